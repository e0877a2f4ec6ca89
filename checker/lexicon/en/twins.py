"""Real words that lie one slip from another: what one source writes where several write the other.

In each pair the first is what slips in; where either is written for the other, both orders stand.
Two words that one story may well use of one thing (shooting and shouting, country and county)
are no pair.
"""

from __future__ import annotations

from typing import Final

__all__ = ["TWINS"]

_PAIRS: Final = """
causalities casualties, manger manager, mangers managers, pubic public, untied united, marital
martial, marshal martial, trail trial, trails trials, trial trail, minster minister, minsters
ministers, boarder border, boarders borders, singed signed, siting sitting, forth fourth, loose
lose, loosing losing, diary dairy, dairy diary, complaint compliant, compliant complaint, sever
severe, causal casual, casual causal, prostrate prostate, persecuted prosecuted, prosecuted
persecuted, persecution prosecution, prosecution persecution, statue statute, statute statue,
statues statutes, angle angel, angel angle, angles angels, desert dessert, dessert desert, collage
college, exiting exciting, principle principal, principal principle, personal personnel, realty
reality, scared sacred, sacred scared, silver sliver, sliver silver, solider soldier, contact
contract, contract contact, contacts contracts, contracts contacts, contacted contracted, contracted
contacted, ordinance ordnance, parish perish, patents patients, patience patients, rouge rogue,
rogue rouge, waver waiver, waiver waver, counsel council, council counsel, ballet ballot, ballot
ballet, ballets ballots, breech breach, chef chief, chefs chiefs, clam claim, clams claims, corpse
corps, corps corpse, costal coastal, filed filled, filled filed, hanger hangar, lair liar, liar
lair, lightening lightning, lunch launch, launch lunch, lunched launched, medal metal, metal medal,
medals metals, metals medals, moths months, mouths months, moral morale, morale moral, navel naval,
planed planned, planing planning, poling polling, pools polls, pols polls, poison prison, prison
poison, prize price, prizes prices, revels rebels, rout route, route rout, salve slave, scraped
scrapped, scrapped scraped, severs servers, stationary stationery, trailer trawler, trawler trailer,
tribune tribute, tribute tribune, tired tried, tried tired, unclear nuclear, nuclear unclear, vial
vital, vocation vacation, warn worn, wander wonder, ravages savages, rabble rubble, bomber comber,
mortal mortar, cannon canon, canon cannon, aids aides, expanse expense, expansive expensive, assent
ascent, adopt adapt, adapted adopted, adopted adapted, alley ally, arms alms, baring barring, bases
basis, carton cartoon, clothes cloths, confident confidant, defect detect, detected defected,
defected detected, detention detection, fiend friend, fiends friends, fried fired, flee flea, grown
crown, herd heard, interned interred, interred interned, massage message, message massage, missile
missive, missives missiles, paddle puddle, prey pray, prays preys, preying praying, protein protean,
rains reins, rationale rational, relics relicts, reveal revel, rifle rife, robed robbed, rubbed
robbed, sack stack, shot shoot, steel steal, storey story, striking stroking, suite suit, surge
serge, swam swarm, toll tool, tool toll, tortuous torturous, trooper trouper, vein vain, venal
venial, waged wagged, warden garden, weak week, wielding welding, writ write
"""

#: What each word slips in for.
TWINS: Final[dict[str, frozenset[str]]] = {}
for _pair in _PAIRS.split(","):
    _wrong, _right = _pair.split()
    TWINS[_wrong] = TWINS.get(_wrong, frozenset()) | {_right}
