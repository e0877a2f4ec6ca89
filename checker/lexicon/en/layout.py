"""English words: cues of notices, speech verbs, abbreviations, words that join clauses."""

from __future__ import annotations

from typing import Final

__all__ = ["SILENT", "TABLES"]


def _table(**value_to_words: str) -> dict[str, str]:
    """A table from its values: each value with its surfaces, separated by white space."""
    return {
        word: value.strip("_") for value, words in value_to_words.items() for word in words.split()
    }


def _phrases(value: str, *phrases: str) -> dict[str, str]:
    """A table of phrases that share one value."""
    return dict.fromkeys(phrases, value)


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

#: A full stop after these is no end of a sentence before a name ("name"), before a number
#: ("number"), or unless a word follows that only opens sentences ("either").
_ABBREVIATION: Final = _table(
    name="mr mrs ms mx dr prof st sr sra fr rev hon gen lt col maj capt cpt cmdr adm sgt cpl pvt "
    "brig gov sen rep pres amb atty supt det insp mt ft messrs mme mlle vs v cf ca approx eg ie "
    "viz e.g i.e rt ph",
    number="no nos nr art sec fig figs p pp vol ch para eq jan feb mar apr jun jul aug sep sept "
    "oct nov dec january february march april may june july august september october november "
    "december",
    either="jr sr inc ltd corp co llc plc bros cos dept univ assn etc al est ave blvd rd hwy ark "
    "calif colo conn fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn "
    "tenn tex va vt wash wis wyo mph cal km kg lb lbs oz sq cu hr hrs min mins yr yrs mon tue tues "
    "wed thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a ext avg",
)

#: Words that, capitalised, open a sentence and hardly ever a name.
_OPENER: Final = _table(
    yes="the a an this that these those there here he she it they we you his her its their our my "
    "your in on at by for from with without to of as if when while after before since until "
    "because although though but and or nor so yet still also then thus however moreover "
    "meanwhile instead despite during under over between among about according what who how why "
    "where which whose some many most all both each every one two three no not now earlier later "
    "last next only even such another other others officials police authorities more less several "
    "is are was were has have had will would can could may might do does did let once given asked "
    "speaking having being i",
)

#: Words that begin a clause after a comma; "free" ones begin one without a comma too.
_CLAUSE: Final = {
    **_table(
        free="while whereas because although though unless whereby",
        comma="which who whom whose when where after before since until as if so that once but yet "
        "despite during following including adding saying noting stressing warning with however "
        "meanwhile thus hence therefore nor than then even",
        verb="and or",
    ),
    **_phrases("free", "even though", "so that", "provided that"),
}

#: Words that show that a stretch has a finite verb.
_VERB_SIGN: Final = _table(
    yes="is are was were am be been being has have had will would can could may might must shall "
    "should do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't "
    "couldn't don't doesn't didn't said says told went goes came comes took takes made makes gave "
    "gives got gets put puts left won wins lost saw sees knew knows thought thinks found finds "
    "held holds kept keeps met meets led leads began begins became becomes brought sent spent "
    "stood stands ran runs rose rises fell falls wants needs seeks hopes plans expects believes "
    "remains appears seems shows showed grew grows drew broke spoke wrote chose flew hit cut set "
    "let struck sought fought bought taught caught felt built paid laid read shot sold hosts",
)

#: The commonest words of English: their share tells English from another language.
_FUNCTION: Final = _table(
    en="the of and to in a is that for it on was as with be by at from are this have has had not "
    "but or an he she they we you his her its their our will would which who been were said there "
    "if can about after when more than out up one all no into over new says do did i us my your "
    "what how why where also other some any could may just so these those between before during",
)

#: Common short words of other languages that English does not have.
_FOREIGN: Final = _table(
    de="der die das und ist nicht mit von für auf dem den ein eine einer wurde wird auch sich bei "
    "nach aus zu oder sind werden über dieser diese zum zur durch wie",
    fr="le la les des et est pas pour dans une du au aux ce cette sur avec qui que ont sont été "
    "par plus ou nous vous leur",
    es="el los las del y es no por para con una que se su como más este esta fue son pero han "
    "sobre entre",
    it="il gli della delle dei che è non per con una sono questo questa nel nella anche ma alla "
    "di da",
    pt="o os das dos do da em não uma para com que se por mais foi são ao pela pelo este esta",
    nl="het een van en is niet met voor op zijn dat werd wordt ook aan bij naar uit deze dit door "
    "worden heeft",
    pl="i w na z do nie się jest że to od przez dla oraz został została tego",
    tr="ve bir bu için ile olarak da de çok daha olan gibi sonra",
    az="və bu bir ilə üçün olaraq edilməmişdir olunmuşdur sonra",
    ro="și în de la pe cu nu este un o că din pentru care sunt a fost",
    sv="och är det att som en ett på för med inte av den till har",
    id="yang dan di dengan untuk ini itu dari pada tidak dalam telah",
    vi="và của là cho không được trong một các những",
)

