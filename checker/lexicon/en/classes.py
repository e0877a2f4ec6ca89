"""English words: what is counted and what happens."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

TABLES: Final[dict[str, dict[str, str]]] = {}

SILENT: Final[frozenset[str]] = frozenset()
