"""English words for where a thing is made or sits, comes from and goes to, and kinds of sites.

Categories: ``way`` (what leads to a place, to what the place then is: "made", "seat", "hospital",
"from", "to"; with "craft" behind it where a vessel or vehicle has to be spoken of), ``way-behind``
(what follows such a place), ``making`` (participles of what a factory does; "is" where only the
present tells it: a decision "was made"), ``craft`` (vessels and vehicles, and who is on them),
``of-somebody`` (what stands between a person and a place, to what the place is of them; with a bar
between where it answers either of two questions), ``stage`` (what befell a person there,
likewise), ``where-somebody`` (what follows "where he" behind the place, likewise),
``beside-place`` (what follows a place before its person), ``hometown-noun`` (what
players are called beside their home towns), ``seat-noun`` (what firms are called beside their
seats, with ``body-told``), ``studies`` (what leads to a university), ``moved-on`` (what leads to
where somebody or something is later on), ``own-seat`` (what stands
before the headquarters of whoever is spoken of), ``site`` (kinds of sites, to the word for each),
``scene-near`` and ``scene-struck`` (what leads to the scene of a story: what something is near, and
what something befell), ``scene-kind`` (the kind of place that a scene is).
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_MAKING: Final = "manufactured assembled built produced brewed bottled distilled"
_WORKS: Final = """
    plant factory mill sawmill smelter refinery shipyard brewery distillery foundry steelworks dairy
    tannery cannery
"""
_CLINICS: Final = "hospital clinic infirmary"
_SEATS: Final = ("headquarters", "head office", "registered office", "main office")

#: What a journey begins and ends with, by itself and beside a vessel or vehicle.
_LEAVING: Final = """
    sailed from, sailing from, set sail from, took off from, taken off from, taking off from,
    lifted off from, departed from, departing from, boarded at, boarded in, embarked at,
    embarked in, put to sea from, cast off from, which had left, port of departure:
"""
_LEAVING_CRAFT: Final = """
    left, leaving, departed, set off from, set out from, way from, flying from, travelling from,
    traveling from, coming from, arriving from, from the port of, from the harbour of,
    from the harbor of
"""
_GOING: Final = """
    bound for, sailed for, sailing for, sailing to, destination:, destination was, destination is,
    port of destination:
"""
_GOING_CRAFT: Final = """
    way to, heading for, heading to, headed for, headed to, en route to, en route for, destined for,
    flying to, travelling to, traveling to
"""
_LANDED: Final = """
    landed at, landed in, landed safely at, landed safely in, emergency landing at,
    emergency landing in, diverted to, docked at, docked in, moored at, moored in, towed to
"""
#: What leads to a place at which somebody or something was not before.
_MOVED_ON: Final = """
    moved to, transferred to, relocated to, returned to, sent back to, taken back to, moved on to,
    brought back to, moved from there to, now been moved to
"""
_STUDIES: Final = """
    student at, studied at, studying at, studies at, enrolled at, enrolled in, got into,
    freshman at, sophomore at, undergraduate at, graduate of, graduated from, a degree at
"""
_CRAFT: Final = """
    ship vessel ferry boat liner freighter tanker trawler yacht barge tug catamaran hydrofoil
    steamer frigate warship submarine lifeboat cruiser hovercraft plane aircraft airliner jet flight
    helicopter chopper airplane aeroplane seaplane balloon airship glider train locomotive bus coach
    minibus lorry truck tram aboard bound
"""
_OFF_THE_LINE: Final = """
    off the line at, off the line in, off the lines at, off the lines in, off the assembly line at,
    off the assembly line in, off the production line at, off the production line in
"""
#: Who is "of" a place lives there; who is "from" there lives there or comes from there.
_LIVES: Final = """
    who lives in, who lived in, who now lives in, who still lives in, lives in, lived in,
    now lives in, still lives in, a resident of, who resides in, resides in, living in,
    was living in, had been living in, is living in
