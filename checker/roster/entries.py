"""Which names of a story are of one person, place, body or thing, and in which forms."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.kinds.place import PlaceValue
from checker.roster.grouping import Group, written
from checker.roster.joining import joined
from checker.roster.people import grouped
from checker.roster.shortening import names_something
from checker.text import fold
from checker.values import Verdict

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from checker.values import Claim, Gathered, Value

__all__ = ["KINDS", "Entry", "Form", "entries"]

#: The kinds that a roster holds unless others are asked for, in its order.
KINDS: Final = ("person", "place", "organisation", "name")
#: Longer words in capitals are hardly acronyms.
_ACRONYM: Final = 5


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a name: how often it stands, and in which articles."""

    written: str
    count: int
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A person, place, body or other thing.

    ``name`` is the form to start from: of a person the fullest that most articles have, of a thing
    one that tells its class, else the commonest. ``forms`` begin with the commonest. ``offices``
    are those that articles give to a person, each with the ids of its articles.
    """

    kind: str
    name: str
    forms: tuple[Form, ...]
    articles: tuple[str, ...]
    offices: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def count(self) -> int:
        """How often it is named."""
        return sum(form.count for form in self.forms)


def entries(
    gathered: Iterable[Gathered],
    wanted: Sequence[str] = KINDS,
    wrong: Container[tuple[str, int, int]] = (),
) -> list[Entry]:
    """The entries of a story by kind, those that most articles name first.

    Args:
        gathered: what each article of the story gave.
        wanted: kinds of names, in the order in which they shall come.
        wrong: articles and spans of misspelt names, which are left out.
    """
    every = list(gathered)
    named = [
        claim
        for each in every
        for claim in each.names
        if not claim.mention.flaws
        and (claim.article, claim.mention.start, claim.mention.end) not in wrong
    ]
    held = [claim for each in every for claim in each.claims if claim.mention.kind == "office"]
    groups: list[Group] = []
    for kind in KINDS:
        of_kind = [claim for claim in named if claim.mention.kind == kind]
        alike = grouped(of_kind) if kind == "person" else _alike(of_kind)
        groups += [Group.of(kind, claims) for claims in alike]
    made = [_entry(group, held) for group in joined(groups) if names_something(group)]
    return [
        entry
        for kind in dict.fromkeys(wanted)
        for entry in sorted(made, key=lambda each: (-len(each.articles), -each.count, each.name))
        if entry.kind == kind
    ]


def _alike(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims of equal values together, and of one form whose values fit: "Geneva, Switzerland"."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(kinds.show(_named(claim.value)), []).append(claim)
    by_form: dict[str, list[list[Claim]]] = {}
    for group in sorted(groups.values(), key=len, reverse=True):
        known = by_form.setdefault(fold(written(group[0])), [])
        fitting = [other for other in known if _fits(group[0], other[0])]
        if len(fitting) == 1:
            fitting[0].extend(group)
        else:
            known.append(group)
    return [group for known in by_form.values() for group in known]


def _named(value: Value) -> Value:
    """What the words name: a place too where they mean who governs it, or a spot 30 km off."""
    return replace(value, acting=False, offset=None) if isinstance(value, PlaceValue) else value


def _fits(a: Claim, b: Claim) -> bool:
    return kinds.compare(_named(a.value), _named(b.value)).verdict in (
        Verdict.SAME,
        Verdict.COMPATIBLE,
    )


def _entry(group: Group, held: Iterable[Claim]) -> Entry:
    forms = _forms(group.claims)
    if group.kind == "person":
        # "Sherman" is the commonest form, "Wendy Sherman" says who it is
        name = max(
            forms, key=lambda form: (_fullness(form), len(form.articles), form.count)
        ).written
    elif group.what:
        name = max(forms, key=lambda form: (_tells(form), len(form.articles), form.count)).written
    else:
        name = forms[0].written
    known = {form.written for form in forms}
    return Entry(
        kind=group.kind,
        name=name,
        forms=forms,
        articles=_articles(group.claims),
        offices=_offices(claim for claim in held if claim.subject in known),
    )


def _tells(form: Form) -> bool:
    """Whether a form of a thing is more than a word: "Hurricane Ian" tells what "Ian" does not."""
    return " " in form.written


def _forms(claims: Iterable[Claim]) -> tuple[Form, ...]:
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(written(claim), []).append(claim)
    made = [Form(form, len(group), _articles(group)) for form, group in groups.items()]
    return tuple(sorted(made, key=_rank))


def _rank(form: Form) -> tuple[int, int, bool, str]:
    """The commonest form first; of two as common not the one in capitals, as datelines have it."""
    shouted = form.written.isupper() and len(form.written) > _ACRONYM
    return -len(form.articles), -form.count, shouted, form.written


def _fullness(form: Form) -> int:
    """Words of a name that are no initials, up to two: a middle name makes it no better known."""
    return min(2, sum(len(word.strip(".")) > 1 for word in form.written.split()))


def _articles(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(sorted({claim.article for claim in claims}))


def _offices(claims: Iterable[Claim]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    articles: dict[str, set[str]] = {}
    for claim in claims:
        articles.setdefault(kinds.label(claim.value), set()).add(claim.article)
    times = Counter({label: len(found) for label, found in articles.items()})
    order = sorted(times, key=lambda label: (-times[label], label))
    return tuple((label, tuple(sorted(articles[label]))) for label in order)
