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

_PARTICLE: Final = _same(
    """de da do dos das del della dello di du d' la le les lo van von vom der den ten ter te zu zur
    zum af av al el ul ad as ash ar at an ed ould ibn bin bint binti ben ap ab abu umm bar of
    dal dalla degli y e i und oğlu"""
)

#: Each row: the full form first, then its short and foreign forms.
_GROUPS: Final = """
abigail abby gail
abraham abe avraham ibrahim abram avram
adelaide addie adele
albert al bert alberto albrecht
alexander alex alec sandy xander sasha aleksandr alexandr alejandro alessandro alexandre oleksandr alyaksandr aleksander sascha iskander
alexandra alex sandra sasha alexa alejandra aleksandra oleksandra
alexei aleksei aleksey alexey alyosha oleksii oleksiy
alfred al alf fred alfredo
alison ali allie
amanda mandy
anastasia stacy nastya anastasiya
andrew andy drew andrei andrey andriy andre andreas andres andrea andrzej andrej ondrej
angela angie angelina
ann anne anna annie nan nancy ana anya hannah hanna
anthony tony antony anton antonio antoine antonius anatoly
archibald archie
arnold arnie
arthur art artie arturo artur
augustus gus august auguste
barbara barb barbie babs
barnabas barney barnaby
bartholomew bart
benjamin ben benny benji binyamin benyamin bibi
bernard bernie barney bernardo bernhard
bernadette bernie
beatrice bea trixie beatriz
bradley brad
calvin cal
caroline carol carrie carolyn karolina
catherine cathy kate katie kathy cat kathryn katherine kathleen kay kitty katrina katarina ekaterina yekaterina catalina catherina kathrin karen katya kateryna
cecilia cecily cissy
charles charlie chuck chas carlos carl karl carlo chip karel karol
charlotte lottie charlie
chester chet
christina chris tina christine kristin kristina kirsten christiane
christopher chris kit topher cristobal christoph christophe kristof
clarence clancy
clifford cliff
clinton clint
constance connie
cornelius neil corny
curtis curt
cynthia cindy
daniel dan danny dani danilo daniil danylo
david dave davey davide dawid davyd
deborah deb debbie debra
denis dennis denny denys
diana diane di
dmitri dmitry dmitriy dmytro dima dimitri dimitrios dimitar dimitris
dominic dominick dom nick domenico dominique
donald don donnie donny
dorothy dot dottie dolly dorothea
douglas doug
edgar ed eddie edgardo
edmund ed ned ted edmond
edward ed eddie ned ted teddy eduardo eduard edouard edwin edvard
eleanor ellie nell nora elinor lenore eleonora
elizabeth liz lizzie beth betty eliza elsie lisa bess libby elisabeth betsy elisa isabel isabella yelizaveta ielizaveta
emily em emma
emmanuel manny manuel manolo immanuel
ernest ernie ernesto ernst
eugene gene yevgeny evgeny eugenio yevhen evgeni eugen
evelyn eve evie
ezekiel zeke
florence flo flora
frances fran fanny francesca francisca franziska
francis frank fran francisco francois francesco franz paco pancho frans franciszek ferenc
franklin frank
frederick fred freddie freddy frederic friedrich fritz federico fredrik fryderyk
gabriel gabe gabriele gavriil
genevieve gen
geoffrey geoff jeff jeffrey jeffery
george georgie georges jorge georg georgy giorgio giorgi yuri jurgen georgios yury
gerald gerry jerry geraldo
gerard gerry gerardo gerhard
gertrude trudy gertie
gilbert gil
gregory greg grigory gregor gregorio hryhoriy grigori
gwendolyn gwen
harold harry hal harald
henry harry hank hal heinrich henri enrique enrico hendrik henrik
herbert herb bert heriberto
hubert bert hugh
hugh hughie hugo
igor ihor
ignatius iggy ignacio
irene irina iryna
isaac ike yitzhak izzy isaak ishak
isidore izzy
jacob jake jack jakob yakov jacques jacobo yaakov yacoub
jacqueline jackie
james jim jimmy jamie jem jaime jimbo diego santiago
janet jan
jane jenny janie jean joan jana
jason jay jace
jennifer jen jenny jenn
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
joan jo joanie jeanne juana
joanna jo joanne johanna
john jack johnny jon johann juan jean ivan giovanni jan johannes hans ian sean ioan ion yohannes yahya jonny joao jens evan ioannis yannis giannis yiannis janos jovan
jonathan jon jonny jonathon yonatan
joseph joe joey jose giuseppe josef iosif yosef jozef pepe josip yusuf youssef
josephine josie jo
joshua josh yehoshua
judith judy jude
julia julie juliet yulia giulia yuliya
julian julius jules julio julien julian
katherine kate katie kathy kay kit
kenneth ken kenny
kimberly kim
kyrylo kirill cyril kiril
laura laurie lori laure larissa
lawrence larry lars laurent lorenzo laurie laurence lorne loren
leonard len leo lenny leonardo leonid leon
leopold leo leopoldo
leslie les
lev leo
lewis lew louis lou luis ludwig luigi louie
lillian lily lil
louise lou
lucas luke luc luka lukas luca
lucy lucille lucia
lucille lucy
madeline maddie madeleine magda magdalena
margaret maggie meg peggy marge margie greta rita margarita marguerite daisy madge
maria mary marie mariya mariam maryam miriam
mark marcus marc marco marcos marek marko markus
marjorie marge
martha marty marta
martin marty martinus
mary molly polly mamie maria marie
matthew matt matthias mateo mattheus matteo matthieu mathew mateusz matias
maurice morris maury mauricio moritz
maximilian max maxim maximo maksim
maxwell max
melissa missy mel
melvin mel
michael mike mick mickey mikey miguel mikhail michel michele micah michal mikael mykhailo mihail mihai miguel misha
mildred millie
miriam miri
mitchell mitch
mohammed mo
montgomery monty
morris mo moe
moses moshe moe moise musa
nathaniel nate nat nathan nathanael
nathan nate
natalia natalya nataliya natasha natalie
nicholas nick nicky nico nicolas nikolai nikolay niccolo nicola nikolaus mykola niko nikos nikolaos
nicole nicky nikki
norman norm
oliver ollie olivier
olga olha
oscar oskar
oleg oleh
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy patricio rick padraig
paul pavel pablo paolo pavlo pawel paulo pol
penelope penny
peter pete pyotr petr pedro pierre pietro petro piet petar petros piotr
philip phil phillip felipe philippe pip filip
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
richard dick rich rick ricky richie ricardo riccardo
robert bob bobby rob robbie roberto rupert robby bert
roberta bobbie
rodney rod
roger rog rogelio
roland rolland rollo orlando rolando
ronald ron ronnie ronaldo
rosemary rose rosie
rudolph rudy rodolfo rudolf rolf
russell russ rusty
samantha sam sammie
samuel sam sammy shmuel samuil
sarah sally sadie sara
sebastian seb bas
sergei sergey serge sergio serhiy serhii
seymour sy
sidney sid sydney
solomon sol shlomo suleiman sulaiman
stanley stan stanislaw
stanislav stas stan stanislaw
stephanie steph stefanie
stephen steve steven stevie stefan stefano esteban etienne stepan istvan stephan stefanos
stuart stu stewart
susan sue susie suzanne susanna suzy
suzanne sue suzy
sylvester sly
teresa terry tess tessa theresa therese
terence terry terrence
thaddeus thad ted tadeusz
theodore ted teddy theo fyodor fedor teodoro theodor fedir todor
thomas tom tommy tomas tommaso thom
timothy tim timmy timofey
tobias toby
ulysses uly
valentina val
valerie val valeria
victor vic viktor vittorio
victoria vicky tori viktoria
vincent vince vinny vicente vincenzo
virginia ginny
vladimir volodymyr vlad vova wladimir uladzimir volodia
vladislav vlad vladyslav
vyacheslav viacheslav slava
wallace wally
walter walt wally walther
warren ren
wilfred wilf fred
wilhelmina mina
willard will bill
william bill will billy willie liam guillermo wilhelm willem guillaume willy wim
winston win
woodrow woody
yekaterina katya ekaterina
zachary zach zack zak zachariah
zelda griselda
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
    chef waiter waitress barista bartender hairdresser butcher baker"""
)

