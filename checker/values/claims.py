"""What articles say: mentions, what they are about, claims, and what gather hands to judge."""

from __future__ import annotations

import datetime as dt  # noqa: TC003
from dataclasses import dataclass
from typing import NamedTuple

from checker.values.sets import Value  # noqa: TC001
from checker.values.texts import Article, Role  # noqa: TC001

__all__ = ["About", "Claim", "Flaw", "Gathered", "Header", "Mention", "Passage", "Setting", "Slip"]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with the words of a mention itself.

    A weekday that contradicts its date, a stray full stop inside a date, a doubled word.
    ``category`` is that of the finding it becomes.
    """

    category: str
    message: str
    suggestion: str | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A typed value at an exact place: ``text[start:end] == surface``.

    ``how`` says in words how the value was read; ``row`` names the rule or lexicon row that fired.
    """

    start: int
    end: int
    surface: str
    kind: str
    value: Value
    hedge: str | None = None
    row: str = ""
    how: str = ""
    flaws: tuple[Flaw, ...] = ()


class Slip(NamedTuple):
    """What a slip of the pen makes of a mention, for trying whether a rule notices it.

    ``cause`` names the slip ("off by one day"), ``surface`` are the words that then stand there;
    ``spelled`` says that they write the same name otherwise, and do not say anything else.
    """

    cause: str
    surface: str
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What tells a figure from the others of its article; all words folded.

    ``aspect`` is what a measure is of ("depth"), ``asked`` which question it answers if the words
    right beside it tell ("interval", "distance springfield"); ``near`` are the senses of these
    words and the other figures there ("#13 inch"), ``wider`` those of its sentence, with its names;
    ``variant`` is the last measure before it that tells a model ("the 13-inch one"), as a notation;
    ``times`` are the dates in its clause, ``beside`` the other figures of its sentence;
    ``former`` figures are those of an earlier time that another one is held up to; ``scope`` is
    what part it is of (``claims.scopes``): "window" ("the last six games"), else "". Of a day or an
    hour ``incident`` are the sorts of incident that it may be the day of, ``plan`` what is to come
    then, ``opening`` those of which the sentence tells at the beginning of an article,
    ``milestones`` what of whom came in that year ("founding kelvar"); ``day`` is the day on
    which the article of a figure came, as an ordinal;
    ``year`` is the bygone year that its clause names (``claims.moments``), else 0; ``then``
    tells whether its sentence "opens" with a time long past, or is "dated" by one;
    ``models`` are the members of series near a figure, by name and number: ("seaway", "2").
    """

    aspect: str = ""
    asked: str = ""
    near: frozenset[str] = frozenset()
    wider: frozenset[str] = frozenset()
    variant: str = ""
    times: tuple[Value, ...] = ()
    beside: tuple[Value, ...] = ()
    former: bool = False
    scope: str = ""
    incident: frozenset[str] = frozenset()
    plan: str = ""
    opening: frozenset[str] = frozenset()
    milestones: frozenset[str] = frozenset()
    day: int | None = None
    year: int = 0
    then: str = ""
    models: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class About:
    """What the sentence of a claim speaks of, for alignment; all words folded.

    ``head`` is the lexical class of what is counted or of the event ("killed", "talks");
    ``participants`` are keys of people, bodies and nations, ``people`` those that are people, and
    ``places`` keys of places; ``words`` are stems of the content words of the clause; ``marks`` are
    words that make it another one of its kind ("second", "again", "after"); ``left`` and ``right``
    are the words beside the mention.

    ``owner`` is the key of the person whose figure it is, where that is sure; ``setting`` is what
    tells a figure from others of its article.
    """

    head: str = ""
    participants: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    left: str = ""
    right: str = ""
    owner: str = ""
    setting: Setting = Setting()


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentence in which a mention stands, and the place of the mention.

    ``start`` is the offset of ``text`` in the article; ``line`` and ``column`` are those of the
    mention, from 1, columns in code points.
    """

    text: str
    start: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that an article gives to a question (``rule``), and all that decides what it means.

    ``subject`` says whose age, which meeting, where the words tell; ``speaker`` is who says so,
    None for the article itself; ``negated`` values are denied, ``hoped`` ones only supposed.
    """

    rule: str
    article: str
    mention: Mention
    value: Value
    passage: Passage
    role: Role
    about: About
    subject: str | None = None
    speaker: str | None = None
    negated: bool = False
    hoped: bool = False
    how: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What judge and the reports need to know of an article: everything but its text."""

    id: str
    path: str
    title: str | None
    source: str | None
    published: dt.date | None
    language: str
    notes: tuple[str, ...] = ()
    translation_of: str | None = None
    extra: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, article: Article, notes: tuple[str, ...] = ()) -> Header:
        """The header of an article; ``notes`` are properties that its notices tell."""
        return cls(
            id=article.id,
            path=article.path,
            title=article.title,
            source=article.source,
            published=article.published,
            language=article.language,
            notes=notes,
            translation_of=article.translation_of,
            extra=article.extra,
        )


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that gather hands on from one article; texts stay behind.

    ``names`` are claims without a rule for every name, and for every word that the word list does
    not know: the matter of spelling and canon.
    ``dates`` are all dates found (the year of a story is inferred from them); ``vocabulary`` maps
    each word of the body, folded, to how often it occurs; ``paragraphs`` are hashes of its long
    paragraphs for syndication; ``skipped`` counts what was passed over and why.
    """

    header: Header
    claims: tuple[Claim, ...]
    names: tuple[Claim, ...]
    dates: tuple[Mention, ...]
    vocabulary: tuple[tuple[str, int], ...]
    paragraphs: tuple[str, ...]
    values: int
    skipped: tuple[tuple[str, int], ...] = ()
