"""English words of what a day or an hour is that of: something that befell, or is yet to come.

``incident`` maps verbs and nouns of what strikes once and unforeseen to the sorts of incident that
they may tell of, "any" among those of words that tell of every sort, and words of milestones to
theirs; ``incident_of_one`` lists the sorts that each of several people and things has for itself,
``unforeseen`` those that nobody knows of before they come; ``plan`` maps words to what is planned;
``ahead`` lists the words before a day that put it in the time to come; ``counted_off`` what
ordinals count that is no event, ``counted_on`` what counts on from another day.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]

#: Sorts of incidents, as they are called, to the words that tell of them.
_INCIDENTS: Final = {
    "accident": (
        "crash, crashed, crashes, collided, collides, collision, derailed, derails, derailment, "
        "capsized, capsizes, overturned, overturns, turned turtle, turned over, tipped over, "
        "flipped over, rolled over, keeled over, sank, sunk, sinking, went down, came down, "
        "foundered, ran aground, run aground, hit, hits, struck, rammed, rams, slammed, slams, "
        "ploughed, plowed, plunged, plunges, smashed, careered, careened, veered, skidded, "
        "jackknifed, nosedived, pile-up, accident, shipwreck, broke apart, broke in two, "
        "lost contact, contact was lost, disappeared from radar, vanished from radar, "
        "fell to his death, fell to her death, fell to their deaths, fatal fall, tumbled, "
        "was killed, were killed, ran onto, went aground, aground, grounding, grounded, came off, "
        "left the rails, jumped the rails, left the road, careened off, hit a rock"
    ),
    "collapse": (
        "collapse, collapsed, collapses, gave way, gives way, came down, fell down, caved in, "
        "crumbled, crumbles, broke, broke away, burst, breached, ruptured, toppled, toppled over, "
        "came crashing down, pancaked, buckled, crashed down, fell apart"
    ),
    "outage": (
        "was cut, were cut, severed, snapped, failed, fails, went dead, went down, went dark, "
        "went out, broke down, was damaged, were damaged, damage was done, was disrupted, "
        "were disrupted, lost power, fault, faults, blackout, outage, tripped, shut itself down"
    ),
    "explosion": (
        "explosion, explosions, exploded, explodes, blew up, blew apart, blast, blasts, "
        "detonated, detonates, went off, goes off, ripped through, tore through"
    ),
    "fire": (
        "fire, blaze, inferno, broke out, breaks out, caught fire, ignited, went up in flames, "
        "burst into flames, erupted"
    ),
    "earthquake": (
        "earthquake, quake, tremor, temblor, struck, strikes, hit, hits, shook, shakes, rattled, "
        "jolted, rocked, was felt"
    ),
    "eruption": "eruption, erupted, erupts, blew its top",
    "storm": (
        "landfall, came ashore, comes ashore, struck, strikes, hit, hits, slammed into, "
        "crossed the coast, roared ashore, swept ashore, tore through, ripped through, "
        "touched down, barrelled into, barreled into, lashed, battered"
    ),
    "flood": (
        "swept away, swept through, engulfed, inundated, flooded, burst its banks, "
        "burst their banks, avalanche, landslide, mudslide, rockfall, buried, landslip, slide, "
        "swept down, washed away, flash flood, thundered down"
    ),
    "attack": (
        "attack, attacked, attacks, shooting, shot, opened fire, stabbed, stabbing, gunned down, "
        "mown down, mowed down, killed, killing, murder, murdered, slain, slaying, beaten, "
        "assaulted, ambush, ambushed, stormed, burst into, bombed, bombing, shelled, raid, raided, "
        "shot dead, bludgeoned, strangled, kidnapped, abducted, seized, snatched, hijacked, "
        "boarded, grabbed, was taken, were taken, taken hostage, taken captive, commandeered, "
        "overpowered, came under fire, under attack, fired on, fired at, surrounded, "
        "air strike, airstrike, air raid, bombs, dropped bombs, bombardment, bombarded, attackers"
    ),
    "robbery": (
        "robbery, robbed, raid, raided, stole, theft, heist, burglary, burgled, ransacked, "
        "broke into, broke in, break-in, breaking in, breaking into, entering, let in, let into, "
        "stormed in, storming in, stormed into, burst in, burst into, entered, "
        "walked in, walked into, strolled in, strolled into, forced their way in, "
        "forced their way into, held up, made off, alarm went off, alarm was raised, "
        "alarm sounded"
    ),
    "escape": (
        "escape, escaped, escapes, fled, broke out, breakout, break-out, jailbreak, broke free, "
        "got away, got out, slipped away, absconded"
    ),
    "disappearance": (
        "missing since, disappeared, disappearance, vanished, went missing, last seen, last heard"
    ),
}

#: Phrases that tell of none, though words of them do.
_NO_INCIDENT: Final = (
    "was taken to, were taken to, was taken into, were taken into, was taken from, "
    "was taken ill, was taken off, was taken by surprise, issued a statement"
)

#: Words that every sort of incident is told with.
_ANY: Final = "happened, happens, occurred, occurs, took place, incident, began, started"

#: Words of the dead, and of calls for help, as of any incident that may have them.
_OF_MANY: Final = {
    "accident collapse explosion fire earthquake storm flood attack": (
        "killed, killing, kills, was killed, were killed"
    ),
    "accident fire explosion": (
        "were called, were called to, was called to, called out, called out to, were alerted, "
        "was alerted, were summoned"
    ),
    "fire accident explosion escape": "alarm was raised, alarm sounded, alarm went off",
}

#: The same of what else a story has once, foreseen or not.
_MILESTONES: Final = {
    "death": "died, dies, passed away, death, succumbed",
    "signing": "signed, signing, ratified, initialled, initialed, inked",
    "sentencing": "sentenced, sentencing, jailed, imprisoned, given life, sent to prison",
    "conviction": (
        "convicted, conviction, found guilty, verdict, verdicts, guilty verdict, acquitted, "
        "acquittal, found not guilty, cleared of"
    ),
    "arrest": (
        "arrested, arrest, detained, captured, capture, caught, recaptured, apprehended, nabbed, "
        "manhunt ended, gave himself up, gave herself up, gave themselves up, taken into custody"
    ),
    "admission": (
        "entered, checked in, checked into, checked himself in, checked herself in, "
        "checked himself into, checked herself into, admitted to, admitted himself, "
        "admitted herself, was admitted, hospitalised, hospitalized, was hospitalised, "
        "was hospitalized, arrived at"
    ),
    "release": (
        "released, issued, shipped, published, rolled out, brought out, put out, pushed out, "
        "came out, went live, went on sale, hit stores, posted, made available, launched"
    ),
    "game": (
        "beat, beaten, defeated, defeat, lost, won, win, victory, drew, draw, thrashed, edged, "
        "routed, downed, toppled, knocked out, outpointed, stopped, was played, match played"
    ),
    "appointment": (
        "named, appointed, chosen, picked, tapped, nominated, hired, elected, selected, "
        "promoted, was cast, cast as, nomination, appointment"
    ),
    "charge": (
        "charged, indicted, arraigned, appeared in court, appeared before, pleaded guilty, "
        "pleaded not guilty, pled guilty, court appearance, charged with, arraignment"
    ),
    "purchase": (
        "agreed to buy, agreed to acquire, acquired, bought, purchased, sold, takeover, "
        "fetched, auctioned, went under the hammer"
    ),
    "liberation": "freed, rescued, liberated, set free, rescue, let go, saved",
    "lift-off": "lifted off, blasted off, took off, liftoff, lift-off, soared into, launched",
    "resignation": "resigned, resigns, resignation, quit, stepped down",
    "dismissal": "sacked, fired, dismissed, ousted, dismissal, sacking",
    "wedding": "married, wed, wedding, tied the knot",
    "birth": "was born, were born, born, gave birth",
    "beginning": (
        "began, begins, started, starts, start, go back to, goes back to, went back to, "
        "dates back to, date back to, dated back to, dates from, first aired, first broadcast, "
        "first shown, on air since, on the air since, running since"
    ),
    "completion": "built, completed, opened",
    "founding": "founded, created, was formed, were formed, set up, established",
}

#: Those that nobody knows of before they come.
_UNFORESEEN: Final = "accident collapse outage explosion fire earthquake attack robbery"

#: What each firm, ship and person of a story has for itself, so that one of them must be named.
_OF_ONE: Final = """
founding completion birth wedding admission release game appointment charge purchase liberation
lift-off
"""

#: What is planned, as it is called, to the words that tell of it.
_PLANS: Final = {
    "court date": (
        "arraigned, arraignment, due in court, front court, fronts court, face court, faces court, "
        "appear in court, appears in court, appear before, appear for, appear in municipal, "
        "court date, court appearance, court hearing, due before, due back in, due back before, "
        "scheduled to appear, ordered to appear, answer the charge, answer the charges, "
        "be back in court, return to court, returns to court"
    ),
    "trial": "trial, go on trial, stand trial, face trial",
    "sentencing": "sentenced, sentencing, be sentenced",
    "release": (
        "available, launch, launches, launched, launching, release, released, releases, on sale, "
        "in stores, hit stores, hits stores, hit shelves, hit the shelves, on shelves, in shops, "
        "in the shops, ship, ships, shipped, shipping, debut, debuts, arrives, arrive, "
        "is out, be out, comes out, come out, lands, rolls out, roll out, rollout, roll-out, "
        "reach stores, reaches stores, street date, release date"
    ),
    "closing": (
        "close, closing, closes, complete, completed, completion, conclude, concluded, finalise, "
        "finalised, finalize, finalized, wrapped up, signed, consummated, take effect"
    ),
    "reopening": (
        "reopen, reopens, reopening, reopened, open again, open its doors again, closed until, "
        "closed till, closed through, shut until, shut till, stay shut, remain closed, "
        "remain shut, stay closed, open the doors again"
    ),
    "shutdown": (
        "shut, shutdown, shut down, closure, close down, cease, stop, stops, stop production"
    ),
    "swearing-in": (
        "sworn in, sworn, takes office, take office, assume office, assumes office, inauguration, "
        "inaugural, inaugurated, swearing-in, swearing in, takes up the post, take up the post, "
        "takes over, take over, assume the post"
    ),
    "stepping down": (
        "steps down, step down, stepping down, leave office, leaves office, retire, retires"
    ),
    "talks": "talks, negotiations, round of talks, peace talks",
    "surrender": (
        "report to prison, surrender, surrenders, surrendering, turn himself in, turn herself in, "
        "turn themselves in, begin serving, start serving, report to jail"
    ),
    "next edition": (
        "festival, edition, ceremony, telecast, tournament, fair, awards, broadcast live, gala"
    ),
    "rematch": "rematch, return bout, second bout, second fight, return match",
    "vote": (
        "election, elections, vote, polls, poll, runoff, run-off, referendum, ballot, "
        "second round, by-election"
    ),
    "presentation": (
        "introduced, presented, unveiled, news conference, press conference, presentation"
    ),
    "funeral": "funeral, burial, be buried, funeral service",
    "memorial": "memorial service, service of remembrance, memorial",
    "premiere": "premiere, premieres, air, airs, aired, open in cinemas, opens in cinemas",
    "lift-off": "lift off, liftoff, lift-off, blast off",
    "delivery": "delivery, deliveries, deliver, delivered, handed over, reach customers",
    "execution": "execution, executed, put to death",
    "strike": "strike, walkout, walk out, stoppage",
}

#: Words before a day that put it in the time to come, beside those of the future tense.
_AHEAD: Final = "next until till by planned anticipated coming"


def _sorts() -> dict[str, str]:
    """Words to the sorts of incident that they may tell of, in a row."""
    found: dict[str, list[str]] = {}
    for sort, words in (*_INCIDENTS.items(), *_MILESTONES.items()):
        for word in words.split(","):
            found.setdefault(word.strip(), []).append(sort)
    for sorts, words in _OF_MANY.items():
        for word in words.split(","):
            found.setdefault(word.strip(), []).extend(sorts.split())
    for word in _ANY.split(","):
        found.setdefault(word.strip(), []).extend(["any", *_INCIDENTS])
    nothing = dict.fromkeys(map(str.strip, _NO_INCIDENT.split(",")), "")
    return {word: " ".join(sorts) for word, sorts in found.items()} | nothing


#: What counts on from a day that the text told before: two days later.
_COUNTED_ON: Final = "later earlier afterwards following same"

#: What ordinals count that is no event: "on the second floor", "the country's second city".
_COUNTED_OFF: Final = """
floor floors storey story deck half quarter city town largest biggest highest class division tier
row lane gear vehicle car coach carriage
"""


TABLES: Final[dict[str, dict[str, str]]] = {
    "incident": _sorts(),
    "unforeseen": dict.fromkeys(_UNFORESEEN.split(), "1"),
    "incident_of_one": dict.fromkeys(_OF_ONE.split(), "1"),
    "plan": {word.strip(): plan for plan, words in _PLANS.items() for word in words.split(",")},
    "ahead": dict.fromkeys(_AHEAD.split(), "1"),
    "counted_off": dict.fromkeys(_COUNTED_OFF.split(), "1"),
    "counted_on": dict.fromkeys(_COUNTED_ON.split(), "1"),
}

#: All are looked up beside days.
SILENT: Final[frozenset[str]] = frozenset(TABLES)
