"""The same statement of one speaker inside quotation marks in two wordings."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final

from checker import kinds
from checker.checks.voices import given_to_two
from checker.findings import camp, make, sides
from checker.groups import Groups
from checker.kinds.quotation import QuotationValue, content, same_speaker
from checker.lexicon.romanisation import key
from checker.values import Category, Severity, Verdict
from checker.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Case
    from checker.values import Claim, FactCard, Finding

__all__ = ["run"]

#: A stem in more quotations of one speaker than this tells no statement from another.
_COMMON: Final = 24
#: Content words that a quotation has at most if one rare word is to tell what it quotes.
_BRIEF: Final = 2
#: Share of the content words that two quotations of one article must have in common: its author
#: had both before the eyes.
_OWN: Final = 0.8


def run(card: FactCard, case: Case) -> Iterator[Finding]:
    """One finding for each statement: all its wordings, and which of them clash.

    Two quotations clash if they are by one speaker and the kind holds them for one statement in two
    wordings; or if the shorter has hardly a content word of its own, the other holds them all in
    other company, and the story uses them in no quotation of anyone else and nowhere besides.
    A quotation cut from a longer one clashes with nothing. One finding more for each statement that
    is given to two people.
    """
    quotation = _Quotation(card, case)
    for group in quotation.statements():
        yield quotation.finding(group)
    yield from given_to_two(card, case, quotation.claims)


class _Quotation:
    """The quotations of a story by speaker and stem, so that few pairs need a look."""

    def __init__(self, card: FactCard, case: Case) -> None:
        self.card, self.case = card, case
        seen = {
            (claim.article, claim.mention.start, claim.mention.end): (claim, claim.value)
            for fact in case.facts.get(card.id, ())
            for claim in fact.claims
            if isinstance(claim.value, QuotationValue)
        }
        self.claims = [seen[place][0] for place in sorted(seen)]
        self.values = [seen[place][1] for place in sorted(seen)]
        self.stems = [content(value.words) for value in self.values]
        self.quoted: dict[str, int] = defaultdict(int)
        self.voices: dict[str, set[str]] = defaultdict(set)
        for value, stems in zip(self.values, self.stems, strict=True):
            for word in value.words:
                self.quoted[word] += 1
            for stem in stems:
                self.voices[stem].add(key(value.speaker) if value.speaker else "")

    def statements(self) -> list[list[int]]:
        """The claims that are wordings of one statement, by their indices, in text order."""
        groups = Groups(len(self.claims))
        for a, b in self._pairs():
            if self._clash(a, b):
                groups.join(a, b)
        return [each for each in groups.members() if len(each) > 1]

    def finding(self, indices: Sequence[int]) -> Finding:
        """The finding on one statement."""
        wordings = sides(self.claims[index] for index in indices)
        place = {id(claim): index for index, claim in enumerate(self.claims)}
        leaders = [[place[id(claim)] for claim in wording] for wording in wordings]
        camps = [
            camp(
                " ".join(self.values[leaders[number][0]].words),
                [*wording, *self._echoes(leaders[number][0])],
                self.case,
                tuple(
                    other
                    for other in range(len(wordings))
                    if any(self._clash(a, b) for a in leaders[number] for b in leaders[other])
                ),
            )
            for number, wording in enumerate(wordings)
        ]
        speaker = self._shown(indices)
        count = {2: "two", 3: "three"}.get(len(wordings), str(len(wordings)))
        surfaces = _from_difference([wording[0].mention.surface for wording in wordings])
        said = ", ".join(
            f"{names(wording, self.case.labels)} {quoted(surface)}"
            for wording, surface in zip(wordings, surfaces, strict=True)
        )
        return make(
            rule=self.card.id,
            category=Category.QUOTE,
            severity=self.card.severity or Severity.NOTE,
            kind="quotation",
            subject=f"words of {speaker}",
            message=f"{speaker} is quoted in {count} wordings: {said}.",
            camps=camps,
            grounds=(f"same speaker: {speaker}", "same content words"),
        )

    def _echoes(self, index: int) -> list[Claim]:
        """The same words in the same article without a speaker: a heading that quotes the text."""
        return [
            claim
            for claim, value in zip(self.claims, self.values, strict=True)
            if not value.speaker
            and value.words == self.values[index].words
            and claim.article == self.claims[index].article
        ]

    def _pairs(self) -> Iterator[tuple[int, int]]:
        """Pairs by one speaker with a stem in common that is not in everything he says."""
        by_stem: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, value in enumerate(self.values):
            if value.speaker:
                for stem in self.stems[index]:
                    by_stem[key(value.speaker), stem].append(index)
        pairs = {
            pair
            for indices in by_stem.values()
            if len(indices) <= _COMMON
            for pair in combinations(indices, 2)
        }
        yield from sorted(pairs)

    def _clash(self, a: int, b: int) -> bool:
        first, second = self.values[a], self.values[b]
        if a == b or not same_speaker(first.speaker, second.speaker):
            return False
        verdict = kinds.compare(first, second).verdict
        if verdict is Verdict.CONFLICT:
            return self.claims[a].article != self.claims[b].article or self._own(a, b)
        return verdict is Verdict.UNKNOWN and (self._brief(a, b) or self._brief(b, a))

    def _own(self, a: int, b: int) -> bool:
        """Whether two quotations of one article are near enough to be one statement."""
        shared = self.stems[a] & self.stems[b]
        return len(shared) >= _OWN * min(len(self.stems[a]), len(self.stems[b]))

    def _brief(self, short: int, long: int) -> bool:
        """Whether the few content words of one quotation occur in the other and nowhere else."""
        stems = self.stems[short]
        if (
            self.claims[short].article == self.claims[long].article
            or not 0 < len(stems) <= _BRIEF
            or len(self.values[short].words) < 3
            or not stems <= self.stems[long]
            or len(self.stems[long]) > 2 * _BRIEF
        ):
            return False
        return all(self._rare(stem, short, long) for stem in stems)

    def _rare(self, stem: str, short: int, long: int) -> bool:
        """Whether a story uses a stem only in quotations of one speaker (or of nobody by name)."""
        speaker = key(self.values[short].speaker)
        words = {
            word
            for index in (short, long)
            for word in self.values[index].words
            if stem in content((word,))
        }
        return self.voices[stem] <= {speaker, ""} and all(
            self.case.words[word] <= self.quoted[word] for word in words
        )

    def _shown(self, indices: Sequence[int]) -> str:
        """The name of the speaker in the spelling that most of the passages have."""
        spelled: dict[str, int] = defaultdict(int)
        for index in indices:
            name = self.values[index].speaker
            found = re.search(
                rf"\b{re.escape(name)}\b", self.claims[index].passage.text, re.IGNORECASE
            )
            spelled[found[0] if found is not None else name.capitalize()] += 1
        return min(spelled, key=lambda name: (-spelled[name], name))


def _from_difference(surfaces: Sequence[str]) -> list[str]:
    """Wordings from shortly before the first word in which they differ, if that stands far in."""
    every = [surface.split() for surface in surfaces]
    alike = 0
    for words in zip(*every, strict=False):
        if len({word.casefold() for word in words}) > 1:
            break
        alike += 1
    cut = alike - 3
    return [f"… {' '.join(words[cut:])}" for words in every] if cut > 3 else list(surfaces)
