"""English words of what comes once to a house, a firm, a show or a career, told by its year.

``milestone`` maps verbs and phrases to the milestone they tell of, with "since" behind it where
only a year that "since" leads to is meant; ``milestone_of_people`` says of those that a person has
whether he has one ("own") or one of each ("object": he joins several clubs), or whether what he
does it to has it as well ("either": who runs a firm since 2007);
``milestone_skip`` lists the words that may stand between what has a milestone and its verb, and
``milestone_thing`` maps words to what else the same thing is called.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_MILESTONES: Final = {
    "construction": (
        "built, constructed, erected, put up, dates from, date from, dated from, dating from, "
        "dates to, dating to, dates back to, dating back to"
    ),
    "completion": "completed, finished",
    "opening": (
        "opened, opened its doors, opened to the public, inaugurated, consecrated, dedicated, "
        "commissioned, went into service, came into service, entered service, went into operation"
    ),
    "founding": (
        "founded, co-founded, cofounded, established, set up, created, formed, incorporated, "
        "started the company, started the firm, started the business, was started"
    ),
    "start": (
        "began, begun, started, first aired, first broadcast, first shown, first appeared, "
        "first published, premiered, on the air, on air, has aired, the start"
    ),
    "release": "published, came out, released, introduced, unveiled, launched, went on sale",
    "discovery": "discovered, unearthed, found, dug up, excavated, spotted, identified",
    "purchase": "bought, acquired, purchased, bought out, taken over, took over, sold",
    "closure": "closed, closed down, shut, shut down, demolished, torn down, disbanded, abolished",
    "birth": "born",
    "wedding": "married, wed",
    "graduation": "graduated",
    "retirement": "retired",
    "joining": "joined, signed for, enlisted in, transferred to, moved to, emigrated to",
    "appointment": (
        "took office, took charge, took the helm, came to power, took power, appointed, named, "
        "became, elected, made, promoted, hired, ordained, sworn in, took over as"
    ),
}

#: What is told with "since", of what somebody is or does to this day.
_SINCE: Final = {
    "tenure": (
        "run, headed, led, been, served, held, chaired, managed, directed, coached, ruled, "
        "governed, owned, runs, heads, leads, chairs, in office, in power, in charge, at the helm"
    ),
}

_OF_PEOPLE: Final = {
    "own": "birth wedding graduation retirement",
    "object": "joining appointment",
    "either": "tenure",
}

_SKIP: Final = """
was were is are be been being has had have having which that who whom it he she they itself himself
herself first originally newly then also already only once later the a an
"""

#: Nouns for one thing, as different articles call it.
_THINGS: Final = """
show series programme program sitcom serial soap drama|company firm business group enterprise
prison jail penitentiary|ship vessel ferry boat tanker launch|club side team
factory plant mill works|school academy college
"""


def _phrases() -> dict[str, str]:
    """Phrases to their milestones."""
    found = {
        phrase.strip(): milestone
        for milestone, phrases in _MILESTONES.items()
        for phrase in phrases.split(",")
    }
    return found | {
        phrase.strip(): f"{milestone} since"
        for milestone, phrases in _SINCE.items()
        for phrase in phrases.split(",")
    }


def _things() -> dict[str, str]:
    """Nouns to the one that stands for all of their thing."""
    groups = [group.split() for line in _THINGS.splitlines() for group in line.split("|")]
    return {word: words[0] for words in groups for word in words}


TABLES: Final[dict[str, dict[str, str]]] = {
    "milestone": _phrases(),
    "milestone_of_people": {
        milestone: how for how, milestones in _OF_PEOPLE.items() for milestone in milestones.split()
    },
    "milestone_skip": dict.fromkeys(_SKIP.split(), "1"),
    "milestone_thing": _things(),
}

#: All are looked up beside years.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
