from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker import kinds
from checker.errors import RuleErrors, UsageError
from checker.packs import Library, find_pack, known_packs, load_pack
from checker.values import Severity, Tolerance

if TYPE_CHECKING:
    from pathlib import Path

FULL = """\
version: 1
pack: full
about: everything a pack can hold
facts:
  - id: meeting
    kind: date
    ask: On which day is the meeting?
    near: [OSCE, [Vienna, meeting]]
    not_near: NATO-Russia  Council
    within: sentence
    severity: error
    why: |
      Readers go there.
    expect: 2022-01-13
    examples:
      - conflict: [one, two]
      - silent: three
  - id: troops
    kind: quantity
    ask: How many?
    of: {en: [troops, soldiers], de: Soldaten}
    tolerance: 10%
    unit: ppm
    changes: up
    subject: person
  - {id: spelling, check: words, ask: Is every word spelt right?}
names:
  - {id: geneva, kind: place, prefer: Geneva, also: [Genève], never: Cenevre, fuzzy: 1}
people:
  - Wendy Sherman
  - {prefer: Sergei Ryabkov, office: Deputy Foreign Minister, severity: note}
venues: [{prefer: Palais des Nations}]
words: [opinio, {prefer: website, never: [web site]}]
checks:
  - {id: order, that: meeting < meeting + 2 days, tolerance: 0.5}
  - {id: one, exclusive: office, of: US Secretary of State}
  - {id: same, same: [quantity, date], as: translation_of}
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def pack(name: str, more: str = "") -> str:
    return f"version: 1\npack: {name}\n{more}"


def card(name: str) -> str:
    return f"facts: [{{id: {name}, kind: place, ask: Where?, near: x}}]\n"


def test_every_key_is_typed_by_its_field(tmp_path: Path) -> None:
    loaded = load_pack(write(tmp_path, "full.yaml", FULL))
    assert (loaded.name, loaded.about, loaded.own) == ("full", "everything a pack can hold", True)
    meeting, troops, spelling = loaded.facts
    assert meeting.near == (("OSCE",), ("Vienna", "meeting"))
    assert meeting.not_near == (("NATO-Russia Council",),)
    assert (meeting.within, meeting.severity) == ("sentence", Severity.ERROR)
    assert meeting.why == "Readers go there."
    assert meeting.expect == kinds.read("date", "2022-01-13")
    assert [(each.expected, each.texts) for each in meeting.examples] == [
        ("conflict", ("one", "two")),
        ("silent", ("three",)),
    ]
    assert (meeting.location.line, meeting.location.column) == (5, 5)
    assert meeting.examples[1].location.line == 17
    assert troops.of == ("troops", "soldiers", "Soldaten")
    assert troops.tolerance == Tolerance(share=0.1)
    assert (troops.unit, troops.changes) == ("ppm", "up")
    assert (troops.subject, troops.open) == ("person", False)
    assert (spelling.kind, spelling.check, spelling.open) == ("word", "words", True)


def test_names_come_from_all_headings(tmp_path: Path) -> None:
    loaded = load_pack(write(tmp_path, "full.yaml", FULL))
    assert [(each.id, each.kind, each.prefer) for each in loaded.names] == [
        ("geneva", "place", "Geneva"),
        ("wendy-sherman", "person", "Wendy Sherman"),
        ("sergei-ryabkov", "person", "Sergei Ryabkov"),
        ("palais-des-nations", "place", "Palais des Nations"),
        ("website", "word", "website"),
    ]
    geneva = loaded.names[0]
    assert (geneva.also, geneva.never, geneva.fuzzy) == (("Genève",), ("Cenevre",), 1)
    assert loaded.words == ("opinio",)


def test_relations_name_their_check(tmp_path: Path) -> None:
    loaded = load_pack(write(tmp_path, "full.yaml", FULL))
    assert [(each.check, each.text, each.of, each.basis) for each in loaded.relations] == [
        ("order", "meeting < meeting + 2 days", None, None),
        ("exclusive", "office", "US Secretary of State", None),
        ("same", "quantity, date", None, "translation_of"),
    ]
    assert loaded.relations[0].tolerance == Tolerance(absolute=0.5)


def test_a_folder_is_one_pack(tmp_path: Path) -> None:
    write(tmp_path, "trial/a.yaml", pack("trial", "about: first\nscope: any\n" + card("a")))
    write(tmp_path, "trial/b.yml", pack("trial", card("b")))
    write(tmp_path, "trial/notes.txt", "no rules")
    loaded = load_pack(tmp_path / "trial")
    assert [each.id for each in loaded.facts] == ["a", "b"]
    assert not loaded.own
    assert len(loaded.files) == 2


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", pack("a", card("a")))
    first = load_pack(path).digest
    assert load_pack(path).digest == first
    write(tmp_path, "a.yaml", pack("a", "# changed\n" + card("a")))
    assert load_pack(path).digest != first


def test_extending_takes_over_and_leaves_out(tmp_path: Path) -> None:
    two = "facts:\n" + "".join(f"  - {{id: {n}, kind: place, ask: Where?}}\n" for n in ("a", "b"))
    write(tmp_path, "rules/base.yaml", pack("base", two))
    write(tmp_path, "rules/more.yaml", pack("more", "extends: base\nwithout: [a]\n" + card("a")))
    rules = Library().rules(["base", "more"], tmp_path)
    assert [(each.pack, each.id) for each in rules.facts] == [("base", "b"), ("more", "a")]


def test_packs_of_one_run_keep_their_ids_apart(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", pack("a", card("same")))
    write(tmp_path, "b.yaml", pack("b", card("same")))
    with pytest.raises(RuleErrors, match="same ids") as caught:
        Library().rules(["a", "b"], tmp_path)
    assert "write `extends: a`" in str(caught.value.exceptions[0])


def test_a_library_reads_each_pack_once(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", pack("a", card("x")))
    library = Library()
    first = library.rules(["a"], tmp_path)
    path.unlink()
    write(tmp_path, "a.yaml", pack("a", card("y")))
    assert library.rules(["a"], tmp_path) is first


def test_the_nearest_pack_wins(tmp_path: Path) -> None:
    far = write(tmp_path, "rules/x.yaml", pack("x"))
    near = tmp_path / "news" / "story"
    near.mkdir(parents=True)
    assert find_pack("x", near) == far
    middle = write(tmp_path, "news/rules/x/one.yaml", pack("x"))
    assert find_pack("x", near) == middle.parent
    inner = write(near, "rules/x.yaml", pack("x"))
    assert find_pack("x", near) == inner
    beside = write(near, "x.yaml", pack("x"))
    assert find_pack("x", near) == beside


def test_a_pack_is_found_by_what_it_says_of_itself(tmp_path: Path) -> None:
    path = write(tmp_path, "rules/winter.yaml", pack("geneva-2022"))
    assert find_pack("geneva-2022", tmp_path) == path
    assert find_pack("rules/winter.yaml", tmp_path) == path
    assert known_packs(tmp_path)["geneva-2022"] == path


def test_story_files_are_no_packs(tmp_path: Path) -> None:
    write(tmp_path, "story.yaml", "story: a\npack: a\n")
    with pytest.raises(UsageError, match="there is no pack 'a'"):
        find_pack("a", tmp_path)


def test_the_shipped_packs_are_found_from_anywhere(tmp_path: Path) -> None:
    assert find_pack("generic", tmp_path).name == "generic"


@pytest.mark.parametrize("name", ["./none.yaml", "none", "gneric"])
def test_a_pack_that_is_nowhere_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="there is no pack") as caught:
        find_pack(name, tmp_path)
    if name == "gneric":
        assert caught.value.instead == "did you mean 'generic'?"


def test_what_is_wrong_with_a_base_or_left_out_of_it_is_told(tmp_path: Path) -> None:
    write(tmp_path, "base.yaml", pack("base", card("a")))
    write(tmp_path, "broken.yaml", pack("broken", "fact: []\n"))
    path = write(tmp_path, "x.yaml", pack("x", "extends: [base, broken]\nwithout: [b]\n"))
    with pytest.raises(RuleErrors) as caught:
        load_pack(path)
    said = [str(error).partition(": ")[2] for error in caught.value.exceptions]
    assert [each.partition(";")[0] for each in said] == [
        "a pack has no key 'fact'",
        "there is no rule to leave out called 'b'",
    ]


def test_a_folder_without_rules_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name, said in (("empty", "holds no pack"), ("none.yaml", "there is no pack")):
        with pytest.raises(UsageError, match=said):
            load_pack(tmp_path / name)
