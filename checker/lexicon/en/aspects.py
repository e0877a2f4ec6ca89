"""English words that say what a measure is of.

``aspect`` maps a word beside a measure to what is measured: in "1.2 miles deep" and "at a depth of
two kilometres" it is the depth. ``aspect-of`` says which figures can be of it: nobody is killed for
a profit, though lives were lost. ``former-lead`` holds what leads to the figure of an earlier time,
``so-far`` what tells that a toll still moves, ``stock`` and ``quote-verb`` that a sum does. The
file is long because the tables are.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: What is measured: words beside the figure.
_ASPECTS: Final = {
    "depth": "deep depth depths deeper shallow beneath below underground subsurface",
    "height": "high height tall altitude elevation taller summit",
    "length": "long length lengthy longer",
    "width": "wide width breadth broad across diameter wider",
    "thickness": "thick thin thickness thinner slim thicker",
    "radius": "radius perimeter circumference",
    "distance": (
        "away from north south east west northeast northwest southeast southwest north-east "
        "north-west south-east south-west north-northeast north-northwest south-southeast "
        "south-southwest east-northeast west-northwest off outside offshore distance apart "
        "northern southern eastern western inland downstream upstream nearest"
    ),
    "weight": "weigh weighs weighed weighing weight mass heavy heavier cargo tonnage",
    "area": "area size covering covers covered spread scorched burned burnt razed hectares acres",
    "speed": "speed speeds mph kph winds wind gusts gust fast velocity limit gusting sustained",
    "temperature": "temperature temperatures heat cold warm warmer hot record",
    "rain": "rain rainfall precipitation snow snowfall",
    "volume": "capacity volume fuel reservoir spilled leaked",
    "power": "power output capacity generate generates generating plant",
    "price": (
        "price prices priced pricing cost costs costing sell sells selling sold retail retails "
        "starts starting start tag buy buys ticket tickets fee fees fare asking available charge"
    ),
    "discount": "off discount cut cheaper saving savings save reduction rebate",
    "deal": (
        "deal acquire acquires acquired acquiring acquisition acquisitions takeover merger buyout "
        "purchase purchased bought paid offer bid valued worth transaction contract"
    ),
    "revenue": "revenue revenues sales turnover receipts takings grossed gross earned",
    "profit": "profit profits earnings income net loss losses lost surplus deficit",
    "margin": "margin margins",
    "budget": "budget spending spend spent investment invest invested funding fund financed",
    "fine": "fine fined fines penalty penalties settlement settle settled pay",
    "bail": "bail bond",
    "damage": "damage damages damaged insured destruction repair repairs rebuild",
    "reward": "reward rewards bounty ransom prize award",
    "salary": "salary salaries wage wages pay paid bonus",
    "aid": "aid donation donated donate donations pledge pledged raised grant loan charity",
    "theft": "stolen stole steal robbed embezzled stealing fraud haul",
    "debt": "debt debts owe owed owes loan loans",
    "stake": "stake share shares holding owns own equity",
    "turnout": "turnout participation turned",
    "vote": "vote votes voted won ballot ballots majority voters poll polls seats",
    "growth": (
        "rose risen rise rises increase increased growth grew grow grown jumped surged up higher "
        "gain gained climbed"
    ),
    "decline": "fell fall fallen falls drop dropped decrease decreased decline declined down lower",
    "unemployment": "unemployment jobless unemployed joblessness",
    "inflation": "inflation",
    "interest": "interest rate rates",
    "sentence": (
        "sentence sentenced sentences jail jailed prison imprisonment imprisoned behind bars "
        "serve serves served serving term custody probation"
    ),
    "ban": "ban banned suspended suspension barred disqualified",
    "age": "aged old age",
    "stay": "lived living stayed spent married tenure career office reign rule ruled led",
    "voyage": "flight journey trip drive voyage travel",
    "battery": "battery standby talk-time talktime charge",
    "memory": "memory ram",
    "storage": "storage disk hdd ssd flash drive card slot",
    "screen": "screen display monitor resolution",
    "camera": "camera megapixel lens",
    "clock": "processor chip chips cpu core clocked",
    "aftershock": "aftershock aftershocks foreshock foreshocks",
    "magnitude": "magnitude richter",
    "record": "ever",
    "delay": "delay delayed late postponed overdue",
    "population": "population inhabitants populated home",
    "attendance": "crowd attendance spectators attended audience viewers watched",
    "run": "run lasted lasting lasts duration course",
}  # fmt: skip

#: Of which aspects a figure can be, by its dimension: "money" for any currency, "count" for what is
#: counted and for bare numbers.
_OF: Final = {
    "length": "depth height length width thickness radius distance rain screen voyage",
    "mass": "weight aid theft",
    "area": "area damage",
    "speed": "speed",
    "temperature": "temperature",
    "volume": "volume rain",
    "power": "power",
    "money": (
        "price discount deal revenue profit budget fine bail damage reward salary aid theft debt "
        "stake growth decline"
    ),
    "share": (
        "discount revenue profit margin stake turnout vote growth decline unemployment inflation "
        "interest damage debt fine salary premium market speed memory storage power population "
        "budget"
    ),
    "percentage-points": "margin growth decline vote turnout interest inflation unemployment",
    "duration": "sentence ban age stay voyage battery delay run",
    "age": "age",
    "pixels": "screen camera",
    "pixel-per-inch": "screen camera",
    "data": "memory storage",
    "energy": "battery",
    "milliampere-hour": "battery",
    "frequency": "clock",
    "magnitude": "magnitude aftershock record",
    "count": (
        "vote turnout stake theft damage population attendance aftershock growth decline ban "
        "volume budget unemployment aid"
    ),
}  # fmt: skip

#: What leads to the figure of an earlier time: "up from 38 per cent". Behind another figure of the
#: unit a bare "from" does so too: "fell to 28 million euros from 40 million".
_FORMER: Final = (
    "up from", "down from", "compared with", "compared to", "against", "versus", "originally",
    "initially", "previously", "formerly", "was to cost", "were to cost", "was to have",
    "a previous", "an earlier", "an original", "its original", "the original", "revised from",
)  # fmt: skip

#: What a story has once, by dimension and aspect: one quake has a depth, one election a turnout.
#: Of those who play one part in it, and of terms and seasons, a story counts but one group.
#: A magnitude of which nothing else is told is that of the main shock.
_ONCE: Final = {
    "magnitude ": "magnitude", "magnitude magnitude": "magnitude", "length depth": "depth",
    "share turnout": "turnout", "share premium": "premium", "money deal": "deal",
    "money fine": "fine", "money bail": "bail",
    "money reward": "reward", "money profit": "profit", "duration sentence": "sentence",
    "duration ban": "ban", "length altitude": "altitude", "length shore": "shore",
    "share fatality": "fatality", "share unemployment": "unemployment",
    "share inflation": "inflation", "night ": "nights",
    "ordinal of edition": "edition", "ordinal of anniversary": "anniversary",
    **{
        f"count of {things}": things
        for things in ("grandchildren", "great-grandchildren", "bodily-wounds", "term",
                       "firefighters", "prisoners", "robbers", "hostages", "kidnapped", "trapped",
                       "viewers", "people-aboard")
    },
}  # fmt: skip

#: Right before a figure they make it one of a part of time or of a row: "the last six games".
_WINDOWS: Final = "last past first next previous final opening closing preceding remaining latest"
#: Before a figure they say how many may be there, and not how many are: "licensed for 340".
_ROOM: Final = (
    "capacity licence license licensed certified permitted allowed limit maximum room accommodate "
    "accommodates designed built seat seats"
)
#: Right before a number or in it they tell that there are more: "three others", "a further 14".
_REST: Final = "other others another more further additional extra else"
#: Behind the "of" that follows a number, of those that are spoken of: "two of the men".
_REST_OF: Final = "the those these them"
#: Words of a figure that is none at all; any other one says whom it leaves out: "no children".
_ANYBODY: Final = (
    "no none nobody one body people person persons casualties casualty injuries injury deaths "
    "death fatalities fatality victims reports reported known serious major loss losses life lives "
    "neither nor or of there immediate confirmed further"
)

#: How a measure of something is called in a heading: the dimension and the aspect that go together,
#: "money" for any currency. Others say no more than the dimension does, which may have a name too.
_HEADINGS: Final = {
    "mass": "weight",
    "share": "percentage",
    "ordinal": "rank",
    "point": "number of points",
    "time": "number of times",
    "night": "number of nights",
    "data": "amount of data",
    "yield": "explosive force",
    **{f"length {each}": each for each in ("depth", "height", "length", "width", "thickness")},
    **{f"length {each}": each for each in ("distance", "radius")},
    "length rain": "rainfall",
    "length altitude": "altitude",
    "length shore": "distance from the shore",
    "mass weight": "weight",
    "area area": "area",
    "speed speed": "speed",
    "temperature temperature": "temperature",
    "volume volume": "volume",
    "power power": "power",
    **{f"money {each}": each for each in ("price", "discount", "revenue", "profit", "budget")},
    **{f"money {each}": each for each in ("fine", "bail", "damage", "reward", "debt")},
    "money deal": "sum of the deal or purchase",
    "money salary": "pay",
    "money aid": "sum of aid",
    "money theft": "sum stolen",
    **{f"money {each}": each for each in ("ransom", "damages", "pay-off", "prize", "dividend")},
    "money savings": "sum saved",
    "money break-up": "break-up fee",
    **{f"share {each}": each for each in ("turnout", "margin", "growth", "decline", "stake")},
    **{f"share {each}": each for each in ("unemployment", "inflation", "interest", "discount")},
    "share vote": "share of the vote",
    "share market": "share of the market",
    "share premium": "premium",
    "share fatality": "fatality rate",
    "duration sentence": "length of the sentence",
    "duration ban": "length of the ban",
    "duration voyage": "length of the journey",
    "duration delay": "delay",
    "duration remaining": "time that is left",
    "duration maximum": "longest sentence possible",
    "duration demand": "sentence asked for",
    "duration minimum": "least time to be served",
    "duration term": "term of office",
    "duration tenure": "time in office",
    "duration battery": "battery life",
    "data memory": "memory",
    "data storage": "storage",
    "length screen": "size of the screen",
    "pixels screen": "resolution of the screen",
    "pixels camera": "resolution of the camera",
    "frequency clock": "clock speed",
    "magnitude aftershock": "magnitude of the aftershock",
    "magnitude record": "magnitude of the record",
}


def _by_word(rows: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in rows.items():
        for word in words.split():
            found.setdefault(word, name)
    return found


#: Shares and the like, and what is said of their prices from hour to hour.
_STOCK: Final = "share shares stock stocks bond bonds barrel crude futures"
_QUOTED: Final = """
closed close closing ended ending opened fell rose jumped climbed slid slipped dropped gained lost
surged plunged sank soared tumbled advanced traded trading changed eased edged rallied settled down
up
"""

#: What tells that a toll is that of an hour, and still moves.
_SO_FAR: Final = (
    "so far", "thus far", "to date", "up to now", "until now", "as of", "as i write",
    "as we write", "time of writing", "press time", "at this hour", "available till",
    "available until", "available up to", "initial count", "initial reports", "early reports",
    "first reports", "preliminary", "by noon", "by midday", "by midnight", "by nightfall",
    "by dusk", "by evening", "by early evening", "by late evening", "by mid-morning",
    "by mid-afternoon", "by late afternoon", "by late morning", "day noon", "day midday",
    # or that it leaves out some
    "not counting", "not including", "excluding", "leaving out", "apart from", "as well as the",
)  # fmt: skip

#: What tells that another time of the kind is spoken of: "on that occasion repairs took a week".
_EARLIER: Final = (
    "on that occasion", "last time", "the time before", "on a previous occasion",
    "on an earlier occasion", "on previous occasions", "on earlier occasions", "back then",
    "in those days", "in past years", "in previous years", "in earlier years",
)  # fmt: skip

#: What is counted match by match: that of Thursday is not that of Sunday.
_OF_A_MATCH: Final = "score point goals shots"

#: Right before a figure they tell that the other side made so many: "gave up 109 goals".
_CONCEDED: Final = (
    "gave up", "given up", "giving up", "gives up", "give up", "let in", "lets in", "letting in",
    "have conceded", "has conceded", "had conceded", "and conceded", "they conceded",
    "it conceded", "also conceded", "that conceded", "which conceded", "have allowed",
    "has allowed", "had allowed", "and allowed", "they allowed", "it allowed", "that allowed",
    "which allowed", "defense allowed", "defence allowed",
)  # fmt: skip
#: Behind a figure they tell that there were more, if a verb of having leads to it.
_LEFT: Final = "left remaining"
_LEFT_LEADS: Final = "has have had having with are is were was"
#: What is counted as it comes, besides casualties.
_COUNTED_ON: Final = "earthquakes"
#: Words that pick the one with the highest figure: "17 aftershocks, the largest of magnitude 5".
_MOST: Final = "largest strongest biggest highest greatest powerful none"
#: What is won by, what leads to so many, and what they are an attribute of, or stand before.
_MARGINS: Final = "point run goals stroke seats game games"
_MARGIN_LEADS: Final = "by up down leading led trailing trailed"
_MARGINS_OF: Final = """
win wins victory triumph defeat loss lead leads advantage margin majority deficit edge gap cushion
rout thrashing drubbing hammering rally comeback run swing spread favourite favourites favorite
favorites underdog underdogs winners losers clear ahead behind adrift better
"""

#: What makes an offer another one than the first, and what it is called.
_RENEWED: Final = """
second third fourth new improved revised raised raises increased sweetened higher fresh final latest
renewed upped sweetens
"""
_OFFERS: Final = "offer bid proposal approach"

#: What says of a toll, and of any figure, that it was another one before.
_REVISED_TOLL: Final = (
    "rose to", "risen to", "rises to", "climbed to", "climbs to", "increased to", "jumped to",
    "grew to", "grown to", "raised to", "swelled to", "mounted to",
)  # fmt: skip
_REVISED: Final = (
    "revised to", "revised up to", "revised down to", "revised upwards to", "lowered to",
    "updated to", "upgraded to", "downgraded to", "now put at", "now estimated at",
    "now stands at", "now stood at", "now given as",
)  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "aspect": _by_word(_ASPECTS),
    "aspect-of": {f"{of} {each}": each for of, some in _OF.items() for each in some.split()},
    "aspect-shipped": dict.fromkeys(_ASPECTS, "1"),
    "had-once": _ONCE,
    "heading": _HEADINGS,
    "window": dict.fromkeys(_WINDOWS.split(), "1"),
    "room": dict.fromkeys(_ROOM.split(), "1"),
    "rest": dict.fromkeys(_REST.split(), "1"),
    "rest-of": dict.fromkeys(_REST_OF.split(), "1"),
    "anybody": dict.fromkeys(_ANYBODY.split(), "1"),
    "stock": dict.fromkeys(_STOCK.split(), "1"),
    "quote-verb": dict.fromkeys(_QUOTED.split(), "1"),
    "so-far": dict.fromkeys(_SO_FAR, "1"),
    "conceded": dict.fromkeys(_CONCEDED, "1"),
    "left": dict.fromkeys(_LEFT.split(), "1"),
    "left-lead": dict.fromkeys(_LEFT_LEADS.split(), "1"),
    "margin": dict.fromkeys(_MARGINS.split(), "1"),
    "margin-lead": dict.fromkeys(_MARGIN_LEADS.split(), "1"),
    "margin-behind": dict.fromkeys(_MARGINS_OF.split(), "1"),
    "of-a-match": dict.fromkeys(_OF_A_MATCH.split(), "1"),
    "counted-on": dict.fromkeys(_COUNTED_ON.split(), "1"),
    "aftershock-word": dict.fromkeys(_ASPECTS["aftershock"].split(), "1"),
    "most": dict.fromkeys(_MOST.split(), "1"),
    "revised": dict.fromkeys(_REVISED_TOLL, "toll") | dict.fromkeys(_REVISED, "any"),
    "renewed": dict.fromkeys(_RENEWED.split(), "1"),
    "offer-noun": dict.fromkeys(_OFFERS.split(), "1"),
    "earlier-time": dict.fromkeys(_EARLIER, "1"),
    "former-lead": dict.fromkeys(_FORMER, "former") | {"from": "from"},
}

#: They are looked up beside claims and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
