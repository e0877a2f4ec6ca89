"""Marks of an article: the same however many are asked for, and none in its notices."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Page, Vocabulary, scan
from checker.values import Article, Role

LEXICON = load("en")
SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
TEXT = (
    "Talks begin in Geneva\n\n"
    "The ministers met on Black Friday, while 100 people waited.\n\n"
    "Photo: AP, 12 May\n\n"
    "They will meet again in May, and Russia will send 30 men."
)


def page(text: str, *words: str, every: bool = True) -> Page:
    article = Article(id="a", text=text, path="a.txt")
    vocabulary = Vocabulary(words, LEXICON)
    return scan(article, lay_out(article, LEXICON), LEXICON, vocabulary, every=every)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
@pytest.mark.parametrize("categories", [("month", "weekday"), ("number-word",), ("post", "body")])
def test_the_hits_are_the_same_however_they_are_found(
    path: Path, categories: tuple[str, ...]
) -> None:
    text = path.read_text(encoding="utf-8")
    many, few = page(text), page(text, every=False)
    assert few.hits_of(*categories) == many.hits_of(*categories)
    assert few.hits_of(*categories) == [
        hit for hit in many.hits if any(hit.value(each) is not None for each in categories)
    ]


def test_notices_bear_no_marks() -> None:
    marked = page(TEXT, "minister", "photo")
    notice = TEXT.index("Photo")
    assert marked.role_at(notice) is Role.NOTICE
    assert [TEXT[start:end] for start, end in marked.numbers] == ["100", "30"]
    assert [TEXT[hit.start : hit.end] for hit in marked.hits_of("month")] == ["May"]
    assert [term.word for term in marked.terms] == ["minister"]
    assert "Photo" not in [TEXT[start:end] for start, end in marked.capitals]


def test_a_clause_is_told_of_its_sentence() -> None:
    marked = page(TEXT)
    start, end = marked.clause_at(TEXT.index("100")) or (0, 0)
    assert TEXT[start:end] == "while 100 people waited."
    assert marked.clause_at(TEXT.index("Photo")) is None


def test_the_front_matter_bears_no_marks() -> None:
    text = "---\ndate: 12 May\n---\nIn June 40 men left.\nIn July 50 came."
    article = Article(id="a", text=text, path="a.txt", body=text.index("In June"))
    marked = scan(article, lay_out(article, LEXICON), LEXICON, Vocabulary((), LEXICON))
    assert [text[start:end] for start, end in marked.numbers] == ["40", "50"]
    assert [text[hit.start : hit.end] for hit in marked.hits_of("month")] == ["June", "July"]
