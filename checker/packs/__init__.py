"""Packs: rules in YAML, read strictly, compiled to the values of checker.values.rules.

``language`` declares what may be written, ``compiling`` types one file, ``linking`` checks what
rules say of each other, ``places`` finds packs, ``library`` loads them, ``examples`` tries them and
``memory`` remembers what came of it.
"""

from __future__ import annotations

from typing import Any

from checker.packs.examples import ExampleResult, run_examples
from checker.packs.language import PACK
from checker.packs.library import Library, load_pack
from checker.packs.memory import Examples
from checker.packs.places import find_pack, known_packs, shipped_packs

__all__ = [
    "ExampleResult",
    "Examples",
    "Library",
    "find_pack",
    "known_packs",
    "load_pack",
    "run_examples",
    "schema",
    "shipped_packs",
]


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 7) of a pack, for editors."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Factlint pack",
        "description": "Rules that say which facts matter and how things are called.",
        **PACK.schema(),
    }
