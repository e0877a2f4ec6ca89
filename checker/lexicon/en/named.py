"""English words around the names of people: what leads to a name, follows it, or begins a place's.

Categories: ``lead-in`` (words before a name to letters: t before a thing, d before a thing called
after somebody, p before a place, w where something is, o of something else, whose verb comes
later), ``thing-behind`` (what firms and places have), ``name-adverb`` (between a name and its
verb), ``apposition-word``, ``age-word``, ``personal-title`` (titles of people alone), ``kin``,
``place-head`` (first words of names of places: "hard", or "soft" where they are given names as
well), ``surname-ending``, ``name-link`` (what joins two names), ``full-link`` (full names only),
``told-verb`` (whose object is who is spoken to), ``no-initials`` (two capitals that are an era, an
hour, a degree, a common abbreviation), ``place-lead`` (what leads to a place or a body),
``particle-word`` (particles that are English words, or join two names), ``surname-link`` (those
that join two surnames), ``given-too`` (titles and nations that are rather given names where a name
begins), ``role-noun`` (what else a person is called by work or
office), ``kin-hint`` (words that speak of another one of the family), ``shared-role`` (what several
of one family are called in one story), ``common-surname``.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]


def _listed(words: str, value: str = "1") -> dict[str, str]:
    return dict.fromkeys(words.split(), value)


_LEAD_IN: Final = {
    "the": "td", "a": "td", "an": "td", "in": "tpwo", "at": "tpwo", "near": "tpwo", "into": "two",
    "via": "t", "across": "t", "from": "wo", "of": "wo", "around": "w", "toward": "w",
    "towards": "w", "outside": "w", "between": "w", "for": "o", "with": "o", "to": "o",
}  # fmt: skip

_THING_BEHIND: Final = """
    share shares stock store stores customer customers employees users spokesman spokeswoman
    spokesperson spokespeople spokesmen official officials executive executives shareholder
    shareholders investor investors headquarters subsidiary residents area region inc corp ltd
    newspaper magazine website agency city province county river island airport street
"""

_PLACE_HEADS: Final = """
    san santa santo santi sant fort ft saint st sainte ste sankt mount mt lake port new north south
    east west upper lower great greater forts lakes mounts capes camps ports cape camp los las
    sao puerto porto punta playa praia bahia baia cabo ciudad villa ville laguna lagoa lago lac
    cerro colonia valle monts mont ponte pont puente piazza plaza ilha isola ile iles chateau
    castello bad burg kampung kampong gunung pulau sungai bukit tanjung kuala kota koh nakhon phnom
    wat jebel jabal wadi ras qasr nueva nuevo novo novi nowy nowa nizhny nizhniy verkhny stary
    staraya veliky veliki bolshoy rua rue calle avenida via viale corso palazzo basilica notre
    monts presa embalse loch lough inver aber llan tel tell ain beit deir kafr bir bou oued ksar
"""
#: These are given names of people too: nothing but a title or what they do tells them.
_SOFT_HEADS: Final = "rio glen val isla monte sierra costa serra nova bella alta"

_KIN: Final = """
    husband wife father mother son daughter brother sister uncle aunt nephew niece cousin
    grandfather grandmother grandson granddaughter stepson stepdaughter stepfather
    stepmother widow widower fiance fiancee boyfriend girlfriend partner twin
    half-brother half-sister
"""

#: Endings by which words of seven letters and more are surnames, in Latin letters.
_SURNAME_ENDINGS: Final = """
    ić ič ský ská cký cká ová owski ewski iński yński owska ewska ović ovic evic avic enko chuk
    czuk shvili adze idze dottir oglu opoulos opoulou akis akos iadis escu wicz czyk yan qvist
    zadeh nejad ovich evich ovsky evsky yeva nova rova lova
"""

_PLACE_LEADS: Final = """
    in of from to with for at by against on between and near across through
"""
_GIVEN_TOO: Final = """
    dean major chase first junior senior chief general guru master israel georgia india kenya jordan
    chad
"""

#: Work and offices that lead to a name and are no titles.
_ROLE_NOUNS: Final = """
    spokesman spokeswoman spokesperson curator archivist conservator registrar restorer docent
    custodian steward stewardess warden verger sexton organist sacristan choirmaster auctioneer
    valuer surveyor notary coroner pathologist undertaker magistrate bailiff usher prosecutor
    cryptographer translator interpreter secretary typist stenographer bookkeeper accountant auditor
    groom vet veterinarian farrier huntsman gamekeeper forester arborist purser bosun helmsman
    skipper stoker signalman stationmaster conductor dispatcher controller operator organiser
    organizer promoter agent manager caddie scout groundsman physiotherapist physio masseur
    dietitian optician anaesthetist anesthetist radiologist oncologist cardiologist neurologist
    paediatrician pediatrician headteacher tutor lecturer professor provost bursar
