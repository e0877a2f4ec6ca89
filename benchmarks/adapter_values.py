"""Factlint as an adapter of the values benchmark: JSON lines in, mentions with intervals out.

    python score.py --cases DIR --adapter "python benchmarks/adapter_values.py"

Each line of the input is {id, text, reference_date}; each line of the output {id, mentions}. A
mention of kind ``date`` has the first and last day of its likeliest reading, None where it is open;
one of kind ``quantity`` its figure, or the ends of its range.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from checker import kinds, regions
from checker.kinds.quantity import units
from checker.lexicon import load
from checker.scan import Page, Taken, Vocabulary, scan
from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.values import Mention


def page_of(text: str, published: dt.date | None) -> Page:
    """A text as the kinds see it."""
    article = Article(id="case", text=text, path="case.txt", published=published)
    lexicon = load("en")
    layout = regions.lay_out(article, lexicon)
    return scan(article, layout, lexicon, Vocabulary((), lexicon), every=False)


def date_of(mention: Mention) -> dict[str, Any] | None:
    """A date as the benchmark has it, its hedge taken off again; None where it names no days."""
    reading = mention.value.readings[0]  # type: ignore[attr-defined]
    first, last = reading.first, reading.last
    if first is None and last is None:
        return None
    if mention.hedge == "about" and first is not None and last is not None:
        first, last = _unhedged(first, last)
    return {"kind": "date", "low": _iso(first), "high": _iso(last)}


def _unhedged(first: int, last: int) -> tuple[int, int]:
    """The days that "about" has widened by half their length either way, two at the least."""
    for margin in range(2, last - first + 1):
        if max((last - first + 1 - 2 * margin) // 2, 2) == margin:
            return first + margin, last - margin
    return first, last


def _iso(day: int | None) -> str | None:
    return None if day is None else dt.date.fromordinal(day).isoformat()


def quantity_of(mention: Mention) -> dict[str, Any] | None:
    """A quantity as the benchmark has it: the figure of the text, its hedge taken off again.

    None for scores, ordinals and noughts that are no number of the text ("no casualties").
    """
    value: Any = mention.value
    if value.parts or value.unit == "ordinal" or mention.row == "none":
        return None
    low, high = value.low, value.high
    if mention.hedge == "about" and low is not None and high is not None:
        ends = sorted((low / 0.9, high / 1.1), key=abs)
        low, high = min(ends), max(ends)
    elif mention.hedge == "near":
        low = high
    elif mention.hedge == "past":
        high = low
    elif mention.hedge in ("to", "below") and low == 0:
        low = None
    return {"kind": "quantity", "low": low, "high": high, "unit": _unit(mention)}


def _unit(mention: Mention) -> str:
    """The unit in words, or the noun of the text that is counted."""
    value: Any = mention.value
    if value.unit:
        return _OTHER_NAMES.get(value.unit) or units.unit(value.unit).words or value.unit
    return mention.surface.rpartition(" ")[2] if value.counted else ""


#: What the benchmark calls a unit by another name.
_OTHER_NAMES = {"percent": "percentage"}


CONVERTERS: dict[str, Callable[[Mention], dict[str, Any] | None]] = {
    "date": date_of,
    "quantity": quantity_of,
}


def mentions(text: str, published: dt.date | None) -> Iterator[dict[str, Any]]:
    """The mentions of a text in the form of the benchmark."""
    for mention in kinds.find(page_of(text, published), Taken(), CONVERTERS):
        converted = CONVERTERS[mention.kind](mention)
        if converted is not None:
            yield {"start": mention.start, "end": mention.end, "text": mention.surface} | converted


def main() -> None:
    """Answer every line of the standard input."""
    for line in sys.stdin:
        case = json.loads(line)
        said = case.get("reference_date")
        published = None if said is None else dt.date.fromisoformat(said)
        found = list(mentions(case["text"], published))
        print(json.dumps({"id": case["id"], "mentions": found}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
