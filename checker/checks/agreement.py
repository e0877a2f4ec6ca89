"""Whether two forms may be one name: their endings, first letters and neighbours. Not a check."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.checks.tokens import is_established, within
from checker.lexicon import given_names, load, slips
from checker.lexicon.romanisation import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.checks.tokens import Token

__all__ = [
    "agree",
    "alongside",
    "another",
    "foreign",
    "is_one_given",
    "likely",
    "personal",
    "placed",
    "related",
    "short",
]

_ENDINGS: Final = frozenset(
    {"s", "n", "an", "ns", "ans", "ian", "ians", "i", "is", "ic", "ish", "ese", "es", "ed", "ing",
     "er", "ers", "ly", "y", "ia", "sk", "ist", "ists", "ism",
     "in", "ins", "ine", "ines"}
)  # fmt: skip
_SHORT: Final = ("ie", "y")
#: Endings of pet forms, the longer ones first, and the letters that stand before them at least.
_PET: Final = ("ie", "ey", "y", "o")
_STEM: Final = 2
_PLACE_CUES: Final = frozenset({"in", "at", "from", "near", "to", "outside", "around", "of"})
#: Endings that follow a vowel only: America, American; but Oscars, "Oscarns".
_AFTER_VOWEL: Final = frozenset({"n", "ns"})
_SLAVIC: Final = re.compile(r"(?:[oe]v|[iy]n|[ck]k|sk)a\Z")
#: The neighbours of a word that stands alone.
_ALONE: Final = ("", "")
_DOUBLED: Final = re.compile(r"(.)\1+")
_VOWELS: Final = frozenset("aeiouy")
#: Vowels that end a name in one language where another one has none or another.
_FINAL: Final = frozenset("aeoy")


def another(word: str, other: str) -> bool:
    """Whether two words begin otherwise in a way that no slip makes: then they are two names.

    A letter before the first one makes another name (Arras and Barras), unless it is doubled.
    """
    if word[0] == other[0]:
        return False
    return slips.name(word, other) in {None, "letter added", "letter changed", "letter lost"}


def foreign(word: str, right: str) -> bool:
    """Whether a word may be the right one in another language: Imperiale, Ethiopie."""
    if word[-1] not in _FINAL or word[-1] == word[-2]:
        return False
    return word[:-1] == right or (right[-1] in _FINAL and word[:-1] == right[:-1])


def likely(word: str, other: str) -> bool:
    """Whether one form is a plain slip of the other, so that even one article may tell.

    At one edit a consonant for another one that lies neither beside it nor looks like it is no
    plain slip; at two edits the letters are the same in another order, or others are doubled.
    """
    if within(word, other) > 1:
        return sorted(word) == sorted(other) or _single(word) == _single(other)
    if slips.name(word, other) != "letter changed":
        return True
    return set(word) ^ set(other) <= _VOWELS


def _single(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def personal(token: Token) -> bool:
    """Whether a word stands in the name of a person, as far as its neighbours tell.

    It stands in a full one, or by itself where it says who a relative is: "her mother, Malati".
    """
    if token.bare:
        return token.claim.about.left in load("en").table("kin")
    if token.claim.mention.kind == "person":
        return True
    return bool(token.left) and (len(token.left) == 1 or given_names.is_given(token.left))


def related(a: str, b: str) -> bool:
    """Whether one word is the other with an ending: Texas and Texan, German and Germans.

    So are the names of a man and of a woman: Orlov and Orlova, Francesco and Francesca; and a given
    name and its pet form: Steve and Stevie.
    """
    if _is_couple(a, b) or _is_pet_form(a, b) or _is_pet_form(b, a):
        return True
    short, long = sorted((a, b), key=len)
    for cut in (0, 1, 2):
        stem = short[: len(short) - cut]
        if len(stem) >= 3 and long.startswith(stem):
            ends = short[len(stem) :], long[len(stem) :]
            # two endings on a stem that nobody knows are two spellings of one name
            known = not ends[0] or is_established(stem)
            if known and ends[1] and all(not end or _ends(stem, end) for end in ends):
                return True
    return False


def _is_couple(a: str, b: str) -> bool:
    """Whether two names differ in the ending that tells a woman's from a man's."""
    his, hers = sorted((a, b), key=lambda word: word.endswith("a"))
    if not hers.endswith("a") or his.endswith("a"):
        return False
    if _SLAVIC.search(hers) is not None:
        return hers[:-1] == his or (hers[:-1] == his[:-1] and his[-1] in "iyj")
    both = given_names.is_given(his) and given_names.is_given(hers)
    return both and hers[:-1] in {his, his.removesuffix("o"), his.removesuffix("e")}


def _is_pet_form(word: str, name: str) -> bool:
    """Whether a word is a given name with the ending of a pet form: Katie, Robbie, Mikey, Jacko.

    A given name that ends in an o is one of its own: Carlo, beside Carl.
    """
    ending = next((each for each in _PET if word.endswith(each)), None)
    if ending is None or not given_names.is_given(name):
        return False
    if ending == "o" and given_names.is_given(word):
        return False
    stem = word[: -len(ending)]
    if stem[-1:] in _VOWELS or len(stem) < _STEM:
        return False
    return name in {stem, f"{stem}e"} or (stem[-2:-1] == stem[-1] and name == stem[:-1])


def _ends(stem: str, ending: str) -> bool:
    """Whether an ending may follow a stem."""
    if ending in _AFTER_VOWEL and stem[-1] not in _VOWELS:
        return False
    return ending in _ENDINGS and not (ending == "s" and stem[-1] == "s")


def agree(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether the neighbours of two forms fit: the same given name, or one stands alone."""
    ours, others = ({(each.left, each.right) for each in side} for side in (mine, theirs))
    if _ALONE in ours and _ALONE in others:
        return True
    full = [(one, other) for one in ours - {_ALONE} for other in others - {_ALONE}]
    if any(_alike(one[0], other[0]) and _alike(one[1], other[1]) for one, other in full):
        return True
    return ours == {_ALONE} or others == {_ALONE}


