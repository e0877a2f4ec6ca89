from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from checker import readers
from checker.errors import ArticleError
from checker.readers import Request, plain

if TYPE_CHECKING:
    from pathlib import Path

    from checker.values import Article

FRONT = """\
---
title: "Talks: the week"
source: Reuters
date: 2022-01-10T08:30:00Z
lang: en-GB
url: https://example.org/a
story: geneva-2022
translation_of: other
author: [A. One, B. Two]
tags: {a: b}
---
The talks begin.
"""


def read(data: bytes | str, **known: str) -> Article:
    request = Request(id="a", path="a.txt", encoding=known.pop("encoding", None), header=known)
    return plain.read(data.encode() if isinstance(data, str) else data, request)


def refused(data: bytes | str, **known: str) -> str:
    with pytest.raises(ArticleError) as caught:
        read(data, **known)
    return str(caught.value)


def test_the_text_stays_as_decoded() -> None:
    article = read(b"\xef\xbb\xbfOne.\r\nTw\xc3\xb3.\r\n")
    assert article.text == "\ufeffOne.\r\nTwó.\r\n"
    assert (article.body, article.language, article.published) == (0, "en", None)


def test_front_matter_is_read_and_counts_in_offsets() -> None:
    article = read(FRONT)
    assert article.text == FRONT
    assert article.text[article.body :] == "The talks begin.\n"
    assert (article.title, article.source) == ("Talks: the week", "Reuters")
    assert article.published == dt.date(2022, 1, 10)
    assert (article.language, article.story) == ("en", "geneva-2022")
    assert (article.url, article.translation_of) == ("https://example.org/a", "other")
    assert article.extra == (("author", "A. One, B. Two"), ("tags", "{a: b}"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_front_matter_with_any_line_ends(end: str, mark: str) -> None:
    article = read(f"{mark}---{end}title: x{end}...{end}Text.{end}")
    assert article.title == "x"
    assert article.text[article.body :] == f"Text.{end}"


@pytest.mark.parametrize(
    "text",
    [
        "---\nNo keys stand here.\n---\nText.\n",
        "---\ntitle: never closed\n",
        "--- \nOne side: the other.\nMore.\n",
        "----\ntitle: x\n----\n",
        " ---\ntitle: x\n---\n",
        "---\ntitle: x\n" + "a line\n" * 10_000 + "---\n",
    ],
)
def test_dashes_that_are_no_front_matter_belong_to_the_text(text: str) -> None:
    assert read(text).body == 0


def test_what_the_story_knows_outranks_what_the_article_says() -> None:
    article = read(FRONT, source="AFP", published="2022-01-11", note="opinion")
    assert (article.source, article.published) == ("AFP", dt.date(2022, 1, 11))
    assert article.extra[-1] == ("note", "opinion")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("", "a.txt: is empty"),
        (" \r\n\ufeff\u00a0\n", "a.txt: is empty"),
        ("---\ntitle: x\n---\n\n", "a.txt: is empty"),
        (b"abc\x00def", "a.txt: holds NUL bytes: this is no text"),
        (b"\xff\xfea\x00b\x00", "a.txt: is in UTF-16; save it as UTF-8"),
        (b"caf\xe9 au lait", "a.txt: byte 3 is not UTF-8; save it as UTF-8, or say in"),
        ("---\ntitle: a: b\n---\nText", "a.txt:2:9: the front matter cannot be read: mapping"),
        ("---\ntitle: a\ntitle: b\n---\nText", "a.txt:3:1: the front matter cannot be read: the"),
        ("---\ndate: x\npublished: y\n---\nText", "a.txt:3:1: the front matter tells `published`"),
        ("---\ndate: 10.01.2022\n---\nText", "a.txt:2:7: '10.01.2022' is no date of publication"),
        ("---\ndate: 2022-13-01\n---\nText", "a.txt:2:7: '2022-13-01' is no day"),
        ("---\nlang: English!\n---\nText", "a.txt:2:7: 'English!' is no language code"),
        ("---\nlang: qx\n---\nText", "a.txt:2:7: is in a language without a lexicon: 'qx'"),
        ("Встреча состоится в Женеве.", "a.txt: is written in Cyrillic letters"),
        (b"---\nencoding: klingon\n---\n\xe9", "a.txt: there is no encoding 'klingon'"),
        (b"---\nencoding: hex\n---\n\xe9", "a.txt: 'hex' is no encoding of text"),
        (b"---\nencoding: ascii\n---\n\xe9", "a.txt: byte 24 is not ascii; correct `encoding:`"),
        (b"---\nencoding: utf-7\n---\n+2AA-", "a.txt: holds characters that stand in no text"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes | str, said: str) -> None:
    assert refused(data).startswith(said)


def test_an_encoding_is_believed_when_it_is_told() -> None:
    told = b"---\nencoding: windows-1252\n---\n\x93caf\xe9\x94\n"
    assert read(told).text.endswith("“café”\n")
    assert read(b"\x93caf\xe9\x94\n", encoding="windows-1252").text == "“café”\n"
    assert "encoding" not in dict(read(told).extra)
    assert read("Übung and more words".encode("utf-16"), encoding="utf-16").text[0] == "Ü"


def test_names_in_other_scripts_do_not_make_another_language() -> None:
    assert read("Sergei Lavrov (Сергей Лавров) arrived in Geneva on Monday.").language == "en"


def test_a_reader_is_chosen_by_suffix(tmp_path: Path) -> None:
    path = tmp_path / "a.MD"
    path.write_text("# Title\n\nText.\n", encoding="utf-8")
    assert readers.read(path, Request("a", "a.MD")).text.startswith("# Title")
    with pytest.raises(ArticleError, match=r"there is no reader for \.pdf files"):
        readers.read(tmp_path / "a.pdf", Request("a", "a.pdf"))
    with pytest.raises(ArticleError, match="the file has no suffix"):
        readers.read(tmp_path / "a", Request("a", "a"))
    with pytest.raises(ArticleError, match="cannot be opened: No such file"):
        readers.read(tmp_path / "none.txt", Request("none", "none.txt"))


def test_size_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"word " * (readers.SIZE_LIMIT // 5 + 1))
    with pytest.raises(ArticleError, match="more than 16 MB, which is no article; split it"):
        readers.read(path, Request("long", "long.txt"))


@pytest.mark.parametrize(
    ("name", "wanted"), [("a.b.txt", "a.b"), ("a.MD", "a"), ("a.pdf", "a.pdf"), ("a", "a")]
)
def test_ids_are_names_without_the_suffix(tmp_path: Path, name: str, wanted: str) -> None:
    assert readers.article_id(tmp_path / name) == wanted
