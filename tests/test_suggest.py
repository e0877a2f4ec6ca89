"""Drafted packs load, hold, and find on their articles what the open cards found there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import packs, pipeline
from checker.cli import main
from checker.located_yaml import Mapping, Scalar, Sequence, parse
from checker.pipeline import gather, judge
from checker.suggest import suggest
from checker.suggest.drafting import draft
from checker.suggest.facts import Left, conflicts
from checker.suggest.near import groups, reach
from checker.suggest.pages import Seen
from checker.values import Article, RuleSet, StoryReport

ROOT = Path(__file__).resolve().parents[1]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
PAGE = (ROOT / "docs/suggest.md").read_text(encoding="utf-8")

FLOOD = [
    (
        "The river Aldra burst its banks near Torvik on Monday, 7 March 2022. The flood "
        "killed 24 people in Torvik, officials said. The bridge was 312 metres long."
    ),
    (
        "At least 31 people were killed when the flood reached Torvik, the governor said. "
        "Maria Lopez, 46, the mayor of Torvik, asked for help."
    ),
    ("The flood in Torvik killed 24 people. The new mayor, Maria Lopez, 64, spoke to reporters."),
]
QUAKE = [
    (
        "A magnitude 5.8 earthquake struck the province of Arland on 3 May 2021. The quake "
        "had a depth of 12 kilometres. It injured 40 people in the city of Selm."
    ),
    (
        "The earthquake in Arland had a magnitude of 5.8. It struck at a depth of 21 "
        "kilometres, about 90 kilometres north of Selm. Forty people were injured in Selm."
    ),
    (
        "The quake in Arland had a depth of 12 kilometres, the survey said. Forty people "
        "were injured in the earthquake in Selm. The tremor damaged 300 houses."
    ),
]
PARLEY = [
    (
        "The ministers held talks in Lugano on 10 January 2022. Deputy Foreign Minister "
        "Pavel Orlin spoke first. Russia has put 100 servicemen near the border with "
        "Ukraine."
    ),
    (
        "The talks of the ministers in Lugano took place on 11 January 2022. Foreign "
        "Minister Pavel Orlin spoke first. Russia has sent 100,000 soldiers to the border "
        "with Ukraine."
    ),
    (
        "The talks of the ministers in Lugano were held on 10 January 2022, and Deputy "
        "Foreign Minister Pavel Orlin was pleased."
    ),
]
STORIES = {"flood": FLOOD, "quake": QUAKE, "parley": PARLEY, "seeds": SEEDS}


def articles(texts: list[str]) -> list[Article]:
    return [
        Article(id=f"a{number}", text=text, path=f"a{number}")
        for number, text in enumerate(texts, 1)
    ]


def judged(texts: list[str], rules: RuleSet) -> StoryReport:
    return judge("trial", [gather(each, rules) for each in articles(texts)], rules)


def generic() -> RuleSet:
    return packs.Library().rules(["generic"], ROOT)


def drafted(texts: list[str], **asked: int) -> str:
    rules = generic()
    return suggest(judged(texts, rules), articles(texts), rules, **asked)


def loaded(text: str, folder: Path) -> RuleSet:
    path = folder / "draft.yaml"
    path.write_text(text, encoding="utf-8")
    library = packs.Library(packs.Examples(pipeline.check_texts))
    rules = library.rules([str(path)], folder)
    assert library.failures == ()
    return rules


@pytest.mark.parametrize("name", STORIES)
def test_a_draft_gives_the_findings_of_the_open_cards_and_none_besides(
    name: str, tmp_path: Path
) -> None:
    texts, rules = STORIES[name], generic()
    own = loaded(drafted(texts), tmp_path)
    before, after = judged(texts, rules), judged(texts, own)
    opened = [card.id for card in rules.facts if card.check == "agree"]
    wanted = [
        sides
        for rule in opened
        for sides in conflicts(rule, before.findings)
        if len({article for side in sides for article, _ in side}) > 1
    ]
    found = [sides for card in own.facts for sides in conflicts(card.id, after.findings)]
    whole = [frozenset().union(*sides) for sides in found]
    told = [
        sides
        for sides in wanted
        if any(sum(not side.isdisjoint(each) for side in sides) > 1 for each in whole)
    ]
    assert wanted
    assert len(told) >= 0.8 * len(wanted)
    known = frozenset(place for sides in wanted for side in sides for place in side)
    assert all(not side.isdisjoint(known) for sides in found for side in sides)


@pytest.mark.parametrize("name", STORIES)
def test_every_card_reaches_two_sources(name: str, tmp_path: Path) -> None:
    own = loaded(drafted(STORIES[name]), tmp_path)
    report = judged(STORIES[name], own)
    reached = {
        row.rule: sum(bool(cell.claims) for cell in row.cells)
        for row in report.facts
        if any(cell.claims for cell in row.cells)
    }
    assert own.facts
    assert all(reached.get(card.id, 0) >= 2 for card in own.facts)


def test_cards_ask_in_words(tmp_path: Path) -> None:
    asked = {card.id: card.ask for card in loaded(drafted(QUAKE), tmp_path).facts}
    assert asked["depth"] == "How deep was it?"
    assert asked["injured-2"].startswith("How many people were injured")
    flood = {card.id: card for card in loaded(drafted(FLOOD), tmp_path).facts}
    assert flood["lopez-age"].subject == "Maria Lopez"
    assert flood["lopez-age"].ask == "How old is Maria Lopez?"
    assert flood["killed"].of == ("killed",)
    assert flood["killed"].changes == "up"


MILL = [
    """The Orla mill lies six miles east of Torvik. The fire at the mill on Chandler Lane broke out
