"""The json report: all of a run, in the form that every other report can be made from.

Its form is described by ``schema/report.schema.json``. Offsets are half-open code points into the
file as decoded, front matter included; lines and columns count from 1. Equal runs give equal bytes:
stories, articles, rules and facts stand in sorted order, findings by severity, rule and id.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.reports.summary import ranked

if TYPE_CHECKING:
    from checker.reports import View
    from checker.values import (
        Agreement,
        Camp,
        Claim,
        Coverage,
        FactRow,
        Finding,
        Header,
        Report,
        StoryReport,
    )

__all__ = ["VERSION", "claim_object", "render", "report_object"]

#: The version of the form; it grows when a key changes its meaning or goes.
VERSION: Final = 1

#: Characters that a terminal may obey, and half characters that UTF-8 cannot hold: written as
#: escapes, which is the same text to every reader of JSON.
_ESCAPED: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def render(report: Report, *, view: View) -> str:  # noqa: ARG001  (json holds all in every view)
    """The run as JSON, indented by two, with a final line feed."""
    text = json.dumps(report_object(report), ensure_ascii=False, indent=2)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def report_object(report: Report) -> dict[str, Any]:
    """The run as objects, lists and texts."""
    return {
        "version": VERSION,
        "factlint": report.version,
        "packs": dict(sorted(report.packs)),
        "stories": [
            _story(each) for each in sorted(report.stories, key=lambda one: (one.path, one.id))
        ],
        "errors": list(report.errors),
    }


def claim_object(claim: Claim) -> dict[str, Any]:
    """One claim, as it stands in findings, agreements and facts."""
    return {
        "article": claim.article,
        "start": claim.mention.start,
        "end": claim.mention.end,
        "line": claim.passage.line,
        "column": claim.passage.column,
        "text": claim.mention.surface,
        "value": kinds.likely(claim.value),
        "how": claim.how or claim.mention.how,
        "sentence": claim.passage.text,
        "speaker": claim.speaker,
        "region": claim.role.value,
        "candidates": kinds.candidates(claim.value),
    }


def _story(story: StoryReport) -> dict[str, Any]:
    voices = dict(story.voices)
    return {
        "id": story.id,
        "path": story.path,
        "reference_date": story.reference,
        "inferred": story.inferred,
        "articles": [
            _article(each, voices)
            for each in sorted(story.articles, key=lambda one: (one.id, one.path))
        ],
        "findings": [_finding(each) for each in ranked(story.findings)],
        "agreements": [
            _agreement(each)
            for each in sorted(story.agreements, key=lambda one: (one.rule, one.subject, one.value))
        ],
        "facts": [
            _fact(each)
            for each in sorted(story.facts, key=lambda one: (one.rule, one.subject, one.value))
        ],
        "rules": [
            {
                "id": each.id,
                "pack": each.pack,
                "kind": each.kind,
                "ask": each.ask,
                "why": each.why,
            }
            for each in sorted(story.rules, key=lambda one: (one.id, one.pack))
        ],
        "coverage": _coverage(story.coverage),
    }


def _article(article: Header, voices: dict[str, int]) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "published": None if article.published is None else article.published.isoformat(),
        "language": article.language,
        "syndication": voices.get(article.id),
        "translation_of": article.translation_of,
        "notes": list(article.notes),
        "extra": dict(article.extra),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "category": finding.category.value,
        "severity": finding.severity.value,
        "kind": finding.kind,
        "subject": finding.subject,
        "message": finding.message,
        "grounds": list(finding.grounds),
        "likely_cause": finding.likely_cause,
        "suggestion": finding.suggestion,
        "accepted": finding.accepted,
        "first": finding.first,
        "also": list(finding.also),
        "camps": [_camp(each) for each in finding.camps],
    }


def _camp(camp: Camp) -> dict[str, Any]:
    return {
        "value": camp.value,
        "sources": camp.sources,
        "independent": camp.independent,
        "against": list(camp.against),
        "claims": [claim_object(each) for each in camp.claims],
    }


def _agreement(agreement: Agreement) -> dict[str, Any]:
    return {
        "rule": agreement.rule,
        "kind": agreement.kind,
        "subject": agreement.subject,
        "value": agreement.value,
        "claims": [claim_object(each) for each in agreement.claims],
    }


def _fact(row: FactRow) -> dict[str, Any]:
    return {
        "rule": row.rule,
        "kind": row.kind,
        "subject": row.subject,
        "value": row.value,
        "cells": [
            {
                "article": cell.article,
                "status": cell.status.value,
                "claims": [claim_object(each) for each in cell.claims],
            }
            for cell in sorted(row.cells, key=lambda one: one.article)
        ],
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "articles": coverage.articles,
        "rules": coverage.rules,
        "values": coverage.values,
        "compared": coverage.compared,
        "not_mentioned": coverage.not_mentioned,
        "unclear": coverage.unclear,
        "checked_alone": coverage.checked_alone,
        "silent_rules": sorted(coverage.silent_rules),
        "unread": [
            {"path": each.path, "why": each.why}
            for each in sorted(coverage.unread, key=lambda one: (one.path, one.why))
        ],
        "skipped": dict(sorted(coverage.skipped)),
    }
