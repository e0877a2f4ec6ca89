"""English words: what spelling passes over, and what nobody writes twice."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Words that are never rightly doubled; "that that", "had had", "is is", "in in" can be.
_ONCE: Final = (
    "the", "a", "an", "of", "and", "or", "but", "to", "for", "with", "from", "by", "at", "into",
    "as", "than", "if", "when", "while", "because", "was", "were", "are", "be", "been", "being",
    "has", "have", "will", "would", "can", "could", "should", "may", "might", "must", "not", "it",
    "its", "his", "their", "our", "my", "your", "this", "these", "those", "which", "who", "whose",
    "he", "we", "they", "i", "also", "between", "under", "against", "during", "before", "after",
)  # fmt: skip

#: Forms that stand in edited texts and in no word list.
_SPOKEN: Final = (
    "gonna", "gotta", "wanna", "kinda", "sorta", "dunno", "lemme", "gimme", "yeah", "nope", "yep",
    "uh", "um", "hmm", "mm", "ugh", "wow", "ooh", "oops", "huh", "shh", "psst", "y'all", "ain't",
    "ma'am", "o'clock", "'em", "'til", "'cause", "th", "nd", "rd", "st", "pm", "am", "vs", "etc",
    "km", "kg", "cm", "mm", "mph", "kph", "kmh", "mg", "ml", "hr", "hrs", "min", "mins", "sec",
    "secs", "ft", "lb", "lbs", "oz", "sq", "bn", "mln", "bln", "tn", "kw", "mw", "gw", "mb", "gb",
    "tb", "hp", "rpm", "ghz", "mhz", "khz", "dpi", "mp", "fps", "no", "nos", "pp", "vol", "ed",
    "eds", "al", "et", "com", "net", "org", "www", "http", "https",
    "ibid", "cf", "ie", "eg", "viz", "approx", "dept", "govt", "intl", "natl",
)  # fmt: skip

#: Words of other languages that English names of people, places and bodies hold in lower case.
_FOREIGN: Final = (
    "de", "del", "della", "dei", "di", "da", "das", "dos", "du", "des", "la", "las", "le", "les",
    "los", "el", "al", "ad", "ash", "ar", "ul", "bin", "bint", "ibn", "abu", "umm", "van", "von",
    "der", "den", "ter", "ten", "zu", "zum", "zur", "und", "och", "och", "et", "y", "e", "en",
    "sur", "pour", "per", "con", "san", "santa", "sao", "ben", "bar", "ap", "ab", "af", "av", "na",
    "nad", "mac", "af", "op", "het",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "once": dict.fromkeys(_ONCE, ""),
    "unlisted": dict.fromkeys((*_SPOKEN, *_FOREIGN), ""),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
