"""How far off a place, and where: "some 30 km north of Bandar Abbas", "west of Mosul"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.place.value import Offset

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["offset_before"]

_REACH: Final = 100
#: Kilometres in a unit, by how its name begins.
_KILOMETRES: Final = (
    ("km", 1.0), ("kilo", 1.0), ("naut", 1.852), ("nm", 1.852), ("mi", 1.609344), ("met", 0.001),
    ("yard", 0.0009144), ("f", 0.0003048),
)  # fmt: skip
_NUMBER: Final = (
    r"[0-9]{1,3}(?:,[0-9]{3}|[0-9]{0,2})(?:\.[0-9]{1,2})?|[a-z]{3,9}(?:[ \-][a-z]{3,5})?"
)
_SIDE: Final = r"(?:north|south)(?:[ \-]?(?:east|west))?|east|west"
_TO: Final = (
    r"(?: the)?(?: [a-z\-]{3,12}){0,2}(?: (?:city|town|village|capital|port|suburb|district) of)?"
    r"(?: (?:the|central|downtown))?\s\Z"
)
_DISTANCE: Final = re.compile(
    rf"(?:\b(?P<hedge>some|about|around|roughly|approximately|nearly|almost|just|more than|over|"
    rf"at least|less than|under|within|up to) )?"
    rf"\b(?P<low>{_NUMBER})(?:(?:-|–| to )(?P<high>{_NUMBER}))?"
    r"[ \-]?(?P<unit>kms?|kilomet(?:er|re)s?|nautical miles?|nm|miles?|mi|met(?:er|re)s?|yards?|"
    r"feet|foot)\b(?: ?\([^()]{1,25}\))?(?: or so)?"
    rf"(?: to the| due| further| away)?(?: (?P<side>{_SIDE})(?:ern)?)? "
    rf"(?:of|from|outside|off){_TO}"
)
_DIRECTION: Final = re.compile(rf"\b(?:just |due )?(?P<side>{_SIDE}) of{_TO}")
#: How much of a distance each hedge allows, from and to; None is without end.
_HEDGES: Final = {
    "nearly": (0.9, 1.0), "almost": (0.9, 1.0), "more than": (1.0, 1.5), "over": (1.0, 1.5),
    "at least": (1.0, 1.5), "less than": (0.5, 1.0), "under": (0.5, 1.0), "within": (0.0, 1.0),
    "up to": (0.0, 1.0), "just": (1.0, 1.0), "": (1.0, 1.0),
}  # fmt: skip
_ABOUT: Final = (0.9, 1.1)


def offset_before(page: Page, start: int) -> Offset | None:
    """The distance and direction that lead to a place at an offset of the text, or None."""
    led = page.folded[max(0, start - _REACH) : start]
    found = _DISTANCE.search(led)
    if found is not None:
        low = _amount(page, found["low"])
        high = low if found["high"] is None else _amount(page, found["high"])
        if low is not None and high is not None:
            return _offset(found, low, high)
    found = _DIRECTION.search(led)
    return None if found is None else Offset(bearing=_bearing(found["side"]))


def _offset(found: re.Match[str], low: float, high: float) -> Offset:
    least, most = _HEDGES.get(found["hedge"] or "", _ABOUT)
    unit = next(size for name, size in _KILOMETRES if found["unit"].startswith(name))
    # three digits are more than writers who convert miles keep
    low, high = (float(f"{amount * unit:.3g}") for amount in (low * least, high * most))
    return Offset(low, high, _bearing(found["side"]))


def _bearing(side: str | None) -> str:
    """The short form of a direction: "NE" of "north-east"."""
    letters = re.findall("north|south|east|west", side or "")
    return "".join(letter[0].upper() for letter in letters)


def _amount(page: Page, written: str) -> float | None:
    """The number of digits or of a number word; None of any other word."""
    if written[0].isdigit():
        return float(written.replace(",", ""))
    table = page.lexicon.table("number-word")
    values = [table.get(word, "") for word in re.split(r"[ \-]", written)]
    if not values[0].isdigit():
        values = values[1:]  # the word before a number: "a camp twenty miles"
    if not values or not all(value.isdigit() for value in values):
        return None
    return float(sum(int(value) for value in values))
