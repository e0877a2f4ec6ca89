"""English words: posts that people hold, ranks within them, and which posts are wider or equal.

Categories: ``post`` (surface to canonical post, plurals too), ``rank`` (deputy, acting, former ...),
``military`` (ranks of forces, which need a capital), ``force-rank`` (those with their force, which
need none), ``post-plural`` (plural surfaces),
``post-equal`` ("Country/post" to the post that is the same elsewhere), ``post-wider`` (post to the
less precise posts that hold it). The file is long because the tables are.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

from typing import Final

from checker.lexicon.en.officers import PLURALS

__all__ = ["SILENT", "TABLES"]

#: Fields of ministers and secretaries: canonical first, then other names of the same.
_FIELDS: Final = """
foreign|foreign affairs|external affairs|external relations|foreign relations|foreign and european affairs
defence|defense|national defence|national defense|armed forces|war
interior|internal affairs|home affairs|home|public security|public order
finance|finances|economy and finance
economy|economics|economic affairs|economic development|economic and trade
health|public health|health and human services|health and social care|healthcare
education|national education|higher education
justice|legal affairs
trade|commerce|foreign trade|international trade|business|industry and trade
transport|transportation|transportation and communications|transport and communications
agriculture|farming|food and agriculture|agriculture and food
environment|ecology|natural resources|environmental protection
energy|power|oil|petroleum|electricity
labour|labor|employment|work and pensions|labour and social affairs|work
culture|culture and tourism|arts
sport|sports|youth and sports
tourism
information|communications|telecommunications|digital affairs|digital development|press
science|science and technology|research
housing|housing and urban development|urban development|construction
immigration|migration|immigration and citizenship
security|state security|national security|intelligence
homeland security
veterans affairs|veterans
treasury
budget
planning|development|regional development|international development|overseas development
social affairs|welfare|social welfare|social development|social protection|family
women|gender|women's affairs|gender equality
water|water resources|irrigation
mines|mining|mineral resources
fisheries|fishing
religious affairs|religion|endowments
parliamentary affairs
local government|municipalities|communities
emergency situations|emergencies|civil defence|civil defense
aviation|civil aviation
railways|railway|rail
infrastructure|public works|works
children|youth
europe|european affairs|european integration
brexit
climate|climate change
prisons
police
northern ireland
scottish
welsh
"""

#: Posts of one name each: canonical first, then its other names; ``*`` marks a plural made by rule.
_POSTS: Final = """
president|potus|vp|svp|evp
prime minister|premier|pm|head of government
chancellor
chancellor of the exchequer
secretary of state|secstate|state secretary
foreign minister|fm
defence secretary|secdef
home secretary
foreign secretary
attorney general|attorney-general|us attorney general|u.s. attorney general|united states attorney general
solicitor general|solicitor-general
surgeon general|surgeon-general
auditor general|auditor-general
comptroller general
minister
cabinet minister
minister of state
minister-president|minister president
foreign policy chief|high representative|high representative for foreign affairs|top diplomat
minister without portfolio
secretary
secretary general|secretary-general|general secretary|sg
under secretary|undersecretary|under-secretary|undersecretary of state|under secretary of state
under-secretary-general|under secretary general|undersecretary-general
assistant secretary|assistant secretary of state
permanent secretary
cabinet secretary
press secretary
private secretary
first secretary
national security adviser|national security advisor
chief of staff
head of state
governor
lieutenant governor|lieutenant-governor|lt. gov.|lt gov|lt. governor
governor general|governor-general
mayor|lord mayor
senator
congressman|congresswoman|congressperson
member of parliament|mp|lawmaker|parliamentarian|member of the european parliament|mep
member of congress
assemblyman|assemblywoman|assembly member
alderman|alderwoman|councillor|councilman|councilwoman|councilmember|councilor|council member
speaker|house speaker|parliament speaker|speaker of the house|parliamentary speaker
majority leader|senate majority leader|house majority leader
minority leader|senate minority leader|house minority leader
opposition leader|leader of the opposition
party leader
leader
party secretary
party chairman|party chair|party chairwoman
supreme leader
whip|majority whip|minority whip|chief whip
ranking member|ranking minority member|ranking republican|ranking democrat|ranking democratic member|ranking republican member
first minister
taoiseach
tanaiste
first lady
first gentleman
chair|chairman|chairwoman|chairperson|chair of the board|chairman of the board|board chairman|executive chairman
chief executive|ceo|chief executive officer
chief financial officer|cfo|finance director|financial director|director of finance|finance chief
chief operating officer|coo
chief technology officer|cto
chief information officer|cio
chief marketing officer|cmo
chief legal officer|general counsel
chief economist
managing director
director
director general|director-general
executive director
creative director
executive producer
showrunner|show runner
technical director
artistic director
medical director
general manager
manager
manager of communications|communications manager
spokesperson|spokesman|spokeswoman|press officer
editor-in-chief|editor in chief|chief editor
managing editor
editor
administrator
treasurer
adviser|advisor
counterpart|opposite number
rapporteur|special rapporteur
prefect
county executive
trade representative
trade commissioner
budget director
special counsel|independent counsel
postmaster general
chief scientist|chief scientific adviser|chief scientific advisor
political director
headmaster|headmistress
chancellor of the duchy of lancaster
city manager
chief spokesperson|chief spokesman|chief spokeswoman
ambassador|permanent representative
high commissioner
envoy|special envoy|special representative|emissary
chargé d'affaires|charge d'affaires
consul
consul general|consul-general
attaché|attache|military attaché
commissioner
police commissioner|commissioner of police
police chief|chief of police|chief constable|head of police
fire chief|chief of the fire department
harbour master|harbourmaster|harbor master|harbormaster
station master|stationmaster
quartermaster
postmaster|postmistress
coxswain|cox
superintendent|police superintendent|superintendent of police
chief superintendent|chief superintendent of police
inspector|police inspector|inspector of police
sub-inspector|sub inspector
chief inspector|police chief inspector
detective superintendent
detective chief superintendent
detective chief inspector
detective inspector
detective constable
inspector general|inspector-general
detective sergeant
sheriff
sheriff's deputy|deputy sheriff
constable|police constable|head constable
marshal of the court
district magistrate|district collector
judge|magistrate|trial judge|district judge|circuit judge|sessions judge
justice|supreme court justice|associate justice
chief justice|lord chief justice
chief judge
prosecutor|public prosecutor|state prosecutor|federal prosecutor
prosecutor general|prosecutor-general|general prosecutor
chief prosecutor
district attorney|da|state's attorney|state attorney|county attorney|county prosecutor
u.s. attorney|us attorney|united states attorney
assistant district attorney|assistant state attorney|assistant state's attorney
public defender
defence lawyer|defense lawyer|defence attorney|defense attorney|defense counsel
coroner|county coroner
medical examiner|chief medical examiner
chief medical officer
registrar
ombudsman
commander
commander-in-chief|commander in chief
supreme allied commander
chief of the general staff|chief of general staff|army chief|chief of the army staff|army chief of staff
chief of the defence staff|chief of defence|chief of defense
chairman of the joint chiefs of staff|joint chiefs chairman
air force chief
navy chief
chief negotiator|lead negotiator
king|monarch
queen
crown prince
crown princess
prince
princess
duke
duchess
emperor
emir
sultan
pope|pontiff
archbishop
bishop
cardinal
patriarch
grand mufti
mufti
chief rabbi
rabbi
imam
pastor
archdeacon
nuncio|apostolic nuncio|papal nuncio
abbot
dalai lama
professor|associate professor|assistant professor|full professor
lecturer|senior lecturer
graduate student|postgraduate student|grad student
doctoral student|doctoral candidate|doctoral researcher|phd student|ph.d. student|phd candidate
rector
dean
provost
vice-chancellor|vice chancellor
principal
headteacher|head teacher
head coach|coach
assistant coach
offensive coordinator|offensive co-ordinator
defensive coordinator|defensive co-ordinator
team captain
captain
first officer|co-pilot|copilot
flight engineer
battalion chief
fire marshal
team principal
sporting director
head of mission
head of delegation
chief|boss
head
"""

#: Ranks of armed forces and police: they stand before a name and begin with a capital.
_MILITARY: Final = """
general|gen|gen.
lieutenant general|lt. gen.|lt gen|lieutenant-general
major general|maj. gen.|maj gen|major-general
brigadier general|brig. gen.|brig gen
brigadier
colonel general
colonel|col|col.
lieutenant colonel|lt. col.|lt col|lieutenant-colonel
major|maj|maj.
captain|capt|capt.
lieutenant|lt|lt.
lieutenant commander|lt. cmdr.|lt cmdr|lt. cdr.|lt cdr|lieutenant-commander
commander|cmdr|cmdr.|cdr|cdr.
first lieutenant|1st lt.
second lieutenant|2nd lt.
sergeant|sgt|sgt.
staff sergeant|staff sgt.
master sergeant|master sgt.
sergeant major|sgt. maj.|sgt maj
first sergeant|first sgt.|1st sgt.
sergeant first class|sgt. first class|sgt. 1st class
corporal|cpl|cpl.
lance corporal|lance cpl.
specialist|spc.
private|pvt|pvt.|pfc|pfc.|private first class
warrant officer
petty officer|chief petty officer
seaman
admiral|adm|adm.
vice admiral|vice adm.|vice-admiral
rear admiral|rear adm.|rear-admiral
commodore
ensign
marshal
field marshal
air marshal|air chief marshal|air vice-marshal
group captain|gp capt
wing commander|wg cdr
squadron leader|sqn ldr
flight lieutenant|flt lt
flying officer
pilot officer
air commodore
trooper
senator|sen|sen.
congressman|representative|rep|rep.
governor|gov|gov.
president|pres.
professor|prof|prof.
detective|det.|det
inspector|insp.|insp
detective inspector|det. insp.|det insp
chief inspector|chief insp.|chief insp|ch. insp.|ch insp
detective chief inspector|det. chief insp.|det chief insp|det. ch. insp.|det ch insp
detective sergeant|det. sgt.|det sgt
detective constable|det. con.|det con|det. const.
detective superintendent|det. supt.|det supt
detective chief superintendent|det. chief supt.|det chief supt|det ch supt
constable|const.
superintendent|supt.|supt
chief superintendent|chief supt.|chief supt|ch. supt.|ch supt
police officer|pc
"""

#: Forces whose ranks are written in lower case too ("a police sergeant"), and such ranks.
_FORCES: Final = """
    police army navy naval air_force marine marines military fire coast_guard coastguard
    national_guard state_police reserve
