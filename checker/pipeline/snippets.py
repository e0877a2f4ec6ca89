"""Texts without files: the examples of rules, and what callers of the package hold in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.pipeline.gathering import gather
from checker.pipeline.judging import judge
from checker.values import Article

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from checker.values import RuleSet, StoryReport

__all__ = ["check_texts"]


def check_texts(
    texts: Sequence[str],
    rules: RuleSet,
    *,
    language: str = "en",
    reference: dt.date | None = None,
) -> StoryReport:
    """Judge texts as the articles "1", "2", ... of one story.

    Raises:
        LookupError: there is no lexicon for the language.
    """
    gathered = [
        gather(Article(id=str(number), text=text, path=f"text {number}", language=language), rules)
        for number, text in enumerate(texts, 1)
    ]
    return judge("texts", gathered, rules, reference=reference)
