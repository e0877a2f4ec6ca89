"""English words of what befalls people and of what happens.

The file is long because the table of events is.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "CASUALTIES",
    "CASUALTY_ELSE",
    "CASUALTY_PHRASES",
    "EVENTS",
    "EVENT_NAMES",
    "HAPPENED",
    "ROLES",
    "ROLES_BEFORE",
    "SUDDEN",
    "TOLLS",
]

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
    "sacked": "sacked sack sacks sacking fired dismissed dismiss dismisses axed",
}

#: The same in more than one word.
CASUALTY_PHRASES: Final = {
    f"{verb} {whose} {what}": "killed"
    for verb in ("lost", "lose", "loses", "losing")
    for whose, what in (("their", "lives"), ("their", "life"), ("his", "life"), ("her", "life"))
} | dict.fromkeys(
    [
        *(
            f"{verb} {harm}"
            for verb in ("treated for", "suffered", "sustained", "suffering", "sustaining")
            for harm in (
                "injuries", "minor injuries", "serious injuries", "burns", "cuts", "bruises",
                "fractures", "wounds", "broken bones", "head injuries", "smoke inhalation",
                "concussion", "hypothermia", "shock", "gunshot wounds", "minor burns",
            )
        ),
        *(
            f"{verb} to {end}"
            for verb in ("taken", "rushed", "sent", "brought", "airlifted", "flown")
            for end in ("hospital", "a hospital", "hospitals", "the hospital", "local hospitals")
        ),
        "treated in hospital", "treated at hospital", "treated at a hospital",
        "needed hospital treatment", "needed treatment", "required treatment",
    ],
    "injured",
) | dict.fromkeys(
    [
        f"{deed} to death"
        for deed in (
            "burned", "burnt", "crushed", "trampled", "beaten", "stabbed", "hacked", "frozen",
            "froze", "bled", "starved", "choked", "clubbed", "stoned", "bludgeoned", "battered",
            "knifed", "kicked", "put",
        )
    ],
    "killed",
) | dict.fromkeys(
    [
        "not found", "not been found", "never found", "not yet found", "yet to be found",
        "still to be found", "not been located", "not been accounted for", "not accounted for",
        "not been heard from", "never been found", "not been seen since",
    ],
    "missing",
) | dict.fromkeys(
    [
        "alive to shore", "brought ashore", "brought to shore", "brought alive", "fished out of",
        "fished from", "plucked from", "winched from", "picked up by", "picked up from",
        "pulled alive", "pulled out alive", "found alive", "dug out alive", "brought out alive",
        *(
            f"{verb} to safety"
            for verb in (
                "brought", "led", "taken", "winched", "plucked", "airlifted", "lifted", "pulled",
                "ferried", "flown", "carried", "hauled", "escorted",
            )
        ),
    ],
    "rescued",
) | dict.fromkeys(
    [
        *(
            f"{verb} their homes"
            for verb in (
                "forced from", "driven from", "forced out of", "driven out of", "moved out of",
                "ordered out of", "left", "leave", "flooded out of", "bombed out of",
                "ordered from",
            )
        ),
        "moved to safety", "moved to higher ground", "without a home", "without shelter",
        "without a roof", "have no roof", "no roof over", "have no home", "have nowhere to live",
        "have lost their homes", "lost their homes", "in evacuation centres",
        "in evacuation centers", "sought shelter", "taking shelter", "took shelter",
        "sleeping in the open", "slept in the open", "sleeping rough", "in emergency shelters",
    ],
    "displaced",
) | dict.fromkeys(
    [
        "laid off", "made redundant", "let go", "shown the door", "given notice",
        *(f"{verb} their jobs" for verb in ("lose", "lost", "losing", "loses")),
        *(
            f"{verb} the {end}"
            for verb in ("get", "gets", "got", "getting", "given", "handed")
            for end in ("boot", "sack", "chop", "axe", "push")
        ),
        *(f"{verb} pink slips" for verb in ("get", "gets", "got", "given", "handed")),
    ],
    "sacked",
) | dict.fromkeys(
    ["taken into custody", "remanded in custody", "placed under arrest", "held for questioning",
     "detained for questioning", "held on suspicion", "being questioned", "being held",
     "helping police with"],
    "arrested",
)  # fmt: skip

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
    + [
        f"{verb} {end}"
        for verb in ("fled", "flee", "flees", "fleeing")
        for end in (
            "the scene", "on foot", "with", "by car", "in a car", "in a van", "on a motorbike",
            "on a motorcycle", "on motorcycles", "on motorbikes", "the bank", "the shop",
            "the store", "from police", "police", "from custody", "custody", "prison", "jail",
            "the prison", "the jail", "from prison", "from jail", "empty-handed",
        )
    ]
    + [f"fired {end}" for end in ("at", "on", "into", "back", "shots", "tear gas")],
    "1",
)  # fmt: skip

#: What people do who are only called people, by the part that they play so.
ROLES: Final = {
    "attendees": (
        "attended, attend, attends, packed into, packed, crammed into, flocked to, thronged, "
        "sat in the stands, were in attendance, in attendance, came to watch, turned up, "
        "showed up, filled, filling, sat in, came to see, turned out, were in the crowd, "
        "were in the arena, were in the stadium, were in the hall, crowded into, jammed into, "
        "squeezed into, lined the"
    ),
    "viewers": (
        "tuned in, watched the, watched it, watched on television, watched on tv, watched live, "
        "watched online, viewed, listened in, watched at home, saw it live, watched from home"
    ),
    "users": "use, are using, have it installed, have installed, have downloaded, subscribe",
    "protesters": (
        "marched, demonstrated, rallied, protested, took to the streets, marching, demonstrating, "
        "rallying, protesting, joined the march, joined the protest, joined the rally, "
        "took part in the march, took part in the protest, took part in the demonstration, "
        "took part in the rally"
    ),
    "voters": (
        "voted, cast ballots, cast their ballots, cast their votes, cast votes, went to the polls"
    ),
    "employees": "work, works, worked, employed, are employed, on the payroll, on its payroll",
    "students": "enrolled, study, studied, attend the school, attend classes, go to school there",
    "candidates": (
        "applied, auditioned, tried out, ran for office, are running for, are standing for, "
        "competed, put themselves forward, sought the post, sought the job"
    ),
    "prisoners": (
        "broke out, broke out of, broken out, absconded, on the run, at large, remain at large, "
        "remained at large, escaped from prison, escaped from jail, escaped from custody, "
        "escaped from the prison, escaped from the jail"
    ),
    "people-aboard": (
        "aboard, on board, onboard, on the ferry, on the ship, on the vessel, on the plane, on the "
        "aircraft, on the jet, on the helicopter, on the train, on the bus, on the coach, on the "
        "boat, in the boat, on the flight, on the airliner, on the tanker, on the yacht, on the "
        "manifest, on the passenger list, inside the plane, inside the helicopter, inside the bus, "
        "inside the coach, inside the train, in the helicopter, in the plane, in the aircraft, in "
        "the bus, in the minibus, in the coach"
    ),
    "hostages": "held hostage, taken hostage, held captive, taken captive, held at gunpoint",
    "victims": (
        "defrauded, swindled, duped, conned, cheated, lost their savings, lost money, "
        "lost their money, fell victim"
    ),
    "firefighters": (
        "searched, searching, joined the search, took part in the search, took part in the rescue, "
        "combed, combing, scoured, scouring, fought the blaze, fought the fire, tackled the blaze, "
        "tackled the fire, battled the blaze, battled the fire"
    ),
}

#: What is done with people, before their number: "employs 40 people".
ROLES_BEFORE: Final = {
    "attendees": (
        "attended by, attracted, attracting, drew, attendance of, attendance was, crowd of, "
        "audience of, attracts, draws, in front of, playing to, played to, sell-out of, "
        "sellout of, full house of, spectators of, before a sell-out"
    ),
    "viewers": (
        "watched by, viewed by, seen by, television audience of, tv audience of, ratings of"
    ),
    "employees": "employs, employing, employed, employ, workforce of, staff of, payroll of",
    "voters": "electorate of",
    "people-aboard": "carrying, ferrying, transporting, took on board, taken on board",
    "students": "enrolment of, enrollment of",
    "members": "congregation of, membership of",
    "crew": "crew of, crews of",
    "rescued": "pulled, plucked, winched, pulling, plucking, winching",
    "victims": "defrauded, defrauding, swindled, duped, conned, cheated, swindling, cheating",
    "hostages": "holding hostage, held hostage, taking hostage, took hostage",
}

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
    "crew": "crew", "population": "people", "workforce": "employees", "staff": "employees",
    "membership": "members", "number of members": "members", "congregation": "members",
    "flock": "members",
    "payroll": "employees", "enrolment": "students", "enrollment": "students",
}  # fmt: skip

#: Event to its nouns and verbs.
EVENTS: Final = {
    "statement": (
        "said, says, say, saying, told, tells, telling, stated, added, adds, warned, warns, warn, "
        "warning, urged, urges, urge, urging, condemned, condemns, condemn, condemning, "
        "condemnation, denounced, denounces, denouncing, deplored, deplores, decried, decries, "
        "criticised, criticises, criticized, criticizes, criticising, criticizing, slammed, "
        "blasted the, blamed, blames, blaming, praised, praises, praising, hailed, hails, "
        "welcomed, welcomes, thanked, congratulated, mourned, confirmed, confirms, confirming, "
        "denied, denies, denying, claimed, claims, claiming, insisted, insists, insisting, "
        "reiterated, reiterates, stressed, stresses, vowed, vows, vowing, pledged, pledges, "
        "pledging, promised, promises, promising, threatened, threatens, demanded, demands, "
        "called for, calls for, calling for, called on, calls on, calling on, appealed for, "
        "commented, comments, commenting, replied, replies, responded, responds, explained, "
        "explains, noted, notes, argued, argues, arguing, admitted, admits, admitting, "
        "acknowledged, acknowledges, conceded, concedes, apologised, apologized, apologises, "
        "apologizes, expressed, expresses, expressing, suggested, suggests, estimated, estimates, "
        "predicted, predicts, reported, reports, reporting, tweeted, tweets, wrote, writes, "
        "posted, quoted, quotes, testified, testifies, complained, complains, cautioned, "
        "cautions, emphasised, emphasized, emphasises, emphasizes, remarked, remarks, revealed, "
        "reveals, disclosed, discloses, spoke, speaks, speaking, accused the, accused of lying"
    ),
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
        "re-elected, reelected, re-election, elects, turnout, went to the polls, go to the polls, "
        "polling day, election day"
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
        "introduction, rollout, roll out, rolled out, go on sale, on sale, goes on sale, "
        "went on sale, hit shelves, hits shelves, hit stores, hits stores, ship, ships, shipping, "
        "lifted off, lifts off, liftoff, lift-off, blasted off, blasts off, blastoff, blast-off"
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
    "sentence": "sentence, sentences, sentenced, sentencing, jailed, imprisoned",
    "conviction": (
        "convicted, convict, convicts, convicting, conviction, convictions, found guilty, verdict, "
        "verdicts, found not guilty"
    ),
    "plea": (
        "pleaded guilty, pleads guilty, pleaded not guilty, pled guilty, guilty plea, "
        "entered a plea"
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
        "mobilization, concentrated, dispatched, redeployed, redeployment"
    ),
    "withdrawal": (
        "withdrawal, withdrawals, withdraw, withdraws, withdrew, withdrawn, pullout, pull out, "
        "pulled out, retreat, retreated"
    ),
    "exercise": "exercise, exercises, drill, drills, manoeuvres, maneuvers, war games",
    "visit": "visit, visits, visited, visiting, trip, tour, toured",
    "ceremony": (
        "ceremony, ceremonies, award, awards, awarded, gala, galas, oscars, emmys, grammys, baftas"
    ),
    "funeral": "funeral, funerals, burial, buried, cremated",
    "memorial": (
        "memorial service, memorial services, vigil, vigils, commemoration, commemorations, "
        "commemorated, service of remembrance, requiem"
    ),
    "birth": "born, birth, births, gave birth",
    "death": "death, deaths, died, dies, die, dying, dead, passed away, died in office",
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
        "match, matches, game, games, final, semifinal, semi-final, semifinals, semi-finals, "
        "quarterfinal, quarter-final, playoff, play-off, playoffs, derby, fixture, tournament, "
        "championship, kick-off, kickoff, kicked off, kicks off, played, plays, beat, beats, "
        "beaten, defeated, defeats, thrashed, trounced, drew with, lost to, innings"
    ),
    "speech": (
        "speech, speeches, address, press conference, news conference, briefing, interview, "
        "statement"
    ),
    "telephone-call": (
        "telephoned, telephone conversation, phone call, phone calls, telephone call, phoned, "
        "video call, telephone talks, phone conversation"
    ),
    "sanctions": "sanctions, sanction, embargo, blockade, sanctioned",
    "bankruptcy": (
        "bankruptcy, bankrupt, insolvency, insolvent, went bust, chapter 11, administration, "
        "liquidation"
    ),
    "results": (
        "earnings, profit, profits, revenue, revenues, turnover, quarterly results, annual results"
    ),
    "opening": "opening, opened, opens, reopened, reopening, reopens",
    "closure": (
        "closure, closures, closed, closes, closing, shut down, shuts down, shutdown, shutdowns, "
        "shut, shuts, shuttered, shuttering"
    ),
    "vote-in-parliament": (
        "resolution, motion, passed a law, adopted, approved, approves, approval, enacted, enacts, "
        "signed into law, passed the bill, passed the law"
    ),
    "execution": "execution, executions, executed, hanged, beheading",
    "operation": "surgery, operation, transplant, operated on",
    "expansion": "expansion, expanded, expand, enlargement, accession, joined, membership",
    "announcement": (
        "announced, announces, announce, announcing, announcement, announcements, unveiled plans, "
        "declared, declares, declaration, proclaimed, proclamation"
    ),
    "callout": (
        "was called, were called, been called, called out, called to, called at, callout, "
        "call-out, call-outs, alerted, emergency call, distress call, mayday, distress signal, "
        "dialled, dialed, dials, rang, raised the alarm, called police, called the police, "
        "called an ambulance, called for help"
    ),
    "return": (
        "return, returns, returned, returning, came back, comes back, come back, moved back, "
        "moves back, went back, go back, comeback, homecoming, reinstated, reinstatement"
    ),
    "departure": (
        "departed, departs, departing, departure, departures, sailed, sails, sailing, set sail, "
        "sets sail, set off, sets off, set out, took off, takes off, takeoff, take-off"
    ),
    "arrival": (
        "arrived, arrives, arrive, arriving, arrival, arrivals, landed, landing, touched down, "
        "touchdown, docked, docking, moored, berthed"
    ),
    "inauguration": (
        "took office, takes office, take office, taking office, assumed office, assumes office, "
        "assumed power, sworn in, swears in, swore in, swearing-in, swearing in, inauguration, "
        "inaugurations, inaugurated, inaugurates, coronation, crowned, enthroned, enthronement, "
        "installed as, came to power, took power, took the oath"
    ),
    "retirement": (
        "retired, retires, retire, retiring, retirement, left office, leaves office, leave office"
    ),
    "replacement": (
        "replaced, replaces, replace, replacing, replacement, succeeded, succeeds, succession"
    ),
    "founding": (
        "founded, founding, co-founded, cofounded, established, incorporated, "
        "incorporation, was formed, were formed, was created, were created, was set up"
    ),
    "independence": "independence, seceded, secession, secede, gained statehood, statehood",
    "collapse": (
        "collapse, collapsed, collapses, collapsing, burst, bursts, bursting, breach, breached, "
        "breaches, gave way, gives way, caved in, cave-in, ruptured, ruptures, rupture, crumbled"
    ),
    "ending": (
        "ended, ends, concluded, concludes, expired, expires, lapsed, lapses, "
        "came to an end, comes to an end, wound up, drew to a close"
    ),
    "suspension": (
        "suspended, suspends, suspend, suspending, suspension, suspensions, halted, halts, "
        "halting, paused, pauses, adjourned, adjourns, adjournment, grounded, stopped trading"
    ),
    "cancellation": (
        "cancelled, canceled, cancels, cancelling, canceling, cancellation, cancellations, "
        "called off, calls off, scrapped, scraps, abandoned, postponed, postpones, postponing, "
        "postponement, rescheduled, put off, deferred"
    ),
    "resumption": "resumed, resumes, resume, resuming, resumption, restarted, restarts, restart",
    "liberation": (
        "freed, frees, freeing, liberated, set free, released from, released on bail, "
        "released on parole, pardoned, pardon, pardons, amnesty"
    ),
    "seizure": (
        "seized, seizes, seizing, seizure, recaptured, retook, retaken, overran, took control, "
        "takes control, confiscated, impounded"
    ),
    "discovery": (
        "discovered, discovers, discovery, discoveries, was found, were found, been found, "
        "found dead, unearthed, uncovered, was spotted, were spotted, recovered the body"
    ),
    "disappearance": (
        "last seen, went missing, gone missing, disappeared, disappears, disappearance, vanished"
    ),
    "ruling": (
        "ruled, ruling, rulings, struck down, overturned, overturns, upheld, upholds, annulled, "
        "annuls, quashed, acquitted, acquits, acquittal, injunction, court order"
    ),
    "lawsuit": (
        "sued, sues, suing, lawsuit, lawsuits, filed suit, files suit, class action, court filing"
    ),
    "ban": "banned, bans, ban, banning, outlawed, outlaws, prohibited, prohibition, prohibits",
    "publication": (
        "published, publishes, publishing, publication, aired, airs, broadcast, broadcasts, "
        "televised, came out, comes out, screened, serialised, serialized"
    ),
    "performance": (
        "concert, concerts, gig, gigs, recital, recitals, performance, performances, performed, "
        "performs, premiere, premiered, premieres, screening, screenings, staged"
    ),
    "festival": (
        "festival, festivals, fairs, trade fair, book fair, world fair, carnival, carnivals, "
        "expo, exhibition, exhibitions, parade, parades, procession, pageant"
    ),
    "race": "raced, horse race, boat race, road race, grand prix, marathon, regatta, time trial",
    "hosting": "hosts, hosted, hosting, played host",
    "celebration": (
        "celebration, celebrations, celebrated, celebrates, celebrate, commemorated, "
        "commemorates, commemoration, anniversary, anniversaries, jubilee, centenary"
    ),
    "wedding": (
        "wedding, weddings, married, marry, marries, marriage, wed, tied the knot, nuptials"
    ),
    "divorce": "divorce, divorced, divorces, separated from, separation",
    "graduation": "graduated, graduates from, graduation, enrolled, enrols, matriculated",
    "construction": (
        "built, construction, constructed, building work, broke ground, groundbreaking, "
        "laid the foundation, completed, completes, completion"
    ),
    "demolition": "demolished, demolition, demolishes, torn down, pulled down, knocked down",
    "delivery": (
        "delivered, delivers, delivery, deliveries, handed over, hands over, handover, hand-over"
    ),
    "flotation": (
        "flotation, floated, listing, went public, goes public, ipo, initial public offering"
    ),
    "layoffs": "layoffs, lay-offs, laid off, lays off, redundancies, job cuts, cut jobs",
    "recall": "product recall, recalled, recalls, recalling",
    "eclipse": (
        "eclipse, eclipses, flyby, fly-by, spacewalk, spacewalks, solstice, equinox, "
        "meteor shower, transit of"
    ),
    "vaccination": "vaccination, vaccinations, vaccinated, inoculated, immunised, immunized",
}

#: Events that come once and unforeseen, on no timetable.
SUDDEN: Final = (
    "explosion earthquake crash collapse fire eruption tsunami shooting robbery hijacking murder "
    "attack storm flood disappearance"
)

#: Verbs that say of an event no more than that it happened.
HAPPENED: Final = """
    happened happens occurred occurs struck strikes hit hits took_place takes_place broke_out
    breaks_out went_off erupted
