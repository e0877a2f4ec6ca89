"""Examples are judged by what a run says of them; here the run is made by hand."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

import pytest

from checker import kinds
from checker.errors import UsageError
from checker.packs import Examples, Library, load_pack, run_examples
from checker.values import (
    About,
    Category,
    Cell,
    Claim,
    Coverage,
    FactRow,
    Finding,
    Mention,
    Passage,
    Role,
    Severity,
    Status,
    StoryReport,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checker.values import Pack, RuleSet

CARD = """\
version: 1
pack: trial
facts:
  - id: place-of-talks
    kind: place
    ask: Where?
    near: talks
    examples:
"""


def finding(rule: str, category: Category, stands_for: tuple[str, ...] = ()) -> Finding:
    return Finding(
        id="0" * 12,
        rule=rule,
        category=category,
        severity=Severity.ERROR,
        kind="place",
        subject="",
        message="they differ",
        camps=(),
        stands_for=stands_for,
    )


def claim(rule: str, surface: str) -> Claim:
    value = kinds.read("word", surface)
    mention = Mention(0, len(surface), surface, "word", value)
    passage = Passage(surface, 0, 1, 1)
    return Claim(rule, "1", mention, value, passage, Role.BODY, About())


def report(findings: Sequence[Finding] = (), values: Sequence[str] = ()) -> StoryReport:
    claims = tuple(claim("place-of-talks", each) for each in values)
    row = FactRow("place-of-talks", "", "place", "", (Cell("1", Status.AGREES, claims),))
    return StoryReport(
        id="texts",
        path="",
        reference=None,
        inferred=False,
        articles=(),
        voices=(),
        findings=tuple(findings),
        agreements=(),
        facts=(row,) if claims else (),
        coverage=Coverage(1, 1, len(claims), 0, 0, 0, 0, (), ()),
        rules=(),
    )


def apart(*values: str) -> StoryReport:
    """A report in which each value stands for itself."""
    whole = report([], values)
    (row,) = whole.facts
    (cell,) = row.stated
    cells = (dataclasses.replace(cell, claims=(each,)) for each in cell.claims)
    rows = tuple(dataclasses.replace(row, stated=(each,)) for each in cells)
    return dataclasses.replace(whole, facts=rows)


def pack_with(folder: Path, example: str) -> Pack:
    path = folder / "trial.yaml"
    path.write_text(CARD + f"      - {example}\n", encoding="utf-8")
    return load_pack(path)


CONFLICT = finding("place-of-talks", Category.CONFLICT)
TYPO = finding("place-of-talks", Category.TYPO)
FOLDED = finding("another", Category.CONFLICT, stands_for=("place-of-talks",))
OTHER = finding("another", Category.CONFLICT)


@pytest.mark.parametrize(
    ("example", "outcome", "problem"),
    [
        ("conflict: [x, y]", report([CONFLICT]), None),
        ("conflict: [x, y]", report([FOLDED]), None),
        ("conflict: [x, y]", report([OTHER]), "finds nothing; the values read are none"),
        ("conflict: x", report([], ["a"]), "finds nothing; the values read are 'a' in text 1"),
        ("agree: [x, y]", report([], ["a", "b"]), None),
        ("agree: [x, y]", report([OTHER], ["a", "b"]), None),
        ("agree: [x, y]", report([], ["a"]), "compares nothing; the values read are 'a' in text 1"),
        (
            "agree: [x, y]",
            report([CONFLICT], ["a", "b"]),
            "finds something (a conflict: they differ)",
        ),
        ("apart: [x, y]", apart("a", "b"), None),
        (
            "apart: [x, y]",
            report([], ["a", "b"]),
            "holds 'a' and 'b' against each other",
        ),
        (
            "apart: [x, y]",
            report([], ["a"]),
            "reads fewer than two values; the values read are 'a' in text 1",
        ),
        ("apart: [x, y]", report([CONFLICT]), "finds something (a conflict: they differ)"),
        ("silent: x", report(), None),
        ("silent: x", report([], ["a"]), "reads 'a'"),
        ("silent: x", report([CONFLICT]), "finds something (a conflict: they differ)"),
        ("typo: x", report([TYPO]), None),
        ("typo: x", report([CONFLICT]), "finds no typo (a conflict: they differ)"),
        ("typo: x", report(), "finds no typo"),
    ],
)
def test_an_example_holds_or_says_why_not(
    tmp_path: Path, example: str, outcome: StoryReport, problem: str | None
) -> None:
    (result,) = run_examples(pack_with(tmp_path, example), lambda texts, rules: outcome)  # noqa: ARG005
    assert result.problem == problem
    assert (result.rule, result.number, result.location.line) == ("place-of-talks", 1, 9)


def test_the_texts_of_an_example_are_judged_by_the_whole_pack(tmp_path: Path) -> None:
    seen: list[tuple[tuple[str, ...], list[str]]] = []

    def watch(texts: Sequence[str], rules: RuleSet) -> StoryReport:
        seen.append((tuple(texts), [pack.name for pack in rules.packs]))
        return report()

    base = dataclasses.replace(pack_with(tmp_path, "silent: x"), name="base", facts=())
    run_examples(pack_with(tmp_path, "silent: [one, two]"), watch, [base])
    assert seen == [(("one", "two"), ["base", "trial"])]


class Counted:
    """Judges every example alike, and counts."""

    def __init__(self, outcome: StoryReport) -> None:
        self.outcome = outcome
        self.count = 0

    def __call__(self, texts: Sequence[str], rules: RuleSet) -> StoryReport:
        del texts, rules
        self.count += 1
        return self.outcome


def test_a_rule_whose_examples_fail_is_switched_off_and_named(tmp_path: Path) -> None:
    pack_with(tmp_path, "conflict: [x, y]")
    library = Library(Examples(Counted(report())))
    assert library.rules(["trial"], tmp_path).facts == ()
    (failure,) = library.failures
    assert str(failure).endswith(
        "trial.yaml:9:9: example 1 (conflict) of place-of-talks: "
        "finds nothing; the values read are none"
    )


def test_unchanged_packs_are_not_tried_again(tmp_path: Path) -> None:
    judge = Counted(report())
    examples = Examples(judge, tmp_path / "cache")
    pack = pack_with(tmp_path, "conflict: [x, y]")
    first = examples.failures(pack)
    assert (examples.failures(pack), judge.count) == (first, 1)
    assert len(first) == 1
    changed = pack_with(tmp_path, "conflict: [x, z]")
    examples.failures(changed)
    assert judge.count == 2


@pytest.mark.parametrize("spoilt", ["", "[1]", '[{"rule": "a"}]', "null", "\udcff"])
def test_a_spoilt_memory_costs_a_trial_and_nothing_else(tmp_path: Path, spoilt: str) -> None:
    judge = Counted(report())
    pack = pack_with(tmp_path, "conflict: [x, y]")
    folder = tmp_path / "cache"
    first = Examples(judge, folder).failures(pack)
    (file,) = folder.glob("*.json")
    file.write_bytes(spoilt.encode("utf-8", "surrogateescape"))
    assert Examples(judge, folder).failures(pack) == first
    assert judge.count == 2
    assert len(json.loads(file.read_text(encoding="utf-8"))) == 1


def test_a_memory_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be", encoding="utf-8")
    judge = Counted(report())
    examples = Examples(judge, tmp_path / "cache")
    assert len(examples.failures(pack_with(tmp_path, "conflict: [x, y]"))) == 1


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_every_system_has_its_own_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("FACTLINT_CACHE_DIR", "FACTLINT_NO_CACHE"):
        monkeypatch.delenv(name, raising=False)
    Examples.remembered(Counted(report())).failures(pack_with(tmp_path, "silent: x"))
    (file,) = tmp_path.rglob("factlint/examples/*.json")
    assert json.loads(file.read_text(encoding="utf-8")) == []


def test_old_results_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.packs.memory._KEPT", 2)
    examples = Examples(Counted(report()), tmp_path / "cache")
    for name in "abcd":
        examples.failures(pack_with(tmp_path, f"silent: {name}"))
    assert len(list((tmp_path / "cache").iterdir())) == 2


def test_an_example_that_cannot_be_judged_says_why(tmp_path: Path) -> None:
    def refuse(texts: Sequence[str], rules: RuleSet) -> StoryReport:
        raise UsageError(f"{len(texts)} texts of {len(rules.packs)} packs are too many")

    (result,) = run_examples(pack_with(tmp_path, "silent: x"), refuse)
    assert result.problem == "could not be read: 1 texts of 1 packs are too many"


RELATION = """\
version: 1
pack: trial
facts: [{id: place-of-talks, kind: date, ask: When?, near: x}]
checks:
  - id: order
    that: place-of-talks < place-of-talks + 1 day
    examples: [{agree: x}]
