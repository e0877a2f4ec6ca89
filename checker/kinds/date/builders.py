"""From the tokens that a shape took to forms. A builder that returns nothing refuses the shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.forms import (
    Calendar,
    Found,
    Numeric,
    Offset,
    Period,
    Weekday,
    Years,
)
from checker.kinds.date.label import MONTHS
from checker.kinds.date.value import Clock, month_lengths
from checker.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.forms import Form
    from checker.kinds.date.tokens import Stretch, Token

__all__ = ["Match", "build"]

_STAGES: Final = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
#: A year's early part ends where its middle begins, and so on: soft, so they share a month.
_YEAR_STAGES: Final = {"early": (101, 430), "mid": (501, 831), "late": (901, 1231)}


class Match:
    """A shape at a place: its parts as tokens."""

    def __init__(self, stretch: Stretch, found: re.Match[str], row: str) -> None:
        self.stretch = stretch
        self.found = found
        self.row = row
        self.first, self.last = found.start(), found.end()

    def token(self, name: str) -> Token | None:
        """The token of a part, or None if the shape did without it."""
        place = self.found.start(name) if name in self.found.re.groupindex else -1
        return None if place < 0 else self.stretch.tokens[place]

    def tokens(self, name: str) -> tuple[Token, ...]:
        """All tokens of a part."""
        low, high = self.found.span(name)
        return self.stretch.tokens[low:high] if low >= 0 else ()

    def text(self, name: str) -> str | None:
        """The value of a part."""
        token = self.token(name)
        return None if token is None else token.value

    def number(self, name: str) -> int | None:
        """A part as a number; "10th" and "tenth" are 10."""
        value = self.text(name)
        if value is None:
            return None
        digits = re.match(r"-?[0-9]+", value)
        return int(digits[0]) if digits is not None else None

    def before(self, count: int = 1) -> str:
        """The letters before the shape."""
        return self.stretch.codes[max(self.first - count, 0) : self.first]

    def after(self, count: int = 1) -> str:
        """The letters after it."""
        return self.stretch.codes[self.last : self.last + count]

    def found_as(
        self, form: Form, *, flaws: tuple[Flaw, ...] = (), tokens: slice | None = None
    ) -> Found:
        """The form at the place of the shape, or of some of its tokens."""
        taken = (
            self.stretch.tokens[self.first : self.last]
            if tokens is None
            else self.stretch.tokens[tokens]
        )
        if tokens is None:
            taken = _trimmed(taken)
        return Found(taken[0].start, taken[-1].end, form, self.row, flaws=flaws)


def _trimmed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the little words that lead to a date and are no part of it."""
    start = 0
    while start < len(tokens) - 1 and tokens[start].code in "fw@vdj":
        start += 1
    return tokens[start:]


def build(match: Match) -> list[Found]:
    """The forms of a match; empty where its builder refuses."""
    return _BUILDERS[match.row](match)


def _month_span(month: int) -> tuple[int, int]:
    return month * 100 + 1, month * 100 + month_lengths[month - 1]


def _year_of(match: Match) -> tuple[int | None, str | None] | None:
    """Year and shift of the year as told; None if the unit told is no year."""
    unit = match.text("year_unit")
    if unit is not None and unit != "year":
        return None
    shift = match.text("year_shift")
    return match.number("year"), None if shift == "past" else shift


def _day(
    match: Match, day: int, month: int, year: int | None, **more: object
) -> tuple[Calendar, tuple[Flaw, ...]]:
    """A day of a month; one that the month does not have is the month, and a flaw."""
    weekday, shift = more.get("weekday"), more.get("year_shift")
    assert weekday is None or isinstance(weekday, int)
    assert shift is None or isinstance(shift, str)
    length = month_lengths[month - 1]
    if month == 2 and year is not None and not _leap(year):
        length = 28
    if 1 <= day <= length:
        return Calendar((month * 100 + day,) * 2, year, weekday, year_shift=shift), ()
    where = f"{MONTHS[month - 1]} {year}" if month == 2 and day == 29 else MONTHS[month - 1]
    flaw = Flaw("calendar", f"{where} has {length} days", cause="no such day")
    return Calendar(_month_span(month), year, year_shift=shift), (flaw,)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _iso(match: Match) -> list[Found]:
    token = match.token("iso")
    assert token is not None
    parts = re.match(
        r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[t ]([0-9]{2}):([0-9]{2})(?::[0-9]{2})?(z|[+-][0-9]{2}:?[0-9]{2})?)?",
        token.word,
    )
    assert parts is not None
    year, month, day = int(parts[1]), int(parts[2]), int(parts[3])
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year == 0:
        return []
    form, flaws = _day(match, day, month, year)
    found = match.found_as(form, flaws=flaws)
    if parts[4] is None or int(parts[4]) > 23 or int(parts[5]) > 59:
        return [found]
    minute = int(parts[4]) * 60 + int(parts[5])
    offset = None
    if parts[6] == "z":
        offset = 0
    elif parts[6] is not None:
        digits = parts[6][1:].replace(":", "")
        offset = (int(digits[:2]) * 60 + int(digits[2:])) * (-1 if parts[6][0] == "-" else 1)
    clock = Clock(minute, minute, offset)
    return [Found(found.start, found.end, form, match.row, clock=clock, flaws=flaws)]


