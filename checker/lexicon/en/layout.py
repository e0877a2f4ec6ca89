"""English words: abbreviations, words that open sentences and join clauses, speech, notices."""

from __future__ import annotations

from typing import Final

from checker.lexicon.en import speech
from checker.lexicon.en.notices import NOTICE, SOURCE_NOTE

__all__ = ["SILENT", "TABLES"]


def _table(**value_to_words: str) -> dict[str, str]:
    """A table from its values: each value with its surfaces, separated by white space."""
    return {
        word: value.strip("_") for value, words in value_to_words.items() for word in words.split()
    }


#: A full stop after these is no end of a sentence before a name ("name"), before a number
#: ("number"), or unless a word follows that only opens sentences ("either"); after a clock time
#: ("clock") it is one unless a day or zone follows.
_ABBREVIATION: Final = _table(
    name="mr mrs ms mx dr prof st sr sra fr rev hon gen lt col maj capt cpt cmdr cdr adm vadm radm "
    "sgt cpl pvt brig gov sen rep pres amb atty supt det insp ald cllr mt ft messrs mme mlle vs v "
    "cf ca approx eg ie viz e.g i.e rt ph sec comm asst assoc dep",
    number="no nos nr art fig figs p pp vol ch para eq jan feb mar apr jun jul aug sep sept oct "
    "nov dec january february march april may june july august september october november "
    "december",
    either="jr sr inc ltd corp co llc plc bros cos dept univ assn al est ave blvd rd hwy ark "
    "calif colo conn fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn "
    "tenn tex va vt wash wis wyo ont que alta mph cal km kg lb lbs oz sq cu hr hrs min mins yr yrs "
    "mon tue tues wed thu thur thurs fri sat sun u.s u.k u.n e.u d.c ph.d m.d b.a m.a ext avg",
    clock="a.m p.m am pm",
)

#: Words that may follow a clock time: after others its full stop ends the sentence.
_AFTER_CLOCK: Final = _table(
    weekday="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
    "thurs fri sat sun",
    month="january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    zone="eastern pacific central mountain gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst "
    "cet cest ist jst kst msk aest aedt eat wat sast local universal greenwich moscow zulu",
)

#: Words that, capitalised, open a sentence and hardly ever a name.
_OPENER: Final = _table(
    yes="the a an this that these those there here he she it they we you his her its their our my "
    "your in on at by for from with without to of as if when while after before since until "
    "because although though but and or nor so yet still also then thus however moreover "
    "meanwhile instead despite during under over between among about according what who how why "
    "where which whose some many most all both each every one two three no not now earlier later "
    "last next only even such another other others officials police authorities more less several "
    "is are was were has have had will would can could may might do does did let once given asked "
    "speaking having being i apart however together although unlike",
)

#: Words that begin a clause after a comma; "free" ones begin one without a comma too, "verb" ones
#: only between two stretches that both have a verb.
_CLAUSE: Final = _table(
    free="while whereas because although though unless whereby",
    comma="which who whom whose when where after before since until as if so that once but yet "
    "despite during following including adding saying noting stressing warning with nor than then",
    verb="and or i we you he she it they there this",
)

#: Words that say where and when, and so begin the second half of two joined by "and".
_PREPOSITION: Final = _table(yes="at in on by from during near")

#: Words that show that a stretch has a finite verb.
_VERB_SIGN: Final = _table(
    yes="is are was were am be been being has have had will would can could may might must shall "
    "should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't "
    "couldn't don't doesn't didn't said says told went goes came comes took takes made makes gave "
    "gives got gets put puts left won wins lost saw sees knew knows thought thinks found finds "
    "held holds kept keeps met meets led leads began begins became becomes brought sent spent "
    "stood stands ran runs rose rises fell falls wants needs seeks hopes plans expects believes "
    "remains appears seems shows showed grew grows drew broke spoke wrote chose flew hit cut set "
    "let struck sought fought bought taught caught felt built paid laid read shot sold hosts",
)

#: The commonest words of English: their share tells English from another language.
_FUNCTION: Final = _table(
    en="the of and to in a is that for it on was as with be by at from are this have has had not "
    "but or an he she they we you his her its their our will would which who been were said there "
    "if can about after when more than out up one all no into over new says do did i us my your "
    "what how why where also other some any could may just so these those between before during",
)

#: Common short words of other languages that English does not have.
_FOREIGN: Final = _table(
    de="der die das und ist nicht mit von für auf dem den ein eine einer wurde wird auch sich bei "
    "nach aus zu oder sind werden über dieser diese zum zur durch wie",
    fr="le la les des et est pas pour dans une du au aux ce cette sur avec qui que ont sont été "
    "par plus ou nous vous leur",
    es="el los las del y es no por para con una que se su como más este esta fue son pero han "
    "sobre entre",
    it="il gli della delle dei che è non per con una sono questo questa nel nella anche ma alla "
    "di da",
    pt="o os das dos do da em não uma para com que se por mais foi são ao pela pelo este esta",
    nl="het een van en is niet met voor op zijn dat werd wordt ook aan bij naar uit deze dit door "
    "worden heeft",
    pl="i w na z do nie się jest że to od przez dla oraz został została tego",
    tr="ve bir bu için ile olarak da de çok daha olan gibi sonra",
    az="və bu bir ilə üçün olaraq edilməmişdir olunmuşdur sonra",
    ro="și în de la pe cu nu este un o că din pentru care sunt a fost",
    sv="och är det att som en ett på för med inte av den till har",
    id="yang dan di dengan untuk ini itu dari pada tidak dalam telah",
    vi="và của là cho không được trong một các những",
)

#: Words that address the reader.
_ADDRESS: Final = dict.fromkeys(("our", "us", "your", "you", "please", "we", "this site"), "yes")

TABLES: Final[dict[str, dict[str, str]]] = {
    **speech.TABLES,
    "abbreviation": _ABBREVIATION,
    "after_clock": _AFTER_CLOCK,
    "opener": _OPENER,
    "clause": _CLAUSE,
    "preposition_of_place": _PREPOSITION,
    "verb_sign": _VERB_SIGN,
    "function_word": _FUNCTION,
    "foreign_function_word": _FOREIGN,
    "notice": NOTICE,
    "address": _ADDRESS,
    "source_note": SOURCE_NOTE,
}

SILENT: Final[frozenset[str]] = frozenset(TABLES) - {"speech"}
