from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.errors import Location
from checker.pipeline import check_texts
from checker.values import Category, FactCard, NameEntry, Pack, RuleSet, Severity

if TYPE_CHECKING:
    from checker.values import Finding

HERE = Location("test")
CARDS = (
    ("typos", "word", "words"),
    ("layout", "word", "layout"),
    ("encoding", "word", "encoding"),
    *(
        (f"{kind}-spelling", kind, "spelling")
        for kind in ("person", "place", "organisation", "name")
    ),
)
GENEVA = "The talks were held in Geneva on Monday and went on."


def rules(*names: NameEntry, words: tuple[str, ...] = ()) -> RuleSet:
    facts = tuple(
        FactCard(id=each, pack="p", kind=kind, ask="", why="", location=HERE, check=check)
        for each, kind, check in CARDS
    )
    return RuleSet((Pack("p", "", "", (), facts=facts, names=names, words=words),))


def entry(prefer: str, kind: str = "person", **more: object) -> NameEntry:
    return NameEntry(id="canon", pack="p", kind=kind, prefer=prefer, location=HERE, **more)  # type: ignore[arg-type]


def findings(*texts: str, named: RuleSet | None = None) -> list[Finding]:
    report = check_texts(texts, named or rules())
    for finding in report.findings:
        for claim in finding.claims:
            text = texts[int(claim.article) - 1]
            assert text[claim.mention.start : claim.mention.end] == claim.mention.surface
    return list(report.findings)


def said(*texts: str, named: RuleSet | None = None) -> list[tuple[str, str, str | None]]:
    return [
        (finding.category.value, finding.claims[0].mention.surface, finding.suggestion)
        for finding in findings(*texts, named=named)
    ]


@pytest.mark.parametrize(
    ("text", "wrong", "right", "cause"),
    [
        ("It is the first raund of talks.", "raund", "round", "OCR look-alike"),
        ("It ended.Yhen the two sides left.", "Yhen", "Then", "neighbouring key"),
        ("The goverment’s plan was clear.", "goverment’s", "government’s", "letter lost"),
        ("He knew becuase he was told.", "becuase", "because", "letters swapped"),
        ("The Ukranian army held the town.", "Ukranian", "Ukrainian", "letter lost"),
        ("It threatens Ukrain and its people.", "Ukrain", "Ukraine", "letter lost"),
        ("The talks between Russis and the West", "Russis", "Russia", "neighbouring key"),
    ],
)
def test_a_misspelling_has_one_correction(text: str, wrong: str, right: str, cause: str) -> None:
    (finding,) = [each for each in findings(text) if each.category is Category.TYPO]
    assert (finding.claims[0].mention.surface, finding.suggestion) == (wrong, right)
    assert finding.likely_cause == cause
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "text",
    [
        "They will meet on Wensday, he said.",
        "Ryabkov met Stoltenberg and Psaki in the Zorbas hotel.",
        "The Texans and the Germans met the Kazakhs.",
        "The deescalation roadmap was a nonstarter for hardliners.",
        "He spoke of “glasnost” and the siloviki.",
        # words that English takes over, and those of large dictionaries
        "The wananchi met at the baraza and shared ugali with the askaris.",
        "A shearling and two gimmers were sold; the byre was empty.",
        "The commissaires fined a soigneur, and the presidenta spoke of autonomia.",
        "The court heard a plea of certiorari and mandamus.",
        # a foreign phrase, and a quotation in dialect
        "They sang a brith tolwen at the gate of the town.",
        "“Me nah gwan deh wid dem mon,” the fisherman told the court.",
        "They ordered a “gezellog” and left.",
        "Thou knowest the way, for he goeth and she sayeth nought.",
        # peoples of regions and towns, forms of places in other languages
        "Styrians and Carinthians share a lake. Styrians fish there.",
        "Dunedinites met in the rain near Ljubljani, and Kyivans in the sun.",
        "The ruins of Machu Picchu were not damaged.",
        # names that begin a sentence
        "Zafe said the boat was gone. Thay and Rosa, her sisters, wept.",
        "Att: 12,410. Bkd: nobody.",
        "Rina woke in a field. Her mother, Malati, was alive, too. They came from Malawi.",
        "Mag 7.4 off the coast: the quake of May was the second one since last May.",
    ],
)
def test_sound_text_has_no_typos(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("“Ah telt ma brither becuase he wisnae in,” she said.", "becuase", "because"),
        ("He told the Ukrainans to leave.", "Ukrainans", "Ukrainians"),
        ("Thier is no word of a deal.", "Thier", "Their"),
        ("It came form the hills, he said; teh men ran.", "teh", "the"),
    ],
)
def test_plain_slips_are_told_in_any_company(text: str, wrong: str, right: str) -> None:
    assert ("typo", wrong, right) in said(text)


