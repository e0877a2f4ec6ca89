"""The articles of a story, read: with what story.yaml knows of each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker import readers
from checker.errors import ArticleError
from checker.stories.files import shown
from checker.values import Unread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checker.stories.discovery import StorySpec
    from checker.values import Article

__all__ = ["article_ids", "read_articles"]


def article_ids(spec: StorySpec) -> dict[Path, str]:
    """The id of each article: its file name without the suffix, or its path where two share one."""
    plain = {path: readers.article_id(path) for path in spec.articles}
    counts = Counter(plain.values())
    return {
        path: name if counts[name] == 1 else _from(spec.folder, path)
        for path, name in plain.items()
    }


def read_articles(spec: StorySpec) -> Iterator[Article | Unread]:
    """Read the articles of a story one by one; one that cannot be read says why in its place."""
    sources = {name: dict(header) for name, header, _ in spec.sources}
    for path, name in article_ids(spec).items():
        header = dict(sources.get(name, sources.get(path.stem, {})))
        encoding = header.pop("encoding", spec.encoding)
        if spec.language is not None:
            header.setdefault("language", spec.language)
        request = readers.Request(id=name, path=shown(path), encoding=encoding, header=header)
        try:
            yield readers.read(path, request)
        except ArticleError as error:
            yield Unread(shown(path), _why(error))


def _why(error: ArticleError) -> str:
    """The reason without the path, which stands beside it; a line of the file is kept."""
    line = error.location.line if error.location is not None else None
    what = error.what if line is None else f"line {line}: {error.what}"
    return what if error.instead is None else f"{what}; {error.instead}"


def _from(folder: Path, path: Path) -> str:
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return path.as_posix()
