"""Adapter of Factlint for a benchmark of names, typos, places and mentions: JSON lines in and out.

Run: ``python score.py TASK -- python benchmarks/adapter_names.py``, where TASK is names, typos,
places or mentions.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import checker
from checker.errors import Location
from checker.kinds import person, place
from checker.lexicon import gazetteer, load
from checker.pipeline import gather, judge
from checker.text import plain
from checker.values import Article, Category, FactCard, Pack, RuleSet, Verdict

if TYPE_CHECKING:
    from checker.values import Gathered, Mention

_HERE: Final = Location("benchmark")
_CARDS: Final = (
    ("typos", "word", "words"),
    ("person-spelling", "person", "spelling"),
    ("place-spelling", "place", "spelling"),
    ("organisation-spelling", "organisation", "spelling"),
    ("name-spelling", "name", "spelling"),
)
_NAMED: Final = ("person", "place", "organisation", "name", "word")
_TYPES: Final = {"person": "PER", "place": "LOC", "organisation": "ORG"}


def _card(name: str, kind: str, check: str) -> FactCard:
    return FactCard(id=name, pack="generic", kind=kind, ask="", why="", location=_HERE, check=check)


RULES: Final = RuleSet(
    (Pack("generic", "", "", (), facts=tuple(_card(*row) for row in _CARDS), own=False),)
)


def names(query: dict[str, Any]) -> dict[str, Any]:
    """Whether two surfaces may name one person, by the kind's own comparison."""
    left, right = person.parse(query["a"]), person.parse(query["b"])
    if left is None or right is None:
        return {"same": "unsure"}
    verdict = person.compare(left, right).verdict
    return {"same": "unsure" if verdict is Verdict.UNKNOWN else verdict is not Verdict.CONFLICT}


def typos(query: dict[str, Any]) -> dict[str, Any]:
    """The spans of the first article that a finding calls misspelt, with the correction."""
    gathered = [_gathered(each) for each in dict.fromkeys([query["text"], *query["others"]])]
    own = gathered[0].header.id
    spans = []
    for finding in judge("story", gathered, RULES).findings:
        if finding.category not in {Category.TYPO, Category.CONFLICT}:
            continue
        typo = finding.category is Category.TYPO
        # the second side of a typo is right
        sides = finding.camps[:1] if typo else finding.camps[-1:]
        spans += [
            {
                "start": claim.mention.start,
                "end": claim.mention.end,
                "suggestion": finding.suggestion,
            }
            for side in sides
            for claim in side.claims
            if claim.article == own and claim.mention.kind in _NAMED
        ]
    return {"spans": spans}


@lru_cache(maxsize=512)
def _gathered(text: str) -> Gathered:
    """What one article states; the articles of a story come again with each of its queries."""
    name = hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
    return gather(Article(id=name, text=text, path=""), RULES)


def mentions(query: dict[str, Any]) -> dict[str, Any]:
    """The people, places and bodies of a text."""
    found = checker.find(query["text"], kinds=tuple(_TYPES))
    return {
        "spans": [{"start": each.start, "end": each.end, "type": _type(each)} for each in found]
    }


def _type(mention: Mention) -> str:
    """A country that stands for its government is a body, and no place."""
    if isinstance(mention.value, place.PlaceValue) and mention.value.acting:
        return _TYPES["organisation"]
    return _TYPES[mention.kind]


def places(query: dict[str, Any]) -> dict[str, Any]:
    """The answer to one place query."""
    kind, lexicon = query["kind"], load("en")
    if kind == "variant":
        return {"same": _variant(query["a"], query["b"])}
    if kind == "spans":
        found = checker.find(query["text"], kinds="place")
        return {"spans": [{"start": each.start, "end": each.end} for each in found]}
    if kind == "demonym":
        country = place.people_of(query["name"])
        return _answer(country, lexicon.table("country_code").get(country or ""))
    if kind == "capital" and (country := lexicon.value("capital", query["name"])) is not None:
        return _answer(query["name"], lexicon.table("country_code")[country])
    spots = _told(query) or place.named(query["name"]) or place.named(plain(query["name"]))
    if not spots:
        capital = lexicon.value("capital", query["name"])
        return _answer(query["name"], lexicon.table("country_code").get(capital or ""))
    spot = _likeliest(query["name"], spots)
    return _answer(spot.name, spot.country or None)


def _told(query: dict[str, Any]) -> frozenset[place.Spot]:
    """The readings that the text around a name leaves; none without a text, or if unlisted."""
    if "start" not in query:
        return frozenset()
    found = [
        each.value.spots
        for each in checker.find(query["text"], kinds="place")
        if isinstance(each.value, place.PlaceValue)
        and each.start < query["end"]
        and query["start"] < each.end
    ]
    return frozenset(spot for spots in found[:1] for spot in spots if spot.country)


def _likeliest(name: str, spots: frozenset[place.Spot]) -> place.Spot:
    countries = [spot for spot in spots if spot.level == "country"]
    if countries:
        return min(countries)
    order = {
        found.name + found.country + found.division: -found.population
        for found in gazetteer.places(name)
    }
    return min(spots, key=lambda each: order.get(each.name + each.country + each.division, 0))


def _answer(canonical: str | None, country: str | None) -> dict[str, Any]:
    return {"canonical": canonical if country else None, "country": country}


def _variant(a: str, b: str) -> bool | str:
    verdict, _ = place.variant(a, b)
    return "unsure" if verdict is Verdict.UNKNOWN else verdict is Verdict.SAME


_TASKS: Final = {"names": names, "typos": typos, "places": places, "mentions": mentions}


def main() -> None:
    """Answer each query in turn, until the input ends."""
    for line in sys.stdin:
        query = json.loads(line)
        answer: dict[str, Any] = {"id": query["id"]}
        task = _TASKS.get(query.get("task"))
        if task is not None:
            answer |= task(query)
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
