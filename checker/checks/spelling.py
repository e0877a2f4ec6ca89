"""One name in two spellings: across the sources of a story, or inside one article.

A romanisation (Riabkov, Ryabkov) is a variant. Two spellings in one article, or in two sources of
which none has the others with it, are a conflict: which is right is not said. Unknown forms near a
name that several sources use are typos and belong to the check ``words``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.checks.agreement import agree
from checker.checks.given import given_otherwise
from checker.checks.glosses import is_glossed
from checker.checks.homophones import homophones, is_told_whole
from checker.checks.in_place import in_place
from checker.checks.pairs import (
    KINDS,
    Pair,
    are_two,
    is_given,
    is_one_place,
    is_outvoted,
    is_plain,
    kind_of,
    of_one_name,
    one_slip,
    pair_of,
    same_person,
    same_place,
)
from checker.checks.suggestions import best, is_term
from checker.checks.tokens import (
    Token,
    Usage,
    at_token,
    is_acronym,
    is_established,
    romanised,
    times,
    tokens,
    within,
)
from checker.checks.whole import romanised_whole
from checker.findings import make, opposed
from checker.lexicon import slips
from checker.lexicon.romanisation import differences, has_many_hands
from checker.values import Category, Severity
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.findings import Case
    from checker.values import FactCard, Finding

__all__ = ["run"]

#: How many of the words near it each word is held against.
_NEAREST: Final = 12


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each pair of spellings of one name, and of names of one person."""
    usage, pairs, decided = case.once(_near)
    judged = [_judge(card, case, pair, usage, decided) for pair in pairs.get(card.kind, ())]
    told = [finding for finding in judged if finding is not None]
    yield from told
    if card.kind == "person":
        yield from romanised_whole(card, case, told)
        yield from homophones(card, case)
        yield from given_otherwise(card, case)


def _near(case: Case) -> tuple[Usage, dict[str, list[Pair]], dict[str, bool]]:
    """The use of words in the names of a story, and those that lie near each other, by kind.

    Beside them what is found of each word, whether it is called a typo, is kept.
    """
    found = tokens(claim for claim in case.names if claim.mention.kind in KINDS)
    usage = Usage([token for token in found if _is_spelled(token)], case)
    pairs: dict[str, list[Pair]] = {}
    for a, b in usage.nearest(_NEAREST):
        # a name beside its original in another script is spelled in no two ways
        if a.isascii() is b.isascii():
            pair = pair_of(a, b, usage)
            if not is_told_whole(pair.ours, pair.theirs):
                pairs.setdefault(kind_of(pair), []).append(pair)
    return usage, pairs, {}


def _is_spelled(token: Token) -> bool:
    capital = token.surface[:1].isupper() and not token.surface[:2].isupper()
    shouted = token.surface.isupper() and not is_acronym(token)
    return (capital or shouted) and len(token.word) > 2


def _judge(
    card: FactCard, case: Case, pair: Pair, usage: Usage, decided: dict[str, bool]
) -> Finding | None:
    if pair.rare in case.rules.words or not agree(pair.theirs, pair.ours):
        return None
    if are_two(pair, usage, case.apart) or is_glossed(pair.ours, pair.theirs):
        return None
    same_sound = romanised(pair.common, pair.rare) or is_one_place(pair)
    may_be_one = in_place(pair, usage) or _may_be_one(pair, same_sound=same_sound)
    if not may_be_one or (not same_sound and _is_decided(pair, usage, case, decided)):
        return None
    pair = of_one_name(pair)
    if usage.articles(pair.common) & usage.articles(pair.rare):
        return _inside(card, case, pair, usage, same_sound=same_sound)
    if same_sound:
        return _variant(card, case, pair, usage)
    return _across(card, case, pair, usage)


def _may_be_one(pair: Pair, *, same_sound: bool) -> bool:
    """Whether two forms may be one name as far as they and the names around them tell."""
    if not same_sound and not one_slip(pair):
        return False
    known = is_established(pair.common) and is_established(pair.rare)
    both_own = (known and not is_one_place(pair)) or is_given(pair)
    return not both_own or same_person(pair)


def _is_decided(pair: Pair, usage: Usage, case: Case, decided: dict[str, bool]) -> bool:
    """Whether the check of words calls one of the forms a typo."""
    for word in (pair.rare, pair.common):
        if word not in decided:
            decided[word] = (
                not is_established(word)
                and not is_term(word, usage)
                and best(word, usage.by_word[word], usage, case) is not None
            )
        if decided[word]:
            return True
    return False


def _inside(
    card: FactCard, case: Case, pair: Pair, usage: Usage, *, same_sound: bool
) -> Finding | None:
    """Two spellings in one article; which is right is said where others or its own use tell."""
    shared = usage.articles(pair.common) & usage.articles(pair.rare)
    if not same_sound and not is_plain(pair, usage):
        return None
    if not same_sound and is_outvoted(pair, usage):
        return _slip(card, case, pair)
    article = min(shared)
    sides = [
        [token for token in side if token.claim.article in shared]
        for side in (pair.ours, pair.theirs)
    ]
    first, second = (_surface(side) for side in sides)
    how = _classes(pair) if same_sound else _difference(pair)
    return _finding(
        card,
        case,
        sides,
        category=Category.VARIANT if same_sound else Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        message=(
            f"{case.labels.get(article, article)} spells one name in two ways: {quoted(first)} and "
            f"{quoted(second)}{how}."
        ),
        cause="two spellings in one article",
        first=article,
    )


