"""The terminal report: what does not agree, who stands where, and what was not compared.

No line is wider than the view or than 120 columns, whatever the articles hold. A standing is always
a word beside a mark; colour only repeats what the words say.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker.reports import matrix, summary
from checker.reports.columns import clip, rows, width, wrap
from checker.values import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.reports import View
    from checker.values import Camp, Finding, Report, StoryReport

__all__ = ["excerpt", "render", "story_lines"]

_WIDEST: Final = 120
_NARROWEST: Final = 60
_COLOURS: Final = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.NOTE: "36"}
#: Below this a matrix column cannot hold "! CONFLICT"; the matrix then becomes a list.
_CELL: Final = 12


def render(report: Report, *, view: View) -> str:
    """The run as text for a terminal."""
    limit = _limit(view)
    several = len(report.stories) > 1
    lines: list[str] = []
    for story in report.stories:
        lines += [*story_lines(story, view, brief=several and not view.show_all), ""]
    if several:
        lines += [*wrap(_totals(report.stories), limit), ""]
    for error in report.errors:
        lines += wrap(f"Problem: {summary.shown(error)}", limit)
    text = "\n".join(lines).rstrip("\n")
    return f"{text}\n"


def story_lines(story: StoryReport, view: View, *, brief: bool) -> list[str]:
    """The lines of one story; ``brief`` leaves out sources, matrix and what was not compared."""
    limit = _limit(view)
    names = summary.short(story)
    folded = summary.fold(story, view)
    lines = _heading(story, view, limit)
    for finding in folded.shown:
        lines += ["", *_finding(finding, names, view, limit)]
    tail = _folded_lines(folded, view, limit)
    if tail:
        lines += ["", *tail]
    if brief:
        return lines
    for title, block in (
        ("Who says what", _matrix(story, names, view, limit)),
        ("Sources", _source_lines(story, names, limit)),
        ("Not compared", _items(summary.not_compared(story), limit)),
    ):
        if block:
            lines += ["", title, *block]
    return lines


def excerpt(words: summary.Words, limit: int) -> str:
    """The mention in « » with as many of the words around it as fit, an ellipsis at a cut."""
    mention = f"«{clip(words.mention, max(limit - 4, 2))}»"
    room = max(limit - width(mention), 0)
    share = room - min(width(words.after), room // 2)
    before = _last_words(words.before, share)
    after = _first_words(words.after, room - width(before))
    return f"{before}{mention}{after}"


def _limit(view: View) -> int:
    return min(max(view.width, _NARROWEST), _WIDEST)


def _heading(story: StoryReport, view: View, limit: int) -> list[str]:
    about = summary.about(story)
    title = summary.shown(story.id)
    first = wrap(f"{title}, {about}" if about else title, limit)
    counts = wrap(_counts(story.findings), limit)
    return [*_paint(first, "1", view), *wrap(summary.header(story), limit), *counts]


def _counts(findings: Iterable[Finding]) -> str:
    """How many findings of each severity are open, and how many are accepted, in a line."""
    found = list(findings)
    open_ = Counter(each.severity for each in found if each.accepted is None)
    parts = [summary.plural(open_[each], each.value) for each in Severity if open_[each]]
    accepted = sum(1 for each in found if each.accepted is not None)
    if accepted:
        parts.append(f"{accepted} accepted")
    return ", ".join(parts) if parts else "no findings"


def _totals(stories: Sequence[StoryReport]) -> str:
    counts = _counts(finding for story in stories for finding in story.findings)
    clean = sum(1 for story in stories if not story.findings)
    return f"{summary.plural(len(stories), 'story', 'stories')}: {counts}; {clean} without findings"


def _finding(finding: Finding, names: Mapping[str, str], view: View, limit: int) -> list[str]:
    title = f"{finding.severity.value.upper()}  {summary.shown(finding.subject or finding.rule)}"
    lines = wrap(f"{title}  [{summary.shown(finding.rule)} {finding.id}]", limit)
    lines = _paint(lines, _COLOURS[finding.severity], view)
    lines += _indented(summary.shown(finding.message), limit)
    lines += _sides(finding.camps, names, view, limit)
    for each in finding.also:
        lines += _indented(f"Also: {summary.shown(each)}", limit)
    lines += _indented(summary.hints(finding, names), limit)
    return lines


def _sides(camps: Sequence[Camp], names: Mapping[str, str], view: View, limit: int) -> list[str]:
    """A row a side: what it says, where, and in which words (all of its words under ``--all``)."""
    room = limit - 8
    value_limit, where_limit = min(room * 3 // 10, 34), min(room // 4, 26)
    words_limit = room - value_limit - where_limit
    cells = []
    for camp in camps:
        value = summary.side(camp)
        alike = camp.sources - camp.independent
        count = f" ({camp.independent} independent)" if alike else ""
        claims = camp.claims if view.show_all else camp.claims[:1]
        for index, claim in enumerate(claims):
            where = summary.places([claim] if view.show_all else camp.claims, names)
            cells.append(
                [
                    "" if index else value,
                    where if index else f"{where}{count}",
                    excerpt(summary.around(claim), words_limit * 2 - 12),
                ]
            )
        if not claims:
            cells.append([value, "", ""])
    return rows(cells, [value_limit, where_limit, words_limit], indent=4) if cells else []


def _folded_lines(folded: summary.Folded, view: View, limit: int) -> list[str]:
    lines = []
    if view.aside:
        count = summary.plural(view.aside, "finding")
        lines += wrap(f"{count} to be looked at in other articles: --all shows them", limit)
    if folded.notes:
        sorts = ", ".join(sorted({_SORTS[each.category.value] for each in folded.notes}))
        count = summary.plural(len(folded.notes), "note")
        lines += wrap(f"{count} ({sorts}): --notes shows them", limit)
    if folded.accepted:
        lines += wrap(f"{len(folded.accepted)} accepted: --all shows them", limit)
    return lines


_SORTS: Final = {
    "conflict": "conflicts",
    "variant": "variants",
    "typo": "typos",
    "expectation": "expectations",
    "calendar": "calendar",
    "quote": "quotations",
    "encoding": "encoding",
    "layout": "layout",
    "accepted": "accepted findings that are gone",
}


def _matrix(story: StoryReport, names: Mapping[str, str], view: View, limit: int) -> list[str]:
    """Facts by sources: a table while the sources fit side by side, else a list of standings."""
    asks = summary.rule_asks(story)
    facts = matrix.facts(story, view)
    lines: list[str] = []
    if facts:
        articles = sorted(names)
        fact, value = limit * 22 // 100, limit * 15 // 100
        cell = (limit - 2 - fact - value - 2 * (1 + len(articles))) // max(len(articles), 1)
        heads = [[summary.shown(row.subject) or asks.get(row.rule, row.rule)] for row in facts]
        values = [matrix.agreed(row) for row in facts]
        if cell >= _CELL:
            table = [
                [*head, said, *matrix.cells(row, articles)]
                for head, said, row in zip(heads, values, facts, strict=True)
            ]
            headers = ["fact", "agreed value", *(names[each] for each in articles)]
            limits = [fact, value, *([cell] * len(articles))]
        else:
            table = [
                [*head, said, matrix.standings(row, names)]
                for head, said, row in zip(heads, values, facts, strict=True)
            ]
            headers = ["fact", "agreed value", "sources"]
            limits = [fact, value, limit - 6 - fact - value]
        lines += rows(table, limits, headers=headers, indent=2)
    hidden = len(story.facts) - len(facts)
    if hidden:
        facts_ = summary.plural(hidden, "fact")
        lines += _indented(f"{facts_} stated by one source alone: --all shows them", limit)
    return lines


def _source_lines(story: StoryReport, names: Mapping[str, str], limit: int) -> list[str]:
    """What the short names stand for, and what a notice says of its source."""
    voices = summary.voices(story)
    sizes = Counter(voices.values())
    cells = []
    for article in sorted(story.articles, key=lambda each: each.id):
        facts = [] if article.published is None else [f"published {article.published.isoformat()}"]
        facts += [summary.shown(note) for note in article.notes]
        group = voices.get(article.id)
        if group is not None and sizes[group] > 1:
            others = (each for each, one in sorted(voices.items()) if one == group)
            alike = ", ".join(names.get(each, each) for each in others if each != article.id)
            facts.append(f"shares passages with {alike}")
        cells.append([names[article.id], summary.source_name(article), "; ".join(facts)])
    room = limit - 6
    label, title = min(room // 5, 24), room * 45 // 100
    return rows(cells, [label, title, room - label - title], indent=2) if cells else []


def _items(sentences: Iterable[str], limit: int) -> list[str]:
    return [line for sentence in sentences for line in _indented(sentence, limit)]


def _indented(text: str, limit: int) -> list[str]:
    return [f"  {line}" for line in wrap(text, limit - 2)] if text else []


def _paint(lines: list[str], colour: str, view: View) -> list[str]:
    return [f"\x1b[{colour}m{line}\x1b[0m" for line in lines] if view.colour else lines


def _first_words(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    kept, used = "", 0
    for word in _pieces(text):
        if used + width(word) > room - 2:
            break
        kept += word
        used += width(word)
    return f"{kept.rstrip()} …" if room > 1 else ""


def _last_words(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    kept, used = "", 0
    for word in reversed(_pieces(text)):
        if used + width(word) > room - 2:
            break
        kept = word + kept
        used += width(word)
    return f"… {kept.lstrip()}" if room > 1 else ""


def _pieces(text: str) -> list[str]:
    """The words of a text, each with the space after it."""
    pieces = text.split(" ")
    return [f"{each} " for each in pieces[:-1]] + pieces[-1:]
