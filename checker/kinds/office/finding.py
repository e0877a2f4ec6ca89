"""Finding offices: a post is the trigger; ranks, country and body stand around it.

    (body | country | rank)* post (-elect)? (of | for | at | to  the? (country | body))?

"US Deputy Secretary of State", "deputy Russian foreign minister", "NATO secretary general",
"president and chief executive officer of the Atlantic Council".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from checker.kinds.office.value import Office
from checker.lexicon import words
from checker.scan import Hit
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon
    from checker.scan import Page, Taken

__all__ = ["Ground", "find", "offices"]

_BEFORE: Final = re.compile(r"(?:['’]s?)?[ \u00a0]|-")
_OF: Final = re.compile(r"[ \u00a0](of|for|at|in|to)[ \u00a0](?:the[ \u00a0])?", re.IGNORECASE)
_ELECT: Final = re.compile(r"[- ](elect|designate|emeritus)\b", re.IGNORECASE)
_AND: Final = re.compile(r" ?(?:,|,? and|&)(?: the)? |/")
_ARTICLE: Final = re.compile(
    r"(?:^|[^\w])(?:the|a|an|his|her|its|their|our|your|my)[ \u00a0]$", re.IGNORECASE
)
#: Posts that are common words too: alone and in lower case they say nothing.
_WEAK: Final = frozenset({
    "head", "chief", "justice", "judge", "chair", "whip", "principal", "coach", "cardinal",
    "dean", "manager", "marshal", "king", "queen", "director", "registrar", "commander",
    "captain", "private", "major", "general", "emperor", "patriarch",
})  # fmt: skip
#: Ranks that only stand before another rank ("first deputy") are ordinals before a post.
_ORDINAL: Final = frozenset({"first", "second"})
_PLACES: Final = ("country", "demonym")
_LIMIT: Final = 6


@dataclass(frozen=True, slots=True)
class Ground:
    """A text with its marks: an article's page, or a phrase of a rule."""

    text: str
    folded: str
    hits: Sequence[Hit]
    capitals: Sequence[tuple[int, int]]
    ends: dict[int, Hit] = field(default_factory=dict)
    starts: dict[int, Hit] = field(default_factory=dict)

    @classmethod
    def of(
        cls, text: str, folded: str, hits: Sequence[Hit], capitals: Sequence[tuple[int, int]]
    ) -> Ground:
        """The ground over a text, its hits indexed by both ends."""
        ends = {hit.end: hit for hit in hits}
        return cls(text, folded, hits, capitals, ends, {hit.start: hit for hit in hits})

    @classmethod
    def phrase(cls, text: str, folded: str, lexicon: Lexicon) -> Ground:
        """The ground over a short phrase."""
        surfaces = lexicon.surfaces
        hits = [
            Hit(start, end, lexicon.senses(surfaces[index]))
            for start, end, index in lexicon.matcher.find(folded)
        ]
        capitals = [
            found.span() for found in re.finditer(r"\w[\w'’-]*", text) if found[0][0].isupper()
        ]
        return cls.of(text, folded, hits, capitals)


@dataclass(frozen=True, slots=True)
class _Found:
    """An office at a place; ``core`` is the span of its ranks and post alone."""

    start: int
    end: int
    core: tuple[int, int]
    office: Office
    right: bool


def find(page: Page, taken: Taken) -> list[Mention]:
    """All offices of a page. Ranks and post are taken; country and body stay for their kinds."""
    ground = Ground.of(page.text, page.folded, page.hits, page.capitals)
    mentions = []
    for found in offices(ground, page.hits_of("post", "military")):
        if not taken.free(*found.core):
            continue
        taken.take(*found.core)
        surface = page.text[found.start : found.end]
        mentions.append(
            Mention(found.start, found.end, surface, "office", found.office, row="post")
        )
    return mentions


def offices(ground: Ground, triggers: Sequence[Hit]) -> list[_Found]:
    """The offices around the posts of a ground, in text order."""
    found: list[_Found] = []
    reached = 0
    for hit in triggers:
        if hit.start < reached or not _is_post(ground, hit):
            continue
        office = _around(ground, hit, reached)
        if office is not None:
            found.append(office)
            reached = office.end
    return _shared(ground, found)


def _is_post(ground: Ground, hit: Hit) -> bool:
    """Whether the words of a hit are a post here: initials in capitals, ranks before a name."""
    surface = ground.text[hit.start : hit.end]
    if len(surface) <= 3 and hit.value("military") is None:
        return surface.isupper()
    if hit.value("post") is None:
        after = ground.text[hit.end : hit.end + 2]
        return surface[0].isupper() and len(after) == 2 and after[0] == " " and after[1].isupper()
    following = ground.starts.get(hit.end + 1)
    if hit.value("rank") is not None and following is not None and following.value("post"):
        return ground.text[hit.end] not in " -"
    return True


def _around(ground: Ground, hit: Hit, floor: int) -> _Found | None:
    post = hit.value("post") or hit.value("military") or ""
    start, core, ranks, country, body = _leftward(ground, hit, floor)
    end = core_end = hit.end
    elect = _ELECT.match(ground.text, end)
    if elect is not None:
        ranks.add("former" if elect[1].lower() == "emeritus" else "elect")
        end = core_end = elect.end()
    right = _rightward(ground, end, post)
    if right is not None:
        end, place, of_body = right
        country, body = country or place, body or of_body
    if post == "head" and not body and not _before_name(ground, end):
        return None
    if post in _WEAK and not (country or body or ranks):
        capital = ground.text[hit.start].isupper()
        articled = _ARTICLE.search(ground.text, max(0, hit.start - 8), hit.start) is not None
        if not capital or articled or not _before_name(ground, end):
            return None
    if "shadow" in ranks and "minister" not in post and "secretary" not in post:
        ranks.discard("shadow")
    office = Office(tuple(sorted(ranks)), post, body, country)
    return _Found(start, end, (core, core_end), office, right is not None)