"""


@pytest.mark.parametrize(("values", "problem"), [(["a"], None), ([], "compares nothing")])
def test_a_relation_agrees_only_if_its_facts_are_there(
    tmp_path: Path, values: list[str], problem: str | None
) -> None:
    path = tmp_path / "trial.yaml"
    path.write_text(RELATION, encoding="utf-8")
    outcome = report([], values)
    (result,) = run_examples(load_pack(path), lambda texts, rules: outcome)  # noqa: ARG005
    assert result.problem == problem


def test_the_user_says_where_results_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = pack_with(tmp_path, "silent: x")
    monkeypatch.setenv("FACTLINT_CACHE_DIR", str(tmp_path / "kept"))
    monkeypatch.delenv("FACTLINT_NO_CACHE", raising=False)
    judge = Counted(report())
    Examples.remembered(judge).failures(pack)
    Examples.remembered(judge).failures(pack)
    assert judge.count == 1
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    Examples.remembered(judge).failures(pack)
    assert judge.count == 2


def test_a_user_without_a_home_remembers_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def homeless() -> Path:
        raise RuntimeError("no home")

    for name in ("FACTLINT_CACHE_DIR", "FACTLINT_NO_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("pathlib.Path.home", homeless)
    judge = Counted(report())
    pack = pack_with(tmp_path, "silent: x")
    for count in (1, 2):
        Examples.remembered(judge).failures(pack)
        assert judge.count == count
