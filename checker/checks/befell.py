"""What befell somebody or something in a place: arrested in X, found near X. Not a check."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from checker.lexicon import load
from checker.text import any_of

__all__ = ["ARREST", "TREATED", "Befallen", "asked", "befallen", "year"]

ARREST: Final = "arrest"
TREATED: Final = "treated"
_FOUND: Final = "found "
#: What the sources disagree on, by what befell; of what is found see ``asked``.
_ASKED: Final = {
    ARREST: "the place of arrest",
    TREATED: "the hospital",
    "shooting": "where it is shot",
    "trial": "where the trial is",
    "funeral": "where the funeral is",
}
#: How many words stand between a verb and the preposition of its place, and behind that.
_GAP: Final = 9
_BEHIND: Final = 4
_IN: Final = "in|at|near|outside|on|off|inside|above|to|close to"
#: "2024", but neither "2024 Elm Street" nor "2,024" nor a part of a longer number.
_YEAR: Final = re.compile(r"(?<![\d,.-])(?:19\d\d|20[0-4]\d)(?![\d-]|,\d| [A-Z])")


#: Behind "last": what is no other time than that of the story.
_RECENT: Final = r"(?<=\blast) (?:night|evening|weekend|week|month|\w+day)\b"


class Befallen(NamedTuple):
    """What befell in a place, and where the verb that tells so begins."""

    way: str
    verb: int


class _Words(NamedTuple):
    """Expressions: ``gap`` is all that stands between a verb and its place."""

    verb: re.Pattern[str]
    gap: re.Pattern[str]
    lost: re.Pattern[str]
    lost_behind: re.Pattern[str]
    past: re.Pattern[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    table = load("en").table
    word = rf"(?: (?!(?:{any_of(table('befell-break'))})\b)[\w'-]+)"
    kind = any_of({**table("settlement"), **table("scene-kind"), **table("scene-part")})
    lost = any_of(table("lost"))
    return _Words(
        re.compile(rf"\b({any_of(table('befell'))})(?![\w-])"),
        re.compile(
            rf"{word}{{0,{_GAP}}}? (?:{_IN}){word}{{0,{_BEHIND}}}(?: (?:{kind}) of)?(?:,| the)? "
        ),
        re.compile(rf"\b(?:{lost})\b"),
        re.compile(rf" (?:an?|the|his|her|their|its|two|both)(?: [\w-]+){{0,2}} ({lost})\b"),
        re.compile(rf"\b(?:{any_of(table('befell-past'))})\b(?!{_RECENT})"),
    )


def asked(way: str) -> str:
    """What the sources disagree on, if a way tells what befell something; else ""."""
    kind = way.removeprefix(_FOUND)
    return _ASKED.get(way, "") if kind == way else f"where the {kind} was found"


def year(sentence: str) -> str:
    """The year that a sentence names first; "" where it names none."""
    found = _YEAR.search(sentence)
    return "" if found is None else found[0]


def befallen(before: str) -> Befallen | None:
    """What befell somebody or something in the place that some words lead to.

    Args:
        before: the words of its sentence before it, folded, on one line.
    """
    words = _words()
    verbs = list(words.verb.finditer(before))
    if not verbs or words.past.search(before):
        return None
    verb = verbs[-1]
    way, gap = load("en").table("befell")[verb[1]], before[verb.end() :]
    if way == TREATED:
        return Befallen(way, verb.start()) if gap in {" ", " the "} else None
    if words.gap.fullmatch(gap) is None:
        return None
    if way == _FOUND.strip():
        way = _found(before[: verb.start()], gap)
    return Befallen(way, verb.start()) if way else None


def _found(before: str, gap: str) -> str:
    """The way of what was found, named right behind the verb or else before it; "" if neither."""
    behind, named = _words().lost_behind.match(gap), _words().lost.findall(before)
    lost = behind[1] if behind is not None else (named or [""])[-1]
    return _FOUND + load("en").table("lost")[lost] if lost else ""
