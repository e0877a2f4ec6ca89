"""English names of feasts, and of what only looks like a date."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Feasts. "1225" is a day of every year; "11-4-4" the fourth Thursday of November, "5-1--1" the
#: last Monday of May; "easter-2" two days before Easter of the western churches, "pascha" that of
#: the eastern ones; "hijri" and "hebrew" are month and day of those calendars, and how many days
#: the feast lasts. Where two countries differ, the second day follows after a comma.
_HOLIDAYS: Final = {
    "new year's day": "0101", "new year's": "0101", "new year": "0101", "new years day": "0101",
    "new year day": "0101",
    "epiphany": "0106", "twelfth night": "0105", "orthodox christmas": "0107",
    "groundhog day": "0202", "candlemas": "0202", "valentine's day": "0214",
    "valentines day": "0214", "st valentine's day": "0214", "st. valentine's day": "0214",
    "international women's day": "0308", "st patrick's day": "0317", "st. patrick's day": "0317",
    "saint patrick's day": "0317", "ides of march": "0315", "april fools' day": "0401",
    "april fool's day": "0401", "earth day": "0422", "st george's day": "0423",
    "anzac day": "0425", "may day": "0501", "cinco de mayo": "0505", "ve day": "0508",
    "v-e day": "0508", "victory day": "0509", "flag day": "0614", "juneteenth": "0619",
    "canada day": "0701", "fourth of july": "0704", "july fourth": "0704", "4th of july": "0704",
    "independence day": "0704", "election day": "11-1-1+1", "bastille day": "0714",
    "assumption day": "0815", "australia day": "0126", "waitangi day": "0206",
    "remembrance day": "1111", "st andrew's day": "1130", "patriots' day": "4-1-3",
    "patriots day": "4-1-3", "indigenous peoples' day": "10-1-2",
    "unification day": "1003", "hallowe'en": "1031", "halloween": "1031",
    "all hallows' eve": "1031", "all saints' day": "1101", "all souls' day": "1102",
    "guy fawkes night": "1105", "bonfire night": "1105", "armistice day": "1111",
    "veterans day": "1111", "veterans' day": "1111", "veteran's day": "1111",
    "st nicholas day": "1206", "pearl harbor day": "1207", "human rights day": "1210",
    "christmas eve": "1224", "christmas day": "1225", "christmas": "1225", "xmas": "1225",
    "boxing day": "1226", "st stephen's day": "1226", "new year's eve": "1231",
    "new years eve": "1231",
    "martin luther king day": "1-1-3", "martin luther king jr. day": "1-1-3", "mlk day": "1-1-3",
    "presidents day": "2-1-3", "presidents' day": "2-1-3", "president's day": "2-1-3",
    "mother's day": "5-7-2", "memorial day": "5-1--1", "father's day": "6-7-3",
    "labor day": "9-1-1", "labour day": "0501", "columbus day": "10-1-2",
    "thanksgiving": "11-4-4,10-1-2", "thanksgiving day": "11-4-4,10-1-2",
    "black friday": "11-4-4+1", "cyber monday": "11-4-4+4",
    "mardi gras": "easter-47", "shrove tuesday": "easter-47", "pancake day": "easter-47",
    "ash wednesday": "easter-46", "palm sunday": "easter-7", "maundy thursday": "easter-3",
    "holy thursday": "easter-3", "good friday": "easter-2", "holy saturday": "easter-1",
    "easter": "easter+0", "easter sunday": "easter+0", "easter day": "easter+0",
    "easter monday": "easter+1", "ascension day": "easter+39", "pentecost": "easter+49",
    "whit sunday": "easter+49", "whit monday": "easter+50", "pentecost monday": "easter+50",
    "orthodox easter": "pascha+0",
    "ramadan": "hijri-9-1-30", "eid al-fitr": "hijri-10-1-1", "eid ul-fitr": "hijri-10-1-1",
    "eid al-adha": "hijri-12-10-1", "eid ul-adha": "hijri-12-10-1", "ashura": "hijri-1-10-1",
    "passover": "hebrew-1-15-7", "rosh hashanah": "hebrew-7-1-2", "rosh hashana": "hebrew-7-1-2",
    "yom kippur": "hebrew-7-10-1", "sukkot": "hebrew-7-15-7", "hanukkah": "hebrew-9-25-8",
    "chanukah": "hebrew-9-25-8", "shavuot": "hebrew-3-6-1",
}  # fmt: skip

#: What a feast lends its name to: no day is meant by it.
_FEAST_NOUNS: Final = dict.fromkeys(
    [
        "tree", "trees", "card", "cards", "party", "parties", "shopping", "gift", "gifts",
        "present", "presents", "sales", "lights", "market", "markets", "dinner", "lunch", "play",
        "film", "movie", "bonus", "bonuses", "egg", "eggs", "bunny", "rising", "island", "parade",
        "turkey", "pudding", "carol", "carols", "song", "songs", "album", "single", "cake",
        "cookies", "decorations", "celebrations", "honours", "honors", "resolutions", "stockings",
        "spirit", "story", "message", "pageant", "cactus",
    ],
    "1",
)  # fmt: skip

#: Names that hold a word of the calendar and name no day of it.
_NOT_DATES: Final = dict.fromkeys(
    [
        "black monday", "black saturday", "black sunday",
        "black thursday", "black tuesday", "black wednesday", "bloody friday", "bloody sunday",
        "bloody monday", "bloody saturday", "casual friday",
        "easter saturday", "fat tuesday", "giving tuesday",
        "man friday", "girl friday",
        "pancake tuesday", "ruby tuesday", "sheffield wednesday",
        "small business saturday", "spy wednesday", "super bowl sunday",
        "super saturday", "super sunday", "super thursday", "super tuesday",
        "freaky friday", "happy mondays", "wednesday addams",
        "mail on sunday", "independent on sunday", "scotland on sunday", "wales on sunday",
        "star on sunday", "sun on sunday", "sunday express", "sunday herald", "sunday independent",
        "sunday life", "sunday mail", "sunday mercury", "sunday mirror", "sunday people",
        "sunday post", "sunday sport", "sunday star", "sunday sun", "sunday telegraph",
        "24/7", "9/11", "7/7", "sunday times", "sunday tribune", "sunday world", "sunday school",
        "sunday best",
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

#: Feasts whose names lend themselves to other things: days only after a preposition.
_BARE_FEASTS: Final = dict.fromkeys(
    [
        "new year", "new year's", "christmas", "xmas", "easter", "thanksgiving", "halloween",
        "hallowe'en", "ramadan", "passover", "pentecost", "epiphany", "hanukkah", "chanukah",
        "ashura", "sukkot", "orthodox easter", "orthodox christmas", "mardi gras", "candlemas",
        "black friday",
    ],
    "1",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "holiday": _HOLIDAYS,
    "feast_noun": _FEAST_NOUNS,
    "bare_feast": _BARE_FEASTS,
    "not_a_date": _NOT_DATES,
}

SILENT: Final[frozenset[str]] = frozenset({"feast_noun", "bare_feast"})