def test_names_of_other_sources_correct_a_name() -> None:
    (finding,) = findings("It was held in Ceneva. In Ceneva it ended.", GENEVA, GENEVA + " Fine.")
    assert finding.suggestion == "Geneva"
    assert finding.first == "1"
    wrong, right = finding.camps
    assert len(finding.doubted) == len(wrong.claims) == 2
    assert [claim.article for claim in right.claims] == ["2", "3"]
    assert finding.message == (
        "“Ceneva” in 1 (twice) is probably “Geneva”, as 2 and 3 write: "
        "one letter differs (C and G)."
    )


def test_a_name_of_datelines_is_suggested_in_small_letters() -> None:
    told = said(
        "LJUBLJANA (HW) - The talks were held on Monday and went on.",
        "LJUBLJANA - Both sides met again, and the talks went on.",
        "The talks were held in Ljubljna on Monday and went on.",
    )
    assert told == [("typo", "Ljubljna", "Ljubljana")]


def test_letters_of_another_script_are_told_once() -> None:
    (finding,) = findings("The Ukrain\N{CYRILLIC SMALL LETTER IE} army left.")
    assert (finding.category, finding.suggestion) == (Category.ENCODING, "Ukraine")


def test_copy_in_capitals_is_judged_in_lower_case() -> None:
    text = "THE GOVERMENT OF ZOLBARA SAID THAT THE THE FIRE DISTROYED A MARKET IN ABEOKUTA."
    assert sorted(said(text)) == [
        ("typo", "DISTROYED", "DESTROYED"),
        ("typo", "GOVERMENT", "GOVERNMENT"),
        ("typo", "THE THE", "THE"),
    ]
    assert said("ZOLBARA MET GOVERMENT\n\nIt rained on Monday.") == []


def test_one_typo_in_two_places_is_one_finding() -> None:
    assert len(findings("A raund of talks. The raund ended.")) == 1


def test_other_sources_tell_a_real_word_that_slipped_in() -> None:
    (finding,) = findings("It rained. The manger said that a delay was near.", *(
        f"The manager said that a delay was near, {name} told us after lunch."
        for name in ("a nurse", "one more guard")
    ))  # fmt: skip
    assert (finding.suggestion, finding.severity) == ("manager", Severity.WARNING)
    assert finding.message == "“manger” in 1 is probably “manager”, as 2 and 3 write in its place."


def test_one_source_alone_tells_no_real_word() -> None:
    assert (
        said("The manger said that a delay was near.", "A manager said that a delay was near.")
        == []
    )


def test_real_words_in_another_place_are_left() -> None:
    others = (
        "The manager said it was cold, and went.",
        "Her manager said no, three nurses told us.",
    )
    assert said("Straw lay in the manger of the barn.", *others) == []


def test_a_real_word_that_two_sources_write_is_meant() -> None:
    mine = ("The manger said so in a barn of straw.", "A cow ate; the manger said nothing to it.")
    others = ("The manager said he left.", "Here the manager said it was cold.")
    assert said(*mine, *others) == []


def test_words_of_the_user_are_right() -> None:
    assert said("A raund of talks.", named=rules(words=("raund",))) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("They closed the web site on Monday.", "web site"),
        ("Web site owners met, he said.", "Web site"),
        ("They chose to utilize a tool.", None),
        ("Two web sites closed; a webSite opened.", None),
    ],
)
def test_words_that_the_canon_forbids(text: str, surface: str | None) -> None:
    named = rules(entry("website", "word", never=("web site",)))
    found = [each for each in findings(text, named=named) if each.rule == "canon"]
    assert [each.claims[0].mention.surface for each in found] == ([surface] if surface else [])
    assert [each.suggestion for each in found] == (["website"] if surface else [])


