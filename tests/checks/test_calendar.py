from __future__ import annotations

import datetime as dt
from collections import Counter

from checker.alignment import Fact
from checker.checks import calendar
from checker.errors import Location
from checker.findings import Case
from checker.kinds import date
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Taken, Vocabulary, scan
from checker.values import (
    About,
    Article,
    Category,
    Claim,
    FactCard,
    Finding,
    Passage,
    Role,
    RuleSet,
    Severity,
)

CARD = FactCard(
    id="weekday-and-date",
    pack="generic",
    kind="date",
    ask="Is the date one that exists?",
    why="One of the two is wrong.",
    location=Location("dates.yaml"),
    check="calendar",
)


def findings(*texts: str, reference: dt.date | None = None) -> list[Finding]:
    """What the check says of articles named 000, 001 ... by their order."""
    lexicon = load("en")
    claims: list[Claim] = []
    for number, text in enumerate(texts):
        article = Article(id=f"{number:03}", text=text, path=f"{number:03}.txt")
        page = scan(article, lay_out(article, lexicon), lexicon, Vocabulary([], lexicon))
        for mention in date.find(page, Taken()):
            passage = Passage(text, 0, 1, mention.start + 1)
            claims.append(
                Claim(CARD.id, article.id, mention, mention.value, passage, Role.BODY, About())
            )
    case = Case(
        headers=(),
        rules=RuleSet(),
        facts={CARD.id: tuple(Fact(CARD.id, "date", "", (claim,)) for claim in claims)},
        names=(),
        words=Counter(),
        voices={},
        labels={claim.article: claim.article for claim in claims},
        reference=reference,
    )
    return list(calendar.run(CARD, case))


def test_a_weekday_that_contradicts_its_date_is_an_error() -> None:
    (found,) = findings("They met on Tuesday, 12 January 2022.")
    assert (found.category, found.severity) == (Category.CALENDAR, Severity.ERROR)
    assert found.message == (
        "In 000 “Tuesday, 12 January 2022” cannot be right: "
        "12 January 2022 is a Wednesday, not a Tuesday."
    )
    assert found.likely_cause == "weekday and date disagree"


def test_a_right_weekday_is_none() -> None:
    assert findings("They met on Wednesday, 12 January 2022, and on Monday (10 Jan).") == []


def test_a_day_that_its_month_does_not_have_is_an_error() -> None:
    (found,) = findings("They met on 31 April.")
    assert found.severity is Severity.ERROR
    assert found.message == "In 000 “31 April” cannot be right: April has 30 days."


def test_stray_full_stops_of_one_article_are_one_warning() -> None:
    (found,) = findings("They meet on January. 10. in town. On January.10.The men met.")
    assert (found.category, found.severity) == (Category.TYPO, Severity.WARNING)
    assert found.message == (
        "In 000 a full stop stands inside 2 dates: “January. 10” and “January.10”."
    )
    assert found.suggestion == "January 10"
    assert [claim.mention.start for claim in found.claims] == [13, 38]


def test_each_article_has_its_own_finding() -> None:
    text = "They meet on January. 10. in town."
    first, second = findings(text, text)
    assert first.id != second.id
    assert (first.first, second.first) == ("000", "001")


def test_a_contradiction_that_shows_when_the_year_is_known() -> None:
    text = "They met on Tuesday, 12 January, in the city."
    assert findings(text) == []
    (found,) = findings(text, reference=dt.date(2022, 1, 10))
    assert found.message == (
        "In 000 “Tuesday, 12 January” cannot be right: "
        "12 January 2022 is a Wednesday, not a Tuesday."
    )


def test_a_weekday_that_fits_the_other_year_nearby_is_none() -> None:
    text = "They met on Tuesday, 12 January, in the city."
    assert findings(text, reference=dt.date(2021, 7, 20)) == []
