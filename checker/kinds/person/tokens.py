"""Capitalised words in runs, cut where a name cannot go on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker.kinds.person.cutting import cut_starts
from checker.kinds.person.sorting import Sort, sort_of
from checker.lexicon import gazetteer, words
from checker.lexicon.eastern import is_family_first
from checker.lexicon.given_names import is_given
from checker.lexicon.romanisation import ARABIC_ARTICLES
from checker.lexicon.transliteration import accentless
from checker.text import fold, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken

__all__ = ["Sort", "Token", "is_brandlike", "is_plain", "runs"]

_SPACE: Final = re.compile(r"[ \u00a0]")
_AFTER_INITIAL: Final = re.compile(r"\.?[ \u00a0]?")
_QUOTED: Final = re.compile(r"[ \u00a0][\"“'‘(] ?[A-Z][\w .-]{1,16}[\"”'’)][ \u00a0]")
_ARABIC: Final = re.compile(rf"(?:^|[^\w])((?:{'|'.join(sorted(ARABIC_ARTICLES))}) ?- ?)$")
#: An article in a capital whose hyphen a tokenised text has set apart: "Al - Abadi".
_APART: Final = re.compile(r"[ \u00a0]?-[ \u00a0]")
_MARK: Final = re.compile(r"['’-]")
_NAME_HEADS: Final = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "Du",
    "La",
    "Le",
    "O'",
    "O’",
    "Fitz",
    "Van",
    "Von",
    "D'",
    "D’",
    "St",
    "Ab",
    "Al",
)
_MOST: Final = 6
_SUFFIXES: Final = frozenset({"iii", "vii", "viii", "phd"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a run without its possessive.

    ``opens`` if it begins a sentence, ``titled`` if a word that cuts runs (a post, a nation) stands
    right before it.
    """

    start: int
    end: int
    text: str
    sort: Sort
    opens: bool
    titled: bool = False


def runs(page: Page, taken: Taken) -> Iterator[list[Token]]:
    """Pieces of capitalised runs in which a name may be, without what is no name at the edges."""
    blocked = cut_starts(page)
    piece: list[Token] = []
    cut_at = -2
    for start, end in page.capitals:
        text = page.text[start:end]
        bare = without_possessive(text)
        bare_end = start + len(bare)
        cut = start in blocked or not taken.free(start, bare_end) or _shouted(bare)
        gap = page.text[piece[-1].end : start] if piece else ""
        if piece and (cut or not _links(page, piece, gap)):
            yield from _trimmed(page, piece)
            piece = []
        if cut:
            cut_at = end
            continue
        if piece and len(gap) > 2:
            piece.extend(_between(page, piece[-1].end, start))
        begin = _with_article(page, start) if not piece else start
        token_text = page.text[begin:bare_end]
        titled = 0 < start - cut_at <= 2 and page.text[start - 1] == " "
        sort = sort_of(page, bare, dotted=page.text.startswith(".", bare_end))
        piece.append(Token(begin, bare_end, token_text, sort, _opens(page, begin), titled))
        if bare_end < end:
            yield from _trimmed(page, piece)
            piece = []
    yield from _trimmed(page, piece)


def _shouted(word: str) -> bool:
    return len(word) > 2 and word.isupper() and fold(word) not in _SUFFIXES


def _links(page: Page, piece: list[Token], gap: str) -> bool:
    """Whether a word goes on with the run."""
    last = piece[-1]
    if _SPACE.fullmatch(gap):
        return True
    # a full stop after two letters ends a sentence: "the firm Ronda SE. Johann"
    initial = last.sort is Sort.INITIAL and len(last.text) == 1 and _AFTER_INITIAL.fullmatch(gap)
    if initial or (_APART.fullmatch(gap) and fold(last.text) in ARABIC_ARTICLES):
        return True
    if len(gap) > 22 or "\n" in gap:
        return False
    if _QUOTED.fullmatch(gap):
        return True
    if gap in (", ", ". ") and last.sort is Sort.SUFFIX:
        return False
    gap = gap.replace(" - ", "-")
    bare = _MARK.sub(" ", gap).split()
    return bool(bare) and gap[0] == " " and all(_is_particle(page, w, piece, gap) for w in bare)


def _is_particle(page: Page, word: str, piece: list[Token], gap: str) -> bool:
    """Whether a word between two capitals is a particle of a name here.

    Some are words of the language, or join two names: only with a hyphen, or between surnames,
    are they particles ("Silva e Souza").
    """
    if word not in page.lexicon.table("particle"):
        return False
    if len(piece) > 1 and word in page.lexicon.table("surname-link"):
        return True
    return word not in page.lexicon.table("particle-word") or f"{word}-" in gap


def is_brandlike(word: str) -> bool:
    """Whether a word looks like a brand: a capital inside, not after "Mc".

    >>> is_brandlike("HotSpot"), is_brandlike("McDonald"), is_brandlike("Al-Assad")
    (True, False, False)
    """
    if word.startswith(_NAME_HEADS):
        return False
    return any(char.isupper() for char in word[1:])


def _between(page: Page, start: int, end: int) -> Iterator[Token]:
    """The particles between two capitalised words; quoted nicknames give none."""
    gap = page.text[start:end]
    if _QUOTED.fullmatch(gap) or not any(char.isalpha() for char in gap):
        return
    for found in re.finditer(r"\w+", gap):
        low = start + found.start()
        yield Token(low, low + len(found[0]), found[0], Sort.PARTICLE, opens=False)


