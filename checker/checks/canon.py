"""The canon: how a name is to be written, which other forms are right, and which are slips."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.checks.tokens import Token, at_token, is_established, romanised, times, tokens, within
from checker.findings import camp, make
from checker.lexicon.romanisation import key
from checker.text import plain, squeeze
from checker.values import Category, Severity
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, NameEntry

__all__ = ["run"]

_NAMED: Final = frozenset({"person", "place", "organisation", "name", "word"})


@dataclass(frozen=True, slots=True)
class _Slip:
    """A claim whose words stand for a form of the canon and are not one."""

    claim: Claim
    right: str
    category: Category
    severity: Severity
    why: str


def run(entry: NameEntry, case: Case) -> Iterator[Finding]:
    """One finding for each form that the sources use and the canon does not."""
    found: dict[tuple[str, str], list[_Slip]] = {}
    seen: set[tuple[str, int, int]] = set()
    for slip in (*_whole(entry, case), *_people(entry, case)):
        mention = slip.claim.mention
        place = slip.claim.article, mention.start, mention.end
        if place not in seen:
            seen.add(place)
            found.setdefault((squeeze(mention.surface), slip.right), []).append(slip)
    for (surface, right), slips in sorted(found.items()):
        yield _finding(entry, case, surface, right, slips)


def _finding(entry: NameEntry, case: Case, surface: str, right: str, slips: list[_Slip]) -> Finding:
    claims = [slip.claim for slip in slips]
    first = slips[0]
    where = times(claims, case)
    says = "should be" if first.category is Category.TYPO else "is usually"
    return make(
        rule=entry.id,
        category=first.category,
        severity=entry.severity or first.severity,
        kind=entry.kind,
        subject=entry.prefer,
        message=f"{quoted(surface)} in {where} {says} {quoted(right)}: {first.why}.",
        camps=[camp(plain(surface), claims, case)],
        likely_cause="romanisation" if first.category is Category.VARIANT else first.why,
        suggestion=right if first.category is Category.TYPO else None,
        first=min(claim.article for claim in claims),
    )


def _whole(entry: NameEntry, case: Case) -> Iterator[_Slip]:
    """Whole names: forms that the canon calls wrong, and those within its edits."""
    right = {plain(form): form for form in (entry.prefer, *entry.also)}
    wrong = {plain(form): form for form in entry.never}
    for claim in case.names:
        if claim.mention.kind not in _NAMED or claim.mention.flaws:
            continue
        form = plain(squeeze(claim.mention.surface)).replace("’", "'").removesuffix("'s")
        ending = claim.mention.surface[len(form) :] if "'s" in plain(claim.mention.surface) else ""
        if form in right:
            continue
        if form in wrong:
            why = "the canon calls this form wrong"
            yield _Slip(claim, entry.prefer + ending, Category.TYPO, Severity.ERROR, why)
        elif entry.fuzzy and not _own(form):
            near = [each for each in right if within(form, each) <= min(entry.fuzzy, 3)]
            if near and _is_fit(form, near[0]):
                yield _Slip(
                    claim,
                    right[near[0]] + ending,
                    Category.TYPO,
                    Severity.ERROR,
                    _letters(form, near[0]),
                )


def _own(form: str) -> bool:
    """Whether a form is a word or name of its own, so that no slip can be told."""
    return " " not in form and is_established(form)


def _is_fit(form: str, right: str) -> bool:
    """A slip leaves most letters: short forms lie near each other by chance."""
    return len(min(form, right, key=len)) >= 4 and form[:1].isalpha()


def _letters(form: str, right: str) -> str:
    count = within(form, right)
    return "one letter differs" if count == 1 else f"{count} letters differ"


def _people(entry: NameEntry, case: Case) -> Iterator[_Slip]:
    """Names of people, word by word: the given name or the surname may be near."""
    if entry.kind != "person":
        return
    forms = [form.split() for form in (entry.prefer, *entry.also)]
    if len(forms[0]) < 2:
        return
    given, surname = plain(forms[0][0]), plain(forms[0][-1])
    surnames = {plain(form[-1]) for form in forms}
    givens = {plain(form[0]) for form in forms if len(form) > 1}
    by_claim = _by_claim(case)
    for parts in by_claim.values():
        last = parts[-1]
        before = parts[-2] if len(parts) > 1 else None
        if last.word in surnames:
            if before is not None and before.word not in givens:
                yield from _given_name(before, last, given, forms[0])
        elif _near_surname(last.word, surname, reach=max(1, entry.fuzzy)):
            if before is None:
                fuller = any(_fits(each, given, surname, entry) for each in by_claim.values())
                if is_established(last.word) or (len(last.word) < 5 and not fuller):
                    continue
                yield _surname(last, None, entry)
            elif _alike(before.word, givens):
                yield _surname(last, before, entry)


def _by_claim(case: Case) -> dict[int, list[Token]]:
    """The words of each claim that may name a person."""
    claims = [
        claim
        for claim in case.names
        if claim.mention.kind in {"person", "name", "word"} and not claim.mention.flaws
    ]
    by_claim: dict[int, list[Token]] = {}
    for token in tokens(claims):
        by_claim.setdefault(id(token.claim), []).append(token)
    return by_claim


def _fits(parts: list[Token], given: str, surname: str, entry: NameEntry) -> bool:
    return (
        len(parts) > 1
        and _alike(parts[-2].word, {given})
        and _near_surname(parts[-1].word, surname, reach=max(1, entry.fuzzy))
    )


def _near_surname(word: str, surname: str, *, reach: int) -> bool:
    if word == surname or len(word) < 3:
        return False
    if key(word) == key(surname):
        return True
    allowed = max(reach, 2) if min(len(word), len(surname)) >= 7 else reach
    return len(surname) >= 4 and within(word, surname) <= allowed


def _alike(word: str, givens: set[str]) -> bool:
    """Whether a word may be one of the given names: equal, romanised, or one slip away."""
    return any(
        word == given
        or key(word) == key(given)
        or (len(word) == 1 and given.startswith(word))
        or (min(len(word), len(given)) >= 3 and within(word, given) <= 1)
        for given in givens
    )


def _given_name(before: Token, last: Token, given: str, form: list[str]) -> Iterator[_Slip]:
    """A full name of that surname whose given name is near the canon's."""
    if len(before.word) < 2 or not before.surface[:1].isupper():
        return
    if key(before.word) != key(given) and not (
        min(len(before.word), len(given)) >= 3 and within(before.word, given) <= 1
    ):
        return
    claim = _joined(before, last)
    right = f"{form[0]} {last.surface}"
    if romanised(before.word, given):
        yield _Slip(claim, right, Category.VARIANT, Severity.NOTE, "the romanisation differs")
    else:
        why = f"the given name is {form[0]}"
        yield _Slip(claim, right, Category.TYPO, Severity.ERROR, why)


def _surname(last: Token, before: Token | None, entry: NameEntry) -> _Slip:
    surname = entry.prefer.split()[-1]
    right = surname if before is None else entry.prefer
    claim = at_token(last) if before is None else _joined(before, last)
    if romanised(last.word, plain(surname)):
        return _Slip(claim, right, Category.VARIANT, Severity.NOTE, "the romanisation differs")
    return _Slip(claim, right, Category.TYPO, Severity.ERROR, _letters(last.word, plain(surname)))


def _joined(before: Token, last: Token) -> Claim:
    """The claim of a full name, cut down to given name and surname."""
    claim = at_token(before)
    mention = last.claim.mention
    surface = mention.surface[before.start - mention.start : last.end - mention.start]
    return replace(claim, mention=replace(claim.mention, end=last.end, surface=surface))
