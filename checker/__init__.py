"""Factlint: finds the facts on which a set of articles about one story do not agree.

The public functions are loaded when they are first used, so that importing the package is cheap.

>>> from checker import compare, read
>>> compare(read("date", "2022-01-13"), read("date", "2022-01-14")).slip
'off by one day'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.version import __version__

if TYPE_CHECKING:
    from checker.api import check, compare, find, load_pack, read, show

__all__ = ["__version__", "check", "compare", "find", "load_pack", "read", "show"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from checker import api  # noqa: PLC0415  (see above)

        return getattr(api, name)
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
