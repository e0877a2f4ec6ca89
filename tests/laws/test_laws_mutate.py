"""Laws of mutation: one mention is altered and nothing else, and the same run gives the same."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import run
from checker.mutate.mutants import mutants, sample
from checker.mutate.targets import targets
from checker.mutate.trials import Bench
from checker.values import Unread

if TYPE_CHECKING:
    from checker.mutate.outcomes import Mutant

pytestmark = pytest.mark.laws

ROOT = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=1)
def bench() -> Bench:
    options = run.Options()
    ((spec, rules),) = run.prepare([ROOT / "seeds"], options).stories
    read = [each for each in run.read(spec, rules) if not isinstance(each, Unread)]
    return Bench(read, rules, reference=run.reference_of(spec, options))


@lru_cache(maxsize=8)
def every(seed: int) -> tuple[Mutant, ...]:
    found, _ = targets(list(bench().gathered.values()), bench().report, bench().rules)
    return tuple(mutants(found, seed))


SEEDS = st.integers(0, 3)


@given(SEEDS, st.data())
@settings(max_examples=80, deadline=None)
def test_a_mutant_differs_from_the_original_in_exactly_one_mention(
    seed: int, data: st.DataObject
) -> None:
    mutant = data.draw(st.sampled_from(every(seed)))
    article = bench().articles[mutant.target.article]
    before, after = article.text, mutant.of(article).text
    start, end = mutant.span
    mention = mutant.target.mention
    assert before[mention.start : mention.end] == mention.surface
    assert after[start:end] == mutant.slip.surface != mention.surface
    assert after[:start] == before[: mention.start]
    assert after[end:] == before[mention.end :]


@given(SEEDS, st.integers(1, 300))
@settings(max_examples=40, deadline=None)
def test_a_sample_is_in_order_bounded_and_the_same_again(seed: int, most: int) -> None:
    whole = every(seed)
    part = sample(whole, most, seed)
    assert len(part) == min(most, len(whole))
    assert part == sample(list(whole), most, seed)
    places = [whole.index(each) for each in part]
    assert places == sorted(places)


@given(SEEDS, st.integers(1, 150))
@settings(max_examples=40, deadline=None)
def test_a_larger_sample_holds_a_smaller_one(seed: int, most: int) -> None:
    assert set(sample(every(seed), most, seed)) <= set(sample(every(seed), most + 20, seed))


def test_no_two_mutants_of_a_target_are_alike() -> None:
    assert len(set(every(0))) == len(every(0)) > 100


@given(st.data())
@settings(max_examples=3, deadline=None)
def test_a_trial_comes_out_the_same_again(data: st.DataObject) -> None:
    mutant = data.draw(st.sampled_from(every(0)))
    assert bench().run(mutant) == bench().run(mutant)
