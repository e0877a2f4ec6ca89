from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.stories import (
    Config,
    StorySpec,
    article_ids,
    find_stories,
    load_config,
    read_articles,
)
from checker.stories.files import listed
from checker.values import Article, Severity, Unread


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, text: str = "Some words.\n") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def only(*paths: str, config: Config | None = None) -> StorySpec:
    (spec,) = find_stories(paths, config)
    return spec


def told(spec: StorySpec) -> list[str]:
    return [path.as_posix() for path in spec.articles]


def mistakes(text: str) -> list[str]:
    write("s/a.txt")
    write("s/story.yaml", text)
    return [str(error) for error in only("s").errors]


def test_a_folder_with_articles_is_a_story() -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "README.md", "image.png", "notes.yaml", "LICENSE"):
        write(f"news/{name}")
    spec = only("news")
    assert (spec.id, spec.path, spec.packs) == ("news", "news", ("generic",))
    assert told(spec) == ["news/a.md", "news/b.txt"]
    assert spec.unread == ()


def test_files_that_no_reader_knows_are_named() -> None:
    write("news/a.txt")
    write("news/b.PDF")
    (unread,) = only("news").unread
    assert unread.path == "news/b.PDF"
    assert unread.why.startswith("there is no reader for .pdf files; save the text as one of .txt")


def test_a_collection_is_the_stories_below_it() -> None:
    for name in ("c/two/a.txt", "c/one/a.txt", "c/deep/er/a.txt", "c/rules/x.txt", "c/.git/a.txt"):
        write(name)
    write("c/empty/image.png")
    assert [spec.id for spec in find_stories(["c"])] == ["er", "one", "two"]


def test_a_story_file_ends_the_descent() -> None:
    write("s/story.yaml", "story: named\narticles: '**/*.txt'\n")
    write("s/a.txt")
    write("s/deep/b.txt")
    spec = only("s")
    assert spec.id == "named"
    assert told(spec) == ["s/a.txt", "s/deep/b.txt"]
    assert only("s/story.yaml") == spec


def test_ids_of_stories_are_kept_apart() -> None:
    write("x/s/a.txt")
    write("y/s/a.txt")
    assert [spec.id for spec in find_stories(["x", "y", "x/s"])] == ["x/s", "y/s"]


def test_files_named_one_by_one_are_one_story() -> None:
    first, second = str(write("x/a.txt")), str(write("y/b.txt"))
    write("x/story.yaml", "story: of-x\npacks: mine\n")
    both = only(first, second, first)
    assert told(both) == ["x/a.txt", "y/b.txt"]
    assert both.partial
    alone = only(first)
    assert (alone.id, alone.packs, alone.partial) == ("of-x", ("mine",), True)


def test_a_named_file_is_never_passed_over() -> None:
    assert [each.path for each in only(str(write("readme"))).unread] == ["readme"]
    assert told(only(str(write("README.txt")))) == ["README.txt"]


def test_links_do_not_lead_in_circles() -> None:
    write("c/s/a.txt")
    Path("c/s/back").symlink_to(Path("c").resolve())
    assert [spec.id for spec in find_stories(["c"])] == ["s"]


def test_a_path_that_is_not_there_is_told_with_the_nearest() -> None:
    write("news/a.txt")
    with pytest.raises(UsageError, match="did you mean 'news'") as caught:
        find_stories(["newz"])
    assert caught.value.what == "there is no file or folder 'newz'"


def test_a_story_file_is_read_whole() -> None:
    write("s/a.txt")
    write("s/b.txt")
    write(
        "s/story.yaml",
        """\
story: geneva-2022
about: a week of talks
packs: [generic, mine]
articles: ["a.*", "?.txt"]
reference_date: 2022-01-10
language: en
encoding: windows-1252
sources:
  a: {name: Kamal Aliyev, note: opinion, published: 2022-01-09}
accepted:
  - {id: 00ff00ff00ff, rule: r, reason: known, by: Ana, until: 2030-01-01}
""",
    )
    spec = only("s")
    assert (spec.id, spec.packs) == ("geneva-2022", ("generic", "mine"))
    assert spec.reference_date == dt.date(2022, 1, 10)
    (accepted,) = spec.accepted
    assert (accepted.id, accepted.rule, accepted.by) == ("00ff00ff00ff", "r", "Ana")
    assert accepted.until == dt.date(2030, 1, 1)
    assert str(accepted.location) == "s/story.yaml:11:5"
    first, second = read_articles(spec)
    assert isinstance(first, Article)
    assert (first.source, first.published) == ("Kamal Aliyev", dt.date(2022, 1, 9))
    assert first.extra == (("note", "opinion"),)
    assert isinstance(second, Article)
    assert second.source is None


def test_a_reference_date_can_be_none() -> None:
    write("s/a.txt")
    write("s/story.yaml", "reference_date: none\n")
    assert only("s").reference_date == "none"


def test_an_empty_story_file_says_nothing() -> None:
    assert mistakes("# nothing yet\n") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stroy: a\n", "s/story.yaml:1:1: a story has no key 'stroy'; did you mean 'story'?"),
        ("story: a/b\n", "s/story.yaml:1:8: 'a/b' is not a name of a story"),
        (
            "reference_date: soon\n",
            "s/story.yaml:1:17: 'soon' is not a day; write it as 2022-01-10",
        ),
        ("articles: '*.text'\n", "s/story.yaml:1:11: no file fits *.text"),
        ("articles: ../*.txt\n", "s/story.yaml:1:11: '../*.txt' is not a pattern of file names"),
        ("sources: {b: {name: x}}\n", "s/story.yaml:1:11: there is no article 'b'"),
        ("sources: {a: {nam: x}}\n", "s/story.yaml:1:15: a source has no key 'nam'"),
        ("accepted: [{id: 00ff00}]\n", "s/story.yaml:1:12: this accepted finding has no `reason`"),
        ("accepted: [{id: zz, reason: x}]\n", "s/story.yaml:1:17: 'zz' is not the id of a finding"),
        ("accepted: {a: b}\n", "s/story.yaml:1:11: a list belongs here"),
        ("a: [\n", "s/story.yaml:2:1: did not find expected"),
    ],
)
def test_what_is_wrong_with_a_story_file_is_told(text: str, said: str) -> None:
    assert mistakes(text)[0].startswith(said)


