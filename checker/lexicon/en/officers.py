"""English words of which posts are made that no table lists: "deputy chief fire officer".

Categories: ``office-head`` (the noun of an officer to its canonical form, plurals too),
``office-trade`` (nouns that make a post only behind a leading word: chief engineer),
``office-field`` (what an officer is the officer of, to its canonical form), ``office-lead`` (words
of rank that belong to a made post) and ``office-opens`` (ranks behind which any noun is a field:
deputy lighthouse keeper), and ``office-verb`` (what an officer does, to the noun),
and ``office-pleading`` (what lawyers do, to the post).
The plurals of heads and trades stand under ``post-plural``.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.inflection import numbers

__all__ = ["PLURALS", "SILENT", "TABLES"]

#: Canonical first; "_" is a space.
_HEADS: Final = """
    officer chief|boss commander|commandant master leader head director inspector superintendent
    coordinator|co-ordinator secretary chair|chairman|chairwoman|chairperson manager
    spokesperson|spokesman|spokeswoman captain treasurer editor administrator president
    adviser|advisor investigator supervisor controller|comptroller warden marshal steward curator
    keeper foreman|forewoman overseer governor commissioner convener|convenor organiser|organizer
    principal registrar clerk bursar negotiator dispatcher
"""

_TRADES: Final = """
    engineer scientist researcher analyst statistician economist accountant auditor actuary
    surveyor planner architect designer developer programmer technician mechanic pilot navigator
    mate steward stewardess purser cook chef gardener groundsman greenkeeper gamekeeper ranger
    nurse midwife surgeon physician anaesthetist pathologist psychologist psychiatrist pharmacist
    physiotherapist veterinarian vet paramedic medic examiner instructor trainer coach scout tutor
    librarian archivist conservator restorer archaeologist geologist seismologist meteorologist
    forecaster epidemiologist biologist chemist physicist astronomer historian author writer
    correspondent reporter photographer producer choreographer conductor buyer cashier counsel
    lawyer solicitor prosecutor detective strategist mediator interpreter translator diver climber
"""

#: Bodies, services, places, branches of the forces, and what people in them see to.
_FIELDS: Final = """
    council parish borough district county city town village community ward region regional area
    zone branch sector municipal provincial federal state government cabinet coalition opposition
    party faction caucus parliamentary union guild club society association federation
    league charity trust foundation company firm group bank fund board hotel restaurant shop store
    factory plant mill mine colliery pit quarry refinery shipyard dock yard warehouse brewery farm
    estate ranch vineyard zoo park museum gallery library theatre|theater opera orchestra band choir
    festival cathedral church chapel mosque temple synagogue monastery convent abbey school college
    university academy nursery kindergarten campus faculty hospital clinic hospice ward prison jail
    court police constabulary fire ambulance rescue coastguard lifeboat customs border immigration
    army navy air force military militia guerrilla rebel insurgent resistance separatist tribal clan
    tribe gang cartel mafia cult sect team squad crew ship boat ferry vessel station harbour|harbor
    port airport railway|railroad rail bus tram train depot lock bridge lighthouse tower dam canal
    river beach pier cemetery market post_office
    watch squadron platoon battalion brigade regiment division corps fleet convoy flotilla task
    garrison fort base camp barracks range artillery infantry cavalry tank
    safety security health public medical clinical nursing surgical dental scientific
    technical technology information intelligence communications|communication media press relations
    publicity marketing sales commercial business corporate operations|operational finance|financial
    budget tax revenue legal policy planning development research science innovation engineering
    maintenance production quality product project programme|program site works shift duty night
    day incident emergency emergencies crisis disaster relief aid humanitarian evacuation search
    recovery investigation|investigating investigative crime homicide murder fraud drugs narcotics
    counter-terrorism traffic transport|transportation road highways welfare social education
    training recruitment personnel human resources administrative|administration staff office
    facilities property housing environment|environmental conservation wildlife forestry forest
    fisheries agriculture|agricultural veterinary animal food water waste energy power tourism
    sports|sport sporting culture|cultural arts music heritage youth children family student
    students liaison election|electoral returning presiding polling compliance risk audit data
    privacy digital cyber network systems supply logistics procurement stores flight ground mission
    expedition climbing dive diving deck engine cabin loading weather observatory laboratory|lab
    admissions curriculum scout guide troop patrol beat custody probation parole detention
    immunisation|immunization vaccination disease infection outbreak cholera flood avalanche
    earthquake wildfire mountain sea lake harvest land tenant tenants residents farmers teachers
    miners dockers nurses veterans religious spiritual civic political ideological protest strike
    surgery cardiology oncology paediatrics|pediatrics neurology radiology psychiatry obstetrics
    gynaecology|gynecology maternity orthopaedics|orthopedics dermatology urology nephrology
    anaesthesia|anesthesia haematology|hematology pathology virology epidemiology microbiology
    pharmacy medicine physiotherapy intensive care accident outpatient trauma
    physics chemistry biology mathematics history geography geology economics law linguistics
    philosophy theology archaeology|archeology engineering computing astronomy seismology
    hydrology meteorology forecasting ecology botany zoology collections exhibitions acquisitions
    programming content news features opinion design creative
    drama comedy entertainment documentaries factual fiction animation commissioning
"""

#: What somebody does who holds a post today: "who heads the union".
_VERBS: Final = {
    "head": "heads leads runs has_headed has_led has_run is_in_charge_of",
    "chair": "chairs has_chaired",
    "commander": "commands has_commanded",
    "manager": "manages has_managed",
    "director": "directs has_directed",
    "spokesperson": "speaks_for has_spoken_for",
}

#: What lawyers do in court, as it stands behind their names: "Ada Moss, prosecuting, said".
_PLEADINGS: Final = {
    "prosecutor": "prosecuting|for the prosecution|for the crown",
    "defence lawyer": "defending|mitigating|for the defence|for the defense",
}


def _forms(rows: str) -> dict[str, str]:
    """Each of some words, "canonical|other name", to its canonical form."""
    return {
        name.replace("_", " "): row.split("|")[0].replace("_", " ")
        for row in rows.split()
        for name in row.split("|")
    }


_SINGULAR: Final = _forms(_HEADS)
_TRADE: Final = _forms(_TRADES)


def _with_plurals(table: dict[str, str]) -> dict[str, str]:
    return {form: head for word, head in table.items() for form in numbers(word)} | table


_HEAD_FORMS: Final = _with_plurals(_SINGULAR)
_TRADE_FORMS: Final = _with_plurals(_TRADE)

#: The plurals of the nouns of officers.
PLURALS: Final[dict[str, str]] = {
    form: head
    for form, head in (_HEAD_FORMS | _TRADE_FORMS).items()
    if form not in _SINGULAR and form not in _TRADE
}

TABLES: Final[dict[str, dict[str, str]]] = {
    "office-head": _HEAD_FORMS,
    "office-trade": _TRADE_FORMS,
    "office-field": _forms(_FIELDS),
    "office-lead": _forms("chief lead head"),
    "office-opens": _forms("chief lead deputy vice assistant acting interim"),
    "office-pleading": {
        words: post for post, each in _PLEADINGS.items() for words in each.split("|")
    },
    "office-verb": {
        verb.replace("_", " "): head for head, verbs in _VERBS.items() for verb in verbs.split()
    },
}

SILENT: Final[frozenset[str]] = frozenset(TABLES) - {
    "office-head",
    "office-trade",
    "office-verb",
    "office-pleading",
}
