"""English words that make a capitalised name that of a thing: a ship, a storm, a law, a product.

Categories: ``thing-before`` (class words before a name: Hurricane, Operation), ``no-thing``
(what makes none behind them: Season), ``ship-mark`` (marks
of ships, as they are written: USS, MV), ``ship-noun`` (lower-case nouns that the name of a ship
follows or that explain it), ``ship-title`` (titles that begin their
names), ``carrier`` (what makes a carrier a ship), ``thing-told`` (lower-case
nouns that the name of another thing follows: the film, the app), ``thing-after`` (what names of
things end in: Act, Prize, Street), ``thing-of`` (what goes on with "of": Battle, Treaty), ``wide``
(adjectives and words with a capital that name nothing by themselves), ``model-maker`` (what a model
and its number follow: Boeing, Galaxy), ``model-tail`` (what may follow the number: Pro, MAX),
``takes-number`` (what takes numbers and is no product: Chapter, Gate), and ``no-model`` (what makes
a number a count). Values are the class of thing.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_BEFORE: Final = """
storm|hurricane typhoon cyclone storm medicane
operation|operation exercise
"""

#: What makes no name behind such a word: "Hurricane Season".
_NO_THING: Final = """
season seasons room rooms manager managers center centre theatre theater warning warnings watch
relief damage force forces team teams chief officer director hunters zone surge lamp lantern cost
costs system systems table order orders base
"""

#: Marks of ships of navies, coast guards and merchants.
_SHIP_MARKS: Final = """
HMS USS USNS USCGC HMCS HMAS HMNZS INS RFA HNLMS HDMS HNoMS HSwMS ORP ROKS BRP KRI JDS JS TCG BNS
PNS ARA ARC BAP SLNS SMS USAT USRC RMS MV MS SS MT MY SY RV FV SV MSV FPSO FSO TSS PS RNLB NRP ESPS
LÉ UNS RSS KD CNS CCGS RRS NOAAS USAV SAS FNS FGS HS IRIS UAM TS SSV LNG LPG M/V M/S M/T R/V
F/V S/S M/Y MSC
"""

_SHIP_NOUNS: Final = """
ship vessel tanker freighter tug tugboat ferry frigate destroyer cruiser submarine trawler yacht
barge liner steamer steamship dredger icebreaker corvette minesweeper schooner bulker warship
battleship lifeboat catamaran supertanker gunboat containership speedboat trimaran hydrofoil
flagship boat ships vessels tankers tugs ferries frigates destroyers cruisers submarines trawlers
yachts warships boats freighters brig barque sloop ketch paddle-steamer riverboat whaler superyacht
cutter dhow carrier
"""
#: Titles with which names of ships begin.
_SHIP_TITLES: Final = """
queen king prince princess lady duke duchess sir saint st empress emperor sultan countess baron
"""
#: Before "carrier" one of these stands, or it is an airline.
_CARRIERS: Final = "aircraft bulk gas ore car vehicle lng lpg livestock"

#: Nouns in lower case that a name follows, or that explain it.
_TOLD: Final = """
work|film movie documentary novel album song musical opera play book series sitcom comedy drama \
thriller ballet video-game videogame blockbuster podcast manga anime soap telenovela memoir ballad
product|app smartphone phone tablet laptop console drug vaccine browser chatbot software game \
pesticide weedkiller antidepressant painkiller toy perfume platform
craft|rocket spacecraft probe rover satellite drone missile helicopter aircraft airliner jet \
plane locomotive telescope lander
animal|racehorse horse stallion mare elephant dog gorilla
virus|malware ransomware spyware worm botnet
brand|brand label
event|festival tournament race marathon regatta
"""

_AFTER: Final = """
street|street avenue road boulevard lane plaza parade esplanade promenade alley \
highway freeway motorway expressway turnpike parkway interstate autobahn autostrada causeway \
bypass interchange roundabout
structure|tower towers building arena coliseum speedway racecourse racetrack velodrome ballpark \
skyscraper tunnel viaduct aqueduct lighthouse skytrain metro subway pipeline barrage \
hotel inn resort casino mall amphitheatre amphitheater raceway pavilion monument memorial \
mausoleum palace castle mansion dome chapel abbey basilica minster mosque temple \
pagoda jail penitentiary zoo aquarium
law|act bill treaty accord accords agreement pact convention protocol charter declaration \
directive amendment doctrine covenant edict ordinance decree plan
award|prize award awards medal trophy
event|cup festival games olympics paralympics marathon championship championships carnival regatta \
biennale biennial derby expo exposition open masters show fair rally jamboree
history|massacre uprising revolution rebellion mutiny affair scandal crisis
study|report inquiry review
"""

#: The last words of streets and what they are cut to.
_STREETS: Final = """
street st road rd avenue ave av boulevard blvd lane ln drive dr square sq terrace tce court ct place
pl close crescent cres parade pde way row walk quay highway hwy parkway pkwy esplanade promenade
alley mews gardens hill circus embankment
"""

#: What goes on with "of", and is then a name whatever the words: "Battle of Rock".
_OF: Final = """
history|battle siege massacre
law|treaty convention declaration charter protocol statute
structure|church cathedral basilica tomb shrine statue temple abbey palace tower museum
award|order medal award prize trophy
event|festival feast
"""

#: Makers and lines of products that a number or code follows.
_MAKERS: Final = """
boeing airbus galaxy iphone ipad ipod model windows playstation xbox pixel xperia lumia falcon soyuz
ariane vega apollo gemini voyager pioneer mariner cessna gulfstream embraer bombardier
antonov tupolev ilyushin sukhoi mikoyan mig sikorsky eurocopter learjet beechcraft
fokker lockheed tesla polestar volvo bmw audi porsche mazda peugeot citroën
citroen renault fiat saab ferrari lancia android ios macos chrome firefox kindle nexus oneplus
huawei xiaomi oppo redmi thinkpad pentium core ryzen radeon geforce hellfire
sidewinder tomahawk iskander kalibr kinzhal shahed bayraktar leopard abrams
leclerc type chang'e shenzhou tiangong sputnik vostok venera gpt formula ftse nikkei dax stoxx
asx ibex crj atr dash
"""
#: Behind a number that is no model's: "Tesla 200 million".
_NO_MODEL: Final = """
per percent million billion point points times year years day days people goals goal cents dollars
"""
_MODEL_TAILS: Final = """
pro max plus ultra mini se neo xl lite air fe fold flip er lr er. neo xlr dreamliner heavy turbo
sport hybrid classic
"""


#: Adjectives of regions, faiths and directions, which are no names of things.
_WIDE: Final = """
european african asian american arab arabic western eastern northern southern central soviet balkan
nordic scandinavian baltic mediterranean atlantic pacific caribbean latin islamic islamist jewish
christian muslim catholic protestant orthodox hindu buddhist sikh sunni shia shiite kurdish eurasian
transatlantic antarctic arctic saharan alpine andean himalayan caucasian slavic germanic nazi
communist marxist victorian english french spanish german latino hispanic indigenous aboriginal
republican democratic democrat conservative labour north south east west internet web god bible
christmas easter ramadan euro dollar pound yen
europeans africans asians americans arabs christians muslims catholics jews kurds sunnis shiites
hindus buddhists sikhs nazis communists republicans democrats conservatives islamists
"""

#: What takes a number or a letter and a number wherever it stands, and is no product by it.
_TAKES_NUMBER: Final = """
act agenda alert allele amendment android angle annex annexe apartment apollo appendix apt area army
article autobahn bachelor band base batch battalion bay bed berth best big bill block boat boiler
book bout bowl box boy bridge brigade build building bus camera camp cancer car carriage case catch
category cell channel chapter checkpoint child chromosome circuit class clause coach code company
concern concerto corps count course covid crew cup cyclone dam day defendant degree degrees diabetes
directive disc disk district division dock door dose draft edition elite emperor engine episode
equation error etude euro exercise exhibit exit experiment experiments expo fact factor fig fight
figure file final five flat fleet flight floor force form formula fortune four furnace game gate
gene generation generator girl goal grade group half hall hangar heat hepatitis highway hole house
hurricane hymn hypothesis influenza inning innings interstate issue item jetty junction juror key
kind king lane lap law league leg lemma lesson level lift line lock lot man mark master match
measure mine model module month motorway movement myth night no nocturne nos note number olympiad
omega op option opus order over pad page pages paragraph part patient period person phase pick pier
pit plan platform platoon player playlist plot point points pool pope post precinct prelude priority
problem prop proposition protocol psalm quarter quartet queen question race radio rank reactor
reason reel regiment region release resolution ring road room round route row rule runway sample
sars scenario scene schedule season seat section sector seed semester semi-final series service
session set shaft shelf shop show side silo single site size sonata squadron stage stall stand
station step store storey storm studio sub subject suite super sweet symphony table take tape target
task taxiway team term terminal test theorem thing ticket tier tip title top tower track train tram
tranche trial tropical tunnel turbine type typhoon under unit variation verse version victim vision
vitamin vol volume wagon war ward warehouse warning wave week well window windows witness woman
world wrestlemania year zone
"""

#: Words that a telephone number follows.
_PHONES: Final = """
call calls called calling phone phones telephone telephoning phoning tel ring rings ringing dial
dialling dialing hotline helpline helplines line lines contact contacting fax mobile cell text
texting sms whatsapp switchboard
"""


def _classes(text: str) -> dict[str, str]:
    rows = (line.partition("|") for line in text.strip().splitlines())
    return {word.replace("_", " "): kind for kind, _, words in rows for word in words.split()}


def _same(text: str) -> dict[str, str]:
    return {word: word for word in text.split()}


TABLES: Final[dict[str, dict[str, str]]] = {
    "thing-before": _classes(_BEFORE),
    "no-thing": _same(_NO_THING),
    "ship-mark": _same(_SHIP_MARKS),
    "ship-noun": dict.fromkeys(_SHIP_NOUNS.split(), "ship"),
    "ship-title": _same(_SHIP_TITLES),
    "carrier": _same(_CARRIERS),
    "thing-told": _classes(_TOLD),
    "thing-after": _classes(_AFTER),
    "thing-of": _classes(_OF),
    "wide": _same(_WIDE),
    "no-model": _same(_NO_MODEL),
    "model-maker": _same(_MAKERS),
    "model-tail": _same(_MODEL_TAILS),
    "takes-number": _same(_TAKES_NUMBER),
    "phone-word": _same(_PHONES),
    "street-word": dict.fromkeys(_STREETS.split(), "street"),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
