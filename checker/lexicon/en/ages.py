"""English words by which ages are told, and by which a person is told from another.

Categories: ``age-copula`` (verbs between a person and a bare age), ``age-adverb`` (what may stand
between such a verb, or "aged", and the age), ``age-now-verb`` (verbs that make an age told first
one of today: "At 26, she is"), ``age-then`` and ``age-since`` (what puts an age in the past: behind
it, and before whose it is), ``age-fate`` (what may follow "was 94 when he", as that age does not
change any more), ``age-grown`` (before an age that has just changed), ``death-word`` (after
which an age is that of the dead), ``birthday-verb``,
``person-alone`` (what one person is called, besides the nouns of other tables), ``group-noun``
(nouns of many that look like nouns of one), ``noun-sex`` (of nouns), ``given-sex`` (of given
names), ``named-as``, ``year-old-verb`` (verbs that follow "the 26-year-old"),
``year-old-adverb`` (adverbs between the two), ``role-word``
(adjectives in -ed that may stand before what somebody is), ``tally-word`` (words of sports, where
figures in brackets are minutes and points).
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.irregular import VERB_FORMS

__all__ = ["SILENT", "TABLES"]


def _listed(words: str, value: str = "1") -> dict[str, str]:
    return dict.fromkeys(words.split(), value)


def _phrases(words: str) -> dict[str, str]:
    return dict.fromkeys((each.strip() for each in words.split(",")), "1")


#: What one person is called by work, by deeds, or by fate.
_PERSON: Final = """
    spy footballer cricketer golfer boxer cyclist jockey swimmer sprinter runner skier skater racer
    goalkeeper striker midfielder defender winger forward quarterback pitcher batsman bowler
    wrestler gymnast rower surfer climber mountaineer explorer champion winner loser finalist
    contestant competitor rookie veteran star musician guitarist drummer pianist violinist cellist
    saxophonist trumpeter conductor composer songwriter rapper singer-songwriter dancer
    choreographer ballerina model designer architect painter sculptor photographer filmmaker
    film-maker screenwriter playwright dramatist novelist poet author biographer essayist columnist
    broadcaster presenter newsreader blogger vlogger influencer comic magician illusionist
    impressionist cartoonist illustrator philosopher mathematician physicist chemist biologist
    astronomer geologist botanist zoologist inventor psychologist psychiatrist dentist pharmacist
    midwife vet veterinarian barrister solicitor magistrate juror plumber carpenter joiner
    electrician mechanic builder bricklayer roofer decorator welder baker butcher chef cook waiter
    waitress barman barmaid bartender barista hairdresser barber beautician tailor seamstress
    shopkeeper grocer butler cleaner caretaker janitor gardener nanny babysitter childminder courier
    postman postwoman milkman trucker lorry-driver cabbie chauffeur biker motorcyclist motorist
    foreman forewoman supervisor overseer labourer laborer handyman workman workwoman watchman
    nightwatchman doorman porter groundsman groundskeeper repairman serviceman signalman fireman
    stoker docker stevedore longshoreman warehouseman storekeeper machinist ironworker steelworker
    millworker logger forester woodcarver cobbler watchmaker jeweler jeweller goldsmith silversmith
    blacksmith plasterer tiler glazier draper milliner florist fishmonger greengrocer mailman
    salesman saleswoman retailer wholesaler distributor vendor hawker peddler landowner proprietor
    householder tradesman craftsman craftswoman businessperson stockbroker insurer appraiser
    statistician linguist geneticist pathologist gynecologist gynaecologist mortician undertaker
    coroner jurist instructor tutor schoolmaster schoolmistress governess interpreter stenographer
    publicist interviewer newspaperman newsman newswoman critic lyricist vocalist soloist flautist
    cellist piper bodybuilder sportsman sportswoman ballplayer fielder gunner rifleman infantryman
    cavalryman artilleryman airman airwoman seaman brigadier major corporal sergeant midshipman
    patrolman patrolwoman marksman hunter-gatherer trapper fisher crofter rancher cattleman cowboy
    dairyman smallholder peasant settler homesteader clergyman clergywoman churchman missionary
    parishioner layman laywoman alderman councilman councilwoman selectman committeeman trustee
    guardian legatee claimant socialist communist activist anarchist loyalist dissenter traitor
    conspirator informant informer racketeer bootlegger smuggler trafficker blackmailer prowler
    ruffian gambler drinker wanderer straggler stranger foreigner southerner northerner londoner
    co-worker colleague employer employee assistant administrator coordinator collector messenger
    servant manservant housekeeper usher attendant steward stewardess purser
    hiker walker jogger diver snorkeller kayaker angler hunter skipper mariner stowaway castaway
    pensioner retiree grandmother grandfather grandparent parent toddler infant newborn baby tot
    youngster schoolboy schoolgirl undergraduate graduate trainee intern apprentice heir heiress
    widow widower bride groom fiance fiancee lover mistress ex-husband ex-wife ex-boyfriend
    ex-girlfriend housewife homemaker socialite aristocrat duke duchess earl countess baron baroness
    viscount marquess emperor empress sultan emir sheikh monarch millionaire tycoon magnate
    financier banker broker trader accountant auditor preacher pastor vicar rabbi monk nun cardinal
    missionary evangelist dissident exile defector whistleblower fugitive escapee prisoner inmate
    convict murderer killer rapist robber burglar thief fraudster con-man conman hacker arsonist
    kidnapper stalker gangster mobster dealer intruder assailant attacker gunman knifeman bomber
    shooter sniper hostage captive survivor casualty patient donor recipient deceased accused victim
    suspect culprit offender plaintiff claimant passer-by bystander onlooker pedestrian tourist
    traveller traveler holidaymaker backpacker passenger migrant refugee outsider newcomer incumbent
    challenger rival opponent predecessor successor colleague co-star co-driver team-mate teammate
    classmate flatmate roommate housemate lodger tenant landlord landlady neighbour neighbor
