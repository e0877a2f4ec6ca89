"""Rules and findings told in words: why a rule exists, how a value was resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker import kinds
from checker.errors import FactlintError, RuleErrors, UsageError
from checker.packs import Library, known_packs
from checker.packs.rules import entries_of
from checker.reports.summary import side
from checker.stories import find_stories, load_config
from checker.tables import did_you_mean
from checker.text import squeeze
from checker.values import FactCard, NameEntry, WordClass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from checker.packs.rules import Entry
    from checker.values import Camp, Claim, Finding, Report, StoryReport

__all__ = ["find_rule", "finding", "rule", "rules_here"]


def rules_here(paths: Sequence[Path], packs: Sequence[str] | None = None) -> dict[str, Entry]:
    """The rules in use for stories, then those of all packs that can be named there, by id.

    Args:
        paths: folders or files of stories.
        packs: packs by name, instead of those that the stories name.
    """
    library = Library()
    used = _in_use(library, paths, packs)
    return used | {
        name: each for name, each in _nameable(library, paths).items() if name not in used
    }


def _in_use(
    library: Library, paths: Sequence[Path], packs: Sequence[str] | None
) -> dict[str, Entry]:
    """The rules that judge the stories."""
    found: dict[str, Entry] = {}
    for spec in find_stories(paths, load_config(paths[0])):
        try:
            rules = library.rules(packs if packs is not None else spec.packs, spec.folder)
        except (FactlintError, RuleErrors):
            continue  # `check` tells what is wrong with it; here other packs may still answer
        for pack in rules.packs:
            for each in entries_of(pack):
                found.setdefault(each.id, each)
    return found


def _nameable(library: Library, paths: Sequence[Path]) -> dict[str, Entry]:
    """The rules of all packs that a story there can name."""
    found: dict[str, Entry] = {}
    near = paths[0] if paths[0].is_dir() else paths[0].parent
    for path in dict.fromkeys(known_packs(near).values()):
        try:
            pack, _ = library.pack(path)
        except (FactlintError, RuleErrors):
            continue
        for each in entries_of(pack):
            found.setdefault(each.id, each)
    return found


def find_rule(name: str, paths: Sequence[Path], packs: Sequence[str] | None = None) -> Entry | None:
    """The rule of that id, or None if the name has the form of a finding's id.

    Raises:
        UsageError: it is neither; the message names the nearest rule.
    """
    known = rules_here(paths, packs)
    if name in known or _is_fingerprint(name):
        return known.get(name)
    near = did_you_mean(name, known)
    used = _in_use(Library(), paths, packs)
    instead = f"did you mean {near!r}?" if near else f"rules in use are {', '.join(used) or 'none'}"
    raise UsageError(f"there is no rule or finding {name!r}", instead=instead)


def rule(each: Entry) -> Iterator[str]:
    """What a rule asks and why, line by line."""
    yield f"{each.id} ({each.pack}, {each.location})"
    if isinstance(each, FactCard):
        yield from _card(each)
    elif isinstance(each, NameEntry):
        yield from _name(each)
    elif isinstance(each, WordClass):
        yield from _words(each)
    else:
        forms = {"order": f"that: {each.text}", "exclusive": f"only one can hold: {each.of}"}
        yield f"  {forms.get(each.check, f'{each.check}: {each.text}')}"
        if each.basis:
            yield f"  as: {each.basis}"
    if each.why:
        yield f"  why: {each.why}"
    if not isinstance(each, WordClass):
        severity = each.severity.value if each.severity is not None else "by the sort of conflict"
        yield f"  severity: {severity}"
    for example in each.examples:
        yield f"  example, {example.expected}:"
        for text in example.texts:
            yield f"    {squeeze(text)}"


def _card(card: FactCard) -> Iterator[str]:
    yield f"  {card.ask}"
    yield f"  kind: {card.kind}, checked by: {card.check}"
    if card.open:
        yield "  open: claims are aligned by what else their sentences speak of"
    for key, groups in (("near", card.near), ("not near", card.not_near)):
        if groups:
            yield f"  {key}: {' or '.join(' with '.join(group) for group in groups)}"
    if card.near:
        yield f"  within: {card.within}"
    if card.of:
        yield f"  of: {', '.join(card.of)}"
    if card.expect is not None:
        yield f"  expect: {kinds.label(card.expect)}"
    if card.known_problems:
        yield f"  known problems: {card.known_problems}"


def _name(entry: NameEntry) -> Iterator[str]:
    yield f"  {entry.kind}: {entry.prefer}" + (f", {entry.office}" if entry.office else "")
    for key, forms in (("also", entry.also), ("never", entry.never)):
        if forms:
            yield f"  {key}: {', '.join(forms)}"
    if entry.note:
        yield f"  note: {squeeze(entry.note)}"
    if entry.fuzzy:
        yield f"  a slip of it: up to {entry.fuzzy} edits from one of its forms"


def _words(each: WordClass) -> Iterator[str]:
    yield f"  {each.sort}: {each.name}"
    for key, words in (("words", each.words), ("totals", each.totals)):
        if words:
            yield f"  {key}: {', '.join(words)}"


def finding(name: str, report: Report) -> Iterator[str]:
    """How a finding came about: its sides, every passage, and how each value was read.

    Args:
        name: the id of the finding, or its beginning.
        report: the run to look in.

    Raises:
        UsageError: the run has no such finding.
    """
    found = [
        (story, each)
        for story in report.stories
        for each in story.findings
        if each.id.startswith(name)
    ]
    if not found:
        raise UsageError(f"this run has no finding {name!r}", instead="copy the id from the report")
    for story, each in found:
        yield from _finding(story, each)


def _finding(story: StoryReport, each: Finding) -> Iterator[str]:
    yield f"{each.id} {each.severity.value} {each.category.value}: {each.message}"
    yield f"  story: {story.id}, rule: {', '.join([each.rule, *each.also])}"
    if each.subject:
        yield f"  about: {each.subject}"
    for ground in each.grounds:
        yield f"  held together by: {ground}"
    if each.likely_cause:
        yield f"  likely cause: {each.likely_cause}"
    if each.suggestion:
        yield f"  suggestion: {each.suggestion}"
    if each.accepted:
        yield f"  accepted: {each.accepted}"
    for number, camp in enumerate(each.camps):
        yield from _camp(number, camp, {header.id: header.path for header in story.articles})


def _camp(number: int, camp: Camp, paths: dict[str, str]) -> Iterator[str]:
    sources = f"{camp.sources} source{'' if camp.sources == 1 else 's'}"
    against = ", ".join(str(each + 1) for each in camp.against)
    clash = f", against side {against}" if against else ""
    yield f"  side {number + 1}: {side(camp)} ({sources}, {camp.independent} independent{clash})"
    for claim in camp.claims:
        yield from _claim(claim, paths)


def _claim(claim: Claim, paths: dict[str, str]) -> Iterator[str]:
    place = f"{paths.get(claim.article, claim.article)}:{claim.passage.line}:{claim.passage.column}"
    speaker = f", said by {claim.speaker}" if claim.speaker else ""
    yield f"    {place}: {squeeze(claim.mention.surface)!r} is {kinds.label(claim.value)}{speaker}"
    rest = kinds.candidates(claim.value)
    if rest:
        others = " or ".join(kinds.label(kinds.read(claim.value.kind, each)) for each in rest)
        yield f"      less likely: {others}"
    # what narrowed a value repeats how it was read and goes on from there
    told = [] if claim.how.startswith(claim.mention.how) else [claim.mention.how]
    for how in (*told, claim.how):
        if how:
            yield f"      {how}"
    yield f"      {squeeze(claim.passage.text)}"


def _is_fingerprint(name: str) -> bool:
    digits = name.removeprefix("stale-")
    return len(digits) >= 4 and all(char in "0123456789abcdef" for char in digits)
