"""Accepted findings are written into files that people keep by hand."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker.errors import RuleErrors
from checker.stories import Entry, accept, acceptance_file, find_stories
from checker.stories.accepting import with_entries

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = Entry("00ff00ff00ff", "It's known: #2", "osce-date", "Ana", dt.date(2030, 1, 2))
BLOCK = """\
  - id: "00ff00ff00ff"
    rule: osce-date
    reason: "It's known: #2"
    by: Ana
    until: 2030-01-02
"""
FLOW = (
    '{id: "00ff00ff00ff", rule: osce-date, reason: "It\'s known: #2", by: Ana, until: 2030-01-02}'
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "accepted:\n" + BLOCK),
        ("# a comment\n", "# a comment\naccepted:\n" + BLOCK),
        ("story: a", "story: a\naccepted:\n" + BLOCK),
        ("story: a # name\n# end\n", "story: a # name\naccepted:\n" + BLOCK + "# end\n"),
        (
            "accepted: []   # none yet\nstory: a\n",
            "accepted:   # none yet\n" + BLOCK + "story: a\n",
        ),
        ("accepted:  # none\nstory: a\n", "accepted:  # none\n" + BLOCK + "story: a\n"),
        (
            "accepted:\n  - {id: aaaaaaaaaaaa, reason: x} # old\n\n# end\nstory: a\n",
            "accepted:\n  - {id: aaaaaaaaaaaa, reason: x} # old\n" + BLOCK + "\n# end\nstory: a\n",
        ),
        (
            "accepted:\n  - id: aaaaaaaaaaaa\n    reason: |\n      two\n      lines\nstory: a\n",
            "accepted:\n  - id: aaaaaaaaaaaa\n    reason: |\n      two\n      lines\n"
            + BLOCK
            + "story: a\n",
        ),
        (
            "accepted:\n- id: aaaaaaaaaaaa\n  reason: x",
            "accepted:\n- id: aaaaaaaaaaaa\n  reason: x\n" + BLOCK.replace("\n  ", "\n")[2:],
        ),
        ("accepted: [{id: a}] # old\n", f"accepted: [{{id: a}}, {FLOW}] # old\n"),
        ("accepted: [\n  # none\n]\n", f"accepted: [{FLOW}\n  # none\n]\n"),
        ("{story: a}\n", f"{{story: a, accepted: [{FLOW}]}}\n"),
        ("{}\n", f"{{accepted: [{FLOW}]}}\n"),
        ("story: a\r\n", "story: a\r\naccepted:\r\n" + BLOCK.replace("\n", "\r\n")),
        ("\ufeffstory: a\n", "\ufeffstory: a\naccepted:\n" + BLOCK),
    ],
)
def test_everything_else_stays_as_it_was(before: str, after: str) -> None:
    assert with_entries(before, [ENTRY]) == after


@pytest.mark.parametrize("text", ["accepted: x\n", "- a\n", "accepted: {a: b}\n", "--- {a: b,\n"])
def test_a_file_that_cannot_be_added_to_is_left(text: str) -> None:
    with pytest.raises(RuleErrors):
        with_entries(text, [ENTRY])


@pytest.mark.parametrize(
    "reason",
    [
        "no",
        "12",
        "2030-01-02",
        "a: b",
        "# x",
        "'",
        '"',
        "\\",
        "é",
        "-",
        "a\nb",
        "\x07",
        "\U0001f600",
        "a\u2028b",
        "[x]",
        "*a",
        "null",
        "trailing:",
        "a, b} c",
    ],
)
def test_any_reason_is_read_back_as_given(reason: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.\n", encoding="utf-8")
    path = tmp_path / "story.yaml"
    for number, layout in enumerate(("", "accepted: [{id: aaaaaaaaaaaa, reason: x}]\n")):
        path.write_text(layout, encoding="utf-8")
        accept(path, [Entry("00ff00ff00ff", reason)])
        (spec,) = find_stories([tmp_path])
        assert spec.errors == ()
        assert spec.accepted[number].reason == reason


def test_a_finding_is_accepted_once(tmp_path: Path) -> None:
    path = tmp_path / "story.yaml"
    assert accept(path, [ENTRY]) == 1
    written = path.read_bytes()
    assert accept(path, [ENTRY]) == 0
    assert path.read_bytes() == written
    assert accept(path, [ENTRY, Entry("aaaaaaaaaaaa", "new")]) == 1


def test_the_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "story.yaml"
    path.write_text("story: a\n", encoding="utf-8")
    path.chmod(0o640)
    accept(path, [ENTRY])
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["story.yaml"]


def test_a_collection_keeps_them_together(tmp_path: Path) -> None:
    story = tmp_path / "one"
    story.mkdir()
    (story / "a.txt").write_text("Text.\n", encoding="utf-8")
    assert acceptance_file(story) == (story / "story.yaml", False)
    shared = tmp_path / "accepted.yaml"
    shared.write_text("accepted: []\n", encoding="utf-8")
    assert acceptance_file(story) == (shared, True)
    accept(shared, [Entry("00ff00ff00ff", "known", story="one")])
    (spec,) = find_stories([tmp_path])
    assert [(each.id, each.story) for each in spec.accepted] == [("00ff00ff00ff", "one")]
    (story / "story.yaml").write_text("story: one\n", encoding="utf-8")
    assert acceptance_file(story) == (story / "story.yaml", False)
