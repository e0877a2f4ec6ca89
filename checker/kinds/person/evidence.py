"""What says that a capitalised name is that of a person: titles, its shape, its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.kinds.person.tokens import Sort, Token, is_brandlike, is_plain
from checker.lexicon import gazetteer, words
from checker.lexicon.eastern import is_family_first
from checker.lexicon.romanisation import ARABIC_ARTICLES, latin
from checker.text import fold

if TYPE_CHECKING:
    from checker.scan import Page

__all__ = ["Name", "is_elsewhere", "judged"]

_ADVERB: Final = r"(?:[ \u00a0](?:also|has|had|later|then|again|who|he|[a-z]{3,12}ly)){0,2}"
_TO_VERB: Final = re.compile(rf"{_ADVERB}[ \u00a0]|,[ \u00a0](?:who[ \u00a0])?(?:also[ \u00a0])?")
_APPOSITION: Final = re.compile(
    r"[ \u00a0]?[,(][ \u00a0]?(?:(?:aged[ \u00a0])?[0-9]{1,3}\b(?![.,]?[0-9])"
    r"|(?:the|a|an|his|her|their|its|who|whose)[ \u00a0])"
)
_TITLE_GAP: Final = re.compile(r"\.?[ \u00a0]|,[ \u00a0]")
_ANSWERED: Final = frozenset({"tell", "ask", "inform", "urge", "warn", "remind", "assure"})
#: Beside a lone name these say that it is a firm, a paper or a place.
_NO_PERSON_BEFORE: Final = re.compile(r"(?:^|\W)(?:the|in|at|an?|into|near|via|across)[ \u00a0]$")
_PLACE_BEFORE: Final = re.compile(r"(?:^|\W)(?:in|near|at)[ \u00a0]$")
#: Where something is or happened: what follows is rather a place than a person.
_WHERE_BEFORE: Final = re.compile(
    r"(?:^|\W)(?:in|near|at|from|of|around|towards?|outside|into|between)[ \u00a0]$"
)
_NO_PERSON_AFTER: Final = re.compile(
    r"(?:['’]s)?[ \u00a0](?:shares?|stock|stores?|customers?|employees|users|spokes\w+|officials?|"
    r"executives?|shareholders|investors|headquarters|subsidiary|residents|area|region|inc|corp|ltd|"
    r"newspaper|magazine|website|agency|city|province|county|river|island|airport|street)\b"
)


#: An age beside a name: "Lopez, 46,".
_AGE: Final = re.compile(
    r"[ \u00a0]?,[ \u00a0](?:aged[ \u00a0])?[1-9][0-9]?[ \u00a0]?[,;.)](?![0-9])"
)
#: What begins a name by which a man is called after his child, a woman after hers, a son.
_KUNYA: Final = frozenset({"abu", "umm", "oum", "ibn", "bint"})
_FREE: Final = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MIXED})
#: Size of the commonest words of the list, and one that stands for no size.
_COMMONEST, _RARE = 10, 99
_NEXT: Final = re.compile(r" ([a-z]+)")
#: Shorter words are no two syllables.
_LEAST_LETTERS: Final = 5
#: Longer Arabic names are of people whatever stands before, but for "in".
_SURELY: Final = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A piece of a run that may be a name; ``why`` is what says that it is a person, or ""."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    why: str = ""


def judged(page: Page, name: Name) -> Name:
    """The name with the first reason to take it for a person."""
    tokens = name.tokens
    unknown = tokens[-1].sort in (Sort.UNKNOWN, Sort.GIVEN)
    why = ""
    if _titled(page, name) and (unknown or len(tokens) > 1 or tokens[-1].sort is Sort.MIXED):
        why = "title"
    elif len(tokens) > 1:
        why = _by_shape(page, name)
    if not why and unknown and not is_elsewhere(page, name):
        why = _by_neighbours(page, name)
    return replace(name, why=why)


def _titled(page: Page, name: Name) -> bool:
    """Whether a title, post or trade ends right before."""
    for hit in page.hits_in(max(0, name.start - 60), name.start):
        gap = page.text[hit.end : name.start]
        if len(gap) <= 2 and _TITLE_GAP.fullmatch(gap):
            honorific = hit.value("honorific") is not None
            if honorific and page.text[hit.start].isupper() and "," not in gap:
                return True
            titled = hit.value("post") or hit.value("military") or hit.value("trade")
            lone = len(name.tokens) == 1
            trade = lone and not hit.value("post") and not hit.value("military")
            if titled and not ("," in gap and lone) and not (trade and _weak(name)):
                return True
    return False


def _weak(name: Name) -> bool:
    """Whether a lone word may be an ordinary one after all."""
    return name.tokens[0].sort not in (Sort.UNKNOWN, Sort.GIVEN)


def _by_shape(page: Page, name: Name) -> str:
    """A given name or an initial at the head of two words and more."""
    first, last = name.tokens[0], name.tokens[-1]
    if last.sort is Sort.INITIAL or last.sort is Sort.FIXED:
        return ""
    if any(is_brandlike(token.text) and "-" not in token.text for token in name.tokens[1:]):
        return ""
    if _of_its_language(page, name):
        return "name of its language"
    if first.sort is Sort.INITIAL:
        # "TS Lombard" is a firm, "T.S. Eliot" a poet
        single = page.text[first.end] == "." or first.titled
        return "initial" if single and last.sort is not Sort.WORD else ""
    if _PLACE_BEFORE.search(page.folded, max(0, name.start - 6), name.start):
        return ""
    return "given name" if _begins_with_given(page, name) else ""


def _begins_with_given(page: Page, name: Name) -> bool:
    """Whether the first word is a given name here, though it may be a word or a place as well."""
    first, last = name.tokens[0], name.tokens[-1]
    if first.sort is Sort.GIVEN:
        # "Jack London", but "Art Basel"
        return last.sort is not Sort.PLACE or not is_plain(first.text)
    if first.sort is not Sort.MIXED or last.sort is Sort.PLACE:
        return False
    if _speaks(page, name) or len(name.tokens) > 2:
        return True
    if last.sort is Sort.GIVEN:
        return False
    # the commonest words begin sentences: "Hope Hicks testified" needs the verb
    common = (words.size(fold(first.text)) or _RARE) <= _COMMONEST and is_plain(first.text)
    return not first.opens or not common or _acts(page, name.end)


def _acts(page: Page, end: int) -> bool:
    """Whether a verb in a past form follows a name."""
    found = _NEXT.match(page.folded, end)
    return found is not None and (
        found[1].endswith("ed") or page.lexicon.value("verb_sign", found[1]) is not None
    )


def _by_neighbours(page: Page, name: Name) -> str:  # noqa: PLR0911  (one return a rule)
    if any(token.sort is Sort.WORD for token in name.tokens):
        return ""
    first = name.tokens[0]
    if first.sort is Sort.INITIAL and page.text[first.end : first.end + 1] != ".":
        return ""
    if len(name.tokens) == 1 and is_brandlike(first.text):
        return ""
    if _speaks(page, name):
        return "speech verb"
    if _AGE.match(page.folded, name.end):
        return "age"
    near = _PLACE_BEFORE.search(page.folded, max(0, name.start - 6), name.start)
    if len(name.tokens) > 1 and not near and _APPOSITION.match(page.folded, name.end):
        return "apposition"
    return ""


def _speaks(page: Page, name: Name) -> bool:
    for hit in page.hits_in(name.end, name.end + 28):
        if hit.value("speech") is not None:
            running = page.folded.endswith("ing", hit.start, hit.end)
            linked = _TO_VERB.fullmatch(page.folded, name.end, hit.start) is not None
            return linked and not (running and len(name.tokens) == 1)
    for hit in page.hits_in(max(0, name.start - 14), name.start):
        verb = hit.value("speech")
        if verb is not None and name.start - hit.end == 1:
            return verb not in _ANSWERED
    return False


def is_elsewhere(page: Page, name: Name) -> bool:
    """Whether a lone name stands like a firm or a place anywhere in the article."""
    if len(name.tokens) > 1:
        return False
    word = name.tokens[0].text
    at = page.text.find(word)
    seen = 0
    while at != -1 and seen < 20:
        end = at + len(word)
        if _NO_PERSON_BEFORE.search(page.folded, max(0, at - 8), at):
            return True
        if _NO_PERSON_AFTER.match(page.folded, end):
            return True
        at = page.text.find(word, end)
        seen += 1
    return False


def _of_its_language(page: Page, name: Name) -> bool:
    """Whether a name is made as people's are in Arabic, Chinese or Korean, and no place is so."""
    if not (_is_arabic(page, name) or _is_family_first(name)):
        return False
    where = _PLACE_BEFORE if len(name.tokens) > _SURELY else _WHERE_BEFORE
    if where.search(page.folded, max(0, name.start - 10), name.start):
        return False
    return not gazetteer.places(page.text[name.start : name.end])


def _is_arabic(page: Page, name: Name) -> bool:
    """Tarif al-Hamwi, Abu Tarif."""
    words = [fold(token.text).removesuffix("-") for token in name.tokens]
    inner = any(word in ARABIC_ARTICLES or word[:3] in ("al-", "el-") for word in words[1:])
    if not (inner or words[0] in _KUNYA) or words[0] in ARABIC_ARTICLES:
        return False
    things = page.lexicon.table("arabic-thing")
    if words[0] in things or " ".join(words[:2]) in things:
        return False
    return not any(token.sort in (Sort.WORD, Sort.FIXED, Sort.PLACE) for token in name.tokens)


def _is_family_first(name: Name) -> bool:
    """Xi Jinping, Moon Jae-in: the given name is two syllables in one word."""
    if len(name.tokens) != 2 or any(token.sort not in _FREE for token in name.tokens):
        return False
    family, *given = (part for token in name.tokens for part in token.text.split("-"))
    letters = (latin(family), *map(latin, given))
    joined = len(given) == 1 and len(letters[1]) < _LEAST_LETTERS
    return not joined and is_family_first(letters)
