"""The words of dates: the runs of them around triggers, as tokens with letters."""

from checker.kinds.date.words.runs import Run, runs
from checker.kinds.date.words.tokens import Token

__all__ = ["Run", "Token", "runs"]
