"""Writing ``accepted:`` entries into a story.yaml without touching anything else in it.

The file is changed as text, at offsets that its located tree gives, so that comments, order and
line ends stay; the result is read back before it is written, and must hold exactly what was there
before and the new entries.
"""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.errors import RuleError, RuleErrors
from checker.located_yaml import Mapping, Node, Scalar, Sequence, parse
from checker.located_yaml.writing import quoted, written
from checker.stories.files import shown
from checker.stories.story_file import ACCEPTED_FILE, STORY_FILE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

__all__ = ["Entry", "accept", "acceptance_file", "with_entries"]

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NO_PLACE: Final = "no entry can be added to this file without changing something else"


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding to be accepted, and why."""

    id: str
    reason: str
    rule: str | None = None
    by: str | None = None
    until: dt.date | None = None
    story: str | None = None

    def fields(self) -> list[tuple[str, str]]:
        """Keys and written values, in the order in which they are written."""
        until = None if self.until is None else self.until.isoformat()
        # the id is always quoted: 000000000012 and 1e5000000000 look like numbers
        found = [("id", quoted(self.id))]
        told = {"story": self.story, "rule": self.rule, "reason": self.reason, "by": self.by}
        for key, text in told.items():
            if text is not None:
                found.append((key, written(text)))
        return found if until is None else [*found, ("until", until)]


def accept(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries into a story.yaml or accepted.yaml, which is made if there is none.

    Entries whose id is there already are left as they are.

    Returns:
        How many entries were added.

    Raises:
        RuleErrors: the file that is there holds mistakes.
        OSError: the file cannot be written.
    """
    name = shown(path)
    data = path.read_bytes() if path.exists() else b""
    root = parse(data, name)
    known = _ids(root.get("accepted") if isinstance(root, Mapping) else None)
    added = [entry for entry in entries if (entry.id, entry.story) not in known]
    if added:
        # line ends stay as they are: decoded, not read as text
        _replace(path, with_entries(data.decode("utf-8"), added, name).encode("utf-8"))
    return len(added)


def acceptance_file(folder: Path) -> tuple[Path, bool]:
    """Where findings of the story in a folder are accepted, and whether entries name their story.

    That is its story.yaml; without one, the nearest accepted.yaml above, if there is one.
    """
    own = folder / STORY_FILE
    if not own.is_file():
        start = folder.absolute()
        for each in (start, *start.parents):
            if (each / ACCEPTED_FILE).is_file():
                return each / ACCEPTED_FILE, True
    return own, False


def with_entries(text: str, added: list[Entry], name: str = STORY_FILE) -> str:
    """The text of a story.yaml with entries added under ``accepted:``.

    Raises:
        RuleErrors: the text is not a story.yaml, or one to which nothing can be added.
    """
    root = parse(text, name)
    end = "\r\n" if "\r\n" in text else "\n"
    if isinstance(root, Scalar) and root.empty:
        lines = f"accepted:{end}" + _block(added, 2, end)
        changed = _below(text, len(text), lines, end) if text.strip("\ufeff") else text + lines
    elif not isinstance(root, Mapping):
        raise _refused("this file holds no keys", root)
    else:
        changed = _changed(text, root, added, end)
    _prove(text, changed, added, name)
    return changed


def _changed(text: str, root: Mapping, added: list[Entry], end: str) -> str:
    node = root.get("accepted")
    if node is None and root.flow:
        comma = "" if text[: root.end - 1].rstrip().endswith((",", "{")) else ", "
        return _inserted(text, root.end - 1, f"{comma}accepted: [{_flow(added)}]")
    if node is None:
        indent = _indent(root)
        lines = f"{' ' * indent}accepted:{end}" + _block(added, indent + 2, end)
        return _below(text, root.end, lines, end)
    if isinstance(node, Sequence) and node.items:
        last = node.items[-1]
        if node.flow:
            return _inserted(text, last.end, f", {_flow(added)}")
        return _below(text, node.end, _block(added, _indent(node), end), end)
    if isinstance(node, Sequence) or (isinstance(node, Scalar) and node.empty):
        return _into_empty(text, root, node, added, end)
    raise _refused("a list belongs under `accepted:`", node)


