"""English words that make a name that of a body: its nouns, forms of firms, cues beside it.

Categories: ``body-noun`` (words in which names of bodies end: Council, University), ``body-opens``
(those that stand before "of": Ministry, Bank), ``body-common`` (of these the ones that need a word
before them), ``body-on``, ``body-for`` and ``body-against`` (those that go on with these words),
``body-list`` (those whose field may be a list: Ministry of Health and Population), ``body-owner``
(possessives inside names: People's Bank), ``body-pair`` (two words in which names end),
``body-first`` (in which foreign names begin), ``firm-noun`` (what unknown names of firms end in:
Salvage, Energy), ``firm-form`` (legal forms as they are written), ``body-told`` (lower-case nouns
that a name follows or that explain it), ``body-behind`` (that stand behind
it), ``body-fact`` (what only a body has), ``body-fact-lead``
(what leads to one), ``no-body`` (capitals that stand for none), ``acronym-owner`` (whom or what a
body before it has), ``team-head`` and ``team-noun`` (clubs), ``team`` (nicknames of teams).
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_NOUNS: Final = """
    academy administration agency airlines airways alliance army assembly association
    authority bank board brigade bureau cabinet cathedral center centre chamber charity
    church clinic club coalition college command commission commissariat committee community
    companies company confederation congress conglomerate consortium constabulary convention
    cooperative corp corporation corps council court cup department directorate division
    duma embassy endowment enterprises exchange federation fire_department firm fleet forces
    forum foundation fraternity front fund gendarmerie group guard guards guild holding
    holdings hospital hospitals inc industries initiative inspectorate institute institution
    instruments insurance intelligence investments jury knesset laboratories laboratory
    league legislature llc llp ltd library magistracy media militia mission ministry
    movement museum navy network newspaper observatory office ombudsman opera orchestra
    organisation organization panel parliament partners partnership party patrol plc police
    politburo post_office press program programme prosecutors publishing rada radio regiment
    register registry research resistance school schools secretariat senate service services
    shipyard society solutions squad squadron station studios synagogue syndicate systems
    taskforce team technologies telecom television theatre theater times trade_union
    treasury tribunal trust union unit university watch workers works
    airline archdiocese archives battalion bancorp bancshares breweries brewery broadcaster
    caliphate choir conservatory convent cruises dealership diocese ensemble executive
    faculty funds gazette herald tribune inquirer infirmary institutes lines
    motors multinational observer orphanage petroleum pharmaceuticals philharmonic post
    zeitung tagblatt rundschau nachrichten bahn hilfswerk verband gesellschaft ministerium
    maatschappij vereniging bladet tidende
    presidium procuratorate protectorate railroad railway railways refinery seminary
    shipyards subcommittee supermarkets symphony synod task_force telegraph think-tank unions
    utilities
"""

_HEADS: Final = """
    academy administration agency alliance archdiocese army assembly association authority bank
    board bureau center centre chamber church coalition college commission committee confederation
    conference congress council court department diocese directorate faculty federation forum
    foundation fund guild house inspectorate institute institution league library ministry movement
    forces missionaries sisters brothers friends knights sons daughters
    museum office order organisation organization parliament party registry secretariat school
    senate service services society tribunal trust union university academy society synod
"""

#: Heads that are too common to make a name by themselves: "Services of Ukraine".
_COMMON: Final = """
    service services school house society fund press league friends brothers sons daughters forces
"""

_LISTED: Final = """
    administration agency association authority board bureau center centre college commission
    committee conference council court department directorate faculty federation forum foundation
    fund inspectorate institute institution ministry office organisation organization school
    secretariat service society tribunal union association network trust initiative
"""

#: Heads that go on with "on", "for" and "against".
_ON: Final = """
    council committee commission panel forum conference institute center centre subcommittee
    foundation group office coalition
"""
_FOR: Final = """
    academy administration agency alliance association authority board bureau center centre
    coalition college commission committee confederation conference congress council department
    directorate federation forum foundation fund institute institution league ministry movement
    museum network office organisation organization party registry school secretariat society
    tribunal trust union bank court church
"""
_AGAINST: Final = "alliance league coalition campaign movement front"

_OWNERS: Final = """
    magistrates' attorney's sheriff's prosecutor's coroner's governor's mayor's president's
    minister's ombudsman's examiner's chancellor's general's
    people's women's children's king's queen's workers' farmers' teachers' veterans' nurses'
    mothers' bishops' writers' players' lawyers' doctors' students' fishermen's seamen's miners'
    men's boys' girls' citizens' voters' bankers' jurors' judges' peoples' christ's worker's
"""

#: Two words in which a name ends, where one would say too little.
_PAIRS: Final = """
    red cross|red crescent|cruise line|cruise lines|shipping line|shipping lines|bus lines
    container line|liberation army|liberation front|stock exchange|football club
    cricket club|rugby club|yacht club|golf club|rowing club|space center|space centre|high court
    supreme court|white helmets|electric company|ferry company
    news agency|news network|health system|school district|fire brigade|fire department
    border patrol|coast guard|air force|marine corps|national guard
