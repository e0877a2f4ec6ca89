"""English words: every country and territory, its other names, its people, its capital.

One row each: ISO 3166 code | name | other names | its people and what is of it | seats of its
government, the capital first | continent. Names of several meanings (Georgia, Jordan, Polish, us)
stand here like all others: who looks them up asks whether they are written with a capital.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["NATIONS", "Nation"]


@dataclass(frozen=True, slots=True)
class Nation:
    """A country or territory: ISO 3166 code, canonical English name and what stands for it."""

    code: str
    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    seats: tuple[str, ...]
    continent: str


_ROWS: Final = """
AD|Andorra|Principality of Andorra|Andorran|Andorra la Vella|EU
AE|United Arab Emirates|UAE, U.A.E., the Emirates|Emirati, Emirian|Abu Dhabi|AS
AF|Afghanistan|Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan|Afghan, Afghani|Kabul|AS
AG|Antigua and Barbuda|Antigua & Barbuda, Antigua|Antiguan, Barbudan|St. John's, Saint John's|NA
AI|Anguilla||Anguillian, Anguillan|The Valley|NA
AL|Albania|Republic of Albania|Albanian|Tirana|EU
AM|Armenia|Republic of Armenia|Armenian|Yerevan|AS
AO|Angola|Republic of Angola|Angolan|Luanda|AF
AQ|Antarctica||Antarctic, Antarctican||AN
AR|Argentina|Argentine Republic, the Argentine|Argentine, Argentinian, Argentinean|Buenos Aires, Casa Rosada|SA
AS|American Samoa||American Samoan|Pago Pago|OC
AT|Austria|Republic of Austria|Austrian|Vienna|EU
AU|Australia|Commonwealth of Australia|Australian, Aussie|Canberra|OC
AW|Aruba||Aruban|Oranjestad|NA
AX|Åland Islands|Aland, Aland Islands, Åland|Ålandish, Alandish|Mariehamn|EU
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani, Azeri|Baku|AS
BA|Bosnia and Herzegovina|Bosnia, Bosnia & Herzegovina, Bosnia-Herzegovina|Bosnian, Herzegovinian, Bosniak|Sarajevo|EU
BB|Barbados||Barbadian, Bajan|Bridgetown|NA
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka, Dacca|AS
BE|Belgium|Kingdom of Belgium|Belgian|Brussels|EU
BF|Burkina Faso|Burkina|Burkinabe, Burkinabé|Ouagadougou|AF
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia|EU
BH|Bahrain|Kingdom of Bahrain|Bahraini|Manama|AS
BI|Burundi|Republic of Burundi|Burundian|Gitega|AF
BJ|Benin|Republic of Benin, Dahomey|Beninese, Beninois|Porto-Novo|AF
BL|Saint Barthélemy|Saint Barthelemy, St. Barts, St Barts, Saint-Barthélemy|Saint Barthélemy Islander, Barthélemois|Gustavia|NA
BM|Bermuda||Bermudian, Bermudan|Hamilton|NA
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan|AS
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre, La Paz|SA
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Bonairean, Statian|Kralendijk|NA
BR|Brazil|Federative Republic of Brazil, Brasil|Brazilian|Brasília, Brasilia, Planalto|SA
BS|Bahamas|the Bahamas, Commonwealth of the Bahamas|Bahamian|Nassau|NA
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|AS
BV|Bouvet Island||||AN
BW|Botswana|Republic of Botswana|Botswanan, Motswana, Batswana|Gaborone|AF
BY|Belarus|Republic of Belarus, Byelorussia, Belorussia|Belarusian, Belarussian, Byelorussian|Minsk|EU
BZ|Belize||Belizean|Belmopan|NA
CA|Canada||Canadian|Ottawa|NA
CC|Cocos Islands|Cocos (Keeling) Islands, Keeling Islands|Cocos Islander, Cocossian|West Island|AS
CD|Democratic Republic of the Congo|DR Congo, DRC, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Zaire|Congolese, Zairean|Kinshasa|AF
CF|Central African Republic||Central African, Centrafrican|Bangui|AF
CG|Republic of the Congo|Congo-Brazzaville, Congo Republic, Republic of Congo||Brazzaville|AF
CH|Switzerland|Swiss Confederation|Swiss|Bern, Berne|EU
CI|Ivory Coast|Côte d'Ivoire, Cote d'Ivoire, Republic of Côte d'Ivoire|Ivorian|Yamoussoukro|AF
CK|Cook Islands||Cook Islander|Avarua|OC
CL|Chile|Republic of Chile|Chilean|Santiago, La Moneda|SA
CM|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé, Yaounde|AF
CN|China|People's Republic of China, PRC, P.R.C., Mainland China|Chinese|Beijing, Zhongnanhai, Peking|AS
CO|Colombia|Republic of Colombia|Colombian|Bogotá, Bogota|SA
CR|Costa Rica|Republic of Costa Rica|Costa Rican|San José, San Jose|NA
CU|Cuba|Republic of Cuba|Cuban|Havana|NA
CV|Cape Verde|Cabo Verde|Cape Verdean, Cape Verdian|Praia|AF
CW|Curaçao|Curacao|Curaçaoan, Curacaoan, Curaçaoans|Willemstad|NA
CX|Christmas Island||Christmas Islander|Flying Fish Cove|AS
CY|Cyprus|Republic of Cyprus|Cypriot|Nicosia|EU
CZ|Czech Republic|Czechia|Czech|Prague|EU
DE|Germany|Federal Republic of Germany, FRG|German|Berlin|EU
DJ|Djibouti|Republic of Djibouti|Djiboutian|Djibouti|AF
DK|Denmark|Kingdom of Denmark|Danish, Dane|Copenhagen|EU
DM|Dominica|Commonwealth of Dominica||Roseau|NA
DO|Dominican Republic||Dominican|Santo Domingo|NA
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers|AF
EC|Ecuador|Republic of Ecuador|Ecuadorian, Ecuadoran, Ecuadorean|Quito|SA
EE|Estonia|Republic of Estonia|Estonian|Tallinn|EU
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo|AF
EH|Western Sahara|Sahrawi Republic|Sahrawi, Saharawi|El Aaiún, Laayoune|AF
ER|Eritrea|State of Eritrea|Eritrean|Asmara|AF
ES|Spain|Kingdom of Spain|Spanish, Spaniard|Madrid, Moncloa|EU
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|AF
FI|Finland|Republic of Finland|Finnish, Finn|Helsinki|EU
FJ|Fiji|Republic of Fiji|Fijian|Suva|OC
FK|Falkland Islands|the Falklands, Falklands, Malvinas, Islas Malvinas|Falkland Islander, Falklander|Stanley, Port Stanley|SA
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir|OC
FO|Faroe Islands|the Faroes, Faroes, Faeroe Islands|Faroese|Tórshavn, Torshavn|EU
FR|France|French Republic|French, Frenchman, Frenchwoman, Frenchmen|Paris, Elysée, Élysée, Elysee, Quai d'Orsay|EU
GA|Gabon|Gabonese Republic|Gabonese|Libreville|AF
GB|United Kingdom|UK, U.K., Britain, Great Britain, GB|British, Briton, Brit, Britons, Britisher|London, Downing Street, Whitehall, Westminster|EU
GD|Grenada||Grenadian|St. George's|NA
GE|Georgia|Republic of Georgia|Georgian|Tbilisi|AS
GF|French Guiana|French Guyana, Guyane|French Guianese, Guianan, French Guianan, French Guyanese|Cayenne|SA
GG|Guernsey|Bailiwick of Guernsey|Channel Islander, Guernseyman|St Peter Port, Saint Peter Port|EU
GH|Ghana|Republic of Ghana|Ghanaian, Ghanian|Accra|AF
GI|Gibraltar||Gibraltarian|Gibraltar|EU
GL|Greenland||Greenlandic, Greenlander, Greenlandish|Nuuk|NA
GM|Gambia|the Gambia, Republic of the Gambia|Gambian|Banjul|AF
GN|Guinea|Republic of Guinea, Guinea-Conakry|Guinean|Conakry|AF
GP|Guadeloupe||Guadeloupian, Guadeloupean|Basse-Terre|NA
GQ|Equatorial Guinea||Equatorial Guinean, Equatoguinean|Malabo, Ciudad de la Paz|AF
GR|Greece|Hellenic Republic|Greek, Hellenic|Athens|EU
GS|South Georgia and the South Sandwich Islands|South Georgia|South Georgian|King Edward Point, Grytviken|AN
GT|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City|NA
GU|Guam||Guamanian|Hagåtña, Hagatna|OC
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean, Guinea-Bissauan|Bissau|AF
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown|SA
HK|Hong Kong|Hongkong|Hong Konger, Hongkonger, Hong Kongese, Hongkongese||AS
HM|Heard Island and McDonald Islands|Heard and McDonald Islands|||AN
HN|Honduras|Republic of Honduras|Honduran|Tegucigalpa|NA
HR|Croatia|Republic of Croatia|Croatian, Croat|Zagreb|EU
HT|Haiti|Republic of Haiti|Haitian|Port-au-Prince|NA
HU|Hungary|Republic of Hungary|Hungarian, Magyar|Budapest|EU
ID|Indonesia|Republic of Indonesia|Indonesian|Jakarta|AS
IE|Ireland|Republic of Ireland, Eire, Éire|Irish, Irishman, Irishwoman|Dublin|EU
IL|Israel|State of Israel|Israeli|Jerusalem, Knesset|AS
IM|Isle of Man||Manx, Manxman, Manxwoman|Douglas|EU
IN|India|Republic of India, Bharat|Indian|New Delhi|AS
IO|British Indian Ocean Territory|Chagos Archipelago, Chagos Islands|Chagossian, Chagos Islander|Diego Garcia|AS
IQ|Iraq|Republic of Iraq|Iraqi|Baghdad|AS
IR|Iran|Islamic Republic of Iran, Persia|Iranian, Persian|Tehran, Teheran|AS
IS|Iceland|Republic of Iceland|Icelandic, Icelander|Reykjavik, Reykjavík|EU
IT|Italy|Italian Republic, Italia|Italian|Rome, Quirinale|EU
JE|Jersey|Bailiwick of Jersey|Jerseyman|Saint Helier, St Helier|EU
JM|Jamaica||Jamaican|Kingston|NA
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|AS
JP|Japan|Nippon|Japanese|Tokyo|AS
KE|Kenya|Republic of Kenya|Kenyan|Nairobi|AF
KG|Kyrgyzstan|Kyrgyz Republic, Kirghizia, Kirgizstan|Kyrgyz, Kyrgyzstani, Kirghiz|Bishkek|AS
KH|Cambodia|Kingdom of Cambodia, Kampuchea|Cambodian, Khmer|Phnom Penh|AS
KI|Kiribati|Republic of Kiribati|I-Kiribati, Gilbertese, I-Kiribatian|South Tarawa, Tarawa|OC
KM|Comoros|the Comoros, Union of the Comoros|Comoran, Comorian|Moroni|AF
KN|Saint Kitts and Nevis|St. Kitts and Nevis, St Kitts and Nevis, St. Kitts|Kittitian, Nevisian|Basseterre|NA
KP|North Korea|Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, N Korea|North Korean|Pyongyang|AS
KR|South Korea|Republic of Korea, ROK, S. Korea, S Korea|South Korean, Korean|Seoul, Blue House|AS
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City|AS
KY|Cayman Islands|the Caymans, Caymans|Caymanian|George Town|NA
KZ|Kazakhstan|Republic of Kazakhstan, Kazakstan|Kazakh, Kazakhstani, Kazak|Astana, Nur-Sultan|AS
LA|Laos|Lao People's Democratic Republic, Lao PDR|Laotian, Lao|Vientiane|AS
LB|Lebanon|Lebanese Republic|Lebanese|Beirut|AS
LC|Saint Lucia|St. Lucia, St Lucia|Saint Lucian, St. Lucian|Castries|NA
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz|EU
LK|Sri Lanka|Ceylon|Sri Lankan, Ceylonese|Colombo, Sri Jayawardenepura Kotte|AS
LR|Liberia|Republic of Liberia|Liberian|Monrovia|AF
LS|Lesotho|Kingdom of Lesotho|Mosotho, Basotho|Maseru|AF
LT|Lithuania|Republic of Lithuania|Lithuanian|Vilnius|EU
LU|Luxembourg|Luxemburg, Grand Duchy of Luxembourg|Luxembourgish, Luxembourger|Luxembourg City|EU
LV|Latvia|Republic of Latvia|Latvian, Lett|Riga|EU
LY|Libya|State of Libya|Libyan|Tripoli|AF
MA|Morocco|Kingdom of Morocco|Moroccan|Rabat|AF
MC|Monaco|Principality of Monaco|Monegasque, Monacan, Monégasque|Monaco-Ville|EU
MD|Moldova|Republic of Moldova, Moldavia|Moldovan, Moldavian|Chişinău, Chisinau, Kishinev|EU
ME|Montenegro|Crna Gora|Montenegrin|Podgorica|EU
MF|Saint Martin|St. Martin, Saint-Martin|Saint Martin Islander, Saint-Martinois, Saint-Martiner|Marigot|NA
MG|Madagascar|Republic of Madagascar|Malagasy, Madagascan|Antananarivo|AF
MH|Marshall Islands|the Marshalls, Republic of the Marshall Islands|Marshallese|Majuro|OC
MK|North Macedonia|Macedonia, Republic of North Macedonia, FYROM|Macedonian, North Macedonian|Skopje|EU
ML|Mali|Republic of Mali|Malian|Bamako|AF
MM|Myanmar|Burma|Burmese, Myanma|Naypyidaw, Nay Pyi Taw, Naypyitaw|AS
MN|Mongolia||Mongolian, Mongol|Ulaanbaatar, Ulan Bator|AS
MO|Macau|Macao|Macanese, Macaoan||AS
MP|Northern Mariana Islands|Northern Marianas|Northern Mariana Islander|Saipan|OC
MQ|Martinique||Martinican, Martiniquais|Fort-de-France|NA
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott|AF
MS|Montserrat||Montserratian|Plymouth, Brades|NA
MT|Malta|Republic of Malta|Maltese|Valletta|EU
MU|Mauritius|Republic of Mauritius|Mauritian|Port Louis|AF
MV|Maldives|the Maldives, Republic of Maldives|Maldivian, Maldivan|Malé|AS
MW|Malawi|Republic of Malawi|Malawian|Lilongwe|AF
MX|Mexico|United Mexican States, México|Mexican|Mexico City|NA
MY|Malaysia||Malaysian|Kuala Lumpur, Putrajaya|AS
MZ|Mozambique|Republic of Mozambique|Mozambican|Maputo|AF
NA|Namibia|Republic of Namibia|Namibian|Windhoek|AF
NC|New Caledonia||New Caledonian, Kanak|Nouméa, Noumea|OC
NE|Niger|Republic of Niger|Nigerien|Niamey|AF
NF|Norfolk Island||Norfolk Islander, Norfolker|Kingston|OC
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja|AF
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua|NA
NL|Netherlands|the Netherlands, Holland, Kingdom of the Netherlands|Dutch, Dutchman, Dutchwoman, Netherlander|Amsterdam, The Hague|EU
NO|Norway|Kingdom of Norway|Norwegian|Oslo|EU
NP|Nepal||Nepali, Nepalese|Kathmandu, Katmandu|AS
NR|Nauru|Republic of Nauru|Nauruan|Yaren|OC
NU|Niue||Niuean|Alofi|OC
NZ|New Zealand|Aotearoa, NZ|New Zealander, Kiwi|Wellington|OC
OM|Oman|Sultanate of Oman|Omani|Muscat|AS
PA|Panama|Republic of Panama|Panamanian|Panama City|NA
PE|Peru|Republic of Peru|Peruvian|Lima|SA
PF|French Polynesia||French Polynesian, Tahitian|Papeete, Papeetē|OC
PG|Papua New Guinea|PNG|Papua New Guinean, Papuan|Port Moresby|OC
PH|Philippines|the Philippines, Republic of the Philippines|Philippine, Filipino, Filipina, Filipinos|Manila, Malacañang, Malacanang|AS
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad|AS
PL|Poland|Republic of Poland|Polish, Pole|Warsaw|EU
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon|Saint-Pierrais, Miquelonnais|Saint-Pierre|NA
PN|Pitcairn Islands|Pitcairn|Pitcairn Islander|Adamstown|OC
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan|NA
PS|Palestine|Palestinian Territories, Palestinian Territory, State of Palestine, Palestinian Authority, occupied Palestinian territory|Palestinian, Gazan|Ramallah|AS
PT|Portugal|Portuguese Republic|Portuguese|Lisbon|EU
PW|Palau|Republic of Palau|Palauan|Ngerulmud, Melekeok|OC
PY|Paraguay|Republic of Paraguay|Paraguayan|Asunción, Asuncion|SA
QA|Qatar|State of Qatar|Qatari|Doha|AS
RE|Réunion|Reunion Island, La Réunion|Réunionese, Reunionese, Réunionnais|Saint-Denis|AF
RO|Romania|Rumania, Roumania|Romanian, Rumanian|Bucharest|EU
RS|Serbia|Republic of Serbia|Serbian, Serb|Belgrade|EU
RU|Russia|Russian Federation|Russian|Moscow, Kremlin, the Kremlin|EU
RW|Rwanda|Republic of Rwanda|Rwandan|Kigali|AF
SA|Saudi Arabia|Kingdom of Saudi Arabia, KSA|Saudi, Saudi Arabian|Riyadh|AS
SB|Solomon Islands|the Solomons|Solomon Islander, Solomonese|Honiara|OC
SC|Seychelles|the Seychelles|Seychellois|Victoria|AF
SD|Sudan|Republic of the Sudan, the Sudan, Republic of Sudan|Sudanese|Khartoum|AF
SE|Sweden|Kingdom of Sweden|Swedish, Swede|Stockholm|EU
SG|Singapore|Republic of Singapore|Singaporean|Istana|AS
SH|Saint Helena|St. Helena, St Helena|Saint Helenian, St. Helenian|Jamestown|AF
SI|Slovenia|Republic of Slovenia|Slovenian, Slovene|Ljubljana|EU
SJ|Svalbard and Jan Mayen|Svalbard, Jan Mayen|Svalbardian, Svalbarder|Longyearbyen|EU
SK|Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava|EU
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown|AF
SM|San Marino|Republic of San Marino|Sammarinese, San Marinese|City of San Marino|EU
SN|Senegal|Republic of Senegal|Senegalese|Dakar|AF
SO|Somalia|Somali Republic, Federal Republic of Somalia|Somali, Somalian|Mogadishu|AF
SR|Suriname|Surinam, Republic of Suriname|Surinamese, Surinamer|Paramaribo|SA
SS|South Sudan|Republic of South Sudan|South Sudanese, Southern Sudanese|Juba|AF
ST|São Tomé and Príncipe|Sao Tome and Principe, São Tomé|São Toméan, Sao Tomean, Santomean|São Tomé, Sao Tome|AF
SV|El Salvador|Republic of El Salvador|Salvadoran, Salvadorean, Salvadorian|San Salvador|NA
SX|Sint Maarten|St. Maarten, St Maarten|St. Maartener, Sint Maartener|Philipsburg|NA
SY|Syria|Syrian Arab Republic|Syrian|Damascus|AS
SZ|Eswatini|Swaziland, Kingdom of Eswatini|Swazi, Swazilander|Mbabane, Lobamba|AF
TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander|Cockburn Town|NA
TD|Chad|Republic of Chad|Chadian|N'Djamena|AF
TF|French Southern Territories|French Southern and Antarctic Lands||Port-aux-Français, Port-aux-Francais|AN
TG|Togo|Togolese Republic|Togolese|Lomé, Lome|AF
TH|Thailand|Kingdom of Thailand, Siam|Thai, Siamese, Thailander|Bangkok|AS
TJ|Tajikistan|Republic of Tajikistan, Tadjikistan, Tadzhikistan|Tajik, Tajikistani, Tadzhik|Dushanbe|AS
TK|Tokelau||Tokelauan|Fakaofo|OC
TL|Timor-Leste|East Timor, Timor Leste, Democratic Republic of Timor-Leste|Timorese, East Timorese|Dili|AS
TM|Turkmenistan||Turkmen, Turkmenistani|Ashgabat|AS
TN|Tunisia|Tunisian Republic, Republic of Tunisia|Tunisian|Tunis|AF
TO|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa|OC
TR|Turkey|Türkiye, Turkiye, Republic of Turkey|Turkish, Turk|Ankara, Sublime Porte|AS
TT|Trinidad and Tobago|Trinidad & Tobago, Trinidad|Trinidadian, Tobagonian|Port of Spain|NA
TV|Tuvalu||Tuvaluan|Funafuti|OC
TW|Taiwan|Republic of China, Chinese Taipei, Formosa|Taiwanese|Taipei|AS
TZ|Tanzania|United Republic of Tanzania, Tanganyika|Tanzanian|Dodoma|AF
UA|Ukraine|the Ukraine|Ukrainian|Kyiv, Kiev|EU
UG|Uganda|Republic of Uganda|Ugandan|Kampala|AF
UM|United States Minor Outlying Islands|US Minor Outlying Islands|American Islander||OC
US|United States|US, U.S., USA, U.S.A., America, United States of America, the States|American|Washington, Washington DC, Washington D.C., White House, Oval Office, Foggy Bottom, Capitol Hill, Pentagon|NA
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo|SA
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek, Uzbekistani|Tashkent|AS
VA|Vatican City|the Vatican, Vatican, Holy See, Vatican City State|Vatican|Apostolic Palace|EU
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent|Saint Vincentian, Vincentian|Kingstown|NA
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas, Miraflores|SA
VG|British Virgin Islands|BVI|British Virgin Islander|Road Town|NA
VI|US Virgin Islands|United States Virgin Islands, U.S. Virgin Islands|Virgin Islander|Charlotte Amalie|NA
VN|Vietnam|Viet Nam, Socialist Republic of Vietnam|Vietnamese|Hanoi|AS
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu, Vanuatuan|Port Vila, Port-Vila|OC
WF|Wallis and Futuna||Wallis and Futuna Islander, Wallisian, Futunan|Mata-Utu, Mata Utu|OC
WS|Samoa|Western Samoa, Independent State of Samoa|Samoan, Western Samoan|Apia|OC
XK|Kosovo|Republic of Kosovo, Kosova|Kosovar, Kosovan|Pristina, Prishtina|EU
YE|Yemen|Republic of Yemen|Yemeni, Yemenite|Sanaa, Sana'a|AS
YT|Mayotte||Mahoran, Mahorais|Mamoudzou|AF
ZA|South Africa|Republic of South Africa, RSA|South African|Pretoria, Cape Town|AF
ZM|Zambia|Republic of Zambia|Zambian|Lusaka|AF
ZW|Zimbabwe|Republic of Zimbabwe, Rhodesia|Zimbabwean|Harare|AF
"""  # noqa: E501  (one row, one country)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def _nation(row: str) -> Nation:
    code, name, aliases, demonyms, seats, continent = row.split("|")[:6]
    return Nation(code, name, _list(aliases), _list(demonyms), _list(seats), continent)


#: Every country and territory, in the order of their ISO codes.
NATIONS: Final[tuple[Nation, ...]] = tuple(_nation(row) for row in _ROWS.strip().splitlines())