def test_a_listed_word_may_be_forbidden() -> None:
    named = rules(entry("use", "word", never=("utilize", "utilise")))
    (finding,) = findings("They chose to utilize a tool, and to use it.", named=named)
    assert (finding.rule, finding.suggestion, finding.severity) == ("canon", "use", Severity.ERROR)


def test_what_two_sources_write_is_meant() -> None:
    assert said("They ate a zapiekanca there.", "The zapiekanca was cold, one more said.") == []


def test_a_word_that_stands_twice() -> None:
    (finding,) = findings("They said that the the talks failed.")
    assert (finding.category, finding.suggestion) == (Category.TYPO, "the")


RYABKOV = "Deputy Foreign Minister Sergei Ryabkov spoke on Monday. Ryabkov was calm."
RIABKOV = "Deputy Foreign Minister Sergei Riabkov spoke on Monday. Riabkov was calm."


def test_a_romanisation_is_a_variant() -> None:
    (finding,) = findings(RYABKOV, RIABKOV)
    assert (finding.category, finding.severity) == (Category.VARIANT, Severity.WARNING)
    assert sorted(camp.value for camp in finding.camps) == ["Riabkov", "Ryabkov"]


def test_a_romanisation_that_several_use_on_both_sides_is_a_note() -> None:
    (finding,) = findings(RYABKOV, RYABKOV + " So it was.", RIABKOV, RIABKOV + " He left.")
    assert (finding.category, finding.severity) == (Category.VARIANT, Severity.NOTE)


def test_two_given_names_of_one_sound_are_no_matter_of_romanisation() -> None:
    robyn, robin = (f"{name} Mendes spoke on Monday. {name} Mendes was calm." for name in GIVEN)
    (finding,) = findings(robyn, robyn + " So it was.", robin, robin + " Then came rain.")
    assert (finding.category, finding.severity) == (Category.CONFLICT, Severity.WARNING)


GIVEN = ("Robyn", "Robin")


def test_a_given_name_alone_is_told_by_the_whole_name() -> None:
    phillip = "Phillip Ferrowby sang. Fans love Phillip, they said. Phillip Ferrowby left."
    (finding,) = findings(phillip, "Philip Ferrowby left early.")
    assert [camp.value for camp in finding.camps] == ["Phillip Ferrowby", "Philip Ferrowby"]


def test_one_against_several_is_louder() -> None:
    other = "Russia’s Sergei Ryabkov saw no reason for hope after the talks, he told reporters."
    (finding,) = findings(RYABKOV, other, RIABKOV)
    assert (finding.category, finding.severity) == (Category.VARIANT, Severity.WARNING)
    assert finding.first == "3"


def test_two_spellings_in_one_article_are_a_conflict() -> None:
    text = "Deputy Foreign Minister Alexander Krushko said no. On the next day Khrushko said yes."
    (finding,) = findings(text)
    assert (finding.category, finding.severity) == (Category.CONFLICT, Severity.WARNING)
    assert finding.likely_cause == "two spellings in one article"


def test_the_given_name_tells_that_a_known_name_is_misspelt() -> None:
    texts = ["Senator Mo Cowen spoke.", "Senator Mo Cowan spoke.", "Senator Mo Cowan sat down."]
    found = findings(*texts)
    assert [each.suggestion for each in found if each.category is Category.TYPO] == ["Cowan"]


def test_near_names_of_two_people_are_left() -> None:
    assert (
        said("Mr. Peter Harman spoke to Jane Harmon.", "Jane Harmon spoke to Peter Harman.") == []
    )


BLINKEN = entry("Antony Blinken")
GRUSHKO = entry("Alexander Grushko")


