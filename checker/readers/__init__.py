"""Readers: each turns the bytes of a file into an article.

One reader, one file, a row here for each suffix it reads. What cannot be read is an ArticleError
that says why; nothing is guessed into readability.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from checker.errors import ArticleError, Location
from checker.tables import Table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from checker.values import Article

__all__ = ["READERS", "SIZE_LIMIT", "Reader", "Request", "article_id", "read"]

#: Bytes that an article may have: a long novel has two million.
SIZE_LIMIT: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of an article before its bytes are looked at.

    ``header`` holds keys of front matter (``title``, ``source``, ``published``, ``language``
    and so on) that story.yaml gives; they outrank what the article says of itself. ``encoding``
    says how to read bytes that are not UTF-8.
    """

    id: str
    path: str
    encoding: str | None = None
    header: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Reader(Protocol):
    """What a module of a reader offers."""

    def read(self, data: bytes, request: Request) -> Article:
        """The article that the bytes of a file hold.

        Raises:
            ArticleError: they hold none that can be read; the message says why.
        """
        ...


#: By suffix, lower case, with its dot.
READERS: Final[Table[Reader]] = Table(
    "reader",
    {
        ".txt": "checker.readers.plain",
        ".text": "checker.readers.plain",
        ".md": "checker.readers.plain",
        ".markdown": "checker.readers.plain",
    },
)


def article_id(path: Path) -> str:
    """The id of the article in a file: its name without the suffix."""
    return path.stem if path.suffix.lower() in READERS.names() else path.name


def read(path: Path, request: Request) -> Article:
    """The article in a file.

    Raises:
        ArticleError: the file cannot be read, or no reader knows files of its suffix.
    """
    at = Location(request.path)
    suffix = path.suffix.lower()
    if suffix not in READERS:
        raise ArticleError(
            f"there is no reader for {suffix} files" if suffix else "the file has no suffix",
            location=at,
            instead=f"save the text as one of {', '.join(READERS.names())}",
        )
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise ArticleError(f"cannot be opened: {error.strerror}", location=at) from None
    if len(data) > SIZE_LIMIT:
        raise ArticleError(
            f"the file has more than {SIZE_LIMIT // 1024 // 1024} MB, which is no article",
            location=at,
            instead="split it into articles, one a file",
        )
    return READERS.get(suffix).read(data, request)
