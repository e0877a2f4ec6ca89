"""Given names that the file of given names lacks, by where they are at home, as data."""

from __future__ import annotations

from typing import Final

__all__ = ["MORE"]

_TURKISH: Final = """
berkay beyza burcu busra cansu didem doruk ebru ece feyza fulya gamze gonca gulcan hacer havva
ilker ipek kerem kubra mehtap neslihan nihat okan oktay ozan pinar rukiye serife sevgi sinem taner
tayfun tolga tugba tuncay turgay umit yeliz zeliha zuhal
"""
_SOUTH_SLAVIC: Final = """
asparuh borjan bozidar dobrica drazen dubravka dusko gojko krasimir kresimir ljerka ljubomir
momcilo ognjen plamen rastko srdan srdjan sreten tihomir uros vidoje vuk vukasin zeljka zvonimir
"""
_THAI: Final = """
abhisit anong anuwat apichart apirat arthit boonsri chaiwat chalerm chuan kanya kittisak korn kulap
naruemon nattapong niran nittaya nopparat paetongtarn pakorn panida phichit pongsak prasert prawit
prayut preecha ratana rungnapa sakda sirikit siriporn sombat somchai somkid sompong somporn somsak
srettha suchart sunisa supaporn surachai suthep tanawat thanakorn thawatchai wanida wannee weerasak
wichai worawut yingyong
"""
_SOUTHEAST_ASIAN: Final = """
agung binh bopha bounnhang chanthy dewa duc gibran hartono htet kadek ketut khamtay khanh kyaw
lestari myint nhung nur nyan retno sokha sophal sopheap sri sukarno sulastri suparman suryadi
sutrisno thein thongloun vannak vinh wati wayan yanto zaw
"""
_CENTRAL_ASIAN: Final = """
aibek aigul ainur ainura aizhan altynbek asel azamat bahrom bakyt baurzhan bekzat bolat botir
daniyar daulet dinara dosym erbol farrukh furqat gulzhan ilhom kairat kamchybek maral marat nodir
rakhat samat saule serdar serik sherzod talgat tolegen umida yerlan zhomart zulfiya
"""
_AFRICAN: Final = """
abebe aboubacar achol adama adebayo adeola adewale adhiambo afolabi akech akinwumi aminata amoah
assetou atsu auma awa awino ayanda babatunde bekele berhanu binta bintou bizimana boakye bongani
bukola cheikh cherono chidi chidinma chikondi chimamanda chimwemwe chioma chipo chukwu dawit
djeneba ebele efosa efua esinam fanta farai fatoumata fily folake funmilayo furaha getachew
habimana hailemariam hirut ibrahima idrissa ikechukwu ingabire issiaka itumeleng iyabo kabelo
kadiatou kadidia kagiso karabo kebede kehinde kidane kipchoge koumba kunle lassana lerato limbani
lindiwe maame mahamadou mahamane maimouna mariama mebrahtu meseret modou mpho mukamana mulatu
mwajuma nafissatou ndayishimiye ndeye ngozika niyonzima nkechi nkosazana nkosinathi nomsa nonhle
nshimiyimana ntombi nwabueze nyandeng nyasha nyokabi obiageli olabisi oladipo olamide olayinka
olufemi olumide oluwaseun onyeka oumar oumou ousmane palesa ramata refilwe rokia rudo salama salif
segun sekou selam selorm seydou sidiki sikiru sipho sizwe souleymane tadesse tafadzwa taiwo tapiwa
tatenda tebogo temitope tendai tesfaye tewodros thabiso thandi themba thokozani tichaona tidiane
tigist tinashe tshepo tumelo uwimana uzoma vimbai worku xolani yacouba yared yemi yohannes youssou
zanele zawadi zeinabou zerihun zikora zodwa
"""
_SOUTH_ASIAN: Final = """
abhinav abhishek aditi ajit akash akhilesh alok amarinder ananya ankit anupam anura aparna archana
ashwini atul avinash balwinder bhagwant bhim bhupinder bilawal chamal chetan deepak devendra
dharmendra dilhara eknath ershad fakhar farooq fawad govind gurpreet haroon harpreet hemant hina
ijaz ishaq jasprit jaswinder javed jawaharlal jayant junaid kailash kalpana karthik kavita keshav
khadga khawaja khurram kishore kuldeep kusal lalit lasith madhuri mahendra mahmudullah malini
manpreet meenakshi milind misbah mohandas mohit mohsin mudassar murtaza mushfiqur namal nasreen
naveed neelam nitin nuwan parminder parvati pathum pinarayi prabhu pradeep pramod prashant preeti
punit pushpa rabia rajendra ramnath ranjit ravindra rekha renu ritesh rizwan rohini rohit rukhsana
sadaf saima sajith sajjad sanath sangeeta saraswati sarfraz shahbaz shaheen shailesh shireen
shivraj shoaib smriti sohail srinivas subhas subramanian sudhir sukhbir sukhdev sumit sunita
surendra swati tahira tamim taslima tejashwi thilak uddhav vandana varun vasundhara venkaiah vineet
vishal wanindu waqar waseem yashwant yogendra yogesh zeeshan zubair
"""
_JAPANESE: Final = """
akihiro ayumi chiaki daiki daisuke eiji eriko haruto hina hirofumi hirokazu hiromi hisashi ichiro
isamu jiro junichi kaito katsuya kazuhiro kazuki keisuke kenta koji kosuke masaki masaru mayumi
miho noboru nobuo ryo ryoichi ryota ryuji saburo satoko seiji shigeo shinichi shinji shoichi
shunsuke sota tadashi takahiro takashi tamotsu tatsuya tetsuya tomomi toru toshihiro tsutomu yasuo
yoshihiko yukari yumi yusuke yuto
"""
_IRANIAN_AND_ARAB: Final = """
afaf ahlam amr amrullah arash areej arezoo asaad atef awad ayad azadeh azza babak barham
bassem behnam buthaina duaa ehab elaheh emad essam ezzat fadwa faezeh fahd fatemeh fawzi gamal
ghada gulbuddin hamada hamdi hanan haya hazem hend hessa hibatullah hisham homayoun hooman houshang
hussam iman inas intisar jassim jumana kambiz keyvan ladan lamia loay lubna maha majda maktoum
manal mandana masih masrour medhat mehran mehrdad mervat mojgan mojtaba moufida moza muna najla
nayef nechirvan negar nidal niloufar nisreen nizar noura parisa payam pegah peyman pouya qasem
radwan raghad rami ramin rasha rawan reem riham ruba saeb safa safwan sahel samah saman samer sanaz
saud sepideh shadi shahram shaimaa sherif sirajuddin soheila suad tamim taraneh tawfik thuraya
turki wahid walaa zabihullah zayed zein
"""
_CAUCASIAN: Final = """
anahit aram arshak artak ashot avtandil badri bidzina garegin gevorg gocha guram hakob hovhannes
hrant ilgar jaba kakha kakhaber karapet ketevan khachatur lasha levan lusine maka malkhaz mamuka
merab mher nairi namig narek nugzar otar ramaz revaz samvel sargis shalva shushan sopo suren taline
teimuraz temur tengiz tigran tornike vahagn vakhtang vano vardan vazgen zaruhi zviad
"""
_EAST_EUROPEAN: Final = """
alzbeta arvils edyta erzsi evika gintaras gundars halyna hryhoriy ihor indulis kersti khrystyna
liubov lucjan lyudmyla maarja maksym marju mieczyslaw miluse myroslav oleksiy olha rimantas ruslana
ruzena sofiia stepanka taavi tetiana urve vaidotas valdas valdemars valentyna valters vasylyna
veorica viktoras viktoriia vilija wlodzimierz yevhen yevhenia zdzislaw zigmars zoriana zygimantas
"""
_CELTIC_AND_NORDIC: Final = """
aasa ailsa alasdair aled alun angharad arwel carwyn ceri coinneach dafydd dilwyn eifion eilidh
eirlys eleri eluned emlyn emyr eystein fearghas fionn geraint glyn gruffydd gudbrand gunnhild
gwenllian gwilym haakon halvor helka huw hywel iarla ieuan ifan ilpo iolo jarle lowri magnhild mair
mairi meurig mhairi morag murdo nerys owain proinsias rhodri ruaridh sioned snorre sorley struan
tarjei tecwyn tegwen torstein torunn trygve tudur vappu
"""
_AMERICAN_AND_PACIFIC: Final = """
abdo ademir adhemar aecio alofa aloizio aputi asenaca aukai bongbong cuauhtemoc evandro faafetai
fetu getulio hinemoa hohepa ikaika iosefa iracema itamar jandira jejomar jioji juscelino kaimana
kalani kekoa keoni lagi lindolfo litia lokelani losalini mahina makana manny mataio mele nalani
nayib nemesio ngaio nilton noelani odair ollanta osmar pania piripi pualani rangi ratu salote sefo
seini semisi silvino siosaia sitiveni tabare tarcisio taufa tevita tipene tuilaepa tupou vaea
valdir valdomiro viliame viliami voreqe whetu yamila
"""

_ALL: Final = (
    _TURKISH, _SOUTH_SLAVIC, _THAI, _SOUTHEAST_ASIAN, _CENTRAL_ASIAN, _AFRICAN, _SOUTH_ASIAN,
    _JAPANESE, _IRANIAN_AND_ARAB, _CAUCASIAN, _EAST_EUROPEAN, _CELTIC_AND_NORDIC,
    _AMERICAN_AND_PACIFIC,
)  # fmt: skip
#: All of them, in Latin letters, folded.
MORE: Final = frozenset(name for names in _ALL for name in names.split())
