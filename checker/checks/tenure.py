"""Whether two posts of one person may be right, both: held at once, or one after the other.

Not a check of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from checker.kinds import office
from checker.lexicon import load
from checker.text import fold
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.values import Claim

__all__ = ["in_office", "may_be_both"]

_YEAR: Final = re.compile(r"(?:1[89]|20)[0-9]{2}(?:'s|s)?")
#: So many words beside a post tell more of it than those farther off.
_NEAR: Final = 4
#: What is said beside it of somebody who did something: ", who found it in 2011,".
_ASIDE: Final = re.compile(r", who (\w+)[^,;()]*")
#: All up to the last quotation mark before somebody who says so.
_QUOTED: Final = re.compile(r"^.*[\"“”]", re.DOTALL)
_MARKS: Final = ".,;:()'\"“”"


def may_be_both(one: Sequence[Claim], other: Sequence[Claim], every: Sequence[Claim]) -> bool:
    """Whether two sides give two posts that the person may hold at once, or in turn.

    One source that gives both, or words that tell of a change (promoted, until, succeeds), are
    enough: doubt wins. A year is less: it is of the time of its own sentence alone ("finance chief
    Ada Moss plans to close in 2031"). Ranks of one post are no matter of this.

    Args:
        one: the claims of a side.
        other: those of another side.
        every: all claims to the offices of the person.
    """
    if office.are_related(_value(one), _value(other)):
        return False
    holding = _articles(_value(one), every) & _articles(_value(other), every)
    dated = any(all(map(_names_a_year, side)) for side in (one, other))
    return bool(holding) or dated or any(map(_changes_hands, (*one, *other)))


def _articles(value: Any, claims: Iterable[Claim]) -> set[str]:
    """The articles that give an office, or less of the same."""
    return {
        claim.article
        for claim in claims
        if office.compare(value, _value([claim])).verdict in {Verdict.SAME, Verdict.COMPATIBLE}
    }


def in_office(claims: Iterable[Claim], held: Any) -> list[Claim]:
    """The claims that speak of the same time as an office that a person is known to hold.

    A post that is unrelated to it may be that of another time, where the words allow it.
    """
    return [
        claim
        for claim in claims
        if office.are_related(_value([claim]), held) or not _is_of_another_time(claim)
    ]


def _is_of_another_time(claim: Claim) -> bool:
    """Whether a sentence tells that a post changes hands or once was held, or names a year."""
    return _changes_hands(claim) or _names_a_year(claim)


def _names_a_year(claim: Claim) -> bool:
    """Whether a sentence names a year; one in what the holder says of himself dates no post."""
    before, behind = _told(claim)
    held, behind = _words(claim.mention.surface), behind[: _said(behind)]
    return any(_YEAR.fullmatch(word) for word in (*before, *held, *behind))


def _changes_hands(claim: Claim) -> bool:
    """Whether a sentence tells that a post changes hands or once was held.

    What its holder says is told of others: "CFO Ada Moss said that the mill would be moved".
    """
    tables, held = load("en").table, _words(claim.mention.surface)
    before, behind = _told(claim)
    beside = {*before[-_NEAR:], *held, *behind[:_NEAR]}
    return (
        not tables("post-change").keys().isdisjoint((*before, *held, *behind))
        or not tables("post-turn").keys().isdisjoint(beside)
        or not tables("post-past").keys().isdisjoint(held)
    )


def _told(claim: Claim) -> tuple[list[str], list[str]]:
    """The words before and behind a post, without what its holder says but of himself."""
    text, start = claim.passage.text, claim.mention.start - claim.passage.start
    before = _words(_QUOTED.sub("", text[:start]))
    behind = _words(_without_deed(text[start + len(claim.mention.surface) :]))
    said = _said(behind)
    if load("en").table("speaker_pronoun").keys().isdisjoint(behind[said + 1 : said + 3]):
        del behind[said:]
    return before, behind


def _said(behind: Sequence[str]) -> int:
    """Where a verb of speech stands among some words; their number if there is none."""
    speech = load("en").table("speech")
    return next((at for at, word in enumerate(behind) if word in speech), len(behind))


def _without_deed(behind: str) -> str:
    """What follows a holder without a clause on what he did that is not about a post of his."""
    aside = _ASIDE.match(behind)
    tables = map(load("en").table, ("post-change", "post-turn", "post-tenure"))
    if aside is None or any(aside[1] in each for each in tables):
        return behind
    return behind[aside.end() :]


def _value(claims: Sequence[Claim]) -> Any:
    return claims[0].value


def _words(text: str) -> list[str]:
    return [word.strip(_MARKS) for word in fold(text).replace("-", " ").split()]