"""

#: What speaks of kin beside a name.
_KIN_HINTS: Final = f"""
    {_KIN} wives husbands fathers mothers parent parents son-in-law daughter-in-law brother-in-law
    sister-in-law father-in-law mother-in-law sons daughters brothers sisters siblings sibling
    cousins twins stepbrother stepsister half-brothers half-sisters uncles aunts nephews nieces
    grandparents grandchildren family families dynasty clan couple couples spouse spouses ex-wife
    ex-husband namesake namesakes unrelated related relation relatives relative
    mum mom dad mummy daddy elder younger
"""

#: Those whom one roof, one farm, one accident, one family act or one ring brings into one story.
_SHARED_ROLES: Final = """
    husband wife son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother
    grandson granddaughter stepson stepdaughter widow widower twin boyfriend girlfriend partner
    friend neighbor neighbour resident tenant tourist shopper visitor villager man woman boy girl
    child baby toddler teenager teen youth pensioner parent relative guest local native passenger
    passer-by bystander motorist victim witness survivor hostage prisoner inmate detainee fugitive
    refugee migrant patient suspect defendant plaintiff claimant complainant appellant petitioner
    applicant gunman shooter attacker killer murderer kidnapper smuggler trafficker perpetrator
    assailant militant rebel fighter activist campaigner protester dissident volunteer supporter
    fan member customer owner co-owner landlord landlady founder co-founder cofounder shareholder
    investor heir heiress tycoon billionaire millionaire businessman businesswoman entrepreneur
    philanthropist farmer fisherman herder rancher shepherd beekeeper miner student pupil schoolboy
    schoolgirl graduate alumnus teammate team-mate colleague rival opponent counterpart winner loser
    finalist contestant competitor champion runner-up medallist medalist favourite favorite ally
    singer songwriter rapper musician guitarist drummer pianist violinist dancer actor actress
    comedian artist celebrity star superstar starlet entertainer performer acrobat influencer
    player athlete footballer cricketer golfer boxer wrestler swimmer runner sprinter cyclist rider
    jockey skier skater gymnast rower surfer snowboarder fencer striker midfielder defender winger
    driver climber hiker mountaineer alpinist veteran soldier officer king queen prince princess
    duke duchess lord lady count countess baron baroness emperor empress emir sheikh sultan shah
"""

_COMMON_SURNAMES: Final = """
    smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin
    jackson thompson white harris clark lewis robinson walker young allen king wright scott hill
    green adams baker nelson hall campbell mitchell roberts evans edwards turner phillips parker
    collins stewart morris murphy cook rogers reed morgan cooper bailey bell kelly ward cox wood
    watson brooks bennett gray james hughes price myers long foster sanders ross russell sullivan
    graham hamilton wallace davies patel shaw macdonald o'brien ryan byrne walsh
    garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera
    gomez diaz cruz reyes morales ortiz gutierrez ramos ruiz alvarez mendoza castillo jimenez
    fernandez romero silva santos oliveira souza pereira ferreira costa rodrigues almeida
    khan ahmed ahmad ali hussain hussein hassan mohammed mohamed muhammad ibrahim abdullah khalil
    saleh mahmoud malik shah begum akhtar iqbal hossain rahman islam chowdhury
    singh kumar sharma kaur gupta das devi yadav reddy rao jain mishra verma joshi nair
    nguyen tran pham le hoang phan vu dang bui kim lee park choi jung wang li zhang liu chen yang
    huang zhao wu zhou tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi
    ivanov ivanova petrov petrova smirnov smirnova kuznetsov kuznetsova popov popova shevchenko
    muller mueller schmidt schneider fischer weber meyer wagner becker hoffmann novak kowalski
    rossi russo ferrari bianchi dubois bernard durand leroy moreau hansen johansen olsen larsen
    andersen nielsen jensen pedersen johansson andersson karlsson nilsson eriksson
    yilmaz kaya demir celik sahin jansen mensah okafor mwangi diallo traore ndiaye
"""

TABLES: Final[dict[str, dict[str, str]]] = {
    "lead-in": _LEAD_IN,
    "thing-behind": _listed(_THING_BEHIND),
    "name-adverb": _listed("also has had later then again who he"),
    "apposition-word": _listed("the a an his her their its who whose"),
    "age-word": _listed("aged age"),
    "personal-title": _listed("mr mrs ms mx mr. mrs. ms. mx."),
    "kin": _listed(_KIN),
    "place-head": _listed(_PLACE_HEADS, "hard") | _listed(_SOFT_HEADS, "soft"),
    "surname-ending": _listed(_SURNAME_ENDINGS),
    "name-link": _listed("and with or"),
    "full-link": _listed("with"),
    "told-verb": _listed("tell ask inform urge warn remind assure"),
    "no-initials": _listed("bc ad ce am pm md uk us un eu tv pc it ok no"),
    "place-lead": _listed(_PLACE_LEADS),
    "particle-word": _listed("of as at i e y an do le al ap und"),
    "surname-link": _listed("e y i"),
    "given-too": _listed(_GIVEN_TOO),
    "role-noun": _listed(_ROLE_NOUNS),
    "kin-hint": _listed(_KIN_HINTS),
    "shared-role": _listed(_SHARED_ROLES),
    "common-surname": _listed(_COMMON_SURNAMES),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
