"""What "of", "for", "at" and "to" add to a post: its body and country."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from checker.kinds.office.names import OWNER, is_noun, is_place
from checker.lexicon.given_names import is_given
from checker.text import without_possessive

if TYPE_CHECKING:
    from checker.kinds.office.ground import Ground
    from checker.scan import Hit

__all__ = ["rightward"]

_OF: Final = re.compile(
    r"[ \u00a0](?:(?:of|in)[ \u00a0][a-z]{3,20}[ \u00a0](?=at[ \u00a0]))?"
    r"(of|for|at|in|to)[ \u00a0](?:the[ \u00a0])?",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"[ \u00a0](?:(?:of|for|and|&|the)[ \u00a0]){0,2}")
_CAPITALISED: Final = re.compile(r" ([^\W\da-z_]\w*)")
#: The most capitalised words of a name.
_MOST_WORDS: Final = 6


def rightward(ground: Ground, end: int, post: str) -> tuple[int, str, str] | None:
    """What "of", "for", "at" or "to" adds: the new end, country and body."""
    link = _OF.match(ground.text, end)
    if link is None:
        return None
    word, envoy = link[1].lower(), ground.has_trait(post, "envoy")
    if word in {"to", "in"} and not (envoy and word == "to"):
        return None
    sent = envoy and word in {"to", "for"}
    hit = ground.starts.get(link.end())
    if hit is None and link[0].lower().endswith("the "):
        hit = ground.starts.get(link.end() - 4)
    if hit is None:
        return None if sent else _named(ground, link.end())
    if sent:
        place = hit.value("country") or hit.value("capital") or hit.value("body")
        return (hit.end, "", f"to {place}") if place and ground.capital(hit) else None
    return _of_hit(ground, hit, post)


def _of_hit(ground: Ground, hit: Hit, post: str) -> tuple[int, str, str] | None:
    """What a known word after "of" says: a body, a country with or without a body, a post."""
    body = ground.ministry(hit)
    if body and hit.value("body") and ground.before_name(hit.end):
        longer = _named(ground, hit.start)
        if (
            longer is not None
            and longer[0] > hit.end
            and is_noun(longer[2].split()[-1], ground.lexicon)
        ):
            return longer
    if body:
        return _with_country(ground, hit.end, body)
    land = next(
        (hit.value(each) for each in ("country", "home-nation", "demonym") if hit.value(each)), None
    )
    if land is not None and ground.capital(hit):
        return _of_land(ground, hit, post, land)
    if hit.value("post") and not ground.has_trait(post, "whole"):
        return rightward(ground, hit.end, hit.value("post") or "") or (hit.end, "", "")
    return _named(ground, hit.start)


def _with_country(ground: Ground, end: int, body: str) -> tuple[int, str, str]:
    """A body with the country after it: "ministry of defence of Ukraine"."""
    link = re.compile(r" (?:of|in) (?:the )?").match(ground.folded, end)
    hit = ground.starts.get(link.end()) if link else None
    country = hit.value("country") if hit is not None and ground.capital(hit) else None
    return (hit.end, country, body) if hit is not None and country else (end, "", body)


def _of_land(ground: Ground, hit: Hit, post: str, land: str) -> tuple[int, str, str] | None:
    """A country after "of": alone, or as the first word of a body's name."""
    owner = OWNER.match(ground.text, hit.end)
    inner = ground.starts.get(owner.end() if owner else hit.end + 1)
    body = _inner_body(ground, inner, post)
    if inner is not None and body:
        return inner.end, land, body
    whole = (hit.end, land, "")
    if owner is not None:
        named = _named(ground, owner.end())
        if named is not None:
            return named[0], land, named[2]
    elif not hit.value("demonym"):
        longer = _named(ground, hit.start)
        more = longer is not None and longer[0] > hit.end
        return (
            longer
            if longer and more and any(is_noun(each, ground.lexicon) for each in longer[2].split())
            else whole
        )
    elif ground.before_name(hit.end):
        return _named(ground, hit.start)
    return None if ground.has_trait(post, "whole") else whole


def _inner_body(ground: Ground, inner: Hit | None, post: str) -> str:
    """The body that a country owns: its foreign ministry, or diplomacy for the head of it."""
    if inner is None:
        return ""
    if inner.value("diplomacy") and ground.has_trait(post, "whole"):
        return "Foreign Ministry"
    return ground.ministry(inner)


def _named(ground: Ground, start: int) -> tuple[int, str, str] | None:
    """A capitalised run after "of": the name of a body that no table knows, with its country."""
    index = bisect_left(ground.capitals, (start, start))
    if index == len(ground.capitals) or ground.capitals[index][0] != start:
        return None
    end = ground.capitals[index][1]
    for low, high in ground.capitals[index + 1 : index + _MOST_WORDS]:
        if not _LINK.fullmatch(ground.text, end, low):
            break
        hit = ground.starts.get(low)
        country = hit.value("country") if hit is not None else None
        if hit is not None and country and ground.text[end:low].strip().startswith("of"):
            return hit.end, country, _plain(ground.text[start:end])
        if low - end == 1 and _goes_on(ground, start, end, (low, high)):
            break
        end = high
    name = without_possessive(ground.text[start:end])
    return None if ground.text[start + len(name) : end] else (end, "", _plain(name))


def _goes_on(ground: Ground, start: int, end: int, word: tuple[int, int]) -> bool:
    """Whether the next capitalised word begins the holder's name, not more of the body's."""
    following = ground.text[word[0] : word[1]]
    if is_noun(following, ground.lexicon):
        return False
    so_far = ground.text[start:end]
    placed = ground.ends.get(end)
    if is_noun(so_far.split()[-1], ground.lexicon) or (placed is not None and is_place(placed)):
        return True
    surname = _CAPITALISED.match(ground.text, word[1])
    return is_given(following) and surname is not None and not is_noun(surname[1], ground.lexicon)


def _plain(name: str) -> str:
    return re.sub(r"[()]", "", name)
