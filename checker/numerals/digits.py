"""Numbers in digits, with any thousands mark.

1,234 and 1.234 are thousands in one country and decimals in the next. The other numbers of an
article tell which (``style_of``); where they do not, both readings are kept, the likelier first.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.numerals.number import Amount

__all__ = ["Style", "digits_at", "style_of"]

#: More digits than any count or measure of news has: such runs are identifiers.
_LONGEST: Final = 24
_GROUP: Final = 3
_SPACED: Final = re.compile(
    r"[1-9][0-9]{0,2}(?: [0-9]{3}){1,5}(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?"
)
_RUN: Final = re.compile(r"[0-9](?:[0-9]|[.,'’\u00a0\u2009\u202f](?=[0-9])){0,40}")
_SPACES: Final = str.maketrans(dict.fromkeys(" ’\u00a0\u2009\u202f", "'"))
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}(?:'[0-9]{3})+|[0-9]+")
_POINT: Final = re.compile(
    r"[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}"
    r"|0\.[0-9]+"
)
_COMMA: Final = re.compile(
    r"[0-9]+,[0-9]{1,2}|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}|0,[0-9]+"
)
_COMMA_BETWEEN_THREES: Final = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")


class Style(StrEnum):
    """Which mark an article writes before decimals; ``UNKNOWN`` if its numbers do not tell."""

    POINT = "."
    COMMA = ","
    UNKNOWN = ""


def style_of(numbers: Iterable[str], default: str = ".") -> Style:
    """The decimal mark that the numbers of one article agree on.

    A number with one comma and three digits after it is thousands where ``default``, the mark of
    the language, is the point; it is evidence only as long as nothing speaks against it.

    >>> style_of(["2.5", "1,200"]), style_of(["2,5", "1.200"]), style_of(["17"])
    (<Style.POINT: '.'>, <Style.COMMA: ','>, <Style.UNKNOWN: ''>)
    """
    point = comma = weak = False
    for number in numbers:
        if "." in number or "," in number:
            point = point or _POINT.fullmatch(number) is not None
            comma = comma or _COMMA.fullmatch(number) is not None
            weak = weak or _COMMA_BETWEEN_THREES.fullmatch(number) is not None
    if comma:
        return Style.UNKNOWN if point else Style.COMMA
    return Style.POINT if point or (weak and default == ".") else Style.UNKNOWN


def digits_at(text: str, at: int, style: Style = Style.UNKNOWN) -> tuple[int, tuple[Amount, ...]]:
    """Where the digits that begin at an offset end, and their readings, the likelier first.

    There are none where the digits are no number: 10.01.2022, 007, 1,2,3. The end is that of the
    whole run, so that a caller can pass over it.
    """
    run = _RUN.match(text, at)
    if run is None:
        return at, ()
    written = run[0]
    end = run.end()
    if len(written) <= _GROUP and text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit():
        spaced = _SPACED.match(text, at)
        if spaced is not None:
            return spaced.end(), _readings(spaced[0].translate(_SPACES), style)
    if written.isdigit() and (written[0] != "0" or end == at + 1) and len(written) <= _LONGEST:
        return end, (int(written),)
    readings = _readings(written.translate(_SPACES), style)
    if not readings and (shorter := _without_foreign_tail(written)) is not None:
        # "24\u00a02022" holds two numbers; the marks between them are no thousands
        end, written = at + len(shorter), shorter
        readings = _readings(written.translate(_SPACES), style)
    return end, readings


def _without_foreign_tail(written: str) -> str | None:
    head = re.split("[\u00a0\u2009\u202f'’]", written, maxsplit=1)[0]
    return head if len(head) < len(written) else None


def _readings(written: str, style: Style) -> tuple[Amount, ...]:
    """All readings of digits in which every space or apostrophe stands as an apostrophe."""
    if len(written) > _LONGEST or (written[0] == "0" and len(written) > 1 and written[1].isdigit()):
        return ()
    marks = {char for char in written if not char.isdigit()}
    if not marks:
        return (int(written),)
    if "'" in marks:
        return _spaced(written)
    if marks == {",", "."}:
        return _mixed(written)
    mark = marks.pop()
    groups = written.split(mark)
    if len(groups) > 2:
        regular = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3
        return (int("".join(groups)),) if regular or _indian(groups, mark) else ()
    return _one_mark(groups, mark, style)


def _spaced(written: str) -> tuple[Amount, ...]:
    whole, _, fraction = re.sub("[.,]", ".", written).partition(".")
    if "." in fraction or "'" in fraction or "'" not in whole:
        return ()
    if _GROUPED.fullmatch(whole) is None:
        return ()
    together = whole.replace("'", "")
    return (Decimal(f"{together}.{fraction}") if fraction else int(together),)


def _mixed(written: str) -> tuple[Amount, ...]:
    """Both marks: the last one stands before decimals, the other groups by three."""
    last = max(written.rfind(","), written.rfind("."))
    groups = re.split("[.,]", written[:last])
    other = "," if written[last] == "." else "."
    regular = all(len(group) == 3 for group in groups[1:]) and 0 < len(groups[0]) <= 3
    regular = regular or _indian(groups, other)
    if written[last] in written[:last] or other not in written[:last] or not regular:
        return ()
    return (Decimal("".join(groups) + "." + written[last + 1 :]),)


def _indian(groups: list[str], mark: str) -> bool:
    """Lakhs and crores: 12,34,567."""
    return (
        mark == ","
        and len(groups[0]) <= 2
        and len(groups[-1]) == 3
        and all(len(group) == 2 for group in groups[1:-1])
    )


def _one_mark(groups: list[str], mark: str, style: Style) -> tuple[Amount, ...]:
    decimal = Decimal(".".join(groups))
    if len(groups[1]) != 3 or len(groups[0]) > 3 or groups[0] == "0":
        return (decimal,)
    thousands = int("".join(groups))
    if style is Style.UNKNOWN:
        # a comma between threes is thousands wherever English is written; a point may be either
        return (thousands,) if mark == "," else (decimal, thousands)
    if mark == style.value:
        return (decimal,) if mark == "." else (decimal, thousands)
    return (thousands,)
