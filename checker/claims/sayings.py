"""Who states what in a sentence: a verb of saying, who says it, and the words that it reports."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.ordered import Ordered
    from checker.lexicon import Lexicon
    from checker.scan import Hit, Page
    from checker.values import Mention, Sentence

__all__ = ["Saying", "sayings"]

#: Kinds of mentions that speak; a place ("Kyiv says") stands for who governs there.
_SPEAKERS: Final = ("person", "organisation", "place")

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_MARK: Final = re.compile(r"[,;:.!?—–)]")
#: What parts the words said from those who say them, and who that is: "..., the minister Petrov".
_PARTED: Final = re.compile(r"""[,—–"”]([^,—–"”]{0,60})\Z""")
#: How many characters, at most, between a verb and whoever stands right beside it.
_GAP: Final = 3
#: How far behind a verb the words that it reports may begin or break off.
_REACH: Final = 160


@dataclass(frozen=True, slots=True)
class Saying:
    """Who states something, and where the words stand that are his."""

    speaker: Mention
    spans: tuple[tuple[int, int], ...]

    def reports(self, mention: Mention) -> bool:
        """Whether a mention is among the words said."""
        return any(start <= mention.start < end for start, end in self.spans)


def sayings(page: Page, ordered: Ordered, sentence: Sentence) -> list[Saying]:
    """What a sentence reports of others.

    Who promises an inquiry, or confirms one, after seven people were killed does not state that
    seven were: his are the words that his verb takes, up to a clause that stands beside them.
    """
    found = []
    for verb in page.hits_in(sentence.start, sentence.end):
        if verb.value("speech") is None:
            continue
        before = _subject(page, ordered, verb)
        after = None if before is not None else _named_behind(page, ordered, verb)
        if before is not None:
            found.append(Saying(before, tuple(_of_subject(page, sentence, before, verb))))
        elif after is not None:
            found.append(Saying(after, tuple(_of_tag(page, sentence, verb.start, after.end))))
    return found


def _subject(page: Page, ordered: Ordered, verb: Hit) -> Mention | None:
    """Whoever stands right before a verb and is what it is said of."""
    for kind in _SPEAKERS:
        each = ordered.before(kind, verb.start)
        if each is None or verb.start - each.end > _GAP:
            continue
        gap = page.text[each.end : verb.start].strip()
        front = page.text[max(0, each.start - _GAP) : each.start].rstrip()
        apposed = gap == "," and kind == "person" and front.endswith(",")
        if (not gap or apposed) and not _hangs(page, each):
            return each
    return None


def _hangs(page: Page, name: Mention) -> bool:
    """Whether a name only belongs to what speaks: "the hospital in Bergen said".

    A body behind a preposition speaks all the same: "a spokesman for NATO said".
    """
    words = page.folded[max(0, name.start - 20) : name.start].split()
    return (
        name.kind != "organisation"
        and bool(words)
        and page.lexicon.value("hanging", words[-1]) is not None
    )


def _named_behind(page: Page, ordered: Ordered, verb: Hit) -> Mention | None:
    """Whoever stands behind a "said" or an "according to"."""
    link = {"say": "", "according": "to"}.get(verb.value("speech") or "")
    for kind in _SPEAKERS if link is not None else ():
        each = ordered.after(kind, verb.end)
        if (
            each is not None
            and page.folded[verb.end : min(each.start, verb.end + _REACH)].strip() == link
        ):
            return each
    return None


def _of_tag(page: Page, sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words around a tag: "Seven died, said Petrov"; "according to Petrov, seven died"."""
    opens = start - sentence.start < _GAP
    if opens:
        yield end, sentence.end
        return
    yield sentence.start, start
    behind = _WORD.search(page.folded, end, sentence.end)
    if behind is not None and page.lexicon.value("clause", behind[0]) == "verb":
        yield behind.start(), sentence.end


def _of_subject(
    page: Page, sentence: Sentence, subject: Mention, verb: Hit
) -> Iterator[tuple[int, int]]:
    """The words said by the subject of a verb: behind it, or on both sides of "Petrov said"."""
    limit = min(sentence.end, verb.end + _REACH)
    mark = _MARK.search(page.text, verb.end, limit)
    stop = limit if mark is None else mark.start()
    if _tagged(page, sentence.start, subject.start) and _says_no_more(page, verb, stop):
        yield sentence.start, subject.start
        yield stop, sentence.end
        return
    opening = page.lexicon.value("content", verb.value("speech") or "") or ""
    span = _content(page, verb.end, sentence.end, opening.split())
    if span is not None:
        yield span


def _tagged(page: Page, start: int, end: int) -> bool:
    """Whether only a title stands between a comma and a name: "..., the minister Petrov said"."""
    parted = _PARTED.search(page.folded, max(start, end - _REACH), end)
    return parted is not None and not any(
        _is_verb(page.lexicon, word[0]) for word in _WORD.finditer(parted[1])
    )


def _says_no_more(page: Page, verb: Hit, stop: int) -> bool:
    """Whether a verb is followed by nothing but whom, when and where: "Petrov told reporters"."""
    words = [word[0] for word in _WORD.finditer(page.folded, verb.end, stop)]
    if not words:
        return True
    lexicon = page.lexicon
    short = verb.value("speech") == "tell" or lexicon.value("tag", words[0]) is not None
    return short and not any(_is_verb(lexicon, word) for word in words)


def _content(page: Page, start: int, end: int, opening: Sequence[str]) -> tuple[int, int] | None:
    """Where the words lie that a verb reports.

    Args:
        page: the page.
        start: the end of the verb.
        end: the end of its sentence.
        opening: the words one of which must open what is said; none if it may begin at once.
    """
    begin, last = None if opening else start, end
    words = list(_WORD.finditer(page.folded, start, min(end, start + _REACH)))
    for word, following in zip_longest(words, words[1:]):
        if word[0] == "that":
            if following is None or not _is_verb(page.lexicon, following[0]):
                return word.end(), end
            last = min(last, word.start())  # "the fire that killed seven"
        elif _is_verb(page.lexicon, word[0]):
            break
        elif word[0] in opening and begin is None:
            begin = word.end()
        elif page.lexicon.value("aside", word[0]) is not None:
            last = min(last, word.start())
    return None if begin is None or begin >= last else (begin, last)


def _is_verb(lexicon: Lexicon, word: str) -> bool:
    """Whether a folded word is likely to be a finite verb."""
    return lexicon.value("verb_sign", word) is not None or (len(word) > 4 and word.endswith("ed"))
