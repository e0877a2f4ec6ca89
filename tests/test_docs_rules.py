"""docs/rules.md is true: its snippets load, their examples hold, and it leaves out no key."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from checker.packs import Library, run_examples
from checker.packs.language import CARD_CHECKS, FACT, NAME, PACK, RELATION, WORD_CLASS
from checker.packs.parts import EXAMPLES
from checker.pipeline import check_texts
from checker.readers import Request, plain
from checker.stories import load_config
from checker.stories.story_file import SOURCE, STORY, read_story_file

PAGE = (Path(__file__).parents[1] / "docs" / "rules.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
PACKS = [text for language, text in SNIPPETS if language == "yaml" and "story:" not in text]
STORIES = [text for language, text in SNIPPETS if language == "yaml" and "story:" in text]


def test_the_page_has_snippets_of_every_sort() -> None:
    assert len(PACKS) >= 6
    assert len(STORIES) == 1


@pytest.mark.parametrize("text", PACKS, ids=lambda text: text.splitlines()[0][:40])
def test_packs_load_and_their_examples_hold(tmp_path: Path, text: str) -> None:
    whole = text if "version:" in text else f"version: 1\npack: snippet\n{text}"
    path = tmp_path / "snippet.yaml"
    path.write_text(whole, encoding="utf-8")
    pack, bases = Library().pack(path)
    results = run_examples(pack, check_texts, bases)
    assert [str(result) for result in results if result.problem is not None] == []
    assert len(results) == len(re.findall("- (?:conflict|agree|apart|silent|typo):", text))


@pytest.mark.parametrize("text", STORIES)
def test_stories_load(tmp_path: Path, text: str) -> None:
    path = tmp_path / "story.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_story_file(path, "story.yaml").story == "geneva-2022"


def test_the_configuration_loads(tmp_path: Path) -> None:
    (text,) = (text for language, text in SNIPPETS if language == "toml")
    (tmp_path / "factlint.toml").write_text(text, encoding="utf-8")
    assert load_config(tmp_path).fail_on == "warning"


def test_the_front_matter_is_understood_whole() -> None:
    (text,) = (text for language, text in SNIPPETS if language == "text")
    article = plain.read_text(text + "Text.", Request("a", "a.txt"))
    assert article.title == "Talks open in Geneva"
    assert article.extra == ()


@pytest.mark.parametrize(
    "record", [PACK, FACT, NAME, RELATION, WORD_CLASS, STORY, SOURCE], ids=lambda r: r.what
)
def test_every_key_is_told(record: object) -> None:
    fields = record.fields  # type: ignore[attr-defined]
    missing = [
        name for name in fields if not re.search(rf"`{name}[`:]|^ *-? *{name}:", PAGE, re.MULTILINE)
    ]
    assert missing == []


def test_every_expectation_of_an_example_is_told() -> None:
    shape: Any = EXAMPLES.item
    assert [name for name in shape.schema()["properties"] if f"| `{name}` |" not in PAGE] == []


def test_every_check_of_a_card_is_told() -> None:
    assert [name for name in CARD_CHECKS if f"`{name}`" not in PAGE and name != "expect"] == []


def test_every_rule_of_the_generic_pack_is_listed_with_its_question() -> None:
    rules = Library().rules(["generic"], Path(__file__).parent).facts
    listed = re.findall(r"^\| `([a-z-]+)` \| ([^|]+\?) \|", PAGE, re.MULTILINE)
    assert listed == [(card.id, card.ask) for card in rules]
