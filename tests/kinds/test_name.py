"""The kind name: named things by their class, from a corpus of invented sentences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import find

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/name.yaml").read_text(encoding="utf-8")
)
CASES = [(what, text) for what, texts in CORPUS["things"].items() for text in texts]
PLAIN = {"capitals", "identifier"}


def things(text: str) -> dict[str, str]:
    found = find(text, kinds=["name"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return {each.surface: each.row for each in found if each.row not in PLAIN}


@pytest.mark.parametrize(("what", "marked"), CASES)
def test_the_thing_is_found_with_its_class(what: str, marked: str) -> None:
    (surface,) = re.findall(r"\[([^\]]+)\]", marked)
    assert things(re.sub(r"[\[\]]", "", marked)).get(surface) == what


@pytest.mark.parametrize("text", CORPUS["none"])
def test_nothing_is_a_thing(text: str) -> None:
    assert things(text) == {}
