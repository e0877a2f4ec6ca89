"""Who holds which office: offices and names joined by how they stand beside each other.

"Secretary of State Antony Blinken"; "Wendy Sherman, 72, the deputy secretary"; "Ada Moss has been
named chief executive"; "deputy ministers, Wendy Sherman and Sergei Ryabkov"; "the presidents of
Russia and Turkey, Vladimir Putin and Recep Erdogan".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from checker.claims.adjectives import only_describes
from checker.claims.asides import past_aside
from checker.text import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.ordered import Ordered
    from checker.lexicon import Lexicon
    from checker.scan import Hit, Page
    from checker.values import Mention

__all__ = ["holders"]

_TIGHT: Final = re.compile(r"[ \u00a0]\n?|\n")
_AFTER: Final = re.compile(r"\s?[,:(–-]\s?")
_LIST: Final = re.compile(r"\s?,\s?(?:and\s)?|\s(?:and|&)\s")
_OF: Final = re.compile(r" of (?:the )?")
_OWNER: Final = re.compile(r"['’]s? ")
_NATION_AFTER: Final = re.compile(r"(?:,? and |, )(?:the )?")
#: The most countries that go on after a plural post.
_MOST_NATIONS: Final = 8
#: The tables that the links are made of.
_WORDS: Final = ("holds", "was-made", "held-article", "age-word", "beside-holder", "more-posts")
#: The farthest that a post and its name may be apart, in characters.
_FAR: Final = 48


class _Links(NamedTuple):
    """What stands between a person and an office, between two offices, and before a title."""

    apposition: re.Pattern[str]
    holds: re.Pattern[str]
    more: re.Pattern[str]
    article: re.Pattern[str]


@lru_cache(maxsize=8)
def _links(lexicon: Lexicon) -> _Links:
    """The links of a language, made of its words.

    The subject of an office: "who was", "has been named", "stepped down as", "as".
    """
    words = {name: any_of(lexicon.table(name)) for name in _WORDS}
    verb, done = rf" (?:{words['holds']})", rf" (?:{words['was-made']})"
    article = rf"(?:{words['held-article']}) "
    return _Links(
        re.compile(
            rf"\s?[,(–-]\s?(?:(?:{words['age-word']}) )?(?:\d{{1,3}}, )?"
            rf"(?:(?:{words['beside-holder']}) ){{0,4}}(?:[\w-]+['’]s?\s)?"
        ),
        re.compile(
            rf"(?:,? who|,)?(?:{verb}(?:{done}){{0,2}}(?: as)?|(?:{done}){{1,2}}(?: as)?| as)"
            rf" (?:{article})?"
        ),
        re.compile(rf" ?(?:,|/|&|,? and)(?: (?:{words['more-posts']}))? ?"),
        re.compile(rf"\b{article}\Z"),
    )


@dataclass(frozen=True, slots=True)
class _Post:
    """Offices joined by "and", all of one holder or one list of holders."""

    offices: tuple[Mention, ...]

    @property
    def start(self) -> int:
        return self.offices[0].start

    @property
    def end(self) -> int:
        return self.offices[-1].end


def holders(page: Page, mentions: Ordered) -> list[tuple[Mention, Mention]]:
    """Pairs of an office and the person who holds it, in text order of the offices.

    The value of an office is narrowed by the country that only its holder's place in the sentence
    tells ("foreign ministers Sergei Lavrov of Russia and ...").
    """
    pairs: list[tuple[Mention, Mention]] = []
    for post in _posts(page, mentions.of("office")):
        pairs.extend(_held(page, mentions, post))
    return pairs


def _posts(page: Page, offices: Sequence[Mention]) -> list[_Post]:
    """Offices in text order, those joined by "and" together, and "spokesman Captain"."""
    found: list[_Post] = []
    ranks = frozenset(page.lexicon.table("military").values())
    for office in offices:
        last = found[-1] if found else None
        # "the DA spokesman" is no DA
        rank = getattr(office.value, "post", "") in ranks
        links = (_links(page.lexicon).more, *([_TIGHT] if rank else []))
        if last is not None and any(_linked(page, last.end, office.start, e) for e in links):
            found[-1] = _Post((*last.offices, office))
        else:
            found.append(_Post((office,)))
    return found


def _held(page: Page, mentions: Ordered, post: _Post) -> list[tuple[Mention, Mention]]:
    """The pairs of one post: by the name right after it, the name before it, or a comma after."""
    after = _after(page, mentions, post, _TIGHT)
    before = _before(page, mentions, post)
    *first, last = post.offices
    if after and before:
        return _pairs(page, first, before) + _pairs(page, [last], after)
    if after:
        return _pairs(page, [*_titles(page, first), last], after)
    people = before or _after(page, mentions, post, _AFTER)
    return _pairs(page, post.offices, people)


def _titles(page: Page, offices: Sequence[Mention]) -> list[Mention]:
    """Those of the posts before "and" that may be titles of the name at the end.

    "Chairman and Chief Executive Ada Moss", but not "the president and Prime Minister Ben Fry".
    """
    start = offices[0].start if offices else 0
    if _links(page.lexicon).article.search(page.folded, max(0, start - _FAR), start):
        return []
    return list(offices)


def _after(page: Page, mentions: Ordered, post: _Post, link: re.Pattern[str]) -> list[Mention]:
    """The names after a post: one, or a list of them after a plural."""
    office = post.offices[-1]
    end = _nations(page, office)[1] if _plural(page, office) else post.end
    person = mentions.after("person", end)
    if person is None or not _linked(page, end, person.start, link):
        return []
    return _chain(page, mentions, person, back=False) if _plural(page, office) else [person]


def _before(page: Page, mentions: Ordered, post: _Post) -> list[Mention]:
    """The names before a post: in apposition, or as the subject of "is", "was named" and so on.

    "The sheriff's wife" is no sheriff.
    """
    if _OWNER.match(page.folded, post.end):
        return []
    person = mentions.before("person", post.start)
    if person is None or not 0 < post.start - person.end <= _FAR:
        return []
    if _OWNER.fullmatch(page.folded, person.end, post.start):
        owner, person = person, mentions.before("person", person.start)
        beside = _links(page.lexicon).apposition
        near = person is not None and _linked(page, person.end, owner.start, beside)
        return [person] if person is not None and near else []
    plural = _plural(page, post.offices[0])
    start = _first_nation(page, post.offices[0]) if plural else post.start
    end = past_aside(page, _place_after(page, person.end)[1])
    links = _links(page.lexicon)
    linked = any(_linked(page, end, start, each) for each in (links.apposition, links.holds))
    if not linked and not only_describes(page, end, start):
        return []
    return _chain(page, mentions, person, back=True)[::-1] if plural else [person]


def _chain(page: Page, mentions: Ordered, first: Mention, *, back: bool) -> list[Mention]:
    """The names that go on from one as a list, in this direction, each with its "of COUNTRY"."""
    found = [first]
    while True:
        last = found[-1]
        if back:
            person = mentions.before("person", last.start)
            gap = None if person is None else (_place_after(page, person.end)[1], last.start)
        else:
            end = _place_after(page, last.end)[1]
            person = mentions.after("person", end)
            gap = None if person is None else (end, person.start)
        if person is None or gap is None or not _linked(page, *gap, _LIST):
            return found
        found.append(person)


def _pairs(
    page: Page, offices: Sequence[Mention], people: Sequence[Mention]
) -> list[tuple[Mention, Mention]]:
    """Some offices for each of some people, with the country that is each one's own."""
    return [
        (_of(office, country) if country is not None else office, person)
        for office in offices
        for person, country in zip(people, _countries(page, office, people), strict=True)
    ]


