"""A finding on a spelling shows the places of one name, and not those of others beside it."""

from __future__ import annotations

from pathlib import Path

from checker.packs import Library
from checker.pipeline import check_texts

RULES = Library().rules(("generic",), Path.cwd())
ARTICLES = (
    "Moira Kilfaghan and her sons were found on Friday. Moira Kilfaghan was a nurse.",
    "Desmond Kilfaghan, 38, was charged. His sons Owen Kilfaghan and Luke Kilfaghan were six.",
    "Neighbours said Moira Kilfaghan was kind. Desmond Kilfaghan made no reply. Kilfaghan wept.",
    "The electrician Desmond Kilfahan was led off in handcuffs.",
)


def test_the_places_of_relatives_are_left_out() -> None:
    report = check_texts(ARTICLES, RULES)
    (finding,) = [each for each in report.findings if "Kilfahan" in each.message]
    shown = {
        (claim.article, ARTICLES[int(claim.article) - 1][: claim.mention.start].split()[-1])
        for claim in finding.claims
    }
    assert shown == {("2", "Desmond"), ("3", "Desmond"), ("3", "reply."), ("4", "Desmond")}
