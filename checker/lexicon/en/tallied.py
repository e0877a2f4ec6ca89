"""English words beside a count that say which question it answers.

``count-further`` tells that so many came on top of others, ``count-fate`` maps a verb to what
became of things, or is done with them, ``count-once`` lists of what an article counts one lot, and
``count-alone`` the classes that are such a lot by themselves, ``loot`` what is stolen as a rule and
``looted`` by which verbs; ``owning`` holds the verbs of having,
and ``owned-group`` the groups that stand between these and a number: "has a staff of 40".
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Before a count, or between it and its noun: so many came on top of others.
_FURTHER: Final = "further additional another more extra"

#: What became of things, or is done with them, by words beside their number.
_FATES: Final = {
    "wrecked": (
        "destroyed destroy destroys destroying buried bury buries burying razed flattened levelled "
        "leveled gutted wiped wrecked demolished torched burned burnt collapsed crumbled swept "
        "washed obliterated ruined incinerated pulverised pulverized engulfed vanished "
        "mud rubble debris ash ashes lava ruins"
    ),
    "damaged": "damaged damage damages damaging battered",
    "flooded": "flooded flooding inundated submerged swamped water underwater",
    "mended": (
        "fix fixes fixed fixing patch patches patched patching plug plugs plugged plugging resolve "
        "resolves resolved address addresses addressed addressing correct corrects corrected "
        "repairs repaired"
    ),
    "closed": "close closes closed closing shut shuts shutting shuttered closure closures",
    "seized": (
        "seized seize seizes seizing confiscated confiscate confiscating recovered recovering "
        "impounded"
    ),
    "stolen": "stolen stole steal steals stealing looted snatched robbed burgled",
    "fired": "fired fires firing launched launch launching",
    "hit": "hit hits hitting struck strikes striking",
    "dropped": "dropped drop dropping",
    "sold": "sold sell sells selling shifted",
    "ordered": "ordered order orders ordering bought buy buying buys purchase purchased",
    "cancelled": "cancelled canceled cancel cancelling canceling scrapped grounded",
    "evacuated": "evacuated evacuate evacuating",
    "built": "build builds built building construct constructed",
    "won": "win wins won winning",
}

#: The same in more than one word: words behind a number by which things have come to an end.
_PHRASES: Final = {
    "wrecked": (
        "no longer exist, no longer exists, no longer stand, no longer standing, ceased to exist, "
        "cease to exist, exist no more, exists no more, set on fire, set fire, set alight, set "
        "ablaze, are gone, were gone, is gone, was gone, were lost, was lost, have been lost, had "
        "been lost, off the map"
    ),
}

#: The same before a number.
_LEADS: Final = {"wrecked": "set fire to, setting fire to, sets fire to, a torch to"}

#: Between a verb and a number they say that so many did it, or with how many it was done.
_DOERS: Final = "by with"

#: What is stolen as a rule, and verbs that tell of these that they were.
_LOOT: Final = "timepieces jewels artworks objects lot medals"
_LOOTED: Final = """
taken took take takes taking grabbed grabbing swept sweeping swiped snatched pocketed bagged lifted
haul loot stolen stole
"""

#: What the things of a story are told of over and over: the games that each team won.
_MANY: Final = ("won",)

#: Of what a story has one lot, where the figures are of one size: it is mostly of one ship.
_ALONE: Final = {"crew": "crew"}

#: Verbs of having, behind which a count is that of their subject, and groups that lead to it.
_OWNING: Final = """
has have had employs employ employed operates operate operated runs run owns own owned boasts boast
counts houses housed holds held seats carries serves served uses
"""
_OWNED_GROUPS: Final = "workforce staff fleet membership payroll crew network chain total of"


def _flags(words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), "1")


def _by_phrase(rows: dict[str, str]) -> dict[str, str]:
    return {phrase: name for name, phrases in rows.items() for phrase in phrases.split(", ")}


TABLES: Final[dict[str, dict[str, str]]] = {
    "count-further": _flags(_FURTHER),
    "count-fate": {word: fate for fate, words in _FATES.items() for word in words.split()},
    "count-fate-behind": _by_phrase(_PHRASES),
    "count-fate-before": _by_phrase(_LEADS),
    "count-doer": _flags(_DOERS),
    "count-once": {each: each for each in ("further", *_ALONE, *_FATES) if each not in _MANY},
    "count-alone": _ALONE,
    "loot": _flags(_LOOT),
    "looted": _flags(_LOOTED),
    "owning": _flags(_OWNING),
    "owned-group": _flags(_OWNED_GROUPS),
}

#: They are looked up beside claims and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
