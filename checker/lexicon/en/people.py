"""English words: what stands before, in and after the names of people.

Categories: ``honorific`` (Mr, Dr, Sheikh), ``suffix`` (Jr, III, QC), ``particle`` (van, de, bin),
``nickname`` (short or foreign form to the forms it stands for, space between), ``trade``
(lower-case nouns that a name follows: singer, striker, analyst), ``thing`` (Street, River,
Festival: no surnames). Posts stand in posts.py. The file is long because the tables are.
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]


def _same(words: str) -> dict[str, str]:
    return {word.replace("_", " "): word.replace("_", " ") for word in words.split()}


_HONORIFIC: Final = {
    **_same(
        """mr mrs ms miss mx messrs dr sir dame lord lady baroness rev reverend fr father
        sister brother hon prof saint don dona doña señor señora senor senora monsieur madame
        mademoiselle herr frau signor signora pan pani sheikh shaikh shaykh sheik mullah mulla
        maulana maulvi maulavi mawlawi haji hajji haj hadji al-haji sayyidina ustad imam hafiz
        malik-ul ayatollah hojatoleslam rabbi swami sri shri smt guru mahatma master mister doctor
        madam comrade u daw datuk tun tan_sri tengku king queen prince princess pope emir emperor
        empress sultan shah tsar duchess countess viscount crown_prince"""
    ),
    "mr.": "mr", "mrs.": "mrs", "ms.": "ms", "mx.": "mx", "dr.": "dr", "rev.": "rev", "fr.": "fr",
    "prof.": "prof", "hon.": "hon", "st.": "saint", "messrs.": "messrs", "sr.": "sister",
}  # fmt: skip

_SUFFIX: Final = {
    "jr": "Jr", "jr.": "Jr", "junior": "Jr", "sr": "Sr", "sr.": "Sr", "senior": "Sr",
    "ii": "II", "iii": "III", "iv": "IV", "v": "V", "vi": "VI", "vii": "VII", "viii": "VIII",
    "md": "", "m.d.": "", "phd": "", "ph.d.": "", "ph.d": "", "dds": "", "esq": "", "esq.": "",
    "obe": "", "mbe": "", "cbe": "", "kbe": "", "dbe": "", "qc": "", "kc": "", "mp": "", "msp": "",
    "mep": "", "usn": "", "usmc": "", "usaf": "", "cpa": "", "rn": "", "frs": "", "sj": "",
}  # fmt: skip

#: Titles of learning, rank and pilgrimage that stand inside names, and as often do not.
_INNER_TITLE: Final = _same(
    """haji hajji hajj haj hadji alhaj elhaj alhaji al-haj hajah hajiya mullah mulla molla maulvi
    maulavi maulawi mawlawi mawlavi moulvi maulana mowlana qari kari hafiz sheikh shaikh shaykh
    sheik cheikh ustad ustadz ustaz akhund akhond akhoond akhund hojatoleslam ayatollah sayyidina
    dr prof ing eng"""
)

_PARTICLE: Final = _same(
    """de da do dos das del della dello di du d' la le les lo van von vom der den ten ter te zu zur
    zum af av al el ul ad as ash ar at an ed ould ibn bin bint binti ben ap ab abu umm bar of
    dal dalla degli y e i und oğlu"""
)

#: Each row: the full form first, then its short and foreign forms.
_GROUPS: Final = """
abigail abby gail abbie abbey
abraham abe avraham ibrahim abram avram bram
adelaide addie adele
albert al bert alberto albrecht
alexander alex alec sandy xander sasha aleksandr alexandr alejandro alessandro alexandre oleksandr alyaksandr aleksander sascha iskander aleks lex sacha sander alek aliaksandr alexandru sandor iskandar eskandar
alexandra alex sandra sasha alexa alejandra aleksandra oleksandra lexi lexie sandy
alexei aleksei aleksey alexey alyosha oleksii oleksiy alyaksei aliaksei alexis oleksij alekseï
alfred al alf fred alfredo
alison ali allie
amanda mandy
anastasia stacy nastya anastasiya
andrew andy drew andrei andrey andriy andre andreas andres andrea andrzej andrej ondrej drewe andrii andras anders andris andrius andruscha ondra
angela angie angelina
ann anne anna annie nan nancy ana anya hannah hanna
anthony tony antony anton antonio antoine antonius anatoly tonio tonino toni antal antun
archibald archie
arnold arnie
arthur art artie arturo artur
augustus gus august auguste
barbara barb barbie babs
barnabas barney barnaby
bartholomew bart
benjamin ben benny benji binyamin benyamin bibi benjy veniamin
bernard bernie barney bernardo bernhard
bernadette bernie
beatrice bea trixie beatriz
bradley brad
calvin cal
caroline carol carrie carolyn karolina
catherine cathy kate katie kathy cat kathryn katherine kathleen kay kitty katrina katarina ekaterina yekaterina catalina catherina kathrin karen katya kateryna kathie kat cathie caty trina cate caitlin kaitlyn katarzyna ekaterini aikaterini catarina
cecilia cecily cissy
charles charlie chuck chas carlos carl karl carlo chip karel karol charley chaz karoly karolis carles
charlotte lottie charlie
chester chet
christina chris tina christine kristin kristina kirsten christiane
christopher chris kit topher cristobal christoph christophe kristof kristopher christof christos kristoffer krzysztof
clarence clancy
clifford cliff
clinton clint
constance connie
cornelius neil corny
curtis curt
cynthia cindy
daniel dan danny dani danilo daniil danylo danil danial danyal daniele
david dave davey davide dawid davyd davy dov daud dawud davud daoud
deborah deb debbie debra
denis dennis denny denys
diana diane di
dmitri dmitry dmitriy dmytro dima dimitri dimitrios dimitar dimitris dmitrii dmitrij dzmitry dzmitri mitya demetrios demetrius
dominic dominick dom nick domenico dominique
donald don donnie donny
dorothy dot dottie dolly dorothea
douglas doug
edgar ed eddie edgardo
edmund ed ned ted edmond
edward ed eddie ned ted teddy eduardo eduard edouard edwin edvard edoardo edvardas eduards
eleanor ellie nell nora elinor lenore eleonora
elizabeth liz lizzie beth betty eliza elsie lisa bess libby elisabeth betsy elisa isabel isabella yelizaveta ielizaveta lizzy liza bette lilibet elisabetta elisaveta elspeth erzsebet elzbieta
emily em emma
emmanuel manny manuel manolo immanuel
ernest ernie ernesto ernst
eugene gene yevgeny evgeny eugenio yevhen evgeni eugen evgenii evgeniy yevgeniy yevgeni yevhenii ievgen
evelyn eve evie
ezekiel zeke
florence flo flora
frances fran fanny francesca francisca franziska
francis frank fran francisco francois francesco franz paco pancho frans franciszek ferenc
franklin frank
frederick fred freddie freddy frederic friedrich fritz federico fredrik fryderyk fredrick fredric frederico fredy
gabriel gabe gabriele gavriil
genevieve gen
geoffrey geoff jeff jeffrey jeffery
george georgie georges jorge georg georgy giorgio giorgi yuri jurgen georgios yury jerzy jiri iurii yuriy yurii georgi georgiy giorgos yorgos jordi jurij jorgen gyorgy joerg heorhiy
gerald gerry jerry geraldo
gerard gerry gerardo gerhard
gertrude trudy gertie
gilbert gil
gregory greg grigory gregor gregorio hryhoriy grigori grigoriy grigorii grzegorz hryhorii gregorios grigoris gregorius greig
gwendolyn gwen
harold harry hal harald harrold
henry harry hank hal heinrich henri enrique enrico hendrik henrik heinz henryk henrikas enric hennie
herbert herb bert heriberto
hubert bert hugh
hugh hughie hugo
igor ihor
ignatius iggy ignacio
irene irina iryna
isaac ike yitzhak izzy isaak ishak
isidore izzy
jacob jake jack jakob yakov jacques jacobo yaakov yacoub jakub iakov jakov jaume giacomo jaap kobe coby
jacqueline jackie
james jim jimmy jamie jem jaime jimbo diego santiago jimmie jamey seamus hamish iago
janet jan janette jeannette
jane jenny janie jean joan jana
jason jay jace
jennifer jen jenny jenn
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan jo joanie jeanne juana
joanna jo joanne johanna
john jack johnny jon johann juan jean ivan giovanni jan johannes hans ian sean ioan ion yohannes yahya jonny joao jens evan ioannis yannis giannis yiannis janos jovan johnnie ioane jani ivano ioannes hannes sion shane johan yuhanna youhanna hovhannes ovanes janis
jonathan jon jonny jonathon yonatan
joseph joe joey jose giuseppe josef iosif yosef jozef pepe josip yusuf youssef joska yosif osip jozsef josep iosyf jusuf yousef ioseb hovsep ovsep
josephine josie jo
joshua josh yehoshua
judith judy jude
julia julie juliet yulia giulia yuliya
julian julius jules julio julien
katherine kate katie kathy kay kit
kenneth ken kenny kennie
kimberly kim
kirill kyrylo cyril kiril kiryl kirilo
laura laurie lori laure larissa
lawrence larry lars laurent lorenzo laurie laurence lorne loren laurens lauri lourenco lavrenti lavrentiy
leonard len leo lenny leonardo leonid leon
leopold leo leopoldo
leslie les
lev leo
lewis lew louis lou luis ludwig luigi louie luiz lluis lodewijk aloysius ludovic
lillian lily lil
louise lou
lucas luke luc luka lukas luca lukasz loukas
lucy lucille lucia
lucille lucy
madeline maddie madeleine magda magdalena
margaret maggie meg peggy marge margie greta rita margarita marguerite daisy madge margo margot meggie maisie malgorzata marharyta margareta gretchen grete
maria mary marie mariya mariam maryam miriam
mark marcus marc marco marcos marek marko markus marcin
marjorie marge
martha marty marta
martin marty martinus
mary molly polly mamie maria marie
matthew matt matthias mateo mattheus matteo matthieu mathew mateusz matias mathias matvei matvey matvii matus mateu matthaios
maurice morris maury mauricio moritz mo morrie maurits
maximilian max maxim maximo maksim maksym maxime maksimilian
maxwell max
melissa missy mel
melvin mel
michael mike mick mickey mikey miguel mikhail michel michele micah michal mikael mykhailo mihail mihai misha mihaly mikkel mihajlo mykhaylo michail mickael micheal mikhael mikhal mischa mikel
mildred millie
miriam miri
mitchell mitch
mohammed mo mohamed muhammad mohammad mohd mehmet mehmed
montgomery monty
morris mo moe
moses moshe moe moise musa
nathaniel nate nat nathan nathanael
nathan nate
natalia natalya nataliya natasha natalie
nicholas nick nicky nico nicolas nikolai nikolay niccolo nicola nikolaus mykola niko nikos nikolaos nikola mikalai nikolaj mykolay miklos niklas nicolae klaus claus nicolai mikola
nicole nicky nikki
norman norm
oliver ollie olivier
olga olha volha
oscar oskar
oleg oleh
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy patricio rick padraig patryk patrik
paul pavel pablo paolo pavlo pawel paulo pol pal paulius paavo pavle pavlos boulos bulus pauli pavol
penelope penny
peter pete pyotr petr pedro pierre pietro petro piet petar petros piotr petya pjotr pyetr piotrek peeter petter pieter petteri piero bedros petras botros boutros butrus
philip phil phillip felipe philippe pip filip filipp felip filippo filippos pylyp
phyllis phil
priscilla cilla
rachel rach rae raquel
ralph rafe raoul raul
randolph randy
randall randy
raymond ray ramon raimundo
rebecca becky becca
reginald reggie reg
reinhold reiner
ricardo rick ricky richard
richard dick rich rick ricky richie ricardo riccardo dickie rihard rikard
robert bob bobby rob robbie roberto rupert robby bert bobbie robi roberts
roberta bobbie
rodney rod
roger rog rogelio
roland rolland rollo orlando rolando
ronald ron ronnie ronaldo ronny
rosemary rose rosie
rudolph rudy rodolfo rudolf rolf
russell russ rusty
samantha sam sammie
samuel sam sammy shmuel samuil sami samuele
sarah sally sadie sara
sebastian seb bas basti sebastien sebastiao sebastiano
sergei sergey serge sergio serhiy serhii sergii serhij siarhei syarhey siarhey sergej sergiu sarkis sergios
seymour sy
sidney sid sydney
solomon sol shlomo suleiman sulaiman
stanley stan stanislaw
stanislav stas stan stanislaw
stephanie steph stefanie
stephen steve steven stevie stefan stefano esteban etienne stepan istvan stephan stefanos stevan szczepan stephane esteve stepanos steffen stjepan
stuart stu stewart
susan sue susie suzanne susanna suzy
suzanne sue suzy
sylvester sly
teresa terry tess tessa theresa therese
terence terry terrence
thaddeus thad ted tadeusz
theodore ted teddy theo fyodor fedor teodoro theodor fedir todor feodor teodor tudor teo
thomas tom tommy tomas tommaso thom tomasz toma tuomas foma tamas tomaz
timothy tim timmy timofey timoteo timofei tymofiy tymofii timo
tobias toby
ulysses uly
valentina val
valerie val valeria
victor vic viktor vittorio wiktor victorio viktoras
victoria vicky tori viktoria
vincent vince vinny vicente vincenzo vikentiy vincenz vincentas wincenty
virginia ginny
vladimir volodymyr vlad vova wladimir uladzimir volodia volodya wolodymyr volodymir wlodzimierz
vladislav vlad vladyslav
vyacheslav viacheslav slava
wallace wally
walter walt wally walther valter gualtiero wat
warren ren
wilfred wilf fred
wilhelmina mina minnie
willard will bill
william bill will billy willie liam guillermo wilhelm willem guillaume willy wim wilhelmus guglielmo vilhelm viljem gulielmo bil willi vilmos
winston win
woodrow woody
yekaterina katya ekaterina
zachary zach zack zak zachariah zac zacharias zakaria zechariah zakariya zaccaria
zelda griselda
janice jan
kakhaber kakha
giorgi gio gia
zviad zviadi
mikheil misha
aleksandre lexo
nasiruddin nasir naseer nasruddin
jalaluddin jalal
shamsuddin shams
salahuddin salah
mahendra mahinder mahi
rajendra raj rajinder rajender
narendra naren narinder
surendra surinder suren
venkatesh venkat
venkatraman venkat venkataraman
subramaniam subramanian subbu subrahmanyam
ramachandran ramchandra
balakrishnan balu
muthu muthuraman
ruslan rus
konstantin kostya constantine constantin costas kostas konstantinos kostyantyn kanstantsin konstantyn gus
leonid lyonya leonidas
anatoly tolya anatoliy anatolii anatoli anatol
arkady arkadi arkadiy arkasha
boris borya borys barys
vasily vasya vasili vasyl vasiliy vasil basil vassilis vasilios wasyl vasilis vasyli
valery valeriy valera valerii valeri valerian
gennady gena gennadi hennadiy genadi hennadii henadz
ilya ilia illia elias elijah ilias eli ely
matvei matvey matviy
pyotr petya
stepan styopa
yaroslav jaroslav yarik slava
yakov yasha
fyodor fedya
nadezhda nadia nadya nadiya
tatiana tanya tatyana tania tetiana tetyana tatsiana
lyudmila lyuda ludmila liudmyla mila lyudmyla
lyubov lyuba liubov
svetlana sveta svitlana sviatlana
galina galya halyna
oksana ksenia xenia kseniya aksana
yelena lena elena helen olena helena alena elene ilona eleni helene ellen
larisa lara larysa
polina pauline paulina polly
sofia sophia sofya sophie sonya zofia sofiya
vera viera
zinaida zina
yulia julia yuliya iuliia
daria dasha daryna darya
evdokia dusya
panagiotis panos takis
dimitrios dimitris mimis
athanasios thanos nasos
evangelos vangelis
charalambos babis harris haralambos
spyridon spyros spiros
konstantina dina
eleftherios lefteris
anastasios tasos
efstathios stathis
apostolos tolis
theodoros thodoris
stylianos stelios
gyorgy gyuri
istvan pista
laszlo laci ladislaus wladyslaw ladislav
jozsef joska
ferenc feri
zoltan zoli
francisca paquita
guadalupe lupe
ignacio nacho inaki
jesus chucho chuy
jose pepe joseba chepe
dolores lola
enrique quique kike
alberto beto
roberto beto
guillermo memo
rafael rafa raphael rafe raffaele
luis lucho
eduardo lalo
gonzalo chalo
consuelo chelo
rosario charo
concepcion concha conchita
josefa pepa
giuseppe beppe pino peppe
giovanni gianni nino
luigi gigi
domenico mimmo
salvatore toto turi
johannes hannes jan
ulrich uli
heinrich heini
gottfried godfrey
ludwig lutz
yitzhak isaac itzik yitzchak itzhak
shimon simon simeon semyon simone symon szymon
yehuda judah judas yuda
chaim haim hayim
menachem menahem
eliyahu eli elijah
yehoshua joshua hoshea
natan nathan noson
avigdor vigdor
ehud udi
amitai ami
josiah joss
alasdair alastair alistair alec
duncan dunc
malcolm mal
gavin gav
darren daz
barry baz
gary gaz
sharon shaz
terrence tel
derek del
bronwyn bron
siobhan chevonne
caitriona catriona
padraig paraic
oluwole wole
oluwaseun seun
olusegun segun
babatunde tunde
chukwuemeka emeka
nnamdi nam
kwabena kobina
ephraim efraim efrem
gideon gid
hezekiah hez
jedediah jed
mordecai mordechai moti
tobiah toby
cornelia corrie nelly
henrietta hattie etta
harriet hattie
isabella bella izzy
mabel mae
matilda tilda tilly
millicent milly
philippa pippa
rosalind roz
winifred winnie
theodora dora
leonora nora
petronella nel
jemima mima
kimberley kim
lindsay lin
marilyn lyn
melanie mel
meredith merry
miranda randy
naomi nomi
phoebe fee
sabrina brina
tabitha tabby
tamara tammy toma
tiffany tiff
yvette evie
brendan bren
cameron cam
cedric ced
clement clem
dexter dex
dwight ike
everett ev
ferdinand ferdie fernando fernand
garrett garry
godfrey geoff
horace horry
irving irv
jonas jon
lancelot lance
lemuel lem
lionel leo
lucius luke
marvin marv
maynard manny
mervyn merv
milton milt
myron ron
napoleon nap
nelson nels
percival percy
quentin quent
roderick rod rory roddy
silvester sly
spencer spence
tyrone ty
vernon vern
wesley wes
wendell wen
"""


def _nicknames() -> dict[str, str]:
    formal: dict[str, list[str]] = {}
    for row in _GROUPS.split("\n"):
        words = row.split()
        for word in words:
            known = formal.setdefault(word, [])
            if words[0] not in known:
                known.append(words[0])
    return {word: " ".join(forms) for word, forms in formal.items()}


_TRADE: Final = _same(
    """actor actress singer songwriter rapper musician guitarist drummer composer conductor pianist
    violinist dancer choreographer comedian presenter anchor broadcaster author writer novelist
    poet playwright screenwriter filmmaker producer painter sculptor artist photographer designer
    architect celebrity superstar co-star starlet entertainer
    journalist reporter correspondent columnist blogger editor publisher commentator pundit
    economist analyst strategist historian scholar scientist researcher physicist chemist biologist
    geologist seismologist astronomer mathematician epidemiologist virologist psychologist
    psychiatrist sociologist engineer inventor astronaut cosmonaut pilot co-pilot navigator
    lawyer attorney solicitor barrister advocate counsel plaintiff defendant suspect gunman shooter
    victim witness survivor hostage prisoner inmate detainee fugitive militant rebel warlord
    activist campaigner dissident protester organiser organizer volunteer philanthropist
    businessman businesswoman entrepreneur tycoon billionaire millionaire investor banker trader
    financier founder co-founder cofounder owner executive shareholder consultant adviser advisor
    aide negotiator diplomat mediator politician lawmaker legislator candidate nominee incumbent
    rival challenger opponent successor predecessor counterpart colleague ally
    doctor surgeon physician nurse paramedic midwife dentist veterinarian pharmacist therapist
    teacher headmaster headmistress student pupil schoolboy schoolgirl graduate alumnus
    farmer fisherman miner sailor driver trucker lorry_driver firefighter fireman policeman
    policewoman officer detective investigator deputy trooper ranger guard soldier marine airman
    veteran captain skipper coach trainer referee umpire player footballer cricketer golfer boxer
    wrestler swimmer runner sprinter cyclist jockey skier skater gymnast athlete champion
    quarterback receiver linebacker cornerback kicker lineman running_back
    tight_end wide_receiver point_guard shooting_guard pitcher catcher
    shortstop outfielder infielder slugger striker midfielder defender goalkeeper keeper
    winger full-back batsman bowler goalie rookie teammate team-mate
    husband wife father mother son daughter brother sister uncle aunt nephew niece cousin
    grandfather grandmother grandson granddaughter stepson stepdaughter widow widower fiance fiancee
    boyfriend girlfriend friend neighbor neighbour resident tourist shopper
    leader boss chief head secretary treasurer priest pastor vicar monk nun preacher evangelist
    cleric theologian undertaker landlord landlady tenant plumber electrician carpenter builder
    winner loser runner-up finalist semi-finalist semifinalist medallist medalist recipient laureate
    favourite favorite frontrunner front-runner applicant claimant complainant appellant petitioner
    perpetrator assailant attacker killer murderer kidnapper smuggler trafficker hitman bodyguard
    chauffeur butler nanny caretaker janitor clerk cashier librarian receptionist foreman supervisor
    welder mechanic technician programmer developer hacker influencer streamer meteorologist
    climatologist oceanographer zoologist botanist archaeologist archeologist palaeontologist
    paleontologist anthropologist geographer geophysicist volcanologist hydrologist glaciologist
    ornithologist ecologist conservationist naturalist beekeeper shepherd herder rancher cowboy
    gardener hiker climber mountaineer alpinist skydiver surfer rower yachtsman kayaker canoeist
    parachutist paraglider snowboarder fencer weightlifter hurdler marathoner decathlete
    chef waiter waitress barista bartender hairdresser butcher baker"""
)

#: Nouns in which names of places, works, events and days end: no surname of a person before whom
#: only a given name speaks ("Virginia Beach", "Victoria Falls").
_THING: Final = _same(
    """springs falls street avenue road lane drive boulevard square plaza park garden gardens beach bay river lake
    creek island islands mountain mountains hill hills valley canyon desert forest bridge tower
    towers building palace castle hall house stadium arena airport port harbour harbor highway
    freeway tunnel county city town village district province region republic kingdom territory
    oblast krai governorate prefecture canton voivodeship
    peninsula sea ocean gulf strait canal coast dam mine prison jail hotel inn mall store stores
    shop restaurant cafe bar theatre day week month year night morning eve festival games cup
    open prize award awards medal trophy championship league series show news post times herald
    tribune gazette journal daily express telegraph mirror star sun standard chronicle observer
    magazine review report act bill law treaty accord agreement plan deal doctrine amendment
    constitution case war battle crisis conflict revolution uprising massacre attack bombing
    earthquake hurricane storm typhoon cyclone flood fire wildfire disaster scandal affair trial
    operation mission project initiative era age period dynasty church cathedral mosque temple
    synagogue station base barracks outpost depot observatory lighthouse reservoir glacier reef strait
    crater plateau basin lagoon cove headland bible quran gospel edition version model series phone pro plus"""
)

#: Faiths and peoples without a state, whose names look like surnames.
_FAITH: Final = _same(
    """sunni sunnis shia shias shi'a shiite shiites shi'ite alawite alawites druze ismaili salafi
    wahhabi sufi sufis kurd kurds kurdish yazidi yazidis yezidi turkmen maronite copt copts coptic
    hindu hindus sikh sikhs jain parsi jew jews jewish muslim muslims moslem christian christians
    catholic catholics protestant orthodox lutheran calvinist methodist baptist anglican mormon
    quaker amish buddhist taoist hutu tutsi zulu xhosa hausa igbo yoruba fulani tuareg berber
    pashtun pashtuns hazara tajiks uighur uyghur uyghurs rohingya tamil tamils sinhalese roma romani
    basque catalan flemish walloon sami inuit maori aboriginal cherokee navajo sioux apache bedouin
    houthi houthis chechen chechens ossetian abkhaz circassian tatar tatars ingush"""
)

#: Arabic nouns with which the names of places and groups begin.
_ARABIC_THING: Final = _same(
    """tell tel tal tall deir dayr dair wadi dar jabal jebel jabel bab ain ayn beit bayt bait ras
    kafr kafar khan khirbet qasr qalat bir birket sidi souk suq shatt hay mina marsa madinat medinat
    jaysh jaish jeish ahrar jabhat ansar harakat liwa saraya hayat hayet hizb kataib katibat asaib
    faylaq dawlat majlis dhu ramadan eid masjid jamia nahr khor sharm bani banu beni port camp kitab
    abu_dhabi abu_simbel abu_ghraib abu_kamal abu_road abu_qir abu_musa abu_sayyaf abu_mena abu_rawash
    maktab madrasat darb burj barj jisr ard hammam maidan midan mahattat matar"""
)

#: Words that are surnames of English speakers too: trades, colours, ground, animals, traits.
_SURNAME_WORDS: Final = """
abbot abbott alder amber angel archer armstrong ash ashes badger baines baker ball bank banks
barber bard barn baron bart bass beach bean beans bear beck bell berry best bilk birch bird bishop
black blank blood bloom blossom blue bold bond bone bones book booker boon boot boss bounds bow
bowman box boyle brace brain branch brand brass bray bread brewer brewster brick bridge bridges
bright brill brisk brook brooks broom brown buck buffett bull bullock bunch bunker burden burger
burn burrow bush butcher butler butt buttons byrd candy cannon capers carpenter carr cart carter
carver case cash castle catt cave chambers chance chandler chapman charge charles chase cheek
chess chew child christian christmas church churchill clark clay clement clerk cliff close cloud
clover cock coffin coin coke cole colt combs cone constable conway cook cooper cotton cove coward
cox coy crabb craft crane creed crisp croft crook cross crouch crow crown crump cubitt cup curry
curtain cutter cutting dale dance darling dart darts daw day dean dear dent dial dice dick diver
dodge doll dove drake draper drew drinkwater driver drummer duck duke dunk dyer eagle earl early
east easter edge england english eyre fair fairchild faith faithful fall fallow falls farmer farr
farrier farthing fast feather fell fern ferry field fields fife figg finch fine firth fish fisher
flack flagg fletcher flint flood flower flowers fool foot ford forest forester forge forrest
foster fountain fowler fox france francis frank freeman french friar friend fringe frost fry
fuller gale gamble game gardener gardner garland garner garter gates gaunt gay gem gentle german
giles gill glass glen glenn glover gold golden goldsmith good goodman goodwin goose gore gosling
gospel grace grain grand grant grave gravel graves gray green greenwood greer grey grimes groom
gross grove groves gunn gunner gust guy hall ham hand hands hard hardy hare hawk hawkins hay hayes
hazard haze head heard heart heath heaven hedges henchman herring hill hills hilt hoare hobbs hogg
holder holland holly holmes hood hook hooper hope hopper horn horner house hull humble hunt hunter
hurst hurt ice ireland iron ivy jack jacks jay jewel jobs jolly jordan joy joyce judge just keel
keen key keys kind king kitchen kite kitt knapp knight lace lacey lade laird lake lamb lamp lance
land lane large lark last lavender law lawless leach leaf lean lee leech legg lender lent lever
light lilly limb lines list little lock lodge loft london long longfellow lord loud love lovelace
loveless lovely low lucas lucky lumb lunch lush lynx maddox maiden main major makepeace makin
mallet mann manners marble march mark marks marsh marshall martin martini mason mass mast masters
matters may mayor mead meadows mellow mercer merchant mercy merry messenger metcalfe mill miller
mills miner mines mint minter mist monday money monk moody moon moor moore moss mount mouse mull
murray musgrave nail nash neal neck needle nettles new newman nick nicks nightingale nixon noble
norman north oakes oaks oats odd old oliver onion orange orchard organ otter outlaw pace pack
packer paddock paddy page pain paine paint painter palace pallet palmer pane park parker parks
parrot parry parsons part partridge pass patch paul pavey payne peace peach peacock peak pear
pearl peck peel peer penn penny pepper perch perry petty philpot pick pickles piggott pike pilgrim
pine pink piper pitcher pitt plank plant plaster pleasance pleasant plough plow plum plumb pocket
polite pond pool poole poor pope poppy port porter porters post potter pound pounds powder power
powers pratt prescott press price pride priest prime primrose prince prior proctor prop prose
proud purse pye quaid quaint queen quick quill race rainbow raines rake ransom rapier rash raven
ray read reader ready reason reddish reed rees reeve reeves rest reward rhodes rice rich ridge
ring ripley rivers roach roads robb robe robin rock rod roe rood rook root rope rose ross rover
rowe royal rudd ruff rule rush rust saddler sage saint sales salmon salt salter sample sand
sanders sands savage savory sawyer sayers scales scarlet school scott sea seal seaman sears self
sellers senior sergeant setter sewell shade shakes shanks sharp shaw shears sheen sheep sheets
shell shepard shepherd sheriff sherry shield shine ship shipman shoemaker shore short shots shovel
shrimp sides silk silver simple singer sitwell skinner skipper slack slade slater slaughter sloan
sly small smart smiles smith snell snipe snow sober sole somers south spade spain sparks sparrow
speaker spear speed speight spence spencer spicer spider spink spoon spratt spray spring spurs
squire squires stable stack staff stage stagg stanza staples star starkey starling starr steel
steele steep steer sterling stern stevens steward stewart stiff still stock stocks stoker stone
stones storey storm story stout strain strand strange straw street strength stringer stripling
strong stubbs sturdy sturgeon sugar summers sumner sunday swain swallow swan sweeney sweet
sweeting swift sword table tabor tailor tall tanner tapper tarr tate taylor teal tell temple
thatcher thick thistle thorn thorne thrush thunder tidy till tiller tinker tipper toms toogood
tooth tout tower towers townsend tracey trainer trapp travers treasure tree trench trick tripp
trot trotter trout truman trump trust tubb tucker tudor tull tune turf turk turnbull turner turtle
tween twine twist tyler underhill underwood usher vale vance vane varley venture vernon vest
vickers vincent vine violet viper virgin virtue voice wade wager wait waits wake wales walker wall
walls walton wand ward warden waring warner washer watchman water waterman waters watts wax way
weather weaver webb webster wedge weeks weight weir well wells west whale wharton wheat wheeler
whip whistler white whitehead whitehouse whittle wick wicks wild wilder will willow wills wilt
winner winston winter winters wisdom wise wiseman witt wold wolf wolfe wonder wood woodcock
woodhouse woodman woodruff woods woodward wool woolf word words workman worm worrall worth wren
wrench wright yard yates york young younge younger youngman zeller
"""

TABLES: Final[dict[str, dict[str, str]]] = {
    "honorific": _HONORIFIC,
    "suffix": _SUFFIX,
    "particle": _PARTICLE,
    "inner-title": _INNER_TITLE,
    "nickname": _nicknames(),
    "trade": _TRADE,
    "thing": _THING,
    "faith": _FAITH,
    "surname-word": dict.fromkeys(_SURNAME_WORDS.split(), ""),
    "arabic-thing": _ARABIC_THING,
}

SILENT: Final[frozenset[str]] = frozenset(
    {
        "suffix",
        "particle",
        "inner-title",
        "nickname",
        "thing",
        "faith",
        "arabic-thing",
        "surname-word",
    }
)
