"""The words of names, with who uses them: what the checks of spelling and typos count.

Not a check of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from checker.checks.neighbours import Neighbours
from checker.kinds.name import IDENTIFIER
from checker.lexicon import gazetteer, given_names, load, slips, words
from checker.lexicon.romanisation import differences, key
from checker.text import plain, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.findings import Case
    from checker.values import Claim

__all__ = [
    "Token",
    "Usage",
    "alike",
    "at_token",
    "cut_to",
    "is_acronym",
    "is_established",
    "romanised",
    "times",
    "tokens",
    "within",
]

_PART: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
#: A c that is spoken as a k, and not written as one beside it.
_HARD_C: Final = re.compile(r"c(?=[aoulr]|\Z)")
#: Classes of romanisation that are mostly slips of the hand.
_SLIPS: Final = frozenset({"doubled letter", "dh/z", "final h"})
_WORLD: Final = ("country", "demonym", "capital", "state", "area", "region", "month", "weekday")
#: What stands behind the place of a dateline: a state, a day, a wire in brackets, and a dash.
_DATELINE: Final = re.compile(
    r"(?:,? [\w.]{2,16}){0,6}(?: ?\([^()\n]{1,40}\))?,? ?(?:[-–—]|:\s)|, \w{2,6}\.\s*\Z"
)
#: Longer words in capitals are no acronyms.
_LONGEST_ACRONYM: Final = 6


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a name or an unknown word, as it stands in an article.

    ``word`` is folded and without accents; ``start`` and ``end`` are offsets in the article;
    ``left`` and ``right`` are the words before and after it in the same name, folded, or "";
    ``before`` and ``after`` those in the text, whether they belong to the name or not.
    """

    word: str
    surface: str
    start: int
    end: int
    claim: Claim
    left: str = ""
    right: str = ""

    @property
    def before(self) -> str:
        """The word before it in the text."""
        return self.left or self.claim.about.left

    @property
    def after(self) -> str:
        """The word after it in the text."""
        return self.right or self.claim.about.right

    @property
    def bare(self) -> bool:
        """Whether the word stands alone."""
        return not self.left and not self.right


def tokens(claims: Iterable[Claim]) -> list[Token]:
    """The words of the names of claims, in the order of the claims, without possessives.

    Identifiers hold no words.
    """
    found = []
    for claim in claims:
        if claim.mention.row == IDENTIFIER:
            continue
        start = claim.mention.start
        parts = _parts(claim.mention.surface)
        for index, (word, surface, place) in enumerate(parts):
            found.append(
                Token(
                    word=word,
                    surface=surface,
                    start=start + place,
                    end=start + place + len(surface),
                    claim=claim,
                    left=parts[index - 1][0] if index else "",
                    right=parts[index + 1][0] if index + 1 < len(parts) else "",
                )
            )
    return found


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[tuple[str, str, int], ...]:
    """Each word of a name: plain, as written, and its place. A story repeats its names."""
    found = []
    for part in _PART.finditer(name):
        surface = without_possessive(part[0])
        if surface and not all(char in "'’" for char in surface):
            found.append((plain(surface), surface, part.start()))
    return tuple(found)


class Usage:
    """Which articles and voices of a story use a word in names, and how it is written.

    ``size`` is the number of all voices of the story.
    """

    def __init__(self, found: Sequence[Token], case: Case) -> None:
        self._case = case
        self.by_word: dict[str, list[Token]] = {}
        for token in found:
            self.by_word.setdefault(token.word, []).append(token)
        self.neighbours = Neighbours(self.by_word)
        self.size = len(set(case.voices.values()))

    def voices(self, word: str, *, without: Iterable[str] = ()) -> set[int | str]:
        """The independent voices that use a word, those of some articles left out."""
        left_out = {self._case.voices.get(article, article) for article in without}
        return self._case.voices_of(each.claim for each in self.by_word.get(word, ())) - left_out

    def articles(self, word: str) -> set[str]:
        """The articles that use a word."""
        return {token.claim.article for token in self.by_word.get(word, ())}

    def nearest(self, count: int) -> list[tuple[str, str]]:
        """Each word with those near it that most use: a slip lies near what it is a slip of.

        Among hundreds of names that all lie near one another the rare ones tell nothing of each
        other.
        """
        near: dict[str, list[str]] = {}
        for a, b in self.neighbours.pairs():
            near.setdefault(a, []).append(b)
            near.setdefault(b, []).append(a)
        used = {word: (-len(self.voices(word)), -len(self.by_word[word]), word) for word in near}
        return sorted(
            {
                (min(word, other), max(word, other))
                for word, others in near.items()
                for other in sorted(others, key=used.__getitem__)[:count]
            }
        )

    def written(self, word: str) -> str:
        """The commonest way to write a word that is used; that of datelines only if all do."""
        counts = Counter(token.surface for token in self.by_word[word])

        def rank(surface: str) -> tuple[bool, int, bool, str]:
            return _is_loud(surface), -counts[surface], surface.isupper(), surface

        surface = min(counts, key=rank)
        return surface.title() if _is_loud(surface) else surface


