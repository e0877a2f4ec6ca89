"""What says that a capitalised name is that of a person: titles, its shape, its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.kinds.person.around import Elsewhere, is_firm, is_led, is_ship, patterns
from checker.kinds.person.tokens import Sort, Token, is_brandlike, is_plain
from checker.lexicon import gazetteer, words
from checker.lexicon.eastern import is_family_first
from checker.lexicon.romanisation import ARABIC_ARTICLES, latin
from checker.lexicon.transliteration import accentless
from checker.text import fold

if TYPE_CHECKING:
    from checker.scan import Hit, Page

__all__ = ["Name", "judged"]

_TITLE_GAP: Final = re.compile(r"\.?[ \u00a0]|,[ \u00a0]")
#: What begins a name by which a man is called after his child, a woman after hers, a son.
_KUNYA: Final = frozenset({"abu", "umm", "oum", "ibn", "bint"})
_FREE: Final = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.MIXED})
#: Size of the commonest words of the list.
_COMMONEST: Final = 10
_COMMA: Final = re.compile(r",[ \u00a0]")
_OF: Final = re.compile(r"[ \u00a0](?:of|for|at)[ \u00a0]")
#: The longest such link.
_LINK: Final = 5
_NEXT: Final = re.compile(r" ([a-z]+)")
#: Shorter surnames are not told by their endings.
_LEAST_ENDED: Final = 7
#: Shorter words are no two syllables.
_LEAST_LETTERS: Final = 5
#: The honorific of saints.
_SAINT: Final = "saint"
#: Longer Arabic names are of people whatever stands before, but for "in".
_SURELY: Final = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A piece of a run that may be a name; ``why`` is what says that it is a person, or ""."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    why: str = ""


def judged(page: Page, name: Name, elsewhere: Elsewhere) -> Name:
    """The name with the first reason to take it for a person."""
    tokens = name.tokens
    unknown = tokens[-1].sort in (Sort.UNKNOWN, Sort.GIVEN)
    why = ""
    title = _title(page, name)
    if title and (
        unknown
        or len(tokens) > 1
        or tokens[-1].sort is Sort.MIXED
        or (title == "personal" and tokens[-1].sort in (Sort.WORD, Sort.PLACE))
    ):
        why = "title"
    elif is_ship(page, name.start) or is_firm(page, name.start, name.end):
        return name
    elif len(tokens) > 1:
        why = "" if is_led(page, name.start, "d") else _by_shape(page, name)
    if not why and unknown and not _is_thing(name, elsewhere):
        why = _by_neighbours(page, name)
    elif not why and tokens[0].sort is Sort.GIVEN and tokens[-1].sort is Sort.PLACE:
        # a town for a surname after a given name that is a word too: "Kit London, 30,"
        why = _by_deed(page, name)
    return Name(tokens, name.start, name.end, why) if why else name


def _is_thing(name: Name, elsewhere: Elsewhere) -> bool:
    """Whether a lone name stands like a firm or a place anywhere in the article."""
    return len(name.tokens) == 1 and elsewhere.is_thing(name.tokens[0].text)


def _title(page: Page, name: Name) -> str:
    """What kind of title, post or trade ends right before a name: "personal", "title", or ""."""
    for hit in page.hits_in(max(0, name.start - 60), name.start):
        gap = page.text[hit.end : name.start]
        if len(gap) > 2 or not _TITLE_GAP.fullmatch(gap) or is_ship(page, hit.start):
            continue
        if _is_honorific(page, hit) and "," not in gap:
            surface = page.folded[hit.start : hit.end]
            return "personal" if surface in page.lexicon.table("personal-title") else "title"
        titled = hit.value("post") or hit.value("military") or hit.value("trade")
        lone = len(name.tokens) == 1
        trade = lone and not hit.value("post") and not hit.value("military")
        if "," in gap and lone:
            titled = titled if _is_kin(page, hit, name) else None
        if titled and not (trade and _weak(name)):
            return "title"
    return ""


def _is_honorific(page: Page, hit: Hit) -> bool:
    """Whether a title stands before a name; "St." makes places of the names of saints."""
    value = hit.value("honorific")
    return value is not None and value != _SAINT and page.text[hit.start].isupper()


def _is_kin(page: Page, hit: Hit, name: Name) -> bool:
    """Whether a lone given name stands between commas after a word of kinship: "his son, Ivo,"."""
    return (
        page.folded[hit.start : hit.end] in page.lexicon.table("kin")
        and name.tokens[0].sort is Sort.GIVEN
        and page.text.startswith(",", name.end)
    )


def _weak(name: Name) -> bool:
    """Whether a lone word may be an ordinary one after all."""
    return name.tokens[0].sort not in (Sort.UNKNOWN, Sort.GIVEN)


def _by_shape(page: Page, name: Name) -> str:
    """A given name, an initial or a telling surname in two words and more."""
    first, last = name.tokens[0], name.tokens[-1]
    if last.sort is Sort.INITIAL or last.sort is Sort.FIXED:
        return ""
    if any(map(_is_brand, name.tokens[1:])):
        return ""
    if _of_its_language(page, name):
        return "name of its language"
    if first.sort is Sort.INITIAL:
        # "TS Lombard" is a firm, "T.S. Eliot" a poet
        single = page.text[first.end] == "." or first.titled
        return "initial" if single and last.sort is not Sort.WORD else ""
    return "" if _is_place(page, name) else _by_words(page, name)


def _is_brand(token: Token) -> bool:
    """Whether a word of a name looks like a brand; "Jean-Luc" and "KC" have capitals too."""
    return token.sort is not Sort.SUFFIX and "-" not in token.text and is_brandlike(token.text)


def _is_place(page: Page, name: Name) -> bool:
    """Whether a name stands where places do, or begins as they do and does nothing."""
    if is_led(page, name.start, "p") or _is_soft_head(page, name):
        return True
    known = gazetteer.places(page.text[name.start : name.end])
    return bool(known) and is_led(page, name.start, "w")


def _by_words(page: Page, name: Name) -> str:
    if _begins_with_given(page, name):
        return "given name"
    return "surname by its ending" if _has_ending(page, name) else ""


def _is_soft_head(page: Page, name: Name) -> bool:
    """Whether a name begins as places do as well, and nothing that people do is beside it."""
    head = page.lexicon.table("place-head").get(fold(name.tokens[0].text))
    return head is not None and not (_speaks(page, name) or _aged(page, name))


def _has_ending(page: Page, name: Name) -> bool:
    """Whether two or three words end in a surname of a telling shape: Vuk Jovanović."""
    *given, last = name.tokens
    letters = (fold(last.text), latin(last.text))
    return (
        len(last.text) >= _LEAST_ENDED
        and len(given) < _SURELY
        and last.sort is Sort.UNKNOWN
        and all(token.sort in _FREE for token in given)
        and any(each.endswith(tuple(page.lexicon.table("surname-ending"))) for each in letters)
    )


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
    if last.sort is Sort.GIVEN and gazetteer.is_large(fold(first.text)):
        return False
    # the commonest words begin sentences: "Hope Hicks testified" needs the verb
    common = words.is_plain(fold(first.text), _COMMONEST)
    return not first.opens or not common or _acts(page, name.end)


def _acts(page: Page, end: int) -> bool:
    """Whether a verb in a past form follows a name."""
    found = _NEXT.match(page.folded, end)
    return found is not None and (
        found[1].endswith("ed") or page.lexicon.value("verb_sign", found[1]) is not None
    )


def _by_neighbours(page: Page, name: Name) -> str:
    if any(token.sort is Sort.WORD for token in name.tokens):
        return ""
    first = name.tokens[0]
    if first.sort is Sort.INITIAL and page.text[first.end : first.end + 1] != ".":
        return ""
    if len(name.tokens) == 1 and is_brandlike(first.text):
        return ""
    deed = _by_deed(page, name)
    if deed:
        return deed
    if len(name.tokens) == 1 and first.sort is not Sort.GIVEN:
        return ""
    beside = patterns(page.lexicon).apposition.match(page.folded, name.end) or _holds(page, name)
    return "apposition" if beside and not is_led(page, name.start, "p") else ""


def _holds(page: Page, name: Name) -> bool:
    """Whether a post of something stands behind a full name: "Ilona Vastag, director of"."""
    gap = _COMMA.match(page.text, name.end) if len(name.tokens) > 1 else None
    post = next(iter(page.hits_in(gap.end(), gap.end() + 1)), None) if gap else None
    return (
        post is not None
        and gap is not None
        and post.start == gap.end()
        and bool(post.value("post") or post.value("office-head"))
        and page.text[post.start].islower()
        and _OF.search(page.folded, post.start, post.end + _LINK) is not None
    )


def _by_deed(page: Page, name: Name) -> str:
    """What only people do and have, right beside a name: to speak, an age."""
    if _speaks(page, name):
        return "speech verb"
    return "age" if _aged(page, name) else ""


def _aged(page: Page, name: Name) -> bool:
    """Whether an age stands beside a name."""
    return patterns(page.lexicon).age.match(page.folded, name.end) is not None


def _speaks(page: Page, name: Name) -> bool:
    for hit in page.hits_in(name.end, name.end + 28):
        if hit.value("speech") is not None:
            running = page.folded.endswith("ing", hit.start, hit.end)
            link = patterns(page.lexicon).to_verb.fullmatch(page.folded, name.end, hit.start)
            if link is None or (link[0][0] == "," and is_led(page, name.start, "o")):
                return False  # "the head of Sunvale, said"
            return not (running and len(name.tokens) == 1)
    for hit in page.hits_in(max(0, name.start - 14), name.start):
        verb = hit.value("speech")
        if verb is not None and name.start - hit.end == 1:
            return verb not in page.lexicon.table("told-verb")
    return False


def _of_its_language(page: Page, name: Name) -> bool:
    """Whether a name is made as people's are in Arabic, Chinese or Korean, and no place is so."""
    if not (_is_arabic(page, name) or _is_family_first(name)):
        return False
    if is_led(page, name.start, "p" if len(name.tokens) > _SURELY else "w"):
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
    """Xi Jinping, Moon Jae-in: the given name is two syllables in one word; Pham Minh Chinh."""
    first, *others = name.tokens
    # a Korean surname may be a word (Park Sung-ho), a Vietnamese one a particle (Le Van Binh)
    hyphened = len(others) == 1 and "-" in others[0].text
    led = first.sort in _FREE or first.sort is (Sort.FIXED if hyphened else Sort.PARTICLE)
    if hyphened and led:
        return is_family_first((latin(first.text), *map(latin, others[0].text.split("-"))))
    if not led or any(token.sort not in _FREE for token in others):
        return False
    if len(name.tokens) > 2:
        return is_family_first(tuple(accentless(token.text) for token in name.tokens))
    family, *given = (part for token in name.tokens for part in token.text.split("-"))
    letters = (latin(family), *map(latin, given))
    joined = len(given) == 1 and len(letters[1]) < _LEAST_LETTERS
    return not joined and is_family_first(letters)
