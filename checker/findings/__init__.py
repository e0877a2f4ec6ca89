"""From facts to findings: sides, severities, fingerprints, and what rests on the same words."""

from __future__ import annotations

from checker.findings.cases import Case, Dispute
from checker.findings.making import EXPLAINED, camp, fingerprint, make, opposed
from checker.findings.merging import merged
from checker.findings.sides import Edge, edges, meeting, sides

__all__ = [
    "EXPLAINED",
    "Case",
    "Dispute",
    "Edge",
    "camp",
    "edges",
    "fingerprint",
    "make",
    "meeting",
    "merged",
    "opposed",
    "sides",
]
