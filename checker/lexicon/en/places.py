"""English words: countries, their people, capitals, states, regions, directions.

All values of "country", "demonym", "capital" and "seat" are canonical English country names; those
of "state" are state names, those of "area" names with an ISO code ("Bavaria, DE"; a disputed one
has several, with a bar between them), those of "region" keys of "region_members". Names of several
meanings stand here like all others, folded: who looks up "us" or "turkey" asks for its capitals.
The file is long because the tables are.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.nation_forms import FORMAL, FORMS, LINKS
from checker.lexicon.en.nations import NATIONS
from checker.text import fold, plain

__all__ = ["SILENT", "TABLES"]

#: Seats of government that are no cities: they stand for a government, not for a place.
_HOUSES: Final = frozenset(
    {
        "Kremlin", "the Kremlin", "White House", "Oval Office", "Foggy Bottom", "Capitol Hill",
        "Pentagon", "Downing Street", "Whitehall", "Westminster", "Casa Rosada", "La Moneda",
        "Planalto", "Zhongnanhai", "Elysée", "Élysée", "Elysee", "Quai d'Orsay", "Knesset",
        "Quirinale", "Blue House", "Malacañang", "Malacanang", "Moncloa", "Istana",
        "Sublime Porte", "Miraflores", "Apostolic Palace", "Victoria City",
    }
)  # fmt: skip

_STATES: Final = """
AL|Alabama|Ala.
AK|Alaska|Alas.
AZ|Arizona|Ariz.
AR|Arkansas|Ark.
CA|California|Calif.|Cal.
CO|Colorado|Colo.
CT|Connecticut|Conn.
DE|Delaware|Del.
DC|District of Columbia|D.C.
FL|Florida|Fla.
GA|Georgia|Ga.
HI|Hawaii
ID|Idaho
IL|Illinois|Ill.
IN|Indiana|Ind.
IA|Iowa
KS|Kansas|Kan.|Kans.
KY|Kentucky|Ky.
LA|Louisiana|La.
ME|Maine
MD|Maryland|Md.
MA|Massachusetts|Mass.
MI|Michigan|Mich.
MN|Minnesota|Minn.
MS|Mississippi|Miss.
MO|Missouri|Mo.
MT|Montana|Mont.
NE|Nebraska|Neb.|Nebr.
NV|Nevada|Nev.
NH|New Hampshire|N.H.
NJ|New Jersey|N.J.
NM|New Mexico|N.M.
NY|New York|N.Y.
NC|North Carolina|N.C.
ND|North Dakota|N.D.
OH|Ohio
OK|Oklahoma|Okla.
OR|Oregon|Ore.
PA|Pennsylvania|Pa.|Penn.
RI|Rhode Island|R.I.
SC|South Carolina|S.C.
SD|South Dakota|S.D.
TN|Tennessee|Tenn.
TX|Texas|Tex.
UT|Utah
VT|Vermont|Vt.
VA|Virginia|Va.
WA|Washington State|Wash.
WV|West Virginia|W.Va.|W. Va.
WI|Wisconsin|Wis.|Wisc.
WY|Wyoming|Wyo.
"""

#: Names of first-level divisions outside the United States: country, code of the division in the
#: gazetteer ("-" where it is not known), name, other names.
_AREAS: Final = """
CA|01|Alberta
CA|02|British Columbia|B.C.
CA|03|Manitoba
CA|04|New Brunswick
CA|05|Newfoundland and Labrador|Newfoundland
CA|07|Nova Scotia
CA|08|Ontario
CA|09|Prince Edward Island
CA|10|Quebec|Québec
CA|11|Saskatchewan
CA|12|Yukon
CA|13|Northwest Territories
CA|14|Nunavut
AU|01|Australian Capital Territory
AU|02|New South Wales|NSW
AU|03|Northern Territory
AU|04|Queensland
AU|05|South Australia
AU|06|Tasmania
AU|07|Victoria State
AU|08|Western Australia
GB|ENG|England
GB|SCT|Scotland
GB|WLS|Wales
GB|NIR|Northern Ireland|Ulster
DE|02|Bavaria|Bayern
DE|01|Baden-Württemberg|Baden-Wuerttemberg
DE|13|Saxony|Sachsen
DE|06|Lower Saxony
DE|07|North Rhine-Westphalia
DE|05|Hesse|Hessen
DE|15|Thuringia
ES|56|Catalonia|Catalunya
ES|51|Andalusia|Andalucía
ES|59|Basque Country
ES|58|Galicia
FR|94|Corsica
IT|15|Sicily
IT|14|Sardinia
IT|16|Tuscany
IT|09|Lombardy
RU|12|Chechnya
RU|17|Dagestan
RU|19|Ingushetia
RU|73|Tatarstan
RU|23|Kaliningrad Oblast
RU|-|Siberia
UA|-|Donbas|Donbass
UA|-|Zaporizhzhia Oblast
UA,RU|-|Crimea|Crimean Peninsula|the Crimea
CN|-|Xinjiang
CN|-|Tibet
CN|-|Inner Mongolia
CN|-|Guangdong
CN|-|Sichuan
IN,PK|-|Kashmir
IN|-|Punjab
IN|-|Gujarat
IN|-|Kerala
IN|-|Maharashtra
IN|-|Tamil Nadu
IN|-|Uttar Pradesh
IN|-|West Bengal
ID|-|Aceh
ID|-|Papua Province
PH|-|Mindanao
AZ,AM|-|Nagorno-Karabakh|Artsakh
GE|-|South Ossetia
GE|-|Abkhazia
MD|-|Transnistria|Transdniestria
PS|-|Gaza Strip|Gaza
PS,IL|-|West Bank
IL,SY|-|Golan Heights
SD|-|Darfur
SO|-|Somaliland
SO|-|Puntland
ET|-|Tigray
IQ|-|Iraqi Kurdistan|Kurdistan
BR|-|Amazonas
"""

#: Regions that hold whole countries. A name, a colon, other names, a colon, ISO codes.
_REGIONS: Final = """
European Union:EU, E.U.:AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
Middle East:Mideast, the Middle East:BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE
Near East::BH CY EG IQ IL JO LB PS SA SY TR YE
Persian Gulf:the Gulf, Gulf States:BH IR IQ KW OM QA SA AE
Levant:the Levant:CY IL JO LB PS SY TR
Balkans:the Balkans, Western Balkans:AL BA BG HR GR XK ME MK RO RS SI TR
Baltics:Baltic States, Baltic states, the Baltics:EE LV LT
Scandinavia::DK NO SE FI IS
Nordic countries:Nordics:DK FI IS NO SE FO GL AX
Benelux:Low Countries:BE NL LU
Caucasus:the Caucasus, South Caucasus, Transcaucasia:AM AZ GE RU
Eastern Europe:East Europe:BY BG CZ HU MD PL RO RU SK UA EE LV LT RS BA ME MK AL XK HR SI
Western Europe:West Europe:AT BE FR DE IE LU MC NL CH GB LI ES PT IT AD
Central Europe::AT CZ DE HU LI PL SK SI CH
Southern Europe::AL AD BA HR CY GR IT XK MT ME MK PT SM RS SI ES VA
Central Asia::KZ KG TJ TM UZ AF
South Asia:Indian subcontinent:AF BD BT IN MV NP PK LK
Southeast Asia:South-East Asia, South East Asia:BN KH ID LA MY MM PH SG TH TL VN
East Asia:Far East:CN HK JP KP KR MO MN TW
Korea:Korean Peninsula, the Koreas:KP KR
Latin America::AR BO BR CL CO CR CU DO EC SV GT HT HN MX NI PA PY PE PR UY VE
Central America::BZ CR SV GT HN NI PA
Caribbean:the Caribbean, West Indies:AG AI AW BB BS BQ CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI BL
North Africa:Maghreb, Northern Africa:DZ EG LY MA SD TN EH MR
West Africa::BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
East Africa::BI DJ ER ET KE MG MW MZ RW SO SS SD TZ UG ZM ZW
Horn of Africa::DJ ER ET SO
Sahel:the Sahel:BF TD ML MR NE NG SN SD ER
Sub-Saharan Africa:sub-Saharan Africa:AO BJ BW BF BI CM CV CF TD KM CD CG CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG UG ZM ZW
Soviet Union:USSR, U.S.S.R., former Soviet Union:AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ
Yugoslavia:former Yugoslavia:BA HR XK ME MK RS SI
British Isles::GB IE IM JE GG
Polynesia::AS CK NU PF WS TO TK TV WF NZ
"""  # noqa: E501  (one row, one region)

_CONTINENTS: Final = {
    "Africa": ("AF", ()),
    "Asia": ("AS", ("RU", "TR", "GE", "AM", "AZ", "CY", "EG", "KZ")),
    "Europe": ("EU", ("RU", "TR", "GE", "AM", "AZ", "CY", "KZ")),
    "North America": ("NA", ()),
    "South America": ("SA", ("TT", "PA")),
    "Oceania": ("OC", ("AU", "NZ", "ID", "CX")),
    "Antarctica": ("AN", ()),
}

_DIRECTIONS: Final = (
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
)  # fmt: skip


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

#: Rivers, seas, mountains and deserts that are known by their name alone.
_WATERS: Final = """
river|Euphrates Tigris Nile Danube Rhine Volga Dnieper Dniester Mekong Yangtze Ganges Indus Thames \
Seine Rhone Elbe Vistula Oder Zambezi Limpopo Orinoco Brahmaputra Irrawaddy Litani Loire
sea|Mediterranean Atlantic Pacific Bosphorus Bosporus Dardanelles Adriatic Aegean Caspian Hellespont
mountain|Alps Himalayas Himalaya Andes Pyrenees Carpathians Urals Rockies Appalachians Dolomites
desert|Sahara Gobi Kalahari Sinai Negev
"""


def _keys(*names: str) -> set[str]:
    """The folded forms under which names are found: with and without accents and the article."""
    bare = {name.removeprefix("the ") for name in names} | set(names)
    return {key for name in bare for key in (fold(name), plain(name))}


def _countries() -> dict[str, str]:
    return {key: nation.name for nation in NATIONS for key in _keys(nation.name, *nation.aliases)}


def _demonyms() -> dict[str, str]:
    table: dict[str, str] = {}
    for nation in NATIONS:
        for demonym in nation.demonyms:
            for key in _keys(demonym):
                table.setdefault(key, nation.name)
    return table


def _seats(*, cities: bool) -> dict[str, str]:
    table: dict[str, str] = {}
    for nation in NATIONS:
        for seat in nation.seats:
            if (seat not in _HOUSES) == cities:
                for key in _keys(seat):
                    table.setdefault(key, nation.name)
    return table


def _rows(text: str, mark: str) -> list[list[str]]:
    return [line.split(mark) for line in text.strip().splitlines()]


def _kinds(text: str) -> dict[str, str]:
    """Words to the kinds of place that they tell."""
    return {fold(word): kind for kind, words in _rows(text, "|") for word in words.split()}


def _areas() -> tuple[dict[str, str], dict[str, str]]:
    """Surfaces to areas, and the gazetteer's codes of the areas that have one."""
    surfaces, codes = {}, {}
    for countries, division, name, *others in _rows(_AREAS, "|"):
        spots = [f"{name}, {country}" for country in countries.split(",")]
        surfaces.update(dict.fromkeys(_keys(name, *others), "|".join(spots)))
        if division != "-":
            codes[spots[0]] = division
    return surfaces, codes


