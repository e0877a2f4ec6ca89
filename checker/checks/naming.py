"""One body under two forms of its name: hyphenated otherwise, or its words in another order.

A known body with a slip in one word of its name ("World Heath Organization") is a typo, though each
of its words is one.

Abbreviations and shorter names are no matter of this check: OSCE and its long name are both right.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.findings import camp, make, opposed
from checker.kinds.organisation import WORD_ORDER
from checker.kinds.organisation.names import meant
from checker.lexicon import slips
from checker.text import fold, plain, squeeze
from checker.values import Category, Severity
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

_MARKS: Final = re.compile(r"[\W_]+")
_ARTICLE: Final = re.compile(r"^the\s+")


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each body whose name is written in two forms of the same words."""
    bodies: dict[str, list[Claim]] = {}
    for claim in case.names:
        if claim.mention.kind == card.kind:
            bodies.setdefault(kinds.show(claim.value), []).append(claim)
    for body, claims in sorted(bodies.items()):
        slip = meant(body)
        if slip is not None:
            yield _slip(card, case, claims, *slip)
            continue
        forms = _forms(claims)
        if len(forms) > 1:
            yield _finding(card, case, body, forms)


def _forms(claims: list[Claim]) -> dict[str, list[Claim]]:
    """The forms that are another one written otherwise, the commonest first."""
    every: dict[str, list[Claim]] = {}
    for claim in claims:
        every.setdefault(_form(claim), []).append(claim)
    chosen = {form for pair in combinations(every, 2) if _alike(*pair, every) for form in pair}
    return {form: every[form] for form in sorted(chosen, key=lambda one: (-len(every[one]), one))}


def _alike(one: str, other: str, every: dict[str, list[Claim]]) -> bool:
    """Whether two forms have the same letters, or most of their words in another order."""
    if _letters(one) == _letters(other):
        return True
    if WORD_ORDER not in {every[one][0].mention.row, every[other][0].mention.row}:
        return False  # two names that are listed for the body: both are right
    first, second = set(_MARKS.split(plain(one))), set(_MARKS.split(plain(other)))
    most = max(len(first), len(second))
    return len(first & second) > 1 and 2 * len(first & second) >= most and one not in other


def _letters(form: str) -> str:
    return _MARKS.sub("", plain(form))


def _form(claim: Claim) -> str:
    """The surface, folded, without its article and possessive."""
    return _ARTICLE.sub("", squeeze(fold(claim.mention.surface)).removesuffix("'s"))


def _slip(card: FactCard, case: Case, claims: list[Claim], wrong: str, right: str) -> Finding:
    """A name of which one word is a slip; the suggestion is the whole name."""
    surface = squeeze(claims[0].mention.surface)
    found = re.search(rf"\b{re.escape(wrong)}s?\b", surface, re.IGNORECASE)
    word = surface if found is None else found[0]
    plural = "s" if plain(word) == f"{wrong}s" else ""
    meant_word = right.capitalize() + plural if word[:1].isupper() else right + plural
    whole = surface.replace(word, meant_word)
    return make(
        rule=card.id,
        category=Category.TYPO,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=surface,
        message=f"{quoted(surface)} in {names(claims, case.labels)} is probably {quoted(whole)}.",
        camps=[camp(plain(surface), claims, case)],
        likely_cause=slips.name(wrong, right),
        suggestion=whole,
        first=min(claim.article for claim in claims),
    )


def _finding(card: FactCard, case: Case, body: str, forms: dict[str, list[Claim]]) -> Finding:
    said = ", ".join(
        f"{quoted(group[0].mention.surface)} in {names(group, case.labels)}"
        for group in forms.values()
    )
    return make(
        rule=card.id,
        category=Category.VARIANT,
        severity=card.severity or Severity.NOTE,
        kind=card.kind,
        subject=body,
        message=f"One body, its name in {len(forms)} forms: {said}.",
        camps=opposed(case, *forms.items()),
        grounds=(f"same body: {body}",),
        likely_cause="hyphenation or word order",
    )