def _variant(card: FactCard, case: Case, pair: Pair, usage: Usage) -> Finding:
    """Two romanisations, or two given names of one sound, in different sources."""
    several = len(usage.voices(pair.common)) > 1
    alone = len(usage.voices(pair.rare)) == 1
    first = min(token.claim.article for token in pair.theirs) if several and alone else None
    # use by several makes a romanisation an accepted form; who is called Robyn is not called Robin
    doubtful = alone or is_given(pair) or (same_person(pair) and not _is_of_another_script(pair))
    severity = Severity.WARNING if doubtful else Severity.NOTE
    ours, theirs = _surface(pair.ours), _surface(pair.theirs)
    return _finding(
        card,
        case,
        [list(pair.ours), list(pair.theirs)],
        category=Category.VARIANT,
        severity=card.severity or severity,
        message=(
            f"One name in two spellings: {quoted(ours)} in {_times(pair.ours, case)}, "
            f"{quoted(theirs)} in {_times(pair.theirs, case)}{_classes(pair)}."
        ),
        cause="romanisation",
        first=first,
    )


def _is_of_another_script(pair: Pair) -> bool:
    """Whether the names beside the forms come from another script, as the forms then do."""
    beside = {name for token in (*pair.ours, *pair.theirs) for name in (token.left, token.right)}
    return any(map(has_many_hands, beside))


def _across(card: FactCard, case: Case, pair: Pair, usage: Usage) -> Finding | None:
    """Two spellings in different sources, no romanisations of each other."""
    if not (same_person(pair) or same_place(pair) or in_place(pair, usage)):
        return None
    if is_outvoted(pair, usage):
        return None if _is_sound(pair, usage) else _slip(card, case, pair)
    ours, theirs = _surface(pair.ours), _surface(pair.theirs)
    return _finding(
        card,
        case,
        [list(pair.ours), list(pair.theirs)],
        category=Category.CONFLICT,
        severity=card.severity or Severity.WARNING,
        message=(
            f"Sources disagree on the spelling of a name: {quoted(ours)} in "
            f"{_times(pair.ours, case)}, {quoted(theirs)} in {_times(pair.theirs, case)}"
            f"{_difference(pair)}."
        ),
        cause=slips.name(pair.rare, pair.common),
        first=None,
    )


def _is_sound(pair: Pair, usage: Usage) -> bool:
    """Whether the rarer form is a romanisation of one that several use: of two, it is theirs."""
    return any(
        romanised(pair.rare, other) and len(usage.voices(other)) > 1
        for other in usage.neighbours.near(pair.rare)
    )


def _slip(card: FactCard, case: Case, pair: Pair) -> Finding:
    """The rarer form as a misspelling of the other."""
    ours, theirs = _surface(pair.ours), _surface(pair.theirs)
    return _finding(
        card,
        case,
        [list(pair.theirs), list(pair.ours)],
        category=Category.TYPO,
        severity=card.severity or Severity.WARNING,
        message=(
            f"{quoted(theirs)} in {_times(pair.theirs, case)} is probably {quoted(ours)}, as "
            f"in {_times(pair.ours, case)}{_difference(pair)}."
        ),
        cause=slips.name(pair.rare, pair.common),
        first=min(token.claim.article for token in pair.theirs),
        suggestion=ours,
    )


def _surface(side: Iterable[Token]) -> str:
    """A form as it is written, with its neighbours where it stands in a full name."""
    return min(token.surface for token in side)


def _times(side: Iterable[Token], case: Case) -> str:
    return times([token.claim for token in side], case)


def _classes(pair: Pair) -> str:
    classes = differences(pair.common, pair.rare)
    if not classes:
        return " (two names of one place)" if is_one_place(pair) else ""
    return f" (a matter of romanisation: {', '.join(classes)})"


def _difference(pair: Pair) -> str:
    count = within(pair.common, pair.rare)
    return f": {'one letter differs' if count == 1 else f'{count} letters differ'}"


def _finding(  # noqa: PLR0913  (a finding has as many parts)
    card: FactCard,
    case: Case,
    sides: list[list[Token]],
    *,
    category: Category,
    severity: Severity,
    message: str,
    cause: str | None,
    first: str | None,
    suggestion: str | None = None,
) -> Finding:
    camps = opposed(
        case, *((_surface(side), [at_token(token) for token in side]) for side in sides)
    )
    return make(
        rule=card.id,
        category=category,
        severity=severity,
        kind=card.kind,
        subject=_surface(sides[0]),
        message=message,
        camps=camps,
        likely_cause=cause,
        suggestion=suggestion,
        first=first,
    )
