"""Plain text and Markdown, with or without front matter between two lines of ``---``.

The text is kept exactly as decoded: byte order mark, carriage returns and front matter count in
every offset.
"""

from __future__ import annotations

import codecs
import datetime as dt
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final

from checker import lexicon
from checker.errors import ArticleError, Location
from checker.readers.front_matter import HEADER_LIMIT, KNOWN, front_matter
from checker.values import Article

if TYPE_CHECKING:
    from checker.readers import Request
    from checker.readers.front_matter import Header

__all__ = ["read", "read_text"]

_ENCODING: Final = re.compile(rb"(?<=[\r\n])encoding:[ \t]*['\"]?([A-Za-z0-9_.:\-]+)")
_END: Final = re.compile(rb"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z)")
_DAY: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r" ?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*")
#: What an empty article may still hold.
_NOTHING: Final = "\ufeff \t\r\n\f\v\u00a0\u200b\u2028\u2029"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

#: Letters at the beginning of an article that tell its script.
_SAMPLE: Final = 2_000


def read(data: bytes, request: Request) -> Article:
    """The article in the bytes of a text file.

    Raises:
        ArticleError: the bytes are no text, hold no article, or one in a language without tables.
    """
    at = Location(request.path)
    encoding = request.encoding or _declared(data)
    if encoding is None and b"\x00" in data:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise ArticleError("is in UTF-16", location=at, instead="save it as UTF-8")
        raise ArticleError("holds NUL bytes: this is no text", location=at)
    text = _decoded(data, encoding, at)
    if "\x00" in text or _SURROGATE.search(text) is not None:
        raise ArticleError("holds characters that stand in no text", location=at)
    return read_text(text, request)


def read_text(text: str, request: Request) -> Article:
    """The article in a text that is already decoded.

    Raises:
        ArticleError: it holds no article, or one in a language without tables.
    """
    found = front_matter(text, request.path)
    at = Location(request.path)
    header = {**found.keys, **{key: (told, at) for key, told in request.header.items()}}
    if not text[found.body :].strip(_NOTHING):
        raise ArticleError("is empty", location=at)
    language, region = _language(header, text[found.body :], at)
    told = {key: written for key, (written, _) in header.items()}
    return Article(
        id=request.id,
        text=text,
        path=request.path,
        body=found.body,
        title=told.get("title"),
        source=told.get("source"),
        published=_published(header),
        language=language,
        region=region,
        story=told.get("story"),
        url=told.get("url"),
        translation_of=told.get("translation_of"),
        extra=tuple((key, written) for key, written in told.items() if key not in KNOWN),
    )


def _declared(data: bytes) -> str | None:
    """The encoding that the front matter names, read without decoding anything else."""
    head = data[:HEADER_LIMIT].removeprefix(codecs.BOM_UTF8)
    if not head.startswith(b"---"):
        return None
    end = _END.search(head, 3)
    found = _ENCODING.search(head, 0, end.start()) if end is not None else None
    return None if found is None else found[1].decode("ascii")


def _decoded(data: bytes, encoding: str | None, at: Location) -> str:
    name = encoding or "utf-8"
    try:
        codec = codecs.lookup(name)
    except LookupError:
        raise ArticleError(
            f"there is no encoding {name!r}",
            location=at,
            instead="write a name such as utf-8, windows-1252 or windows-1251",
        ) from None
    if not getattr(codec, "_is_text_encoding", True):  # rot13, hex, zlib and the like
        raise ArticleError(f"{name!r} is no encoding of text", location=at)
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        if encoding is not None:
            what, instead = f"byte {error.start} is not {name}", "correct `encoding:`"
        else:
            what = f"byte {error.start} is not UTF-8"
            instead = "save it as UTF-8, or say in story.yaml or the front matter how to read it: "
            instead += "`encoding: windows-1252`"
        raise ArticleError(what, location=at, instead=instead) from None
    except UnicodeError as error:  # idna and punycode raise the bare class
        raise ArticleError(f"is not {name}: {error}", location=at) from None


def _language(header: Header, body: str, at: Location) -> tuple[str, str]:
    """The codes of the language and its region; the script is looked at if none is given."""
    if "language" not in header:
        script = _script(body)
        if script is not None:
            raise ArticleError(
                f"is written in {script} letters, and no language with that script has a lexicon",
                location=at,
            )
        return "en", ""
    written, at = header["language"]
    if _LANGUAGE.fullmatch(written.lower()) is None:
        raise ArticleError(
            f"{written!r} is no language code", location=at, instead="write one such as en or en-GB"
        )
    language, *parts = re.split("[-_]", written.lower())
    if language not in lexicon.languages():
        raise ArticleError(
            f"is in a language without a lexicon: {language!r}",
            location=at,
            instead=f"known are {', '.join(lexicon.languages())}",
        )
    return language, next((part.upper() for part in parts if len(part) == 2), "")


def _script(body: str) -> str | None:
    """The script of most letters at the beginning, if it is not Latin."""
    letters = [char for char in body[: _SAMPLE * 4] if char.isalpha()][:_SAMPLE]
    scripts = Counter(unicodedata.name(char, "UNKNOWN").split(" ")[0] for char in letters)
    if not scripts:
        return None
    (script, count), *_ = scripts.most_common(1)
    return script.capitalize() if script != "LATIN" and count * 4 > len(letters) * 3 else None


def _published(header: Header) -> dt.date | None:
    if "published" not in header:
        return None
    written, at = header["published"]
    found = _DAY.fullmatch(written)
    try:
        if found is not None:
            return dt.date.fromisoformat(found[1])
    except ValueError as error:
        raise ArticleError(f"{written!r} is no day: {error}", location=at) from None
    raise ArticleError(
        f"{written!r} is no date of publication", location=at, instead="write it as 2022-01-10"
    )
