"""Copies of one wire story are one voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.pipeline import gather
from checker.pipeline.voices import voices
from checker.values import Article, Gathered, Header, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterable

LONG = "The ministers of the two countries met in the old town hall in the rain and shook hands."
OTHER = "A bakery in the harbour sold more loaves in one hour than in all of the week before."


def of(*groups: str) -> list[int]:
    """The voices of articles, each given as letters that stand for its long paragraphs."""
    return list(voices([article(str(at), letters) for at, letters in enumerate(groups)]).values())


def article(name: str, paragraphs: Iterable[str]) -> Gathered:
    header = Header(name, name, None, None, None, "en")
    return Gathered(header, (), (), (), (), tuple(paragraphs), 0)


@pytest.mark.parametrize(
    ("articles", "numbers"),
    [
        (["abc", "abc"], [0, 0]),
        (["abc", "def"], [0, 1]),
        (["abcd", "ab"], [0, 0]),
        (["abcd", "a", "d"], [0, 0, 0]),
        (["abcd", "axyz"], [0, 1]),
        (["abcdef", "axy", "axz"], [0, 1, 1]),
        (["ab", "xy", "ab", "xy"], [0, 1, 0, 1]),
        (["aab", "bc"], [0, 0]),
        ([], []),
    ],
)
def test_who_shares_half_of_the_shorter_speaks_as_one(
    articles: list[str], numbers: list[int]
) -> None:
    assert of(*articles) == numbers


def test_the_order_of_articles_does_not_matter() -> None:
    every = [article("a", "xy"), article("b", "xz"), article("c", "q")]
    assert voices(every) == voices(every[::-1])


def paragraphs(*texts: str) -> tuple[str, ...]:
    return gather(Article("a", "\n\n".join(texts), "a"), RuleSet()).paragraphs


def test_paragraphs_are_known_by_their_words() -> None:
    assert paragraphs(LONG) == paragraphs(LONG.upper().replace(",", " –"))
    assert paragraphs(LONG) != paragraphs(OTHER)


def test_short_paragraphs_count_only_where_there_is_no_long_one() -> None:
    assert paragraphs("Read this.", LONG) == paragraphs(LONG)
    assert paragraphs("They met.", "It rained.") == paragraphs("They met. It rained.")


def test_notices_are_nobodys_voice() -> None:
    notice = "Read also: the ministers of both countries are to meet in the old town hall on Monday"
    assert paragraphs(LONG, notice) == paragraphs(LONG)