"""

#: Given names of one sex only: those that men and women share tell nothing.
_MALE: Final = """
    john james robert michael william david richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george edward ronald
    timothy jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin
    gregory frank raymond patrick jack dennis jerry tyler aaron adam henry nathan douglas zachary
    peter kyle walter ethan jeremy harold keith christian roger noah gerald carl sean arthur
    lawrence austin joe albert jesse willie billy bruce ralph roy eugene louis philip bobby johnny
    harry barry graham derek trevor nigel colin neil stuart ian alan simon martin gordon malcolm
    duncan hugh ronnie geoffrey clive cyril reginald stanley ernest frederick fred leonard norman
    bernard cecil oliver oscar liam owen declan connor callum ewan angus hamish rory cillian hans
    karl heinz wolfgang klaus jurgen dieter helmut otto franz friedrich ludwig stefan uwe lars
    anders erik henrik bjorn sven olaf magnus nils gustav pierre jacques michel francois philippe
    laurent thierry antoine luc marcel henri giovanni giuseppe antonio marco luca paolo francesco
    alessandro roberto matteo mario carlos jose juan luis miguel pedro pablo diego fernando javier
    alejandro manuel rafael jorge enrique joao paulo ricardo sergio vladimir sergei sergey ivan
    dmitry alexei mikhail nikolai boris igor oleg yuri viktor andrei anatoly konstantin vasily
    volodymyr oleksandr mykola pavel tomasz piotr krzysztof marek jakub zbigniew mohammed muhammad
    ahmed hassan hussein mahmoud abdullah omar yusuf ibrahim khalid tariq mustafa mehmet murat kemal
    recep emre raj rajesh sanjay vijay arjun amit anil suresh ramesh rahul ashok hiroshi takashi
    kenji yoshihide shinzo edgar ernie alfred alfie archie finley logan mason lucas elijah levi
    caleb isaac gabriel julian dominic vincent victor felix hugo simeon solomon samuel toby rupert
    sebastian tristan giles crispin quentin percy horace herbert clarence wilfred rodney desmond
    wayne darren dean craig shaun jake josh luke kieran niall padraig seamus eamon donal fergus
    fraser gavin gareth rhys dylan huw emyr dafydd glyn evan ted bob bill tom tim jim mike dave
    steve pete nick rick ben dan matt rob greg jeff chuck hank ernst gerhard gunther horst jorg kurt
    rainer rolf werner joachim matthias tobias lukas jonas florian andreas michal marcin lukasz
    grzegorz wojciech jaroslaw vaclav jiri zdenek milan goran zoran dragan dusan mihai ion gheorghe
    istvan laszlo gabor ferenc sandor arne leif nikolaj rasmus soren mikkel mads jens jorgen mikko
    jukka pekka juha timo matti antti eduardo gustavo rodrigo andres felipe mateo santiago tomas
    emilio raul alfonso guillermo arturo ernesto cesar hector julio salvador stefano lorenzo davide
    riccardo dimitris giorgos nikos yiannis kostas pieter willem johannes hendrik dirk joost kees
    bilal hamid karim rashid salman faisal nasser walid samir yousef abdul imran usman asif naveed
    farid reza mehdi hamza kwame kofi emeka chinedu tunde femi hiroki kazuo makoto naoki yusuke
    daisuke jae-in ji-hoon
