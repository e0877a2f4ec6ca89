"""What is wrong with a pack is listed whole, each mistake with its place and what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import RuleErrors
from checker.packs import load_pack

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "version: 1\npack: trial\n"
CARD = "facts:\n  - id: a\n    kind: date\n    ask: When?\n"


def mistakes(path: Path, text: str) -> list[str]:
    file = path / "trial.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleErrors) as caught:
        load_pack(file)
    return [str(error).replace(f"{file}:", "") for error in caught.value.exceptions]


def test_ten_mistakes_come_at_once_in_the_order_of_their_lines(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        """\
version: 1
pack: trial
facts:
  - id: first
    kind: dat
    ask: When?
    naer: [meeting]
  - id: second
    kind: quantity
    severity: loud
    tolerance: lots
  - id: second
    kind: person
    ask: Who?
    of: [people]
    examples:
      - conflikt: x
people:
  - {prefer: Wendy Sherman, never: [Wendy Sherman]}
checks:
  - {id: order, that: first < third}
without: [nothing]
""",
    )
    assert found == [
        "5:11: there is no kind 'dat'; did you mean 'date'?",
        "7:5: a fact card has no key 'naer'; did you mean 'near'?",
        "8:5: this fact card has no `ask`; add `ask:`, the question to the sources",
        "10:15: there is no severity 'loud'; known are error, warning, note",
        "11:16: 'lots' is not a tolerance; write a share below 100 as 10%, or an amount as 0.1",
        (
            "12:5: the id 'second' is taken (first in 8:5); "
            "choose another, or list the other rule under `without:`"
        ),
        (
            "15:5: `of` is for cards of kind quantity, and this one is of kind person; "
            "delete it, or write `kind: quantity`"
        ),
        "17:9: there is no example 'conflikt'; did you mean 'conflict'?",
        (
            "19:36: 'Wendy Sherman' is listed as right and as wrong; "
            "delete it from `never`, or from `prefer` and `also`"
        ),
        "21:31: there is no fact with the id 'third'; known are second",
        "22:10: `without` leaves nothing out; name a pack under `extends:`",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: a pack belongs here, not nothing; write its keys: version, pack"),
        ("- a\n", "1:1: a pack belongs here, not a list; write its keys: version, pack"),
        ("pack: x\n", "1:1: this pack has no `version`"),
        ("version: 2\npack: x\n", "1:10: '2' is not a version of the rule language"),
        ("version: 1\npack: a b\n", "2:7: 'a b' is not a name of a pack"),
        ("version: 1\npack: x\npack: y\n", "3:1: the key 'pack' stands here a second time"),
        (HEAD + CARD + "    expect: sometime\n", "7:13: "),
        (HEAD + CARD + "    near: {a: b}\n", "7:11: a word or a list of words belongs here"),
        (HEAD + CARD + "    near: []\n", "7:11: the list is empty"),
        (HEAD + CARD + "    near: ['--']\n", "7:12: '--' is not a word"),
        (HEAD + CARD + "    why:\n", "7:9: text is missing here"),
        (HEAD + CARD + "    why: [a]\n", "7:10: text belongs here, not a list"),
        (HEAD + CARD + "    check: agre\n", "7:12: there is no check of a fact card 'agre'"),
        (HEAD + CARD + "    check: exclusive\n", "7:12: 'exclusive' is no check of a fact card"),
        (HEAD + CARD + "    examples:\n      - agree: []\n", "8:16: the list is empty"),
        (
            HEAD + CARD + "    examples:\n      - {agree: a, typo: b}\n",
            "8:9: an example is one key and its texts",
        ),
        (HEAD + "facts:\n  - {id: a, ask: Who?}\n", "4:5: this fact card has no `kind`"),
        (
            HEAD + "names: [{kind: place, prefer: Kyiv, fuzzy: 2}]\n",
            "3:44: 2 edits make another word of 'Kyiv'",
        ),
        (HEAD + "names: [Kyiv]\n", "3:9: a names entry belongs here, not text"),
        (HEAD + "venues: [{prefer: Kyiv, office: mayor}]\n", "3:25: `office` is for people"),
        (HEAD + "people: [{prefer: Eva Lind, office: Ada Moss}]\n", "3:37: 'Ada Moss' names no"),
        (
            HEAD + "checks: [{id: r, exclusive: office, of: deputy}]\n",
            "3:41: 'deputy' names no office",
        ),
        (HEAD + "checks: [{id: r}]\n", "3:10: a relation has one of"),
        (HEAD + "checks: [{id: r, exclusive: office}]\n", "3:10: `exclusive` and `of` belong"),
        (HEAD + "checks: [{id: r, that: 1 < 2}]\n", "3:24: the formula names no fact"),
        (
            HEAD + "facts: [{id: p, kind: place, ask: Where?}]\nchecks: [{id: r, that: p < p}]\n",
            "4:24: 'p' is a place, which has no order and no sum",
        ),
        (HEAD + "checks: [{id: r, that: '1 <'}]\n", "3:27: the formula ends where"),
        (HEAD + "names: [{kind: place}]\n", "3:9: this names entry has no `prefer`"),
        (
            HEAD + "names: [{kind: place, prefer: Kyiv, fuzzy: 9}]\n",
            "3:44: '9' is not a number of edits",
        ),
        (
            HEAD + "facts: [{id: a, kind: quantity, ask: How?, of: {english: x}}]\n",
            "3:49: 'english' is not a language; write an ISO 639 code such as en",
        ),
        (HEAD + "lexicon: [{words: [cap]}]\n", "3:11: a class of words has one of `counted`,"),
        (
            HEAD + "lexicon: [{counted: a, event: b, words: [cap]}]\n",
            (
                "3:11: a class of words has one of `counted`, `people`, `befallen`, `measured`, "
                "`event`, `same`, `office`, this one has counted and event; write for example "
                "`counted: appearances`"
            ),
        ),
        (HEAD + "lexicon: [{counted: caps}]\n", "3:11: this class has no words; add `words: ["),
        (HEAD + "lexicon: [{counted: caps, words: []}]\n", "3:34: the list is empty"),
        (
            HEAD + "lexicon: [{count: caps}]\n",
            "3:12: a class of words has no key 'count'; known are",
        ),
        (
            HEAD + "lexicon: [{event: loss, totals: [toll]}]\n",
            "3:25: `totals` announce how many there are, and `event` is not counted; write them",
        ),
        (
            HEAD + "lexicon: [{counted: caps, words: [cap, dozen]}]\n",
            "3:40: 'dozen' is a number; choose another word, or delete it",
        ),
        (
            HEAD + "lexicon: [{counted: points, words: [tally]}]\n",
            "3:21: 'point' is a unit, which measures and counts nothing; choose another word",
        ),
        (
            HEAD + "lexicon: [{counted: laps, words: [mile]}]\n",
            "3:35: 'mile' is a unit, which measures and counts nothing; choose another word",
        ),
        (
            HEAD + "lexicon: [{counted: matches, words: [start]}]\n",
            "3:38: 'starts' is a word at which the search for what is counted ends; choose",
        ),
        (
            HEAD + "lexicon: [{measured: fee, words: [signing on]}]\n",
            "3:35: 'signing on' is several words, and `measured` knows words one by one; choose",
        ),
        (
            HEAD + "lexicon: [{same: with, words: [the]}]\n",
            "3:32: 'the' says nothing by itself, and is passed over; choose another word",
        ),
        (
            HEAD + "lexicon:\n- {counted: caps, words: [cap]}\n- {people: hats, words: [Caps]}\n",
            "5:26: 'Caps' stands for 'caps' and for 'hats' (first in 4:27); leave it to one",
        ),
        (
            HEAD + CARD + "lexicon: [{id: a, counted: caps, words: [cap]}]\n",
            "7:11: the id 'a' is taken (first in 4:5); choose another",
        ),
        (HEAD + "extends: trail\n", "3:10: there is no pack 'trail'; did you mean 'trial'?"),
        (HEAD + "extends: trial\n", "3:10: the packs 'trial' and 'trial' extend each other"),
    ],
)
def test_each_mistake_says_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    assert mistakes(tmp_path, text)[0].startswith(said)


def test_what_follows_from_one_mistake_is_not_a_second(tmp_path: Path) -> None:
    text = HEAD + CARD.replace("date", "dat") + "checks: [{id: r, that: a < a}]\n"
    assert len(mistakes(tmp_path, text)) == 1


def test_all_files_of_a_folder_are_read_before_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("version: 1\npack: x\nfact: []\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("version: 1\npack: y\nwords: {}\n", encoding="utf-8")
    with pytest.raises(RuleErrors) as caught:
        load_pack(tmp_path)
    told = [str(error).removeprefix(f"{tmp_path}/") for error in caught.value.exceptions]
    assert told == [
        "a.yaml:3:1: a pack has no key 'fact'; did you mean 'facts'?",
        (
            "b.yaml:2:7: this file belongs to 'y', its neighbours to 'x'; "
            "write `pack: x`, or move the file"
        ),
        "b.yaml:3:8: a list belongs here, not a mapping of keys; put it in [ ]",
    ]


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("furlongz", "there is no unit 'furlongz'; "),
        ("metrs", "there is no unit 'metrs'; did you mean 'meters'?"),
        ("xyzzy", "there is no unit 'xyzzy'; write one of money, age, "),
    ],
)
def test_a_unit_that_nobody_knows_is_told(tmp_path: Path, unit: str, told: str) -> None:
    card = CARD.replace("kind: date", "kind: quantity")
    (found,) = mistakes(tmp_path, HEAD + card + f"    near: OSCE\n    unit: {unit}\n")
    assert found.startswith(f"8:5: {told}")


@pytest.mark.parametrize("unit", ["money", "age", "length", "km", "%", "USD", "dollars", "pesos"])
def test_a_unit_may_be_said_in_many_ways(tmp_path: Path, unit: str) -> None:
    card = CARD.replace("kind: date", "kind: quantity")
    (found,) = mistakes(tmp_path, HEAD + card + f'    nope: 1\n    unit: "{unit}"\n')
    assert "nope" in found


def test_the_only_unit_of_dates_is_time(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, HEAD + CARD + "    near: OSCE\n    unit: hours\n")
    assert found.startswith("8:5: 'hours' is no unit of dates; write `unit: time` for times")
