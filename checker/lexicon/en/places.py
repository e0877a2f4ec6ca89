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
        "Sublime Porte", "Miraflores", "Apostolic Palace",
    }
)  # fmt: skip

#: States of great cities at a border, and those into which their suburbs reach.
_SUBURBS: Final = {
    "DC": "MD VA", "NY": "NJ CT", "PA": "NJ DE", "IL": "IN WI", "MO": "IL KS", "OH": "KY IN",
    "KY": "IN OH", "OR": "WA", "TN": "MS AR", "MA": "NH RI", "NC": "SC", "NE": "IA", "MN": "WI",
    "VA": "MD DC NC", "MD": "DC VA", "KS": "MO",
}  # fmt: skip

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
GB|-|Cornwall
GB|-|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire
GB|-|Lancashire
GB|-|Cumbria
GB|-|Northumberland
GB|-|Merseyside
GB|-|Greater Manchester
GB|-|West Midlands
GB|-|Cheshire
GB|-|Hampshire
GB|-|Wiltshire
GB|-|Oxfordshire
GB|-|Hertfordshire
GB|-|Lincolnshire
GB|-|Nottinghamshire
GB|-|Derbyshire
GB|-|Staffordshire
GB|-|Leicestershire
GB|-|Gloucestershire
GB|-|Cambridgeshire
DE|02|Bavaria|Bayern
DE|01|Baden-Württemberg|Baden-Wuerttemberg
DE|13|Saxony|Sachsen
DE|06|Lower Saxony|Niedersachsen
DE|07|North Rhine-Westphalia|Nordrhein-Westfalen
DE|05|Hesse|Hessen
DE|15|Thuringia|Thüringen
DE|11|Brandenburg
DE|12|Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern
DE|08|Rhineland-Palatinate|Rheinland-Pfalz
DE|09|Saarland
DE|14|Saxony-Anhalt|Sachsen-Anhalt
DE|10|Schleswig-Holstein
ES|56|Catalonia|Catalunya|Cataluña
ES|51|Andalusia|Andalucía
ES|59|Basque Country
ES|58|Galicia
ES|52|Aragon|Aragón
ES|34|Asturias
ES|39|Cantabria
ES|54|Castilla-La Mancha|Castile-La Mancha
ES|55|Castile and León|Castilla y León
ES|57|Extremadura
ES|32|Navarre|Navarra
ES|07|Balearic Islands|Balearics
ES|53|Canary Islands|the Canaries
FR|94|Corsica
FR|28|Normandy|Normandie
FR|44|Grand Est|Alsace
FR|32|Hauts-de-France
FR|84|Auvergne-Rhône-Alpes
FR|93|Provence-Alpes-Côte d'Azur|Provence
FR|76|Occitanie|Occitania
FR|75|Nouvelle-Aquitaine|Aquitaine
FR|11|Île-de-France|Ile-de-France
FR|52|Pays de la Loire
FR|27|Bourgogne-Franche-Comté|Burgundy
IT|15|Sicily
IT|14|Sardinia
IT|16|Tuscany
IT|09|Lombardy
IT|12|Piedmont|Piemonte
IT|20|Veneto
IT|08|Liguria
IT|05|Emilia-Romagna
IT|18|Umbria
IT|04|Campania
IT|13|Apulia|Puglia
IT|03|Calabria
IT|02|Basilicata
IT|01|Abruzzo
IT|10|Marche
IT|11|Molise
IT|17|Trentino-Alto Adige|South Tyrol
IT|06|Friuli-Venezia Giulia
RU|12|Chechnya
RU|17|Dagestan
RU|19|Ingushetia
RU|73|Tatarstan
RU|23|Kaliningrad Oblast
RU|-|Siberia
RU|08|Bashkortostan|Bashkiria
RU|22|Kabardino-Balkaria
RU|27|Karachay-Cherkessia
RU|68|North Ossetia|North Ossetia-Alania
RU|24|Kalmykia
RU|01|Adygea
RU|63|Sakha|Yakutia
RU|11|Buryatia
RU|79|Tuva
RU|31|Khakassia
RU|28|Karelia
RU|34|Komi Republic
RU|45|Mari El
RU|46|Mordovia
RU|80|Udmurtia
RU|16|Chuvashia
RU|59|Primorye|Primorsky Krai
RU|92|Kamchatka
RU|64|Sakhalin
RU|15|Chukotka
UA|-|Donbas|Donbass
UA|-|Zaporizhzhia Oblast
UA|25|Zakarpattia|Transcarpathia
UA|-|Volhynia
UA,RU|-|Crimea|Crimean Peninsula|the Crimea
CN|13|Xinjiang|Sinkiang
CN|14|Tibet
CN|20|Inner Mongolia
CN|30|Guangdong
CN|32|Sichuan|Szechuan
CN|01|Anhui
CN|07|Fujian
CN|15|Gansu
CN|18|Guizhou
CN|31|Hainan
CN|10|Hebei
CN|08|Heilongjiang
CN|09|Henan
CN|12|Hubei
CN|11|Hunan
CN|04|Jiangsu
CN|03|Jiangxi
CN|19|Liaoning
CN|21|Ningxia
CN|06|Qinghai
CN|26|Shaanxi
CN|25|Shandong
CN|24|Shanxi
CN|29|Yunnan
CN|02|Zhejiang
CN|16|Guangxi
IN,PK|-|Kashmir
IN,PK|-|Punjab
IN|09|Gujarat
IN|13|Kerala
IN|16|Maharashtra
IN|25|Tamil Nadu
IN|36|Uttar Pradesh
IN|28|West Bengal
IN|40|Telangana
IN|02|Andhra Pradesh
IN|30|Arunachal Pradesh
IN|03|Assam
IN|34|Bihar
IN|37|Chhattisgarh
IN|10|Haryana
IN|11|Himachal Pradesh
IN|38|Jharkhand
IN|19|Karnataka
IN|35|Madhya Pradesh
IN|17|Manipur
IN|18|Meghalaya
IN|31|Mizoram
IN|20|Nagaland
IN|21|Odisha|Orissa
IN|24|Rajasthan
IN|29|Sikkim
IN|26|Tripura
IN|39|Uttarakhand|Uttaranchal
IN|-|Jammu and Kashmir
ID|01|Aceh
ID|-|Papua Province
ID|08|East Java
ID|07|Central Java
ID|30|West Java
ID|02|Bali
ID|26|North Sumatra
ID|24|West Sumatra
ID|18|East Nusa Tenggara
ID|17|West Nusa Tenggara
ID|11|West Kalimantan
ID|14|East Kalimantan
ID|38|South Sulawesi
ID|21|Central Sulawesi
ID|-|Sumatra
ID|-|Sulawesi
ID|-|Kalimantan
ID|-|Lombok
PH|-|Mindanao
PH|-|Luzon
PH|-|Visayas
PH|-|Sulu
PH|-|Basilan
AZ,AM|-|Nagorno-Karabakh|Artsakh
GE|-|South Ossetia
GE|02|Abkhazia
GE|04|Adjara|Ajara
MD|-|Transnistria|Transdniestria
PS|-|Gaza Strip|Gaza
PS,IL|-|West Bank
IL,SY|-|Golan Heights
SD|-|Darfur
SD|50|South Kordofan
SD|56|North Kordofan
SD|42|Blue Nile State
SO|-|Somaliland
SO|-|Puntland
ET|-|Tigray
ET|46|Amhara
ET|52|Somali Region|Ogaden
ET|51|Oromia
IQ|-|Iraqi Kurdistan|Kurdistan
IQ|01|Anbar|Al Anbar|Al-Anbar
IQ|15|Nineveh|Ninewa|Nineweh|Ninawa
IQ|18|Salahuddin Province|Salah ad-Din
IQ|10|Diyala
IQ|06|Babil
IQ|16|Wasit
IQ|14|Maysan|Missan
IQ|09|Dhi Qar|Thi Qar
IQ|03|Muthanna|Al Muthanna
IQ|04|Qadisiyah|Al-Qadisiyah
BR|04|Amazonas
BR|16|Pará
BR|05|Bahia
BR|06|Ceará
BR|30|Pernambuco
BR|15|Minas Gerais
BR|18|Paraná
BR|23|Rio Grande do Sul
BR|22|Rio Grande do Norte
BR|26|Santa Catarina
BR|29|Goiás
BR|14|Mato Grosso
BR|11|Mato Grosso do Sul
BR|13|Maranhão
BR|20|Piauí
BR|24|Rondônia
BR|25|Roraima
BR|31|Tocantins
BR|08|Espírito Santo
BR|02|Alagoas
BR|28|Sergipe
BR|17|Paraíba
AT|02|Carinthia|Kärnten
AT|04|Upper Austria|Oberösterreich
AT|03|Lower Austria|Niederösterreich
AT|06|Styria|Steiermark
AT|07|Tyrol|Tirol
AT|08|Vorarlberg
AT|-|Burgenland
CH|TI|Ticino
CH|GR|Graubünden|Grisons
CH|VS|Valais
CH|AG|Aargau
CH|VD|Vaud
NL|06|North Brabant
NL|03|Gelderland
NL|02|Friesland
NL|10|Zeeland
BE|VLG|Flanders
BE|WAL|Wallonia
PL|-|Silesia
PL|77|Lesser Poland|Malopolska
PL|85|Warmia-Masuria|Masuria
PL|-|Pomerania
CZ|-|Moravia
RO|-|Transylvania
PT|09|Algarve
PT|23|Azores|the Azores
PT|10|Madeira
GR|ESYE43|Crete
SE|27|Skåne|Scania
SY|-|Suwayda|Sweida
SY|03|Quneitra
YE|04|Hadramawt|Hadhramaut|Hadramout
YE|-|Shabwa|Shabwah
YE|01|Abyan
YE|24|Lahij|Lahj
YE|-|Al Jawf
YE|-|Al Bayda
YE|-|Al Mahrah|Mahra
SA|-|Hejaz|Hijaz
IR|04|Sistan and Baluchestan|Sistan-Baluchestan|Sistan and Baluchistan
IR|15|Khuzestan|Khuzistan
IR|42|Razavi Khorasan|Khorasan Razavi
IR|16|Kordestan
IR|11|Hormozgan|Hormuzgan
IR|08|Gilan
IR|35|Mazandaran
IR|37|Golestan
IR|33|East Azerbaijan|East Azarbaijan
IR|01|West Azerbaijan|West Azarbaijan
IR|23|Lorestan|Luristan
IR|34|Markazi
AF|10|Helmand
AF|18|Nangarhar
AF|30|Balkh
AF|26|Takhar
AF|01|Badakhshan
AF|-|Kunar
AF|-|Nuristan
AF|-|Paktia
AF|-|Paktika
AF|-|Uruzgan|Oruzgan
AF|-|Zabul
AF|-|Faryab
AF|-|Laghman
AF|-|Logar
AF|-|Wardak|Maidan Wardak
AF|-|Badghis
AF|-|Nimroz|Nimruz
AF|-|Daikundi|Daykundi
AF|-|Jowzjan
AF|-|Kapisa
AF|-|Parwan
AF|-|Panjshir
PK|02|Balochistan|Baluchistan
PK|05|Sindh
PK|03|Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|North-West Frontier Province
PK|07|Gilgit-Baltistan
PK|-|Waziristan|North Waziristan|South Waziristan
JP|12|Hokkaido
JP|-|Honshu
JP|-|Kyushu
JP|-|Shikoku
KR|01|Jeju|Jeju Island
MY|01|Johor
MY|02|Kedah
MY|03|Kelantan
MY|13|Terengganu
MY|06|Pahang
MY|07|Perak
MY|12|Selangor
MY|05|Negeri Sembilan
MY|16|Sabah
MY|11|Sarawak
MM|01|Rakhine|Rakhine State
MM|04|Kachin|Kachin State
MM|11|Shan State
MM|05|Kayin State|Karen State
MM|06|Kayah State
MM|02|Chin State
MX|05|Chiapas
MX|26|Sonora
MX|25|Sinaloa
MX|14|Jalisco
MX|16|Michoacán|Michoacan
MX|28|Tamaulipas
MX|19|Nuevo León|Nuevo Leon
MX|07|Coahuila
MX|31|Yucatán|Yucatan
MX|23|Quintana Roo
MX|02|Baja California
MX|03|Baja California Sur
MX|18|Nayarit
AR|-|Tierra del Fuego
AR|-|Patagonia
CO|02|Antioquia
CO|20|Nariño
CO|-|Putumayo
CO|-|Chocó|Choco
VE|23|Zulia
VE|20|Táchira|Tachira
NG|27|Borno
NG|35|Adamawa
NG|44|Yobe
NG|49|Plateau State
NG|26|Benue
NG|50|Rivers State
NG|52|Bayelsa
NG|31|Niger State
NG|57|Zamfara
NG|25|Anambra
NG|-|Biafra
NG|-|Delta State
SS|-|Unity State
SS|07|Upper Nile State
SS|03|Jonglei
SS|01|Central Equatoria
CD|11|North Kivu
CD|12|South Kivu
CD|14|Katanga
CD|17|Ituri
CD|-|Kasai
ZA|06|Gauteng
ZA|02|KwaZulu-Natal
ZA|11|Western Cape
ZA|05|Eastern Cape
ZA|07|Mpumalanga
ZA|03|Free State
MZ|01|Cabo Delgado
TZ|25|Zanzibar
LY|-|Cyrenaica
LY|-|Fezzan
LY|-|Tripolitania
TR|-|Anatolia
TR|-|Thrace
TR|-|Cappadocia
TR|31|Hatay
IE|-|Leinster
IE|-|Connacht
IE|-|Donegal
RS|VO|Vojvodina
BA|02|Republika Srpska
HR|-|Dalmatia
HR|-|Istria
UZ|09|Karakalpakstan
TJ|01|Gorno-Badakhshan
KZ|-|Mangystau
CM|-|Ambazonia
SN|-|Casamance
ML|-|Azawad
DZ|-|Kabylie|Kabylia
AO|-|Cabinda
US|-|Midwest|the Midwest
US|-|New England
US|-|Silicon Valley
US|-|Long Island
US|-|Cape Cod
"""

#: Short forms of areas, as they stand behind the name of a city.
_AREA_SHORTS: Final = """
Ontario, CA|Ont.|ON
Quebec, CA|Que.|QC
British Columbia, CA|B.C.|BC
Alberta, CA|Alta.|AB
Saskatchewan, CA|Sask.|SK
Manitoba, CA|Man.|MB
Nova Scotia, CA|N.S.|NS
New Brunswick, CA|N.B.|NB
Prince Edward Island, CA|P.E.I.|PEI|PE
Newfoundland and Labrador, CA|Nfld.|N.L.|NL
Yukon, CA|Y.T.|YT
Northwest Territories, CA|N.W.T.|NT
New South Wales, AU|N.S.W.|NSW
Victoria State, AU|Vic.|VIC|Victoria
Queensland, AU|Qld.|Qld|QLD
South Australia, AU|S.A.
Western Australia, AU|W.A.
Tasmania, AU|Tas.|TAS
Northern Territory, AU|N.T.
Australian Capital Territory, AU|ACT|A.C.T.
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
    "suburbs-reach": {f"US-{state}": others for state, others in _SUBURBS.items()},
    "area": _AREA_SURFACES,
    "area_code": _AREA_CODES,
    "area_short": {short: name for name, *shorts in _rows(_AREA_SHORTS, "|") for short in shorts},
    "region": _REGION_SURFACES,
    "region_members": _REGION_MEMBERS,
    "country_code": {nation.name: nation.code for nation in NATIONS},
    "country_name": {nation.code: nation.name for nation in NATIONS},
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
        "state_short", "state_code", "area_code", "area_short", "region_members", "country_code",
        "country_name", "suburbs-reach",
        "country_form", "state_word",
        "acronym", "direction",
    }
)  # fmt: skip
