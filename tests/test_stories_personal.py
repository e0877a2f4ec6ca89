from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.run import check
from checker.stories import Config, load_config, personal_words
from checker.stories.personal import personal_file

RAUND = "It is the first raund of talks. Two raunds followed."


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of personal words, in a folder of its own that holds the current one too."""
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "config/factlint/words.txt"
    path.parent.mkdir(parents=True)
    return path


def typos(folder: Path, text: str = RAUND) -> list[str]:
    (folder / "s").mkdir(exist_ok=True)
    (folder / "s/a.txt").write_text(text, encoding="utf-8")
    (story,) = check([folder / "s"], config=load_config(folder)).stories
    return [each.subject for each in story.findings if each.rule == "words"]


def test_without_a_file_nothing_is_right(home: Path) -> None:
    assert personal_words(Config(home.parent)) == ()
    assert typos(home.parents[2]) == ["raund", "raunds"]


def test_words_are_one_a_line_with_comments(home: Path) -> None:
    home.write_bytes("\ufeff# dishes\r\n\r\nbigos  # a stew\r\nżurek\r\nbigos\r\n".encode())
    assert personal_words(Config(home.parent)) == ("bigos", "żurek")


def test_a_word_of_the_user_is_right_in_all_its_forms(home: Path) -> None:
    home.write_text("Raund\n", encoding="utf-8")
    assert typos(home.parents[2]) == []


def test_a_file_that_changes_is_read_anew(home: Path) -> None:
    home.write_text("raund\n", encoding="utf-8")
    assert personal_words(Config(home.parent)) == ("raund",)
    home.write_text("raund\nbigos\n", encoding="utf-8")
    assert personal_words(Config(home.parent)) == ("raund", "bigos")


def test_the_configuration_names_a_file_of_words(home: Path) -> None:
    folder = home.parents[2]
    (folder / "factlint.toml").write_text("words-file = 'our/words.txt'\n", encoding="utf-8")
    (folder / "our").mkdir()
    (folder / "our/words.txt").write_text("raund\n", encoding="utf-8")
    assert typos(folder) == []


def test_a_story_has_words_of_its_own(home: Path) -> None:
    folder = home.parents[2]
    (folder / "s").mkdir()
    (folder / "s/story.yaml").write_text("words: [raund]\n", encoding="utf-8")
    assert typos(folder) == []


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"bigos\nzur\xe9k\n", 2, "the words are not in UTF-8; save the file in UTF-8"),
        (b"\xff\xfeb\x00i\x00\n", 1, "the words are not in UTF-8; save the file in UTF-8"),
        (b"bigos\n\nsour soup\n", 3, "'sour soup' is not one word; write one word a line"),
        (b"bi\x00gos\n", 1, "'bi\\x00gos' is not one word; write one word a line"),
    ],
)
def test_what_is_wrong_with_a_file_is_told(
    home: Path, content: bytes, line: int, said: str
) -> None:
    home.write_bytes(content)
    with pytest.raises(UsageError) as caught:
        personal_words(Config(home.parent))
    assert str(caught.value) == f"{home}:{line}: {said}"


def test_a_file_that_is_named_and_missing_is_told(home: Path) -> None:
    with pytest.raises(UsageError, match="the words cannot be read: No such file"):
        personal_words(Config(home.parent, words_file="none.txt"))


def test_a_folder_is_no_file_of_words(home: Path) -> None:
    home.mkdir()
    with pytest.raises(UsageError, match="the words cannot be read"):
        personal_words(Config(home.parent))


def test_where_personal_words_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    told = str(tmp_path / "x")
    rest = Path("factlint/words.txt")
    assert personal_file({"XDG_CONFIG_HOME": told}, windows=False) == tmp_path / "x" / rest
    assert personal_file({"APPDATA": told}, windows=True) == tmp_path / "x" / rest
    for environment in ({}, {"XDG_CONFIG_HOME": "x"}, {"APPDATA": told}):
        assert personal_file(environment, windows=False) == tmp_path / ".config" / rest