"""
#: First and last words of papers: Daily Star, Evening Standard.
_PAPERS: Final = (
    ("daily", "evening", "morning", "sunday", "weekly"),
    ("star", "mirror", "express", "record", "mail", "sun", "standard", "news", "echo", "post",
     "times", "telegraph", "herald", "mercury", "chronicle", "tribune", "nation", "monitor"),
)  # fmt: skip
#: First words of bodies that keep their own language: "Banco Azteca", "TV Globo".
_FIRST: Final = """
    tv radio banco banque banca banka banka caixa crédit credit credito crédito groupe grupo gruppo
    université universidad universität universidade universita università universitat universitas
    ministerio ministère ministero société sociedad societé compagnie compañía companhia
    association asociación associação fundación fundação fondation stiftung instituto institut
    istituto partido parti partito comisión comissão sindicato confederación confederação bank
    akademie academia école ecole escuela hôpital hospital clínica klinik teatro théâtre théatre
    agence agencia agenzia canal telewizja rádio hochschule landesbank sparkasse volksbank
    fédération federación bundesverband verband gewerkschaft jemaah jamaat jabhat ansar harakat
    hizb jaish jaysh lashkar liwa katibat
"""

_FIRMS: Final = """
    aerospace aluminium aluminum automobile automotive aviation banking beverages biotech brands
    breweries brewing broadcasting cable capital cargo cars cellular cement chemical chemicals coal
    commodities communications construction containers copper cosmetics dairy defence defense
    developments diamonds digital drilling dynamics electric electrical electronics energy
    engineering engines entertainment equity estates express farms fashion ferries films financial
    foods freight gaming gas gold hardware healthcare health heavy_industries homes hotels
    interactive international jewellers labs leasing logistics management marine maritime markets
    materials metals micro microsystems mining minerals mobile mobility music oil optical paper
    packaging payments pharma pictures pipelines plastics ports power productions products
    properties rail realty records reinsurance renewables resorts resources retail robotics rubber
    salvage satellites securities semiconductor semiconductors shipbuilding shipping software solar
    stores steel steelworks sugar supermarket technology telecommunications telephone textiles
    therapeutics timber tobacco tools towage toys trading transport travel trucks utilities vaccines
    ventures water wind wines wireless
"""

#: Legal forms, as they are written behind the name of a firm.
_FORMS: Final = """
    AG SA Inc Corp Corporation plc PLC Plc Ltd LTD Limited GmbH NV BV SE AB ASA Oyj SpA SARL SAS KK
    PJSC OJSC JSC OAO OOO PAO Bhd Berhad Tbk LLC LLP Co Cie KGaA Holdings Group Pvt Pty Sdn SAOG
    SAL KSC QPSC PCL
"""

#: What is said of a body before or behind its name: "the law firm Walder Wyss".
_TOLD: Final = """
    firm company carmaker automaker airline retailer chipmaker drugmaker insurer lender brewer
    shipbuilder planemaker steelmaker newspaper daily weekly tabloid broadcaster conglomerate
    charity start-up startup think-tank thinktank utility miner manufacturer publisher supermarket
    bookmaker agency website magazine producer distributor supplier contractor consultancy
    multinational watchdog regulator nonprofit non-profit shipowner shipbroker shipper
    courier telecoms university band duo trio quartet
"""
#: Nouns that need a word before them: "law firm", "rebel group", "news agency".
_TOLD_PAIRS: Final = """
    rights group|militant group|rebel group|armed group|terrorist group|terror group|aid group
    advocacy group|lobby group|campaign group|environmental group|consumer group|trade group
    news agency|aid agency|space agency|rating agency|ratings agency|news site|news website
    think tank|hedge fund|pension fund|investment bank|central bank|private bank|trade union
    opposition party|ruling party|football club|soccer club|cricket club|rugby club|low-cost carrier
    budget carrier|flag carrier|oil company|energy company|shipping line|container line|cruise line
    parent company|law firm|accounting firm|aid organisation|aid organization|relief organisation
    relief organization|news channel|tv channel|television channel|tv station|radio station
    news service|wire service|supermarket chain|hotel chain|coffee chain|restaurant chain
    fast-food chain|tech giant|oil giant|energy giant|retail giant|mining giant|internet giant
    pharmaceutical giant|technology giant|car maker|aircraft maker|chip maker|phone maker
    ship owner|salvage company|shipping company|insurance company|phone company
"""

#: What stands behind the name of a body: "the Sentinel newspaper".
_BEHIND: Final = """
    newspaper|magazine|tabloid|broadcaster|militia|news agency|militant group|rebel group
    armed group|news website|news channel|newspapers|airline|television station|radio station
"""
#: What only a body has, behind its name or before it.
_FACTS: Final = """
    shares stock employees shareholders subsidiary headquarters spokesman spokeswoman spokesperson
    spokespeople executives customers bondholders investors
