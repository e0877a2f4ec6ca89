"""The canon: how a name is to be written, which other forms are right, and which are slips."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.people_of_canon import CALLED_WRONG, Slip, letters, people
from checker.checks.tokens import is_established, times, within
from checker.findings import camp, make
from checker.kinds.organisation import WORD_ORDER
from checker.text import plain, squeeze
from checker.values import Category, Severity, Verdict
from checker.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, Finding, NameEntry

__all__ = ["run"]

_POSSESSIVE: Final = re.compile(r"['’]s\Z")
_NAMED: Final = frozenset({"person", "place", "organisation", "name", "word"})


def run(entry: NameEntry, case: Case) -> Iterator[Finding]:
    """One finding for each form that the sources use and the canon does not."""
    found: dict[tuple[str, str], list[Slip]] = {}
    seen: set[tuple[str, int, int]] = set()
    for slip in (*_whole(entry, case), *people(entry, case)):
        mention = slip.claim.mention
        place = slip.claim.article, mention.start, mention.end
        if place not in seen:
            seen.add(place)
            found.setdefault((squeeze(mention.surface), slip.right), []).append(slip)
    for (surface, right), slips in sorted(found.items()):
        yield _finding(entry, case, surface, right, slips)


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
        grounds=(squeeze(entry.note),) if entry.note else (),
        likely_cause="romanisation" if first.category is Category.VARIANT else first.why,
        suggestion=right if first.category is Category.TYPO else None,
        first=min(claim.article for claim in claims),
    )


def _whole(entry: NameEntry, case: Case) -> Iterator[Slip]:
    """Whole names: forms that the canon calls wrong, garbled ones, and those within its edits."""
    right = {plain(form): form for form in (entry.prefer, *entry.also)}
    # a wrong surname alone is judged with the words beside it
    never = [form for form in entry.never if entry.kind != "person" or " " in form]
    wrong = {plain(form) for form in never}
    for claim in case.names:
        if claim.mention.kind not in _NAMED or claim.mention.flaws:
            continue
        bare, ending = _parted(squeeze(claim.mention.surface))
        form = plain(bare)
        if bare in never or (form in wrong and form not in right):
            yield Slip(claim, entry.prefer + ending, Category.TYPO, Severity.ERROR, CALLED_WRONG)
        elif form in right:
            continue
        elif _is_garbled(entry, claim):
            why = "its words stand in another order"
            yield Slip(claim, entry.prefer + ending, Category.VARIANT, Severity.WARNING, why)
        elif entry.fuzzy and not _own(form):
            near = [each for each in right if within(form, each) <= min(entry.fuzzy, 3)]
            if near and _is_fit(form, near[0]):
                why = letters(form, near[0])
                yield Slip(claim, right[near[0]] + ending, Category.TYPO, Severity.ERROR, why)


def _parted(surface: str) -> tuple[str, str]:
    """A surface without its possessive, and the possessive."""
    bare = _POSSESSIVE.sub("", surface)
    return bare, surface[len(bare) :]


def _is_garbled(entry: NameEntry, claim: Claim) -> bool:
    """Whether a form is the name of the body with its words in another order."""
    return (
        entry.kind == claim.mention.kind == "organisation"
        and claim.mention.row == WORD_ORDER
        and kinds.compare(claim.value, kinds.read("organisation", entry.prefer)).verdict
        is Verdict.SAME
    )


def _own(form: str) -> bool:
    """Whether a form is a word or name of its own, so that no slip can be told."""
    return " " not in form and is_established(form)


def _is_fit(form: str, right: str) -> bool:
    """A slip leaves most letters: short forms lie near each other by chance."""
    return len(min(form, right, key=len)) >= 4 and form[:1].isalpha()
