"""Mutants of a story: what can be told at all, what is noticed, and what becomes of the rest."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker import run
from checker.mutate import KINDS, Outcome, Trial, Wanted, mutate_story, share

if TYPE_CHECKING:
    from collections.abc import Callable

PACK = """\
version: 1
pack: ours
facts:
  - {id: opening, kind: date, ask: When does the fair open?, near: fair}
  - {id: closing, kind: date, ask: When does the market close?, near: market}
  - {id: bridge, kind: date, ask: When was the bridge built?, near: bridge, expect: "1931"}
  - {id: boats, kind: quantity, of: [boats], ask: How many boats came?, near: harbour}
  - {id: hall, kind: place, ask: Where is the congress?, near: congress}
names:
  - {id: hartmann, kind: person, prefer: Jonas Hartmann}
checks:
  - {id: in-order, that: opening < closing}
"""
FIRST = """\
The fair opens on 3 May 2021.

The bridge was built in 1931. In the harbour lay 4,000 boats.

Jonas Hartmann spoke at the congress in Lyon.
"""
SECOND = """\
The fair will open on 3 May 2021.

Thousands of boats filled the harbour. The market closes on 7 May 2021.

The congress is in Lyon. There were 12 tents.
"""


@pytest.fixture
def altered(tmp_path: Path) -> Callable[..., Outcome]:
    """Alters a story of texts under a pack."""

    def make(
        *texts: str,
        pack: str = PACK,
        packs: str = "[ours]",
        ignore: tuple[str, ...] = (),
        **wanted: object,
    ) -> Outcome:
        (tmp_path / "ours.yaml").write_text(pack, encoding="utf-8")
        (tmp_path / "story.yaml").write_text(f"story: fair\npacks: {packs}\n", encoding="utf-8")
        for number, text in enumerate(texts or (FIRST, SECOND), 1):
            (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
        options = run.Options(ignore=ignore)
        ready = run.prepare([tmp_path], options)
        assert not ready.errors
        ((spec, rules),) = ready.stories
        return mutate_story(spec, rules, Wanted(**wanted), options)  # type: ignore[arg-type]

    return make


def by_words(outcome: Outcome) -> dict[str, Trial]:
    return {
        f"{each.mutant.target.mention.surface} > {each.mutant.slip.surface}": each
        for each in outcome.trials
    }


def test_altered_values_of_shared_facts_are_noticed(altered: Callable[..., Outcome]) -> None:
    outcome = altered(most=1000)
    assert {each.mutant.target.kind for each in outcome.trials} == {
        "date", "quantity", "person", "place",
    }  # fmt: skip
    days = [each for each in outcome.trials if each.mutant.slip.cause == "off by one day"]
    assert {each.killers for each in days if "opening" in each.mutant.target.rules} == {
        ("opening",)
    }
    year = next(each for each in outcome.trials if "bridge" in each.mutant.target.rules)
    assert year.killers == ("bridge",)
    venues = [each for each in outcome.trials if each.mutant.target.rules == ("hall",)]
    assert [each.killers for each in venues] == [("hall",), ("hall",)]


def test_what_fits_what_others_say_survives(altered: Callable[..., Outcome]) -> None:
    outcome = altered(most=1000, rules=("boats",))
    trial = by_words(outcome)["4,000 boats > 4,000,000 boats"]
    assert (trial.killers, trial.why) == ((), "fits what others say")
    assert by_words(outcome)["4,000 boats > 4 boats"].killers == ("boats",)
    assert trial in outcome.survivors
    assert trial.where == "1:3"


def test_the_relation_that_speaks_of_a_card_watches_it(altered: Callable[..., Outcome]) -> None:
    outcome = altered(most=1000, rules=("in-order",))
    assert {each.mutant.target.rules for each in outcome.trials} == {
        ("opening", "in-order"),
        ("closing", "in-order"),
    }
    once = [each for each in outcome.trials if "closing" in each.mutant.target.rules]
    assert {each.why for each in once if not each.killed} == {"stated once"}


def test_the_canon_watches_a_name_that_is_stated_once(altered: Callable[..., Outcome]) -> None:
    outcome = altered(most=1000, kinds=("person",))
    causes = {each.mutant.slip.cause: each.killers for each in outcome.trials}
    assert {rules for cause, rules in causes.items() if cause.startswith("letter")} == {
        ("hartmann",)
    }


def test_what_is_stated_once_is_counted(altered: Callable[..., Outcome]) -> None:
    generic = altered(
        "A train left Lyon on 3 May 2021 and 14 people were killed near Basel.",
        "They met in Turin.",
        packs="[generic]",
        most=1000,
    )
    assert generic.trials == ()
    assert dict(generic.once)["quantity"] == 1
    assert dict(generic.once)["place"] == 3


def test_what_no_rule_asks_for_is_counted(altered: Callable[..., Outcome]) -> None:
    assert dict(altered(most=1).unasked) == {"quantity": 1}


def test_a_date_that_says_its_day_twice_is_told_by_the_calendar(
    altered: Callable[..., Outcome],
) -> None:
    outcome = altered("It began on Monday 3 May 2021.", packs="[generic]", kinds=("date",))
    killed = {each.mutant.slip.cause: each.killers for each in outcome.trials}
    assert killed["another weekday"] == ("weekday-and-date",)
    assert killed["off by one day"] == ("weekday-and-date",)


def test_without_a_year_the_calendar_cannot_tell(altered: Callable[..., Outcome]) -> None:
    text = "It began on Monday 3 May."
    outcome = altered(text, packs="[generic]", kinds=("date",))
    assert {each.why for each in outcome.trials} == {"right in another year"}


def test_a_side_of_a_conflict_that_was_there_is_no_news(altered: Callable[..., Outcome]) -> None:
    texts = (
        "The fair opens on 3 May 2021.",
        "The fair opens on 3 May 2021!",
        "The fair opens on 4 May 2021.",
    )
    found = {
        (words, trial.killed, trial.why)
        for seed in range(6)
        for words, trial in by_words(altered(*texts, most=1000, seed=seed)).items()
        if trial.mutant.slip.cause == "off by one day"
    }
    assert found == {
        ("3 May 2021 > 2 May 2021", True, ""),
        ("3 May 2021 > 4 May 2021", False, "joins a known conflict"),
        ("4 May 2021 > 3 May 2021", False, "fits what others say"),
        ("4 May 2021 > 5 May 2021", True, ""),
    }


@pytest.mark.parametrize(
    ("ignored", "why"),
    [((), "read for count"), (("count", "casualties", "injured"), "no longer read for age")],
)
def test_words_that_their_rule_no_longer_reads(
    altered: Callable[..., Outcome], ignored: tuple[str, ...], why: str
) -> None:
    texts = ("John Bax, 46, came.", "John Bax, 46, left.")
    outcome = altered(*texts, packs="[generic]", ignore=ignored, most=1000, rules=("age",))
    assert {each.mutant.slip.surface: each.why for each in outcome.trials if not each.killed} == {
        "460": why,
    }


def test_a_name_in_two_articles_is_misspelt(altered: Callable[..., Outcome]) -> None:
    texts = ("Jonas Hartmann came to Lyon.", "Jonas Hartmann left. Hartmann sang.")
    outcome = altered(*texts, packs="[generic]", most=1000, kinds=("person",))
    spelled = [each for each in outcome.trials if each.mutant.slip.spelled]
    assert len(spelled) == 3
    assert all("person-spelling" in each.mutant.target.rules for each in spelled)
    assert any("person-spelling" in each.killers or "words" in each.killers for each in spelled)


def test_only_a_full_name_gets_another_surname(altered: Callable[..., Outcome]) -> None:
    texts = ("John Hartmann met Ida Wolff.", "John Hartmann met Ida Wolff. Hartmann sang.")
    outcome = altered(*texts, packs="[generic]", most=1000, kinds=("person",))
    exchanged = [each.mutant for each in outcome.trials if not each.mutant.slip.spelled]
    assert [(each.target.mention.surface, each.slip.surface) for each in exchanged] == [
        ("John Hartmann", "John Wolff"),
        ("Ida Wolff", "Ida Hartmann"),
    ] * 2


def test_an_accepted_finding_is_noticed_like_any_other(
    altered: Callable[..., Outcome], tmp_path: Path
) -> None:
    before = altered(most=1000, rules=("opening",))
    story = tmp_path / "story.yaml"
    story.write_text(
        story.read_text(encoding="utf-8")
        + 'accepted: [{id: "000000000000", rule: opening, reason: known}]\n',
        encoding="utf-8",
    )
    options = run.Options()
    ((spec, rules),) = run.prepare([tmp_path], options).stories
    again = mutate_story(spec, rules, Wanted(most=1000, rules=("opening",)), options)
    assert again.trials == before.trials


def test_survivors_begin_with_what_is_said() -> None:
    options = run.Options()
    root = Path(__file__).resolve().parents[2]
    ((spec, rules),) = run.prepare([root / "seeds"], options).stories
    outcome = mutate_story(spec, rules, Wanted(most=14), options)
    spelled = [each.mutant.target.spelled for each in outcome.survivors]
    assert spelled == sorted(spelled)
    assert len(outcome.trials) == 14
    # every kind gets an equal share
    assert Counter(each.mutant.target.kind for each in outcome.trials) == dict.fromkeys(KINDS, 2)
    percent = share(outcome.trials)
    assert percent is not None
    assert round(percent * 14 / 100) == 14 - len(outcome.survivors)


def test_nothing_tried_has_no_share() -> None:
    assert share(()) is None
