"""Real words that one source writes where several others write their twin. Not a check of its own.

One of "causalities figures" against several of "casualties figures" is a slip, though both are
words. Precise before complete: two other voices must write the other word between the same words,
or beside the same telling one, and the article must be alone with its own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.word import TWIN
from checker.lexicon import load, slips
from checker.lexicon.en.twins import TWINS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.findings import Case
    from checker.values import Claim

__all__ = ["Confused", "confused"]

_VOICES: Final = 2
#: A word that tells has at least so many letters.
_TELLING: Final = 4


class Confused(NamedTuple):
    """A real word that is written for another, where it stands, and which articles write that."""

    wrong: str
    right: str
    claims: list[Claim]
    articles: tuple[str, ...]
    slip: str | None


def confused(claims: Iterable[Claim], case: Case) -> Iterator[Confused]:
    """The real words that others tell to be slips, of the claims of one card."""
    by_word: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.mention.row == TWIN:
            by_word[claim.mention.surface].append(claim)
    for wrong in sorted(by_word.keys() & TWINS.keys()):
        if len(case.voices_of(by_word[wrong])) > 1:
            continue  # several write it: it is meant
        for right in sorted(TWINS[wrong] & by_word.keys()):
            found = _told(by_word[wrong], by_word[right], case)
            if found is not None:
                yield Confused(wrong, right, *found, slips.name(wrong, right))
                break


def _told(
    mine: list[Claim], theirs: list[Claim], case: Case
) -> tuple[list[Claim], tuple[str, ...]] | None:
    """The claims that stand where other voices write the other word, and the articles of these."""
    own = case.voices_of(mine)
    others = [claim for claim in theirs if case.voices_of([claim]).isdisjoint(own)]
    told: list[Claim] = []
    articles: set[str] = set()
    for claim in mine:
        alike = [other for other in others if _stand_alike(claim, other)]
        if len(case.voices_of(alike)) >= _VOICES:
            told.append(claim)
            articles.update(other.article for other in alike)
    return (told, tuple(sorted(articles))) if told else None


def _stand_alike(claim: Claim, other: Claim) -> bool:
    """Whether two words stand between the same words, or beside the same telling one."""
    left = claim.about.left == other.about.left != ""
    right = claim.about.right == other.about.right != ""
    return (
        (left and right)
        or (left and _tells(claim.about.left))
        or (right and _tells(claim.about.right))
    )


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and word not in load("en").table("stop")
