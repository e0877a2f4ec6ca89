from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import Location
from checker.lexicon import dialects
from checker.pipeline import check_texts
from checker.values import Category, FactCard, Pack, RuleSet, Severity

if TYPE_CHECKING:
    from checker.values import Finding

HERE = Location("test")
CARDS = tuple(
    FactCard(id=each, pack="p", kind="word", ask="", why="", location=HERE, check=each)
    for each in ("words", "dialect")
)
RULES = RuleSet((Pack("p", "", "", (), facts=CARDS),))


def findings(*texts: str) -> list[Finding]:
    return list(check_texts(texts, RULES).findings)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("centre", "center"), ("colours", "colors"), ("neighbourhood", "neighborhood"),
        ("organisation", "organization"), ("analysed", "analyzed"), ("travelled", "traveled"),
        ("catalogues", "catalogs"), ("kilometres", "kilometers"), ("defence", "defense"),
        ("programme", "program"), ("leukaemia", "leukemia"), ("grey", "gray"),
        ("savoury", "savory"), ("manoeuvre", "maneuver"), ("skilful", "skillful"),
        ("practised", "practiced"), ("theatres", "theaters"), ("counsellor", "counselor"),
    ],
)  # fmt: skip
def test_pairs_are_known_from_both_sides(british: str, american: str) -> None:
    assert dialects.pair(british) == dialects.pair(american) == (british, american)


@pytest.mark.parametrize(
    "word",
    [
        "four", "for", "tour", "pour", "filled", "filed", "timber", "meter", "prise", "prize",
        "comprise", "expertise", "wise", "rise", "raise", "doctor", "water", "acre", "does",
        "shoes", "poem", "polled", "poled", "called", "smaller", "liver", "eager", "raund", "check",
    ],
)  # fmt: skip
def test_other_words_have_one_form(word: str) -> None:
    assert dialects.pair(word) is None


def test_a_story_in_both_forms_is_one_note_with_its_pairs() -> None:
    (finding,) = findings(
        "The town centre was empty. Its colour was dull.",
        "The center of the town was empty, and its color was dull.",
    )
    assert (finding.category, finding.severity) == (Category.VARIANT, Severity.NOTE)
    assert finding.message == (
        "Words in British and in American form: "
        "“centre” (1) but “center” (2); “colour” (1) but “color” (2)."
    )
    assert [camp.value for camp in finding.camps] == ["centre, colour", "center, color"]


def test_an_article_in_both_forms_is_told() -> None:
    (finding,) = findings("They travelled to the town. Others had traveled by night.")
    assert finding.category is Category.VARIANT


def test_many_pairs_are_counted() -> None:
    (finding,) = findings(
        "The colour, honour, labour, harbour, rumour, vapour and armour of the town",
        "The color, honor, labor, harbor, rumor, vapor and armor of the town",
    )
    assert "; 2 more." in finding.message


@pytest.mark.parametrize(
    "texts",
    [
        ("The Ministry of Defence met at noon.", "Its defense was strong."),
        ("The World Trade Center fell.", "The town centre was empty."),
        ("He said: “The center was empty.” Others left.", "The centre was full of people."),
        ("The colour of the town was dull.", "The center of the town was empty."),
        ("The colour of the town was dull.", "The colour of the sea was bright."),
    ],
)
def test_names_quotations_and_other_words_do_not_count(texts: tuple[str, ...]) -> None:
    assert findings(*texts) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("The colour of the harbour was analyzed at the centre.", "Canada"),
        ("A labour program was organised in the harbour.", "Australia"),
        ("The colour of the harbour was analysed.", None),
        ("A labour programme was organized.", None),
    ],
)
def test_forms_that_go_together_tell_where_copy_is_from(text: str, where: str | None) -> None:
    (finding,) = findings(text, "The color of labor in the harbor was told.")
    told = [ground for ground in finding.grounds if "writes as in" in ground]
    assert told == ([f"1 writes as in {where}"] if where else [])