"""

_FEMALE: Final = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
    margaret sandra kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie
    rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
    samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
    olivia joyce virginia victoria lauren christina evelyn judith megan cheryl hannah jacqueline
    martha gloria teresa ann anne sara madison frances kathryn janice abigail alice julia judy
    sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
    charlotte marie kayla lori gillian hilary fiona moira morag eileen maureen sheila doreen muriel
    edna edith ethel mabel agnes gertrude hilda winifred phyllis beryl mavis enid gladys ivy daisy
    poppy chloe ella lucy lily holly zoe tracey lorraine elaine yvonne claire clare joanne sian
    rhian siobhan niamh aoife sinead ciara bridget ursula ingrid astrid greta gerda helga heidi
    petra sabine monika birgit renate karin kirsten annika elin freja sigrid brigitte francoise
    veronique sylvie nathalie celine camille juliette giulia francesca chiara paola giovanna lucia
    carmen rosa pilar isabel ines elena sofia ana beatriz fernanda gabriela valentina natalia olga
    irina tatiana svetlana ekaterina yekaterina anastasia lyudmila galina nadezhda oksana yulia
    olena iryna katarzyna agnieszka malgorzata joanna zofia fatima aisha khadija maryam zainab leila
    layla yasmin amina ayse emine zeynep priya anjali deepika sunita indira sonia pooja yuki yoko
    keiko akiko naomi nora carla paula agatha harriet matilda beatrice florence josephine rosemary
    marjorie constance rose elsie edie florrie ada clara eleanor ellen esther eva evie freya georgia
    georgina gwen imogen isobel isla jane jemima jenny jill josie june kate katie kirsty lara
    lillian lizzie louisa louise lydia mandy marian mia mildred millie miriam mollie molly myra nell
    nina norma pauline peggy penelope penny philippa polly rita rosie roxanne ruby sadie sally
    selina sonya stella sue susanna susannah suzanne tamara tammy tessa thelma tina trudy vanessa
    vera verity wanda wendy yvette zara melanie leanne kylie tiffany crystal paige brianna jasmine
    savannah autumn katrina annette bernadette colette delphine elise genevieve helene isabelle
    jeanne josette madeleine mathilde monique odile pascale solange therese anja anke elke gisela
    hannelore heike ilse inge jutta katrin marlene silke ulrike ute waltraud alessandra antonella
    bianca claudia cristina daniela elisabetta federica ilaria lucrezia martina raffaella silvia
    simona alejandra alicia consuelo dolores elvira esperanza guadalupe juana lourdes luisa manuela
    margarita mercedes montserrat raquel rocio soledad teresita yolanda agnese dorota ewa hanna
    jadwiga krystyna magdalena malwina renata urszula jana katerina lenka marketa milena tereza
    zuzana ilona katalin zsuzsanna marija jelena ljiljana snezana maja alena larisa ludmila lyubov
    marina natalya raisa zinaida hanne lene mette pernille birgitta gunilla kerstin lena linnea
    margareta anneli helmi kaisa paivi tuula anneke femke marieke sanne aaliyah amira huda khadijah
    latifa nadia rania salma samira shaima zahra zaynab ananya kavita lakshmi meena neha rekha
    shreya swati usha mei xiaomei ayumi haruka hiroko junko kumiko mariko megumi michiko noriko
    sachiko yumi min-ji soo-jin ngozi chioma adaeze folake amaka wanjiru akinyi
"""
_MEN: Final = """
    man boy lad guy gentleman male husband father brother son uncle nephew grandfather grandson
    stepson stepfather half-brother boyfriend fiance groom widower ex-husband ex-boyfriend schoolboy
    king prince duke earl baron viscount emperor sultan emir monk priest actor policeman fireman
    fisherman postman milkman barman waiter businessman congressman chairman spokesman gunman
    knifeman serviceman airman cameraman conman salesman sportsman
"""
_WOMEN: Final = """
    woman girl lady female wife mother sister daughter aunt niece grandmother granddaughter
    stepdaughter stepmother half-sister girlfriend fiancee bride widow ex-wife ex-girlfriend
    schoolgirl queen princess duchess countess baroness empress nun actress policewoman barmaid
    waitress businesswoman congresswoman chairwoman spokeswoman servicewoman heiress housewife
    midwife ballerina seamstress saleswoman sportswoman
"""

