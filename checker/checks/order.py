"""Relations between facts: ``talks-date < osce-date``, ``killed + wounded ~ victims``.

Each side is the interval of numbers that its words allow (dates count in days). A relation is
violated only if no choice of numbers fulfils it; a fact that no source states, or on which the
sources differ, makes it unknown.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from checker import kinds
from checker.checks import formula
from checker.findings import camp, make
from checker.values import Category, Severity
from checker.wording import listed, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, Relation

__all__ = ["run"]

_DAYS: Final = {"day": 1, "days": 1, "week": 7, "weeks": 7}
_SHARE: Final = 0.05


class _Interval(NamedTuple):
    low: float
    high: float


def run(rule: Relation, case: Case) -> Iterator[Finding]:
    """At most one finding: the first relation of the chain that cannot hold."""
    chain = formula.parse(rule.text)
    stated = {name.id: _stated(name.id, case) for name in formula.facts(chain)}
    if not all(stated.values()):
        return
    intervals = [_evaluate(term, stated) for term in chain.terms]
    for index, relation in enumerate(chain.relations):
        left, right = intervals[index], intervals[index + 1]
        if left is None or right is None or _possible(relation, left, right, rule):
            continue
        terms = (chain.terms[index], chain.terms[index + 1])
        involved = {name.id for name in formula.facts(formula.Chain(terms, (relation,)))}
        yield _finding(rule, case, {each: stated[each] for each in sorted(involved)})
        return


def _stated(fact: str, case: Case) -> list[Claim]:
    """The claims of the largest side of a fact, if its sides do not conflict.

    A card whose claims are about several things has no one value.
    """
    facts = case.facts.get(fact, ())
    if len(facts) != 1:
        return []
    groups, clashes = case.sides_of(facts[0])
    return groups[0] if groups and not clashes else []


def _evaluate(term: formula.Term, stated: dict[str, list[Claim]]) -> _Interval | None:
    if isinstance(term, formula.Number):
        value = float(term.value) * _DAYS.get(term.unit or "", 1)
        return _Interval(value, value)
    if isinstance(term, formula.FactName):
        return _bounds(stated[term.id][0].value)
    left, right = _evaluate(term.left, stated), _evaluate(term.right, stated)
    if left is None or right is None:
        return None
    return _combine(term.operator, left, right)


def _combine(operator: str, left: _Interval, right: _Interval) -> _Interval | None:
    if operator == "+":
        return _Interval(left.low + right.low, left.high + right.high)
    if operator == "-":
        return _Interval(left.low - right.high, left.high - right.low)
    if operator == "/" and right.low <= 0 <= right.high:
        return None
    ends = [
        (one * other if operator == "*" else one / other)
        for one in left
        for other in right
        if not (math.isinf(one) or math.isinf(other))
    ]
    return _Interval(min(ends), max(ends)) if len(ends) == 4 else None


def _bounds(value: Any) -> _Interval | None:
    """The numbers a quantity allows, or the days (as ordinals) that a date allows."""
    if value.kind == "date":
        ends = [(reading.first, reading.last) for reading in value.readings]
    elif value.kind == "quantity":
        # a soft ceiling ("thousands") is no ceiling
        ends = [(each.low, None if each.soft else each.high) for each in value.readings]
    else:
        return None
    lows, highs = zip(*ends, strict=True)
    low = -math.inf if None in lows else min(lows)
    high = math.inf if None in highs else max(highs)
    return _Interval(low, high)


def _possible(relation: str, left: _Interval, right: _Interval, rule: Relation) -> bool:
    if relation == "<":
        return left.low < right.high
    if relation == "<=":
        return left.low <= right.high
    margin = 0.0
    if relation == "~":
        share = _SHARE if rule.tolerance is None else rule.tolerance.share
        absolute = 0.0 if rule.tolerance is None else rule.tolerance.absolute
        finite = [abs(end) for end in (*left, *right) if not math.isinf(end)]
        margin = max(absolute, share * max(finite, default=0.0))
    return left.low <= right.high + margin and right.low <= left.high + margin


def _finding(rule: Relation, case: Case, stated: dict[str, list[Claim]]) -> Finding:
    label = {fact: kinds.label(claims[0].value) for fact, claims in stated.items()}
    said = listed(
        f"{fact} is {label[fact]} ({names(claims, case.labels)})" for fact, claims in stated.items()
    )
    return make(
        rule=rule.id,
        category=Category.EXPECTATION,
        severity=rule.severity or Severity.WARNING,
        kind=next(iter(stated.values()))[0].value.kind,
        subject=rule.text,
        message=f"“{rule.text}” cannot hold: {said}.",
        camps=[camp(kinds.likely(claims[0].value), claims, case) for claims in stated.values()],
    )
