"""The public functions, as ``import checker`` offers them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import checker
from checker.errors import NotationError, UsageError
from checker.values import Verdict

if TYPE_CHECKING:
    from pathlib import Path

PACK = (
    "version: 1\npack: ours\nfacts:\n"
    "  - {id: osce, kind: date, ask: When does the OSCE meet?, near: OSCE}\n"
)
TEXTS = {"one.txt": "The OSCE meets on 13 January.", "two.txt": "The OSCE meets on 17 January."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ours.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "story.yaml").write_text('articles: "*.txt"\npacks: [ours]\n', encoding="utf-8")
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_check_takes_one_path_or_several(folder: Path) -> None:
    reports = [checker.check(each) for each in (folder, str(folder), [folder], (str(folder),))]
    assert reports[0].stories[0].findings[0].rule == "osce"
    assert all(report == reports[0] for report in reports)


def test_check_takes_packs_and_a_day(folder: Path) -> None:
    day = dt.date(2022, 1, 10)
    one = checker.check(folder, packs="./ours.yaml", reference_date=day)
    assert one == checker.check(folder, packs=["./ours.yaml"], reference_date=day)
    assert one.stories[0].reference == "2022-01-10"
    with pytest.raises(UsageError, match="nowhere"):
        checker.check(folder, packs="nowhere")


def test_find_gives_mentions_with_exact_places() -> None:
    text = "On 13 January 2022 some 400 soldiers left Vienna."
    found = checker.find(text)
    assert {"date", "quantity", "place"} <= {mention.kind for mention in found}
    assert all(text[each.start : each.end] == each.surface for each in found)


@pytest.mark.parametrize("kinds", ["date", ["date"], ("date",), iter(["date"])])
def test_find_takes_one_kind_or_several(kinds: object) -> None:
    (date,) = checker.find("On 13 January 2022 some 400 soldiers left.", kinds=kinds)  # type: ignore[arg-type]
    assert date.surface == "13 January 2022"


def test_find_counts_from_the_day_of_publication() -> None:
    (date,) = checker.find("They met yesterday.", kinds="date", published=dt.date(2022, 1, 10))
    assert checker.show(date.value) == "2022-01-09"


def test_find_knows_what_it_does_not_know() -> None:
    with pytest.raises(UsageError, match="dates"):
        checker.find("text", kinds=["dates"])
    with pytest.raises(LookupError, match="known are en"):
        checker.find("text", language="xx")
    with pytest.raises(TypeError, match="not NoneType"):
        checker.find(None)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not '2022-01-10'"):
        checker.find("text", published="2022-01-10")  # type: ignore[arg-type]


def test_find_nothing() -> None:
    assert checker.find("") == []
    assert checker.find("On 13 January 2022.", kinds=[]) == []


def test_values_are_read_shown_and_compared() -> None:
    one, other = checker.read("date", "2022-01-13"), checker.read("date", "2022-01-14")
    assert checker.show(one) == "2022-01-13"
    assert checker.compare(one, one).verdict is Verdict.SAME
    assert checker.compare(one, other).slip == "off by one day"
    troops = checker.read("quantity", "100 troops")
    assert checker.compare(one, troops).verdict is Verdict.UNKNOWN


def test_notations_and_kinds_that_do_not_exist() -> None:
    with pytest.raises(NotationError):
        checker.read("date", "the day after")
    with pytest.raises(UsageError):
        checker.read("dates", "2022-01-13")


def test_a_pack_is_loaded_by_its_path(folder: Path) -> None:
    assert [card.id for card in checker.load_pack(folder / "ours.yaml").facts] == ["osce"]
    with pytest.raises(UsageError):
        checker.load_pack(folder / "none.yaml")


def test_the_package_offers_what_it_lists_and_no_more() -> None:
    assert all(hasattr(checker, name) for name in checker.__all__)
    with pytest.raises(AttributeError, match="guess"):
        checker.guess  # noqa: B018


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("en", "2022-01-10 | 2022-10-01"),
        ("en-US", "2022-01-10 ?2022-10-01"),
        ("en-GB", "2022-10-01 ?2022-01-10"),
    ],
)
def test_the_region_tells_the_order_of_day_and_month(language: str, value: str) -> None:
    (mention,) = checker.find("It was on 01/10/2022.", kinds="date", language=language)
    assert checker.show(mention.value) == value
