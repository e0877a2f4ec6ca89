"""The shapes of dates: patterns over the letters of ``words.tokens``, longer ones before shorter.

Each shape has a builder in a module beside this one that turns the tokens it took into forms, or
refuses; a shape that comes later may then take them. A named group is a part of the date; a group
takes one token unless its builder says otherwise.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["CLOCK_AFTER", "CLOCK_BEFORE", "SHAPES"]

_YEAR: Final = (
    r"(?:,?(?:o|i)?(?P<year>Y)|o?(?P<short>y)|o(?P<of_year>N)"
    r"|,?o?t?(?P<year_shift>[SR])(?P<year_unit>U)(?!W))?"
)
_COUNT: Final = r"(?P<count>C{1,2}o?|[DN])"
#: What may follow a day told by a bare number word, so that it counts nothing.
_NOTHING: Final = r"(?=[,.;#)YyGK@r\-&]|$)"
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
            "two days in figures",
            "XM",
            r"(?:(?P<days>X)o?(?P<month>M)|(?P<first_month>M)(?P<late_days>X))" + _YEAR,
        ),
        ("figures", "WX", r"(?:(?P<weekday>W),?)?(?P<figures>X)"),
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
            "tOD",
            r"t?(?P<day>[OD])(?:U)?ot?(?P<side>[SR])(?P<unit>U)",
        ),
        (
            "weekday of month",
            "tOS",
            r"t?(?P<number>[OS])(?P<weekday>W)[oi](?P<month>M)" + _YEAR,
        ),
        ("day month short year", "D", r"(?P<day>D)(?P<month>M)(?P<of_year>N)(?=[,.;#)K]|$)"),
        (
            "day month",
            "WDOt",
            _WEEKDAY + r"(?:t(?=O))?(?P<day>[DO])o?t?(?P<month>M)" + _YEAR + _CLOSE,
        ),
        ("day in words, month", "C", r"(?P<day>C)o?(?P<month>M)(?=[,.;#)Yy]|$)" + _YEAR),
        (
            "month day",
            "WSM",
            _WEEKDAY
            + r"(?P<side>S)?(?P<month>M)(?:(?P<stop>\.)|,(?=O))?t?(?P<day>[DO]|C"
            + _NOTHING
            + r")(?![:/])"
            + _YEAR
            + _CLOSE,
        ),
        ("feast", "tSRH", r"t?(?P<side>[SR])?(?P<feast>H)" + _YEAR),
        (
            "month to month",
            "fwM",
            r"(?P<enter>[fw])?(?P<month>M)(?:,?(?P<first_year>Y))?"
            r"(?P<link>[r\-u&/])(?P<last_month>M)" + _YEAR,
        ),
        (
            "month",
            "tPLSRM",
            _STAGE + r"(?P<side>[SR])?(?P<month>M)(?:-(?P<late_stage>P)|G(?=[oi]?Y))?" + _YEAR,
        ),
        (
            "season over new year",
            "tE",
            r"t?(?P<season>E)o?(?P<year>Y)[-/](?P<last_year>[DNY])",
        ),
        ("season", "tPLSRE", _STAGE + r"(?:(?P<side>[SR])|t)?(?P<season>E)" + _YEAR),
        (
            "part of year",
            "tVY",
            r"t?(?P<part>V)(?:(?:,?o?|-)(?P<year>Y))?|(?P<early_year>Y)[,-]?(?P<late_part>V)",
        ),
        (
            "year and quarter",
            "tY",
            r"t?(?P<year_before>Y)(?P<number>O)-?(?P<unit>U)",
        ),
        (
            "fiscal year",
            "tSRqB",
            r"t?(?P<side>[SR])?B(?P<unit>U)?(?:-?(?P<year>Y)(?:[-/](?P<last_year>[DNY]))?)?",
        ),
        (
            "same period",
            "t",
            r"t(?P<side>R)(?P<unit>U)o?t?(?:(?P<year>Y)|(?P<shift>[SR])(?P<year_unit>U))",
        ),
        ("year-earlier", "tU", r"t?(?P<year_unit>U)-(?P<way>L)(?P<unit>U)?"),
        (
            "numbered unit",
            "tPLOS",
            _STAGE
            + r"t?(?P<number>[OS])-?(?P<unit>U)(?:[oi](?P<month>M)|ot(?P<own_year>U)(?!o))?"
            + _YEAR,
        ),
        ("century", "tPLO", _STAGE + r"t?(?P<number>O)-?(?P<unit>U)"),
        ("week number", "tU", r"t?(?P<unit>U)(?P<number>[DN])(?:o?(?P<year>Y))?"),
        ("decade", "tPLQC", _STAGE + r"t?(?P<century>C)?(?P<decade>Q)"),
        (
            "year to year",
            "fwY",
            r"(?P<enter>[fw])?(?P<year>Y)(?P<link>[r\-u&/])(?P<last_year>[YDN])",
        ),
        (
            "weekday and day",
            "WS",
            r"(?P<side>S)?(?P<weekday>W)(?:,?t?(?P<day>O)(?![xoM-])|t(?P<word>C)(?![xU])|(?P<bare>D)(?=[,.;#)]|$))",
        ),
        ("weekday (day)", "W", r"(?P<weekday>W)\((?P<day>D)\)"),
        ("weekday of week", "W", r"(?P<weekday>W)(?:,|ot?|j?)(?P<week>[SR])(?P<unit>U)"),
        ("week and weekday", "SR", r"(?P<week>[SR])(?P<unit>U),?j?(?P<weekday>W)"),
        (
            "after the next",
            "tWMU",
            r"t?(?:(?P<weekday>W)|(?P<month>M)|(?P<unit>U))>t?(?P<side>S)(?![UWMEHC])",
        ),
        (
            "weekday to weekday",
            "fwW",
            r"(?P<enter>[fw])?(?P<weekday>W)" + _LINK + r"(?P<last_weekday>W)",
        ),
        (
            "part of what follows",
            "tOSP",
            r"t?(?P<number>[OS])(?P<count>[CD])?(?P<unit>[UW])(?:[oi]t?(?=[SRVYIXTEHWQU]|[DO]?M|B|OU)|(?=[SR]U))",
        ),
        ("told weekday", "tSR", r"t?(?P<side>[SR])(?P<weekday>W)G?"),
        ("day beyond day", "tU", r"t?(?P<unit>U)(?P<way>[<>])(?P<word>T)"),
        ("years ago today", "CDN", _COUNT + r"(?P<unit>U)(?P<way>L)(?P<today>T)"),
        (
            "part of a century ago",
            "CU",
            r"(?:C?(?P<part>U)-|(?P<half>U)C|C(?P<piece>U)oC)(?P<unit>U)(?P<way>L)",
        ),
        (
            "count of units",
            "CDN",
            _COUNT
            + r"(?P<unit>U)(?:(?P<way>L)(?![SR]U)"
            + r"|(?P<limit>[<>])(?:R(?=[,.;#)]|$)|(?!t?[DO]?[MYWHTFISR])))",
        ),
        ("counted from now", "CDN", _COUNT + r"(?P<unit>U)f(?P<word>[nT])"),
        (
            "count from what follows",
            "CDN",
            _COUNT + r"(?P<unit>U)(?P<way>[<>f])(?=t?[DO]?[MYWHTFISRCDN])",
        ),
        ("weekday beside", "tW", r"t(?P<weekday>W)(?P<way>[<>])(?=t?(?:[HIFXM]|[DO]t?o?M))"),
        ("unit around", "tU", r"t?(?P<unit>U)ot?(?=[WMDOIHF])"),
        ("unit beginning", "tU", r"t?(?P<unit>U)(?P<opening>P)t?(?=[WMDOIHFT])"),
        ("unit ending", "tU", r"t?(?P<unit>U)ht?(?=[WMDOIHFT])"),
        ("part of a day", "tG", r"t?(?P<part>G)(?=o[WMDIHF]|otO)"),
        ("window", "tSR", r"t?(?P<side>[SR])(?P<count>C{1,2}o?|[DN])(?P<unit>U)(?!L)"),
        ("late window", "CDN", r"(?P<count>C{1,2}o?|[DN])(?P<side>[SR])(?P<unit>U)"),
        ("count ahead", "i", r"(?P<lead>i)(?P<count>C{1,2}o?|[DN])(?P<unit>U)(?![o<>L])"),
        ("rest of the unit", "ta", r"t?ao?t?(?P<side>S)?(?P<unit>U)"),
        ("unit end", "UP", r"(?P<unit>U)-?(?P<stage>P)|(?P<early_stage>P)-(?P<late_unit>U)"),
        ("now", "n", r"(?P<now>n)"),
        ("stage of the unit", "tPL", r"t?(?P<stage>[PL])(?:o|i)?t(?P<unit>U)"),
        ("day before", "t", r"t(?P<unit>U)(?P<way>[<>])(?=[,.;#)-]|$)"),
        ("told unit", "tPLSR", _STAGE + r"(?P<article>t)?(?:R(?=R))?(?P<side>[SR])k?(?P<unit>U)"),
        ("the unit", "t", r"t(?P<unit>U)(?:h(?=t?[MD]))?"),
        ("told part of day", "tSR", r"t?(?P<side>[SR])(?P<part>G)"),
        ("day word", "TLP", r"[LP]?(?P<word>T)G?"),
        ("weekday week", "W", r"(?P<weekday>W)(?P<unit>U)(?=[,.;#)x]|$)"),
        ("weekday", "W", r"(?P<weekday>W)(?:G|-(?=G)G)?"),
        ("weekend", "@vdjb<>rfo", r"(?P<lead>[@vdjb<>rfo])t(?P<unit>U)"),
        ("day to day", "fw", r"[fw]t(?P<day>O)[r\-&]t?(?P<last_day>O)(?![xMUo-])"),
        ("day of the month", "j", r"(?P<lead>jt)(?P<day>O)(?![xMUoGEWNDY-]|&t?[DO])"),
        ("days of the month", "j", r"(?P<lead>j)t(?P<days>O&t?O)(?![xMUoGEWNDY&-])"),
        ("other day of the month", "ru&b<>sfo", r"[ru&b<>sfo]t(?P<day>O)(?![xMUoGEWNDY-]|&t?[DO])"),
        ("short year", "tPLy", _STAGE + r"(?P<short>y)"),
        ("year", "tPLUY", _STAGE + r"(?:t?(?P<unit>U))?(?P<year>Y)"),
        ("stage of what follows", "tP", r"t?(?P<stage>P)[oi]t?(?=[SRVIHWOMY])"),
    )
)

#: A clock time right after a day, and right before one.
CLOCK_AFTER: Final = re.compile(
    r"G?,?(?:@?~?|[b<>f])(?P<first>KA?|DA|[NY](?=Z))(?:[r\-](?P<last>KA?|DA))?(?P<zone>Z)?"
)
CLOCK_BEFORE: Final = re.compile(
    r"(?P<first>KA?|DA|[NY](?=Z))(?:[r\-](?P<last>KA?|DA))?(?P<zone>Z)?,?(?:j|o)?t?$"
)
