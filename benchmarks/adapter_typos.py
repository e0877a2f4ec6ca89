"""Adapter of Factlint for the typo and place benchmarks: JSON lines in, JSON lines out.

Run: ``python score.py typos -- python benchmarks/adapter_typos.py``.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from checker.errors import Location
from checker.kinds import place
from checker.lexicon import gazetteer, load
from checker.pipeline import gather, judge
from checker.text import fold, plain
from checker.values import Article, Category, FactCard, Pack, RuleSet, Verdict

_HERE = Location("benchmark")
_CARDS = (
    ("typos", "word", "words"),
    ("person-spelling", "person", "spelling"),
    ("place-spelling", "place", "spelling"),
    ("organisation-spelling", "organisation", "spelling"),
    ("name-spelling", "name", "spelling"),
)
_NAMED = ("person", "place", "organisation", "name", "word")


def _card(name: str, kind: str, check: str) -> FactCard:
    return FactCard(id=name, pack="generic", kind=kind, ask="", why="", location=_HERE, check=check)


RULES = RuleSet(
    (Pack("generic", "", "", (), facts=tuple(_card(*row) for row in _CARDS), own=False),)
)


def typos(text: str, others: list[str]) -> list[dict[str, Any]]:
    """The spans of the first article that a finding calls misspelt, with the correction."""
    texts = [text, *others]
    gathered = [
        gather(Article(id=f"{number:03d}", text=each, path=""), RULES)
        for number, each in enumerate(texts)
    ]
    spans = []
    for finding in judge("story", gathered, RULES).findings:
        if finding.category not in {Category.TYPO, Category.CONFLICT}:
            continue
        sides = finding.camps[-1:] if finding.suggestion is None else finding.camps
        spans += [
            {
                "start": claim.mention.start,
                "end": claim.mention.end,
                "suggestion": finding.suggestion,
            }
            for side in sides
            for claim in side.claims
            if claim.article == "000" and claim.mention.kind in _NAMED
        ]
    return spans


def places(query: dict[str, Any]) -> dict[str, Any]:
    """The answer to one place query."""
    kind, lexicon = query["kind"], load("en")
    if kind == "variant":
        return {"same": _variant(query["a"], query["b"])}
    if kind == "spans":
        article = Article(id="0", text=query["text"], path="")
        found = gather(article, RULES).names
        return {
            "spans": [
                {"start": claim.mention.start, "end": claim.mention.end}
                for claim in found
                if claim.mention.kind == "place"
            ]
        }
    if kind == "demonym":
        country = lexicon.value("demonym", query["name"]) or lexicon.table("demonym").get(
            plain(query["name"])
        )
        return _answer(country, lexicon.table("country_code").get(country or ""))
    spots = place.named(query["name"]) or place.named(plain(query["name"]))
    if not spots:
        capital = lexicon.value("capital", query["name"])
        return _answer(query["name"], lexicon.table("country_code").get(capital or ""))
    spot = _likeliest(query["name"], spots)
    return _answer(spot.name, spot.country or None)


def _likeliest(name: str, spots: frozenset[place.Spot]) -> place.Spot:
    countries = [spot for spot in spots if spot.level == "country"]
    if countries:
        return min(countries)
    order = {found.name + found.country + found.division: -found.population
             for found in gazetteer.places(name)}  # fmt: skip
    return min(spots, key=lambda each: order.get(each.name + each.country + each.division, 0))


def _answer(canonical: str | None, country: str | None) -> dict[str, Any]:
    return {"canonical": canonical if country else None, "country": country}


def _variant(a: str, b: str) -> bool | str:
    one, other = place.named(a), place.named(b)
    if one and other:
        answer = place.compare(place.PlaceValue(one), place.PlaceValue(other)).verdict
        return True if answer is Verdict.SAME else "unsure"
    return fold(a) == fold(b) or plain(a) == plain(b)


def main() -> None:
    """Answer each query in turn."""
    for line in sys.stdin:
        query = json.loads(line)
        answer: dict[str, Any] = {"id": query["id"]}
        if query.get("task") == "typos":
            answer["spans"] = typos(query["text"], query["others"])
        elif query.get("task") == "places":
            answer |= places(query)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
