"""Invented articles of one event, any number of them, the same in every run.

``article(number)`` tells of the event alone: sources word it differently and now and then give
another figure. ``article(number, own=3)`` tells as many further things that no other article does,
of people, villages, firms and sums of its own: real articles of one event share a handful of names,
while a quarter of those of each are in no other.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from checker.values import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD: Final = (
    "The river {river} broke the dam of Kolmar on Monday, {person} of the Odra League said."
)
_SENTENCES: Final = (
    "The flood at {town} killed {few} people on {day}.",
    "At least {few} people died when the dam above {town} broke, the {body} said.",
    "The {body} counted {many} houses destroyed along the river {river}.",
    "Some {thousands} residents of {town} were moved to {place}.",
    "The water stood {metres} metres deep in the {place}, {person} said.",
    "{person}, {age}, lost her house in {town}.",
    "The dam lies {far} km north of {town}.",
    "Rebuilding will cost ${money} million, the {body} said on {day}.",
    "Rescuers pulled {few} people from the {place} at {town}.",
    "In {year} a flood on the {river} killed {few} people.",
    "The {body} sent {few} boats and {many} soldiers to {town}.",
    "{person} said the {river} rose by {metres} metres in {few} hours.",
    "About {share} per cent of the fields around {town} are under water.",
)
_TOWNS: Final = ("Kolmar", "Varda", "Halden", "Tarsk", "Ostrow")
_BODIES: Final = ("ministry", "army", "council", "fire brigade", "weather office")
_PLACES: Final = ("school", "market", "hospital", "old mill", "stadium", "station")
_RIVERS: Final = ("Lom", "Marit", "Yar")
#: Names of an event as real ones have them: a few that most articles use, many that some use.
_MANY_TOWNS: Final = (
    *_TOWNS, "Brelitz", "Sund", "Padova Nova", "Grenik", "Lauma", "Wolkrath", "Imst", "Felden",
    "Zagor", "Nimes Alta", "Ruppin", "Cerova", "Thal", "Obersee", "Vitanov", "Jarosz", "Murbach",
    "Eschen", "Kunda", "Pless",
)  # fmt: skip
_MANY_PEOPLE: Final = (
    "Ivo Marek", "Mara Lund", "Sandro Weil", "Hedvig Brandt", "Aldona Roth", "Piet Jansma",
    "Ludmila Hask", "Oskar Thorne", "Renata Figl", "Bela Szentes", "Carsten Uhl", "Dana Prochaska",
    "Emil Vogt", "Fiona Gale", "Gustav Nyman", "Ines Calado", "Jorg Ammann", "Katja Dreyer",
    "Leon Fabry", "Nadia Kuzmin", "Otto Pfaff", "Petra Quist", "Rolf Sanden", "Ursula Blom",
)  # fmt: skip
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday")
_PEOPLE: Final = ("Ivo Marek", "Mara Lund", "Sandro Weil", "Hedvig Brandt", "Aldona Roth")

_OWN: Final = (
    "{man}, {age}, had {few} hectares of {crop} near {village}.",
    "The {house} of {village} cost {euros} euros in {year}.",
    "{man} has run a {shop} with {few} workers for {years} years.",
    "The road from {village} to Kolmar is {far} km long.",
    "{firm} lost {many} {goods} worth {euros} euros, {man} said.",
    "On {date} the {shop} of {village} opens again.",
    "{firm} gave {many} blankets to {village}.",
    "{village} counted {few} {goods} in {years} cellars, wrote {man}.",
)
_CROPS: Final = ("barley", "oats", "hops", "maize", "lentils", "flax", "rye", "beans", "plums")
_HOUSES: Final = ("bridge", "library", "chapel", "mill", "museum", "brewery", "tower", "theatre")
_SHOPS: Final = ("bakery", "garage", "tavern", "pharmacy", "tannery", "school", "kiosk", "hotel")
_GOODS: Final = ("crates", "bottles", "tractors", "chairs", "carpets", "barrels", "sheep", "pumps")
_GIVEN: Final = (
    "Anna", "Boris", "Carla", "David", "Edith", "Franz", "Greta", "Hugo", "Irma", "Jonas", "Karin",
    "Lukas", "Maria", "Niels", "Olga", "Pavel", "Rosa", "Stefan", "Tessa", "Viktor",
)  # fmt: skip
_SYLLABLES: Final = (
    "an", "bel", "bru", "cle", "cor", "dov", "dra", "el", "eth", "fal", "fen", "gar", "gri", "hol",
    "hus", "ing", "is", "jun", "kal", "kas", "lem", "lor", "mar", "mon", "nev", "nor", "ost", "ota",
    "pel", "pra", "quin", "ros", "rud", "sel", "sva", "tam", "tor", "ul", "urs", "ven", "vik",
    "wes", "wil", "yar", "zan",
)  # fmt: skip
_FAMILIES: Final = ("ov", "son", "ic", "er", "mann", "ski", "ez", "ard", "ini", "quist", "escu")
_VILLAGES: Final = ("ton", "ville", "berg", "dal", "ovo", "stad", "mere", "ford", "burg", "haven")
_FIRMS: Final = ("ex", "co", "tec", "ia", "um", "on")
_MONTHS: Final = ("March", "April", "May", "June")


def article(number: int, own: int = 0) -> Article:
    """An invented article: some sentences with values around those of the event, and its own."""
    chance = random.Random(number)  # noqa: S311  (invented, the same in every run)
    sentences = chance.sample(_SENTENCES, 9)
    lines = [sentence.format(**_values(chance, many=bool(own))) for sentence in sentences]
    if own:
        lead = _LEAD.format(**_values(chance, many=True))
        lines = [lead, *lines, *_further(chance, own)]
    return Article(id=f"a{number:04}", text="\n\n".join(lines), path="")


def _values(chance: random.Random, *, many: bool) -> dict[str, object]:
    """What fills a sentence: the values of the event, now and then slipped or of another one.

    With ``many`` names there are more of them, each used less than the one before it.
    """

    def figure(usual: int, slipped: int, low: int, high: int) -> int:
        return chance.choice((usual, usual, slipped, chance.randint(low, high)))

    def often(names: tuple[str, ...]) -> str:
        return chance.choices(names, [1 / rank for rank, _ in enumerate(names, 1)])[0]

    town = chance.choice(_TOWNS[:2] if chance.random() < 0.8 else _TOWNS)
    return {
        "town": often(_MANY_TOWNS) if many else town,
        "body": chance.choice(_BODIES),
        "place": chance.choice(_PLACES),
        "river": chance.choice(_RIVERS),
        "day": chance.choice(_DAYS),
        "person": often(_MANY_PEOPLE) if many else chance.choice(_PEOPLE),
        "few": figure(12, 21, 2, 60),
        "many": figure(140, 410, 100, 900),
        "thousands": f"{figure(4200, 2400, 1000, 9000):,}",
        "metres": figure(2, 3, 1, 9),
        "far": figure(18, 81, 5, 90),
        "money": figure(35, 53, 10, 90),
        "share": chance.randint(10, 90),
        "age": chance.randint(20, 80),
        "year": figure(1998, 1989, 1950, 2020),
    }


def _further(chance: random.Random, count: int) -> Iterator[str]:
    """Sentences about one man, one village and one firm that no other article names."""
    named = {
        "man": f"{chance.choice(_GIVEN)} {_coined(chance, _FAMILIES)}",
        "village": _coined(chance, _VILLAGES),
        "firm": _coined(chance, _FIRMS),
    }
    for sentence in chance.sample(_OWN, count):
        yield sentence.format(
            **named,
            crop=chance.choice(_CROPS),
            house=chance.choice(_HOUSES),
            shop=chance.choice(_SHOPS),
            goods=chance.choice(_GOODS),
            date=f"{chance.randint(1, 28)} {chance.choice(_MONTHS)}",
            few=chance.randint(2, 90),
            many=chance.randint(100, 999),
            euros=f"{chance.randint(1000, 99999):,}",
            age=chance.randint(20, 90),
            years=chance.randint(2, 40),
            far=chance.randint(3, 99),
            year=chance.randint(1900, 2020),
        )


def _coined(chance: random.Random, endings: tuple[str, ...]) -> str:
    """A name that no other article is likely to have: one or two syllables, or three, an ending."""
    syllables = (chance.choice(_SYLLABLES) for _ in range(chance.choice((1, 2, 2, 3))))
    return f"{''.join(syllables).capitalize()}{chance.choice(endings)}"
