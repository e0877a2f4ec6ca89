"""English words right beside a sum of money that say what it was paid, taken or asked for.

A haul is no ransom, and a fine no bail. ``asked-behind``, ``asked-before`` and ``asked-noun`` of
``asked`` take these in: what follows a sum ("in damages"), what leads to it ("made off with"), and
the noun that it is an attribute of ("a $2 million ransom").
"""

from __future__ import annotations

from typing import Final

__all__ = ["BEFORE", "BEHIND", "LAST_PRICE", "NOUNS", "OFFER", "ONCE", "STAGES"]

#: What is worth a sum once it is stolen.
_LOOT: Final = (
    "jewels jewellery jewelry gems diamonds watches paintings art goods valuables gold cash "
    "merchandise property drugs artefacts artifacts coins treasure"
)

BEHIND: Final = {
    "theft": (
        "was stolen, were stolen, was taken, were taken, stolen, had been stolen, was missing, "
        "in loot, in stolen, haul, robbery, heist, theft, raid, from the safe, from a safe, from "
        "the till, from the tills, from the register, from the vault, from the strongroom, from "
        "the cashier, from the counter, from the cash register, from the cash desk, from the "
        "teller, from tellers"
    ),
    "ransom": "ransom, in ransom, for his release, for her release, for their release",
    "reward": "reward, bounty, for information",
    "bail": "bail, bond, in bail, surety, cash bail",
    "fine": "fine, in fines, penalty, in penalties, civil penalty",
    "damages": (
        "in damages, damages, in compensation, compensation, in restitution, settlement, payout, "
        "in punitive, in a settlement, lawsuit, suit, claim"
    ),
    "damage": (
        "damage, in damage, of damage, worth of damage, in losses, in insured, to repair, to "
        "rebuild, to put right, of repairs, in repairs"
    ),
    "pay-off": "pay-off, payoff, severance, in severance, golden handshake, in back pay",
    "prize": "prize, in prize, jackpot, purse, first prize, prize money, winnings",
    "debt": (
        "in debt, of debt, in new debt, of new debt, in debts, of debts, in loans, in arrears, "
        "debt, debts"
    ),
    "savings": (
        "in savings, in cost, of savings, in annual savings, in synergies, of synergies, "
        "in yearly savings, in yearly costs, in annual costs, in costs, of cost savings"
    ),
    "dividend": "dividend",
    "break-up": "break-up fee, breakup fee, termination fee, if it backs, if it walks",
    "revenue": "in revenue, in sales, of revenue, in annual revenue, of sales, in turnover",
    # the stages of one price
    "hammer": (
        "hammer, on the hammer, plus commission, plus the commission, plus premium, plus the "
        "premium, plus fees, plus the buyer, plus buyer, before fees, before premium, before the "
        "premium, before commission, before the buyer"
    ),
    "with premium": (
        "including the buyer, including buyer, including premium, including the premium, "
        "including fees, including commission, with fees, with premium, with the premium, with "
        "commission, inclusive of fees"
    ),
    # the stages of one profit
    "profit pretax": "before tax, before taxes, pre-tax, pretax, before interest",
    "profit net": "after tax, after taxes, net of tax",
    "rate share": "a share, per share, for each share, a piece, apiece, each share",
    "rate year": "a year, per year, annually, every year, yearly, per annum",
    "rate month": "a month, per month, monthly",
    "rate week": "a week, per week, weekly",
    "rate day": "a day, per day, daily",
    "rate head": "per person, a head, each, per passenger",
}  # fmt: skip

