"""The tables of English: each category stands in one file, so that none hides another."""

from __future__ import annotations

from collections import Counter

from checker.lexicon import en


def test_no_category_stands_in_two_files() -> None:
    counts = Counter(category for subject in en.SUBJECTS for category in subject.TABLES)
    assert [category for category, count in counts.items() if count > 1] == []
