"""Ages told without a word for years: "Jane Doe, 46,", "she was 46", "died at 94", "at 26, he".

A bare number is an age only where the words on both sides say so: who it is before it, and behind
it the end of what is said of it, so that "he was 94 kilometres away" and "it was 94" tell none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.persons import is_full_name, person_nouns
from checker.kinds.quantity.refusals import is_address
from checker.lexicon.given_names import is_given
from checker.numerals import last_token
from checker.text import any_of, fold

if TYPE_CHECKING:
    from checker.kinds.quantity.context import Measure
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.lexicon import Lexicon
    from checker.numerals import Number
    from checker.scan import Page

__all__ = ["OLDEST", "age_by_birthday", "age_row", "decade_of_age", "is_of_years"]

#: Nobody is older.
OLDEST: Final = 125
#: Hours of a clock, at which people die as well.
_LAST_HOUR: Final = 12
#: How far back the words before an age are looked at.
_BACK: Final = 80
#: The longest "At" with a mark before it, and how far around brackets sports are looked for.
_OPENING: Final = 8
_AROUND: Final = 200
_APPOSITION: Final = re.compile(r"(?P<name>[^\W\d_][\w.'’\-]{1,30}),[ \u00a0]$")
_AFTER_AGE: Final = re.compile(
    r",(?![0-9])|\)|;|\.(?=\s|$)|[ \u00a0]?[–—-]"
    r"|[ \u00a0](?:and|of|from|was|is|who|were|has|had|when|at the time)\b"
)
_IN_HIS: Final = re.compile(
    r"\b(?:in|into)[ \u00a0](?:his|her|their|my|your|its|our)[ \u00a0]"
    r"(?:early[\- \u00a0]|mid[\- \u00a0]|late[\- \u00a0])?$"
)
#: The end of what is said of an age: a mark, a line, or words that go on without a noun.
_MARK: Final = (
    r"[.;)!?:](?=[\s\"”’')]|$)|,(?=[\s\"”’])|[\"”]|[ \u00a0][–—-][ \u00a0]|[ \u00a0]?(?:\n|$)"
)
_STOPS: Final = re.compile(_MARK)
_ENDS: Final = re.compile(
    rf"{_MARK}|[ \u00a0](?:and|but|when|while|as|at the time)\b(?![ \u00a0][0-9])"
)
_TURNED: Final = re.compile(
    rf"{_MARK}|[ \u00a0](?:and|in|on|last|this|earlier|today|yesterday|just)\b"
)
_DIED: Final = re.compile(
    rf"{_MARK}|[ \u00a0](?:in|on|of|from|after|following|and|as|but|[a-z]{{2,}}ed|has|was|is)\b"
    r"(?![ \u00a0][0-9])"
)
_NOW_OR_THEN: Final = re.compile(r"[a-z],[ \u00a0](?:now|then)[ \u00a0]$")
_LIST_GOES_ON: Final = re.compile(
    r"(?:,[ \u00a0][0-9]{1,3})*,?[ \u00a0](?:and|or)[ \u00a0][0-9a-z]+[,.;)]"
)
_LISTED: Final = re.compile(r",?[ \u00a0](?:and|or|&)[ \u00a0]|,[ \u00a0]")
#: The longest of these, and what may stand around the age before.
_LONGEST_JOIN: Final = 6
#: Behind an age that opens a sentence: the person.
_PERSON_BEHIND: Final = re.compile(
    r",[ \u00a0](?:(?P<he>s?he)\b|(?P<first>[A-Z][\w'’\-]+)[ \u00a0](?:[A-Z]\.[ \u00a0])?[A-Z])"
)
_POSSESSIVE: Final = re.compile(r"(?P<verb>[a-z]+)[ \u00a0](?:his|her|my|their)[ \u00a0]$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of one language that stand around ages."""

    #: Before the age: who, a verb, adverbs.
    said: re.Pattern[str]
    #: Before the age: somebody died, at.
    died: re.Pattern[str]
    first: frozenset[str]
    nouns: frozenset[str]


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> _Words:
    copula = any_of(lexicon.table("age-copula"))
    adverb = any_of(lexicon.table("age-adverb"))
    death = any_of(lexicon.table("death-word"))
    return _Words(
        re.compile(
            rf"(?P<who>[^\W\d_][\w.\-]*?)(?:['’]s|[ \u00a0](?P<verb>{copula}))"
            rf"(?:[ \u00a0](?:{adverb})){{0,2}}[ \u00a0]$"
        ),
        re.compile(rf"\b(?:{death})\b(?:[ \u00a0][\w'’.\-]+){{0,6}}[ \u00a0]at[ \u00a0]$"),
        frozenset(verb.rpartition(" ")[2] for verb in lexicon.table("age-copula"))
        | frozenset(lexicon.table("age-adverb"))
        | {"s"},
        person_nouns(lexicon),
    )


