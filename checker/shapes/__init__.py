"""Shapes of YAML: what may stand in a file, read from a located tree with all mistakes at once.

A shape turns a node into a value, or notes a mistake at the node and gives None; it also gives the
JSON Schema that tells editors the same. Every scalar is text until a shape types it.
"""

from checker.shapes.lists import Either, Keyed, Listed
from checker.shapes.mistakes import Mistakes, Shape, unknown
from checker.shapes.records import Field, Fields, Record
from checker.shapes.scalars import TEXT, Choice, Parsed, day, identifier

__all__ = [
    "TEXT",
    "Choice",
    "Either",
    "Field",
    "Fields",
    "Keyed",
    "Listed",
    "Mistakes",
    "Parsed",
    "Record",
    "Shape",
    "day",
    "identifier",
    "unknown",
]
