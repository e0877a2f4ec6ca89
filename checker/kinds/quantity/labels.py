"""What a number counts that stands behind a label, as bulletins write: "Houses damaged: 1,460"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from checker.kinds.quantity.sight import Draft, Sight

__all__ = ["told_by_label"]

_LONGEST: Final = 60
#: The words of a label, from the last mark to the colon.
_LABEL: Final = re.compile(r"(?:[\n.;,(|•*]|\A)[ \u00a0\-–]*([^\n.;,(|•*:]{3,60}):[ \u00a0]?\Z")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: What stands behind the number of a label: "Dead: 17 (one found this morning)".
_ENDS: Final = re.compile(r"[.;,)\n|]|[ \u00a0]\(|\Z")


def told_by_label(sight: Sight, draft: Draft) -> tuple[str, bool] | None:
    """The class of a bare number behind a label, and whether that befell people.

    What befell somebody goes before who or what it befell: of "People injured: 14" 14 are injured.
    """
    if sight.folded[draft.start - 2 : draft.start] != ": ":
        return None
    if _ENDS.match(sight.text, draft.core_end) is None:
        return None
    found = _LABEL.search(sight.folded, max(0, draft.start - _LONGEST - 4), draft.start)
    if found is None:
        return None
    words = list(_WORD.finditer(sight.folded, *found.span(1)))
    for word in words:
        befallen = sight.table("casualty").get(word[0])
        if befallen is not None:
            return befallen, True
    for word in words:
        counted = sight.nouns.plural_at(sight.folded, word.start())
        if counted is not None:
            return counted, False
    return None
