"""The public functions of the package, as ``import checker`` offers them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from checker import kinds as kind_table
from checker import packs as pack_files
from checker import regions, run
from checker.kinds.word import SOUND
from checker.lexicon.domains import extended
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.values import Comparison, Mention, Pack, Report, Value

__all__ = ["check", "compare", "find", "load_pack", "read", "show"]


def check(
    paths: Sequence[str | Path] | str | Path,
    *,
    packs: Sequence[str] | str | None = None,
    reference_date: dt.date | None = None,
) -> Report:
    """Check the stories that paths stand for; the findings are in ``report.stories``.

    Args:
        paths: folders, files or story.yaml files, one or several.
        packs: one or several packs by name or path, instead of those that each story names.
        reference_date: when the stories are, instead of what each story says.

    Raises:
        UsageError: a path or a pack does not exist.
    """
    every = [paths] if isinstance(paths, str) or not hasattr(paths, "__iter__") else list(paths)
    named = (packs,) if isinstance(packs, str) else packs
    options = run.Options(
        packs=None if named is None else tuple(named), reference_date=reference_date
    )
    return run.check(every, options)


def find(
    text: str,
    *,
    kinds: Iterable[str] | str | None = None,
    published: dt.date | None = None,
    language: str = "en",
    packs: Sequence[str] | str = (),
) -> list[Mention]:
    """The mentions in a text, sorted by place.

    A mention has ``start`` and ``end``, half-open code points into the text, so that
    ``text[start:end] == surface``; ``kind``; ``value``, the set of readings that its words allow,
    which ``show`` writes and ``compare`` compares; ``hedge`` ("about", "above", ...) or None;
    ``how`` it was read, in words; ``flaws``, what is wrong with its words.

    Amounts stand in the unit of the text (10 miles stay 10 miles), money in whole units of its
    currency; days are days of the Gregorian calendar.

    >>> for mention in find("They met on 13 January 2022.", kinds="date"):
    ...     print(mention.surface, show(mention.value))
    13 January 2022 2022-01-13

    Args:
        text: any text, of any length.
        kinds: only mentions of this kind or these ("date", "quantity", ...).
        published: the day of publication, from which "yesterday" and "Thursday" are counted;
            without it they stay as wide as their words.
        language: an ISO 639-1 code, with its region or without ("en", "en-US").
        packs: one or several packs by name or path, whose words of a domain are known too.

    Raises:
        UsageError: there is no such kind, or no such pack.
        RuleErrors: a pack holds mistakes.
        LookupError: there is no lexicon for the language.
        TypeError: the text is no str, or the day of publication no date.
    """
    if not isinstance(text, str):
        raise TypeError(f"the text is a str, not {type(text).__name__}")
    if published is not None and type(published) is not dt.date:
        raise TypeError(f"published is a datetime.date, not {published!r}")
    code, _, region = language.partition("-")
    article = Article(
        id="text", text=text, path="text", published=published, language=code, region=region.upper()
    )
    named = (packs,) if isinstance(packs, str) else tuple(packs)
    classes = pack_files.Library().rules(named, Path.cwd()).lexicon if named else ()
    words = extended(code, classes)
    wanted = [kinds] if isinstance(kinds, str) else None if kinds is None else list(kinds)
    for name in wanted or ():
        kind_table.KINDS.get(name)
    layout = regions.lay_out(article, words)
    page = scan(article, layout, words, Vocabulary((), words), every=wanted is None)
    found = kind_table.find(page, Taken(), wanted)
    # words that are right as they are say nothing without another article
    return [mention for mention in found if mention.row not in SOUND]


def compare(a: Value, b: Value) -> Comparison:
    """How two values stand to each other.

    The comparison has a ``verdict`` (SAME: equal sets, COMPATIBLE: they overlap, CONFLICT:
    disjoint, UNKNOWN: not comparable, as are values of two kinds), the ``reason`` in a sentence,
    ``certain`` (False if a less likely reading would lift a conflict), and the likely ``slip`` or
    None.

    >>> compare(read("date", "2022-01-13"), read("date", "2022-01-14")).reason
    '13 January and 14 January 2022 are different days'
    """
    return kind_table.compare(a, b)


def read(kind: str, notation: str) -> Value:
    """The value that a notation of a kind stands for: ``read("date", "2022-01-10")``.

    Raises:
        NotationError: the notation is not understood; the message says what is.
        UsageError: there is no such kind.
    """
    return kind_table.read(kind, notation)


def show(value: Value) -> str:
    """A value in the notation of its kind, which ``read`` turns back into the same value."""
    return kind_table.show(value)


def load_pack(path: str | Path) -> Pack:
    """A pack of rules, compiled.

    Raises:
        UsageError: there is no pack at the path.
        RuleErrors: it holds mistakes, all of which are listed with their places.
    """
    return pack_files.load_pack(path)