def _before_name(ground: Ground, end: int) -> bool:
    after = ground.text[end : end + 2]
    return len(after) == 2 and after[0] == " " and after[1].isupper()


def _leftward(ground: Ground, hit: Hit, floor: int) -> tuple[int, int, set[str], str, str]:
    """The start of the whole, the start of ranks and post, ranks, country and body."""
    start = core = hit.start
    ranks: set[str] = set()
    country = body = ""
    for _ in range(_LIMIT):
        step = _step(ground, start)
        if step is None or step.start < floor:
            break
        rank = step.value("rank")
        place = next((step.value(each) for each in _PLACES if step.value(each)), None)
        known = step.value("body")
        if rank is not None and not (rank in _ORDINAL and not ranks & {"deputy"}):
            ranks.add(rank)
            core = step.start if core == start else core
        elif known is not None and not body and _capital(ground, step):
            body = known
        elif place is not None and not country and _capital(ground, step):
            country = place
        else:
            break
        start = step.start
    if not body and not country:
        start, body = _unknown_body(ground, start, floor)
    return start, core, ranks, country, body


def _step(ground: Ground, start: int) -> Hit | None:
    """The hit that ends just before an offset, a space, hyphen or possessive between."""
    for width in (1, 2, 3):
        hit = ground.ends.get(start - width)
        if hit is not None and _BEFORE.fullmatch(ground.text, hit.end, start):
            return hit
    return None


def _capital(ground: Ground, hit: Hit) -> bool:
    """Whether a name is written as one: initials in capitals, others with a capital."""
    surface = ground.text[hit.start : hit.end]
    name = hit.value("body") or ""
    if len(surface) <= 5 and (name.isupper() or len(surface) <= 3):
        return surface.isupper()
    return surface[0].isupper() or surface.startswith("the ")


def _unknown_body(ground: Ground, start: int, floor: int) -> tuple[int, str]:
    """A capitalised name right before a post: "Oxfam spokesman". Not the first of a sentence."""
    index = bisect_left(ground.capitals, (start - 1, start)) - 1
    first = start
    while index >= 0 and start - first < 40:
        low, high = ground.capitals[index]
        if low < floor or not _BEFORE.fullmatch(ground.text, high, first):
            break
        if ground.ends.get(high) is not None or ground.starts.get(low) is not None:
            return start, ""
        first, index = low, index - 1
    name = re.sub(r"['’]s?$", "", ground.text[first:start].strip())
    before = ground.text[max(0, first - 2) : first]
    single = " " not in name
    ordinary = words.is_word(name.lower()) or name.lower().endswith(("ly", "day"))
    if not name or (single and ordinary) or before[:1] in (".", "!", "?", "\n", ""):
        return start, ""
    return first, name


def _rightward(ground: Ground, end: int, post: str) -> tuple[int, str, str] | None:
    """What "of", "for", "at" or "to" adds: the new end, country and body."""
    link = _OF.match(ground.text, end)
    if link is None:
        return None
    word = link[1].lower()
    envoy = post in {"ambassador", "envoy", "high commissioner", "consul", "consul general"}
    if (word == "to") != envoy and word in {"to", "in"}:
        return None
    article = link.end() - link.start() > len(word) + 2
    hit = ground.starts.get(link.end())
    if hit is None and article:
        hit = ground.starts.get(link.end() - 4)
    if hit is not None and _capital(ground, hit):
        place, body = hit.value("country"), hit.value("body")
        if body is None and place is not None:
            return (hit.end, "", f"to {place}") if envoy and word == "to" else (hit.end, place, "")
        if body is not None:
            return hit.end, "", body
    return _named_body(ground, link.end()) if word in {"of", "for", "at"} else None


def _named_body(ground: Ground, start: int) -> tuple[int, str, str] | None:
    """A capitalised run after "of": the name of a body that no table knows."""
    index = bisect_left(ground.capitals, (start, start))
    if index == len(ground.capitals) or ground.capitals[index][0] != start:
        return None
    end = ground.capitals[index][1]
    for low, high in ground.capitals[index + 1 : index + _LIMIT]:
        if not re.fullmatch(
            r"[ \u00a0](?:(?:of|for|and|&|the)[ \u00a0]){0,2}", ground.text[end:low]
        ):
            break
        end = high
    name = re.sub(r"['’]s?$", "", ground.text[start:end])
    if ground.text[start + len(name) : end]:
        return None
    return end, "", re.sub(r"[()]", "", name)


def _shared(ground: Ground, found: list[_Found]) -> list[_Found]:
    """Offices joined by "and" share what one of them alone says: country before, body after."""
    for index in range(len(found) - 2, -1, -1):
        one, two = found[index], found[index + 1]
        if _AND.fullmatch(ground.text, one.end, two.start) is None:
            continue
        if two.right and not (one.office.body or one.office.country):
            office = replace(one.office, body=two.office.body, country=two.office.country)
            found[index] = replace(one, office=office)
    for index in range(1, len(found)):
        one, two = found[index - 1], found[index]
        if _AND.fullmatch(ground.text, one.end, two.start) is None or one.right:
            continue
        if not (two.office.body or two.office.country):
            office = replace(two.office, body=one.office.body, country=one.office.country)
            found[index] = replace(two, office=office)
    return found
