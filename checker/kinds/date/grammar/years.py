"""Shapes that name years, decades and centuries: from their tokens to forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.date.grammar.days import full_year
from checker.kinds.date.grammar.forms import Calendar, Found, Offset, Period, Years

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.kinds.date.grammar.match import Match

__all__ = ["BUILDERS"]

#: A number, and what it measures.
_MEASURED: Final = re.compile(r"[0-9] ?[^\W\d_]{0,12} ?$")
#: Characters before the last word of "greater than".
_LONGEST_HEDGE: Final = 12
_YEAR_STAGES: Final = {"early": (101, 430), "mid": (501, 831), "late": (901, 1231)}


def _century(match: Match) -> list[Found]:
    """As in "the 19th century", "the late 20th century"."""
    number = match.number("number")
    if match.text("unit") != "century" or match.word("unit") != "century" or number is None:
        return []
    if not 1 <= number <= 30:
        return []
    return [match.found_as(Years(number * 100 - 99, number * 100, match.stage))]


def _decade(match: Match) -> list[Found]:
    token = match.token("decade")
    assert token is not None
    digits = "".join(each for each in token.value if each.isdigit())
    century = match.number("century")
    if century is not None:
        # "the nineteen seventies"
        if not 10 < century < 21 or len(digits) != 2 or token.word[0].isdigit():
            return []
        return [
            match.found_as(
                Years(century * 100 + int(digits), century * 100 + int(digits) + 9, match.stage)
            )
        ]
    in_words = not token.word[0].isdigit() and token.word[0] not in "'’"
    led = match.stage or match.before() in ("i", "d") or "t" in match.letters
    if in_words and (match.before() == "q" or not led):
        return []
    if len(digits) == 4:
        first = int(digits)
        length = 100 if digits.endswith("00") and first < 2000 else 10
        return [match.found_as(Years(first, first + length - 1, match.stage))]
    if token.word[0].isdigit() and (match.stage is None or "t" not in match.letters):
        # "in his 90s", "in her early 20s" is an age, "in the 90s" often a temperature
        return []
    first = 1900 + int(digits) if int(digits) >= 20 else 2000 + int(digits)
    return [match.found_as(Years(first, first + 9, match.stage))]


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


def _short_year(match: Match) -> list[Found]:
    """As in "since '69", "early '09"."""
    short, stage = match.number("short"), match.stage
    led = stage is not None or match.before() in ("i", "s", "d", "u", "f", "r")
    if short is None or not led:
        return []
    return [match.found_as(Calendar(_YEAR_STAGES.get(stage or ""), full_year(short)))]


def _year(match: Match) -> list[Found]:
    year, stage, unit = match.number("year"), match.stage, match.text("unit")
    assert year is not None
    if unit not in (None, "year"):
        return []
    if stage is None and unit is None and not _dates(match, year):
        return []
    span = _YEAR_STAGES.get(stage or "")
    if match.word("stage") in match.run.page.lexicon.table("stage_noun"):
        span = {"early": (101, 331), "late": (1001, 1231)}.get(stage or "", span)
    return [match.found_as(Calendar(span, year))]


def _dates(  # noqa: C901, PLR0911  (one return a neighbour)
    match: Match, year: int
) -> bool:
    """Whether the neighbours of four digits make a year of them."""
    lead, after = match.before(), match.after(2)
    if after[:1] == "Z":
        return False
    if after[:1] in ("/", "-") and after[1:] in ("D", "N", "x"):
        return False
    # a round number before a plural is a count: "the 1500 rebels", not "the 2016 elections"
    counts = match.plural_follows() and (
        year % 50 == 0
        or lead == "o"
        or (lead in ("f", "b", "w", "<", ">") and match.counted_follows())
    )
    if lead in ("i", "s", "d", "u"):
        return True
    if lead == "v":
        return year >= 1900 and not match.plural_follows()
    if lead == "x":
        return _led_by_word(match, year)
    if lead == "," and match.before(2) == "Y,":
        return year >= 1500 and not counts  # "in 1994, 1996 and 1999"
    if lead == "b" and year < 1900 and _is_height(match):
        return False
    if lead in ("b", "~", "f", "w", "<", ">", "r", "o", "t", "q", "&"):
        return year >= 1500 and not counts
    if lead == "(":
        return year >= 1500 and after[:1] == ")"
    if lead == "C" and match.run.tokens[match.first - 1].value == "1":
        return year >= 1800 and after[:1] == "x" and not match.plural_follows()
    if match.opens_line():
        return year >= 1500 and after[:1] in ("", "#", ";", "x") and not match.plural_follows()
    return False


def _is_height(match: Match) -> bool:
    """Whether a length stands before the "by": "2880 pixels by 1800"."""
    stop = match.run.tokens[match.first - 1].start
    return _MEASURED.search(match.run.page.folded[max(stop - 16, 0) : stop]) is not None


def _led_by_word(match: Match, year: int) -> bool:
    """Whether a word that has no work in dates makes a year of the digits.

    As in "than 2019", "the firm's 1988 report", "savaged 2013 show".
    """
    counts = match.plural_follows() and (year % 50 == 0 or match.counted_follows())
    if not 1900 <= year < 2060 or counts or match.after() == "o":
        return False
    before, lexicon = match.run.tokens[match.first - 1], match.run.page.lexicon
    phrase = match.run.page.folded[max(before.start - _LONGEST_HEDGE, 0) : before.end].split()[-2:]
    if " ".join(phrase) in lexicon.table("hedge-before"):
        return False  # "more than 2000 died"
    if before.word in lexicon.table("year_lead") or before.word[-2:] in ("'s", "s'"):
        return True
    if before.word in lexicon.table("year_verb"):
        return not match.plural_follows()
    if before.capital or before.word in lexicon.table("label-noun") or not before.word:
        return False
    return 1950 <= year < 2040 and match.after() == "x"


def _fiscal_year(match: Match) -> list[Found]:
    """As in "fiscal 1989", "the academic year 2021", "the current financial year"."""
    year, side, unit = match.number("year"), match.text("side"), match.text("unit")
    if unit not in (None, "year"):
        return []
    last = match.number("last_year")
    if year is not None and last is not None:
        last += year // 100 * 100 if last < 100 else 0
        years = Period(Calendar((401, 1231), year), Calendar((101, 831), last))
        return [match.found_as(years)] if year < last else []
    if year is not None:
        # no two bodies begin theirs on the same day
        return [
            match.found_as(Period(Calendar((401, 1231), year - 1), Calendar((101, 331), year + 1)))
        ]
    if side is None or unit is None or side == "past" or side.startswith("ref"):
        return []
    return [match.found_as(Offset("fiscal year", int(side), int(side)))]


#: Shape to builder.
BUILDERS: Final[dict[str, Callable[[Match], list[Found]]]] = {
    "century": _century,
    "decade": _decade,
    "year to year": _year_range,
    "short year": _short_year,
    "year": _year,
    "fiscal year": _fiscal_year,
}
