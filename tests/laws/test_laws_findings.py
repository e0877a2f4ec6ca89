"""Laws of sides, edges and merging, on findings of any shape."""

from __future__ import annotations

from collections import Counter
from random import Random  # noqa: TC003  (hypothesis reads it)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import kinds
from checker.alignment import Fact
from checker.findings import Case, camp, edges, make, merged, sides
from checker.values import (
    About,
    Category,
    Claim,
    Finding,
    Mention,
    Passage,
    Role,
    RuleSet,
    Severity,
)

pytestmark = pytest.mark.laws

DAYS = ("2022-01-10", "2022-01-11", "2022-01-12", "2022-01", "--01-10", "weekday:1", "2021-01-10")
FIGURES = (
    "100 troops",
    "100000 troops",
    "1000..10000 troops",
    "12 tanks",
    "12 USD",
    "98500 troops",
)
CASE = Case((), RuleSet(), {}, (), Counter(), {"a": 0, "b": 0, "c": 1}, {})


def make_claim(kind: str, notation: str, article: str, start: int) -> Claim:
    value = kinds.read(kind, notation)
    mention = Mention(start, start + 4, "word", kind, value)
    return Claim("r", article, mention, value, Passage("", 0, 1, 1), Role.BODY, About())


def claims_of(kind: str, notations: tuple[str, ...]) -> st.SearchStrategy[Claim]:
    return st.builds(
        make_claim,
        st.just(kind),
        st.sampled_from(notations),
        st.sampled_from("abc"),
        st.integers(0, 12),
    )


one_kind = st.one_of(
    st.lists(claims_of("date", DAYS), max_size=8, unique=True),
    st.lists(claims_of("quantity", FIGURES), max_size=8, unique=True),
)


def make_finding(
    groups: list[list[Claim]], rule: str, category: Category, severity: Severity, first: str | None
) -> Finding:
    camps = [camp(kinds.show(group[0].value), group, CASE) for group in groups]
    return make(
        rule=rule,
        category=category,
        severity=severity,
        kind="date",
        subject="",
        message=f"{rule} {category} {severity} {first}",
        camps=camps,
        first=first,
    )


findings = st.lists(
    st.builds(
        make_finding,
        st.lists(st.lists(claims_of("date", DAYS), min_size=1, max_size=2), max_size=3),
        st.sampled_from("rst"),
        st.sampled_from(Category),
        st.sampled_from(Severity),
        st.sampled_from(["a", "b", None]),
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(one_kind)
def test_sides_part_claims_without_loss(claims: list[Claim]) -> None:
    groups = sides(claims)
    assert Counter(claim for group in groups for claim in group) == Counter(claims)
    assert all(groups)
    sizes = [len({claim.article for claim in group}) for group in groups]
    assert sizes == sorted(sizes, reverse=True)


@settings(max_examples=60)
@given(one_kind, st.randoms(use_true_random=False))
def test_sides_do_not_depend_on_the_order_of_claims(claims: list[Claim], random: Random) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    first, second = ({frozenset(group) for group in sides(each)} for each in (claims, shuffled))
    assert first == second


@settings(max_examples=60)
@given(one_kind)
def test_edges_hold_in_both_directions(claims: list[Claim]) -> None:
    groups = sides(claims)
    last = len(groups) - 1
    forth = {(edge.a, edge.b, edge.comparison.slip) for edge in edges(groups)}
    back = {(last - edge.b, last - edge.a, edge.comparison.slip) for edge in edges(groups[::-1])}
    assert forth == back
    assert all(a < b for a, b, _ in forth)


@settings(max_examples=60)
@given(one_kind, st.data())
def test_fewer_comparable_pairs_make_fewer_edges(claims: list[Claim], data: st.DataObject) -> None:
    pairs = [(i, j) for j in range(len(claims)) for i in range(j)]
    some = data.draw(st.frozensets(st.sampled_from(pairs))) if pairs else frozenset()
    groups = sides(claims)
    whole = {(edge.a, edge.b) for edge in edges(groups)}
    part = {
        (edge.a, edge.b) for edge in edges(groups, Fact("r", "", "", tuple(claims), pairs=some))
    }
    assert part <= whole


@settings(max_examples=80)
@given(findings)
def test_merging_loses_no_claim_and_no_message(every: list[Finding]) -> None:
    kept = merged(every)
    before = {claim for finding in every for claim in finding.claims}
    places = {(claim.article, claim.mention.start) for claim in before}
    after = {claim for finding in kept for claim in finding.claims}
    assert after <= before
    for article, start in places:
        assert any(
            claim.article == article and abs(claim.mention.start - start) < 4 for claim in after
        )
    messages = Counter(finding.message for finding in every)
    told = Counter(message for each in kept for message in (each.message, *each.also))
    assert told == messages


@settings(max_examples=80)
@given(findings, st.randoms(use_true_random=False))
def test_merging_does_not_depend_on_the_order(every: list[Finding], random: Random) -> None:
    shuffled = list(every)
    random.shuffle(shuffled)
    assert merged(shuffled) == merged(every)


@settings(max_examples=80)
@given(findings)
def test_the_loudest_stays(every: list[Finding]) -> None:
    kept = merged(every)
    ranks = [finding.severity.rank for finding in kept]
    assert ranks == sorted(ranks)
    assert min(ranks, default=3) == min((each.severity.rank for each in every), default=3)