def _into_empty(text: str, root: Mapping, node: Node, added: list[Entry], end: str) -> str:
    """Under a key that has no entries yet: empty brackets go, a comment behind them stays."""
    written = text[node.start : node.end]
    if written.strip("[] \t"):  # brackets over several lines may hold comments
        return _inserted(text, node.start + 1, _flow(added))
    if root.flow:
        return text[: node.start].rstrip(" \t") + f" [{_flow(added)}]" + text[node.end :]
    before = text[: node.start].rstrip(" \t")
    lines = _block(added, _indent(root) + 2, end)
    return _below(before + text[node.end :], len(before), lines, end)


def _below(text: str, offset: int, lines: str, end: str) -> str:
    """The text with lines under the line of an offset."""
    at = offset
    if not text[:at].endswith(("\r", "\n")):  # a block of text ends with its line
        found = _LINE_END.search(text, offset)
        at = len(text) if found is None else found.end()
        if found is None:
            lines = end + lines
    return _inserted(text, at, lines)


def _indent(node: Node) -> int:
    return (node.location.column or 1) - 1


def _block(added: Iterable[Entry], indent: int, end: str) -> str:
    lines = []
    for entry in added:
        for number, (key, value) in enumerate(entry.fields()):
            lines.append(f"{' ' * indent}{'- ' if number == 0 else '  '}{key}: {value}{end}")
    return "".join(lines)


def _flow(added: Iterable[Entry]) -> str:
    return ", ".join(
        "{" + ", ".join(f"{key}: {value}" for key, value in entry.fields()) + "}" for entry in added
    )


def _inserted(text: str, offset: int, more: str) -> str:
    return text[:offset] + more + text[offset:]


def _ids(node: Node | None) -> frozenset[tuple[str | None, str | None]]:
    """The findings that a list names, each with its story if it names one."""
    items = node.items if isinstance(node, Sequence) else ()
    entries = [item for item in items if isinstance(item, Mapping)]
    return frozenset((_text(each.get("id")), _text(each.get("story"))) for each in entries)


def _text(node: Node | None) -> str | None:
    return node.text if isinstance(node, Scalar) else None


def _prove(before: str, after: str, added: list[Entry], name: str) -> None:
    """Read the result back: the old keys as they were, the old entries, then the new ones."""
    old = parse(before, name)
    try:
        new = parse(after, name)
    except RuleErrors:
        raise _refused(_NO_PLACE, old) from None
    kept = _keys(old)
    made = _keys(new)
    entries = kept.pop("accepted", None)
    wanted = entries if isinstance(entries, list) else []
    wanted = [*wanted, *(_read_back(entry) for entry in added)]
    if made.pop("accepted", None) != wanted or made != kept:
        raise _refused(_NO_PLACE, old)


def _read_back(entry: Entry) -> dict[str, object]:
    until = None if entry.until is None else entry.until.isoformat()
    fields = {"id": entry.id, "story": entry.story, "rule": entry.rule, "reason": entry.reason}
    fields |= {"by": entry.by, "until": until}
    return {key: text.strip() for key, text in fields.items() if text is not None}


def _keys(node: Node) -> dict[str, object]:
    entries = node.entries if isinstance(node, Mapping) else ()
    return {key.text: _plain(value) for key, value in entries}


def _plain(node: Node) -> object:
    if isinstance(node, Mapping):
        return _keys(node)
    if isinstance(node, Sequence):
        return [_plain(item) for item in node.items]
    assert isinstance(node, Scalar)
    return node.text


def _refused(what: str, node: Node) -> RuleErrors:
    error = RuleError(what, location=node.location, instead="add the entry by hand")
    return RuleErrors(what, [error])


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, with the mode that it had."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, written = tempfile.mkstemp(dir=path.parent, prefix=".story", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(written).chmod(mode)
        Path(written).replace(path)
    except BaseException:
        Path(written).unlink(missing_ok=True)
        raise
