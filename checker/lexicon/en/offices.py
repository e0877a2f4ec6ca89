"""English words around posts: what they are wanted by, what links them to bodies and to holders.

Categories: ``post-trait`` (canonical post to its traits: "weak", a common word too; "bare", nothing
without a body; "aide" of a person; "firm", "party", "envoy"; "whole", the head of a whole body),
``post-of-state`` (posts of universities to rank and post where a state has them), ``post-weak``
(surfaces that are other words too), ``post-article``, ``post-after`` (what follows a post, to its
rank), ``post-wanted`` (what somebody does who wants an office), ``wanted-link``, ``rank-ordinal``,
``rank-adverb``, ``place-noun``; and for holders ``holds`` and ``was-made`` (verbs between a person
and a post), ``beside-holder``, ``more-posts``, ``held-article``, ``post-denied`` (words
that make no holder), ``turns`` (verbs between a person and an age).
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]


def _listed(words: str) -> dict[str, str]:
    return {word.replace("_", " "): "1" for word in words.split()}


_TRAITS: Final = {
    "weak": """
        head chief leader justice judge chair whip principal coach cardinal dean manager marshal
        king queen director registrar commander captain private major general emperor patriarch
        editor adviser administrator prince princess duke duchess treasurer pastor counterpart""",
    "bare": "head chief leader",
    "aide": """
        chief_of_staff press_secretary private_secretary spokesperson deputy defence_lawyer adviser
        national_security_adviser secretary""",
    "firm": """
        manager captain head_coach chief_executive chief_financial_officer chair
        chief_operating_officer editor editor-in-chief managing_director""",
    "party": "leader chair secretary_general treasurer",
    "envoy": "ambassador envoy high_commissioner consul consul_general",
    "whole": "head chief leader director chair commander governor",
}


def _traits() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for trait, posts in _TRAITS.items():
        for post in _listed(posts):
            found.setdefault(post, []).append(trait)
    return {post: " ".join(traits) for post, traits in found.items()}


_WANTED: Final = """
    run ran runs running bid bids campaign candidate candidates candidacy stand stood standing vying
    nominee nominees nominated nomination compete competed competing contest race election
"""

_HOLDS: Final = """
    is was are were became becomes has_become had_become has_been have_been had_been remains
    remained serves served took_office takes_office took_over takes_over stepped_down steps_down
    resigned resigns retired retires quit quits returned returns worked works continued continues
    acts acted
"""

_MADE: Final = """
    once then now also still again later formally being re-elected reelected elected re-appointed
    reappointed appointed named chosen confirmed installed made crowned sacked dismissed fired
    ousted removed replaced sworn_in
"""

TABLES: Final[dict[str, dict[str, str]]] = {
    "post-trait": _traits(),
    "post-weak": _listed("fm da sg pc premier coach coaches"),
    "post-of-state": {"vice-chancellor": "deputy chancellor"},
    "post-article": _listed("the a an his her its their our your my"),
    "post-after": {"elect": "elect", "designate": "elect", "emeritus": "former"},
    "post-wanted": _listed(_WANTED),
    "wanted-link": _listed("for as again_for again_as"),
    "rank-ordinal": _listed("first second"),
    "rank-adverb": _listed("then"),
    "place-noun": _listed("city county state island islands province"),
    "holds": _listed(_HOLDS),
    "was-made": _listed(_MADE),
    "beside-holder": _listed(
        """the a an who is was currently also as himself herself both serving served like"""
    ),
    "more-posts": _listed("also later currently its his her"),
    "post-denied": _listed(
        """would-be aspiring future fake bogus self-styled self-proclaimed so-called supposed
        potential possible prospective rumoured rumored failed hopeful budding alleged purported
        unsuccessful ambitious trainee"""
    ),
    "held-article": _listed("the a an his her its their"),
    "turns": _listed("is was turned"),
}

SILENT: Final[frozenset[str]] = frozenset(TABLES)
