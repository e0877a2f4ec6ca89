"""What every report for people says alike: counts, labels, places, excerpts, what is folded away.

Text of articles passes through ``shown`` before anyone sees it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.findings import EXPLAINED
from checker.text import plain, printable, short_labels
from checker.values import Category, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from checker.reports import View
    from checker.values import Camp, Claim, Finding, Header, StoryReport

__all__ = [
    "Folded",
    "Words",
    "about",
    "around",
    "cause_word",
    "fold",
    "header",
    "hints",
    "label",
    "not_compared",
    "place",
    "places",
    "plural",
    "ranked",
    "rule_asks",
    "short",
    "shown",
    "side",
    "source_name",
    "sources",
    "speaker",
    "voices",
]

#: Kinds whose values are names as they are written.
_SPELLED: Final = frozenset({"person", "name", "word"})

#: Categories that judge how something is written.
_WRITTEN: Final = frozenset(
    {Category.TYPO, Category.VARIANT, Category.LAYOUT, Category.ENCODING, Category.QUOTE}
)

_SPACE: Final = re.compile(r"\s+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Words:
    """A mention with the words before and after it in its sentence, on one line."""

    before: str
    mention: str
    after: str


@dataclass(frozen=True, slots=True)
class Folded:
    """The findings of a story as a view shows them, and what it folds away."""

    shown: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    accepted: tuple[Finding, ...]


def shown(text: str) -> str:
    """Text of an article, safe to print: one line, no control characters, valid in UTF-8."""
    return _SURROGATE.sub("\ufffd", printable(_SPACE.sub(" ", text)))


def plural(count: int, noun: str, several: str | None = None) -> str:
    """A count with its noun.

    >>> plural(1, "article"), plural(3, "article")
    ('1 article', '3 articles')
    """
    return f"{count} {noun}" if count == 1 else f"{count} {several or noun + 's'}"


def ranked(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in the order of reports: the loudest first, what is said before how it is written.

    Then by rule and id.
    """
    return sorted(
        findings,
        key=lambda each: (each.severity.rank, each.category in _WRITTEN, each.rule, each.id),
    )


def fold(story: StoryReport, view: View) -> Folded:
    """The findings to show under a view, and those that stay folded."""
    showing: list[Finding] = []
    notes: list[Finding] = []
    accepted: list[Finding] = []
    mine = view.mine
    # sorting keeps the order of what is alike
    for each in sorted(ranked(story.findings), key=lambda one: not one.concerns(mine)):
        if view.show_all:
            showing.append(each)
        elif each.accepted is not None:
            accepted.append(each)
        elif each.severity is Severity.NOTE and not view.show_notes:
            notes.append(each)
        else:
            showing.append(each)
    return Folded(tuple(showing), tuple(notes), tuple(accepted))


def header(story: StoryReport) -> str:
    """What was compared, in a line: the header of every run."""
    coverage = story.coverage
    line = (
        f"{plural(coverage.articles, 'article')} x {plural(coverage.rules, 'rule')}: "
        f"{plural(coverage.values, 'value')}, {coverage.compared} compared, "
        f"{coverage.not_mentioned} not mentioned"
    )
    parts = [line]
    if coverage.silent_rules:
        parts.append(f"{plural(len(coverage.silent_rules), 'rule')} matched nothing")
    if coverage.unread:
        each = ", ".join(f"{shown(one.path)}: {shown(one.why)}" for one in coverage.unread)
        parts.append(f"{plural(len(coverage.unread), 'article')} not read: {each}")
    return "; ".join(parts)


def about(story: StoryReport) -> str:
    """The day of the story as the run took it, or ""."""
    if story.reference is None:
        return ""
    how = "inferred from the articles" if story.inferred else "as given"
    return f"reference date {story.reference} {how}"


def not_compared(story: StoryReport) -> list[str]:
    """What was not compared and why, a sentence each; empty if everything was."""
    coverage = story.coverage
    found = []
    if not coverage.compared:
        alone = plural(coverage.checked_alone, "article was", "articles were")
        found.append(f"no value was compared with another; {alone} only checked alone")
    single = coverage.values - coverage.compared - coverage.unclear
    if single > 0:
        found.append(f"{plural(single, 'value')} stated once, and so not compared")
    if coverage.unclear:
        found.append(f"{plural(coverage.unclear, 'value')} whose subject stayed unclear")
    found += [f"{count} {shown(what)}" for what, count in coverage.skipped if count]
    if coverage.silent_rules:
        found.append(f"rules that matched nothing: {', '.join(map(shown, coverage.silent_rules))}")
    found += [f"not read: {shown(each.path)}: {shown(each.why)}" for each in coverage.unread]
    return found


