"""What a number counts, what befell those it counts, and whether it counts anything at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.refusals import is_day_of_month, is_label, is_year_like

if TYPE_CHECKING:
    from checker.kinds.quantity.nouns import Noun
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.numerals import Number

__all__ = ["count", "worth"]

_NEXT_WORD: Final = re.compile(r"[ \u00a0]([^\W\d_]+)")
_FURTHER: Final = re.compile(r"(?:another|only|just|further|a further|an additional|additional) $")
#: From eleven on a bare number word is a count; below it is too often half a pronoun.
_LEAST_BARE_WORD: Final = 11
#: "One agreement" is an article more than a number; one of these is a count.
_ONE_COUNTS: Final = frozenset(
    {"vehicles", "aircraft", "ships", "bombs", "missiles", "tanks", "explosions", "charges",
     "votes", "seats", "buildings", "homes", "goals", "shells", "trains", "buses", "earthquakes"}
)  # fmt: skip
_ONE_IDIOMS: Final = frozenset({"day", "time", "point", "night", "second", "minute"})
_SHARED_OF: Final = frozenset({"percent", "share"})


def count(sight: Sight, draft: Draft, number: Number) -> None:
    """Set what the draft counts, and take the noun into its span."""
    if not draft.unit and _written_with_decimals(number) and _names_a_quake(sight, draft):
        draft.unit = "magnitude"
    if draft.unit:
        if draft.unit in _SHARED_OF and sight.folded.startswith(" of ", draft.core_end):
            noun = _noun(sight, draft, number)
            if noun is not None and noun.known:
                draft.counted = noun.counted
        return
    noun = _noun(sight, draft, number)
    if noun is not None:
        draft.noun, draft.counted, draft.end = noun, noun.counted, noun.end
    if number.form == "fraction" and number.low < 1:
        draft.unit = "share"
    whole = number.low == int(number.low)
    if whole and (noun is None or noun.counted in sight.nouns.human):
        befallen = _befallen(sight, draft)
        if befallen is not None:
            draft.counted, draft.befallen = befallen, True


def _names_a_quake(sight: Sight, draft: Draft) -> bool:
    """Whether a number with decimals stands before a quake: "a 4.6 earthquake"."""
    noun = sight.noun_after(draft.core_end, draft.core_start, one=True)
    return noun is not None and noun.counted == "earthquakes"


def _noun(sight: Sight, draft: Draft, number: Number) -> Noun | None:
    if _written_with_decimals(number) and not draft.unit:
        return None  # nobody counts 3.0 ports
    one = number.low == 1 or number.form == "fraction"
    return sight.noun_after(draft.core_end, number.start, one=one)


def _written_with_decimals(number: Number) -> bool:
    exponent = number.low.as_tuple().exponent
    parted = isinstance(exponent, int) and exponent < 0
    return number.form == "digits" and number.scale == 1 and not number.also and parted


def _befallen(sight: Sight, draft: Draft) -> str | None:
    floor, limit = sight.span(draft.core_start)
    end = draft.noun.end if draft.noun is not None else draft.core_end
    further = _FURTHER.search(sight.folded, max(floor, draft.start - 16), draft.start)
    start = further.start() if further is not None else draft.start
    following = sight.following if sight.following >= end else len(sight.text)
    found = (
        sight.casualties.said_before(sight.folded, start, floor)
        or sight.casualties.said_after(sight.folded, end, limit, following)
        or sight.casualties.included_in(sight.folded, draft.start, floor)
    )
    if found is not None:
        return found
    toll = sight.casualties.toll_before(sight.folded, draft.start, floor)
    return toll if draft.noun is None or toll == "killed" else None


def worth(sight: Sight, draft: Draft, number: Number) -> bool:
    """Whether the number says enough, and is no label, year, article or pronoun."""
    if number.form == "vague":
        return True
    if number.form == "fraction":
        return _worth_of_fraction(sight, draft, number)
    if number.form == "words":
        return _worth_of_words(sight, draft, number)
    return bool(draft.unit) or _worth_of_digits(sight, draft, number)


def _worth_of_digits(sight: Sight, draft: Draft, number: Number) -> bool:
    noun, lexicon = draft.noun, sight.page.lexicon
    known = noun is not None and noun.known
    people = noun is not None and noun.counted in sight.nouns.human
    lower = noun is not None and sight.text[noun.start].islower()
    written = sight.text[number.start : number.end]
    if (
        (not known and written in sight.names)
        or (not people and is_day_of_month(sight.text, number.start, lexicon, number.low))
        or (not (people and lower) and draft.hedge is None and is_year_like(written))
    ):
        return False
    if draft.befallen:
        return True
    if is_label(sight.text, number.start, lexicon, draft.counted if known else ""):
        sight.names.add(written)
        return False
    if noun is not None or draft.hedge is not None:
        return True
    bare_range = draft.interval.low != draft.interval.high
    hyphen = "-" in sight.text[draft.start : draft.end]
    return not (_adjectival(sight, draft) or (bare_range and hyphen))


def _adjectival(sight: Sight, draft: Draft) -> bool:
    """Whether a bare number names the noun behind it: the 44 bus, the 3400 series."""
    word = _NEXT_WORD.match(sight.text, draft.core_end)
    if word is None or not word[1].islower():
        return False
    if word[1].endswith(("ed", "ing", "ly")) or sight.beside.grammar.is_number_word(word[1]):
        return False
    return not (sight.has("phrase-end", word[1]) or sight.has("casualty", word[1]))


def _worth_of_fraction(sight: Sight, draft: Draft, number: Number) -> bool:
    """Shares: "half of voters", "half an hour"; not "the second half", "half asleep"."""
    folded = sight.folded
    if folded[number.start : number.end] != "half":
        return True
    before = folded[max(0, number.start - 12) : number.start].split()
    if before and (
        sight.has("number-fraction", before[-1])
        or before[-1] in ("first", "second", "latter", "other", "one", "better", "every")
    ):
        return False
    if draft.unit not in ("", "share"):
        return True
    return folded.startswith((" of ", " the "), number.end)


def _worth_of_words(sight: Sight, draft: Draft, number: Number) -> bool:
    if number.low == 1:
        return _worth_of_one(sight, draft)
    if draft.unit or draft.befallen or draft.noun is not None or draft.hedge is not None:
        return True
    following = _NEXT_WORD.match(sight.folded, draft.core_end)
    if following is not None and sight.beside.grammar.is_number_word(following[1]):
        sight.reached = max(sight.reached, following.end())  # a year in words
        return False
    return number.low >= _LEAST_BARE_WORD


def _worth_of_one(sight: Sight, draft: Draft) -> bool:
    if draft.unit:
        return draft.unit not in _ONE_IDIOMS
    if draft.noun is None or sight.folded.startswith(" of ", draft.core_end):
        return draft.befallen and not sight.folded.startswith(" of ", draft.core_end)
    classes = sight.nouns.human, sight.nouns.casualty_classes, _ONE_COUNTS
    return draft.befallen or any(draft.counted in each for each in classes)
