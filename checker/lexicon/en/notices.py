"""English wording of notices: what stands on a page beside the article itself."""

from __future__ import annotations

from typing import Final

__all__ = ["NOTICE", "SOURCE_NOTE"]


def _phrases(value: str, *phrases: str) -> dict[str, str]:
    """A table of phrases that share one value."""
    return dict.fromkeys(phrases, value)


def _merged(*tables: dict[str, str]) -> dict[str, str]:
    """The tables as one; a phrase of several has all their values, with spaces between."""
    merged: dict[str, str] = {}
    for table in tables:
        for phrase, value in table.items():
            merged[phrase] = f"{merged[phrase]} {value}" if phrase in merged else value
    return merged


#: Wording of site furniture, by how it makes a line a notice. "list": opens a line and, where
#: nothing follows it, a list of links; "mark": opens a line and a colon or stroke follows;
#: "open": a short line that begins so; "stamp": the same with a figure in it and no verb; "line":
#: the whole line, alone or with its like; "sure": any line of moderate length that holds it;
#: "hint": two of them in a line that addresses the reader.
NOTICE: Final = _merged(
    _phrases(
        "hint",
        "support us", "support our work", "support our journalism", "donate", "make a donation",
        "subscribe", "subscribe to", "our newsletter", "newsletter", "our telegram",
        "our telegram channel", "our page", "our channel", "our youtube", "our facebook",
        "join thousands", "join us on", "readers like you", "read us", "read it all on", "our app",
        "facebook", "twitter", "instagram", "telegram", "whatsapp", "youtube", "linkedin",
        "google news", "your inbox", "terms and conditions", "terms of service", "terms of use",
        "cookies", "cookie policy", "cookie settings", "privacy policy", "privacy notice",
        "google translate", "automatic translation", "machine translation", "machine translated",
        "machine-translated", "has not been edited", "not been edited", "to continue reading",
        "sign up", "sign up for the", "sign up to receive", "subscribe today", "subscribe on",
        "unsubscribe", "javascript", "ad blocker", "adblock", "advertising", "browser",
        "log in", "register", "free trial", "unlimited access", "breaking news alerts",
        "notifications", "press enter", "get in touch", "contact us", "send us",
    ),
    _phrases(
        "mark",
        "photo", "photos", "photograph", "image", "images", "picture", "pictures", "pic", "video",
        "credit", "credits", "illustration", "graphic", "source", "sources", "via", "copyright",
        "published", "updated", "posted", "modified", "author", "tag", "tags", "topics", "topic",
        "category", "categories", "section", "filed under", "keywords", "share", "labels",
        "caption", "video source", "text", "disclaimer", "trending", "listen", "watch",
    ),
    _phrases(
        "stamp",
        "published", "published on", "published at", "updated", "updated on", "updated at",
        "last updated", "last updated on", "last modified", "posted", "posted on", "posted at",
        "first published", "date", "modified",
    ),
    _phrases(
        "open",
        "photo credit", "photo by", "photo courtesy of", "photo via", "photograph by",
        "image credit", "image source", "image caption", "image copyright", "image by",
        "picture credit", "picture by", "video by", "file photo", "source site", "source link",
        "original article", "originally published", "follow us", "follow us on", "share this",
        "share on", "share via", "tweet this", "sign up", "subscribe to", "subscribe now",
        "subscribe for", "click here", "listen to this article", "watch the video",
        "download our app", "download the app", "join our", "page generated in", "reporting by",
        "additional reporting by", "editing by", "writing by", "compiled by", "our standards",
        "support us", "support our", "donate to", "skip to", "back to top", "like us on",
        "find us on", "powered by", "view the original", "view original",
    ),
    _phrases(
        "list",
        "read also", "also read", "read more", "read next", "read this next", "read on", "see also",
        "related", "related articles", "related article", "related stories", "related story",
        "related news", "related posts", "related post", "related content", "related topics",
        "related links", "related coverage", "related reading", "more on this",
        "more on this story", "more on this topic", "more from", "more stories", "more news",
        "more like this", "most read", "most popular", "most viewed", "most shared", "top stories",
        "top news", "trending now", "recommended", "recommended for you", "recommended stories",
        "recommended articles", "recommended reading", "further reading", "don't miss",
        "do not miss", "must read", "must reads", "you may also like", "you might also like",
        "you may like", "you might like", "you may also be interested in",
        "you might also be interested in", "you may be interested in",
        "you might be interested in", "you might be interested", "on the subject",
        "on this subject", "on this topic", "on the topic", "see more", "watch also", "also watch",
        "editor's picks", "editors' picks", "editor's pick", "editor's choice",
        "what to read next", "up next", "in case you missed it", "previous article",
        "next article", "previous post", "next post", "latest news", "latest stories",
        "latest posts", "popular news", "popular posts", "recent posts", "recent articles",
        "from the web", "around the web", "sponsored content", "promoted stories",
        "other stories", "other news", "similar articles", "similar news",
    ),
    _phrases(
        "line",
        "advertisement", "advertisements", "advert", "ad", "sponsored", "share", "shares",
        "share this article", "share this story", "share this post", "tweet", "facebook",
        "twitter", "whatsapp", "telegram", "instagram", "linkedin", "reddit", "pinterest",
        "youtube", "email", "e-mail", "print", "print this page", "save", "comments", "comment",
        "no comments", "no comments yet", "leave a reply", "leave a comment", "post a comment",
        "add a comment", "write a comment", "be the first to comment", "cancel reply",
        "post comment", "submit", "name", "website", "menu", "search", "home", "log in", "login",
        "sign in", "sign up", "register", "subscribe", "newsletter", "loading", "load more",
        "show more", "view comments", "show comments", "continue reading",
        "read the full story", "read full story", "read the full article", "read more",
        "story continues below", "article continues below",
        "story continues below advertisement", "article continues below advertisement",
        "story continues after advertisement", "article continues after advertisement",
        "back to top", "skip to content", "skip to main content", "view all", "view more",
        "getty images", "shutterstock", "reuters photo", "ap photo", "file photo", "close", "next",
        "previous", "copy link", "link copied", "copyright", "contact us", "about us",
        "privacy policy", "terms of use", "terms of service", "cookie policy", "cookie settings",
        "advertise", "sitemap", "all rights reserved", "related", "tags", "trending", "topics",
        "follow us", "follow", "like", "toggle navigation", "click to share", "privacy",
        "contact", "help", "cookies", "terms", "terms and conditions", "advertise with us",
    ),
    _phrases(
        "sure",
        "your email address will not be published", "required fields are marked",
        "all rights reserved", "we use cookies", "this site uses cookies",
        "this website uses cookies", "our use of cookies", "accept cookies", "accept all cookies",
        "article has been automatically translated", "text has been automatically translated",
        "has been automatically translated", "was automatically translated",
        "automatically translated by", "automatically translated into",
        "automatically translated from", "translated by google",
        "this is a machine translation", "this is an automatic translation",
        "this material may not be published", "may not be reproduced", "may not be republished",
        "without prior written permission", "without the express written",
        "sign up for our", "sign up to our", "subscribe to our", "subscribe to the newsletter",
        "delivered to your inbox", "straight to your inbox", "directly to your inbox",
        "you can unsubscribe", "unsubscribe at any time", "already a subscriber",
        "enable javascript", "javascript is disabled", "disable your ad",
        "save my name, email", "you must be logged in", "logged in to post a comment",
        "to post a comment", "follow us on", "like us on facebook", "find us on facebook",
        "powered by wordpress", "proudly powered by", "story continues below",
        "article continues below", "this article was originally published",
        "this article first appeared", "this article originally appeared",
        "this story was originally published", "this post was originally published",
        "this story originally appeared", "the post appeared first on", "appeared first on",
        "the views expressed in this article", "views expressed are those of the author",
        "views expressed here are", "opinions expressed in this article",
        "opinions expressed are those of the author", "do not necessarily reflect the views",
        "not necessarily those of",
    ),
)  # fmt: skip

#: What a notice tells of its source, by a phrase in it.
SOURCE_NOTE: Final = {
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
