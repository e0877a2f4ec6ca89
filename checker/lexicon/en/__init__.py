"""English. Each file holds the tables of one subject; this one puts them side by side."""

from __future__ import annotations

from typing import Final

from checker.lexicon.en import (
    ages,
    asked,
    aspects,
    befell,
    bodies,
    body_words,
    classes,
    clocks,
    cues,
    dates,
    deeds,
    feasts,
    given_spellings,
    grammar,
    grounds,
    layout,
    leads,
    milestones,
    named,
    nation_words,
    numbers,
    occasions,
    officers,
    offices,
    people,
    places,
    posts,
    rivals,
    senses,
    spelling,
    tallied,
    things,
    ways,
)

__all__ = ["SILENT", "SUBJECTS", "TABLES"]

#: The files of tables.
SUBJECTS: Final = (
    dates,
    clocks,
    feasts,
    cues,
    numbers,
    ages,
    people,
    given_spellings,
    named,
    posts,
    rivals,
    officers,
    offices,
    bodies,
    body_words,
    places,
    grounds,
    aspects,
    befell,
    asked,
    senses,
    leads,
    classes,
    occasions,
    deeds,
    milestones,
    layout,
    grammar,
    spelling,
    tallied,
    things,
    ways,
    nation_words,
)

#: Category to folded surface to value.
TABLES: Final[dict[str, dict[str, str]]] = {
    category: table for subject in SUBJECTS for category, table in subject.TABLES.items()
}

#: Categories that are looked up and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset().union(*(subject.SILENT for subject in SUBJECTS))
