"""Words whose forms no ending makes: win and won, man and men."""

from __future__ import annotations

from typing import Final

__all__ = ["IRREGULAR", "PLURALS", "VERB_FORMS"]

#: A word, then its forms that differ from it; one line a letter.
_WORDS: Final = """
arise arose arisen|awake awoke awoken
be is are was were been being|bear bore borne born|beat beaten|become became|begin began begun
bend bent|bet|bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought
cast|catch caught|child children|choose chose chosen|cling clung|come came|cost|creep crept|cut
deal dealt|die dying|dig dug|do does did done|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
foot feet|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go goes went gone|grind ground|grow grew grown
half halves|hang hung|have has had|hear heard|hide hid hidden|hit|hold held|hurt
keep kept|kneel knelt|knife knives|know knew known
lay laid|lead led|leaf leaves|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying
life lives|light lit|lose lost
make made|man men|mean meant|meet met|mistake mistook mistaken|mouse mice
overcome overcame|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|person people|prove proven|put|quit
read|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran
saw sawn|say said|see saw seen|seek sought|sell sold|send sent|set|sew sewn|shake shook shaken
shed|shelf shelves|shine shone|shoot shot|show shown|shrink shrank shrunk|shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|sow sown
speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split|spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|thief thieves|think thought
throw threw thrown|thrust|tooth teeth|tread trod trodden|tie tying
undergo underwent undergone|understand understood|undertake undertook undertaken|upset
wake woke woken|wear wore worn|weave wove woven|weep wept|wife wives|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wolf wolves|woman women
write wrote written
"""

#: The irregular forms of a word.
IRREGULAR: Final[dict[str, tuple[str, ...]]] = {
    word: tuple(forms)
    for word, *forms in (entry.split() for entry in _WORDS.replace("\n", "|").split("|") if entry)
}

#: Nouns in the plural, and their singular.
PLURALS: Final = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox", "lives": "life",
    "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "halves": "half",
    "thieves": "thief", "shelves": "shelf", "calves": "calf", "loaves": "loaf",
    "criteria": "criterion", "phenomena": "phenomenon", "data": "data", "media": "media",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "buses": "bus", "gases": "gas",
    "sheep": "sheep", "fish": "fish", "deer": "deer", "cattle": "cattle", "species": "species",
    "series": "series", "aircraft": "aircraft", "police": "police", "personnel": "personnel",
    "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "vetoes": "veto",
    "echoes": "echo", "cargoes": "cargo", "volcanoes": "volcano", "tornadoes": "tornado",
    "torpedoes": "torpedo", "movies": "movie", "cookies": "cookie", "calories": "calorie",
    "caches": "cache", "aches": "ache", "axes": "axe", "viruses": "virus", "campuses": "campus",
    "crew": "crew", "staff": "staff",
    "statuses": "status", "bonuses": "bonus", "lenses": "lens", "hypotheses": "hypothesis",
}  # fmt: skip

#: Irregular nouns, whose forms are no verbs.
_NOUNS: Final = frozenset(
    [
        "child",
        "foot",
        "half",
        "knife",
        "leaf",
        "life",
        "man",
        "mouse",
        "person",
        "wife",
        "wolf",
        "woman",
        "shelf",
        "thief",
        "tooth",
    ]
)

#: All forms of irregular verbs.
VERB_FORMS: Final = frozenset(
    {word for word in IRREGULAR if word not in _NOUNS}
    | {form for word, forms in IRREGULAR.items() if word not in _NOUNS for form in forms}
)