def _with_article(page: Page, start: int) -> int:
    """The start with an Arabic article in lower case before: "al-Assad"."""
    found = _ARABIC.search(page.text, max(0, start - 7), start)
    return start if found is None else found.start(1)


def _opens(page: Page, start: int) -> bool:
    sentence = page.sentence_at(start)
    if sentence is None:
        return True
    return not any(char.isalnum() for char in page.text[max(sentence.start, start - 12) : start])


def _trimmed(page: Page, piece: list[Token]) -> Iterator[list[Token]]:
    """The piece without what is no name at its edges."""
    if not piece:
        return
    small = next((i for i, token in enumerate(piece) if _parts(page, token)), None)
    if small is not None:
        yield from _trimmed(page, piece[:small])
        yield from _trimmed(page, piece[small + 1 :])
        return
    tokens = list(piece)
    if len(tokens) > 1 and _begins_place(page, tokens[0]):
        return
    while len(tokens) > 1 and _no_beginning(page, tokens):
        tokens.pop(0)
    while len(tokens) > 1 and _no_end(page, tokens):
        tokens.pop()
    if tokens and sum(token.sort is not Sort.PARTICLE for token in tokens) <= _MOST:
        yield tokens


def _begins_place(page: Page, token: Token) -> bool:
    """Whether a run that begins so is a place or a thing of that kind: San, Fort, Isla."""
    head = page.lexicon.table("place-head").get(accentless(fold(token.text)))
    return head == "hard" and not token.titled


def _no_beginning(page: Page, tokens: list[Token]) -> bool:
    first = tokens[0]
    if first.sort is Sort.WORD:
        # a given name may be a word ("Ash Carter", "Will Smith"): only a title before it can tell
        return not first.titled or (_small(page, first) and not is_given(first.text))
    if first.sort is Sort.FIXED and "-" in tokens[1].text:
        # a surname before a Korean given name: "Park Geun-hye", but "Park Avenue-based"
        return not (first.titled or _is_korean(first, tokens[1]))
    if page.lexicon.value("trade", first.text) is not None and not is_given(first.text):
        return True
    if first.sort in (Sort.FIXED, Sort.SUFFIX, Sort.PLACE) or _ends_post(page, tokens):
        return True
    # "Will Russia", "May Sherman": a word first of all where it begins a sentence
    return first.opens and first.sort is Sort.MIXED and _small(page, first)


def _ends_post(page: Page, tokens: list[Token]) -> bool:
    """Whether the first word is the place of a post before a name: "Mayor of London Sadiq Khan"."""
    first = tokens[0]
    return (
        len(tokens) > 2
        and page.folded.endswith(" of ", 0, first.start)
        and gazetteer.is_large(fold(first.text))
        and is_given(tokens[1].text)
    )


def _no_end(page: Page, tokens: list[Token]) -> bool:
    last = tokens[-1]
    if last.sort is Sort.WORD:
        # a surname may be a word ("Theresa May", "Robin Cook"), but no small word and no verb
        return _small(page, last) or not _may_be_surname(page, tokens)
    return last.sort in (Sort.INITIAL, Sort.PARTICLE)


def _is_korean(family: Token, given: Token) -> bool:
    """Whether two words are a surname and a given name of two syllables with a hyphen."""
    first, hyphen, second = fold(given.text).partition("-")
    return bool(hyphen) and is_family_first((fold(family.text), first, second))


def _may_be_surname(page: Page, tokens: list[Token]) -> bool:
    """Whether an ordinary word at the end of a run may be a surname there."""
    last, before = tokens[-1], tokens[-2]
    if before.sort is Sort.INITIAL or tokens[0].titled or _is_korean(before, last):
        return True
    if fold(last.text) in page.lexicon.table("surname-word"):
        return before.sort in (Sort.GIVEN, Sort.MIXED)
    if before.sort is not Sort.GIVEN or gazetteer.is_large(fold(before.text)):
        return False
    # after a name that is a word too (John, Mark) a rare word is one, a usual word another word
    if not is_plain(before.text):
        return True
    letters = fold(last.text)
    rare = words.is_plain(letters) and not words.is_plain(letters, words.USUAL - 1)
    common = fold(before.text) in page.lexicon.table("nickname")
    return common and (rare or words.is_compound(letters))


def is_plain(word: str) -> bool:
    """Whether a word is one of the language and not written with a capital alone: Rose, Art.

    >>> is_plain("Art"), is_plain("Michael")
    (True, False)
    """
    return words.is_plain(fold(word))


def _parts(page: Page, token: Token) -> bool:
    """Whether a capitalised word parts two names, as in a headline: "To", "As", "With"."""
    if token.titled and is_given(token.text):
        return False
    return token.sort is Sort.WORD and fold(token.text) in page.lexicon.table("stop")


def _small(page: Page, token: Token) -> bool:
    """Whether a word is a pronoun, a link, a verb of saying: nobody's name."""
    letters = fold(token.text)
    tables = ("stop", "opener", "speech", "verb_sign", "function_word", "hoped", "negation")
    return any(letters in page.lexicon.table(each) for each in tables)
