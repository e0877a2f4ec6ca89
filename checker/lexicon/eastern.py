"""Chinese, Korean and Vietnamese names in their many Latin spellings, as data.

A syllable is written by several systems: pinyin (Xi, Zedong), Wade-Giles (Hsi, Tse-tung), the
Revised Romanisation and McCune-Reischauer (Jeong, Chong), the habits of families (Park, Lee). What
reads as such a syllable reads as many other things: only beside a surname of the tables does it
count, and then every syllable of a name has to have its own in the other.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["has_surname", "is_family_first", "readings"]

#: A surname a cell, the spellings of one surname in one cell.
_KOREAN_SURNAMES: Final = """
kim gim|lee yi ri rhee li ri i|park pak bak|choi choe|jung jeong chung chong|kang gang|cho jo|yoon yun
chang jang|lim im rim yim|han|oh o|seo suh so|shin sin|kwon gwon|hwang|ahn an|song|yoo yu ryu ryoo
hong|ko go koh|moon mun|yang ryang|son sohn|bae pae|baek paek paik|heo ho hur huh|nam|shim sim
noh no roh ro|ha|joo chu ju|koo ku gu goo|kwak gwak|sung song seong|cha|woo u wu|chin jin|ji chi
eom om um|won|chae|chon jeon chun jun|hyon hyun hyeon|ham|byun pyon byeon|yeom yom ryom|yeo yo|kong gong
do to|seok sok suk|sun son seon|ma|wang|ban pan|pyo|ki gi|kil gil|thae tae|min|na ra|choo chu|bang pang|maeng
tak|myong myung|ok|yuk|in|mo|ra|ro|ryom|kye|u
"""
_CHINESE_SURNAMES: Final = """
wang wong|li lee|zhang chang cheung|liu lau|chen chan tan|yang yeung|huang hwang wong|zhao chao chiu
wu ng|zhou chou chow|xu hsu hsu tsui|sun suen|ma mah|zhu chu|hu wu|guo kuo kwok|he ho|lin lam lim
gao kao ko|luo lo law|zheng cheng cheng|liang leung|xie hsieh tse|tang tong|xu hsu hui|han hon|feng fung
deng teng tang|cao tsao cho|peng pang|zeng tseng tsang|xiao hsiao siu|tian tien tin|dong tung|pan poon
yuan yuen|cai tsai choi|jiang chiang|yu yue|du tu|ye yeh yip|cheng ching|wei|su so|lu lui lo|ding ting
ren jen yam|shen sham|yao yiu|jiang keung|cui tsui|zhong chung|tan tam|lu luk|fan|wang|liao liu|shi shih
jin chin kam|wei|jia chia|xia hsia ha|fu foo|fang fong|zou tsou|bai pai pak|meng mang|qin chin chun
qiu chiu yau|hou hau|jiang kong|yan yen yim|xue hsueh|yin wan|duan tuan|lei lui|long lung|tao to|shi
he|gu ku koo|mao mo|hao|gong kung|shao shiu|wan man|qian chien chin|yan|lai|wu mo|dai tai|mo mok|kong hung
xiang hsiang|chang|ou au|xi hsi chai|qi chi|mei mui|ni|ke o|bo po|bian pien|bi|zhan chan|zhuang chuang
sima ssuma|ouyang|zhuge chuko|shangguan
"""

_KOREAN: Final = (
    ("kk", "k"), ("tt", "t"), ("pp", "p"), ("ss", "s"), ("jj", "j"), ("ck", "k"), ("ng", "N"),
    ("sh", "s"), ("ch", "j"), ("ph", "p"), ("kh", "k"), ("th", "t"), ("g", "k"), ("d", "t"),
    ("b", "p"), ("r", "l"), ("yeo", "yo"), ("you", "yo"), ("yoo", "yo"), ("yu", "yo"),
    ("eo", "o"), ("ou", "o"), ("oo", "o"), ("eu", "o"), ("woo", "o"), ("wu", "o"), ("u", "o"),
    ("ae", "e"), ("ai", "e"), ("ay", "e"), ("oe", "e"), ("we", "e"), ("wo", "o"), ("oh", "o"),
    ("ah", "a"), ("ee", "i"), ("yi", "i"), ("ui", "i"), ("ey", "e"), ("ll", "l"),
)  # fmt: skip
_CHINESE: Final = (
    ("ng", "N"), ("szu", "si"), ("ssu", "si"), ("sze", "si"), ("tzu", "zi"), ("zh", "J"),
    ("chih", "Ji"), ("shih", "si"), ("jih", "ri"), ("ch", "J"), ("q", "J"), ("j", "J"), ("hs", "s"),
    ("sh", "s"), ("x", "s"), ("ts", "z"), ("tz", "z"), ("c", "z"), ("d", "t"), ("b", "p"),
    ("g", "k"), ("ien", "ian"), ("yen", "yan"), ("ieh", "ie"), ("ueh", "ue"), ("yeh", "ye"),
    ("iou", "iu"), ("uen", "un"), ("uo", "o"), ("yi", "i"), ("wu", "u"), ("you", "yu"),
    ("oN", "uN"), ("uei", "ui"),
)  # fmt: skip
_KOREAN_SYLLABLES: Final = re.compile(
    "(?:(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjkmnprsty])?"
    "(?:y?(?:eo|oo|ou|ae|[aeou])|w?(?:ae|oo|[aeio])|eu|ui|oe|ee|i|u)"
    "(?:ng|n|m|ck|k|g|l|r|p|b|t|h)?){1,2}"
)
_CHINESE_SYLLABLES: Final = re.compile(
    "(?:(?:zh|ch|sh|hs|ts|tz|sz|ss|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:i?ao|i?a|[iu]?an|i?ang|u?ai|ua|uang|ei|en|eng|e|eh|ieh?|ien|in|ing|ih|i|iu|"
    "iong|iung|o|ou|ong|uo|u|ui|uei|un|uen|ung|ue|ueh)r?){1,2}"
)


_VIETNAMESE: Final = """
    nguyen tran pham huynh hoang phan vu vo dang bui ngo duong ly dinh trinh doan luong truong cao
    lam thai dao luu vuong quach tang kieu mac tong khuc nghiem chau trieu thach
