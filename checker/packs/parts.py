"""Of what the keys of the rule language are made: words, tolerances, examples."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checker.located_yaml import Mapping
from checker.shapes import TEXT, Either, Keyed, Listed, Mistakes, Parsed, unknown
from checker.text import plain
from checker.values import Example, Tolerance

if TYPE_CHECKING:
    from checker.errors import Location
    from checker.located_yaml import Node

__all__ = [
    "BY_LANGUAGE",
    "EXAMPLES",
    "FUZZY",
    "GROUPS",
    "PLAIN_NAME",
    "TOLERANCE",
    "VERSION",
    "WORD",
    "WORDS",
    "PlainName",
    "id_of",
]

_SHARE: Final = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?) ?%")
_AMOUNT: Final = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,6})?")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_EXPECTED: Final = ("conflict", "agree", "apart", "silent", "typo")
_FUZZY_LIMIT: Final = 3


def id_of(name: str) -> str:
    """An id made of a name: "Wendy Sherman" gives wendy-sherman."""
    return "-".join(re.findall(r"\w+", plain(name)))


def _word(text: str) -> str:
    if not any(char.isalnum() for char in text):
        raise ValueError("words are found by their letters and digits")
    return " ".join(text.split())


def _tolerance(text: str) -> Tolerance:
    share = _SHARE.fullmatch(text)
    if share is not None and float(share[1]) < 100:
        return Tolerance(share=float(share[1]) / 100)
    if _AMOUNT.fullmatch(text) is not None and math.isfinite(float(text)):
        return Tolerance(absolute=float(text))
    raise ValueError("write a share below 100 as 10%, or an amount as 0.1")


def _fuzzy(text: str) -> int:
    if re.fullmatch("[0-9]", text) is None or int(text) > _FUZZY_LIMIT:
        raise ValueError(f"write a number of edits from 0 to {_FUZZY_LIMIT}")
    return int(text)


def _version(text: str) -> str:
    if text != "1":
        raise ValueError("this version of Factlint reads packs of version 1")
    return text


def _language(text: str) -> str:
    if _LANGUAGE.fullmatch(text) is None:
        raise ValueError("write an ISO 639 code such as en")
    return text


@dataclass(frozen=True, slots=True)
class PlainName:
    """A name written alone, without the keys of an entry."""

    text: str
    location: Location


class _PlainNameShape:
    """A name written alone."""

    def read(self, node: Node, mistakes: Mistakes) -> PlainName | None:
        """The name and its place."""
        text = WORD.read(node, mistakes)
        return None if text is None else PlainName(text, node.location)

    def schema(self) -> dict[str, Any]:
        """A scalar."""
        return WORD.schema()


class _ExampleShape:
    """One example: a single key that says what must come of the texts under it."""

    _texts: Final = Listed(TEXT, alone=True, filled=True)

    def read(self, node: Node, mistakes: Mistakes) -> Example | None:
        """The example, if it has one key and at least one text."""
        if not isinstance(node, Mapping) or len(node.entries) != 1:
            mistakes.add(
                node, "an example is one key and its texts", "write `- conflict: [text, text]`"
            )
            return None
        ((key, value),) = node.entries
        if key.text not in _EXPECTED:
            mistakes.add(key, *unknown("example", key.text, _EXPECTED))
            return None
        texts = self._texts.read(value, mistakes)
        return Example(key.text, texts, key.location) if texts else None

    def schema(self) -> dict[str, Any]:
        """An object with exactly one of the keys."""
        return {
            "type": "object",
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
            "properties": {name: self._texts.schema() for name in _EXPECTED},
        }


WORD: Final = Parsed(_word, "a word")
WORDS: Final = Listed(WORD, alone=True, filled=True)
#: Alternatives; an inner list means that all of its words must be there.
GROUPS: Final = Listed(
    Either(text=WORD, sequence=Listed(WORD, filled=True), what="a word or a list of words"),
    alone=True,
    filled=True,
)
BY_LANGUAGE: Final = Either(
    text=WORDS,
    sequence=WORDS,
    mapping=Keyed(Parsed(_language, "a language"), WORDS, "words by language"),
)
EXAMPLES: Final = Listed(_ExampleShape())
TOLERANCE: Final = Parsed(_tolerance, "a tolerance")
FUZZY: Final = Parsed(_fuzzy, "a number of edits")
VERSION: Final = Parsed(_version, "a version of the rule language", {"enum": [1, "1"]})
PLAIN_NAME: Final = _PlainNameShape()
