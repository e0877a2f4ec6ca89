"""What a number counts, and what befell those it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.casualties import before
from checker.kinds.quantity.jobs import are_cut
from checker.kinds.quantity.joined import joined
from checker.kinds.quantity.labels import told_by_label
from checker.kinds.quantity.nouns import Noun
from checker.kinds.quantity.quakes import is_magnitude
from checker.kinds.quantity.roles import role_of
from checker.kinds.quantity.wholes import is_denied, is_whole, whole_behind

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight
    from checker.numerals import Number

__all__ = ["count"]

#: How far before its times somebody is stabbed, in characters.
_REACH: Final = 70
_WORD: Final = re.compile(r"[^\W\d_]+")
_ABOARD: Final = re.compile(r"[ \u00a0](aboard|on[ \u00a0-]?board)\b")
_NEXT_WORD: Final = re.compile(r"[ \u00a0]([^\W\d_]+)")
#: How unknown nouns end that are people by what they do: tourers, snowboarders, cellists.
_AGENTS: Final = ("er", "eer", "or", "ist", "man", "woman")
#: What is counted where jobs are, and where they are cut.
_JOBS: Final = "jobs"
_CUT: Final = "sacked"
_SHARED_OF: Final = frozenset({"percent", "share"})


def count(sight: Sight, draft: Draft, number: Number) -> None:
    """Set what the draft counts, and take the noun into its span."""
    if draft.unit == "time" and (times := _times_of(sight, draft)):
        draft.unit, draft.counted = "", times
        return
    if draft.unit:
        if draft.unit in _SHARED_OF and sight.folded.startswith(" of ", draft.core_end):
            noun = _noun(sight, draft, number)
            if noun is not None and noun.known:
                draft.counted = noun.counted
        return
    if is_magnitude(sight, draft, number):
        draft.unit = "magnitude"
        return
    noun, known = _noun(sight, draft, number), True
    if noun is not None:
        known = _take(sight, draft, noun)
    elif (labelled := told_by_label(sight, draft)) is not None:
        draft.counted, draft.befallen = labelled
        return
    if number.form == "fraction" and number.low < 1:
        draft.unit = "share"
    if known and not number.parted:
        _befall(sight, draft)


def _take(sight: Sight, draft: Draft, noun: Noun) -> bool:
    """Set what a noun counts, with the one before some others: "a nurse and two others".

    False if nobody who is counted can be known to have been befallen by anything.
    """
    counted = sight.casualties.joined(sight.folded, noun.end, noun.counted)
    draft.noun, draft.counted, draft.end = noun, counted, max(draft.end, noun.end)
    one = joined(sight, draft, noun.end)
    if one is None or draft.interval.low is None or draft.interval.high is None:
        return True
    if one.start < 0:
        return False
    low, high = draft.interval.low, draft.interval.high
    draft.interval = draft.interval._replace(low=low + 1, high=high + 1)
    draft.led = one.start
    if not any(map(str.isdigit, sight.text[one.start : draft.start])):
        draft.start = one.start
    if one.counted and one.counted not in sight.nouns.human:
        draft.counted = one.counted  # a fault and ten others
        return False
    return True


def _times_of(sight: Sight, draft: Draft) -> str:
    """What so many times are: wounds, "was stabbed 12 times", or shots, "fired 12 times"."""
    floor = max(sight.span(draft.core_start)[0], draft.core_start - _REACH)
    words = _WORD.findall(sight.folded, floor, draft.core_start)
    if any(sight.has("wounding", word) for word in words):
        return "bodily-wounds"
    return "shots" if any(sight.has("firing", word) for word in words) else ""


def _befall(sight: Sight, draft: Draft) -> None:
    """Set what befell those who are counted, whose noun may be that of a whole they are part of."""
    noun, end, whole = draft.noun, draft.core_end, None
    if noun is None and (whole := whole_behind(sight, end)) is not None:
        noun, end = sight.noun_after(whole.end, whole.start, one=False), whole.end
    counted = "" if noun is None else noun.counted
    if noun is not None and counted == _JOBS and are_cut(sight, draft, noun.end):
        draft.counted, draft.befallen = _CUT, True
        return
    injured = whole is not None and counted in sight.nouns.casualty_classes  # ten of the 40 injured
    if whole is not None and not draft.unit and noun is not None and noun.known and not injured:
        draft.counted = counted  # 63 of the 150 seats are seats
    agents = noun is not None and not noun.known and counted.endswith(_AGENTS)
    if counted and not injured and not agents and counted not in sight.nouns.human:
        return
    if sight.has("together", counted):
        return  # of three families that were displaced nobody says how many people
    end = end if noun is None else max(noun.end, end)
    befallen = _befallen(sight, draft, end, whole)
    if agents and befallen != "killed":
        return  # trailers may be released, and boilers burn
    if befallen is None:
        if counted in ("", "people") and whole is None:
            draft.counted = role_of(sight, draft, end) or draft.counted
        return
    held = noun is not None and sight.has("held", noun.counted)
    if not (held and sight.has("held-not", befallen)):
        draft.counted, draft.befallen = befallen, True


def _noun(sight: Sight, draft: Draft, number: Number) -> Noun | None:
    if number.parted and not number.also and not draft.unit:
        return None  # nobody counts 3.0 ports
    if number.form == "fraction" and not sight.folded.startswith(" of ", draft.core_end):
        return None  # a one-third stake counts no stakes
    strong = sight.folded.endswith("-strong", number.end, draft.core_end)
    one = strong or number.low == 1 or number.form == "fraction"
    noun = sight.noun_after(draft.core_end, number.start, one=one)
    if noun is not None and number.form == "digits" and _is_model(sight, noun):
        return None
    if noun is None and not one and number.form in ("digits", "words"):
        noun = _aboard(sight, draft.core_end)
    if strong and noun is not None and sight.has("together", noun.counted):
        return noun._replace(counted="people")
    if strong and noun is not None and noun.counted not in sight.nouns.human:
        return None  # a garrison, but of people
    return noun


def _aboard(sight: Sight, end: int) -> Noun | None:
    """The people of a bare number who are on board: "all 64 aboard were killed"."""
    found = _ABOARD.match(sight.folded, end)
    if found is None:
        return None
    return Noun(found.start(1), end, "people-aboard", known=True, plural=True)


def _is_model(sight: Sight, noun: Noun) -> bool:
    """Whether digits before a noun name one of it: the 3400 series, but three series."""
    return sight.has("digits-name", sight.folded[noun.start : noun.end])


def _is_subject(sight: Sight, end: int) -> bool:
    """Whether a bare number is what the verb is said of, with no unknown noun between."""
    word = _NEXT_WORD.match(sight.folded, end)
    if word is None:
        return True
    return word[1].endswith(("ly", "ed")) or word[1] in sight.casualties.said_of_numbers


def _befallen(sight: Sight, draft: Draft, end: int, whole: Number | None) -> str | None:
    """What befell those who are counted, told by words beside them or behind their noun's end."""
    draft.denied = is_denied(sight, draft.start)
    folded, casualties = sight.folded, sight.casualties
    if draft.denied:
        return None
    if is_whole(sight, draft.start):
        return casualties.named_at(folded, end)
    floor, limit = sight.span(draft.core_start)
    place = before(folded, draft.start if draft.led is None else draft.led)
    while sight.has("further", place[1]) and place[0] - len(place[1]) > floor:
        place = before(folded, place[0] - len(place[1]))
    following = sight.following if sight.following >= end and not whole else len(sight.text)
    found = casualties.said_before(folded, place, floor)
    if draft.noun is None and whole is None and sight.has("seizing", place[1]):
        return None  # "pirates have seized five" may be ships
    if found is None and (draft.noun is not None or whole or _is_subject(sight, end)):
        past = casualties.past_some(folded, end)
        following = following if past == end else len(sight.text)
        found = casualties.said_after(folded, past, limit, following)
    if found is None:
        found = casualties.included_in(folded, place, floor, end, limit)
    if found is not None:
        return found
    toll = casualties.toll_before(folded, place, floor)
    if toll is None and draft.noun is None:
        toll = casualties.announced(folded, place, floor, end)
    return toll if draft.noun is None or toll == "killed" else None
