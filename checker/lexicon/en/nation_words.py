"""English words beside the name of a people: whose nation it tells, and whose it does not.

Categories: ``nations-own`` (what has a nation that is not that of who has to do with it: a Russian
teacher may be from anywhere), ``nations-group`` (people of one nation that a story has a group of,
to what the group is called).
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

_OWN: Final = """
    teacher tutor student lecturer scholar translator interpreter professor literature language
    languages lessons history studies restaurant food cuisine wine war embassy consulate mission
    government army navy troops forces market league cup team club side champion champions title
    football soccer rugby cricket boxing opposition parliament senate court border resort office
    boss coach manager skipper captain trainer chief head leader king queen prince princess
    newspaper magazine broadcaster channel network edition version branch arm division unit
    subsidiary born speaking owned backed trained
"""
#: One row, one group, called by its first word.
_GROUPS: Final = """
tourists tourist holidaymakers travellers travelers visitors trekkers pilgrims passengers nationals national citizens citizen backpackers climbers hikers mountaineers couple
sailors seamen crew crewmen fishermen
workers engineers miners labourers laborers
students schoolchildren
journalists reporters
hostages
"""  # noqa: E501  (one row, one group)

TABLES: Final[dict[str, dict[str, str]]] = {
    "nations-own": dict.fromkeys(_OWN.split(), ""),
    "nations-group": {
        word: row.split()[0] for row in _GROUPS.strip().splitlines() for word in row.split()
    },
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
