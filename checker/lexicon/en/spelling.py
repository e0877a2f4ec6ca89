"""English words: what spelling passes over, and what nobody writes twice."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMONEST", "RULES", "SILENT", "SOUNDS", "TABLES"]

#: Words that are never rightly doubled; "that that", "had had", "is is", "in in" can be.
_ONCE: Final = (
    "the", "a", "an", "of", "and", "or", "but", "to", "for", "with", "from", "by", "at", "into",
    "as", "than", "if", "when", "while", "because", "was", "were", "are", "be", "been", "being",
    "has", "have", "will", "would", "can", "could", "should", "may", "might", "must", "not", "it",
    "its", "his", "their", "our", "my", "your", "this", "these", "those", "which", "who", "whose",
    "he", "we", "they", "i", "also", "between", "under", "against", "during", "before", "after",
    "still", "said", "she", "them", "him", "about", "around", "through", "without", "within",
    "until", "since", "where", "only", "just", "some", "any", "each", "other", "both", "then",
    "people", "police", "government", "minister", "president", "company", "city", "town",
)  # fmt: skip

#: Forms that stand in edited texts and in no word list.
_SPOKEN: Final = (
    "gonna", "gotta", "wanna", "kinda", "sorta", "dunno", "lemme", "gimme", "yeah", "nope", "yep",
    "uh", "um", "hmm", "mm", "ugh", "wow", "ooh", "oops", "huh", "shh", "psst", "y'all", "ain't",
    "ma'am", "o'clock", "'em", "'til", "'cause", "th", "nd", "rd", "st", "pm", "am", "vs", "etc",
    "km", "kg", "cm", "mm", "mph", "kph", "kmh", "mg", "ml", "hr", "hrs", "min", "mins", "sec",
    "secs", "ft", "lb", "lbs", "oz", "sq", "bn", "mln", "bln", "tn", "kw", "mw", "gw", "mb", "gb",
    "tb", "hp", "rpm", "ghz", "mhz", "khz", "dpi", "mp", "fps", "no", "nos", "pp", "vol", "ed",
    "eds", "al", "et", "com", "net", "org", "www", "http", "https",
    "ibid", "cf", "ie", "eg", "viz", "approx", "dept", "govt", "intl", "natl",
)  # fmt: skip

#: Short words of British and Australian English that the word list lacks: words cut short, and
#: what is said of people and things every day.
_CLIPPED: Final = (
    "maths", "econ", "geog", "calc", "vocab", "vocabs", "bio", "bios", "gynae", "ortho", "repo",
    "repos", "vid", "vids", "satnav", "satnavs", "layby", "laybys", "gilet", "gilets", "tannoy",
    "tannoys", "portakabin", "portakabins", "asbo", "asbos", "nimbys", "kettling", "kettled",
    "cardi", "cardis", "biccy", "biccies", "choccy", "choccies", "trackie", "trackies", "crimbo",
    "tradie", "tradies", "bikie", "bikies", "surfie", "surfies", "muso", "musos", "firie",
    "firies", "rellie", "rellies", "wharfie", "wharfies", "sunnies", "chav", "chavs", "chavvy",
    "numpty", "numpties", "rozzer", "rozzers", "muppets", "wazzock", "narked", "ropey", "poxy",
    "stat", "stats", "gobby", "whiffy", "pongy", "mardy", "poncey", "minging", "owt", "wotsit",
    "gubbins",
)  # fmt: skip

#: What papers and their trade cut short, or say for people and works of stage and screen.
_TRADE_TALK: Final = (
    "thesp", "thesps", "celeb", "celebs", "sleb", "slebs", "preem", "preems", "perf", "perfs",
    "presser", "pressers", "lede", "ledes", "dek", "deks", "graf", "grafs", "sked",
    "skeds", "standfirst", "standfirsts", "presh", "merch", "sesh", "seshes", "wifey", "wifeys",
    "bestie", "besties", "luvvie", "luvvies", "laffer", "laffers", "actioner", "actioners",
    "helmer", "helmers", "oater", "oaters", "ozoner", "ozoners", "romcom", "romcoms", "dramedy",
    "dramedies", "docu", "docus", "doco", "docos", "threequel", "threequels", "showrunner",
    "showrunners", "perp", "perps", "vic", "vics", "tec", "tecs", "spox", "veep", "veeps", "dems",
    "repubs", "pollie", "pollies", "ambo", "ambos", "arvo", "arvos", "servo", "servos", "pressie",
    "pressies", "prezzie", "prezzies", "bevvy", "bevvies", "bants", "deets", "totes", "preggers",
)  # fmt: skip

#: Coins and notes in the singular and in both plurals; "lat" is more often a slip.
_COINS: Final = (
    "lev", "levs", "leva", "lats", "litas", "litai", "santims", "santimi",
    "kroon", "kroons", "krooni", "tolar", "tolars", "tolarji", "lira", "liras", "lire", "leu",
    "lei", "bani", "lek", "leks", "leke", "denar", "denars", "denari", "dinara", "fening",
    "fenings", "feninga", "stotinka", "stotinki", "krona", "kronor", "kronur", "krone", "kroner",
    "koruna", "korunas", "koruny", "korun", "haler", "halers", "haleru", "forints",
    "zlotys", "zlote", "grosz", "groszy", "tiyn", "tiyns", "tiyin", "tiyins", "tenge", "tenges",
    "somoni", "somonis", "manat", "manats", "qapik", "qapiks", "tetri", "tetris", "lari", "laris",
    "hryvnia", "hryvnias", "hryvni", "kopiyka", "kopiykas", "tugrik", "tugriks", "markkaa",
    "pennia", "drachmae", "escudos", "stotin", "lipa", "lipas", "kuna", "kunas",
)  # fmt: skip

#: Past participles that are rarer than words near them, and past forms of British English.
_PARTICIPLES: Final = (
    "sawn", "mown", "hewn", "shorn", "sewn", "sown", "strewn", "strown", "shaven", "graven",
    "riven", "cloven", "thriven", "striven", "bestrewn", "bestridden", "unsawn", "unmown",
    "unhewn", "unshorn", "unsewn", "unsown", "rehewn", "resewn", "resown", "oversewn", "oversown",
    "leant", "leapt", "learnt", "burnt", "dreamt", "dwelt", "knelt", "smelt", "spelt", "spilt",
    "spoilt",
)  # fmt: skip

#: Words of other languages in the names that English has for dishes, cloths, crafts, houses and
#: shops. Those near an everyday word of English (vert, bleu) are more often a slip of it.
_BORROWED: Final = (
    "papier", "papiers", "mache", "maison", "maisons", "haute", "coeur", "coeurs", "chocolat",
    "chocolats", "moules", "frites", "pommes", "poulet", "boeuf", "jambon", "fromage", "fromages",
    "gateau", "gateaux", "creme", "brulee", "blanc", "blancs", "noir", "noirs", "rouge",
    "nuit", "nuits", "ciel", "ferme", "fermes", "dente", "strada", "osteria", "trattoria", "gelato",
    "gelati", "notte", "vino", "vini", "rosso", "bianco", "nero", "haus", "schloss", "wald",
    "stadt", "brot", "wurst", "platz", "strasse", "noche", "noches", "queso", "carne", "pollo",
    "arroz", "rojo", "verde",
)  # fmt: skip

#: What notes, tables and captions cut short, beside the abbreviations of running text.
_NOTED: Final = (
    "incl", "excl", "misc", "cont", "contd", "esp", "circ", "diam", "edn", "illus", "orig", "poss",
    "prob", "publ", "qtr", "recd", "resp", "suppl", "tel", "fwd", "dist", "hosp", "mgr", "mgmt",
    "bldg", "vols", "chs", "pts", "occ", "dia", "alt", "lat", "adj", "adv", "abbr", "fem", "masc",
    "plur", "syn", "trans", "transl", "rept", "encl", "enc", "attn", "attrib", "cert", "dir",
    "cttee", "ctte", "gdns", "sgd", "tbsp", "tsp", "qty", "wt", "ht", "mag",
    "temp", "temps", "elev", "freq", "precip", "vel", "lvl", "pop", "displ", "cap", "circa",
)  # fmt: skip

#: Words of other languages that English names of people, places and bodies hold in lower case.
_FOREIGN: Final = (
    "de", "del", "della", "dei", "di", "da", "das", "dos", "du", "des", "la", "las", "le", "les",
    "los", "el", "al", "ad", "ash", "ar", "ul", "bin", "bint", "ibn", "abu", "umm", "van", "von",
    "der", "den", "ter", "ten", "zu", "zum", "zur", "und", "och", "och", "et", "y", "e", "en",
    "sur", "pour", "per", "con", "san", "santa", "sao", "ben", "bar", "ap", "ab", "af", "av", "na",
    "nad", "mac", "af", "op", "het",
)  # fmt: skip

#: Those after which no English word stands: "de facto", "en masse", "la porte".
_PARTICLES: Final = (
    "de", "del", "della", "dei", "di", "da", "dos", "du", "des", "la", "las", "le", "les", "los",
    "el", "al", "von", "van", "der", "und", "et", "en", "bin", "ibn", "abu", "sur", "pour", "avec",
    "sans", "ad", "ex", "inter", "vis", "ab",
)  # fmt: skip

#: Pieces of words that sound alike or are commonly confused; each stands for the other.
_SOUNDS: Final = (
    # consonants
    ("f", "ph"), ("f", "gh"), ("f", "ff"), ("v", "ph"), ("k", "ck"), ("k", "ch"), ("c", "ck"),
    ("c", "ch"), ("k", "qu"), ("kw", "qu"), ("cw", "qu"), ("qw", "qu"), ("ks", "x"), ("cks", "x"),
    ("cs", "x"), ("cc", "x"), ("ks", "cc"), ("s", "sc"), ("s", "ps"), ("s", "ss"), ("s", "st"),
    ("z", "ss"), ("sk", "sc"), ("sk", "sch"), ("sh", "ti"), ("sh", "ci"), ("sh", "ch"),
    ("sh", "ss"), ("sh", "su"), ("sh", "sc"), ("ch", "tch"), ("ch", "tu"), ("tch", "t"),
    ("j", "dg"), ("j", "ge"), ("g", "dg"), ("gw", "gu"), ("n", "kn"), ("n", "gn"), ("n", "pn"),
    ("n", "mn"), ("m", "mb"), ("m", "mn"), ("r", "wr"), ("r", "rh"), ("w", "wh"), ("h", "wh"),
    ("t", "bt"), ("t", "pt"), ("t", "ght"), ("th", "ght"), ("d", "th"), ("t", "th"), ("f", "th"),
    ("ng", "n"), ("nk", "nc"),
    # endings
    ("shun", "tion"), ("shun", "sion"), ("shon", "tion"), ("sion", "tion"), ("cion", "tion"),
    ("tian", "tion"), ("ssion", "tion"), ("ssion", "sion"), ("cian", "tion"), ("zion", "sion"),
    ("cal", "cle"), ("shus", "cious"), ("shus", "tious"), ("cius", "cious"), ("us", "ous"),
    ("tius", "tious"), ("cious", "tious"), ("shal", "cial"), ("shal", "tial"), ("cial", "tial"),
    ("ant", "ent"), ("ance", "ence"), ("ancy", "ency"), ("ense", "ence"), ("anse", "ance"),
    ("able", "ible"), ("abel", "able"), ("ibel", "ible"), ("ery", "ary"), ("ory", "ary"),
    ("el", "le"), ("al", "le"), ("il", "le"), ("ul", "le"), ("el", "al"), ("er", "re"),
    ("er", "or"), ("er", "ar"), ("er", "our"), ("er", "ure"), ("or", "our"), ("or", "ar"),
    ("ar", "ure"), ("cher", "ture"), ("full", "ful"), ("fuly", "fully"), ("ly", "lly"),
    ("ley", "ly"), ("aly", "ally"), ("icly", "ically"), ("icaly", "ically"), ("lly", "ly"),
    ("ys", "ies"), ("yed", "ied"), ("ey", "y"), ("eys", "ies"), ("ie", "y"), ("ied", "yed"),
    ("es", "s"), ("ise", "ice"), ("ise", "ize"), ("ed", "t"), ("seed", "cede"), ("sede", "cede"),
    ("ceed", "cede"), ("id", "ed"), ("eing", "ing"), ("in", "ing"), ("yng", "ing"), ("aze", "ase"),
    ("iz", "is"), ("cus", "cous"),
    # vowels
    ("ie", "ei"), ("i", "ie"), ("ee", "ea"), ("ee", "ie"), ("ee", "ei"), ("ea", "ie"), ("e", "ea"),
    ("e", "ee"), ("e", "ie"), ("e", "ae"), ("e", "ai"), ("e", "ay"), ("i", "ea"), ("a", "ai"),
    ("a", "ea"), ("ai", "ay"), ("ai", "ei"), ("ay", "ey"), ("ai", "ey"), ("a", "au"), ("a", "ou"),
    ("o", "au"), ("o", "aw"), ("o", "oa"), ("o", "ow"), ("o", "ou"), ("o", "oo"), ("oa", "ow"),
    ("oo", "ou"), ("oo", "u"), ("oo", "ew"), ("oo", "ue"), ("oo", "ui"), ("u", "ou"), ("u", "ew"),
    ("u", "ue"), ("u", "ui"), ("u", "eu"), ("ew", "ue"), ("ew", "eu"), ("ue", "eu"), ("ou", "ow"),
    ("ou", "au"), ("au", "aw"), ("oi", "oy"), ("u", "eau"), ("o", "eau"), ("ir", "er"),
    ("ur", "er"), ("ur", "ir"), ("ur", "or"), ("ur", "our"), ("ur", "ear"), ("er", "ear"),
    ("are", "air"), ("are", "ear"), ("air", "eir"), ("ear", "eir"), ("ere", "ear"), ("eer", "ear"),
    ("ier", "ear"), ("or", "ore"), ("or", "oar"), ("or", "oor"), ("or", "aur"), ("ure", "our"),
    ("yu", "u"), ("y", "igh"), ("i", "igh"), ("i", "eye"), ("ie", "igh"), ("ite", "ight"),
    ("ait", "eight"), ("ate", "eight"), ("ort", "ought"), ("ort", "aught"), ("aut", "aught"),
    ("out", "ought"), ("uff", "ough"), ("uf", "ough"), ("off", "ough"), ("of", "ough"),
    ("ow", "ough"), ("o", "ough"), ("oe", "ough"),
)  # fmt: skip

#: Endings that are formed against a rule of spelling, and as they should be: everyday slips.
RULES: Final = frozenset(
    {("ys", "ies"), ("yed", "ied"), ("eing", "ing"), ("aly", "ally"), ("icly", "ically"),
     ("full", "ful"), ("ie", "ei"), ("ei", "ie")}
)  # fmt: skip

SOUNDS: Final = frozenset(_SOUNDS) | frozenset((b, a) for a, b in _SOUNDS)

_COMMONEST: Final = """
the of and to a in is it that was for on are as with his they at be this from have or by one had not
but what all were when we there can an your which their said if do will each about how up out them
then she many some so these would other into has more her two like him see time could no make than
first been its who now people my made over did down only way find use may long little lot very after
words called just where most know get through back much before go good new write our used me man too
any day same right look think also around another came come work three because does part even place
well such here take why things help put years different away again off went old number great tell
men say small every found still between name should home big give air line set own under read last
never us left end along while might next below saw something thought both few those always looked
show large often together asked house world going want school important until form food keep
children feet land side without boy once animals life enough took sometimes four head above kind
began almost live page got earth need far hand high year mother light country father let night
picture being study second soon story since white ever paper hard near sentence better best across
during today however sure knew it's try told young sun thing whole hear example heard several change
answer room sea against top turned learn point city play toward five himself usually money seen
didn't car morning i'm body upon family later turn move face door cut done group true half red fish
plants government state states president minister police officials party war week month months
million percent court law power company companies market business public security health official
support report reported according leader leaders killed attack attacks military national
international political economic foreign former meeting talks members member early late nearly don't
system program case says women woman child information problem problems fact am already themselves
whether within although though least less become became taken given making coming getting having
trying looking working saying doing using
"""

#: The words that English uses most, the commonest first: a misspelling is mostly of one of them.
COMMONEST: Final = tuple(_COMMONEST.split())

#: Words between two forms of a name of which one explains the other: "Kyiv, then spelled Kiev".
_GLOSS: Final = (
    "also", "alias", "then", "now", "today", "today's", "formerly", "once", "previously", "later",
    "originally", "known", "called", "named", "renamed", "spelled", "spelt", "written", "romanised",
    "romanized", "transliterated", "rendered", "or", "aka", "born", "née", "nee", "meaning",
)  # fmt: skip

#: Words of the English of old; beside them stand old endings ("thou knowest", "he falleth").
_ARCHAIC: Final = (
    "thou", "thee", "thy", "thine", "thyself", "ye", "hath", "hast", "doth", "dost", "didst",
    "wilt", "shalt", "canst", "wouldst", "shouldst", "couldst", "wert", "unto", "quoth", "ere",
    "o'er", "e'er", "ne'er", "e'en", "'tis", "'twas", "'twere", "tis", "twas", "whither", "whence",
    "hither", "thither", "wherefore", "verily", "forsooth", "methinks", "saith", "nay", "lo",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "once": dict.fromkeys(_ONCE, ""),
    "gloss": dict.fromkeys(_GLOSS, ""),
    "unlisted": dict.fromkeys(
        (*_SPOKEN, *_CLIPPED, *_TRADE_TALK, *_COINS, *_PARTICIPLES, *_BORROWED, *_FOREIGN), ""
    ),
    "noted": dict.fromkeys(_NOTED, ""),
    "link-word": dict.fromkeys(_PARTICLES, ""),
    "archaic": dict.fromkeys(_ARCHAIC, ""),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
