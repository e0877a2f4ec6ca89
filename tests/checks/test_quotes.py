from __future__ import annotations

import re
from collections import Counter

from checker.alignment import Fact
from checker.checks import quotes
from checker.errors import Location
from checker.findings import Case
from checker.kinds import quotation
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


def findings(*texts: str) -> list[Finding]:
    """What the check says of articles named 000, 001 ... by their order."""
    lexicon = load("en")
    claims: list[Claim] = []
    words: Counter[str] = Counter()
    for number, text in enumerate(texts):
        article = Article(id=f"{number:03}", text=text, path=f"{number:03}.txt")
        page = scan(article, lay_out(article, lexicon), lexicon, Vocabulary([], lexicon))
        words.update(re.findall(r"\w+(?:'\w+)*", page.folded))
        for mention in quotation.find(page, Taken()):
            passage = Passage(text, 0, 1, mention.start + 1)
            claims.append(
                Claim("q", article.id, mention, mention.value, passage, Role.QUOTATION, About())
            )
    card = FactCard("q", "generic", "quotation", "?", "!", Location("generic.yaml"), check="quotes")
    facts = {"q": (Fact("q", "quotation", "", tuple(claims)),)}
    labels = {claim.article: claim.article for claim in claims}
    case = Case((), RuleSet(), facts, (), words, {}, labels)
    return list(quotes.run(card, case))


def test_one_statement_in_two_wordings() -> None:
    (finding,) = findings(
        "“We have no plans, no intention to attack Ukraine”, said Sergei Riabkov.",
        "Sergei Ryabkov said Russia “has no plans and there is no intention to attack Ukraine.”",
    )
    assert finding.category is Category.QUOTE
    assert finding.severity is Severity.NOTE
    assert finding.message == (
        "Riabkov is quoted in two wordings: "
        "000 “We have no plans, no intention to attack Ukraine”, "
        "001 “has no plans and there is no intention to attack Ukraine.”."
    )
    assert [each.value for each in finding.camps] == [
        "we have no plans no intention to attack ukraine",
        "has no plans and there is no intention to attack ukraine",
    ]
    assert [each.against for each in finding.camps] == [(1,), (0,)]


def test_the_same_words_and_cut_ones_are_silent() -> None:
    assert not findings(
        "“We have no plans, no intention to attack Ukraine”, said Sergei Riabkov.",
        "“We have no plans – no intention to attack Ukraine,” Ryabkov said.",
        "Ryabkov said that Moscow had “no intention to attack” anyone.",
    )


def test_two_speakers_and_unknown_ones_are_not_compared() -> None:
    assert not findings(
        "“We have no plans, no intention to attack Ukraine”, said Sergei Ryabkov.",
        "Putin said Russia “has no plans and there is no intention to attack Ukraine.”",
        "They said Russia “has no plans and no sort of intention to attack Ukraine.”",
    )


def test_a_rare_word_tells_a_brief_statement() -> None:
    (finding,) = findings(
        "“The situation is not hopeless”, said Ryabkov.",
        "Ryabkov believes that things are “not at all hopeless” in Geneva.",
    )
    assert len(finding.camps) == 2


def test_a_word_that_the_story_uses_elsewhere_tells_nothing() -> None:
    assert not findings(
        "“The situation is not hopeless”, said Ryabkov.",
        "Ryabkov believes that things are “not at all hopeless” in Geneva.",
        "For many in the east the war had made life hopeless long before.",
    )


def test_a_word_that_another_speaker_uses_tells_nothing() -> None:
    assert not findings(
        "“The situation is not hopeless”, said Ryabkov.",
        "Ryabkov believes that things are “not at all hopeless” in Geneva.",
        "“This is all so hopeless”, said Sherman.",
    )


def test_one_article_that_quotes_two_like_statements_is_silent() -> None:
    first = "“We will discuss arms, ships and missiles in Vienna”, said Ryabkov."
    other = "“Arms, ships and missiles are a matter of trust among nations”, said Ryabkov."
    assert not findings(f"{first}\n{other}")
    assert len(findings(first, other)) == 1


def test_one_article_with_a_statement_in_two_wordings() -> None:
    (finding,) = findings(
        "“We have no plans to attack Ukraine”, said Ryabkov.\n"
        "“We have no plans at all to attack Ukraine”, Ryabkov said."
    )
    assert {each.article for each in finding.claims} == {"000"}


def test_long_wordings_are_shown_from_where_they_differ() -> None:
    start = "We will talk about arms and ships and missiles in all of the coming weeks"
    (finding,) = findings(
        f"“{start} with partners in Geneva and Vienna”, said Ryabkov.",
        f"“{start} and with friends in Geneva and Vienna”, said Ryabkov.",
    )
    assert "“… the coming weeks with partners in Geneva and Vienna”" in finding.message
    assert "“… the coming weeks and with friends in Geneva and Vienna”" in finding.message


def test_the_order_of_articles_changes_nothing() -> None:
    texts = (
        "“We have no plans, no intention to attack Ukraine”, said Sergei Ryabkov.",
        "Sergei Ryabkov said Russia “has no plans and there is no intention to attack Ukraine.”",
    )
    assert findings(*texts)[0].id == findings(*reversed(texts))[0].id
