"""From facts to findings: sides, severities, fingerprints, and what rests on the same words."""

from __future__ import annotations

from checker.findings.birthdays import are_across_a_birthday, have_one_birth
from checker.findings.cases import Case, Dispute
from checker.findings.making import EXPLAINED, camp, fingerprint, make, opposed
from checker.findings.merging import merged
from checker.findings.sides import Edge, edges, meeting, sides

__all__ = [
    "EXPLAINED",
    "Case",
    "Dispute",
    "Edge",
    "are_across_a_birthday",
    "camp",
    "edges",
    "fingerprint",
    "have_one_birth",
    "make",
    "meeting",
    "merged",
    "opposed",
    "sides",
]
