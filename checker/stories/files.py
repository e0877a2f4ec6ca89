"""Files and folders as discovery sees them: what may be an article, what lies beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.errors import Location, UsageError
from checker.readers import READERS
from checker.stories.patterns import anywhere
from checker.values import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.stories.config import Config

__all__ = ["Choice", "below", "listed", "readable", "shown", "unread"]

#: Files that lie beside articles and are none, whatever they hold.
_ASIDE: Final = frozenset(
    {
        *(".yaml", ".yml", ".toml", ".json", ".jsonl", ".csv", ".tsv", ".cfg", ".ini", ".lock"),
        *(".log", ".py", ".pyc", ".sh", ".js", ".css", ".sql", ".xml", ".sqlite", ".db"),
        *(".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".mp3", ".mp4", ".zip", ".gz"),
        *(".bak", ".part", ".orig"),
    }
)
#: Beginnings of the names of files that tell about their folder.
_ABOUT: Final = ("readme", "license", "licence", "notice", "changelog", "contributing", "makefile")
#: Folders that hold no stories.
_NO_STORIES: Final = frozenset({"rules", "node_modules", "__pycache__", "venv"})


class Choice:
    """Which files and folders of a project are looked at.

    Args:
        config: its include and exclude patterns.
    """

    def __init__(self, config: Config) -> None:
        self._folder = config.folder
        self._included = anywhere(config.include) if config.include else None
        self._excluded = anywhere(config.exclude)
        self._patterns = bool(config.include or config.exclude)

    def takes_file(self, path: Path) -> bool:
        """Whether a file may be an article, readable or not.

        One of an unknown sort is taken too, so that it is named as unread and not passed over.
        """
        suffix = path.suffix.lower()
        if suffix in _ASIDE or not suffix or path.name.lower().startswith(_ABOUT):
            return False
        if self._patterns:
            told = self._told(path)
            if self._excluded(told) or not (self._included is None or self._included(told)):
                return False
        return path.is_file()

    def takes_folder(self, path: Path) -> bool:
        """Whether stories are looked for in a folder."""
        if path.name in _NO_STORIES or not path.is_dir():
            return False
        return not self._patterns or not self._excluded(self._told(path))

    def _told(self, path: Path) -> str:
        """A path as the patterns of the configuration see it."""
        try:
            return path.absolute().relative_to(self._folder).as_posix()
        except ValueError:
            return path.as_posix().lstrip("/")


def readable(path: Path) -> bool:
    """Whether a reader knows files of this suffix."""
    return path.suffix.lower() in READERS


def unread(path: Path) -> Unread:
    """Why a file without a reader is not read."""
    suffix = path.suffix.lower()
    why = f"there is no reader for {suffix} files" if suffix else "the file has no suffix"
    return Unread(shown(path), f"{why}; save the text as one of {', '.join(READERS.names())}")


def shown(path: Path) -> str:
    """A path as messages and reports show it: with slashes, from the working folder if below it."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def listed(folder: Path) -> list[Path]:
    """What lies in a folder, by name, without what is hidden.

    Raises:
        UsageError: the folder cannot be listed.
    """
    try:
        return sorted(each for each in folder.iterdir() if not each.name.startswith("."))
    except OSError as error:
        what = f"cannot be listed: {error.strerror}"
        raise UsageError(what, location=Location(shown(folder))) from None


def below(folder: Path) -> Iterator[Path]:
    """All files below a folder; links to folders are not followed."""
    for each in listed(folder):
        if each.is_dir():
            if not each.is_symlink():
                yield from below(each)
        elif each.is_file():
            yield each
