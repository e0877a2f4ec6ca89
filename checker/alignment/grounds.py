"""Whether two claims speak of the same thing, and the grounds for it in words.

It depends on the two alone. The weights are rules of thumb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.telling import event, names
from checker.alignment.telling import words as written
from checker.lexicon import load
from checker.text import fold
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.values import About, Claim

__all__ = ["are_apart", "common", "is_one", "is_written_out", "parties", "weekdays"]

_FIGURES: Final = re.compile(r"[0-9]{4}|[0-9][/-][0-9]|[0-9](?:st|nd|rd|th)\b")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_PLACE: Final = 2.0
_PARTICIPANT: Final = 1.0
_WORD: Final = 0.5
#: Days within which two dates may be those of one event told differently.
_ONE_EVENT: Final = 31
#: What two claims must share, beside the same head, to be about one thing.
_ENOUGH: Final = 2.0


def is_one(name: str, other: str) -> bool:
    """Whether two names are beyond doubt those of one person, as far as they go."""
    comparison = kinds.compare(kinds.read("person", name), kinds.read("person", other))
    return comparison.certain and comparison.verdict in (Verdict.SAME, Verdict.COMPATIBLE)


def common(a: Claim, b: Claim) -> tuple[str, ...] | None:
    """Grounds for two claims of an open card to speak of the same thing, or None.

    The same head is needed, and nothing may forbid it; beside it a shared place counts most, then a
    shared participant, then shared content words.
    """
    one, other = a.about, b.about
    if one.head != other.head or _forbidden(a, b):
        return None
    places = one.places & other.places
    participants = one.participants & other.participants
    shared = one.words & other.words
    score = _PLACE * len(places) + _PARTICIPANT * len(participants) + _WORD * len(shared)
    if score < _ENOUGH or not (places or participants or len(shared) > 2):
        return None
    said = (f"same words: {', '.join(written(shared, (a, b)))}",) if shared else ()
    return (f"same subject: {event((a, b))}", *parties(a, b), *said)


def parties(a: Claim, b: Claim) -> Iterator[str]:
    """Grounds in words: the places and the parties that two claims share."""
    if places := a.about.places & b.about.places:
        yield f"same place: {', '.join(names(places, (a, b)))}"
    if participants := a.about.participants & b.about.participants:
        yield f"same parties: {', '.join(names(participants, (a, b)))}"


def _forbidden(a: Claim, b: Claim) -> bool:
    """Whether something tells two claims apart that have the same head.

    What they say of their event; or two days too far apart to be a slip, or told alike.
    """
    return are_apart(a.about, b.about) or _far_apart(a, b) or _told_alike(a, b)


def are_apart(one: About, other: About) -> bool:
    """Whether two claims are of two events by what they say of them.

    Other venues; other people; other parties in no shared place; or one of them is another round,
    the second attack, what came after.
    """
    places = one.places & other.places
    if one.places and other.places and not places:
        return True
    if one.people and other.people and not one.people & other.people:
        return True
    if one.participants and other.participants and not (one.participants & other.participants):
        return not places
    return one.marks != other.marks


def _told_alike(a: Claim, b: Claim) -> bool:
    """Whether two days are told by one word: "Saturday" in copy of two weeks, "this morning".

    Each is read by the day of its own article, and copy is printed again: that the days differ
    says no more than that the articles do.
    """
    if a.mention.kind != "date" or a.value == b.value:
        return False
    weekdays = load("en").table("weekday")
    ours, theirs = (_day_words(each.mention.surface) for each in (a, b))
    shared = ours & theirs
    return bool(shared) and (ours == theirs or not shared.isdisjoint(weekdays))


def _day_words(surface: str) -> set[str]:
    """The words that tell a date from the day of its article; none where it is written out."""
    if _names_day(surface):
        return set()
    lexicon, words = load("en"), _LETTERS.findall(fold(surface))
    tables = [lexicon.table(name) for name in ("weekday", "day_word", "day_part")]
    return {word for word in words if any(word in table for table in tables)}


def weekdays(claim: Claim) -> set[str]:
    """The weekdays by which a date is told where it is not written out: "on Saturday night"."""
    return _day_words(claim.mention.surface) & set(load("en").table("weekday"))


def is_written_out(claim: Claim) -> bool:
    """Whether a date is told by its month or its figures, not from the day of its article."""
    return claim.mention.kind == "date" and _names_day(claim.mention.surface)


def _names_day(surface: str) -> bool:
    months = load("en").table("month")
    return bool(_FIGURES.search(surface)) or any(
        word in months for word in _LETTERS.findall(fold(surface))
    )


def _far_apart(a: Claim, b: Claim) -> bool:
    """Whether two days are so far apart that they are those of two events, and no slip."""
    if a.mention.kind != "date" or b.mention.kind != "date":
        return False
    days, others = _days(a.value), _days(b.value)
    if days is None or others is None:
        return False
    gap = max(days[0] - others[1], others[0] - days[1])
    return gap > _ONE_EVENT and kinds.compare(a.value, b.value).slip is None


def _days(value: Any) -> tuple[int, int] | None:
    """The first and last day a date allows, as ordinals; None if it is open at an end."""
    firsts = [reading.first for reading in value.readings]
    lasts = [reading.last for reading in value.readings]
    if None in firsts or None in lasts:
        return None
    return min(firsts), max(lasts)
