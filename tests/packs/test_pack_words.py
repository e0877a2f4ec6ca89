"""Words of a domain, as packs bring them: what they change, which of two packs has a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from checker import explain, kinds
from checker.errors import RuleErrors
from checker.packs import Examples, Library, load_pack, run_examples
from checker.packs.classes import speaks_of
from checker.pipeline import check_texts

if TYPE_CHECKING:
    from pathlib import Path

    from checker.values import StoryReport

HEAD = "version: 1\npack: sport\nextends: generic\nlexicon:\n"
GATES = "  - {id: gates, counted: attendees, words: [ticket holder], totals: [gate]}\n"


def pack(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.yaml"
    head = "" if text.startswith("version") else f"version: 1\npack: {name}\n"
    path.write_text(head + text, encoding="utf-8")
    return path


def judged(folder: Path, words: str, *texts: str) -> StoryReport:
    pack(folder, "sport", HEAD + words)
    return check_texts(texts, Library().rules(["sport"], folder))


def conflicts(report: StoryReport) -> list[str]:
    return [each.message for each in report.findings if each.category == "conflict"]


def claims(report: StoryReport) -> list[Any]:
    return [claim for row in report.facts for cell in row.cells for claim in cell.claims]


@pytest.mark.parametrize(
    ("words", "one", "other"),
    [
        (
            "  - {counted: appearances, words: [cap]}\n",
            "Moreno has won 64 caps for Norway.",
            "Moreno has made 46 appearances for Norway.",
        ),
        (
            "  - {counted: attendees, words: [ticket holder]}\n",
            "The derby in Norway drew 31,200 spectators.",
            "The derby in Norway drew 13,200 ticket holders.",
        ),
        (
            "  - {counted: attendees, totals: [gate]}\n",
            "The derby in Norway drew 31,200 spectators.",
            "The derby in Norway drew a gate of 13,200.",
        ),
        (
            "  - {people: rowers, words: [oarsman, sculler]}\n",
            "Eight oarsmen took part in the race in Norway.",
            "Nine scullers took part in the race in Norway.",
        ),
        (
            "  - {befallen: quarantined, words: [isolate, put in quarantine]}\n",
            "Some 40 sailors were isolated on the coast of Norway.",
            "On the coast of Norway 27 sailors were put in quarantine.",
        ),
        (
            "  - {event: foundering, words: [founder, capsize]}\n",
            "The ferry foundered in Norway on 3 May 2024.",
            "The ferry capsized in Norway on 4 May 2024.",
        ),
    ],
)
def test_words_of_one_class_are_held_against_each_other(
    tmp_path: Path, words: str, one: str, other: str
) -> None:
    report = judged(tmp_path, words, one, other)
    assert len(conflicts(report)) == 1
    (named,) = Library().rules(["sport"], tmp_path).lexicon
    assert all(speaks_of(claim, named) for claim in claims(report))
    without = check_texts([one, other], Library().rules(["generic"], tmp_path))
    assert not all(speaks_of(claim, named) for claim in claims(without))


def test_words_of_two_classes_are_told_apart(tmp_path: Path) -> None:
    texts = (
        "Moreno had 12 assists for Norwick in Norway.",
        "Moreno had 21 goals for Norwick in Norway.",
    )
    assert len(conflicts(check_texts(texts, Library().rules(["generic"], tmp_path)))) == 1
    assert conflicts(judged(tmp_path, "  - {counted: assists, words: [assist]}\n", *texts)) == []


def test_what_an_amount_is_of_is_told_by_the_words_beside_it(tmp_path: Path) -> None:
    words = "  - {measured: transfer fee, words: [transfer]}\n"
    (claim,) = claims(judged(tmp_path, words, "Norwick paid 4 million euros for the transfer."))
    assert claim.about.setting.aspect == "transfer-fee"


def test_words_of_one_meaning_are_one_word_to_alignment(tmp_path: Path) -> None:
    words = "  - {same: striker, words: [forward, centre-forward]}\n"
    report = judged(
        tmp_path, words, "The forward cost 4 million euros.", "The centre-forward cost 4 euros."
    )
    one, other = claims(report)
    assert "striker" in one.about.words & other.about.words


def test_a_card_counts_in_the_words_of_its_pack(tmp_path: Path) -> None:
    words = """\
  - {counted: appearances, words: [cap]}
