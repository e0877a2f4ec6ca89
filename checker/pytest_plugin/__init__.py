"""The pytest plugin: stories and the examples of rules as tests.

A ``story.yaml`` becomes ``story.yaml::ARTICLE::RULE`` for what is wrong inside one article and
``story.yaml::across-sources::RULE`` for what differs between them; a pack becomes
``pack.yaml::RULE::example-N``. Whoever has Factlint installed imports this module with each run of
pytest: everything else of Factlint is imported when a story or a pack is collected.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import pytest

from checker.pytest_plugin.session import Session, session_key

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "pytest_addoption",
    "pytest_collect_file",
    "pytest_configure",
    "pytest_configure_node",
    "pytest_runtest_setup",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]

_STORY: Final = re.compile(rb"^['\"]?story['\"]?[ \t]*:", re.MULTILINE)
_PACK: Final = re.compile(rb"^['\"]?pack['\"]?[ \t]*:", re.MULTILINE)
#: How much of a file is looked at for its first keys.
_HEAD: Final = 8_192
#: The kinds that come with Factlint; kinds of other packages get their marks when they are met.
_KINDS: Final = (
    "date",
    "quantity",
    "quotation",
    "office",
    "organisation",
    "person",
    "place",
    "name",
    "word",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option ``--factlint-packs`` and the ini key ``factlint_items``."""
    group = parser.getgroup("factlint", "facts that do not agree (factlint)")
    group.addoption(
        "--factlint-packs",
        metavar="PACK,...",
        default=None,
        help="packs that judge every story, instead of those its story.yaml names",
    )
    parser.addini(
        "factlint_items",
        "rule: an item for each article and rule; story: one for each story and rule",
        default="rule",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers, and the place where the results of the session are kept."""
    config.addinivalue_line("markers", "factlint: a fact, a rule or a source checked by Factlint")
    config.addinivalue_line("markers", "factlint_example: an example inside a rule")
    items = config.getini("factlint_items")
    if items not in {"rule", "story"}:
        raise pytest.UsageError(f"factlint_items is {items!r}; write rule or story")
    kept = config.stash[session_key] = Session(config, one_a_story=items == "story")
    for kind in _KINDS:
        kept.mark_of(kind)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a story, or a pack that lies beside one, in a folder rules/ or was named itself."""
    if file_path.suffix not in {".yaml", ".yml"}:
        return None
    if file_path.name == "story.yaml":
        if _begins(file_path, _STORY):
            from checker.pytest_plugin.stories import StoryFile  # noqa: PLC0415

            return StoryFile.from_parent(parent, path=file_path)
        return None
    named = parent.session.isinitpath(file_path)
    if (named or _among_rules(file_path, parent.config.rootpath)) and _begins(file_path, _PACK):
        from checker.pytest_plugin.examples import PackFile  # noqa: PLC0415

        return PackFile.from_parent(parent, path=file_path)
    return None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Mark an item by its outcome: accepted findings as expected failures, silence as skipped.

    Before pytest looks at the marks, so that its own machinery does the rest.
    """
    mark = getattr(item, "mark_by_outcome", None)
    if mark is not None:
        mark()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the tables of a worker of pytest-xdist to the one that prints them."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["factlint"] = session.config.stash[session_key].tables()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of pytest-xdist how wide the terminal is."""
    node.workerinput["factlint_width"] = node.config.stash[session_key].width


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over the tables of a worker of pytest-xdist."""
    tables = getattr(node, "workeroutput", {}).get("factlint", {})
    node.config.stash[session_key].take(tables)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table of every story that was judged."""
    tables = config.stash[session_key].tables()
    if tables:
        terminalreporter.section("factlint")
        for table in tables.values():
            terminalreporter.write_line(table)


def _among_rules(path: Path, root: Path) -> bool:
    folder = path.parent
    inside = folder.relative_to(root).parts if folder.is_relative_to(root) else folder.parts[-2:]
    return "rules" in inside or (folder / "story.yaml").is_file()


def _begins(path: Path, key: re.Pattern[bytes]) -> bool:
    try:
        with path.open("rb") as opened:
            return key.search(opened.read(_HEAD)) is not None
    except OSError:
        return False
