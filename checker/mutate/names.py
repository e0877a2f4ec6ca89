"""The names of a story whose misspelling could be told: by other articles, or by the canon.

A name counts once an article, where it stands first. A person's name is told by the surname.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.kinds.name import IDENTIFIER
from checker.kinds.person import Person
from checker.mutate.outcomes import Target
from checker.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.values import Claim, Gathered, Mention, RuleSet

__all__ = ["name_targets"]

_KINDS: Final = frozenset({"person", "place", "organisation", "name"})
#: Checks that judge how a name is written.
_SPELLING: Final = ("spelling", "naming")


def name_targets(
    gathered: Iterable[Gathered], rules: RuleSet, facts: Sequence[Target]
) -> tuple[list[Target], Counter[str]]:
    """The names that could be told, and how many of each kind could not.

    Args:
        gathered: what the articles of the story gave.
        rules: the rules in use.
        facts: targets of the story's facts; whose name is one of an office is told by that too.
    """
    first = list(_first(gathered))
    sources: dict[tuple[str, str], set[str]] = {}
    for claim in first:
        sources.setdefault(_name(claim), set()).add(claim.article)
    canon = _canon(rules)
    offices = [each for each in facts if each.kind == "office"]
    found: list[Target] = []
    once: Counter[str] = Counter()
    for claim in first:
        name = _name(claim)
        entries = canon.get(name, ())
        holding = [rule for each in offices if _over(claim, each) for rule in each.rules]
        if len(sources[name]) < 2 and not entries and not holding:
            once[claim.mention.kind] += 1
            continue
        found.append(
            Target(
                article=claim.article,
                line=claim.passage.line,
                mention=claim.mention,
                rules=tuple(dict.fromkeys((*entries, *_cards(claim, rules), *holding))),
                fact=name,
                sources=len(sources[name]),
                own=bool(entries),
                spelled=True,
                full=bool(holding) or _is_full(claim.mention),
            )
        )
    return found, once


def _first(gathered: Iterable[Gathered]) -> Iterator[Claim]:
    """The names of each article without flaws, each form where it stands first."""
    for each in gathered:
        seen: set[tuple[str, str]] = set()
        for claim in each.names:
            form = claim.mention.kind, _form(claim.mention.surface)
            if claim.mention.kind in _KINDS and not claim.mention.flaws and form not in seen:
                seen.add(form)
                yield claim


def _form(surface: str) -> str:
    return fold(squeeze(surface)).removeprefix("the ").removesuffix("'s")


def _name(claim: Claim) -> tuple[str, str]:
    value = claim.value
    last = value.family[-1] if isinstance(value, Person) else claim.mention.surface
    return claim.mention.kind, _form(last)


def _is_full(mention: Mention) -> bool:
    """Whether a name of a person says more than the surname: the value may, from other places."""
    value = mention.value
    return isinstance(value, Person) and _form(mention.surface) != fold(" ".join(value.family))


def _canon(rules: RuleSet) -> dict[tuple[str, str], tuple[str, ...]]:
    """The entries of the canon by kind and name; of a person the surname."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for entry in rules.names:
        for form in (entry.prefer, *entry.also):
            name = entry.kind, _form(form.split()[-1] if entry.kind == "person" else form)
            known = found.get(name, ())
            found[name] = known if entry.id in known else (*known, entry.id)
    return found


def _cards(claim: Claim, rules: RuleSet) -> Iterator[str]:
    checks = ("identifiers",) if claim.mention.row == IDENTIFIER else _SPELLING
    for card in rules.facts:
        if card.kind == claim.mention.kind and card.check in checks:
            yield card.id


def _over(claim: Claim, target: Target) -> bool:
    """Whether a name stands in the words of a target."""
    mention = target.mention
    return (
        claim.article == target.article
        and mention.start <= claim.mention.start
        and claim.mention.end <= mention.end
    )
