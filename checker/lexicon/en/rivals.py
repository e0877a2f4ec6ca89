"""English posts that nobody holds together, and the ranks of which a person has one at a time.

Categories: ``post-apart`` (post to "group/number": of one group nobody holds two posts with other
numbers), and the ladders ``army``, ``navy``, ``air force`` and ``police`` (rank to its rung).
"""

# ruff: noqa: E501  (a row of a table is one line)

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Posts of which nobody holds two at a time: in each row those that exclude each other, names of
#: one of them with a bar between. "country" rows need a country: firms have presidents too. A star
#: is what a post made of words is for ("* treasurer" is that of a club), DESK a unit of a service,
#: POLICE whoever has a rank of the police.
_APART: Final = """
country: president; prime minister
country: president; king|queen|emperor
any: senator; congressman; assemblyman; governor; lieutenant governor
any: chair|* chair; ranking member
any: majority leader; minority leader; speaker
any: governor; mayor
any: judge|chief judge|justice; prosecutor|chief prosecutor|district attorney|assistant district attorney|prosecutor general; defence lawyer|public defender; coroner|medical examiner; POLICE
any: attorney general; solicitor general; surgeon general; district attorney|assistant district attorney; u.s. attorney; judge|chief judge|justice; defence lawyer|public defender; sheriff|police chief
any: ambassador; consul|consul general; foreign minister
any: police chief; fire chief; mayor; city manager
any: fire chief; fire marshal; battalion chief
any: captain; first officer; flight engineer
any: chief of staff; press secretary; national security adviser
any: secretary general; under-secretary-general
any: police chief; sheriff; sheriff's deputy; mayor
any: archbishop|bishop|pastor; rabbi|chief rabbi; imam|mufti; patriarch
any: headmaster|headteacher|principal|* principal; dean; rector; * superintendent
any: professor|lecturer; doctoral student|graduate student; * technician
any: chief executive; chief financial officer; chief operating officer; chief technology officer; chief information officer; chief marketing officer; chief legal officer
any: editor-in-chief; managing editor
any: secretary general|* secretary; treasurer|* treasurer
any: chair|* chair; treasurer|* treasurer
any: head coach; assistant coach; offensive coordinator; defensive coordinator; team captain
any: spokesperson|* spokesperson|press secretary; chief executive|chief financial officer|chief operating officer|mayor|governor|prime minister|foreign minister|defence minister|interior minister|health minister|finance minister|head coach|head of * DESK
"""

#: Fields of which nobody is a minister of two: interior and justice go together at times.
_APART_FIELDS: Final = (
    "foreign; defence; finance; health; education; agriculture; interior",
    "foreign; defence; finance; health; education; agriculture; justice",
    "foreign; defence; transport; culture",
)

_UNITS: Final = "squad unit department division directorate bureau section branch brigade"

#: Ladders of forces: of two rungs a person stands on one at a time.
_LADDERS: Final = {
    "army": """
        private|lance corporal|corporal|sergeant|staff sergeant|sergeant first class|first sergeant|master sergeant
        |sergeant major|second lieutenant|first lieutenant|lieutenant|captain|major
        |lieutenant colonel|colonel|brigadier|brigadier general|major general|lieutenant general
        |colonel general|general""",
    "navy": """
        ensign|lieutenant|lieutenant commander|commander|captain|commodore|rear admiral
        |vice admiral|admiral""",
    "air force": """
        pilot officer|flying officer|flight lieutenant|squadron leader|wing commander
        |group captain|air commodore|air marshal""",
    "police": """
        constable,detective constable|sergeant,detective sergeant|sub-inspector
        |inspector,detective inspector|chief inspector,detective chief inspector
        |superintendent,detective superintendent
        |chief superintendent,detective chief superintendent""",
}


def _rungs(ladder: str) -> dict[str, str]:
    """Each rank of a ladder to its rung; a comma stands between two ranks of one rung."""
    rungs = [" ".join(rung.split()) for rung in ladder.split("|")]
    return {rank: rung for rung in rungs for rank in rung.split(",")}


def _rows() -> list[tuple[str, str]]:
    """What each row needs, and its members."""
    police = "|".join((*_rungs(_LADDERS["police"]), "detective", "commander", "trooper"))
    desks = "|".join(f"head of * {unit}" for unit in _UNITS.split())
    rows = _APART.replace("POLICE", police).replace("head of * DESK", desks)
    found = [(needs, row) for needs, row in (each.split(": ") for each in rows.strip().split("\n"))]
    for fields in _APART_FIELDS:
        posts = [f"{field} minister|{field} secretary" for field in fields.split("; ")]
        found.append(("any", "; ".join(posts)))
    return found


def _apart() -> dict[str, str]:
    """Each post to the groups in which it excludes others, with its number in each."""
    found: dict[str, list[str]] = {}
    for number, (needs, row) in enumerate(_rows()):
        for member, members in enumerate(row.split("; ")):
            for post in members.split("|"):
                found.setdefault(post, []).append(f"{needs}{number}/{member}")
    return {post: "|".join(places) for post, places in found.items()}


TABLES: Final[dict[str, dict[str, str]]] = {
    "post-apart": _apart(),
    **{force: _rungs(ladder) for force, ladder in _LADDERS.items()},
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
