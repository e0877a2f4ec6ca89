"""Whether a number says enough, and is no label, year, article or pronoun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.refusals import (
    is_address,
    is_day_of_month,
    is_label,
    is_numbered,
    is_year_like,
)
from checker.numerals import last_token

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.numerals import Number

__all__ = ["worth"]

_NEXT_WORD: Final = re.compile(r"[ \u00a0]([^\W\d_]+)")
_OBJECT: Final = re.compile(r"[ \u00a0](?:an?[ \u00a0]|the[ \u00a0]|[$€£0-9])")
_LISTED: Final = re.compile(r"([0-9]+)(?:,| and| or| to)[ \u00a0]$")
#: What times of stabbing are.
_WOUNDS: Final = "bodily-wounds"
#: "One agreement" is an article more than a number; one of these is a count.
_ONE_COUNTS: Final = frozenset(
    {"vehicles", "aircraft", "ships", "bombs", "missiles", "tanks", "explosions", "charges",
     "votes", "seats", "buildings", "homes", "goals", "shells", "trains", "buses", "earthquakes",
     "rooms", "medals", "parties"}
)  # fmt: skip
_ONE_IDIOMS: Final = frozenset({"day", "time", "point", "night", "second", "minute"})
#: What makes a length of time of "one day": after which, or how long.
_ONE_MEASURES: Final = (" after ", " before ", " later", " earlier", " ago", " long")
_BY: Final = (" x ", " × ")
_PAST: Final = re.compile(r"[ \u00a0]past[ \u00a0]\w{1,8}")
#: What stands behind the day in a date of another language: "3. Dez. 2021", "10 enero 2022".
_FOREIGN_MONTH: Final = re.compile(
    r"\.?[ \u00a0]([^\W\d_]{3,12})\.?[ \u00a0](?:1[89]|20)[0-9]{2}(?![0-9]|[.,][0-9])"
)
_LAST_DAY: Final = 31
_LEAST_MODEL: Final = 3
#: Years that news writes of; four digits of other centuries may count things.
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2060
#: Marks and blanks that may open a sentence.
_LONGEST_OPENING: Final = 8
#: Smaller counts are spelled out, so that the 9 of "Falcon 9 boosters" counts none.
_LEAST_SPELLED: Final = 10


def worth(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether the number says enough to be a quantity."""
    if number.form == "digits":
        return bool(draft.unit) or _worth_of_digits(sight, draft, number)
    if number.form == "vague":
        return number.low != number.high or bool(draft.unit) or _counts_two(sight, draft)
    if number.form == "fraction":
        return not _are_days(sight, number) and _worth_of_fraction(sight, draft, number)
    return _worth_of_words(sight, draft, number)


def _counts_two(sight: Sight, draft: Draft) -> bool:
    """Whether "a couple" is a number, and not two people: "a couple of goals"."""
    return draft.noun is not None and sight.folded.startswith("of", draft.core_end - 2)


def _worth_of_digits(sight: Sight, draft: Draft, number: Number) -> bool:
    noun, lexicon = draft.noun, sight.page.lexicon
    known = noun is not None and noun.known
    people = noun is not None and noun.counted in sight.nouns.human
    written = sight.text[number.start : number.end]
    if not known and len(written) >= _LEAST_MODEL and written in sight.names:
        return False
    day = is_day_of_month(sight.text, number.start, lexicon, number.low)
    if (day and not people) or (noun is None and _is_foreign_day(sight, number)):
        return False
    if is_year_like(written) and _is_year(sight, draft, number, people=people):
        return False
    befallen = draft.befallen or draft.counted == _WOUNDS  # he stabbed Joanne 14 times
    if befallen and not (noun is None and is_numbered(sight.text, number.start, lexicon)):
        return True
    small = number.low < _LEAST_SPELLED and not people
    counted = draft.counted if known and not small else ""
    labelled = is_label(sight.text, number.start, lexicon, counted)
    if (labelled and "," not in written) or _goes_on(sight, number.start):
        sight.names.add(written)
        return False
    apart = _is_verb if noun is not None else _belongs
    return known or (noun is None and draft.hedge is not None) or not apart(sight, draft, number)