def _alike(a: str, b: str) -> bool:
    if not a or not b or a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if key(a) == key(b) or is_one_given(a, b):
        return True
    return min(len(a), len(b)) >= 4 and within(a, b) <= 1


def is_one_given(a: str, b: str) -> bool:
    """Whether two words are forms of one given name: Stephen and Steven, Marge and Marjorie."""
    table = load("en").table("nickname")
    ours, theirs = ({word, *table.get(word, "").split()} for word in (a, b))
    return not ours.isdisjoint(theirs)


def short(a: str, b: str) -> bool:
    """Whether one given name has the ending of a short form: Charlie, beside Charles.

    Marie and Maria, Henry and Henri differ in one letter: they are two names in their long forms.
    """
    return a.endswith(_SHORT) is not b.endswith(_SHORT) and within(a, b) > 1


def placed(tokens: Sequence[Token]) -> bool:
    """Whether forms stand where places do ("near Clearlake"), and nothing says it is a person."""
    return any(token.before in _PLACE_CUES for token in tokens) and not any(
        token.claim.mention.kind == "person" or personal(token) for token in tokens
    )


def alongside(mine: Iterable[Token], theirs: Iterable[Token]) -> bool:
    """Whether two forms stand beside one and the same word, which is part of one of the names.

    Of "the Maritime Breau" and "the International Maritime Bureau" the second name holds
    "Maritime", and the first form follows it.
    """
    ours = {(one.left, one.before, one.right, one.after) for one in mine}
    other = {(one.left, one.before, one.right, one.after) for one in theirs}
    return any(
        (bool(left) and left == their_before)
        or (bool(their_left) and their_left == before)
        or (bool(right) and right == their_after)
        or (bool(their_right) and their_right == after)
        for left, before, right, after in ours
        for their_left, their_before, their_right, their_after in other
    )
