"""Which slips are tried on which targets, and a fair sample where there are many."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from checker import kinds
from checker.mutate.outcomes import Mutant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from checker.mutate.outcomes import Target
    from checker.values import Mention, Slip

__all__ = ["mutants", "sample"]


def mutants(targets: Sequence[Target], seed: int = 0) -> list[Mutant]:
    """The mutants of all targets: of each target one for each sort of slip.

    A slip that can go several ways (the day before, the day after; a letter lost, two swapped) goes
    one of them, as the seed has it.
    """
    others, lot = _by_kind(targets), _lot(seed)
    found: list[Mutant] = []
    for target in targets:
        slips: dict[str, list[Slip]] = {}
        for slip in kinds.KINDS.get(target.kind).vary(target.mention, others[target.kind]):
            if _fits(target, slip):
                slips.setdefault("" if slip.spelled else slip.cause, []).append(slip)
        found += [min((Mutant(target, slip) for slip in ways), key=lot) for ways in slips.values()]
    return found


def sample(every: Sequence[Mutant], most: int, seed: int = 0) -> list[Mutant]:
    """At most so many of the mutants, in their order.

    Every kind gets an equal share as long as it has mutants, in it every fact one before any gets
    a second.
    """
    if len(every) <= most:
        return list(every)
    lot = _lot(seed)
    times: Counter[tuple[str, ...]] = Counter()
    turns: dict[str, list[tuple[int, int]]] = {}
    for index in sorted(range(len(every)), key=lambda each: lot(every[each])):
        target = every[index].target
        fact = (target.kind, *target.fact)
        turns.setdefault(target.kind, []).append((times[fact], index))
        times[fact] += 1
    # the sort is stable: within a turn the lot decides
    ranked = [
        (turn, index)
        for of_kind in turns.values()
        for turn, (_, index) in enumerate(sorted(of_kind, key=lambda each: each[0]))
    ]
    return [every[index] for index in sorted(index for _, index in sorted(ranked)[:most])]


def _by_kind(targets: Iterable[Target]) -> dict[str, list[Mention]]:
    """The mentions of each kind, those first that most articles state."""
    found: dict[str, list[Mention]] = {}
    for target in sorted(targets, key=lambda each: (-each.sources, each.fact)):
        found.setdefault(target.kind, []).append(target.mention)
    return found


def _fits(target: Target, slip: Slip) -> bool:
    """Whether a slip alters what is watched: the value of a fact, the spelling of a name."""
    return target.spelled is slip.spelled or target.full


def _lot(seed: int) -> Callable[[Mutant], bytes]:
    """What draws lots among mutants: the same ones for the same seed, wherever it runs."""

    def lot(mutant: Mutant) -> bytes:
        target = mutant.target
        parts = (seed, target.article, target.mention.start, target.kind, *mutant.slip)
        return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()

    return lot
