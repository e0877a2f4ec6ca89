"""The markdown report: the page that an editor reads, with whole sentences and how they were read.

Everything that comes from an article, a rule or a file name is escaped, so that it is shown as it
stands and can be neither markup nor HTML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from checker.reports import matrix, summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.reports import View
    from checker.values import Agreement, Camp, Claim, Finding, Report, StoryReport

__all__ = ["escape", "render", "table"]

_MARKUP: Final = re.compile(r"([\\`*_{\[\]<>&|~$#])|(?<=https)(:)|(?<=http)(:)|(?<=www)(\.)")
#: With more sources than these, the matrix lists standings instead of giving each a column.
_SIDE_BY_SIDE: Final = 10
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def escape(text: str) -> str:
    r"""Text as markdown that shows it as it stands, on one line, after words of the page's own.

    >>> escape("*Ceneva* <b>")
    '\\*Ceneva\\* &lt;b&gt;'
    """
    return _MARKUP.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), summary.shown(text))


def render(report: Report, *, view: View) -> str:
    """The run as a markdown page."""
    blocks: list[str] = []
    for story in report.stories:
        blocks += _story(story, view)
    if report.errors:
        errors = "\n".join(f"- problem: {escape(each)}" for each in report.errors)
        blocks += _section("What went wrong", errors)
    return "\n\n".join(blocks) + "\n"


def _story(story: StoryReport, view: View) -> list[str]:
    names = summary.short(story)
    folded = summary.fold(story, view)
    about = summary.about(story)
    blocks = [f"# {escape(story.id)}", escape(summary.header(story)) + "."]
    if about:
        blocks.append(f"{escape(about[0].upper() + about[1:])}.")
    blocks.append("## What does not agree")
    if not folded.shown:
        blocks.append("Nothing to show.")
    for finding in folded.shown:
        blocks += _finding(finding, names)
    more = []
    if view.aside:
        count = summary.plural(view.aside, "finding")
        more.append(f"{count} to be looked at in other articles (`--all`).")
    if folded.notes:
        more.append(f"{summary.plural(len(folded.notes), 'note')} not shown here (`--notes`).")
    if folded.accepted:
        count = summary.plural(len(folded.accepted), "accepted finding")
        more.append(f"{count} not shown here (`--all`).")
    if more:
        blocks.append(" ".join(more))
    blocks += _section("What agrees", _agreements(story, names))
    blocks += _section("Who says what", _matrix(story, names, view))
    blocks += _section("Sources", _sources(story, names))
    left = "\n".join(f"- {escape(each)}" for each in summary.not_compared(story))
    return [*blocks, *_section("Not compared", left)]


def _section(title: str, text: str) -> list[str]:
    return [f"## {title}", text] if text else []


def _finding(finding: Finding, names: Mapping[str, str]) -> list[str]:
    tag = f"**{finding.severity.value}**, {finding.category.value}"
    rule = f"rule {escape(finding.rule)}, finding `{finding.id}`"
    blocks = [f"### {escape(finding.message)}", f"{tag}: {escape(finding.subject)} ({rule})"]
    blocks += [_side(camp, names) for camp in finding.camps]
    # stars, since a list that goes on in hyphens would be one list with that of the last side
    facts = []
    if finding.first is not None:
        facts.append(f"Look first at: {escape(names.get(finding.first, finding.first))}")
    if finding.likely_cause is not None:
        facts.append(f"{summary.cause_word(finding)}: {escape(finding.likely_cause)}")
    if finding.suggestion is not None:
        facts.append(f"Suggestion: {escape(finding.suggestion)}")
    if finding.grounds:
        grounds = ", ".join(map(escape, finding.grounds))
        facts.append(f"Held to be about the same thing because: {grounds}")
    facts += [f"Also: {escape(each)}" for each in finding.also]
    if finding.accepted is not None:
        facts.append(f"Accepted: {escape(finding.accepted)}")
    return [*blocks, "\n".join(f"* {each}" for each in facts)] if facts else blocks


def _side(camp: Camp, names: Mapping[str, str]) -> str:
    count = f" ({summary.sources(camp)})" if camp.sources else ""
    lines = [f"**{escape(summary.side(camp))}**{count}", ""]
    for claim in camp.claims:
        who = summary.speaker(claim)
        says = f", {escape(who)} says" if who is not None else ""
        place = escape(summary.place(claim, names))
        lines.append(f"- {place}{says}: {_sentence(claim)}{_reading(claim)}")
    return "\n".join(lines)


def _reading(claim: Claim) -> str:
    """How a value was read, unless it is what the words say."""
    how = claim.how or claim.mention.how
    value = summary.label(claim)
    if " read as " in how:
        return f" *({escape(how)})*"
    if not how and value == summary.around(claim).mention:
        return ""
    return f" *(read as {escape(value)}{f': {escape(how)}' if how else ''})*"


def _sentence(claim: Claim) -> str:
    """The whole sentence with the mention in bold; spaces at its edges stay outside the stars."""
    words = summary.around(claim)
    mention = words.mention.strip()
    if not mention:
        return escape(f"{words.before}{words.after}")
    before, after = words.before, words.after
    # two stars open or close bold only where they do not stand between a letter and a mark
    opens = mention[0].isalnum() or not before[-1:].isalnum()
    closes = mention[-1].isalnum() or not after[:1].isalnum()
    left, right = ("**", "**") if opens and closes else ("<b>", "</b>")
    return f"{escape(before)}{left}{escape(mention)}{right}{escape(after)}"


def _agreements(story: StoryReport, names: Mapping[str, str]) -> str:
    asks = summary.rule_asks(story)
    rows = []
    for each in story.agreements:
        fact = each.subject or asks.get(each.rule, each.rule)
        stated = summary.places(each.claims, names)
        rows.append([fact, _agreed(each), stated])
    return table(["fact", "agreed value", "stated by"], rows) if rows else ""


def _agreed(agreement: Agreement) -> str:
    return summary.label(agreement.claims[0]) if agreement.claims else agreement.value


def _matrix(story: StoryReport, names: Mapping[str, str], view: View) -> str:
    facts = matrix.facts(story, view)
    asks = summary.rule_asks(story)
    articles = sorted(names)
    wide = len(articles) > _SIDE_BY_SIDE
    columns = ["sources"] if wide else [names[each] for each in articles]
    rows = []
    for row in facts:
        cells = [matrix.standings(row, names)] if wide else matrix.cells(row, articles)
        fact = row.subject or asks.get(row.rule, row.rule)
        rows.append([fact, matrix.agreed(row), *cells])
    hidden = len(story.facts) - len(facts)
    blocks = [table(["fact", "agreed value", *columns], rows)] if rows else []
    if hidden:
        blocks.append(f"{summary.plural(hidden, 'fact')} stated by one source alone (`--all`).")
    return "\n\n".join(blocks)


def table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain texts, which are escaped."""
    lines = [map(escape, headers), ["---"] * len(headers), *(map(escape, row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _sources(story: StoryReport, names: Mapping[str, str]) -> str:
    lines = []
    for article in sorted(story.articles, key=lambda each: each.id):
        facts = [escape(summary.source_name(article))]
        if article.published is not None:
            facts.append(f"published {article.published.isoformat()}")
        facts += [escape(note) for note in article.notes]
        lines.append(
            f"- **{escape(names[article.id])}**: {'; '.join(facts)} ({escape(article.path)})"
        )
    return "\n".join(lines)
