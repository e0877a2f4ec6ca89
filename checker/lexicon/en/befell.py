"""English words for what befell somebody or something of a story, and for kinds of places.

Categories: ``befell`` (words that lead to a place, to what the place then is), ``lost`` (what is
found again, to the word for its kind; asked of the words that are "found"), ``befell-break`` (what
parts a verb from a place that is none of its own: "was arrested for a robbery in X"),
``befell-past`` (what tells that something was of another time), ``scene-part`` (what stands before
"of X" where X is the place), ``stead`` (words of names for kinds of places, and words beside such
names, to the word for each kind).
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_BEFELL: Final = {
    "arrest": """
        arrested, captured, caught, apprehended, recaptured, rearrested, picked up, nabbed,
        taken into custody, taken into police custody, surrendered, gave himself up,
        gave herself up, gave themselves up, turned himself in, turned herself in,
        turned themselves in, tracked down, cornered, was stopped, was pulled over,
        were stopped, were pulled over, stopped him, stopped her, pulled him over, pulled her over,
        flagged down, flagged him down, flagged her down, detained, handcuffed, cuffed, collared,
        led away, led off, rounded up, run to ground, placed under arrest, put under arrest,
        taken into federal custody, taken into garda custody, taken prisoner, found hiding,
        discovered hiding, found holed up, arrest
    """,
    "found": """
        found, discovered, recovered, abandoned, dumped, ditched, traced to, turned up, washed up,
        washed ashore, retrieved, unearthed, dug up, tracked to, came to light
    """,
    "treated": """
        taken to, rushed to, flown to, airlifted to, transported to, brought to, admitted to,
        transferred to, treated at, treated in, recovering at, recovering in, died at,
        pronounced dead at, condition at, condition in, evacuated to, driven to
    """,
    "shooting": """
        filmed, shot on location, filming, shooting began, shooting begins, begin shooting,
        start shooting, began shooting, shooting is to begin, principal photography
    """,
    "trial": "on trial, stand trial, stood trial, put on trial, be tried, was tried, were tried",
    "funeral": "funeral, memorial service, funeral service, burial, memorial mass, requiem",
}
#: Those of a row are one kind.
_LOST: Final = """
    vehicle vehicles car cars van truck lorry suv jeep taxi motorbike motorbikes motorcycle scooter
    body bodies remains corpse corpses
    wreck wreckage debris fuselage
    boat dinghy yacht raft lifeboat speedboat skiff canoe kayak
    helicopter plane aircraft chopper
    weapon gun rifle pistol handgun knife revolver shotgun hammer axe
    painting paintings canvas canvases statue sculpture jewels jewellery jewelry loot
"""
_BREAK: Final = """
    and or but after before when while whilst who whom whose which that where for of over with from
    since until till as because although though if than said says told charged accused suspected
    suspicion wanted against about into amid following whether is was were are has had have
"""
_PAST: Final = """
    last earlier previous previously similar ago once former recent history
    another other others second third fourth fellow accomplice accomplices also
"""
_PARTS: Final = "edge outskirts centre center coast port island state bay"
#: Those of a row are one kind. Words for streets have a table of their own.
_STEADS: Final = """
    village hamlet
    district ward barangay neighbourhood neighborhood
    suburb
    county
    parish
    valley
    pass
    estate
    plant factory mill
    farm ranch
    camp
    center centre
    highway route interstate
    fault
    room
    hospital infirmary clinic
    court
    university college
    school academy
    church cathedral chapel
    prison jail penitentiary
    park
    airport airfield
    bridge
    lake reservoir
    river creek
    island
    hotel motel inn
    pier beach
"""


_SORTS: Final = """
    nursery infant infants primary elementary junior secondary middle high grammar boarding
    technical vocational comprehensive parish general university teaching children's maternity
    cottage baptist methodist lutheran catholic anglican pentecostal presbyterian evangelical
    maximum-security luxury seaside
"""


def _phrases(phrases: str) -> list[str]:
    return [" ".join(each.split()) for each in phrases.split(",")]


def _rows(rows: str) -> dict[str, str]:
    """The words of each row, to its first."""
    each = (row.split() for row in rows.strip().splitlines())
    return {word: row[0] for row in each for word in row}


def _words(words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), "")


TABLES: Final[dict[str, dict[str, str]]] = {
    "befell": {each: way for way, words in _BEFELL.items() for each in _phrases(words)},
    "lost": _rows(_LOST),
    "befell-break": _words(_BREAK),
    "befell-past": _words(_PAST),
    "scene-part": _words(_PARTS),
    "stead": _rows(_STEADS),
    "stead-sort": _words(_SORTS),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
