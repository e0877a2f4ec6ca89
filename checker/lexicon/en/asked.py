"""English words right beside a measure that say which question it answers.

"Four hours later" is an interval, "lasted four hours" an extent, "four hours left" what remains.
``asked-behind`` and ``asked-before`` map what is measured and the words next to a figure to what is
asked; ``asked-noun`` does so for what follows a measure that is an attribute ("a 40-metre rope"),
``asked-for`` for verbs whose object stands between ("ruled Varda for 40 years").
Sums of money are in ``sums``. The file is long because the tables are.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en import sums

__all__ = ["SILENT", "TABLES"]

#: What goes on for some time, by sort: the noun behind "72-hour", and before "of 72 hours".
_GOING_ON: Final = {
    "stoppage": "strike walkout stoppage sit-in boycott",
    "protest": "protest demonstration rally march",
    "fighting": "war conflict battle gunfight shootout bombardment",
    "raid": "raid robbery heist attack assault",
    "truce": "ceasefire cease-fire truce pause",
    "lockdown": "curfew lockdown quarantine emergency",
    "outage": "blackout outage shutdown closure",
    "trip": (
        "flight trip journey voyage cruise crossing ride drive trek walk hike climb ascent descent"
    ),
    "dive": "dive swim",
    "mission": "spacewalk mission expedition",
    "stay": "tour visit stay holiday vacation break",
    "search": "search hunt manhunt chase pursuit",
    "captivity": "ordeal captivity detention siege standoff stand-off hostage-taking",
    "jury": "deliberation deliberations",
    "marriage": "marriage",
    "battery": "battery",
    "trial": "trial hearing inquest",
    "inquiry": "inquiry investigation probe",
    "talks": "meeting talks summit conference session debate",
    "speech": "speech address sermon interview call",
    "operation": "operation surgery procedure",
    "nature": "quake earthquake tremor shaking drought heatwave storm",
    "repair": "repair repairs cleanup clean-up",
    "show": (
        "show film movie documentary concert set performance play festival episode programme"
    ),
    "match": "game match",
    "race": "race marathon",
    "wait": "shift wait queue delay",
}  # fmt: skip

#: What is as long as it is measured to be, whatever else it is, by sort.
_LONG: Final = {
    "cord": "rope cable chain wire ladder line hose",
    "pipe": "pipe pipeline",
    "vessel": (
        "boat ship vessel craft dhow yacht cruiser ferry tanker freighter trawler barge canoe "
        "dinghy raft submarine sub sailboat catamaran schooner lifeboat"
    ),
    "vehicle": "bus train truck lorry limousine car coach",
    "aircraft": "aircraft plane airliner drone missile rocket",
    "animal": (
        "snake python anaconda boa crocodile alligator lizard shark whale dolphin squid fish eel "
        "worm dinosaur plesiosaur elasmosaur ichthyosaur sauropod reptile beast animal creature"
    ),
    "tunnel": "tunnel",
    "bridge": "bridge viaduct",
    "fence": "fence barrier",
    "trench": "trench canal",
    "runway": "runway pier jetty",
    "queue": "queue convoy tailback jam",
    "wound": "scar gash",
    "cloth": "banner flag carpet scarf",
}  # fmt: skip

#: What is as high as it is measured to be, by sort.
_HIGH: Final = {
    "building": "tower skyscraper building block",
    "column": "statue monument column pillar obelisk mast pylon chimney spire crane",
    "mountain": "mountain peak summit volcano hill",
    "wave": "wave waves swell swells surge tsunami",
    "tree": "tree trees",
    "cliff": "cliff cliffs waterfall",
    "dam": "dam",
    "fall": "drop jump ledge",
    "wall": "wall",
}  # fmt: skip

#: What is as wide as it is measured to be, by sort.
_WIDE: Final = {
    "hole": "crater hole sinkhole gap",
    "body": "asteroid meteorite comet",
    "mirror": "telescope mirror dish",
    "way": "road street lane alley river channel strait",
}

#: What is as long as it is to be run or driven.
_COURSE: Final = (
    "race run marathon walk march hike trek route course trail journey trip stage ride drive swim"
)

#: Behind a figure, by what is measured.
_BEHIND: Final[dict[str, dict[str, str]]] = {
    "duration": {
        "ago": "ago, back",
        "interval": (
            "later, after, afterwards, afterward, before, earlier, beforehand, prior to, into, "
            "from now, since, previously, from the day, from the date, from the time, from the "
            "start, from the moment"
        ),
        "remaining": (
            "left, to go, to run, remaining, remain, remained, to spare, from time, from the end"
        ),
        "remaining contract": "left on his, left on her, left on their, left on its",
        "delay": "late, behind schedule, overdue, of delay, of delays",
        "tenure": (
            "in charge, at the helm, in office, in power, in the job, in the post, in post, in "
            "the role, at the top, on the throne, in command, at the wheel, in the dugout, on the "
            "bench, in the hot seat, as manager, as coach, as head, as boss, as president, as "
            "prime minister, as chancellor, as mayor, as governor, as chairman, as chief, as "
            "director, as leader, as king, as queen, as pope, of rule"
        ),
        "sentence": (
            "in prison, in jail, in custody, in a prison, in federal prison, in state prison, "
            "behind bars, imprisonment, of imprisonment, years' imprisonment, of hard labour, of "
            "hard labor, of community service, sentence, jail, prison, stretch, in a labour camp, "
            "in a penal colony, without parole"
        ),
        "sentence probation": "probation, of probation, on probation, of supervised release",
        "sentence suspended": (
            "suspended, suspended sentence, suspended prison, suspended jail, suspended term"
        ),
        "minimum": (
            "before parole, before being eligible, before becoming eligible, before he can, before "
            "she can, before he is, before she is, before he may, before she may, non-parole, "
            "before release"
        ),
        "demand": (
            "the government wanted, prosecutors wanted, prosecutors sought, prosecutors had, "
            "prosecutors asked, the prosecution, the prosecutor, sought by, requested by, "
            "recommended by, demanded by, asked for by, that prosecutors"
        ),
        "term": (
            "term of office, term in office, term as, presidential term, mandate, term on the, "
            "terms of office, terms in office"
        ),
        "extent": "long, in length, inside, in duration",
        "extent battery": (
            "of battery, battery, between charges, per charge, on a charge, on one charge, on a "
            "single charge, on a full charge, of use, of reading, of play, of gaming"
        ),
        "extent battery talk": "of talk, talk time, talktime",
        "extent battery standby": "of standby, standby",
        "extent battery playback": "of playback, of video, of music, of audio",
        "extent trapped": (
            "under rubble, under the rubble, under debris, under the debris, under snow, under "
            "the snow, under water, underwater, beneath the rubble, beneath the debris, beneath "
            "the snow, in the rubble, in the wreckage, in the debris, buried, trapped, underground"
        ),
        "extent adrift": (
            "adrift, at sea, in the water, in the sea, in a lifeboat, on a raft, in a raft, afloat"
        ),
        "extent hospital": (
            "in hospital, in a hospital, in the hospital, in intensive care, in a coma, in rehab, "
            "in a clinic, in the clinic, of rehab"
        ),
        "extent captivity": (
            "of captivity, at gunpoint, at knifepoint, in chains, in captivity, as hostages, as a "
            "hostage, as hostage, in the hands, as captives, as a captive, as prisoners"
        ),
        "extent fugitive": "on the run, at large, in hiding, on the loose, as a fugitive",
        "extent jury": "of deliberation, of deliberations, of deliberating, deliberating",
        "extent marriage": "of marriage",
        "service": (
            "on the force, with the force, with the department, with the company, with the firm, "
            "of service, on the job, in the army, in the navy, in the military, in the force, in "
            "the police, in the service"
        ),
        "contract": "contract, deal, extension",
    },
    "money": sums.BEHIND,
    "mass": {
        "weight": "in weight, heavy",
        "load": "of, load, cargo, payload",
        "tonnage": "deadweight, of deadweight, dwt, gross, displacement",
    },
    "speed": {
        "speed wind": "wind, winds",
        "speed gust": "gust, gusts",
        "speed limit": "limit, zone, speed limit",
    },
    "length": {
        "length": (
            "long, in length, from snout, from nose, from head, from end, from tip, from bow, "
            "from stem, end to end, nose to tail"
        ),
        "height": (
            "tall, high, in height, off the ground, above the ground, above ground, from the "
            "ground, off the floor"
        ),
        "altitude": (
            "above sea, above the sea, above mean, above the valley, up, up the mountain, up a "
            "mountain, in altitude, of altitude, in elevation, in the air, agl, amsl, asl"
        ),
        "width": "wide, across, in diameter, in width, broad, in breadth",
        "thickness": "thick, thin, in thickness",
        "depth": (
            "deep, down, below, beneath, underground, underwater, under, in depth, of water, of "
            "snow, of mud"
        ),
        "shore": (
            "offshore, off shore, off the coast, off the shore, off its coast, off land, out at "
            "sea, out to sea, from shore, from the shore, from the coast, from the coastline, "
            "from land, from the beach, from the shoreline, from the mainland, from coast, from "
            "dry land"
        ),
        "rain": "of rain, of rainfall, of snow, of precipitation, of snowfall",
        "side": "by",
    },
    "share": {
        "growth": (
            "more, above, over, higher, faster, quicker, bigger, larger, greater, longer, "
            "stronger, heavier, better, brighter, wider, dearer, premium, rise, raise, increase, "
            "growth, jump, hike, gain, up, uplift, surge, improvement"
        ),
        "decline": (
            "less, below, under, lower, down, fewer, smaller, slower, cheaper, thinner, lighter, "
            "shorter, weaker, drop, fall, decline, decrease, cut, reduction, slump, plunge, "
            "discount, off, dip, slide, loss"
        ),
        "part": "of",
        "fatality": (
            "die, dies, died, have died, had died, patients die, patients dies, patients died, "
            "patients have died, people die, people died, victims die, mortality, of patients "
            "die, of patients died, of cases die, of those infected, of the sick"
        ),
    },
}

#: Before a figure, by what is measured; what stands behind it tells more.
_BEFORE: Final[dict[str, dict[str, str]]] = {
    "duration": {
        "extent": (
            "lasted, lasted for, lasting, lasts, lasts for, last, last for, took, take, takes, "
            "taking, needed, needs, need, spent, spend, stayed, stayed for, stay, ran for, went "
            "on for, went on, continued for, over in, done in, gone in, duration of, a matter of, "
            "long took, took them, took him, took her, took it, took us, inside for, long it took"
        ),
        "extent battery": (
            "battery life of, battery lasts, battery lasts for, battery will last, battery runs "
            "for, battery life is, battery life was, battery life"
        ),
        "extent trapped": (
            "buried for, trapped for, stuck for, stranded for, entombed for, submerged for, "
            "survived for, survived, alive after, out after, rescued after"
        ),
        "extent adrift": "drifted for, adrift for, floated for, afloat for",
        "extent captivity": (
            "held for, held captive for, held hostage for, held prisoner for, hostage for, "
            "captive for, prisoner for, gunpoint for, knifepoint for, chained for, freed after, "
            "released after, let go after"
        ),
        "extent fugitive": (
            "run for, at large for, hiding for, hid for, captured after, recaptured after, caught "
            "after, arrested after"
        ),
        "extent jury": (
            "deliberated for, deliberated, deliberating for, deliberations lasting, jury took, "
            "jurors took, took the jury, took jurors, verdict after, verdicts after"
        ),
        "extent fire": (
            "raged for, burned for, burnt for, blazed for, smouldered for, smoldered for, blaze "
            "for, flames for, fire for, under control after, under control in, under control "
            "within, extinguished after, put out after"
        ),
        "extent search": (
            "called off after, abandoned after, search after, searched for, scoured for, combed for"
        ),
        "extent wait": (
            "waited for, waited, queued for, queued, wait of, waits of, lined up for, camped out "
            "for, camped for"
        ),
        "extent closure": (
            "closed for, shut for, shut down for, reopened after, reopen after, reopens after"
        ),
        "extent outage": (
            "without power for, without electricity for, without water for, electricity for, cut "
            "off for, offline for, power restored after"
        ),
        "extent hospital": (
            "hospital for, hospitalised for, hospitalized for, intensive care for, coma for, "
            "discharged after, rehab for, clinic for"
        ),
        "extent nature": "shook for, swayed for, trembled for, rattled for",
        "service": (
            "department for, force for, company for, firm for, police for, army for, navy for, "
            "service for, employee for, veteran of"
        ),
        "extent marriage": "married for, married, marriage of",
        "contract": "contract of, contract for, signed for, signed on for, extension of",
        "ban": (
            "banned for, suspended for, ban of, suspension of, disqualified for, barred for, "
            "driving for, off the road for"
        ),
        "delay": "delayed by, delayed for, delayed, delay of, postponed by, postponed for, late by",
        "period": "every, each, once every, once in",
        "tenure": (
            "reign of, tenure of, stint of, ruled for, reigned for, governed for, in office for"
        ),
        "sentence": (
            "sentenced to, jailed for, imprisoned for, sent down for, serve, serves, served, "
            "serving, sentence of, imprisonment of, imprisonment for, imprisonment, locked up "
            "for, to jail for, to prison for, in prison for, in jail for, behind bars for"
        ),
        "sentence probation": "probation for, probation of, period of probation of",
        "maximum": (
            "faces, face, faced, facing, maximum of, maximum, maximum is, carries, carry, carried, "
            "carrying, punishable by, could get, can get, may get, risks, risk, risking"
        ),
        "demand": (
            "asked for, asking for, asks for, sought, seeking, seek, seeks, called for, "
            "recommended, recommending, recommends, requested, requesting, pushed for, argued for, "
            "demanded, demanding"
        ),
        "minimum": (
            "minimum term of, minimum sentence "
            "of, minimum of, minimum, parole period of, tariff of, tariff is, eligible after, "
            "parole after, parole until after"
        ),
        "term": (
            "elected for, elected to, re-elected for, re-elected to, appointed for, appointed to, "
            "office is, mandate of, office lasts"
        ),
    },
    "money": sums.BEFORE,
    "mass": {
        "weight": (
            "weighed, weighs, weighing, weigh, weight of, weight, weighed in at, scales at, "
            "weight was, weight is, came in at"
        ),
        "load": "load of, cargo of, carrying, carried, loaded with, payload of",
        "tonnage": "deadweight of, deadweight, displacement of, displaces, displacing, tonnage of",
    },
    "speed": {
        "speed": (
            "speed of, speeds of, speed was, travelling at, traveling at, driving at, going at, "
            "moving at, flying at, driven at, clocked at, doing, speed, speeds reached"
        ),
        "speed wind": "winds of, winds up to, wind of",
        "speed gust": "gusts of, gusting to, gusting at, gusts up to",
        "speed limit": "limit of, limit is, limit was",
    },
    "length": {
        "course": (
            "for, travelled, traveled, travelled for, drove, walked, swam, sailed, rode, marched, "
            "trekked, covered, cycled, hiked"
        ),
        "drop": (
            "fell, falls, falling, fall of, plunged, plunges, plunging, plunge of, plummeted, "
            "plummeting, dropped, drop of, tumbled, tumbling, fallen, falling from, fell from"
        ),
        "length": (
            "length of, length, long as, measured, measures, measuring, length is, total length"
        ),
        "height": "height of, tall as, high as, height, heights of, stands, stood, standing",
        "altitude": (
            "altitude of, elevation of, altitude, elevation, altitudes of, to a height of"
        ),
        "width": "width of, diameter of, width, diameter, wide as, radius of",
        "depth": "depth of, depth, deep as, depths of, depth was, depth is",
        "rain": "rainfall of, rainfall",
    },
    "share": {
        "growth": (
            "rose, rose by, risen by, rise of, up, up by, grew, grew by, grown by, growth of, "
            "increased by, increase of, premium of, premium, improved by, improved, improvement "
            "of, jumped, jumped by, climbed, climbed by, gained, gain of, surged, surged by, "
            "soared, soared by, raise of, raised by, rises of, advanced, added"
        ),
        "decline": (
            "fell, fell by, fallen by, fall of, down, down by, dropped, dropped by, drop of, "
            "declined, declined by, decline of, decreased by, decrease of, cut by, reduced by, "
            "reduction of, slid, slipped, dip of, sank, tumbled, plunged, plunged by, shrank, "
            "shrank by, gave up, discount of, slumped"
        ),
        "fatality": (
            "fatality rate of, fatality rate, fatality ratio of, fatality ratio, mortality of, "
            "mortality rate of, mortality rate, death rate of, death rate, lethality of, cfr, cfr "
            "of, fatality rate was, mortality was, death rate was, fatality rate is"
        ),
    },
}

#: Verbs of which something is told for so long, with their object between: "ruled Varda for".
_FOR: Final[dict[str, str]] = {
    "tenure": "ruled governed led headed managed coached chaired captained",
    "ban": "banned suspended disqualified barred",
    "sentence": "jailed imprisoned",
    "extent marriage": "married",
    "extent search": "searched scoured combed",
    "extent closure": "closed shut",
    "extent trapped": "trapped buried",
    "extent fugitive": "evaded eluded",
    "extent jury": "deliberated",
    "extent hospital": "hospitalised hospitalized",
}

#: What has a measure for an attribute, or is measured, by what is measured and what is asked.
_NOUNS: Final[dict[str, dict[str, str]]] = {
    "duration": {
        **{f"extent {sort}": nouns for sort, nouns in _GOING_ON.items()},
        "sentence": "sentence term imprisonment jail prison stretch",
        "contract": "contract deal extension lease pact",
        "remaining contract": "contract deal lease",
        "ban": "ban suspension",
        "service": "veteran career",
    },
    "money": sums.NOUNS,
    "speed": {
        "speed wind": "wind winds",
        "speed gust": "gust gusts gusting",
        "speed limit": "limit limits",
    },
    "length": {
        **{f"length {sort}": nouns for sort, nouns in _LONG.items()},
        **{f"height {sort}": nouns for sort, nouns in _HIGH.items()},
        **{f"width {sort}": nouns for sort, nouns in _WIDE.items()},
        "course": _COURSE,
        "course chase": "chase pursuit",
    },
    "share": {
        "growth": "increase increases rise rises raise raises hike hikes jump surge premium growth",
        "decline": "cut cuts reduction reductions drop fall decline decrease discount slump",
    },
}

#: Of what an article that tells it at all has one, as a rule.
_ONCE: Final = """
extent remaining tenure service contract maximum demand minimum term length width thickness height
course temperature speed weight
"""

#: What is asked anew from minute to minute: "with nine minutes left they led".
_OF_A_MOMENT: Final = ("remaining minute", "remaining second")

#: What a measure tells whatever stands beside it.
_ALWAYS: Final = {"temperature": "temperature"}

#: Between a figure and the words before it that tell what is asked they say nothing.
_FILLER: Final = """
only just some about around nearly almost roughly approximately barely further additional mere
under over least most more less than up estimated exactly precisely at to no the a an its his her
their this another
"""

#: What leads from a distance to where it is counted from.
_AWAY: Final = """
from away off outside inland downstream upstream north south east west northeast northwest southeast
southwest north-east north-west south-east south-west north-northeast north-northwest
south-southeast south-southwest east-northeast east-southeast west-northwest west-southwest
"""

#: What may stand between such a lead and the name of a place.
_AWAY_OF: Final = """
of to in the a an this that city town village capital port resort community hamlet township
municipality suburb centre center downtown heart middle central coast shore border just due and
nearby nearest by southern northern eastern western old
n s e w ne nw se sw nne nnw sse ssw ene ese wnw wsw
"""


def _flags(words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), "1")


def _by_word(rows: dict[str, dict[str, str]], mark: str | None) -> dict[str, str]:
    """What is measured and a word, or a phrase up to a mark, to what is asked."""
    found: dict[str, str] = {}
    for of, questions in rows.items():
        for asked, phrases in questions.items():
            for phrase in phrases.split(mark):
                found.setdefault(f"{of} {phrase.strip()}", asked)
    return found


TABLES: Final[dict[str, dict[str, str]]] = {
    "asked-behind": _by_word(_BEHIND, ","),
    "asked-before": _by_word(_BEFORE, ",")
    | {f"duration {noun} of": "extent" for nouns in _GOING_ON.values() for noun in nouns.split()}
    | {f"length {noun} of": "length" for nouns in _LONG.values() for noun in nouns.split()}
    | {f"length {noun} of": "course" for noun in (*_COURSE.split(), "chase", "pursuit")},
    "asked-for": {verb: asked for asked, verbs in _FOR.items() for verb in verbs.split()},
    "asked-noun": _by_word(_NOUNS, None),
    "asked-once": {each: each for each in (*_ONCE.split(), *sums.ONCE.split())},
    "asked-of-a-moment": dict.fromkeys(_OF_A_MOMENT, "1"),
    "asked-always": _ALWAYS,
    "last-price": _flags(sums.LAST_PRICE),
    "offer": _flags(sums.OFFER),
    "market": _flags("market marketplace"),
    "asked-stage": _flags(sums.STAGES),
    "asked-filler": _flags(_FILLER),
    "away": _flags(_AWAY),
    "away-of": _flags(_AWAY_OF),
}

#: They are looked up beside claims and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
