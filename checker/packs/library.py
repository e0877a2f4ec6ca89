"""Packs as loaded: each file read once a run, with the packs it extends, examples tried."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from checker import located_yaml
from checker.errors import Location, RuleErrors, UsageError
from checker.packs.classes import clashes, expecting
from checker.packs.compiling import Draft, compile_file
from checker.packs.linking import check_formulas, check_unique, without
from checker.packs.places import find_pack, pack_files
from checker.packs.rules import entries_of
from checker.shapes import Mistakes
from checker.values import Pack, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.packs.examples import ExampleResult
    from checker.packs.memory import Examples
    from checker.values import FactCard

__all__ = ["Library", "load_pack"]


@dataclasses.dataclass(frozen=True, slots=True)
class _Loaded:
    """A pack with all that it rests on, the bases first."""

    pack: Pack
    bases: tuple[Pack, ...]


class Library:
    """The packs of a run.

    Args:
        examples: tries the examples of packs; without it they are not tried.
    """

    def __init__(self, examples: Examples | None = None) -> None:
        self._examples = examples
        self._loaded: dict[Path, _Loaded] = {}
        self._seen: dict[Path, dict[str, Path]] = {}
        self._found: dict[Path, Path] = {}
        self._sets: dict[tuple[Path, ...], RuleSet] = {}
        self._failed: dict[Path, tuple[ExampleResult, ...]] = {}

    @property
    def failures(self) -> tuple[ExampleResult, ...]:
        """The examples that failed; the rules they stand in are switched off."""
        return tuple(result for results in self._failed.values() for result in results)

    def rules(self, names: Iterable[str], near: Path) -> RuleSet:
        """The rules of several packs and of those they extend, without what was switched off.

        Args:
            names: packs by name or path, in the order in which they count.
            near: the folder from which packs are looked for.

        Raises:
            UsageError: a pack is not found.
            RuleErrors: a pack holds mistakes.
        """
        paths = tuple(self._real(find_pack(name, near, self._seen)) for name in names)
        if paths not in self._sets:
            self._sets[paths] = self._combine([self._load(path) for path in paths])
        return self._sets[paths]

    def pack(self, path: Path) -> tuple[Pack, tuple[Pack, ...]]:
        """A pack and those it extends, as far as it takes them over.

        Raises:
            UsageError: there is no pack at the path.
            RuleErrors: it holds mistakes.
        """
        loaded = self._load(path.resolve())
        return loaded.pack, loaded.bases

    def _real(self, path: Path) -> Path:
        if path not in self._found:
            self._found[path] = path.resolve()
        return self._found[path]

    def _combine(self, loaded: Sequence[_Loaded]) -> RuleSet:
        # a pack named beside one that extends it counts once, as the extending pack has it
        packs: dict[str, Pack] = {}
        for each in loaded:
            for base in each.bases:
                packs[base.name] = base
        for each in loaded:
            packs.setdefault(each.pack.name, each.pack)
        combined = tuple(packs.values())
        _check_apart(combined)
        self._check_words(combined)
        return RuleSet(combined)

    def _check_words(self, packs: Sequence[Pack]) -> None:
        """Refuse packs of one run that give a word to two classes; one that extends may do so."""
        bases = {
            each.pack.name: {base.name for base in each.bases} for each in self._loaded.values()
        }
        mistakes = Mistakes()
        for later, word, earlier in clashes(packs):
            if earlier.pack not in bases.get(later.pack, ()):
                mistakes.add(
                    later.location,
                    f"{word!r} stands for {later.name!r} here and for {earlier.name!r} in "
                    f"{earlier.location}",
                    f"leave it to one of them, or write `extends: {earlier.pack}` to outrank it",
                )
        mistakes.raise_any("two packs of this run read a word differently")

    def _load(self, path: Path, above: tuple[Path, ...] = ()) -> _Loaded:
        if path not in self._loaded:
            self._loaded[path] = self._read(path, above)
        return self._loaded[path]

    def _read(self, path: Path, above: tuple[Path, ...]) -> _Loaded:
        mistakes, draft, digest = Mistakes(), Draft(), hashlib.blake2b(digest_size=16)
        files = pack_files(path)
        for file in files:
            shown = _shown(file)
            try:
                data = file.read_bytes()
                digest.update(data)
                compile_file(located_yaml.parse(data, shown), mistakes, draft)
            except RuleErrors as errors:
                mistakes.take(errors)
            except OSError as error:
                mistakes.add(Location(shown), f"cannot be read: {error.strerror}")
        bases = self._bases(draft, path, (*above, path), mistakes)
        left_out = without(draft, bases, mistakes)
        bases = tuple(_without(base, left_out) for base in bases)
        check_unique(draft, bases, mistakes)
        check_formulas(draft, bases, mistakes)
        mistakes.raise_any(f"the pack {_shown(path)} holds mistakes")
        pack = Pack(
            name=draft.name,
            about=draft.about,
            digest=digest.hexdigest(),
            files=tuple(_shown(file) for file in files),
            facts=_facts(draft, bases),
            names=tuple(draft.names),
            relations=tuple(draft.relations),
            words=tuple(draft.words),
            lexicon=tuple(draft.lexicon),
            own=draft.own,
        )
        return _Loaded(self._tried(path, pack, bases), bases)

    def _bases(
        self, draft: Draft, path: Path, above: tuple[Path, ...], mistakes: Mistakes
    ) -> tuple[Pack, ...]:
        found: dict[str, Pack] = {}
        for name, location in draft.extends:
            try:
                base = find_pack(name, path.parent).resolve()
                if base in above:
                    mistakes.add(
                        location, f"the packs {name!r} and {draft.name!r} extend each other"
                    )
                    continue
                loaded = self._load(base, above)
            except UsageError as error:
                mistakes.add(location, error.what, error.instead)
            except RuleErrors as errors:
                mistakes.take(errors)
            else:
                found.update({each.name: each for each in (*loaded.bases, loaded.pack)})
        return tuple(found.values())

    def _tried(self, path: Path, pack: Pack, bases: tuple[Pack, ...]) -> Pack:
        if self._examples is None:
            return pack
        failed = self._examples.failures(pack, bases)
        self._failed[path] = failed
        return _without(pack, frozenset(result.rule for result in failed))


def load_pack(path: Path | str) -> Pack:
    """A pack, compiled; what it says of packs it extends is checked too.

    Raises:
        UsageError: there is no pack at the path.
        RuleErrors: it holds mistakes, all of which are listed.
    """
    return Library().pack(Path(path))[0]


def _facts(draft: Draft, bases: Iterable[Pack]) -> tuple[FactCard, ...]:
    """The cards of a pack; what they expect is counted in the words of the pack and its bases."""
    classes = (*(each for base in bases for each in base.lexicon), *draft.lexicon)
    return tuple(expecting(card, draft.expected[card.id], classes) for card in draft.facts)


def _without(pack: Pack, ids: frozenset[str]) -> Pack:
    if not ids:
        return pack
    return dataclasses.replace(
        pack,
        facts=tuple(card for card in pack.facts if card.id not in ids),
        names=tuple(entry for entry in pack.names if entry.id not in ids),
        relations=tuple(relation for relation in pack.relations if relation.id not in ids),
        lexicon=tuple(each for each in pack.lexicon if each.id not in ids),
    )


def _check_apart(packs: Sequence[Pack]) -> None:
    """Refuse packs of one run that use one id for two rules: facts are found by it."""
    mistakes = Mistakes()
    first: dict[str, tuple[str, Location]] = {}
    for pack in packs:
        for rule in entries_of(pack):
            if rule.id in first and first[rule.id][0] != pack.name:
                mistakes.add(
                    rule.location,
                    f"the id {rule.id!r} is taken (first in {first[rule.id][1]})",
                    f"choose another, or write `extends: {first[rule.id][0]}` and list the id "
                    "under `without:`",
                )
            first.setdefault(rule.id, (pack.name, rule.location))
    mistakes.raise_any("two packs of this run use the same ids")


def _shown(path: Path) -> str:
    """The path from the working folder where it lies in it: messages can be clicked."""
    try:
        return path.relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return str(path)
