"""Finding quantities: at every number and number word of a page, outwards to hedge and noun."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from checker.kinds.quantity.ages import age_by_birthday
from checker.kinds.quantity.counting import count
from checker.kinds.quantity.hedging import Interval
from checker.kinds.quantity.ordinals import ordinal, ordinal_told
from checker.kinds.quantity.reaching import loosened, reach
from checker.kinds.quantity.refusals import clock_end, identifier_end, is_era, is_list_mark
from checker.kinds.quantity.sight import Draft, Sight, sight_of
from checker.kinds.quantity.special import Score, ordinal_end, score, score_told
from checker.kinds.quantity.telling import mention_of
from checker.kinds.quantity.wholes import is_denied, whole_behind
from checker.kinds.quantity.worth import worth
from checker.numerals import SIGNS, Number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.scan import Page, Taken
    from checker.values import Mention

__all__ = ["find"]

_TRIGGERS: Final = (
    "number-word", "number-scale", "number-vague", "number-fraction", "number-none",
    "number-single", "score-phrase", "number-ordinal",
)  # fmt: skip
_SIGN: Final = re.compile(f"[{''.join(SIGNS)}]")
_LONGEST_PLAIN: Final = 9
_DASHES: Final = frozenset("-–‑")
_ZERO: Final = Interval(0, 0)
_ONE: Final = Interval(1, 1)


def find(page: Page, taken: Taken) -> list[Mention]:
    """The quantities of a page in text order.

    Takes hedge, number and unit; the noun that is counted stays free for the kinds that come later.
    """
    triggers = _triggers(page)
    if not triggers:
        return []
    sight = sight_of(page)
    last = len(triggers) - 1
    found: list[Mention] = []
    for index, (start, end) in enumerate(triggers):
        if start < sight.reached or not taken.free(start, end):
            continue
        sight.following = triggers[index + 1][0] if index < last else len(sight.text)
        draft = _at(sight, start, end)
        if draft is not None and taken.free(draft.core_start, draft.core_end):
            mention = mention_of(page, taken, draft)
            found.append(mention)
            sight.reached = max(sight.reached, mention.end)
            if draft.unit == "year-of-age":
                sight.aged = mention.end
    return found


def _triggers(page: Page) -> list[tuple[int, int]]:
    """Where a number may begin: digits, number words, signs such as ½, "more than a year"."""
    triggers = list(page.numbers)
    for category in _TRIGGERS:
        triggers.extend((hit.start, hit.end) for hit in page.hits_of(category))
    if not page.text.isascii() and any(sign in page.text for sign in SIGNS):
        triggers.extend(sign.span() for sign in _SIGN.finditer(page.text))
    for hedge in page.lexicon.table("hedge-article"):
        at = page.folded.find(hedge)
        while at >= 0:
            triggers.append((at + len(hedge) - 2, at + len(hedge)))
            at = page.folded.find(hedge, at + 1)
    triggers.extend(_with_parts(page))
    triggers.sort()
    return triggers


def _with_parts(page: Page) -> list[tuple[int, int]]:
    """The articles of "an hour and a half", "a year and a quarter"."""
    return [
        found for tail in page.lexicon.table("part-tail") for found in _before(tail, page.folded)
    ]


def _before(tail: str, folded: str) -> Iterator[tuple[int, int]]:
    """The articles of the units that stand before each place of some words."""
    at = folded.find(tail)
    while at >= 0:
        unit = folded.rfind(" ", max(0, at - 12), at)
        for article in (" a", " an"):
            if unit > 0 and folded.endswith(article, 0, unit):
                yield unit - len(article), unit
        at = folded.find(tail, at + 1)


def _at(sight: Sight, start: int, end: int) -> Draft | None:
    """The draft of what begins at a trigger, or None."""
    if sight.text[start].isdigit():
        return _at_digits(sight, start, end)
    told = ordinal_told(sight, start) or _score_told(sight, start)
    if told is not None:
        sight.reached = told.core_end
        return told
    surface = sight.folded[start:end]
    if surface in (" a", " an"):
        return _at_article(sight, start + 1)
    if sight.has("number-none", surface) and not sight.has("number-word", surface):
        return _nought(sight, start, end)
    if sight.has("number-single", surface):
        return _single(sight, start, end)
    return _at_words(sight, start, end)


def _score_told(sight: Sight, start: int) -> Draft | None:
    """The draft of a score in words: "one-all", "a goalless draw"; 9-1-1 is none."""
    found = sight.beside.scores.at(sight.folded, start)
    if found is None or sight.folded[found[0] : found[0] + 1] == "-":
        return None
    return _of_score(Score(start, found[0], tuple(map(int, found[1].split("-")))))


def _at_words(sight: Sight, start: int, end: int) -> Draft | None:
    """The draft of a number in words, exact or vague."""
    surface = sight.folded[start:end]
    vague = sight.beside.grammar.read_vague(surface)
    if vague is not None:
        number: Number | None = Number(start, end, vague[0], vague[1], "vague")
    else:
        number = sight.beside.grammar.read(sight.folded, start)
    is_verb = surface == "scores" and not sight.folded.startswith(" of ", end)
    if number is None or is_verb:
        return None
    sight.reached = max(sight.reached, number.end)
    joined = sight.text[max(0, number.start - 2) : number.start]
    if len(joined) == 2 and joined[0].isalnum() and joined[1] in "-‑":
        return None  # the end of a longer word
    return _outwards(sight, number, None)


def _outwards(sight: Sight, number: Number, money: tuple[int, str] | None) -> Draft | None:
    draft = reach(sight, number, money)
    if draft is None:
        return None
    count(sight, draft, number)
    if not worth(sight, draft, number):
        return None
    loosened(sight, draft, number)
    return draft


def _at_article(sight: Sight, start: int) -> Draft | None:
    """A unit behind a hedge and an article: "more than a year" is more than one."""
    end = start + 2 if sight.folded.startswith("an ", start) else start + 1
    if sight.beside.measure(sight.text, sight.folded, end) is None:
        return None
    draft = reach(sight, Number.exactly(start, end, 1, "words"), None)
    if draft is None or not sight.has("article-unit", draft.unit):
        return None
    if draft.hedge is None and draft.interval.low == 1:
        return None
    sight.reached = max(sight.reached, draft.core_end)
    return draft


def _at_digits(sight: Sight, start: int, end: int) -> Draft | None:
    page, text = sight.page, sight.text
    points = score(page, start) if text[end : end + 1] in _DASHES else score_told(page, start)
    if points is not None:
        sight.reached = points.end
        return _of_score(points) if not is_era(text, points.end) else None
    signed = start - 1 if start and text[start - 1] in "-−" else start
    money = sight.beside.money_before(text, sight.folded, signed)
    alone = sight.beside.alone(sight.folded, end)
    passed = _passed(sight, start, end, money, alone=alone)
    if passed is not None:
        sight.reached = max(passed, end)
        return None
    stop = ordinal_end(page, end)
    if stop is not None:
        sight.reached = stop
        return _ordinal(sight, start, end, stop)
    number = None
    if alone:
        number = _whole(text, start, end)
    if number is None:
        number = _number(sight, start, end, money=money is not None)
    sight.reached = max(sight.reached, end if number is None else number.end)
    if number is None or (
        text[number.end : number.end + 1] == "/" and text[number.end + 1 : number.end + 2].isdigit()
    ):
        return None  # 24/7, 9/11
    return _outwards(sight, number, money)


def _passed(
    sight: Sight, start: int, end: int, money: tuple[int, str] | None, *, alone: bool
) -> int | None:
    """The end of digits that are no number: an identifier, a time, a list mark, a year BC."""
    text = sight.text
    passed = identifier_end(text, start if money is None else money[0], start, end)
    if alone and text[end : end + 1] != ")":
        return passed
    if passed is None and money is None:
        passed = clock_end(sight.folded, start, end, sight.page.lexicon)
    if passed is None and (is_list_mark(text, start, end) or is_era(text, end)):
        return end
    return passed


def _of_score(points: Score) -> Draft:
    draft = Draft.of(points.start, points.end, Interval(None, None), "score", "score")
    draft.also = points.parts
    return draft


def _whole(text: str, start: int, end: int) -> Number | None:
    """The number of plain digits that stand alone, as most do; None of any others."""
    written = text[start:end]
    if end - start > _LONGEST_PLAIN or not written.isdigit() or written[0] == "0":
        return None
    if start and text[start - 1] == ".":
        return None
    value = int(written)
    return Number(start, end, value, value, "digits")


def _number(sight: Sight, start: int, end: int, *, money: bool) -> Number | None:
    """The number of the digits; ".77" begins with its point."""
    text = sight.text
    pointed = start and text[start - 1] == "." and text[start:end].isdigit()
    if pointed and (start == 1 or not text[start - 2].isalnum()):
        value = Decimal(f"0.{text[start:end]}")
        return Number(start - 1, end, value, value, "digits")
    return sight.beside.grammar.read(sight.folded, start, style=sight.style, money=money)


def _ordinal(sight: Sight, start: int, end: int, stop: int) -> Draft | None:
    written = sight.text[start:end].replace(",", "")
    following = sight.folded[stop : stop + 20].strip(" -\u00a0").split(" ")[0].rstrip(".,;:")
    if not written.isdigit() or sight.has("ordinal-name", following):
        return None
    value = int(written)
    if age_by_birthday(sight, start, stop):
        return Draft.of(start, stop, Interval(value, value), "ordinal", "year-of-age")
    return ordinal(sight, start, stop, value)


def _nought(sight: Sight, start: int, end: int) -> Draft | None:
    """A count of nought, said of casualties only: "no casualties", "no one was hurt"."""
    limit = sight.span(start)[1]
    stop, counted, following = end, None, sight.following
    if sight.folded[start:end] == "no":
        noun = sight.noun_after(end, start, one=False)
        if noun is None:
            return None
        stop = noun.end
        counted = noun.counted if noun.counted in sight.nouns.casualty_classes else None
        if counted is None and noun.counted not in sight.nouns.human:
            return None
    elif (whole := whole_behind(sight, end)) is not None:
        noun = sight.noun_after(whole.end, start, one=False)
        stop, following = whole.end if noun is None else noun.end, len(sight.text)
    if counted is None:
        counted = sight.casualties.said_after(sight.folded, stop, limit, following)
    if counted is None:
        return None
    stop = stop if following == sight.following else end  # the whole has a number of its own
    return Draft(start, stop, start, end, _ZERO, counted=counted, row="none")


def _single(sight: Sight, start: int, end: int) -> Draft | None:
    """A count of one, said of deaths only: "the only fatality"; "not a single death" is none."""
    counted = sight.nouns.class_at(sight.folded, end + 1)
    noun = sight.noun_after(end, start, one=True)
    if counted != "killed" or noun is None or noun.plural or is_denied(sight, start):
        return None
    return Draft(start, noun.end, start, end, _ONE, counted=counted, row="single")
