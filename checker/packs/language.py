"""The rule language, declared: every key of a pack, what may stand under it and what it is for.

The loader, the JSON Schema for editors and the table in docs/rules.md follow from this.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checker.checks import CHECKS
from checker.kinds import KINDS
from checker.located_yaml import Mapping
from checker.shapes import (
    TEXT,
    Choice,
    Either,
    Field,
    Keyed,
    Listed,
    Mistakes,
    Parsed,
    Record,
    identifier,
    unknown,
)
from checker.values import Example, Severity, Tolerance

if TYPE_CHECKING:
    from checker.errors import Location
    from checker.located_yaml import Node

__all__ = ["CARD_CHECKS", "HEADINGS", "NAME_KINDS", "ORDERED", "PACK", "QUANTITY_KEYS", "PlainName"]

#: Checks that a fact card may name, and the kind of a card that does not say its own.
CARD_CHECKS: Final[dict[str, str | None]] = {
    "agree": None,
    "expect": None,
    "calendar": "date",
    "spelling": "word",
    "identifiers": "name",
    "words": "word",
    "dialect": "word",
    "layout": "word",
    "encoding": "word",
    "quotes": "quotation",
}

#: Kinds whose values are called something, and so can stand in a names block.
NAME_KINDS: Final = ("person", "place", "organisation", "office", "name", "word")

#: Headings of names blocks, and the kind of the entries under each.
HEADINGS: Final[dict[str, str | None]] = {
    "names": None,
    "people": "person",
    "venues": "place",
    "words": "word",
}

#: Kinds whose values stand in an order, and so can be compared with < and reckoned with.
ORDERED: Final = frozenset({"date", "quantity"})

#: Keys of a fact card that only what can be counted has.
QUANTITY_KEYS: Final = ("of", "unit", "changes", "tolerance")

_SHARE: Final = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?) ?%")
_AMOUNT: Final = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,6})?")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_EXPECTED: Final = ("conflict", "agree", "apart", "silent", "typo")
_FUZZY_LIMIT: Final = 3


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
SEVERITY: Final = Choice("severity", tuple(Severity))
EXAMPLES: Final = Listed(_ExampleShape())
KIND: Final = Choice("kind", KINDS.names(), more=KINDS.__contains__)
TOLERANCE: Final = Parsed(_tolerance, "a tolerance")

_ID: Final = Field(identifier("an id"), "the name of the rule, unique in its pack", required=True)
_WHY: Final = Field(TEXT, "why it matters, for whoever reads the finding")
_SEVERITY: Final = Field(SEVERITY, "how loud a finding is; from the sort of conflict unless given")
_EXAMPLES: Final = Field(
    EXAMPLES, "texts, and what must come of them: conflict, agree, apart, silent or typo"
)

FACT: Final = Record(
    "fact card",
    {
        "id": _ID,
        "ask": Field(TEXT, "the question to the sources", required=True),
        "kind": Field(KIND, "the kind of value that answers"),
        "check": Field(
            Choice("check of a fact card", tuple(CARD_CHECKS), more=CHECKS.__contains__),
            "what judges the answers; agree unless given",
        ),
        "why": _WHY,
        "severity": _SEVERITY,
        "near": Field(GROUPS, "words beside the value: any of these; an inner list means all"),
        "not_near": Field(GROUPS, "a veto where it stands nearer to the value than `near`"),
        "within": Field(
            Choice("reach", ("clause", "sentence", "paragraph")), "how far; clause unless given"
        ),
        "subject": Field(TEXT, "whose value it is: a kind of name, or one name"),
        "says": Field(TEXT, "the statement that a value completes, for messages"),
        "expect": Field(TEXT, "the right value, in the notation of the kind"),
        "of": Field(BY_LANGUAGE, "what is counted"),
        "unit": Field(TEXT, "the unit of the value: money, %, km; time for times of the day"),
        "changes": Field(
            Choice("direction", ("up", "down", "any")), "which later values revise earlier ones"
        ),
        "tolerance": Field(TOLERANCE, "how far values may differ and still fit: 10%, or an amount"),
        "examples": _EXAMPLES,
        "known_problems": Field(TEXT, "what the card gets wrong"),
    },
)


def _name(*, kind_required: bool) -> Record:
    return Record(
        "names entry",
        {
            "id": Field(identifier("an id"), "the name of the rule; from `prefer` unless given"),
            "kind": Field(
                Choice("kind of name", NAME_KINDS), "what it is that is called so", kind_required
            ),
            "prefer": Field(WORD, "the form to use", required=True),
            "also": Field(WORDS, "forms that are right too"),
            "never": Field(WORDS, "forms that are wrong"),
            "fuzzy": Field(
                Parsed(_fuzzy, "a number of edits"),
                "edits from a form that still make a slip of it, unless a word or name of its own",
            ),
            "office": Field(TEXT, "the office a person holds"),
            "note": Field(TEXT, "what to know of the name, told with each finding"),
            "why": _WHY,
            "severity": _SEVERITY,
            "examples": _EXAMPLES,
        },
    )


NAME: Final = _name(kind_required=True)
HEADED: Final = Either(
    text=_PlainNameShape(), mapping=_name(kind_required=False), what="a name or a names entry"
)

RELATION: Final = Record(
    "relation",
    {
        "id": _ID,
        "that": Field(TEXT, "a formula between facts: + - * / < <= = ~ between spaces"),
        "exclusive": Field(
            Choice("kind that is exclusive", ("office",)), "only one person can hold it"
        ),
        "of": Field(TEXT, "with `exclusive`: the post with one holder"),
        "same": Field(Listed(KIND, alone=True, filled=True), "kinds of value that must agree"),
        "as": Field(
            Choice("relation of articles", ("translation_of",)),
            "with `same`: the front-matter key that names the other article",
        ),
        "tolerance": Field(TOLERANCE, "what ~ allows: 10%, or an amount"),
        "why": _WHY,
        "severity": _SEVERITY,
        "examples": _EXAMPLES,
    },
)

PACK: Final = Record(
    "pack",
    {
        "version": Field(
            Parsed(_version, "a version of the rule language", {"enum": [1, "1"]}),
            "the version of the rule language: 1",
            required=True,
        ),
        "pack": Field(identifier("a name of a pack"), "the name of the pack", required=True),
        "about": Field(TEXT, "what the pack is about"),
        "scope": Field(
            Choice("scope", ("story", "any")),
            "whether it was written for one story (the default) or for any",
        ),
        "extends": Field(
            Listed(TEXT, alone=True, filled=True), "packs whose rules this one takes over"
        ),
        "without": Field(
            Listed(identifier("an id"), alone=True), "rules of those packs that are left out"
        ),
        "facts": Field(Listed(FACT), "questions to the sources"),
        "names": Field(Listed(NAME), "how things are called"),
        "people": Field(Listed(HEADED), "how people are called"),
        "venues": Field(Listed(HEADED), "how places are called"),
        "words": Field(Listed(HEADED), "words that are right as written, or entries"),
        "checks": Field(Listed(RELATION), "relations between facts"),
    },
)
