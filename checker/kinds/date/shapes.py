"""The shapes of dates: patterns over the letters of ``tokens.py``, longer ones before shorter.

Each shape has a builder in ``builders.py`` that turns the tokens it took into forms, or refuses.
A named group is a part of the date; a group takes one token unless its builder says otherwise.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CLOCK_AFTER", "CLOCK_BEFORE", "SHAPES"]

_YEAR: Final = r"(?:,?(?:o|i)?(?P<year>Y)|,?o?t?(?P<year_shift>[SR])(?P<year_unit>U))?"
_WEEKDAY: Final = r"(?:(?P<weekday>W)(?:,|-)?t?(?P<open>\()?)?"
_CLOSE: Final = r"(?(open)\)?)(?:\((?P<late_weekday>W)\)|,C(?P<said_weekday>W))?"
_STAGE: Final = r"(?:t?(?P<stage>[PL])(?:-|[oi])?t?)?"
_LINK: Final = r"(?P<link>[r\-u&])"

#: Name, the letters with which it can begin, and pattern, in the order in which they are tried.
SHAPES: Final[tuple[tuple[str, str, re.Pattern[str]], ...]] = tuple(
    (name, letters, re.compile(pattern))
    for name, letters, pattern in (
        ("iso", "I", r"(?P<iso>I)"),
        ("numeric", "WF", r"(?:(?P<weekday>W),?)?(?P<numeric>F)"),
        (
            "day to day month",
            "fwWtDO",
            r"(?P<enter>[fw])?(?:W,?)?t?(?P<day>[DO])(?:o?(?P<month>M)(?:,?(?P<first_year>Y))?)?"
            + _LINK
            + r"t?(?:W,?)?t?(?P<last_day>[DO])o?(?P<last_month>M)"
            + _YEAR,
        ),
        (
            "month day to day",
            "fwWM",
            r"(?P<enter>[fw])?(?:W,?)?(?P<month>M)t?(?P<day>[DO])(?:,?(?P<first_year>Y))?,?"
            + _LINK
            + r"(?:W,?)?t?(?:(?P<last_month>M)t?)?(?P<last_day>[DO])(?![:/])"
            + _YEAR,
        ),
        ("days of month", "DO", r"(?P<days>[DO](?:,[DO]){0,9},?&t?[DO])o?(?P<month>M)" + _YEAR),
        ("month and days", "M", r"(?P<month>M)(?P<days>[DO](?:,[DO]){0,9},?&t?[DO])(?!M)" + _YEAR),
        ("year month day", "Y", r"(?P<year>Y),?(?P<month>M)(?P<day>[DO])?(?![0-9:])"),
        ("day. month year", "D", r"(?P<day>D)\.(?P<month>M)(?P<year>Y)"),
        (
            "day of told month",
            "tO",
            r"t?(?P<day>O)(?:U)?ot?(?P<side>[SR])(?P<unit>U)",
        ),
        (
            "weekday of month",
            "tOS",
            r"t?(?P<number>[OS])(?P<weekday>W)[oi](?P<month>M)" + _YEAR,
        ),
        (
            "day month",
            "WDOt",
            _WEEKDAY + r"(?:t(?=O))?(?P<day>[DO])o?t?(?P<month>M)" + _YEAR + _CLOSE,
        ),
        (
            "month day",
            "WM",
            _WEEKDAY
            + r"(?P<month>M)(?:(?P<stop>\.)|,(?=O))?t?(?P<day>[DO])(?![:/])"
            + _YEAR
            + _CLOSE,
        ),
        ("feast", "H", r"(?P<feast>H)" + _YEAR),
        (
            "month to month",
            "fwM",
            r"(?P<enter>[fw])?(?P<month>M)(?:,?(?P<first_year>Y))?"
            r"(?P<link>[r\-u&/])(?P<last_month>M)" + _YEAR,
        ),
        ("month", "tPLSRM", _STAGE + r"(?P<side>[SR])?(?P<month>M)(?:-(?P<late_stage>P))?" + _YEAR),
        ("season", "tPLSRE", _STAGE + r"(?:(?P<side>[SR])|t)?(?P<season>E)" + _YEAR),
        (
            "part of year",
            "VY",
            r"(?P<part>V)(?:,?o?(?P<year>Y))|(?P<early_year>Y),?(?P<late_part>V)",
        ),
        (
            "numbered unit",
            "tPLOS",
            _STAGE + r"t?(?P<number>[OS])(?P<unit>U)(?:o(?P<month>M))?" + _YEAR,
        ),
        ("decade", "tPLQ", _STAGE + r"t?(?P<decade>Q)"),
        (
            "year to year",
            "fwY",
            r"(?P<enter>[fw])?(?P<year>Y)(?P<link>[r\-u&/])(?P<last_year>[YDN])",
        ),
        ("weekday and day", "W", r"(?P<weekday>W),?t?(?P<day>O)(?![xoM-])"),
        ("weekday of week", "W", r"(?P<weekday>W)(?:,|ot?|j?)(?P<week>[SR])(?P<unit>U)"),
        (
            "weekday to weekday",
            "fwW",
            r"(?P<enter>[fw])?(?P<weekday>W)" + _LINK + r"(?P<last_weekday>W)",
        ),
        ("told weekday", "tSR", r"t?(?P<side>[SR])(?P<weekday>W)G?"),
        ("day beyond day", "tU", r"t?(?P<unit>U)(?P<way>[<>])(?P<word>T)"),
        ("count of units", "CDN", r"(?P<count>C{1,2}o?|[DN])(?P<unit>U)(?P<way>[L<>])"),
        ("counted from now", "CDN", r"(?P<count>C{1,2}o?|[DN])(?P<unit>U)f(?P<word>[nT])"),
        ("count ahead", "i", r"i(?P<count>C{1,2}o?|[DN])(?P<unit>U)(?![o<>L])"),
        ("stage of the unit", "tP", r"t?(?P<stage>P)(?:o|i)?t(?P<unit>U)"),
        ("day before", "t", r"t(?P<unit>U)(?P<way>[<>])(?=[,.)]|$)"),
        ("told unit", "tPLSR", _STAGE + r"(?P<article>t)?(?:R(?=R))?(?P<side>[SR])(?P<unit>U)"),
        ("told part of day", "tSR", r"t?(?P<side>[SR])(?P<part>G)"),
        ("day word", "TLP", r"[LP]?(?P<word>T)G?"),
        ("weekday", "W", r"(?P<weekday>W)(?:G|-(?=G)G)?"),
        ("weekend", "@vdj", r"(?P<lead>[@vdj])t(?P<unit>U)"),
        ("day of the month", "j", r"(?P<lead>jt)(?P<day>O)(?![xMUoGEWNDY-])"),
        ("other day of the month", "ru&b<>s", r"[ru&b<>s]t(?P<day>O)(?![xMUoGEWNDY-])"),
        ("year", "tPLUY", _STAGE + r"(?:t?(?P<unit>U))?(?P<year>Y)"),
    )
)

#: A clock time right after a day, and right before one.
CLOCK_AFTER: Final = re.compile(
    r"G?,?(?:@?~?|[b<>f])(?P<first>KA?|DA|[NY](?=Z))(?:[r\-](?P<last>KA?|DA))?(?P<zone>Z)?"
)
CLOCK_BEFORE: Final = re.compile(
    r"(?P<first>KA?|DA|[NY](?=Z))(?:[r\-](?P<last>KA?|DA))?(?P<zone>Z)?,?(?:j|o)?t?$"
)
