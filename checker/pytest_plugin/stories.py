"""A story.yaml as nested collectors: articles, what lies across them, what was accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from checker.errors import FactlintError, RuleErrors
from checker.pytest_plugin import outcomes, wording
from checker.pytest_plugin.names import unique_names
from checker.pytest_plugin.session import session_key

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from checker.pytest_plugin.engine import Judged, Plan, Rule
    from checker.pytest_plugin.outcomes import Outcome
    from checker.pytest_plugin.session import Session

__all__ = ["StoryFile"]


class StoryFile(pytest.File):
    """A story.yaml. Names and order of what it holds depend on files alone, never on results."""

    def collect(self) -> Iterator[pytest.Collector]:
        """The articles (or the story as one), then what lies across them and what was accepted."""
        session = self.config.stash[session_key]
        try:
            plan = session.plan(self.path)
        except (FactlintError, RuleErrors) as error:
            raise self.CollectError(wording.mistakes(error)) from error
        if session.one_a_story:
            yield WholeStory.from_parent(self, name="all-sources", plan=plan)
        else:
            names = unique_names([each.id for each in plan.articles], taken=_OWN)
            for name, file in zip(names, plan.articles, strict=True):
                yield ArticleNode.from_parent(self, name=name, plan=plan, article=file.id)
            yield AcrossSources.from_parent(self, name="across-sources", plan=plan)
        yield Coverage.from_parent(self, name="coverage", plan=plan)
        if plan.accepted:
            yield AcceptedFindings.from_parent(self, name="accepted", plan=plan)


_OWN = ("across-sources", "all-sources", "coverage", "accepted")


class _Part(pytest.Collector):
    """A part of a story: one item a rule."""

    def __init__(self, *, plan: Plan, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.plan = plan

    def collect(self) -> Iterator[pytest.Item]:
        names = unique_names([rule.id for rule in self.plan.rules])
        for name, rule in zip(names, self.plan.rules, strict=True):
            yield RuleItem.from_parent(self, name=name, rule=rule)

    def outcome(self, judged: Judged, rule: Rule) -> Outcome:
        """What came of a rule in this part."""
        raise NotImplementedError


class ArticleNode(_Part):
    """One article: an item fails only for what is wrong inside it."""

    def __init__(self, *, article: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.article = article

    def outcome(self, judged: Judged, rule: Rule) -> Outcome:
        """What the article says of a rule, and whether it agrees with itself."""
        return outcomes.inside(judged, rule, self.article)


class AcrossSources(_Part):
    """What differs between the articles."""

    def outcome(self, judged: Judged, rule: Rule) -> Outcome:
        """Whether the sources agree on a rule."""
        return outcomes.across(judged, rule)


class WholeStory(_Part):
    """Inside and across at once, for large collections."""

    def outcome(self, judged: Judged, rule: Rule) -> Outcome:
        """All that a rule found in the story."""
        return outcomes.whole(judged, rule)


class Coverage(pytest.Collector):
    """Whether the run was one at all: a green run that compared nothing does not exist."""

    def __init__(self, *, plan: Plan, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.plan = plan

    def collect(self) -> Iterator[pytest.Item]:
        """One item: every article was read, something was compared, no finding is left over."""
        yield CoverageItem.from_parent(self, name="complete")


class AcceptedFindings(pytest.Collector):
    """The accepted findings: one that has vanished must leave the list."""

    def __init__(self, *, plan: Plan, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.plan = plan

    def collect(self) -> Iterator[pytest.Item]:
        """An item for each entry."""
        ids = self.plan.accepted
        for name, identifier in zip(unique_names(ids), ids, strict=True):
            yield AcceptedItem.from_parent(self, name=name, identifier=identifier)


class StoryItem(pytest.Item):
    """An item that reads its outcome off the judged story."""

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.add_marker("factlint")
        self._outcome: Outcome | Exception | None = None
        self._marked = False

    @property
    def kept(self) -> Session:
        """What the session knows."""
        return self.config.stash[session_key]

    def look(self, judged: Judged) -> Outcome:
        """Read the outcome of this item off the judged story."""
        raise NotImplementedError

    def outcome(self) -> Outcome:
        """The outcome; the first item of a story that asks has it judged."""
        if self._outcome is None:
            try:
                self._outcome = self.look(self.kept.judged(self.path))
            except Exception as error:  # noqa: BLE001  (raised again below, and by runtest)
                self._outcome = error
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome

    def mark_by_outcome(self) -> None:
        """Mark what is accepted as an expected failure, and what says nothing as skipped."""
        if self._marked:  # a second run by pytest-rerunfailures
            return
        self._marked = True
        try:
            outcome = self.outcome()
        except Exception:  # noqa: BLE001  (runtest raises it again, and pytest reports it)
            return
        self.user_properties.extend(outcome.properties)
        if outcome.skip is not None:
            self.add_marker(pytest.mark.skip(reason=outcome.skip))
        if outcome.accepted is not None:
            self.add_marker(
                pytest.mark.xfail(
                    reason=outcome.accepted, raises=outcomes.Disagreement, strict=True
                )
            )

    def runtest(self) -> None:
        """Fail with what does not agree."""
        failure = self.outcome().failure
        if failure is not None:
            raise outcomes.Disagreement(failure)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], *arguments: Any, **more: Any
    ) -> Any:
        """The failure as plain text whose first line says everything."""
        error = excinfo.value
        if isinstance(error, outcomes.Disagreement):
            return str(error)
        if isinstance(error, (FactlintError, RuleErrors)):
            return wording.mistakes(error)
        return super().repr_failure(excinfo, *arguments, **more)

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """The article and the line (from 0) to look at first; the story where all is well."""
        try:
            where = self.outcome().where
        except Exception:  # noqa: BLE001  (runtest raises it again, and pytest reports it)
            where = None
        title = f"factlint: {self.name}"
        return (self.path, 0, title) if where is None else (where.path, where.line - 1, title)


class RuleItem(StoryItem):
    """A rule in one part of a story."""

    parent: _Part

    def __init__(self, *, rule: Rule, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.rule = rule
        if rule.kind:
            self.add_marker(self.kept.mark_of(rule.kind))

    def look(self, judged: Judged) -> Outcome:
        """What came of the rule in this part."""
        return self.parent.outcome(judged, self.rule)


class CoverageItem(StoryItem):
    """Whether everything was read, and anything compared."""

    def look(self, judged: Judged) -> Outcome:
        """Whether the run of the story is complete."""
        return outcomes.complete(judged)


class AcceptedItem(StoryItem):
    """Whether an accepted finding is still there."""

    def __init__(self, *, identifier: str, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.identifier = identifier

    def look(self, judged: Judged) -> Outcome:
        """Whether the entry still matches a finding."""
        return outcomes.accepted(judged, self.identifier)
