"""The subject of a speech verb: "Ryabkov said", "said Sergei Ryabkov", "according to him"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from checker.text import fold

if TYPE_CHECKING:
    from checker.scan import Hit, Page

__all__ = ["Subjects"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-](?=[^\W\d_])[^\W\d_]+)*")
#: Marks across which a verb has no subject.
_BARRIER: Final = re.compile(r"[“”„\"«»;:()]")
#: The preposition of "according to".
_LINK: Final = "to"
#: How far a subject is looked for, and how many speakers back one is remembered.
_REACH, _MEMORY = 160, 8


class Subjects:
    """Reads the subjects of the speech verbs of a page, which it must be asked in text order.

    A pronoun ("he said") and a description ("the minister said") mean the last speaker named
    before, unless the page tells that he is a woman or she a man.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lexicon = page.lexicon
        self._capitals = frozenset(start for start, _ in page.capitals)
        self._named: list[str] = []
        self._sex: dict[str, str] = {}

    def of(self, hit: Hit) -> str | None:
        """The surname of the subject, folded; "" if it is nobody by name; None if it has none."""
        sentence = self._page.sentence_at(hit.start)
        if sentence is None:
            return None
        according = hit.value("speech") == "according"
        before = None if according else self._front(hit, max(sentence.start, hit.start - _REACH))
        if before is not None:
            return before
        return self._behind(hit.end, sentence.end, link=_LINK if according else "")

    def last_named(self, sex: str = "any") -> str:
        """The last speaker named so far who may be of a sex; "" if there is none."""
        for name in reversed(self._named[-_MEMORY:]):
            if sex == "any" or self._sex.get(name, sex) == sex:
                return name
        return ""

    def _front(self, hit: Hit, begin: int) -> str | None:
        """The subject before a verb; None if it has none there."""
        text, lexicon = self._page.text, self._lexicon
        words = list(_WORD.finditer(text, begin, hit.start))
        edge = hit.start
        while words:
            word = words[-1]
            gap, folded = text[word.end() : edge], fold(word[0])
            if _BARRIER.search(gap) is not None or lexicon.value("no_subject", folded) is not None:
                return None
            if "," in gap:
                return self._before_apposition(words)
            pronoun = lexicon.value("speaker_pronoun", folded)
            if pronoun is not None:
                return self.last_named(pronoun)
            if lexicon.value("before_speech", folded) is None and not folded.endswith("ly"):
                return self._subject(words, hit)
            edge = word.start()
            words.pop()
        return None

    def _subject(self, words: list[re.Match[str]], hit: Hit) -> str | None:
        """The name or description at the end of some words."""
        word = words[-1]
        folded = fold(word[0])
        if folded.endswith("'s") or self._lexicon.value("determiner", folded) is not None:
            return ""  # "Russia's claims", "the reports": no verb
        if word.start() in self._capitals:
            return self._name(word)
        if self._page.folded[hit.start : hit.end].endswith("ing"):
            return None
        return self._described(words)

    def _described(self, words: list[re.Match[str]]) -> str:
        """Whom a description means: "the Russian negotiator"; "officials" are nobody by name."""
        if self._lexicon.value("speaker_noun", words[-1][0]) is None:
            return ""
        following = words[-1]
        for word in reversed(words[-6:-1]):
            if self._page.text[word.end() : following.start()].strip():
                return ""
            if self._lexicon.value("determiner", word[0]) is not None:
                return self.last_named() if fold(word[0]) not in {"a", "an"} else ""
            following = word
        return ""

    def _before_apposition(self, words: list[re.Match[str]]) -> str | None:
        """The name in "X, head of the council, said" and in "The minister, X, said"."""
        text = self._page.text
        comma = text.rfind(",", words[0].start(), words[-1].start())
        named = [word for word in words if word.end() <= comma]
        for word in (*named[-1:], words[-1]):
            adjoins = word is words[-1] or not text[word.end() : comma].strip()
            if adjoins and self._is_name(word) and not self._is_post(named, word):
                return self._name(word)
        return None

    def _is_post(self, words: list[re.Match[str]], word: re.Match[str]) -> bool:
        """Whether a word is a post in capitals, as in "the CFO, X, said"."""
        at = words.index(word) if word in words else 0
        opened = at > 0 and self._lexicon.value("determiner", words[at - 1][0]) is not None
        return opened and self._lexicon.value("post", word[0]) is not None

    def _behind(self, start: int, end: int, link: str) -> str | None:
        """The subject behind a verb: said X, said Minister X, said a minister, X, according to X.

        Args:
            start: where the verb ends.
            end: where its sentence ends.
            link: the word that must stand between, if any.
        """
        text, lexicon = self._page.text, self._lexicon
        words = list(_WORD.finditer(text, start, min(end, start + _REACH)))
        if link:
            if not words or fold(words[0][0]) != link:
                return None
            start = words.pop(0).end()
        if not words or _BARRIER.search(text, start, words[0].start()) is not None:
            return None
        first = words[0][0]
        pronoun = lexicon.value("speaker_pronoun", first)
        if pronoun is not None:
            return self.last_named(pronoun)
        if lexicon.value("determiner", first) is not None:
            return self._introduced(words)
        if not self._is_name(words[0]):
            return None
        owner = self._owner(words)
        return self._run(words) if owner is None else self._held(words[owner + 1 :])

    def _owner(self, words: list[re.Match[str]]) -> int | None:
        """Where a possessive ends the name before what it owns: "said Ford's chairman, X"."""
        for index, (word, following) in enumerate(pairwise(words)):
            gap = self._page.text[word.end() : following.start()]
            if word.start() not in self._capitals or gap.strip():
                return None
            if fold(word[0]).endswith("'s"):
                return index
        return None

    def _held(self, words: list[re.Match[str]]) -> str:
        """The name behind a post in small letters, with a comma before it or without."""
        for index, (before, word) in enumerate(pairwise(words)):
            gap = self._page.text[before.end() : word.start()]
            if _BARRIER.search(gap) is not None:
                break
            if self._is_name(word):
                return self._run(words[index + 1 :])
            if "," in gap:
                break
        return ""

    def _run(self, words: list[re.Match[str]]) -> str:
        """The surname at the end of the capitalised words that begin a list of words."""
        chosen = words[0]
        for before, word in pairwise(words):
            gap = self._page.text[before.end() : word.start()]
            if "," in gap or _BARRIER.search(gap) is not None:
                break
            if word.start() in self._capitals:
                if not self._is_calendar(word):
                    chosen = word if len(word[0]) > 1 else chosen
            elif self._lexicon.value("particle", word[0]) is None:
                break
        return self._name(chosen)

    def _introduced(self, words: list[re.Match[str]]) -> str:
        """Whom "a spokesman for the council, X" or "the minister" behind a verb means."""
        text = self._page.text
        for index, (before, word) in enumerate(pairwise(words)):
            gap = text[before.end() : word.start()]
            if _BARRIER.search(gap) is not None:
                break
            if "," in gap:
                if self._is_name(word):
                    return self._run(words[index + 1 :])
                return self._described(words[: index + 1])
        return self._described(words[:2])

    def _is_name(self, word: re.Match[str]) -> bool:
        """Whether a word is written with a capital and is none of those that others are too."""
        return (
            word.start() in self._capitals
            and not self._is_calendar(word)
            and self._lexicon.value("opener", word[0]) is None
            and self._lexicon.value("speaker_pronoun", word[0]) is None
        )

    def _is_calendar(self, word: re.Match[str]) -> bool:
        """Whether a word is a day, or a month that is no name as well."""
        if self._lexicon.value("before_speech", word[0]) is not None:
            return True
        return len(word[0]) > 3 and self._lexicon.value("month", word[0]) is not None

    def _name(self, word: re.Match[str]) -> str:
        """A capitalised word as a surname, folded; remembers it as that of a speaker."""
        name = fold(word[0]).removesuffix("'s")
        if not self._is_name(word) or len(name) < 2:
            return ""
        self._named.append(name)
        sentence = self._page.sentence_at(word.start())
        if sentence is not None and name not in self._sex:
            first = max(sentence.start, word.start() - _REACH)
            last = min(sentence.end, word.end() + _REACH)
            for each in _WORD.finditer(self._page.folded, first, last):
                sex = self._lexicon.table("sex").get(each[0])
                if sex is not None:
                    self._sex[name] = sex
                    break
        return name
