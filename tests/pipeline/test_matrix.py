"""Who speaks of a fact, who does not, and of whom it is not clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.values import Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: injured, kind: quantity, of: [injured], ask: How many were injured?}\n"


def test_who_counts_the_like_may_or_may_not_speak_of_it(judged: Judge) -> None:
    report = judged(
        CARD,
        "The blast at the Brindle mill injured 23 people, the mayor of Varda said.",
        "In Varda the blast at the Brindle mill injured 23 people.",
        "Years ago a bus overturned near Oslo and eight pupils were injured.",
        "The mill baked biscuits.",
    )
    (row,) = (row for row in report.facts if row.value.startswith("23"))
    assert [cell.status for cell in row.cells] == [
        Status.AGREES, Status.AGREES, Status.UNCLEAR, Status.NOT_MENTIONED,
    ]  # fmt: skip
