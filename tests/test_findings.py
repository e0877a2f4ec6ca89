"""Sides, edges, camps and what rests on the same words, on values made by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from checker import kinds
from checker.alignment import Fact
from checker.findings import Case, camp, edges, fingerprint, make, merged, sides
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
    Tolerance,
)

PASSAGE = Passage("", 0, 1, 1)


def claim(notation: str, article: str = "a", start: int = 0, kind: str = "date") -> Claim:
    value = kinds.read(kind, notation)
    mention = Mention(start, start + 5, "words", kind, value)
    return Claim("rule", article, mention, value, PASSAGE, Role.BODY, About())


def case(voices: dict[str, int]) -> Case:
    return Case((), RuleSet(), {}, (), Counter(), voices, {})


def finding(*claims: Claim, rule: str = "rule", **more: object) -> Finding:
    told: dict[str, Any] = {
        "category": Category.CONFLICT,
        "severity": Severity.ERROR,
        "kind": "date",
        "subject": "",
        "message": f"message of {rule}",
        "camps": [camp(kinds.show(each.value), [each], case({})) for each in claims],
    }
    return make(rule=rule, **(told | more))


TENTH, ELEVENTH, MONTH = (claim(day) for day in ("2022-01-10", "2022-01-11", "2022-01"))


def test_the_larger_side_stands_first() -> None:
    ours = [replace(TENTH, article=name) for name in "bc"]
    assert sides([ELEVENTH, *ours]) == [ours, [ELEVENTH]]


def test_copies_make_no_side_larger() -> None:
    ours = [replace(ELEVENTH, article=name) for name in "bc"]
    assert sides([TENTH, *ours], {"a": 0, "b": 1, "c": 1}) == [[TENTH], ours]


def test_sides_of_one_size_stand_in_the_order_of_their_values() -> None:
    assert sides([ELEVENTH, TENTH]) == sides([TENTH, ELEVENTH]) == [[TENTH], [ELEVENTH]]


def test_edges_join_what_conflicts() -> None:
    found = edges([[TENTH], [ELEVENTH], [MONTH]])
    assert [(edge.a, edge.b, edge.comparison.slip) for edge in found] == [(0, 1, "off by one day")]


def test_claims_that_are_not_comparable_make_no_edge() -> None:
    groups = [[TENTH], [ELEVENTH]]
    both = (TENTH, ELEVENTH)
    assert edges(groups, Fact("rule", "date", "", both, pairs=frozenset())) == []
    assert len(edges(groups, Fact("rule", "date", "", both, pairs=frozenset({(0, 1)})))) == 1
    assert len(edges(groups, Fact("rule", "date", "", both))) == 1


@pytest.mark.parametrize(("tolerance", "count"), [(None, 1), (0.05, 1), (0.1, 0)])
def test_a_tolerance_of_the_fact_is_no_edge(tolerance: float | None, count: int) -> None:
    claims = tuple(claim(each, kind="quantity") for each in ("106 troops", "112 troops"))
    allowed = None if tolerance is None else Tolerance(share=tolerance)
    fact = Fact("rule", "quantity", "", claims, tolerance=allowed)
    assert len(edges([[each] for each in claims], fact)) == count


def test_a_camp_counts_its_sources_and_voices() -> None:
    claims = [claim("2022-01-10", name, start) for name, start in (("b", 9), ("a", 5), ("b", 2))]
    told = camp("v", claims, case({"a": 0, "b": 0}), (1,))
    assert (told.sources, told.independent, told.against) == (2, 1, (1,))
    assert [(each.article, each.mention.start) for each in told.claims] == [
        ("a", 5),
        ("b", 2),
        ("b", 9),
    ]


def test_a_fingerprint_knows_values_and_nothing_else() -> None:
    one = fingerprint(Category.CONFLICT, "r", ["a", "b"])
    assert one == fingerprint(Category.CONFLICT, "r", ["b", "a", "b"])
    assert len(one) == 12
    others = {
        fingerprint(Category.TYPO, "r", ["a", "b"]),
        fingerprint(Category.CONFLICT, "s", ["a", "b"]),
        fingerprint(Category.CONFLICT, "r", ["a", "c"]),
    }
    assert one not in others
    assert len(others) == 3


def test_findings_on_the_same_words_are_one() -> None:
    loud = finding(TENTH, ELEVENTH, rule="loud")
    quiet = finding(ELEVENTH, rule="quiet", severity=Severity.NOTE)
    (kept,) = merged([quiet, loud])
    assert (kept.rule, kept.also, kept.camps) == ("loud", ("message of quiet",), loud.camps)


def test_findings_on_other_words_or_in_other_articles_stay_apart() -> None:
    other = replace(TENTH, article="b")
    after = claim("2022-01-10", start=5)
    found = merged([finding(TENTH, rule=rule) for rule in "a"] + [finding(other), finding(after)])
    assert len(found) == 3


def test_the_sides_of_the_other_are_taken_over() -> None:
    third = claim("2022-01-12", "c", 40)
    loud = finding(TENTH, rule="loud", first="a")
    quiet = finding(third, TENTH, rule="quiet", severity=Severity.NOTE)
    (kept,) = merged([loud, quiet])
    assert [each.value for each in kept.camps] == ["2022-01-10", "2022-01-12"]


def test_a_side_of_which_a_part_is_known_is_taken_over_too() -> None:
    more = replace(TENTH, article="c")
    both = camp("2022-01-10", [TENTH, more], case({}))
    loud = finding(TENTH, rule="loud")
    quiet = replace(finding(TENTH, rule="quiet", severity=Severity.NOTE), camps=(both,))
    (kept,) = merged([loud, quiet])
    assert more in kept.claims


def test_a_suggestion_outranks_the_rest_of_its_severity() -> None:
    plain, useful = finding(TENTH, rule="a"), finding(TENTH, rule="b", suggestion="Geneva")
    (kept,) = merged([plain, useful])
    assert kept.suggestion == "Geneva"


def test_what_is_said_and_how_it_is_written_stay_apart() -> None:
    said = finding(TENTH, rule="said")
    written = finding(TENTH, rule="written", category=Category.TYPO)
    assert len(merged([said, written])) == 2


@pytest.mark.parametrize("category", [Category.QUOTE, Category.ENCODING, Category.LAYOUT])
def test_notes_on_a_text_stand_for_themselves(category: Category) -> None:
    assert len(merged([finding(TENTH), finding(TENTH, rule="note", category=category)])) == 2


def test_messages_of_messages_are_kept() -> None:
    inner = replace(finding(TENTH, rule="b", severity=Severity.NOTE), also=("deeper",))
    (kept,) = merged([finding(TENTH, rule="a"), inner])
    assert kept.also == ("message of b", "deeper")


def test_a_finding_without_sides_is_left_alone() -> None:
    assert merged([finding()]) == [finding()]
