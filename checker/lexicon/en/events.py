"""English words of what befalls people and of what happens."""

from __future__ import annotations

from typing import Final

__all__ = ["CASUALTIES", "CASUALTY_ELSE", "CASUALTY_PHRASES", "EVENTS", "TOLLS"]

#: What befell people: verbs and adjectives that are said of them.
CASUALTIES: Final = {
    "killed": (
        "killed kill kills killing slain slay slays slew slaying murdered murder murders "
        "murdering dead died die dies dying perished perish perishes deceased fatal fatally "
        "massacred massacre assassinated executed drowned drown beheaded slaughtered lynched "
        "electrocuted martyred"
    ),
    "injured": (
        "injured injure injures injuring wounded wound wounds wounding hurt hurts hurting "
        "hospitalised hospitalized maimed burned burnt injuries"
    ),
    "missing": "missing unaccounted disappeared",
    "arrested": (
        "arrested arrest arrests arresting detained detain detains detaining apprehended "
        "apprehend captured capture captures capturing jailed jail jails imprisoned nabbed"
    ),
    "displaced": (
        "displaced displace displaces displacing evacuated evacuate evacuates evacuating "
        "homeless uprooted fled flee flees fleeing"
    ),
    "rescued": "rescued rescue rescues rescuing saved freed released release releases freeing",
    "kidnapped": "kidnapped kidnap kidnaps kidnapping abducted abduct abducts abducting seized",
    "infected": "infected infect infects infecting sickened",
    "trapped": "trapped trap traps stranded",
    "sacked": "sacked sack sacks fired dismissed dismiss dismisses",
}

#: The same in more than one word.
CASUALTY_PHRASES: Final = {
    f"{verb} {whose} {what}": "killed"
    for verb in ("lost", "lose", "loses", "losing")
    for whose, what in (("their", "lives"), ("their", "life"), ("his", "life"), ("her", "life"))
}

#: What befalls people in one word and not with those behind it: "released on bail".
CASUALTY_ELSE: Final = dict.fromkeys(
    [
        f"{verb} {end}"
        for verb in ("released", "freed", "release")
        for end in (
            "on bail", "on parole", "on bond", "on probation", "without charge", "from custody",
            "without charges", "from police custody", "from jail", "from prison", "from detention",
            "under investigation", "pending trial", "from hospital", "from quarantine",
        )
    ]
    + [f"fired {end}" for end in ("at", "on", "into", "back", "shots", "tear gas")],
    "1",
)  # fmt: skip

#: Nouns to the left that say what a bare number counts: "the death toll rose to 24".
TOLLS: Final = {
    "death toll": "killed", "death tolls": "killed", "death count": "killed", "toll": "killed",
    "number of dead": "killed", "number of deaths": "killed", "number of the dead": "killed",
    "number of people killed": "killed", "fatalities": "killed", "deaths": "killed",
    "body count": "killed", "number killed": "killed", "number of fatalities": "killed",
    "dead numbered": "killed", "injured numbered": "injured", "wounded numbered": "injured",
    "missing numbered": "missing",
    "dead at": "killed", "number of victims": "victims", "casualty toll": "casualties",
    "number of casualties": "casualties", "casualties": "casualties",
    "number of injured": "injured", "number of wounded": "injured", "injuries": "injured",
    "number of the injured": "injured", "number of people injured": "injured",
    "number of missing": "missing", "number of arrests": "arrested", "arrests": "arrested",
    "number of infections": "infected", "confirmed cases": "infected",
    "crowd": "attendees", "audience": "attendees", "attendance": "attendees",
    "population": "people", "workforce": "employees", "staff": "employees",
    "membership": "members", "number of members": "members",
}  # fmt: skip

