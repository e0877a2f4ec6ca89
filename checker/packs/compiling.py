"""From the entries of a pack file to typed rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from checker import kinds
from checker.errors import Location, NotationError
from checker.packs.classes import office_class, word_class
from checker.packs.language import CARD_CHECKS, HEADINGS, PACK, QUANTITY_KEYS
from checker.packs.measures import check_unit
from checker.packs.parts import PlainName, id_of
from checker.values import FactCard, NameEntry, Relation, Severity, WordClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.located_yaml import Node
    from checker.packs.rules import Entry
    from checker.shapes import Fields, Mistakes

__all__ = ["Draft", "compile_file"]

#: The unit of a card of kind date that asks for times of the day, not for days.
_TIME: Final = "time"


@dataclass(slots=True)
class Draft:
    """The rules of a pack as read so far, before what they say of each other is checked.

    ``extends`` and ``without`` hold what was written and where; ``mistaken`` are ids of cards that
    could not be typed. ``given`` tells for the words of ``lexicon`` in which class and where each
    stands, ``expected`` for each card what was written under ``expect``.
    """

    name: str = ""
    about: str = ""
    own: bool = True
    facts: list[FactCard] = field(default_factory=list)
    names: list[NameEntry] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    lexicon: list[WordClass] = field(default_factory=list)
    extends: list[tuple[str, Location]] = field(default_factory=list)
    without: list[tuple[str, Location]] = field(default_factory=list)
    mistaken: set[str] = field(default_factory=set)
    given: dict[tuple[str, str], tuple[str, Location]] = field(default_factory=dict)
    expected: dict[str, str] = field(default_factory=dict)

    @property
    def entries(self) -> Iterator[Entry]:
        """All entries that have an id."""
        yield from self.facts
        yield from self.names
        yield from self.relations
        yield from self.lexicon


def compile_file(root: Node, mistakes: Mistakes, draft: Draft) -> None:
    """Add the rules of one file to a draft; what is mistaken is noted and left out."""
    pack = PACK.read(root, mistakes)
    if pack is None:
        return
    name = pack.get("pack")
    if name is not None and draft.name and name != draft.name:
        mistakes.add(
            pack.place("pack"),
            f"this file belongs to {name!r}, its neighbours to {draft.name!r}",
            f"write `pack: {draft.name}`, or move the file",
        )
    draft.name = draft.name or name or ""
    draft.about = draft.about or pack.get("about", "")
    draft.own = draft.own and pack.get("scope") != "any"
    draft.extends += [(each, pack.place("extends")) for each in pack.get("extends", ())]
    draft.without += [(each, pack.place("without")) for each in pack.get("without", ())]
    cards = (_fact(entry, draft, mistakes) for entry in pack.get("facts", ()))
    draft.facts += [card for card in cards if card is not None]
    for heading, kind in HEADINGS.items():
        _names(pack, heading, kind, draft, mistakes)
    relations = (_relation(entry, draft, mistakes) for entry in pack.get("checks", ()))
    draft.relations += [relation for relation in relations if relation is not None]
    classes = (word_class(entry, draft, mistakes) for entry in pack.get("lexicon", ()))
    draft.lexicon += [each for each in classes if each is not None]


def _fact(card: Fields, draft: Draft, mistakes: Mistakes) -> FactCard | None:
    check = card.get("check", "agree")
    kind = card.get("kind", CARD_CHECKS.get(check))
    if kind is None and "kind" not in card:
        mistakes.add(
            card.node, "this fact card has no `kind`", "add `kind:`, the kind of value that answers"
        )
    if check in {"canon", "exclusive", "order", "same"}:
        mistakes.add(
            card.place("check"),
            f"{check!r} is no check of a fact card",
            "write names under `names:` and relations under `checks:`",
        )
        return None
    if kind is None or card.get("id") is None:
        draft.mistaken.add(card.get("id", ""))
        return None
    _check_quantity_keys(card, kind, mistakes)
    draft.expected[card.get("id")] = card.get("expect", "")
    return FactCard(
        id=card.get("id"),
        pack=draft.name,
        kind=kind,
        ask=card.get("ask", ""),
        why=card.get("why", ""),
        location=card.node.location,
        check=check,
        says=card.get("says"),
        near=_groups(card.get("near", ())),
        not_near=_groups(card.get("not_near", ())),
        within=card.get("within", "clause"),
        of=_counted(card.get("of", ())),
        subject=card.get("subject"),
        unit=card.get("unit"),
        changes=card.get("changes"),
        tolerance=card.get("tolerance"),
        expect=_expected(card, kind, draft, mistakes),
        severity=_severity(card),
        examples=card.get("examples", ()),
        known_problems=card.get("known_problems"),
    )


def _check_quantity_keys(card: Fields, kind: str, mistakes: Mistakes) -> None:
    if kind == "quantity":
        check_unit(card, mistakes)
        return
    for key in QUANTITY_KEYS:
        if kind == "date" and key == "unit":
            _check_date_unit(card, mistakes)
        elif key in card:
            mistakes.add(
                card.key(key),
                f"`{key}` is for cards of kind quantity, and this one is of kind {kind}",
                "delete it, or write `kind: quantity`",
            )


def _check_date_unit(card: Fields, mistakes: Mistakes) -> None:
    """A card of kind date asks for days, or for the times of a day where its unit says so."""
    if card.get("unit", _TIME) != _TIME:
        mistakes.add(
            card.key("unit"),
            f"{card.get('unit')!r} is no unit of dates",
            f"write `unit: {_TIME}` for times of the day, or delete it to ask for days",
        )


def _notation(card: Fields, key: str, kind: str, mistakes: Mistakes) -> Any:
    text = card.get(key)
    if text is None:
        return None
    try:
        return kinds.read(kind, text)
    except NotationError as error:
        mistakes.add(card.place(key), error.what, error.instead)
    return None


def _expected(card: Fields, kind: str, draft: Draft, mistakes: Mistakes) -> Any:
    if kind == "office":
        return _taught(card, "expect", card.get("id"), draft, mistakes)
    return _notation(card, "expect", kind, mistakes)


def _taught(entry: Fields, key: str, rule: str, draft: Draft, mistakes: Mistakes) -> Any:
    """The office of a rule; a post that no table has is known to the texts of a run by it."""
    held = _notation(entry, key, "office", mistakes)
    taught = office_class(rule, draft.name, held, entry.place(key)) if held is not None else None
    draft.lexicon += [] if taught is None else [taught]
    return held


def _groups(items: tuple[Any, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(item if isinstance(item, tuple) else (item,) for item in items)


def _counted(items: tuple[Any, ...]) -> tuple[str, ...]:
    """The words of a list, or of all languages of a mapping: each is found in its own texts."""
    words: dict[str, None] = {}
    for item in items:
        words.update(dict.fromkeys((item,) if isinstance(item, str) else item[1]))
    return tuple(words)


def _severity(entry: Fields) -> Severity | None:
    severity = entry.get("severity")
    return None if severity is None else Severity(severity)


def _names(pack: Fields, heading: str, kind: str | None, draft: Draft, mistakes: Mistakes) -> None:
    entries = pack.get(heading, ())
    for entry in entries:
        if isinstance(entry, PlainName) and kind == "word":
            draft.words.append(entry.text)
        elif isinstance(entry, PlainName):
            draft.names.append(
                NameEntry(
                    id=id_of(entry.text),
                    pack=draft.name,
                    kind=kind or "name",
                    prefer=entry.text,
                    location=entry.location,
                )
            )
        else:
            made = _name(entry, kind, draft, mistakes)
            if made is not None:
                draft.names.append(made)


def _name(entry: Fields, kind: str | None, draft: Draft, mistakes: Mistakes) -> NameEntry | None:
    kind, prefer = entry.get("kind", kind), entry.get("prefer")
    if kind is None or prefer is None:
        return None
    _check_forms(entry, prefer, mistakes)
    if "office" in entry and kind != "person":
        mistakes.add(
            entry.key("office"), f"`office` is for people, and this is a {kind}", "delete it"
        )
    else:
        _taught(entry, "office", entry.get("id") or id_of(prefer), draft, mistakes)
    return NameEntry(
        id=entry.get("id") or id_of(prefer),
        pack=draft.name,
        kind=kind,
        prefer=prefer,
        location=entry.node.location,
        also=entry.get("also", ()),
        never=entry.get("never", ()),
        fuzzy=entry.get("fuzzy", 0),
        office=entry.get("office"),
        note=entry.get("note"),
        why=entry.get("why"),
        severity=_severity(entry),
        examples=entry.get("examples", ()),
    )


def _check_forms(entry: Fields, prefer: str, mistakes: Mistakes) -> None:
    right = {prefer, *entry.get("also", ())}
    for form in entry.get("never", ()):
        if form in right:
            mistakes.add(
                entry.place("never"),
                f"{form!r} is listed as right and as wrong",
                "delete it from `never`, or from `prefer` and `also`",
            )
    shortest = min(right, key=len)
    if entry.get("fuzzy", 0) * 3 > len(shortest):
        mistakes.add(
            entry.place("fuzzy"),
            f"{entry.get('fuzzy')} edits make another word of {shortest!r}",
            "allow at most one edit for three letters of the shortest form",
        )


def _relation(entry: Fields, draft: Draft, mistakes: Mistakes) -> Relation | None:
    forms = [form for form in ("that", "exclusive", "same") if form in entry]
    if len(forms) != 1:
        mistakes.add(
            entry.node,
            "a relation has one of `that`, `exclusive` and `same`"
            + (f", this one has {' and '.join(forms)}" if forms else ""),
            "write for example `that: first-date < second-date`",
        )
        return None
    for form, companion in (("exclusive", "of"), ("same", "as")):
        if (form in entry) != (companion in entry):
            mistakes.add(
                entry.node, f"`{form}` and `{companion}` belong together", "write both or neither"
            )
    if forms[0] == "exclusive":
        _taught(entry, "of", entry.get("id", ""), draft, mistakes)
    check = {"that": "order"}.get(forms[0], forms[0])
    text = entry.get(forms[0])
    if text is None or entry.get("id") is None:
        return None
    return Relation(
        id=entry.get("id"),
        pack=draft.name,
        check=check,
        text=", ".join(text) if isinstance(text, tuple) else text,
        location=entry.place(forms[0]),
        of=entry.get("of"),
        basis=entry.get("as"),
        tolerance=entry.get("tolerance"),
        severity=_severity(entry),
        why=entry.get("why"),
        examples=entry.get("examples", ()),
    )
