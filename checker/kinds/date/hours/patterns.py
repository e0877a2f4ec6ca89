"""What a language has for clock times, as patterns over folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.lexicon import Lexicon

__all__ = ["Patterns", "patterns"]

#: "8", "8.52", "08:52:10", "16h30", "1100"
_FIGURE: Final = (
    r"(?:(?P<hour>2[0-3]|[01]?[0-9])(?P<mark>[:.h])(?P<minute>[0-5][0-9])(?::[0-5][0-9])?"
    r"|(?P<whole>2[0-4]|[01]?[0-9])"
    r"|(?P<four>(?:2[0-3]|[01][0-9])[0-5][0-9]))(?![0-9]|[.:,][0-9])"
)
_HALF: Final = r"(?:[ ]?(?P<half>[ap])(?:\.[ ]?m\b\.?|m\b))"
_TO: Final = r"[ ]?(?:[-–—]|to|until|till|(?P<and>and))[ ]?"
_SHIFT: Final = (
    r"(?:gmt|utc)[ ]?(?P<sign>[-+−])[ ]?(?P<ahead>1[0-4]|0?[0-9])(?::?(?P<odd>[0-5][05]))?\b"
)
#: No figure, no money and no longer word goes on to the left.
_ALONE: Final = r"(?<![\w.$£€¥])"
#: No longer word and no longer figure goes on to the right.
_WHOLE: Final = r"(?!\w|[-.:,][0-9])"


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns of one language.

    ``figure`` and ``stretch`` are matched where a number begins, ``lead`` is searched in what ends
    before a time, ``no_end`` is matched behind one, ``words`` are searched around a mark.
    """

    figure: re.Pattern[str]
    stretch: re.Pattern[str]
    lead: re.Pattern[str]
    no_end: re.Pattern[str]
    words: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=8)
def patterns(lexicon: Lexicon) -> Patterns:
    """The patterns of a language."""
    zone, part = _zone(lexicon), _part(lexicon)
    hours = rf"(?:[ ]?(?P<hours>{_any(lexicon.table('clock_hours'))})(?![a-z]))"
    # the empty group tells where the time ends without the part of the day
    tail = rf"{hours}?{zone}?(?P<core>){part}?"
    late = (_FIGURE + _HALF).replace("(?P<", "(?P<late_")
    return Patterns(
        figure=re.compile(rf"{_FIGURE}{_HALF}?{tail}"),
        stretch=re.compile(rf"{_FIGURE}{_HALF}?{_TO}{late}?{tail}"),
        lead=re.compile(rf"(?<![a-z])({_any(lexicon.table('clock_lead'))})[ ]$"),
        no_end=re.compile(rf"[ ](?:the[ ])?(?:{_any(lexicon.table('clock_no_end'))})\b"),
        words=tuple(re.compile(each) for each in _in_words(lexicon, zone, part)),
    )


def _in_words(lexicon: Lexicon, zone: str, part: str) -> Iterator[str]:
    leads = lexicon.table("clock_lead")
    numbers = _numbers(lexicon)
    hour = rf"(?P<hour>{_any(word for word, value in numbers.items() if value < 13)}|1[0-2]|[1-9])"
    name = rf"(?P<name>{_any(lexicon.table('clock_named'))})"
    mark = rf"[ ](?:{_any(lexicon.table('clock_mark'))})\b"
    lead = rf"(?:(?<![a-z])(?P<lead>{_any(leads)})[ ])"
    sure = rf"(?:(?<![a-z])(?P<lead>{_any(word for word in leads if leads[word][-1:] == '!')})[ ])"
    count = rf"{_any(numbers)}|[1-5]?[0-9]"
    exact = rf"(?P<share>{_any(lexicon.table('clock_share'))}|(?:{count})[ ]minutes?)"
    loose = rf"(?P<share>{_any(lexicon.table('clock_share'))}|(?:{count})(?:[ ]minutes?)?)"
    turns = lexicon.table("clock_turn")
    past = rf"(?P<turn>{_any(word for word in turns if turns[word] == '1!')})"
    turn = rf"(?P<turn>{_any(turns)})"
    base = rf"[ ](?:{name}|{hour}){_WHOLE}"
    end = rf"(?P<core>){part}?{zone}?"
    said = rf"(?:{mark}|{_HALF}|(?={part.replace('?P<part>', '?:')}))"
    yield rf"{lead}?{_ALONE}(?P<time>{exact}[ ]{past}{base}(?:{mark}|{_HALF})?{end})"
    yield rf"{sure}(?P<time>{loose}[ ]{turn}{base}(?:{mark}|{_HALF})?{end})"
    yield rf"{_ALONE}(?P<time>{exact}[ ]{turn}{base}{said}{end})"
    yield rf"{lead}?{_ALONE}(?P<time>{hour}(?:{mark}|{_HALF}){end})"
    yield rf"{lead}(?P<time>{hour}(?P<core>){part}{zone}?)"
    yield rf"{lead}(?P<time>(?:12[ ]|twelve[ ])?{name}\b(?P<core>){zone}?)"
    yield rf"{_ALONE}(?P<time>(?:12|twelve)[ ]{name}\b(?P<core>){zone}?)"
    yield rf"{_ALONE}(?P<time>{name}(?P<core>){zone})"


def _zone(lexicon: Lexicon) -> str:
    zones = _any((*lexicon.table("clock_zone"), *lexicon.table("date_zone")))
    return rf"(?:,?[ ]?\(?(?:{_SHIFT}|(?P<zone>{zones})\b))"


def _part(lexicon: Lexicon) -> str:
    into, parts = _any(lexicon.table("clock_into")), _any(lexicon.table("clock_half"))
    days = _any(lexicon.table("weekday"))
    return rf"(?:,?[ ](?:{into}|(?:on[ ])?(?:{days}))[ ](?P<part>{parts})\b)"


def _numbers(lexicon: Lexicon) -> dict[str, int]:
    """Number words that are no articles, from one to fifty."""
    articles = lexicon.table("date_article")
    counts = lexicon.table("date_count").items()
    return {
        word: int(value)
        for word, value in counts
        if value.isdigit() and 0 < int(value) < 60 and articles.get(word) != "article"
    }


def _any(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first."""
    return "|".join(re.escape(each) for each in sorted(words, key=lambda each: (-len(each), each)))
