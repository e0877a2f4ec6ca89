"""Many names that all lie near one another cost little, and hide no slip."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.checks import spelling
from checker.checks.suggestions import best
from checker.packs import Library
from checker.pipeline import check_texts

if TYPE_CHECKING:
    import pytest

#: Eighty surnames of which any two differ in two letters at most.
NEAR = [f"Kal{one}nd{two}ov" for one in "aeiouymr" for two in "abdeiklmns"]
RULES = Library().rules(("generic",), Path.cwd())


def speaking(*names: str) -> str:
    return " ".join(f"Anna {name} spoke on Monday." for name in names)


def test_each_word_is_corrected_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(word: str, *others: Any) -> Any:
        asked.append(word)
        return best(word, *others)

    monkeypatch.setattr(spelling, "best", counted)
    check_texts([speaking(*NEAR[::2]), speaking(*NEAR[1::2])], RULES)
    assert asked
    assert len(asked) == len(set(asked))


def test_a_slip_is_found_among_many_near_names() -> None:
    common = [speaking("Kalandrov")] * 4
    report = check_texts([*common, speaking(*NEAR), speaking("Kalandrof")], RULES)
    told = {
        (finding.claims[0].mention.surface, finding.suggestion)
        for finding in report.findings
        for claim in finding.claims
        if claim.article == "6"
    }
    assert ("Kalandrof", "Kalandrov") in told, told
