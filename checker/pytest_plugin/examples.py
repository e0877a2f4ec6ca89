"""A pack as nested collectors: an item for each example of each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from checker.errors import FactlintError, RuleErrors
from checker.pytest_plugin import wording
from checker.pytest_plugin.names import unique_names
from checker.pytest_plugin.session import session_key

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from checker.pytest_plugin.engine import ExampleOf, Trial

__all__ = ["PackFile"]


class PackFile(pytest.File):
    """A file of a pack."""

    def collect(self) -> Iterator[pytest.Collector]:
        """The rules of the file that have examples."""
        try:
            trial = self.config.stash[session_key].engine.trial(self.path)
        except (FactlintError, RuleErrors) as error:
            raise self.CollectError(wording.mistakes(error)) from error
        rules: dict[str, list[ExampleOf]] = {}
        for example in trial.examples:
            rules.setdefault(example.rule, []).append(example)
        for name, (rule, examples) in zip(unique_names([*rules]), rules.items(), strict=True):
            assert rule
            yield RuleExamples.from_parent(self, name=name, trial=trial, examples=examples)


class RuleExamples(pytest.Collector):
    """The examples of one rule."""

    def __init__(self, *, trial: Trial, examples: list[ExampleOf], **arguments: Any) -> None:
        super().__init__(**arguments)
        self.trial = trial
        self.examples = examples

    def collect(self) -> Iterator[pytest.Item]:
        """``example-1``, ``example-2`` and so on, as they stand in the rule."""
        for example in self.examples:
            name = f"example-{example.number}"
            yield ExampleItem.from_parent(self, name=name, trial=self.trial, example=example)


class _WrongExampleError(Exception):
    """An example did not come out as it says."""


class ExampleItem(pytest.Item):
    """An example of a rule: its texts, and what must come of them."""

    def __init__(self, *, trial: Trial, example: ExampleOf, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.trial = trial
        self.example = example
        self.add_marker("factlint")
        self.add_marker("factlint_example")
        self.user_properties.append(("expected", example.expected))

    def runtest(self) -> None:
        """Fail if the example did not come out as it says."""
        problem = self.trial.problem(self.example)
        if problem is not None:
            raise _WrongExampleError(problem)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], *arguments: Any, **more: Any
    ) -> Any:
        """The failure as plain text: the place, what was expected, what came."""
        if isinstance(excinfo.value, (_WrongExampleError, FactlintError, RuleErrors)):
            return wording.mistakes(excinfo.value)
        return super().repr_failure(excinfo, *arguments, **more)

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """The line of the example in its file, from 0."""
        return self.path, self.example.line - 1, f"factlint: {self.example.rule}: {self.name}"
