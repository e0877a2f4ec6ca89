"""Whose age it is: the texts of the corpus, one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from checker import kinds, lexicon, regions
from checker.claims.ages import ages
from checker.claims.holders import people
from checker.claims.ordered import Ordered
from checker.claims.stand_ins import StandIns
from checker.scan import Page, Taken, Vocabulary, scan
from checker.values import Article

FILE = Path(__file__).parents[1] / "corpus/en/ages.yaml"
CORPUS = yaml.safe_load(FILE.read_text(encoding="utf-8"))
ENGLISH = lexicon.load("en")


def read(text: str) -> tuple[Page, Ordered]:
    article = Article(id="text", text=text.replace("\n", "\n\n"), path="text")
    layout = regions.lay_out(article, ENGLISH)
    page = scan(article, layout, ENGLISH, Vocabulary((), ENGLISH), every=True)
    return page, Ordered(kinds.find(page, Taken(), None))


def told(text: str) -> dict[str, int]:
    page, mentions = read(text)
    fullest = people(mentions)
    owners = ages(page, mentions, fullest, StandIns(page, mentions, fullest))
    return {
        owners[age.start].surface: int(kinds.show(age.value).removesuffix(" year-of-age"))
        for age in mentions.of("quantity")
        if age.start in owners
    }


def tells_ages(text: str) -> bool:
    found = read(text)[1].of("quantity")
    return any(kinds.show(each.value).endswith(" year-of-age") for each in found)


@pytest.mark.parametrize(("text", "people"), CORPUS["told"], ids=[row[0] for row in CORPUS["told"]])
def test_an_age_goes_to_its_person(text: str, people: dict[str, int]) -> None:
    assert told(text) == people


@pytest.mark.parametrize("text", CORPUS["none"])
def test_an_age_goes_to_nobody_who_is_not_sure(text: str) -> None:
    assert tells_ages(text)
    assert told(text) == {}


@pytest.mark.parametrize("text", CORPUS["no-age"])
def test_other_numbers_are_no_ages(text: str) -> None:
    assert not tells_ages(text)
