"""Which words of a text are posts: those of the tables and the made ones, no part of a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.kinds.office.made import Made, made
from checker.scan import Hit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.office.ground import Ground

__all__ = ["TRIGGERS", "posts"]

#: The categories of words at which offices are looked for.
TRIGGERS: Final = (
    *("post", "military", "office-head", "office-trade", "office-verb", "office-pleading"),
)
_LAST_WORD: Final = re.compile(r"(\w+) $")
_NEXT_WORD: Final = re.compile(r"(?:['’]s?)?[ -](\w+)")
#: "Charles Street" after "King": one or two names and a capitalised thing.
_NAMED_THING: Final = re.compile(r"(?: [A-Z]\w+){1,2}? ([A-Z]\w+)\b(?! [A-Z])")
_TAIL: Final = re.compile(r" (?:of|for) (?:the )?")
_NEXT_WORDS: Final = re.compile(r"(?: \w+){1,3}")
#: The longest initials that are a post only in capitals.
_INITIALS: Final = 3
#: How far back the words that decide about a post are looked for, in characters.
_BACK: Final = 40


def posts(ground: Ground, triggers: Sequence[Hit]) -> list[Made]:
    """The posts at some marks, in text order; what a made one is made of is none by itself."""
    found: list[Made] = []
    for trigger in triggers:
        post = made(ground, trigger)
        if post is None:
            post = Made(_shortened(ground, trigger))
        else:
            while found and found[-1].hit.end > post.hit.start:
                found.pop()
        found.append(post)
    return [post for post in found if _is_post(ground, post.hit)]


def _shortened(ground: Ground, hit: Hit) -> Hit:
    """A post without the "of ..." that is the name of a body: secretary of the Security Council."""
    link = _TAIL.search(ground.folded, hit.start, hit.end)
    if link is None:
        return hit
    more = _NEXT_WORDS.match(ground.folded, hit.end)
    if more is None:
        return hit
    lexicon, tail = ground.lexicon, ground.folded[link.end() : hit.end]
    following = more[0].split()
    longer = any(
        lexicon.value("body", " ".join((tail, *following[:count]))) is not None
        for count in range(1, len(following) + 1)
    )
    noun = following[0] in lexicon.table("body-noun") and ground.before_name(hit.end)
    short = ground.folded[hit.start : link.start()]
    if not (longer or noun) or lexicon.value("post", short) is None:
        return hit
    return Hit(hit.start, link.start(), lexicon.senses(short))


def _is_post(ground: Ground, hit: Hit) -> bool:
    """Whether the words of a hit are a post here: initials in capitals, ranks before a name."""
    surface = ground.text[hit.start : hit.end]
    if _in_a_name(ground, hit):
        return False
    if len(surface) <= _INITIALS and hit.value("military") is None:
        return (
            surface.isupper()
            and not ground.text[max(0, hit.start - 2) : hit.start].strip().isdigit()
        )
    if hit.value("post") is None:
        named = surface[0].isupper() and ground.before_name(hit.end)
        return hit.value("military") is not None and named
    following = ground.starts.get(hit.end + 1)
    if hit.value("rank") is not None and following is not None and following.value("post"):
        return ground.text[hit.end] not in " -"
    return True


def _in_a_name(ground: Ground, hit: Hit) -> bool:
    """Whether a post is a part of another name: King Street, the carrier Admiral Kuznetsov."""
    table = ground.lexicon.table
    following = _NEXT_WORD.match(ground.folded, hit.end)
    if following is not None and following[1] in table("post-thing"):
        return True
    thing = _NAMED_THING.match(ground.text, hit.end)
    if thing is not None and thing[1].lower() in table("post-thing"):
        return True
    before = _LAST_WORD.search(ground.folded, max(0, hit.start - _BACK), hit.start)
    return before is not None and before[1] in table("ship-word") and ground.before_name(hit.end)