def _is_loud(surface: str) -> bool:
    """Whether a word in capitals is too long for an acronym: MINNEAPOLIS, but not NATO."""
    return surface.isupper() and len(surface) > _LONGEST_ACRONYM


@lru_cache(maxsize=16384)
def is_established(word: str) -> bool:
    """Whether a word is a form in its own right, whatever lies near it.

    It is in the word list, a place, a given name or in the tables of the world.
    """
    return (
        words.is_listed(word)
        or (not word.endswith("ss") and words.is_listed(word.removesuffix("s")))
        or bool(gazetteer.places(word))
        or given_names.is_given(word)
        or any(word in load("en").table(each) for each in _WORLD)
    )


def romanised(a: str, b: str) -> bool:
    """Whether two folded spellings are romanisations of one name.

    A letter doubled or an h dropped is a slip rather than another romanisation, unless both forms
    are known. C for k is none: who is called Clay is not called Klay.
    """
    if a == b or key(a) != key(b) or _is_hard_c(a, b):
        return False
    classes = set(differences(a, b) or ())
    both = is_established(a) and is_established(b)
    if not classes:
        # one key by the whole of an ending (-addin, -uddin); Antony and Anthony are two names
        return not both
    is_slip = classes <= _SLIPS or _is_doubled(a, b)
    return both or not is_slip


def _is_hard_c(a: str, b: str) -> bool:
    one, other = (_HARD_C.sub("k", each) for each in (a, b))
    return one == other


def _is_doubled(a: str, b: str) -> bool:
    return "letter doubled" in {slips.name(a, b), slips.name(b, a)}


def is_acronym(token: Token) -> bool:
    """Whether a word in capitals may be an abbreviation, or a word of the language.

    A person has none, and neither has the place of a dateline: "NORTHAVEN, Maine, April 2 --".
    """
    if not token.surface.isupper() or token.claim.mention.kind == "person":
        return False
    passage, mention = token.claim.passage, token.claim.mention
    if mention.start == passage.start and _DATELINE.match(passage.text, len(mention.surface)):
        return len(token.word) <= _LONGEST_ACRONYM // 2
    return len(token.word) <= _LONGEST_ACRONYM or words.is_word(token.word)


def alike(mine: Iterable[Token], theirs: Iterable[Token]) -> list[Token]:
    """Those of ``theirs`` that may be of the name of which ``mine`` are, as the words beside tell.

    Where some stand beside a word of mine, those beside others are of other names: his wife's.
    """
    ours = {(token.left, token.right) for token in mine}
    lefts, rights = ({pair[at] for pair in ours} - {""} for at in (0, 1))
    found = list(theirs)
    if not any(token.left in lefts or token.right in rights for token in found):
        return found
    return [each for each in found if each.bare or each.left in lefts or each.right in rights]


def at_token(token: Token) -> Claim:
    """The claim of a token, with the mention cut down to the token."""
    return cut_to(token.claim, token.start, token.surface)


def cut_to(claim: Claim, start: int, surface: str) -> Claim:
    """A claim with its mention cut down to a part of its words that begins at an offset."""
    mention, passage = claim.mention, claim.passage
    shift = start - mention.start
    cut = replace(mention, start=start, end=start + len(surface), surface=surface)
    if shift and "\n" not in mention.surface[:shift]:
        passage = replace(passage, column=passage.column + shift)
    return replace(claim, mention=cut, passage=passage)


def within(a: str, b: str) -> int:
    """How many edits lie between two words (OSA distance), up to 3."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415  (only paid for when words are compared)

    return OSA.distance(a, b, score_cutoff=3)


def times(claims: Sequence[Claim], case: Case) -> str:
    """Where a form stands, in words: "000 (twice) and 002"."""
    counts = Counter(case.labels.get(claim.article, claim.article) for claim in claims)
    often = {1: "", 2: " (twice)"}
    parts = [
        f"{label}{often.get(count, f' ({count} times)')}" for label, count in sorted(counts.items())
    ]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