def _numeric(match: Match) -> list[Found]:
    token = match.token("numeric")
    assert token is not None
    figures = [int(each) for each in re.findall(r"[0-9]+", token.word)]
    mark = re.sub(r"[0-9]", "", token.word)[0]
    if figures[0] > 999:
        orders = [(figures[0], figures[1], figures[2])]
        pair = figures[1], figures[2]
    else:
        year = figures[2]
        short = len(token.word.split(mark)[2]) == 2
        if short and (mark == "-" or len(token.word) < 8):
            return []
        year = year if not short else year + (1900 if year >= 50 else 2000)
        pair = figures[0], figures[1]
        orders = [(year, pair[1], pair[0]), (year, pair[0], pair[1])]
    fitting = tuple(
        dict.fromkeys(
            (year, month * 100 + day)
            for year, month, day in orders
            if 1 <= month <= 12
            and 1 <= day <= month_lengths[month - 1]
            and year
            and (month != 2 or day < 29 or _leap(year))
        )
    )
    if not fitting:
        return []
    form = Numeric(fitting, mark != ".", match.number("weekday"), mark, pair)
    return [match.found_as(form)]


def _day_range(match: Match) -> list[Found]:
    link, enter = match.text("link"), match.text("enter")
    if link == "and" and enter != "between":
        return []
    told = _year_of(match)
    day, last_day = match.number("day"), match.number("last_day")
    month, last_month = match.number("month"), match.number("last_month")
    if told is None or day is None or last_day is None:
        return []
    year, shift = told
    month, last_month = month or last_month, last_month or month
    assert month is not None
    assert last_month is not None
    first_year = match.number("first_year")
    if year is not None and first_year is None:
        first_year = year - ((month, day) > (last_month, last_day))
    if first_year is not None and year is None:
        year = first_year + ((month, day) > (last_month, last_day))
    if month == last_month and day >= last_day and (first_year == year):
        return []
    first, flaws = _day(match, day, month, first_year, year_shift=shift)
    last, more = _day(match, last_day, last_month, year, year_shift=shift)
    return [match.found_as(Period(first, last), flaws=flaws + more)]


def _day_list(match: Match) -> list[Found]:
    told, month = _year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    low, high = match.found.span("days")
    places = [place for place in range(low, high) if match.stretch.codes[place] in "DO"]
    if match.row == "month and days" and _counts_next(match):
        return []
    found = []
    for place in places:
        token = match.stretch.tokens[place]
        number = re.match(r"[0-9]+", token.value)
        assert number is not None
        form, flaws = _day(match, int(number[0]), month, year, year_shift=shift)
        edge = places[-1] if match.row == "days of month" else places[0]
        stretch = slice(place, place + 1)
        if place == edge:
            stretch = (
                slice(place, match.last) if edge == places[-1] else slice(match.first, place + 1)
            )
        found.append(match.found_as(form, flaws=flaws, tokens=stretch))
    return found


def _counts_next(match: Match) -> bool:
    """Whether a noun in the plural follows, so that the last number counts it."""
    if match.last >= len(match.stretch.tokens):
        return False
    after = match.stretch.tokens[match.last]
    return after.code == "x" and len(after.word) > 3 and after.word.endswith("s")


def _day_month(match: Match) -> list[Found]:
    told, month, day = _year_of(match), match.number("month"), match.number("day")
    if told is None or month is None or day is None or day < 1:
        return []
    year, shift = told
    flaws: tuple[Flaw, ...] = ()
    stop = match.token("stop")
    if stop is not None:
        if not _stray(match, stop):
            return []
        flaws = (_stray_stop(match, day, month),)
    weekday = (
        match.number("weekday") or match.number("late_weekday") or match.number("said_weekday")
    )
    form, more = _day(match, day, month, year, weekday=weekday, year_shift=shift)
    return [match.found_as(form, flaws=flaws + more)]


