"""A roster written as a pack of names: the start of a canon, for a person to finish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.located_yaml.writing import written
from checker.text import fold, printable, slug, unused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.roster.entries import Entry

__all__ = ["draft"]


def draft(story: str, entries: Iterable[Entry]) -> str:
    """The text of a pack with a name for each entry.

    Its ``prefer`` is the entry's name, its ``also`` every other form that is no shorter name of it.
    Whether a form is right, nobody has judged yet: that is for whoever keeps the pack.
    """
    name = slug(story) or "story"
    lines = [
        "version: 1",
        f"pack: {written(name + '-names')}",
        f"about: {written(printable(f'Names of {story}, drafted from its articles'))}",
        "names:",
    ]
    used: set[str] = set()
    for entry in entries:
        fields = [f"id: {written(unused(slug(entry.name) or 'name', used))}"]
        fields += _fields(entry)
        lines.append(f"  - {{{', '.join(fields)}}}")
    if not used:
        lines[-1] = "names: []"
    return "\n".join(lines) + "\n"


def _fields(entry: Entry) -> Iterator[str]:
    yield f"kind: {entry.kind}"
    yield f"prefer: {written(entry.name)}"
    also = [form.written for form in entry.forms if not _shorter(form.written, entry.name)]
    if also:
        yield f"also: [{', '.join(map(written, also))}]"
    if len(entry.offices) == 1:  # of several, nobody knows yet which one to expect
        yield f"office: {written(entry.offices[0][0])}"


def _shorter(form: str, name: str) -> bool:
    """Whether a form is the name itself, or some words of it."""
    return set(fold(form).split()) <= set(fold(name).split())
