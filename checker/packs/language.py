"""The rule language, declared: every key of a pack, what may stand under it and what it is for.

The loader, the JSON Schema for editors and the table in docs/rules.md follow from this.
"""

from __future__ import annotations

from typing import Final

from checker.checks import CHECKS
from checker.kinds import KINDS
from checker.packs.parts import (
    BY_LANGUAGE,
    EXAMPLES,
    FUZZY,
    GROUPS,
    PLAIN_NAME,
    TOLERANCE,
    VERSION,
    WORD,
    WORDS,
)
from checker.shapes import TEXT, Choice, Either, Field, Listed, Record, identifier
from checker.values import Severity

__all__ = [
    "CARD_CHECKS",
    "FACT",
    "HEADINGS",
    "NAME",
    "NAME_KINDS",
    "ORDERED",
    "PACK",
    "QUANTITY_KEYS",
    "RELATION",
    "SORTS",
    "WORD_CLASS",
]

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

#: What the words of a class can name.
SORTS: Final[dict[str, str]] = {
    "counted": "what numbers count",
    "people": "people whom numbers count",
    "befallen": "what befell people who are counted",
    "measured": "what measures and amounts of money are of",
    "event": "what happens",
    "same": "words of one meaning; the first of them",
    "office": "a post that people hold, alone or behind what it is of",
}

#: Keys of a fact card that only what can be counted has.
QUANTITY_KEYS: Final = ("of", "unit", "changes", "tolerance")

SEVERITY: Final = Choice("severity", tuple(Severity))
KIND: Final = Choice("kind", KINDS.names(), more=KINDS.__contains__)

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
                FUZZY,
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
    text=PLAIN_NAME, mapping=_name(kind_required=False), what="a name or a names entry"
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

WORD_CLASS: Final = Record(
    "class of words",
    {
        **{sort: Field(WORD, f"the class: {what}") for sort, what in SORTS.items()},
        "words": Field(Listed(PLAIN_NAME, alone=True, filled=True), "words that name it"),
        "totals": Field(
            Listed(PLAIN_NAME, alone=True, filled=True),
            "with `counted` and `people`: nouns that announce the number, as the toll of 24 does",
        ),
        "id": Field(identifier("an id"), "the name of the class; from the class unless given"),
        "why": Field(TEXT, "why these words are one"),
        "examples": Field(EXAMPLES, "texts, and what all rules of the pack must make of them"),
    },
)

PACK: Final = Record(
    "pack",
    {
        "version": Field(
            VERSION,
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
        "lexicon": Field(Listed(WORD_CLASS), "words of a domain, by what they name"),
        "checks": Field(Listed(RELATION), "relations between facts"),
    },
)
