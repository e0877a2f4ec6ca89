"""What one session of pytest knows: each story is judged once, and its items read the result."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from checker.pytest_plugin.engine import Judged, Plan

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
        self._plans: dict[Path, Plan] = {}
        self._judged: dict[Path, Judged | Exception] = {}
        self._taken: dict[str, str] = {}

    def plan(self, path: Path) -> Plan:
        """What can be known of a story before it is judged: its articles and its rules.

        Raises:
            FactlintError: the story or its packs hold mistakes.
            RuleErrors: as above, several at once.
        """
        from checker.pytest_plugin import engine  # noqa: PLC0415

        if path not in self._plans:
            self._plans[path] = engine.plan(path, self._packs)
        return self._plans[path]

    def judged(self, path: Path) -> Judged:
        """The story as judged, once; what went wrong then is raised for each of its items."""
        from checker.pytest_plugin import engine  # noqa: PLC0415

        if path not in self._judged:
            try:
                self._judged[path] = engine.judge(self.plan(path), self._packs)
            except Exception as error:  # noqa: BLE001  (raised again below, for every item)
                self._judged[path] = error
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
        from checker.pytest_plugin import engine  # noqa: PLC0415

        judged = {str(path): each for path, each in self._judged.items()}
        brief = len(self._plans) > 1
        own = {
            path: engine.table(each, width=self._width, brief=brief)
            for path, each in judged.items()
            if not isinstance(each, Exception)
        }
        return dict(sorted({**self._taken, **own}.items()))

    def take(self, tables: Mapping[str, str]) -> None:
        """Take over tables that a worker of pytest-xdist drew."""
        self._taken.update(tables)


def _width(config: pytest.Config) -> int:
    told: dict[str, Any] = getattr(config, "workerinput", {})
    return int(told.get("factlint_width", shutil.get_terminal_size((80, 24)).columns))


session_key: Final = pytest.StashKey[Session]()
