"""What is tried and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from checker.values import Article, Mention, Slip, Unread  # noqa: TC001

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Mutant", "Outcome", "Target", "Trial", "Wanted", "share"]


@dataclass(frozen=True, slots=True)
class Target:
    """A mention whose alteration could be told.

    ``rules`` watch it; ``own`` says that one of them was written for this story; ``fact`` is what
    all mentions of one fact have in common, ``sources`` how many articles state it; ``spelled``
    says that not its value but its spelling is at stake; ``full``, of such a name, that another
    surname in it could be told too, since a given name or an office stands by it.
    """

    article: str
    line: int
    mention: Mention
    rules: tuple[str, ...]
    fact: tuple[str, ...]
    sources: int
    own: bool = False
    spelled: bool = False
    full: bool = False

    @property
    def kind(self) -> str:
        """The kind of the value."""
        return self.mention.kind


@dataclass(frozen=True, slots=True)
class Mutant:
    """A target and the slip that alters it."""

    target: Target
    slip: Slip

    @property
    def span(self) -> tuple[int, int]:
        """Where the altered words stand in the altered text."""
        start = self.target.mention.start
        return start, start + len(self.slip.surface)

    def of(self, article: Article) -> Article:
        """The article with the target altered and nothing else."""
        start, end = self.target.mention.start, self.target.mention.end
        return replace(article, text=article.text[:start] + self.slip.surface + article.text[end:])


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one mutant.

    ``where`` is its place for people; ``killers`` are the rules that noticed, none if it survives,
    and ``why`` then says in a few words what became of the altered words.
    """

    mutant: Mutant
    where: str
    killers: tuple[str, ...]
    why: str = ""

    @property
    def killed(self) -> bool:
        """Whether a rule noticed."""
        return bool(self.killers)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All trials on one story, or on the examples of one pack.

    ``possible`` counts the mutants that the sample was taken from; ``once`` counts by kind the
    mentions that nothing can be held against, ``unasked`` those that no rule asks for;
    ``bare`` are rules without an example that could be altered.
    """

    name: str
    about: str
    trials: tuple[Trial, ...]
    possible: int
    once: tuple[tuple[str, int], ...] = ()
    unasked: tuple[tuple[str, int], ...] = ()
    bare: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def survivors(self) -> tuple[Trial, ...]:
        """The trials that no rule noticed, those first that an editor would care for most."""
        return tuple(sorted((each for each in self.trials if not each.killed), key=_weight))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which mutants are tried.

    ``rules`` are ids or patterns with ``*``, ``kinds`` names of kinds: empty for all. ``most`` is
    the largest number of mutants of one story or pack; ``seed`` chooses which ones.
    """

    rules: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    most: int = 60
    seed: int = 0

    def takes(self, target: Target) -> bool:
        """Whether a target is of the rules and kinds that are wanted."""
        if self.kinds and target.kind not in self.kinds:
            return False
        return not self.rules or any(self.asks_for(rule) for rule in target.rules)

    def asks_for(self, rule: str) -> bool:
        """Whether a rule is among those that are wanted."""
        return not self.rules or any(fnmatchcase(rule, each) for each in self.rules)


def share(trials: Iterable[Trial]) -> float | None:
    """The percentage of mutants that were noticed; None if there are none."""
    every = [trial.killed for trial in trials]
    return 100 * sum(every) / len(every) if every else None


_ORDER = ("date", "quantity", "office", "person", "place", "organisation", "name")


def _weight(trial: Trial) -> tuple[bool, bool, int, int, str, int]:
    """What is said before how it is written, the story's own rules, what many sources state."""
    target = trial.mutant.target
    return (
        target.spelled,
        not target.own,
        -target.sources,
        _ORDER.index(target.kind),
        target.article,
        target.mention.start,
    )
