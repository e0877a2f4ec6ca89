"""What each kind takes for a slip of the pen: the cause and the words that then stand there."""

from __future__ import annotations

import pytest

import checker
from checker import kinds
from checker.values import Mention, Slip

SLIPS = [
    ("They met on Monday 10 January 2022.", "date", "off by one day", "Monday 11 January 2022"),
    ("They met on Monday 10 January 2022.", "date", "off by one day", "Monday 9 January 2022"),
    ("They met on Monday 10 January 2022.", "date", "another month", "Monday 10 February 2022"),
    ("They met on Monday 10 January 2022.", "date", "another weekday", "Tuesday 10 January 2022"),
    ("They met on Monday 10 January 2022.", "date", "off by one year", "Monday 10 January 2021"),
    ("They met on 2022-01-10.", "date", "day and month swapped", "2022-10-01"),
    ("They met on 2022-01-10.", "date", "off by one day", "2022-01-09"),
    ("They met on 10.01.2022.", "date", "off by one day", "11.01.2022"),
    ("They met on 04/30/2022.", "date", "off by one day", "04/29/2022"),
    ("They met on the 2nd of July 2021.", "date", "off by one day", "the 3rd of July 2021"),
    ("They met on 12 May at 06:00.", "date", "off by one hour", "12 May at 07:00"),
    ("They met on Friday at 4.30pm.", "date", "off by one hour", "Friday at 3.30pm"),
    ("He saw 100,000 soldiers.", "quantity", "thousands dropped", "100 soldiers"),
    ("He saw 100 thousand soldiers.", "quantity", "thousands dropped", "100 soldiers"),
    ("He saw 100,000 soldiers.", "quantity", "a factor of ten", "1,000,000 soldiers"),
    ("He saw 100,000 soldiers.", "quantity", "one more or less", "99,999 soldiers"),
    ("He saw 24 people.", "quantity", "two digits swapped", "42 people"),
    ("It cost $3.5 billion.", "quantity", "decimal point lost", "$35 billion"),
    ("It cost $3.5 billion.", "quantity", "another scale", "$3.5 million"),
    ("They won 2-1.", "quantity", "one more or less", "3-1"),
    ("They won 2-1.", "quantity", "one more or less", "2-0"),
    ("Two soldiers fell.", "quantity", "another number", "Three soldiers"),
    ("The US Deputy Secretary of State spoke.", "office", "deputy dropped",
     "US Secretary of State"),
    ("The US Secretary of State spoke.", "office", "deputy added", "US Deputy Secretary of State"),
    ("A foreign minister spoke.", "office", "deputy added", "deputy foreign minister"),
    ("White House spokeswoman Jen Psaki spoke.", "office", "deputy added",
     "White House deputy spokeswoman"),
    ("The former president spoke.", "office", "former dropped", "president"),
    ("The leader of the council, Ada Moss, spoke.", "office", "deputy added",
     "deputy leader of the council"),
    ("The chief fire officer spoke.", "office", "deputy added", "deputy chief fire officer"),
    ("President Joe Biden came.", "person", "letter lost", "Joe Bien"),
    ("President Joe Biden came.", "person", "letters swapped", "Joe Bdien"),
    ("John Hartmann met Anna Weiss.", "person", "surname of another person", "John Weiss"),
    ("They met in Geneva, then in Vienna.", "place", "another place", "Vienna"),
    ("They met in Geneva.", "place", "another place", "Vienna"),
    ("They met in Geneva.", "place", "letter lost", "Genva"),
    ("The OSCE met.", "organisation", "letters swapped", "OCSE"),
    ("The storm Ophelia came.", "name", "letter lost", "Ophlia"),
    ("“We have no such plans now”, said Ryabkov.", "quotation", "word lost",
     "We have such plans now"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "cause", "altered"), SLIPS)
def test_a_slip(text: str, kind: str, cause: str, altered: str) -> None:
    mention, *others = checker.find(text, kinds=kind)
    slips = kinds.KINDS.get(kind).vary(mention, others)
    assert (cause, altered) in [(slip.cause, slip.surface) for slip in slips]


@pytest.mark.parametrize("text", dict.fromkeys(text for text, *_ in SLIPS))
def test_no_slip_leaves_the_words_as_they_are(text: str) -> None:
    for mention in checker.find(text):
        for slip in kinds.KINDS.get(mention.kind).vary(mention):
            assert slip.surface != mention.surface


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Li Na came.", "person"),
        ("“We have plans”, said Ryabkov.", "quotation"),
        ("It was yesterday.", "date"),
    ],
)
def test_words_too_short_for_a_slip(text: str, kind: str) -> None:
    (mention,) = checker.find(text, kinds=kind)
    assert kinds.KINDS.get(kind).vary(mention) == []


@pytest.mark.parametrize(
    "text", ["They won 2-1.", "It fell by 7 per cent.", "Anna Weiss, 46, came."]
)
def test_nobody_adds_thousands_to_a_score_a_share_or_an_age(text: str) -> None:
    (mention,) = checker.find(text, kinds="quantity")
    slips = kinds.KINDS.get("quantity").vary(mention)
    assert slips
    assert all("000" not in slip.surface for slip in slips)


def test_an_altered_amount_is_another_amount() -> None:
    (mention,) = checker.find("1,250 people", kinds="quantity")
    for slip in kinds.KINDS.get("quantity").vary(mention):
        (found,) = checker.find(slip.surface, kinds="quantity")
        assert kinds.show(found.value) != "1250 people"


def test_another_place_is_of_its_level_and_not_one_it_may_lie_in() -> None:
    geneva, *others = checker.find(
        "They met in Geneva, in Switzerland, in Austria and in Lyon.", kinds="place"
    )
    slips = kinds.KINDS.get("place").vary(geneva, others)
    assert [slip.surface for slip in slips if not slip.spelled] == ["Lyon", "Vienna"]


def test_an_office_whose_post_is_not_in_its_words_is_left() -> None:
    (held,) = checker.find("The foreign minister spoke.", kinds="office")
    bare = Mention(0, 6, "leader", "office", held.value)
    assert kinds.KINDS.get("office").vary(bare) == []


def test_a_word_is_misspelt() -> None:
    mention = Mention(0, 6, "raisin", "word", kinds.read("word", "raisin"))
    assert kinds.KINDS.get("word").vary(mention) == [
        Slip("letter lost", "raiin", spelled=True),
        Slip("letters swapped", "rasiin", spelled=True),
    ]
