"""What one session of pytest knows: each story is judged once, and its items read the result."""

from __future__ import annotations

import functools
import shutil
from typing import TYPE_CHECKING, Any, Final

import pytest

from checker.errors import FactlintError, RuleErrors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from checker.pytest_plugin.engine import Engine, Judged, Plan

__all__ = ["Session", "session_key"]


class Session:
    """The stories of a session, planned when collected and judged when their first item runs.

    Args:
        config: that of pytest.
        one_a_story: whether articles are left out of the ids (``factlint_items = story``).
    """

    def __init__(self, config: pytest.Config, *, one_a_story: bool) -> None:
        self.one_a_story = one_a_story
        packs: str | None = config.getoption("factlint_packs")
        self._packs = None if packs is None else tuple(filter(None, packs.split(",")))
        # the terminal is that of the controller: workers of pytest-xdist have none
        self._width = _width(config)
        self._config = config
        self._kinds: set[str] = set()
        self._plans: dict[Path, Plan] = {}
        self._judged: dict[Path, Judged | Exception] = {}
        self._taken: dict[str, str] = {}

    @functools.cached_property
    def engine(self) -> Engine:
        """The engine, imported when the first story or pack is collected."""
        from checker.pytest_plugin.engine import Engine  # noqa: PLC0415

        return Engine(self._packs)

    def mark_of(self, kind: str) -> str:
        """The mark of items on a kind, registered when it is first asked for."""
        mark = f"kind_{kind}"
        if kind not in self._kinds:
            self._kinds.add(kind)
            self._config.addinivalue_line("markers", f"{mark}: a rule on values of the kind {kind}")
        return mark

    def plan(self, path: Path) -> Plan:
        """What can be known of a story before it is judged: its articles and its rules.

        Raises:
            FactlintError: the story or its packs hold mistakes.
            RuleErrors: as above, several at once.
        """
        if path not in self._plans:
            self._plans[path] = self.engine.plan(path)
        return self._plans[path]

    def judged(self, path: Path) -> Judged:
        """The story as judged, once.

        What went wrong then is raised for each of its items; a fault of our own with its traceback
        only for the first.
        """
        if path not in self._judged:
            try:
                self._judged[path] = self.engine.judge(self.plan(path))
            except (FactlintError, RuleErrors) as error:
                self._judged[path] = error
            except Exception as error:
                told = f"the story could not be judged: {type(error).__name__}: {error}"
                self._judged[path] = FactlintError(told)
                raise
        found = self._judged[path]
        if isinstance(found, Exception):
            raise found
        return found

    @property
    def width(self) -> int:
        """The columns of the terminal."""
        return self._width

    def tables(self) -> dict[str, str]:
        """The table of every story judged here or by a worker, by path."""
        found = {
            path: each for path, each in self._judged.items() if not isinstance(each, Exception)
        }
        if not found:
            return dict(sorted(self._taken.items()))
        from checker.pytest_plugin.engine import table  # noqa: PLC0415

        brief = len(self._plans) > 1
        own = {
            str(path): table(each, width=self._width, brief=brief) for path, each in found.items()
        }
        return dict(sorted({**self._taken, **own}.items()))

    def take(self, tables: Mapping[str, str]) -> None:
        """Take over tables that a worker of pytest-xdist drew."""
        self._taken.update(tables)


def _width(config: pytest.Config) -> int:
    told: dict[str, Any] = getattr(config, "workerinput", {})
    return int(told.get("factlint_width", shutil.get_terminal_size((80, 24)).columns))


session_key: Final = pytest.StashKey[Session]()