TABLES: Final[dict[str, dict[str, str]]] = {
    "age-copula": _phrases(
        "is, was, turned, has turned, had turned, has just turned, had just turned, "
        "has recently turned, recently turned"
    ),
    "age-adverb": _listed("now only just still barely also then already"),
    "age-now-verb": _phrases("is, has, becomes, remains, will, says, lives, looks, still"),
    "age-then": _phrases("at the time, when, while, back then, in those days, that year"),
    "age-since": _listed("since when whenever until till before after once if while as"),
    "age-fate": _phrases(
        "died, dies, passed away, was killed, was murdered, was shot, was stabbed, was found dead, "
        "was shot dead, was stabbed to death, was hanged, was executed, drowned, "
        "collapsed and died, "
        "lost his life, lost her life, took his own life, took her own life, fell to his death, "
        "fell to her death"
    ),
    "death-word": _phrases(
        "died, dies, dead, death, passed away, passes away, passed on, killed, murdered, "
        "shot dead, stabbed to death, drowned, succumbed, perished"
    ),
    "birthday-verb": _listed("celebrated celebrates celebrating marked marks marking reached"),
    "age-grown": _listed("now turned turns turning today"),
    "person-alone": _listed(_PERSON),
    "noun-sex": _listed(_MEN, "male") | _listed(_WOMEN, "female"),
    "group-noun": _listed(
        "people folk passersby passers-by population personnel military army police staff "
        "workforce crew audience crowd turnout electorate membership couple family household "
        "band team squad club militia mujahideen taliban troop hindus mps human humen"
    ),
    "named-as": _listed("named identified known"),
    "year-old-verb": dict.fromkeys(sorted(VERB_FORMS), "1")
    | _listed(
        "would could might must who from says tells wins beats scores faces denies admits pleads "
        "joins leaves becomes remains"
    ),
    "year-old-adverb": _listed(
        "still also now never once already always ever just only even soon later then again often "
        "twice reportedly allegedly apparently recently finally previously initially immediately "
        "eventually currently formerly subsequently originally briefly clearly quickly quietly "
        "famously duly promptly repeatedly regularly usually rarely probably really actually"
    ),
    "role-word": _listed(
        "retired convicted married divorced widowed alleged accused suspected unnamed "
        "unidentified disgraced decorated celebrated wanted naturalised naturalized jailed "
        "self-employed unemployed so-called exiled ordained qualified renowned noted acclaimed "
        "armed red-haired disabled blessed sacked suspended deposed ousted"
    ),
    "tally-word": _listed(
        "goal goals scored scorer scorers scores point points minute minutes innings rebounds "
        "assists runs wickets yards tries try match matches game games penalty lap laps seed "
        "seeded round substitute substitutes"
    ),
    "given-sex": _listed(_MALE, "male") | _listed(_FEMALE, "female"),
}

#: Looked up beside an age, not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
