"""The version of Factlint, in the one place where it is written."""

from typing import Final

__all__ = ["__version__"]

__version__: Final = "0.1.0"
