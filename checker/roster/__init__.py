"""The roster of a story: every person, place, body and thing that its articles name.

``entries`` puts the names of all articles together; ``draft`` writes them as a pack of names, from
which a canon can start.
"""

from __future__ import annotations

from checker.roster.drafting import draft
from checker.roster.entries import KINDS, Entry, Form, entries

__all__ = ["KINDS", "Entry", "Form", "draft", "entries"]
