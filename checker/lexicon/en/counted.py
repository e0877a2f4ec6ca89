"""English nouns of what is counted: class to nouns, and of these the classes that are people.

The file is long because the tables are.
"""

from __future__ import annotations

from typing import Final

from checker.lexicon.en.inflection import plural

__all__ = ["CASUALTY_NOUNS", "PEOPLE", "THINGS"]


def _nouns(regular: str, *, other: str = "") -> tuple[str, ...]:
    """Nouns divided by commas: regular ones with their plurals, others as they stand."""
    singular = [noun.strip() for noun in regular.split(",") if noun.strip()]
    rest = [noun.strip() for noun in other.split(",") if noun.strip()]
    return (*singular, *(plural(noun) for noun in singular), *rest)


#: Classes of people, of whom a casualty word can be said.
PEOPLE: Final = {
    "people": _nouns(
        "person, civilian, resident, human, individual, inhabitant, citizen, man, woman, adult, "
        "villager, local, national, bystander, passer-by, dweller, human being, pedestrian, "
        "local resident, male, female, guy, neighbour, neighbor, member of the public, bloke, "
        "chap, lad, lass, fellow, gentleman, lady, adult male, adult female",
        other="people, others, folk, folks, passersby, passers-by, souls, population, "
        "civilian population",
    ),
    "people-aboard": _nouns(
        "",
        other="people aboard, people on board, persons aboard, persons on board, souls aboard, "
        "souls on board, people onboard",
    ),
    "troops": _nouns(
        "soldier, serviceman, servicewoman, servicemember, service member, trooper, "
        "infantryman, paratrooper, marine, reservist, conscript, recruit, peacekeeper, "
        "combatant, legionnaire, commando, guardsman, airman, sailor, warfighter, military man, "
        "warrior, ground troop, combat troop, peacekeeping troop",
        other=(
            "troops, troop, forces, military personnel, military forces, armed forces, army "
            "personnel, personnel, military, ground forces, army men, army, military "
            "servicemen, service personnel, men in arms"
        ),
    ),
    "fighters": _nouns(
        "fighter, rebel, insurgent, militant, guerrilla, guerilla, gunman, terrorist, jihadist, "
        "extremist, mercenary, separatist, militiaman, islamist, partisan, bomber, attacker, "
        "assailant, suicide bomber, shooter, sniper",
        other="militia, militias, mujahideen, taliban",
    ),
    "pirates": _nouns("pirate, smuggler, trafficker, poacher, bandit, hijacker"),
    "police": _nouns(
        "police officer, policeman, policewoman, officer, cop, constable, deputy sheriff, "
        "gendarme, detective, security guard, guard, bodyguard, security "
        "officer, watchman, night watchman, security man, prison guard, prison officer, warder, "
        "jailer, sentry, law enforcement officer, investigator, security agent, agent",
        other="police, riot police, security personnel, police personnel, security forces",
    ),
    "firefighters": _nouns(
        "firefighter, fireman, rescuer, rescue worker, emergency worker, paramedic, fire "
        "fighter, first responder, lifeguard, medic, emergency responder, mountain guide, mountain "
        "rescuer, searcher, diver, rescue diver, coastguard, guide, rescue volunteer",
        other="fire crews, rescue teams, emergency services, ambulance crews, ambulance staff",
    ),
    "children": _nouns(
        "boy, girl, kid, minor, infant, baby, toddler, teenager, teen, youngster, youth, "
        "orphan, schoolchild, newborn, schoolgirl, schoolboy, juvenile, adolescent",
        other="child, children, schoolchildren, young people",
    ),
    "students": _nouns(
        "student, pupil, undergraduate, graduate, schoolmate, classmate, freshman, learner",
    ),
    "teachers": _nouns("teacher, professor, lecturer, educator, tutor, academic, scholar"),
    "scientists": _nouns("scientist, researcher, expert, analyst, scholar, engineer, astronaut"),
    "employees": _nouns(
        "employee, worker, staffer, staff member, miner, labourer, laborer, clerk, civil "
        "servant, contractor, steelworker, farmworker, technician, freelancer, bank employee, "
        "driver, wage earner, farm worker, factory worker, office worker, shop assistant, builder, "
        "cleaner, cook, waiter, waitress, apprentice, trainee, intern, steward, mineworker, "
        "coal miner, pieceworker, welder, electrician, plumber, bus driver, train driver",
        other="staff, workforce, workforces, colleagues, staff members, workpeople",
    ),
    "farmers": _nouns("farmer, fisherman, grower, rancher, herder, planter"),
    "health-workers": _nouns(
        "doctor, nurse, physician, surgeon, health worker, midwife, carer, caregiver, "
        "healthcare worker, medical worker, specialist, psychiatrist",
        other="medical staff, health workers, healthcare workers",
    ),
    "patients": _nouns("patient, inpatient, outpatient, sufferer"),
    "passengers": _nouns(
        "passenger, traveller, traveler, commuter, rider, motorist, holidaymaker",
    ),
    "crew": _nouns(
        "crew member, crewman, crewmember, pilot, flight attendant, seafarer, seaman, mariner, "
        "deckhand, cabin attendant, shipmate",
        other="crew, crews",
    ),
    "tourists": _nouns(
        "tourist, visitor, guest, vacationer, hiker, climber, mountaineer, pilgrim, backpacker, "
        "holiday maker, camper, skier, sightseer, trekker, hillwalker, rambler, snowboarder, "
        "day-tripper, excursionist",
    ),
    "refugees": _nouns(
        "refugee, migrant, asylum seeker, immigrant, emigrant, asylum-seeker, exile, deportee, "
        "returnee, stowaway",
    ),
    "protesters": _nouns(
        "protester, protestor, demonstrator, marcher, rioter, striker, activist, campaigner, "
        "looter",
        other="strikers",
    ),
    "attendees": _nouns(
        "attendee, spectator, fan, supporter, participant, delegate, concertgoer, worshipper, "
        "worshiper, onlooker, mourner, invitee, entrant, contestant, reveller, partygoer, "
        "festivalgoer, festival-goer, theatregoer, filmgoer, moviegoer, "
        "attendant",
        other="audience, crowd, crowds, turnout",
    ),
    "athletes": _nouns("athlete, player, footballer, runner, cyclist, swimmer, rider, golfer"),
    "officials": _nouns(
        "official, minister, bureaucrat, functionary, civil official, dignitary, mayor, "
        "governor, commissioner, aide, adviser, advisor",
    ),
    "diplomats": _nouns(
        "diplomat, ambassador, envoy, attache, consul, negotiator, observer, monitor, inspector",
        other="diplomatic staff",
    ),
    "lawmakers": _nouns(
        "lawmaker, mp, member of parliament, deputy, senator, legislator, congressman, "
        "congresswoman, parliamentarian, councillor, councilor, representative, assemblyman, "
        "mep, backbencher",
        other="mps, members of parliament, meps",
    ),
    "leaders": _nouns(
        "leader, president, prime minister, head of state, premier, chief, king, monarch",
        other="heads of state",
    ),
    "candidates": _nouns(
        "candidate, nominee, applicant, contender, hopeful, runner-up, finalist, rival, "
        "challenger, aspirant, competitor, semi-finalist, semifinalist",
    ),
    "voters": _nouns("voter, elector, registered voter, eligible voter", other="electorate"),
    "judges": _nouns(
        "judge, juror, justice, magistrate, lawyer, attorney, prosecutor, solicitor",
    ),
    "journalists": _nouns(
        "journalist, reporter, correspondent, photographer, editor, cameraman, blogger, "
        "broadcaster, author, writer",
    ),
    "victims": _nouns("victim"),
    "survivors": _nouns("survivor"),
    "witnesses": _nouns("witness, eyewitness"),
    "suspects": _nouns(
        "suspect, defendant, accused man, perpetrator, offender, culprit, murderer, killer, "
        "co-defendant, conspirator, co-conspirator, fraudster, hacker, vandal, arsonist",
        other="accused",
    ),
    "robbers": _nouns(
        "robber, burglar, thief, intruder, mugger, crook, gangster, gang member, henchman, "
        "accomplice, bank robber, armed robber, kidnapper, raider, "
        "pickpocket, shoplifter, housebreaker",
    ),
    "prisoners": _nouns(
        "prisoner, inmate, convict, captive, detainee, escapee, fugitive, lag, jailbird, "
        "absconder, runaway, felon, internee, prison inmate, escaped prisoner, escaped "
        "convict, lifer",
        other="prisoners of war, pows",
    ),
    "hostages": _nouns("hostage"),
    "members": _nouns(
        "member, member state, signatory, founding member, member country", other="membership"
    ),
    "customers": _nouns(
        "customer, client, consumer, buyer, shopper, diner, patron, taxpayer, borrower, "
        "policyholder, account holder, ratepayer"
    ),
    "users": _nouns(
        "user, subscriber, follower, reader, gamer, daily user, surfer, internet "
        "user, web surfer, internet surfer, visitor to the site, web user, phone user"
    ),
    "viewers": _nouns("viewer, listener, television viewer, tv viewer, watcher, home viewer"),
    "investors": _nouns(
        "investor, shareholder, stockholder, creditor, bondholder, lender, donor, sponsor, "
        "backer, bidder"
    ),
    "directors": _nouns("director, executive, manager, chairman, partner, founder, board member"),
    "relatives": _nouns(
        "relative, brother, sister, son, daughter, sibling, parent, mother, father, husband, "
        "cousin, uncle, aunt, nephew, niece, grandson, granddaughter, grandmother, grandfather, "
        "stepson, stepdaughter",
        other="wife, wives",
    ),
    "grandchildren": _nouns("grandkid", other="grandchild, grandchildren"),
    "great-grandchildren": _nouns(
        "great-grandkid, great-grandson, great-granddaughter",
        other="great-grandchild, great-grandchildren, great grandchildren",
    ),
    "couples": _nouns("couple"),
    "families": _nouns("family, household"),
    "artists": _nouns(
        "artist, actor, actress, singer, musician, dancer, comedian, band, performer, celebrity, "
        "star, host, presenter"
    ),
    "teams": _nouns("team, squad, club"),
    "believers": _nouns(
        "christian, muslim, jew, hindu, buddhist, priest, monk, nun, bishop, cleric, imam, "
        "catholic, believer, cardinal"
    ),
    "volunteers": _nouns("volunteer, helper, aid worker, humanitarian worker, missionary"),
    "veterans": _nouns("veteran"),
    "pensioners": _nouns("pensioner, retiree, elderly person", other="elderly people"),
}