#: Wording of site furniture. "list": opens a line and, where nothing follows it, a list of links;
#: "open": a line that begins so; "line": the whole line; "sure": a line that holds it; "hint": two
#: of them, or one in a short line, make a notice.
_NOTICE: Final = {
    **_phrases(
        "list",
        "read also", "also read", "read more", "read next", "read this next", "see also",
        "related", "related articles", "related article", "related stories", "related story",
        "related news", "related posts", "related content", "related topics", "related links",
        "related coverage", "more on this", "more on this story", "more from", "more stories",
        "more news", "more like this", "most read", "most popular", "most viewed", "top stories",
        "trending", "trending now", "recommended", "recommended for you", "recommended stories",
        "recommended reading", "further reading", "don't miss", "do not miss", "must read",
        "you may also like", "you might also like", "you may like", "you might like",
        "you may also be interested in", "you might also be interested in",
        "you may be interested in", "you might be interested in", "on the subject",
        "on this subject", "on this topic", "on the topic", "see more", "watch also", "also watch",
        "editor's picks", "editors' picks", "editor's choice", "what to read next", "up next",
        "in case you missed it", "previous article", "next article", "latest news",
        "latest stories", "popular news", "from the web", "around the web", "sponsored content",
        "promoted stories", "tags", "topics", "filed under", "categories",
    ),
    **_phrases(
        "open",
        "photo", "photos", "photo credit", "photo by", "photograph", "photograph by", "image",
        "images", "image credit", "image source", "image caption", "image copyright", "picture",
        "picture credit", "video", "credit", "file photo", "illustration", "source site",
        "source link", "original article", "originally published", "first published",
        "follow us", "follow us on", "share this", "share on", "share via", "tweet this",
        "sign up", "subscribe to", "subscribe now", "subscribe for", "advertisement",
        "click here", "listen to this article", "watch the video", "download our app",
        "download the app", "join our", "copyright", "(c) copyright", "page generated in",
        "reporting by", "additional reporting by", "editing by", "our standards",
        "support us", "donate", "skip to", "go to", "back to top",
    ),
    **_phrases(
        "line",
        "advertisement", "advert", "sponsored", "share", "share this", "share this article",
        "share this story", "tweet", "facebook", "twitter", "whatsapp", "telegram", "instagram",
        "linkedin", "reddit", "pinterest", "email", "e-mail", "print", "print this page", "save",
        "comments", "comment", "no comments", "no comments yet", "leave a reply",
        "leave a comment", "post a comment", "add a comment", "write a comment",
        "cancel reply", "post comment", "submit", "name", "website", "menu", "search", "home",
        "log in", "login", "sign in", "sign up", "register", "subscribe", "newsletter", "loading",
        "load more", "show more", "view comments", "show comments", "continue reading",
        "read the full story", "read full story", "read the full article", "read more",
        "story continues below", "article continues below", "story continues below advertisement",
        "article continues after advertisement", "back to top", "skip to content", "view all",
        "getty images", "shutterstock", "reuters photo", "ap photo", "close", "next", "previous",
    ),
    **_phrases(
        "sure",
        "your email address will not be published", "required fields are marked",
        "all rights reserved", "we use cookies", "uses cookies", "use of cookies", "cookie policy",
        "cookie settings", "accept cookies", "accept all cookies", "privacy policy",
        "terms of service", "terms of use", "terms and conditions apply",
        "has been automatically translated", "was automatically translated",
        "automatically translated into", "automatic translation", "machine translated",
        "machine-translated", "translated by google", "google translate",
        "has been translated from", "has not been edited",
        "this material may not be published", "may not be reproduced", "may not be republished",
        "sign up for our", "sign up to our", "sign up to receive", "sign up for the",
        "subscribe to our", "subscribe to the newsletter", "subscribe on", "subscribe today",
        "get the latest news delivered", "delivered to your inbox", "straight to your inbox",
        "unsubscribe at any time", "already a subscriber", "to continue reading",
        "enable javascript", "javascript is disabled", "ad blocker", "adblock",
        "disable your ad", "save my name, email", "you must be logged in",
        "logged in to post a comment", "click here to", "follow us on", "like us on facebook",
        "find us on facebook", "join us on", "follow our", "on google news",
        "powered by wordpress", "story continues below", "article continues below",
        "this article was originally published", "this article first appeared",
        "this story was originally published", "this post was originally published",
        "the views expressed in this article", "views expressed are those of the author",
        "opinions expressed in this article",
    ),
    **_phrases(
        "hint",
        "support us", "support our work", "support our journalism", "donate", "make a donation",
        "subscribe", "subscribe to", "our newsletter", "newsletter", "our telegram",
        "our telegram channel", "our page", "our channel", "our youtube", "our facebook",
        "join thousands", "readers like you", "read us", "follow us", "read it all on", "our app",
        "facebook", "twitter", "instagram", "telegram", "whatsapp", "youtube", "google news",
        "shutterstock", "getty images", "press enter", "advertisement", "your inbox",
        "terms and conditions", "cookies",
    ),
}  # fmt: skip

#: What a notice tells of its source, by a phrase in it.
_SOURCE_NOTE: Final = {
    **_phrases(
        "automatically translated",
        "automatically translated", "automatic translation", "machine translated",
        "machine-translated", "machine translation", "google translate", "translated by google",
    ),
    **_phrases("not edited", "has not been edited", "not been edited", "without editing"),
    **_phrases(
        "opinion of its author",
        "the views expressed in this article", "views expressed are those of the author",
        "opinions expressed in this article",
    ),
    **_phrases(
        "published elsewhere first",
        "this article was originally published", "this article first appeared",
        "this story was originally published", "this post was originally published",
    ),
}  # fmt: skip

TABLES: Final[dict[str, dict[str, str]]] = {
    "speech": _SPEECH,
    "abbreviation": _ABBREVIATION,
    "opener": _OPENER,
    "clause": _CLAUSE,
    "verb_sign": _VERB_SIGN,
    "function_word": _FUNCTION,
    "foreign_function_word": _FOREIGN,
    "notice": _NOTICE,
    "source_note": _SOURCE_NOTE,
}

SILENT: Final[frozenset[str]] = frozenset(TABLES) - {"speech"}
