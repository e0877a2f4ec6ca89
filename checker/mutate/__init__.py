"""Mutation testing for facts: does any rule notice when one stated value is altered?

``targets`` are the mentions that could be told at all, ``mutants`` the slips tried on them,
``trials`` judge a story with one of them, ``stories`` and ``examples`` do so for the articles of a
story and for the examples inside rules, ``writing`` shows what came of it.
"""

from __future__ import annotations

from checker.mutate.examples import mutate_pack
from checker.mutate.outcomes import Outcome, Trial, Wanted, share
from checker.mutate.stories import mutate_story
from checker.mutate.targets import KINDS
from checker.mutate.writing import FORMATS

__all__ = ["FORMATS", "KINDS", "Outcome", "Trial", "Wanted", "mutate_pack", "mutate_story", "share"]
