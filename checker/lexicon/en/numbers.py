"""English words: number words, scales, units, currencies, hedges.

Units and currencies map to the names that ``checker.kinds.quantity.units`` knows, which holds
their dimensions and factors: these are the same in every language. The file is long because the
tables are.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.irregular import PLURALS

__all__ = ["SILENT", "TABLES"]


def _flags(words: str) -> dict[str, str]:
    """A table that is only asked whether it holds a word."""
    return dict.fromkeys(words.split(), "1")


_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"

_WORDS: Final = (
    {word: str(value) for value, word in enumerate(_ONES.split())}
    | {word: str(10 * value) for value, word in enumerate(_TENS.split(), start=2)}
    | {"nought": "0", "naught": "0"}
)

_SCALES: Final = {
    "hundred": "100", "dozen": "12", "thousand": "1000", "million": "1000000",
    "billion": "1000000000", "trillion": "1000000000000", "quadrillion": "1000000000000000",
    "lakh": "100000", "lakhs": "100000", "lac": "100000", "lacs": "100000",
    "crore": "10000000", "crores": "10000000",
}  # fmt: skip

#: Scales that stand in the plural behind a number: "3 dozens", "two millions of euros".
_SCALE_PLURALS: Final = {f"{scale}s": value for scale, value in _SCALES.items() if scale[-1] != "s"}

#: Words that stand before decimals: "three point five".
_POINTS: Final = _flags("point")

#: Suffixes that are a scale only when glued to the digits, or after a currency.
_SUFFIXES: Final = {
    "k": "1000", "m": "1000000", "mn": "1000000", "mln": "1000000", "mio": "1000000",
    "mm": "1000000",
    "b": "1000000000", "bn": "1000000000", "bln": "1000000000", "tn": "1000000000000",
    "trn": "1000000000000", "t": "1000000000000",
}  # fmt: skip

#: Those of them that mean nothing else behind a space: "3 bn people".
_SUFFIXES_APART: Final = _flags("bn bln mln mio trn")

#: A floor, and a ceiling that is soft.
_VAGUE_PLURALS: Final = {
    "dozens": (12, 100), "scores": (20, 200), "hundreds": (100, 1000), "thousands": (1000, 10_000),
    "millions": (1_000_000, 10_000_000), "billions": (10**9, 10**10), "trillions": (10**12, 10**13),
    "tens of thousands": (10_000, 100_000), "tens of millions": (10**7, 10**8),
    "tens of billions": (10**10, 10**11), "tens of trillions": (10**13, 10**14),
    "hundreds of thousands": (100_000, 1_000_000), "hundreds of millions": (10**8, 10**9),
    "hundreds of billions": (10**11, 10**12), "dozens of thousands": (12_000, 100_000),
    "thousands of millions": (10**9, 10**10), "lakhs of": (100_000, 1_000_000),
}  # fmt: skip

_SEVERAL: Final = ("several", "a few", "few", "a couple of", "a couple", "couple of", "some few")
_SEVERAL_OF: Final = {
    "dozen": (12, 100), "hundred": (100, 1000), "thousand": (1000, 10_000),
    "hundred thousand": (100_000, 1_000_000), "million": (10**6, 10**7),
    "hundred million": (10**8, 10**9), "billion": (10**9, 10**10),
    "hundred billion": (10**11, 10**12), "trillion": (10**12, 10**13),
}  # fmt: skip

_VAGUE: Final = (
    {surface: f"{low}..{high}" for surface, (low, high) in _VAGUE_PLURALS.items()}
    | {
        f"many {surface}": f"{low}..{high}"
        for surface, (low, high) in _VAGUE_PLURALS.items()
        if " " not in surface
    }
    | {
        f"{several} {scale}{plural}": f"{2 * low}..{high}"
        for several in _SEVERAL
        for scale, (low, high) in _SEVERAL_OF.items()
        for plural in ("", "s")
    }
    # two, and hardly more
    | dict.fromkeys(("a couple of", "couple of", "a couple more", "a couple"), "2..2")
)

_PARTS: Final = {
    "half": 2, "quarter": 4, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip

#: What a number in words may be parted by, in singular and plural.
_DENOMINATORS: Final = (
    {word: str(under) for word, under in _PARTS.items()}
    | {f"{word}s": str(under) for word, under in _PARTS.items() if word != "half"}
    | {"halves": "2"}
)

#: Those with which a number may begin: "half of", "a third of".
_FRACTIONS: Final = {
    word: _DENOMINATORS[word]
    for word in (
        "half", "quarter", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "hundredth", "thousandth", "millionth", "billionth", "trillionth",
    )
}  # fmt: skip

#: "A third" without "of" is a part only beside such words: "rose by a third", "a third older".
_BEFORE_PART: Final = _flags("by over than nearly almost about around to under roughly least only")
_AFTER_PART: Final = _flags(
    "in since on from to and this last between while as more less fewer larger smaller higher "
    "lower bigger faster slower older younger cheaper longer shorter heavier lighter"
)

#: about: 10 % either way; near: from 0.9 N to N; above, below: without N itself; from: N and more;
#: to: 0 to N; past: N to 1.1 N; exact: nothing changes.
_HEDGES_BEFORE: Final = {
    "about": "about", "some": "about", "around": "about", "roughly": "about",
    "approximately": "about", "approx": "about", "approx.": "about", "circa": "about",
    "an estimated": "about", "estimated": "about", "estimated at": "about",
    "estimated to be": "about", "in the region of": "about", "in the range of": "about",
    "on the order of": "about", "of the order of": "about", "in the neighborhood of": "about",
    "in the neighbourhood of": "about", "or so": "about", "somewhere around": "about",
    "more or less": "about", "give or take": "about", "~": "about", "≈": "about",
    "at around": "about", "at about": "about", "close to": "about", "an average of": "about",
    "an approximate": "about", "at approximately": "about", "roughly about": "about",
    "nearly": "near", "almost": "near", "just under": "near", "just below": "near",
    "just short of": "near", "slightly less than": "near", "slightly fewer than": "near",
    "slightly under": "near", "not quite": "near", "just shy of": "near", "nearing": "near",
    "approaching": "near", "a little less than": "near", "little short of": "near",
    "a little under": "near", "a bit less than": "near", "virtually": "near",
    "just over": "past", "just above": "past", "slightly more than": "past",
    "slightly over": "past", "slightly above": "past", "a little over": "past",
    "a little more than": "past", "just more than": "past", "a bit more than": "past",
    "a bit over": "past", "little more than": "past",
    "more than": "above", "over": "above", "above": "above", "greater than": "above",
    "higher than": "above", "larger than": "above", "bigger than": "above", "in excess of": "above",
    "well over": "above", "well above": "above", "far more than": "above", "beyond": "above",
    "exceeding": "above", "exceeds": "above", "exceeded": "above", "exceed": "above",
    "upwards of": "above", "upward of": "above", "topping": "above", "surpassing": "above",
    "way over": "above", "much more than": "above", "north of": "above", "longer than": "above",
    "older than": "above", "way more than": "above", "well more than": "above", ">": "above",
    "at least": "from", "no fewer than": "from", "no less than": "from", "not less than": "from",
    "not fewer than": "from", "a minimum of": "from", "minimum of": "from", "minimum": "from",
    "as few as": "from", "as little as": "from", "starting at": "from", "starting from": "from",
    ">=": "from", "≥": "from", "a total of at least": "from",
    "up to": "to", "as many as": "to", "as much as": "to", "at most": "to", "at the most": "to",
    "no more than": "to", "not more than": "to", "a maximum of": "to", "maximum of": "to",
    "maximum": "to", "no greater than": "to", "no higher than": "to", "not exceeding": "to",
    "as high as": "to", "as long as": "to", "as large as": "to", "as big as": "to", "<=": "to",
    "≤": "to", "up to about": "to", "up to around": "to", "up to some": "to",
    "less than or equal to": "to", "fewer than or equal to": "to", "at or below": "to",
    "greater than or equal to": "from", "more than or equal to": "from", "equal to or more than":
    "from", "bigger than or equal to": "from", "at or above": "from", "surpass": "above",
    "surpasses": "above", "surpassed": "above", "topped": "above", "tops": "above",
    "less than": "below", "fewer than": "below", "under": "below", "below": "below",
    "lower than": "below", "smaller than": "below", "well under": "below", "well below": "below",
    "younger than": "below", "shorter than": "below", "far fewer than": "below", "<": "below",
    "far less than": "below", "south of": "below",
    "exactly": "exact", "precisely": "exact", "a total of": "exact", "only": "exact",
    "just": "exact", "a mere": "exact", "a whopping": "exact", "a record": "exact",
    "another": "exact", "a further": "exact", "a combined": "exact", "altogether": "exact",
    # "over" that belongs to a verb: "handed over $308,000"
    **{
        f"{verb} over": "exact"
        for verb in (
            "hand", "hands", "handed", "handing", "sign", "signs", "signed", "signing", "fork",
            "forks", "forked", "forking", "turned", "turning", "make", "made", "making",
        )
    },
}  # fmt: skip

_HEDGES_AFTER: Final = {
    "or so": "about", "or thereabouts": "about", "odd": "about", "give or take": "about",
    "or more": "from", "or above": "from", "and more": "from", "and above": "from",
    "or older": "from", "and over": "from", "or over": "from", "or higher": "from",
    "and older": "from", "and up": "from", "or greater": "from", "plus": "from", "+": "from",
    "or less": "to", "or fewer": "to", "or below": "to", "or under": "to", "and under": "to",
    "or younger": "to", "or lower": "to", "at most": "to", "or better": "from",
    "and some": "past", "and a bit": "past", "and change": "past", "and counting": "from",
    "and rising": "from",
}  # fmt: skip


def _unit(name: str, surfaces: str) -> dict[str, str]:
    """The surfaces of a unit; those of two words are joined by a hyphen before a noun."""
    forms = [surface.strip() for surface in surfaces.split(",")]
    joined = [form.replace(" ", "-") for form in forms if " " in form and form.islower()]
    return dict.fromkeys((*forms, *joined), name)


_UNITS: Final = (
    _unit("percent", "%, percent, per cent, pct, pc, percents, per-cent, percentage")
    | _unit("percentage-point", "percentage point, percentage points, percent points, pct points, "
            "% points, pp, percentage-point")
    | _unit("basis-point", "basis point, basis points, bps")
    | _unit("point", "point, points, pts, pt")
    | _unit("time", "times, fold, -fold, x")
    # length
    | _unit("millimetre", "mm, millimetre, millimetres, millimeter, millimeters")
    | _unit("decimetre", "dm, decimetre, decimetres, decimeter, decimeters")
    | _unit("picometre", "pm, picometre, picometres, picometer, picometers")
    | _unit("centimetre", "cm, cms, centimetre, centimetres, centimeter, centimeters")
    | _unit("metre", "m, metre, metres, meter, meters, mtr, mtrs")
    | _unit("kilometre", "km, kms, kilometre, kilometres, kilometer, kilometers")
    | _unit("inch", 'in., in, inch, inches, inchs, ″, "')
    | _unit("foot", "ft, ft., foot, feet")
    | _unit("yard", "yd, yds, yard, yards")
    | _unit("mile", "mile, miles, mi, mi.")
    | _unit("nautical-mile", "nautical mile, nautical miles, nm, nmi, sea miles")
    | _unit("light-year", "light year, light years, light-year, light-years, lightyears")
    | _unit("nanometre", "nanometre, nanometres, nanometer, nanometers")
    | _unit("micrometre", "micrometre, micrometres, micrometer, micrometers, micron, microns, µm")
    # area
    | _unit("square-metre", "m2, m², sqm, sq m, sq. m, sq.m, square metre, square metres, "
            "square meter, square meters")
    | _unit("square-kilometre", "km2, km², sq km, sq. km, sq kms, sqkm, square kilometre, "
            "square kilometres, square kilometer, square kilometers, square km")
    | _unit("square-centimetre", "cm2, cm², sq cm, square centimetres, square centimeters")
    | _unit("square-foot", "ft2, ft², sq ft, sq. ft., sq. ft, sq.ft, square foot, square feet")
    | _unit("square-inch", "sq in, square inch, square inches")
    | _unit("square-yard", "sq yd, square yard, square yards")
    | _unit("square-mile", "mi2, mi², sq mi, sq. mi., square mile, square miles")
    | _unit("hectare", "hectare, hectares, ha")
    | _unit("acre", "acre, acres")
    # volume
    | _unit("millilitre", "ml, mls, millilitre, millilitres, milliliter, milliliters, cc")
    | _unit("centilitre", "cl, centilitre, centilitres, centiliter, centiliters")
    | _unit("litre", "l, litre, litres, liter, liters, ltr, ltrs")
    | _unit("cubic-metre", "m3, m³, cubic metre, cubic metres, cubic meter, cubic meters, cu m, "
            "cubic m, cbm")
    | _unit("cubic-centimetre", "cm3, cm³, cubic centimetre, cubic centimetres, "
            "cubic centimeters, cubic centimeter")
    | _unit("cubic-foot", "ft3, ft³, cubic foot, cubic feet, cu ft")
    | _unit("cubic-kilometre", "km3, km³, cubic kilometres, cubic kilometers, cubic kilometre")
    | _unit("gallon", "gallon, gallons, gal, gals")
    | _unit("pint", "pint, pints")
    | _unit("barrel", "barrel, barrels, bbl, bbls")
    # mass
    | _unit("microgram", "µg, μg, microgram, micrograms, microgramme, microgrammes, mcg")
    | _unit("milligram", "mg, mgs, milligram, milligrams, milligramme, milligrammes")
    | _unit("gram", "g, gs, gr, gram, grams, gramme, grammes")
    | _unit("kilogram", "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes")
    | _unit("tonne", "tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes")
    | _unit("ton", "ton, tons")
    | _unit("pound", "lb, lbs, lb., lbs., pound, pounds")
    | _unit("ounce", "oz, oz., ounce, ounces")
    | _unit("stone", "stone")
    | _unit("carat", "carat, carats, karat, karats")
    # time
    | _unit("millisecond", "ms, millisecond, milliseconds")
    | _unit("second", "s, sec, secs, sec., second, seconds")
    | _unit("minute", "min, mins, min., minute, minutes")
    | _unit("hour", "h, hr, hrs, hr., hour, hours")
    | _unit("day", "day, days")
    | _unit("night", "night, nights")
    | _unit("week", "week, weeks, wk, wks")
    | _unit("fortnight", "fortnight, fortnights")
    | _unit("month", "month, months, mth, mths")
    | _unit("year", "year, years, yr, yrs, yr.")
    | _unit("decade", "decade, decades")
    | _unit("century", "century, centuries")
    # age
    | _unit("year-of-age", "year old, years old, year-old, years-old, year olds, year-olds, "
            "years of age, yr old, yr-old, yrs old, y/o, yo, years-of-age, yearold, yearsold")
    | _unit("month-of-age", "month old, months old, month-old, months-old, month-olds, "
            "months of age")
    | _unit("week-of-age", "week old, weeks old, week-old, weeks-old, weeks of age")
    | _unit("day-of-age", "day old, days old, day-old, days-old")
    # speed
    | _unit("kilometre-per-hour", "km/h, kmh, kph, km per hour, kms per hour, kmph, "
            "kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, "
            "kilometers an hour, kilometres an hour, km an hour")
    | _unit("mile-per-hour", "mph, mi/h, mile per hour, miles per hour, miles an hour, m.p.h.")
    | _unit("metre-per-second", "m/s, metre per second, metres per second, meter per second, "
            "meters per second, metres a second")
    | _unit("knot", "knot, knots, kn, kt, kts")
    # temperature
    | _unit("celsius", "°c, ° c, c, celsius, centigrade, degree celsius, degrees celsius, "
            "degrees c, degree c, deg celsius, degrees centigrade, degree centigrade, °celsius, "
            "° celsius, ℃")
    | _unit("fahrenheit", "°f, ° f, f, fahrenheit, degree fahrenheit, degrees fahrenheit, "
            "degrees f, degree f, deg fahrenheit, °fahrenheit, ° fahrenheit, ℉")
    | _unit("kelvin", "kelvin, kelvins")
    | _unit("degree", "°, degree, degrees, deg, deg.")
    # energy, power, pressure, frequency
    | _unit("watt", "w, watt, watts")
    | _unit("kilowatt", "kw, kilowatt, kilowatts")
    | _unit("megawatt", "mw, megawatt, megawatts")
    | _unit("gigawatt", "gw, gigawatt, gigawatts")
    | _unit("horsepower", "hp, bhp, horsepower, horse power")
    | _unit("kilowatt-hour", "kwh, kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours")
    | _unit("megawatt-hour", "mwh, megawatt hour, megawatt hours, megawatt-hours, megawatt-hour")
    | _unit("gigawatt-hour", "gwh, gigawatt hours, gigawatt-hours")
    | _unit("terawatt-hour", "twh, terawatt hours, terawatt-hours")
    | _unit("kilocalorie", "kcal, calorie, calories, kilocalories")
    | _unit("volt", "v, volt, volts")
    | _unit("kilovolt", "kv, kilovolt, kilovolts")
    | _unit("hertz", "hz, hertz")
    | _unit("kilohertz", "khz, kilohertz")
    | _unit("megahertz", "mhz, megahertz")
    | _unit("gigahertz", "ghz, gigahertz")
    | _unit("pascal", "pa, pascal, pascals")
    | _unit("hectopascal", "hpa, hectopascal, hectopascals")
    | _unit("millibar", "mbar, millibar, millibars")
    | _unit("psi", "psi")
    | _unit("decibel", "db, decibel, decibels")
    | _unit("kiloton", "kt of tnt, kiloton, kilotons, kilotonne, kilotonnes")
    | _unit("megaton", "megaton, megatons, megatonne, megatonnes")
    # data, screens
    | _unit("bit", "bit, bits")
    | _unit("byte", "byte, bytes")
    | _unit("kilobyte", "kb, kilobyte, kilobytes")
    | _unit("megabyte", "mb, megabyte, megabytes, meg, megs")
    | _unit("gigabyte", "gb, gig, gigs, gigabyte, gigabytes")
    | _unit("terabyte", "tb, terabyte, terabytes")
    | _unit("petabyte", "pb, petabyte, petabytes")
    | _unit("exabyte", "eb, exabyte, exabytes")
    | _unit("megabit-per-second", "mbps, mbit/s, mb/s, megabits per second")
    | _unit("gigabit-per-second", "gbps, gbit/s, gigabits per second")
    | _unit("megapixel", "mp, mpx, megapixel, megapixels, mega-pixel, mega-pixels")
    | _unit("pixel", "px, pixel, pixels")
    | _unit("pixel-per-inch", "ppi, dpi, pixels per inch, pixels-per-inch, dots per inch")
    # engines, cameras, batteries, air
    | _unit("mile-per-gallon", "mpg, miles per gallon, miles to the gallon, mile per gallon")
    | _unit("litre-per-100-km", "l/100km, l/100 km, litres per 100km, litres per 100 km, "
            "liters per 100 km, litres per 100 kilometres")
    | _unit("revolution-per-minute", "rpm, revolutions per minute")
    | _unit("newton-metre", "nm of torque, newton metre, newton metres, newton meters")
    | _unit("pound-foot", "lb-ft, lb ft, pound-feet, pound feet, ft-lb, foot-pounds")
    | _unit("frame-per-second", "fps, frames per second, frames a second")
    | _unit("beat-per-minute", "bpm, beats per minute, beats a minute")
    | _unit("milliampere-hour", "mah, mahr, milliamp hours, milliampere hours")
    | _unit("ampere", "ampere, amperes, amp, amps")
    | _unit("joule", "joule, joules")
    | _unit("kilojoule", "kj, kilojoule, kilojoules")
    | _unit("newton", "newton, newtons")
    | _unit("lumen", "lumen, lumens")
    | _unit("nit", "nits")
    | _unit("watt-hour", "wh, watt hour, watt hours")
    | _unit("part-per-million", "ppm, parts per million")
    | _unit("part-per-billion", "ppb, parts per billion")
    | _unit("gram-per-kilometre", "g/km, grams per kilometre, grammes per kilometre")
    | _unit("microgram-per-cubic-metre", "µg/m3, µg/m³, micrograms per cubic metre, "
            "micrograms per cubic meter")
    | _unit("radian", "rad, radian, radians")
    # kitchens
    | _unit("cup", "cup, cups")
    | _unit("teaspoon", "teaspoon, teaspoons, tsp")
    | _unit("tablespoon", "tablespoon, tablespoons, tbsp")
    | _unit("quart", "quart, quarts")
    | _unit("fluid-ounce", "fluid ounce, fluid ounces, fl oz")
    | _unit("magnitude", "magnitude, on the richter scale, magnitude on the richter scale")
)  # fmt: skip

#: Unit signs that are one or two letters: a unit only when glued, or when the sign is written as
#: it should be (the values), so that "24 in total" and "5 m people" stay what they are.
_GLUED: Final = _flags(
    'm l g h s c f v w pc pt pa nm ms kt kn cc mi gr gs pp in. in " ″ eb pb mp mb kb min deg x dm '
    "pm rad wh"
)

_UNITS_BEFORE: Final = (
    _unit("magnitude", "magnitude, magnitude of, mw, measuring, measured, registered, registering, "
          "preliminary magnitude of, a magnitude")
    | _unit("category", "category, cat, cat.")
    | _unit("year-of-age", "aged, age, ages, aged between, at the age of, the age of, at age, "
            "age of, aged just, aged only, aged barely")
)  # fmt: skip

#: Those whose age an "of" may tell: "a boy of 12".
_AGED: Final = _flags("boy boys girl girls man woman lad youth child toddler teenager")

#: Classes of those who stand together, whose strength counts people: "a 12-strong team".
_TOGETHER: Final = _flags("teams couples families")

#: Nouns that digits before them name, and only numbers in words count.
_DIGITS_NAME: Final = _flags("series")
#: What cuts the jobs behind it, and what is said of jobs that are cut.
_JOB_CUTTING: Final = _flags(
    "cut cuts cutting axe axes axing axed shed sheds shedding slash slashes slashing slashed "
    "eliminate eliminates eliminating eliminated scrap scraps scrapping scrapped loss losses lose "
    "loses losing lost reduction elimination removal reduce reducing"
)
_JOB_CUT: Final = _flags(
    "cut axed shed slashed eliminated scrapped lost losses cuts disappear vanish"
)
#: Classes of those whose release is no rescue, and who are at large when they are missing.
_HELD: Final = _flags("prisoners suspects")
_HELD_NOT: Final = _flags("rescued missing displaced")
#: Verbs whose times are wounds: "was stabbed 12 times", "slashed at him 12 times".
_WOUNDING: Final = _flags(
    "stabbed stabbing stab stabs knifed knifing knifes knife dagger machete slashed slashing slash "
    "hacked hacking shot bayoneted speared"
)
#: What is done to things as well as to people.
_SEIZING: Final = _flags("seized seize seizes seizing")
#: Verbs and what else is said of shots, whose times are so many: "fired four times".
_FIRING: Final = _flags("fired firing fires fire trigger")

#: What stands between people and what befell them with commas: "24 men, among them 3 officers,".
_AMONG: Final = _flags("including among")

_CURRENCIES_BEFORE: Final = (
    _unit("USD", "$, us$, u.s.$, usd, usd$, u.s. $, us $, us dollars")
    | _unit("EUR", "€, eur, euro, euros")
    | _unit("GBP", "£, gbp, uk£, stg£")
    | _unit("JPY", "¥, jpy, jp¥")
    | _unit("CNY", "cny, rmb, cn¥, yuan")
    | _unit("INR", "₹, rs, rs., inr, rupees")
    | _unit("RUB", "₽, rub, rur")
    | _unit("UAH", "₴, uah, hryvnia")
    | _unit("KRW", "₩, krw")
    | _unit("ILS", "₪, ils, nis")
    | _unit("TRY", "₺, try, tl")
    | _unit("NGN", "₦, ngn, n")
    | _unit("PHP", "₱, php")
    | _unit("peso", "p")
    | _unit("VND", "₫, vnd")
    | _unit("AUD", "a$, au$, aud, aud$, aus$")
    | _unit("CAD", "c$, ca$, cad, can$, cdn$, c $")
    | _unit("NZD", "nz$, nz $, nzd")
    | _unit("HKD", "hk$, hk $, hkd")
    | _unit("SGD", "s$, sgd, sg$")
    | _unit("TWD", "nt$, nt $, twd")
    | _unit("BRL", "r$, brl")
    | _unit("MXN", "mx$, mxn")
    | _unit("CHF", "chf, sfr, fr.")
    | _unit("SEK", "sek")
    | _unit("NOK", "nok")
    | _unit("DKK", "dkk")
    | _unit("PLN", "pln")
    | _unit("CZK", "czk")
    | _unit("HUF", "huf")
    | _unit("ZAR", "zar, r")
    | _unit("BDT", "bdt, tk, tk., ৳")
    | _unit("PKR", "pkr")
    | _unit("MYR", "myr, rm")
    | _unit("IDR", "idr, rp")
    | _unit("THB", "thb, ฿")
    | _unit("AED", "aed, dh, dhs")
    | _unit("SAR", "sar")
    | _unit("KWD", "kwd")
    | _unit("EGP", "egp, e£, le")
    | _unit("KES", "kes, ksh, kshs, sh")
    | _unit("BTC", "₿, btc")
)  # fmt: skip

_CURRENCIES_AFTER: Final = (
    _unit("USD", "$, dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, "
          "american dollars, usd, bucks, buck, us$, united states dollars, greenbacks")
    | _unit("EUR", "€, euro, euros, eur")
    | _unit("GBP", "£, pound sterling, pounds sterling, british pound, british pounds, gbp, quid, "
            "sterling")
    | _unit("JPY", "¥, yen, japanese yen, jpy")
    | _unit("CNY", "yuan, chinese yuan, renminbi, rmb, cny")
    | _unit("INR", "₹, rs, rupee, rupees, indian rupees, indian rupee, inr")
    | _unit("PKR", "pakistani rupees, pakistan rupees, pkr")
    | _unit("RUB", "₽, rouble, roubles, ruble, rubles, russian rubles, russian roubles, rub")
    | _unit("UAH", "₴, hryvnia, hryvnias, hryvnya, hryvnyas, uah")
    | _unit("KRW", "won, south korean won, krw")
    | _unit("ILS", "shekel, shekels, israeli shekels, new shekels, ils, nis")
    | _unit("TRY", "lira, liras, turkish lira, turkish liras")
    | _unit("NGN", "naira, nairas, ngn")
    | _unit("AUD", "australian dollar, australian dollars, aud")
    | _unit("CAD", "canadian dollar, canadian dollars, cad")
    | _unit("NZD", "new zealand dollar, new zealand dollars, nzd")
    | _unit("HKD", "hong kong dollar, hong kong dollars, hkd")
    | _unit("SGD", "singapore dollar, singapore dollars, sgd")
    | _unit("TWD", "taiwan dollars, new taiwan dollars, twd")
    | _unit("BRL", "real, reais, brazilian reais, brl")
    | _unit("MXN", "mexican peso, mexican pesos, mxn")
    | _unit("PHP", "philippine peso, philippine pesos, php")
    | _unit("peso", "peso, pesos")
    | _unit("CHF", "swiss franc, swiss francs, franc, francs, chf")
    | _unit("SEK", "swedish krona, swedish kronor, kronor, sek")
    | _unit("NOK", "norwegian krone, norwegian kroner, nok")
    | _unit("DKK", "danish krone, danish kroner, dkk")
    | _unit("krone", "krone, kroner, krona")
    | _unit("PLN", "zloty, zlotys, złoty, złotys, pln")
    | _unit("CZK", "czech koruna, koruna, korunas, czk")
    | _unit("HUF", "forint, forints, huf")
    | _unit("RON", "lei, leu, ron")
    | _unit("BGN", "leva, lev, bgn")
    | _unit("ZAR", "rand, rands, zar")
    | _unit("MYR", "ringgit, ringgits, malaysian ringgit, malaysian ringgits, myr")
    | _unit("IDR", "rupiah, rupiahs, idr")
    | _unit("THB", "baht, thai baht, thb")
    | _unit("VND", "dong, vietnamese dong, vnd")
    | _unit("AED", "dirham, dirhams, emirati dirhams, uae dirhams, aed")
    | _unit("SAR", "riyal, riyals, saudi riyals, saudi riyal, sar")
    | _unit("QAR", "qatari riyals, qatari riyal, qar")
    | _unit("IRR", "rial, rials, iranian rials, irr")
    | _unit("dinar", "dinar, dinars")
    | _unit("KWD", "kuwaiti dinar, kuwaiti dinars, kwd")
    | _unit("EGP", "egyptian pound, egyptian pounds, egp")
    | _unit("KES", "kenyan shilling, kenyan shillings, kes")
    | _unit("shilling", "shilling, shillings")
    | _unit("AMD", "dram, drams, armenian drams")
    | _unit("AZN", "manat, manats, azn")
    | _unit("KZT", "tenge, kzt")
    | _unit("GEL", "lari, georgian lari, gel")
    | _unit("BDT", "taka, bdt")
    | _unit("cent", "cent, cents, ¢, c, sen, kopiykas, kopecks")
    | _unit("pence", "pence, penny, pennies, p")
    | _unit("BTC", "bitcoin, bitcoins, btc")
)  # fmt: skip

#: Names of money, before which any suffix is a scale: "20 m euros", but "the 100 m won by Bolt".
_MONEY_NAMES: Final = dict.fromkeys(
    [
        name
        for name in (*_CURRENCIES_AFTER, "pound", "pounds")
        if len(name) > 2 and name not in ("won", "real", "sen", "try", "sterling", "lev", "lei")
    ]
    + ["$", "€", "£"],
    "1",
)

#: Words after which "from 16 to 30" is a change with two values, and not one range.
_CHANGES: Final = _flags(
    "rise rises rose risen rising increase increases increased increasing grow grows grew "
    "grown growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared "
    "soaring surge surges surged surging expand expands expanded expanding raise raises "
    "raised raising double doubles doubled up fall falls fell fallen falling drop drops "
    "dropped dropping decline declines declined declining decrease decreases decreased "
    "decreasing reduce reduces reduced reducing cut cuts cutting lower lowers lowered "
    "lowering shrink shrinks shrank shrunk slump slumps slumped plunge plunges plunged tumble "
    "tumbled slip slips slipped down revise revised change changes changed changing go goes "
    "went gone going moved move moves upgraded downgraded improved improve boost boosts "
    "boosted swell swelled swollen widen widened narrow narrowed edged"
)

#: Words before what a change adds or takes: "raised by three years to 70".
_CHANGE_BY: Final = _flags("by another further")

#: Stretches of play: "four in nine innings" is no share of them.
_SPELLS: Final = _flags(
    "innings inning games matches overs starts attempts appearances outings tests sets frames "
    "rounds races fixtures seasons tries deliveries balls at-bats plays minutes meetings"
)

#: Words that show that "2-1" is a score or a vote.
_SCORE_WORDS: Final = _flags(
    "win wins won winning winner beat beats beaten beating defeat defeats defeated defeating "
    "lose loses lost losing loss draw draws drew drawn tie ties tied lead leads led leading "
    "trail trails trailed victory victories match matches game games score scores scored "
    "scoring goal goals set sets final semifinal semi-final quarterfinal vote votes voted "
    "voting passed approved rejected ruled ruling majority halftime half-time playoff cup "
    "series thrashed routed edged downed topped hammered shutout rout triumph triumphed "
    "aggregate leg legs record records"
) | dict.fromkeys(("finished", "finishing", "ended", "ending"), "level")

#: What leads to a score told in words ("voted 7 to 2"), and what its first figure counts.
_SCORE_LEADS: Final = dict.fromkeys(
    ("voted", "vote of", "votes of", "ruled", "split", "vote was", "score of", "majority of"), "1"
)
_SCORE_UNITS: Final = _flags("votes vote goals goal")

_GOALS: Final = _ONES.split()[:10]
_LEVEL: Final = ("goalless", "scoreless", "nil-nil")
#: Scores in words: "one-all", "a goalless draw", "three goals to nil".
_SCORE_PHRASES: Final = (
    {f"{word}-all": f"{goals}-{goals}" for goals, word in enumerate(_GOALS)}
    | {
        f"{word}{to}": f"{goals}-0"
        for goals, word in enumerate(_GOALS)
        for to in ("-nil", "-zero", "-nothing", " goals to nil", " goals to nothing",
                   " goals to zero", " goals without reply", " goals without response")
    }
    | {
        f"{word}{goals_to}{other}": f"{goals}-{fewer}"
        for goals, word in enumerate(_GOALS)
        for fewer, other in enumerate(_GOALS[1:goals], start=1)
        for goals_to in (" goals to ", "-")
    }
    | {
        f"{level} {what}": "0-0"
        for level in _LEVEL
        for what in ("draw", "stalemate", "tie", "match", "game", "affair", "encounter",
                     "first leg", "second leg", "first meeting")
    }
    | {
        f"{verb} {level}": "0-0"
        for level in _LEVEL
        for verb in ("ended", "finished", "ending", "finishing", "drew", "ends", "finishes")
    }
)  # fmt: skip

#: Nouns that a number names instead of counting: "chapter 3", "page 12", "flight 370".
_LABELS: Final = _flags(
    "chapter chapters page pages section sections article articles paragraph paragraphs item "
    "items no. no nos. number numbers flight route channel version room gate platform phase "
    "stage grade level type category group exit highway road interstate bus line track lane "
    "seat row block lot apartment apt suite floor unit units figure fig table volume vol part "
    "turn corner sura surah episode season round week day year model class rule clause "
    "annex appendix resolution "
    "directive protocol bill proposition prop amendment title code zip postcode box case file "
    "form question q step game race heat district ward precinct station reactor runway "
    "squadron regiment bit ps top size windows office build area zone sector issue order law "
    "act point formula world verse psalm op opus terminal tier radio lap hole position android ios "
    "book books called call calls dial dialed dialled dialling junction junctions exits gates "
    "rooms flights routes platforms sections seasons units models "
    "mark mk tel tel. phone call fax ext id isbn doi"
)

#: A number before these is a clock time, a zone or part of a name.
_CLOCK: Final = _flags(
    "am a.m. a.m pm p.m. p.m gmt utc est edt cst cdt pst pdt cet cest bst msk ist o'clock hrs "
    "noon midnight"
)

#: What follows a digit ordinal that belongs to a name or a date.
_ORDINAL_NAMES: Final = _flags(
    "century centuries street st avenue ave floor precinct district infantry battalion "
    "brigade division regiment fleet airborne army"
)

_ORDINAL_WORDS: Final = (
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS: Final = {word: str(value) for value, word in enumerate(_ORDINAL_WORDS.split(), start=2)}
#: Ordinals in words, but for the first of all.
_ORDINALS_TOLD: Final = (
    _ORDINALS
    | {
        f"{ten}{unit}": str(10 * tens + ones)
        for tens, ten in enumerate(_TENS.split(), start=2)
        for ones, unit in enumerate(
            (f"-{each}" for each in ("first", *tuple(_ORDINALS)[:8])), start=1
        )
    }
    | {f"{ten[:-1]}ieth": str(10 * tens) for tens, ten in enumerate(_TENS.split(), start=2)}
    | {"hundredth": "100"}
)
#: What is numbered in a row of which a story tells one.
_NUMBERED_ROWS: Final = (
    dict.fromkeys(
        ("edition", "festival", "instalment", "installment", "staging", "running", "congress",
         "convention", "marathon", "biennale"), "edition",
    )
    | dict.fromkeys(("anniversary", "jubilee"), "anniversary")
)  # fmt: skip

#: Words before which a four-digit number with "hours" is a time of day: "at 1230 hours".
_CLOCK_BEFORE: Final = _flags(
    "at around about by until till from before after since to approximately"
)

#: Words that make an address of the number before them: "24 Independent Street".
_STREETS: Final = _flags(
    "street st avenue ave road rd lane drive boulevard blvd square plaza place court crescent "
    "terrace way row mews parade quay gardens broadway highway parkway alley"
)

#: Words of races, which make metres of an m: "the 100m final".
_RACES: Final = _flags(
    "race races heat heats final finals semi-final semi-finals hurdles sprint sprints freestyle "
    "butterfly backstroke breaststroke relay relays medley dash title titles champion champions "
    "runner runners record records gold silver bronze steeplechase"
)

#: Verbs of headlines, whose capital makes no name of them: "Quake Leaves 24 Dead".
_HEADLINE_VERBS: Final = _flags(
    "leaves leave hits hit sees see adds add hires hire sells sell buys buy gets get wins win "
    "takes take makes make holds hold finds find shows show seeks seek reports report costs cost "
    "pays pay offers offer plans plan cuts cut opens open closes close sends send faces face "
    "claims claim names name signs sign says say among for with over under after before"
)

#: Words before a noun that a number then does not name: "this year 300 were built".
_NO_LABEL: Final = _flags(
    "this that last next each every a an one per first second third same following previous past "
    "any another no some single following"
)

#: Makers and makes, whose numbers are models even before a plural: "Boeing 737 planes".
_MAKERS: Final = _flags(
    "boeing airbus embraer bombardier cessna antonov ilyushin il tupolev tu sukhoi su mikoyan mig "
    "ftse s&p dow nasdaq nikkei cac dax stoxx topix russell fortune asx tsx ibex msci nifty "
    "falcon ariane soyuz apollo iphone ipad galaxy pixel playstation xbox nintendo windows android "
    "ios macos type mark mk model series audi bmw porsche peugeot renault mazda"
)

#: Words that make a name of the number word behind them: "the Big Four".
_NAME_OPENERS: Final = _flags("big formula channel page phase chapter catch")

#: Words before "half" that make a name or a side of it.
_NO_HALF: Final = _flags(
    "first second third fourth latter other one better every next last opening closing bottom top "
    "upper lower eastern western northern southern final"
)

#: Adjectives that a hyphen joins to a number, where nothing is counted: "a two-way street".
_JOINED_ADJECTIVES: Final = _flags(
    "way faced dimensional sided tone piece wheel handed fisted edged off nil all time fold "
    "tiered ply ish plus something odd strong plus-one d"
)

#: Words in -s that are no plurals, and end no noun phrase: "27 overseas booths".
_PLURAL_LOOKING: Final = _flags(
    "series overseas always perhaps various sometimes indoors outdoors upstairs downstairs besides "
    "nowadays headquarters sports politics news mathematics physics economics athletics "
    "electronics savings arms sales earnings communications operations human-rights women's men's "
    "previous serious dangerous religious famous numerous anonymous continuous nervous enormous"
)

#: Ends of hedges before an article, behind which a unit is one of its kind: "more than a year".
_HEDGE_ARTICLES: Final = dict.fromkeys(
    ("than a", "nearly a", "almost a", "least a", "about a", "over a", "under a", "around a",
     "roughly a"), "1"
)  # fmt: skip
#: What makes a number negative, before it and behind its degrees.
_MINUS: Final = _flags("minus negative")
#: A margin either way, whose last word is no sign of its own.
_PLUS_MINUS: Final = dict.fromkeys(("plus or minus ", "plus-or-minus ", "plus/minus "), "1")
_BELOW_ZERO: Final = {" below zero": "1"}

#: Parts of words by which an article shows that it speaks of an earthquake.
_QUAKE_WORDS: Final = _flags("quake tremor temblor seismic richter")
#: What stands right before a magnitude ("put the quake at 6.7", "the agency said 6.7"), and words
#: of which one stands before it in the sentence.
_MAGNITUDE_LEADS: Final = _flags(
    "at of as to was is said says gave gives reported measured measuring registered registering "
    "recorded recording reached reaching read hit rated estimated about around roughly nearly"
)
_MAGNITUDE_WORDS: Final = _flags(
    "magnitude magnitudes strength intensity richter scale measured measuring measure measures "
    "registered registering rated"
)
_ARTICLES_BEFORE: Final = _flags("a an")

#: Words between what befell people and their number: "injuring another 20".
_FURTHER: Final = _flags("another only just further additional a an")

#: Before the number of those still in a contest, who are not counted: "the last 16".
_STAGE_BEFORE: Final = dict.fromkeys(("last ", "round of "), "1")

#: What a unit may have behind it: "an hour and a half".
_PART_TAILS: Final = {
    " and a half": "0.5", " and a quarter": "0.25",
    " and three quarters": "0.75", " and three-quarters": "0.75",
}  # fmt: skip
_ARTICLE_UNITS: Final = _flags(
    "year month week day decade century hour minute fortnight mile kilometre metre tonne ton acre "
    "hectare pound kilogram gallon litre barrel percent percentage-point"
)

#: Words behind which a bare number is the toll announced before: "the death toll rose to 24".
_TOLL_TAILS: Final = _flags(
    "to at of was is were are reached reaches hit hits topped passed passes stands stood exceeds "
    "exceeded from now nears surpassed numbered"
)

#: What stands before a place, and no one of those who are counted: "in Varda and two other towns".
_AT_PLACE: Final = _flags("in at from near to on by since between via outside inside around")

#: What a toll has done whose number stands behind it, however far it is from its noun.
_TOLL_RISEN: Final = _flags(
    "rose rises risen rising climbed climbs climbing jumped jumps grew grows grown increased "
    "increases mounted mounts soared soars stood stands reached reaches hit hits topped passed "
    "surpassed put went revised raised"
)

#: Forms of verbs that are said of who does it, or nouns: those they stand behind it has not
#: befallen ("three men escaped from a jail", "took part in the rescue").
_CASUALTY_ACTIVE: Final = _flags(
    "kill kills slay slays murder murders massacre injure injures wound wounds arrest arrests "
    "detain detains apprehend capture captures jail jails displace displaces evacuate evacuates "
    "rescue rescues release releases kidnap kidnaps abduct abducts infect infects trap traps sack "
    "sacks dismiss dismisses"
)

#: What may stand between what befell people and their number: "cut down 24", "the death of the 24".
_CASUALTY_LINKS: Final = (
    dict.fromkeys(("off", "down"), "particle")
    | dict.fromkeys(("of", "to", "for"), "of")
    | dict.fromkeys(("the", "all", "some", "those"), "article")
)

#: Between a part and the number of its whole: "five of the 12 hostages".
_OF_WHOLE: Final = dict.fromkeys(
    (
        f"{of}{article}"
        for of in ("of", "out of", "among", "from among")
        for article in ("", " the", " its", " their", " his", " her", " our", " these", " those",
                        " all", " all the")
    ), "1"
)  # fmt: skip
#: Words that take a part of a whole, beside numbers: "most of the 24".
_PART_WORDS: Final = _flags(
    "most none neither either some many several few any couple dozens majority minority rest "
    "remainder percent cent % part first"
)

#: Those who are described by a number of others: "a mother of two was killed".
_PARENTS: Final = _flags(
    "mother father parent parents mum mom dad grandmother grandfather grandparents veteran winner "
    "author captain leader owner head"
)

#: What denies the words behind it, and what may stand between: "not all of the 24".
_DENIALS: Final = _flags(
    "not denied denies deny denying refuted refutes dismissed dismisses rejected rejects disputed "
    "disputes"
)
_DENIAL_LINKS: Final = _flags(
    "that all of the a an any single some every media reports report claims claim allegations "
    "allegation suggestions rumours rumors speculation accusations"
)

#: Said of a subject, never of an object.
_CASUALTY_INTRANSITIVE: Final = _flags(
    "died die dies dying dead perish perished perishes drowned deceased missing disappeared "
    "unaccounted homeless fled flee flees fleeing"
)

#: Words that end the noun phrase to the right of a number.
_STOPS: Final = _flags(
    "a an the this that these those of in on at by to for from with without within into onto "
    "over under above below between among against during before after since until till "
    "through across around about near per as than and or but nor so yet if when while where "
    "which who whom whose what why how because although though unless is are was were be been "
    "being am has have had having do does did will would shall should can could may might "
    "must not no also too very more less most least i he she it we they you him her them us "
    "his its their our your my me there here then now today yesterday tomorrow ago earlier "
    "later old away each apiece down up off out says said say told tells asked according "
    "saying added left gets got get makes made takes took went goes comes came gave gives "
    "became begins began ends ended remains remained remain plus minus times including "
    "includes include included only just even still already both either neither yes instead "
    "together long high wide tall deep thick late this's that's it's he's she's has's let's "
    "what's who's there's always perhaps towards upwards besides afterwards regardless needs "
    "wants knows thinks shows seems appears via versus vs like unlike despite follows meets "
    "plans hopes expects starts started"
)

#: Adjectives and numbers-of-kind that may stand between a number and what it counts.
_NUMBER_NONE: Final = {
    "no": "0",
    "zero": "0",
    "nil": "0",
    "no one": "0",
    "nobody": "0",
    "none": "0",
}

#: One and no more, said of deaths alone: "the only fatality".
_NUMBER_SINGLE: Final = _flags("single sole only lone")

_STYLE: Final = {"decimal": "."}

TABLES: Final[dict[str, dict[str, str]]] = {
    "number-word": _WORDS,
    "number-scale": _SCALES,
    "number-vague": _VAGUE,
    "number-scale-plural": _SCALE_PLURALS,
    "number-point": _POINTS,
    "number-part": _DENOMINATORS,
    "before-part": _BEFORE_PART,
    "after-part": _AFTER_PART,
    "number-fraction": _FRACTIONS,
    "number-none": _NUMBER_NONE,
    "number-single": _NUMBER_SINGLE,
    "number-suffix": _SUFFIXES,
    "number-suffix-apart": _SUFFIXES_APART,
    "money-name": _MONEY_NAMES,
    "number-style": _STYLE,
    "hedge-before": _HEDGES_BEFORE,
    "hedge-after": _HEDGES_AFTER,
    "hedge-verb": _flags("surpass surpasses surpassed topped tops"),
    "hedge-exactly": _flags("exactly precisely"),
    "unit": _UNITS,
    "unit-glued": _GLUED,
    "aged-noun": _AGED,
    "together": _TOGETHER,
    "held": _HELD,
    "held-not": _HELD_NOT,
    "digits-name": _DIGITS_NAME,
    "job-cutting": _JOB_CUTTING,
    "job-cut": _JOB_CUT,
    "wounding": _WOUNDING,
    "firing": _FIRING,
    "seizing": _SEIZING,
    "among": _AMONG,
    "unit-before": _UNITS_BEFORE,
    "currency-before": _CURRENCIES_BEFORE,
    "currency-after": _CURRENCIES_AFTER,
    "change": _CHANGES,
    "change-by": _CHANGE_BY,
    "spell": _SPELLS,
    "plus-minus": _PLUS_MINUS,
    "score-word": _SCORE_WORDS,
    "score-phrase": _SCORE_PHRASES,
    "number-ordinal": _ORDINALS_TOLD,
    "numbered-row": _NUMBERED_ROWS,
    "score-lead": _SCORE_LEADS,
    "score-unit": _SCORE_UNITS,
    "label-noun": _LABELS,
    "clock-mark": _CLOCK,
    "ordinal-name": _ORDINAL_NAMES,
    "phrase-end": _STOPS,
    "irregular-plural": PLURALS,
    "clock-before": _CLOCK_BEFORE,
    "street": _STREETS,
    "race": _RACES,
    "headline-verb": _HEADLINE_VERBS,
    "no-half": _NO_HALF,
    "maker": _MAKERS,
    "no-label": _NO_LABEL,
    "name-opener": _NAME_OPENERS,
    "joined-adjective": _JOINED_ADJECTIVES,
    "plural-looking": _PLURAL_LOOKING,
    "hedge-article": _HEDGE_ARTICLES,
    "article-unit": _ARTICLE_UNITS,
    "part-tail": _PART_TAILS,
    "minus": _MINUS,
    "below-zero": _BELOW_ZERO,
    "quake-word": _QUAKE_WORDS,
    "magnitude-lead": _MAGNITUDE_LEADS,
    "magnitude-word": _MAGNITUDE_WORDS,
    "article-before": _ARTICLES_BEFORE,
    "further": _FURTHER,
    "stage-before": _STAGE_BEFORE,
    "toll-tail": _TOLL_TAILS,
    "at-place": _AT_PLACE,
    "toll-risen": _TOLL_RISEN,
    "casualty-active": _CASUALTY_ACTIVE,
    "casualty-link": _CASUALTY_LINKS,
    "casualty-intransitive": _CASUALTY_INTRANSITIVE,
    "of-whole": _OF_WHOLE,
    "part-word": _PART_WORDS,
    "parent-word": _PARENTS,
    "denial": _DENIALS,
    "denial-link": _DENIAL_LINKS,
}

#: Looked up beside a number, not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES) - {
    "number-word", "number-scale", "number-vague", "number-fraction", "number-none",
    "number-single", "score-phrase", "number-ordinal",
}  # fmt: skip
