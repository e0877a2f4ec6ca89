"""English words: function words, negation, modality, and what links one clause to the next."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: These deny the verb of their clause, and so what it says of a day or a figure.
_DENYING: Final = (
    "not", "never", "neither", "nor", "denied", "denies", "deny",
    "denying", "refuted", "refutes", "dismissed", "rejected", "cannot", "can't", "don't",
    "doesn't", "didn't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't",
    "haven't", "hadn't", "unlikely", "false", "untrue",
)  # fmt: skip

#: These deny the noun behind them alone: "no deal was reached on 10 January" is said of that day.
_LACKING: Final = ("no", "none", "without")

#: Words that look like a denial and are none.
_AFFIRMED: Final = (
    "not only", "not just", "not merely", "not simply", "not least", "not to mention",
    "not surprisingly", "not long", "not far", "not yet", "not guilty",
)  # fmt: skip

#: What follows these is told, whatever is denied before them: "did not return after two raids";
#: behind "for" how long something lasts: "has not rained for nine weeks".
_DENIAL_ENDS: Final = (
    "after", "since", "until", "till", "following", "because", "despite", "although", "though",
    "unlike", "whereas", "while", "who", "whom", "whose", "which", "where",
)  # fmt: skip

#: Of these the number is told, whoever denies them: "she denied two counts of theft".
_DENIED_ALL: Final = ("charges", "lawsuits", "crimes", "violations")

_HOPED: Final = (
    "may", "might", "could", "would", "should", "if", "unless", "hope", "hopes", "hoped",
    "hoping", "fear", "fears", "feared", "possible", "possibly", "perhaps", "probably", "likely",
    "allegedly", "reportedly", "rumoured", "rumored", "suspected", "threatened", "threatens",
    "wants", "want", "wanted", "demand", "demands", "demanded", "proposed", "proposes",
)  # fmt: skip

_STOP: Final = (
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "who", "whom",
    "whose", "which", "what", "where", "when", "why", "how", "and", "or", "but", "nor", "so",
    "yet", "for", "of", "in", "on", "at", "by", "to", "from", "with", "without", "within", "into",
    "onto", "over", "under", "about", "around", "between", "among", "through", "during", "before",
    "after", "since", "until", "till", "against", "near", "off", "out", "up", "down", "as", "than",
    "then", "there", "here", "if", "because", "while", "although", "though", "be", "is", "are",
    "was", "were", "been", "being", "am", "have", "has", "had", "having", "do", "does", "did",
    "doing", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not",
    "no", "also", "only", "just", "more", "most", "less", "least", "very", "much", "many", "some",
    "any", "all", "both", "each", "every", "other", "another", "such", "same", "own", "too",
    "again", "still", "now", "once", "ever", "never", "one", "two", "three", "said", "say", "says",
    "told", "according", "per", "via", "amid", "despite", "including", "however", "meanwhile",
    "first", "last", "next", "new", "that's", "it's", "mr", "mrs", "ms", "dr",
)  # fmt: skip

#: Words between a thing and its value, and on which side of them the value may stand: "sales of
#: $4 million", "$4 million in sales".
_VALUE_LINK: Final = {
    **dict.fromkeys(("at", "to", "was", "were", "is", "are"), "behind"),
    **dict.fromkeys(("totalled", "totaled", "reached", "hit", "stood at", "came to"), "behind"),
    "in": "before",
    "of": "before behind",
}

TABLES: Final[dict[str, dict[str, str]]] = {
    "negation": dict.fromkeys(_DENYING, "verb") | dict.fromkeys(_LACKING, "noun"),
    "denial-end": dict.fromkeys(_DENIAL_ENDS, "any") | {"for": "lasting"},
    "denied-all": dict.fromkeys(_DENIED_ALL, "1"),
    "affirmed": dict.fromkeys(_AFFIRMED, "affirmed"),
    "hoped": dict.fromkeys(_HOPED, "hoped"),
    "stop": dict.fromkeys(_STOP, "stop"),
    "value_link": _VALUE_LINK,
    "coordinator": dict.fromkeys(("and", "or", "but", "while", "before", "after"), "coordinator"),
    "another": dict.fromkeys(
        (
            "again",
            "another",
            "second",
            "third",
            "fourth",
            "fifth",
            "other",
            "further",
            "new",
            "earlier",
            "later",
            "previous",
            "next",
            "following",
            "after",
            "afterwards",
            "before",
            "aftershock",
            "aftershocks",
            "round",
            "rounds",
            "repeat",
            "repeated",
            "anniversary",
            "postponed",
            "moved",
            "rescheduled",
            "delayed",
            "originally",
            "also",
            "separate",
            "former",
            "resumed",
            "last",
        ),
        "another",
    ),
    "locative": dict.fromkeys(
        ("in", "at", "near", "outside", "inside", "within", "around", "throughout", "across"), "in"
    ),
    "host": dict.fromkeys(("host", "hosts", "hosted", "hosting"), "host"),
    "copula": dict.fromkeys(
        ("is", "was", "as", "became", "becomes", "serves as", "served as", "being", "named"), "is"
    ),
}

SILENT: Final[frozenset[str]] = frozenset({"stop", "value_link", "denial-end", "denied-all"})
