"""Finding offices: a post is the trigger; ranks, country and body stand around it.

    (body | country | rank)* post (-elect)? (of | for | at | to  the? (country | body))?

A post is one of the tables, or made of words for what it is (made.py). "US Deputy Secretary of
State", "deputy Russian foreign minister", "NATO secretary general", "president and chief executive
officer of the Atlantic Council".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.office.after import rightward
from checker.kinds.office.before import leftward
from checker.kinds.office.ground import Ground, head_of
from checker.kinds.office.marks import TRIGGERS, posts
from checker.kinds.office.value import Office
from checker.lexicon.given_names import is_given
from checker.text import any_of
from checker.values import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.kinds.office.made import Made
    from checker.lexicon import Lexicon
    from checker.scan import Hit, Page, Taken

__all__ = ["find", "offices"]

_AND: Final = re.compile(r" ?(?:,|,? and|&)(?: the)? |/")
_CAPITAL_BEFORE: Final = re.compile(r"(?<![\w'’-])[^\W\d_a-z][\w'’-]*[ \u00a0]\Z")
_FULL_NAME: Final = re.compile(r" ([^\W\d_a-z][\w-]+) [^\W\d_a-z]")
_NAME_BEFORE: Final = re.compile(
    r"([^\W\d_a-z][\w-]+) (?:[^\W\d_a-z]\.? )?[^\W\d_a-z][\w'’-]+,(?: \d\d,)? \Z"
)
_NAME_AFTER: Final = re.compile(r", ([^\W\d_a-z][\w-]+) [^\W\d_a-z]")
#: The tables that the patterns are made of.
_WORDS: Final = ("post-wanted", "wanted-link", "post-article", "post-after")
#: The longest sentence in which a counterpart's post is looked for, in characters.
_SENTENCE: Final = 300
#: How far back the words that decide about a post are looked for, in characters.
_BACK: Final = 40


class _Patterns(NamedTuple):
    """What stands before a post that somebody wants, an article, and what is glued to a post."""

    wanted: re.Pattern[str]
    article: re.Pattern[str]
    after: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon) -> _Patterns:
    """The patterns of a language, made of its words."""
    words = {name: any_of(lexicon.table(name)) for name in _WORDS}
    wants = rf"\b(?:{words['post-wanted']}) (?:{words['wanted-link']}) "
    articles = rf"(?:{words['post-article']})"
    return _Patterns(
        re.compile(rf"{wants}(?:{articles} )?\Z"),
        re.compile(rf"(?<!\w){articles}[ \u00a0]\Z"),
        re.compile(rf"[- ]({words['post-after']})\b"),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """An office at a place; ``core`` is the span of its ranks and post alone."""

    start: int
    end: int
    core: tuple[int, int]
    office: Office
    right: bool
    surface: str


def find(page: Page, taken: Taken) -> list[Mention]:
    """All offices of a page. Ranks and post are taken; country and body stay for their kinds."""
    ground = Ground.of(page.text, page.hits, page.capitals, page.lexicon)
    mentions = []
    for found in offices(ground, page.hits_of(*TRIGGERS)):
        if not taken.free(*found.core):
            continue
        taken.take(*found.core)
        surface = page.text[found.start : found.end]
        mentions.append(
            Mention(found.start, found.end, surface, "office", found.office, row="post")
        )
    return mentions


def offices(ground: Ground, triggers: Sequence[Hit], *, every: bool = False) -> list[_Found]:
    """The offices around the posts of a ground, in text order.

    Words that are common too (chair, head) count where something around them says that they are
    posts; with ``every`` always.
    """
    found: list[_Found] = []
    reached = 0
    for post in posts(ground, triggers):
        if post.hit.start < reached:
            continue
        office = _around(ground, post, reached)
        if office is not None:
            found.append(office)
            reached = office.end
    shared = _shared(ground, found)
    told = shared if every else _telling(ground, shared)
    return [_as_head(each, ground.lexicon) for each in _with_counterparts(ground, told)]


def _around(ground: Ground, found: Made, floor: int) -> _Found | None:
    hit = found.hit
    post = hit.value("post") or hit.value("military") or ""
    setting = leftward(ground, hit, post, floor)
    patterns, lexicon = _patterns(ground.lexicon), ground.lexicon
    if patterns.wanted.search(ground.folded, max(0, setting.start - _BACK), setting.start):
        return None
    ranks, country, body = setting.ranks | found.ranks, setting.country, setting.body
    end = core_end = hit.end
    elect = patterns.after.match(ground.folded, end)
    if elect is not None:
        ranks.add(lexicon.table("post-after")[elect[1]])
        end = core_end = elect.end()
    right = rightward(ground, end, post)
    if right is not None:
        end, place, of_body = right
        country = country or place
        body = of_body if of_body.startswith("to ") else body or of_body
    surface = ground.folded[hit.start : hit.end]
    country = country or lexicon.table("post-country").get(surface, "")
    ranks |= set(lexicon.table("post-rank").get(surface, "").split())
    if "shadow" in ranks and "minister" not in post and post not in lexicon.table("shadowed"):
        ranks.discard("shadow")
    office = Office(tuple(sorted(ranks)), post, body, country)
    return _Found(setting.start, end, (setting.core, core_end), office, right is not None, surface)


def _telling(ground: Ground, found: list[_Found]) -> list[_Found]:
    """The offices that say something, by themselves or beside one that does ("chair and CEO")."""
    tells = [_tells(ground, each) for each in found]
    told = []
    for index, each in enumerate(found):
        beside = [
            other
            for other in (index - 1, index + 1)
            if 0 <= other < len(found) and tells[other] and _together(ground, found, index, other)
        ]
        if tells[index] or (beside and not ground.has_trait(each.office.post, "bare")):
            told.append(each)
    return told


def _together(ground: Ground, found: list[_Found], one: int, other: int) -> bool:
    first, second = sorted((one, other))
    gap = (found[first].end, found[second].start)
    return ground.folded[slice(*gap)] in {" and ", " & ", "/"}


def _tells(ground: Ground, found: _Found) -> bool:
    """Whether words that are common too are an office here: by what stands around them."""
    office = found.office
    post_start = ground.folded.rfind(found.surface, found.start, found.end)
    named = ground.before_name(found.core[1])
    capital = ground.text[post_start].isupper()
    if ground.has_trait(office.post, "bare") and not (office.body or office.country):
        return bool(office.rank) and capital and named
    if office.post == "head" and not office.body and not ground.before_name(found.end):
        return False
    table = ground.lexicon.table
    weak = found.surface in table("post-weak") or ground.has_trait(office.post, "weak")
    if not weak or found.surface in table("force-rank"):
        return True
    if office.country or office.body or office.rank:
        return True
    beside = not capital and _is_beside_full_name(ground, *found.core)
    if beside or _is_in_apposition(ground, *found.core):
        return True
    article = _patterns(ground.lexicon).article
    articled = article.search(ground.folded, max(0, found.start - 8), found.start) is not None
    return capital and not articled and named


def _is_beside_full_name(ground: Ground, start: int, end: int) -> bool:
    """Whether a given name and another capital follow ("coach Ada Moss"), and no body leads."""
    name = _FULL_NAME.match(ground.text, end)
    led = _CAPITAL_BEFORE.search(ground.text, max(0, start - _BACK), start)
    return name is not None and is_given(name[1]) and led is None


def _is_in_apposition(ground: Ground, start: int, end: int) -> bool:
    """Whether a full name and a comma stand beside "the chairman": "the chairman, Ada Moss,"."""
    article = _patterns(ground.lexicon).article.search(ground.folded, max(0, start - 8), start)
    if article is None:
        return False
    before = _NAME_BEFORE.search(ground.text, max(0, start - _BACK), article.start())
    name = before if before is not None else _NAME_AFTER.match(ground.text, end)
    return name is not None and is_given(name[1])


def _as_head(found: _Found, lexicon: Lexicon) -> _Found:
    """The head of a known body or ministry under the name of the post: foreign minister."""
    office = found.office
    post = head_of(office.post, office.body, lexicon)
    if post == office.post:
        return found
    body = "" if "minister" in post or lexicon.value("ministry", office.body) else office.body
    return replace(found, office=replace(office, post=post, body=body))


def _with_counterparts(ground: Ground, found: list[_Found]) -> list[_Found]:
    """Counterparts hold the one post that the sentence names before them; others are dropped."""
    told: list[_Found] = []
    for each in found:
        if each.office.post != "counterpart":
            told.append(each)
            continue
        since = _sentence_start(ground, each.start)
        before = []
        for one in reversed(told):
            if one.start < since:
                break
            before.append(one.office)
        posts = {(office.rank, office.post) for office in before}
        if len(posts) == 1 and each.office.country:
            rank, post = posts.pop()
            office = replace(each.office, rank=rank, post=post)
            told.append(replace(each, office=office))
    return told


def _sentence_start(ground: Ground, offset: int) -> int:
    reach = max(0, offset - _SENTENCE)
    return max(reach, *(ground.text.rfind(mark, reach, offset) for mark in (". ", "\n")))


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
