"""Patterns of paths: ``*`` and ``?`` inside a name, ``**`` over folders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["anchored", "anywhere"]


def anchored(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether a relative path with slashes fits one of the patterns, read from the same folder.

    >>> anchored(["*.txt"])("a.txt"), anchored(["*.txt"])("b/a.txt")
    (True, False)
    """
    rules = [re.compile(_translated(pattern)) for pattern in patterns]
    return lambda path: any(rule.fullmatch(path) for rule in rules)


def anywhere(patterns: Iterable[str]) -> Callable[[str], bool]:
    """As ``anchored``, but a name alone fits in any folder, and a folder fits all that is in it.

    >>> anywhere(["drafts"])("2024/drafts/a.txt")
    True
    """
    rules = [
        re.compile(f"(?:.*/)?{rule}(?:/.*)?" if "/" not in pattern else f"{rule}(?:/.*)?")
        for pattern in patterns
        if (rule := _translated(pattern.strip("/")))
    ]
    return lambda path: any(rule.fullmatch(path) for rule in rules)


def _translated(pattern: str) -> str:
    """A regular expression; each star is bounded by a slash, so that matching stays linear."""
    parts = []
    for part in re.findall(r"\*\*/|\*\*|\*+|\?|[^*?]+", pattern.replace("\\", "/")):
        match part:
            case "**/":
                parts.append("(?:[^/]+/)*")
            case "**":
                parts.append(".*")
            case "?":
                parts.append("[^/]")
            case _:
                parts.append("[^/]*" if part[0] == "*" else re.escape(part))
    return "".join(parts)
