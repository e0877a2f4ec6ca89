"""Words that are mistaken for others, in frames that admit only one of them.

A frame is rigid, so that nothing right fits it: whoever is unsure of one leaves it out.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["FRAMES", "Frame"]


class Frame(NamedTuple):
    """A wrong word with what stands before and after it, as alternatives; either may be empty.

    ``never`` are words that make it right where they follow.
    """

    before: tuple[str, ...]
    wrong: str
    after: tuple[str, ...]
    right: str
    never: tuple[str, ...] = ()


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

FRAMES: Final = (
    *(Frame((modal,), "of", (), "have", ("course", "late", "old")) for modal in _MODALS),
    Frame(
        _COMPARED, "then",
        ("a", "an", "any", "half", "one", "two", "three", "ten", "ever", "usual", "expected"),
        "than",
    ),
    Frame((), "their", ("is", "are", "was", "were", "isn't", "aren't", "wasn't"), "there"),
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
)  # fmt: skip