#: What befell people, as nouns.
CASUALTY_NOUNS: Final = {
    "killed": _nouns(
        "death, fatality, killing, murder, homicide, corpse, dead body, dead person, fatal "
        "casualty, body",
        other="dead, killed, lives, deceased, slain, lives lost, deaths, dead bodies",
    ),
    "injured": _nouns(
        "injury, wound",
        other="injured, wounded, hurt, injuries, hospitalised, hospitalized",
    ),
    "missing": _nouns("", other="missing, unaccounted for, disappeared"),
    "arrested": _nouns("arrest, detention", other="arrested, detained, apprehended"),
    "displaced": _nouns(
        "evacuee, displaced person, internally displaced person",
        other="displaced, evacuated, homeless, idps, displaced people",
    ),
    "rescued": _nouns("", other="rescued"),
    "casualties": _nouns("casualty", other="killed and wounded, killed or wounded"),
    "infected": _nouns(
        "infection, coronavirus case, covid case, new case, confirmed case, positive case, "
        "covid-19 case",
        other="infected",
    ),
    "sacked": _nouns("layoff, redundancy, job cut, dismissal", other="job loss, job losses"),
}

#: Everything else.
THINGS: Final = {
    "votes": _nouns("vote, ballot", other="votes cast"),
    "seats": _nouns("seat, parliamentary seat, mandate"),
    "homes": _nouns(
        "home, house, apartment, flat, dwelling, housing unit, residence, hut, villa, mobile "
        "home, cottage, condo, condominium, bungalow, townhouse, farmhouse, chalet, trailer home, "
        "dwelling unit, council house",
    ),
    "buildings": _nouns(
        "building, structure, tower, skyscraper, block, property, bunker, warehouse, barn, "
        "tent, shelter, hangar",
    ),
    "schools": _nouns("school, university, college, kindergarten, academy, campus, classroom"),
    "hospitals": _nouns("hospital, clinic, health centre, health center, medical centre"),
    "churches": _nouns("church, mosque, temple, synagogue, monastery, cathedral"),
    "shops": _nouns(
        "shop, store, supermarket, outlet, branch, restaurant, cafe, mall, dealership, "
        "pharmacy, bar, pub, market stall, boutique, bakery, bookshop, bookstore, kiosk, salon, "
        "showroom, department store, convenience store, filling station, petrol station",
    ),
    "hotels": _nouns("hotel, resort, guesthouse, hostel"),
    "offices": _nouns("office, headquarter, embassy, consulate, mission", other="headquarters"),
    "companies": _nouns(
        "company, firm, business, corporation, enterprise, startup, start-up, supplier, "
        "carrier, airline, retailer, manufacturer, subsidiary, operator, brand, publisher, "
        "vendor",
    ),
    "banks": _nouns("bank, credit union, financial institution"),
    "factories": _nouns("factory, plant, refinery, mill, mine, facility, power plant, smelter"),
    "reactors": _nouns("reactor, nuclear reactor, power station, turbine, centrifuge"),
    "organisations": _nouns(
        "organisation, organization, group, agency, institution, ngo, charity, union, "
        "association, committee, network",
    ),
    "jobs": _nouns("job, position, post, role, vacancy, opening"),
    "countries": _nouns(
        "country, nation, state, member nation, territory, republic, economy",
        other="countries",
    ),
    "cities": _nouns("city, town, municipality, capital"),
    "villages": _nouns("village, settlement, hamlet, community"),
    "regions": _nouns(
        "region, province, district, county, neighbourhood, neighborhood, area, zone, "
        "constituency, precinct, suburb, oblast, department",
    ),
    "islands": _nouns("island, islet, reef"),
    "vehicles": _nouns(
        "vehicle, car, truck, lorry, van, taxi, motorcycle, motorbike, suv, jeep, bicycle, "
        "bike, ambulance, fire engine, appliance, fire truck, fire appliance, engine, pickup, "
        "automobile, tractor, scooter, patrol car, pump, fire pump, fire tender, water tender, "
        "rescue vehicle, pumper, moped, minivan, limousine, cab, police car",
        other="lorries",
    ),
    "buses": _nouns("", other="bus, buses, minibus, minibuses, school buses"),
    "trains": _nouns("train, locomotive, tram, freight train, passenger train, goods train"),
    "carriages": _nouns("carriage, wagon, railcar, train car, bogie, coach", other="coaches"),
    "aircraft": _nouns(
        "plane, airplane, aeroplane, jet, fighter jet, warplane, airliner, helicopter, chopper, "
        "bomber jet, gunship, drone, uav, combat aircraft, fighter plane, glider, balloon, "
        "unmanned aerial vehicle",
        other="aircraft",
    ),
    "ships": _nouns(
        "ship, vessel, warship, boat, destroyer, frigate, submarine, ferry, tanker, corvette, "
        "cruiser, yacht, speedboat, trawler, cargo ship, aircraft carrier, dinghy, skiff, "
        "freighter, barge, patrol boat, lifeboat",
    ),
    "spacecraft": _nouns("satellite, space shuttle, probe, space rocket", other="spacecraft"),
    "tanks": _nouns(
        "tank, armoured vehicle, armored vehicle, battle tank, armoured personnel carrier, "
        "armored personnel carrier, apc, infantry fighting vehicle",
    ),
    "artillery": _nouns(
        "howitzer, artillery piece, mortar, rocket launcher, launcher, missile launcher, "
        "grenade launcher, rocket-propelled grenade launcher, rocket propelled grenade launcher, "
        "artillery system, cannon",
        other="artillery pieces, artillery",
    ),
    "missiles": _nouns(
        "missile, rocket, cruise missile, ballistic missile, interceptor, icbm, warhead, nuclear "
        "warhead, torpedo",
    ),
    "bombs": _nouns(
        "bomb, explosive, explosive device, grenade, landmine, device, ied, roadside bomb, hand "
        "grenade, car bomb, rocket-propelled grenade, rocket propelled grenade",
        other="mines, cluster munitions, munitions",
    ),
    "shells": _nouns(
        "shell, mortar shell, artillery shell, cartridge",
        other="rounds of ammunition",
    ),
    "shots": _nouns("bullet, gunshot", other="shots"),
    "guns": _nouns(
        "gun, rifle, weapon, pistol, firearm, handgun, machine gun, assault rifle, shotgun, "
        "ak-47, knife, machete",
        other="arms, small arms",
    ),
    "explosions": _nouns("explosion, blast, detonation"),
    "attacks": _nouns(
        "attack, airstrike, air strike, strike, raid, assault, bombing, shelling, drone strike, "
        "ambush, incursion",
    ),
    "shootings": _nouns("shooting, stabbing"),
    "bodily-wounds": _nouns(
        "stab wound, knife wound, gunshot wound, bullet wound, shotgun wound, stab injury, "
        "knife injury, gunshot injury, bullet injury, laceration, bruise, fracture, broken bone",
    ),
    "earthquakes": _nouns("earthquake, quake, aftershock, tremor, temblor"),
    "fires": _nouns("fire, blaze, wildfire, bushfire, forest fire"),
    "storms": _nouns(
        "storm, hurricane, cyclone, typhoon, tornado, thunderstorm",
        other="tornadoes",
    ),
    "accidents": _nouns("accident, crash, collision, incident, derailment, emergency"),
    "flaws": _nouns(
        "flaw, bug, vulnerability, security hole, security flaw, security bug, software bug, "
        "software flaw, security vulnerability, glitch, defect, fault, loophole, weakness, "
        "exploit, zero-day",
    ),
    "patches": _nouns(
        "patch, bulletin, security bulletin, security patch, security update, software update, "
        "hotfix, software patch, bug fix, advisory",
        other="fixes",
    ),
    "violations": _nouns("violation, breach, ceasefire violation, infringement"),
    "crimes": _nouns(
        "crime, offence, offense, robbery, burglary, theft, rape, assault case, hold-up, holdup, "
        "heist, stick-up, break-in, mugging, carjacking, arson, bank robbery, armed robbery, "
        "arson attack, shoplifting"
    ),
    "charges": _nouns(
        "charge, count, indictment, felony, misdemeanor, conviction, murder charge, kidnapping "
        "charge, criminal charge",
    ),
    "lawsuits": _nouns("lawsuit, suit, complaint, appeal, petition, court case, claim"),
    "cases": _nouns("case"),
    "tests": _nouns("test, trial run, experiment, nuclear test, missile test, examination, exam"),
    "doses": _nouns("dose, vaccine dose, vaccine, jab, vaccination, tablet, pill, booster"),
    "operations": _nouns("operation, surgery, transplant, procedure"),
    "units": _nouns(
        "battalion, brigade, regiment, platoon, battle group, battlegroup, squadron, company of "
        "soldiers, military unit, detachment",
        other="battalion tactical groups, btgs",
    ),
    "divisions": _nouns("division, corps"),
    "sides": _nouns("side, camp"),
    "bases": _nouns(
        "base, military base, airbase, outpost, garrison, checkpoint, airfield",
        other="air bases",
    ),
    "airports": _nouns("airport, airstrip, seaport, terminal"),
    "roads": _nouns("road, street, highway, bridge, tunnel, motorway, lane"),
    "rooms": _nouns("room, bedroom, suite, ward"),
    "floors": _nouns("floor, storey", other="stories, storeys"),
    "beds": _nouns("bed, hospital bed"),
    "flights": _nouns("flight, sortie, trip, voyage, journey"),
    "animals": _nouns(
        "animal, dog, cat, horse, cow, pig, goat, chicken, bird, elephant, lion, tiger, whale, "
        "shark, bear, camel, bull, duck, turtle, rhino, snake",
        other="cattle, sheep, livestock, poultry, wolves",
    ),
    "species": _nouns("", other="species"),
    "trees": _nouns("tree, sapling"),
    "books": _nouns(
        "book, novel, volume, manuscript, paperback, hardback, textbook, ebook, e-book"
    ),
    "timepieces": _nouns(
        "watch, wristwatch, pocket watch, chronometer, timepiece, luxury watch, clock"
    ),
    "jewels": _nouns("gem, gemstone, jewel, precious stone", other="pieces of jewellery"),
    "copies": _nouns("copy"),
    "films": _nouns("film, movie, documentary, sequel, feature film"),
    "songs": _nouns("song, track, single, tune"),
    "albums": _nouns("album"),
    "episodes": _nouns("episode, show, programme, program, broadcast, instalment, installment"),
    "seasons": _nouns("season, full season", other="series, tv series, television series"),
    "awards": _nouns(
        "award, oscar, emmy, grammy, prize, nomination, trophy, academy award, golden globe, "
        "honour, honor, bafta",
        other="emmys, grammys",
    ),
    "medals": _nouns("medal, gold medal, silver medal, bronze medal, gold"),
    "games": _nouns("game, match, fixture, tournament, cup, championship, set, test match"),
    "goals": _nouns(
        "goal, try, touchdown, home run, wicket, assist, penalty, three-pointer, rebound, "
        "yellow card"
    ),
    "wins": _nouns("win, victory, triumph"),
    "losses": _nouns("loss, defeat"),
    "parties": _nouns("party, political party, faction, coalition"),
    "laws": _nouns("law, bill, amendment, regulation, decree, rule, act, measure"),
    "resolutions": _nouns("resolution, motion, decision, ruling, verdict"),
    "agreements": _nouns("agreement, treaty, accord, deal, contract, memorandum, pact, protocol"),
    "sanctions": _nouns("sanction"),
    "meetings": _nouns(
        "meeting, summit, session, conference, hearing, event, gathering, rally, demonstration, "
        "protest, concert"
    ),
    "rounds": _nouns("round, stage, phase, leg, lap"),
    "calls": _nouns(
        "call, phone call, message, email, e-mail, letter, text message, tweet, posting, telegram, "
        "dispatch, radio message, wireless message, voicemail, postcard, direct message, "
        "transmission, memo, fax, radiogram"
    ),
    "requests": _nouns("request, application, inquiry, enquiry, query"),
    "questions": _nouns("question"),
    "pages": _nouns("page"),
    "photos": _nouns("photo, photograph, picture, image, video, clip"),
    "websites": _nouns("website, site, web site, blog, app, web page"),
    "phones": _nouns("phone, handset, smartphone, mobile phone, iphone, cellphone, cell phone"),
    "computers": _nouns(
        "computer, laptop, pc, tablet computer, server, notebook, macbook, ipad, machine, console",
    ),
    "ports": _nouns("port, usb port"),
    "cores": _nouns("core, processor, chip, transistor"),
    "shares": _nouns("share, common share", other="shares of stock, ordinary shares"),
    "stakes": _nouns("stake"),
    "bonds": _nouns("bond, "),
    "orders": _nouns("order, purchase order, booking, reservation, sale, shipment, delivery"),
    "tickets": _nouns("ticket"),
    "products": _nouns("product, good, model, gadget"),
    "objects": _nouns("object, piece, item, article, exhibit, museum piece"),
    "projects": _nouns(
        "project, initiative, plan, proposal, scheme, demand, recommendation, reform"
    ),
    "wells": _nouns("well, oil well, oilfield, oil field, pipeline"),
    "generations": _nouns("generation"),
    "places": _nouns("location, spot, place, venue"),
    "planets": _nouns("planet, galaxy, moon, asteroid, star system", other="galaxies"),
    "bags": _nouns("bag, box, crate, container, package, suitcase, parcel, sack, bottle"),
    "meals": _nouns("meal, ration, food parcel"),
    "languages": _nouns("language, dialect"),
    "artworks": _nouns(
        "painting, artwork, sculpture, artefact, artifact, statue, statuette, canvas, engraving, "
        "etching, tapestry, figurine, relic, antiquity, watercolour, watercolor",
        other="works of art, canvases",
    ),
    "records": _nouns("record, account, password, document, file, profile"),
}
