"""Units: what they measure, and how many base units one of them is.

Two quantities are comparable if their units measure the same. Currencies each measure themselves:
a rate of exchange is no fact of an article. Factors are exact where the unit is defined so
(an inch is 0.0254 m, a pound 0.45359237 kg); a month is the mean Gregorian one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

__all__ = ["Unit", "dimensions", "is_currency", "known", "plural", "unit"]


@dataclass(frozen=True, slots=True)
class Unit:
    """``base value = value * factor + offset``, in the base unit of the dimension."""

    name: str
    dimension: str
    factor: float = 1.0
    offset: float = 0.0
    words: str = ""


_DIMENSIONS: Final[dict[str, dict[str, float]]] = {
    "length": {
        "nanometre": 1e-9, "micrometre": 1e-6, "millimetre": 0.001, "centimetre": 0.01,
        "decimetre": 0.1, "picometre": 1e-12, "metre": 1.0, "kilometre": 1000.0,
        "inch": 0.0254, "foot": 0.3048, "yard": 0.9144,
        "mile": 1609.344, "nautical-mile": 1852.0, "light-year": 9.4607304725808e15,
    },
    "area": {
        "square-centimetre": 1e-4, "square-metre": 1.0, "square-kilometre": 1e6,
        "square-inch": 0.00064516, "square-foot": 0.09290304, "square-yard": 0.83612736,
        "square-mile": 2589988.110336, "hectare": 1e4, "acre": 4046.8564224,
    },
    "volume": {
        "millilitre": 1e-6, "cubic-centimetre": 1e-6, "centilitre": 1e-5, "litre": 0.001,
        "cubic-metre": 1.0, "cubic-foot": 0.028316846592, "cubic-kilometre": 1e9,
        "gallon": 0.003785411784, "pint": 0.000473176473, "barrel": 0.158987294928,
        "quart": 0.000946352946, "cup": 0.0002365882365, "fluid-ounce": 2.95735295625e-5,
        "tablespoon": 1.478676478125e-5, "teaspoon": 4.92892159375e-6,
    },
    "mass": {
        "microgram": 1e-9, "milligram": 1e-6, "gram": 0.001, "kilogram": 1.0, "tonne": 1000.0,
        "ton": 1000.0, "pound": 0.45359237, "ounce": 0.028349523125, "stone": 6.35029318,
        "carat": 0.0002,
    },
    "duration": {
        "millisecond": 0.001, "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0,
        "week": 604800.0, "fortnight": 1209600.0, "month": 2629746.0, "year": 31556952.0,
        "decade": 315569520.0, "century": 3155695200.0,
    },
    "age": {
        "year-of-age": 1.0, "month-of-age": 1 / 12, "week-of-age": 7 / 365.2425,
        "day-of-age": 1 / 365.2425,
    },
    "speed": {
        "metre-per-second": 1.0, "kilometre-per-hour": 1 / 3.6, "mile-per-hour": 0.44704,
        "knot": 1852 / 3600,
    },
    "power": {
        "watt": 1.0, "kilowatt": 1e3, "megawatt": 1e6, "gigawatt": 1e9, "horsepower": 745.7,
    },
    "energy": {
        "joule": 1 / 3.6e6, "kilojoule": 1 / 3600, "watt-hour": 0.001,
        "kilowatt-hour": 1.0, "megawatt-hour": 1e3, "gigawatt-hour": 1e6, "terawatt-hour": 1e9,
    },
    "frequency": {"hertz": 1.0, "kilohertz": 1e3, "megahertz": 1e6, "gigahertz": 1e9},
    "voltage": {"volt": 1.0, "kilovolt": 1e3},
    "pressure": {"pascal": 1.0, "hectopascal": 100.0, "millibar": 100.0, "psi": 6894.757},
    "yield": {"kiloton": 1.0, "megaton": 1000.0},
    "data": {
        "bit": 0.125, "byte": 1.0, "kilobyte": 1e3, "megabyte": 1e6, "gigabyte": 1e9,
        "terabyte": 1e12, "petabyte": 1e15, "exabyte": 1e18,
    },
    "data-rate": {"megabit-per-second": 1.0, "gigabit-per-second": 1e3},
    "pixels": {"pixel": 1.0, "megapixel": 1e6},
    "share": {"percent": 0.01, "share": 1.0},
    "concentration": {"part-per-million": 1.0, "part-per-billion": 0.001},
    "percentage-points": {"percentage-point": 1.0, "basis-point": 0.01},
}  # fmt: skip

#: Units that measure nothing but themselves.
_ALONE: Final = [
    "mile-per-gallon",
    "litre-per-100-km",
    "revolution-per-minute",
    "newton-metre",
    "pound-foot",
    "frame-per-second",
    "beat-per-minute",
    "milliampere-hour",
    "ampere",
    "newton",
    "lumen",
    "nit",
    "gram-per-kilometre",
    "microgram-per-cubic-metre",
    "radian",
    "point",
    "time",
    "night",
    "degree",
    "kelvin",
    "kilocalorie",
    "decibel",
    "pixel-per-inch",
    "magnitude",
    "category",
    "ordinal",
    "score",
]

_WORDS: Final = {
    "year-of-age": "years old", "month-of-age": "months old", "week-of-age": "weeks old",
    "day-of-age": "days old", "percent": "percent", "celsius": "°C", "fahrenheit": "°F",
    "USD": "US dollars", "EUR": "euros", "GBP": "pounds sterling", "JPY": "yen", "CNY": "yuan",
    "RUB": "roubles", "UAH": "hryvnias", "INR": "rupees", "CHF": "Swiss francs",
    "hertz": "hertz", "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
    "foot": "feet", "square-foot": "square feet", "cubic-foot": "cubic feet",
    "inch": "inches", "square-inch": "square inches", "century": "centuries", "psi": "psi",
    "horsepower": "horsepower", "decibel": "decibels", "stone": "stone", "pence": "pence",
    "krone": "kroner",
    "kilometre-per-hour": "kilometres per hour", "mile-per-hour": "miles per hour",
    "metre-per-second": "metres per second", "pixel-per-inch": "pixels per inch",
    "mile-per-gallon": "miles per gallon", "litre-per-100-km": "litres per 100 km",
    "revolution-per-minute": "revolutions per minute", "pound-foot": "pound-feet",
    "frame-per-second": "frames per second", "beat-per-minute": "beats per minute",
    "part-per-million": "parts per million", "part-per-billion": "parts per billion",
    "gram-per-kilometre": "grams per kilometre",
    "microgram-per-cubic-metre": "micrograms per cubic metre",
    "megabit-per-second": "megabits per second", "gigabit-per-second": "gigabits per second",
}  # fmt: skip

#: Coins that several countries have, so that no code tells which.
_COINS: Final = frozenset({"cent", "pence", "peso", "krone", "dinar", "shilling"})

_CURRENCY: Final = re.compile(r"[A-Z]{3}")

_UNITS: Final[dict[str, Unit]] = {
    name: Unit(name, dimension, factor, 0.0, _WORDS.get(name, ""))
    for dimension, units in _DIMENSIONS.items()
    for name, factor in units.items()
} | {
    "celsius": Unit("celsius", "temperature", 1.0, 0.0, "°C"),
    "fahrenheit": Unit("fahrenheit", "temperature", 5 / 9, -160 / 9, "°F"),
} | {
    name: Unit(name, name, 1.0, 0.0, _WORDS.get(name, "")) for name in (*_ALONE, *sorted(_COINS))
}  # fmt: skip


def known(name: str) -> bool:
    """Whether a name is that of a unit or has the form of a currency code (three capitals)."""
    return name in _UNITS or is_currency(name)


def dimensions() -> list[str]:
    """What units measure, sorted: "age", "length"."""
    return sorted({each.dimension for each in _UNITS.values()})


def is_currency(name: str) -> bool:
    """Whether a unit is one of money: the code of a currency, three capitals, or a coin."""
    return name in _COINS or _CURRENCY.fullmatch(name) is not None


def measured_by(name: str) -> str:
    """What a unit measures as the tables of aspects call it.

    >>> measured_by("USD"), measured_by("mile"), measured_by("")
    ('money', 'length', 'count')
    """
    return "money" if is_currency(name) else unit(name).dimension or "count"


@lru_cache(maxsize=1024)
def unit(name: str) -> Unit:
    """The unit of a name; "" is that of a plain count.

    A name that the table lacks, such as a currency, measures nothing but itself.
    """
    found = _UNITS.get(name)
    return found if found is not None else Unit(name, name, 1.0, 0.0, _WORDS.get(name, ""))


def plural(name: str, amount: float | None) -> str:
    """The unit in words beside an amount: "1 mile", "12 US dollars", "46 years old"."""
    words = unit(name).words
    singular = name.replace("-", " ")
    if words:
        if amount == 1 and words.endswith("s old"):
            return words.replace("s old", " old")
        return words
    if _CURRENCY.fullmatch(name):
        return name
    return singular if amount == 1 else f"{singular}s"
