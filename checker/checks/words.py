"""Typos: words nobody knows that lie next to one that the story or the world knows.

Precise before complete: a word is called misspelt only if one correction is clearly the best.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.checks.suggestions import TERM, Suggestion, best
from checker.checks.tokens import (
    Token,
    Usage,
    alike,
    at_token,
    is_acronym,
    is_established,
    times,
    tokens,
)
from checker.checks.twins import confused
from checker.findings import camp, make, opposed
from checker.kinds.word import CAPITAL
from checker.lexicon import load, slips
from checker.text import plain
from checker.values import Category, Severity
from checker.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: The rows of the kind word for words that the list does not know.
_UNKNOWN = frozenset(
    (
        "unknown",
        "hyphen part",
        "name in lower case",
        "rare word",
        "among strange words",
        "in capitals",
    )
)
_NAMED = ("person", "place", "organisation", "name")


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each distinct misspelling and its correction."""
    yield from _flawed(card, case)
    yield from _confused(card, case)
    named = tokens(claim for claim in case.names if claim.mention.kind in _NAMED)
    usage = Usage(named, case)
    sound = _capitals(card, case)
    for word, found in _candidates(named, case):
        suggestion = best(word, found, usage, case)
        if suggestion is not None:
            yield _finding(card, case, found, *_of_others(suggestion, found, usage, sound))


def _capitals(card: FactCard, case: Case) -> dict[str, list[Claim]]:
    """The claims for words of the language that are written like names, by word."""
    found: dict[str, list[Claim]] = {}
    for fact in case.facts.get(card.id, ()):
        for claim in fact.claims:
            if claim.mention.row == CAPITAL:
                found.setdefault(claim.value.word, []).append(claim)  # type: ignore[attr-defined]
    return found


def _of_others(
    suggestion: Suggestion, found: list[Token], usage: Usage, sound: Mapping[str, list[Claim]]
) -> tuple[Suggestion, list[Claim]]:
    """A correction with the articles that write it in place of a name, and where they do."""
    claims = [at_token(token) for token in alike(found, usage.by_word.get(suggestion.word, ()))]
    if suggestion.articles:
        return suggestion, [each for each in claims if each.article in suggestion.articles]
    if not found[0].surface[:1].isupper():
        return suggestion, []
    own = {token.claim.article for token in found}
    claims += sound.get(suggestion.word, ())
    others = {
        (each.article, each.mention.start): each for each in claims if each.article not in own
    }
    articles = tuple(sorted({each.article for each in others.values()}))
    return replace(suggestion, articles=articles), list(others.values())


def _flawed(card: FactCard, case: Case) -> Iterator[Finding]:
    """Words that are wrong by themselves: doubled ones."""
    by_value: dict[str, list[Claim]] = {}
    for fact in case.facts.get(card.id, ()):
        for claim in fact.claims:
            if any(flaw.category == Category.TYPO for flaw in claim.mention.flaws):
                by_value.setdefault(claim.mention.value.word, []).append(claim)  # type: ignore[attr-defined]
    for value, claims in sorted(by_value.items()):
        flaw = claims[0].mention.flaws[0]
        yield make(
            rule=card.id,
            category=Category.TYPO,
            severity=card.severity or Severity.WARNING,
            kind=card.kind,
            subject=value,
            message=f"{flaw.message} in {times(claims, case)}.",
            camps=[camp(value, claims, case)],
            likely_cause=flaw.cause,
            suggestion=flaw.suggestion,
            first=min(claim.article for claim in claims),
        )


def _confused(card: FactCard, case: Case) -> Iterator[Finding]:
    """Real words that the other sources tell to be slips."""
    claims = [claim for fact in case.facts.get(card.id, ()) for claim in fact.claims]
    for each in confused(claims, case):
        labels = listed(sorted(case.labels.get(article, article) for article in each.articles))
        yield make(
            rule=card.id,
            category=Category.TYPO,
            severity=card.severity or Severity.WARNING,
            kind=card.kind,
            subject=each.wrong,
            message=(
                f"{quoted(each.wrong)} in {times(each.claims, case)} is probably "
                f"{quoted(each.right)}, as {labels} write in its place."
            ),
            camps=[camp(each.wrong, each.claims, case)],
            likely_cause=each.slip or "word confused",
            suggestion=each.right,
            first=min(claim.article for claim in each.claims),
        )


def _candidates(named: list[Token], case: Case) -> list[tuple[str, list[Token]]]:
    """Unknown words with their places, those of the story's own terms left out."""
    own = _own(case)
    found: dict[str, dict[tuple[str, int], Token]] = {}
    unknown = (claim for claim in case.names if claim.mention.kind == "word")
    for token in [*_plain_words(unknown), *named]:
        if len(token.word) > 2 and not _passed_over(token):
            places = found.setdefault(token.word, {})
            places.setdefault((token.claim.article, token.start), token)
    return [
        (word, list(places.values()))
        for word, places in sorted(found.items())
        if word not in own and not _is_term(places, case)
    ]


def _own(case: Case) -> frozenset[str]:
    """The words of the user in all their forms, plain."""
    return frozenset(
        plain(form) for word in case.rules.words for form in load("en").forms(plain(word))
    )


def _plain_words(claims: Iterator[Claim]) -> list[Token]:
    """The unknown words, with their possessives."""
    found = []
    for claim in claims:
        mention = claim.mention
        if mention.row in _UNKNOWN:
            word = plain(mention.value.word)  # type: ignore[attr-defined]
            found.append(Token(word, mention.surface, mention.start, mention.end, claim))
    return found


def _passed_over(token: Token) -> bool:
    if slips.is_mixed(token.surface):
        return True  # the check of encodings tells it
    if token.claim.mention.kind == "word":
        return False
    return is_acronym(token) or not token.surface[:1].isupper() or is_established(token.word)


def _is_term(places: dict[tuple[str, int], Token], case: Case) -> bool:
    """Whether sources of several voices, or one often, use a word: then it is meant."""
    voices = case.voices_of(token.claim for token in places.values())
    return len(voices) > 1 or len(places) >= TERM


def _finding(
    card: FactCard, case: Case, found: list[Token], suggestion: Suggestion, others: list[Claim]
) -> Finding:
    claims = [at_token(token) for token in found]
    wrong = found[0]
    whole = suggestion.for_surface(wrong.surface)
    grounds = []
    if suggestion.articles:
        labels = sorted(case.labels.get(each, each) for each in suggestion.articles)
        grounds.append(f"{listed(labels)} {'writes' if len(labels) == 1 else 'write'} {whole}")
    as_others = f", as {grounds[0].rsplit(' ', 1)[0]}" if suggestion.articles else ""
    if as_others:
        verb = "writes" if len(suggestion.articles) == 1 else "write"
        as_others = f", as {listed(labels)} {verb}"
    message = (
        f"{quoted(wrong.surface)} in {times(claims, case)} is probably {quoted(whole)}{as_others}"
        f": {suggestion.difference(wrong.word)}."
    )
    return make(
        rule=card.id,
        category=Category.TYPO,
        severity=card.severity or Severity.WARNING,
        kind=card.kind,
        subject=wrong.surface,
        message=message,
        camps=opposed(case, (wrong.word, claims), *([(suggestion.word, others)] if others else ())),
        grounds=grounds,
        likely_cause=suggestion.slip,
        suggestion=whole,
        first=min(claim.article for claim in claims),
    )
