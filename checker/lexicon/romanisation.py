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

from checker.lexicon.differences import differences
from checker.lexicon.transliteration import latin

__all__ = [
    "ARABIC_ARTICLES",
    "differences",
    "has_many_hands",
    "key",
    "latin",
    "loose",
    "skeleton",
]

#: The Arabic article as it is written before all sounds, in any romanisation.
ARABIC_ARTICLES: Final = frozenset(
    {"al", "el", "ul", "ad", "as", "ash", "ar", "at", "an", "ur", "ud"}
)

#: Names so common that their spellings are a class of their own; the first stands for all.
_FAMILIES: Final = """
muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohammod mahomed mohd muhamed mohamud mohamoud mouhamed muhammet mukhammad magomed mukhamed mohummad mohamet mhd mhmd mohmed mohamd mohmmed mochammad mochamad muhamet mouhammad mahamed mahamad maxamed maxamud muxamed mohommed mohammod
hussein hussain husayn husain hossein hosein hussin husein hussien houssein hussayn khusein huseyn hoseyn husin husien hossain hussayin xuseen hsyn
ahmed ahmad achmed ahmet akhmed akhmad achmad akhmat axmed ahmadu ahmd ahmat akhmet
yusuf yousef youssef yousuf yusef youssouf yousif jusuf yussuf yosuf yousaf youcef yousof yousuff yuusuf ywsf
umar omar oumar umer oumer cumar omer
uthman othman osman usman ousmane othmane osmane cusman cismaan usmaan athman uthmaan ottman
usama osama oussama
abdullah abdallah abdulla abdalla abdollah abdoulaye abdellah abdoulah abdillah cabdullah cabdilaahi abdollahi abdullahi cabdullahi abdulahi abdilahi abdallahi ebdulla abdallh
ali aly cali alli
said saeed sayeed saied saiid saeid sacid seid sayd
sayyid sayed syed sayyed seyed sayid seyyed sayyad saiyid saiyed sayeed saeyed seyyid
mustafa mostafa moustafa mustapha mustafah moustapha mostapha mostofa mustafe mustaph mstfa mstfy
ibrahim ebrahim ibraheem ibrahem ebraheem ibraahim brahim ibragim abrahym
ismail esmail ismael esmaeil ismaeel esmaeel ismayil ismaciil ismaiil ismoil asmayl
hasan hassan hassane xasan khasan hasen hsn
khalid khaled khalled haled halid chalid khaalid khaleed khalit khald
qasim qasem kassem qassem kasim kassim ghassem ghasem qassim qasim gasim
abdulrahman abdurrahman abdelrahman abdirahman cabdiraxmaan abdurrahmon abdourahmane abdolrahman abdulrehman abdurehman abdirahmaan abderrahmane abderrahman
abdulaziz abdelaziz abdolaziz cabdicasiis abdoulaziz abdiaziz
sulayman sulaiman suleiman suleyman soleiman solaiman soleyman souleymane souleiman suleman suliman soliman saleebaan
mahmud mahmoud mahmood mehmood mehmud mahmut maxamuud mhmwd
ayub ayoub ayyub ayyoub eyyub ayuub
yaqub yaqoub yacoub yakub yaqoob yakoub yacub yakup yaaqub
yahya yahia yahiya yehia yehya
jafar jaafar jafaar cafer djaafar jaffar jaffer
shafiq shafik chafik chafiq shafeeq
rashid rasheed rachid raschid rashit
bashir basheer bachir beshir
mansur mansour mansoor mansor
tariq tarek tareq tarik
faysal faisal feisal faycal feysal
fatima fatimah fatma fatemeh fatemah
aisha ayesha aicha aysha aishah caasha
zaynab zainab zeinab zeynab zineb zeynep
maryam mariam meryem maryem
chaudhry chaudhary choudhury chowdhury choudhary chaudhuri chaudry chaudhari choudhry chowdhry
banerjee banerji bandyopadhyay bannerjee
mukherjee mukherji mukhopadhyay mukerjee
chatterjee chatterji chattopadhyay
ganguly ganguli gangopadhyay
lakshmi laxmi lakshmy
vishwanath viswanath vishvanath biswanath
qaddafi gaddafi gadhafi kadafi kadhafi qadhafi khadafy qadafi kaddafi gadafi ghaddafi elkaddafi elgaddafi algaddafi
netanyahu natanyahu netanjahu nethanyahu
sergei sergey sergej serguei sergueï serge serghei
yevgeny evgeny evgeni yevgeni evgenii yevgeniy evgeniy jewgeni evguéni evgenij jevgenij evgueni yevgenii
alexander aleksandr alexandr aleksander alexandre aleksandar alexandar oleksandr oleksander alyaksandr aliaksandr
tchaikovsky chaikovsky tschaikowsky tchaikovski chaikovskiy
"""