BEFORE: Final = {
    "theft": (
        "away with, made off with, makes off with, make off with, escaped with, fled with, stole, "
        "stolen, steal, stealing, robbed of, haul of, loot of, haul worth, loot worth, theft of, "
        "robbery of, heist of, netted, embezzled, swindled, pocketed, siphoned off, defrauded of, "
        "cheated out of, them out of, him out of, her out of, they took, robbers took, thieves "
        "took, raiders took, gang took, robber took, thief took, raider took, gunmen took, gunman "
        "took, grabbed, snatched, ran off with, walked off with, walked out with, drove off with, "
        "rode off with, disappeared with, vanished with, made away with, got off with, stuffed, "
    )
    + ", ".join(f"{each} worth" for each in _LOOT.split()),
    "ransom": (
        "ransom of, ransom demand of, demand of, demanded, demanding, demands, ransom demands of"
    ),
    "reward": "reward of, bounty of, reward worth",
    "bail": (
        "bail of, bail at, bail set at, set bail at, bond of, bond at, bond set at, bail was set "
        "at, held on, lieu of, bail is, bail was, posted, posting, freed on, released on, free on"
    ),
    "fine": (
        "fined, fine of, fines of, penalty of, penalties of, fined him, fined her, fined them, "
        "ordered to pay, told to pay, sentenced to pay"
    ),
    "salary": (
        "salary of, salaries of, wage of, wages of, salary is, salary was, base salary of, annual "
        "salary of, basic pay of"
    ),
    "damages": (
        "damages of, compensation of, settlement of, settled for, payout of, sued for, suing for, "
        "restitution of, repay, pay back, ex gratia of, claim of"
    ),
    "damage": (
        "damage of, damage at, damage estimated at, damage put at, damages estimated at, losses "
        "estimated at, damage worth, damage was, cost of repairs at, "
        "repair bill of"
    ),
    "pay-off": "pay-off of, payoff of, severance of, severance package of, severance pay of",
    "prize": "prize of, jackpot of, purse of, prize money of, prize worth, purse is, purse was",
    "debt": "debt of, debts of, owes, owed, owing, deficit of, loan of, loans of",
    "savings": "savings of, synergies of, save, saving, saves, savings worth",
    "dividend": "dividend of",
    "break-up": "break-up fee of, breakup fee of, termination fee of",
    "revenue": "revenue of, revenues of, sales of, turnover of, revenue was, sales were",
    "budget": "budget of, budget is, budget was, budgeted",
    "hammer": (
        "hammer price of, hammer price was, hammer price, hammer fell at, hammer down at, down "
        "for, down at"
    ),
    "estimate": (
        "estimate of, estimates of, pre-sale estimate of, expected to fetch, expected to sell for, "
        "guide price of, reserve of, reserve price of"
    ),
    "bid": (
        "bid up to, bidding at, bidding opened at, bidding started at, opening bid of, dropped out "
        "at, stopped at, gave up at, he went to, she went to, they went to, outbid at"
    ),
    "profit pretax": (
        "pre-tax profit of, pretax profit of, pre-tax profits of, pretax profits of, pre-tax loss "
        "of, pretax loss of, profit before tax of, pretax income of"
    ),
    "profit net": (
        "net profit of, net profits of, net income of, net loss of, net earnings of, net profit "
        "was, net income was, net loss was, net profit, net income, net loss"
    ),
    "profit operating": (
        "operating profit of, operating income of, operating loss of, operating earnings of, "
        "operating result of, operating profit was, operating profit, operating income"
    ),
}  # fmt: skip

NOUNS: Final = {
    "theft": "heist robbery haul theft raid",
    "ransom": "ransom",
    "reward": "reward bounty",
    "bail": "bail bond",
    "fine": "fine penalty",
    "damages": "settlement lawsuit payout",
    "pay-off": "pay-off payoff severance",
    "prize": "prize jackpot purse",
    "debt": "debt loan",
    "budget": "budget",
    "salary": "salary wage",
    "dividend": "dividend",
}

#: Of what an article that tells it at all gives one sum, as a rule.
ONCE: Final = (
    "theft ransom damages damage pay-off prize debt savings dividend break-up budget salary"
)

#: What a share cost before somebody offered more for it, and words of such an offer.
LAST_PRICE: Final = (
    "share shares stock close closing closed finished ended traded trading price undisturbed"
)
OFFER: Final = (
    "offer offers offered offering bid bids deal price takeover buyout shareholders stockholders "
    "investors pay pays paying receive premium values valuing valued terms tender agreed"
)

#: What a price was on the way to it: no price that another article gives.
STAGES: Final = "hammer estimate bid"
