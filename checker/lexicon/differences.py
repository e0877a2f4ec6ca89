"""The classes of romanisation in which two spellings of one word differ, by name."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from checker.lexicon.transliteration import latin

__all__ = ["differences"]

#: Classes named in explanations: the spellings between which two words may differ. Longest first
#: where one row contains another.
_CLASSES: Final = (
    ("-sky/-ski", ("skyi", "skiy", "skij", "skyy", "skii", "sky", "ski")),
    ("-off/-ov", ("off", "ov", "ow", "oph")),
    ("-eff/-ev", ("eff", "ev", "ew")),
    ("-ich/-itch", ("itch", "ich", "ic", "icz", "itsch", "ych")),
    ("-ein/-ayn", ("ein", "ain", "ayn", "eyn", "in", "een")),
    ("-qvist/-quist", ("qvist", "quist", "kvist", "qwist", "kwist")),
    ("y/i", ("y", "i", "j", "iy", "ii", "ij", "yi", "yy")),
    ("al-/el-", ("al", "el", "ul")),
    ("sh/sch", ("shch", "sch", "sh", "sz", "ch")),
    ("ch/tch", ("tsch", "tch", "ch", "cz", "tj")),
    ("kh/h", ("kh", "h", "ch", "x")),
    ("k/kh", ("kh", "k")),
    ("gh/g", ("gh", "g", "q")),
    ("ts/tz", ("ts", "tz", "c", "z", "zz")),
    ("ei/ey", ("ei", "ey", "ej", "ay", "ai", "aj")),
    ("yu/iu", ("yu", "iu", "ju", "iou", "u")),
    ("ye/e", ("ye", "ie", "je", "iye", "e")),
    ("yo/e", ("yo", "io", "jo", "e", "o")),
    ("ou/u", ("ou", "oo", "u", "o")),
    ("ee/i", ("ee", "i", "ie", "e")),
    ("ya/ia", ("ya", "ia", "ja", "iya", "ea")),
    ("x/ks", ("x", "ks", "cs")),
    ("ph/f", ("ph", "f")),
    ("dh/z", ("dh", "z", "d", "th")),
    ("zh/j", ("zh", "j", "z", "g", "dzh", "dj")),
    ("q/k", ("q", "k", "g", "c", "ck")),
    ("w/v", ("w", "v", "ff", "f", "u")),
    ("s/z", ("s", "z")),
    ("b/p", ("b", "p")),
    ("u/o", ("u", "o")),
    ("e/i", ("e", "i", "a")),
    ("final h", ("h", "")),
)

_AT_END: Final = tuple((name, forms) for name, forms in _CLASSES if name.startswith("-"))
_ANYWHERE: Final = tuple((name, forms) for name, forms in _CLASSES if not name.startswith("-"))
#: The places of the classes of a form.
_PLACES: Final = {
    form: tuple(place for place, (_, others) in enumerate(_ANYWHERE) if form in others)
    for _, forms in _ANYWHERE
    for form in forms
}
_LONGEST: Final = max(map(len, _PLACES))


@lru_cache(maxsize=16384)
def differences(a: str, b: str) -> tuple[str, ...] | None:
    """The classes in which two spellings differ; None if they differ in any other way.

    Equal words differ in no class: an empty tuple.

    >>> differences("Riabkov", "Ryabkov"), differences("Sherman", "Blinken")
    (('y/i',), None)
    """
    found = _walk(latin(a), latin(b), 4)
    return None if found is None else tuple(dict.fromkeys(found))


def _walk(  # noqa: C901  (one search, its steps in order)
    a: str, b: str, budget: int
) -> tuple[str, ...] | None:
    """The fewest classes that lead from one word to the other, within a budget of differences."""
    shared = 0
    while shared < min(len(a), len(b)) and a[shared] == b[shared]:
        shared += 1
    if shared == len(a) == len(b):
        return ()
    if budget == 0:
        return None
    best: tuple[str, ...] | None = None
    # endings first: a whole ending says more than the one letter in which it differs
    ending = _ending(a, b, shared)
    if ending is not None:
        return (ending,)
    # a class may begin up to two letters before the first difference (kh against k)
    for back in range(min(3, shared + 1)):
        left, right = a[shared - back :], b[shared - back :]
        mine, theirs = _openings(left), _openings(right)
        for place in sorted(mine.keys() & theirs.keys()):
            limit = (len(best) if best is not None else budget + 1) - 2
            if limit < 0:
                return best
            forms = (mine[place], theirs[place])
            found = _through(place, forms, left, right, min(limit, budget - 1))
            if found is not None and (best is None or len(found) < len(best)):
                best = found
    if best is None or len(best) > 1:
        doubled = _doubled(a, b, shared, budget)
        if doubled is not None and (best is None or len(doubled) < len(best)):
            best = doubled
    return best


def _ending(a: str, b: str, shared: int) -> str | None:
    """The class of endings in which alone two words differ."""
    for back in range(min(4, shared + 1)):
        left, right = a[shared - back :], b[shared - back :]
        for name, forms in _AT_END:
            if left in forms and right in forms:
                return name
    return None


def _openings(letters: str) -> dict[int, list[str]]:
    """The classes a form of which begins some letters, by their place, with those forms."""
    found: dict[int, list[str]] = {}
    for size in range(min(_LONGEST, len(letters)) + 1):
        for place in _PLACES.get(letters[:size], ()):
            found.setdefault(place, []).append(letters[:size])
    return found


def _through(
    place: int, forms: tuple[list[str], list[str]], left: str, right: str, budget: int
) -> tuple[str, ...] | None:
    """The way on after taking two different forms of one class off both words."""
    name = _ANYWHERE[place][0]
    if name == "final h" and {left, right} != {"h", ""}:
        return None
    best: tuple[str, ...] | None = None
    for one in forms[0]:
        for other in forms[1]:
            if one == other:
                continue
            rest = _walk(left[len(one) :], right[len(other) :], budget)
            if rest is not None and (best is None or len(rest) + 1 < len(best)):
                best = (name, *rest)
    return best


def _doubled(a: str, b: str, shared: int, budget: int) -> tuple[str, ...] | None:
    if shared == 0:
        return None
    letter = a[shared - 1]
    if a[shared:].startswith(letter):
        rest = _walk(a[shared + 1 :], b[shared:], budget - 1)
    elif b[shared:].startswith(letter):
        rest = _walk(a[shared:], b[shared + 1 :], budget - 1)
    else:
        return None
    return None if rest is None else ("doubled letter", *rest)
