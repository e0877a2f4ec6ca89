"""The roster: which forms are of one person, place or body, and the canon drafted from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import roster
from checker.cli import main
from checker.located_yaml import Mapping, Scalar, Sequence, parse
from checker.located_yaml.writing import quoted, written
from checker.packs import Library, load_pack
from checker.pipeline import gather
from checker.roster import Entry, Form
from checker.values import Article

ROOT = Path(__file__).parents[1]


def entries(*texts: str, kinds: tuple[str, ...] = roster.KINDS) -> list[Entry]:
    rules = Library().rules(["generic"], ROOT)
    return roster.entries(
        [
            gather(Article(id=f"a{number}", text=text, path=""), rules)
            for number, text in enumerate(texts, 1)
        ],
        kinds,
    )


def forms(found: list[Entry]) -> dict[str, dict[str, int]]:
    return {entry.name: {form.written: form.count for form in entry.forms} for entry in found}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["Maria Lopez spoke first. Lopez said no.", "Mayor Lopez said yes."],
            {"Maria Lopez": {"Lopez": 2, "Maria Lopez": 1}},
            id="a bare surname goes to its person in other articles too",
        ),
        pytest.param(
            ["Sergei Ryabkov spoke first.", "Sergey Riabkov spoke last."],
            {"Sergei Ryabkov": {"Sergei Ryabkov": 1, "Sergey Riabkov": 1}},
            id="romanisations",
        ),
        pytest.param(
            ["Maria Lopez spoke first.", "Peter Lopez spoke first.", "Mayor Lopez said yes."],
            {
                "Lopez": {"Lopez": 1},
                "Maria Lopez": {"Maria Lopez": 1},
                "Peter Lopez": {"Peter Lopez": 1},
            },
            id="a surname that two people bear stays alone",
        ),
        pytest.param(
            ["Omar al-Bashir spoke first.", "Omar Bashir spoke last."],
            {"Omar Bashir": {"Omar Bashir": 1, "Omar al-Bashir": 1}},
            id="an article of a surname is no other name",
        ),
        pytest.param(
            ["V. Putin spoke first.", "The men heard Vladimir Putin’s guests."],
            {"Vladimir Putin": {"V. Putin": 1, "Vladimir Putin": 1}},
            id="initials and possessives",
        ),
    ],
)  # fmt: skip
def test_people_are_put_together(texts: list[str], expected: dict[str, dict[str, int]]) -> None:
    found = forms(entries(*texts, kinds=("person",)))
    assert dict(sorted(found.items())) == expected


def test_places_and_bodies_have_their_forms_together() -> None:
    found = forms(
        entries(
            "They met in Geneva. The OSCE was there.",
            "They met in Geneva, Switzerland. In the Crimea nobody met.",
            "The camp lies 30 km north of Geneva. Russia denied it.",
            "Nobody was in Russia.",
            "The Organization for Security and Co-operation in Europe left Crimea.",
            kinds=("place", "organisation"),
        )
    )
    assert found["Geneva"] == {"Geneva": 3}
    assert found["Russia"] == {"Russia": 2}
    assert found["Crimea"] == {"Crimea": 2}
    assert found["OSCE"] == {
        "OSCE": 1,
        "Organization for Security and Co-operation in Europe": 1,
    }


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(
            ["Hurricane Delmar hit the coast.", "On Friday Delmar moved north."],
            {("name", "Hurricane Delmar"): {"Delmar", "Hurricane Delmar"}},
            id="a storm without its class",
        ),
        pytest.param(
            ["The MV Zelvora leaked oil.", "The tanker Zelvora broke in two."],
            {("name", "MV Zelvora"): {"MV Zelvora", "Zelvora"}},
            id="a ship with and without its mark",
        ),
        pytest.param(
            [
                "Zelvora Bank Group AG bought it.",
                "Shares of Zelvora Bank fell.",
                "Nobody trusts Zelvora today.",
            ],
            {
                ("organisation", "Zelvora"): {"Zelvora", "Zelvora Bank", "Zelvora Bank Group AG"},
            },
            id="a firm under its short forms",
        ),
        pytest.param(
            ["The Woodburn Relief Fund paid.", "They thanked WRF for it."],
            {("organisation", "WRF"): {"WRF", "Woodburn Relief Fund"}},
            id="a body under its initials, which nobody explains",
        ),
        pytest.param(
            ["The Nepali Army came.", "The Nepal Army left."],
            {("organisation", "Nepal Army"): {"Nepal Army", "Nepali Army"}},
            id="a body of one nation",
        ),
        pytest.param(
            ["Chairman Colm Brannigan spoke.", "A plea to Brannigan was heard."],
            {("person", "Colm Brannigan"): {"Brannigan", "Colm Brannigan"}},
            id="a surname that only another article explains",
        ),
        pytest.param(
            ["The village of Tarvandra was cut off.", "They walked to Tarvandra."],
            {("place", "Tarvandra"): {"Tarvandra"}},
            id="a village that only one article explains",
        ),
        pytest.param(
            ["A European ship left.", "Russian-American talks went on."],
            {},
            id="adjectives are no names",
        ),
        pytest.param(
            ["The Polarix 2 failed.", "They thanked Polarix Energy for the Polarix 2."],
            {
                ("name", "Polarix 2"): {"Polarix 2"},
                ("organisation", "Polarix Energy"): {"Polarix Energy"},
            },
            id="a product and its maker are two",
        ),
    ],
)  # fmt: skip
def test_a_thing_has_one_row(texts: list[str], expected: dict[tuple[str, str], set[str]]) -> None:
    found = entries(*texts)
    rows = {(each.kind, each.name): {form.written for form in each.forms} for each in found}
    assert rows == expected


def test_offices_are_told_with_their_sources() -> None:
    (person,) = entries(
        "US Secretary of State Wendy Sherman spoke.",
        "Wendy Sherman, the US deputy secretary of state, spoke.",
        "US Deputy Secretary of State Wendy Sherman left.",
        kinds=("person",),
    )
    assert person.articles == ("a1", "a2", "a3")
    assert person.offices == (
        ("US deputy secretary of state", ("a2", "a3")),
        ("US secretary of state", ("a1",)),
    )


def test_what_most_articles_name_comes_first() -> None:
    found = entries("Anna Berg met Maria Lopez. Anna Berg left.", "Maria Lopez stayed.")
    assert [each.name for each in found if each.kind == "person"] == ["Maria Lopez", "Anna Berg"]


def test_the_canon_drafted_from_the_seeds_is_a_pack(tmp_path: Path) -> None:
    path = tmp_path / "canon.yaml"
    arguments = ["names", str(ROOT / "seeds"), "--format", "yaml", "--output", str(path)]
    assert main(arguments) == 0
    pack = load_pack(path)
    by_name = {entry.prefer: entry for entry in pack.names}
    assert by_name["Sergei Ryabkov"].also == ("Sergei Riabkov",)
    assert by_name["Jen Psaki"].office is not None
    assert by_name["Wendy Sherman"].office is None  # the sources give her three
    assert set(roster.KINDS) == {entry.kind for entry in pack.names}
    assert not {"Ceneva", "Russis", "Yhen"} & set(by_name)  # the checks call them typos


def test_names_are_unique_and_a_story_without_any_drafts_an_empty_pack() -> None:
    both = [_entry("São Tomé"), _entry("Sao Tome")]
    document = parse(roster.draft("a story", both), "canon.yaml")
    assert [_texts(item)["id"] for item in _names(document)] == ["sao-tome", "sao-tome-2"]
    assert _names(parse(roster.draft("", []), "canon.yaml")) == []


@given(st.text(min_size=1, max_size=30), st.lists(st.text(min_size=1, max_size=20), max_size=3))
def test_a_draft_says_what_the_articles_say(name: str, others: list[str]) -> None:
    document = parse(roster.draft(name, [_entry(name, *others)]), "canon.yaml")
    (item,) = _names(document)
    assert _texts(item)["prefer"] == name.strip()


@given(st.text())
def test_what_is_written_is_read_back(text: str) -> None:
    lines = f"a: {quoted(text)}\nb: [{written(text)}]\n"
    document = parse(lines.encode("utf-8", "surrogatepass"), "x.yaml")
    assert isinstance(document, Mapping)
    one, several = document.get("a"), document.get("b")
    assert isinstance(one, Scalar)
    assert isinstance(several, Sequence)
    assert one.text == text
    assert [each.text for each in several.items if isinstance(each, Scalar)] == [text.strip()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("Maria Lopez met Peter Stone.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("“Peter Stone left,” said Lopez.\n", encoding="utf-8")
    return tmp_path


def test_the_table_tells_forms_sources_and_counts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["names", str(folder), "--kinds", "person"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(": 2 articles, 2 people")
    assert any(
        line.split() == ["Peter", "Stone", "Peter", "Stone", "2", "a,", "b"] for line in lines
    )


def test_names_of_few_sources_can_be_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_text("Anna Berg stayed.\n", encoding="utf-8")
    assert main(["names", str(folder), "--min-sources", "2"]) == 0
    out = capsys.readouterr().out
    assert "Peter Stone" in out
    assert "Anna Berg" not in out


def test_what_is_wrong_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", str(folder), "--kinds", "ship"]) == 2
    assert "'ship' is no kind of name; known are person" in capsys.readouterr().err
    (folder / "c.txt").write_bytes(b"\xff\xfe\x00 broken \xff")
    assert main(["names", str(folder)]) == 2
    told = capsys.readouterr()
    assert "c.txt" in told.err
    assert "Peter Stone" in told.out


def test_a_file_that_is_there_is_not_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    canon = folder / "canon.yaml"
    canon.write_text("# worked on\n", encoding="utf-8")
    assert main(["names", str(folder / "a.txt"), "--output", str(canon)]) == 2
    assert "is there already; name another file, or --force" in capsys.readouterr().err
    assert canon.read_text(encoding="utf-8") == "# worked on\n"
    assert main(["names", str(folder / "a.txt"), "--output", str(canon), "--force"]) == 0
    assert load_pack(canon).names  # the ending asks for yaml


def test_capitals_of_a_dateline_are_no_form_to_start_from() -> None:
    (place,) = entries(
        "NAIROBI, 3 May - Rain fell. In Nairobi roads were closed.", kinds=("place",)
    )
    assert [form.written for form in place.forms] == ["Nairobi", "NAIROBI"]


def test_a_pack_holds_the_names_of_one_story(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (folder / "all" / name).mkdir(parents=True)
        (folder / "all" / name / "a.txt").write_text("Maria Lopez spoke.", encoding="utf-8")
    assert main(["names", str(folder / "all"), "--format", "yaml"]) == 2
    assert "name one story" in capsys.readouterr().err
    assert main(["names", str(folder / "all")]) == 0


def test_escapes_do_not_reach_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text("Maria\x1b[31m Lopez met Peter Stone.\n", encoding="utf-8")
    for form in ("table", "yaml"):
        main(["names", str(folder), "--format", form])
        assert "\x1b" not in capsys.readouterr().out


def _entry(name: str, *others: str) -> Entry:
    every = tuple(Form(each, 1, ("a",)) for each in (name, *others))
    return Entry(kind="person", name=name, forms=every, articles=("a",))


def _names(document: object) -> list[Mapping]:
    assert isinstance(document, Mapping)
    found = document.get("names")
    assert isinstance(found, Sequence)
    return [item for item in found.items if isinstance(item, Mapping)]


def _texts(item: Mapping) -> dict[str, str]:
    return {key.text: value.text for key, value in item.entries if isinstance(value, Scalar)}
