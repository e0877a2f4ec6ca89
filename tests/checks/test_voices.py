"""One statement inside quotation marks that two articles give to two people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

CARD = "facts:\n  - {id: said, kind: quotation, check: quotes, ask: Who said so?}\n"
QUOTE = "The ferry left the harbour without a pilot"
LIND = f'"{QUOTE}," said Eva Lind, who watched it.'
ROSSI = f'"{QUOTE}," Marco Rossi told reporters.'


def found(judged: Judge, *texts: str) -> list[str]:
    findings = judged(CARD, *texts).findings
    assert {each.category for each in findings} <= {Category.CONFLICT}
    assert {each.severity for each in findings} <= {Severity.WARNING}
    return [each.message for each in findings]


@pytest.mark.parametrize(
    "texts",
    [
        (LIND, ROSSI),
        (LIND, LIND, ROSSI),
        # a part of it
        (LIND, '"The ferry left the harbour without a pilot or a light," Marco Rossi said.'),
        # a post before the name
        (LIND, f'"{QUOTE}," said the harbour\'s manager, Marco Rossi.'),
        (LIND, f'"{QUOTE}," said Ferrex\'s chief executive, Marco Rossi.'),
        (LIND, f'The CEO, Marco Rossi, said: "{QUOTE}."'),
    ],
)
def test_one_statement_of_two_people(judged: Judge, texts: tuple[str, ...]) -> None:
    (message,) = found(judged, *texts)
    assert "Eva Lind in " in message
    assert "Marco Rossi in " in message


@pytest.mark.parametrize(
    "texts",
    [
        (LIND, LIND),
        # nobody is named in full, or beside the words
        (LIND, f'"{QUOTE}," a fisherman told reporters.'),
        (LIND, f'"{QUOTE}," Rossi told reporters.'),
        # both said it
        (LIND, f'"{QUOTE}," said Marco Rossi and Eva Lind.'),
        (f"{LIND} {ROSSI}", ROSSI),
        # one name in two spellings
        (LIND, f'"{QUOTE}," said Eva Lindh.'),
        # what many say
        ('"So it goes," said Eva Lind.', '"So it goes," said Marco Rossi.'),
        (
            '"Our thoughts are with the families," said Eva Lind.',
            '"Our thoughts are with the families," said Marco Rossi.',
        ),
        # other words
        (LIND, '"The ferry came back to the quay at dawn," said Marco Rossi.'),
    ],
)
def test_statements_that_are_nobody_else_s(judged: Judge, texts: tuple[str, ...]) -> None:
    assert found(judged, *texts) == []