on 7 March 2022. Nordwind Mills paid 7.1 million euros for the Orla mill in 2019.""",
    """The mill, six miles west of Torvik, was old. The fire at the mill on Chandler Lane started on
7 March 2022. In 2019 the Orla mill was bought by Nordwind Mills for 1.7 million euros.""",
    """Six miles east of Torvik lies the Orla mill. Peter Lund said the fire at the mill in Chandler
Lane began on 7 March 2022. Nordwind Mills acquired the mill for 1.7 million euros in 2019.""",
]


def test_halves_of_names_lead_to_no_value(tmp_path: Path) -> None:
    near = {
        word
        for card in loaded(drafted(MILL), tmp_path).facts
        for each in card.near
        for word in each
    }
    assert near
    assert near.isdisjoint({"Chandler", "Lane", "Peter", "Mills"})


def test_two_sides_of_a_place_are_no_agreement(tmp_path: Path) -> None:
    cards = loaded(drafted(MILL), tmp_path).facts
    agreed = [
        " ".join(example.texts)
        for card in cards
        for example in card.examples
        if example.expected == "agree" and card.unit == "mile"
    ]
    assert agreed
    assert not [each for each in agreed if "west" in each and "east" in each]


def test_a_sum_is_asked_for_by_what_it_is_of(tmp_path: Path) -> None:
    asked = [card.ask for card in loaded(drafted(MILL), tmp_path).facts if card.unit == "money"]
    assert asked == ["What was the sum of the deal or purchase?"]


@pytest.mark.parametrize("name", STORIES)
def test_a_draft_stands_beside_the_shipped_packs(name: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    path.write_text(drafted(STORIES[name]), encoding="utf-8")
    rules = packs.Library().rules(["generic", "geneva-2022", str(path)], ROOT)
    story = judged(STORIES[name], rules)
    answered = {row.rule for row in story.facts if any(cell.claims for cell in row.cells)}
    own = next(pack for pack in rules.packs if pack.name not in {"generic", "geneva-2022"})
    if name != "seeds":  # of which the other pack has cards of its own
        assert {card.id for card in own.facts} <= answered


def test_min_sources_leaves_out_what_fewer_state() -> None:
    assert "id: lopez-age" in drafted(FLOOD)
    assert "id: lopez-age" not in drafted(FLOOD, min_sources=3)


def test_a_draft_is_the_same_each_time_and_in_any_order() -> None:
    rules = generic()
    story = judged(SEEDS, rules)
    one = suggest(story, articles(SEEDS), rules)
    assert one == suggest(story, articles(SEEDS)[::-1], rules)


def test_what_the_own_cards_watch_is_not_drafted(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(
        "version: 1\npack: own\nfacts:\n"
        "  - {id: dead, kind: quantity, of: [killed], near: [flood], ask: How many died?}\n",
        encoding="utf-8",
    )
    rules = packs.Library().rules(["generic", str(own)], ROOT)
    text = suggest(judged(FLOOD, rules), articles(FLOOD), rules)
    assert "lopez-age" in text
    assert "of: [killed]" not in text


def test_articles_that_state_nothing_in_common_give_an_empty_pack(tmp_path: Path) -> None:
    text = drafted(["The talks went well.", "It rained."])
    assert "facts: []" in text
    assert loaded(text, tmp_path).facts == ()


HOSTILE = [
    "The \"flood\" - {in: [#1]} \\ & *it* killed 24 people in Torvik, 'sure' : 100% \x0b\x85.",
    "The flood | > @ `%` ? \\n killed at least 31 people in Torvik, \u202e!!python \x1b[31m\u2029.",
]


def test_hostile_sentences_survive_the_yaml(tmp_path: Path) -> None:
    text = drafted(HOSTILE)
    assert text.isascii() or all(char.isprintable() or char == "\n" for char in text)
    (card,) = loaded(text, tmp_path).facts
    told = [each for example in card.examples for each in example.texts]
    assert any('"flood" - {in: [#1]} \\ & *it* killed 24 people' in each for each in told)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_text_in_a_comment_stays_one(subject: str, value: str, why: str) -> None:
    root = parse(draft(subject, [], [Left(subject, (value,), why)]), "draft.yaml")
    assert isinstance(root, Mapping)
    assert [name.text for name, _ in root.entries] == ["version", "pack", "about", "facts"]
    assert isinstance(root.entries[0][1], Scalar)
    assert isinstance(root.entries[3][1], Sequence)


def seen(place: int, words: dict[str, tuple[int, int]], sort: str = "") -> Seen:
    both = {"clause": words, "sentence": words}
    return Seen(("a", place), sort == "fact", sort == "against", both)


def test_words_lead_to_the_nearest_value_only() -> None:
    values = [
        seen(10, {"depth": (20, 30)}, "against"),
        seen(40, {"depth": (5, 30)}, "fact"),
    ]
    assert groups(values, "clause", frozenset()) == (("depth",),)
    assert reach([("depth",)], values, "clause") == {("a", 40)}


def test_words_that_also_stand_with_other_values_are_joined() -> None:
    values = [
        seen(10, {"flood": (5, 1), "killed": (2, 8)}, "fact"),
        seen(50, {"flood": (5, 41)}, "against"),
        seen(90, {"killed": (2, 88)}, "against"),
    ]
    assert groups(values, "clause", frozenset()) == (("flood", "killed"),)


def test_what_no_words_tell_apart_has_none() -> None:
    values = [seen(10, {"flood": (5, 1)}, "fact"), seen(50, {"flood": (5, 41)}, "against")]
    assert groups(values, "clause", frozenset()) == ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, text in enumerate(FLOOD):
        path = tmp_path / "flood" / f"{number}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "flood"


def test_the_command_prints_the_draft(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(folder)]) == 0
    printed = capsys.readouterr().out
    assert "pack: flood-facts\n" in printed
    assert "  - id: lopez-age\n" in printed


def test_the_command_writes_over_nothing(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "draft.yaml"
    assert main(["suggest", str(folder), "--output", str(file)]) == 0
    assert capsys.readouterr().out == ""
    assert main(["test", str(file)]) == 0
    file.write_text("mine", encoding="utf-8")
    assert main(["suggest", str(folder), "--output", str(file)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert main(["suggest", str(folder), "--output", str(file), "--force"]) == 0
    assert file.read_text(encoding="utf-8") != "mine"


def test_the_command_takes_one_story(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "one.txt").write_text("It rained.", encoding="utf-8")
    assert main(["suggest", str(folder), str(tmp_path / "other")]) == 2
    assert "one story" in capsys.readouterr().err


def test_one_source_is_not_enough(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(folder), "--min-sources", "1"]) == 2
    assert "one source alone" in capsys.readouterr().err


def test_an_unread_article_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    assert main(["suggest", str(folder)]) == 2
    told = capsys.readouterr()
    assert "not read" in told.err
    assert "lopez-age" in told.out


def test_the_page_shows_what_is_drafted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    shown = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert main(["suggest", "seeds/", "--packs", "generic"]) == 0
    printed = capsys.readouterr().out
    assert len(shown) == 2
    assert all(block in printed for block in shown)
