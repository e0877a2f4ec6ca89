"""Texts without files, and what one article hands on."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker.pipeline import check_texts, gather, judge
from checker.values import Article, RuleSet

if TYPE_CHECKING:
    from collections.abc import Callable

CARD = "facts:\n  - {id: osce, kind: date, ask: When?, near: OSCE}\n"


def test_texts_are_numbered_articles(compiled: Callable[..., RuleSet]) -> None:
    report = check_texts(["The OSCE meets on 3 May.", "Nothing."], compiled(CARD))
    assert [header.id for header in report.articles] == ["1", "2"]
    assert report.articles[0].path == "text 1"


def test_a_reference_date_is_taken_as_given(compiled: Callable[..., RuleSet]) -> None:
    day = dt.date(2019, 5, 1)
    report = check_texts(["The OSCE meets on 3 May."], compiled(CARD), reference=day)
    assert (report.reference, report.inferred) == ("2019-05-01", False)
    assert report.facts[0].value == "2019-05-03"


def test_a_language_without_a_lexicon_is_refused(compiled: Callable[..., RuleSet]) -> None:
    with pytest.raises(LookupError, match="xx"):
        check_texts(["a"], compiled(CARD), language="xx")


def test_gathering_sees_one_article_and_nothing_else(compiled: Callable[..., RuleSet]) -> None:
    rules = compiled(CARD)
    article = Article("a", "The OSCE meets on 3 May.\n\nThe OSCE has met on 3 May.", "a.txt")
    first = gather(article, rules)
    assert first == gather(article, rules)
    assert first.values == len(first.claims) == 2
    assert dict(first.vocabulary)["osce"] == 2
    assert [mention.surface for mention in first.dates] == ["3 May", "3 May"]
    for claim in (*first.claims, *first.names):
        mention = claim.mention
        assert article.text[mention.start : mention.end] == mention.surface
        begin = claim.passage.start
        assert article.text[begin : begin + len(claim.passage.text)] == claim.passage.text


def test_notes_of_a_header_and_what_it_does_not_know(compiled: Callable[..., RuleSet]) -> None:
    article = Article("a", "One.", "a.txt", source="Reuters", extra=(("desk", "3"),))
    header = gather(article, compiled(CARD)).header
    assert (header.source, header.extra) == ("Reuters", (("desk", "3"),))


def test_a_judge_takes_articles_in_any_order(compiled: Callable[..., RuleSet]) -> None:
    rules = compiled(CARD)
    texts = {"a": "The OSCE meets on 3 May 2019.", "b": "The OSCE meets on 4 May 2019."}
    found = [gather(Article(name, text, name), rules) for name, text in texts.items()]
    assert judge("s", found, rules) == judge("s", found[::-1], rules)


def test_inference_can_be_left_out(compiled: Callable[..., RuleSet]) -> None:
    rules = compiled(CARD)
    found = [gather(Article("a", "The OSCE meets on 3 May 2019.", "a"), rules)]
    assert judge("s", found, rules).reference == "2019-05-03"
    assert judge("s", found, rules, infer=False).reference is None


def test_no_rules_find_nothing() -> None:
    report = check_texts(["The OSCE meets on 3 May."] * 2, RuleSet())
    assert [*report.findings, *report.facts] == []
    assert report.coverage.rules == 0


def test_what_is_in_another_language_is_counted(compiled: Callable[..., RuleSet]) -> None:
    strange = "Zrok tulmen abrak sinol vetrak ondul."
    texts = [
        f"The talks began on Monday, and went on.\n\nПереклад цього матеріалу мовою.\n\n{strange}",
        f"The talks ended on Monday, and went well. {strange}",
    ]
    report = check_texts(texts, compiled(CARD))
    assert report.coverage.skipped == (
        ("lines in another language", 1),
        ("sentences of mostly unknown words", 2),
    )