def _stray(match: Match, stop: Token) -> bool:
    """Whether a full stop after a month is inside a date and does not end a sentence."""
    day = match.token("day")
    assert day is not None
    if day.start == stop.end:
        return True
    before = match.before()
    return before in ("j", "s", "b", "u", "<", ">") or match.token("weekday") is not None


def _stray_stop(match: Match, day: int, month: int) -> Flaw:
    year = match.number("year")
    right = f"{MONTHS[month - 1]} {day}" + ("" if year is None else f", {year}")
    return Flaw("typo", "stray full stop inside the date", right, "stray full stop")


def _feast(match: Match) -> list[Found]:
    told, feast = _year_of(match), match.number("feast")
    if told is None or feast is None:
        return []
    return [match.found_as(Calendar((feast, feast), told[0], year_shift=told[1]))]


def _month_range(match: Match) -> list[Found]:
    told = _year_of(match)
    month, last_month = match.number("month"), match.number("last_month")
    if told is None or month is None or last_month is None:
        return []
    year, shift = told
    first_year = match.number("first_year")
    if first_year is None and year is not None:
        first_year = year - (month > last_month)
    first = Calendar(_month_span(month), first_year, year_shift=shift)
    last = Calendar(_month_span(last_month), year, year_shift=shift)
    if match.text("link") != "and" or match.text("enter") == "between":
        return [match.found_as(Period(first, last))]
    middle = match.found.start("link")
    if month > last_month and match.number("first_year") is None:
        first = Calendar(first.span, year, year_shift=shift)
    return [
        match.found_as(first, tokens=slice(match.found.start("month"), middle)),
        match.found_as(last, tokens=slice(middle + 1, match.last)),
    ]


def _month(match: Match) -> list[Found]:
    told, month = _year_of(match), match.number("month")
    if told is None or month is None:
        return []
    year, shift = told
    side, stage = match.text("side"), match.text("stage")
    if side == "past":
        return []
    if year is None and shift is None and side is None and stage is None:
        before = match.before()
        if not re.search(r"[isudbf<>&r~oj,(\-]", before) and _name_follows(match):
            return []
        token = match.token("month")
        assert token is not None
        if match.after() == "." and match.after(2)[1:] in ("D", "O") and before in ("i", "s", "d"):
            return [match.found_as(Calendar(_month_span(month)))]
    span = _month_span(month)
    if stage is not None:
        low, high = _STAGES[stage]
        span = month * 100 + low, month * 100 + min(high, month_lengths[month - 1])
    return [match.found_as(Calendar(span, year, year_shift=shift, side=side))]


def _name_follows(match: Match) -> bool:
    """Whether the month is the first of two capitalised words ("April Jones")."""
    if match.last >= len(match.stretch.tokens):
        return False
    month = match.stretch.tokens[match.last - 1].word
    return match.stretch.tokens[match.last].code == "x" and month in ("april", "june", "august")


def _season(match: Match) -> list[Found]:
    told, season = _year_of(match), match.text("season")
    if told is None or season is None:
        return []
    year, shift = told
    side = match.text("side")
    if side == "past" or (side or "").startswith("ref"):
        side = None
    if year is None and shift is None and side is None:
        leads = re.search(r"[ids]$", match.before()) is not None
        if not leads or match.after() == "o" or match.stretch.codes[match.first] != "t":
            return []
    low, high = (int(each) for each in season.split("-"))
    return [match.found_as(Calendar((low, high), year, year_shift=shift, side=side))]


def _part_of_year(match: Match) -> list[Found]:
    part = match.text("part") or match.text("late_part")
    year = match.number("year") or match.number("early_year")
    if part is None or year is None:
        return []
    if part[0] == "h" and int(part[1]) > 2:
        return []
    months = 3 if part[0] == "q" else 6
    return [match.found_as(Calendar(_months(int(part[1]), months), year))]


def _months(number: int, months: int) -> tuple[int, int]:
    """The days of the year of the n-th stretch of so many months."""
    first, last = (number - 1) * months + 1, number * months
    return first * 100 + 1, last * 100 + month_lengths[last - 1]