def _countries(page: Page, office: Mention, people: Sequence[Mention]) -> list[str | None]:
    """The country that each one's office is of, None where the office says all there is to say.

    Of several countries each person has one if there are as many people, else no one can tell.
    """
    nations = _nations(page, office)[0] if _plural(page, office) else []
    if len(nations) > 1:
        return [*nations] if len(nations) == len(people) else [""] * len(people)
    if getattr(office.value, "country", ""):
        return [None] * len(people)
    return [_place_after(page, person.end)[0] or None for person in people]


def _of(office: Mention, country: str) -> Mention:
    value: Any = office.value
    return replace(office, value=replace(value, country=country))


def _linked(page: Page, left: int, right: int, link: re.Pattern[str]) -> bool:
    return right - left <= _FAR and link.fullmatch(page.folded, left, right) is not None


def _plural(page: Page, office: Mention) -> bool:
    """Whether the post is in the plural."""
    plurals = page.lexicon.table("post-plural")
    return any(
        page.folded[hit.start : hit.end] in plurals
        for hit in page.hits_in(office.start, office.end)
    )


def _nation(hit: Hit | None, page: Page) -> str:
    if hit is None or not page.text[hit.start].isupper():
        return ""
    return next(
        (
            hit.value(each) or ""
            for each in ("country", "demonym", "home-nation")
            if hit.value(each)
        ),
        "",
    )


def _hit_at(page: Page, offset: int) -> Hit | None:
    return next(iter(page.hits_in(offset, offset + 1)), None)


def _place_after(page: Page, end: int) -> tuple[str, int]:
    """The country in "of COUNTRY" after a name and where it ends; "" and the name's end if none."""
    link = _OF.match(page.folded, end)
    hit = _hit_at(page, link.end()) if link else None
    country = _nation(hit, page)
    return (country, hit.end) if hit is not None and country else ("", end)


def _nations(page: Page, office: Mention) -> tuple[list[str], int]:
    """The countries of a plural post in text order, and where their list ends."""
    first = _first_nation(page, office)
    found = [_nation(hit, page) for hit in page.hits_in(first, office.start)]
    own = getattr(office.value, "country", "")
    end = office.end
    if not own:
        return [each for each in found if each], end
    found.append(own)
    for _ in range(_MOST_NATIONS if _ends_in_nation(page, office) else 0):
        link = _NATION_AFTER.match(page.folded, end)
        hit = _hit_at(page, link.end()) if link else None
        country = _nation(hit, page)
        if hit is None or not country:
            break
        found.append(country)
        end = hit.end
    return [each for each in found if each], end


def _ends_in_nation(page: Page, office: Mention) -> bool:
    hits = page.hits_in(office.start, office.end)
    return bool(hits) and hits[-1].end == office.end and _nation(hits[-1], page) != ""


def _first_nation(page: Page, office: Mention) -> int:
    """Where the list of nations before a plural post begins: "the Russian and US presidents"."""
    start = office.start
    for hit in reversed(page.hits_in(max(0, start - _FAR), start)):
        if not _nation(hit, page):
            continue
        if not _NATION_AFTER.fullmatch(page.folded, hit.end, start):
            break
        start = hit.start
    return start
