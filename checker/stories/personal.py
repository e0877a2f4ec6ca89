"""Words that a person or a project holds to be right: one a line, ``#`` begins a comment."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import Location, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.stories.config import Config

__all__ = ["personal_file", "personal_words"]


def personal_file(environment: Mapping[str, str], *, windows: bool = os.name == "nt") -> Path:
    """Where the words of a person stand, whether there are any or not.

    That is ``factlint/words.txt`` in the folder of configurations: XDG_CONFIG_HOME, on Windows
    APPDATA, or ``.config`` in the home folder.
    """
    told = Path(environment.get("APPDATA" if windows else "XDG_CONFIG_HOME", ""))
    # by its specification a relative XDG_CONFIG_HOME counts for nothing
    # where there is no home, pathlib would fail
    home = Path(os.path.expanduser("~"))  # noqa: PTH111
    folder = told if told.is_absolute() else home / ".config"
    return folder / "factlint" / "words.txt"


def personal_words(config: Config) -> tuple[str, ...]:
    """The words of the person who runs Factlint, and those of the project's ``words-file``.

    Raises:
        UsageError: a file cannot be read, is not in UTF-8 or holds a line of several words; or the
            configuration names one that does not exist.
    """
    own = personal_file(os.environ)
    files = [own] if own.exists() else []
    if config.words_file is not None:
        files.append(config.folder / config.words_file)
    return tuple(dict.fromkeys(word for path in files for word in _words(path)))


def _words(path: Path) -> tuple[str, ...]:
    try:
        state = path.stat()
        return _read(path, state.st_mtime_ns, state.st_size)
    except OSError as error:
        raise UsageError(
            f"the words cannot be read: {error.strerror}", location=Location(str(path))
        ) from None


@lru_cache(maxsize=16)
def _read(path: Path, changed: int, size: int) -> tuple[str, ...]:
    """The words of a file; one that has changed is read anew."""
    del changed, size
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        broken = content.count(b"\n", 0, error.start) + 1
        raise UsageError(
            "the words are not in UTF-8",
            location=Location(str(path), broken),
            instead="save the file in UTF-8",
        ) from None
    words = []
    for number, line in enumerate(text.splitlines(), start=1):
        word = line.partition("#")[0].strip()
        if any(not char.isprintable() or char.isspace() for char in word):
            raise UsageError(
                f"{word!r} is not one word",
                location=Location(str(path), number),
                instead="write one word a line",
            )
        if word:
            words.append(word)
    return tuple(words)
