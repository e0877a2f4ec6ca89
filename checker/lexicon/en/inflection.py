"""How English words change: the forms of a word of a rule, the stem of a word of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.lexicon.en.irregular import IRREGULAR

__all__ = ["forms", "stem"]

_VOWELS: Final = frozenset("aeiou")
#: One syllable that ends in a short vowel and one consonant, which doubles: stop, stopped.
_DOUBLED: Final = re.compile(r"(?:qu|[^aeiou]){0,3}[aeiou][^aeiouwxy]")
_STEPS: Final = (
    ("'s", ""), ("s'", ""), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"),
    ("shes", "sh"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""),
)  # fmt: skip


def forms(word: str) -> frozenset[str]:
    """A folded word or phrase and its plural, possessive, past and -ing forms (of the last word).

    >>> sorted(forms("border"))
    ['border', "border's", 'bordered', 'bordering', 'borders', "borders'"]
    >>> "won" in forms("win"), "winning" in forms("win"), "stopped" in forms("stop")
    (True, True, True)
    """
    head, _, last = word.rpartition(" ")
    lead = f"{head} " if head else ""
    if not last.isalpha() or len(last) < 3:
        return frozenset({word, f"{word}'s"})
    return frozenset(lead + form for form in _forms_of(last))


def _forms_of(word: str) -> set[str]:
    ends_hissing = word.endswith(("s", "x", "z", "ch", "sh"))
    if word.endswith("y") and word[-2] not in _VOWELS:
        plural, past, running = word[:-1] + "ies", word[:-1] + "ied", word + "ing"
    elif ends_hissing:
        plural, past, running = word + "es", word + "ed", word + "ing"
    elif word.endswith("e"):
        plural, past, running = word + "s", word + "d", word[:-1] + "ing"
    else:
        plural, past, running = word + "s", word + "ed", word + "ing"
    found = {word, plural, past, running, f"{word}'s", f"{plural}'", *IRREGULAR.get(word, ())}
    if _DOUBLED.fullmatch(word):
        found |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return found


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A folded word without its inflection; a rule of thumb, equal for forms of one word.

    >>> stem("negotiations") == stem("negotiation"), stem("killed") == stem("killing")
    (True, True)
    """
    for ending, instead in _STEPS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word[: -len(ending)] + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word
