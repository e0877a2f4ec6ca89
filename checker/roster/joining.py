"""Which groups of names, whatever kind found them, are of one person, place, body or thing.

A kind sees one article and one name. Over a story "Brennan" is Colm Brennan, "NHC" the National
Hurricane Center, "Delmar" Hurricane Delmar and "Helvetia" Helvetia Bank Group AG: a group joins
another where its forms are short for those of that group alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.roster.shortening import SHORTENINGS, body_keys, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.roster.grouping import Group

__all__ = ["joined"]

#: Of two kinds that have one form in common, the one to which it belongs: (theirs, ours).
_STRONGER: Final = {
    ("name", "place"), ("name", "organisation"), ("name", "person"), ("person", "organisation"),
}  # fmt: skip


def joined(groups: Iterable[Group]) -> list[Group]:
    """The groups, those that are of one thing put together; each time into the fuller one."""
    found = _of_one_body(_same_forms(list(groups)))
    for shortening in SHORTENINGS:
        found = _shortened(found, shortening)
    return found


def _same_forms(groups: list[Group]) -> list[Group]:
    """Groups with a form in common, where one kind knows better what it is."""
    owners: dict[str, list[Group]] = {}
    for group in groups:
        for form in group.forms:
            owners.setdefault(whole(form), []).append(group)
    into: dict[int, Group] = {}
    for sharing in owners.values():
        for group in sharing:
            stronger = [other for other in sharing if _is_stronger(other, group)]
            if len(stronger) == 1:
                into.setdefault(id(group), stronger[0])
    return _merged(groups, into)


def _is_stronger(one: Group, other: Group) -> bool:
    if one is other:
        return False
    if one.kind == other.kind == "organisation":
        return len(one.fullest) > len(other.fullest)
    if one.what and not other.what and other.kind in ("name", "person"):
        return True  # the tanker Minerva Nike is no person
    return not (other.what and one.kind == "person") and (other.kind, one.kind) in _STRONGER


def _of_one_body(groups: list[Group]) -> list[Group]:
    """Bodies whose names differ in a legal form or a nation only, in the fullest of them."""
    sharing: dict[str, list[Group]] = {}
    for group in groups:
        for key in body_keys(group):
            sharing.setdefault(key, []).append(group)
    into: dict[int, Group] = {}
    for each in sharing.values():
        fullest = max(each, key=lambda group: (len(group.fullest), group.fullest))
        into |= {id(group): fullest for group in each if group is not fullest}
    return _merged(groups, into)


def _shortened(
    groups: list[Group], keys: Callable[[Group], tuple[set[str], set[str]]]
) -> list[Group]:
    """Groups that are short for exactly one other, put into it; the shortest go first."""
    offered: dict[str, list[Group]] = {}
    asked: dict[int, set[str]] = {}
    for group in groups:
        long, short = keys(group)
        asked[id(group)] = short
        for key in long:
            offered.setdefault(key, []).append(group)
    into: dict[int, Group] = {}
    for group in sorted(groups, key=lambda each: len(each.fullest)):
        fuller = {id(other): other for key in asked[id(group)] for other in offered.get(key, ())}
        fuller.pop(id(group), None)
        if len(fuller) == 1:
            into[id(group)] = next(iter(fuller.values()))
    return _merged(groups, into)


def _merged(groups: list[Group], into: dict[int, Group]) -> list[Group]:
    """The groups with each put into the one it belongs to; a ring is not walked twice."""
    kept: list[Group] = []
    by_id = {id(group): group for group in groups}
    additions: dict[int, list[Group]] = {}
    for group in groups:
        target, seen = group, {id(group)}
        while id(target) in into and id(into[id(target)]) not in seen:
            target = into[id(target)]
            seen.add(id(target))
        if target is group:
            kept.append(group)
        else:
            additions.setdefault(id(target), []).append(group)
    return [
        by_id[id(group)].with_claims(
            claim for other in additions.get(id(group), ()) for claim in other.claims
        )
        for group in kept
    ]
