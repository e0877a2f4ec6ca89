"""English words: clock times, the zones they are told in, and what stands around them."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Times that have a name, in minutes after midnight; midnight ends one day and begins the next.
_NAMED: Final = {"noon": "720", "midday": "720", "midnight": "0"}

#: Words beside which a time of the clock may stand. None is longer than a number beside it: the
#: longest words of a place are the ones that are found there.
_OCLOCK: Final = ("o'clock", "o' clock", "oclock")
_MARKS: Final = dict.fromkeys(
    [*_OCLOCK, "a.m.", "p.m.", "a.m", "p.m", "am", "pm", "past", "quarter", "minute", "minutes"],
    "mark",
)

#: What the hour of a 24-hour clock is followed by.
_HOURS: Final = dict.fromkeys(["hours", "hrs", "hrs.", "hr", "hr.", "h"], "1")

#: Parts of an hour, in minutes.
_SHARES: Final = {"half": "30", "quarter": "15", "a quarter": "15", "one quarter": "15"}

#: Whether they are counted on from the hour, or back from it; "!" where nothing else is so told.
_TURNS: Final = {"past": "1!", "after": "1", "to": "-1", "before": "-1", "till": "-1"}

#: Parts of the day, by the half of the clock they lie in.
_HALVES: Final = {
    "morning": "am", "dawn": "am", "afternoon": "pm", "evening": "pm", "night": "night",
}  # fmt: skip

#: What leads from an hour to the part of the day it lies in: "two in the early morning".
_INTO: Final = (
    "in the", "in the early", "in the late", "the same", "the next", "the following", "this",
    "that", "yesterday", "tomorrow", "at", "last", "on the", "early in the", "late in the",
    "in the mid", "late that", "early that", "early this", "late last",
)  # fmt: skip

#: What leads to a time, and how wide it leaves it: "~" either way, "<" before it, ">" after it; "!"
#: where it leads to no number but times.
_LEADS: Final = (
    dict.fromkeys(["from", "to", "between"], "")
    | dict.fromkeys(["at", "at exactly", "at precisely", "at just", "until", "till"], "!")
    | dict.fromkeys(
        [
            "around",
            "about",
            "approximately",
            "roughly",
            "circa",
            "towards",
            "toward",
            "near",
            "close to",
        ],
        "~",
    )
    | dict.fromkeys(
        [
            "at around",
            "at about",
            "at approximately",
            "at roughly",
            "some time around",
            "sometime around",
            "at circa",
            "at or around",
        ],
        "~!",
    )
    | dict.fromkeys(["nearly", "almost", "before", "prior to", "by"], "<")
    | dict.fromkeys(
        [
            "shortly before",
            "just before",
            "minutes before",
            "moments before",
            "a little before",
            "not long before",
            "at nearly",
            "at almost",
            "at just before",
            "at shortly before",
            "a few minutes before",
            "no later than",
            "not later than",
            "some time before",
        ],
        "<!",
    )
    | dict.fromkeys(["after", "since", "past", "gone"], ">")
    | dict.fromkeys(
        [
            "shortly after",
            "just after",
            "minutes after",
            "moments after",
            "a little after",
            "not long after",
            "soon after",
            "just past",
            "shortly past",
            "a little past",
            "at just after",
            "at shortly after",
            "a few minutes after",
            "a few minutes past",
            "some time after",
        ],
        ">!",
    )
)

#: What before a number in the form of a time makes a length, a score or a place in a book of it.
_NO_LEADS: Final = dict.fromkeys(
    [
        "in", "of", "for", "ran", "lasted", "time", "score", "ratio", "ratios", "verse", "chapter",
        "psalm", "psalms", "won", "lost", "led", "leading", "trailing", "record", "clocked",
        "within", "over", "every", "per", "section", "rule", "version", "page",
    ],
    "1",
)  # fmt: skip

#: What behind it does so: "at 10:45 of the second quarter", "with 01:15 left".
_NO_ENDS: Final = dict.fromkeys(
    [
        "of", "left", "remaining", "into", "per", "mark", "minutes", "minute", "seconds", "to",
        "points", "odds", "percent", "pace", "long", "on the clock", "ratio", "behind", "ahead",
        "split", "lap", "win", "victory", "lead", "metres", "meters",
    ],
    "1",
)  # fmt: skip

#: Zones in words, in minutes from UTC; empty where they are several, or nobody can tell.
_ZONE_WORDS: Final = {
    "local time": "", "local": "", "ist": "", "cst": "", "et": "", "ct": "", "pt": "", "mt": "",
    "wat": "60", "cat": "120", "eat": "180", "sast": "120", "pkt": "300", "npt": "345",
    "wib": "420", "wita": "480", "ict": "420", "pht": "480", "pst": "", "trt": "180",
    "brt": "-180", "art": "-180", "ast": "", "acst": "570", "awst": "480", "zulu": "0", "z": "0",
    "greenwich mean time": "0", "universal time": "0", "coordinated universal time": "0",
    "british summer time": "60", "irish standard time": "60", "west africa time": "60",
    "central african time": "120", "east africa time": "180", "south african time": "120",
    "central european time": "60", "central european summer time": "120",
    "eastern european time": "120", "eastern european summer time": "180",
    "moscow time": "180", "turkish time": "180", "istanbul time": "180", "tehran time": "210",
    "iran time": "210", "dubai time": "240", "gulf standard time": "240", "kabul time": "270",
    "pakistan standard time": "300", "pakistan time": "300", "indian standard time": "330",
    "india standard time": "330", "indian time": "330", "india time": "330", "nepal time": "345",
    "kathmandu time": "345", "dhaka time": "360", "bangladesh time": "360", "bangkok time": "420",
    "jakarta time": "420", "beijing time": "480", "china standard time": "480",
    "hong kong time": "480", "singapore time": "480", "manila time": "480", "taipei time": "480",
    "philippine time": "480", "japan time": "540", "japan standard time": "540",
    "tokyo time": "540", "korean time": "540", "seoul time": "540", "korea standard time": "540",
    "eastern standard time": "-300", "eastern daylight time": "-240",
    "central standard time": "-360", "central daylight time": "-300",
    "mountain standard time": "-420", "mountain daylight time": "-360",
    "pacific standard time": "-480", "pacific daylight time": "-420",
    "eastern time": "", "central time": "", "mountain time": "", "pacific time": "",
    "atlantic time": "", "alaska time": "", "hawaii time": "-600", "eastern": "", "pacific": "",
    "london time": "", "uk time": "", "paris time": "", "berlin time": "", "rome time": "",
    "new york time": "", "kyiv time": "", "kiev time": "", "israel time": "", "sydney time": "",
    "brazil time": "", "brasilia time": "-180",
}  # fmt: skip

#: Zones whose distance from UTC is another one in summer, in one word each.
_OF_SEASON: Final = {
    "et": "eastern", "eastern": "eastern", "ct": "central", "central": "central",
    "mt": "mountain", "mountain": "mountain", "pt": "pacific", "pacific": "pacific",
    "atlantic": "atlantic", "alaska": "alaska",
}  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "clock": _NAMED | _MARKS,
    "clock_named": _NAMED,
    "clock_mark": dict.fromkeys(_OCLOCK, "1"),
    "clock_hours": _HOURS,
    "clock_share": _SHARES,
    "clock_turn": _TURNS,
    "clock_half": _HALVES,
    "clock_into": dict.fromkeys(_INTO, "1"),
    "clock_lead": _LEADS,
    "clock_no_lead": _NO_LEADS,
    "clock_no_end": _NO_ENDS,
    "clock_zone": _ZONE_WORDS,
    "clock_zone_of_season": _OF_SEASON,
}

#: ``clock`` is marked in texts; the rest is looked up beside it and beside numbers.
SILENT: Final[frozenset[str]] = frozenset(TABLES) - {"clock"}