def _joined(heads: str, tails: str) -> list[str]:
    """Every head with every tail."""
    return [head + tail for head in heads.split() for tail in tails.split()]


def _rows(table: str) -> dict[str, str]:
    """Each spelling of a table with the sound that its row gives it."""
    rows = [row.split(" > ") for row in re.split(r"\s*[|\n]\s*", table.strip())]
    return {letters: sound.strip() for spelt, sound in rows for letters in spelt.split()}


def _any(table: dict[str, str]) -> re.Pattern[str]:
    """Any spelling of a table, the longest first."""
    return re.compile("|".join(sorted(table, key=lambda each: (-len(each), each))))


#: Endings, rewritten before the sounds: the longest that a word has.
_ENDINGS: Final = {
    **_rows("qvist quist kvist qwist kwist > kvist"),
    **_rows("off ouff ow > ov | eff ew > ev | oua owa > ova | ewa > eva"),
    **dict.fromkeys(_joined("sk szk tsk", "y i iy ij yi yj yy ii"), "ski"),
    **dict.fromkeys(_joined("sk szk", "ey ie"), "ski"),
    **dict.fromkeys(_joined("tsk", "y i iy ij yi yj yy ii"), "tski"),
    **dict.fromkeys(_joined("i y", "tsch tch sch ch tsj cz c tj"), "ich"),
    **dict.fromkeys(_joined("ed ud ad edd udd add", "in een ine"), "udin"),
    **dict.fromkeys(_joined("ol ul al el oll ull all ell", "a ah h"), "ula"),
}
_ENDING_SIZES: Final = range(6, 1, -1)
#: Beginnings, before the sounds too.
_HEADS: Final = _rows("ye je ie > e | yu ju iou you iu > iu | ya ia ja > ia")
_HEAD: Final = re.compile("[yj]e|ie|you|iou|[yj]u|iu|ya|ia|ja(?=[krs][aeiouk])")
_HEAD_LETTERS: Final = frozenset("yji")
_ABD: Final = re.compile("^abd[aeiou]*[lrsnzd]?(?=[bcdfghjkmnpqrstvwxyz])")

#: Sounds, the longest first; capital letters stand for one sound each. All in one pass.
_SOUNDS: Final = _rows("""
    shtch schtsch chtch shch szcz sjtj > SC | schch > SCch | tsch tch tsj cz ch cch > C
    sch sh sz sj ssh > S | zh > Z | kh > h | gh > g | ph > f | th tth > t
    dh ddh > d | bh > b | ck > k | que > ke | qui > ki | q > k | x > ks | tz > ts
    ce > se | ci > si | cy > si | cei cey > sei | cee > si | c cc > k | w > v
    eev > ev | eyev eiev ejev ejew > ev | ayev aiev ajev ajew aev > aev | djev djew > diev
    oy oj > oi | ay ai aj ayy ajj aiy ayi aij > ei | ael > eil | aen > ein | aer > eir | ey ej ei > ei
    oua > va | ouei ouey > vei | y j yy yi iy ii ij ji jj yj jy > i | ou oo uu > u | ee > i
    aa > a | iie iye ije > ie | dzh dsch dj > i
    bb > b | dd > d | ff > f | gg > g | hh > h | kk > k | ll > l | mm > m | nn > n | pp > p | rr > r
    ss > s | tt > t | vv > v | zz > z
""")
_SOUND: Final = _any(_SOUNDS)
#: What stays apart from "i" at the beginning of a word only.
_FIRST_J: Final = ("dzh", "dsch", "dj", "j")
_MUTE_H: Final = ("ah", "eh", "ih", "oh", "uh")

