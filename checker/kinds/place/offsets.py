"""How far off a place, and where: "some 30 km north of Bandar Abbas", "west of Mosul"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.place.value import Offset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.lexicon import Lexicon
    from checker.scan import Page

__all__ = ["offset_at_end", "offset_before"]

_REACH: Final = 100
_NUMBER: Final = (
    r"[0-9]{1,3}(?:,[0-9]{3}|[0-9]{0,2})(?:\.[0-9]{1,2})?|[a-z]{3,9}(?:[ \-][a-z]{3,5})?"
)
_JOINT: Final = re.compile(r"[ \-]")


@lru_cache(maxsize=4)
def _patterns(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a distance, and a mere direction, at the end of what leads to a place."""
    hedge, unit, link, source, town, part = (
        _any(lexicon.table(each))
        for each in (
            "distance_hedge", "distance_unit", "distance_link", "distance_from", "settlement",
            "town_part",
        )
    )  # fmt: skip
    side = _any(lexicon.table("bearing"))
    to = rf"(?: the)?(?: [a-z\-]{{3,12}}){{0,2}}(?: {town} of)?(?: {part})?\s\Z"
    distance = (
        rf"(?:\b(?P<hedge>{hedge}) )?\b(?P<low>{_NUMBER})(?:(?:-|–| to )(?P<high>{_NUMBER}))?"
        rf"[ \-]?(?P<unit>{unit})\b(?: ?\([^()]{{1,25}}\))?(?: or so)?"
        rf"(?: {link})?(?: (?P<side>{side}))? {source}{to}"
    )
    return re.compile(distance), re.compile(rf"\b(?:{link} )?(?P<side>{side}) of{to}")


def _any(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases; what joins their words may be a hyphen too."""
    longest_first = sorted(phrases, key=lambda each: (-len(each), each))
    return f"(?:{'|'.join(_JOINT.sub(lambda _: '[ -]?', each) for each in longest_first)})"


def offset_before(page: Page, start: int) -> Offset | None:
    """The distance and direction that lead to a place at an offset of the text, or None."""
    return offset_at_end(page.folded[max(0, start - _REACH) : start], page.lexicon)


def offset_at_end(led: str, lexicon: Lexicon) -> Offset | None:
    """The distance and direction at the end of folded words that lead to a place, or None."""
    distance, direction = _patterns(lexicon)
    found = distance.search(led)
    if found is not None:
        low = _amount(lexicon, found["low"])
        high = low if found["high"] is None else _amount(lexicon, found["high"])
        if low is not None and high is not None:
            return _offset(lexicon, found, low, high)
    found = direction.search(led)
    return None if found is None else Offset(bearing=_bearing(lexicon, found["side"]))


def _offset(lexicon: Lexicon, found: re.Match[str], low: float, high: float) -> Offset:
    shares = lexicon.table("distance_hedge").get(found["hedge"] or "", "1 1")
    least, most = (float(share) for share in shares.split())
    unit = float(lexicon.table("distance_unit")[_JOINT.sub(" ", found["unit"])])
    # three digits are more than writers who convert miles keep
    low, high = (float(f"{amount * unit:.3g}") for amount in (low * least, high * most))
    return Offset(low, high, _bearing(lexicon, found["side"]))


def _bearing(lexicon: Lexicon, side: str | None) -> str:
    """The short form of a direction: "NE" of "north-east"."""
    return lexicon.table("bearing").get(side or "", "")


def _amount(lexicon: Lexicon, written: str) -> float | None:
    """The number of digits or of a number word; None of any other word."""
    if written[0].isdigit():
        return float(written.replace(",", ""))
    table = lexicon.table("number-word")
    values = [table.get(word, "") for word in re.split(r"[ \-]", written)]
    if not values[0].isdigit():
        values = values[1:]  # the word before a number: "a camp twenty miles"
    if not values or not all(value.isdigit() for value in values):
        return None
    return float(sum(int(value) for value in values))
