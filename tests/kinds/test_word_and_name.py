from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from checker import kinds, regions
from checker.errors import NotationError
from checker.kinds import name, word
from checker.lexicon import load
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Mention, Verdict

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/word.yaml").read_text(encoding="utf-8")
)


UNKNOWN = (
    "unknown",
    "hyphen part",
    "name in lower case",
    "rare word",
    "among strange words",
)


def mentions(text: str, kind: str = "word") -> list[Mention]:
    lexicon = load("en")
    article = Article("a", text, "a.txt")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    found = kinds.find(page, Taken(), [kind])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return found


def rows(text: str, *wanted: str) -> list[Mention]:
    return [each for each in mentions(text) if each.row.split(":")[0] in wanted]


@pytest.mark.parametrize(("text", "expected"), CORPUS["unknown"].items())
def test_unknown_words_are_found(text: str, expected: list[str]) -> None:
    assert [each.surface for each in rows(text, *UNKNOWN)] == expected


@pytest.mark.parametrize("text", CORPUS["none"])
def test_sound_text_is_silent(text: str) -> None:
    assert [each.surface for each in rows(text, *UNKNOWN)] == []


@pytest.mark.parametrize(("text", "expected"), CORPUS["in company"].items())
def test_strange_words_are_told_by_their_company(text: str, expected: dict[str, str]) -> None:
    assert {each.surface: each.row for each in rows(text, *UNKNOWN)} == expected


def test_a_sentence_of_unknown_words_is_passed_over_and_counted() -> None:
    text = "Zrok tulmen abrak sinol vetrak ondul. They recieved the letter."
    assert [each.surface for each in rows(text, *UNKNOWN)] == ["recieved"]
    (passed,) = rows(text, word.STRANGE_SENTENCE)
    assert passed.surface == "Zrok tulmen abrak sinol vetrak ondul."


@pytest.mark.parametrize(("text", "expected"), CORPUS["doubled"].items())
def test_doubled_words_are_found(text: str, expected: str) -> None:
    (found,) = rows(text, "doubled")
    assert found.surface == expected
    assert found.flaws[0].suggestion == expected.split(maxsplit=1)[0]


@pytest.mark.parametrize("text", CORPUS["not doubled"])
def test_words_that_may_stand_twice_are_left(text: str) -> None:
    assert rows(text, "doubled") == []


@pytest.mark.parametrize(("text", "expected"), CORPUS["confused"].items())
def test_confused_words_are_found(text: str, expected: list[str]) -> None:
    (found,) = rows(text, "confused")
    assert [found.surface, found.flaws[0].suggestion] == expected


@pytest.mark.parametrize("text", CORPUS["admitted"])
def test_what_a_frame_admits_is_left(text: str) -> None:
    assert rows(text, "confused") == []


@pytest.mark.parametrize(("text", "count"), CORPUS["unspaced"].items())
def test_missing_spaces_are_one_mention_with_a_count(text: str, count: int) -> None:
    (found,) = rows(text, "layout")
    assert found.flaws[0].category == "layout"
    assert (str(count) if count > 1 else "a mark") in found.flaws[0].message


@pytest.mark.parametrize("text", CORPUS["spaced"])
def test_initials_numbers_and_addresses_need_no_space(text: str) -> None:
    assert rows(text, "layout") == []


@pytest.mark.parametrize("text", CORPUS["encoded wrongly"])
def test_misdecoded_text_is_one_mention(text: str) -> None:
    (found,) = rows(text, "encoding")
    assert found.flaws[0].category == "encoding"


@pytest.mark.parametrize("text", CORPUS["encoded well"])
def test_other_languages_are_decoded_well(text: str) -> None:
    assert rows(text, "encoding", "homoglyph") == []


def test_letters_of_another_script_in_a_word_are_found() -> None:
    (found,) = rows("They met in Gеneva on Monday, in Gеneva again.", "homoglyph")
    assert found.flaws[0].suggestion == "Geneva"
    assert found.flaws[0].cause == "homoglyph"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ship Costa Fortuna left the port.", ["Costa Fortuna"]),
        ("The talks began. Then the Zorbas storm came.", ["Zorbas"]),
        ("It rained on Monday in January. Then it stopped.", []),
        ("Let’s go, said the man.", []),
    ],
)
def test_names_are_runs_of_capitals(text: str, expected: list[str]) -> None:
    assert [each.surface for each in mentions(text, "name")] == expected


def test_names_compare_by_letters_alone() -> None:
    verdicts = [
        name.compare(name.read(a), name.read(b)).verdict
        for a, b in [("Nord Stream", "Nord-Stream"), ("Élan", "ELAN"), ("Nord Stream", "Nord")]
    ]
    assert verdicts == [Verdict.SAME, Verdict.SAME, Verdict.UNKNOWN]


def test_words_compare_folded() -> None:
    assert word.compare(word.read("Raund"), word.read("raund")).verdict is Verdict.SAME
    assert word.compare(word.read("raund"), word.read("round")).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("kind", [name, word])
def test_nothing_is_no_notation(kind: kinds.Kind) -> None:
    with pytest.raises(NotationError):
        kind.read("  ")
