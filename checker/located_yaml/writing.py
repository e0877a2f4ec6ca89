"""Text as a YAML scalar that every parser reads back as that text."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["quoted", "written"]

_PLAIN: Final = re.compile(r"[^\W_][\w ./()+\-'’]*")
#: Plain text that another YAML parser, or a hasty reader, would take for something else.
_TYPED: Final = re.compile(r"(?i)true|false|yes|no|on|off|null|y|n|[0-9][0-9_.e+\-:]*")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(text: str) -> str:
    """The text without the space around it: plain where that is safe, else in double quotes.

    >>> print(written("Sergei Ryabkov"), written("no"), written("a: b"))
    Sergei Ryabkov "no" "a: b"
    """
    text = text.strip()
    if _PLAIN.fullmatch(text) and text.isprintable() and not _TYPED.fullmatch(text):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """Double quotes, with every character escaped that YAML does not take as it is."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
