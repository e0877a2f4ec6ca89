"""Whether two names may be those of one person. The weakest word decides, never the mean."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.kinds.person.likeness import ENOUGH, INITIAL, LOOSE, likeness
from checker.lexicon import load
from checker.lexicon.given_names import is_given
from checker.lexicon.romanisation import differences, key, latin
from checker.text import fold
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from checker.kinds.person.value import Person

__all__ = ["compare", "spelling"]

#: Below this a pair of names is of two people; between this and ENOUGH nobody can tell.
_UNSURE: Final = 0.58
_ARTICLES: Final = frozenset({"al", "el", "ul", "ad", "as", "ash", "ar", "at", "an"})
#: Particles that are given names where a name begins with them.
_GIVEN_TOO: Final = frozenset({"ben", "bar", "lo", "des", "van", "al", "di", "san", "dal"})
_ABD: Final = frozenset({"abd", "abdal", "abdul", "abdel", "abdol", "abdur", "abdus", "abdu"})


@dataclass(frozen=True, slots=True)
class _Fit:
    """How two names fit: the weakest pair, the pairs, and how many words stayed without one."""

    score: float
    pairs: tuple[tuple[str, str], ...]
    left: int
    right: int
    in_order: bool


def spelling(a: str, b: str) -> str | None:
    """The romanisation classes in which two spellings differ ("y/i"); None if otherwise or not.

    >>> spelling("Riabkov", "Ryabkov"), spelling("Uday", "Qusay")
    ('y/i', None)
    """
    left, right = a.split(), b.split()
    if len(left) != len(right):
        return None
    found: dict[str, None] = {}
    for one, other in zip(left, right, strict=True):
        classes = differences(one, other)
        if classes is None:
            return None
        found.update(dict.fromkeys(classes))
    return ", ".join(found) or None


def compare(a: Person, b: Person) -> Comparison:  # noqa: PLR0911  (one return a rule)
    """How two names stand to each other.

    SAME: one name in all its romanisations. COMPATIBLE: one says less, or one slip lies between.
    CONFLICT: two people. UNKNOWN: too little to tell.
    """
    mine, theirs = sorted((_words(a.given, a.family), _words(b.given, b.family)))
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return Comparison(Verdict.CONFLICT, f"{a.suffix} and {b.suffix} are two people")
    if _keys(a) == _keys(b) and a.suffix == b.suffix:
        return _same(a, b)
    if bool(a.given) != bool(b.given):
        return _surname(a, b)
    if "".join(map(latin, mine)) == "".join(map(latin, theirs)):
        return Comparison(Verdict.COMPATIBLE, "the same letters, parted in another way")
    fit = _fit(mine, theirs)
    doubt = _doubt(mine, theirs, fit)
    if fit.score >= ENOUGH and doubt:
        return Comparison(Verdict.UNKNOWN, doubt)
    if fit.score < _UNSURE:
        return Comparison(Verdict.CONFLICT, _weakest(fit, "are two names"))
    if fit.score < ENOUGH:
        return Comparison(Verdict.UNKNOWN, _weakest(fit, "are similar, not clearly one name"))
    return _compatible(a, b, fit)


def _keys(person: Person) -> tuple[tuple[str, ...], tuple[str, ...]]:
    given, family = _words(person.given, ()), _words((), person.family)
    return tuple(key(each) or each for each in given), tuple(key(each) or each for each in family)


def _same(a: Person, b: Person) -> Comparison:
    first, second = (" ".join((*each.given, *each.family)) for each in (a, b))
    if fold(first) == fold(second):
        return Comparison(Verdict.SAME, "the same name")
    classes = spelling(first, second)
    how = f"differ only in {classes}" if classes else "differ only in spelling"
    return Comparison(Verdict.SAME, f"{how}: two romanisations of one name", slip="romanisation")


def _surname(a: Person, b: Person) -> Comparison:
    """A bare surname beside a fuller name: it must fit the end of the name."""
    bare, fuller = (a, b) if not a.given else (b, a)
    word = "".join(latin(each) for each in _words((), bare.family))
    ends = _words(fuller.given, fuller.family)
    whole = "".join(latin(each) for each in _words((), fuller.family))
    best = max(likeness(word, whole), likeness(word, ends[-1]) if ends else 0.0)
    if len(bare.family) > 1:
        fit = _fit(_words((), bare.family), ends)
        best = max(best, fit.score if fit.left == 0 else 0.0)
    name = " ".join(bare.family)
    if best >= 0.97:
        return Comparison(Verdict.COMPATIBLE, f"{name} is the surname alone")
    if best >= ENOUGH:
        reason = f"{name} may be the surname alone in another spelling"
        return Comparison(Verdict.COMPATIBLE, reason, certain=best >= LOOSE)
    if len(bare.family) == 1 and any(likeness(word, each) >= 0.9 for each in ends[:-1]):
        reason = f"{name} is a part of the other name, not its surname"
        return Comparison(Verdict.UNKNOWN, reason)
    if best >= _UNSURE:
        return Comparison(
            Verdict.UNKNOWN, f"{name} is similar to the surname, not clearly the same"
        )
    return Comparison(Verdict.CONFLICT, f"{name} is another surname")


@lru_cache(maxsize=65536)
def _words(given: tuple[str, ...], family: tuple[str, ...]) -> tuple[str, ...]:
    """The words that are compared: no particles, Arabic compounds glued (Abd al-Rahman)."""
    particles = load("en").table("particle")
    parts = [part for word in (*given, *family) for part in _unhyphened(word)]
    words: list[str] = []
    glue = ""
    for index, part in enumerate(parts):
        folded = latin(part)
        if not folded:
            # letters of a script that nothing here reads are compared as they are
            words.extend([part] if any(char.isalpha() for char in part) else [])
            continue
        if folded in _ABD and index + 1 < len(parts):
            glue = "abdul"
            continue
        if glue and folded in _ARTICLES:
            continue
        leading = index == 0 and folded in _GIVEN_TOO
        if folded in particles and len(parts) > 1 and not (glue or leading or part[-1] == "."):
            continue
        if folded in {"din", "deen"} and words:
            words[-1] += "udin"
            continue
        words.append(f"{glue}{folded}" if glue else part)
        glue = ""
    return tuple(words) or tuple(word for word in (*given, *family) if latin(word))


def _unhyphened(word: str) -> list[str]:
    """The parts of a hyphened word that are compared one by one: "al-Tikriti", "Jong-un"."""
    return [part for part in word.replace("’", "'").split("-") if part]


def _fit(mine: tuple[str, ...], theirs: tuple[str, ...]) -> _Fit:
    """The best pairs first, and the words left over: those of both sides contradict each other."""
    grades = sorted(
        (
            (likeness(one, other) - 0.002 * abs(i / len(mine) - j / len(theirs)), -i, -j)
            for i, one in enumerate(mine)
            for j, other in enumerate(theirs)
            # an initial stands for the name at its own place, not for any that begins so
            if i == j or min(len(latin(one)), len(latin(other))) > 1
        ),
        reverse=True,
    )
    taken_mine: dict[int, int] = {}
    taken_theirs: set[int] = set()
    wanted = min(len(mine), len(theirs))
    weakest = 1.0
    for _, minus_i, minus_j in grades:
        if len(taken_mine) == wanted:
            break
        if -minus_i not in taken_mine and -minus_j not in taken_theirs:
            taken_mine[-minus_i] = -minus_j
            taken_theirs.add(-minus_j)
            weakest = min(weakest, likeness(mine[-minus_i], theirs[-minus_j]))
    if len(taken_mine) < wanted:
        weakest = 0.0
    pairs = tuple((mine[i], theirs[j]) for i, j in sorted(taken_mine.items()))
    order = [taken_mine[i] for i in sorted(taken_mine)]
    return _Fit(
        weakest if taken_mine else 0.0,
        pairs,
        len(mine) - len(taken_mine),
        len(theirs) - len(taken_mine),
        order == sorted(order),
    )


def _doubt(mine: tuple[str, ...], theirs: tuple[str, ...], fit: _Fit) -> str | None:
    """Why names whose words all fit may still be of two people, or None."""
    shorter, longer = (mine, theirs) if len(mine) <= len(theirs) else (theirs, mine)
    if len(shorter) >= 3 and len(longer) > len(shorter):
        rest = zip(shorter, longer[-len(shorter) :], strict=True)
        if all(likeness(one, other) >= ENOUGH for one, other in rest):
            return "one name may be that of the other's child or parent"
    if not fit.in_order and len(shorter) == len(longer) and all(map(is_given, shorter)):
        return "the same words in another order may be two people"
    return None


def _weakest(fit: _Fit, what: str) -> str:
    one, other = min(fit.pairs, key=lambda pair: (likeness(*pair), pair), default=("", ""))
    return f"{one} and {other} {what}"


def _compatible(a: Person, b: Person, fit: _Fit) -> Comparison:
    if fit.score < INITIAL:
        reason = _weakest(fit, "may be one name in two spellings")
        return Comparison(Verdict.COMPATIBLE, reason, certain=False)
    grounds = []
    if fit.left or fit.right:
        grounds.append("one name has more parts")
    if any(min(len(latin(one)), len(latin(two))) == 1 for one, two in fit.pairs):
        grounds.append("an initial stands for a name")
    if a.suffix != b.suffix:
        grounds.append("one has a suffix")
    if not fit.in_order:
        grounds.append("the parts stand in another order")
    if not grounds:
        grounds.append(_weakest(fit, "are forms of one name"))
    return Comparison(Verdict.COMPATIBLE, "; ".join(grounds))