_FAMILY_OF: Final = {
    member: words.split()[0] for words in _FAMILIES.split("\n") for member in words.split()
}
#: Sounds of a key that some romanisations keep apart and others do not: French "ch", Turkish "c",
#: Greek "gk", Arabic "q", Belarusian "u" for "v".
_LOOSE: Final = _rows("""
    SC tC C > C | ts > s | ie io ia > e | dz dZ dj j Z > z | g h > k | p > b
    avk > auk | avl > aul | avC > auC | ovsk > usk | S > C
""")
_LOOSELY: Final = _any(_LOOSE)
_TWICE: Final = re.compile(r"([a-zA-Z])\1+")
_LOOSE_HEAD: Final = re.compile("^(?:(?:al|el|ul)(?=[bcdfghjkmnpqrstvwxyzSCZ])|e(?=[aeiou]))")
_VOWEL: Final = tuple("aeiou")


def has_many_hands(word: str) -> bool:
    """Whether a folded name is one that comes from another script, and is written in many ways."""
    return word in _FAMILY_OF


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What all spellings of a word in firm classes have in common; "" for a word without letters.

    >>> key("Ryabkov") == key("Riabkov"), key("Khodorkovsky") == key("Hodorkovskij")
    (True, True)
    """
    letters = latin(word)
    return _sounds(_edges(_FAMILY_OF.get(letters, letters)))


def _edges(letters: str) -> str:
    """A word with its beginning and its ending rewritten."""
    if letters.startswith("abd"):
        letters = _ABD.sub("abdl", letters)
    for size in _ENDING_SIZES:
        ending = _ENDINGS.get(letters[-size:])
        if ending is not None:
            letters = letters[:-size] + ending
            break
    if letters[:1] in _HEAD_LETTERS:
        found = _HEAD.match(letters)
        if found is not None:
            letters = _HEADS[found[0]] + letters[found.end() :]
    return letters


def _sounds(letters: str) -> str:
    if letters.startswith(_FIRST_J):
        head = next(each for each in _FIRST_J if letters.startswith(each))
        return f"j{_sounds(letters[len(head) :])}" if len(letters) > len(head) else "j"
    letters = _SOUND.sub(_sound_of, letters)
    return letters[:-1] if letters.endswith(_MUTE_H) else letters


def _sound_of(found: re.Match[str]) -> str:
    return _SOUNDS[found[0]]


@lru_cache(maxsize=65536)
def loose(sounds: str) -> str:
    """What all spellings of a word in firm and loose classes have in common, from its key.

    >>> loose(key("Rachid")) == loose(key("Rashid")), loose(key("Zadar")) == loose(key("Sadar"))
    (True, False)
    """
    letters = f"i{sounds[1:]}" if sounds[:1] in "jZ" and sounds[1:2] in _VOWEL else sounds
    letters = _LOOSELY.sub(lambda found: _LOOSE[found[0]], letters.replace("ei", "i"))
    letters = _LOOSE_HEAD.sub("", letters)
    letters = f"{letters[:-1]}t" if letters.endswith("d") else letters
    return _TWICE.sub(r"\1", letters)


def skeleton(sounds: str) -> str:
    """The consonants of a key, a first vowel as "a": what vocalisations have in common.

    >>> skeleton(key("Muhsin")) == skeleton(key("Mohsen"))
    True
    """
    bones = sounds.replace("h", "") if len(sounds) > 3 else sounds
    for vowel in _VOWEL:
        bones = bones.replace(vowel, "")
    return f"a{bones}" if sounds[:1] in _VOWEL else bones
