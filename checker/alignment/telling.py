"""What a fact is about, and why its claims were held to be about one thing, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.alignment.answers import Question
    from checker.alignment.rivals import Rivalry
    from checker.values import Claim

__all__ = ["grounds", "subject", "whereabouts"]


def grounds(question: Question, rivalry: Rivalry) -> Iterator[str]:
    """Why two values were held to answer one question."""
    ours, theirs = rivalry.side.claims[0].about, rivalry.witness.about
    if ours.head and ours.head == theirs.head:
        yield f"same subject: {ours.head}"
    elif getattr(rivalry.witness.value, "unit", ""):
        yield f"same measure: {question.thing}"
    if ours.setting.aspect and ours.setting.aspect == theirs.setting.aspect:
        yield f"same aspect: {ours.setting.aspect}"
    if shared := ours.places & theirs.places:
        yield f"same place: {', '.join(sorted(each.split(',')[0] for each in shared))}"
    if shared := ours.participants & theirs.participants:
        yield f"same parties: {', '.join(sorted(shared))}"
    near = (ours.setting.near | ours.words) & (theirs.setting.near | theirs.words)
    if near:
        yield f"same words: {', '.join(sorted(near))}"
    if wider := (ours.setting.wider & theirs.setting.wider) - near:
        yield f"same words in the sentence: {', '.join(sorted(wider)[:8])}"
    yield f"chance that they answer one question: {rivalry.chance:.0%}"


def subject(question: Question, claims: Sequence[Claim]) -> str:
    """A few words for what a fact about figures is about."""
    return f"{_thing(question, claims)}{whereabouts(claims)}"


def whereabouts(claims: Sequence[Claim]) -> str:
    """Where, and with whom, in the words that end a subject: what all claims have in common."""
    places = frozenset.intersection(*(claim.about.places for claim in claims))
    where = f" in {', '.join(sorted(each.split(',')[0] for each in places))}" if places else ""
    parties = frozenset.intersection(*(claim.about.participants for claim in claims))
    names = sorted(each.title() if each.islower() else each for each in parties)
    return where + (f" ({', '.join(names)})" if names else "")


def _thing(question: Question, claims: Sequence[Claim]) -> str:
    """What is counted, or the dimension of a measure and what it is of."""
    if not getattr(claims[0].value, "unit", ""):
        heads = Counter(claim.about.head for claim in claims if claim.about.head)
        counted = question.thing or next((head for head, _ in heads.most_common(1)), "number")
        return counted.replace("-", " ")
    aspects = {claim.about.setting.aspect for claim in claims}
    aspect = aspects.pop() if len(aspects) == 1 else ""
    thing = question.thing.replace("-", " ")
    return f"{thing} ({aspect})" if aspect else thing
