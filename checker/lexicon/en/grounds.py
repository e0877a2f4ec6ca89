"""English words around names of places: what makes one a government, a feature, or ground."""

from __future__ import annotations

from typing import Final

from checker.text import fold

__all__ = ["SILENT", "TABLES"]

#: What belongs to a government, or is one, behind the name of its country.
_BODIES: Final = """
government governments administration officials official authorities authority military army navy
forces force troops soldiers marines police parliament president prime premier minister ministers
ministry embassy ambassador ambassadors diplomat diplomats delegation delegations negotiators
negotiator side leadership leader leaders leaders' lawmakers senator senators senate congress
congressman congresswoman court courts treasury state department secretary envoy envoys regime air
naval intelligence security foreign defense defence federal special central coalition led backed
allied airstrikes jets warplanes aircraft warships ships ship consulate consul mission permanent
chief attorney supreme
house representative representatives service servicemen service-members personnel command commander
commanders general vice deputy spokesman spokeswoman spokesperson spies agents agency policy
sanctions
"""

#: What a government does, behind its name at the beginning of a clause.
_DEEDS: Final = """
will would must should may might can could cannot did does do wants wanted seeks sought
condemns condemned supports supported backs backed launches launched welcomes welcomed remains
reaffirms reaffirmed demands demanded urges urged calls called rejects rejected denies denied agrees
agreed signs signed sends sent deploys deployed imposes imposed invades invaded attacks attacked
stands stood joins joined continues continued provides provided conducts conducted struck bombed
fired withdrew withdraws vows vowed threatens threatened plans planned intends intended offers
offered refuses refused accepts accepted blames blamed votes voted recognises recognised recognizes
recognized opposes opposed suspends suspended expels expelled recalls recalled summons summoned
considers considered believes believed hopes hoped expects expected values valued fears feared
knows knew needs needed pledges pledged promises promised proposes proposed vetoes vetoed bans
banned lifts lifted cuts ratified ratifies arms armed trains trained seized seizes annexed annexes
designates designated commits committed leads led
"""

#: What a country follows as a party and not as a place: links, and what each of them joins it to.
_PARTY_OF: Final = """
of|government,people,president,king,queen,ministry,ministries,parliament,army,navy,senate,embassy,\
ambassador,republic,state,kingdom,ally,allies,citizens,nationals,citizen,national,affairs,minister,\
ministers
between,with,and|talks,relations,ties,war,agreement,deal,treaty,alliance,border dispute,dialogue,\
negotiations,partnership,cooperation,tensions,trade,dispute
for,to|minister,ministers,secretary,envoy,representative,commissioner,adviser,director,desk
to|ambassador,exports,sold,supplied,hostile,loyal,opposed
on,against|sanctions,embargo,tariffs
"""

#: Words and phrases that lead to a party by themselves, but for a border that is one with it.
_PARTY: Final = (
    "with", "against", "by", "support of", "behalf of", "supported", "backing", "support", "urged",
    "accused", "blamed", "condemned", "warned", "told", "asked", "join", "joins", "joined",
    "joining", "stands by", "thank", "thanked",
)  # fmt: skip
_EDGES: Final = ("border", "frontier", "boundary")

#: What leads into a place, or out of it.
_INSIDE: Final = """
in into inside across throughout around to from within outside near at of over leave left enter
entered visit visited through
"""

#: Words that may stand between a subject and what it does.
_ADVERBS: Final = "also still now never then once again has have had"

#: Names of countries and unions that stand before what is theirs: "U.S. companies".
_ATTRIBUTES: Final = "us u.s. uk u.k. eu e.u. uae u.a.e."

#: What tells that the country before it is ground: "U.S. soil", "the U.S. border".
_GROUND: Final = """
soil territory border borders coast coasts city cities town towns mainland east west north south
northeast northwest southeast southwest midwest state states waters airspace island islands region
regions frontier
"""

#: English words for kinds of place behind a name: "Anbar province", "the Euphrates River".
_KIND_AFTER: Final = """
district|province governorate district prefecture county oblast canton municipality subdistrict
village|neighbourhood neighborhood suburb village town borough township settlement
river|river creek canal tributary
valley|valley gorge canyon
mountain|mountain mountains hills peak volcano range
island|island islands archipelago atoll peninsula
lake|lake lagoon reservoir
sea|sea ocean gulf strait straits bay fjord channel sound
desert|desert plateau steppe oasis
site|airport airfield airbase mosque crossing dam refinery
"""

#: Those that only a capital makes a part of the name: "Hope Bridge", but "the Obama camp".
_KIND_CAPITAL: Final = """
river|basin delta falls
valley|pass
site|camp base bridge gate square prison cemetery stadium cathedral monastery shrine synagogue
"""

