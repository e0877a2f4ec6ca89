"""Words of place names in many languages: what kind of place it is, and articles and joints.

They are no part of what tells one place from another: "Jabal Shuruf" and "Shuruf",
"Wadi Hulw" and "Ouadi el Helou". One row each of ``_KINDS``: a kind of place, a bar, its
words, with the spellings of several romanisations beside each other, in bare Latin letters.
"""

from __future__ import annotations

from typing import Final

__all__ = ["JOINTS", "KINDS", "KIND_OF"]

#: Thai words stand as they sound and as ISO 11940 spells them (khlong, khlxng), Arabic and Persian
#: ones with and without the vowels that their script leaves out (rud, rwd).
_KINDS: Final = """
river|chiang kiang ho hsi kou kang hwy nahar wadee chay su river rivers stream creek brook rio riu riviere fleuve ruisseau fiume torrente fluss bach rivier beek wadi oued ouadi uadi ouidane vadi khor khawr khowr nahr rud rudkhaneh rudkhana rod daryacheh darya reka rechka ruchey ruchei potok rzeka rijeka nehri cayi deresi dere irmak sungai sungei kali ci batang ayer wai song suoi nam mae huai khlong klong he jiang xi shui gou gang kawa gawa elv elva elven bekken bekk aa joki jokk river's arroyo quebrada rivulet canal kanal stung prek shatt khlxng maena rwd rwdkhanh nhr wady
mountain|gharah ruden haug ling san pei cordillera pegunungan bjerg bjerget asa berge gipfel mountain mountains mount mt mont monte montagne montana mons berg berget gebirge hill hills hugel hogel peak pic pico cerro sierra serra loma colina puy colline jabal jebel djebel dschebel gebel jibal jabl qarat garet adrar tall tel tell tepe tepesi teppe tappeh tapa kuh koh kuhe kooh kowh ghar dagh dag dagi daglari gora gory hora gorka sopka khrebet vrh planina brdo gunung bukit gunong phu phou khao doi nui shan feng yama zan dake fjell fjellet haugen asen vuori vaara varri tunturi mauna hegy deal dealul kangri himal parbat qolleh qullat khea dxy kwh jbl tl tph tpe
valley|valley vallee valle val tal vallis dal dalen darreh darra darah darrah dara vadisi dolina dolyna kotal nala nullah thung gol
island|tao isola ilhas islands yu xu hsu chou chau island isle isles ile iles ilha isla islas insel inseln eiland oy oya oyane holm holmen holmane skar skjaer ostrov ostrova wyspa otok jazirat jazireh jazirah jezirat juzur ada adasi adalari pulau pulo nusa gili ko dao shima jima saari motu islet cay key atoll keaa jzyrh
lake|hnong ozera tasek dige nuur nuruu lake lakes loch lough lac lago lagoa laguna lagune lagoon etang see teich meer ozero ezero jezioro jezero golu buhayrat bahr birkat birket hawr hor danau tasik telaga beung boeng bung nong hu chi tang ike numa vatn vatnet tjern tjernet tjonn tjonna tjorn tjorna sjo sjon jarvi jaure jaur jaevrie javri pond tank reservoir dam sadd sudd hnxng dryachh bhyrh
sea|sea ocean gulf bay strait straits sound channel cove inlet baie golfe golfo bahia baia bucht zaliv proliv guba khalij khalig halij korfezi teluk telok selat wan fjord fjorden vik viken viki sund sundet harbour harbor port porto puerto hafen mina marsa bandar xaw khlyj
cape|cape cap cabo capo kap point punta ponta pointe head headland mys ras raas tanjung tanjong ujung mui laem misaki saki zaki nes neset ness naes burun burnu peninsula
village|tsun chuang chuangtzu chen hsiang chai pao pu ying tzu cun zhuangzi puzi khyl khel kheyl khail abad posad kasba kasbet kasbah caserio sitio barrio quartier quarter rancheria ejido colonia sa village hamlet settlement dorf weiler aldea pueblo poblado villa aldeia povoado selo sela derevnya derevnja poselok posyolok posielok khutor hutor stanitsa aul wies wioska falu qaryat qaryeh qaria qariyat karyat kafr kefar kfar khirbat khirbet kherbet khirba hirbat dayr deir mazraat mazraeh mazraa mazrat mezraa mezrasi izbat ezbet nazlat nag naj dowar douar duwar ksar deh dih dehe kala kalay kalai kelay kelai qala qaleh qalat qalah kalate kalateh kalatah kandi kand koy koyu mahalleh mahalla mahallah mahallesi mahalle gaon gram para goth gote chak basti dhok killi kili kampung kampong kampoeng desa dusun kg ban baan muban phum phumi xa ap thon lang xom zhuang zhen xiang tun zhai bao jiatun xingcun ts'un mura machi ri dong myeon sinchon town township city ciudad ville stadt gorod grad miasto sehir madinat medinat cidade locality localite rwsta qryh
district|nahiyat nahiyah nahiya muhafazah markaz qada qadha sheng hsien chu fu zhou district province region governorate prefecture county canton department shire oblast raion rayon rajon okrug kray krai uezd volost muhafazat mohafazat mintaqat iqlim shahrestan ostan bakhsh wilayat vilayet wilaya wuluswali woluswali ilce ilcesi il ili kabupaten kecamatan kota daerah tambon amphoe changwat khwaeng muang huyen tinh quan xian qu shi ken gun gu parish paroisse parroquia comarca commune comune gemeinde concelho obshtina opcina nahyt bkhsh shhrstan astan
spring|spring springs well wells source fontaine fuente fonte quelle brunnen bir biir beer abar biyar ayn ain aayn ein 'ayn uyun chashma chashmeh cheshmeh chesma cesme pinar kolodez istochnik qanat karez kariz hassi oglat hasi uglat mishash chshmh byr
pass|pass col paso passo pereval gedigi gecidi tizi gardaneh fajj bab grdnh
ruin|kuan an ssu szu gong guan kung khirbeh tumulus tumba ayt ruins tomb shrine ziarat ziyarat zeyarat mazar qabr maqam temple wat mosque masjid jami church kirche kirke eglise iglesia igreja monastery kloster monastir manastir castle chateau castillo burg schloss fort fortress qasr kasr hisn husn pagoda miao tera dera wad qlh qsr
station|qiao chiao maydan midan square plaza platz kolkhoz sovkhoz koplje kolodec station gare estacion bahnhof stantsiya stantsija stancija stanciya stacija ostanovochnyy razezd eki stasjon stop halt airport airfield aerodrome farm farms hacienda rancho ranch finca fazenda estancia hof gard garden park forest wood wald foret bosque les school schule ecole college university hospital bridge pont puente ponte brucke most tunnel plain plateau desert dasht sahra sehra steppe swamp marsh bog
"""  # noqa: E501  (one row, one kind)

_JOINTS: Final = """
a ad adh al an and ar as ash at ath az d da das de dei del della den der des di die do dos du e
ech ed el en er es esh et ez het i il l la las le les lo los of ol the ul und van von y ya ye
"""

#: Articles and words that join, as they stand between or before the words of a name.
JOINTS: Final = frozenset(_JOINTS.split())

#: The kind of place that each word tells.
KIND_OF: Final[dict[str, str]] = {
    word: kind
    for kind, _, words in (row.partition("|") for row in _KINDS.strip().splitlines())
    for word in words.split()
}

#: The kinds of place; a site is a building, camp or base, a spot may be anything.
KINDS: Final = frozenset(KIND_OF.values()) | {"site", "desert", "spot"}
