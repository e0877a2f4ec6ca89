"""Front matter: keys between two lines of dashes at the head of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from checker.errors import ArticleError, Location, RuleError, RuleErrors
from checker.located_yaml import Mapping, Scalar, Sequence, parse
from checker.text import squeeze

if TYPE_CHECKING:
    from checker.located_yaml import Node

__all__ = ["HEADER_LIMIT", "KNOWN", "FrontMatter", "Header", "front_matter"]

#: Keys with what was written and where.
Header: TypeAlias = "dict[str, tuple[str, Location]]"

#: Keys that mean something; all others are kept as they are.
KNOWN: Final = (
    "title",
    "source",
    "published",
    "language",
    "url",
    "story",
    "translation_of",
    "encoding",
)

#: Front matter is a header, not a document: beyond this a line of dashes is just that.
HEADER_LIMIT: Final = 32_768

_ALIASES: Final = {"date": "published", "lang": "language"}
_OPENED: Final = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_CLOSED: Final = re.compile(r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)")
_KEY: Final = re.compile(r"""['"]?\w[\w .\-]{0,60}['"]?[ \t]*:(?:\s|\Z)""")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the body of an article begins, and the keys above it."""

    body: int = 0
    keys: Header = field(default_factory=dict)


def front_matter(text: str, path: str) -> FrontMatter:
    """The front matter of a text; lines between dashes that are no keys belong to the body.

    Args:
        text: the article as decoded, a byte order mark included.
        path: as it shall stand in messages.

    Raises:
        ArticleError: it cannot be read; the first mistake is told with its place.
    """
    opened = _OPENED.match(text)
    if opened is None:
        return FrontMatter()
    closed = _CLOSED.search(text, opened.end(), opened.end() + HEADER_LIMIT)
    if closed is None or not _is_header(text[opened.end() : closed.start()]):
        return FrontMatter()
    try:
        root = parse(text[: closed.start()], path)
    except RuleErrors as errors:
        raise _unreadable(errors) from None
    keys: Header = {}
    for key, node in root.entries if isinstance(root, Mapping) else ():
        name, written = _ALIASES.get(key.text, key.text), _written(node)
        if name in keys and name in KNOWN:
            raise ArticleError(
                f"the front matter tells `{name}` twice",
                location=key.location,
                instead="delete one of the two",
            )
        if written:
            keys[name] = (written, node.location)
    return FrontMatter(closed.end(), keys)


def _is_header(text: str) -> bool:
    """Whether lines between dashes are keys, and not a text between two rules."""
    lines = (line for line in text.splitlines() if line.strip() and line.lstrip()[0] != "#")
    first = next(lines, None)
    return first is None or _KEY.match(first) is not None


def _unreadable(errors: RuleErrors) -> ArticleError:
    first = errors.exceptions[0]
    assert isinstance(first, RuleError)
    return ArticleError(
        f"the front matter cannot be read: {first.what}",
        location=first.location,
        instead=first.instead,
    )


def _written(node: Node) -> str:
    """Text as it is, a list of texts joined by commas, anything else as it stands in the file."""
    if isinstance(node, Scalar):
        return node.text.strip()
    if isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items):
        return ", ".join(_written(item) for item in node.items)
    return squeeze(node.source.text[node.start : node.end])
