"""story.yaml and accepted.yaml: what they may hold, read as strictly as packs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from checker import located_yaml
from checker.errors import Location  # noqa: TC001  (a field of dataclasses)
from checker.located_yaml import Scalar
from checker.shapes import TEXT, Field, Keyed, Listed, Mistakes, Parsed, Record, day, identifier

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from checker.shapes import Fields

__all__ = [
    "ACCEPTED_FILE",
    "STORY_FILE",
    "Acceptance",
    "StoryFile",
    "read_accepted_file",
    "read_story_file",
    "schema",
]

STORY_FILE: Final = "story.yaml"
ACCEPTED_FILE: Final = "accepted.yaml"

_FINGERPRINT: Final = re.compile(r"[0-9a-f]{6,64}")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A finding that was looked at and left.

    ``shared`` entries stand in an accepted.yaml without naming a story: they hold for every story
    below it, and are stale only if none of these has the finding.
    """

    id: str
    reason: str
    location: Location
    rule: str | None = None
    by: str | None = None
    until: dt.date | None = None
    story: str | None = None
    shared: bool = False


@dataclass(frozen=True, slots=True)
class StoryFile:
    """What a story.yaml says. ``sources`` maps the ids of articles to keys of front matter."""

    story: str | None = None
    packs: tuple[str, ...] | None = None
    articles: tuple[str, ...] | None = None
    reference_date: dt.date | Literal["none"] | None = None
    encoding: str | None = None
    language: str | None = None
    words: tuple[str, ...] = ()
    sources: tuple[tuple[str, tuple[tuple[str, str], ...], Location], ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    location: Location | None = None
    articles_at: Location | None = None


def _fingerprint(text: str) -> str:
    if _FINGERPRINT.fullmatch(text) is None:
        raise ValueError("copy it from the report: twelve characters from 0 to 9 and a to f")
    return text


def _reference(text: str) -> dt.date | Literal["none"]:
    return "none" if text == "none" else day(text)


def _pattern(text: str) -> str:
    if text.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", text):
        raise ValueError("write it from the folder of story.yaml downwards, as *.txt")
    return text


def _iso(text: str) -> str:
    return day(text).isoformat()


_DAY: Final = Parsed(day, "a day")

_ACCEPTED_FIELDS: Final = {
    "id": Field(
        Parsed(_fingerprint, "the id of a finding"),
        "the id of the finding, as reports give it",
        required=True,
    ),
    "reason": Field(TEXT, "why it is left as it is", required=True),
    "rule": Field(TEXT, "the rule of the finding"),
    "by": Field(TEXT, "who decided"),
    "until": Field(_DAY, "the last day on which this holds"),
}
ACCEPTED: Final = Record("accepted finding", _ACCEPTED_FIELDS)
SHARED: Final = Record(
    "accepted finding",
    {**_ACCEPTED_FIELDS, "story": Field(TEXT, "the story it is in; any story unless given")},
)

SOURCE: Final = Record(
    "source",
    {
        "name": Field(TEXT, "who published the article"),
        "title": Field(TEXT, "its title"),
        "published": Field(Parsed(_iso, "a day"), "the day on which it was published"),
        "language": Field(TEXT, "its language, as en"),
        "url": Field(TEXT, "where it is"),
        "translation_of": Field(TEXT, "the id of the article that it translates"),
        "encoding": Field(TEXT, "how to read its bytes if they are not UTF-8"),
        "note": Field(TEXT, "what a reader of the report should know of it"),
    },
)

STORY: Final = Record(
    "story",
    {
        "story": Field(
            identifier("a name of a story"), "the name of the story; of its folder unless given"
        ),
        "about": Field(TEXT, "what the story is about"),
        "packs": Field(
            Listed(TEXT, alone=True, filled=True), "the packs that judge it; generic unless given"
        ),
        "articles": Field(
            Listed(Parsed(_pattern, "a pattern of file names"), alone=True, filled=True),
            "which files are its articles; all that can be read unless given",
        ),
        "reference_date": Field(
            Parsed(_reference, "a day"), "the day around which the story is, or none"
        ),
        "encoding": Field(TEXT, "how to read articles that are not UTF-8"),
        "language": Field(TEXT, "the language of articles that do not tell their own"),
        "words": Field(
            Listed(TEXT, alone=True, filled=True), "words of the story that are right as written"
        ),
        "sources": Field(
            Keyed(TEXT, SOURCE, "articles and what is known of each"),
            "what is known of single articles",
        ),
        "accepted": Field(Listed(ACCEPTED), "findings that were looked at and left"),
    },
)

ACCEPTED_ROOT: Final = Record(
    "list of accepted findings",
    {"accepted": Field(Listed(SHARED), "findings that were looked at and left", required=True)},
)


def read_story_file(path: Path, shown: str) -> StoryFile:
    """What a story.yaml says; an empty one says nothing, which is allowed.

    Raises:
        RuleErrors: it holds mistakes, all of which are listed.
    """
    root = located_yaml.load(path, shown)
    if isinstance(root, Scalar) and root.empty:
        return StoryFile(location=root.location)
    mistakes = Mistakes()
    story = STORY.read(root, mistakes)
    mistakes.raise_any(f"{shown} holds mistakes")
    assert story is not None
    return StoryFile(
        story=story.get("story"),
        packs=story.get("packs"),
        articles=story.get("articles"),
        reference_date=story.get("reference_date"),
        encoding=story.get("encoding"),
        language=story.get("language"),
        words=story.get("words") or (),
        sources=tuple(
            (name, _header(fields), location) for name, fields, location in story.get("sources", ())
        ),
        accepted=tuple(_acceptance(entry) for entry in story.get("accepted", ())),
        location=root.location,
        articles_at=story.place("articles"),
    )


def read_accepted_file(path: Path, shown: str) -> tuple[Acceptance, ...]:
    """The entries of an accepted.yaml.

    Raises:
        RuleErrors: it holds mistakes, all of which are listed.
    """
    root = located_yaml.load(path, shown)
    if isinstance(root, Scalar) and root.empty:
        return ()
    mistakes = Mistakes()
    read = ACCEPTED_ROOT.read(root, mistakes)
    mistakes.raise_any(f"{shown} holds mistakes")
    assert read is not None
    return tuple(_acceptance(entry, collection=True) for entry in read.get("accepted", ()))


def _acceptance(entry: Fields, *, collection: bool = False) -> Acceptance:
    return Acceptance(
        id=entry.get("id"),
        reason=entry.get("reason"),
        location=entry.node.location,
        rule=entry.get("rule"),
        by=entry.get("by"),
        until=entry.get("until"),
        story=entry.get("story"),
        shared=collection and entry.get("story") is None,
    )


def _header(fields: Fields) -> tuple[tuple[str, str], ...]:
    """The keys of a source as front matter calls them."""
    names = {"name": "source"}
    return tuple((names.get(key, key), fields.get(key)) for key in SOURCE.fields if fields.get(key))


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 7) of story.yaml, for editors."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Factlint story",
        "description": "Which articles tell one story, and which packs judge them.",
        **STORY.schema(),
    }
