"""The English word list: which words there are, how common they are, which lie near.

The data are SCOWL up to size 70 (10: the commonest words, 70: those of a large dictionary) with a
few hundred newer words; scripts/build_words.py makes the file, NOTICE holds the licence. It is read
when a word is first asked for.
"""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from checker.lexicon import misspelling, slips
from checker.text import plain

__all__ = [
    "USUAL",
    "is_compound",
    "is_listed",
    "is_name",
    "is_plain",
    "is_prefix",
    "is_word",
    "names_among",
    "near",
    "size",
    "unlisted",
]

#: Up to this size a capitalised word is rather the word of the language than a name.
USUAL: Final = 50
_LARGEST: Final = 70
_DATA: Final = Path(__file__).parent / "data" / "words-en.txt.gz"
_COMMON: Final = 35
_COMMONER: Final = 10
#: Beyond this size two slips lead nowhere.
_RARE: Final = 60
_ROMAN: Final = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})\Z")

#: Endings that make a word of a word: what is cut, and what may have stood there.
_ENDINGS: Final = (
    ("'s", ("",)), ("s'", ("s", "")), ("'", ("",)), ("s", ("",)), ("es", ("",)), ("ies", ("y",)),
    ("ed", ("", "e")), ("ing", ("", "e")), ("er", ("", "e")), ("ers", ("", "e")), ("ly", ("",)),
    ("ness", ("",)), ("less", ("",)), ("like", ("",)), ("wise", ("",)), ("able", ("", "e")),
    ("ish", ("",)), ("ism", ("",)), ("ist", ("",)), ("ists", ("",)), ("ship", ("",)),
    ("hood", ("",)), ("ful", ("",)), ("ize", ("",)), ("ization", ("",)), ("isation", ("",)),
    ("ward", ("",)), ("wide", ("",)), ("proof", ("",)), ("free", ("",)), ("goer", ("",)),
    ("goers", ("",)), ("maker", ("",)), ("makers", ("",)),
)  # fmt: skip

_DOUBLING: Final = frozenset({"ed", "ing", "er", "ers", "able", "ish"})
_INFLECTIONS: Final = frozenset({"s", "es", "ies", "ed", "ing", "er", "ers", "ly"})

_PREFIXES: Final = (
    "anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "dis", "down", "eco", "electro",
    "ex", "extra", "fore", "geo", "hydro", "hyper", "inter", "intra", "macro", "mega", "meta",
    "micro", "mid", "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "off", "out",
    "over", "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "quasi", "re",
    "retro", "semi", "socio", "sub", "super", "techno", "tele", "thermo", "trans", "tri", "ultra",
    "un", "under", "up",
)  # fmt: skip
_PREFIX: Final = frozenset(_PREFIXES)
#: Words that are endings of others: "expections" is no compound of expect and ions.
_LIKE_ENDINGS: Final = frozenset({"ions", "ants", "able", "ally", "ages", "aged", "ling", "rend"})


@lru_cache(maxsize=1)
def _list() -> tuple[dict[str, int], frozenset[str]]:
    """Sizes of all words, and which of them are written with a capital only."""
    sizes: dict[str, int] = {}
    names: list[str] = []
    # the largest size comes first, so that the smallest size of a word stays
    for segment in gzip.decompress(_DATA.read_bytes()).decode("ascii").split("\n\n"):
        heading, _, body = segment.partition("\n")
        rank, what = heading.split()
        members = body.split("\n")
        sizes.update(dict.fromkeys(members, int(rank)))
        if what == "names":
            names.extend(members)
    return sizes, frozenset(names)


def size(folded: str) -> int | None:
    """The SCOWL size of a listed word, 10 for the commonest; None if the list does not hold it."""
    return _list()[0].get(plain(folded))


def is_listed(folded: str) -> bool:
    """Whether the list holds this very form."""
    return plain(folded) in _list()[0]


def is_plain(folded: str, largest: int = _LARGEST) -> bool:
    """Whether the list holds a word up to a size, and not as a name only.

    >>> is_plain("art"), is_plain("barrow"), is_plain("barrow", USUAL - 1), is_plain("michael")
    (True, True, False, False)
    """
    found = size(folded)
    return found is not None and found <= largest and not is_name(folded)


def is_name(folded: str) -> bool:
    """Whether the list holds the form as a name only, with a capital."""
    return plain(folded) in _list()[1]


def is_prefix(folded: str) -> bool:
    """Whether a folded word may stand before a hyphen, as in "pre-war".

    >>> is_prefix("pre"), is_prefix("war")
    (True, False)
    """
    return folded in _PREFIX


def unlisted(folded: set[str]) -> set[str]:
    """Those of a set of folded words whose very form the list does not hold."""
    sizes = _list()[0]
    return {word for word in folded if word not in sizes}


def names_among(folded: set[str]) -> set[str]:
    """Those of a set of folded words that the list holds as names only."""
    return folded & _list()[1]


def is_word(folded: str) -> bool:
    """Whether a folded word is listed or made of listed words by a rule of English.

    Rules of thumb: endings, prefixes, hyphens, two common words written as one. They keep rare but
    sound words from being called misspelt.

    >>> is_word("roadmap"), is_word("Ukraine's".lower()), is_word("raund")
    (True, True, False)
    """
    sizes = _list()[0]
    if folded in sizes:
        return True
    word = plain(folded).replace("’", "'")
    if word in sizes or not any(char.isalpha() for char in word):
        return True
    if "-" in word:
        return all(not part or _is_single(part) for part in word.split("-"))
    return _is_single(word)