def _numbered_unit(match: Match) -> list[Found]:
    unit, number = match.text("unit"), match.number("number")
    told, month = _year_of(match), match.number("month")
    if told is None or number is None:
        return []
    year, shift = told
    if unit == "century":
        return _century(match, number) if month is None and year is None and shift is None else []
    dated = year is not None or shift is not None
    if unit in ("quarter", "half"):
        size = 3 if unit == "quarter" else 6
        if month is not None and unit == "half" and 1 <= number <= 2:
            span = (
                (month * 100 + 1, month * 100 + 15)
                if number == 1
                else (month * 100 + 16, _month_span(month)[1])
            )
            return [match.found_as(Calendar(span, year, year_shift=shift))]
        if not dated or month is not None or not 1 <= number <= 12 // size:
            return []
        return [match.found_as(Calendar(_months(number, size), year, year_shift=shift))]
    token = match.token("number")
    assert token is not None
    ends = token.word in ("last", "final")
    if month is None or unit not in ("day", "week") or not (ends or 1 <= number <= 5):
        return []
    low, high = _month_span(month)
    if unit == "day":
        span = (high, high) if ends else (low + number - 1, low + number - 1)
        if ends and month == 2:
            span = (228, 229)
    else:
        span = (high - 6, high) if ends else (low + 7 * number - 7, min(low + 7 * number - 1, high))
    return [match.found_as(Calendar(span, year, year_shift=shift))]


def _century(match: Match, number: int) -> list[Found]:
    if not 1 <= number <= 30:
        return []
    return [match.found_as(Years(number * 100 - 99, number * 100, match.text("stage")))]


def _decade(match: Match) -> list[Found]:
    token = match.token("decade")
    assert token is not None
    digits = "".join(each for each in token.word if each.isdigit())
    if len(digits) == 4:
        first = int(digits)
        length = 100 if digits.endswith("00") and first < 2000 else 10
        return [match.found_as(Years(first, first + length - 1, match.text("stage")))]
    if match.before() not in ("t", "P", "-") and match.text("stage") is None:
        return []
    if match.before(2) in ("it", "qt") and "’" not in token.word and "'" not in token.word:
        return []
    first = 1900 + int(digits) if int(digits) >= 20 else 2000 + int(digits)
    return [match.found_as(Years(first, first + 9, match.text("stage")))]


def _year_range(match: Match) -> list[Found]:
    year, link, enter = match.number("year"), match.text("link"), match.text("enter")
    last = match.token("last_year")
    if year is None or last is None or not last.value.isdigit():
        return []
    if link == "and" and enter != "between":
        return []
    last_year = int(last.value)
    if len(last.value) == 2 and link in ("-", "/"):
        last_year += year // 100 * 100
    if not year < last_year < 2200 or (year < 1500 and enter is None):
        return []
    return [match.found_as(Period(Calendar(None, year), Calendar(None, last_year)))]


def _weekday_of_week(match: Match) -> list[Found]:
    weekday, week = match.number("weekday"), match.text("week")
    if match.text("unit") != "week" or weekday is None or week == "past":
        return []
    return [match.found_as(Weekday(weekday, week=week))]


def _weekday_range(match: Match) -> list[Found]:
    weekday, last = match.number("weekday"), match.number("last_weekday")
    if weekday is None or last is None:
        return []
    if match.text("link") == "and" and match.text("enter") != "between":
        return []
    return [match.found_as(Period(Weekday(weekday), Weekday(last)))]


def _told_weekday(match: Match) -> list[Found]:
    weekday, side = match.number("weekday"), match.text("side")
    if weekday is None:
        return []
    return [match.found_as(Weekday(weekday, side="-1" if side == "past" else side))]


def _weekday(match: Match) -> list[Found]:
    weekday = match.number("weekday")
    if weekday is None or match.before() == "e":
        return []
    return [match.found_as(Weekday(weekday))]


def _day_beyond(match: Match) -> list[Found]:
    word, way = match.number("word"), match.token("way")
    if match.text("unit") != "day" or word is None or way is None:
        return []
    days = word + (-1 if way.code == "<" else 1)
    return [match.found_as(Offset("day", days, days))]


def _count_of_units(match: Match) -> list[Found]:
    way, unit = match.token("way"), match.text("unit")
    assert way is not None
    low = high = 0
    for token in match.tokens("count"):
        if token.code in "CDN":
            start, _, end = token.value.partition("-")
            if not start.isdigit():
                return []
            low, high = int(start), int(end or start)
    if unit is None or unit in ("half", "quarter", "weekend") or not 0 < low <= high < 3000:
        return []
    if way.code in "<>":
        # "two days before the talks" counts from an event that is no date
        if match.after() not in ("", ",", ".", ")"):
            return []
        sign = -1 if way.code == "<" else 1
        return [match.found_as(_offset(unit, low, high, sign, from_text=True))]
    sign = 1 if way.value in ("ref+", "hence") else -1
    from_text = way.value.startswith("ref")
    return [match.found_as(_offset(unit, low, high, sign, from_text=from_text))]