def age_row(sight: Sight, draft: Draft, number: Number) -> str:
    """What tells that a number without a unit is an age; "" if nothing does."""
    if not _may_be_age(number):
        return ""
    hedge = sight.beside.hedge_before(sight.folded, draft.start)
    start = draft.start if hedge is None else hedge[0]
    before = last_token(sight.folded, start - 1) or ""
    words = _words(sight.page.lexicon)
    row = ""
    if _age_of(sight, draft, number):
        row = "age of a person"
    elif before == "," and _in_apposition(sight, number):
        row = "age in apposition"
    elif before in words.first:
        row = _by_verb(sight, words, start, draft.core_end, number)
    elif before == "at":
        row = _at_age(sight, words, start, draft.core_end, number)
    elif sight.text[start - 1] == "(" and _in_brackets(sight, number):
        row = "age in brackets"
    return row or ("age in a list" if _is_listed(sight, number) else "")


def _may_be_age(number: Number) -> bool:
    """Whether a number is a whole one that somebody could be old, with words before it."""
    exact = number.low == number.high and number.form in ("digits", "words") and not number.parted
    return exact and number.start > 1 and 0 < number.low < OLDEST and number.low % 1 == 0


def _age_of(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether the age of one person is told: "a boy of 12"."""
    folded, start = sight.folded, draft.start
    if not folded.endswith(" of ", 0, start):
        return False
    person = last_token(folded, start - len(" of "))
    if person is None or not sight.has("aged-noun", person):
        return False
    noun = sight.noun_after(draft.core_end, number.start, one=False)
    return noun is None or noun.counted in sight.nouns.casualty_classes


def is_of_years(sight: Sight, draft: Draft, found: Measure) -> bool:
    """Whether years are an age: "a man of 54 years", "aged 54 years"; not "54 years' service"."""
    low, start = draft.interval.low, draft.start
    if found.unit != "year" or low is None or not 0 < low < OLDEST:
        return False
    if _ENDS.match(sight.text, found.end) is None:
        return False
    if not sight.folded.endswith(" of ", 0, start):
        before = sight.beside.unit_before(sight.folded, start)
        return before is not None and before[1] == "year-of-age"
    person = last_token(sight.folded, start - len(" of "))
    return person is not None and sight.has("aged-noun", person)


def _in_apposition(sight: Sight, number: Number) -> bool:
    """Whether a number stands behind a name or a person: "Jane Doe, 46, said", "a man, 46,"."""
    text, start = sight.text, number.start
    if number.form != "digits":
        return False
    before = _APPOSITION.search(text, max(0, start - 35), start)
    if before is None:
        return False
    name = before["name"]
    if _AFTER_AGE.match(sight.folded, number.end) is None:
        ends = text[number.end : number.end + 1] in ("", "\n")
        return ends and is_full_name(text, before.end("name"))
    if name[0].isupper():
        return not (sight.has("month", name.lower()) or name.isupper())
    return _is_person(sight, name.lower())


def _by_verb(sight: Sight, words: _Words, start: int, end: int, number: Number) -> str:
    """What tells an age behind a verb, "now" or "then": "she was 61", "Jane Doe turned 70"."""
    if _NOW_OR_THEN.search(sight.folded, max(0, start - _BACK), start) is not None:
        return "age now or then" if _ENDS.match(sight.text, end) is not None else ""
    found = words.said.search(sight.text, max(0, start - _BACK), start)
    if found is None or (number.form == "words" and number.low == 1):
        return ""
    ends = _TURNED if (found["verb"] or "").endswith("turned") else _ENDS
    said = ends.match(sight.text, end) is not None and _is_somebody(sight, words, found, end)
    return "age after a verb" if said else ""


def _is_somebody(sight: Sight, words: _Words, said: re.Match[str], end: int) -> bool:
    """Whether what stands before a verb is a person: a pronoun, a full name, a noun of one."""
    low = fold(said["who"])
    if low in ("who", "he", "she"):
        return True
    if said["who"][0].isupper():
        told = sight.folded.startswith((" when he ", " when she "), end)
        return told or is_full_name(sight.text, said.end("who"))
    return low in words.nouns and said["verb"] is not None


def _at_age(sight: Sight, words: _Words, start: int, end: int, number: Number) -> str:
    """What tells an age behind "at": "died at 94", "At 26, Jane Doe is"."""
    text, first = sight.text, sight.span(start)[0]
    address = is_address(text, end + text.startswith(",", end), sight.page.lexicon)
    if address or number.low <= _LAST_HOUR:
        return ""
    died = words.died.search(sight.folded, max(first, start - _BACK), start)
    if died is not None and _DIED.match(text, end) is not None:
        return "age at death"
    person = _PERSON_BEHIND.match(text, end)
    opens = start - first < _OPENING and text[first:start].strip(" \u00a0\n\"“'‘") == "At"
    if opens and person is not None and (person["he"] is not None or is_given(person["first"])):
        return "age that opens a sentence"
    return ""


def _in_brackets(sight: Sight, number: Number) -> bool:
    """Whether brackets behind a name or a person hold the age; goals and points stand so too."""
    text, start = sight.text, number.start
    if not text.startswith(")", number.end) or number.form != "digits":
        return False
    span = sight.span(start)
    tallies = sight.table("tally-word")
    low, high = max(span[0], start - _AROUND), min(span[1], start + _AROUND)
    sentence = sight.folded[low:high]
    if any(word.strip(".,;:()'\"") in tallies for word in sentence.split()):
        return False
    before = text[max(0, start - 40) : start - 1].rstrip(" \u00a0")
    word = before.rpartition(" ")[2]
    if not word or not word[-1].isalpha():
        return False
    if word[0].isupper():
        return is_full_name(text, max(0, start - 40) + len(before))
    return _is_person(sight, word)


def _is_listed(sight: Sight, number: Number) -> bool:
    """Whether the number goes on a list of ages: "aged 3 and 5", "Jane and John Roe, 42 and 45"."""
    if not 0 <= sight.aged < number.start <= sight.aged + _LONGEST_JOIN:
        return False
    join = _LISTED.fullmatch(sight.text, sight.aged, number.start)
    if join is None:
        return False
    if join[0].startswith(",") and len(join[0]) == 2:
        return _LIST_GOES_ON.match(sight.folded, number.end) is not None
    return _STOPS.match(sight.text, number.end) is not None


def _is_person(sight: Sight, noun: str) -> bool:
    return sight.table("counted").get(noun, "-") in sight.nouns.human


def age_by_birthday(sight: Sight, start: int, stop: int) -> bool:
    """Whether an ordinal counts a birthday that somebody has had: "celebrated her 40th birthday".

    Args:
        sight: the page.
        start: where the ordinal begins.
        stop: where it ends.
    """
    if not sight.folded.startswith(" birthday", stop):
        return False
    before = _POSSESSIVE.search(sight.folded, max(0, start - 30), start)
    return before is not None and sight.has("birthday-verb", before["verb"])


def decade_of_age(page: Page, number: Number) -> int | None:
    """The end of "40s" in "in his 40s"; None for "the 1940s"."""
    if (
        page.folded[number.end : number.end + 1] != "s"
        or number.low % 10
        or not 10 <= number.low <= 90
    ):
        return None
    start = max(0, number.start - 24)
    return number.end + 1 if _IN_HIS.search(page.folded, start, number.start) else None
