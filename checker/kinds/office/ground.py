"""The ground on which offices are found: a text with its marks, looked up by both ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from checker.scan import Hit
from checker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.lexicon import Lexicon

__all__ = ["BETWEEN", "Ground", "head_of"]

#: What may stand between a post and the word before it that belongs to it.
BETWEEN: Final = re.compile(r"(?:['’]s?)?[ \u00a0]|-")
#: The longest such gap, in characters.
_WIDEST: Final = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """A text with its marks: an article's page, or a phrase of a rule."""

    text: str
    folded: str
    hits: Sequence[Hit]
    capitals: Sequence[tuple[int, int]]
    lexicon: Lexicon
    ends: dict[int, Hit] = field(default_factory=dict)
    starts: dict[int, Hit] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        text: str,
        hits: Sequence[Hit],
        capitals: Sequence[tuple[int, int]],
        lexicon: Lexicon,
    ) -> Ground:
        """The ground over a text, its hits indexed by both ends."""
        ends, starts = {hit.end: hit for hit in hits}, {hit.start: hit for hit in hits}
        return cls(text, fold(text), hits, capitals, lexicon, ends, starts)

    @classmethod
    def phrase(cls, text: str, lexicon: Lexicon) -> Ground:
        """The ground over a short phrase."""
        surfaces = lexicon.surfaces
        hits = [
            Hit(start, end, lexicon.senses(surfaces[index]))
            for start, end, index in lexicon.matcher.find(fold(text))
        ]
        capitals = [
            found.span() for found in re.finditer(r"\w[\w'’-]*", text) if found[0][0].isupper()
        ]
        return cls.of(text, hits, capitals, lexicon)

    def step(self, start: int) -> Hit | None:
        """The hit that ends just before an offset, a space, hyphen or possessive between."""
        for width in range(1, _WIDEST + 1):
            hit = self.ends.get(start - width)
            if hit is not None and BETWEEN.fullmatch(self.text, hit.end, start):
                return hit
        return None

    def capital(self, hit: Hit) -> bool:
        """Whether a name is written as one: initials in capitals, others with a capital."""
        surface = self.text[hit.start : hit.end]
        name = hit.value("body") or ""
        if len(surface) <= 5 and (name.isupper() or len(surface) <= 3):
            return surface.isupper()
        return surface[0].isupper() or surface.startswith("the ")

    def before_name(self, end: int) -> bool:
        """Whether a space and a capital follow."""
        after = self.text[end : end + 2]
        return len(after) == 2 and after[0] == " " and after[1].isupper()

    def has_trait(self, post: str, trait: str) -> bool:
        """Whether a canonical post has a trait: "weak", "envoy" and so on."""
        return trait in self.lexicon.table("post-trait").get(post, "").split()

    def ministry(self, hit: Hit) -> str:
        """The ministry or known body that a hit names, under the name to show; else ""."""
        body = hit.value("body")
        if body is not None and self.capital(hit):
            return body
        post = hit.value("ministry")
        return "" if post is None else f"{post.removesuffix(' minister').title()} Ministry"


def head_of(post: str, body: str, lexicon: Lexicon) -> str:
    """What a post is called in a body: the "chief" of NATO is its secretary general."""
    if body.casefold().endswith("police"):
        return lexicon.value("post", f"police {post}") or post
    if "bare" not in lexicon.table("post-trait").get(post, ""):
        return post
    return lexicon.table("body-head").get(body.casefold(), post)