def _is_foreign_day(sight: Sight, number: Number) -> bool:
    """Whether an unknown word and a year make a date of the number: "10 enero 2022"."""
    month = _FOREIGN_MONTH.match(sight.folded, number.end)
    if month is None or not 1 <= number.low <= _LAST_DAY:
        return False
    return not sight.has("phrase-end", month[1])


def _is_year(sight: Sight, draft: Draft, number: Number, *, people: bool) -> bool:
    """Whether four digits are a year: "the 2018 Oscars"; not "1200 homes", "2014 people"."""
    if draft.hedge is not None or draft.interval.low != draft.interval.high:
        return False
    if sight.folded.startswith(_BY, number.end) or sight.folded.endswith(_BY, 0, number.start):
        return False  # 1440 x 900
    if draft.noun is None or sight.text[draft.noun.start].isupper():
        return True
    if people or number.low >= _LAST_YEAR:
        return False
    before = sight.word_before(number.start)
    old = number.low < _FIRST_YEAR and not (before is not None and sight.has("determiner", before))
    return not old or before in ("in", "of", "since", "by")


def _is_verb(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether the noun is a verb with its object: "the 8900 features a camera"."""
    if number.end - number.start < _LEAST_MODEL or _OBJECT.match(sight.text, draft.end) is None:
        return False
    before = sight.word_before(number.start)
    return before is not None and sight.has("determiner", before)


def _goes_on(sight: Sight, start: int) -> bool:
    """Whether the number goes on a list of names: "junctions 10 and 11"."""
    if not sight.names:
        return False
    listed = _LISTED.search(sight.text, max(0, start - 12), start)
    return listed is not None and listed[1] in sight.names


def _belongs(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether a bare number is part of an address, a name or a pair of figures."""
    text = sight.text
    if is_address(text, draft.core_end, sight.page.lexicon):
        return True
    after = text[draft.core_end : draft.core_end + 2]
    if after[:1] in ("-", "‑") and after[1:].isalnum() and not number.parted:
        return True  # 7-Eleven, 24-7
    if sight.folded.endswith(tuple(sight.table("stage-before")), 0, number.start):
        return True  # the last 16
    if draft.interval.low != draft.interval.high and "-" in text[draft.start : draft.end]:
        return bool(number.low % 100)  # adults 18-49; but 1000-5000 is a range
    return _names(sight, draft, number)


def _names(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether a bare number names a thing: the 44 bus, the 3400 series, the 8900 is out."""
    before = sight.word_before(number.start)
    if before is None or not sight.has("determiner", before) or draft.core_end != number.end:
        return False
    if sight.folded.endswith("of the", 0, number.start - 1):
        return False
    written = sight.text[number.start : number.end]
    plain = len(written) >= _LEAST_MODEL and written.isdigit()
    word = _NEXT_WORD.match(sight.text, draft.core_end)
    if word is None:
        return plain
    if word[1][0].isupper():  # the 488 GTB
        return word[1].isupper() and not sight.has("acronym", word[1].lower())
    if sight.has("phrase-end", word[1]) or sight.beside.grammar.is_number_word(word[1]):
        return plain and sight.has("verb_sign", word[1])
    return not (word[1].endswith(("ed", "ing", "ly")) or sight.has("casualty", word[1]))


def _are_days(sight: Sight, number: Number) -> bool:
    """Whether a stroke parts two days: "the night of 9/10 January"."""
    month = _NEXT_WORD.match(sight.text, number.end)
    if month is None or month[1].islower() or not sight.has("month", month[1].lower()):
        return False
    return "/" in sight.text[number.start : number.end]


def _worth_of_fraction(sight: Sight, draft: Draft, number: Number) -> bool:
    """Shares: "half of voters", "half an hour"; not "the second half", "half asleep"."""
    folded = sight.folded
    surface = folded[number.start : number.end]
    before = sight.word_before(draft.start)
    hour = _PAST.match(folded, draft.core_end)
    if hour is not None:
        sight.reached = max(sight.reached, hour.end())
        return False  # half past ten
    if surface.endswith("quarters") and before is not None and sight.has("date_shift", before):
        return False  # the last three quarters are months
    if surface != "half":
        return True
    if before is not None and sight.has("no-half", before):
        return False
    if draft.unit not in ("", "share") or draft.hedge is not None:
        return draft.unit != "year" or folded[number.end] != "-"  # half-year profits
    return folded.startswith((" of ", " the ", " its ", " their ", " his "), number.end)


def _worth_of_words(  # noqa: PLR0911  (one return a reason)
    sight: Sight, draft: Draft, number: Number
) -> bool:
    if number.low == 1:
        return _worth_of_one(sight, draft, number)
    if number.low == 0 and not draft.unit:
        return _stands_alone(sight, draft, number)
    upper = sight.text[number.start].isupper() and not _is_stressed(sight, draft, number)
    before = last_token(sight.text, number.start - 1) if number.start else None
    if upper and before is not None and _opens_name(sight, number, before):
        return False  # the Six Nations, the Big Four, the Seven Years War
    if draft.unit or draft.befallen:
        return True
    following = _NEXT_WORD.match(sight.folded, draft.core_end)
    if following is not None and sight.beside.grammar.is_number_word(following[1]):
        sight.reached = max(sight.reached, following.end())  # a year in words
        return False
    if draft.hedge is not None or (draft.noun is not None and draft.noun.known):
        return True
    if upper and not _opens(sight, number.start):
        return False  # Channel Four, Three Mile Island
    if before is not None and sight.has("label-noun", before.lower()):
        return False
    return sight.folded[draft.core_end : draft.core_end + 1] != "-" or draft.noun is not None


def _is_stressed(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether a number word is in capitals for stress, beside what it counts: "SIX nights"."""
    word, following = (
        sight.text[number.start : number.end],
        sight.text[number.end + 1 : number.end + 2],
    )
    counts = bool(draft.unit) or draft.noun is not None or draft.befallen
    return counts and word.isupper() and following.islower()


def _stands_alone(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether a nought is an amount: "fell to zero", "zero deaths"; not "zero-emission"."""
    if sight.folded[number.end : number.end + 1] == "-":
        return False
    before = sight.word_before(number.start)
    return draft.noun is not None or before in ("to", "from", "at", "below", "above", None)


def _opens_name(sight: Sight, number: Number, before: str) -> bool:
    """Whether a name goes on with a capital number word behind the word before it."""
    noun = sight.text[number.end + 1 : number.end + 2]
    if sight.text[number.start + 1].isupper() and noun.islower():
        return False  # a word that is shouted: waited SEVEN hours
    if before.islower() or sight.has("name-opener", before.lower()):
        return True
    return noun.isupper() and sight.has("determiner", before.lower())


def _opens(sight: Sight, start: int) -> bool:
    """Whether an offset opens its sentence, where a capital says nothing."""
    first = sight.span(start)[0]
    return start - first < _LONGEST_OPENING and not sight.text[first:start].strip(" \"'“‘(-–—")


def _worth_of_one(sight: Sight, draft: Draft, number: Number) -> bool:
    folded, end = sight.folded, draft.core_end
    if draft.unit:
        measures = folded.startswith("-", number.end) or folded.startswith(_ONE_MEASURES, end)
        return measures or draft.unit not in _ONE_IDIOMS
    if draft.interval.low == -1:
        return True
    if draft.noun is None or draft.denied:
        return draft.befallen  # not one person died
    if folded.startswith(" of ", end):
        return False
    if folded[end : end + 1] == "-":
        return draft.noun.known
    classes = sight.nouns.human, sight.nouns.casualty_classes, _ONE_COUNTS
    return draft.befallen or any(draft.counted in each for each in classes)
