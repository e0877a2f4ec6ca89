"""Rules as compiled: what a pack says, typed. The YAML form of them is read in packs.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from checker.errors import Location  # noqa: TC001
from checker.values.sets import Value  # noqa: TC001

__all__ = [
    "Category",
    "Example",
    "FactCard",
    "NameEntry",
    "Pack",
    "Relation",
    "RuleSet",
    "Severity",
    "Tolerance",
    "WordClass",
]


class Severity(StrEnum):
    """How loud a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for error, 2 for note: the order of reports."""
        return ["error", "warning", "note"].index(self)


class Category(StrEnum):
    """What sort of thing a finding is."""

    CONFLICT = "conflict"
    VARIANT = "variant"
    TYPO = "typo"
    EXPECTATION = "expectation"
    CALENDAR = "calendar"
    QUOTE = "quote"
    ENCODING = "encoding"
    LAYOUT = "layout"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """By how much two quantities may differ: a share of the larger, or an absolute amount."""

    share: float = 0.0
    absolute: float = 0.0


@dataclass(frozen=True, slots=True)
class Example:
    """Texts inside a rule, and what must come of them.

    ``expected`` is conflict, agree (compared, no finding), apart (read, and held to be about
    different things), silent (nothing read) or typo.
    """

    expected: str
    texts: tuple[str, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class FactCard:
    """A question to the sources.

    Without ``near`` and ``subject`` it is open: claims are aligned by what else their sentences
    speak of.

    ``near`` and ``not_near`` are alternatives, each a group of words that must all stand there.
    ``check`` names the row of the checks table that judges its facts; ``says`` is the statement
    that a value completes ("The OSCE meets in Vienna on").
    """

    id: str
    pack: str
    kind: str
    ask: str
    why: str
    location: Location
    check: str = "agree"
    says: str | None = None
    near: tuple[tuple[str, ...], ...] = ()
    not_near: tuple[tuple[str, ...], ...] = ()
    within: str = "clause"
    of: tuple[str, ...] = ()
    subject: str | None = None
    unit: str | None = None
    changes: str | None = None
    tolerance: Tolerance | None = None
    expect: Value | None = None
    severity: Severity | None = None
    examples: tuple[Example, ...] = ()
    known_problems: str | None = None

    @property
    def open(self) -> bool:
        """Whether the engine aligns the claims of this card itself."""
        return not self.near and self.subject is None

    @property
    def asks_time(self) -> bool:
        """Whether it asks for times of the day; the other cards of kind date ask for days."""
        return self.kind == "date" and self.unit is not None


@dataclass(frozen=True, slots=True)
class NameEntry:
    """How something is called.

    ``prefer`` is the form to use, ``also`` are right too, ``never`` are wrong; ``fuzzy`` is how
    many edits from a form still count as a slip of it. ``note`` is told with each finding.
    """

    id: str
    pack: str
    kind: str
    prefer: str
    location: Location
    also: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    fuzzy: int = 0
    office: str | None = None
    note: str | None = None
    why: str | None = None
    severity: Severity | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between facts.

    ``check`` names the row of the checks table; what the rest holds depends on it:

    ``order``: ``text`` is the formula of ``that:``. ``exclusive``: ``text`` is the kind ("office")
    and ``of`` the post. ``same``: ``text`` is the kinds, parted by spaces, and ``basis`` what joins
    the articles ("translation_of").
    """

    id: str
    pack: str
    check: str
    text: str
    location: Location
    of: str | None = None
    basis: str | None = None
    tolerance: Tolerance | None = None
    severity: Severity | None = None
    why: str | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class WordClass:
    """Words of a domain that stand for one thing, beside those that the lexicon has.

    ``sort`` says what they name: "counted" what numbers count, "people" the same of people,
    "befallen" what befell people, "measured" what a measure is of, "event" what happens, "same"
    words of one meaning, "office" a post. ``name`` is the class, one of the lexicon's or a new one;
    ``totals`` are nouns that announce how many there are of it ("a gate of 13,200").
    """

    id: str
    pack: str
    sort: str
    name: str
    words: tuple[str, ...]
    location: Location
    totals: tuple[str, ...] = ()
    why: str | None = None
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """A compiled pack; ``own`` says that it was written for one story, unlike the generic one."""

    name: str
    about: str
    digest: str
    files: tuple[str, ...]
    facts: tuple[FactCard, ...] = ()
    names: tuple[NameEntry, ...] = ()
    relations: tuple[Relation, ...] = ()
    words: tuple[str, ...] = ()
    lexicon: tuple[WordClass, ...] = ()
    own: bool = True


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of one run: all packs in use, with what `--select` and `--ignore` left of them."""

    packs: tuple[Pack, ...] = field(default=())

    @property
    def facts(self) -> tuple[FactCard, ...]:
        """All fact cards, in the order of the packs."""
        return tuple(card for pack in self.packs for card in pack.facts)

    @property
    def names(self) -> tuple[NameEntry, ...]:
        """The canon: all names entries."""
        return tuple(entry for pack in self.packs for entry in pack.names)

    @property
    def relations(self) -> tuple[Relation, ...]:
        """All relations between facts."""
        return tuple(relation for pack in self.packs for relation in pack.relations)

    @property
    def words(self) -> frozenset[str]:
        """Words that are right wherever they stand, folded."""
        return frozenset(word.casefold() for pack in self.packs for word in pack.words)

    @property
    def lexicon(self) -> tuple[WordClass, ...]:
        """The words of domains; of two classes that claim a word the later one has it."""
        return tuple(each for pack in self.packs for each in pack.lexicon)

    def own(self, pack: str) -> bool:
        """Whether the pack of that name was written for one story."""
        return any(each.own for each in self.packs if each.name == pack)
