"""Words that are mistaken for others, in frames that admit only one of them.

A frame is rigid, so that nothing right fits it: whoever is unsure of one leaves it out. The file is
long because the tables are.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["FRAMES", "Frame"]


class Frame(NamedTuple):
    """A wrong word with what stands before and after it, as alternatives; either may be empty.

    ``never`` are words that make it right where they follow. With ``capital`` the wrong word may
    begin with one: it is no name of its own.
    """

    before: tuple[str, ...]
    wrong: str
    after: tuple[str, ...]
    right: str
    never: tuple[str, ...] = ()
    capital: bool = False


#: Not "might" and "must", which have a might and a must "of" something.
_MODALS: Final = ("could", "would", "should")
_AUXILIARIES: Final = ("to", "will", "would", "could", "may", "might", "can", "not")
_COMPARED: Final = (
    "more", "less", "fewer", "rather", "greater", "higher", "lower", "larger", "smaller", "better",
    "worse", "longer", "older", "younger", "stronger", "faster", "slower",
)  # fmt: skip
_PLAYED: Final = tuple(
    f"{verb} {article}{adjective}"
    for verb in ("play", "plays", "played", "playing")
    for article in ("a", "an", "the", "its", "his", "her", "their")
    for adjective in ("", " key", " major", " leading", " central", " big", " important", " vital")
)

_DETERMINERS: Final = ("the", "a", "an", "his", "her", "its", "their", "our", "my", "your")
_OWNERS: Final = ("its", "his", "her", "their", "my", "our", "your")
_NUMBERS: Final = (
    "[0-9$£€]", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "dozens",
)  # fmt: skip
_COUNTED: Final = ("[0-9$£€][0-9.,]{0,12}(?:m|bn|k|%)?", *_NUMBERS[1:])
_HAS: Final = ("has", "have", "had")
_WAS: Final = ("was", "were", "be", "been", "being")
_IS: Final = ("is", "are", *_WAS, "it's", "not")
_MOVED: Final = (
    "came", "comes", "coming", "arrived", "arriving", "returned", "returning", "fled", "fleeing",
    "escaped", "escaping", "withdrew", "withdrawn", "resigned", "resigning", "retired", "recovered",
    "recovering", "suffer", "suffering", "suffered", "suffers", "ranging", "benefit", "benefited",
    "emerged",
    "emerging", "excluded", "banned", "barred", "stems", "stemmed", "stemming", "derived",
    "graduated", "hails", "hailed", "originated", "imported", "stolen", "released", "evacuated",
    "expelled", "dismissed", "transferred", "removed", "taken", "rescued", "evacuate", "away",
    "apart", "aside", "absent", "exempt",
)  # fmt: skip
#: What somebody forms, so that "those who came form the core" is right.
_FORMED: Final = tuple(
    f"{article} {noun}"
    for article in ("the", "a", "an", "their", "its", "his", "our")
    for noun in (
        "core", "backbone", "basis", "base", "bulk", "heart", "majority", "minority", "nucleus",
        "group", "queue", "line", "coalition", "government", "alliance", "team", "party", "part",
        "largest", "biggest", "main", "new", "human", "unit", "circle", "community", "committee",
        "foundation", "picture", "pattern", "crust", "cabinet", "opinion", "view",
    )
)  # fmt: skip
#: Offices that a minister holds, and posts that a manager does.
_MINISTRIES: Final = (
    "prime", "foreign", "finance", "defence", "defense", "interior", "health", "justice",
    "education", "home", "trade", "energy", "culture", "transport", "agriculture", "environment",
    "deputy", "cabinet", "labour", "sports", "chief", "first", "junior", "economy", "tourism",
    "information", "housing", "immigration", "oil", "industry", "development", "planning",
    "communications", "security", "premier", "petroleum", "science", "technology", "water",
)  # fmt: skip
_MANAGED: Final = (
    "general", "project", "sales", "team", "assistant", "bank", "city", "county", "campaign",
    "office", "store", "marketing", "product", "club", "fund", "account", "line", "plant",
    "factory", "hotel", "site", "operations", "programme", "program", "regional", "senior",
    "branch", "deputy", "acting", "area", "resources", "finance", "risk", "media", "interim",
    "caretaker", "united", "united's", "city's", "side's", "case", "night", "property", "road",
)  # fmt: skip
_OF_THE_PUBLIC: Final = (
    "inquiry", "prosecutor", "prosecutors", "opinion", "health", "school", "schools", "transport",
    "transportation", "relations", "sector", "servant", "servants", "service", "services",
    "figure", "figures", "hearing", "hearings", "meeting", "meetings", "library", "libraries",
    "safety", "interest", "spending", "funds", "money", "square", "holiday", "holidays", "office",
    "company", "debt", "finances", "support", "policy", "affairs", "works", "debate", "domain",
    "statement", "appearance", "appearances", "television", "radio", "record", "records", "outcry",
    "anger", "order", "eye", "purse", "buildings", "building", "property", "lands", "defender",
    "offering", "apology", "access", "consultation", "gallery", "park",
    "university", "universities", "sentiment",
)  # fmt: skip
_LOST: Final = (
    "jobs", "their jobs", "his job", "her job", "money", "seats", "votes", "interest", "hope",
    "sleep", "face", "touch", "track", "points", "revenue", "millions", "billions", "everything",
    "the game", "the match", "the election", "the war", "the title", "the seat", "the battle",
    "the race", "the vote", "the right", "the chance", "the case", "the fight", "the ability",
    "weight", "control", "ground", "power", "support", "faith", "patience", "sight", "blood",
    "momentum", "confidence", "consciousness", "credibility", "customers", "value", "heart",
)  # fmt: skip
_THEIRS: Final = (
    "lives", "homes", "jobs", "families", "parents", "children", "houses", "country", "countries",
    "leader", "leaders", "rights", "votes", "money", "positions", "way", "friends", "father",
    "mother", "names", "faces", "bodies", "belongings", "cars", "weapons", "husbands", "wives",
    "sons", "daughters", "relatives", "loved ones", "savings", "livelihoods", "crops", "villages",
    "classrooms", "schools", "rooms", "beds", "offices", "desks", "seats", "boats", "tents",
    "cells", "posts", "owners", "towns", "neighbours", "neighbors", "opponents", "rivals",
    "demands", "efforts", "concerns",
    "future", "choice", "choices", "minds", "hands", "heads", "feet", "phones", "own",
)  # fmt: skip
_TAKERS: Final = (
    "lost", "lose", "losing", "left", "leave", "leaving", "fled", "flee", "fleeing", "of", "for",
    "with", "from", "into", "took", "take", "gave", "give", "made", "make", "sold", "sell", "cast",
    "spent", "kept", "keep", "raised", "risk", "risked", "risking", "defend", "protect",
)  # fmt: skip
_HEADED: Final = (
    "lost", "cut", "raised", "changed", "lowered", "closed", "opened", "expanded", "held", "won",
    "kept", "made", "reported", "launched", "suspended", "extended", "doubled", "choose", "chose",
    "increase", "increased", "reduce", "reduced", "improve", "improved", "maintain", "defend",
    "protect", "publish", "published", "release", "released", "sell", "sold", "use", "used",
    "celebrates", "celebrated", "resumed", "strengthen", "withdraw", "withdrew", "lose", "raise",
)  # fmt: skip
_HAD: Final = (
    "first", "second", "third", "last", "new", "annual", "next", "main", "latest", "best", "name",
    "profits", "workforce", "leader", "leaders", "chief", "president", "members", "staff",
    "market", "business", "stake", "shares", "forecast", "troops", "forces", "citizens", "borders",
    "people", "customers", "users", "nuclear", "economy", "budget", "headquarters", "doors",
    "capital", "prices", "sales", "output", "operations", "ambassador", "currency", "debt",
)  # fmt: skip
_CHARGES: Final = (
    "murder", "the murder", "fraud", "corruption", "treason", "war crimes", "rape", "genocide",
    "manslaughter", "allegedly", "his", "her", "their", "crimes", "spying", "espionage",
    "terrorism",
)  # fmt: skip

FRAMES: Final = (
    *(Frame((modal,), "of", (), "have", ("course", "late", "old")) for modal in _MODALS),
    Frame(
        _COMPARED, "then",
        ("a", "an", "any", "half", "one", "two", "three", "ten", "ever", "usual", "expected"),
        "than",
    ),
    Frame((), "their", ("is", "are", "was", "were", "isn't", "aren't", "wasn't"), "there",
          capital=True),
    Frame(("in", "on", "of", "for", "with", "by", "at"), "there", ("own", "respective"), "their"),
    Frame((), "its", ("a", "an", "the", "been", "because"), "it's"),
    Frame((), "it's", ("own",), "its"),
    Frame(("agreed in", "agree in", "agreement in"), "principal", (), "principle"),
    Frame(
        ("the", "a", "its", "his", "her", "their"), "principle",
        ("reason", "cause", "author", "aim", "investigator", "city", "actor"),
        "principal",
    ),
    Frame(
        _AUXILIARIES, "loose",
        ("weight", "control", "ground", "money", "power", "support", "faith", "patience", "sight"),
        "lose",
    ),
    Frame(("has", "have", "had", "was", "were", "been"), "lead", ("to", "by"), "led"),
    Frame(("in the",), "passed", ("year", "years", "week", "month", "months", "decade"), "past"),
    Frame(
        (), "boarder",
        ("guard", "guards", "patrol", "patrols", "crossing", "crossings", "control", "controls",
         "police", "town", "post", "region"),
        "border",
    ),
    Frame(("caught", "lose", "losing"), "site", ("of",), "sight"),
    Frame(("in plain", "at first"), "site", (), "sight", ("plan", "plans", "meeting", "visit")),
    Frame(
        ("building", "construction", "crash", "burial", "launch", "landing"), "sight", (), "site"
    ),
    Frame(("ground", "government", "enemy", "combat", "peacekeeping"), "troupes", (), "troops"),
    Frame(_PLAYED, "roll", ("in", "at"), "role"),
    Frame(
        ("the", "for", "of", "in", "new", "draft"), "piece",
        ("talks", "agreement", "deal", "treaty", "process", "plan"),
        "peace",
    ),
    Frame(
        ("a",), "peace",
        ("of cake", "of land", "of paper", "of legislation", "of evidence"),
        "piece",
    ),
    Frame(("an", "no", "little", "the", "side"), "affect", ("on", "of"), "effect"),
    Frame((), "weather", ("or not",), "whether"),
    Frame(("full",), "compliment", ("of",), "complement"),
    Frame(("water",), "canon", (), "cannon"),
    Frame(("aircraft", "airport"), "hanger", (), "hangar"),
    Frame(("free",), "reign", ("to", "in", "over"), "rein"),
    Frame(("sneak",), "peak", (), "peek", ("district",)),
    # form and from
    Frame(_MOVED, "form", (*_DETERMINERS, "all", "where", "which", "being", "this"), "from",
          (*_FORMED, "part", "a part")),
    Frame((), "form", ("time to time", "then on", "now on", "the outset", "afar", "abroad"),
          "from"),
    # of and off
    Frame(("took", "takes", "take", "taking"), "of",
          ("from", "for", "at", "on", "after", "when", "in", "to"), "off"),
    Frame(
        ("get", "gets", "got", "getting", "fell", "jumped", "stepped"), "of",
        tuple(f"{article} {noun}" for article in ("the", "a", "his", "her") for noun in (
            "bus", "train", "plane", "boat", "ground", "hook", "ship", "roof", "ladder", "bike",
            "horse", "cliff", "bridge", "balcony", "tram", "ferry", "aircraft", "motorcycle")),
        "off",
    ),
    Frame(("cordoned", "sealed", "fenced", "warded", "fended", "staved", "shrugged", "brushed"),
          "of", ("the", "a", "an", "by", "from", "all", *_OWNERS, "any", "after"), "off"),
    Frame(("just",), "of", ("the coast", "the road", "the shore", "the motorway", "the island"),
          "off"),
    Frame(("because", "instead", "ahead", "in front", "in case", "as a result", "on behalf",
           "in charge", "in support", "in favour", "in favor", "in terms", "on top"),
          "off", (*_DETERMINERS, "this", "that", "what"), "of"),
    # its and it's
    Frame(
        ("of", "into", "within", "against", "under", "over", "during", "through", "from", "by",
         "with", "at"), "it's", (), "its",
        ("a", "an", "the", "not", "been", "all", "because", "that", "just", "so", "too", "very",
         "going", "like", "about", "what", "no", "more", "you", "i", "we", "still", "only"),
    ),
    Frame(_HEADED, "it's", _HAD, "its"),
    Frame((), "its", ("not yet", "not clear", "not the", "not just", "not only", "not about",
                      "not going", "clear that", "likely that", "possible that", "important to",
                      "important that", "hard to", "difficult to", "too late", "too early",
                      "too soon", "going to", "up to the", "nice to", "unclear"),
          "it's", capital=True),
    # there and their
    Frame(_TAKERS, "there", _THEIRS, "their"),
    Frame((), "their", ("has been", "have been", "had been", "would be", "could be", "should be",
                        "must be", "seems", "seemed", "appears to be", "may be", "might be"),
          "there", capital=True),
    # lead and led
    Frame(_HAS, "lead", (*_DETERMINERS, "police", "investigators", "officials", "scientists",
                         "many", "some", "him", "them", "us", "me", "efforts", "calls"), "led"),
    Frame(_WAS, "lead", ("by", "to", "into", "away", "astray", "through", "back", "out"), "led"),
    Frame(("is", "are"), "lead", ("by",), "led"),
    # loose and lose
    Frame(("to", "will", "would", "could", "may", "might", "can", "not", "must", "should", "who",
           "cannot", "can't", "didn't", "don't", "won't"),
          "loose", (*_OWNERS, *_LOST), "lose", ("dogs", "hounds")),
    Frame(("will", "would", "could", "may", "might", "can", "cannot", "must", "should"), "loose",
          ("the", "a", "an", "out", "one", "two", "three"), "lose"),
    Frame(("easier to", "harder to", "easy to", "hard to", "going to", "afraid to", "have to",
           "had to", "stand to", "stands to", "stood to", "want to", "wants to", "not to"),
          "loose", (*_COUNTED, "the", "a", "an", "more", "some", "another", "him", "her", "them"),
          "lose", ("dogs", "hounds", "the dogs", "the hounds")),
    Frame((), "loosing", (*_LOST, *_OWNERS, "to", "out"), "losing", ("his arrows", "arrows")),
    # letters swapped or lost in the words of politics, courts and war
    Frame(_MANAGED, "manger", (), "manager", capital=True),
    Frame((), "manger", tuple(f"of the {noun}" for noun in (
        "club", "team", "side", "company", "bank", "hotel", "factory", "plant", "store", "band")),
        "manager", capital=True),
    Frame((), "pubic", _OF_THE_PUBLIC, "public", capital=True),
    Frame(("the general", "members of the", "member of the", "to the", "going", "go", "went"),
          "pubic", (), "public", ("hair", "bone", "area", "region", "symphysis", "lice", "mound")),
    Frame((), "untied", ("states", "nations", "kingdom", "arab emirates", "airlines"), "united",
          capital=True),
    Frame(("manchester", "newcastle", "leeds", "sheffield", "dundee", "rotherham", "cambridge"),
          "untied", (), "united", capital=True),
    Frame(("civilian", "heavy", "many", "mass", "military", "enemy", "suffered", "suffering",
           "inflict", "inflicted", "inflicting", "reported", "report", "combat", "war",
           "battlefield", "caused", "causing", "avoid", "minimise", "minimize", "hundreds of",
           "dozens of", "scores of", "number of", "reports of"),
          "causalities", (), "casualties"),
    Frame((), "causalities", ("figures", "were reported", "reported", "rose", "in the attack"),
          "casualties", capital=True),
    *(
        Frame(("declared", "declare", "declares", "declaring", "impose", "imposed", "imposes",
               "imposing", "under", "lift", "lifted", "lifting", "introduce", "introduced",
               "proclaim", "proclaimed", "ended", "end"), wrong, ("law",), "martial")
        for wrong in ("marshal", "marshall", "marital")
    ),
    Frame(_MINISTRIES, "minster", (), "minister", capital=True),
    Frame(_MINISTRIES, "minsters", (), "ministers", capital=True),
    Frame((), "minster", tuple(f"of {each}" for each in _MINISTRIES[1:]), "minister", capital=True),
    Frame((), "sate", ("department", "of emergency", "of the union", "television", "media", "tv",
                       "police", "prosecutor", "prosecutors", "news agency"), "state",
          capital=True),
    Frame(("united", "secretary of", "head of", "heads of", "islamic"), "sate", (), "state",
          capital=True),
    Frame(("on",), "trail", tuple(f"{link} {each}" for link in ("for", "accused of", "over", "on")
                                 for each in _CHARGES), "trial"),
    Frame(("went on", "goes on", "go on", "put on", "placed on", "brought to", "bring to", "stand",
           "stands", "stood", "standing", "committed for", "fit for", "awaiting", "awaits",
           "fair", "without"), "trail", (), "trial",
          ("rides", "ride", "runs", "run", "walks", "hikes", "duty", "maintenance", "repairs",
           "work", "improvements", "markers", "signs", "shoes", "mix", "access", "maps")),
    Frame(("murder", "corruption", "fraud", "bribery", "rape", "manslaughter", "treason",
           "genocide", "libel", "defamation", "perjury", "assault"), "trail",
          ("opened", "opens", "began", "begins", "resumed", "resumes", "of", "judge", "jury",
           "against", "is due", "was adjourned"), "trial"),
    Frame((), "singed",
          tuple(f"{article} {noun}" for article in ("a", "an", "the", "his", "her", "its", "their")
                for noun in ("agreement", "deal", "contract", "treaty", "bill", "memorandum",
                             "letter", "petition", "pact", "accord", "decree", "order", "law",
                             "declaration", "statement", "document", "documents", "ceasefire")),
          "signed"),
    Frame((), "singed", ("into law", "up for", "on behalf"), "signed"),
    Frame(("was", "were", "is", "are", "been", "still"), "siting",
          ("in", "on", "at", "next", "down", "outside", "beside", "there", "alone", "with",
           "inside", "near", "around"), "sitting"),
    Frame(("the", "a", *_OWNERS), "forth",
          ("time", "place", "day", "year", "quarter", "season", "round", "goal", "game", "match",
           "title", "term", "floor", "set", "test", "week", "month", "child", "consecutive",
           "straight", "win", "victory", "largest", "biggest", "person", "death", "man", "victim",
           "estate", "amendment", "country", "attempt", "suspect", "wave", "edition"), "fourth"),
    Frame(("finished", "placed", "ranked", "finishing"), "forth",
          ("in", "behind", "at", "overall", "on", "place"), "fourth"),
    Frame((), "fist", ("time", "half", "round", "quarter", "lady", "minister", "year", "day",
                       "week", "goal", "set", "test", "person", "match"), "first"),
    Frame(("at",), "lest", _COUNTED, "least"),
    Frame((*_NUMBERS[1:], "several", "few", "many"), "mouths",
          ("ago", "later", "after", "earlier", "in prison", "in jail", "before"), "months"),
    Frame((*_NUMBERS[1:], "several", "few", "many"), "moths",
          ("ago", "later", "earlier", "in prison", "in jail"), "months"),
    Frame((), "with", ("be", "not be"), "will", capital=True),
    # to and too
    Frame(_IS, "to", (
        "late to", "late for", "soon to", "weak to", "tired to", "expensive to", "expensive for",
        "dangerous to", "dangerous for", "difficult to", "difficult for", "costly to", "risky to",
        "big to", "big for", "small to", "small for", "large for", "complicated to", "young to",
        "old to", "ill to", "sick to", "early to", "hot to", "good to be", "busy to", "heavy for",
        "narrow for", "high for", "low for"), "too"),
    Frame(("far", "way", "much"), "to",
          ("late", "early", "soon", "small", "big", "large", "weak", "expensive", "dangerous",
           "high", "low", "slow", "easy", "difficult", "young", "old", "many", "few"), "too"),
    Frame(("want", "wants", "wanted", "try", "tries", "tried", "trying", "going", "able", "unable",
           "need", "needs", "needed", "plan", "plans", "planned", "decided", "refused", "agreed",
           "used", "ready", "likely", "expected", "due", "set"), "too",
          ("be", "work", "go", "get", "make", "take", "see", "do", "have", "keep", "leave", "find",
           "stop", "help", "give", "tell", "buy", "sell", "win", "play", "pay", "come", "talk",
           "return", "open", "meet", "say"), "to"),
    # than and then
    Frame(_COMPARED, "then",
          (*_COUNTED, "twice", "double", "previously", "originally", "initially", "anticipated",
           "planned", "forecast", "normal", "average", "thought", "hundreds", "thousands"), "than"),
    Frame(("rather",), "then", ("the", "a", "an", "to", "being", "his", "her", "its", "their",
                                "on", "in", "for", "by", "from", "as", "at", "with"), "than"),
    Frame(("since", "until"), "than", (), "then"),
    Frame((*_COMPARED, "easier", "harder", "sooner", "bigger", "earlier", "later", "other"), "then",
          ("anything", "anybody", "anyone", "ever before", "most", "any other", "that of", "those",
           "i", "we", "you", "he", "she", "they", "it was", "it is", "was", "were", "planned",
           "normal", "last year", "last week", "last month", "before"), "than",
          ("i was", "they were", "they went", "we went", "he went", "she went")),
    # men and women, one and several
    *(
        Frame(("a", "another", "one"), wrong, ("was", "has", "is", "who", "had", "named", "aged",
                                               "said", "told", "died", "wearing"), right)
        for wrong, right in (("women", "woman"), ("men", "man"))
    ),
    *(
        Frame((*_NUMBERS[1:], "several", "many", "these", "those", "both"), wrong,
              ("were", "have", "are"), right)
        for wrong, right in (("woman", "women"), ("man", "men"))
    ),
    # what courts and people hear
    Frame(("court", "jury", "tribunal", "inquest", "inquiry", "judge", "hearing", "committee"),
          "herd", ("that", "evidence", "from", "how", "about", "testimony"), "heard"),
    Frame(_HAS, "herd", ("that", "of", "about", "from", "any", "screams", "shots", "gunshots"),
          "heard"),
    # were and where
    Frame(("they", "we", "people", "who", "men", "women", "children", "officers", "soldiers",
           "homes", "students", "passengers", "victims"), "where",
          ("killed", "injured", "arrested", "wounded", "held", "told", "shot", "taken", "not",
           "also", "released", "evacuated", "treated", "forced", "unable", "hurt", "being",
           "still"), "were"),
    Frame(("hospital", "place", "city", "town", "house", "village", "room", "prison"), "were",
          ("he", "she", "it", "you", "we"), "where"),
    # borders
    Frame(("crossed the", "cross the", "crossing the", "across the", "near the", "along the",
           "over the", "seal the", "closed the", "close the", "reopened the", "at the"), "boarder",
          ("with", "into", "between", "from", "in", "near", "fence", "wall", "area", "at", "to"),
          "border"),
    Frame(("closed its", "close its", "open its", "opened its", "within its", "secure its",
           "reopen its", "reopened its", "outside its", "across its", "control its", "open"),
          "boarders", (), "borders"),
    # the law, the army, the press
    Frame(("unexploded", "explosive"), "ordinance", (), "ordnance"),
    Frame(("military", "security", "army", "police", "naval", "rescue", "medical", "emergency"),
          "personal", ("were", "have", "are", "who", "carrier", "carriers"), "personnel"),
    Frame(("un security", "u.n. security", "nations security"), "counsel", (), "council",
          capital=True),
    Frame(("legal", "medical", "financial", "expert", "professional", "sought", "seek", "seeking"),
          "advise", (), "advice"),
    Frame(("kilos of", "grams of", "kilograms of", "kg of", "pounds of", "tonnes of", "tons of",
           "cocaine and", "bags of"), "heroine", (), "heroin"),
    Frame(("in", "security", "data"), "breech", ("of", "at", "in"), "breach"),
    Frame((), "elicit", ("drugs", "trade", "goods", "arms", "weapons", "trafficking", "substances"),
          "illicit"),
    Frame((), "grizzly", ("murder", "murders", "crime", "crimes", "scene", "killing", "killings",
                          "discovery", "details"), "grisly"),
    *(
        Frame((), wrong, ("the bomb", "the bombs", "a bomb", "the device", "a device", "the crisis",
                          "the grenade", "tensions", "the tension", "the tensions"), right)
        for wrong, right in (("diffuse", "defuse"), ("diffused", "defused"),
                             ("diffusing", "defusing"))
    ),
    Frame((), "calvary", ("charge", "regiment", "division", "officer", "officers", "brigade"),
          "cavalry"),
    Frame((), "sever", ("weather", "damage", "drought", "injuries", "pain", "flooding", "storms",
                        "burns", "shortage", "shortages"), "severe"),
    # phrases
    Frame(("at the", "before the", "high"), "alter", (), "altar", ("ego", "egos", "the")),
    Frame(("take the", "took the", "taken the", "taking the", "hold the", "holds the",
           "over the"), "reigns", (), "reins"),
    Frame((), "baited", ("breath",), "bated"),
    *(
        Frame((), f"wreck{ending}", ("havoc",), f"wreak{ending}")
        for ending in ("", "s", "ed", "ing")
    ),
    Frame((), "slight", ("of hand",), "sleight"),
    Frame((), "lightening", ("strike", "strikes", "struck", "bolt", "bolts", "storm", "storms"),
          "lightning"),
    Frame(("drove", "walked", "went", "flew", "ran", "sailed", "marched"), "passed",
          ("the", "a", "his", "her", "their"), "past"),
    Frame(("he", "she", "father", "mother", "has", "had", "who", "husband", "wife", "peacefully"),
          "past", ("away",), "passed", ("away from",)),
    Frame(("go", "goes", "going", "went", "gone", "broke", "passed", "pass", "came", "walked",
           "drove"), "threw", (), "through"),
    Frame(("was", "were", "is", "are", "not"), "suppose", ("to",), "supposed"),
    Frame(("is", "was", "are", "were", "it's"), "quiet",
          ("clear", "likely", "sure", "possible", "simply", "different", "common"), "quite"),
    Frame(("the", "a"), "hole", ("country", "world", "family", "nation", "year", "week"), "whole"),
    # apostrophes that are left out or set for nothing
    *(
        Frame(("i", "he", "she", "they", "we", "it", "you"), wrong,
              ("be", "do", "go", "have", "let", "happen", "work", "get", "take", "stop", "make"),
              right)
        for wrong, right in (("wont", "won't"), ("cant", "can't"))
    ),
    Frame(("and", "but", "because", "that", "if", "think", "know", "says", "said", "so"), "its",
          ("not a", "not an", "not what", "not that", "not how", "not as", "not so", "not easy",
           "a very", "really", "just a", "just the", "just that", "just not", "time to", "been a",
           "all about", "very hard", "very difficult", "very important"), "it's"),
    Frame(("in", "to", "for", "on"), "it's",
          ("class", "history", "first", "second", "third", "last", "original", "entirety", "heyday",
           "place", "wake", "path", "favour", "favor", "infancy", "present", "current", "kind",
           "peak", "lowest", "highest", "neighbours", "neighbors", "knees", "way", "customers",
           "members", "owner", "owners", "staff", "fans", "victims", "website", "users"), "its"),
    Frame(("if", "when", "that", "because", "think", "know", "hope", "sure", "while", "unless"),
          "your", ("going", "doing", "looking", "thinking", "trying", "getting", "planning",
                   "wondering", "hoping", "wrong about", "not", "still", "really", "ready to",
                   "interested in", "able to", "in the", "at the", "on the"), "you're",
          ("going rate", "going concern")),
    # words that sound alike
    Frame(("he", "she", "i", "we", "they", "who", "nobody", "everybody", "everyone", "always",
           "never", "already", "one"), "new",
          ("it", "him", "her", "them", "what", "how", "who", "where", "why", "that", "about",
           "nothing", "each other", "the risks", "the risk", "the answer"), "knew"),
    Frame(("was", "were", "is", "are", "been", "be", "am", "a"), "vary",
          ("calm", "small", "large", "big", "good", "bad", "different", "difficult", "hard", "easy",
           "happy", "sad", "sorry", "pleased", "proud", "important", "serious", "strong", "weak",
           "high", "low", "close", "likely", "unlikely", "clear", "lucky", "angry", "upset",
           "much", "quickly", "well", "old", "young", "long", "short", "dangerous"), "very"),
    Frame((), "roll", ("model", "models"), "role"),
    Frame((), "rolls", ("played by", "played in"), "roles"),
    Frame((), "raided", ("the alarm", "the alert", "concerns", "questions", "fears", "doubts",
                         "eyebrows", "awareness"), "raised"),
    Frame(("criminal", "murder", "manslaughter", "fraud", "corruption", "assault", "terrorism",
           "drug", "felony", "misdemeanor", "misdemeanour", "faces", "pressed", "press"),
          "changes", ("of murder", "of fraud", "of assault", "of theft", "of manslaughter",
                      "against", "were dropped", "were filed", "have been filed", "were laid",
                      "have been laid", "were brought", "have been sworn"), "charges"),
    Frame(("a", "the", "two", "three", "of", "by", "former"), "retried",
          ("judge", "judges", "general", "colonel", "officer", "teacher", "policeman", "admiral",
           "professor", "doctor", "army", "police", "nurse", "engineer", "farmer", "miner"),
          "retired"),
    Frame(("no", "not", "far", "even", "and", "with", "in", "for", "has", "had"), "few",
          ("than",), "fewer"),
    Frame((), "who's", ("name", "names", "body", "identity", "parents", "whereabouts"), "whose"),
    Frame((), "your", ("a", "an", "the", "not going", "going to be"), "you're"),
    Frame((), "you're", ("own",), "your"),
)  # fmt: skip
