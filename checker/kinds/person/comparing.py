"""Whether two names may be those of one person. The weakest word decides, never the mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import OSA

from checker.kinds.person.likeness import ENOUGH, INITIAL, LOOSE, likeness
from checker.kinds.person.words import Form, form, word
from checker.lexicon.eastern import readings
from checker.lexicon.given_names import is_given
from checker.lexicon.romanisation import differences
from checker.text import fold
from checker.values import Comparison, Verdict

if TYPE_CHECKING:
    from checker.kinds.person.value import Person

__all__ = ["compare", "spelling"]

#: Below this a pair of names is of two people; between this and ENOUGH nobody can tell.
_UNSURE: Final = 0.58
#: So many letters may differ in words that begin otherwise.
_SLIP: Final = 1
#: Shorter words are no two words in one.
_LONG: Final = 4
#: From here on a word differs in firm classes of romanisation only.
_KEY: Final = 0.97


class _Fit(NamedTuple):
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


def compare(a: Person, b: Person) -> Comparison:
    """How two names stand to each other.

    SAME: one name in all its romanisations. COMPATIBLE: one says less, or one slip lies between.
    CONFLICT: two people. UNKNOWN: too little to tell.
    """
    mine, theirs = form(a), form(b)
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return Comparison(Verdict.CONFLICT, f"{a.suffix} and {b.suffix} are two people")
    if mine.keys == theirs.keys and a.suffix == b.suffix:
        return _same(a, b, letters=mine.letters == theirs.letters)
    if mine.words > theirs.words:
        mine, theirs = theirs, mine
    if mine.letters == theirs.letters:
        return Comparison(Verdict.COMPATIBLE, "the same letters, parted in another way")
    if bool(a.given) != bool(b.given) and 1 in (len(mine.words), len(theirs.words)):
        return _surname(mine, theirs)
    eastern = _eastern(mine, theirs) if mine.eastern and theirs.eastern else None
    return _weighed(a, b, mine, theirs) if eastern is None else eastern


def _weighed(a: Person, b: Person, mine: Form, theirs: Form) -> Comparison:
    """Two names of several words each: the weakest pair decides."""
    single = mine.initials or theirs.initials
    stranger = None if single else _stranger(mine, theirs)
    if stranger is not None:
        return Comparison(Verdict.CONFLICT, f"{stranger[0]} and {stranger[1]} are two names")
    fit = _fit(mine.words, theirs.words, single=single)
    if fit.score < ENOUGH:
        glued = _glued(mine.words, theirs.words)
        if glued is not None:
            fit = max(fit, _fit(*glued, single=single), key=lambda each: each.score)
    if fit.score >= ENOUGH:
        doubt = _doubt(mine, theirs, fit)
        if doubt is not None:
            return Comparison(Verdict.UNKNOWN, doubt)
        return _compatible(a, b, fit)
    if fit.score < _UNSURE:
        return Comparison(Verdict.CONFLICT, _weakest(fit, "are two names"))
    return Comparison(Verdict.UNKNOWN, _weakest(fit, "are similar, not clearly one name"))


def _stranger(mine: Form, theirs: Form) -> tuple[str, str] | None:
    """A word that has no like in a name of as many words and more, and the word in its place.

    Most pairs are of two people and end here: no word of the other name even begins alike.
    """
    fewer, more = (mine, theirs) if len(mine.words) <= len(theirs.words) else (theirs, mine)
    for place, head in enumerate(fewer.heads):
        if head not in more.heads and not _is_near(fewer.words[place], more.words):
            end = place - len(fewer.words) + len(more.words)
            return fewer.words[place], more.words[place if place == 0 else end]
    return None


def _is_near(text: str, others: tuple[str, ...]) -> bool:
    """Whether a word may be one of others that begin otherwise: short forms, slips."""
    one = word(text)
    for other in map(word, others):
        if not one.full.isdisjoint(other.full) or one.unvowelled or other.unvowelled:
            return True
        if OSA.distance(one.letters, other.letters, score_cutoff=_SLIP) <= _SLIP:
            return True
    return False


def _eastern(mine: Form, theirs: Form) -> Comparison | None:
    """Chinese and Korean names: every syllable needs its own in the other; None for other names."""
    left, right = readings(mine.syllables), readings(theirs.syllables)
    if not left or not right:
        return None
    shared = left & right
    if shared:
        system = min(shared)[0]
        reason = f"the same syllables of a {system} name in two romanisations"
        return Comparison(Verdict.COMPATIBLE, reason, slip="romanisation")
    if len(mine.syllables) != len(theirs.syllables):
        return Comparison(Verdict.UNKNOWN, "one name has a syllable that the other has not")
    return None


def _glued(
    mine: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Both names with two words of the longer one written as one, if the other has that word."""
    shorter, longer = sorted((mine, theirs), key=lambda each: (len(each), each))
    longest = max(map(len, shorter))
    for index in range(len(longer) - 1):
        if len(longer[index]) + len(longer[index + 1]) > longest + 4:
            continue
        left, right = word(longer[index]), word(longer[index + 1])
        whole = left.letters + right.letters
        for each in shorter:
            one = word(each)
            # only a word that begins alike and is longer can be both
            alike = one.core[0] == left.core[0] and -3 < len(one.letters) - len(whole) < 4
            if alike and _is_both(each, whole, (longer[index], longer[index + 1])):
                return shorter, (*longer[:index], whole, *longer[index + 2 :])
    return None