#: Those that with a capital end a name of any words: "Peace River", "Lee County".
_KIND_COMPOUND: Final = """
river|river creek canal falls waterfall
valley|valley gorge canyon gap
mountain|mountain mountains hills peak volcano massif glacier
island|island islands archipelago atoll peninsula isle isles cay reef
lake|lake lagoon reservoir
sea|sea ocean gulf strait straits bay fjord sound inlet harbour harbor coast beach shoal trench
desert|desert plateau plain plains
district|county
site|bridge dam stadium airport airfield forest monastery cathedral cemetery shrine
"""

#: Those that with a capital lead to a name with "of": "Gulf of Aden", "Cape of Good Hope".
_KIND_OF_CAPITAL: Final = """
sea|gulf bay sea strait straits sound firth bight
cape|cape
island|isle isles
valley|valley
"""

#: Words that stand before a name as its kind: "Mount Sinjar", "Lake Onega", "Wadi Rum".
_KIND_BEFORE: Final = """
mountain|mount mt mt. jabal jebel djebel gebel tell
lake|lake
cape|cape ras
site|camp fort kibbutz
river|wadi oued
village|khirbat khirbet kafr kfar deir dayr
island|pulau koh
"""

#: Kinds of place that lead to a name with "of": "the village of Tel Abiad".
_KIND_OF_NAME: Final = """
village|village town city port suburb hamlet settlement neighbourhood neighborhood
district|province governorate district region county municipality canton
river|river
valley|valley
mountain|mount
island|island isle peninsula
sea|gulf bay strait straits sea
site|monastery
"""

#: Of these the ones that lead to a name of any words: "the town of Hope".
_SURELY: Final = "village town suburb hamlet settlement neighbourhood neighborhood municipality"

#: Parts of a town, whatever each of them is called by: the Danel district, the Daniel quarter.
_TOWN_PARTS: Final = """
district quarter quarters neighbourhood neighborhood area ward suburb borough locality precinct
arrondissement barrio
"""

#: Rivers, seas, mountains and deserts that are known by their name alone.
_WATERS: Final = """
river|Euphrates Tigris Nile Danube Rhine Volga Dnieper Dniester Mekong Yangtze Ganges Indus Thames \
Seine Rhone Elbe Vistula Oder Zambezi Limpopo Orinoco Brahmaputra Irrawaddy Litani Loire
sea|Mediterranean Atlantic Pacific Bosphorus Bosporus Dardanelles Adriatic Aegean Caspian Hellespont
mountain|Alps Himalayas Himalaya Andes Pyrenees Carpathians Urals Rockies Appalachians Dolomites
desert|Sahara Gobi Kalahari Sinai Negev
"""


def _words(text: str) -> dict[str, str]:
    return dict.fromkeys(text.split(), "")


def _kinds(text: str) -> dict[str, str]:
    """Words to the kinds of place that they tell."""
    rows = (line.partition("|") for line in text.strip().splitlines())
    return {fold(word): kind for kind, _, words in rows for word in words.split()}


def _party_leads() -> dict[str, str]:
    """Phrases before a country to "party", or to "ground" for a border that it shares."""
    rows = (line.partition("|") for line in _PARTY_OF.strip().splitlines())
    joined = {
        f"{word} {link}": "party"
        for links, _, words in rows
        for word in words.split(",")
        for link in links.split(",")
    }
    shared = {f"{edge} {word}": "ground" for edge in _EDGES for word in _PARTY}
    return dict.fromkeys(_PARTY, "party") | shared | joined


TABLES: Final[dict[str, dict[str, str]]] = {
    "state_body": _words(_BODIES),
    "state_deed": _words(_DEEDS),
    "deed_adverb": _words(_ADVERBS),
    "state_attribute": _words(_ATTRIBUTES),
    "party_lead": _party_leads(),
    "inside_lead": _words(_INSIDE),
    "ground": _words(_GROUND),
    "kind_after": _kinds(_KIND_AFTER),
    "kind_capital": _kinds(_KIND_CAPITAL) | _kinds(_KIND_AFTER),
    "kind_compound": _kinds(_KIND_COMPOUND),
    "kind_of_capital": _kinds(_KIND_OF_CAPITAL),
    "kind_before": _kinds(_KIND_BEFORE),
    "kind_of_name": _kinds(_KIND_OF_NAME),
    "kind_surely": _words(_SURELY),
    "kind_of_part": dict.fromkeys(_TOWN_PARTS.split(), "part"),
    "feature": _kinds(_WATERS),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
