"""Which question a count answers, where its words tell: of which make, how many more, whose.

"Seven AK-47 rifles" are of a make, "a further four engines" came on top of others, what "Orvane
employs" or "has" are not the workers of another firm, and of "37 houses" that "were buried" a
disaster has one number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.claims.senses import WORD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.scan import Page
    from checker.values import Mention

__all__ = ["tallied"]

#: The make of what is counted, by letters and figures: AK-47, F 16, Boeing 737.
_MAKE: Final = re.compile(
    r"[ \u00a0](?:([A-Z]{1,4})[- \u00a0]?|([A-Z][a-z]{2,11})[ \u00a0](?=[0-9]{3}(?![0-9])))"
    r"([0-9]{1,4}[A-Z]?)s?(?![\w%°])"
)
#: Letters and words beside a count in which a verb tells what became of the things.
_BEFORE, _BEHIND = 30, 40
_VERB_BEFORE, _VERB_BEHIND = 3, 5
_MARK: Final = re.compile(r"[,.;:()\n\d–—]")
#: Letters behind a noun phrase in which the make may go on.
_MAKE_TAIL: Final = 8
#: Words of a sentence before its verb, a name with what is set between commas behind it, and the
#: words between verb and figure.
_NAME: Final = r"((?:[A-Z][\w&’'.-]{1,20}[ \u00a0]){0,3}[A-Z][\w&’'.-]{1,20})"
_OPENING: Final = re.compile(
    rf"(?:The[ \u00a0])?{_NAME}(?:,[^;:]{{1,90}},)?(?:,?[ \u00a0](?:which|who))?[ \u00a0]\Z"
)
_LAST: Final = re.compile(rf"[,;:][ \u00a0]{_NAME}[ \u00a0]\Z")
_MOST_BETWEEN: Final = 6
#: What makes a count one of a part: "has 20 of its shops", "has 20 shops in Varda".
_OF_PART: Final = re.compile(
    r"[ \u00a0](?:of\b|here\b|there\b|(?:in|at)[ \u00a0](?:the[ \u00a0])?[A-Z])"
)


def tallied(page: Page, mention: Mention) -> str:
    """The question that a count answers: "make ak47", "further", "owned orvane"; "" if open."""
    make = _MAKE.search(page.text, mention.start, mention.end + _MAKE_TAIL)
    if make is not None:
        return f"make {(make[1] or make[2]).lower()}{make[3].lower()}"
    if _is_further(page, mention):
        return "further"
    owner = _owner(page, mention)
    if owner:
        return f"owned {owner}"
    alone = page.lexicon.table("count-alone").get(getattr(mention.value, "counted", ""), "")
    return alone or _fate(page, mention)


def _is_further(page: Page, mention: Mention) -> bool:
    """Whether so many came on top of others: "a further four", "four more", "another four"."""
    words = WORD.findall(page.folded, mention.start, mention.end)[:3]
    before = WORD.findall(page.folded, max(0, mention.start - 12), mention.start)[-1:]
    further = page.lexicon.table("count-further")
    hedged = words[-1:] == ["than"] or words[1:2] == ["than"]  # no more than four
    return not hedged and any(word in further for word in (*before, *words[:2]))


def _fate(page: Page, mention: Mention) -> str:
    """What became of so many things: "wrecked", "damaged"; "" if nothing, or one or the other."""
    counted = getattr(mention.value, "counted", "")
    if counted in page.lexicon.table("human") or counted in page.lexicon.table("casualty-class"):
        return ""
    table, text = page.lexicon.table("count-fate"), page.folded
    low, high = max(0, mention.start - _BEFORE), mention.end + _BEHIND
    start = max((each.end() for each in _MARK.finditer(text, low, mention.start)), default=low)
    mark = _MARK.search(text, mention.end, high)
    before = WORD.findall(text, start, mention.start)[-_VERB_BEFORE:]
    inside = WORD.findall(text, mention.start, mention.end)
    behind = WORD.findall(text, mention.end, high if mark is None else mark.start())
    led = page.lexicon.table("count-fate-before").get(" ".join(before), "")
    if led or (led := _phrase(page.lexicon.table("count-fate-behind"), behind)):
        return led
    if before[-1:] == ["to"] or any(
        word in page.lexicon.table("count-doer") for word in before[-1:]
    ):
        before = []  # the number has dropped to 40, the roads were closed by 40 trucks
    beside = (*before, *inside, *behind[:_VERB_BEHIND])
    if counted in page.lexicon.table("loot") and not page.lexicon.table("looted").keys().isdisjoint(
        beside
    ):
        return "stolen"
    words = (part for word in beside for part in (word, *word.split("-")))
    fates = {table[word] for word in words if word in table}
    return fates.pop() if len(fates) == 1 else ""


def _phrase(table: Mapping[str, str], words: Sequence[str]) -> str:
    """What a phrase tells among the first words behind a figure; "" if none of a table is there."""
    spans = (words[at : at + size] for at in range(_VERB_BEHIND) for size in (2, 3, 4))
    return next((table[known] for span in spans if (known := " ".join(span)) in table), "")


def _owner(page: Page, mention: Mention) -> str:
    """The last word of the name that is the subject of having so many; "" if none is."""
    sentence = page.sentence_at(mention.start)
    if sentence is None or _OF_PART.match(page.text, mention.end) is not None:
        return ""
    if page.lexicon.singular(getattr(mention.value, "counted", "")) in ("people", "person"):
        return ""
    start = _verb(page, sentence.start, mention.start)
    if start is None:
        return ""
    head = page.text[sentence.start : start]
    found = _OPENING.match(head) or _LAST.search(head)
    if found is None or found[1].lower() in page.lexicon.table("phrase-end"):
        return ""
    forms = page.lexicon.table("firm-form")
    names = [word for word in found[1].split() if word.rstrip(".,") not in forms]
    return names[-1].lower() if names else ""


def _verb(page: Page, floor: int, end: int) -> int | None:
    """Where the verb of having begins behind which only fillers stand before a figure."""
    filler, owning = page.lexicon.table("asked-filler"), page.lexicon.table("owning")
    words = list(WORD.finditer(page.folded, max(floor, end - 60), end))
    for word in words[: -_MOST_BETWEEN - 1 : -1]:
        if word[0] in owning:
            return word.start()
        if word[0] not in filler and word[0] not in page.lexicon.table("owned-group"):
            return None
    return None
