"""English words of one meaning: "four bombs fell" and "four bombs were dropped" speak of one thing.

``sense`` maps a word to what stands for all of its meaning; words that are in no row are their own
sense. Words of classes that other tables hold are not repeated: what befell people, some things
that are counted and some events are one meaning each, under the name of the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checker.lexicon.en.counted import CASUALTY_NOUNS, PEOPLE, THINGS
from checker.lexicon.en.events import CASUALTIES, EVENTS
from checker.lexicon.en.inflection import forms

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SILENT", "TABLES"]

#: What is counted and is one meaning. Most classes are wider: a processor is no core.
_COUNTED: Final = (
    "aircraft", "awards", "candidates", "children", "companies", "earthquakes", "employees",
    "fighters", "films", "firefighters", "fires", "guns", "hospitals", "lawmakers", "pirates",
    "police", "schools", "ships", "troops", "vehicles",
)  # fmt: skip

#: Events whose words are one meaning.
_EVENTS: Final = (
    "arrival", "departure", "election", "explosion", "merger", "resignation", "talks", "wedding",
)  # fmt: skip

#: Sense to further words in the form that a dictionary has; those of a class join its own.
_SENSES: Final = {
    "announce": "announcement unveil reveal",
    "agree": "agreement deal",
    "arrival": "reach",
    "attack": "assault raid strike hit",
    "attend": "attendance",
    "begin": "start commence launch",
    "big": "bigger large larger largest biggest",
    "bomb": "bombardment",
    "build": "construct construction",
    "burn": "flame",
    "call": "summon",
    "cancel": "lift withdraw rescind revoke annul",
    "convict": "guilty conviction",
    "court": "courthouse tribunal",
    "crash": "collide collision",
    "cut": "reduce reduction slash lower decrease",
    "damage": "destroy destruction",
    "departure": "leave depart",
    "depth": "deep",
    "drop": "fall land",
    "earn": "earnings income",
    "elect": "choose",
    "end": "finish conclude close",
    "escape": "evacuation",
    "fast": "faster speed quick",
    "government": "administration",
    "host": "emcee present",
    "hot": "heat warm",
    "indict": "indictment",
    "invest": "investment",
    "live": "reside",
    "lose": "loss",
    "man": "male",
    "memory": "ram",
    "move": "relocate",
    "name": "appoint appointment",
    "parliament": "legislature assembly",
    "pay": "payment",
    "president": "presidential",
    "price": "cost",
    "rise": "increase grow growth climb",
    "score": "goal",
    "search": "hunt",
    "seize": "recover confiscate impound",
    "sell": "sale",
    "send": "deploy dispatch deployment",
    "sentence": "prison imprisonment",
    "shelter": "accommodate house home",
    "sink": "capsize founder",
    "small": "smaller smallest",
    "spend": "",
    "shoot": "shooting gunfire",
    "travel": "trip journey",
    "weigh": "weight",
    "win": "victory beat defeat",
    "woman": "female",
}


def _rows() -> Iterator[tuple[str, str]]:
    """Every word with its sense; of several senses of a word the first is meant."""
    for name, words in _SENSES.items():
        yield from ((form, name) for word in (name, *words.split()) for form in forms(word))
    for name, fates in CASUALTIES.items():
        yield from ((word, name) for word in fates.split())
    for name, nouns in CASUALTY_NOUNS.items():
        yield from ((noun, name) for noun in nouns)
    for name in _EVENTS:
        yield from ((word.strip(), name) for word in EVENTS[name].split(","))
    for name in _COUNTED:
        yield from ((noun, name) for noun in (PEOPLE.get(name) or THINGS[name]))


def _first_of_word() -> dict[str, str]:
    found: dict[str, str] = {}
    for word, name in _rows():
        if " " not in word:
            found.setdefault(word, name)
    return found


TABLES: Final[dict[str, dict[str, str]]] = {"sense": _first_of_word()}

#: It is looked up beside claims and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
