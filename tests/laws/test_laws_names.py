"""Laws of the kinds of names: persons, offices, organisations."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker import kinds, regions
from checker.kinds import office, organisation, person
from checker.lexicon import load
from checker.lexicon.romanisation import differences, key
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Verdict

pytestmark = pytest.mark.laws

FEW = settings(max_examples=60, deadline=None)
MORE = settings(max_examples=150, deadline=None)

WORDS = st.sampled_from(
    [
        "Sergei",
        "Sergey",
        "Ryabkov",
        "Riabkov",
        "Wendy",
        "Sherman",
        "V.",
        "R.",
        "Jen",
        "Jens",
        "Stoltenberg",
        "van",
        "der",
        "Leyen",
        "bin",
        "al-Assad",
        "Abd",
        "Rahman",
        "Jr",
        "III",
        "Mohammed",
        "Muhammad",
        "Kim",
        "Jong-un",
        "O'Brien",
        "García",
        "Рябков",
        "Мария",
        "Q",
        "Ω",
        "習",
        "习近平",
        "김정은",
        "Xi",
        "Jinping",
        "محمد",
        "Vučić",
        "Vucic",
        "Haji",
        "Abdulsamad",
        "ı",
    ]
)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
PERSONS = NAMES.map(person.parse).filter(bool)
BUILT = st.builds(
    person.Person,
    st.lists(WORDS, max_size=3).map(tuple),
    st.lists(
        st.sampled_from(["Putin", "van", "Márquez", "V", "Jr", "bin"]), min_size=1, max_size=3
    ).map(tuple),
    st.sampled_from(["", "Jr", "III"]),
)
OFFICES = st.builds(
    office.Office,
    st.sets(st.sampled_from(["acting", "deputy", "former", "first", "elect"])).map(
        lambda ranks: tuple(sorted(ranks))
    ),
    st.sampled_from(sorted(set(load("en").table("post").values()))),
    st.sampled_from(["", "NATO", "White House", "Bank of England", "to Russia", "Ministry of X"]),
    st.sampled_from(["", "Russia", "United States", "Democratic Republic of the Congo"]),
)
BODIES = st.one_of(
    st.sampled_from(sorted(load("en").table("body"))),
    st.text(min_size=1, max_size=20).filter(lambda text: any(c.isalnum() for c in text)),
).map(organisation.read)
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "US",
                "Deputy",
                "Secretary",
                "of",
                "State",
                "the",
                "NATO-Russia",
                "Council",
                "and",
                "V.Putin",
                "said",
                ",",
                ".",
                "(",
                ")",
                "OSCE",
                "’s",
                "president",
                "-",
                "of",
                "al-Assad",
                "'s",
                "President-elect",
                "Mr.",
                "Jr.",
                "Organization",
                "for",
                "Europe",
                "J.",
                "de",
                "\n",
            ]
        ),
        st.text(max_size=8),
    ),
    max_size=30,
).map(" ".join)


@MORE
@given(PERSONS, PERSONS)
def test_comparing_persons_is_symmetric_and_reflexive(a: person.Person, b: person.Person) -> None:
    one, other = person.compare(a, b), person.compare(b, a)
    assert (one.verdict, one.certain, one.slip) == (other.verdict, other.certain, other.slip)
    assert person.compare(a, a).verdict is Verdict.SAME


@FEW
@given(PERSONS, PERSONS, PERSONS)
def test_same_persons_are_an_equivalence(
    a: person.Person, b: person.Person, c: person.Person
) -> None:
    def same(x: person.Person, y: person.Person) -> bool:
        return person.compare(x, y).verdict is Verdict.SAME

    assert same(a, c) or not (same(a, b) and same(b, c))


@MORE
@given(st.one_of(PERSONS, BUILT))
def test_a_person_survives_its_notation(value: person.Person) -> None:
    if any(key(word) for word in value.family):
        assert person.read(person.show(value)) == value


@MORE
@given(OFFICES, OFFICES)
def test_comparing_offices_is_symmetric_and_reflexive(a: office.Office, b: office.Office) -> None:
    one, other = office.compare(a, b), office.compare(b, a)
    assert (one.verdict, one.certain, one.slip) == (other.verdict, other.certain, other.slip)
    assert office.compare(a, a).verdict is Verdict.SAME


@MORE
@given(OFFICES)
@example(office.Office(("deputy",), "sheriff", "NATO", ""))
def test_an_office_survives_its_notation(value: office.Office) -> None:
    assert office.read(office.show(value)) == value


@MORE
@given(BODIES, BODIES)
def test_comparing_bodies_is_symmetric_and_reflexive(
    a: organisation.Organisation, b: organisation.Organisation
) -> None:
    one, other = organisation.compare(a, b), organisation.compare(b, a)
    assert (one.verdict, one.certain, one.slip) == (other.verdict, other.certain, other.slip)
    assert organisation.compare(a, a).verdict is Verdict.SAME


@FEW
@given(BODIES)
def test_a_body_survives_its_notation(value: organisation.Organisation) -> None:
    assert organisation.read(organisation.show(value)) == value


@FEW
@given(WORDS, WORDS)
def test_differences_are_symmetric(a: str, b: str) -> None:
    assert (differences(a, b) is None) == (differences(b, a) is None)
    assert differences(a, a) == ()


@FEW
@given(TEXTS)
def test_any_text_is_read_and_spans_slice_to_their_surface(text: str) -> None:
    lexicon = load("en")
    article = Article("a", text, "a.txt")
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    taken = Taken()
    found = [
        mention for kind in (office, organisation, person) for mention in kind.find(page, taken)
    ]
    assert all(text[each.start : each.end] == each.surface for each in found)
    assert all(kinds.read(each.kind, kinds.show(each.value)) == each.value for each in found)


@given(st.lists(PERSONS, min_size=2, max_size=6))
@MORE
def test_who_certainly_is_one_person_is_a_candidate(people: list[person.Person]) -> None:
    found = person.candidates(people)
    for (one, a), (other, b) in combinations(enumerate(people), 2):
        comparison = person.compare(a, b)
        fits = comparison.verdict in (Verdict.SAME, Verdict.COMPATIBLE)
        assert (one, other) in found or not (comparison.certain and fits)
