"""What every country and territory is called beside its usual English names.

One row each: ISO 3166 code, a bar, names with semicolons between them: what its people call it in
Latin letters and in their own script, names it had before, forms of registers and of other states.
These are looked up, never marked in texts: a foreign name inside an English text is mostly a part
of something else ("Alternative für Deutschland"). Full state names need no entry where they are a
listed name with the words of ``FORMAL`` around it ("República del Perú", "Kongeriget Danmark"). The
file is long because the tables are.
"""

from __future__ import annotations

from typing import Final

__all__ = ["FORMAL", "FORMS", "LINKS"]

_FORMAL: Final = """
administrativa administrative almamlakah anachak arab arabe arabic arabiyah arabiyya bailiwick
bolivarian bolivariana bundes bundesrepublik collectivite collectivity commonwealth confederation
cooperative cumhuriyet cumhuriyeti cumhuriyi daulat dawla dawlah dawlat democratic democratica
democratique demokratia demokratik demokratis demokratische departement department dimokratia
dimokratias dimukratiyah dimuqratiyah dimuqratiyya dipartement duche duchy eidgenossenschaft
emirate eslami especial estado etat federacao federal federale federated federation federativa
federative furstentum ganarajya grand grandduche grande grossherzogtum groussherzogtum
groutherzogtum gumhuriyah gumhuriyya gumhuriyyah hashemite hashimiyah hashimiyya independent
islami islamic islamique islamiyah islamiye islamiyeh islamiyya jamhuri jamhuriya jamhuriyadda
jamhuriyya jamhuriyyat janarajaya jomhuri jomhuriye jumhoryat jumhuri jumhurii jumhuriya
jumhuriyah jumhuriyat jumhuriye jumhuriyi kerajaan kingdom kingdoms kongeriget kongeriket
konigreich koninkrijk konungariket koroleuskaya lydveldid lydveldio lyoveldio mamlakah mamlakat
medinat muluka muso oriental people's peoples phoblacht plurinacional plurinational poblacht
populaire popular prajatantra preah principado principality principat principato principaute racha
ratcha ratchaanachak regiao region regne regno reino repiblik repoblik repoblika repubblica
repubblik repubblika repubilica repubilika republic republica republiek republik republika
republike republiken republikken republique respublika respublikasi respublikasy respublikasynyn
ripablik ripublik rossijskaja rossiyskaya royaume rzeczpospolita saltanah saltanat shaabiyah
shabiyah shabiyya socialist socialista sosialis special staat state states stato statul sultanate
teratri teritori territoire territories territory tiritoria unabhangige union unione united
"""

_LINKS: Final = """
ad al and ar as at d da das de del den der des di die do dos du e el en et i l la las le les los
na ng o of og ra ta the und van von y ya za
"""

#: Words of state names in many languages that say what kind of state it is.
FORMAL: Final = frozenset(_FORMAL.split())

#: Words that join the others in state names.
LINKS: Final = frozenset(_LINKS.split())

