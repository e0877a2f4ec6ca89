"""The expressions for what stands before and behind a place, made of the words of the lexicon.

Not a check of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.lexicon import load
from checker.text import any_of, fold

if TYPE_CHECKING:
    from checker.values import Claim

__all__ = ["Leads", "around", "leads", "line"]

#: How many characters before and after a name are read.
_BEFORE: Final = 110
_AFTER: Final = 80
_SPACE: Final = re.compile(r"\s")
#: A word in lower case; what may stand right before a name; what a phrase of one noun may not hold.
_W: Final = r"(?: [a-z'-]{1,14})"
_KIND: Final = (
    "port|city|town|village|island|hamlet|suburb|resort|settlement|community|municipality|township|"
    "district|province|state|county|neighborhood|neighbourhood|capital"
)
_INTO: Final = rf"(?: the| an?)?(?:{_W}{{0,2}} (?:{_KIND}) of)?(?: the)? \Z"
#: Behind a name: an age; what leads to what somebody is.
_AGED: Final = r"(?:,? (?:aged )?\d{1,3},?)?"
_IS_A: Final = r",? (?:who (?:is|was) |is |was )?(?:an?|the)"
_APART: Final = r"(?! (?:of|in|at|on|for|to|by|with|from|and|or|where|who|which|that)\b)"


class Leads(NamedTuple):
    """Expressions; those for what is before a name end at it, those for behind are matched there.

    ``lead`` and ``behind`` hold a word of the tables "way" and "way-behind", ``site`` and
    ``site_behind`` one of "site"; ``owned`` and ``based`` are all that stands between a person or
    firm and a place, ``dwelling`` the last of it, ``stage`` where something befell the person
    there. ``opening`` leads to a place before its person, ``aside`` and ``beside`` are all that
    then stands between, ``where`` follows a place of whom a pronoun means, ``resident`` one whose
    person is named before it, parted by ``is_a``, or not at all. ``near`` and ``struck`` lead to a
    scene, ``village`` follows one; ``moved`` leads to where somebody was brought later on.
    """

    lead: re.Pattern[str]
    behind: re.Pattern[str]
    built: re.Pattern[str]
    line: re.Pattern[str]
    making: re.Pattern[str]
    craft: re.Pattern[str]
    from_to: re.Pattern[str]
    left_for: re.Pattern[str]
    destination: re.Pattern[str]
    owned: re.Pattern[str]
    dwelling: re.Pattern[str]
    stage: re.Pattern[str]
    opening: re.Pattern[str]
    aside: re.Pattern[str]
    beside: re.Pattern[str]
    where: re.Pattern[str]
    is_a: re.Pattern[str]
    resident: re.Pattern[str]
    studies: re.Pattern[str]
    moved: re.Pattern[str]
    based: re.Pattern[str]
    near: re.Pattern[str]
    struck: re.Pattern[str]
    village: re.Pattern[str]
    called: re.Pattern[str]
    called_behind: re.Pattern[str]
    site: re.Pattern[str]
    site_behind: re.Pattern[str]


def line(text: str) -> str:
    """A text folded and on one line, for the expressions; offsets stay valid."""
    return _SPACE.sub(" ", fold(text))


def around(claim: Claim) -> tuple[str, str]:
    """The words of its sentence before and after a name, folded, on one line."""
    start = claim.mention.start - claim.passage.start
    end = start + len(claim.mention.surface)
    text = claim.passage.text
    return line(text[max(0, start - _BEFORE) : start]), line(text[end : end + _AFTER])


@lru_cache(maxsize=1)
def leads() -> Leads:
    """The expressions of English."""
    table = load("en").table
    making, site, owned = (any_of(table(each)) for each in ("making", "site", "of-somebody"))
    kind = f"(?:{any_of(table('scene-kind'))})"
    past = any_of(word for word, only in table("making").items() if only != "is")
    present = rf"(?:is|are|be|being)(?: [a-z]{{2,9}}ly)? (?:{making})"
    sources = {
        "lead": rf"\b({any_of(table('way'))}){_INTO}",
        "behind": rf"(?:{_APART}{_W}){{0,2}} ({any_of(table('way-behind'))})\b",
        "built": rf"\b(?:{present}|(?:was|were|been) (?:{past})){_W}{{0,4}} (?:in|at){_INTO}",
        "line": rf"\bline (?:in|at){_INTO}",
        "making": rf"\b(?:{making})\b",
        "craft": rf"\b(?:{any_of(table('craft'))})(?:'s|s)?\b",
        "from_to": rf" from (?:the )?[a-z][\w' -]{{1,30}} to{_INTO}",
        "left_for": rf"\bleft(?: [\w'-]{{1,14}}){{1,6}} for{_INTO}",
        "destination": rf", (?:the|its|her|his|their){_W}{{0,2}} destination\b",
        "owned": (
            rf"{_AGED}(?:{_IS_A}(?P<role>(?: [\w'-]{{1,16}}){{1,6}}?))??"
            rf",? (?P<owned>{owned}){_INTO}"
        ),
        "dwelling": rf"\b(?P<owned>{owned}){_INTO}",
        "stage": (
            rf"{_AGED},? (?:who )?({any_of(table('stage'))})(?:{_W}){{0,3}}?"
            rf"(?: \w+day)?(?: night| morning| evening| afternoon)?"
            rf" (?:in|at|near|outside|to){_INTO}"
        ),
        "opening": rf"(?:\A|[.;:] |, )(?:an? |the )?({owned}){_INTO}",
        "aside": r"(?:, [\w. ]{2,20})?, (?:the (?:[\w-]+ ){1,3})?",
        "beside": rf"(?:-| )({any_of(table('beside-place'))})(?:,? named|,)? ",
        "where": rf",? (?:is |was )?where (?:he|she) ({any_of(table('where-somebody'))})\b",
        "is_a": rf"{_AGED}{_IS_A}(?: lifelong| longtime| \d{{1,3}}-year-old)? ",
        "resident": rf" ({any_of(table('beside-place'))})\b",
        "studies": rf"\b(?:{any_of(table('studies'))})(?: the)? \Z",
        "moved": rf"\b(?:{any_of(table('moved-on'))})(?: an?| the)?{_W}{{0,4}} \Z",
        "based": (
            rf",?(?: which)?(?: (?:is|was))?(?:,? an?{_W}{{1,5}})?(?:,? (?:is|are|was|remains))?"
            rf" (?:based|headquartered) in{_INTO}"
        ),
        "near": rf"\b(?:{any_of(table('scene-near'))}){_INTO}",
        "struck": rf"\b(?:{any_of(table('scene-struck'))})(?: the)?(?: {kind} of)? \Z",
        "village": rf" {kind}\b",
        "called": (
            rf"\b(?:[Tt]he|[Aa]n?)(?: [a-z-]{{1,14}}){{0,3}} ({any_of(table('stead'))})"
            rf"(?:,? (?:called|named|known as)(?: the)?|, the)? \Z"
        ),
        "called_behind": (rf" (?:(?:{any_of(table('stead-sort'))}) )?({any_of(table('stead'))})\b"),
        "site": rf"\b({site})(?: (?:of|at|in|on))?(?: the)? \Z",
        "site_behind": (
            rf"(?: |, (?:the|an?|one of(?: the| its)?)(?:{_APART} [\w'-]{{1,14}}){{0,4}} )"
            rf"({site})s?\b"
        ),
    }
    return Leads(**{name: re.compile(source) for name, source in sources.items()})
