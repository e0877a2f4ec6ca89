from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from checker import located_yaml
from checker.errors import RuleErrors
from checker.located_yaml import Mapping, Scalar, Sequence, parse

if TYPE_CHECKING:
    from pathlib import Path


def mistakes(data: bytes | str) -> list[str]:
    with pytest.raises(RuleErrors) as caught:
        parse(data, "p.yaml")
    return [str(error) for error in caught.value.exceptions]


@pytest.mark.parametrize("text", ["no", "012", "12:30", "2022-01-10", "1_000", "~", "null", "1e3"])
def test_scalars_stay_as_written(text: str) -> None:
    root = parse(f"key: {text}\n", "p.yaml")
    assert isinstance(root, Mapping)
    value = root.get("key")
    assert isinstance(value, Scalar)
    assert value.text == text


def test_nodes_know_where_they_stand() -> None:
    text = "a: 😀 b\r\n# é\r\nlist:\r\n  - [x, 'y']\r\n  - {k: v}\r\nlast: |\r\n  one\r\n  two\r\n"
    root = parse(text, "p.yaml")
    assert isinstance(root, Mapping)
    listed = root.get("list")
    assert isinstance(listed, Sequence)
    assert str(listed.location) == "p.yaml:4:3"
    first, second = listed.items
    assert isinstance(first, Sequence)
    assert first.flow
    assert str(first.items[1].location) == "p.yaml:4:9"
    assert text[first.items[1].start : first.items[1].end] == "'y'"
    assert text[second.start : second.end] == "{k: v}"
    assert text[listed.start : listed.end] == "- [x, 'y']\r\n  - {k: v}"
    block = root.get("last")
    assert isinstance(block, Scalar)
    assert (block.text, block.style) == ("one\ntwo\n", "|")


def test_a_byte_order_mark_counts_in_offsets_and_not_in_columns() -> None:
    root = parse(b"\xef\xbb\xbfa: 1\n", "p.yaml")
    assert isinstance(root, Mapping)
    assert root.start == 1
    assert str(root.location) == "p.yaml:1:1"


def test_lines_are_those_of_editors() -> None:
    # YAML 1.1 also ends lines at U+2028, which no editor counts
    root = parse("a: 'x\u2028y'\nb: c\n", "p.yaml")
    assert isinstance(root, Mapping)
    value = root.get("b")
    assert value is not None
    assert value.location.line == 2


def test_the_same_tree_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\ufeffa: [x, {b: 'c'}] # d\né:\n  - |\n    foo\n  - \"\\u00e9\"\nf: &x g\nh: *x\ni:\n"
    fast = parse(text, "p.yaml")
    monkeypatch.delattr(yaml, "CSafeLoader")
    slow = parse(text, "p.yaml")
    assert fast == slow
    assert isinstance(fast, Mapping)
    assert isinstance(slow, Mapping)
    for (one, left), (other, right) in zip(fast.entries, slow.entries, strict=True):
        assert (one.start, one.end, left.start) == (other.start, other.end, right.start)


def test_an_empty_file_is_an_empty_scalar() -> None:
    for data in (b"", b"# only a comment\n", b"\xef\xbb\xbf"):
        root = parse(data, "p.yaml")
        assert isinstance(root, Scalar)
        assert root.empty


@pytest.mark.parametrize("value", ["!", "! x", "!str x", "! [x]"])
def test_a_tag_of_whatever_name_is_refused(value: str) -> None:
    (told,) = mistakes(f"a: {value}\n")
    assert told.startswith("p.yaml:1:4: tags are not used here; ")


def test_all_mistakes_of_the_tree_come_at_once() -> None:
    assert mistakes("a: 1\nb: !!str x\na: 2\n? [y]\n: z\n<<: {c: d}\n") == [
        "p.yaml:2:4: tags are not used here; delete what begins with !, or put the text in quotes",
        (
            "p.yaml:3:1: the key 'a' stands here a second time (first in line 1); "
            "delete one of the two"
        ),
        "p.yaml:4:3: a key must be text; put text that begins with [ or { in quotes",
        "p.yaml:6:1: keys cannot be merged with <<; write the keys out",
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a: b: c\n", "p.yaml:1:5: mapping values are not allowed"),
        (b"a: [b\n", "p.yaml:2:1: did not find expected ',' or ']'"),
        (b"a: caf\xe9\n", "p.yaml:1:7: byte 6 is not UTF-8; save the file as UTF-8"),
        (b"\xff\xfea\x00", "p.yaml:1:1: byte 0 is not UTF-8"),
        (b"a: \x07\n", "p.yaml:1:4: the character U+0007 cannot stand in YAML"),
        (b"a: 1\n---\nb: 2\n", "p.yaml:2:1: a second document begins here"),
        (b"a: *nothing\n", "p.yaml:1:4: nothing above is marked &nothing"),
        (b"a: &x [*x]\n", "p.yaml:1:8: nothing above is marked &x"),
        (b'a: "\\ud800"\n', "p.yaml:1:"),
        (b"%YAML 9.9\n---\na: 1\n", "p.yaml:1:1: found incompatible YAML document"),
        (b"a:\n\t- b\n", "p.yaml:2:1: found character that cannot start any token"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(data: bytes, said: str) -> None:
    assert mistakes(data)[0].startswith(said)


def test_an_alias_stands_for_what_was_marked() -> None:
    root = parse("a: &x [b]\nc: *x\n", "p.yaml")
    assert isinstance(root, Mapping)
    assert root.get("a") == root.get("c")


def test_aliases_cannot_swell_a_file() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for number in range(1, 12):
        again = ", ".join([f"*a{number - 1}"] * 10)
        lines.append(f"a{number}: &a{number} [{again}]")
    assert "the file holds more than 400,000 entries" in mistakes("\n".join(lines))[0]


@pytest.mark.parametrize("bracket", ["[", "{a: ", "- "])
def test_depth_is_bounded(bracket: str) -> None:
    assert "more than 40 deep" in mistakes(bracket * 100_000)[0]


def test_size_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(located_yaml, "SIZE_LIMIT", 10)
    assert mistakes(b"a: 3456789\n") == [
        "p.yaml: the file has more than the 10 bytes that are read; split it into several files"
    ]


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(RuleErrors) as caught:
        located_yaml.load(tmp_path / "none.yaml", "none.yaml")
    assert str(caught.value.exceptions[0]) == (
        "none.yaml: cannot be read: No such file or directory"
    )