def _is_both(one: str, whole: str, halves: tuple[str, ...]) -> bool:
    """Whether a word is two others in one, and neither of them alone."""
    if len(whole) <= _LONG or any(map(_is_initial, halves)):
        return False
    return likeness(whole, one) >= ENOUGH and all(likeness(one, each) < ENOUGH for each in halves)


def _same(a: Person, b: Person, *, letters: bool) -> Comparison:
    first, second = (" ".join((*each.given, *each.family)) for each in (a, b))
    if fold(first) == fold(second):
        return Comparison(Verdict.SAME, "the same name")
    if letters:
        return Comparison(Verdict.SAME, "the same letters with other marks between them")
    classes = spelling(first, second)
    how = f"differ only in {classes}" if classes else "differ only in spelling"
    return Comparison(Verdict.SAME, f"{how}: two romanisations of one name", slip="romanisation")


def _surname(mine: Form, theirs: Form) -> Comparison:
    """One word beside another name: it must fit the end of the name."""
    bare, fuller = (mine, theirs) if len(mine.words) == 1 else (theirs, mine)
    name = bare.words[0]
    whole = "".join(word(each).letters for each in fuller.words[-fuller.family :])
    best = max(likeness(name, whole), likeness(name, fuller.words[-1]))
    if best >= _KEY:
        return Comparison(Verdict.COMPATIBLE, f"{name} is the surname alone")
    if best >= ENOUGH:
        reason = f"{name} may be the surname alone in another spelling"
        return Comparison(Verdict.COMPATIBLE, reason, certain=best >= LOOSE)
    first, *others = fuller.words[:-1] or [""]
    if first and likeness(name, first) >= _KEY and is_given(name):
        return Comparison(Verdict.COMPATIBLE, f"{name} is the given name alone", certain=False)
    if any(likeness(name, each) >= 0.9 for each in (first, *others)):
        reason = f"{name} is a part of the other name, not its surname"
        return Comparison(Verdict.UNKNOWN, reason)
    if best >= _UNSURE:
        return Comparison(
            Verdict.UNKNOWN, f"{name} is similar to the surname, not clearly the same"
        )
    return Comparison(Verdict.CONFLICT, f"{name} is another surname")


def _fit(mine: tuple[str, ...], theirs: tuple[str, ...], *, single: bool) -> _Fit:
    """The best pairs first, and the words left over: those of both sides contradict each other.

    ``single`` if a word is an initial.
    """
    if len(mine) == len(theirs):
        weakest = min(map(likeness, mine, theirs))
        if weakest >= ENOUGH:
            return _Fit(weakest, tuple(zip(mine, theirs, strict=True)), 0, 0, in_order=True)
    grades = _grades(mine, theirs, single=single)
    taken: dict[int, int] = {}
    theirs_taken: set[int] = set()
    wanted = min(len(mine), len(theirs))
    weakest = 1.0
    for grade, i, j in grades:
        if i not in taken and j not in theirs_taken:
            taken[i] = j
            theirs_taken.add(j)
            weakest = min(weakest, likeness(mine[i], theirs[j])) if grade > -1 else weakest
            if len(taken) == wanted:
                break
    order = [taken[i] for i in sorted(taken)]
    return _Fit(
        weakest if len(taken) == wanted else 0.0,
        tuple([(mine[i], theirs[j]) for i, j in sorted(taken.items())]),
        len(mine) - len(taken),
        len(theirs) - len(taken),
        order == sorted(order),
    )


def _grades(
    mine: tuple[str, ...], theirs: tuple[str, ...], *, single: bool
) -> list[tuple[float, int, int]]:
    """How ill each word goes with each of the other name, the likest first; nearer places first."""
    here, there = 0.002 / len(mine), 0.002 / len(theirs)
    grades = [
        (abs(i * here - j * there) - likeness(one, other), i, j)
        for i, one in enumerate(mine)
        for j, other in enumerate(theirs)
        # an initial stands for the name at its own place, not for any that begins so
        if not single or i == j or not (_is_initial(one) or _is_initial(other))
    ]
    grades.sort()
    return grades


def _doubt(mine: Form, theirs: Form, fit: _Fit) -> str | None:
    """Why names whose words all fit may still be of two people, or None."""
    shorter, longer = sorted((mine.words, theirs.words), key=len)
    if all(_is_initial(one) or _is_initial(other) for one, other in fit.pairs):
        return "initials alone tell too little"
    if len(shorter) >= 3 and len(longer) > len(shorter):
        rest = zip(shorter, longer[-len(shorter) :], strict=True)
        if all(likeness(one, other) >= ENOUGH for one, other in rest):
            return "one name may be that of the other's child or parent"
    if not fit.in_order and len(shorter) == len(longer) and all(map(is_given, shorter)):
        return "the same words in another order may be two people"
    return None


def _is_initial(text: str) -> bool:
    return len(text) < _LONG and len(word(text).letters) == 1


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
    if any(_is_initial(one) or _is_initial(two) for one, two in fit.pairs):
        grounds.append("an initial stands for a name")
    if a.suffix != b.suffix:
        grounds.append("one has a suffix")
    if not fit.in_order:
        grounds.append("the parts stand in another order")
    if not grounds:
        grounds.append(_weakest(fit, "are forms of one name"))
    return Comparison(Verdict.COMPATIBLE, "; ".join(grounds))