"""

#: Of events of several sorts: what each sort is called, and the words that tell it.
EVENT_NAMES: Final = {
    "merger": {
        "acquisition": "acquisition, acquisitions, acquire, acquires, acquired, acquiring",
        "takeover": "takeover, takeovers, take over, took over",
        "buyout": "buyout, buyouts",
        "purchase": "buy, buys, bought, buying, purchase, purchased, purchases",
        "bid": "bid, bids",
    },
    "crash": {
        "collision": "collision, collisions, collided",
        "derailment": "derailment, derailed",
        "accident": "accident, accidents",
        "sinking": "sinking, sank, sunk, capsized, shipwreck",
    },
    "shooting": {"stabbing": "stabbing, stabbings, stabbed, stab"},
    "flood": {"landslide": "landslide, landslides, mudslide"},
    "storm": {
        "hurricane": "hurricane, hurricanes",
        "cyclone": "cyclone, cyclones",
        "typhoon": "typhoon, typhoons",
        "tornado": "tornado, tornadoes",
        "blizzard": "blizzard, blizzards",
    },
    "robbery": {"burglary": "burglary", "theft": "theft, thefts, stolen, stole", "heist": "heist"},
    "hijacking": {
        "kidnapping": "kidnapping, kidnapped, abducted, abduction, hostage-taking",
        "piracy": "piracy",
    },
    "funeral": {"burial": "burial, buried", "cremation": "cremated"},
    "trial": {"hearing": "hearing, hearings, arraignment, arraigned", "inquest": "inquest"},
    "ceremony": {"award": "award, awards, awarded"},
    "protest": {
        "demonstration": "demonstration, demonstrations, demonstrated",
        "rally": "rally, rallies, rallied",
        "march": "march, marches, marched",
        "riot": "riot, riots, rioted, rioting",
    },
    "war": {"battle": "battle, battles"},
    "return": {"reinstatement": "reinstated, reinstatement"},
    "dismissal": {"impeachment": "impeached, impeachment"},
}
