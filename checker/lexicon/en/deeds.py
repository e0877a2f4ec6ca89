"""English words that keep a date from what is named beside it.

``accusing`` is what is said of somebody with the name of a deed behind it, whose date is another
one ("convicted of robbery in 2007"); ``next_one`` are the words that make what is planned another
one of its kind, ``relative`` those that lead to the verb of a relative clause; ``rising`` is what
a toll does. ``occasion_break`` are the words that part a day from what stands on their other side,
``date_leading`` those that lead to a date or to a clause; ``oblique`` make a noun a mere
circumstance ("died in the crash"), of which ``matter`` lead from a day to the matter of what
happened then ("charged Monday over the death"); ``attributive`` goes on behind an event;
``verb_form`` are the forms of irregular verbs, ``auxiliary`` those that go with another one;
``deed_lead`` is what leads from an accusation to a deed.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.irregular import VERB_FORMS

__all__ = ["SILENT", "TABLES"]

#: What is said of somebody with the name of a deed behind it: its date is not that of the deed.
_ACCUSING: Final = """
convicted of|guilty of|accused of|suspected of|acquitted of|cleared of|conviction for
charged with|guilty to|sentenced for|jailed for|imprisoned for|tried for|indicted for|indicted on
arrested for|wanted for|convictions for|prosecuted for|arraigned on|held for|suspicion of
trial for|charge of|charges of|arrested over|questioned over|questioned about
"""
#: Words right before what is planned that make it another one of its kind.
_NEXT: Final = "next subsequent further another second"
#: Words that lead to the verb of a relative clause, and what may stand between them.
_RELATIVE: Final = "that who which"
_HELPERS: Final = "was were is are has have had been then also later"

#: What a toll does on a day on which nothing else happened.
_RISING: Final = "rose risen climbed grew stood reached jumped"

_OBLIQUE: Final = """
in of from for to by with on at about during over following amid despite
"""
_MATTER: Final = "about amid despite following for of over"

#: What goes on behind an event that is but an attribute of it: "fire station", "crash victims".
_ATTRIBUTIVE: Final = """
station stations department departments chief chiefs brigade brigades officer officers official
officials engine engines truck trucks marshal marshals crew crews commissioner inspector
inspectors safety hydrant hydrants exit exits code alarm alarms squad squads detective detectives
disposal investigator investigators investigation investigations inquiry inquest probe expert
experts victim victims survivor survivors scene site sites zone zones relief aid insurance warning
warnings suspect suspects trial case charge charges hearing conviction report reports coverage
footage video wreckage debris rescue memorial anniversary fund risk threat threats prevention
record records statistics engineer engineers scientist scientists researcher researchers plan
plans plot policy drill drills damage toll
"""

#: Words that begin a clause with a verb of its own, and those that join equal parts.
_CLAUSES: Final = (
    "before after when where while who which whose although though because since earlier later ago"
)
_JOINTS: Final = "and but"
#: Verbs that go with another one.
_AUXILIARIES: Final = frozenset({"was", "were", "is", "are", "been", "be"})
#: Words that lead to a date as well as to a clause.
_LEADING: Final = "after before since"
#: What goes before a verb of its own in a clause.
_AUXILIARY: Final = "was were is are has have had will"
#: What leads from an accusation to a deed: "of killing".
_DEED_LEAD: Final = "of with for"

TABLES: Final[dict[str, dict[str, str]]] = {
    "accusing": dict.fromkeys(
        (each for line in _ACCUSING.splitlines() for each in line.split("|") if each), "1"
    ),
    "attributive": dict.fromkeys(_ATTRIBUTIVE.split(), "1"),
    "auxiliary": dict.fromkeys(_AUXILIARY.split(), "1"),
    "date_leading": dict.fromkeys(_LEADING.split(), "1"),
    "deed_lead": dict.fromkeys(_DEED_LEAD.split(), "1"),
    "matter": dict.fromkeys(_MATTER.split(), "1"),
    "next_one": dict.fromkeys(_NEXT.split(), "1"),
    "oblique": dict.fromkeys(_OBLIQUE.split(), "1"),
    "occasion_break": dict.fromkeys(_CLAUSES.split(), "clause")
    | dict.fromkeys(_JOINTS.split(), "joint"),
    "rising": dict.fromkeys(_RISING.split(), "1"),
    "relative": dict.fromkeys(_RELATIVE.split(), "lead") | dict.fromkeys(_HELPERS.split(), "help"),
    "verb_form": dict.fromkeys(sorted(VERB_FORMS - _AUXILIARIES), "1"),
}

#: All are looked up beside days.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
