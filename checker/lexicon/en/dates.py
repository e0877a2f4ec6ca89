"""English words: months, weekdays, relative days, cues of tense."""

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

_WEEKDAYS: Final = {
    "monday": "1", "tuesday": "2", "wednesday": "3", "thursday": "4", "friday": "5",
    "saturday": "6", "sunday": "7",
    "mon": "1", "tue": "2", "tues": "2", "wed": "3", "weds": "3", "thu": "4", "thur": "4",
    "thurs": "4", "fri": "5", "sat": "6", "sun": "7",
}  # fmt: skip

#: Days from the day of speaking.
_DAY_WORDS: Final = {"today": "0", "tonight": "0", "yesterday": "-1", "tomorrow": "1"}

_UNITS: Final = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "fortnight": "fortnight",
    "fortnights": "fortnight", "month": "month", "months": "month", "quarter": "quarter",
    "year": "year", "years": "year", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "weekend": "weekend", "weekends": "weekend",
    "half": "half",
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

#: Feasts that keep their day of the year, as month and day.
_HOLIDAYS: Final = {
    "new year's day": "0101", "valentine's day": "0214", "st valentine's day": "0214",
    "st. valentine's day": "0214", "st patrick's day": "0317", "st. patrick's day": "0317",
    "april fools' day": "0401", "april fool's day": "0401", "may day": "0501",
    "fourth of july": "0704", "july fourth": "0704", "4th of july": "0704",
    "bastille day": "0714", "hallowe'en": "1031", "halloween": "1031", "all saints' day": "1101",
    "all souls' day": "1102", "guy fawkes night": "1105", "armistice day": "1111",
    "veterans day": "1111", "veterans' day": "1111", "christmas eve": "1224",
    "christmas day": "1225", "boxing day": "1226", "st stephen's day": "1226",
    "new year's eve": "1231", "epiphany": "0106", "twelfth night": "0105",
}  # fmt: skip

#: Names that hold a word of the calendar and name no day of it.
_NOT_DATES: Final = dict.fromkeys(
    [
        "ash wednesday", "black friday", "black monday", "black saturday", "black sunday",
        "black thursday", "black tuesday", "black wednesday", "bloody friday", "bloody sunday",
        "bloody monday", "bloody saturday", "casual friday", "cyber monday",
        "easter monday", "easter saturday", "easter sunday", "fat tuesday", "giving tuesday",
        "good friday", "holy saturday", "holy thursday", "man friday", "girl friday",
        "maundy thursday", "palm sunday", "pancake tuesday", "ruby tuesday", "sheffield wednesday",
        "shrove tuesday", "small business saturday", "spy wednesday", "super bowl sunday",
        "super saturday", "super sunday", "super thursday", "super tuesday", "whit monday",
        "whit sunday", "freaky friday", "happy mondays", "wednesday addams",
        "mail on sunday", "independent on sunday", "scotland on sunday", "wales on sunday",
        "star on sunday", "sun on sunday", "sunday express", "sunday herald", "sunday independent",
        "sunday life", "sunday mail", "sunday mercury", "sunday mirror", "sunday people",
        "sunday post", "sunday sport", "sunday star", "sunday sun", "sunday telegraph",
        "sunday times", "sunday tribune", "sunday world", "sunday school", "sunday best",
        "saturday night live", "saturday night fever", "saturday evening post",
        "monday night football", "thursday night football", "sunday night football",
        "friday night lights", "friday night dinner", "fridays for future",
        "friday for future", "take back sunday", "friday the 13th", "any given sunday",
        "april fool", "april fools",
        "august wilson", "march hare",
        "september 11 attacks", "black september",
        "october revolution", "october crisis", "october surprise", "october war",
        "february revolution", "november revolution", "august putsch", "august coup",
        "march madness",
        "arab spring", "prague spring", "croatian spring",
        "spring break", "summer time", "summer school", "summer camp", "summer olympics",
        "winter olympics", "winter games", "summer games", "winter palace", "winter sports",
        "olympic winter games", "nuclear winter", "winter of discontent",
        "dog days", "d-day", "v-day",
        "mar-a-lago", "sat nav",
        "sat phone", "sat tv", "man of the year", "woman of the year",
        "person of the year", "player of the year", "driver of the year", "car of the year",
        "coach of the year", "rookie of the year", "team of the year", "game of the year",
        "book of the year", "album of the year", "word of the year",
    ],
    "",
)  # fmt: skip

