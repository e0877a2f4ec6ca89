from __future__ import annotations

import re
from itertools import pairwise
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.kinds import quotation
from checker.kinds.quotation.wording import words_of
from checker.lexicon import load
from checker.regions import clauses, lay_out, notes
from checker.regions.languages import foreign
from checker.regions.lines import lines_of
from checker.regions.quotations import quoted
from checker.regions.sentences import sentence_spans
from checker.regions.titles import _alike, _may_repeat, _words
from checker.scan import Taken, Vocabulary, scan
from checker.text import fold
from checker.values import Article, Role, Verdict

pytestmark = pytest.mark.laws

LEXICON = load("en")
VOCABULARY = Vocabulary([], LEXICON)
#: What an article is made of, and what breaks it.
PIECES = st.sampled_from(
    [
        *" \t\n\r\u2028\u00a0.,;:!?…—()[]\"'“”‘’«»„。",
        *("\n\n", "\r\n", "...", "U.S.", "Mr.", "No. 5", "January.10.", "3 p.m.", "etc.", "İ", "ß"),
        *(" said ", " he ", "Sergei Ryabkov", " and ", ", and ", " while ", "“We have no plans”"),
        *("word. The", "said.” He", "Sept. The", "approx. A", "week.’ “No", "prof.) Who"),
        *("Read also:", "Photo: AP", "Leave a Reply", "Subscribe to our newsletter", "Переклад"),
        *("We have no plans to attack", "The talks ended", "word", "1,192", "\x00", "\ufeff", "é"),
    ]
)
WORDS = st.sampled_from(
    ("we", "have", "no", "plans", "intention", "to", "attack", "Ukraine", "…", "don't", "it's")
)
#: Words of several languages, and what may stand between or at them.
STRANGE = st.sampled_from(
    [
        *(" ", " ", "-", "'", ", ", "\n", "3", "_", "é", "ж"),
        *(
            " der ",
            " die ",
            " und ",
            " la ",
            " de ",
            " que ",
            " été ",
            " się ",
            " the ",
            " of ",
            " to ",
        ),
        *(" Wörter ", " слово ", " і ", "слова ", " table "),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=120))


@settings(max_examples=250, deadline=None)
@given(TEXTS, st.integers(0, 20))
def test_a_layout_covers_the_text_in_order(text: str, body: int) -> None:
    body = min(body, len(text))
    article = Article(id="a", text=text, path="a.txt", body=body)
    layout = lay_out(article, LEXICON)
    notes(article, layout)
    if layout.regions:
        assert (layout.regions[0].start, layout.regions[-1].end) == (body, len(text))
    else:
        assert not text[body:].strip()
    assert all(a.end == b.start for a, b in pairwise(layout.regions))
    assert all(a[1] <= b[0] for a, b in pairwise(layout.paragraphs))
    assert all(a.end <= b.start for a, b in pairwise(layout.sentences))
    assert all(a.end <= b.start for a, b in pairwise(layout.quotations))
    for sentence in layout.sentences:
        first, last = layout.paragraphs[sentence.paragraph]
        assert first <= sentence.start < sentence.end <= last
        spans = clauses(text, sentence.start, sentence.end, LEXICON)
        edges = [sentence.start, *(end for _, end in spans)]
        assert edges[-1] == sentence.end
        assert list(spans) == list(pairwise(edges))
    for region in layout.quotations:
        assert any(start <= region.start < region.end <= end for start, end in layout.paragraphs)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_sentences_cover_all_that_is_no_notice(text: str) -> None:
    layout = lay_out(Article(id="a", text=text, path="a.txt"), LEXICON)
    inside = {i for each in layout.sentences for i in range(each.start, each.end)}
    for region in layout.regions:
        for offset in range(region.start, region.end):
            if region.role is Role.NOTICE:
                assert offset not in inside
            else:
                assert offset in inside or text[offset].isspace()


class Everything:
    """Holds whatever is asked for, so that no case is held to be easy."""

    def __contains__(self, _: object) -> bool:
        return True


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_plain_sentence_ends_are_ends_by_the_slow_definition(text: str) -> None:
    fast = list(sentence_spans(text, 0, len(text), LEXICON))
    with mock.patch("checker.regions.sentences._endings", return_value=Everything()):
        slow = list(sentence_spans(text, 0, len(text), LEXICON))
    assert fast == slow


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_a_paragraph_without_an_opening_mark_has_no_quotation(text: str) -> None:
    fast = quoted(text, 0, len(text))
    with mock.patch("checker.regions.quotations._OPENING", re.compile("")):
        slow = quoted(text, 0, len(text))
    assert fast == slow


@settings(max_examples=300, deadline=None)
@given(st.lists(STRANGE, max_size=14).map("".join))
def test_only_suspects_are_foreign(text: str) -> None:
    (line,) = lines_of(text, [(0, len(text))], LEXICON)
    assert line.suspect or foreign(line.text, LEXICON) is None


@settings(max_examples=300, deadline=None)
@given(
    st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=12), st.sampled_from(["", " - Daily"])
)
def test_only_what_may_repeat_a_title_is_alike(
    first: list[str], line: list[str], site: str
) -> None:
    title = _words(fold(" ".join(first)))
    folded = fold(" ".join(line) + site)
    if _alike(title, _words(folded)):
        assert _may_repeat(title, folded)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_quotations_are_found_where_they_stand(text: str) -> None:
    article = Article(id="a", text=text, path="a.txt")
    page = scan(article, lay_out(article, LEXICON), LEXICON, VOCABULARY)
    for mention in quotation.find(page, Taken()):
        assert text[mention.start : mention.end] == mention.surface
        assert isinstance(mention.value, quotation.QuotationValue)
        assert quotation.read(quotation.show(mention.value)) == mention.value


VALUES = st.builds(
    lambda words, speaker: quotation.QuotationValue(words_of(" ".join(["so", *words])), speaker),
    st.lists(WORDS, max_size=9),
    st.sampled_from(["", "ryabkov", "riabkov", "sherman"]),
)


@settings(max_examples=300, deadline=None)
@given(VALUES, VALUES)
def test_comparison_is_symmetric_and_reflexive(
    a: quotation.QuotationValue, b: quotation.QuotationValue
) -> None:
    assert quotation.compare(a, b) == quotation.compare(b, a)
    assert quotation.compare(a, a).verdict is Verdict.SAME
    assert quotation.read(quotation.show(a)) == a


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=9), st.data())
def test_a_cut_quotation_never_conflicts(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    part = words_of(" ".join(words[start:end]))
    if part:
        whole = quotation.QuotationValue(words_of(" ".join(words)), "ryabkov")
        verdict = quotation.compare(whole, quotation.QuotationValue(part, "ryabkov")).verdict
        assert verdict in {Verdict.SAME, Verdict.COMPATIBLE}