def _regions() -> tuple[dict[str, str], dict[str, str]]:
    """Surfaces to regions, and the members of each region."""
    surfaces, members = {}, {}
    for name, (continent, beside) in _CONTINENTS.items():
        codes = {nation.code for nation in NATIONS if nation.continent == continent}
        surfaces.update(dict.fromkeys(_keys(name), name))
        members[name] = " ".join(sorted(codes | set(beside)))
    for name, others, codes_text in _rows(_REGIONS, ":"):
        aliases = [other.strip() for other in others.split(",") if other.strip()]
        surfaces.update(dict.fromkeys(_keys(name, *aliases), name))
        members[name] = codes_text
    return surfaces, members


_AREA_SURFACES, _AREA_CODES = _areas()
_REGION_SURFACES, _REGION_MEMBERS = _regions()

TABLES: Final[dict[str, dict[str, str]]] = {
    "country": _countries(),
    "demonym": _demonyms(),
    "capital": _seats(cities=True),
    "seat": _seats(cities=False),
    "state": {key: name for _, name, *_ in _rows(_STATES, "|") for key in _keys(name)},
    "state_short": {
        short: name for code, name, *shorts in _rows(_STATES, "|") for short in (code, *shorts)
    },
    "state_code": {name: code for code, name, *_ in _rows(_STATES, "|")},
    "area": _AREA_SURFACES,
    "area_code": _AREA_CODES,
    "region": _REGION_SURFACES,
    "region_members": _REGION_MEMBERS,
    "country_code": {nation.name: nation.code for nation in NATIONS},
    "country_name": {nation.code: nation.name for nation in NATIONS},
    "kind_after": _kinds(_KIND_AFTER),
    "kind_capital": _kinds(_KIND_CAPITAL) | _kinds(_KIND_AFTER),
    "kind_before": _kinds(_KIND_BEFORE),
    "kind_of_name": _kinds(_KIND_OF_NAME),
    "feature": _kinds(_WATERS),
    "state_body": dict.fromkeys(_BODIES.split(), ""),
    "state_deed": dict.fromkeys(_DEEDS.split(), ""),
    "ground": dict.fromkeys(_GROUND.split(), ""),
    "country_form": {form: nation.name for nation in NATIONS for form in FORMS[nation.code]},
    "state_word": dict.fromkeys(FORMAL, "") | dict.fromkeys(LINKS, ""),
    "acronym": {
        fold(alias): alias for nation in NATIONS for alias in nation.aliases if alias.isupper()
    }
    | {"eu": "EU", "ussr": "USSR", "nsw": "NSW"},
    "direction": {
        form: each for each in _DIRECTIONS for form in (each, each + "ern", each + "ward")
    },
}

#: Tables that are looked up by those who know them; their keys may be written with capitals.
SILENT: Final[frozenset[str]] = frozenset(
    {
        "state_short", "state_code", "area_code", "region_members", "country_code", "country_name",
        "country_form", "state_word", "state_body", "state_deed", "ground",
        "kind_after", "kind_capital", "kind_before", "kind_of_name", "feature",
        "acronym", "direction",
    }
)  # fmt: skip