"""
_FORCE_RANKS: Final = """
    private corporal sergeant staff_sergeant sergeant_major second_lieutenant first_lieutenant
    lieutenant captain major lieutenant_colonel colonel brigadier brigadier_general major_general
    lieutenant_general general petty_officer warrant_officer lieutenant_commander commodore
    rear_admiral vice_admiral admiral
"""

_RANKS: Final = {
    "deputy": "deputy", "vice": "deputy", "acting": "acting", "interim": "acting",
    "caretaker": "acting", "provisional": "acting", "former": "former", "ex": "former",
    "onetime": "former", "one-time": "former", "past": "former", "late": "former",
    "then": "former", "previous": "former", "retired": "former", "outgoing": "outgoing",
    "departing": "outgoing", "incoming": "elect", "elect": "elect", "designate": "elect",
    "first": "first", "second": "second", "assistant": "assistant",
    "asst": "assistant", "asst.": "assistant", "dep": "deputy", "dep.": "deputy", "associate": "associate",
    "senior": "senior", "junior": "junior", "chief": "chief", "principal": "principal",
    "co": "co", "permanent": "permanent", "honorary": "honorary", "emeritus": "former", "shadow": "shadow", "lead": "chief",
    "principal deputy": "deputy", "executive": "executive",
}  # fmt: skip

#: Posts without "minister" or "secretary" that an opposition shadows.
_SHADOWED: Final = (
    "chancellor",
    "chancellor of the exchequer",
    "home secretary",
    "foreign secretary",
    "attorney general",
    "cabinet secretary",
    "leader",
)

#: Nations that are parts of a state and have offices of their own.
_HOME_NATIONS: Final = {
    "england": "England", "scotland": "Scotland", "wales": "Wales",
    "northern ireland": "Northern Ireland", "scottish": "Scotland", "welsh": "Wales",
    "northern irish": "Northern Ireland",
}  # fmt: skip

#: In one country a post that has another name elsewhere. A country "" stands for an unnamed one.
_EQUAL: Final = {
    "United States/secretary of state": "foreign minister",
    "/secretary of state": "foreign minister",
    "United Kingdom/foreign secretary": "foreign minister",
    "/foreign secretary": "foreign minister",
    "United Kingdom/home secretary": "interior minister",
    "/home secretary": "interior minister",
    "United Kingdom/chancellor of the exchequer": "finance minister",
    "/chancellor of the exchequer": "finance minister",
    "United Kingdom/chancellor": "finance minister",
    "United States/treasury secretary": "finance minister",
    "/treasury secretary": "finance minister",
    "United States/attorney general": "justice minister",
    "Germany/chancellor": "prime minister",
    "Austria/chancellor": "prime minister",
    "Ireland/taoiseach": "prime minister",
    "/taoiseach": "prime minister",
}

_WIDER: Final = {
    "secretary general": "secretary",
    "press secretary": "spokesperson|secretary",
    "chief spokesperson": "spokesperson",
    "director general": "director", "executive director": "director",
    "managing director": "director|chief executive", "chief executive": "chief",
    "creative director": "director", "technical director": "director",
    "sporting director": "director", "medical director": "director",
    "chief justice": "justice", "chief judge": "judge", "justice": "judge",
    "prosecutor general": "prosecutor", "chief prosecutor": "prosecutor",
    "district attorney": "prosecutor", "assistant district attorney": "prosecutor",
    "u.s. attorney": "prosecutor",
    "chief inspector": "inspector", "detective inspector": "inspector|detective",
    "detective chief inspector": "chief inspector|detective",
    "chief superintendent": "superintendent", "detective superintendent": "superintendent|detective",
    "detective chief superintendent": "chief superintendent|detective",
    "detective sergeant": "sergeant|detective", "detective constable": "constable|detective",
    "lieutenant commander": "commander", "lance corporal": "corporal",
    "staff sergeant": "sergeant", "first sergeant": "sergeant", "master sergeant": "sergeant",
    "sergeant first class": "sergeant",
    "sergeant major": "sergeant", "first lieutenant": "lieutenant",
    "second lieutenant": "lieutenant", "doctoral student": "graduate student",
    "police chief": "chief", "fire chief": "chief", "police commissioner": "commissioner",
    "cabinet minister": "minister", "minister of state": "minister",
    "minister without portfolio": "minister",
    "secretary of state": "secretary", "home secretary": "secretary",
    "foreign secretary": "secretary", "permanent secretary": "secretary",
    "general manager": "manager", "high commissioner": "ambassador",
    "commander-in-chief": "commander", "supreme allied commander": "commander",
    "chief of the general staff": "chief|head", "senator": "member of congress",
    "congressman": "member of congress", "consul general": "consul",
    "lieutenant general": "general", "major general": "general", "brigadier general": "general",
    "colonel general": "general", "lieutenant colonel": "colonel", "vice admiral": "admiral",
    "rear admiral": "admiral", "party leader": "head|leader", "head coach": "head",
    "opposition leader": "leader", "supreme leader": "leader", "president": "leader",
    "prime minister": "minister|leader", "chancellor": "leader", "majority leader": "leader",
    "minority leader": "leader", "editor-in-chief": "editor", "managing editor": "editor",
    "national security adviser": "adviser", "team captain": "captain", "first minister": "leader",
    "foreign policy chief": "chief",
}  # fmt: skip

#: Surfaces that name their country themselves.
_COUNTRIES: Final = {
    **dict.fromkeys(
        (
            "us attorney general", "u.s. attorney general", "united states attorney general",
            "us attorney", "u.s. attorney", "united states attorney", "potus",
        ),
        "United States",
    ),
    "taoiseach": "Ireland", "tanaiste": "Ireland",
}  # fmt: skip

#: Surfaces that name their ranks themselves.
_INITIALS: Final = {"vp": "deputy", "svp": "deputy senior", "evp": "deputy executive"}

#: What the head ("chief", "boss", "leader") of a body is called.
_HEADS: Final = {
    "secretary general": """
        NATO|UN|OSCE|OPEC|OECD|Interpol|Arab League|ASEAN|GCC|Commonwealth|Council of Europe|CSTO
        |Amnesty International|Organisation of Islamic Cooperation|OAS|SAARC""",
    "director general": "WHO|WTO|IAEA|UNESCO|ILO|IOM|FAO|OPCW|BBC|European Space Agency|MI5",
    "managing director": "IMF",
    "executive director": "UNICEF|WFP|UNEP|Europol|Frontex|EMA|Human Rights Watch",
    "president": """
        World Bank|ECB|European Commission|European Parliament|European Council|FIFA|UEFA|IOC|WADA
        |EBRD|European Investment Bank|Red Cross|Bundesbank""",
    "director": "FBI|CIA|NSA|CDC|FSB|SVR|Mossad|Shin Bet|GCHQ",
    "administrator": "NASA|NOAA|EPA|FEMA|FAA|USAID|UNDP|DEA",
    "chair": "Federal Reserve|SEC|FTC|FCC|NTSB",
    "commissioner": "FDA|IRS|NFL|NBA|NHL|MLB",
    "high commissioner": "UNHCR",
    "governor": "Bank of England|Bank of Japan|Reserve Bank of India|People's Bank of China",
    "secretary of state": "State Department",
    "defence secretary": "Pentagon",
    "treasury secretary": "Treasury Department",
    "attorney general": "Justice Department",
    "homeland security secretary": "Homeland Security",
    "foreign secretary": "Foreign Office",
    "home secretary": "Home Office",
    "defence minister": "Ministry of Defence|Defence Ministry|Defense Ministry",
}  # fmt: skip

#: Words before a post in lower case or as one word that name a party.
_PARTIES: Final = """
Labour Party|labour
Conservative Party|conservative|tory
Liberal Democrats|lib dem|liberal democrat
Democratic Party|democratic|democrat
Republican Party|republican
Green Party|green
Scottish National Party|snp
Christian Democratic Union|cdu
Social Democratic Party|spd
Likud
Hamas
"""

#: Words of a sentence in which a post changes hands, is to do so, or did; and of two posts in one.
_CHANGE: Final = """
    promoted promotes promotion appointed appoints appointment named nominated nominates nomination
    nominee elected reelected replaced replaces replacing replacement succeeds succeeded succeeding
    succession successor predecessor becomes became become becoming demoted reshuffle reshuffled
    until previously formerly former ex outgoing incoming newly sworn designate elect interim acting
    caretaker retired dual doubles doubling concurrently simultaneously served temporarily assumes
    assumed candidate career tenure stint
