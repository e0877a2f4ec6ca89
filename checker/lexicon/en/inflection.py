"""How English words change: the forms of a word of a rule, the stem of a word of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.lexicon.en.irregular import IRREGULAR, PLURALS

__all__ = ["forms", "numbers", "plural", "singular", "stem"]

_VOWELS: Final = frozenset("aeiou")
#: One syllable that ends in a short vowel and one consonant, which doubles: stop, stopped.
_DOUBLED: Final = re.compile(r"(?:qu|[^aeiou]){0,3}[aeiou][^aeiouwxy]")
#: An l behind one unstressed vowel, which the British double: cancelled, travelling.
_BRITISH: Final = re.compile(r"\w+[^aeiou\W][aeiou]l")
_STEPS: Final = (
    ("'s", ""), ("s'", ""), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"),
    ("shes", "sh"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", ""),
)  # fmt: skip
_HISSING: Final = ("s", "x", "z", "ch", "sh")
#: Words in -man that are no men.
_NO_MEN: Final = ("german", "human", "roman", "norman", "ottoman", "shaman", "talisman", "caiman")
_PLURAL_OF: Final = {one: many for many, one in PLURALS.items()}


def forms(word: str) -> frozenset[str]:
    """A folded word or phrase and its plural, possessive, past and -ing forms (of the last word).

    >>> sorted(forms("border"))
    ['border', "border's", 'bordered', 'bordering', 'borders', "borders'"]
    >>> "won" in forms("win"), "winning" in forms("win"), "stopped" in forms("stop")
    (True, True, True)
    >>> (
    ...     "cancelled" in forms("cancel"),
    ...     "canceled" in forms("cancel"),
    ...     "repealled" in forms("repeal"),
    ... )
    (True, True, False)
    """
    head, _, last = word.rpartition(" ")
    lead = f"{head} " if head else ""
    if not last.isalpha() or len(last) < 3:
        return frozenset({word, f"{word}'s"})
    return frozenset(lead + form for form in _forms_of(last))


def _forms_of(word: str) -> set[str]:
    many = plural(word)
    if word.endswith("y") and word[-2] not in _VOWELS:
        past, running = word[:-1] + "ied", word + "ing"
    elif word.endswith("e"):
        past, running = word + "d", word[:-1] + "ing"
    else:
        past, running = word + "ed", word + "ing"
    owners = f"{many}'" if many.endswith("s") else f"{many}'s"
    found = {word, many, past, running, f"{word}'s", owners, *IRREGULAR.get(word, ())}
    if _DOUBLED.fullmatch(word) or _BRITISH.fullmatch(word):
        found |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return found


def singular(word: str) -> str:
    """The singular of a folded noun; a singular stays as it is.

    >>> singular("companies"), singular("bombs"), singular("crisis"), singular("buses")
    ('company', 'bomb', 'crisis', 'bus')
    """
    if word in PLURALS:
        return PLURALS[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        return word[:-1]
    return word


def plural(noun: str) -> str:
    """The plural of a folded noun that is made by an ending.

    >>> plural("company"), plural("fireman"), plural("human"), plural("church")
    ('companies', 'firemen', 'humans', 'churches')
    """
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man") and not noun.endswith(_NO_MEN):
        return noun[:-3] + "men"
    return noun + ("es" if noun.endswith(_HISSING) else "s")


def numbers(noun: str) -> frozenset[str]:
    """A folded noun or phrase in singular and plural, whichever it is given in.

    >>> sorted(numbers("yellow cards")), sorted(numbers("lens"))
    (['yellow card', 'yellow cards'], ['lens', 'lenses'])
    """
    head, _, last = noun.rpartition(" ")
    one = last if last in _PLURAL_OF else singular(last)
    many = _PLURAL_OF.get(one) or plural(one)
    return frozenset(f"{head} {form}".lstrip() for form in (last, one, many))


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