"""
_VIETNAMESE_SURNAMES: Final = frozenset(_VIETNAMESE.split())
#: Surnames that are other words too, and the middle names that tell which they are.
_VIETNAMESE_SHORT: Final = frozenset({"le", "la", "do", "ho", "ha", "mai", "to", "vi"})
_VIETNAMESE_MIDDLE: Final = frozenset({"thi", "van", "duc", "minh", "quang", "huu", "ngoc", "xuan"})
_VIETNAMESE_SYLLABLE: Final = re.compile(
    "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_NONE: Final[frozenset[tuple[str, str, str]]] = frozenset()


def _sounds(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for spelt, sound in rules:
        word = word.replace(spelt, sound)
    return word


def _surnames(table: str, rules: tuple[tuple[str, str], ...]) -> dict[str, frozenset[str]]:
    """Each spelling of a surname with the sounds of the surnames that it may be."""
    found: dict[str, set[str]] = {}
    for cell in re.split(r"[|\n]", table.strip()):
        first, *others = cell.split()
        for spelling in (first, *others):
            found.setdefault(spelling, set()).add(_sounds(first, rules))
    return {spelling: frozenset(sounds) for spelling, sounds in found.items()}


_SYSTEMS: Final = (
    ("Korean", _surnames(_KOREAN_SURNAMES, _KOREAN), _KOREAN, _KOREAN_SYLLABLES),
    ("Chinese", _surnames(_CHINESE_SURNAMES, _CHINESE), _CHINESE, _CHINESE_SYLLABLES),
)


_ANY_SURNAME: Final = frozenset().union(*(surnames for _, surnames, _, _ in _SYSTEMS))


def has_surname(words: tuple[str, ...]) -> bool:
    """Whether a name begins or ends in what may be a surname of the tables.

    >>> has_surname(("xi", "jinping")), has_surname(("wendy", "sherman"))
    (True, False)
    """
    return bool(words) and (words[0] in _ANY_SURNAME or words[-1] in _ANY_SURNAME)


def readings(words: tuple[str, ...]) -> frozenset[tuple[str, str, str]]:
    """What a name of two to four words may be, as a Korean or Chinese one: system, surname, rest.

    The words are in lower-case Latin letters; surname and rest come as sounds that all spellings
    have in common. Empty for a name of any other kind.

    >>> readings(("xi", "jinping")) == readings(("hsi", "chin", "ping"))
    True
    >>> readings(("wendy", "sherman"))
    frozenset()
    """
    return _readings(words) if 2 <= len(words) <= 4 and has_surname(words) else _NONE


@lru_cache(maxsize=16384)
def _readings(words: tuple[str, ...]) -> frozenset[tuple[str, str, str]]:
    found = set()
    for system, surnames, rules, syllables in _SYSTEMS:
        for surname, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
            if surname in surnames and len(rest) < 4 and all(map(syllables.fullmatch, rest)):
                given = "".join(_sounds(each, rules) for each in rest)
                found |= {(system, sounds, given) for sounds in surnames[surname]}
    return frozenset(found)


def is_family_first(words: tuple[str, ...]) -> bool:
    """Whether words in lower-case Latin letters are a surname of the tables and its syllables.

    >>> is_family_first(("moon", "jae", "in")), is_family_first(("jane", "lee"))
    (True, False)
    >>> is_family_first(("pham", "minh", "chinh"))
    True
    """
    if len(words) > 2 and words[0] in _VIETNAMESE_SHORT and words[1] not in _VIETNAMESE_MIDDLE:
        return False
    if 3 <= len(words) <= 4 and words[0] in _VIETNAMESE_SURNAMES | _VIETNAMESE_SHORT:
        return all(map(_VIETNAMESE_SYLLABLE.fullmatch, words[1:]))
    return len(words) > 1 and any(
        words[0] in surnames and all(map(syllables.fullmatch, words[1:]))
        for _, surnames, _, syllables in _SYSTEMS
    )
