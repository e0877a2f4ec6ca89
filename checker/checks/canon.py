"""The canon: how a name is to be written, which other forms are right, and which are slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.checks.called import Called, Form, called, part_of
from checker.checks.people_of_canon import CALLED_WRONG, Slip, letters, people
from checker.checks.tokens import is_established, times, within
from checker.findings import camp, make
from checker.text import plain, squeeze, without_possessive
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, NameEntry

__all__ = ["run"]


def run(entry: NameEntry, case: Case) -> Iterator[Finding]:
    """One finding for each form that the sources use and the canon does not."""
    found: dict[tuple[str, str], list[Slip]] = {}
    seen: set[tuple[str, int, int]] = set()
    others = case.once(_right_forms)
    for slip in (*_whole(entry, case), *people(entry, case)):
        mention = slip.claim.mention
        form = without_possessive(plain(squeeze(mention.surface)))
        if others.get(form, set()) - {entry.id}:
            continue  # another entry calls it right: two people, not two spellings
        if frozenset((form, plain(slip.right))) in case.apart:
            continue  # the story names both
        place = slip.claim.article, mention.start, mention.end
        if place not in seen:
            seen.add(place)
            found.setdefault((squeeze(mention.surface), slip.right), []).append(slip)
    for (surface, right), slips in sorted(found.items()):
        yield _finding(entry, case, surface, right, slips)


def _right_forms(case: Case) -> dict[str, set[str]]:
    """The entries that call a form right, by the form; of a person the surname is one as well."""
    found: dict[str, set[str]] = {}
    for entry in case.rules.names:
        for form in (entry.prefer, *entry.also):
            found.setdefault(plain(form), set()).add(entry.id)
            if entry.kind == "person":
                found.setdefault(plain(form.split()[-1]), set()).add(entry.id)
    return found


def _finding(entry: NameEntry, case: Case, surface: str, right: str, slips: list[Slip]) -> Finding:
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
        also=(squeeze(entry.note),) if entry.note else (),
        likely_cause="romanisation" if first.category is Category.VARIANT else first.why,
        suggestion=right if first.category is Category.TYPO else None,
        first=min(claim.article for claim in claims),
    )


def _whole(entry: NameEntry, case: Case) -> Iterator[Slip]:
    """Whole names: forms that the canon calls wrong, garbled ones, and those within its edits."""
    named = called(case)
    right = {plain(form): form for form in (entry.prefer, *entry.also)}
    # a wrong surname alone is judged with the words beside it
    never = [form for form in entry.never if entry.kind != "person" or " " in form]
    wrong = {plain(form) for form in never}
    for form in sorted(wrong & named.forms.keys()):
        for each in named.forms[form]:
            # a right form in another case is wrong only in exactly that case
            if form not in right or each.bare in never:
                yield _typo(each, entry.prefer, CALLED_WRONG)
    if entry.kind != "person":
        yield from _within_names(entry, named, wrong - right.keys())
    yield from _garbled(entry, named, right)
    for form in sorted(named.forms.keys() - right.keys() - wrong) if entry.fuzzy else ():
        near = [each for each in right if within(form, each) <= min(entry.fuzzy, 3)]
        if near and _is_fit(form, near[0]) and not _own(form):
            for found in named.forms[form]:
                yield _typo(found, right[near[0]], letters(form, near[0]))


def _garbled(entry: NameEntry, named: Called, right: Container[str]) -> Iterator[Slip]:
    """Names of a body whose words stand in another order."""
    for each in named.garbled if entry.kind == "organisation" else ():
        if plain(each.bare) not in right and _is_body(entry, each.claim):
            why = "its words stand in another order"
            meant = entry.prefer + each.ending
            yield Slip(each.claim, meant, Category.VARIANT, Severity.WARNING, why)


def _within_names(entry: NameEntry, named: Called, wrong: set[str]) -> Iterator[Slip]:
    """Wrong forms inside longer names: "Hurricane Odalis"."""
    for form in sorted(wrong):
        for each in named.holding.get(form.split()[0], ()):
            claim = part_of(each, form)
            if claim is not None and plain(each.bare) != form:
                yield Slip(claim, entry.prefer, Category.TYPO, Severity.ERROR, CALLED_WRONG)


def _typo(form: Form, right: str, why: str) -> Slip:
    return Slip(form.claim, right + form.ending, Category.TYPO, Severity.ERROR, why)


def _is_body(entry: NameEntry, claim: Claim) -> bool:
    body = kinds.read("organisation", entry.prefer)
    return kinds.compare(claim.value, body).verdict is Verdict.SAME


def _own(form: str) -> bool:
    """Whether a form is a word or name of its own, so that no slip can be told."""
    return " " not in form and is_established(form)


def _is_fit(form: str, right: str) -> bool:
    """A slip leaves most letters: short forms lie near each other by chance."""
    return len(min(form, right, key=len)) >= 4 and form[:1].isalpha()
