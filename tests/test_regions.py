from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from checker.lexicon import load
from checker.regions import clauses, lay_out, notes
from checker.values import Article, Layout, Role

CORPUS = yaml.safe_load((Path(__file__).parent / "corpus/en/layout.yaml").read_text("utf-8"))
TITLE = "Two countries begin talks on a third"
BODY = "The ministers of both countries met in Geneva on Monday."


def article(text: str, **known: Any) -> Article:
    return Article(id="a", text=text, path="a.txt", **known)


def layout(text: str, **known: Any) -> Layout:
    return lay_out(article(text, **known), load("en"))


def roles(text: str, **known: Any) -> list[tuple[str, str]]:
    return [
        (region.role.value, text[region.start : region.end].strip())
        for region in layout(text, **known).regions
    ]


def sentences(text: str) -> list[str]:
    return [text[each.start : each.end] for each in layout(text).sentences]


@pytest.mark.parametrize("line", CORPUS["notice"])
def test_a_line_of_furniture_is_a_notice(line: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{line}\n\n{BODY}"
    assert roles(text) == [
        ("title", TITLE),
        ("body", BODY),
        ("notice", line),
        ("body", BODY),
    ]


@pytest.mark.parametrize("line", CORPUS["none"])
def test_a_line_of_text_is_no_notice(line: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{line}\n\n{BODY}"
    assert roles(text) == [("title", TITLE), ("body", f"{BODY}\n\n{line}\n\n{BODY}")]


@pytest.mark.parametrize("expected", CORPUS["sentences"])
def test_sentences(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize("expected", CORPUS["glued"])
def test_sentences_without_a_space_between(expected: list[str]) -> None:
    assert sentences("".join(expected)) == expected


@pytest.mark.parametrize("expected", CORPUS["clauses"])
def test_clauses(expected: list[str]) -> None:
    text = "".join(expected)
    (sentence,) = layout(text).sentences
    spans = clauses(text, sentence.start, sentence.end, load("en"))
    assert [text[start:end] for start, end in spans] == expected


@pytest.mark.parametrize(("text", "expected"), CORPUS["quotations"].items())
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[each.start : each.end] for each in layout(text).quotations] == expected


def test_a_missing_comma_space_is_no_end() -> None:
    assert sentences("First of all,there is no word.As you know,it is late.") == [
        "First of all,there is no word.",
        "As you know,it is late.",
    ]


def test_an_article_that_begins_with_text_has_no_title() -> None:
    assert roles(f"{BODY}\n{BODY}") == [("body", f"{BODY}\n{BODY}")]


def test_a_single_line_is_no_title() -> None:
    assert roles(TITLE) == [("body", TITLE)]


def test_a_repeated_title_is_title_again() -> None:
    again = f"{TITLE} - The Daily Paper"
    text = f"{again}\n{TITLE}\n\n{BODY}\n{BODY}"
    assert roles(text) == [("title", f"{again}\n{TITLE}"), ("body", f"{BODY}\n{BODY}")]


def test_a_first_sentence_with_the_words_of_the_title_is_body() -> None:
    first = "Two countries begin talks on a third on Monday, and the world hopes for a good end."
    assert roles(f"{TITLE}\n\n{first}")[1] == ("body", first)


def test_a_title_of_the_front_matter_is_known_even_with_a_full_stop() -> None:
    text = f"Talks begin.\n\n{BODY}"
    assert roles(text)[0] == ("body", text)
    assert roles(text, title="Talks begin.")[0] == ("title", "Talks begin.")


def test_furniture_above_the_title_is_passed_over() -> None:
    text = f"Skip to content\nAdvertisement\n{TITLE}\n\n{BODY}"
    assert [role for role, _ in roles(text)] == ["notice", "notice", "title", "body"]


def test_regions_begin_after_the_front_matter() -> None:
    text = f"---\ntitle: x\n---\n{TITLE}\n\n{BODY}"
    laid = layout(text, body=text.index(TITLE))
    assert laid.regions[0].start == text.index(TITLE)
    assert laid.sentences[0].start == text.index(TITLE)


def test_a_list_of_links_ends_with_the_first_sentence() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nRead also on our site:\n\nOne story\n\nWhat next?\n\n{BODY}"
    assert [role for role, _ in roles(text)] == ["title", "body", "notice", "notice", "body"]
    assert roles(text)[3] == ("notice", "One story\n\nWhat next?")


def test_a_link_in_a_line_opens_no_list() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nRead also: One story\n\nHigh rates\n\n{BODY}"
    assert roles(text)[2:] == [
        ("notice", "Read also: One story"),
        ("body", f"High rates\n\n{BODY}"),
    ]


def test_paragraphs_are_those_of_title_and_body() -> None:
    text = f"{TITLE}\n\n{BODY}\nAdvertisement\n{BODY}"
    laid = layout(text)
    assert [text[start:end] for start, end in laid.paragraphs] == [TITLE, BODY, BODY]
    assert [(each.paragraph, each.role) for each in laid.sentences] == [
        (0, Role.TITLE),
        (1, Role.BODY),
        (2, Role.BODY),
    ]


def test_lines_wrapped_at_a_column_are_joined() -> None:
    lines = [
        "The ministers of the two countries met in the city of Geneva on",
        "Monday and talked for more than seven hours about the security",
        "of a third country. They will meet again in Brussels on the 12th",
        "of January, and in Vienna on the day that comes after that one.",
        "",
        "Nobody said what they had agreed on, but both of the delegations",
        "called the talks useful.",
    ]
    laid = layout("\n".join(lines))
    assert len(laid.paragraphs) == 2
    assert len(laid.sentences) == 3


def test_short_lines_are_paragraphs_of_their_own() -> None:
    text = "Talks begin\nMinisters meet in Geneva.\nNobody knows what they said.\nThe end."
    assert len(layout(text).paragraphs) == 4


def test_what_notices_tell_of_their_source() -> None:
    told = "The article has been automatically translated by Google and has not been edited."
    story = article(f"{TITLE}\n{told}\n\n{BODY}")
    assert notes(story, lay_out(story, load("en"))) == ("automatically translated", "not edited")
    plain = article(f"{TITLE}\n\n{BODY}")
    assert notes(plain, lay_out(plain, load("en"))) == ()


@pytest.mark.parametrize("text", ["", " \n\n ", "\ufeff", "\x00", "."])
def test_a_text_without_words(text: str) -> None:
    laid = layout(text)
    assert not laid.quotations
    assert all(region.end <= len(text) for region in laid.regions)


def test_a_sentence_without_an_end_is_cut() -> None:
    text = "word " * 5_000
    laid = layout(text)
    assert max(each.end - each.start for each in laid.sentences) <= 4_000
    assert "".join(text[each.start : each.end] for each in laid.sentences).replace(
        " ", ""
    ) == text.replace(" ", "")