facts:
  - {id: caps, kind: quantity, ask: How many?, of: [cap], near: [Moreno], expect: 64 caps}
"""
    right = judged(tmp_path, words, "Moreno has made 64 appearances.")
    assert right.findings == ()
    (wrong,) = judged(tmp_path, words, "Moreno has made 46 appearances.").findings
    assert (wrong.rule, wrong.category) == ("caps", "expectation")


def test_what_is_expected_is_read_in_the_words_of_the_bases_too(tmp_path: Path) -> None:
    pack(tmp_path, "sport", "lexicon: [{counted: appearances, words: [cap]}]\n")
    card = "facts: [{id: a, kind: quantity, ask: How?, near: x, expect: 64 international caps}]\n"
    loaded = load_pack(pack(tmp_path, "own", f"extends: sport\n{card}"))
    assert loaded.facts[0].expect == kinds.read("quantity", "64 appearances")


def test_of_two_packs_that_give_a_word_to_two_classes_one_must_go(tmp_path: Path) -> None:
    one = pack(tmp_path, "sport", "lexicon: [{counted: appearances, words: [cap]}]\n")
    pack(tmp_path, "shop", "lexicon: [{counted: hats, words: [cap, bonnet]}]\n")
    with pytest.raises(RuleErrors) as caught:
        Library().rules(["sport", "shop"], tmp_path)
    (error,) = caught.value.exceptions
    assert str(error) == (
        f"{tmp_path}/shop.yaml:3:11: 'cap' stands for 'hats' here and for 'appearances' in "
        f"{one}:3:11; leave it to one of them, or write `extends: sport` to outrank it"
    )


def test_a_pack_outranks_those_it_extends(tmp_path: Path) -> None:
    pack(tmp_path, "sport", "extends: generic\nlexicon: [{counted: appearances, words: [cap]}]\n")
    pack(tmp_path, "shop", "extends: sport\nlexicon: [{counted: hats, words: [cap, bonnet]}]\n")
    report = check_texts(
        ["It sold 40 caps in Norway."], Library().rules(["sport", "shop"], tmp_path)
    )
    assert [claim.value.counted for claim in claims(report)] == ["hat"]


def test_a_class_can_be_left_out(tmp_path: Path) -> None:
    pack(tmp_path, "sport", HEAD + GATES)
    pack(tmp_path, "own", "extends: sport\nwithout: [gates]\n")
    assert Library().rules(["own"], tmp_path).lexicon == ()


@pytest.mark.parametrize(
    ("example", "problem"),
    [
        ("agree: [It drew 9000 ticket holders., It drew 9000 fans.]", None),
        ("conflict: [It drew 9000 ticket holders., It drew 900 fans.]", None),
        ("silent: The gate was painted on 3 May 2024 for 400 euros.", None),
        ("apart: [Norway drew 9000 ticket holders in May 1990., Peru drew 80 fans in 2024.]", None),
        ("apart: [The derby drew 9000 ticket holders., The derby cost 400 euros.]", None),
        (
            "apart: [The derby drew 9000 ticket holders., The derby drew 7000 fans.]",
            "finds something (a conflict: ",
        ),
        (
            "apart: [The derby drew 9000 ticket holders., The derby drew 9000 fans.]",
            "holds '9000 ticket holders' and '9000 fans' against each other",
        ),
        (
            "apart: [The derby cost 400 euros., The derby cost 500 euros.]",
            "reads fewer than two values; the values read are none",
        ),
        (
            "agree: [It drew 9000 ticket holders., It cost 400 euros.]",
            "compares nothing; the values read are '9000 ticket holders' in text 1",
        ),
        (
            "conflict: [It drew 9000 passers., It drew 90 passers.]",
            "finds nothing; the values read are none",
        ),
        ("silent: It drew a gate of 9000.", "reads '9000'"),
    ],
)
def test_examples_are_judged_by_what_speaks_of_the_class(
    tmp_path: Path, example: str, problem: str | None
) -> None:
    words = GATES.replace("}\n", f", examples: [{{{example}}}]}}\n")
    loaded, bases = Library().pack(pack(tmp_path, "sport", HEAD + words))
    (result,) = run_examples(loaded, check_texts, bases)
    assert result.rule == "gates"
    told = result.problem
    assert told is None if problem is None else str(told).startswith(problem)


def test_a_class_whose_examples_fail_is_switched_off(tmp_path: Path) -> None:
    words = GATES.replace("}\n", ", examples: [{conflict: [It drew 9 ticket holders.]}]}\n")
    pack(tmp_path, "sport", HEAD + words)
    library = Library(Examples(check_texts))
    assert library.rules(["sport"], tmp_path).lexicon == ()
    assert [failure.rule for failure in library.failures] == ["gates"]


def test_a_class_explains_itself(tmp_path: Path) -> None:
    words = GATES.replace("}\n", ", why: A gate is a crowd.}\n")
    pack(tmp_path, "sport", HEAD + words)
    found = explain.find_rule("gates", [tmp_path])
    assert found is not None
    assert list(explain.rule(found))[1:] == [
        "  counted: attendees",
        "  words: ticket holder",
        "  totals: gate",
        "  why: A gate is a crowd.",
    ]


@pytest.mark.parametrize(
    ("rules", "one", "other"),
    [
        # the canon teaches the post that it names
        (
            "people: [{prefer: Ada Moss, office: dike reeve}]\n",
            "Ada Moss, the deputy dike reeve, spoke.",
            "Dike reeve Ada Moss spoke.",
        ),
        (
            "people: [{prefer: Ada Moss, office: deputy chief reeve of Norway}]\n",
            "Ada Moss, the chief reeve, spoke.",
            "The deputy chief reeve, Ada Moss, spoke.",
        ),
        # a class of words does, under all its names
        (
            "lexicon: [{office: dike reeve, words: [dijkgraaf]}]\n",
            "Ada Moss, the acting dijkgraaf, spoke.",
            "Dike reeve Ada Moss spoke.",
        ),
        # and makes posts with what stands before it
        (
            "lexicon: [{office: reeve}]\n",
            "Ada Moss, the deputy county reeve, spoke.",
            "County reeve Ada Moss spoke.",
        ),
        (
            "lexicon: [{office: mayor, words: [reeve]}]\n",
            "Ada Moss, the deputy mayor, spoke.",
            "Ada Moss, the reeve, spoke.",
        ),
    ],
)
def test_rules_teach_posts(tmp_path: Path, rules: str, one: str, other: str) -> None:
    pack(tmp_path, "dikes", f"version: 1\npack: dikes\nextends: generic\n{rules}")
    taught = check_texts([one, other], Library().rules(["dikes"], tmp_path))
    untaught = check_texts([one, other], Library().rules(["generic"], tmp_path))
    assert {each.kind for each in taught.findings} == {"office"}
    assert untaught.findings == ()
    for named in Library().rules(["dikes"], tmp_path).lexicon:
        assert any(speaks_of(claim, named) for claim in claims(taught))


def test_the_canon_is_held_against_an_office_that_it_taught(tmp_path: Path) -> None:
    rules = "people: [{prefer: Ada Moss, office: dike reeve}]\n"
    pack(tmp_path, "dikes", f"version: 1\npack: dikes\nextends: generic\n{rules}")
    report = check_texts(
        ["Ada Moss, the deputy dike reeve, spoke."], Library().rules(["dikes"], tmp_path)
    )
    (found,) = report.findings
    assert (found.category, found.likely_cause) == ("expectation", "deputy dropped")