def short(story: StoryReport) -> dict[str, str]:
    """Short names of the articles of a story, unique in it and safe to print."""
    return {
        each: shown(name) for each, name in short_labels(one.id for one in story.articles).items()
    }


def label(claim: Claim) -> str:
    """The value of a claim as an editor would write it."""
    return shown(kinds.label(claim.value))


def side(camp: Camp) -> str:
    """What one side says, as an editor would write it."""
    if not camp.claims:
        return shown(camp.value)
    value = camp.claims[0].value
    named = value.kind == "office" and camp.value != kinds.show(value)  # a holder, not a post
    return shown(camp.value) if named else label(camp.claims[0])


def rule_asks(story: StoryReport) -> dict[str, str]:
    """The question of each rule of a story, its id where it asks none."""
    return {each.id: shown(each.ask or each.id) for each in story.rules}


def place(claim: Claim, names: Mapping[str, str]) -> str:
    """Where a claim stands: the short name of its article and the line."""
    return f"{names.get(claim.article, shown(claim.article))}:{claim.passage.line}"


def places(claims: Iterable[Claim], names: Mapping[str, str]) -> str:
    """Where claims stand, and who says so where it is not the article itself.

    ``002:23, 26; 004:9 (Moscow)``: lines of one article stand together.
    """
    found: dict[tuple[str, str | None], list[int]] = {}
    for claim in claims:
        found.setdefault((claim.article, speaker(claim)), []).append(claim.passage.line)
    each = []
    for (article, who), lines in found.items():
        numbers = ", ".join(map(str, dict.fromkeys(lines)))
        says = f" ({who})" if who is not None else ""
        each.append(f"{names.get(article, shown(article))}:{numbers}{says}")
    return "; ".join(each)


def speaker(claim: Claim) -> str | None:
    """Who says so, as the sentence writes it; None for the article itself.

    A speaker does not decide how a name is spelled, nor what the article calls the speaker.
    """
    if claim.speaker is None or claim.mention.kind in _SPELLED:
        return None
    name = shown(claim.speaker)
    if plain(name) in plain(claim.mention.surface):
        return None
    if name != name.lower():
        return name
    written = re.search(rf"\b{re.escape(name)}\b", shown(claim.passage.text), re.IGNORECASE)
    return " ".join(map(_capital, name.split(" "))) if written is None else written[0]


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def sources(camp: Camp) -> str:
    """How many sources stand on one side, and how many of them are independent.

    A wire story that three papers print is one voice.
    """
    count = plural(camp.sources, "source")
    return count if camp.independent == camp.sources else f"{count}, {camp.independent} independent"


def cause_word(finding: Finding) -> str:
    """What a likely cause is called: a slip, unless it explains the difference."""
    return "Likely cause" if finding.likely_cause in EXPLAINED else "Likely slip"


def hints(finding: Finding, names: Mapping[str, str]) -> str:
    """Where to look first, the likely slip, what to write instead: as much as is known."""
    parts = []
    if finding.first is not None:
        claim = next((each for each in finding.claims if each.article == finding.first), None)
        where = names.get(finding.first, finding.first)
        parts.append(f"Look first at {where if claim is None else place(claim, names)}.")
    # the message may have said so already
    if finding.likely_cause is not None and finding.likely_cause not in finding.message:
        parts.append(f"{cause_word(finding)}: {shown(finding.likely_cause)}.")
    if finding.suggestion is not None and finding.suggestion not in finding.message:
        parts.append(f"Suggestion: {shown(finding.suggestion)}.")
    if finding.accepted is not None:
        parts.append(f"Accepted: {shown(finding.accepted)}.")
    return " ".join(parts)


def voices(story: StoryReport) -> dict[str, int]:
    """The number of the syndication group of each article."""
    return dict(story.voices)


def around(claim: Claim) -> Words:
    """The sentence of a claim, cut in three at the mention."""
    text, mention = claim.passage.text, claim.mention
    start = mention.start - claim.passage.start
    end = start + mention.end - mention.start
    if not 0 <= start <= end <= len(text):
        return Words("", shown(mention.surface).strip(), "")
    before, words, after = (shown(part) for part in (text[:start], text[start:end], text[end:]))
    return Words(before.lstrip(), words, after.rstrip())


def source_name(article: Header) -> str:
    """How an article is called: its source, or else its title, or else its file."""
    return shown(article.source or article.title or article.path)
