"""Stories in a few words: a pack as YAML text, and articles as sentences."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Protocol

import pytest

from checker.packs import Library
from checker.pipeline import Accepted, gather, judge
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from checker.values import RuleSet, StoryReport


class Judged(Protocol):
    def __call__(
        self,
        pack: str,
        *texts: str,
        published: Sequence[str | None] = (),
        sources: Sequence[str | None] = (),
        reference: str | None = None,
        accepted: Sequence[Accepted] = (),
        today: str | None = None,
    ) -> StoryReport: ...


@pytest.fixture
def compiled(tmp_path: Path) -> Callable[..., RuleSet]:
    """The rules of a pack given as the YAML below its name."""

    def compile_pack(pack: str, *, scope: str = "story") -> RuleSet:
        path = tmp_path / "trial.yaml"
        head = f"version: 1\npack: trial\nscope: {scope}\n"
        path.write_text(head + pack, encoding="utf-8")
        return Library().rules([str(path)], tmp_path)

    return compile_pack


def _judged(scope: str, compiled: Callable[..., RuleSet]) -> Judged:
    def judge_texts(
        pack: str,
        *texts: str,
        published: Sequence[str | None] = (),
        sources: Sequence[str | None] = (),
        reference: str | None = None,
        accepted: Sequence[Accepted] = (),
        today: str | None = None,
    ) -> StoryReport:
        rules = compiled(pack, scope=scope)
        days = [_day(each) for each in published] or [None] * len(texts)
        told = list(sources) or [None] * len(texts)
        gathered = [
            gather(
                Article(
                    id=f"a{number}", text=text, path=f"a{number}", published=day, source=source
                ),
                rules,
            )
            for number, (text, day, source) in enumerate(zip(texts, days, told, strict=True), 1)
        ]
        return judge(
            "story",
            gathered,
            rules,
            reference=_day(reference),
            accepted=accepted,
            today=_day(today),
        )

    return judge_texts


@pytest.fixture
def judged(compiled: Callable[..., RuleSet]) -> Judged:
    """Judges texts as articles a1, a2, ... by a pack that was written for their story."""
    return _judged("story", compiled)


@pytest.fixture
def judged_by_any(compiled: Callable[..., RuleSet]) -> Judged:
    """As ``judged``, by a pack that was written for no story: what makes it loud is the case."""
    return _judged("any", compiled)


def _day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)
