from __future__ import annotations

import pytest

from checker.errors import NotationError
from checker.kinds import quotation
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Taken, Vocabulary, scan
from checker.values import Anchors, Article, Mention, Verdict

PLANS = "ryabkov: we have no plans and no intention to attack ukraine"


def found(text: str) -> list[Mention]:
    lexicon = load("en")
    article = Article(id="a", text=text, path="a.txt")
    page = scan(article, lay_out(article, lexicon), lexicon, Vocabulary([], lexicon))
    return quotation.find(page, Taken())


def speakers(text: str) -> list[str]:
    return [mention.value.speaker for mention in found(text)]  # type: ignore[attr-defined]


def verdict(a: str, b: str) -> Verdict:
    first, second = quotation.read(a), quotation.read(b)
    there, back = quotation.compare(first, second), quotation.compare(second, first)
    assert there == back
    return there.verdict


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We have no plans”, said Sergei Riabkov.", "riabkov"),
        ("“We have no plans,” Sergei Ryabkov said.", "ryabkov"),
        ("“We have no plans,” said Deputy Foreign Minister Sergei Ryabkov on Monday.", "ryabkov"),
        ("Sergei Ryabkov said: “We have no plans.”", "ryabkov"),
        ("On January 9, Ryabkov announced that Russia “has no such plans” today.", "ryabkov"),
        ("Ryabkov also repeatedly stressed that “there are no plans” yet.", "ryabkov"),
        ("“We have no plans,” said Ryabkov, a deputy minister of Russia.", "ryabkov"),
        ("Fred Kempe, president of the Atlantic Council, said: “This is a big week.”", "kempe"),
        ("The deputy minister, Sergei Ryabkov, said: “We have no plans.”", "ryabkov"),
        ("“We have no plans,” said a spokesman for the army, Rabie A. Atti.", "atti"),
        ("“It shook for long,” said Lt. Gregg Hastings of the Oregon State Police.", "hastings"),
        ("“Europe is strong,” said Ursula von der Leyen.", "leyen"),
        ("According to Ryabkov, “there are no such plans” in Moscow.", "ryabkov"),
        ("“Why should we attack?” Ryabkov asked.", "ryabkov"),
        ("Ryabkov denied it again, adding that Russia “has no plans” now.", "ryabkov"),
        ("“We have no plans,” officials said.", ""),
        ("“We have no plans,” a spokesman said.", ""),
        ("The sign said in red letters “keep off the grass” for years.", ""),
        ("Nobody trusts Russia’s claims that “there are no plans” at all.", ""),
        ("They watched “The Last of Us” at home.", ""),
    ],
)  # fmt: skip
def test_speaker_of_a_quotation(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_pronoun_is_the_last_speaker_of_that_sex() -> None:
    text = (
        "“We will talk,” said Sergei Ryabkov. He smiled.\n"
        "Wendy Sherman said she had told her counterpart so.\n"
        "“It is not hopeless,” he said.\n“It is a start,” she added."
    )
    assert speakers(text) == ["ryabkov", "ryabkov", "sherman"]


def test_a_description_is_the_last_speaker() -> None:
    text = "Wendy Sherman said little.\n“It is a start,” the deputy minister added."
    assert speakers(text) == ["sherman"]


def test_a_second_quotation_of_a_paragraph_goes_on() -> None:
    assert speakers("“We will talk,” Ryabkov said. “We always do so.”") == ["ryabkov", "ryabkov"]


def test_a_paragraph_that_is_a_quotation_goes_on() -> None:
    assert speakers("“We will talk,” Ryabkov said.\n“We always do so.”") == ["ryabkov", "ryabkov"]


def test_a_heading_in_quotation_marks_has_no_speaker() -> None:
    assert speakers("“We will talk,” Ryabkov said.\n“We always talk”\nThe end came.") == [
        "ryabkov",
        "",
    ]


def test_short_quotations_need_a_speaker() -> None:
    assert [
        each.surface for each in found("Ryabkov called it “absurd”. The “red line” stays.")
    ] == [
        "absurd",
        "red line",
    ]
    assert found("The so-called “red line” stays.") == []


def test_surface_is_the_text_between_the_marks() -> None:
    text = "He left. “We don’t attack ‘in quotes’ Ukraine”, said Ryabkov."
    (mention,) = found(text)
    assert text[mention.start : mention.end] == mention.surface
    assert mention.surface == "We don’t attack ‘in quotes’ Ukraine"
    assert quotation.show(mention.value) == "ryabkov: we do not attack in quotes ukraine"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (PLANS, PLANS, Verdict.SAME),
        (PLANS, PLANS.replace("ryabkov", "riabkov"), Verdict.SAME),
        ("x: We don't co-operate.", "x: we do not cooperate", Verdict.SAME),
        ("x: It's an open-door policy", "x: it is an open door policy!", Verdict.SAME),
        (PLANS, "ryabkov: no intention to attack", Verdict.COMPATIBLE),
        (PLANS, "ryabkov: we have no plans … to attack Ukraine", Verdict.COMPATIBLE),
        (PLANS, "ryabkov: we have no plans [...] Ukraine", Verdict.COMPATIBLE),
        (PLANS, "no intention to attack", Verdict.COMPATIBLE),
        (PLANS, "ryabkov: has no plans and there is no intention to attack", Verdict.CONFLICT),
        (PLANS, "riabkov: we have no plans to attack Ukraine", Verdict.CONFLICT),
        (PLANS, "sherman: we have no plans to attack Ukraine", Verdict.UNKNOWN),
        (PLANS, "we have no plans to attack Ukraine", Verdict.UNKNOWN),
        (PLANS, "sherman: we have no plans and no intention to attack Ukraine", Verdict.UNKNOWN),
        (PLANS, "ryabkov: the Americans took our proposals very seriously", Verdict.UNKNOWN),
        (PLANS, "ryabkov: Ukraine will join nothing if we attack in words", Verdict.UNKNOWN),
        ("x: we will talk about arms", "x: arms are what we talk about", Verdict.CONFLICT),
    ],
)  # fmt: skip
def test_compare(a: str, b: str, expected: Verdict) -> None:
    assert verdict(a, b) is expected


def test_shared_words_that_lie_far_apart_are_no_wording_of_a_statement() -> None:
    filling = " ".join(f"thing{number}" for number in range(60))
    assert verdict("x: arms for peace today", f"x: today {filling} arms {filling} peace") is (
        Verdict.UNKNOWN
    )


@pytest.mark.parametrize("notation", ["", "  ", "ryabkov:", "…", "x: !!"])
def test_a_notation_needs_words(notation: str) -> None:
    with pytest.raises(NotationError):
        quotation.read(notation)


@pytest.mark.parametrize("notation", [PLANS, "no speaker here", "x: a … b"])
def test_notation_round_trip(notation: str) -> None:
    assert quotation.show(quotation.read(notation)) == notation


def test_label_and_narrow() -> None:
    value = quotation.read("ryabkov: not hopeless")
    assert quotation.label(value) == "“not hopeless” (Ryabkov)"
    assert quotation.label(quotation.read("not hopeless")) == "“not hopeless”"
    assert quotation.narrow(value, Anchors()) == (value, "")
