"""The words of a domain: classes of words, typed and checked, and what they mean for its cards."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING, Any, Final

from checker import lexicon
from checker.kinds import office
from checker.lexicon.domains import COUNTED, class_of, extended
from checker.packs.language import SORTS
from checker.packs.parts import PlainName, id_of
from checker.text import fold
from checker.values import WordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.errors import Location
    from checker.kinds.office import Office
    from checker.lexicon import Lexicon
    from checker.packs.compiling import Draft
    from checker.shapes import Fields, Mistakes
    from checker.values import Claim, FactCard, Pack

__all__ = ["clashes", "expecting", "office_class", "speaks_of", "word_class"]

#: Sorts whose words are looked up one by one beside a value.
_SINGLE: Final = frozenset({"measured", "same"})
#: Tables of words that are no names of what is counted, and what they are.
_UNCOUNTED: Final = {
    "number-word": "a number",
    "number-scale": "a number",
    "number-vague": "a number",
    "number-fraction": "a number",
    "unit": "a unit, which measures and counts nothing",
    "currency-after": "a currency, which counts nothing",
    "phrase-end": "a word at which the search for what is counted ends",
}
_NOUN: Final = re.compile(r"[^\W\d_][\w'’ -]*\Z")
_SHORTEST: Final = 3


def word_class(entry: Fields, draft: Draft, mistakes: Mistakes) -> WordClass | None:
    """A class of words, if it says what they name; words that could do nothing are noted."""
    sorts = [sort for sort in SORTS if sort in entry]
    if not sorts and entry.mistaken:
        return None  # its key is misspelt, which has been said
    if len(sorts) != 1:
        mistakes.add(
            entry.node,
            f"a class of words has one of {', '.join(f'`{sort}`' for sort in SORTS)}"
            + (f", this one has {' and '.join(sorts)}" if sorts else ""),
            "write for example `counted: appearances`",
        )
        return None
    sort, name = sorts[0], entry.get(sorts[0])
    words, totals = entry.get("words", ()), entry.get("totals", ())
    if "words" not in entry and "totals" not in entry and sort != "office":
        mistakes.add(entry.node, "this class has no words", "add `words: [word, word]`")
    if "totals" in entry and sort not in COUNTED:
        mistakes.add(
            entry.key("totals"),
            f"`totals` announce how many there are, and `{sort}` is not counted",
            "write them under `words`, or write `counted` or `people`",
        )
    if name is None:
        return None
    named = (PlainName(name, entry.place(sort)),) if sort in COUNTED else ()
    for word in (*named, *words):
        _check_word(sort, word, mistakes)
    for table, given in ((_table(sort), words), ("totals", totals)):
        for word in given:
            _check_single_class(table, word, name, draft, mistakes)
    return WordClass(
        id=entry.get("id") or id_of(name),
        pack=draft.name,
        sort=sort,
        name=name,
        words=tuple(word.text for word in words),
        location=entry.node.location,
        totals=tuple(word.text for word in totals),
        why=entry.get("why"),
        examples=entry.get("examples", ()),
    )


def office_class(rule: str, pack: str, held: Office, location: Location) -> WordClass | None:
    """The post that a rule teaches by naming an office, if no table has it."""
    post = office.taught_by(held)
    if post is None:
        return None
    return WordClass(f"{rule}-post", pack, "office", post, (), location)


def expecting(card: FactCard, text: str, classes: tuple[WordClass, ...]) -> FactCard:
    """A card whose expected value counts what its words name in the lexicon of the packs.

    Args:
        card: the card, its value read with the words of the lexicon alone.
        text: the value as written.
        classes: the words of the packs.
    """
    value: Any = card.expect
    noun = _NOUN.search(fold(text))
    if not classes or noun is None or not getattr(value, "counted", ""):
        return card
    for each in _lexicons(classes):
        counted = each.table("counted")
        phrase = noun[0].strip()
        found = counted.get(phrase) or counted.get(phrase.rpartition(" ")[2])
        if found is not None:
            return dataclasses.replace(card, expect=dataclasses.replace(value, counted=found))
    return card


def speaks_of(claim: Claim, each: WordClass) -> bool:
    """Whether a claim speaks of what a class of words names."""
    named = {class_of(each.sort, each.name, words) for words in _lexicons(())}
    about = claim.about
    if each.sort == "event":
        said = {about.head}
    elif each.sort == "measured":
        said = {about.setting.aspect}
    elif each.sort == "same":
        said = {*about.words, *about.setting.near}
        named = {words.stem(name) for name in named for words in _lexicons(())}
    elif each.sort == "office":
        post = getattr(claim.value, "post", "")
        said = {post, *(name for name in named if post.endswith(f" {name}"))}
    else:
        said = {getattr(claim.value, "counted", "")}
    return not named.isdisjoint(said)


def clashes(packs: Iterable[Pack]) -> Iterator[tuple[WordClass, str, WordClass]]:
    """Words that packs of a run give to two classes: the later class, the word, the earlier."""
    first: dict[tuple[str, str], WordClass] = {}
    for pack in packs:
        for each in pack.lexicon:
            for table, words in ((_table(each.sort), each.words), ("totals", each.totals)):
                for word in words:
                    known = first.setdefault((table, _stem(word)), each)
                    if known.pack != each.pack and _differ(known.name, each.name):
                        yield each, word, known


def _check_word(sort: str, word: PlainName, mistakes: Mistakes) -> None:
    """Note a word that could never be met as what it names."""
    what = None
    if sort in _SINGLE and " " in word.text:
        what = f"{word.text!r} is several words, and `{sort}` knows words one by one"
    elif sort == "same" and _says_nothing(word.text):
        what = f"{word.text!r} says nothing by itself, and is passed over"
    elif sort in COUNTED:
        what = next(_uncounted(word.text), None)
    if what is not None:
        mistakes.add(word.location, what, "choose another word, or delete it")


def _uncounted(word: str) -> Iterator[str]:
    """Why a noun is not read as what a number counts, in any of its forms."""
    for each in _lexicons(()):
        for form in sorted(each.numbers(word)):
            for table, said in _UNCOUNTED.items():
                if each.value(table, form) is not None:
                    yield f"{form!r} is {said}"


def _check_single_class(
    table: str, word: PlainName, name: str, draft: Draft, mistakes: Mistakes
) -> None:
    """Note a word that another class of the pack has."""
    known, location = draft.given.setdefault((table, _stem(word.text)), (name, word.location))
    if _differ(known, name):
        mistakes.add(
            word.location,
            f"{word.text!r} stands for {known!r} and for {name!r} (first in {location})",
            "leave it to one of them",
        )


def _table(sort: str) -> str:
    return "counted" if sort in COUNTED else sort


def _differ(one: str, other: str) -> bool:
    return fold(one) != fold(other)


def _stem(word: str) -> str:
    head, _, last = fold(word).rpartition(" ")
    return f"{head} {lexicon.load('en').stem(last)}"


def _says_nothing(word: str) -> bool:
    return len(word) < _SHORTEST or any(
        each.value("stop", word) is not None for each in _lexicons(())
    )


def _lexicons(classes: tuple[WordClass, ...]) -> Iterator[Lexicon]:
    return (extended(code, classes) for code in lexicon.languages())
