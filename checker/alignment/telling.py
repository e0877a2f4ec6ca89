"""What a fact is about, and why its claims were held to be about one thing, in words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.alignment.once import had_once
from checker.claims.senses import WORD, sense
from checker.kinds import quantity
from checker.kinds.quantity.units import is_currency, measured_by, plural
from checker.lexicon import load
from checker.text import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.alignment.answers import Question
    from checker.alignment.rivals import Rivalry
    from checker.values import Claim

__all__ = [
    "aspect",
    "event",
    "grounds",
    "measure",
    "names",
    "occasion",
    "subject",
    "whereabouts",
    "words",
]

#: What the key of a place has behind its name: "Geneva, CH", "Harbour Stadium (site)".
_KEY_TAIL: Final = re.compile(r",.*| \([^()]*\)\Z", re.DOTALL)
#: Sentences have many words in common: no more of them are told.
_MOST: Final = 8
#: How far from a value the words of its event are looked for, in characters.
_AROUND: Final = 300


def grounds(question: Question, rivalry: Rivalry) -> Iterator[str]:
    """Why two values were held to answer one question."""
    claims = (rivalry.side.claims[0], rivalry.witness)
    ours, theirs = (claim.about for claim in claims)
    if (once := had_once(claims[0])) and once == had_once(claims[1]):
        yield f"a story has one: {measure(claims)}"
    elif getattr(rivalry.witness.value, "unit", ""):
        yield f"same measure: {measure(claims)}"
    elif question.thing:
        counted = quantity.heading(question.thing).removeprefix("number ").removeprefix("of ")
        yield f"same thing counted: {counted}"
    told = set()
    for what, shared in (
        ("place", ours.places & theirs.places),
        ("parties", ours.participants & theirs.participants),
    ):
        if shared:
            written = names(shared, claims)
            told |= set(map(plain, written))
            yield f"same {what}: {', '.join(written)}"
    near = (ours.setting.near | ours.words) & (theirs.setting.near | theirs.words)
    wider = (ours.setting.wider & theirs.setting.wider) - near
    if figures := sorted(each[1:] for each in near if each.startswith("#")):
        labels = [kinds.label(kinds.read("quantity", each)) for each in figures]
        yield f"same figure beside: {', '.join(labels)}"
    for where, senses in (("", near), (" in the sentence", wider)):
        if fresh := [word for word in words(senses, claims) if plain(word) not in told]:
            yield f"same words{where}: {', '.join(fresh[:_MOST])}"
            told |= set(map(plain, fresh))
    yield f"chance that they answer one question: {rivalry.chance:.0%}"


def subject(question: Question, claims: Sequence[Claim]) -> str:
    """A few words for what a fact about figures is about."""
    return f"{_thing(question, claims)}{whereabouts(claims)}"


def whereabouts(claims: Sequence[Claim]) -> str:
    """Where, and with whom, in the words that end a subject: what all claims have in common."""
    places = frozenset.intersection(*(claim.about.places for claim in claims))
    where = f" in {', '.join(names(places, claims))}" if places else ""
    parties = frozenset.intersection(*(claim.about.participants for claim in claims))
    return where + (f" ({', '.join(names(parties, claims))})" if parties else "")


def event(claims: Sequence[Claim]) -> str:
    """What the event of some claims is called: by its sort, where most of their sentences tell it.

    Who bought a firm dates a purchase, not a merger.
    """
    heads = {claim.about.head for claim in claims}
    head = heads.pop() if len(heads) == 1 else ""
    head = head or occasion(claims) or claims[0].about.head
    sorts = _sorts(head)
    told = Counter(
        next((sorts[word] for word in _written(claim) if word in sorts), head) for claim in claims
    )
    return max(told, key=lambda name: told[name]).replace("-", " ")


def occasion(claims: Sequence[Claim]) -> str:
    """What some days or hours are those of: what is planned, an incident of a sort, a milestone."""
    settings = [claim.about.setting for claim in claims]
    plans = {each.plan for each in settings}
    if len(plans) == 1 and "" not in plans:
        return f"planned {plans.pop()}"
    shared = frozenset.intersection(*(each.incident for each in settings))
    if shared:
        return min(shared) if len(shared) == 1 else "incident"
    told = frozenset.intersection(*(each.milestones for each in settings))
    return min(told, default="").partition(" ")[0]


@lru_cache(maxsize=256)
def _sorts(head: str) -> dict[str, str]:
    """The words of an event to what its sort is called."""
    names = load("en").table("event-name")
    lead = f"{head} "
    return {each.removeprefix(lead): name for each, name in names.items() if each.startswith(lead)}


def _written(claim: Claim) -> Iterator[str]:
    """The words of a sentence and each two of them, the nearer to the value the earlier."""
    start = claim.mention.start - claim.passage.start
    low = max(0, start - _AROUND)
    folded = fold(claim.passage.text[low : start + _AROUND])
    spans = [word.span() for word in WORD.finditer(folded)]
    pairs = [(one[0], other[1]) for one, other in pairwise(spans)]
    for first, last in sorted((*spans, *pairs), key=lambda span: abs(span[0] + low - start)):
        yield folded[first:last]


def measure(claims: Sequence[Claim]) -> str:
    """What measures are of, where that is told, else what they measure: "price", "length"."""
    value: Any = claims[0].value
    known = load("en").value("heading", aspect(claims) or value.dimension)
    if known is None and is_currency(value.unit):
        return f"sum in {plural(value.unit, None)}"
    return known or str(value.dimension.replace("-", " "))


def aspect(claims: Sequence[Claim]) -> str:
    """What all of some measures are of, as the table of headings has it; "" if nothing tells."""
    value: Any = claims[0].value
    aspects = {claim.about.setting.aspect for claim in claims}
    pair = f"{measured_by(value.unit)} {aspects.pop()}" if len(aspects) == 1 else ""
    return pair if load("en").value("heading", pair) is not None else ""


def _thing(question: Question, claims: Sequence[Claim]) -> str:
    """What is counted, or what a measure is of."""
    if getattr(claims[0].value, "unit", ""):
        return measure(claims)
    heads = Counter(claim.about.head for claim in claims if claim.about.head)
    return quantity.heading(question.thing or next((head for head, _ in heads.most_common(1)), ""))


def names(keys: Iterable[str], claims: Sequence[Claim]) -> list[str]:
    """The names behind some keys of places and parties, as the first claim writes them."""
    written = {plain(word): word for word in WORD.findall(claims[0].passage.text)}
    bare = (_KEY_TAIL.sub("", key) for key in keys)
    return sorted({written.get(name, name.title()) if name.islower() else name for name in bare})


def words(senses: Iterable[str], claims: Sequence[Claim]) -> list[str]:
    """The words behind some senses as the claims write them, in small letters if they can be."""
    lexicon, found = load("en"), dict[str, str]()
    every = (word for claim in claims for word in WORD.findall(claim.passage.text))
    for word in sorted(every, key=lambda word: word[0].isupper()):
        found.setdefault(sense(word, lexicon), word)
    return sorted({found[each] for each in senses if each in found}, key=plain)
