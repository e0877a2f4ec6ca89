"""Posts that no table lists, made of words for what they are: "chief fire officer".

    lead? field ((and)? field)* rank? head    chief fire officer, council deputy leader
    rank noun head                            deputy lighthouse keeper
    lead trade                                chief engineer
    field trade                               laboratory technician, beside a name
    head of the? noun+                        head of surgery, leader of the council
    who verb the noun+                        who heads the union
    name, pleading,                           Ada Moss, prosecuting, said

What follows "of" stands before the head in the canonical form, "head of" alone keeps its order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from checker.kinds.office.names import is_noun
from checker.kinds.office.posts import HEAD_OF
from checker.lexicon import Sense, words
from checker.lexicon.given_names import is_given
from checker.scan import Hit

if TYPE_CHECKING:
    from checker.kinds.office.ground import Ground

__all__ = ["Made", "made"]

#: The most fields of a post, and the farthest back that one word reaches.
_MOST_FIELDS: Final = 4
_LONGEST: Final = 24
#: How far back a name beside a phrase is looked for, in characters.
_FAR: Final = 48
_WORD_BEFORE: Final = re.compile(r"(?:^|[^\w'’-])([^\W\d_]+(?:['’]s?)?)[ \u00a0-]\Z")
_OF: Final = re.compile(r" of (?:(?:the|a|an|its|his|her|their|our) )?")
#: What stands beside an office that somebody holds: a name, or the comma or verb after one.
_NAMED_BEFORE: Final = re.compile(
    r"[^\W\d_a-z][\w'’-]*(?:, \d\d)?(?:, | \(|,? (?:who )?(?:is|was) )(?:[a-z]+ ){0,3}\Z"
)
_NAMED_AFTER: Final = re.compile(r", [^\W\d_a-z]")
_NAME_BEFORE: Final = re.compile(r"[^\W\d_a-z][\w'’-]*(?: (?:KC|QC|SC))?, \Z")
_WHO: Final = re.compile(r"\bwho (?:now |currently |also )?\Z")
_THE: Final = re.compile(r" (?:the|its|their|his|her) ")
#: Behind what somebody heads: who "leads the league in goals" heads no league.
_OVER: Final = re.compile(r"[^\w\s'’-]|\Z| (?:since|at|and) ")
#: "At the head of the queue" nobody is its head.
_PLACED: Final = re.compile(r"\b(?:at|to|from|in) the \Z")
_NEXT: Final = re.compile(r"([^\W\d_][\w-]*['’]?)([ \u00a0]?)")
_OPENS: Final = ("", ".", "!", "?", ":", "“", '"', "\n")
#: What only other rules read behind "of": the head of a ministry is a minister.
_OTHERS: Final = (
    *("body", "ministry", "post", "country", "demonym", "state", "home-nation"),
    *("party", "diplomacy", "capital", "area"),
)


class Made(NamedTuple):
    """A post as one mark, with the ranks that stand inside it: council deputy leader."""

    hit: Hit
    ranks: frozenset[str] = frozenset()


def made(ground: Ground, trigger: Hit) -> Made | None:
    """The post that is made with the noun of an officer; None where nothing makes it one."""
    for category, told in (("office-pleading", _pleading), ("office-verb", _led)):
        value = trigger.value(category)
        if value is not None:
            return told(ground, trigger, value)
    head = trigger.value("office-head")
    noun = head or trigger.value("office-trade")
    if noun is None:
        return None
    ranks, start = _inner_ranks(ground, trigger.start) if head else (frozenset(), trigger.start)
    fields, start = _fields(ground, start, trigger)
    if ranks and not fields:
        ranks, start = frozenset(), trigger.start
    if fields and not head and not _is_named(ground, start, trigger.end):
        return None
    lead, start = _lead(ground, start)
    listed = not fields and trigger.value("post")
    if fields or (lead and lead != noun and not listed):
        post = " ".join((*([lead] if lead else []), *fields, noun))
        return Made(_as_post(start, trigger.end, post), ranks)
    if head is None:
        return None
    return _opened(ground, trigger, head) or _of(ground, trigger, head)


def _is_named(ground: Ground, start: int, end: int) -> bool:
    """Whether the name of the holder stands beside a phrase: right behind it, or with a comma."""
    return ground.before_name(end) or _beside_name(ground, start, end)


def _as_post(start: int, end: int, post: str) -> Hit:
    return Hit(start, end, (Sense("post", post),))


def _before(ground: Ground, start: int) -> tuple[int, str]:
    """The word right before an offset and where it starts; "" if something else stands there."""
    reach = max(0, start - _LONGEST)
    found = _WORD_BEFORE.search(ground.folded[reach:start])
    return (reach + found.start(1), found[1]) if found else (start, "")


def _inner_ranks(ground: Ground, start: int) -> tuple[frozenset[str], int]:
    """Ranks between a field and the head: "council deputy leader"."""
    at, word = _before(ground, start)
    rank = ground.lexicon.table("rank").get(word)
    opens = word in ground.lexicon.table("office-opens")
    lead = word in ground.lexicon.table("office-lead")
    return (frozenset({rank}), at) if rank and opens and not lead else (frozenset(), start)


def _fields(ground: Ground, start: int, trigger: Hit) -> tuple[list[str], int]:
    """What an officer is the officer of, as it stands before the head, and where that starts."""
    table = ground.lexicon.table("office-field")
    found: list[str] = []
    while len(found) < _MOST_FIELDS:
        at, word = _before(ground, start)
        if word == "and" and found:
            at, word = _before(ground, at)
            word = f"{word} and" if word in table else word
        plain = word.removesuffix(" and")
        field = table.get(plain) or table.get(plain.rstrip("'’"))
        if field is None or not _is_common(ground, at, trigger):
            break
        found.insert(0, field if plain == word else f"{field} and")
        start = at
    return found, start


def _is_common(ground: Ground, at: int, trigger: Hit) -> bool:
    """Whether a field is written as a common word: a capital makes it one of the name of a body.

    It may open a sentence, or be a word of a title whose words all have capitals.
    """
    if not ground.text[at].isupper():
        return True
    before, word = ground.text[max(0, at - 2) : at].strip(" \u00a0")[-1:], _before(ground, at)[1]
    if before in _OPENS:
        return True
    titled = ground.text[trigger.start].isupper()
    table = ground.lexicon.table
    leads = word in table("office-field") or word in table("rank") or word in table("office-lead")
    return titled and (leads or before == "," or ground.text[_before(ground, at)[0]].islower())


def _lead(ground: Ground, start: int) -> tuple[str, int]:
    """The leading word before a post: chief, lead, head."""
    at, word = _before(ground, start)
    lead = ground.lexicon.table("office-lead").get(word)
    return (lead, at) if lead else ("", start)


def _opened(ground: Ground, trigger: Hit, head: str) -> Made | None:
    """A post whose field no table has, behind a rank: "deputy lighthouse keeper"."""
    at, word = _before(ground, trigger.start)
    rank = _before(ground, at)[1]
    table = ground.lexicon.table
    if rank not in table("office-opens") or word in table("stop") or word in table("rank"):
        return None
    known = ground.ends.get(at + len(word))
    if not words.is_word(word) or not _is_common(ground, at, trigger):
        return None
    if known is not None and any(known.value(each) for each in _OTHERS):
        return None
    lead, start = _lead(ground, at)
    return Made(_as_post(start, trigger.end, " ".join(filter(None, (lead, word, head)))))


def _of(ground: Ground, trigger: Hit, head: str) -> Made | None:
    """A post with its field behind "of": "leader of the city council"."""
    link = _OF.match(ground.folded, trigger.end)
    if link is None:
        return None
    hit = ground.starts.get(link.end())
    if hit is not None and any(hit.value(each) for each in _OTHERS):
        return None
    fields, end = _named_fields(ground, link.end())
    if not fields or not (_all_known(ground, fields) or _beside_name(ground, trigger.start, end)):
        return None
    return Made(_as_post(trigger.start, end, _headed(head, fields)))


def _pleading(ground: Ground, trigger: Hit, post: str) -> Made | None:
    """The post of a lawyer between the commas behind his name: "Ada Moss, prosecuting, said"."""
    named = _NAME_BEFORE.search(ground.text, max(0, trigger.start - _LONGEST), trigger.start)
    if named is None or not ground.text.startswith(",", trigger.end):
        return None
    return Made(_as_post(trigger.start, trigger.end, post))


def _headed(head: str, fields: list[str]) -> str:
    """The canonical post of the head of something."""
    named = " ".join(fields[:-1] if fields[1:] and fields[-1] == "department" else fields)
    return f"{HEAD_OF}{named}" if head in {"head", "chief"} else f"{named} {head}"


def _led(ground: Ground, trigger: Hit, head: str) -> Made | None:
    """A post told by what its holder does: "who heads the union", "who leads the fraud squad"."""
    if not _WHO.search(ground.folded, max(0, trigger.start - _LONGEST), trigger.start):
        return None
    link = _THE.match(ground.folded, trigger.end)
    fields, end = _named_fields(ground, link.end()) if link else ([], trigger.end)
    if not fields or not _OVER.match(ground.folded, end):
        return None
    if not (_all_known(ground, fields[-1:]) or is_noun(fields[-1], ground.lexicon)):
        return None
    return Made(_as_post(trigger.start, end, _headed(head, fields)))


def _all_known(ground: Ground, fields: list[str]) -> bool:
    table = ground.lexicon.table("office-field")
    return all(field in table or field == "and" for field in fields)


def _beside_name(ground: Ground, start: int, end: int) -> bool:
    """Whether a capitalised word stands beside a phrase, as the name of a holder does."""
    before = ground.text[max(0, start - _FAR) : start]
    if _PLACED.search(before.lower()):
        return False
    after = _NAMED_AFTER.match(ground.text, end)
    return after is not None or _NAMED_BEFORE.search(before) is not None


def _named_fields(ground: Ground, start: int) -> tuple[list[str], int]:
    """The words behind "of" up to the end of the phrase, and where it ends; none if it goes on.

    Words with a capital count only where they are fields: others are the name of a body.
    """
    lexicon = ground.lexicon
    stop, table = lexicon.table("stop"), lexicon.table("office-field")
    found: list[str] = []
    end = start
    while len(found) <= _MOST_FIELDS:
        word = _NEXT.match(ground.text, start)
        folded = word[1].lower() if word is not None else ""
        joins = folded == "and" and bool(found)
        if word is None or (folded in stop and not joins):
            break
        field = table.get(folded.rstrip("'’"))
        if word[1][0].isupper() and field is None:
            return (found, end) if is_given(word[1]) else ([], end)
        found.append(field or folded)
        start, end = word.end(), word.end(1)
        if not word[2]:
            break
    over = (
        len(found) > _MOST_FIELDS or found[-1:] == ["and"] or ground.folded.startswith("of ", start)
    )
    return ([], end) if over else (found, end)