def _offset(unit: str, low: int, high: int, sign: int, *, from_text: bool) -> Offset:
    scale = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}
    name, times = scale.get(unit, (unit, 1))
    ends = sorted((sign * low * times, sign * high * times))
    return Offset(name, ends[0], ends[1], from_text=from_text)


def _day_before(match: Match) -> list[Found]:
    way = match.token("way")
    if match.text("unit") != "day" or way is None:
        return []
    days = -1 if way.code == "<" else 1
    return [match.found_as(Offset("day", days, days, from_text=True))]


def _told_unit(match: Match) -> list[Found]:
    side, unit = match.text("side"), match.text("unit")
    if side is None or unit is None or side == "past" or unit in ("half", "century", "fortnight"):
        return []
    from_text = side.startswith("ref")
    amount = int(side.removeprefix("ref"))
    article = match.token("article") is not None
    if article and side == "-1" and match.text("stage") is None:
        return []
    if (article or unit == "day") and side == "1":
        from_text = True
        if unit != "day" and match.before() in ("v", "i", "d"):
            return []
    token = match.token("side")
    assert token is not None
    if unit == "day" and not from_text and side != "0":
        return []
    if unit == "day" and token.word in ("current", "present"):
        return []
    if token.word.endswith("s") and unit == "day":
        return []
    plural = match.stretch.tokens[match.last - 1].word
    if plural.endswith("s") or _word_of(match, "unit").endswith("s"):
        return []
    return [match.found_as(Offset(unit, amount, amount, from_text, match.text("stage")))]


def _word_of(match: Match, name: str) -> str:
    token = match.token(name)
    return "" if token is None else token.word


def _told_part_of_day(match: Match) -> list[Found]:
    side, part = match.text("side"), match.text("part")
    if side is None or side == "past" or not part:
        return []
    from_text = side.startswith("ref") or side == "1"
    amount = int(side.removeprefix("ref"))
    return [match.found_as(Offset("day", amount, amount, from_text=from_text))]


def _day_word(match: Match) -> list[Found]:
    word = match.number("word")
    assert word is not None
    return [match.found_as(Offset("day", word, word))]


def _weekend(match: Match) -> list[Found]:
    if match.text("unit") != "weekend":
        return []
    return [match.found_as(Offset("weekend", 0, 0))]


def _day_of_the_month(match: Match) -> list[Found]:
    day = match.token("day")
    number = match.number("day")
    if day is None or number is None or not day.word[0].isdigit() or not 1 <= number <= 31:
        return []
    return [match.found_as(Calendar(day=number))]


def _year(match: Match) -> list[Found]:
    year, stage, unit = match.number("year"), match.text("stage"), match.text("unit")
    assert year is not None
    if unit not in (None, "year"):
        return []
    if stage is None and unit is None and not _dates(match, year):
        return []
    span = None if stage is None else _YEAR_STAGES[stage]
    token = match.token("stage")
    if token is not None and token.word in ("beginning", "start", "end", "close", "outset"):
        span = {"early": (101, 331), "late": (1001, 1231)}[stage or ""]
    return [match.found_as(Calendar(span, year))]


def _dates(match: Match, year: int) -> bool:
    """Whether the neighbours of four digits make a year of them."""
    before, after = match.before(2), match.after(2)
    if after[:1] in ("/", "-", ":") and after[1:] in ("D", "N", "x"):
        return False
    counts = _counts_next(match)
    if before[-1:] in ("i", "s", "u", "d", "b", "~"):
        return not counts or before[-1:] in ("i", "s", "d")
    if before[-1:] in ("f", "w", "<", ">", "r", "k"):
        return year >= 1500 and not counts
    if before[-1:] in ("t", "q", "o"):
        return year >= 1800 and not counts and after[:1] in ("x", ",", ".", "")
    return year >= 1800 and before[-1:] == "(" and after[:1] == ")"


_BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day to day month": _day_range,
    "month day to day": _day_range,
    "days of month": _day_list,
    "month and days": _day_list,
    "day month": _day_month,
    "month day": _day_month,
    "feast": _feast,
    "month to month": _month_range,
    "month": _month,
    "season": _season,
    "part of year": _part_of_year,
    "numbered unit": _numbered_unit,
    "decade": _decade,
    "year to year": _year_range,
    "weekday of week": _weekday_of_week,
    "weekday to weekday": _weekday_range,
    "told weekday": _told_weekday,
    "day beyond day": _day_beyond,
    "count of units": _count_of_units,
    "day before": _day_before,
    "told unit": _told_unit,
    "told part of day": _told_part_of_day,
    "day word": _day_word,
    "weekday": _weekday,
    "weekend": _weekend,
    "day of the month": _day_of_the_month,
    "year": _year,
}
