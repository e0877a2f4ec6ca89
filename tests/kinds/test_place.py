from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import kinds, regions
from checker.errors import NotationError
from checker.kinds import place
from checker.lexicon import load
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Mention, Verdict

CORPUS = yaml.safe_load(
    (Path(__file__).parents[1] / "corpus/en/place.yaml").read_text(encoding="utf-8")
)
CASES = [
    (value, text)
    for value, texts in CORPUS["values"].items()
    if value != "North Korea | South Korea"
    for text in texts
]


def mentions(text: str) -> list[Mention]:
    lexicon = load("en")
    article = Article("a", text, "a.txt")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    found = kinds.find(page, Taken(), ["place"])
    assert all(text[each.start : each.end] == each.surface for each in found)
    return found


@pytest.mark.parametrize(("value", "marked"), CASES)
def test_the_place_is_found(value: str, marked: str) -> None:
    surface = re.findall(r"\[([^\]]+)\]", marked)[0]
    found = [each for each in mentions(re.sub(r"[\[\]]", "", marked)) if surface in each.surface]
    assert {kinds.show(each.value) for each in found} == {value}


@pytest.mark.parametrize("text", CORPUS["none"])
def test_no_place_is_found(text: str) -> None:
    assert [each.surface for each in mentions(text)] == []


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("Geneva", "Geneva", Verdict.SAME),
        ("Kyiv", "Kiev", Verdict.SAME),
        ("Geneva", "Switzerland", Verdict.COMPATIBLE),
        ("Geneva", "Europe", Verdict.COMPATIBLE),
        ("Geneva, CH", "Geneva", Verdict.COMPATIBLE),
        ("Springfield", "Illinois", Verdict.COMPATIBLE),
        ("Munich", "Bavaria", Verdict.COMPATIBLE),
        ("Crimea", "Russia", Verdict.COMPATIBLE),
        ("Crimea", "Ukraine", Verdict.COMPATIBLE),
        ("Georgia", "Atlanta", Verdict.COMPATIBLE),
        ("Georgia", "Tbilisi", Verdict.COMPATIBLE),
        ("Benelux", "Europe", Verdict.COMPATIBLE),
        ("Geneva", "Vienna", Verdict.CONFLICT),
        ("Geneva", "Austria", Verdict.CONFLICT),
        ("Texas", "California", Verdict.CONFLICT),
        ("Munich", "Catalonia", Verdict.CONFLICT),
        ("Russia", "Ukraine", Verdict.CONFLICT),
        ("Balkans", "Eastern Europe", Verdict.UNKNOWN),
        ("Russia (government)", "Moscow (government)", Verdict.COMPATIBLE),
        ("Russia (government)", "Kyiv (government)", Verdict.CONFLICT),
        ("Europe (government)", "Kyiv (government)", Verdict.UNKNOWN),
        ("Russia (government)", "Russia", Verdict.UNKNOWN),
        ("Russia (government)", "Geneva", Verdict.UNKNOWN),
        ("30 km N of Geneva", "30 km N of Geneva", Verdict.SAME),
        ("30 km N of Geneva", "20 km NE of Geneva", Verdict.CONFLICT),
        ("30 km N of Geneva", "32.2 km NE of Geneva", Verdict.COMPATIBLE),
        ("30 km N of Geneva", "30 km S of Geneva", Verdict.CONFLICT),
        ("30 km N of Geneva", "N of Geneva", Verdict.COMPATIBLE),
        ("27..33 km of Geneva", "W of Geneva", Verdict.COMPATIBLE),
        ("27..33 km of Geneva", "300 km of Geneva", Verdict.CONFLICT),
        ("30 km N of Geneva", "Switzerland", Verdict.COMPATIBLE),
        ("30 km N of Geneva", "Geneva", Verdict.UNKNOWN),
        ("30 km N of Geneva", "30 km N of Vienna", Verdict.UNKNOWN),
        ("Deir Sunbul (village)", "Dayr Sunbul (village)", Verdict.COMPATIBLE),
        ("Deir Sunbul (village)", "Kafr Awid (village)", Verdict.CONFLICT),
        ("Deir Sunbul (village)", "Geneva", Verdict.UNKNOWN),
        ("Deir Sunbul (village)", "Kafr Awid (district)", Verdict.UNKNOWN),
        ("Donetsk", "Donbas", Verdict.UNKNOWN),
    ],
)
def test_places_compare_as_sets(a: str, b: str, verdict: Verdict) -> None:
    one, other = place.read(a), place.read(b)
    assert place.compare(one, other).verdict is verdict
    assert place.compare(other, one).verdict is verdict


def test_the_reason_says_what_lies_in_what() -> None:
    comparison = place.compare(place.read("Geneva, CH"), place.read("Switzerland"))
    assert comparison.reason == "Geneva lies in Switzerland"


@pytest.mark.parametrize("notation", ["", "Ceneva", "Geneva, ZZ", "Geneva, AT", "|"])
def test_what_is_no_place_is_refused(notation: str) -> None:
    with pytest.raises(NotationError):
        place.read(notation)


def test_a_small_place_needs_a_cue() -> None:
    found = [
        [each.surface for each in mentions(text)]
        for text in ("He lives in Lucerne with his wife.", "He praised Lucerne.", "Lucerne won.")
    ]
    assert found == [["Lucerne"], [], []]


def test_a_place_that_is_a_given_name_needs_a_cue_in_its_article() -> None:
    assert mentions("Geneva said nothing of it.") == []
    found = mentions("They met in Geneva. The Geneva talks went on.")
    assert [each.surface for each in found] == ["Geneva", "Geneva"]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Deutschland", "Germany"),
        ("Bundesrepublik Deutschland", "Germany"),
        ("República del Paraguay", "Paraguay"),
        ("Korea, Republic of", "South Korea"),
        ("Republic of Korea", "South Korea"),
        ("Tanzania, United Republic of", "Tanzania"),
        ("al-Jumhūriyyah al-ʿArabiyyah as-Sūriyyah", "Syria"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("Saint Kitts & Nevis", "Saint Kitts and Nevis"),
        ("Upper Volta", "Burkina Faso"),
        ("日本", "Japan"),
        ("Türkiye", "Turkey"),
    ],
)
def test_a_country_is_known_by_what_its_people_and_registers_call_it(
    name: str, country: str
) -> None:
    assert {spot.name for spot in place.named(name)} == {country}


@pytest.mark.parametrize(
    "name",
    ["People's Republic", "Islamic State", "the United Kingdom of Texas", "People's Democratic"],
)
def test_state_words_alone_are_no_country(name: str) -> None:
    assert place.named(name) == frozenset()


def test_a_name_of_two_countries_is_neither() -> None:
    assert not {spot.name for spot in place.named("Federal State of Congo")}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Swede", "Sweden"),
        ("Swedes", "Sweden"),
        ("Dutchwomen", "Netherlands"),
        ("Kittitian or Nevisian", "Saint Kitts and Nevis"),
        ("Gibraltar", "Gibraltar"),
        ("Swede or Dane", None),
        ("Martian", None),
    ],
)
def test_a_people_has_its_country(name: str, country: str | None) -> None:
    assert place.people_of(name) == country


def test_a_capital_is_meant_beside_a_larger_namesake() -> None:
    verdict = place.compare(place.read("Hamilton"), place.read("Bermuda")).verdict
    assert verdict is Verdict.COMPATIBLE