@pytest.mark.parametrize(
    ("canon", "text", "wrong", "right"),
    [
        (BLINKEN, "Secretary Anthony Blinken spoke.", "Anthony Blinken", "Antony Blinken"),
        (
            entry("Jens Stoltenberg"),
            "Jen Stoltenberg spoke.",
            "Jen Stoltenberg",
            "Jens Stoltenberg",
        ),
        (GRUSHKO, "Alexander Krushko spoke.", "Alexander Krushko", "Alexander Grushko"),
        (GRUSHKO, "On Monday Khrushko spoke.", "Khrushko", "Grushko"),
        (entry("Geneva", "place", never=("Cenevre",)), "It was in Cenevre.", "Cenevre", "Geneva"),
        (entry("Geneva", "place", fuzzy=1), "It was in Ceneva.", "Ceneva", "Geneva"),
        (entry("Su-35", "name", never=("SU-35",)), "An SU-35 fell.", "SU-35", "Su-35"),
        (
            entry("Odalys", "name", never=("Odalis",)),
            "People fled when Hurricane Odalis came.",
            "Odalis",
            "Odalys",
        ),
        (entry("Ana Ode", never=("Oday",)), "Ana Oday spoke.", "Ana Oday", "Ana Ode"),
        (entry("Ana Ode", never=("Oday",)), "On Monday Oday spoke.", "Oday", "Ode"),
    ],
)
def test_the_canon_corrects(canon: NameEntry, text: str, wrong: str, right: str) -> None:
    found = [each for each in findings(text, named=rules(canon)) if each.rule == "canon"]
    assert [(each.claims[0].mention.surface, each.suggestion) for each in found] == [(wrong, right)]
    assert found[0].category is Category.TYPO
    assert found[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    ("canon", "text"),
    [
        (BLINKEN, "Antony Blinken spoke. Blinken left. Mr. A. Blinken came back."),
        (BLINKEN, "Donald Blinken spoke."),
        (GRUSHKO, "Alexander Pushkin spoke."),
        (entry("Geneva", "place", also=("Genf",), fuzzy=1), "It was in Genf and Geneva."),
        (entry("Vienna", "place", fuzzy=2), "It was in Sienna."),
        (entry("Ana Ode", never=("Oday",)), "Mr. Robert Oday spoke. Ana Ode left."),
        (entry("Su-35", "name", never=("SU-35",)), "A Su-35 fell."),
    ],
)
def test_the_canon_leaves_other_names(canon: NameEntry, text: str) -> None:
    assert [each for each in findings(text, named=rules(canon)) if each.rule == "canon"] == []


def test_the_canon_calls_a_romanisation_a_variant() -> None:
    found = findings(RIABKOV, named=rules(entry("Sergei Ryabkov")))
    assert {each.category for each in found} == {Category.VARIANT}


def test_the_canon_knows_a_garbled_body_and_tells_its_note() -> None:
    council = entry("NATO-Russia Council", "organisation", note="Founded in Rome in 2002.")
    (finding,) = findings("Talks of the Russian Council and NATO went on.", named=rules(council))
    assert (finding.category, finding.severity) == (Category.VARIANT, Severity.WARNING)
    assert finding.also == ("Founded in Rome in 2002.",)


def test_layout_and_encoding_are_one_note_an_article() -> None:
    found = findings(
        "First of all,there is no word.The end,said he.", "The planâ€™s end, heâ€™s told."
    )
    assert [(each.category, each.severity) for each in found] == [
        (Category.LAYOUT, Severity.NOTE),
        (Category.ENCODING, Severity.NOTE),
    ]


def test_a_misspelt_name_is_headed_as_it_is_written() -> None:
    (finding,) = findings(
        "The singer Maeve Gallaghan sang. Gallaghan was glad.",
        "Maeve Gallaghan sang on Monday.",
        "The song was sung by Maeve Gallahan.",
    )
    assert finding.subject == "Gallahan"


def test_who_writes_the_right_word_in_place_of_a_name_is_told() -> None:
    (finding,) = findings(
        "Divers reached Zenith Deep at noon.",
        "The owners of Zenith Deep hired a crew.",
        "Nobody at Zennith Deep was awake. Zenith itself said nothing.",
    )
    assert finding.suggestion == "Zenith"
    assert [[claim.article for claim in camp.claims] for camp in finding.camps] == [
        ["3"],
        ["1", "2"],
    ]


@pytest.mark.parametrize(
    "other",
    ["The zenith was near, and no zenith was nearer.", "Zenith fell. Zenith rose."],
)
def test_only_a_name_tells_how_a_name_is_written(other: str) -> None:
    (finding,) = findings(other, "Nobody at Zennith Deep was awake.")
    assert len(finding.camps) == 1