"""

#: Words that tell of it only right beside the post or its holder: "also CFO", "takes over as CFO".
_TURN: Final = """
    once then later earlier meanwhile transferred moves moved moving joins joined joining veteran
    also both double combines combining new next serves takes took taking taken handed hands cabinet
    running term ago
"""

#: Verbs behind "who" that tell of a post or how long it was held.
_TENURE: Final = """
    is was has had held holds led leads headed heads ran runs became served began started left quit
    resigned retired stepped stood won lost worked works spent came went returned stayed remained
    commanded chaired managed directed coached represented acted
"""

#: Words between a person and a post that was held once.
_PAST: Final = "was were had been would did used"

#: Words that make a name of a post: King Street, the Governor's Mansion, presidential candidates.
_THINGS: Final = """
    street square avenue road boulevard highway lane bridge hotel inn hospital museum theatre
    office offices mansion residence palace secretariat chambers lodge league cup prize award medal
    scholarship fellowship system systems car cars candidate candidates candidacy nominee nominees
    hopeful hopefuls contender contenders election elections race motors electric assembly bird
    comics america company island islands class nomination speech material
"""

#: Words before the name of a ship.
_SHIPS: Final = """
    carrier frigate cruiser destroyer warship ship vessel tanker submarine ferry liner yacht
    icebreaker trawler corvette battleship battlecruiser freighter schooner tug tugboat barge dredger
    sloop galleon steamer steamship lifeboat dinghy catamaran ketch yawl minesweeper minelayer gunboat
    hydrofoil hovercraft motorboat sailboat dhow brigantine barque collier drillship containership
    ss uss hms hmas hmcs hmnzs usns uscgc mv mv. rms rv fv kri brp rfa
