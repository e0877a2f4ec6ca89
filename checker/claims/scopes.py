"""Of what part a figure is: of a stretch of time, of what there is room for, of what is left over.

Such figures are held against their like alone: "the last six games", "licensed for 340", "two
others were hurt", "two of the men were caught", "no children were hurt". So are those of a stage on
the way to a price: "expected to fetch $9m", "the hammer fell at $8m", and by how much somebody won:
"a 13-point win" is not what anybody scored, nor is what a side gave up.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from checker.lexicon import Lexicon
    from checker.values import Mention

__all__ = ["Scopes", "Words"]

#: Words before a figure in which it is said that it is of room.
_ROOM: Final = 4
#: Words before a sum among which the offer stands that it is.
_OFFER: Final = 6
#: Words behind "13-point" among which the noun stands that it is an attribute of.
_TO_NOUN: Final = 3


class Words(NamedTuple):
    """The words of a figure and those near to it, folded."""

    before: list[str]
    inside: list[str]
    behind: list[str]


class Scopes:
    """Tells the part that a figure is of by the words beside it."""

    def __init__(self, lexicon: Lexicon) -> None:
        table = lexicon.table
        self._window, self._room = table("window"), table("room")
        self._rest, self._whole = table("rest"), table("rest-of")
        self._tolls = frozenset(table("casualty").values())
        self._befallen = table("casualty")
        self._anybody = table("anybody")
        self._stages = table("asked-stage")
        self._renewed, self._offers = table("renewed"), table("offer-noun")
        self._conceded, self._revised = table("conceded"), table("revised")
        self._having, self._left = table("left-lead"), table("left")
        self._margins = table("margin"), table("margin-lead"), table("margin-behind")
        self._parts = (
            ("window", self._is_of_a_window),
            ("conceded", self._is_conceded),
            ("margin", self._is_margin),
            ("left", self._are_left),
            ("revised", self._is_revised),
            ("renewed", self._is_renewed),
            ("rest", self._is_rest),
            ("some", self._is_of_some),
            ("sort", self._is_of_a_sort),
            ("room", self._is_of_room),
        )

    def of(self, mention: Mention, words: Words, asked: str) -> str:
        """The part that a figure is of; "" of all.

        It is a stage, "window", "room", "margin", "conceded", "left", "revised" (an earlier one),
        "renewed" (an offer), "rest" (of others), "some" (of those) or "sort" (of one sort only).

        Args:
            mention: the figure.
            words: its own words and those near to it.
            asked: the question that it answers.
        """
        if asked in self._stages:
            return asked
        return next((part for part, is_told in self._parts if is_told(mention, words)), "")

    def _is_of_a_window(self, _: Mention, words: Words) -> bool:
        """Whether a figure is of a stretch of time or of games: "the last six games"."""
        return any(word in self._window for word in words.before[-1:])

    def _is_conceded(self, _: Mention, words: Words) -> bool:
        """Whether a side gave so much up: "gave up 51 sacks"."""
        return " ".join(words.before[-2:]) in self._conceded

    def _is_of_room(self, _: Mention, words: Words) -> bool:
        """Whether there is room for so many: "licensed for 340"."""
        return any(word in self._room for word in words.before[-_ROOM:])

    def _is_revised(self, mention: Mention, words: Words) -> bool:
        """Whether it is said that a figure was another one before: "the toll rose to 195"."""
        toll = getattr(mention.value, "counted", "") in self._tolls
        led = {self._revised.get(" ".join(words.before[-count:])) for count in (2, 3)}
        return "any" in led or (toll and "toll" in led)

    def _is_renewed(self, _: Mention, words: Words) -> bool:
        """Whether a sum is that of another offer than the first: "its improved bid of 305p"."""
        near = words.before[-_OFFER:]
        pairs = ((one, other) for at, one in enumerate(near) for other in near[at + 1 : at + 3])
        return any(one in self._renewed and other in self._offers for one, other in pairs)

    def _are_left(self, _: Mention, words: Words) -> bool:
        """Whether so many are left of more: "has seven riders left", not "seven riders left"."""
        beside = (*words.before[-1:], *words.behind[:1])
        return len(beside) > 1 and beside[0] in self._having and beside[1] in self._left

    def _is_margin(self, mention: Mention, words: Words) -> bool:
        """Whether so many points, votes or goals lie between two sides: "won by 15 points"."""
        counted, leads, nouns = self._margins
        value: Any = mention.value
        if (value.dimension or value.counted) not in counted:
            return False
        if words.before[-1:] == ["of"]:
            return any(word in nouns for word in words.before[-2:-1])
        if any(word in leads for word in words.before[-1:]):
            return True
        last = _TO_NOUN if "-" in mention.surface else 1
        return any(word in nouns for word in words.behind[:last])

    def _is_rest(self, _: Mention, words: Words) -> bool:
        """Whether there are more beside those counted: "12 more", but not "more than 12".

        In "a nurse and 12 others" the one before them is counted with them.
        """
        beside = (*words.before[-1:], *words.inside)
        return "and" not in beside[1:] and any(
            word in self._rest and following != "than"
            for word, following in zip_longest(beside, beside[1:])
        )

    def _is_of_some(self, mention: Mention, words: Words) -> bool:
        """Whether a figure is of some of those spoken of.

        Of a toll it is all the same, but not if those are the toll: "19 of the injured".
        """
        if "of" not in words.inside:
            return False
        behind = words.inside[words.inside.index("of") + 1 :]
        if not behind or behind[0] not in self._whole:
            return False
        counted = getattr(mention.value, "counted", "")
        return counted not in self._tolls or any(
            self._befallen.get(word) == counted for word in behind
        )

    def _is_of_a_sort(self, mention: Mention, words: Words) -> bool:
        """Whether nobody of one sort was hurt: others may have been."""
        value = mention.value
        if getattr(value, "counted", "") not in self._tolls or getattr(value, "high", 1) != 0:
            return False
        return any(word not in self._anybody for word in words.inside)
