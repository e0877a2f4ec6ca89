"""English words: what is counted, what befalls people, and what happens.

``counted`` maps a noun to the class of what it counts, ``counted-class`` holds the classes;
``casualty`` maps a word to what befell the people it is said of; ``whole-of`` says of which classes
another one is the sum; ``role-doing`` and ``role-done`` map what people do, or what is done with
them, to the part they play; ``human`` lists the classes that are people; ``toll`` maps a noun that
announces a number to its class; ``event`` maps nouns and verbs to the event that a sentence is
about, ``event-name`` such an event and a word of it to what its sort is called, ``sudden`` lists
those that come once and unforeseen, ``happened`` the verbs that say no more of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.lexicon.en.counted import CASUALTY_NOUNS, PEOPLE, THINGS
from checker.lexicon.en.events import (
    CASUALTIES,
    CASUALTY_ELSE,
    CASUALTY_PHRASES,
    EVENT_NAMES,
    EVENTS,
    HAPPENED,
    ROLES,
    ROLES_BEFORE,
    SUDDEN,
    TOLLS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["SILENT", "TABLES"]


def _by_surface(classes: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {surface: name for name, surfaces in classes.items() for surface in surfaces}


def _split(classes: Mapping[str, str], mark: str | None) -> dict[str, str]:
    return {
        surface.strip(): name
        for name, surfaces in classes.items()
        for surface in surfaces.split(mark)
        if surface.strip()
    }


_CLASSES: Final = (*PEOPLE, *CASUALTY_NOUNS, *THINGS, *CASUALTIES)

TABLES: Final[dict[str, dict[str, str]]] = {
    "counted": _by_surface(THINGS) | _by_surface(PEOPLE) | _by_surface(CASUALTY_NOUNS),
    "counted-class": {name: name for name in _CLASSES},
    "casualty": _split(CASUALTIES, None),
    "casualty-class": dict.fromkeys((*CASUALTIES, *CASUALTY_NOUNS), "1"),
    "casualty-phrase": CASUALTY_PHRASES,
    "casualty-else": CASUALTY_ELSE,
    "whole-of": {"casualties": "killed injured"},
    "human": dict.fromkeys(PEOPLE, "1"),
    "toll": TOLLS,
    "role-doing": _split(ROLES, ","),
    "role-done": _split(ROLES_BEFORE, ","),
    "event": _split(EVENTS, ","),
    "event-name": {
        f"{event} {word}": name
        for event, names in EVENT_NAMES.items()
        for word, name in _split(names, ",").items()
    },
    "sudden": dict.fromkeys(SUDDEN.split(), "1"),
    "happened": {verb.replace("_", " "): "1" for verb in HAPPENED.split()},
}

#: ``counted`` and ``casualty`` are looked up beside numbers; ``event`` is marked in texts.
SILENT: Final[frozenset[str]] = frozenset(
    {
        "casualty-class",
        *("human", "whole-of", "counted-class", "toll", "casualty-phrase", "casualty-else"),
        *("role-doing", "role-done"),
        *("event-name", "sudden", "happened"),
    }
)
