"""English words that say what a measure is of, and verbs and nouns that say the same thing.

``aspect`` maps a word beside a measure to what is measured: in "1.2 miles deep" and "at a depth of
two kilometres" it is the depth. ``sense`` maps the words of one meaning to one of them, so that
"four bombs fell" and "four bombs were dropped" speak of one thing; words that are in no row are
their own sense. ``former-lead`` holds what leads to the figure of an earlier time.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: What is measured: words beside the figure.
_ASPECTS: Final = {
    "depth": "deep depth depths deeper shallow beneath underground subsurface",
    "height": "high height tall altitude elevation taller summit",
    "length": "long length lengthy longer",
    "width": "wide width breadth broad across diameter wider",
    "thickness": "thick thin thickness thinner slim thicker",
    "radius": "radius perimeter circumference",
    "distance": (
        "away from north south east west northeast northwest southeast southwest north-east "
        "north-west south-east south-west north-northeast north-northwest south-southeast "
        "south-southwest east-northeast west-northwest off outside offshore distance apart "
        "northern southern eastern western inland downstream upstream nearest"
    ),
    "weight": "weigh weighs weighed weighing weight mass heavy heavier cargo tonnage",
    "area": "area size covering covers covered spread scorched burned burnt razed hectares acres",
    "speed": "speed speeds mph kph winds wind gusts gust fast velocity limit gusting sustained",
    "temperature": "temperature temperatures heat cold warm warmer hot record",
    "rain": "rain rainfall precipitation snow snowfall",
    "volume": "capacity volume fuel reservoir spilled leaked",
    "power": "power output capacity generate generates generating plant",
    "price": (
        "price prices priced pricing cost costs costing sell sells selling sold retail retails "
        "starts starting start tag buy buys ticket tickets fee fees fare asking available charge"
    ),
    "discount": "off discount cut cheaper saving savings save reduction rebate",
    "deal": (
        "deal acquire acquires acquired acquiring acquisition acquisitions takeover merger buyout "
        "purchase purchased bought paid offer bid valued worth transaction contract"
    ),
    "revenue": "revenue revenues sales turnover receipts takings grossed gross earned",
    "profit": "profit profits earnings income net loss losses lost surplus deficit",
    "margin": "margin margins",
    "budget": "budget spending spend spent investment invest invested funding fund financed",
    "fine": "fine fined fines penalty penalties settlement settle settled pay",
    "bail": "bail bond",
    "damage": "damage damages damaged insured destruction repair repairs rebuild",
    "reward": "reward rewards bounty ransom prize award",
    "salary": "salary salaries wage wages pay paid bonus",
    "aid": "aid donation donated donate donations pledge pledged raised grant loan charity",
    "theft": "stolen stole steal robbed embezzled stealing fraud haul",
    "debt": "debt debts owe owed owes loan loans",
    "stake": "stake share shares holding owns own equity",
    "turnout": "turnout participation turned",
    "vote": "vote votes voted won ballot ballots majority voters poll polls seats",
    "growth": (
        "rose risen rise rises increase increased growth grew grow grown jumped surged up higher "
        "gain gained climbed"
    ),
    "decline": "fell fall fallen falls drop dropped decrease decreased decline declined down lower",
    "unemployment": "unemployment jobless unemployed joblessness",
    "inflation": "inflation",
    "interest": "interest rate rates",
    "sentence": (
        "sentence sentenced sentences jail jailed prison imprisonment imprisoned behind bars "
        "serve serves served serving term custody probation"
    ),
    "ban": "ban banned suspended suspension barred disqualified",
    "age": "aged old age",
    "stay": "lived living stayed spent married tenure career office reign rule ruled led",
    "voyage": "flight journey trip drive voyage travel",
    "battery": "battery standby talk-time talktime charge",
    "memory": "memory ram",
    "storage": "storage disk hdd ssd flash drive card slot",
    "screen": "screen display monitor resolution",
    "camera": "camera megapixel lens",
    "clock": "processor chip chips cpu core clocked",
    "aftershock": "aftershock aftershocks foreshock foreshocks",
    "magnitude": "magnitude richter",
    "delay": "delay delayed late postponed overdue",
    "population": "population inhabitants populated home",
    "attendance": "crowd attendance spectators attended audience viewers watched",
    "run": "run lasted lasting lasts duration course",
}  # fmt: skip

#: Words of one meaning in reports of events: the first of each row stands for it.
_SENSES: Final = """
drop drops dropped dropping fall falls fell fallen falling land lands landed landing
explode explodes exploded exploding explosion explosions blast blasts detonate detonated detonation
kill killed kills killing dead died die dies death deaths fatal fatalities perished slain
injure injured injures injury injuries wound wounded wounds hurt
seize seized seizes seizing recover recovered confiscate confiscated found impounded
arrest arrested arrests detain detained detains capture captured captures nabbed apprehended held
attack attacked attacks attacking assault raid raids raided strike strikes struck hit
bomb bombs bombed bombing bombings bombardment
begin begins began begun start starts started starting commence commenced launch launches launched
end ends ended ending finish finished conclude concluded close closed
buy buys bought purchase purchased acquire acquires acquired acquiring acquisition takeover
sell sells sold selling sale sales
rise rises rose risen rising increase increased increases grew growth climbed
cut cuts reduce reduced reduction slash slashed lower lowered decrease decreased
flee fled flees fleeing escape escaped escapes escaping evacuate evacuated evacuation evacuees
shelter shelters sheltering sheltered house houses housing accommodate home
rescue rescued rescues rescuing save saved freed
hijack hijacked hijacking hijacks hijackings
send sends sent sending deploy deployed deploys dispatch dispatched deployment
call calls called calling summon summoned
attend attended attends attending attendance
vote votes voted voting ballot ballots poll polls election elections
elect elected elects chosen
win wins won winning victory victories beat beats defeated defeat
lose loses lost losing loss
host hosts hosted hosting emcee emceed present presented
name names named naming appoint appointed appoints appointment
resign resigned resigns resignation quit quits stepped
announce announces announced announcing announcement unveil unveiled unveils reveal revealed
release released releases releasing
meet meets met meeting meetings talks summit
sign signs signed signing
agree agrees agreed agreement deal
move moved moves moving relocate relocated
live lives lived living reside resided resides
marry married marries wed wedding
murder murdered murders homicide
shoot shoots shot shooting shootings gunfire gunned
stab stabbed stabbing stabbings knifed
crash crashes crashed crashing collide collided collision
sink sinks sank sunk sinking capsize capsized
burn burns burned burnt burning fire blaze fires flames
collapse collapsed collapses collapsing
flood floods flooded flooding
quake quakes earthquake earthquakes tremor temblor
charge charged charges charging indict indicted indictment
convict convicted guilty conviction
sentence sentenced sentences jail jailed prison imprisoned imprisonment
court courts courthouse tribunal
police officers officer policemen cops
firefighter firefighters fireman firemen
soldier soldiers troops servicemen
rebel rebels insurgents militants fighters guerrillas
pirate pirates hijackers
ship ships vessel vessels boat boats
plane planes aircraft airplane jet jets
gun guns rifle rifles weapon weapons firearm firearms
car cars vehicle vehicles automobile
child children kid kids
woman women female
man men male
price prices priced cost costs costing
weigh weighs weighed weighing weight
depth deep
fast faster speed speeds quick
big bigger large larger largest biggest
small smaller smallest
company companies firm firms
worker workers employee employees staff
company's firm's
candidate candidates contender contenders nominees
deputy deputies lawmakers legislators
parliament legislature assembly
president presidential
government governments administration
school schools
hospital hospitals clinic
damage damaged damages destroyed destroy destruction
missing unaccounted disappeared
search searched searching searches hunt hunted
report reports reported reporting
confirm confirmed confirms
visit visited visits visiting
leave leaves left depart departed departure
arrive arrives arrived arrival reach reached reaches
travel travelled traveled trip journey
pay pays paid payment
earn earns earned earnings income
invest invested investment
spend spends spent spending
raise raises raised raising
build builds built building construct constructed construction
open opens opened opening
play plays played playing
score scores scored scoring goal goals
film films movie movies
award awards prize prizes trophy
memory ram
hot heat warm
"""


#: What leads to the figure of an earlier time: "up from 38 per cent". Behind another figure of the
#: unit a bare "from" does so too: "fell to 28 million euros from 40 million".
_FORMER: Final = (
    "up from", "down from", "compared with", "compared to", "against", "versus",
)  # fmt: skip


def _by_word(rows: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in rows.items():
        for word in words.split():
            found.setdefault(word, name)
    return found


def _first_of_row(rows: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows.strip().splitlines():
        first, *rest = row.split()
        for word in (first, *rest):
            found.setdefault(word, first)
    return found


TABLES: Final[dict[str, dict[str, str]]] = {
    "aspect": _by_word(_ASPECTS),
    "sense": _first_of_row(_SENSES),
    "former-lead": dict.fromkeys(_FORMER, "former") | {"from": "from"},
}

#: They are looked up beside claims and not marked in every text.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
