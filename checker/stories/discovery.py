"""From paths to stories: which folders are stories, which files are their articles."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from checker.errors import Location, RuleError, RuleErrors, UsageError
from checker.readers import article_id
from checker.shapes import unknown
from checker.stories.config import Config
from checker.stories.files import Choice, below, listed, readable, shown, unread
from checker.stories.patterns import anchored
from checker.stories.story_file import (
    ACCEPTED_FILE,
    STORY_FILE,
    Acceptance,
    StoryFile,
    read_accepted_file,
    read_story_file,
)
from checker.tables import did_you_mean

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from checker.values import Unread

__all__ = ["DEFAULT_PACKS", "StorySpec", "find_stories"]

DEFAULT_PACKS: Final = ("generic",)


@dataclass(frozen=True, slots=True)
class StorySpec:
    """A story before its articles are read.

    ``articles`` are files in the order of their names; ``unread`` those that no reader knows.
    ``partial`` says that files were named one by one, so that other articles of the story may be
    missing. A story with ``errors`` in its files cannot be judged.
    """

    id: str
    path: str
    folder: Path
    articles: tuple[Path, ...]
    packs: tuple[str, ...] = DEFAULT_PACKS
    reference_date: dt.date | Literal["none"] | None = None
    encoding: str | None = None
    language: str | None = None
    words: tuple[str, ...] = ()
    sources: tuple[tuple[str, tuple[tuple[str, str], ...], Location], ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    unread: tuple[Unread, ...] = ()
    errors: tuple[RuleError, ...] = ()
    location: Location | None = None
    partial: bool = False


def find_stories(paths: Sequence[str | Path], config: Config | None = None) -> list[StorySpec]:
    """The stories that paths stand for, in the order of the paths and of the names below them.

    A folder is a story if it holds articles or a story.yaml, and a collection of the stories in the
    folders below it. Files named one by one are one story together.

    Args:
        paths: folders, files, or story.yaml files.
        config: packs, include and exclude of the project.

    Raises:
        UsageError: a path does not exist.
    """
    finder = _Finder(config if config is not None else Config(Path.cwd()))
    files: list[Path] = []
    for each in map(Path, paths):
        if each.is_dir():
            finder.walk(each)
        elif each.name == STORY_FILE and each.is_file():
            finder.walk(each.parent)
        elif each.exists():
            files.append(each)
        else:
            raise _missing(each)
    if files:
        finder.add_files(files)
    return finder.stories()


class _Finder:
    """Collects stories; each folder once, however often it is reached."""

    def __init__(self, config: Config) -> None:
        self._packs = config.packs or DEFAULT_PACKS
        self._choice = Choice(config)
        self._seen: set[Path] = set()
        self._found: list[StorySpec] = []
        self._accepted: dict[Path, _Accepted] = {}

    def walk(self, folder: Path) -> None:
        """Add the story of a folder and those below it."""
        waiting = [folder]
        while waiting:
            each = waiting.pop()
            real = each.resolve()
            if real in self._seen:  # a link back upwards, or a folder named twice
                continue
            self._seen.add(real)
            if (each / STORY_FILE).is_file():
                self.add(each)
                continue
            inner = listed(each)
            if any(self._choice.takes_file(path) for path in inner):
                self.add(each)
            waiting += [path for path in reversed(inner) if self._choice.takes_folder(path)]

    def add(self, folder: Path, only: Sequence[Path] | None = None) -> None:
        """Add the story of one folder, or of some of its files."""
        file, told = folder / STORY_FILE, StoryFile()
        errors: list[RuleError] = []
        if file.is_file():
            try:
                told = read_story_file(file, shown(file))
            except RuleErrors as group:
                errors += _flat(group)
        files = self._files(folder, told, errors) if only is None else only
        accepted = self._nearest(folder.absolute())
        articles = tuple(path for path in files if readable(path))
        errors += accepted.errors
        if only is None:
            errors += _check_sources(told, articles)
        self._found.append(
            StorySpec(
                id=told.story or folder.name.strip(".") or folder.resolve().name or "story",
                path=shown(folder),
                folder=folder,
                articles=articles,
                packs=told.packs or self._packs,
                reference_date=told.reference_date,
                encoding=told.encoding,
                language=told.language,
                words=told.words,
                sources=told.sources,
                accepted=(*told.accepted, *accepted.entries),
                unread=tuple(unread(path) for path in files if not readable(path)),
                errors=tuple(errors),
                location=told.location,
                partial=only is not None,
            )
        )

    def add_files(self, files: Sequence[Path]) -> None:
        """Add files named one by one as one story, that of the folder that holds them all."""
        unique = list({path.resolve(): path for path in files}.values())
        first = unique[0].parent
        if any(path.parent.absolute() != first.absolute() for path in unique):
            above = [set(path.absolute().parents) for path in unique]
            shared = set.intersection(*above)
            first = max(shared, key=lambda each: len(each.parts)) if shared else Path.cwd()
        self.add(first, only=unique)

    def stories(self) -> list[StorySpec]:
        """All stories, each with an id of its own and the findings that are accepted for it."""
        counts = Counter(spec.id for spec in self._found)
        return [
            dataclasses.replace(
                spec,
                id=spec.id if counts[spec.id] == 1 else spec.path,
                accepted=tuple(each for each in spec.accepted if each.story in {None, spec.id}),
            )
            for spec in self._found
        ]

    def _files(self, folder: Path, told: StoryFile, errors: list[RuleError]) -> list[Path]:
        if told.articles is None:
            return [path for path in listed(folder) if self._choice.takes_file(path)]
        fits = anchored(told.articles)
        deep = any("/" in pattern or "**" in pattern for pattern in told.articles)
        paths = below(folder) if deep else (each for each in listed(folder) if each.is_file())
        ours = {STORY_FILE, ACCEPTED_FILE}
        found = sorted(
            path
            for path in paths
            if fits(path.relative_to(folder).as_posix()) and path.name not in ours
        )
        if not found:
            what = f"no file fits {', '.join(told.articles)}"
            instead = "write a pattern such as *.txt"
            errors.append(RuleError(what, location=told.articles_at, instead=instead))
        return found

    def _nearest(self, folder: Path) -> _Accepted:
        """The entries of the nearest accepted.yaml, from the folder upwards."""
        if folder not in self._accepted:
            file = folder / ACCEPTED_FILE
            if file.is_file():
                try:
                    self._accepted[folder] = _Accepted(read_accepted_file(file, shown(file)))
                except RuleErrors as group:
                    self._accepted[folder] = _Accepted(errors=tuple(_flat(group)))
            elif folder.parent != folder:
                self._accepted[folder] = self._nearest(folder.parent)
            else:
                self._accepted[folder] = _Accepted()
        return self._accepted[folder]


@dataclass(frozen=True, slots=True)
class _Accepted:
    """What an accepted.yaml holds, or why it cannot be read."""

    entries: tuple[Acceptance, ...] = ()
    errors: tuple[RuleError, ...] = ()


def _check_sources(told: StoryFile, articles: Iterable[Path]) -> Iterator[RuleError]:
    known = {path.stem for path in articles} | {article_id(path) for path in articles}
    for name, _, location in told.sources:
        if name not in known:
            what, instead = unknown("article", name, sorted(known))
            yield RuleError(what, location=location, instead=instead)


def _flat(group: RuleErrors) -> Iterator[RuleError]:
    for error in group.exceptions:
        if isinstance(error, RuleError):
            yield error


def _missing(path: Path) -> UsageError:
    parent = path.parent
    names = [each.name for each in parent.iterdir()] if parent.is_dir() else []
    near = did_you_mean(path.name, names)
    instead = f"did you mean {(parent / near).as_posix()!r}?" if near is not None else None
    return UsageError(f"there is no file or folder {path.as_posix()!r}", instead=instead)
