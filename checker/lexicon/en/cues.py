"""English words that tell how a date beside them is meant: tense, years, games."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: What tells that its sentence looks ahead.
_FUTURE: Final = dict.fromkeys(
    [
        "will", "shall", "won't", "'ll", "is to", "are to", "was to", "were to", "due to be",
        "is due", "are due", "due to", "is on", "are on", "forecast for",
        "set to", "going to", "about to", "expected", "scheduled",
        "slated", "planned for", "plan to", "plans to", "planning to", "expects to", "expect to",
        "hopes to", "hope to", "intends to", "intend to", "wants to", "aims to", "agreed to meet",
        "upcoming", "forthcoming", "ahead of", "as early as", "as soon as", "threatens to",
        "threaten to", "threatened to", "threatening to", "warned of", "warns of", "warn of",
        "warning of", "delivery in", "starting", "beginning", "ending", "may be held",
        "can be held", "would be held", "would meet", "would begin",
        "would start", "would take place", "is being held", "are being held", "takes effect",
        "begins", "expires", "due for", "due on", "due in", "likely to", "ready to", "prepare to",
        "prepares to", "preparing to", "must", "payable", "not before",
        "ends", "starts", "opens",
        "closes", "matures", "runs out", "kicks off", "falls on", "goes on", "go on", "to be",
        "set for", "have to",
        "has to", "enters into", "comes into", "takes place", "take place", "is held", "are held",
    ],
    "1",
) | dict.fromkeys(
    ["may", "might", "would", "should", "could", "can", "possible"], "weak"
)  # fmt: skip

#: The present of timetables, which tells what is to come on a weekday right beside it: "the
#: president visits Vienna on Monday".
_TIMETABLE: Final = dict.fromkeys(
    [
        "visits", "arrives", "arrive", "returns", "meets", "meet", "resumes", "resume", "plays",
        "faces", "hosts", "travels", "departs", "depart", "convenes", "convene", "gathers",
        "gather", "votes", "reopens", "launches", "concludes", "goes", "holds", "hears", "unveils",
        "heads", "head", "follows",
    ],
    "1",
) | dict.fromkeys(["is", "are"], "beside")  # fmt: skip

#: What tells that its sentence looks back; forms in -ed count as well.
_PAST: Final = dict.fromkeys(
    [
        "said", "was", "were", "had", "did", "told", "met", "held", "began", "came", "went",
        "took", "made", "gave", "got", "found", "left", "led", "won", "lost", "fell", "rose",
        "shot", "hit", "sent", "spoke", "wrote", "saw", "broke", "brought", "bought", "sold",
        "paid", "put", "kept", "became", "ran", "struck", "died", "fled", "flew", "drove", "grew",
        "knew", "meant", "read", "sank", "set off", "stood", "taught", "thought", "threw", "wore",
        "built", "caught", "chose", "cut", "dealt", "drew", "fought", "heard", "hung", "laid",
        "lent", "lay", "quit", "rode", "rang", "sat", "sought", "shook", "showed", "shut", "slid",
        "spent", "split", "spread", "stole", "hid", "bit", "blew", "bore", "bound", "burst",
        "clung",
        "crept", "dug", "drank", "ate", "felt", "flung", "forbade", "forgot", "forgave",
        "froze", "knelt", "leapt", "lit", "overcame", "rose", "sang", "shone", "slept", "slew",
        "sprang", "stung", "strode", "strove", "swam", "swung", "trod", "woke", "wept", "wound",
        "beat", "bade", "bent", "bet", "bled", "bred", "drawn", "fallen", "given", "gone", "known",
        "lain", "ridden", "seen", "shaken", "shown", "spoken", "stolen", "sworn", "taken", "thrown",
        "written", "broken", "chosen", "begun", "been", "done", "driven", "eaten", "flown",
        "stuck", "swept", "swore", "tore", "underwent",
        "shrank", "shrunk", "overtook", "foresaw", "undertook", "rebuilt", "retook", "arose",
        "awoke", "befell", "mistook", "oversaw", "repaid", "upheld", "withheld", "withstood",
        "spun", "sped", "withdrew", "has been", "have been", "ago", "earlier", "since", "after",
        "following",
    ],
    "1",
)  # fmt: skip

#: Phrases whose last word looks ahead elsewhere.
_NO_CUES: Final = dict.fromkeys(
    [f"{unit} {word}" for unit in ("week", "month", "quarter", "year")
     for word in ("beginning", "starting", "ending")],
    "1",
)  # fmt: skip

#: Words after which a participle tells no tense ("will be held").
_TIMELESS: Final = dict.fromkeys(
    [
        "be", "being", "get", "getting", "not", "newly", "to", "is", "are", "remains", "remain",
        "stays", "stay",
    ],
    "1",
)  # fmt: skip

#: What was put off "to" or "until" a day, or set "for" it, is still to come on that day.
_DEFERRALS: Final = dict.fromkeys(
    [
        "adjourned", "postponed", "rescheduled", "deferred", "remanded", "delayed", "moved",
        "extended", "pushed", "put", "brought", "suspended",
    ],
    "1",
)  # fmt: skip

#: "She said that Friday was free": a word that joins a clause, and verbs that prove it.
_CLAUSE_WORDS: Final = {"that": "1"}
_CLAUSE_VERBS: Final = dict.fromkeys(
    [
        "is", "was", "will", "would", "has", "had", "may", "might", "could", "should", "can",
        "must", "isn't", "wasn't", "won't",
    ],
    "1",
)  # fmt: skip

#: Words of reports on a business: the first half is then one of its year.
_BUSINESS_WORDS: Final = dict.fromkeys(
    [
        "profit", "profits", "revenue", "revenues", "sales", "earnings", "earned", "income",
        "loss", "losses", "net", "turnover", "dividend", "shares", "company", "firm", "exports",
        "imports", "output", "production", "growth", "inflation", "orders", "deliveries", "bank",
        "economy", "gdp", "deficit", "surplus", "investment", "quarter", "shipments", "prices",
        "budget", "costs", "fiscal", "operating", "group", "percent", "million", "billion", "%",
    ],
    "1",
)  # fmt: skip

#: Words in -ed that are no past forms.
_NOT_PAST: Final = dict.fromkeys(
    [
        "need", "speed", "indeed", "hundred", "embed", "bleed", "seed", "feed", "exceed",
        "proceed", "succeed", "breed", "shed", "creed", "greed", "weed", "deed", "reed", "sacred",
        "naked", "wicked", "rugged", "beloved", "aged", "kindred", "hatred", "united", "limited",
        "concerned", "infrared", "biped", "moped", "unscheduled", "unprecedented", "so-called",
        "armed", "advanced", "combined", "detailed", "related", "associated",
    ],
    "1",
)  # fmt: skip

#: Words before four digits that make a year of them.
_YEAR_LEADS: Final = dict.fromkeys(
    [
        "than", "versus", "vs", "against", "into", "calendar", "year", "circa", "compared",
        "record", "like", "late", "early", "mid", "summer", "winter", "spring", "autumn", "fall",
        "season", "class", "election", "due", "be", "onwards",
        "until", "unlike", "entire", "throughout",
    ],
    "1",
)  # fmt: skip

#: Verbs before four digits that make a year of them where nothing counted follows: "built 1991".
_YEAR_VERBS: Final = dict.fromkeys(
    [
        "built", "rebuilt", "born", "founded", "established", "est", "formed", "created", "opened",
        "reopened", "launched", "died", "completed", "constructed", "released", "published",
        "issued", "incorporated", "commissioned", "installed", "copyright", "retired", "elected",
        "appointed", "married", "ordained", "patented", "signed", "closed", "demolished",
    ],
    "1",
)  # fmt: skip

#: Words of games, which have quarters and halves of their own.
_GAME_WORDS: Final = dict.fromkeys(
    [
        "touchdown", "touchdowns", "yard", "yards", "rebounds", "rebound", "kickoff", "halftime",
        "quarterback", "overtime", "scored", "jumper", "layup", "foul", "fouls", "punt",
        "interception", "fumble", "dunk", "innings", "playoffs", "playoff", "timeout", "timeouts",
        "score", "nba", "nfl", "basketball", "striker", "midfielder", "goalkeeper", "penalty",
        "equaliser", "equalizer", "header", "referee",
    ],
    "1",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "future_cue": _FUTURE,
    "timetable": _TIMETABLE,
    "past_cue": _PAST,
    "no_cue": _NO_CUES,
    "timeless": _TIMELESS,
    "not_past": _NOT_PAST,
    "deferral": _DEFERRALS,
    "clause_word": _CLAUSE_WORDS,
    "clause_verb": _CLAUSE_VERBS,
    "year_lead": _YEAR_LEADS,
    "year_verb": _YEAR_VERBS,
    "game_word": _GAME_WORDS,
    "business_word": _BUSINESS_WORDS,
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
