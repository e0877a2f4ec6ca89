"""English words: how speech is reported, and by whom."""

from __future__ import annotations

from typing import Final

__all__ = ["TABLES"]


def _table(**value_to_words: str) -> dict[str, str]:
    """A table from its values: each value with its surfaces, separated by white space."""
    return {
        word: value.strip("_") for value, words in value_to_words.items() for word in words.split()
    }


#: Verbs with which somebody is quoted, in all their forms; the value is the lemma.
_SPEECH: Final = _table(
    say="say says said saying",
    tell="tell tells told telling",
    state="stated stating",
    add="add adds added adding",
    stress="stress stresses stressed stressing",
    hammer="hammered",
    reiterate="reiterate reiterates reiterated reiterating",
    repeat="repeat repeats repeated repeating",
    warn="warn warns warned warning",
    insist="insist insists insisted insisting",
    claim="claim claims claimed claiming",
    argue="argue argues argued arguing",
    announce="announce announces announced announcing",
    declare="declare declares declared declaring",
    explain="explain explains explained explaining",
    note="notes noted noting",
    observe="observes observed observing",
    remark="remark remarks remarked remarking",
    comment="commented commenting",
    reply="reply replies replied replying",
    respond="responds responded responding",
    answer="answered answering",
    ask="ask asks asked asking",
    admit="admit admits admitted admitting",
    concede="concede concedes conceded conceding",
    acknowledge="acknowledge acknowledges acknowledged acknowledging",
    confirm="confirm confirms confirmed confirming",
    deny="deny denies denied denying",
    assert_="assert asserts asserted asserting",
    assure="assure assures assured assuring",
    affirm="affirm affirms affirmed affirming",
    allege="allege alleges alleged alleging",
    accuse="accuse accuses accused accusing",
    criticise="criticise criticises criticised criticising criticize criticizes criticized "
    "criticizing",
    praise="praise praises praised praising",
    emphasise="emphasise emphasises emphasised emphasising emphasize emphasizes emphasized "
    "emphasizing",
    underline="underlines underlined underlining",
    underscore="underscores underscored underscoring",
    highlight="highlighted highlighting",
    mention="mentions mentioned mentioning",
    recall="recalls recalled recalling",
    continue_="continued",
    conclude="concludes concluded concluding",
    predict="predict predicts predicted predicting",
    promise="promise promises promised promising",
    pledge="pledge pledges pledged pledging",
    vow="vow vows vowed vowing",
    threaten="threatens threatened threatening",
    urge="urge urges urged urging",
    demand="demanded demanding",
    suggest="suggest suggests suggested suggesting",
    propose="proposed proposing",
    believe="believes believed",
    think="thinks thought",
    joke="joked joking",
    quip="quipped",
    tweet="tweeted tweeting tweets",
    write="writes wrote writing",
    post="posted",
    report="reports reported reporting",
    reveal="reveals revealed revealing",
    disclose="disclosed disclosing",
    testify="testifies testified testifying",
    shout="shouted shouting",
    cry="cried",
    scream="screamed screaming",
    whisper="whispered",
    exclaim="exclaimed",
    mutter="muttered",
    complain="complains complained complaining",
    lament="laments lamented lamenting",
    caution="cautions cautioned cautioning",
    contend="contends contended contending",
    maintain="maintains maintained maintaining",
    describe="describes described describing",
    call="calls called calling",
    quote="quotes quoted quoting",
    speak="speaks spoke speaking",
    clarify="clarifies clarified clarifying",
    point="points pointed pointing",
    express="expresses expressed expressing",
    boast="boasts boasted boasting",
    counter="countered",
    retort="retorted",
    recount="recounted recounting",
    relate="related",
    estimate="estimates estimated",
    hope="hopes hoped hoping",
    welcome="welcomed welcoming",
    condemn="condemns condemned condemning",
    dismiss="dismisses dismissed dismissing",
    reject="rejects rejected rejecting",
    stipulate="stipulated",
    proclaim="proclaims proclaimed proclaiming",
    according="according",
)

#: Pronouns that stand for a speaker, with the sex they tell; "any" tells none.
_PRONOUN: Final = _table(male="he him", female="she her", any="they them i")

