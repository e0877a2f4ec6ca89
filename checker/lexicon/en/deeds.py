"""English words that keep a date from what is named beside it.

``accusing`` is what is said of somebody with the name of a deed behind it, whose date is another
one ("convicted of robbery in 2007"); ``next_one`` are the words that make what is planned another
one of its kind, ``relative`` those that lead to the verb of a relative clause; ``rising`` is what
a toll does.
"""

from __future__ import annotations

from typing import Final

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

TABLES: Final[dict[str, dict[str, str]]] = {
    "accusing": dict.fromkeys(
        (each for line in _ACCUSING.splitlines() for each in line.split("|") if each), "1"
    ),
    "next_one": dict.fromkeys(_NEXT.split(), "1"),
    "rising": dict.fromkeys(_RISING.split(), "1"),
    "relative": dict.fromkeys(_RELATIVE.split(), "lead") | dict.fromkeys(_HELPERS.split(), "help"),
}

#: All are looked up beside days.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
