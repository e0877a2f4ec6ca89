"""Fact cards drafted for a story: what several of its sources state, as cards to keep or delete.

``facts`` picks what is worth a card, ``cards`` chooses the words that find it, ``trial`` tries the
cards on the articles, ``examples`` takes examples from them, and ``drafting`` writes the pack.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from checker.packs import Library, shipped_packs
from checker.packs.rules import entries_of
from checker.suggest.cards import drawn
from checker.suggest.drafting import draft
from checker.suggest.examples import with_examples
from checker.suggest.facts import stated
from checker.suggest.pages import Pages
from checker.suggest.trial import Trial

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.values import Article, RuleSet, StoryReport

__all__ = ["suggest"]


def suggest(
    story: StoryReport, articles: Sequence[Article], rules: RuleSet, *, min_sources: int = 2
) -> str:
    """The text of a pack with a card for each fact that several sources of a story state.

    A card is kept only if, tried on the articles with the story's own cards, it finds what the
    open cards found and nothing that contradicts it. What got no card is told in comments at the
    end of the pack, with the reason.

    Args:
        story: what judging the story by the rules gave.
        articles: the articles of the story.
        rules: the rules in use; their open cards found the facts.
        min_sources: from how many articles on a fact is worth a card.
    """
    facts, left = stated(story, rules, min_sources)
    reference = None if story.reference is None else dt.date.fromisoformat(story.reference)
    pages = Pages(articles, facts, reference, rules.lexicon)
    sketches = drawn(facts, pages, min_sources, _taken(rules))
    kept, failed = Trial(articles, rules, reference, min_sources).run(sketches)
    return draft(story.id, with_examples(kept), [*failed, *left])


def _taken(rules: RuleSet) -> Iterator[str]:
    """The ids that a draft must not use, since it may stand beside any pack that is shipped."""
    library = Library()
    shipped = (library.pack(path)[0] for path in shipped_packs().values())
    return (each.id for pack in (*rules.packs, *shipped) for each in entries_of(pack))
