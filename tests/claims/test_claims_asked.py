"""Which question a measure answers, by the words right beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.alignment.agreement import of_two_questions
from checker.claims.asked import PHRASE
from checker.lexicon import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.values import StoryReport

    Judge = Callable[..., StoryReport]

COUNT = "facts:\n  - {id: count, kind: quantity, ask: How many?}\n"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # times
        ("The glacier was three miles longer 12,000 years ago.", ["", "ago"]),
        ("The second tram came 40 minutes later.", ["interval"]),
        ("The mast fell two hours after the storm.", ["interval"]),
        ("The vote took two hours after that.", ["extent"]),
        ("The crew needed just nine minutes.", ["extent"]),
        ("The concert lasted for nearly three hours.", ["extent show"]),
        ("The thieves spent 20 minutes inside.", ["extent"]),
        ("They walked out in a 48-hour strike.", ["extent stoppage"]),
        ("The union called a walkout of 48 hours.", ["extent stoppage"]),
        ("Her contract had another 18 months to run.", ["remaining"]),
        ("There were ten minutes left on the clock.", ["remaining"]),
        ("She left after four years in office.", ["tenure"]),
        ("He resigned after 11 months at the helm.", ["tenure"]),
        ("The train was 25 minutes late.", ["delay"]),
        ("The launch was delayed by three weeks.", ["delay"]),
        ("A bus leaves every 20 minutes.", ["period"]),
        ("The forger got six years in prison.", ["sentence"]),
        ("The forger was sentenced to six years.", ["sentence"]),
        ("The judge gave him a six-year stretch.", ["sentence"]),
        ("The battery offers 12 hours of talk time.", ["extent battery talk"]),
        ("The lamp burns for 12 hours between charges.", ["extent battery"]),
        ("The lamp has a battery that lasts 12 hours.", ["extent battery"]),
        ("The miner was buried for 31 hours.", ["extent trapped"]),
        ("The cook was freed after 90 days.", ["extent captivity"]),
        ("The forger spent nine weeks on the run.", ["extent fugitive"]),
        ("The jurors deliberated for only six hours.", ["extent jury"]),
        ("He retired after 22 years on the force.", ["service"]),
        ("The goalkeeper signed a three-year deal.", ["contract"]),
        ("The goalkeeper was banned for six weeks.", ["ban"]),
        ("The forger faces up to six years in prison.", ["maximum"]),
        ("Theft carries a maximum of six years in jail.", ["maximum"]),
        ("Prosecutors asked for six years in prison.", ["demand"]),
        ("The forger has a minimum term of six years in prison.", ["minimum"]),
        ("He will serve six years before he can apply for parole.", ["minimum"]),
        ("The forger is on probation for six months after a theft.", ["sentence probation"]),
        ("The forger got a six-month suspended sentence.", ["sentence suspended"]),
        ("She won a six-year term as mayor.", ["term"]),
        ("The judge was appointed for six years.", ["term"]),
        ("The siege lasted six hours.", ["extent captivity"]),
        ("The clerk sat at gunpoint for six hours.", ["extent captivity"]),
        ("The barn burned for six hours.", ["extent fire"]),
        ("The search was called off after six days.", ["extent search"]),
        ("The bridge was closed for six days.", ["extent closure"]),
        ("The singer spent six days in hospital.", ["extent hospital"]),
        ("He has been with the force for six years.", ["service"]),
        ("He was freed after posting $600.", ["bail"]),
        ("The firm expects savings of $600 a year.", ["savings"]),
        ("The cook pays $600 a year.", ["rate year"]),
        ("The old king ruled Varda for 40 years.", ["tenure"]),
        ("The forger was banned from driving for just six months.", ["ban"]),
        ("The judge jailed Ada Moss for six years.", ["sentence"]),
        ("The lamp burns for 12 hours on a single charge.", ["extent battery"]),
        ("They had worked there for six weeks.", [""]),
        # what is stolen as a rule
        ("The pair swept 50 watches into a bag.", ["stolen"]),
        ("In all 17 items were taken.", ["stolen"]),
        ("The clerk took 17 telephones.", [""]),
        # counts: of a make, of more, of somebody, of what became of things
        ("Guards found nine AK-47 rifles and two pistols.", ["make ak47", ""]),
        ("Guards found nine AK 47 rifles.", ["make ak47"]),
        ("The airline flies 30 Boeing 737 jets.", ["make boeing737"]),
        ("A further nine engines were sent.", ["further"]),
        ("Nine additional engines were sent.", ["further"]),
        ("Not more than nine engines were sent.", [""]),
        ("Orvane employs some 5,200 people.", ["owned orvane"]),
        ("Orvane Corp., founded in Varda, has a staff of 5,200.", ["owned orvane"]),
        ("Orvane, which operates 45 ferries, is for sale.", ["owned orvane"]),
        ("Orvane has 20 shops in Varda.", [""]),
        ("It has 20 shops.", [""]),
        ("Orvane has a branch with 20 workers.", [""]),
        ("The slide buried 37 houses.", ["wrecked"]),
        ("In the valley 37 houses no longer exist.", ["wrecked"]),
        ("In the valley 37 barns are gone.", ["wrecked"]),
        ("Rioters set fire to 37 vans.", ["wrecked"]),
        ("The brigade counted 37 burnt-out vans.", ["wrecked"]),
        # of the same sort, but said of others
        ("The road was closed by 37 vans.", [""]),
        ("The fire brigade owns 37 vans.", [""]),
        ("Three rockets hit the mill.", ["hit"]),
        ("37 houses were badly damaged.", ["damaged"]),
        ("37 houses were destroyed or damaged.", [""]),
        ("The slide buried 37 people.", [""]),
        ("The update fixes eight flaws.", ["mended"]),
        ("Of the chain's shops 22 outlets will be closed.", ["closed"]),
        ("The police seized nine rifles.", ["seized"]),
        ("The thieves stole nine paintings.", ["stolen"]),
        # how long, how high, how far
        ("It was 2.4 metres long.", ["length"]),
        ("The eel was 2.4 metres long.", ["length animal"]),
        ("The eel measured 2.4 metres from nose to tail.", ["length animal"]),
        ("The boys let down a 12-metre rope.", ["length cord"]),
        ("The boys had a rope of 12 metres.", ["length cord"]),
        ("The wave was 12 metres high.", ["height wave"]),
        ("The 70-metre tower leans.", ["height building"]),
        ("The cat sat five metres off the ground.", ["height"]),
        ("The crater is 30 metres across.", ["width hole"]),
        ("The ice was 40 centimetres thick.", ["thickness"]),
        ("The wreck lies 60 metres down.", ["depth"]),
        ("Depth: 60 metres.", ["depth"]),
        ("The hut stands 1,900 metres above sea level.", ["altitude"]),
        ("The searchers turned back at 1,900 metres.", ["altitude"]),
        ("The plane was found at about 1,900 metres.", ["altitude"]),
        ("At 9,000 metres the tunnel is a long one.", [""]),
        ("The boat sank three nautical miles off the coast.", ["shore"]),
        ("The rig burns 40 km out at sea.", ["shore"]),
        ("The village lies 12 km from Norwick.", ["distance norwick"]),
        (
            "The village lies 12 km (7 miles) north of the town of Old Norwick.",
            ["distance old norwick"],
        ),
        ("The camp lies 12 km south of North Halden.", ["distance north halden"]),
        ("The quake struck 12 km to the east of Norwick Bay.", ["distance norwick bay"]),
        ("Distances: 12 km NNE of Norwick.", ["distance norwick"]),
        ("The van was found four miles away.", ["distance"]),
        ("The van was found four miles from the bank.", ["distance"]),
        ("They laid 200 metres of cable.", [""]),
        ("The room measured nine feet by seven.", ["side"]),
        ("The police chased the van for 22 miles.", ["course"]),
        ("It ended after a 12-mile pursuit.", ["course chase"]),
        ("The kite fell 40 metres.", ["drop"]),
        # how heavy, how fast
        ("The wrestler weighed 112 kilograms.", ["weight"]),
        ("The barge carried 900 tonnes of gravel.", ["load"]),
        ("The barge has a deadweight of 1,200 tonnes.", ["tonnage"]),
        ("The tram was travelling at 61 mph.", ["speed"]),
        ("There were 61 mph winds.", ["speed wind"]),
        ("It is a 30 mph zone.", ["speed limit"]),
        # sums of money
        ("The raiders made off with $9,000.", ["theft"]),
        ("The raiders took watches worth 40,000 euros.", ["theft"]),
        ("It was a $40 million heist.", ["theft"]),
        ("The raider took $9,000 from the till.", ["theft"]),
        ("The pair ran off with $9,000.", ["theft"]),
        ("It will cost $9 million to rebuild.", ["damage"]),
        ("They want a ransom of about $2 million.", ["ransom"]),
        ("The judge set bail at $50,000.", ["bail"]),
        ("The yard was fined only £9,000.", ["fine"]),
        ("She won £9,000 in damages.", ["damages"]),
        ("The hail did $9 million of damage.", ["damage"]),
        ("There is a $9,000 reward.", ["reward"]),
        ("The coach gets a £90,000 pay-off.", ["pay-off"]),
        ("The offer is worth $12 a share.", ["rate share"]),
        ("The hammer fell at $9 million.", ["hammer"]),
        ("The vase is expected to fetch $9,000.", ["estimate"]),
        ("The vase sold for $9,000 including premium.", ["with premium"]),
        ("The mill had a pre-tax profit of $9 million.", ["profit pretax"]),
        ("The mill had a net loss of $9 million.", ["profit net"]),
        ("The painter was paid $9,000.", [""]),
        # parts
        ("The buyer pays 20 percent more than the market.", ["growth"]),
        ("They want a 20% pay rise.", ["growth"]),
        ("The shares fell 20 percent.", ["decline"]),
        ("Orvane pays a 20 percent premium.", ["growth premium"]),
        ("The bid is at a premium of 20 percent.", ["growth premium"]),
        ("Holders receive 20 percent more than the shares cost.", ["growth premium"]),
        ("The shares rose 20 percent, more than the market.", ["growth"]),
        ("Orvane has 20 percent of the tractor market.", ["part market"]),
        ("Orvane has a market share of 20 percent.", ["part market"]),
        ("The firm sold 20 percent of the shares.", ["part"]),
        ("The fatality rate was 4 percent.", ["fatality"]),
        ("The night was cold, at minus 20C.", ["temperature"]),
    ],
)
def test_the_words_beside_a_measure_tell_its_question(
    judged: Judge, text: str, asked: list[str]
) -> None:
    assert [claim.about.setting.asked for claim in _claims(judged(COUNT, text))] == asked


def test_a_figure_of_another_question_is_no_part(judged: Judge) -> None:
    text = "The quake struck 25 km east of Norwick and 18 km below the sea floor."
    away, deep = _claims(judged(COUNT, text))
    assert (away.about.setting.asked, deep.about.setting.asked) == ("distance norwick", "depth")
    assert away.about.setting.beside == deep.about.setting.beside == ()


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ({"extent"}, {"extent"}, False),
        ({"extent"}, {"interval"}, True),
        ({"extent"}, set(), False),
        ({"extent trial"}, {"extent search"}, True),
        ({"distance norwick"}, {"distance norwick bay"}, False),
        ({"distance norwick"}, {"distance lorn"}, True),
        # from where, and of what, is open
        ({"distance norwick"}, {"distance"}, False),
        ({"length cord"}, {"length"}, False),
        ({"shore"}, {"distance norwick"}, False),
        ({"shore"}, {"depth"}, True),
        ({"shore", "depth"}, {"depth"}, False),
        # robbers do the damage that they take
        ({"theft"}, {"damage"}, False),
        ({"theft"}, {"ransom"}, True),
    ],
)
def test_two_questions_are_told_apart(one: set[str], other: set[str], *, two: bool) -> None:
    assert of_two_questions(one, other) is two


QUESTIONS = st.frozensets(
    st.sampled_from(["extent", "extent trial", "shore", "distance", "distance lorn", "interval"])
)


@given(QUESTIONS, QUESTIONS)
def test_telling_questions_apart_is_symmetric(one: frozenset[str], other: frozenset[str]) -> None:
    assert of_two_questions(one, other) is of_two_questions(other, one)
    assert not of_two_questions(one, one | other)


def _claims(report: StoryReport) -> list[Any]:
    claims = [claim for row in report.facts for cell in row.cells for claim in cell.claims]
    return sorted(claims, key=lambda claim: claim.mention.start)


def test_no_phrase_is_longer_than_what_is_looked_up() -> None:
    tables = load("en")
    phrases = [key for name in ("asked-behind", "asked-before") for key in tables.table(name)]
    assert [each for each in phrases if len(each.split()) > PHRASE + 1] == []
