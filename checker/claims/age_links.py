"""What stands between a person and an age, in the words of one language."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.text import any_of

if TYPE_CHECKING:
    from checker.lexicon import Lexicon

__all__ = ["AgeLinks", "age_links"]


class AgeLinks(NamedTuple):
    """Patterns over folded text, each for one way to tell an age."""

    #: Between a name and the age right behind it: "Jane Doe, 46", "Jane Doe (aged 46".
    beside: re.Pattern[str]
    #: In apposition or behind "who": whatever the name itself belongs to.
    apposed: re.Pattern[str]
    #: Behind the subject of a sentence: "Jane Doe was 46", "Jane Doe, the pianist, died at 94".
    told: re.Pattern[str]
    #: Between "the death of Jane Doe" and the age.
    at: re.Pattern[str]
    #: Between an age and the name behind it: what the person is, or the words that name them.
    leading: re.Pattern[str]
    #: What opens a sentence with an age: "At 26", "At the age of".
    opening: re.Pattern[str]
    #: Behind an age that lies in the past: "when the family moved", "at the time".
    past: re.Pattern[str]
    #: Behind an age that is the last: "when he died".
    last: re.Pattern[str]
    #: A death, and one of somebody named right behind it.
    death: re.Pattern[str]
    death_of: re.Pattern[str]
    #: Before one who has another age now: "since she was", "when Jane Doe was".
    since: re.Pattern[str]
    #: Before a name that is not the subject of its sentence.
    governed: re.Pattern[str]


@lru_cache(maxsize=8)
def age_links(lexicon: Lexicon) -> AgeLinks:
    """The patterns of a language, made of its words."""
    table = lexicon.table
    aged, death, named = (any_of(table(each)) for each in ("age-word", "death-word", "named-as"))
    fate = any_of(table("age-fate"))
    adverb = rf"(?:(?:{any_of(table('age-adverb'))})\s)"
    copula = rf"(?:(?:has\s|had\s)?(?:{any_of(table('age-copula'))})\s{adverb}{{0,2}}(?:aged\s)?)"
    intro = rf"(?:(?:at\s)?(?:the\s)?(?:{aged})(?:\sof)?|at)\s{adverb}?"
    dying = rf"(?:(?:has|had|have|was|is|be|who|also|later|[a-z]+ly)\s){{0,4}}(?:{death})\b"
    tail = rf"(?:(?:[^.;:]{{0,80}}?[\s,])?\s?{intro}|[^.;:]{{0,60}}?,\s)"
    apposition = r"(?:,\s[^,.;:]{1,70},)?"
    role = r"(?:[a-z](?:[a-z'’-]*|[a-z]{1,4}\.)\s){0,5}?"
    past = any_of(table("age-then"))
    birthday = rf"(?:has\s|recently\s)?(?:{any_of(table('birthday-verb'))})\s(?:his|her)\s"
    return AgeLinks(
        beside=re.compile(rf"\s?[,(]?\s?(?:(?:{aged})\s{adverb}?)?|,\snow\s(?:aged\s)?"),
        apposed=re.compile(
            rf",\s(?:an?|the)\s{role}(?:(?:{aged})\s)?"
            rf"|,\swho\s(?:{copula}|{dying}{tail})"
        ),
        told=re.compile(
            rf"{apposition}\s(?:{copula}(?:an?\s)?|{dying}{tail}|{birthday})|['’]s\s{adverb}{{0,2}}"
        ),
        at=re.compile(rf",?\s{intro}"),
        leading=re.compile(
            rf"\s(?P<role>{role})"
            rf"|[^.;:]{{1,50}}?,?\s(?:who\s)?(?:(?:has\sbeen|was|later)\s)?(?:{named})"
            rf"\s(?:(?:by|on|in)\s[^.;:,]{{1,40}}\s)?as\s"
        ),
        opening=re.compile(rf"[\"“'‘]?(?:still\s(?:only\s)?)?(?:{intro})?"),
        past=re.compile(
            rf",?\s(?:back\s)?in\s(?:[a-z]+\s)?(?:1[0-9]|20)[0-9]{{2}}\b|\s(?:{past})\b"
        ),
        last=re.compile(
            rf"\s(?:when\s(?:he|she|they)\s(?:[a-z]+ly\s)?(?:{fate})\b|at\sthe\stime\sof\s\w+\sdeath\b)"
        ),
        death=re.compile(rf"\b(?:{death})\b"),
        death_of=re.compile(rf"\b(?:{death})\sof\s(?:[\w'’-]+\s){{0,4}}$"),
        since=re.compile(rf"\b(?:{any_of(table('age-since'))})\s$"),
        governed=re.compile(
            rf"\b(?:{any_of(table('place-lead'))}|and|or|like|than|of)\s(?:[\w'’-]+\s){{0,3}}$"
        ),
    )
