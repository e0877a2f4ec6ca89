"""Who holds which office: the sentences of the corpus as a whole, and one class at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from checker import kinds, lexicon, regions
from checker.claims.offices import holders
from checker.claims.ordered import Ordered
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterable

CORPUS = Path(__file__).parents[1] / "corpus/en"
ENGLISH = lexicon.load("en")

Held = set[tuple[str, str]]


def held(text: str) -> Held:
    """The people of a text and the offices they hold, as the kind shows them."""
    article = Article(id="text", text=text, path="text", published=None, language="en", region="")
    layout = regions.lay_out(article, ENGLISH)
    page = scan(article, layout, ENGLISH, Vocabulary((), ENGLISH), every=True)
    mentions = Ordered(kinds.find(page, Taken(), None))
    return {
        (person.surface, kinds.show(office.value)) for office, person in holders(page, mentions)
    }


def wanted(people: dict[str, str | list[str]]) -> Held:
    return {
        (person, office)
        for person, offices in people.items()
        for office in ([offices] if isinstance(offices, str) else offices)
    }


def share(part: Iterable[object], whole: Iterable[object]) -> float:
    return len(list(part)) / len(list(whole))


@pytest.mark.parametrize(
    ("name", "recall", "precision"),
    [
        ("office-holders", 0.89, 0.97),
        ("office-holders-more", 0.96, 0.98),
        ("office-holders-made", 0.98, 0.98),
    ],
)
def test_most_holders_are_found_and_few_are_wrong(
    name: str, recall: float, precision: float
) -> None:
    corpus = yaml.safe_load((CORPUS / f"{name}.yaml").read_text(encoding="utf-8"))
    rows = [(text, wanted(people)) for text, people in corpus["held"]]
    rows += [(text, set()) for text in corpus["none"]]
    gold = [(text, each) for text, want in rows for each in want]
    found = [(text, each) for text, _ in rows for each in held(text)]
    right = set(gold) & set(found)
    assert share(right, gold) >= recall
    assert share(right, found) >= precision


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # in apposition, with an age, through an owner, in brackets
        (
            "Ada Moss, 54, the Irish finance minister, spoke.",
            {"Ada Moss": "finance minister of Ireland"},
        ),
        ("Ada Moss (the mayor of Chicago) spoke.", {"Ada Moss": "mayor (Chicago)"}),
        ("Ada Moss, John Fry's chief of staff, spoke.", {"Ada Moss": "chief of staff"}),
        ("Ada Moss, the 54-year-old mayor, spoke.", {"Ada Moss": "mayor"}),
        # behind whence somebody is, or the party
        ("Ada Moss of New Haven, the mayor, spoke.", {"Ada Moss": "mayor"}),
        ("Ada Moss, D-Ohio, the speaker, rose.", {"Ada Moss": "speaker"}),
        ("Ada Moss (R-Okla.), the majority leader, rose.", {"Ada Moss": "majority leader"}),
        ("Ada Moss of New Haven saw the mayor.", {}),
        # a post that is a common word, beside a full name
        ("The chairman, Ada Moss, spoke.", {"Ada Moss": "chair"}),
        ("Ada Moss, the captain, spoke.", {"Ada Moss": "captain"}),
        ("The chair, an old one, broke.", {}),
        # as the subject of a verb
        (
            "Ada Moss has been named chief executive of Intel.",
            {"Ada Moss": "chief executive (Intel)"},
        ),
        ("Ada Moss stepped down as defence minister.", {"Ada Moss": "defence minister"}),
        (
            "Ada Moss, who was elected president of Chile, spoke.",
            {"Ada Moss": "president of Chile"},
        ),
        ("Ada Moss will not become president of Chile.", {}),
        # two posts of one person, and of two
        ("Chairman and CEO Ada Moss spoke.", {"Ada Moss": ["chair", "chief executive"]}),
        ("The president and Prime Minister Ada Moss spoke.", {"Ada Moss": "prime minister"}),
        # lists
        (
            "The presidents of Chile, Peru and Cuba, Ada Moss, John Fry and Peter Stone, met.",
            {
                "Ada Moss": "president of Chile",
                "John Fry": "president of Peru",
                "Peter Stone": "president of Cuba",
            },
        ),
        (
            "The presidents of Chile and Peru, Ada Moss, John Fry and Peter Stone, met.",
            {"Ada Moss": "president", "John Fry": "president", "Peter Stone": "president"},
        ),
        (
            "Ada Moss and John Fry, the Chilean and Cuban presidents, met.",
            {"Ada Moss": "president of Chile", "John Fry": "president of Cuba"},
        ),
        (
            "Presidents Ada Moss of Chile and John Fry of Cuba met.",
            {"Ada Moss": "president of Chile", "John Fry": "president of Cuba"},
        ),
        ("Sens. Ada Moss and John Fry met.", {"Ada Moss": "senator", "John Fry": "senator"}),
        # counterparts
        (
            "Chilean Deputy Foreign Minister Ada Moss met her Cuban counterpart John Fry.",
            {
                "Ada Moss": "deputy foreign minister of Chile",
                "John Fry": "deputy foreign minister of Cuba",
            },
        ),
        ("She met her Cuban counterpart John Fry.", {}),
        # no post, but a name
        ("The carrier Admiral Peter Stone sailed.", {}),
        ("Ada Moss is running for governor of Ohio.", {}),
    ],
)
def test_who_holds_what(text: str, people: dict[str, str | list[str]]) -> None:
    assert held(text) == wanted(people)