"""
_FROM: Final = """
    from, is from, who is from, was from, who was from, hails from, who hails from, comes from,
    who comes from, came from, who came from, hailed from, who hailed from, and from,
    came north from, who came north from, came south from, who came south from, came east from,
    who came east from, came west from, who came west from, came over from, who came over from
"""
_BIRTHS: Final = """
    born in, was born in, who was born in, is a native of, a native of, native of, born near,
    was born near, who was born near, a son of, a daughter of
"""
_RAISED: Final = """
    grew up in, who grew up in, raised in, was raised in, who was raised in, brought up in,
    was brought up in, who was brought up in, spent his childhood in, spent her childhood in
"""
_BORN_AND_RAISED: Final = """
    born and raised in, was born and raised in, who was born and raised in, born and bred in,
    was born and bred in, born and brought up in, was born and brought up in,
    was born and grew up in, who was born and grew up in
"""
_DEATHS: Final = """
    died in, who died in, has died in, died at home in, died at his home in, died at her home in,
    died in hospital in, was found dead in, was found dead at, was killed in
"""
#: What befell a person in, at or near a place; those of the first rows with "was" or "is" before.
_PASSIVE: Final = {
    "grave": "buried, laid to rest, cremated",
    "place of arrest": """
        arrested, captured, caught, detained, apprehended, recaptured, picked up, seized, nabbed,
        taken into custody, taken into police custody
    """,
    "prison": "held, held in custody, jailed, imprisoned, incarcerated, locked up",
    "treatment": """
        airlifted, treated, hospitalised, hospitalized, taken to hospital, flown to hospital,
        rushed to hospital
    """,
}
_ACTIVE: Final = {
    "place of arrest": "surrendered, gave himself up, gave herself up, turned himself in",
    "prison": "is serving his sentence, is serving her sentence, remains jailed",
    "treatment": "is in hospital, was in hospital, remains in hospital",
}
_HELPERS: Final = "is, was, is being, was being, is to be, will be, has been, had been"
#: What stands behind "X, where he" and "X is where she".
_WHERE: Final = {
    "home": "lives, lived, now lives, still lives, makes his home, makes her home, resides",
    "birthplace": "was born",
    "childhood home": "grew up, was raised, was brought up",
    "birthplace|childhood home": "was born and raised",
    "place of death": "died, was killed, was found dead",
    "grave": "is buried, was buried, was laid to rest, will be buried, is to be buried",
    "place of arrest": """
        was arrested, was captured, was caught, was detained, was apprehended, was recaptured,
        was picked up, was seized, was taken into custody, surrendered, gave himself up,
        gave herself up, turned himself in, turned herself in
    """,
    "prison": "is held, is being held, was held, was jailed, is jailed, is serving",
    "treatment": "is being treated, was treated, is recovering, was taken to hospital",
}
_BESIDE: Final = {
    "birthplace": "native born",
    "home": """
        resident man woman teenager teen mother father grandmother grandfather boy girl couple
    """,
}
#: What players are called beside the towns they come from.
_SPORTS: Final = """
    senior junior sophomore freshman redshirt guard forward center centre tackle receiver lineman
    linebacker cornerback safety quarterback fullback halfback pitcher catcher shortstop outfielder
    infielder striker winger midfielder defender goalkeeper goaltender sprinter swimmer wrestler
    product kid youngster
"""
_NEAR: Final = """
    near, close to, not far from, outside, just outside, on the outskirts of, on the edge of, above,
    field at, fields at, wood at, woods at, forest at, meadow at, road at, beach at, centered in,
    centered near, centered at, centred in, centred near, centred at, centered under, centred under,
    epicentre in, epicentre near, epicentre at, epicenter in, epicenter near, epicenter at,
    epicentre was in, epicentre was near, epicenter was in, epicenter was near, located in,
    located near
