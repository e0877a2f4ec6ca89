"""How one name is written in Latin letters by many hands: classes of spellings, as data.

A name that comes from another script has no one spelling. Each row of the tables below is a class
of spellings that editors use for one sound or ending: Ryabkov and Riabkov (y/i), Khodorkovsky and
Hodorkovski (kh/h, -sky/-ski), Vassiliev and Vasilyev (doubled letter, ie/ye). The tables know no
language; the classes of Russian, Ukrainian, Arabic, Persian, Hebrew, Greek, Chinese, Korean and
Indian names live side by side, because a reader rarely knows from which script a name came.

``key`` maps a word to what all spellings of firm classes have in common; equal keys are an
equivalence. ``skeleton`` drops vowels too and proves nothing alone. ``differences`` names the
classes in which two spellings differ.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from checker.text import plain

__all__ = ["differences", "key", "latin", "skeleton"]

#: Letters that are no accent on a Latin letter, and what stands for them in English newspapers.
_LETTERS: Final = str.maketrans(
    {
        # Latin letters of other alphabets, where the plain letter would lose the sound
        "š": "sh", "č": "ch", "ž": "zh", "ş": "sh", "ç": "ch", "ß": "ss", "ø": "o", "ł": "l",
        "đ": "dj", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a", "ğ": "g",
        "ń": "n", "ħ": "h", "ĳ": "ij",
        # Cyrillic
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo",
        "є": "ye", "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k",
        "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ў": "w", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
        "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ј": "j", "љ": "lj",
        "њ": "nj", "ћ": "ch", "ђ": "dj", "џ": "dzh", "ѓ": "g", "ќ": "k", "ѕ": "dz",
        # Greek
        "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
        "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
        "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps",
        "ω": "o",
    }
)  # fmt: skip

_NOT_LETTER: Final = re.compile(r"[^a-z]+")

#: Names so common that their spellings are a class of their own; the first stands for all.
_FAMILIES: Final = """
muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohammod mahomed mohd muhamed mohamud mohamoud mouhamed muhammet mukhammad magomed mukhamed mohummad mohamet
hussein hussain husayn husain hossein hosein hussin husein hussien houssein hussayn khusein huseyn hoseyn husin
ahmed ahmad achmed ahmet akhmed akhmad achmad akhmat
yusuf yousef youssef yousuf yusef youssouf yousif jusuf yussuf yosuf yousaf
umar omar oumar umer
uthman othman osman usman ousmane othmane
usama osama oussama
abdullah abdallah abdulla abdalla abdollah abdoulaye abdellah abdoulah
ali aly
said saeed sayeed saied saiid
sayyid sayed syed sayyed seyed sayid seyyed sayyad saiyid saiyed
mustafa mostafa moustafa mustapha mustafah moustapha mostapha
ibrahim ebrahim ibraheem ibrahem
ismail esmail ismael esmaeil ismaeel esmaeel ismayil
hasan hassan hassane
khalid khaled khalled haled halid chalid
qasim qasem kassem qassem kasim kassim ghassem ghasem qassim qasim gasim
qaddafi gaddafi gadhafi kadafi kadhafi qadhafi khadafy qadafi kaddafi gadafi ghaddafi
netanyahu natanyahu netanjahu nethanyahu
sergei sergey sergej serguei sergueï serge serghei
yevgeny evgeny evgeni yevgeni evgenii yevgeniy evgeniy jewgeni evguéni evgenij jevgenij evgueni yevgenii
alexander aleksandr alexandr aleksander alexandre aleksandar alexandar oleksandr oleksander alyaksandr aliaksandr
tchaikovsky chaikovsky tschaikowsky tchaikovski chaikovskiy
"""

#: Endings and beginnings, rewritten in this order before the sounds.
_EDGES: Final = (
    ("^abd[aeiou]*[lrsnzd]?(?=[bcdfghjkmnpqrstvwxyz])", "abdl"),
    ("ou?ff$", "ov"), ("eff$", "ev"), ("ow$", "ov"), ("ew$", "ev"), ("oua$", "ova"),
    ("owa$", "ova"), ("ewa$", "eva"), ("oeff$", "oev"),
    ("(?:sk|szk)(?:y|i|iy|ij|yi|yj|yy|ii|ij|ey|ie)$", "ski"),
    ("tsk(?:y|i|iy|ij|yi|yj|yy|ii)$", "tski"),
    ("[iy]t?s?ch$", "ich"), ("[iy]tsj$", "ich"), ("[iy]cz$", "ich"), ("[iy]c$", "ich"),
    ("[iy]tj$", "ich"),
    ("(?:e|u|a)dd?(?:in|een|ine)$", "udin"),
    ("(?:ol|ul|al|el)l?ah?$", "ula"),
    ("^(?:ye|je|ie)", "e"), ("^(?:yu|ju|iou|you|iu)", "iu"),
    ("^(?:ya|ja(?=[krs][aeiouk])|ia)", "ia"),
)  # fmt: skip

#: Rewritten in this order; capital letters stand for one sound each.
_SOUNDS: Final = (
    ("shtch|schtsch|chtch|shch|szcz|sjtj|sch(?=ch)", "SC"),
    ("tsch|tch|tsj|cz|ch", "C"), ("sch|sh|sz|sj", "S"), ("dzh|dsch|dj", "j"), ("zh", "Z"),
    ("kh", "h"), ("gh(?=[aeiou])", "g"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"),
    ("bh", "b"), ("ck", "k"), ("qu(?=[ei])", "k"), ("q", "k"), ("x", "ks"), ("tz", "ts"),
    ("c(?=[eiy])", "s"), ("c", "k"), ("w", "v"),
    ("eev", "ev"), ("eyev|eiev|ejev|eïev", "ev"), ("ayev|aiev|ajev", "aev"),
    ("oy|oi|oj", "oi"), ("ay|ai|aj|ae(?=[lnr])|ey|ei|ej", "ei"),
    ("(?<=[a-zA-Z])j", "i"), ("y", "i"), ("ou|oo", "u"), ("ee", "i"), ("aa", "a"),
    ("iie", "ie"), ("(?<=[aeiou])h$", ""), (r"([a-zA-Z])\1+", r"\1"),
)  # fmt: skip

#: Classes named in explanations: the spellings between which two words may differ. Longest first
#: where one row contains another.
_CLASSES: Final = (
    ("-sky/-ski", ("skyi", "skiy", "skij", "skyy", "skii", "sky", "ski")),
    ("-off/-ov", ("off", "ov", "ow", "oph")),
    ("-eff/-ev", ("eff", "ev", "ew")),
    ("-ich/-itch", ("itch", "ich", "ic", "icz", "itsch", "ych")),
    ("-ein/-ayn", ("ein", "ain", "ayn", "eyn", "in", "een")),
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
_COMPILED: Final = tuple((re.compile(pattern), instead) for pattern, instead in _SOUNDS)
_COMPILED_EDGES: Final = tuple((re.compile(pattern), instead) for pattern, instead in _EDGES)
_FAMILY_OF: Final = {
    member: words.split()[0] for words in _FAMILIES.split("\n") for member in words.split()
}
_VOWELS: Final = re.compile(r"[aeiou]+")


@lru_cache(maxsize=65536)
def latin(word: str) -> str:
    """A word in lower-case Latin letters and nothing else; Cyrillic and Greek are transliterated.

    >>> latin("Рябков"), latin("O'Brien"), latin("Vučić")
    ('ryabkov', 'obrien', 'vuchic')
    """
    lowered = word.lower()
    return _NOT_LETTER.sub("", plain(lowered if lowered.isascii() else lowered.translate(_LETTERS)))


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What all spellings of a word in firm classes have in common; "" for a word without letters.

    >>> key("Ryabkov") == key("Riabkov"), key("Khodorkovsky") == key("Hodorkovskij")
    (True, True)
    """
    letters = latin(word)
    family = _FAMILY_OF.get(letters)
    if family is not None:
        return family
    for pattern, instead in _COMPILED_EDGES:
        letters = pattern.sub(instead, letters)
    for pattern, instead in _COMPILED:
        letters = pattern.sub(instead, letters)
    return letters


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word's key, a first vowel as "a": what vocalisations have in common.

    >>> skeleton("Muhsin") == skeleton("Mohsen")
    True
    """
    letters = key(word)
    head = "a" if letters[:1] in "aeiou" else ""
    bare = _VOWELS.sub("", letters).replace("h", "" if len(letters) > 3 else "h")
    return head + re.sub(r"(.)\1+", r"\1", bare)


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
        for name, forms in _ANYWHERE:
            limit = (len(best) if best is not None else budget + 1) - 2
            if limit < 0:
                return best
            found = _through(name, forms, left, right, min(limit, budget - 1))
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


def _through(
    name: str, forms: tuple[str, ...], left: str, right: str, budget: int
) -> tuple[str, ...] | None:
    """The way on after taking two different forms of one class off both words."""
    mine = [form for form in forms if left.startswith(form)]
    theirs = [form for form in forms if right.startswith(form)]
    if name == "final h" and {left, right} != {"h", ""}:
        return None
    best: tuple[str, ...] | None = None
    for one in mine:
        for other in theirs:
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
