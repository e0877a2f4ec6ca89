"""Whatever stands in a file of rules, its reader is told where: no other exception gets out."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker.checks import formula
from checker.errors import ArticleError, RuleError, RuleErrors
from checker.located_yaml import Mapping, Node, Scalar, Sequence, parse
from checker.packs import load_pack
from checker.readers import Request, plain
from checker.stories import Entry
from checker.stories.accepting import with_entries
from checker.stories.story_file import read_story_file

pytestmark = pytest.mark.laws

ROOT = Path(__file__).parents[2]
PACK = """\
version: 1
pack: trial
about: what a pack can hold
facts:
  - id: meeting
    kind: date
    ask: When? # a comment
    near: [OSCE, [Vienna, meeting]]
    expect: 2022-01-13
    severity: error
    examples:
      - conflict: [one, 'two']
  - {id: troops, kind: quantity, ask: "How many?", of: {en: [men]}, tolerance: 10%}
people: [Wendy Sherman, {prefer: Ryabkov, never: [Rybakov], fuzzy: 1}]
checks:
  - {id: order, that: meeting < meeting + 2 days}
"""
STORY = """\
story: trial
packs: [generic]
reference_date: 2022-01-10
sources: {a: {name: b}}
accepted:
  - {id: 00ff00ff00ff, reason: known} # why
"""
#: What upsets readers of YAML.
BITS = st.sampled_from(
    [
        *":-[]{}'\"&*!%@|>#?\\,~\t\n\r \x00é\u2028\ufeff\U0001f600",
        "---\n",
        "...\n",
        ": ",
        "- ",
        "\n  ",
        "<<: ",
        "!!int ",
        "&a ",
        "*a",
        "facts:",
        "id: ",
        "null",
        "1e999",
        "kind: ",
        "\r\n",
    ]
)


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """A text with a few stretches deleted, doubled or replaced."""
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        middle = draw(st.one_of(BITS, st.just(text[start:end] * 2), st.text(max_size=3)))
        text = text[:start] + middle + text[end:]
    return text


def walk(node: Node) -> list[Node]:
    found, waiting = [], [node]
    while waiting:
        each = waiting.pop()
        found.append(each)
        if isinstance(each, Sequence):
            waiting += each.items
        elif isinstance(each, Mapping):
            waiting += [part for entry in each.entries for part in entry]
    return found


def all_have_a_place(errors: RuleErrors) -> None:
    assert errors.exceptions
    for error in errors.exceptions:
        assert isinstance(error, RuleError)
        assert error.location is not None
        assert error.location.line is not None
        assert "\n" not in error.what


@given(st.binary(max_size=200))
def test_any_bytes_give_a_tree_or_places(data: bytes) -> None:
    try:
        root = parse(data, "p")
    except RuleErrors as errors:
        all_have_a_place(errors)
    else:
        assert isinstance(root, Node)


@given(mutated(PACK))
def test_nodes_lie_inside_each_other_and_say_what_they_hold(text: str) -> None:
    with contextlib.suppress(RuleErrors):
        for node in walk(parse(text, "p")):
            assert 0 <= node.start <= node.end <= len(text)
            if isinstance(node, Scalar) and not node.style and not set(node.text) & set("\n "):
                assert text[node.start : node.end].strip() == node.text or "&" in text


@given(mutated(PACK))
def test_the_tree_is_that_of_the_parser(text: str) -> None:
    try:
        root = parse(text, "p")
    except RuleErrors:
        return
    composed = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    texts = [node.text for node in walk(root) if isinstance(node, Scalar)]
    if composed is not None and "*" not in text:
        wanted, waiting = [], [composed]
        while waiting:
            each = waiting.pop()
            if isinstance(each, yaml.ScalarNode):
                wanted.append(each.value)
            elif isinstance(each, yaml.SequenceNode):
                waiting += each.value
            else:
                waiting += [part for entry in each.value for part in entry]
        assert texts == wanted


@given(mutated(PACK))
def test_mutated_packs_give_places(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trial.yaml"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            pack = load_pack(path)
        except RuleErrors as errors:
            all_have_a_place(errors)
            places = [error.location for error in errors.exceptions]  # type: ignore[union-attr]
            assert places == sorted(places)  # type: ignore[type-var]
        else:
            assert pack.name


@given(mutated(STORY))
def test_mutated_stories_give_places(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "story.yaml"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            read_story_file(path, "story.yaml")
        except RuleErrors as errors:
            all_have_a_place(errors)


@given(mutated(STORY), st.text(min_size=1).filter(lambda text: text.strip()))
def test_accepting_adds_an_entry_or_leaves_the_file(text: str, reason: str) -> None:
    entry = Entry("aaaaaaaaaaaa", reason.encode("utf-8", "replace").decode())
    with contextlib.suppress(RuleErrors):
        after = with_entries(text, [entry])
        root = parse(after, "story.yaml")
        assert isinstance(root, Mapping)
        accepted = root.get("accepted")
        assert isinstance(accepted, Sequence)
        last = accepted.items[-1]
        assert isinstance(last, Mapping)
        written = last.get("reason")
        assert isinstance(written, Scalar)
        assert written.text == entry.reason.strip()
        for line in text.split("\n"):
            comment = line.partition(" #")[2].strip()
            assert comment in after


@given(mutated("---\ntitle: 'x'\ndate: 2022-01-10\nlang: en\n---\nText.\n"), st.booleans())
def test_articles_are_read_or_refused_with_a_reason(text: str, mark: bool) -> None:  # noqa: FBT001
    data = (b"\xef\xbb\xbf" if mark else b"") + text.encode("utf-8", "surrogatepass")
    try:
        article = plain.read(data, Request("a", "a.txt"))
    except ArticleError as error:
        place = error.location
        assert place is not None
    else:
        assert article.text.encode() == data
        assert 0 <= article.body <= len(article.text)


@given(st.text(alphabet="ab1 .<=~+-*/()", max_size=30))
def test_formulas_are_read_or_refused_at_a_place(text: str) -> None:
    try:
        chain = formula.parse(text)
    except formula.FormulaError as error:
        assert 0 <= error.offset <= len(text)  # noqa: PT017  (many texts raise nothing)
    else:
        assert len(chain.terms) == len(chain.relations) + 1
        for fact in formula.facts(chain):
            assert text[fact.offset :].startswith(fact.id)