"""
_FACT_LEADS: Final = """
    shares in|shares of|subsidiary of|unit of|chief executive of|chief executive officer of|ceo of
    employees of|shareholders of|shareholders in|stake in|headquarters of|spokesman for
    spokeswoman for|spokesperson for|member of staff at|merger with|takeover of|acquisition of
    division of|affiliate of|customers of|branch of
"""

#: Capitals that stand for no body, however they stand.
_NO_BODY: Final = """
    ceo cfo coo cto gdp gnp dna rna hiv aids suv atm gps pdf usb lcd led dvd cctv vip faq diy usa
    uae ussr drc nyc gmt utc bst est pst cet isis covid sars mers adhd ptsd ivf icu mri nft ipo
    etf esg vat pin sim sms url www html api wmd icbm ied uav uavs drone ngo ngos dvr ppe pcr
    rip asap fyi diy dui dwi llc plc inc ltd gmbh mph kph rpm bbq tnt lpg lng rsvp phd mba msc
    obe mbe jfk fdr lgbt lgbtq pow pows mia awol hgv mlas mps meps ufo ufos jan feb apr jun jul aug
    hdmi sd hd cpu gpu ram rom ssd wifi lte gsm cd dj er est ii ps tb gb mb ghz mhz vhf uhf sos
    sep oct nov dec mon tue wed thu fri sat sun iii vii viii xii xiii
"""
#: Whom or what only a body before it has: "SDF fighters".
_ACRONYM_OWNERS: Final = """
    fighters forces leader leaders spokesman spokeswoman spokesperson officials troops commander
    commanders chief chairman chairwoman members militants supporters headquarters soldiers
    director president secretary-general executives employees lawmakers inspectors investigators
    scientists researchers monitors observers peacekeepers gunmen insurgents activists candidate
    candidates convoy convoys
"""

_TEAM_HEADS: Final = """
    fc afc ac as sv sc cf cd ud rc rcd bc bk if ik vfb vfl tsv fk nk hnk kv rsc aek paok cska
    real atlético atletico racing sporting deportivo dynamo dinamo spartak lokomotiv borussia bayer
    bayern inter olympique athletic club_atlético slavia sparta shakhtar zenit hapoel maccabi
    beitar rapid steaua partizan
"""
_TEAM_NOUNS: Final = """
    fc afc sc cf fk bc united rovers wanderers albion hotspur athletic rangers villa argyle
    alexandra
    orient harriers
"""

#: The teams of the large North American and Australian leagues, by the nickname in the plural.
_TEAMS: Final = """
    cardinals falcons ravens bills panthers bears bengals browns cowboys broncos lions packers
    texans colts jaguars chiefs raiders chargers rams dolphins vikings patriots saints giants jets
    eagles steelers 49ers seahawks buccaneers titans commanders redskins hawks celtics nets hornets
    bulls cavaliers mavericks nuggets pistons warriors rockets pacers clippers lakers grizzlies
    bucks timberwolves pelicans knicks thunder magic 76ers suns blazers kings spurs raptors jazz
    wizards ducks coyotes bruins sabres flames hurricanes blackhawks avalanche oilers canadiens
    predators devils islanders senators flyers penguins sharks kraken blues lightning canucks
    capitals jets wild braves diamondbacks orioles cubs reds indians guardians rockies tigers astros
    royals angels dodgers marlins brewers twins mets yankees phillies pirates padres mariners rays
    nationals expos sounders timbers galaxy roosters broncos bulldogs swans magpies bombers
    wallabies springboks
"""


def _same(text: str) -> dict[str, str]:
    return {word.replace("_", " "): word.replace("_", " ") for word in text.split()}


def _phrases(text: str) -> dict[str, str]:
    found = (each.strip() for line in text.strip().splitlines() for each in line.split("|"))
    return dict.fromkeys(found, "")


TABLES: Final[dict[str, dict[str, str]]] = {
    "body-noun": _same(_NOUNS),
    "body-opens": _same(_HEADS),
    "body-common": _same(_COMMON),
    "body-list": _same(_LISTED),
    "body-on": _same(_ON),
    "body-for": _same(_FOR),
    "body-against": _same(_AGAINST),
    "body-owner": _same(_OWNERS),
    "body-pair": _phrases(_PAIRS)
    | {f"{first} {last}": "" for first in _PAPERS[0] for last in _PAPERS[1]},
    "body-first": _same(_FIRST),
    "firm-noun": _same(_FIRMS),
    "firm-form": _same(_FORMS),
    "body-told": _same(_TOLD) | _phrases(_TOLD_PAIRS),
    "body-behind": _phrases(_BEHIND),
    "body-fact": _same(_FACTS),
    "body-fact-lead": _phrases(_FACT_LEADS),
    "no-body": _same(_NO_BODY),
    "acronym-owner": _same(_ACRONYM_OWNERS),
    "team-head": _same(_TEAM_HEADS),
    "team-noun": _same(_TEAM_NOUNS),
    "team": _same(_TEAMS),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