"""
#: No words for shaking: a quake is felt in many towns.
_STRUCK: Final = """
    hit struck flattened buried engulfed swallowed destroyed devastated levelled leveled swamped
    inundated wrecked hits strikes
"""
_KINDS: Final = "village hamlet town township settlement resort suburb barrio barangay"
#: Not "new": who moves had another one; not "a" and "international", which are one of several.
_OWN: Final = """
    its their his her our the main global world worldwide corporate joint combined company
    company's firm's group's bank's maker's
"""

#: Kinds of sites of which few stories have two, so that one may be the scene; those of a row are
#: one kind. Of districts, villages, ports, schools, courts and parks most stories have several.
_SITES: Final = """
    island isle islet
    stadium arena
    station terminal terminus
    airport airfield airstrip aerodrome
    hotel resort inn hostel
    prison jail penitentiary
    bridge viaduct
    lake reservoir lagoon fjord
    museum gallery
    mosque
    cathedral
    mine colliery pit
    dam
    mall
    theatre theater
    nightclub
"""


def _each(words: str, value: str = "") -> dict[str, str]:
    return dict.fromkeys(words.split(), value)


def _phrases(phrases: str, value: str = "") -> dict[str, str]:
    return {" ".join(each.split()): value for each in phrases.split(",")}


def _in(words: str, way: str) -> dict[str, str]:
    return {f"{each} {link}": way for each in words.split() for link in ("in", "at", "near")}


def _seats() -> dict[str, str]:
    """The ways to say where a firm has its seat: "head office in", "headquarters:"."""
    links = (":", " in", " at", " is in", " are in", " will be in", " was in")
    found = {f"{seat}{link}": "seat" for seat in _SEATS for link in links}
    return found | {"headquartered in": "seat", "headquartered at": "seat"}


TABLES: Final[dict[str, dict[str, str]]] = {
    "way": _seats()
    | _in(_WORKS, "made")
    | _in(_CLINICS, "hospital")
    | _phrases(_OFF_THE_LINE, "made")
    | _phrases(_LEAVING, "from")
    | _phrases(_LEAVING_CRAFT, "from craft")
    | _phrases(_GOING, "to")
    | _phrases(_GOING_CRAFT, "to craft")
    | _phrases(_LANDED, "landed craft"),
    "studies": _phrases(_STUDIES),
    "moved-on": _phrases(_MOVED_ON),
    "way-behind": _each(_WORKS, "made") | _each(_CLINICS, "hospital"),
    "making": _each(_MAKING) | {"made": "is"},
    "craft": _each(_CRAFT),
    "of-somebody": {"of": "home|home town"}
    | _phrases(_LIVES, "home")
    | _phrases(_FROM, "home town")
    | _phrases(_BIRTHS, "birthplace")
    | _phrases(_RAISED, "childhood home")
    | _phrases(_BORN_AND_RAISED, "birthplace|childhood home")
    | _phrases(_DEATHS, "place of death"),
    "stage": {
        f"{helper} {each}": way
        for way, words in _PASSIVE.items()
        for each in _phrases(words)
        for helper in _phrases(_HELPERS)
    }
    | {each: way for way, words in _ACTIVE.items() for each in _phrases(words)},
    "where-somebody": {each: way for way, words in _WHERE.items() for each in _phrases(words)},
    "beside-place": {word: way for way, words in _BESIDE.items() for word in words.split()},
    "own-seat": _each(_OWN),
    "seat-noun": _each(
        "maker bank group giant chain builder business corporation startup exporter"
    ),
    "hometown-noun": _each(_SPORTS),
    "scene-near": _phrases(_NEAR) | {f"{each} of": "" for each in _KINDS.split()},
    "scene-struck": _each(_STRUCK),
    "scene-kind": _each(_KINDS),
    "site": {word: row.split()[0] for row in _SITES.strip().splitlines() for word in row.split()},
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
