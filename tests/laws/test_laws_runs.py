"""Laws of whole runs, on the seed articles and on small stories whose facts are known."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import packs
from checker.pipeline import gather, judge
from checker.values import Article, Category, RuleSet

if TYPE_CHECKING:
    from checker.values import Finding, Gathered, StoryReport

pytestmark = pytest.mark.laws

ROOT = Path(__file__).resolve().parents[2]
MONTHS = ("January", "March", "June", "October")
CITIES = ("Geneva", "Vienna", "Lyon")
VERBS = ("began", "took place", "were held", "opened")


@lru_cache(maxsize=1)
def rules() -> RuleSet:
    return packs.Library().rules(["generic"], ROOT)


@lru_cache(maxsize=1)
def seeds() -> tuple[Gathered, ...]:
    return tuple(
        gather(
            Article(id=path.stem, text=path.read_text(encoding="utf-8"), path=str(path)), rules()
        )
        for path in sorted((ROOT / "seeds").glob("*.txt"))
    )


@lru_cache(maxsize=1)
def seed_report() -> StoryReport:
    return judge("s", seeds(), rules())


def loud(report: StoryReport) -> list[Finding]:
    return [each for each in report.findings if each.category is Category.CONFLICT]


def clashing(report: StoryReport) -> set[frozenset[tuple[str, int]]]:
    """Pairs of places whose values stand on sides that clash."""
    return {
        frozenset({(a.article, a.mention.start), (b.article, b.mention.start)})
        for finding in loud(report)
        for index, camp in enumerate(finding.camps)
        for other in camp.against
        if other > index
        for a in camp.claims
        for b in finding.camps[other].claims
    }


def sentence(month: str, day: int, city: str, verb: str) -> str:
    return f"The talks between Russia and the United States {verb} in {city} on {day} {month} 2022."


stories = st.lists(
    st.builds(
        sentence,
        st.sampled_from(MONTHS),
        st.integers(1, 28),
        st.sampled_from(CITIES),
        st.sampled_from(VERBS),
    ),
    min_size=2,
    max_size=5,
)


def gathered(texts: list[str]) -> list[Gathered]:
    return [
        gather(Article(id=f"a{number}", text=text, path=f"a{number}"), rules())
        for number, text in enumerate(texts)
    ]


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(5)))
def test_the_order_of_articles_changes_nothing(order: list[int]) -> None:
    shuffled = [seeds()[index] for index in order]
    assert judge("s", shuffled, rules()) == seed_report()


@settings(max_examples=40, deadline=None)
@given(stories)
def test_leaving_a_source_out_creates_no_conflict(texts: list[str]) -> None:
    every = gathered(texts)
    whole = clashing(judge("s", every, rules()))
    for left_out in range(len(every)):
        rest = [each for index, each in enumerate(every) if index != left_out]
        assert clashing(judge("s", rest, rules())) <= whole


@pytest.mark.parametrize("left_out", range(5))
def test_leaving_a_seed_out_creates_no_conflict(left_out: int) -> None:
    rest = [each for index, each in enumerate(seeds()) if index != left_out]
    assert clashing(judge("s", rest, rules())) <= clashing(seed_report())


@settings(max_examples=40, deadline=None)
@given(stories)
def test_a_copy_adds_no_voice(texts: list[str]) -> None:
    every = gathered(texts)
    copy = gather(Article(id="z-copy", text=texts[0], path="z"), rules())
    before, after = judge("s", every, rules()), judge("s", [*every, copy], rules())
    assert len({voice for _, voice in after.voices}) == len({voice for _, voice in before.voices})
    assert [finding.id for finding in loud(before)] == [finding.id for finding in loud(after)]
    for one, other in zip(loud(before), loud(after), strict=True):
        assert [camp.independent for camp in one.camps] == [
            camp.independent for camp in other.camps
        ]


def test_an_unrelated_article_adds_no_conflict() -> None:
    text = (
        "The bakery on Mill Lane sold 412 loaves on 3 May 2019, its owner, Ellen Marsh, 61, said.\n"
        "The shop will close in August after forty years."
    )
    stranger = gather(Article(id="stranger", text=text, path="stranger"), rules())
    before = clashing(seed_report())
    assert clashing(judge("s", [*seeds(), stranger], rules())) == before


def test_a_second_run_gives_the_same_report() -> None:
    assert judge("s", seeds(), rules()) == seed_report()


def test_different_days_of_one_meeting_are_a_conflict() -> None:
    """The laws above would hold for an engine that finds nothing: this one would not."""
    texts = [sentence("March", 3, "Lyon", "began"), sentence("March", 4, "Lyon", "opened")]
    report = judge("s", gathered(texts), rules())
    assert len(loud(report)) == 1
    assert all(a != b for a, b in combinations((c.value for c in loud(report)[0].camps), 2))
    assert replace(report, id="other").findings == report.findings