#: How a unit stands to the time of speaking: -1 before, 0 now, 1 after; with "ref" to a time that
#: the text named before.
_SHIFTS: Final = {
    "last": "-1", "past": "past", "this": "0", "current": "0", "present": "0", "next": "1",
    "coming": "1", "upcoming": "1", "forthcoming": "1",
    "previous": "ref-1", "preceding": "ref-1", "prior": "ref-1", "following": "ref+1",
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

_COUNTS: Final = {
    "a": "1", "an": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11",
    "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "couple": "2", "several": "3-10", "few": "3-6", "some": "2-20",
    "many": "3-99",
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
    "to": "range", "through": "range", "thru": "range", "until": "until", "till": "until",
    "til": "until", "and": "and", "or": "and", "of": "of", "the": "the", "from": "from",
    "between": "between", "in": "in", "on": "on", "at": "at", "during": "during",
    "throughout": "during", "since": "since", "by": "by", "before": "before", "after": "after",
    "within": "in", "around": "about", "about": "about", "circa": "about",
    "over": "over", "for": "for", "back": "back", "as": "as", "per": "per", "every": "every",
    "each": "every", "now": "now",
    "postponed": "moved", "rescheduled": "moved", "moved": "moved", "shifted": "moved",
    "delayed": "moved", "changed": "moved", "switched": "moved", "advanced": "moved",
    "deferred": "moved", "pushed": "moved", "brought": "moved", "extended": "moved",
    "its": "whose", "their": "whose", "his": "whose",
    "her": "whose", "our": "whose", "my": "whose", "your": "whose", "whose": "whose",
}  # fmt: skip

#: Minutes from UTC. Names that several zones share (IST, CST) are left out.
_ZONES: Final = {
    "gmt": "0", "utc": "0", "bst": "60", "cet": "60", "cest": "120", "eet": "120",
    "eest": "180", "msk": "180", "est": "-300", "edt": "-240", "cdt": "-300", "mst": "-420",
    "mdt": "-360", "pst": "-480", "pdt": "-420", "jst": "540", "kst": "540", "hkt": "480",
    "sgt": "480", "aest": "600", "aedt": "660", "nzst": "720", "nzdt": "780", "akst": "-540",
    "hst": "-600",
}  # fmt: skip

#: What tells that its sentence looks ahead.
_FUTURE: Final = dict.fromkeys(
    [
        "will", "shall", "won't", "'ll", "is to", "are to", "was to", "were to", "due to be",
        "is due", "are due", "set to", "going to", "about to", "expected", "scheduled",
        "slated", "planned for", "plan to", "plans to", "planning to", "expects to", "expect to",
        "hopes to", "hope to", "intends to", "intend to", "wants to", "aims to", "agreed to meet",
        "upcoming", "forthcoming", "until", "ahead of", "starting", "beginning", "by",
        "deadline", "may be held", "can be held", "would be held", "would meet", "would begin",
        "would start", "would take place", "is being held", "are being held", "takes effect",
        "begins", "expires", "due for", "due on", "due in", "likely to", "ready to", "prepare to",
        "prepares to", "preparing to", "no later than", "not before", "before",
    ],
    "1",
)  # fmt: skip

#: What tells that its sentence looks back; forms in -ed count as well.
_PAST: Final = dict.fromkeys(
    [
        "said", "was", "were", "had", "did", "told", "met", "held", "began", "came", "went",
        "took", "made", "gave", "got", "found", "left", "led", "won", "lost", "fell", "rose",
        "shot", "hit", "sent", "spoke", "wrote", "saw", "broke", "brought", "bought", "sold",
        "paid", "put", "kept", "became", "ran", "struck", "died", "fled", "flew", "drove", "grew",
        "knew", "meant", "read", "sank", "set off", "stood", "taught", "thought", "threw", "wore",
        "built", "caught", "chose", "cut", "dealt", "drew", "fought", "heard", "hung", "laid",
        "lent", "lay", "quit", "rode", "rang", "sat", "sought", "shook", "showed", "shut", "slid",
        "spent", "split", "spread", "stole", "stuck", "swept", "swore", "tore", "underwent",
        "withdrew", "has been", "have been", "ago", "earlier", "since", "after",
        "following",
    ],
    "1",
)  # fmt: skip

#: Words after which a participle tells no tense ("will be held").
_TIMELESS: Final = dict.fromkeys(["be", "being", "get", "getting"], "1")

#: Weekdays and months that are words or names of their own: they need a neighbour that is a date.
_WEAK: Final = {
    "may": "word", "march": "word", "mar": "word", "sun": "word", "sat": "word", "mon": "word",
    "wed": "word", "fri": "word", "thu": "word", "dec": "word", "jan": "name", "april": "name",
    "june": "name", "august": "name", "jun": "name", "jul": "word", "oct": "word",
    "nov": "word", "sep": "word", "tue": "word", "apr": "word", "aug": "word", "feb": "word",
}  # fmt: skip

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
        "gallons", "shares", "votes", "voters", "seats", "points", "times", "hours", "minutes",
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
    "weekday": _WEEKDAYS,
    "day_word": _DAY_WORDS,
    "date_unit": _UNITS,
    "season": _SEASONS,
    "day_part": _DAY_PARTS,
    "holiday": _HOLIDAYS,
    "not_a_date": _NOT_DATES,
    "date_shift": _SHIFTS,
    "date_stage": _STAGES,
    "date_count": _COUNTS,
    "date_ordinal": _ORDINALS,
    "date_ago": _AGO,
    "date_link": _LINKS,
    "date_zone": _ZONES,
    "date_weak": _WEAK,
    "date_counted": _COUNTED,
    "future_cue": _FUTURE,
    "past_cue": _PAST,
    "timeless": _TIMELESS,
}

SILENT: Final[frozenset[str]] = frozenset(
    {
        "date_shift", "date_stage", "date_count", "date_ordinal", "date_ago", "date_link",
        "date_zone", "date_weak", "date_counted", "future_cue", "past_cue", "timeless",
    }
)  # fmt: skip
