"""Finding quantities: at every number and number word of a page, outwards to hedge and noun."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.casualties import casualties
from checker.kinds.quantity.context import Measure, beside
from checker.kinds.quantity.hedging import Interval, hedged, of_range
from checker.kinds.quantity.naming import label
from checker.kinds.quantity.nouns import nouns
from checker.kinds.quantity.refusals import (
    is_clock,
    is_identifier,
    is_label,
    is_list_mark,
    is_year_like,
)
from checker.kinds.quantity.special import (
    age_in_apposition,
    decade_of_age,
    ordinal_end,
    ratio,
    score,
    second_end,
)
from checker.kinds.quantity.value import Quantity
from checker.numerals import Number, Style, style_of
from checker.values import Mention

if TYPE_CHECKING:
    from checker.kinds.quantity.nouns import Noun
    from checker.scan import Page, Taken

__all__ = ["find"]

_TRIGGERS: Final = (
    "number-word", "number-scale", "number-vague", "number-fraction", "number-none",
)  # fmt: skip
_SPACES: Final = " \u00a0"
#: Below this a bare number word ("two of", "twelve") without a noun says too little.
_LEAST_BARE_WORD: Final = 100
#: "One agreement" is an article more than a number; one of these is a count.
_ONE_COUNTS: Final = frozenset(
    {"vehicles", "aircraft", "ships", "bombs", "missiles", "tanks", "explosions", "charges",
     "votes", "seats", "buildings", "homes", "goals", "shells", "trains", "buses", "earthquakes"}
)  # fmt: skip
_ONE_IDIOMS: Final = frozenset({"day", "time", "point", "night", "second", "minute"})


@dataclass(slots=True)
class _Draft:
    """A mention in the making."""

    start: int
    end: int
    core_start: int
    core_end: int
    interval: Interval
    also: tuple[Decimal, ...] = ()
    unit: str = ""
    counted: str = ""
    hedge: str | None = None
    row: str = ""
    befallen: bool = False


class _Finder:
    """The quantities of one page."""

    def __init__(self, page: Page, taken: Taken) -> None:
        self.page, self.taken = page, taken
        self.text, self.folded = page.text, page.folded
        self.beside = beside(page.lexicon)
        self.nouns = nouns(page.lexicon)
        self.casualties = casualties(page.lexicon)
        self.grammar = self.beside.grammar
        self.style: Style = style_of(
            (self.text[start:end] for start, end in page.numbers), self.grammar.default_mark
        )
        digits = {start: end for start, end in page.numbers}
        words = {hit.start: hit.end for hit in page.hits_of(*_TRIGGERS)}
        self.triggers = sorted((words | digits).items())
        self.reached = 0

    def find(self) -> list[Mention]:
        """All mentions, in text order."""
        found: list[Mention] = []
        for index, (start, end) in enumerate(self.triggers):
            if start < self.reached:
                continue
            after = (
                self.triggers[index + 1][0] if index + 1 < len(self.triggers) else len(self.text)
            )
            self.following = after
            for mention in self._at(start, end):
                found.append(mention)
                self.reached = max(self.reached, mention.end)
        return found

    def _at(self, start: int, end: int) -> list[Mention]:
        if self.text[start].isdigit():
            drafts = self._digits(start, end)
        else:
            drafts = self._words(start, end)
        return [mention for draft in drafts if (mention := self._mention(draft)) is not None]

    # what begins here

    def _digits(self, start: int, end: int) -> list[_Draft]:
        if start and self.text[start - 1] == "." and not self.text[max(0, start - 2)].isalnum():
            start -= 1  # .77
        passed = is_identifier(self.text, start, end)
        points = score(self.page, start, end)
        if points is not None:
            self.reached = points.end
            return [
                _Draft(points.start, points.end, points.start, points.end, Interval(None, None),
                       also=points.parts, unit="score", row="score")
            ]  # fmt: skip
        passed = passed or is_clock(
            self.text, self.folded, end, self.page.lexicon.table("clock-mark")
        )
        if passed is not None or is_list_mark(self.text, start, end):
            self.reached = max(passed or end, end)
            return []
        ordinal = ordinal_end(self.page, start, end)
        if ordinal is not None:
            self.reached = ordinal
            value = Decimal(self.text[start:end]) if self.text[start:end].isdigit() else None
            if value is None:
                return []
            return [
                _Draft(
                    start,
                    ordinal,
                    start,
                    ordinal,
                    of_range(value, value),
                    unit="ordinal",
                    row="ordinal",
                )
            ]
        money = self.beside.money_before(self.text, self.folded, start)
        if self.text[start] == ".":
            fraction = (
                Decimal(f"0{self.text[start:end]}")
                if self.text[start + 1 : end].isdigit()
                else None
            )
            number = (
                Number(start, end, fraction, fraction, "digits") if fraction is not None else None
            )
        else:
            number = self.grammar.read(
                self.folded, start, style=self.style, money=money is not None
            )
        if number is None:
            self.reached = end
            return []
        self.reached = max(self.reached, number.end)
        return self._number(number, money)

    def _words(self, start: int, end: int) -> list[_Draft]:
        surface = self.folded[start:end]
        vague = self.grammar.read_vague(surface)
        if vague is not None:
            if surface == "scores" and not self.folded.startswith(" of ", end):
                return []
            number = Number(start, end, vague[0], vague[1], "vague")
            return self._number(number, self.beside.money_before(self.text, self.folded, start))
        none = self.page.lexicon.table("number-none").get(surface)
        if none is not None and not self.grammar.is_number_word(surface):
            return self._none(start, end)
        number = self.grammar.read(self.folded, start)
        if number is None:
            return []
        if self._joined_left(number.start):
            self.reached = number.end
            return []
        self.reached = max(self.reached, number.end)
        return self._number(number, self.beside.money_before(self.text, self.folded, number.start))

    def _joined_left(self, start: int) -> bool:
        """Whether the words are part of a longer word: "twenty-one" begins at twenty."""
        return start > 1 and self.text[start - 1] in "-‑" and self.text[start - 2].isalpha()

    def _none(self, start: int, end: int) -> list[_Draft]:
        """ "No casualties", "no one was hurt": a count of nought, said of casualties only."""
        limit = self._clause_end(start)
        counted, stop = None, end
        if self.folded[start:end] in ("no", "nil", "zero"):
            noun = self.nouns.right_of(self.text, self.folded, end, limit, one=False)
            if noun is not None and noun.counted in self.nouns.casualty_classes:
                counted, stop = noun.counted, noun.end
            elif noun is not None and noun.counted in self.nouns.human:
                counted = self.casualties.said_after(self.folded, noun.end, limit, self.following)
                stop = noun.end
        else:
            counted = self.casualties.said_after(self.folded, end, limit, self.following)
        if counted is None:
            return []
        zero = of_range(Decimal(0), Decimal(0))
        return [_Draft(start, stop, start, end, zero, counted=counted, row="none")]

    # outwards from a number

    def _number(self, number: Number, money: tuple[int, str] | None) -> list[_Draft]:
        text, folded = self.text, self.folded
        if number.form == "digits" and money is None and self._weak_suffix(number):
            return []
        if number.suffix == "m" and money is None and text[number.end - 1] == "m":
            number, money = self._metres(number)
        start = money[0] if money is not None else number.start
        start, negative = self._sign(start, number, money is not None)
        draft = _Draft(start, number.end, start, number.end, of_range(number.low, number.high, soft=number.vague),
                       number.also, row=number.form)  # fmt: skip
        draft.unit = money[1] if money is not None else ""
        if negative and not number.vague:
            draft.interval = of_range(-number.low, -number.low)
            draft.also = ()
        elif not number.vague:
            self._range(draft, number, money)
        part = None if draft.unit else ratio(self.page, number)
        if part is not None:
            draft.end = draft.core_end = part.end
            draft.interval, draft.unit = of_range(part.share, part.share), "share"
            self._hedge(draft)
            return [draft]
        self._after(draft)
        measured = self._measure(draft, number)
        if not measured and not draft.unit and not self._glued_fits(draft, number):
            return []
        self._hedge(draft)
        self._count(draft, number)
        if not self._worth(draft, number):
            return []
        return [draft]

    def _weak_suffix(self, number: Number) -> bool:
        """4K and 8K are screens."""
        mark = self.text[number.end - 1]
        return number.suffix == "k" and mark == "K" and number.low in (2000, 4000, 5000, 8000)

    def _metres(self, number: Number) -> tuple[Number, None]:
        """ "1.2m people" are a million and more; "1.2m tall" is a length."""
        noun = self.nouns.right_of(
            self.text, self.folded, number.end, self._clause_end(number.start), one=False
        )
        if noun is not None:
            return number, None
        million = Decimal(1_000_000)
        return (
            replace(number, end=number.end - 1, low=number.low / million, high=number.high / million,
                    also=tuple(each / million for each in number.also), scale=Decimal(1), suffix=""),
            None,
        )  # fmt: skip

    def _sign(self, start: int, number: Number, money: bool) -> tuple[int, bool]:  # noqa: FBT001  (whether a currency stands there)
        """Where the amount begins with its sign, and whether it is negative."""
        folded = self.folded
        if folded.startswith("minus ", max(0, start - 6)) and start >= 6:
            return start - 6, True
        if (
            start
            and folded[start - 1] in "-−"
            and (start == 1 or folded[start - 2] in " \n\u00a0(:")
        ):
            measured = self.beside.measure(self.text, folded, number.end) is not None
            if money or measured or folded[start - 1] == "−":
                return start - 1, True
        return start, False

    def _range(self, draft: _Draft, number: Number, money: tuple[int, str] | None) -> None:
        """The second end of a range: "2 to 3 million", "between 10 and 12", "5-7 %"."""
        first = self.beside.measure(self.text, self.folded, number.end) if money is None else None
        for end in (number.end, first.end if first is not None else None):
            if end is None:
                continue
            second = second_end(self.page, number, end, self.style)
            if second is None:
                continue
            low, also = number.low, draft.also
            if number.scale == 1 and second.scale > 1 and low * second.scale < second.low:
                low = low * second.scale
            draft.interval = of_range(low, second.high)
            draft.also = () if second.also or also else ()
            draft.end = draft.core_end = second.end
            self.reached = max(self.reached, second.end)
            if (
                first is not None
                and end == first.end
                and not self._measured_alike(first, second.end)
            ):
                draft.unit = first.unit
            return

    def _measured_alike(self, first: Measure, end: int) -> bool:
        after = self.beside.measure(self.text, self.folded, end)
        return after is not None and after.unit == first.unit

    def _after(self, draft: _Draft) -> None:
        """A hedge behind the number: "100 or so", "50+"."""
        after = self.beside.hedge_after(self.folded, draft.core_end)
        if after is not None:
            draft.end = draft.core_end = after[0]
            draft.hedge = after[1]
        if self.folded.startswith("-strong", draft.core_end):
            draft.end = draft.core_end = draft.core_end + len("-strong")

    def _measure(self, draft: _Draft, number: Number) -> bool:
        """The unit behind the number, or the word before it that says it."""
        of = 3 if number.vague and self.folded.startswith(" of ", draft.core_end) else 0
        found = self.beside.measure(self.text, self.folded, draft.core_end + of)
        if found is None and number.form in ("fraction", "words"):
            found = self.beside.measure_of(self.text, self.folded, draft.core_end)
        if found is not None and draft.unit and not found.money:
            found = None
        if found is not None:
            draft.end = draft.core_end = found.end
            self._set_unit(draft, number, found)
            return True
        if draft.unit:
            return False
        if number.form == "digits" and (stop := decade_of_age(self.page, number)) is not None:
            low = draft.interval.low or Decimal(0)
            draft.interval, draft.unit = of_range(low, low + 9), "year-of-age"
            draft.end = draft.core_end = stop
            return True
        before = self.beside.unit_before(self.folded, draft.start)
        if before is not None and number.form != "vague" and self._noun(draft, number) is None:
            is_age = before[1] == "year-of-age"
            if (not is_age or number.low < 125) and (is_age or number.low < 10):
                draft.unit, draft.row = before[1], f"{draft.row}, {before[1]}"
                return True
        if age_in_apposition(self.page, number, self.nouns.human):
            draft.unit, draft.row = "year-of-age", "age in apposition"
            return True
        return False

    def _set_unit(self, draft: _Draft, number: Number, found: Measure) -> None:
        unit = found.unit
        if unit == "pound" and number.scale >= 1000:
            unit = "GBP"
        if found.money and draft.unit:
            unit = draft.unit
        if unit in ("cent", "pence") and draft.unit:
            unit = draft.unit
        draft.unit = unit
        if number.form == "fraction" and unit == "percent":
            draft.unit = "percent"

    def _glued_fits(self, draft: _Draft, number: Number) -> bool:
        """Letters glued to digits that are no unit make a name of both: 3D, 5G, 737s."""
        after = self.text[draft.core_end : draft.core_end + 1]
        return number.form != "digits" or not (after.isalpha() or after == "_")

    def _hedge(self, draft: _Draft) -> None:
        before = self.beside.hedge_before(self.folded, draft.start)
        if before is not None and not (before[1] == "exact"):
            draft.start, hedge = before
            duration = draft.unit in ("day", "week", "month", "year", "hour", "minute", "night")
            if duration and self.folded.startswith("over ", draft.start):
                hedge = "from"  # lasting more than, or in the course of
            draft.hedge = hedge
        if draft.hedge is None:
            return
        draft.interval = hedged(draft.interval, draft.hedge)
        if draft.also:
            draft.also = ()

    # what is counted

    def _noun(self, draft: _Draft, number: Number) -> Noun | None:
        joined = self.text[draft.core_end : draft.core_end + 1] in "-‑" and draft.core_end < len(
            self.text
        )
        return self.nouns.right_of(
            self.text,
            self.folded,
            draft.core_end,
            self._clause_end(number.start),
            one=joined or number.low == 1 or number.form == "fraction",
        )

    def _count(self, draft: _Draft, number: Number) -> None:
        if draft.unit:
            if draft.unit in ("percent", "share") and self.folded.startswith(
                " of ", draft.core_end
            ):
                noun = self._noun(draft, number)
                if noun is not None and noun.known:
                    draft.counted = noun.counted
            return
        noun = self._noun(draft, number)
        draft.counted = noun.counted if noun is not None else ""
        if noun is not None:
            draft.end = noun.end
        if number.form == "fraction" and number.low < 1:
            draft.unit = "share"
        human = noun is None or noun.counted in self.nouns.human
        if human and noun is None and draft.interval.low is not None and number.form == "digits":
            human = number.low == int(number.low)
        if not human:
            return
        befallen = self._befallen(draft, number, noun)
        if befallen is not None:
            draft.counted, draft.befallen = befallen, True

    def _befallen(self, draft: _Draft, number: Number, noun: Noun | None) -> str | None:
        floor, limit = self._clause_start(draft.start), self._clause_end(draft.core_end)
        sentence = self.page.sentence_at(draft.start)
        wide = sentence.start if sentence is not None else floor
        end = noun.end if noun is not None else draft.core_end
        outer = draft.start
        if self.folded.startswith(
            ("another ", "only ", "just ", "further "), self._word_before(outer)
        ):
            outer = self._word_before(outer)
        found = (
            self.casualties.said_before(self.folded, outer, floor)
            or self.casualties.said_after(self.folded, end, limit, self._next_number(end))
            or self.casualties.included_in(self.folded, draft.start, wide)
        )
        if found is None:
            found = self.casualties.toll_before(self.folded, draft.start, wide)
            if found is not None and noun is not None and found != "killed":
                found = None
        return found

    def _word_before(self, start: int) -> int:
        cursor = start - 1
        while cursor > 0 and self.folded[cursor - 1].isalpha():
            cursor -= 1
        return max(0, cursor)

    def _next_number(self, end: int) -> int:
        return self.following if self.following >= end else end + 1_000_000

    def _worth(self, draft: _Draft, number: Number) -> bool:
        """Whether the number says enough, and is no label, year or article."""
        written = self.text[number.start : number.end]
        known = bool(draft.unit or draft.befallen)
        noun = draft.end > draft.core_end
        if number.form == "words":
            return self._worth_of_words(draft, number, known=known, noun=noun)
        if number.form == "fraction":
            if self.folded[number.start : number.end] == "half":
                share = draft.unit == "share" and not draft.befallen
                ok = self.folded.startswith((" of ", " the ", " an ", " a ", "-"), number.end)
                prior = self.folded[self._word_before(number.start) : number.start].strip()
                ordinal = prior in self.page.lexicon.table("number-fraction") or prior in (
                    "first", "second", "latter", "other", "one", "better", "every"
                )  # fmt: skip
                return ok and not ordinal and (share or known)
            return True
        if number.form == "vague":
            return True
        if known:
            return True
        in_class = noun and draft.counted in self.page.lexicon.table("counted-class")
        if is_year_like(written) and not in_class and draft.hedge is None:
            return False
        return not is_label(
            self.text, number.start, self.page.lexicon, draft.counted if noun else ""
        )

    def _worth_of_words(self, draft: _Draft, number: Number, *, known: bool, noun: bool) -> bool:
        if number.low == 1:
            if draft.befallen and noun:
                return True
            if draft.unit:
                return draft.unit not in _ONE_IDIOMS
            return noun and (
                draft.counted in self.nouns.human
                or draft.counted in self.nouns.casualty_classes
                or draft.counted in _ONE_COUNTS
            )
        return known or noun or number.low >= _LEAST_BARE_WORD or draft.hedge is not None

    # the mention

    def _mention(self, draft: _Draft) -> Mention | None:
        if not self.taken.free(draft.core_start, draft.core_end):
            return None
        start, end = self._free_span(draft)
        self.taken.take(*self._claimed(draft))
        value = self._value(draft)
        surface = self.text[start:end]
        return Mention(
            start=start,
            end=end,
            surface=surface,
            kind="quantity",
            value=value,
            hedge=draft.hedge,
            row=draft.row,
            how=self._how(draft, surface, value),
        )

    def _free_span(self, draft: _Draft) -> tuple[int, int]:
        for start in (draft.start, draft.core_start):
            for end in (draft.end, draft.core_end):
                if self.taken.free(start, end):
                    return start, end
        return draft.core_start, draft.core_end

    def _claimed(self, draft: _Draft) -> tuple[int, int]:
        """Hedge, number and unit; nouns stay free for other kinds ("two Ukrainian soldiers")."""
        start = draft.start if self.taken.free(draft.start, draft.core_end) else draft.core_start
        return start, draft.core_end

    def _value(self, draft: _Draft) -> Quantity:
        if draft.unit == "score":
            return Quantity(None, None, unit="score", parts=tuple(map(float, draft.also)))
        interval, also = draft.interval, draft.also
        if also and (draft.counted or draft.unit == "year-of-age"):
            # people are counted in whole numbers, so that 1.234 of them are thousands
            whole = [
                each for each in (interval.low, *also) if each is not None and each == int(each)
            ]
            if whole:
                interval, also = of_range(whole[0], whole[0]), ()
        return Quantity(
            _float(interval.low),
            _float(interval.high),
            interval.low_open,
            interval.high_open,
            draft.unit,
            draft.counted,
            interval.soft,
            (),
            tuple(
                Quantity(float(each), float(each), unit=draft.unit, counted=draft.counted)
                for each in also
            ),
        )

    def _how(self, draft: _Draft, surface: str, value: Quantity) -> str:
        how = f"{surface!r} read as {label(value)}"
        if draft.hedge is not None:
            how += f" ({_HEDGES[draft.hedge]})"
        if draft.befallen:
            how += f"; the words beside it say {draft.counted}"
        if value.also:
            how += "; the article does not show whether its point stands for thousands"
        return how

    def _clause_end(self, offset: int) -> int:
        sentence = self.page.sentence_at(offset)
        return sentence.end if sentence is not None else len(self.text)

    def _clause_start(self, offset: int) -> int:
        sentence = self.page.sentence_at(offset)
        return sentence.start if sentence is not None else 0


_HEDGES: Final = {
    "about": "a hedge: a tenth either way",
    "near": "a hedge: up to a tenth less",
    "past": "a hedge: up to a tenth more",
    "above": "a lower bound",
    "from": "a lower bound, included",
    "below": "an upper bound",
    "to": "an upper bound, included",
    "exact": "no hedge",
}


def _float(amount: Decimal | None) -> float | None:
    return float(amount) if amount is not None else None


def find(page: Page, taken: Taken) -> list[Mention]:
    """The quantities of a page in text order.

    Takes hedge, number and unit; the noun that is counted stays free for the kinds that come later.
    """
    return _Finder(page, taken).find()
