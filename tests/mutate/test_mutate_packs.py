"""Mutants of a pack: the examples of its rules that agree, altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import packs
from checker.mutate import Outcome, Wanted, mutate_pack

if TYPE_CHECKING:
    from pathlib import Path

PACK = """\
version: 1
pack: ferry
facts:
  - id: sailing
    kind: date
    ask: On which day does the ferry sail?
    near: [ferry]
    examples:
      - agree: ["The ferry sails on 3 May 2021.", "On 3 May 2021 the ferry sails."]
      - agree: ["The ferry sails in May 2021.", "The ferry sails on 3 May 2021."]
      - conflict: ["The ferry sails on 3 May 2021.", "The ferry sails on 5 May 2021."]
  - {id: cars, kind: quantity, of: [cars], near: [deck], ask: How many cars are on deck?}
"""


def altered(tmp_path: Path, text: str = PACK, **wanted: object) -> Outcome:
    path = tmp_path / "ferry.yaml"
    path.write_text(text, encoding="utf-8")
    pack, bases = packs.Library().pack(path)
    return mutate_pack(pack, bases, Wanted(**wanted))  # type: ignore[arg-type]


def test_only_examples_that_agree_are_altered(tmp_path: Path) -> None:
    outcome = altered(tmp_path)
    assert {each.where for each in outcome.trials} == {
        "line 9 text 1", "line 9 text 2", "line 10 text 1", "line 10 text 2",
    }  # fmt: skip
    exact = [each for each in outcome.trials if each.where.startswith("line 9")]
    assert all(each.killers == ("sailing",) for each in exact)


def test_a_loose_example_lets_slips_through(tmp_path: Path) -> None:
    outcome = altered(tmp_path)
    loose = {
        each.mutant.slip.cause: each.why
        for each in outcome.survivors
        if each.where == "line 10 text 2"
    }
    assert loose == {"off by one day": "fits what others say"}


def test_rules_without_such_an_example_are_named(tmp_path: Path) -> None:
    assert altered(tmp_path).bare == ("cars",)
    assert altered(tmp_path, rules=("sailing",)).bare == ()


def test_places_in_a_pack_of_several_files_name_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "ferry"
    folder.mkdir()
    (folder / "days.yaml").write_text(PACK, encoding="utf-8")
    (folder / "more.yaml").write_text("version: 1\npack: ferry\n", encoding="utf-8")
    pack, bases = packs.Library().pack(folder)
    outcome = mutate_pack(pack, bases, Wanted(most=1))
    assert outcome.trials[0].where.startswith("days:")


@pytest.mark.parametrize("most", [1, 4])
def test_a_sample_is_a_part_of_the_whole(tmp_path: Path, most: int) -> None:
    whole, part = altered(tmp_path), altered(tmp_path, most=most)
    assert len(part.trials) == most
    assert part.possible == len(whole.trials)
    assert set(part.trials) <= set(whole.trials)
