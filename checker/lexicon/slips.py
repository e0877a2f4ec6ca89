"""How words go wrong: single edits, neighbouring keys, look-alikes of print and of script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "HOMOGLYPHS",
    "LONGEST",
    "difference",
    "edits",
    "is_mixed",
    "latin",
    "look_alikes",
    "misspelt",
    "name",
    "neighbours",
]

#: Letters that a word or name may have to be misspelt; its edits grow with their square.
LONGEST: Final = 40

#: Words in which a slip leaves the name to be seen; possessives are none.
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4,40}")

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"

#: The rows of a keyboard and how far each is shifted, in keys; QWERTZ and AZERTY differ in a few
#: letters, and a slip there is still a slip of one letter.
_ROWS: Final = (("qwertyuiop", 0), ("asdfghjkl", 0.25), ("zxcvbnm", 0.75))

#: What an optical reader takes for each other, in both directions.
_LOOK_ALIKES: Final = (
    ("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("l", "i"), ("l", "t"),
    ("c", "e"), ("c", "o"), ("c", "g"), ("o", "a"), ("u", "v"), ("h", "b"), ("f", "t"), ("n", "u"),
    ("q", "g"), ("i", "j"), ("nn", "m"),
)  # fmt: skip

#: Letters of other scripts that look like Latin ones, and the Latin letter.
HOMOGLYPHS: Final = dict(
    zip(
        "аеорсухіјѕԁһԛԝвкмнтАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
        "aeopcyxijsdhqwbkmhtABEKMHOPCTYXIJSABEZHIKMNOPTYXoav",
        strict=True,
    )
)

_PLACES: Final = {
    letter: (index + shift, row)
    for row, (letters, shift) in enumerate(_ROWS)
    for index, letter in enumerate(letters)
}


def neighbours(a: str, b: str) -> bool:
    """Whether two letters lie side by side on a keyboard.

    >>> neighbours("y", "t"), neighbours("y", "w")
    (True, False)
    """
    if a not in _PLACES or b not in _PLACES:
        return False
    (x, row), (other_x, other_row) = _PLACES[a], _PLACES[b]
    return a != b and abs(row - other_row) <= 1 and abs(x - other_x) <= 1


def look_alikes(a: str, b: str) -> bool:
    """Whether an optical reader takes one piece for the other.

    >>> look_alikes("rn", "m"), look_alikes("m", "w")
    (True, False)
    """
    return (a, b) in _ALIKE


def latin(word: str) -> str:
    """The word with letters that only look Latin replaced by the Latin ones."""
    return "".join(HOMOGLYPHS.get(char, char) for char in word)


def is_mixed(word: str) -> bool:
    """Whether a word holds Latin letters and look-alikes of them from another script.

    >>> is_mixed("G\N{CYRILLIC SMALL LETTER IE}neva"), is_mixed("Geneva"), is_mixed("Женева")
    (True, False, False)
    """
    if word.isascii() or not any("a" <= char <= "z" for char in word.lower()):
        return False
    return latin(word).isascii()


def edits(word: str) -> Iterator[str]:
    """Every string at one edit from a folded word: a letter lost, added, changed, or two swapped.

    Some come twice. What is longer than ``LONGEST`` is no word, and has none.
    """
    if len(word) > LONGEST:
        return
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
            for letter in _LETTERS:
                yield head + letter + tail[1:]
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail


def name(wrong: str, right: str) -> str | None:
    """The slip that makes ``wrong`` of ``right``, both folded; None where it is not one slip.

    >>> name("yhen", "then"), name("ukrain", "ukraine"), name("thier", "their")
    ('neighbouring key', 'letter lost', 'letters swapped')
    """
    start, end_wrong, end_right = difference(wrong, right)
    bad, good = wrong[start:end_wrong], right[start:end_right]
    spelt = start and wrong[start - 1] == "q"  # qu and qv are two ways to spell
    if look_alikes(bad, good) and not spelt:
        return "neighbouring key" if neighbours(bad, good) else "OCR look-alike"
    if len(bad) == len(good) == 1:
        return "neighbouring key" if neighbours(bad, good) else "letter changed"
    if len(bad) == 2 and bad == good[::-1]:
        return "letters swapped"
    if len(bad) + len(good) == 1:
        return _lengthened(wrong, start, bad)
    return None


def misspelt(surface: str) -> Iterator[tuple[str, str]]:
    """What haste makes of a name, each with the name of the slip; nothing of very short ones.

    A letter in the middle of the last long word is lost, and the nearest two letters that differ
    change places.

    >>> list(misspelt("Wendy Sherman"))
    [('letter lost', 'Wendy Sheman'), ('letters swapped', 'Wendy Shreman')]
    """
    words = list(_LONG_WORD.finditer(surface))
    if not words:
        return
    start, end = words[-1].span()
    middle = (start + end) // 2
    yield "letter lost", surface[:middle] + surface[middle + 1 :]
    for at in (middle, *range(start + 2, end)):
        if surface[at - 1].lower() != surface[at].lower():
            swapped = surface[at] + surface[at - 1]
            yield "letters swapped", surface[: at - 1] + swapped + surface[at + 1 :]
            return


def difference(wrong: str, right: str) -> tuple[int, int, int]:
    """Where two words begin to differ, and where the difference ends in each.

    >>> difference("raund", "round")
    (1, 2, 2)
    """
    start = 0
    while start < min(len(wrong), len(right)) and wrong[start] == right[start]:
        start += 1
    end_wrong, end_right = len(wrong), len(right)
    while end_wrong > start and end_right > start and wrong[end_wrong - 1] == right[end_right - 1]:
        end_wrong -= 1
        end_right -= 1
    return start, end_wrong, end_right


def _lengthened(wrong: str, start: int, extra: str) -> str:
    if not extra:
        return "letter lost"
    beside = wrong[max(0, start - 1) : start] + wrong[start + 1 : start + 2]
    return "letter doubled" if extra in beside else "letter added"


_ALIKE: Final = frozenset(_LOOK_ALIKES) | {(b, a) for a, b in _LOOK_ALIKES}
