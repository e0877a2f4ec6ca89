from __future__ import annotations

import pytest

from checker.checks.neighbours import Neighbours
from checker.lexicon import slips, words


@pytest.mark.parametrize(
    ("wrong", "right", "slip"),
    [
        ("yhen", "then", "neighbouring key"),
        ("russis", "russia", "neighbouring key"),
        ("ukrain", "ukraine", "letter lost"),
        ("thier", "their", "letters swapped"),
        ("untill", "until", "letter doubled"),
        ("childrend", "children", "letter added"),
        ("modem", "modern", "OCR look-alike"),
        ("ceneva", "geneva", "OCR look-alike"),
        ("vlm", "ulm", "OCR look-alike"),
        ("ahlqvist", "ahlquist", "letter changed"),
        ("kat", "cat", "letter changed"),
        ("house", "mouths", None),
    ],
)
def test_slips_are_named(wrong: str, right: str, slip: str | None) -> None:
    assert slips.name(wrong, right) == slip


def test_edits_hold_every_single_slip() -> None:
    found = set(slips.edits("cat"))
    assert {"at", "ct", "ca", "act", "cta", "bat", "cart", "cats", "scat"} <= found
    assert "dog" not in found


def test_look_alikes_of_other_scripts_are_read_as_latin() -> None:
    assert slips.latin("Gеnеvа") == "Geneva"
    assert slips.latin("Geneva") == "Geneva"


@pytest.mark.parametrize(("a", "b"), [("y", "t"), ("a", "s"), ("g", "v"), ("l", "k")])
def test_neighbours_lie_side_by_side(a: str, b: str) -> None:
    assert slips.neighbours(a, b)
    assert slips.neighbours(b, a)


@pytest.mark.parametrize(("a", "b"), [("a", "l"), ("c", "g"), ("q", "q"), ("é", "e"), ("y", "w")])
def test_others_do_not(a: str, b: str) -> None:
    assert not slips.neighbours(a, b)


def test_what_is_longer_than_any_word_has_no_edits() -> None:
    # a line of letters without end would have as many edits as its length times itself
    endless = "ab" * slips.LONGEST
    assert list(slips.edits(endless)) == []
    assert not words.is_word(endless)
    assert Neighbours([endless, f"{endless}a"]).pairs() == []
    assert Neighbours([endless[: slips.LONGEST], endless[: slips.LONGEST - 1]]).pairs() != []
