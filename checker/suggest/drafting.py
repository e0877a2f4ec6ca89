"""Drafted cards written as a pack, for a person to finish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.located_yaml.writing import quoted, written
from checker.text import printable, slug, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.suggest.facts import Left
    from checker.values import FactCard

__all__ = ["draft"]

#: Characters of the values of a fact that got no card.
_SHOWN: Final = 90


def draft(story: str, cards: Sequence[FactCard], left: Iterable[Left]) -> str:
    """The text of a pack with the cards, and comments on what got none."""
    lines = [
        "# Drafted from the articles: keep, edit or delete each card. The facts stand here as the",
        "# articles state them; which side is right nobody has judged.",
        "version: 1",
        f"pack: {written((slug(story) or 'story') + '-facts')}",
        f"about: {written(printable(f'Facts of {story}, drafted from its articles'))}",
        "facts:" if cards else "facts: []",
    ]
    for card in cards:
        lines += _card(card)
    lines += ["# For names and their spelling: factlint names PATH --format yaml"]
    told = [_told(each) for each in left]
    if told:
        lines += ["#", "# Stated by several sources, and not drafted:", *told]
    return "\n".join(lines) + "\n"


def _card(card: FactCard) -> Iterator[str]:
    yield f"  - id: {written(card.id)}"
    yield f"    kind: {written(card.kind)}"
    if card.subject:
        yield f"    subject: {written(card.subject)}"
    if card.of:
        yield f"    of: {_listed(card.of)}"
    if card.unit:
        yield f"    unit: {written(card.unit)}"
    yield f"    ask: {written(squeeze(card.ask))}"
    if card.near:
        alternatives = (_listed(each) if len(each) > 1 else written(each[0]) for each in card.near)
        yield f"    near: [{', '.join(alternatives)}]"
        if card.within != "clause":
            yield f"    within: {card.within}"
    yield from _judging(card)
    if not card.examples:
        yield "    # no example: alone, none of its sentences says enough"
        return
    yield "    examples:"
    for example in card.examples:
        yield f"      - {example.expected}:"
        for text in example.texts:
            yield f"          - {quoted(text)}"


def _judging(card: FactCard) -> Iterator[str]:
    """What the open card says of how its values are compared."""
    if card.changes:
        yield f"    changes: {card.changes}"
    if card.tolerance is not None:
        share = card.tolerance.share
        amount = f"{100 * share:g}%" if share else f"{card.tolerance.absolute:g}"
        yield f"    tolerance: {written(amount)}"
    if card.severity is not None:
        yield f"    severity: {card.severity.value}"


def _listed(words: Iterable[str]) -> str:
    return f"[{', '.join(map(written, words))}]"


def _told(left: Left) -> str:
    values = squeeze(" / ".join(left.values))
    values = values if len(values) <= _SHOWN else values[:_SHOWN].rstrip() + " ..."
    text = f"# - {left.subject}: {values}: {left.why}"
    return "".join(char if char.isprintable() else "\ufffd" for char in squeeze(text))
