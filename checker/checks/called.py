"""How a story calls things, indexed once for all entries of a canon. Not a check of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.checks.tokens import Token, cut_to, tokens
from checker.kinds.organisation import WORD_ORDER
from checker.text import plain, squeeze, without_possessive

if TYPE_CHECKING:
    from checker.findings import Case
    from checker.values import Claim

__all__ = ["Called", "Form", "called", "part_of"]

_NAMED: Final = frozenset({"person", "place", "organisation", "name", "word"})
#: Kinds of claims that may hold the name of a person.
_PERSONAL: Final = frozenset({"person", "name", "word"})


class Form(NamedTuple):
    """A claim with its surface, on one line and without its possessive, and the possessive."""

    claim: Claim
    bare: str
    ending: str


class Called:
    """The names of a story.

    ``forms`` are by their folded surface; ``holding`` are longer names by each of their folded
    words; ``garbled`` are names of bodies in another order of words; ``people`` are the last words
    of names that may be those of people, each with the word before it or None, by the folded last
    word.
    """

    def __init__(self, case: Case) -> None:
        self.forms: dict[str, list[Form]] = {}
        self.garbled: list[Form] = []
        self.holding: dict[str, list[Form]] = {}
        for claim in case.names:
            if claim.mention.kind not in _NAMED or claim.mention.flaws:
                continue
            surface = squeeze(claim.mention.surface)
            bare = without_possessive(surface)
            form = Form(claim, bare, surface[len(bare) :])
            self.forms.setdefault(plain(bare), []).append(form)
            within = plain(bare).split()
            for word in within if len(within) > 1 else ():
                self.holding.setdefault(word, []).append(form)
            if claim.mention.kind == "organisation" and claim.mention.row == WORD_ORDER:
                self.garbled.append(form)
        self.people: dict[str, list[tuple[Token, Token | None]]] = {}
        for parts in _by_claim(case).values():
            before = parts[-2] if len(parts) > 1 else None
            self.people.setdefault(parts[-1].word, []).append((parts[-1], before))


def _by_claim(case: Case) -> dict[int, list[Token]]:
    """The words of each claim that may name a person; a word inside a name is no claim of its own.

    An unknown word is claimed as such too, for the check of words.
    """
    claims = [claim for claim in case.names if claim.mention.kind in _PERSONAL]
    inside = {
        (token.claim.article, token.start)
        for token in tokens(claim for claim in claims if claim.mention.kind != "word")
        if not token.bare
    }
    by_claim: dict[int, list[Token]] = {}
    for token in tokens(claim for claim in claims if not claim.mention.flaws):
        if not token.bare or (token.claim.article, token.start) not in inside:
            by_claim.setdefault(id(token.claim), []).append(token)
    return by_claim


def part_of(form: Form, words: str) -> Claim | None:
    """The claim cut down to some words of its name, folded; None if the name does not hold them."""
    mention = form.claim.mention
    spans = [found.span() for found in re.finditer(r"\S+", mention.surface)]
    folded = [plain(without_possessive(mention.surface[low:high])) for low, high in spans]
    wanted = words.split()
    for first in range(len(folded) - len(wanted) + 1):
        last = first + len(wanted) - 1
        if folded[first : last + 1] == wanted:
            low = spans[first][0]
            surface = without_possessive(mention.surface[low : spans[last][1]])
            return cut_to(form.claim, mention.start + low, surface)
    return None


def called(case: Case) -> Called:
    """The names of a story, indexed when they are first asked for."""
    return case.once(Called)
