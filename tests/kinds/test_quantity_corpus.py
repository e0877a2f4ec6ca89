"""Every surface of the corpus gives its one quantity, and what is none gives none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from checker import kinds
from checker.kinds import quantity
from checker.lexicon import load
from checker.regions import lay_out
from checker.scan import Taken, Vocabulary, scan
from checker.values import Article, Mention

FOLDER = Path(__file__).parent.parent / "corpus" / "en"
CORPUS = yaml.safe_load((FOLDER / "quantity.yaml").read_text("utf-8"))
SEVERAL = yaml.safe_load((FOLDER / "quantity-several.yaml").read_text("utf-8"))
CASES = [(str(value), surface) for value, surfaces in CORPUS.items() for surface in surfaces]
LEXICON = load("en")


def find(text: str) -> list[Mention]:
    article = Article("case", text, "case.txt")
    page = scan(article, lay_out(article, LEXICON), LEXICON, Vocabulary((), LEXICON))
    return quantity.find(page, Taken())


@pytest.mark.parametrize(("value", "line"), CASES, ids=[f"{line}" for _, line in CASES])
def test_a_line_gives_its_quantity(value: str, line: str) -> None:
    text = line.replace("[", "").replace("]", "")
    found = [(kinds.show(mention.value), mention.surface) for mention in find(text)]
    if value == "none":
        assert found == []
    else:
        assert found == [(value, line[line.index("[") + 1 : line.index("]")])]


@pytest.mark.parametrize(("line", "values"), SEVERAL.items(), ids=list(SEVERAL))
def test_a_line_gives_its_quantities_in_turn(line: str, values: list[object]) -> None:
    text = line.replace("[", "").replace("]", "")
    found = [(kinds.show(mention.value), mention.surface) for mention in find(text)]
    surfaces = re.findall(r"\[([^]]*)\]", line)
    assert found == [(str(value), each) for value, each in zip(values, surfaces, strict=True)]


@pytest.mark.parametrize("value", [value for value in CORPUS if value != "none"])
def test_the_values_of_the_corpus_are_notation(value: object) -> None:
    assert quantity.show(quantity.read(str(value))) == str(value)
