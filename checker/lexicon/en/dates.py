"""English words: months, weekdays, relative days, and the small words between them."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_MONTHS: Final = {
    "january": "1", "february": "2", "march": "3", "april": "4", "may": "5", "june": "6",
    "july": "7", "august": "8", "september": "9", "october": "10", "november": "11",
    "december": "12",
    "jan": "1", "feb": "2", "mar": "3", "apr": "4", "jun": "6", "jul": "7", "aug": "8",
    "sep": "9", "sept": "9", "oct": "10", "nov": "11", "dec": "12",
}  # fmt: skip

#: Months of French and German that translations leave in English copy; dates only beside a number.
_LEFT_MONTHS: Final = {
    "janvier": "1", "février": "2", "fevrier": "2", "mars": "3", "avril": "4", "mai": "5",
    "juin": "6", "juillet": "7", "août": "8", "aout": "8", "septembre": "9", "octobre": "10",
    "novembre": "11", "décembre": "12",
    "januar": "1", "jänner": "1", "februar": "2", "märz": "3", "juni": "6", "juli": "7",
    "oktober": "10", "dezember": "12",
}  # fmt: skip

_WEEKDAYS: Final = {
    "monday": "1", "tuesday": "2", "wednesday": "3", "thursday": "4", "friday": "5",
    "saturday": "6", "sunday": "7",
    "mon": "1", "tue": "2", "tues": "2", "wed": "3", "weds": "3", "thu": "4", "thur": "4",
    "thurs": "4", "fri": "5", "sat": "6", "sun": "7",
}  # fmt: skip

#: Days from the day of speaking.
_DAY_WORDS: Final = {
    "today": "0", "tonight": "0", "yesterday": "-1", "tomorrow": "1", "tonite": "0", "tmrw": "1",
}  # fmt: skip

_UNITS: Final = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
    "fortnights": "fortnight", "month": "month", "months": "month", "quarter": "quarter",
    "year": "year", "years": "year", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "weekend": "weekend", "weekends": "weekend",
    "half": "half", "yr": "year", "yrs": "year", "qtr": "quarter", "qtrs": "quarter",
    "quarters": "quarter", "wk": "week", "wks": "week", "mth": "month", "mths": "month",
    "halves": "half", "semester": "half", "trimester": "quarter", "period": "period",
}  # fmt: skip

#: Words by which a year in words is found ("nineteen ninety-six"), and the scales in it.
_YEAR_WORDS: Final = {
    "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
    "eighteen": "18", "nineteen": "19", "twenty": "20", "thousand": "1000",
}  # fmt: skip
_YEAR_SCALES: Final = {"hundred": "hundred", "thousand": "thousand"}

#: Decades told by a word; the value is their first year, within a century that is not said.
_DECADE_WORDS: Final = {
    "twenties": "20", "thirties": "30", "forties": "40", "fifties": "50", "sixties": "60",
    "seventies": "70", "eighties": "80", "nineties": "90", "noughties": "2000",
}  # fmt: skip

#: Days of the year; the meteorological seasons and the astronomical ones together, north of the
#: equator, since papers use both.
_SEASONS: Final = {
    "spring": "0301-0620", "springtime": "0301-0620", "summer": "0601-0922",
    "summertime": "0601-0922", "autumn": "0901-1220", "fall": "0901-1220",
    "winter": "1201-0319", "wintertime": "1201-0319",
}  # fmt: skip

_DAY_PARTS: Final = {
    "morning": "0", "mornings": "", "afternoon": "0", "afternoons": "", "evening": "0",
    "evenings": "", "night": "0", "nights": "", "lunchtime": "0", "noon": "0", "midday": "0",
    "midnight": "0", "dawn": "0", "dusk": "0", "daybreak": "0", "sunrise": "0", "sunset": "0",
    "nightfall": "0",
}  # fmt: skip

#: How a unit stands to the time of speaking: -1 before, 0 now, 1 after; with "ref" to a time that
#: the text named before.
_SHIFTS: Final = {
    "last": "-1", "past": "past", "this": "0", "current": "0", "present": "0", "next": "1",
    "coming": "1", "upcoming": "1", "forthcoming": "1",
    "previous": "ref-1", "preceding": "ref-1", "prior": "ref-1", "following": "ref+1",
    "corresponding": "ref0", "comparable": "ref0",
    "ensuing": "ref+1", "subsequent": "ref+1", "succeeding": "ref+1", "same": "ref0",
    "that": "ref0",
}  # fmt: skip

#: Which stretch of a period: thirds for early, middle and late, from the first to the last.
_STAGES: Final = {
    "early": "early", "earlier": "early", "beginning": "early", "start": "early",
    "opening": "early", "outset": "early", "onset": "early", "late": "late", "later": "late",
    "end": "late", "close": "late", "latter": "late", "mid": "mid", "middle": "mid",
    "midst": "mid", "midway": "mid",
}  # fmt: skip

#: Stages that are nouns and need an "of" ("the end of May", but "beginning in May").
_STAGE_NOUNS: Final = dict.fromkeys(
    [
        "beginning", "start", "opening", "outset", "onset", "end", "close", "latter", "middle",
        "midst", "midway",
    ],
    "1",
)  # fmt: skip

#: Counts that are articles too, or hardly more than one.
_ARTICLES: Final = {"a": "article", "an": "article", "couple": "article", "one": "number"}

_COUNTS: Final = {
    "a": "1", "an": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11",
    "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
    "ninety": "90", "hundred": "100", "thousand": "1000", "zero": "0", "oh": "0",
    "couple": "2", "several": "3-10", "few": "3-6", "some": "2-20", "many": "3-99",
}  # fmt: skip

_ORDINALS: Final = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
    "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11",
    "twelfth": "12", "thirteenth": "13", "fourteenth": "14", "fifteenth": "15",
    "sixteenth": "16", "seventeenth": "17", "eighteenth": "18", "nineteenth": "19",
    "twentieth": "20", "twenty-first": "21", "twenty-second": "22", "twenty-third": "23",
    "twenty-fourth": "24", "twenty-fifth": "25", "twenty-sixth": "26", "twenty-seventh": "27",
    "twenty-eighth": "28", "twenty-ninth": "29", "thirtieth": "30", "thirty-first": "31",
    "final": "-1",
}  # fmt: skip

#: How a shifted span stands after its count: "ago" from the time of speaking, the others from a
#: time that the text named before.
_AGO: Final = {
    "ago": "ago", "earlier": "ref-", "previously": "ref-", "beforehand": "ref-",
    "later": "ref+", "afterwards": "ref+", "afterward": "ref+", "thereafter": "ref+",
    "hence": "hence",
}  # fmt: skip

#: Small words that stand between or before the parts of a date, by the work they do.
_LINKS: Final = {
    "to": "range", "through": "through", "thru": "through", "until": "until", "till": "until",
    "til": "until", "and": "and", "or": "and", "of": "of", "the": "the", "from": "from",
    "between": "between", "in": "in", "on": "on", "at": "at", "during": "during",
    "throughout": "during", "since": "since", "by": "by", "before": "before", "after": "after",
    "within": "within", "around": "about", "about": "about", "circa": "about",
    "over": "over", "for": "for", "back": "back", "as": "as", "per": "per", "every": "every",
    "each": "every", "now": "now", "date": "now", "all": "whole", "whole": "whole", "rest": "rest",
    "remainder": "rest", "fiscal": "fiscal", "financial": "fiscal", "academic": "fiscal",
    "fy": "fiscal", "trading": "filler", "business": "filler", "working": "filler",
    "calendar": "filler", "school": "filler", "ended": "ended", "ending": "ended",
    "postponed": "moved", "rescheduled": "moved", "moved": "moved", "shifted": "moved",
    "delayed": "moved", "changed": "moved", "switched": "moved", "advanced": "moved",
    "deferred": "moved", "pushed": "moved", "brought": "moved", "extended": "moved",
    "its": "whose", "their": "whose", "his": "whose",
    "her": "whose", "our": "whose", "my": "whose", "your": "whose", "whose": "whose",
}  # fmt: skip

#: What makes a limit of the date after it, in more than one word.
_BOUNDS: Final = {"no later than": "by", "not later than": "by"}

#: Minutes from UTC. Names that several zones share (IST, CST) are left out.
_ZONES: Final = {
    "gmt": "0", "utc": "0", "bst": "60", "cet": "60", "cest": "120", "eet": "120",
    "eest": "180", "msk": "180", "est": "-300", "edt": "-240", "cdt": "-300", "mst": "-420",
    "mdt": "-360", "pst": "-480", "pdt": "-420", "jst": "540", "kst": "540", "hkt": "480",
    "sgt": "480", "aest": "600", "aedt": "660", "nzst": "720", "nzdt": "780", "akst": "-540",
    "hst": "-600",
}  # fmt: skip

#: Weekdays and months that are words or names of their own: they need a neighbour that is a date.
_WEAK: Final = {
    "may": "word", "march": "word", "mar": "word", "sun": "word", "sat": "word", "mon": "word",
    "wed": "word", "fri": "word", "thu": "word", "dec": "word", "jan": "name", "april": "name",
    "june": "name", "august": "name", "jun": "name", "jul": "word", "oct": "word",
    "nov": "word", "sep": "word", "tue": "word", "apr": "word", "aug": "word", "feb": "word",
} | dict.fromkeys(_LEFT_MONTHS, "left")  # fmt: skip

#: What four digits count rather than date, where they are followed by it.
_COUNTED: Final = dict.fromkeys(
    [
        "people", "persons", "men", "women", "children", "troops", "soldiers", "servicemen",
        "personnel", "fighters", "police", "officers", "residents", "refugees", "migrants",
        "passengers", "workers", "employees", "staff", "jobs", "students", "patients", "cases",
        "deaths", "victims", "casualties", "homes", "houses", "buildings", "families", "vehicles",
        "cars", "aircraft", "planes", "tanks", "ships", "miles", "kilometres", "kilometers", "km",
        "metres", "meters", "metre", "meter", "mile", "foot", "kilometre", "kilometer", "pound",
        "dollar", "euro", "acre", "ton", "tonne", "barrel", "gallon", "litre", "liter", "feet",
        "ft", "yards", "acres", "hectares", "tons", "tonnes", "kg",
        "pounds", "dollars", "euros", "yen", "rubles", "roubles", "barrels", "litres", "liters",
        "gallons", "shares", "votes", "voters", "seats", "points", "times", "hours", "hrs",
        "minutes",
        "seconds", "days", "weeks", "months", "years", "requests", "copies", "units", "items",
        "percent", "per", "million", "billion", "trillion", "thousand", "hundred", "degrees",
        "mph", "kph", "hp", "mb", "gb", "mw", "kw", "rpm", "bc", "bce", "others", "civilians",
        "prisoners", "detainees", "protesters", "demonstrators", "delegates", "members",
        "inhabitants", "villagers", "companies", "firms", "schools", "tickets", "flights",
        "rounds", "rockets", "missiles", "bombs", "mines", "sqm", "sq", "square", "cubic", "mm",
        "cm", "m", "ml", "hz", "khz", "mhz", "ghz", "v", "w", "calories",
    ],
    "1",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "month": _MONTHS,
    "left_month": _LEFT_MONTHS,
    "weekday": _WEEKDAYS,
    "year_word": _YEAR_WORDS,
    "year_scale": _YEAR_SCALES,
    "decade_word": _DECADE_WORDS,
    "day_word": _DAY_WORDS,
    "date_unit": _UNITS,
    "season": _SEASONS,
    "day_part": _DAY_PARTS,
    "date_shift": _SHIFTS,
    "date_stage": _STAGES,
    "stage_noun": _STAGE_NOUNS,
    "date_article": _ARTICLES,
    "date_count": _COUNTS,
    "date_ordinal": _ORDINALS,
    "date_ago": _AGO,
    "date_link": _LINKS,
    "date_bound": _BOUNDS,
    "date_zone": _ZONES,
    "date_weak": _WEAK,
    "date_counted": _COUNTED,
}

SILENT: Final[frozenset[str]] = frozenset(
    {
        "date_shift", "date_stage", "date_count", "date_ordinal", "date_ago", "date_link",
        "date_zone", "date_weak", "date_counted", "year_scale", "stage_noun", "date_article",
        "date_bound",
    }
)  # fmt: skip
