from __future__ import annotations

from fractions import Fraction

import pytest

from checker.checks.formula import (
    Chain,
    FactName,
    FormulaError,
    Number,
    Operation,
    facts,
    parse,
)


def test_a_chain_keeps_its_relations() -> None:
    chain = parse("a < b <= c")
    assert chain.relations == ("<", "<=")
    assert [fact.id for fact in facts(chain)] == ["a", "b", "c"]


def test_names_hold_hyphens_and_know_their_place() -> None:
    assert parse("week-1 = 5g-launch.date") == Chain(
        (FactName("week-1", 0), FactName("5g-launch.date", 9)), ("=",)
    )


def test_products_bind_closer_than_sums_and_both_to_the_left() -> None:
    a, b, c, d = (FactName(name, place) for name, place in zip("abcd", (0, 4, 8, 12), strict=True))
    chain = parse("a - b * c - d ~ 1")
    assert chain.terms[0] == Operation("-", Operation("-", a, Operation("*", b, c)), d)


def test_numbers_are_exact_and_may_have_a_unit() -> None:
    chain = parse("a + 2 days < b * 0.1")
    assert chain.terms[0] == Operation("+", FactName("a", 0), Number(Fraction(2), "days", 4))
    assert chain.terms[1] == Operation("*", FactName("b", 13), Number(Fraction(1, 10), None, 17))


@pytest.mark.parametrize(
    ("text", "offset", "instead"),
    [
        ("", 0, "write one, as `a < b`"),
        ("a<b", 0, "put spaces around operators: a < b"),
        ("a > b", 2, "write the smaller side first, with <"),
        ("a == b", 2, "write ="),
        ("a", 0, "join two sides with one of < <= = ~"),
        ("a +", 3, "add the id of a fact or a number"),
        ("a < < b", 4, "brackets and functions are not known"),
        ("a < b c", 6, "write one of + - * / < <= = ~"),
        ("__import__('os') < a", 0, "brackets and functions are not known"),
        (" + ".join(["a"] * 100), 120, "make several relations of it"),
    ],
)
def test_what_is_not_understood_is_told_with_its_place(
    text: str, offset: int, instead: str
) -> None:
    with pytest.raises(FormulaError) as caught:
        parse(text)
    assert caught.value.offset == offset
    assert caught.value.instead == instead