#: Nouns in which names of places, works, events and days end: no surname of a person before whom
#: only a given name speaks ("Virginia Beach", "Victoria Falls").
_THING: Final = _same(
    """springs falls street avenue road lane drive boulevard square plaza park garden gardens beach bay river lake
    creek island islands mountain mountains hill hills valley canyon desert forest bridge tower
    towers building palace castle hall house stadium arena airport port harbour harbor highway
    freeway tunnel county city town village district province region republic kingdom territory
    peninsula sea ocean gulf strait canal coast dam mine prison jail hotel inn mall store stores
    shop restaurant cafe bar theatre day week month year night morning eve festival games cup
    open prize award awards medal trophy championship league series show news post times herald
    tribune gazette journal daily express telegraph mirror star sun standard chronicle observer
    magazine review report act bill law treaty accord agreement plan deal doctrine amendment
    constitution case war battle crisis conflict revolution uprising massacre attack bombing
    earthquake hurricane storm typhoon cyclone flood fire wildfire disaster scandal affair trial
    operation mission project initiative era age period dynasty church cathedral mosque temple
    synagogue bible quran gospel edition version model series phone pro plus"""
)

TABLES: Final[dict[str, dict[str, str]]] = {
    "honorific": _HONORIFIC,
    "suffix": _SUFFIX,
    "particle": _PARTICLE,
    "nickname": _nicknames(),
    "trade": _TRADE,
    "thing": _THING,
}

SILENT: Final[frozenset[str]] = frozenset({"suffix", "particle", "nickname", "thing"})
