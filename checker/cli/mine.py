"""An article of one's own among those that were checked: what to look at in it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.values import Header, Report, StoryReport

__all__ = ["article_id", "narrowed"]


def article_id(mine: str, report: Report) -> str:
    """The id of the article in a file that was checked.

    Raises:
        UsageError: it was not among the articles.
    """
    found = next((header.id for story in report.stories for header in _files(story, mine)), None)
    if found is None:
        raise UsageError(f"{mine} is not among the articles that were read")
    return found


def narrowed(report: Report, mine: str) -> Report:
    """The report without what does not concern the article in a file.

    Its findings, the agreements and facts that it speaks of; other stories are left out, whose
    articles may be called the same.
    """
    stories = tuple(
        _narrowed(story, header.id) for story in report.stories for header in _files(story, mine)
    )
    return dataclasses.replace(report, stories=stories)


def _files(story: StoryReport, mine: str) -> Iterator[Header]:
    wanted = Path(mine).resolve()
    return (header for header in story.articles if Path(header.path).resolve() == wanted)


def _narrowed(story: StoryReport, mine: str) -> StoryReport:
    return dataclasses.replace(
        story,
        findings=tuple(each for each in story.findings if each.concerns(mine)),
        agreements=tuple(
            each for each in story.agreements if any(claim.article == mine for claim in each.claims)
        ),
        facts=tuple(row for row in story.facts if any(cell.article == mine for cell in row.stated)),
    )