@lru_cache(maxsize=16384)
def _is_single(word: str) -> bool:
    sizes = _list()[0]
    if word in sizes or _ROMAN.match(word) is not None:
        return True
    if len(word) > slips.LONGEST:
        return False  # made of letters, not of words
    if "'" in word and _is_inflected(word, sizes):
        return True
    if _is_inflected(word, sizes):
        # its own forms lie near it; "componies" lies beside a common word that is none of them
        others = (each for each in near(word) if not word.startswith(each[:-2]))
        return not any(sizes[each] <= _COMMON for each in others)
    if not _is_prefixed(word, sizes) and not _is_compound(word, sizes):
        return False
    # "childrend" is no compound of child and rend, "softwear" none of soft and wear: a word that
    # common must not lie beside it or sound like it
    alike = (*near(word), *misspelling.heard(word))
    return not any(sizes.get(each, 99) <= _COMMON for each in alike)


def _is_inflected(word: str, sizes: dict[str, int]) -> bool:
    for ending, instead in _ENDINGS:
        if not word.endswith(ending):
            continue
        base = word[: -len(ending)]
        if len(base) < (2 if "'" in ending else 4):
            continue
        bases = [base + each for each in instead]
        if ending in _DOUBLING and base[-1] == base[-2]:
            bases.append(base[:-1])  # "swap" in "swappable"
        if any(each in sizes and _takes(each, ending) for each in bases):
            return True
    return False


def _takes(base: str, ending: str) -> bool:
    """Whether an ending may follow: names take the possessive and a plural s, not -ing."""
    if "'" in ending:
        return True
    sizes, names = _list()
    largest = _COMMONER if ending == "s" else _COMMON
    if ending in _INFLECTIONS and base not in names and sizes[base] <= largest:
        return False  # the list holds all inflections of common words: "occured" is none of them
    if ending == "s":
        # "politicss", "happys", "runnings" show nothing; a plural in -s after these is misspelt
        return not base.endswith(("s", "x", "z", "ch", "sh", "ly")) and not _y_after_consonant(base)
    if ending == "es":
        return base.endswith(("s", "x", "z", "ch", "sh", "o"))
    if ending == "ly":
        return not base.endswith(("ic", "ly"))
    return base not in names


def _y_after_consonant(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in tuple("aeiou")


def _is_prefixed(word: str, sizes: dict[str, int]) -> bool:
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            least = 4 if len(prefix) > 2 else 5
            if len(rest) >= least and sizes.get(rest, 99) <= 60 and rest not in _list()[1]:
                return True
    return False


def is_compound(folded: str) -> bool:
    """Whether a word outside the list is two common ones in one, as many surnames are.

    >>> is_compound("thornbury"), is_compound("petals"), is_compound("snow")
    (True, False, False)
    """
    sizes = _list()[0]
    return folded not in sizes and _is_compound(folded, sizes)


def _is_compound(word: str, sizes: dict[str, int]) -> bool:
    """Two common words of four letters and more, as in "snowplow"."""
    names = _list()[1]
    return any(
        sizes.get(word[:at], 99) <= _COMMON
        and sizes.get(word[at:], 99) <= _COMMON
        and word[:at] not in names
        and word[at:] not in names
        and word[at:] not in _LIKE_ENDINGS
        for at in range(4, len(word) - 3)
    )


@lru_cache(maxsize=4096)
def near(folded: str, *, far: bool = False) -> tuple[str, ...]:
    """All listed words at one edit (OSA distance 1) of a folded word, the commonest first.

    Args:
        folded: the word.
        far: take in distance 2 as well, for words of four letters and more that begin with one of
            the first two letters, and what sounds alike.
    """
    word = plain(folded)
    sizes = _list()[0]
    found = {each for each in slips.edits(word) if each in sizes}
    if far and len(word) >= 4:
        found |= _at_two(word)
        found.update(each for each in misspelling.heard(word) if each in sizes)
    return tuple(sorted(found - {word}, key=lambda each: (sizes[each], each)))


@lru_cache(maxsize=1)
def _by_head() -> dict[tuple[str, int], list[str]]:
    """The words that are no rarities, by first letter and length."""
    sizes, names = _list()
    found: dict[tuple[str, int], list[str]] = {}
    for word, rank in sizes.items():
        if rank <= _RARE and word not in names:
            found.setdefault((word[0], len(word)), []).append(word)
    return found


def _at_two(word: str) -> set[str]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (rarely asked for)
    from rapidfuzz.process import extract  # noqa: PLC0415

    # two slips rarely change the first letter and another one; the first letter cuts the work
    by_head = _by_head()
    found: set[str] = set()
    for head in sorted(set(word[:2])):
        for length in range(len(word) - 2, len(word) + 3):
            choices = by_head.get((head, length), ())
            near_ones = extract(
                word, choices, processor=None, scorer=OSA.distance, score_cutoff=2, limit=None
            )
            found.update(choice for choice, _, _ in near_ones)
    return found
