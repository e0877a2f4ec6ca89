"""What a run says: findings with their sides, agreements, the matrix, coverage."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from checker.values.claims import Claim, Header  # noqa: TC001
from checker.values.rules import Category, FactCard, Severity

__all__ = [
    "Agreement",
    "Camp",
    "Cell",
    "Coverage",
    "FactRow",
    "Finding",
    "Report",
    "RuleInfo",
    "Status",
    "StoryReport",
    "Unread",
]


@dataclass(frozen=True, slots=True)
class Camp:
    """One side of a finding: the claims that say the same.

    ``value`` is shown in the kind's notation; ``against`` are the indices of the camps it clashes
    with; ``sources`` counts articles, ``independent`` counts voices (syndicated copies are one).
    """

    value: str
    claims: tuple[Claim, ...]
    sources: int
    independent: int
    against: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not agree.

    ``id`` is a fingerprint of category, rule and the sorted differing values: no offset, no
    message. ``message`` is for editors; ``grounds`` say why the claims were held to be about the
    same thing; ``first`` is the article to look at first; ``also`` are the messages, and
    ``stands_for`` the rules, of findings on the same words that this one stands for.
    """

    id: str
    rule: str
    category: Category
    severity: Severity
    kind: str
    subject: str
    message: str
    camps: tuple[Camp, ...]
    grounds: tuple[str, ...] = ()
    likely_cause: str | None = None
    suggestion: str | None = None
    accepted: str | None = None
    first: str | None = None
    also: tuple[str, ...] = ()
    stands_for: tuple[str, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of all its sides."""
        return tuple(claim for camp in self.camps for claim in camp.claims)

    @property
    def doubted(self) -> tuple[Claim, ...]:
        """The claims to look at first: the misspelt ones, those of ``first``, else the last side.

        The second side of a typo are the others, who write the suggestion.
        """
        if self.category is Category.TYPO:
            return self.camps[0].claims if self.camps else ()
        found = tuple(claim for claim in self.claims if claim.article == self.first)
        return found or (self.camps[-1].claims if self.camps else ())

    def concerns(self, article: str | None) -> bool:
        """Whether something may be wrong in an article; None for any of them.

        It is on the side to look at first, or on any side where nothing tells where to look.
        """
        return article is None or any(
            claim.article == article for camp in self._open_sides() for claim in camp.claims
        )

    def _open_sides(self) -> tuple[Camp, ...]:
        if self.category is Category.TYPO:
            return self.camps[:1]
        doubted = [
            camp for camp in self.camps if any(each.article == self.first for each in camp.claims)
        ]
        # who contradicts itself stands on the side of the others too
        return (min(doubted, key=lambda camp: camp.sources),) if doubted else self.camps


@dataclass(frozen=True, slots=True)
class Agreement:
    """A fact that at least two claims of different articles state alike."""

    rule: str
    kind: str
    subject: str
    value: str
    claims: tuple[Claim, ...]


class Status(StrEnum):
    """How one article stands to one fact."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    COMPATIBLE = "compatible"
    ALONE = "alone"
    NOT_MENTIONED = "not mentioned"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Cell:
    """One article on one fact."""

    article: str
    status: Status
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact and how each article stands to it: one row of the matrix.

    ``stated`` are the cells of the articles that speak of it, or of its like without its being
    clear that they mean this; ``articles`` the ids of all of the story: most facts of a large story
    are told by few.
    """

    rule: str
    subject: str
    kind: str
    value: str
    stated: tuple[Cell, ...]
    articles: tuple[str, ...] = field(default=(), repr=False)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """A cell for each article of the story."""
        known = {cell.article: cell for cell in self.stated}
        every = self.articles or tuple(known)
        return tuple(known.get(each) or Cell(each, Status.NOT_MENTIONED, ()) for each in every)


@dataclass(frozen=True, slots=True)
class Unread:
    """An article that could not be read, and why, in a sentence."""

    path: str
    why: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was compared and what was not.

    ``values`` are claims, ``compared`` those that stand beside at least one other claim on the same
    fact, ``not_mentioned`` cells of the matrix of the story's own rules without a claim,
    ``unclear`` claims whose subject stayed unclear, ``checked_alone`` articles that were held
    against the word list, the calendar and the like.
    """

    articles: int
    rules: int
    values: int
    compared: int
    not_mentioned: int
    unclear: int
    checked_alone: int
    silent_rules: tuple[str, ...]
    unread: tuple[Unread, ...]
    skipped: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule as reports name it."""

    id: str
    pack: str
    kind: str
    ask: str
    why: str

    @classmethod
    def of(cls, card: FactCard) -> RuleInfo:
        """The public face of a fact card."""
        return cls(id=card.id, pack=card.pack, kind=card.kind, ask=card.ask, why=card.why)


@dataclass(frozen=True, slots=True)
class StoryReport:
    """Everything one story gave.

    ``reference`` is an ISO date, ``inferred`` whether Factlint worked it out itself; accepted
    findings are among ``findings`` with their reason set.
    """

    id: str
    path: str
    reference: str | None
    inferred: bool
    articles: tuple[Header, ...]
    voices: tuple[tuple[str, int], ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    facts: tuple[FactRow, ...]
    coverage: Coverage
    rules: tuple[RuleInfo, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run: stories, the packs that judged them, and what went wrong beside the stories."""

    version: str
    packs: tuple[tuple[str, str], ...]
    stories: tuple[StoryReport, ...]
    errors: tuple[str, ...] = ()
