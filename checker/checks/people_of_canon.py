"""People of the canon: the given name or the surname of a form may be a slip. Not a check."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker.checks.called import called
from checker.checks.tokens import Token, at_token, is_established, romanised, within
from checker.lexicon.romanisation import key
from checker.text import plain
from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Case
    from checker.values import Claim, NameEntry

__all__ = ["CALLED_WRONG", "Slip", "letters", "people"]

CALLED_WRONG: Final = "the canon calls this form wrong"


@dataclass(frozen=True, slots=True)
class Slip:
    """A claim whose words stand for a form of the canon and are not one."""

    claim: Claim
    right: str
    category: Category
    severity: Severity
    why: str


def letters(form: str, right: str) -> str:
    """How many letters differ, in words."""
    count = within(form, right)
    return "one letter differs" if count == 1 else f"{count} letters differ"


def people(entry: NameEntry, case: Case) -> Iterator[Slip]:
    """Names of people, word by word: the given name or the surname may be near."""
    if entry.kind != "person":
        return
    person = _Person(entry)
    if not person.given:
        return
    named = called(case).people
    near = [word for word in sorted(named) if _near_surname(word, person)]
    fuller = any(
        before is not None and _alike(before.word, {person.given})
        for word in near
        for _, before in named[word]
    )
    for word in sorted({*near, *person.wrong, *person.surnames} & named.keys()):
        for last, before in named[word]:
            yield from _judged(last, before, person, fuller=fuller)


class _Person:
    """A person of the canon: the words of the right forms and of the wrong ones, folded."""

    def __init__(self, entry: NameEntry) -> None:
        forms = [form.split() for form in (entry.prefer, *entry.also)]
        self.prefer = entry.prefer
        self.form = forms[0]
        self.given = plain(forms[0][0]) if len(forms[0]) > 1 else ""
        self.surname = plain(forms[0][-1])
        self.surnames = {plain(form[-1]) for form in forms}
        self.givens = {plain(form[0]) for form in forms if len(form) > 1}
        self.wrong = {plain(form) for form in entry.never if " " not in form} - self.surnames
        self.reach = max(1, entry.fuzzy)


def _judged(last: Token, before: Token | None, person: _Person, *, fuller: bool) -> Iterator[Slip]:
    """What is wrong with a surname and the word before it; ``fuller``: the person is in the story.

    A lone form that is a word or name of its own, or short, may be anybody's.
    """
    if last.word in person.wrong and (before is None or before.word in person.givens):
        yield _wrong_surname(last, before, person)
    elif last.word in person.surnames:
        if before is not None and before.word not in person.givens:
            yield from _given_name(before, last, person)
    elif before is not None:
        if _alike(before.word, person.givens):
            yield _surname(last, before, person)
    elif not is_established(last.word) and (len(last.word) >= 5 or fuller):
        yield _surname(last, None, person)


def _near_surname(word: str, person: _Person) -> bool:
    surname = person.surname
    if word == surname or len(word) < 3:
        return False
    if key(word) == key(surname):
        return True
    long = min(len(word), len(surname)) >= 7
    allowed = max(person.reach, 2) if long else person.reach
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


def _given_name(before: Token, last: Token, person: _Person) -> Iterator[Slip]:
    """A full name of that surname whose given name is near the canon's."""
    given = person.given
    if len(before.word) < 2 or not before.surface[:1].isupper():
        return
    if key(before.word) != key(given) and not (
        min(len(before.word), len(given)) >= 3 and within(before.word, given) <= 1
    ):
        return
    claim = _joined(before, last)
    right = f"{person.form[0]} {last.surface}"
    if romanised(before.word, given):
        yield Slip(claim, right, Category.VARIANT, Severity.NOTE, "the romanisation differs")
    else:
        why = f"the given name is {person.form[0]}"
        yield Slip(claim, right, Category.TYPO, Severity.ERROR, why)


def _surname(last: Token, before: Token | None, person: _Person) -> Slip:
    surname = person.form[-1]
    right = surname if before is None else person.prefer
    claim = at_token(last) if before is None else _joined(before, last)
    if romanised(last.word, plain(surname)):
        return Slip(claim, right, Category.VARIANT, Severity.NOTE, "the romanisation differs")
    return Slip(claim, right, Category.TYPO, Severity.ERROR, letters(last.word, plain(surname)))


def _wrong_surname(last: Token, before: Token | None, person: _Person) -> Slip:
    """A surname that the canon calls wrong, alone or after the right given name."""
    if before is None:
        right = person.form[-1]
        return Slip(at_token(last), right, Category.TYPO, Severity.ERROR, CALLED_WRONG)
    return Slip(_joined(before, last), person.prefer, Category.TYPO, Severity.ERROR, CALLED_WRONG)


def _joined(before: Token, last: Token) -> Claim:
    """The claim of a full name, cut down to given name and surname."""
    claim = at_token(before)
    mention = last.claim.mention
    surface = mention.surface[before.start - mention.start : last.end - mention.start]
    return replace(claim, mention=replace(claim.mention, end=last.end, surface=surface))