#: Words in the sentence of a speaker that tell the sex.
_SEX: Final = _table(
    male="he his him himself mr spokesman chairman husband father brother son actor",
    female="she her hers herself mrs ms miss spokeswoman chairwoman wife mother sister daughter "
    "actress widow",
)

#: Words that may stand between a speaker and the verb, and are no name of one.
_BEFORE_VERB: Final = _table(
    yes="also later then again has have had was is previously earlier once still further even "
    "already just now recently repeatedly who as quoted been being therefore thus himself herself "
    "on today yesterday tonight monday tuesday wednesday thursday friday saturday sunday first",
)

#: Words after which a verb has no subject of its own.
_LINK: Final = _table(yes="and or but to not that which by for of with from while when after")

#: Words after which a form such as "claims" is a noun.
_DETERMINER: Final = _table(
    yes="the a an its his her their our my your this these those such any no some many several",
)

#: What a speaker is called who was named before: "the minister said".
_PERSON: Final = _table(
    yes="minister president negotiator diplomat official spokesman spokeswoman spokesperson leader "
    "secretary chief officer director chairman chairwoman chair governor mayor senator congressman "
    "congresswoman lawmaker politician premier chancellor ambassador envoy commissioner general "
    "admiral colonel captain commander sergeant lieutenant detective inspector sheriff policeman "
    "policewoman investigator prosecutor attorney lawyer judge justice magistrate witness "
    "defendant suspect analyst expert economist scientist researcher professor doctor physician "
    "surgeon nurse teacher student author writer journalist reporter correspondent editor "
    "executive founder owner manager boss head coach player captain actor actress singer comedian "
    "director producer host star pope bishop archbishop priest imam king queen prince princess man "
    "woman boy girl father mother son daughter brother sister husband wife neighbour neighbor "
    "friend relative resident farmer fisherman driver pilot sailor firefighter soldier veteran "
    "activist campaigner counterpart deputy candidate representative organiser organizer adviser "
    "advisor aide billionaire businessman businesswoman entrepreneur historian politician",
)

#: Verbs that take something else than what is stated ("promised an inquiry", "praised the crew"),
#: and the words one of which must open what they report; all others may take it outright.
_CONTENT: Final = {
    **dict.fromkeys(("promise", "pledge", "vow", "threaten"), "to that"),
    **dict.fromkeys(("urge", "demand", "ask", "propose"), "that"),
    **dict.fromkeys(("criticise", "praise", "welcome", "condemn", "dismiss", "reject"), "that"),
    **dict.fromkeys(("call", "quote", "respond", "joke", "post", "hammer", "relate"), "that"),
    **dict.fromkeys(("describe", "express"), "how that"),
    **dict.fromkeys(("speak", "accuse"), "of"),
}

#: Words that open a clause or phrase beside a verb: when, why and where somebody says something,
#: or what is said of the noun before ("after seven people were killed", "in which seven died").
_ASIDE: Final = _table(
    yes="after before when whenever while whilst where who whom whose which once until till since "
    "because although though despite amid amidst following during",
)

#: Words that may open what follows "Petrov said" at the end of a sentence: where and when.
_TAG: Final = _table(
    yes="on in at by to via during late early later earlier yesterday today tonight monday tuesday "
    "wednesday thursday friday saturday sunday last this there here",
)

#: Prepositions: a name behind one belongs to what speaks ("the hospital in Bergen said").
_HANGING: Final = _table(
    yes="in at near from of with by for on to outside inside around off against about beside",
)

#: What many say in the same words when somebody has died.
_CONDOLENCE: Final = _table(
    yes="prayers praying condolences sympathies sympathy thoughts heartfelt mourning grieving"
)

TABLES: Final[dict[str, dict[str, str]]] = {
    "speech": _SPEECH,
    "speaker_pronoun": _PRONOUN,
    "sex": _SEX,
    "before_speech": _BEFORE_VERB,
    "no_subject": _LINK,
    "determiner": _DETERMINER,
    "speaker_noun": _PERSON,
    "content": _CONTENT,
    "aside": _ASIDE,
    "tag": _TAG,
    "hanging": _HANGING,
    "condolence": _CONDOLENCE,
}
