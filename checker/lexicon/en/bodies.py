"""English words: well-known bodies with their other names.

Category: ``body`` (surface to the name by which the body is known). Names that are ordinary words in
lower case (WHO, AID) are told apart by the kind: a surface in capitals counts only where the text
has capitals. The file is long because the tables are.
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
AIG|american international group
Allianz
Alphabet Inc|alphabet inc.
Alibaba|alibaba group
Alstom
American Express
American Red Cross
Anglo American
Aramco|saudi aramco
ArcelorMittal
AT&T
Aviva
Axa
BAE Systems
Baidu
Banco Santander|santander
Bank of America
Bank of China
BASF
Bayer AG
BBVA
Berkshire Hathaway
BHP|bhp billiton
BlackRock
Blackstone
BMW
BNP Paribas
Bridgestone
British Airways
Cargill
Carlsberg
Carrefour
Caterpillar Inc
Chevron|chevron corp
Cisco|cisco systems
Coca-Cola|coca cola
Commerzbank
ConocoPhillips
Costco
Daimler|daimler ag
Danone
Delta Air Lines
Deloitte
Diageo
DP World
DuPont
easyJet
EDF|électricité de france
Emirates Airline
Enel
Eni
Equinor
Ericsson
Ernst & Young|ey
E.ON
Fannie Mae
FedEx
Fitch|fitch ratings
Ford Motor|ford motor co|ford motor company
Foxconn
Freddie Mac
Glencore
GlaxoSmithKline|gsk
Heineken
Hewlett-Packard|hewlett packard
Hilton Worldwide
Hitachi
Honda
Hyundai|hyundai motor
Iberia
Ikea
ING Group
JBS
Kia|kia motors
KLM
KPMG
Lehman Brothers
Lenovo
LG Electronics
LinkedIn
Lloyds Banking Group|lloyds bank
Lloyd's of London
L'Oréal|l'oreal
Lufthansa
LVMH
Lyft
Maersk|a.p. moller-maersk|ap moller-maersk|moller-maersk
Marriott|marriott international
Mastercard
Mazda
McKinsey|mckinsey & company
Mercedes-Benz
Merck
Merrill Lynch
MetLife
Michelin
Mitsubishi|mitsubishi motors
Mizuho
MSCI
NatWest
Nestlé|nestle
News Corp
Nike Inc
Nintendo
Nissan
Nomura
Northrop Grumman
Norwegian Cruise Line
Novartis
Novo Nordisk
Occidental Petroleum
OpenAI
Oracle Corp
Panasonic
PayPal
Pemex
PepsiCo
Petrobras
PetroChina
Philip Morris
Philips
Porsche
PricewaterhouseCoopers|pwc
Procter & Gamble|p&g
Qantas
Qatar Airways
Qualcomm
Raytheon
Renault
Repsol
Rio Tinto
Roche
Rolls-Royce
Royal Bank of Scotland|rbs
Royal Caribbean
RWE
Ryanair
Saab
Safran
Sanofi
SAP
Siemens
Sinopec
Snapchat
SoftBank
SpaceX
Société Générale|societe generale
Spotify
Standard Chartered
State Farm
State Street
Stellantis
Subaru
Suzuki
Swiss Re
Swissair
Siemens Energy
Telefónica|telefonica
Tencent
Thales
ThyssenKrupp|thyssen-krupp
Toshiba
TotalEnergies
Turkish Airlines
Uber
UniCredit
Unilever
United Airlines
UPS
Verizon
Visa Inc
Vodafone
Volvo Group|ab volvo
Wells Fargo
Westinghouse
WeWork
Wirecard
Xiaomi
ZTE
Zurich Insurance
Houthis|houthi|ansar allah
Jesuits|society of jesus
Franciscans
Dominicans
Benedictines
Knights of Malta|sovereign order of malta
Knights of Columbus
Opus Dei
Salvation Army
Church of England
Catholic Church|roman catholic church
Muslim Brotherhood
Islamic Jihad|palestinian islamic jihad
Haqqani network
Lashkar-e-Taiba
Jaish-e-Mohammed
Jemaah Islamiyah
Abu Sayyaf
Tamil Tigers|ltte|liberation tigers of tamil eelam
Shining Path
Red Brigades
Ku Klux Klan
Freemasons
World Health Assembly
World Wildlife Fund|wwf
World Meteorological Organization|wmo
International Maritime Organization|imo
International Civil Aviation Organization|icao
International Energy Agency|iea
International Telecommunication Union|itu
Bank for International Settlements
Asian Development Bank|adb
African Development Bank|afdb
Inter-American Development Bank
Islamic Development Bank
National Weather Service|nws
National Hurricane Center|nhc
National Highway Traffic Safety Administration|nhtsa
Occupational Safety and Health Administration|osha
Federal Deposit Insurance Corporation|fdic
Consumer Product Safety Commission
Secret Service|us secret service
National Guard
Environment Agency
Financial Conduct Authority|fca
Prudential Regulation Authority
National Health Service|nhs
Crown Prosecution Service|cps
Serious Fraud Office|sfo
Royal Navy
Royal Air Force|raf
Royal National Lifeboat Institution|rnli
Lloyd's Register
Bureau Veritas
MONUSCO
MINUSMA
MINUSCA
MINUSTAH
UNIFIL
UNMISS
UNAMID
UNDOF
UNAMA
UNAMI
UNMIK
UNSMIL
UNFICYP
AMISOM
CARE International
World Vision
Caritas|caritas internationalis
ActionAid
Plan International
Mercy Corps
International Rescue Committee
Islamic Relief
Christian Aid
Catholic Relief Services
Action Against Hunger|action contre la faim
Tearfund
CAFOD
Concern Worldwide
Halo Trust
Friends of the Earth
Sea Shepherd
Bundeswehr
Tatmadaw
Wagner Group
Dow Chemical
Syngenta
ChemChina
Monsanto
LyondellBasell
Sabic
Solvay
AkzoNobel
Air Liquide
Evonik
Clariant
Deutsche Bahn
Deutsche Post
Deutsche Telekom
SNCF
Trenitalia
Renfe
Amtrak
Network Rail
PAGASA
Met Office
Japan Meteorological Agency
Météo-France
Lazard
Bundesnachrichtendienst|bnd
Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung
Die Zeit
Die Welt
Le Figaro
Libération
Corriere della Sera
La Repubblica
El Mundo
Asahi Shimbun
Yomiuri Shimbun
Times of India
Hindustan Times
Straits Times
South China Morning Post
H&M|hennes & mauritz
Marks & Spencer|m&s|marks and spencer
B&Q
P&O|p&o ferries
Dolce & Gabbana|d&g
A&M Records
Tata Steel
Tata Motors
Tata Group
"""


def _rows() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in (_BODIES + FIRMS).split("\n"):
        names = [name for name in row.split("|") if name]
        for name in names:
            found.setdefault(name.lower(), names[0])
    return found


TABLES: Final[dict[str, dict[str, str]]] = {"body": _rows()}

SILENT: Final[frozenset[str]] = frozenset()
