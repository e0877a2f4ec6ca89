"""Factlint: finds the facts on which a set of articles about one story do not agree."""

from typing import Final

__all__ = ["__version__"]

__version__: Final = "0.1.0"
