"""Names of items that pytest can find again by their id."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["unique_names"]

#: pytest splits ids at "::" and reads brackets as parameters; the others trouble shells and -k.
_TROUBLE: Final = re.compile(r"[\[\]|:\\/\s\x00-\x1f\x7f-\x9f]+")


def unique_names(ids: Sequence[str], *, taken: Collection[str] = ()) -> list[str]:
    """A name for each id, in the same order: without troublesome characters, each one once.

    >>> unique_names(["a::b[1]", "a b 1", "a-b-1-"])
    ['a-b-1-', 'a-b-1', 'a-b-1-.2']
    """
    used = set(taken)
    names = []
    for each in ids:
        base = _TROUBLE.sub("-", each) or "-"
        name, count = base, 1
        while name in used:
            count += 1
            name = f"{base}.{count}"
        used.add(name)
        names.append(name)
    return names