"""


def _plural(surface: str) -> str:
    """The plural of a post: its head noun is the first word before "of", "to", "general"."""
    for mark in (" of ", " without ", "-in-", " in "):
        head, found, tail = surface.partition(mark)
        if found:
            return _plural(head) + found + tail
    for mark in (" general", "-general", " designate"):
        head = surface.removesuffix(mark)
        if head != surface and head not in _HEADS_OF_RANK:
            return _plural(head) + mark
    stem, end = surface[:-1], surface[-1:]
    if surface.endswith("man"):
        return surface[:-3] + "men"
    if end == "y" and surface[-2:-1] not in tuple("aeiou"):
        return stem + "ies"
    return surface + ("es" if surface.endswith(("s", "x", "ch", "sh")) else "s")


_HEADS_OF_RANK: Final = frozenset({"lieutenant", "major", "brigadier", "colonel"})


def _ministers() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _FIELDS.split("\n"):
        names = [name for name in row.split("|") if name]
        for name in names:
            for post in ("minister", "secretary"):
                canonical = f"{names[0]} {post}"
                for surface in (
                    f"{name} {post}", f"{post} of {name}", f"{post} for {name}",
                    f"{post} of the {name}", f"{post} for the {name}",
                ):  # fmt: skip
                    found.setdefault(surface, canonical)
    return found


def _field_names() -> list[str]:
    return [row.split("|")[0] for row in _FIELDS.split("\n") if row]


def _ministries() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _FIELDS.split("\n"):
        names = [name for name in row.split("|") if name]
        for name in names:
            for surface in (
                f"{name} ministry",
                f"ministry of {name}",
                f"ministry of the {name}",
                f"ministry for {name}",
            ):
                found.setdefault(surface, f"{names[0]} minister")
    return found


def _single(rows: str) -> dict[str, str]:
    return {name: row.split("|")[0] for row in rows.split("\n") for name in row.split("|") if name}


def _plurals(table: dict[str, str]) -> dict[str, str]:
    long = {surface: post for surface, post in table.items() if len(surface) > 3}
    return {_plural(surface): post for surface, post in long.items() if not surface.endswith(".")}


def _of_forces() -> dict[str, str]:
    ranks = [rank.replace("_", " ") for rank in _FORCE_RANKS.split()]
    forces = [force.replace("_", " ") for force in _FORCES.split()]
    return {f"{force} {rank}": rank for force in forces for rank in ranks}


_MINISTERS: Final = _ministers()
_OF_FORCES: Final = _of_forces()
_CIVIL: Final = _MINISTERS | _OF_FORCES | _single(_POSTS)
_PLURAL: Final = _plurals(_CIVIL)
#: Plurals of ranks, and of their short forms ("Sens.", "Gens.").
_MILITARY_PLURAL: Final = _plurals(_single(_MILITARY)) | {
    **dict.fromkeys(("sens.", "sens"), "senator"),
    **dict.fromkeys(("reps.", "reps"), "congressman"),
    **dict.fromkeys(("govs.", "govs"), "governor"),
    **dict.fromkeys(("gens.", "gens"), "general"),
    **dict.fromkeys(("profs.", "profs"), "professor"),
}
_FIELD_POSTS: Final = {post: post.rpartition(" ")[2] for post in dict.fromkeys(_MINISTERS.values())}

#: In these countries the head of a ministry is a secretary; without a country it may be so.
_SECRETARIES: Final = {
    f"{country}/{post}": f"{post.removesuffix(' secretary')} minister"
    for country in ("United States", "United Kingdom", "Philippines", "Mexico", "")
    for post in _FIELD_POSTS
    if post.endswith(" secretary")
}


TABLES: Final[dict[str, dict[str, str]]] = {
    "post": _PLURAL | _CIVIL,
    "post-plural": PLURALS | _PLURAL | _MILITARY_PLURAL,
    "military": _single(_MILITARY) | _MILITARY_PLURAL,
    "force-rank": _OF_FORCES | _plurals(_OF_FORCES),
    "rank": _RANKS,
    "post-equal": _SECRETARIES | _EQUAL,
    "post-wider": _FIELD_POSTS | _WIDER,
    "post-change": dict.fromkeys(_CHANGE.split(), "1"),
    "post-turn": dict.fromkeys(_TURN.split(), "1"),
    "post-tenure": dict.fromkeys(_TENURE.split(), "1"),
    "post-past": dict.fromkeys(_PAST.split(), "1"),
    "post-country": _COUNTRIES,
    "post-rank": _INITIALS,
    "post-thing": dict.fromkeys(_THINGS.split(), "1"),
    "ship-word": dict.fromkeys(_SHIPS.split(), "1"),
    "shadowed": dict.fromkeys((*(p for p in _FIELD_POSTS if "secretary" in p), *_SHADOWED), "1"),
    "body-head": {
        body.strip().casefold(): head
        for head, bodies in _HEADS.items()
        for body in bodies.split("|")
    }
    | {f"{field} ministry": f"{field} minister" for field in _field_names()},
    "ministry": _ministries(),
    "party": {
        name.lower(): row.split("|")[0]
        for row in _PARTIES.split("\n")
        for name in row.split("|")
        if name
    },
    "home-nation": _HOME_NATIONS,
    "diplomacy": {"diplomacy": "foreign minister"},
}

SILENT: Final[frozenset[str]] = frozenset(
    {
        *("post-plural", "post-equal", "post-wider", "post-country", "post-rank"),
        *("post-change", "post-turn", "post-tenure", "post-past", "force-rank"),
        *("post-thing", "ship-word"),
        *("shadowed", "body-head"),
    }
)
