"""English words: well-known bodies with their other names, and nouns in which names of bodies end.

Categories: ``body`` (surface to the name by which the body is known), ``body-noun`` (last words of
names of bodies: Council, University, Corp). Names that are ordinary words in lower case (WHO, AID)
are told apart by the kind: a surface in capitals counts only where the text has capitals. The file
is long because the tables are.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

from typing import Final

from checker.lexicon.en.firms import FIRMS

__all__ = ["SILENT", "TABLES"]

#: One body a row: the name to show, then its other names.
_BODIES: Final = """
NATO|north atlantic treaty organization|north atlantic treaty organisation|atlantic alliance|north atlantic alliance|nato alliance
NATO-Russia Council|nato russia council|russia-nato council|russia nato council|nrc|council of nato and russia
North Atlantic Council
OSCE|organization for security and co-operation in europe|organization for security and cooperation in europe|organisation for security and co-operation in europe|organisation for security and cooperation in europe
UN|u.n.|united nations|united nations organization|united nations organisation|uno
UN Security Council|united nations security council|u.n. security council|security council|unsc
UN General Assembly|united nations general assembly|u.n. general assembly|unga
UN Human Rights Council|united nations human rights council|human rights council|unhrc
UNHCR|un refugee agency|united nations high commissioner for refugees|un high commissioner for refugees|united nations refugee agency|u.n. refugee agency
OHCHR|office of the united nations high commissioner for human rights|un human rights office|un high commissioner for human rights
UNICEF|united nations children's fund|un children's fund|un children's agency
UNESCO|united nations educational, scientific and cultural organization
UNDP|united nations development programme|un development programme|united nations development program
UNEP|united nations environment programme|un environment programme
UNRWA|united nations relief and works agency
OCHA|un office for the coordination of humanitarian affairs|office for the coordination of humanitarian affairs
WFP|world food programme|world food program|un world food programme
FAO|food and agriculture organization|food and agriculture organisation
WHO|world health organization|world health organisation|w.h.o.
ILO|international labour organization|international labor organization|international labour organisation
IOM|international organization for migration|international organisation for migration
IAEA|international atomic energy agency|i.a.e.a.|un nuclear watchdog|un atomic agency
IMF|international monetary fund|i.m.f.
World Bank|world bank group|international bank for reconstruction and development
WTO|world trade organization|world trade organisation
OPEC|organization of the petroleum exporting countries|organisation of petroleum exporting countries
OECD|organisation for economic co-operation and development|organization for economic cooperation and development|organization for economic co-operation and development
OPCW|organisation for the prohibition of chemical weapons|organization for the prohibition of chemical weapons
IPCC|intergovernmental panel on climate change
ICC|international criminal court
ICJ|international court of justice|world court
ICTY|international criminal tribunal for the former yugoslavia
ECHR|european court of human rights
European Court of Justice|ecj|court of justice of the european union
Interpol|international criminal police organization
Europol
EU|e.u.|european union
European Commission|eu commission
European Parliament|eu parliament
European Council
Council of the European Union|council of the eu
Council of Europe
ECB|european central bank
EBRD|european bank for reconstruction and development
European Investment Bank|eib
Eurostat
Frontex
European Space Agency|esa
EASA|european aviation safety agency|european union aviation safety agency
EMA|european medicines agency
African Union|au
ECOWAS|economic community of west african states
SADC|southern african development community
IGAD|intergovernmental authority on development
Arab League|league of arab states
GCC|gulf cooperation council|gulf co-operation council
Organisation of Islamic Cooperation|oic|organization of islamic cooperation
ASEAN|association of southeast asian nations|association of south east asian nations
APEC|asia-pacific economic cooperation
SAARC|south asian association for regional cooperation
Shanghai Cooperation Organisation|sco|shanghai cooperation organization
CSTO|collective security treaty organization|collective security treaty organisation
CIS|commonwealth of independent states
Eurasian Economic Union|eaeu
BRICS
OAS|organization of american states|organisation of american states
Mercosur
G7|group of seven|g-7
G8|group of eight|g-8
G20|group of 20|group of twenty|g-20
Commonwealth|commonwealth of nations
Red Cross|international committee of the red cross|icrc|international red cross
Red Crescent|international federation of red cross and red crescent societies|ifrc
Médecins Sans Frontières|medecins sans frontieres|msf|doctors without borders
Amnesty International
Human Rights Watch|hrw
Greenpeace|greenpeace international
Oxfam
Save the Children
Transparency International
World Economic Forum|wef
Atlantic Council
Chatham House
Brookings Institution
Carnegie Endowment|carnegie endowment for international peace
RAND Corporation
Crisis Group|international crisis group
Hamas
Hezbollah|hizbollah|hizbullah
Taliban|taleban
Al-Qaeda|al-qaida|al qaeda|al qaida|al-qa'ida
Islamic State|isis|isil|islamic state group|daesh
Al-Shabab|al-shabaab|al shabab|al shabaab
Boko Haram
PKK|kurdistan workers' party|kurdistan workers party
FARC|revolutionary armed forces of colombia
IRA|irish republican army
ETA
PLO|palestine liberation organization
Fatah
Palestinian Authority|palestinian national authority
SPLM|sudan people's liberation movement
White House|the white house
Kremlin
Pentagon|us department of defense|us defense department|department of defense|defense department
State Department|us state department|us department of state|department of state
Treasury Department|us treasury|us treasury department
Justice Department|us justice department|us department of justice|department of justice
Homeland Security|department of homeland security|dhs
US Congress|u.s. congress|united states congress
US Senate|u.s. senate|united states senate
House of Representatives|us house of representatives|u.s. house of representatives
US Supreme Court|u.s. supreme court|united states supreme court
CIA|central intelligence agency|c.i.a.
FBI|federal bureau of investigation|f.b.i.
NSA|national security agency
National Security Council
DEA|drug enforcement administration
ATF|bureau of alcohol, tobacco, firearms and explosives
FAA|federal aviation administration
FDA|food and drug administration|us food and drug administration
CDC|centers for disease control and prevention|centers for disease control|us centers for disease control
EPA|environmental protection agency
FEMA|federal emergency management agency
FTC|federal trade commission
FCC|federal communications commission
SEC|securities and exchange commission|us securities and exchange commission
IRS|internal revenue service
NASA|national aeronautics and space administration
NOAA|national oceanic and atmospheric administration
NTSB|national transportation safety board
USGS|us geological survey|u.s. geological survey|united states geological survey
USAID|us agency for international development
US Coast Guard|u.s. coast guard
US Navy|u.s. navy
US Army|u.s. army
US Air Force|u.s. air force
US Marine Corps|u.s. marine corps
Federal Reserve|us federal reserve|the fed
Democratic Party
Republican Party|gop
Downing Street|10 downing street|number 10|no 10
House of Commons
House of Lords
Home Office
Foreign Office|foreign and commonwealth office|fco|foreign, commonwealth and development office
Ministry of Defence
Scotland Yard|new scotland yard
Metropolitan Police|met police
MI5
MI6|secret intelligence service
GCHQ
Bank of England|boe
Conservative Party|tory party
Labour Party
Liberal Democrats|lib dems
Bundestag|german bundestag
Bundesrat
Bundesbank|deutsche bundesbank
Bank of Japan|boj
Reserve Bank of India|rbi
People's Bank of China|pboc
Knesset
State Duma|russian state duma|duma
Federation Council
FSB|federal security service
GRU
SVR
KGB
Verkhovna Rada
Lok Sabha
Rajya Sabha
Loya Jirga
Politburo
Holy See
Vatican
Mossad
Shin Bet
IDF|israel defense forces|israel defence forces|israeli defense forces
ISI|inter-services intelligence
FIFA
UEFA
IOC|international olympic committee
WADA|world anti-doping agency
NFL|national football league
NBA|national basketball association
NHL|national hockey league
MLB|major league baseball
NCAA
UFC|ultimate fighting championship
Premier League
Champions League
Reuters|thomson reuters
AP|associated press|the associated press
AFP|agence france-presse|agence france presse
UPI|united press international
DPA|deutsche presse-agentur
ANSA
EFE
Kyodo|kyodo news
Xinhua|xinhua news agency
TASS|itar-tass|tass news agency
RIA Novosti|ria
Interfax|interfax news agency
Interfax-Ukraine
Ukrinform
Bloomberg|bloomberg news
Anadolu|anadolu agency
IRNA|islamic republic news agency
Fars|fars news agency
KCNA|korean central news agency
Yonhap|yonhap news agency
PTI|press trust of india
BBC|british broadcasting corporation|bbc news
CNN
CNBC
CBS|cbs news
NBC|nbc news
ABC|abc news
MSNBC
NPR|national public radio
PBS
Fox News
Sky News
ITV
Al Jazeera|al-jazeera|aljazeera
Al Arabiya|al-arabiya
Deutsche Welle|dw
RT|russia today
Sputnik
Radio Free Europe|rfe/rl|radio free europe/radio liberty
Voice of America|voa
New York Times|the new york times|nyt
Washington Post|the washington post
Wall Street Journal|the wall street journal|wsj
Los Angeles Times|la times
USA Today
Guardian|the guardian
Financial Times|the financial times
Daily Telegraph|the daily telegraph
Daily Mail
Le Monde
Der Spiegel|spiegel
Bild
El Pais|el país
Kommersant
Izvestia|izvestiya
Politico
Axios
HuffPost|huffington post
TMZ
Google|google inc|google inc.
Apple Inc|apple inc.|apple computer
Microsoft|microsoft corp|microsoft corp.|microsoft corporation
Facebook
Twitter
Instagram
YouTube
WhatsApp
TikTok
Telegram
Yahoo|yahoo!
Amazon.com
Netflix
IBM|international business machines
Intel|intel corp|intel corp.
AMD|advanced micro devices|advanced micro devices inc
ATI|ati technologies|ati technologies inc
Nvidia|nvidia corp
Samsung|samsung electronics
Sony|sony corp
Nokia
BlackBerry|research in motion|rim
Huawei
Tesla|tesla motors
General Motors|gm
General Electric|ge
Toyota
Volkswagen|vw
Boeing
Airbus
Lockheed Martin
ExxonMobil|exxon mobil
Shell|royal dutch shell
BP
Gazprom
Rosneft
Lukoil
Goldman Sachs
JPMorgan Chase|jp morgan|jpmorgan|j.p. morgan
Morgan Stanley
Citigroup|citibank
Deutsche Bank
Barclays
HSBC
UBS
Credit Suisse
Standard & Poor's|standard and poor's|s&p
Moody's
Wal-Mart|walmart
Waitrose
Tesco
Sainsbury's
Starbucks
McDonald's
Pfizer
AstraZeneca
Moderna
Johnson & Johnson
"""

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
"""


def _rows() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in (_BODIES + FIRMS).split("\n"):
        names = [name for name in row.split("|") if name]
        for name in names:
            found.setdefault(name.lower(), names[0])
    return found


TABLES: Final[dict[str, dict[str, str]]] = {
    "body": _rows(),
    "body-noun": {noun.replace("_", " "): noun for noun in _NOUNS.split()},
}

SILENT: Final[frozenset[str]] = frozenset({"body-noun"})
