"""Configuration: ``[tool.factlint]`` in pyproject.toml, or factlint.toml, the nearest upwards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checker.errors import Location, UsageError
from checker.tables import did_you_mean
from checker.values import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Config", "load_config"]

#: Keys of the table, and what stands under each.
KEYS: Final[dict[str, str]] = {
    "packs": "a list of names of packs",
    "include": "a list of patterns such as news/**/*.txt",
    "exclude": "a list of patterns such as drafts/**",
    "fail-on": "error, warning, note or never",
    "severities": "a table of rules and their severities",
    "words-file": "the path of a file of words, from the folder of this file",
}
FAIL_ON: Final = (*(str(each) for each in Severity), "never")
_PLACE: Final = re.compile(r"\(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)")


@dataclass(frozen=True, slots=True)
class Config:
    """What a project says once for all its stories.

    ``folder`` is where the file lies; ``include`` and ``exclude`` are patterns of paths from there.
    ``severities`` are rule ids with the severity of their findings, ``words_file`` is the path of a
    file of words from there.
    """

    folder: Path
    path: Path | None = None
    packs: tuple[str, ...] | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    severities: tuple[tuple[str, Severity], ...] = ()
    words_file: str | None = None


def load_config(start: Path) -> Config:
    """The configuration that holds for a file or folder; defaults if there is none.

    Raises:
        UsageError: the file cannot be read, or holds a key or value that means nothing.
    """
    start = start.resolve()
    folder = start if start.is_dir() else start.parent
    for each in (folder, *folder.parents):
        for name in ("factlint.toml", "pyproject.toml"):
            path = each / name
            if not path.is_file():
                continue
            text, table = _table(path)
            if table is not None:
                return _config(path, text, table)
    return Config(folder)


def _table(path: Path) -> tuple[str, dict[str, Any] | None]:
    import tomllib  # noqa: PLC0415  (4 ms that a run without configuration need not pay)

    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot be read: {error}", location=Location(str(path))) from None
    if path.name == "pyproject.toml" and "factlint" not in text:
        return text, None
    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line, column = text.count("\n") + 1, None  # where the document ends
        if place is not None and place[1] is not None:
            line, column = int(place[1]), int(place[2])
        what = _PLACE.sub("", str(error)).strip()
        raise UsageError(what, location=Location(str(path), line, column)) from None
    except RecursionError:
        raise UsageError("nested too deeply", location=Location(str(path))) from None
    if path.name == "pyproject.toml":
        tools = table.get("tool")
        table = tools.get("factlint") if isinstance(tools, dict) else None
        if table is not None and not isinstance(table, dict):
            raise UsageError("[tool.factlint] is a table", location=Location(str(path)))
    return text, table


def _config(path: Path, text: str, table: dict[str, Any]) -> Config:
    for key in table:
        if key not in KEYS:
            near = did_you_mean(key, KEYS)
            instead = f"did you mean {near!r}?" if near else f"known are {', '.join(KEYS)}"
            raise UsageError(
                f"there is no key {key!r} of Factlint",
                location=_at(path, text, key),
                instead=instead,
            )
    fail_on = table.get("fail-on", "error")
    if fail_on not in FAIL_ON:
        raise _wrong(path, text, "fail-on")
    words_file = table.get("words-file")
    if words_file is not None and not (isinstance(words_file, str) and words_file):
        raise _wrong(path, text, "words-file")
    packs = _texts(path, text, table, "packs") if "packs" in table else None
    return Config(
        folder=path.parent,
        path=path,
        packs=packs,
        include=_texts(path, text, table, "include"),
        exclude=_texts(path, text, table, "exclude"),
        fail_on=fail_on,
        severities=tuple(_severities(path, text, table.get("severities", {}))),
        words_file=words_file,
    )


def _texts(path: Path, text: str, table: dict[str, Any], key: str) -> tuple[str, ...]:
    found = table.get(key, [])
    if isinstance(found, str):
        found = [found]
    if not isinstance(found, list) or not all(isinstance(each, str) and each for each in found):
        raise _wrong(path, text, key)
    return tuple(found)


def _severities(path: Path, text: str, table: Any) -> Iterable[tuple[str, Severity]]:
    if not isinstance(table, dict):
        raise _wrong(path, text, "severities")
    for rule, severity in table.items():
        if severity not in tuple(Severity):
            raise UsageError(
                f"{severity!r} is no severity",
                location=_at(path, text, rule),
                instead=f"write one of {', '.join(Severity)}",
            )
        yield rule, Severity(severity)


def _wrong(path: Path, text: str, key: str) -> UsageError:
    return UsageError(
        f"`{key}` holds what cannot stand there",
        location=_at(path, text, key),
        instead=f"write {KEYS[key]}",
    )


def _at(path: Path, text: str, key: str) -> Location:
    """Where a key stands; tomllib does not tell, so it is the first line that begins with it."""
    start = rf"""^[ \t]*(?:\[.*)?["']?{re.escape(key)}["']?[ \t]*(?:=|\]|\.)"""
    found = re.search(start, text, re.MULTILINE)
    line = None if found is None else text.count("\n", 0, found.start()) + 1
    return Location(str(path), line)
