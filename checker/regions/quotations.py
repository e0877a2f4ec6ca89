"""Words between quotation marks: where they begin and end."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["passages", "quoted"]

_MARK: Final = re.compile(r"[\"“”„‟«»‹›‘’‚'「」『』＂]")
#: A mark that may open a quotation: an apostrophe inside a word cannot, nor one that closes it.
_OPENING: Final = re.compile(r"[\"“”„‟«»‹›「」『』＂'‘‚](?:(?<!['‘‚])|(?<![^\W_].)(?=[^\W_]))")
_DECADE: Final = re.compile(r"['‘][0-9]0s\b")
_THREE_WORDS: Final = re.compile(r"\W*+(?:\w++(?:['’-]\w++)*+\W++){2}\w")
_CLOSERS: Final = {
    "“": '”“"', "”": "”", "„": "“”", "‟": "”", "«": "»", "»": "«", "‹": "›", "‘": "’'",
    "‚": "‘’", "「": "」", "『": "』", '"': '"”', "＂": "＂", "'": "'’",
}  # fmt: skip
#: A quotation in straight or single marks that is longer is a stray mark.
_LONGEST_SINGLE: Final = 600


def quoted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The outermost quoted stretches of a paragraph, without their marks, in text order.

    Apostrophes are no marks; an unclosed quotation ends with the paragraph.
    """
    inner = text[start:end]
    if inner.isascii() and '"' not in inner and "'" not in inner:
        return []
    if _OPENING.search(text, start, end) is None:
        return []
    found: list[tuple[int, int]] = []
    opened: str | None = None
    begin = start
    marks = list(_MARK.finditer(text, start, end))
    index = 0
    while index < len(marks):
        place = marks[index].start()
        mark = text[place]
        if opened is None:
            # most marks are apostrophes
            if not (mark in "'’" and text[place - 1].isalnum()) and _opens(text, place, start, end):
                opened, begin = mark, place + 1
                if mark in "‘'‚":
                    closing = _single(text, marks, index, begin)
                    if closing is not None:
                        found.append((begin, marks[closing].start()))
                        index = closing
                    opened = None
        elif mark in _CLOSERS[opened] and _closes(text, place, opened, end):
            found.append((begin, place))
            opened = None
        index += 1
    if opened is not None and opened != "»":
        found.append((begin, end))
    return [span for each in found if (span := _trimmed(text, *each)) is not None]


def passages(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The quoted stretches of at least three words: shorter ones are terms, not speech."""
    return [
        span for span in quoted(text, start, end) if _THREE_WORDS.match(text, *span) is not None
    ]


def _opens(text: str, place: int, start: int, end: int) -> bool:
    mark = text[place]
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    if mark in "“„‟«‹「『":
        # before a comma it closes what an earlier paragraph opened
        return after not in ",.;:!?)" and not after.isspace()
    if mark in "‘‚'":
        opens = not before.isalnum() and after.isalnum()
        return opens and _DECADE.match(text, place) is None
    if mark in '"＂':
        return not after.isspace() and not before.isdigit()
    return mark == "»" and not before.isalnum() and after.isalnum()


def _closes(text: str, place: int, opened: str, end: int) -> bool:
    mark = text[place]
    after = text[place + 1] if place + 1 < end else " "
    if opened == "“" and mark == "“":
        # a slip for the closing mark, unless it opens a paragraph of its own
        return not after.isalnum()
    if mark == '"':
        return not (after.isalnum() and text[place - 1].isspace())
    return True


def _single(text: str, marks: list[re.Match[str]], index: int, begin: int) -> int | None:
    """The index of the mark that closes a single quotation; None if it was an apostrophe."""
    closers = _CLOSERS[text[begin - 1]]
    for other in range(index + 1, min(index + 12, len(marks))):
        place = marks[other].start()
        if place - begin > _LONGEST_SINGLE:
            return None
        after = text[place + 1 : place + 2]
        if text[place] in closers and not after.isalnum() and not text[place - 1].isspace():
            return other
    return None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    inner = text[start:end]
    begin = start + len(inner) - len(inner.lstrip())
    stripped = inner.strip()
    return (begin, begin + len(stripped)) if stripped else None