#: The code, a bar, the names.
_ROWS: Final = """
AD|Principat d'Andorra; Valls d'Andorra; Valleys of Andorra; Principality of the Valleys of Andorra; Andorre
AE|al-Imarat; al-Imarat al-Arabiyah al-Muttahidah; Dawlat al-Imarat al-Arabiyah al-Muttahidah; Emirates; Trucial States; Trucial Oman; Emiratos Arabes Unidos; الإمارات; الإمارات العربية المتحدة
AF|Afganistan; Afghanestan; Da Afghanistan Islami Jumhoryat; Afganestan; Da Afganistan; افغانستان; أفغانستان
AG|Antigua and Barbuda; Waladli and Wadadli; Wadadli
AI|Anguila; Anguille; Malliouhana
AL|Shqiperi; Shqiperia; Shqipnia; Shqipni; Republika e Shqiperise; Shqiperise; Albanie
AM|Hayastan; Hayastani; Hayastani Hanrapetutyun; Hayastani Hanrapetut'yun; Hayq; Armenian SSR; Հայաստան
AO|Ngola; Republika ya Ngola; People's Republic of Angola; Portuguese West Africa
AQ|The Antarctic; Antarctic continent
AR|Argentine Nation; Argentine Confederation; La Argentina; Republica Argentina; United Provinces of the Rio de la Plata
AS|Amerika Samoa; Eastern Samoa; Amelika Samoa; Samoa Amelika; Territory of American Samoa; Teritori o Amerika Samoa
AT|Osterreich; Oesterreich; Republik Osterreich; Ostmark; Autriche; Avstrija
AU|New Holland; Australian Commonwealth
AW|Land Aruba; Pais Aruba; Country of Aruba
AX|Ahvenanmaa; Ahvenanmaan maakunta; Landskapet Aland; Province of Aland; Ahvenanmaa Islands; Aaland; Aland Province
AZ|Azarbaycan; Azerbaycan; Azerbaidjan; Azerbaidzhan; Azarbaijan; Azerbaijan SSR; Azərbaycan; Azarbaycan Respublikasi
BA|Bosna i Hercegovina; Bosna; BiH; Bosnia-Hercegovina; Bosnia and Hercegovina; Bosna-Hercegovina; Federation of Bosnia and Herzegovina; Босна и Херцеговина
BB|Bimshire; Barbade
BD|Bangla Desh; Gonoprojatontri Bangladesh; Gonoprojatantri Bangladesh; Ganaprajatantri Bangladesh; East Pakistan; বাংলাদেশ
BE|Belgie; Belgique; Belgien; Koninkrijk Belgie; Royaume de Belgique; Konigreich Belgien
BF|Upper Volta; Haute-Volta; Republic of Upper Volta; French Upper Volta; Faso
BG|Balgariya; Bulgariya; Balgarija; Bulgarie; Republika Balgariya; България
BH|al-Bahrayn; Bahrayn; Mamlakat al-Bahrayn; Kingdom of al-Bahrayn; البحرين
BI|Uburundi; Republika y'Uburundi; Republika y'u Burundi; Urundi; Y'Uburundi
BJ|Benin; People's Republic of Benin; Republic of Dahomey; French Dahomey; Orile-ede Benin
BL|St Barth; St. Barths; St Barths; St. Bart's; Saint Barths; Ouanalao; Collectivity of Saint Barthelemy; Collectivite de Saint-Barthelemy; St. Barthelemy
BM|Bermudas; The Bermudas; Somers Isles; Somers Islands; The Bermuda Islands; The Islands of Bermuda; Bermuda Islands
BN|Negara Brunei Darussalam; Nation of Brunei; Nation of Brunei, Abode of Peace; Abode of Peace; Brunei, Abode of Peace; Brunei Darus Salam; بروني
BO|Bulivya; Buliwya; Wuliwya; Mborivia; Volivia; Buliwya Mamallaqta; Wuliwya Suyu; Teta Volivia; Estado Plurinacional de Bolivia; Buliwya Mama Llaqta; Upper Peru
BQ|BES Islands; Bonaire; Sint Eustatius; Saba; Caribisch Nederland; Dutch Caribbean; Bonaire, Sint Eustatius en Saba; Statia; Boneiru; Bonaire, St Eustatius and Saba
BR|Empire of Brazil; United States of Brazil; Bresil; Brasilien; Republica Federativa do Brasil
BS|Bahama Islands; The Bahama Islands; Lucayan Islands; Lucayan Archipelago; Bahamas Islands
BT|Druk Yul; Druk Gyal Khap; Drukyul; Bhotan; Brug rGyal-Khab; Brug Yul; འབྲུག་ཡུལ
BV|Bouvetoya; Bouvet-oya; Bouvet; Bouvet Isle
BW|Bechuanaland; Bechuanaland Protectorate; Lefatshe la Botswana; Lefatse la Botswana; Lefatshe leno la Botswana
BY|Bielarus; Bielorussia; Belorussiya; Belarus'; White Russia; White Ruthenia; Byelorussian SSR; Belarusian SSR; Respublika Bielarus; Беларусь; Белоруссия
BZ|British Honduras; Belice; Colony of British Honduras
CA|Kanada; Dominion of Canada; Kanata; Province of Canada; ᑲᓇᑕ
CC|Keeling; Territory of the Cocos (Keeling) Islands; Territory of Cocos (Keeling) Islands; Pulu Kokos; Kepulauan Cocos; Kepulauan Cocos (Keeling); Cocos-Keeling Islands; Pulu Kokos (Keeling)
CD|Congo-Leopoldville; Belgian Congo; Congo Free State; Republique democratique du Congo; RDC; Repubilika ya Kongo Demokratiki; Republiki ya Kongo Demokratiki; Ditunga dia Kongu wa Mungalaata; Jamhuri ya Kidemokrasia ya Kongo; Congo (Kinshasa); Congo Kinshasa; Congo, Democratic Republic; Congo, Democratic Republic of the; The Democratic Republic of the Congo; Republic of Zaire; Congo, Dem. Rep.; Congo, The Democratic Republic of the; DROC; Dem. Rep. Congo; Dem. Rep. of the Congo; Kongo-Kinshasa
CF|CAR; Centrafrique; Republique centrafricaine; Beafrika; Be-Afrika; Beafrika Kodorosese; Kodorosese ti Beafrika; Kodro ti Beafrika; Ubangi-Shari; Oubangui-Chari; Central African Empire; Kodorosese ti Be-Afrika; Kodro ti Be-Afrika; Central African Rep.
CG|Congo; Congo (Brazzaville); Congo Brazzaville; Republique du Congo; Middle Congo; French Congo; Republiki ya Kongo; Repubilika ya Kongo; Kongo; Congo, Rep.; Congo, Republic of; Congo, Republic of the; The Republic of the Congo; Congo Rep.; People's Republic of the Congo; Kongo-Brazzaville
CH|Schweiz; Suisse; Svizzera; Svizra; Die Schweiz; La Suisse; Schweizerische Eidgenossenschaft; Confederation suisse; Confederazione Svizzera; Confederaziun svizra; Helvetia; Confoederatio Helvetica; Helvetic Confederation; Schweizerische
CI|Cote-d'Ivoire; Republic of Ivory Coast; Republic of Cote d'Ivoire; The Ivory Coast; Elfenbeinkuste; Costa de Marfil
CK|Kuki Airani; Kuki 'Airani; Hervey Islands; Rarotonga; The Cook Islands; Cooks
CL|Chili; Chile; Tchile; Republica de Chile
CM|Cameroun; Kamerun; Cameroons; The Cameroons; United Republic of Cameroon; French Cameroons
CN|Zhongguo; Zhonghua; Zhonghua Renmin Gongheguo; Zhong Guo; Zhongguo dalu; P.R. China; PR China; Communist China; Red China; Cathay; Chung-kuo; Zung Guo; 中国; 中國; 中华人民共和国; 中华
CO|Kolumbien; Colombie; New Granada; Republic of New Granada; United States of Colombia
CR|Costarica; Republica de Costa Rica
CU|Kuba; Republica de Cuba
CV|Cap Vert; Cap-Vert; Cabo Verde Islands; Cape Verde Islands; Kabu Verdi; Ilhas de Cabo Verde; Republica de Cabo Verde
CW|Korsou; Pais Korsou; Land Curacao; Country of Curacao; Curasao; Kòrsou
CX|Territory of Christmas Island; Pulau Krismas
CY|Kypros; Kibris; Kypriaki Dimokratia; Kibris Cumhuriyeti; Kypriaki; Zypern; Chypre; Κύπρος; Κυπριακή Δημοκρατία
CZ|Cesko; Ceska republika; Ceska; Czecho; The Czech Lands; Czech Lands; Bohemia and Moravia; Tschechien; Tchequie; Česko
DE|Deutschland; Bundesrepublik Deutschland; West Germany; BRD; Allemagne; Alemania; Germania; Federal Germany; Third Reich; German Reich; German Empire; Deutsches Reich
DJ|Jabuuti; Gabuuti; Jibuti; Yibuuti; Gabuutih Ummuuno; Jamhuuriyadda Jabuuti; Jumhuriyat Jibuti; French Somaliland; Afars and Issas; French Territory of the Afars and the Issas; Djibuti; جيبوتي
DK|Danmark; Dansk; Dania; Danemark; Dinamarca
DM|Dominique; Wai'tu kubuli; Wai tu kubuli; Waitukubuli; Waitikubuli; Dominica Island
DO|Republica Dominicana; Santo Domingo Republic; Quisqueya; Spanish Haiti; The Dominican; Dominicana; Dominican Rep.
DZ|al-Jazair; al-Jaza'ir; Dzayer; Dzayir; Algerie; Tagduda Tadzayrit Tugdutant Tagherfant; Algerian People's Democratic Republic; al-Jumhuriyah al-Jazairiyah; Jazairiyah; Ldzayer; Lezzayer; الجزائر
EC|Ekwador; Equateur; Ikwayur; Ecuadur; Republica del Ecuador; Ikwadur
EE|Eesti; Eesti Vabariik; Estland; Esthonia; Estonian SSR; Eestimaa
EG|Misr; Masr; Miṣr; al-Misriyah; Jumhuriyat Misr al-Arabiyah; United Arab Republic; Egypte; Kemet; Misriyah; مصر
EH|as-Sahra al-Gharbiyah; Sahara Occidental; Spanish Sahara; Rio de Oro; Taneẓroft Tutrimt; Taneddroft Tutrimt; Sahrawi Arab Democratic Republic; SADR; al-Jumhuriyah al-Arabiyah as-Sahrawiyah ad-Dimuqratiyah; الصحراء الغربية
ER|Ertra; Iritriya; Ertrea; Hagere Ertra; Dawlat Iritriya; Hagere Iritriya; 'Iritriya; ኤርትራ; إرتريا
ES|Espana; Reino de Espana; Espanya; Espainia; Espanha; Spanien; Espagne; Hispania; Spanish State; Estado Espanol; España
ET|Ityop'iya; Ityopya; Ityop'ya; Itiyophia; Abyssinia; Itoophiyaa; Ye-Itiyopya; Ye-Ityop'iya Federalawi Demokrasiyawi Ripeblik; Ethiopian Empire; Etiopia; ኢትዮጵያ
FI|Suomi; Suomen tasavalta; Republiken Finland; Suoma; Suomenmaa; Grand Duchy of Finland; Finlande; Finnland
FJ|Viti; Matanitu Tugalala o Viti; Fiji Ganarajya; Republic of the Fiji Islands; Fiji Islands; The Fiji Islands; Fidzi; Fidji; Matanitu ko Viti; फ़िजी
FK|Falkland; The Falkland Islands; Islas Falkland; Falklands Islands; Malouines; Falkland Islands (Malvinas); Malvinas Islands
FM|FSM; Micronesia, Federated States of; Caroline Islands; Federated States; F.S. Micronesia
FO|Foroyar; Faroes Islands; Faeroes; The Faeroes; Faroerne; Faeroerne; Føroyar; Faroe; Faeroe
FR|Republique francaise; Frankreich; Francia; Frankrijk; La France; Metropolitan France; Gaul; Francaise; Fifth Republic
GA|Republique gabonaise; Gabonaise; Gabun
GB|United Kingdom of Great Britain and Northern Ireland; Britannia; Albion; Prydain Fawr; Y Deyrnas Unedig; Rioghachd Aonaichte; Breatainn Mhor; UKGBNI; Great Britain and Northern Ireland; Grossbritannien; Grande-Bretagne; Royaume-Uni; Reino Unido; Vereinigtes Konigreich; Deyrnas Unedig
GD|Grenade; Gwenad; Camerhogue; Gwenada
GE|Sakartvelo; Gruzia; Gruziya; Grusinia; Georgian SSR; Saqartvelo; Georgien; საქართველო
GF|Guyane francaise; Lagwiyann; Cayenne Guiana; Guyana francaise; Lagwiyan; Guiane; Collectivite territoriale de Guyane; Territorial Collectivity of French Guiana
GG|Guernesey; Giernesi; Dgernesiais; Guernsey and Dependencies; Bailliage de Guernesey; Bailliage
GH|Gold Coast; Gaana; Ghana Republic; Gana
GI|Jabal Tariq; Djabal Tariq; Jebel Tariq
GL|Kalaallit Nunaat; Gronland; Kalaalit Nunaat; Grønland; Groenland
GM|Gambie; British Gambia; Republic of Gambia; Gambiya
GN|Guinee; Gine; Gine Republic; French Guinea; Guinee francaise; Conakry Guinea; Guinee-Conakry; Republique de Guinee; People's Revolutionary Republic of Guinea; Ginee
GP|Gwadloup; Gwada; Karukera; Departement de la Guadeloupe; Gwadlup; Gwadeloup
GQ|Guinea Ecuatorial; Guinee equatoriale; Guine Equatorial; Spanish Guinea; Fernando Poo; Guinea, Equatorial; Eq. Guinea
GR|Ellada; Ellas; Hellas; Elliniki Dimokratia; Griechenland; Grece; Grecia; Elliniki; Yunanistan; Ελλάδα; Ελλάς; Ελληνική Δημοκρατία
GS|South Georgia & South Sandwich Islands; South Georgia and South Sandwich Islands; South Sandwich Islands; Islas Georgias del Sur y Sandwich del Sur; Georgias del Sur; SGSSI; Islas Georgias del Sur
GT|Guatimala; Guatemalteca; Republica de Guatemala; Iximulew
GU|Guahan; Guaham; Territory of Guam; Guajan; Territory of Guahan; Guåhån; Guåhan
GW|Guine-Bissau; Guine Bissau; Portuguese Guinea; Bissau Guinea; Republic of Guinea-Bissau; Republica da Guine-Bissau; Ginebisawo
GY|British Guiana; Cooperative Republic of Guyana; Guayana
HK|Xianggang; Heung Gong; Heunggong; Hoeng Gong; HKSAR; Hong Kong SAR; Hong-Kong; Hong Kong, China; Hong Kong SAR, China; Hong Kong Special Administrative Region; Hong Kong Special Administrative Region of China; Hong Kong Special Administrative Region of the People's Republic of China; 香港; 香港特别行政区
HM|HIMI; Heard Island; McDonald Islands; Heard Island & McDonald Islands; Territory of Heard Island and McDonald Islands; Heard and MacDonald Islands; Heard Island and MacDonald Islands
HN|Republica de Honduras; Honduras Republic; Spanish Honduras
HR|Hrvatska; Hrvatske; Republika Hrvatska; Kroatien; Croatie; Croacia; Kroatia
HT|Ayiti; Hayti; Repiblik Ayiti; Republique d'Haiti; Repiblik d Ayiti
HU|Magyarorszag; Ungarn; Hongrie; Hungaria; Hungarian Republic; Magyar Koztarsasag; Hungarian People's Republic
ID|Dutch East Indies; Netherlands East Indies; Nusantara; Republik Indonesia; Indonesie; Indonesien; Negara Kesatuan Republik Indonesia
IE|Poblacht na hEireann; hEireann; Eirinn; Irish Free State; Irish Republic; Southern Ireland; Saorstat Eireann; Hibernia; Airlann; Irlande; Irland; Irlanda
IL|Yisrael; Yisra'el; Isra'il; Medinat Yisrael; Medinat Yisra'el; Dawlat Isra'il; Israel State; Jewish State; ישראל; إسرائيل; מדינת ישראל
IM|Mann; Mannin; Ellan Vannin; Man Island; Isle of Mann; Vannin; Man, Isle of; Manx Island
IN|Bharat Ganrajya; Bharata; Bharat Ganarajya; Hindustan; Hind; Union of India; Bharatiya Ganarajya; Indien; British Raj; Dominion of India; भारत; ভারত
IO|BIOT; Chagos; British Indian Ocean Terr.; Oil Islands
IQ|al-Iraq; Eraq; Jumhuriyat al-Iraq; Eraq Republic; Komari Iraq; Mesopotamia; Komar-i Eraq; Êraq; العراق; عێراق
IR|Iran (Islamic Republic of); Jomhuri-ye Eslami-ye Iran; Jomhuri ye Eslami ye Iran; Eran; Imperial State of Iran; Persian Empire; ye Iran; Persian State; ایران
IS|Lydveldid Island; Lyoveldio Island; Islandia; Islande; Ísland
IT|Repubblica Italiana; Italiana; Italie; Italien; Kingdom of Italy; Itali
JE|Jerri; Bailliage de Jersey; Jèrri; Bailliage de Jerri; Balliage of Jersey; Jersey, Channel Islands; Isle of Jersey
JM|Xaymaca; Jamaika; Jamaique; Jumieka; Yamaye
JO|al-Urdun; Urdun; al-Mamlakah al-Urduniyah al-Hashimiyah; Transjordan; Trans-Jordan; Urduniyah; Urduniyya; Jordanian Kingdom; Emirate of Transjordan; الأردن
JP|Nihon; Nihon-koku; Nippon-koku; Nihonkoku; Nipponkoku; Zipangu; State of Japan; Empire of Japan; Cipangu; Land of the Rising Sun; Japon; 日本; 日本国
KE|Jamhuri ya Kenya; British East Africa; Kenia; Kinya
KG|Kirgizia; Kirghizstan; Kirghizistan; Kirgisistan; Kyrgyz Respublikasy; Kirgizskaya Respublika; Kyrghyzstan; Kyrgyzskaya; Kirgizskaya; Kirgiziya; Kyrgyzskaia; Kirghiz SSR; Kyrgizstan; Кыргызстан; Киргизия
KH|Kampuciya; Preah Reacheanachak Kampuchea; Reacheanachak Kampuchea; Democratic Kampuchea; Srok Khmer; Kambodscha; Cambodge; Khmer Republic; Khmer Empire; Kambuja; Preahreacheanachakr Kampuchea; កម្ពុជា
KI|Ribaberiki Kiribati; Gilbert Islands; Kiribas; Ribaberikin Kiribati; Ribaberikin; Gilberts
KM|Komori; Juzur al-Qamar; Juzur al-Qumur; Udzima wa Komori; Al-Qamar; Al-Qumur; Comores; Union des Comores; Comoro Islands; The Comoro Islands; al-Ittihad al-Qumuri; Komoren; Udzima; Comores Islands; جزر القمر
KN|Saint Christopher and Nevis; Federation of Saint Christopher and Nevis; Saint Christopher-Nevis; Saint Kitts; Nevis; St Christopher and Nevis; Saint Kitts-Nevis; Liamuiga; Federation of Saint Kitts and Nevis; Saint Christopher-Nevis-Anguilla; Saint Christopher
KP|Choson; Chosun; Choson Minjujuui Inmin Konghwaguk; Joseon Minjujuui Inmin Gonghwaguk; Bukhan; Pukhan; Pukchoson; Bukchoson; Korea (North); Korea, North; Korea, Democratic People's Republic; Korea, Democratic People's Republic of; Korea, Dem. People's Rep.; Chosŏn Minjujuŭi Inmin Konghwaguk; PRK; Nordkorea; Coree du Nord; N.Korea; Corea del Norte; 조선; 북한; 조선민주주의인민공화국
KR|Hanguk; Han-guk; Daehan Minguk; Taehan Minguk; Daehan Min-guk; Namhan; Nam Choson; Korea (South); Korea, South; Korea, Republic of; Korea, Rep.; Han'guk; Südkorea; Sudkorea; Coree du Sud; S.Korea; Corea del Sur; The Republic of Korea; 한국; 대한민국; 남한; 韓國
KW|al-Kuwayt; Kuwayt; Dawlat al-Kuwait; Dawlat al-Kuwayt; Koweit; Kuweit; al-Kuwait; الكويت
KY|Caiman Islands; Islas Caiman; Grand Cayman; The Cayman Islands; Las Tortugas
KZ|Qazaqstan; Kazakhskaya; Kazakhskaya Respublika; Qazaqstan Respublikasy; Kasachstan; Khazakstan; Respublika Kazakhstan; Kazakh SSR; Kazahstan; Qazaqstan Respublïkası; Kazakhstania; Қазақстан; Казахстан
LA|Sathalanalat Paxathipatai Paxaxon Lao; Pathet Lao; Muang Lao; Pathet; Lan Xang; Laos PDR; Lao; Lao People's Republic; Lao Peoples Democratic Republic; Kingdom of Laos; ລາວ
LB|Lubnan; al-Lubnaniyah; al-Jumhuriyah al-Lubnaniyah; Liban; Lubnaniyah; Libnan; Greater Lebanon; لبنان
LC|Sainte-Lucie; Sent Lisi; Sainte Lucie; Hewanorra; Iyonola
LI|Furstentum Liechtenstein; Lichtenstein
LK|Sri Lanka Prajathanthrika Samajavadi Janarajaya; Ilankai; Ilangai; Democratic Socialist Republic of Sri Lanka; Lanka; Ilankai Jananayaka Choshalichak Kutiyarachu; Serendib; Srilanka; Taprobane; Dominion of Ceylon; Shri Lanka; Prajathanthrika Samajavadi Sri Lanka; Sri Lanka Democratic Socialist Republic; ශ්‍රී ලංකා; இலங்கை
LR|Liberia Republic; Liberie; Pepper Coast; Grain Coast
LS|Basutoland; Muso oa Lesotho; Mmuso wa Lesotho; oa Lesotho
LT|Lietuva; Lietuvos Respublika; Lietuvos; Litauen; Lituanie; Litva; Litwa; Lithuanian SSR; Grand Duchy of Lithuania
LU|Letzebuerg; Groussherzogtum Letzebuerg; Grand-Duche de Luxembourg; Grossherzogtum Luxemburg; Lëtzebuerg; Lutzelburg; Lussemburgo
LV|Latvija; Latvijas Republika; Latvijas; Lettland; Lettonie; Latvian SSR; Letonia; Latvijas PSR
LY|Libiya; Lubiya; Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Dawlat Libiya; Dawlat Libya; Libye; Libyen; Jamahiriya; Libyan Arab Republic; Tripolitania and Cyrenaica; ليبيا
MA|al-Maghrib; al-Maghribiyah; al-Mamlakah al-Maghribiyah; Lmaghrib; Maroc; Marruecos; Marokko; Amerruk; Maghribiyah; Tageldit n Lmaghrib; Sherifian Empire; Royaume du Maroc; Murakush; المغرب
MC|Mounegu; Principatu de Munegu; Munegu; Monaco, Principality; Mónegue; Múnegu; Principauté de Monaco
MD|Republica Moldova; Moldavia SSR; Moldavian SSR; Bessarabia; Moldaviya; Moldau; Moldova, Republic of; Moldavie; Moldavian Soviet Socialist Republic
ME|Cerna Gora; Montenegro Republic; Црна Гора
MF|Collectivity of Saint Martin; Collectivite de Saint-Martin; Saint Martin (French part); Saint-Martin (France); St. Martin (French part); French Saint Martin; French St. Martin; Collectivity of St. Martin; Saint Martin, French; French Saint-Martin
MG|Madagasikara; Repoblikan'i Madagasikara; Malagasy Republic; Democratic Republic of Madagascar; Madagaskar; Republique malgache; Repoblikan i Madagasikara; Republique de Madagascar
MH|Aorokin Majel; Majol; Aolepān Aorōkin Maajeļ; Aolepan Aorokin Majel; Marshalls; Republic of Marshall Islands; Aelon in Majol; Aolepan Aorokin Maajel; Majel; Marshallinseln; RMI; M̧ajeļ
MK|Makedonija; Severna Makedonija; Republika Severna Makedonija; Maqedonia; Maqedonia e Veriut; The Former Yugoslav Republic of Macedonia; Former Yugoslav Republic of Macedonia; F.Y.R.O.M.; FYR Macedonia; Republic of Macedonia; Macedonia (FYROM); Republika Makedonija; Makedonia; Vardar Macedonia; Macedonia, Republic of; Republika Maqedonia e Veriut; Macedonia FYR; Macedonia, FYR; Македонија; Северна Македонија
ML|Sudanese Republic; French Sudan; Soudan francais; Mali ka Fasojamana; Mali Empire; Republique du Mali; Maali; French Soudan
MM|Myanma; Pyidaungzu Thammada Myanma Naingngandaw; Pyihtaungsu Thamada Myanma Naingngandaw; Bama; Union of Myanmar; Union of Burma; Republic of the Union of Myanmar; Pyidaungsu Thanmada Myanma Naingngandaw; Myanma Naingngandaw; Birmanie; Birma; Birmania; Myanmar Burma; Myanmar (Burma); Burma (Myanmar); Pyi Htaungsu Thanmada Myanma Naingngandaw; မြန်မာ; Pyidaunzu
MN|Mongol Uls; Mongol Ulus; Mongolian People's Republic; Outer Mongolia; Mongolia (Outer); Mongolei; Mongolie; Mongγol ulus; Монгол улс; Монгол
MO|Aomen; Aomun; Ou Mun; Oumun; Macau SAR; Macao SAR; Macao, China; Macau, China; Macao SAR, China; Macao Special Administrative Region; Macau Special Administrative Region; Macao Special Administrative Region of China; Macao Special Administrative Region of the People's Republic of China; Macau Special Administrative Region of the People's Republic of China; Regiao Administrativa Especial de Macau da Republica Popular da China; Ngoumun; 澳门; 澳門; Macao S.A.R.
MP|Northern Marianas Islands; Commonwealth of the Northern Mariana Islands; CNMI; Sankattan Siha Na Islas Marianas; Northern Mariana; Commonwealth of the Northern Marianas; Islas Marianas; Notte Mariana; North Mariana Islands; Notte Marianas
MQ|Matinik; Madinina; Matnik; Madiana; Martinica; Jouanacaera; Departement de la Martinique; Collectivite Territoriale de Martinique; Territorial Collectivity of Martinique
MR|Muritaniya; Muritania; al-Jumhuriyah al-Islamiyah al-Muritaniyah; Mauritanie; Gannar; Agawec; Muritanya; Muritaniyah; Mauretania; Agawej; Republique islamique de Mauritanie; موريتانيا
MS|Mont Serrat; Alliouagana; Monserrat
MT|Repubblika ta' Malta; ta Malta; Malte; Melita; Ghawdex u Malta; Maltese Islands
MU|Maurice; Moris; Republique de Maurice; Repiblik Moris; Ile Maurice; Mauritius Island; Isle de France; Republik Moris; l'ile Maurice
MV|Dhivehi Raajje; Dhivehi Raajjeyge Jumhooriyya; Dhivehi Raajjeyge Jumhuriyya; Maldive Islands; Dhivehi; Maldive; Maldiven; Divehi Rajje; Dhivehiraajje; Divehi Raajje; Maldives Islands; Republic of the Maldives; Dhivehi Raajje Jumhooriyya; Raajje; ދިވެހިރާއްޖެ
MW|Nyasaland; Dziko la Malawi; Malaŵi; Mfuko la Malawi; Nyassaland; Charu cha Malawi; British Central Africa
MX|Estados Unidos Mexicanos; Mexihco; Mexicanos; Mexicano; Mexican Republic; New Spain; Mejico; Mexique; Mehico; Mexiko; Republica Mexicana; Estados Unidos de Mexico
MY|Malaya; Federation of Malaya; Federation of Malaysia; Persekutuan Malaysia; Malaisie; British Malaya; Malayan Union; مليسيا
MZ|Mocambique; Msumbiji; Muzambhiki; Mozambik; Mosambik; Portuguese East Africa; People's Republic of Mozambique; Republica de Mocambique; Moçambique
NA|South West Africa; South-West Africa; Sudwestafrika; Namibie; German South West Africa; Suidwes-Afrika; Republiek van Namibie; Republiek Namibie; Republik Namibia; Lefatshe la Namibia
NC|Nouvelle-Caledonie; Kanaky; Nouvelle Caledonie; Territory of New Caledonia; Caledonie; New Caledonia and Dependencies; Neukaledonien
NE|Nijar; Jamhuriyar Nijar; Republique du Niger; Nijer; Laamordi Niger
NF|Norf'k Ailen; Norfuk Ailen; Teratri of Norf'k Ailen; Territory of Norfolk Island; Teratri a' Norfuk; Norfuk; Teratri of Norfuk Ailen
NG|Nijeriya; Naijiria; Nijiria; Jamhuriyar Tarayyar Najeriya; Orile-ede Naijiria; Orile-ede Olominira Apapo Naijiria; Najeriya; Naija; Ohaneze Naijiria; Naigeria; Njikota Ochichiiwu Naijiria
NI|Nicarao; Republica de Nicaragua; Nikaragua
NL|Nederland; Koninkrijk der Nederlanden; Nederlanden; Pays-Bas; Niederlande; Die Niederlande; Nederlan; Nederlân; Hollande; Batavian Republic; Dutch Republic; United Provinces; Paises Bajos; Ulanda
NO|Norge; Noreg; Kongeriket Norge; Kongeriket Noreg; Norga; Norvege; Norwegen; Norwegian Kingdom; Vuodna; Nöörje; Norja
NP|Nepala; Sanghiya Loktantrik Ganatantra Nepal; Federal Democratic Republic of Nepal; Loktantrik Ganatantra Nepal; Kingdom of Nepal; Sanghiya Loktantrik Nepal; Gorkha Kingdom; Nepal Ganatantra; नेपाल
NR|Naoero; Pleasant Island; Nawodo; Ripublik Naoero; Navodo; Repubrikin Naoero; Onawero
NU|Niue Fekai; Savage Island; Niuē; Niuean Islands; Niuē fekai
NZ|Niu Tireni; Nu Tirani; Dominion of New Zealand; Nieuw Zeeland; Neuseeland; Nouvelle-Zelande; Nueva Zelanda; N.Z.; Aotearoa New Zealand
OM|Uman; Saltanat Uman; Muscat and Oman; Sultanate of Muscat and Oman; Umman; Magan; Saltanat Oman; عمان; عُمان
PA|Panama Republic; Republica de Panama; Panamá
PE|Piruw; Piruwxa; Piruw Republika; Piruw Suyu; Perou; Republica del Peru; Piruw Ripuwlika; Ripublika Piruw; Viceroyalty of Peru; Piruwa; Perú
PF|Polynesie francaise; Porinetia Farani; Tahiti; French Oceania; Polynesia (French); French Settlements of Oceania; Collectivite d'outre-mer de la Polynesie francaise; Porinetia; Polynesie; Pōrīnetia Farāni
PG|Papua Niugini; Papua Niu Gini; Independent State of Papua New Guinea; Papua-New Guinea; Independen Stet bilong Papua Niugini; Independen Stet bilong Papua Niu Gini; Territory of Papua and New Guinea; Papua Niu Gini Stet; P.N.G.; Stet bilong Papua Niugini; Papua-Neuguinea
PH|Pilipinas; Republika ng Pilipinas; ng Pilipinas; Filipinas; Las Islas Filipinas; Philippine Islands; Philippinen; Philippine Republic; Phillipines; Islas Filipinas; Repúblika ng Pilipinas
PK|Pakistan Islamic Republic; Islami Jumhuriya'e Pakistan; Islami Jumhuriyah Pakistan; West Pakistan; Dominion of Pakistan; Islami Gumhuria Pakistan; Pakstan; پاکستان
PL|Polska; Rzeczpospolita Polska; Polen; Pologne; Polonia; Polish People's Republic; Lechia; Polish Republic; Polish-Lithuanian Commonwealth; Rzeczpospolita; Polsko
PM|Saint-Pierre et Miquelon; Saint-Pierre-et-Miquelon; Collectivite territoriale de Saint-Pierre-et-Miquelon; Collectivity of Saint Pierre and Miquelon; Saint Pierre & Miquelon; Saint-Pierre and Miquelon; Saint Pierre et Miquelon
PN|Pitkern Ailen; Pitcairn Island; Pitcairn, Henderson, Ducie and Oeno Islands; Pitcairn Group of Islands; Pitkern; Pitcairn Group; Pitkern Islands; Pitcairn Henderson Ducie and Oeno Islands
PR|Porto Rico; Estado Libre Asociado de Puerto Rico; Borinquen; Boriken; Estado Libre Asociado; Borikén; Free Associated State of Puerto Rico; San Juan Bautista Island
PS|Filastin; Falastin; Filistin; Dawlat Filastin; Occupied Palestinian Territories; Palestine, State of; Occupied Territories; Palestinian Territory, Occupied; OPT; Palestinian State; Palestinian National Authority; West Bank and Gaza; West Bank and Gaza Strip; Gaza and the West Bank; The Palestinian Territories; Falasteen; Mandatory Palestine; فلسطين
PT|Portuguesa; Republica Portuguesa; Lusitania; Portugalia; Kingdom of Portugal; Pertual; Republica Pertuesa
PW|Belau; Beluu er a Belau; Pelew; Palau Islands; Pelew Islands; Republic of Belau; Palaos
PY|Paraguai; Tetã Paraguái; Teta Paraguai; Republica del Paraguay; Tetague Paraguai; Tavakuairetã Paraguái; Tetã Paraguay
QA|Dawlat Qatar; Katar; Kutar; Qatar Peninsula; قطر
RE|Bourbon Island; Ile Bourbon; Ile de la Reunion; La Renyon; Larenion; Isle Bourbon; Departement de la Reunion; Departement de La Reunion; Bonaparte Island; Renyon
RO|Romania; Rumanien; Roumanie; Romana; Romania Mare; Romanian People's Republic; Socialist Republic of Romania; Rumunia; Rominia; Romîniă; România
RS|Srbija; Republika Srbija; Serbien; Serbie; Servia; Sarbia; Kingdom of Serbia; Србија
RU|Rossiya; Rossija; Rossiia; Rossiyskaya Federatsiya; Rossiiskaya Federatsiya; Rossijskaja Federacija; Russland; Russie; Rusia; Muscovy; RSFSR; Russian SFSR; Russian Soviet Federative Socialist Republic; Russian Empire; Rossiyskaya Federacia; Россия; Российская Федерация
RW|Ruanda; U Rwanda; Repubulika y'u Rwanda; Repubulika y u Rwanda; Repubulika; Urwanda; Republique du Rwanda; Republika y'u Rwanda
SA|as-Su'udiyah; as-Saudiyah; al-Arabiyah as-Sa'udiyah; al-Mamlakah al-Arabiyah as-Sa'udiyah; Sa'udiyah; Arabie saoudite; Saudi-Arabien; Saoudiyah; Sa udiyah; as-Saudiyya; Arabia Saudita; Sa'ūdīyah; السعودية; المملكة العربية السعودية
SB|Solomon Aelan; Solomons; British Solomon Islands; Solomon Ailan; Solomone Islands; Salomon Islands; Solomon Ilands
SC|Sesel; Repiblik Sesel; Seychellen; Republic of Seychelles; Republique des Seychelles; Seychelle Islands; Seychelles Islands
SD|as-Sudan; Jumhuriyat as-Sudan; Soudan; Anglo-Egyptian Sudan; North Sudan; Northern Sudan; Democratic Republic of the Sudan; Sudan (North); السودان
SE|Sverige; Konungariket Sverige; Schweden; Suede; Ruotsi; Suecia; Svithiod; Svezia
SG|Singapura; Xinjiapo; Republik Singapura; Xinjiapo Gongheguo; Singapur; Cinkappur; Republic of Singapura; Cinkappur Kudiyarasu; Temasek; Syonan; Singapour; Cingappur; Syonan-to; Ciṅkappūr; 新加坡; சிங்கப்பூர்
SH|Saint Helena, Ascension and Tristan da Cunha; St. Helena, Ascension and Tristan da Cunha; Ascension Island; Tristan da Cunha; Saint Helena and Dependencies; St. Helena and Dependencies; Saint Helena, Ascension Island and Tristan da Cunha; Ascension
SI|Slovenija; Republika Slovenija; Slowenien; Slovenie; Slovenia Republic
SJ|Svalbard og Jan Mayen; Svalbard and Jan Mayen Islands; Svalbard & Jan Mayen; Spitsbergen; Svalbard ja Jan Mayen; Spitzbergen; Svalbard og Jan Mayen Islands
SK|Slovensko; Slovenska republika; Slovenska; Slowakei; Slovaquie; Slovakian Republic; Slovenskej
SL|Salone; Sierra Leona; Serra Leoa; Sa Lone; Sierraleone
SM|Serenissima Repubblica di San Marino; Most Serene Republic of San Marino; Repubblica di San Marino; Sammarino; Saint-Marin; San Maréin
SN|Senegaal; Sunu Gaal; Republique du Senegal; Reewum Senegaal; Renndaandi Senegal; Sénégal; Ndenndaandi Senegaal
SO|Soomaaliya; as-Sumal; Jamhuuriyadda Federaalka Soomaaliya; Jumhuriyat as-Sumal; Somali Democratic Republic; Italian Somaliland; Jamhuuriyadda Soomaaliya; Somalie; Soomaaliyeed; Federaalka Soomaaliya; Jumhuriyat as-Sumal al-Fidiraliyah; aş-Şūmāl; الصومال
SR|Sarnam; Sranangron; Dutch Guiana; Netherlands Guiana; Republiek Suriname; Sranan; Dutch Guyana; Sarnam Sranangron
SS|Southern Sudan; Sudan Kusini; Paguot Thudan; Janub as-Sudan; Dawlat Janub as-Sudan; Sudan, South; Jamhuri ya Sudan Kusini; S. Sudan; Thudän; Junub Sudan; جنوب السودان
ST|Democratic Republic of Sao Tome and Principe; Republica Democratica de Sao Tome e Principe; Sao Tome e Principe; Saint Thomas and Prince; Sao Tome & Principe; São Tomé & Príncipe; Saint Thomas and Principe; Sao Thome e Principe; Sao Tome et Principe; Santome
SV|Salvador; Republica de El Salvador; Cuzcatlan; Kuskatan
SX|Saint Maarten; Sint Maarten (Dutch part); Country of Sint Maarten; Land Sint Maarten; Dutch Sint Maarten; St. Maarten (Dutch part); Eilandgebied Sint Maarten; Saint Martin (Dutch part); Island Territory of Sint Maarten; Soualiga
SY|Suriyah; Suriya; Sourya; al-Jumhuriyah al-Arabiyah as-Suriyah; al-Jumhuriyah al-Arabiyah as-Suriya; Suriyya; Syrie; Syrien; as-Suriyah; al-'Arabiyah as-Suriyah; Sooriyya; Syria, Arab Republic; سوريا; سورية
SZ|eSwatini; weSwatini; Umbuso weSwatini; kaNgwane; Kingdom of Swaziland; Swatini; Umbuso we Swatini; Ngwane; umBuso weSwatini; the Kingdom of eSwatini
TC|Turks & Caicos; Turks & Caicos Islands; TCI; Turks Islands; Caicos Islands; Turks and Caicos Is.; Turks Islands and Caicos Islands; Turks Caicos Islands
TD|Tchad; Tshad; Tashad; Jumhuriyat Tashad; Republique du Tchad; Tschad; Jumhuriyat Tshad; Tasad; Ciad; Tšād; تشاد
TF|Terres australes et antarctiques francaises; Terres australes francaises; TAAF; French Southern Lands; Territory of the French Southern and Antarctic Lands; French Southern and Antarctic Territories; Territoire des Terres australes et antarctiques francaises; Terres australes; French Southern & Antarctic Lands; Kerguelen; Kerguelen Islands
TG|Togolaise; Republique togolaise; French Togoland; Togoland; Togo Republic; Togolaise Republique
TH|Prathet Thai; Ratcha Anachak Thai; Ratchaanachak Thai; Mueang Thai; Muang Thai; Prathet; Prathet Thay; Thailande; Racha-anachak Thai; Sayam; Kingdom of Siam; Tailand; ประเทศไทย; ไทย; ราชอาณาจักรไทย
TJ|Tojikiston; Jumhurii Tojikiston; Cumhurii Tocikiston; Tocikiston; Tadjikestan; Tadschikistan; Tojikistan; Çumhuriji Toçikiston; Toçikiston; Jumhuriyi Tojikistan; Respublika Tadzhikistan; Tajik SSR; Tajikstan; Ҷумҳурии Тоҷикистон; Тоҷикистон; Таджикистан
TK|Union Islands; Tokelau Islands; Union Group; Tokelau-eilanden
TL|Timor Lorosa'e; Timor Lorosae; Republica Democratica de Timor-Leste; Repubblika Demokratika Timor Lorosa'e; Portuguese Timor; Timor-Leste (East Timor); Timor Timur; Repúblika Demokrátika Timór-Leste; Repúblika Demokrátika Timor Lorosa'e; Democratic Republic of East Timor; Timor Oriental; Repúblika Demokrátika Timór Lorosa'e
TM|Turkmenia; Turkmenistan Respublikasy; Turkmeniya; Turkmen SSR; Turkomania; Türkmenistan; Turkmenien; Turcomania; Turkmenskaya; Туркмения; Туркменистан
TN|Tunis; Tunisie; Tunes; at-Tunisiyah; al-Jumhuriyah at-Tunisiyah; Tunisiyah; Tunesien; Tunez; Tunisiya; Regency of Tunis; تونس
TO|Friendly Islands; Pule'anga Fakatu'i 'o Tonga; Tonga Islands; Pule'anga 'o Tonga; Tongan Islands; Pule'anga Tonga; Pule'anga Fakatu'i o Tonga
TR|Turkei; Turquie; Turquia; Turkiye Cumhuriyeti; Republic of Türkiye; Republic of Turkiye; Ottoman Turkey; Ottoman Empire; Turcia; Turchia
TT|Tobago; Trinbago; TnT; T&T; Republic of Trinidad & Tobago; Trinidad & Tobago Republic; Trinidad y Tobago; Iere; La Trinite-et-Tobago
TV|Ellice Islands; Fakavae Aliki-Malo i Tuvalu; Lagoon Islands; Ellice; State of Tuvalu; Tuvalu Islands
TW|Zhonghua Minguo; Chunghua Minkuo; Chung-hua Min-kuo; Minguo; Taiwan ROC; ROC; R.O.C.; Republic of China (Taiwan); Taiwan, China; Taiwan, Province of China; Nationalist China; Free China; Taiwan Province; Taiwan, Republic of China; Tai wan; Province of Taiwan; Zhōnghuá Mínguó; Tai-wan; Ilha Formosa; 台湾; 臺灣; 中華民國; 台灣
TZ|Jamhuri ya Muungano wa Tanzania; Muungano wa Tanzania; Tanganyika and Zanzibar; Tanzanie; Zanzibar and Tanganyika; United Republic of Tanganyika and Zanzibar; Tanzania, United Republic of; German East Africa; Tansania; Muungano
UA|Ukrayina; Ukraina; Ukrainian SSR; Ukrainia; Ucrania; Ukrajina; Ukrainian Soviet Socialist Republic; Україна; Украина
UG|Jamhuri ya Uganda; Ouganda
UM|US Outlying Islands; U.S. Outlying Islands; US Pacific Islands; Minor Outlying Islands; U.S. Minor Outlying Islands; United States Pacific Island Wildlife Refuges; U.S. Pacific Island Wildlife Refuges; Wake Island; Midway Islands; Johnston Atoll; Baker Island; Howland Island; Jarvis Island; Navassa Island; Palmyra Atoll; Kingman Reef
US|Estados Unidos; Etats-Unis; Vereinigte Staaten; US of A; U.S. of A.; Stati Uniti; EE.UU.; The United States of America; United States (USA); EEUU; Etats-Unis d'Amerique; Estados Unidos de America; Vereinigte Staaten von Amerika; 美国; США; Estados Unidos da America; U S A; U. S. A.; U. S.; U S; The U.S.A.
UY|Banda Oriental; Republica Oriental del Uruguay; Eastern Republic of Uruguay; Uruguai; Oriental State of Uruguay; Uruguay Oriental Republic; Cisplatina
UZ|O'zbekiston; Ozbekiston; O'zbekiston Respublikasi; Uzbekiston; Usbekistan; Uzbekiston Respublikasi; Uzbek SSR; Uzbekia; Ouzbekistan; Oʻzbekiston; Ўзбекистон; Узбекистан; Ўзбекистон Республикаси
VA|Holy See (Vatican City State); Stato della Citta del Vaticano; Citta del Vaticano; Status Civitatis Vaticanae; Civitas Vaticana; Santa Sede; Sancta Sedes; State of Vatican City; The Holy See; State of the Vatican City; Vaticano; Civitatis Vaticanae; Papal State; Papal States; Vatican State; See of Rome; Apostolic See
VC|Saint Vincent & the Grenadines; St. Vincent & the Grenadines; Saint Vincent; Hairouna; Saint-Vincent; Saint Vincent and Grenadines; Saint-Vincent et les Grenadines; Hairoun; Youloumain; Grenadines
VE|Republica Bolivariana de Venezuela; Venezuela, Bolivarian Republic of; Estados Unidos de Venezuela; Little Venice; Venezuela, RB; United States of Venezuela; Estado de Venezuela; Venezuela (Bolivarian Republic of)
VG|British Virgin Is.; Virgin Islands (British); Virgin Islands, British; The British Virgin Islands; B.V.I.; UK Virgin Islands; Virgin Islands UK; Virgin Islands (UK)
VI|Virgin Islands; Virgin Islands of the United States; Virgin Islands, U.S.; USVI; American Virgin Islands; Danish West Indies; Virgin Islands (U.S.); U.S.V.I.; Virgin Islands (US); Virgin Islands, US; The Virgin Islands of the United States; Danish Virgin Islands
VN|Cong hoa xa hoi chu nghia Viet Nam; Annam; Viet-Nam; Nam Viet; Dai Viet; Dai Nam; Socialist Republic of Viet Nam; Democratic Republic of Vietnam; North Vietnam; Cộng hòa xã hội chủ nghĩa Việt Nam; Việt Nam; Cochinchina; Cong Hoa Xa Hoi Viet Nam; 越南
VU|New Hebrides; Ripablik blong Vanuatu; blong Vanuatu; Nouvelles-Hebrides; Republique de Vanuatu; Nouvelles Hebrides; Vanuatu Islands; New Hebrides Condominium
WF|Wallis-et-Futuna; Wallis et Futuna; 'Uvea mo Futuna; Uvea mo Futuna; Territory of the Wallis and Futuna Islands; Territoire des iles Wallis et Futuna; Wallis & Futuna; Wallis and Futuna Islands; Wallis Islands; Territoire des iles Wallis-et-Futuna; Territory of Wallis and Futuna Islands; ʻUvea mo Futuna
WS|Malo Sa'oloto Tuto'atasi o Samoa; Samoa i Sisifo; German Samoa; Navigator Islands; Malo Sa oloto Tuto atasi o Samoa; Malo Tutoatasi o Samoa; Independent Samoa; Samoa Islands; West Samoa
XK|Kosove; Republika e Kosoves; Kosoves; Republika Kosovo; Kosovo and Metohija; Kosovo i Metohija; Kosmet; Autonomous Province of Kosovo; Kosovo-Metohija; Kosovë; Косово
YE|al-Yaman; Yaman; al-Yamaniyah; al-Jumhuriyah al-Yamaniyah; Republic of the Yemen; Yemeni Republic; Yamaniyah; North Yemen; South Yemen; Yemen Arab Republic; Jemen; Arabia Felix; People's Democratic Republic of Yemen; Yemen, Rep.; اليمن
YT|Mahore; Maore; Departement de Mayotte; Department of Mayotte; Maore Island; Maote; Departmental Collectivity of Mayotte; Mahoré; Territorial Collectivity of Mayotte; Mawuti
ZA|Suid-Afrika; iNingizimu Afrika; uMzantsi Afrika; Afrika-Borwa; Afrika Borwa; Azania; Union of South Africa; iSewula Afrika; Afrika Dzonga; Afurika Tshipembe; Ningizimu Afrika; Republiek van Suid-Afrika; Zuid-Afrika; Sudafrika; Mzansi; Mzantsi Afrika; Aforika Borwa; iRiphabhulikhi yaseNingizimu Afrika; iRiphabliki yomZantsi Afrika; Rephaboliki ya Afrika Borwa; Rephaboliki ya Afrika-Borwa; Rephaboliki ya Aforika Borwa; Riphabliki ra Afrika Dzonga; Riphabuliki ya Afurika Tshipembe; iRiphabhuliki yeSewula Afrika; iRiphabulikhi yeNingizimu Afrika; Afrika Kusini; Republic of S. Africa; S. Africa
ZM|Northern Rhodesia; Sambia; Zambezia; Zambie
ZW|Southern Rhodesia; Zimbabwe Rhodesia; Zimbabwe-Rhodesia; Nyika yeZimbabwe; Simbabwe; Republic of Rhodesia; Monomotapa; Nyika ye Zimbabwe
"""  # noqa: E501  (one row, one country)

#: ISO 3166 code to its other names.
FORMS: Final[dict[str, tuple[str, ...]]] = {
    code: tuple(part.strip() for part in names.split(";"))
    for code, _, names in (row.partition("|") for row in _ROWS.strip().splitlines())
}
