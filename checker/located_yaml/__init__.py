"""YAML as a tree of text with places: parsed by PyYAML, never typed by it.

Every scalar stays the text that was written (``no``, ``012`` and ``12:30`` are not reinterpreted),
every node knows where it stands, and a key that occurs twice is a mistake. Any bytes give either a
tree or :class:`RuleErrors`, never another exception.
"""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Final

from checker.errors import Location, RuleError, RuleErrors
from checker.located_yaml.builder import Builder, Stop
from checker.located_yaml.nodes import Mapping, Node, Scalar, Sequence, Source

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Mapping", "Node", "Scalar", "Sequence", "Source", "load", "parse"]

#: Bytes that a file of rules may have; hand-written packs stay under a hundredth of it.
SIZE_LIMIT: Final = 8 * 1024 * 1024

#: What YAML 1.1 does not allow in a file (its section 5.1).
_UNPRINTABLE: Final = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def parse(data: bytes | str, path: str) -> Node:
    """The tree of a YAML document; an empty document is an empty scalar.

    Args:
        data: the file; bytes are read as UTF-8, with or without a byte order mark.
        path: as it shall stand in messages.

    Raises:
        RuleErrors: all that is wrong with the file as YAML, each with its place.
    """
    text = _decode(data, path)
    source = Source(path, text)
    builder = Builder(source, 1 if text.startswith("\ufeff") else 0)
    with contextlib.suppress(Stop):
        builder.run()
    if builder.errors:
        raise RuleErrors(f"{path} is not a file of rules", builder.errors)
    assert builder.root is not None
    return builder.root


def load(path: Path, shown: str | None = None) -> Node:
    """The tree of a file.

    Args:
        path: the file.
        shown: its name in messages, if that is not the path as given.

    Raises:
        RuleErrors: the file cannot be read, or what :func:`parse` finds.
    """
    name = shown if shown is not None else str(path)
    try:
        with path.open("rb") as file:
            return parse(file.read(SIZE_LIMIT + 1), name)
    except OSError as error:
        raise _one(f"cannot be read: {error.strerror}", Location(name), None) from None


def _decode(data: bytes | str, path: str) -> str:
    if len(data) > SIZE_LIMIT:
        raise _one(
            f"the file has more than the {SIZE_LIMIT:,} bytes that are read",
            Location(path),
            "split it into several files",
        )
    if isinstance(data, str):
        text = data
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8")
            raise _one(
                f"byte {error.start} is not UTF-8",
                Source(path, before).location(len(before)),
                "save the file as UTF-8",
            ) from None
    bad = _UNPRINTABLE.search(text, 1 if text.startswith("\ufeff") else 0)
    if bad is not None:
        raise _one(
            f"the character U+{ord(bad[0]):04X} cannot stand in YAML",
            Source(path, text).location(bad.start()),
            f'delete it, or write "\\u{ord(bad[0]):04X}" in double quotes',
        )
    return text


def _one(what: str, location: Location, instead: str | None) -> RuleErrors:
    return RuleErrors(what, [RuleError(what, location=location, instead=instead)])
