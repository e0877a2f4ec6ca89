"""Wrapping a text at a column changes nothing of what is read in it."""

from __future__ import annotations

import textwrap

import pytest

import checker

TEXT = (
    "On Monday, 10 March 2013, at 10:30 a.m. the council of Torvik in Norway met in the old hall, "
    "and Secretary of State Anna Holm, 46, paid about 18 million US dollars for a bridge. More "
    "than two thousand people, some 40 per cent of them from New York, came at half past nine. "
    "They had come from 10 to 13 January 2012 as well, on the last day of the talks of the United "
    "Nations, and twenty-five people were injured on March 3, 2012. The bridge, 4.2 km long, "
    "had cost 12.5 million euros, said John Kerry of the World Health Organization in the morning."
)


def found(text: str) -> list[tuple[str, int, str, str]]:
    kinds = ("date", "quantity", "person", "place", "organisation", "office", "name")
    return [
        (each.kind, each.start, " ".join(each.surface.split()), checker.show(each.value))
        for each in checker.find(text, kinds=kinds)
    ]


@pytest.mark.parametrize("width", range(60, 96))
def test_lines_that_are_wrapped_are_read_as_one(width: int) -> None:
    wrapped = textwrap.fill(TEXT, width, break_on_hyphens=False)
    assert wrapped.count("\n") >= 5
    assert found(wrapped) == found(TEXT)


def test_what_is_found_stands_in_the_text_as_written() -> None:
    wrapped = textwrap.fill(TEXT, 64)
    mentions = checker.find(wrapped)
    assert any("\n" in each.surface for each in mentions)
    assert all(wrapped[each.start : each.end] == each.surface for each in mentions)


def test_lines_that_are_paragraphs_stay_apart() -> None:
    values = [each[3] for each in found("Opened on 10 March\n2013 visitors came.")]
    assert values[0] == "--03-10"
