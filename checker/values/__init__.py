"""The values that pass through the house: frozen, slotted, and knowing nothing of each other's use.

bytes -> Article -> Layout -> Mention -> Claim -> Finding and Agreement -> Report
"""

from checker.values.claims import (
    About,
    Claim,
    Flaw,
    Gathered,
    Header,
    Mention,
    Passage,
    Setting,
    Slip,
)
from checker.values.results import (
    Agreement,
    Camp,
    Cell,
    Coverage,
    FactRow,
    Finding,
    Report,
    RuleInfo,
    Status,
    StoryReport,
    Unread,
)
from checker.values.rules import (
    Category,
    Example,
    FactCard,
    NameEntry,
    Pack,
    Relation,
    RuleSet,
    Severity,
    Tolerance,
)
from checker.values.sets import Anchors, Comparison, Value, Verdict
from checker.values.texts import Article, Layout, Region, Role, Sentence

__all__ = [
    "About",
    "Agreement",
    "Anchors",
    "Article",
    "Camp",
    "Category",
    "Cell",
    "Claim",
    "Comparison",
    "Coverage",
    "Example",
    "FactCard",
    "FactRow",
    "Finding",
    "Flaw",
    "Gathered",
    "Header",
    "Layout",
    "Mention",
    "NameEntry",
    "Pack",
    "Passage",
    "Region",
    "Relation",
    "Report",
    "Role",
    "RuleInfo",
    "RuleSet",
    "Sentence",
    "Setting",
    "Severity",
    "Slip",
    "Status",
    "StoryReport",
    "Tolerance",
    "Unread",
    "Value",
    "Verdict",
]