#: Event to its nouns and verbs.
EVENTS: Final = {
    "talks": (
        "talks, talk, negotiation, negotiations, negotiating, negotiate, negotiates, "
        "negotiated, discussion, discussions, consultation, consultations, meeting, meetings, "
        "meet, meets, met, summit, summits, dialogue, dialog, dialogues, parley, hold talks, "
        "sit down, conference, conferences, parleys, round table, roundtable, session, "
        "sessions, bilateral, deliberations"
    ),
    "attack": (
        "attack, attacks, attacked, attacking, assault, assaults, assaulted, raid, raids, "
        "raided, airstrike, airstrikes, air strike, air strikes, air raid, air raids, bombing, "
        "bombings, bombed, bombs, bombard, bombarded, bombardment, shelling, shelled, "
        "offensive, offensives, ambush, ambushed, drone strike, drone strikes, missile strike, "
        "missile strikes"
    ),
    "explosion": (
        "explosion, explosions, blast, blasts, exploded, explodes, explode, detonated, "
        "detonation, detonate, blew up, blown up"
    ),
    "shooting": (
        "shooting, shootings, shot, shoots, gunfire, gunned down, opened fire, stabbing, "
        "stabbings, stabbed, stab"
    ),
    "murder": (
        "murder, murders, murdered, homicide, homicides, killing, killings, slaying, slayings, "
        "assassination, assassinated, manslaughter"
    ),
    "earthquake": (
        "earthquake, earthquakes, quake, quakes, tremor, tremors, temblor, temblors, "
        "aftershock, aftershocks, jolt, seismic event"
    ),
    "eruption": "eruption, eruptions, erupted, erupts",
    "tsunami": "tsunami, tsunamis, tidal wave",
    "election": (
        "election, elections, vote, votes, voted, voting, ballot, ballots, poll, polls, "
        "referendum, referendums, plebiscite, runoff, run-off, by-election, primary, elected, "
        "re-elected, reelected, turnout"
    ),
    "crash": (
        "crash, crashes, crashed, collision, collisions, collided, derailment, derailed, wreck, "
        "pile-up, accident, accidents, sinking, sank, sunk, capsized, shipwreck"
    ),
    "fire": (
        "fire, fires, blaze, blazes, wildfire, wildfires, inferno, arson, burned down, gutted, "
        "bushfire, bushfires"
    ),
    "strike": (
        "walkout, walkouts, walked out, industrial action, went on strike, on strike, work "
        "stoppage, strike action"
    ),
    "protest": (
        "protest, protests, protested, demonstration, demonstrations, demonstrated, rally, "
        "rallies, rallied, riot, riots, rioted, rioting, march, marches, marched, sit-in, "
        "unrest, uprising, uprisings"
    ),
    "launch": (
        "launch, launches, launched, launching, unveil, unveils, unveiled, unveiling, release, "
        "releases, released, debut, debuts, debuted, introduce, introduces, introduced, "
        "introduction, rollout, roll out, rolled out, announced, go on sale, on sale, ship, "
        "ships, shipping"
    ),
    "merger": (
        "merger, mergers, merge, merged, merging, acquisition, acquisitions, acquire, acquires, "
        "acquired, acquiring, takeover, takeovers, take over, took over, buyout, buyouts, buy, "
        "buys, bought, buying, purchase, purchased, purchases, bid, bids"
    ),
    "trial": (
        "trial, trials, hearing, hearings, court case, prosecution, prosecuted, arraignment, "
        "arraigned, tried, court appearance, inquest"
    ),
    "sentence": (
        "sentence, sentences, sentenced, sentencing, jailed, imprisoned, convicted, convict, "
        "conviction, found guilty, verdict, verdicts, pleaded guilty"
    ),
    "arrest": (
        "arrest, arrests, arrested, detained, detention, apprehended, custody, taken into "
        "custody, captured, capture"
    ),
    "charge": "charged, indicted, indictment, indictments, accused",
    "agreement": (
        "agreement, agreements, treaty, treaties, accord, accords, pact, pacts, deal, deals, "
        "signing, signed, sign, signs, memorandum, ceasefire, cease-fire, truce, ratified, "
        "ratification, ratify"
    ),
    "invasion": (
        "invasion, invasions, invade, invades, invaded, invading, incursion, incursions, "
        "occupation, occupied, aggression"
    ),
    "annexation": "annexation, annexed, annex, annexes, annexing",
    "war": "war, wars, warfare, hostilities, fighting, conflict, conflicts, battle, battles",
    "deployment": (
        "deploy, deploys, deployed, deployment, deployments, buildup, build-up, amass, amassed, "
        "amassing, massed, massing, stationed, mobilised, mobilized, mobilisation, "
        "mobilization, concentrated"
    ),
    "withdrawal": (
        "withdrawal, withdrawals, withdraw, withdraws, withdrew, withdrawn, pullout, pull out, "
        "pulled out, retreat, retreated"
    ),
    "exercise": "exercise, exercises, drill, drills, manoeuvres, maneuvers, war games",
    "visit": "visit, visits, visited, visiting, trip, tour, toured",
    "ceremony": (
        "ceremony, ceremonies, award, awards, awarded, gala, oscars, emmys, inauguration, "
        "inaugurated, sworn in, coronation, wedding, weddings, married"
    ),
    "funeral": "funeral, funerals, burial, buried, memorial service, cremated",
    "birth": "born, birth, births, gave birth",
    "death": "death, deaths, died, dies, dead, passed away",
    "storm": (
        "storm, storms, hurricane, hurricanes, cyclone, cyclones, typhoon, typhoons, tornado, "
        "tornadoes, blizzard, blizzards, thunderstorm, thunderstorms, landfall"
    ),
    "flood": (
        "flood, floods, flooded, flooding, inundated, deluge, landslide, landslides, mudslide"
    ),
    "heat": "heatwave, heat wave, heatwaves, drought, droughts, cold snap",
    "outbreak": (
        "outbreak, outbreaks, epidemic, epidemics, pandemic, pandemics, lockdown, lockdowns"
    ),
    "resignation": (
        "resignation, resignations, resign, resigns, resigned, resigning, step down, stepped "
        "down, steps down, quit, quits, stepping down"
    ),
    "appointment": (
        "appointment, appointments, appoint, appoints, appointed, nominated, nomination, named "
        "as, nominate, promoted, hired"
    ),
    "dismissal": (
        "dismissal, dismissed, sacked, fired, ousted, ouster, impeached, impeachment, removed "
        "from office"
    ),
    "coup": (
        "coup, coups, putsch, overthrow, overthrown, toppled, toppling, revolution, revolutions"
    ),
    "rescue": "rescue, rescues, rescued, rescuing, evacuation, evacuations, evacuated",
    "hijacking": (
        "hijacking, hijacked, hijack, kidnapping, kidnapped, abducted, abduction, piracy, "
        "hostage-taking"
    ),
    "robbery": (
        "robbery, robberies, robbed, burglary, theft, thefts, stolen, stole, heist, looting"
    ),
    "match": (
        "match, matches, game, games, final, semifinal, semi-final, tournament, championship, "
        "kick-off, kickoff"
    ),
    "speech": (
        "speech, speeches, address, press conference, news conference, briefing, interview, "
        "statement"
    ),
    "telephone-call": (
        "telephone conversation, phone call, phone calls, telephone call, phoned, video call, "
        "telephone talks, phone conversation"
    ),
    "sanctions": "sanctions, sanction, embargo, blockade, sanctioned",
    "bankruptcy": (
        "bankruptcy, bankrupt, insolvency, insolvent, went bust, chapter 11, administration, "
        "liquidation"
    ),
    "results": "earnings, profit, profits, revenue, revenues, turnover, quarterly results",
    "opening": "opening, opened, opens, reopened, reopening, inaugurates",
    "closure": "closure, closures, closed, closing, shut down, shutdown",
    "vote-in-parliament": "resolution, motion, passed a law, adopted",
    "execution": "execution, executions, executed, hanged, beheading",
    "operation": "surgery, operation, transplant, operated on",
    "expansion": "expansion, expanded, expand, enlargement, accession, joined, membership",
}