def test_a_collection_can_hold_the_accepted_findings() -> None:
    write("c/one/a.txt")
    write("c/two/a.txt")
    write(
        "c/accepted.yaml",
        "accepted:\n"
        "  - {id: aaaaaaaaaaaa, reason: everywhere}\n"
        "  - {id: bbbbbbbbbbbb, story: two, reason: there}\n",
    )
    one, two = find_stories(["c"])
    assert [(each.id, each.shared) for each in one.accepted] == [("aaaaaaaaaaaa", True)]
    assert [each.id for each in two.accepted] == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"]
    write("c/accepted.yaml", "accept: []\n")
    assert [len(spec.errors) for spec in find_stories(["c"])] == [2, 2]


def test_articles_of_one_name_are_kept_apart() -> None:
    write("s/story.yaml", "articles: '**/*'\n")
    for name in ("s/a.txt", "s/a.md", "s/b.txt", "s/deep/c.txt"):
        write(name)
    assert list(article_ids(only("s")).values()) == ["a.md", "a.txt", "b", "c"]


def test_an_article_that_cannot_be_read_says_why_in_its_place() -> None:
    write("s/a.txt", "")
    write("s/b.txt", "---\ndate: soon\n---\nText.\n")
    write("s/c.txt")
    first, second, third = read_articles(only("s"))
    assert first == Unread("s/a.txt", "is empty")
    assert second == Unread(
        "s/b.txt", "line 2: 'soon' is no date of publication; write it as 2022-01-10"
    )
    assert isinstance(third, Article)


def test_the_configuration_is_found_upwards() -> None:
    write(
        "pyproject.toml",
        "[tool.factlint]\npacks = ['mine']\nexclude = ['drafts', '*.md']\n"
        "fail-on = 'warning'\n[tool.factlint.severities]\nage = 'note'\n",
    )
    for name in ("c/s/a.txt", "c/s/b.md", "c/drafts/a.txt"):
        write(name)
    config = load_config(Path("c/s"))
    assert (config.packs, config.fail_on) == (("mine",), "warning")
    assert config.severities == (("age", Severity.NOTE),)
    (spec,) = find_stories(["c"], config)
    assert (told(spec), spec.packs) == (["c/s/a.txt"], ("mine",))


def test_only_what_is_included_is_looked_at() -> None:
    write("factlint.toml", "include = ['*/final/*.txt']\n")
    write("s/final/a.txt")
    write("s/other/a.txt")
    assert [spec.path for spec in find_stories(["."], load_config(Path()))] == ["s/final"]


def test_a_project_without_a_table_of_ours_is_passed_over() -> None:
    write("factlint.toml", "packs = ['above']\n")
    write("inner/pyproject.toml", "[tool.other]\nx = 1\n")
    assert load_config(Path("inner")).packs == ("above",)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("packs = ['a']\nfail_on = 'error'\n", 2, "there is no key 'fail_on' of Factlint"),
        ("fail-on = 'loud'\n", 1, "`fail-on` holds what cannot stand there"),
        ("\npacks = 3\n", 2, "`packs` holds what cannot stand there"),
        ("[severities]\nage = 'loud'\n", 2, "'loud' is no severity"),
        ("packs = [\n", 2, "Invalid value"),
        ("words-file = ['a']\n", 1, "`words-file` holds what cannot stand there"),
        ("severities = 3\n", 1, "`severities` holds what cannot stand there"),
        ("zzz = 3\n", 1, "there is no key 'zzz' of Factlint"),
    ],
)
def test_what_is_wrong_with_the_configuration_is_told(text: str, line: int, said: str) -> None:
    path = write("factlint.toml", text)
    with pytest.raises(UsageError) as caught:
        load_config(Path())
    assert caught.value.what.startswith(said)
    assert caught.value.location is not None
    assert (Path(caught.value.location.path).name, caught.value.location.line) == (path.name, line)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("factlint.toml", b"packs = '\xff'\n", "cannot be read: "),
        ("factlint.toml", b"packs = " + b"[" * 100_000, "nested too deeply"),
        ("pyproject.toml", b"[tool]\nfactlint = 3\n", "[tool.factlint] is a table"),
    ],
)
def test_a_configuration_that_cannot_be_read_is_told(name: str, data: bytes, said: str) -> None:
    Path(name).write_bytes(data)
    with pytest.raises(UsageError) as caught:
        load_config(Path())
    assert caught.value.what.startswith(said)


def test_one_pack_needs_no_brackets() -> None:
    write("factlint.toml", "packs = 'mine'\n")
    assert load_config(Path()).packs == ("mine",)


def test_patterns_of_one_letter_and_paths_from_elsewhere() -> None:
    for name in ("news/a1.txt", "news/a12.txt", "inner/b.txt"):
        write(name)
    spec = only("news", config=Config(Path("inner").resolve(), exclude=("a?.txt",)))
    assert told(spec) == ["news/a12.txt"]


def test_a_folder_that_cannot_be_listed_is_told() -> None:
    with pytest.raises(UsageError) as caught:
        listed(Path("none"))
    assert str(caught.value) == "none: cannot be listed: No such file or directory"
