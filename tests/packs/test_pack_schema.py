"""The JSON Schema that editors use says what the loader says, as far as a schema can."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker import packs, stories
from checker.cli.schema import schema_text
from checker.errors import RuleErrors
from checker.packs import load_pack

ROOT = Path(__file__).parents[2]

GOOD = [
    "version: 1\npack: a\n",
    "version: 1\npack: a\nfacts:\n",
    "version: 1\npack: 2022\nfacts: [{id: a, kind: date, ask: yes, near: x, expect: 2022}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: quantity, ask: q, of: {en: x}, tolerance: 0.1}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: place, ask: q, examples: [{silent: x}]}]\n",
    "version: 1\npack: a\nwords: [x, {prefer: y}]\npeople: [z]\n",
    "version: 1\npack: a\nchecks: [{id: a, exclusive: office, of: mayor}]\n",
    "version: 1\npack: a\nlexicon: [{event: a, words: [b]}, {people: crew, totals: d}]\n",
]
BAD = [
    "version: 2\npack: a\n",
    "pack: a\n",
    "version: 1\npack: a b\n",
    "version: 1\npack: a\nfact: []\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: date}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: date, ask: q, within: page}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: date, ask: q, severity: loud}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: date, ask: q, near: {a: b}}]\n",
    "version: 1\npack: a\nfacts: [{id: a, kind: date, ask: q, examples: [{fails: x}]}]\n",
    "version: 1\npack: a\nnames: [x]\n",
    "version: 1\npack: a\nlexicon: [{counts: fans, words: [x]}]\n",
    "version: 1\npack: a\nlexicon: [fans]\n",
]


def holds(text: str, schema: dict[str, Any]) -> bool:
    # editors type scalars as YAML 1.2 does, which for these texts is what safe_load does
    loaded = json.loads(json.dumps(yaml.safe_load(text), default=str))
    return bool(jsonschema.Draft7Validator(schema).is_valid(loaded))


@pytest.mark.parametrize("text", GOOD)
def test_what_loads_is_valid(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    load_pack(path)
    assert holds(text, packs.schema())


@pytest.mark.parametrize("text", BAD)
def test_what_is_refused_is_invalid(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleErrors):
        load_pack(path)
    assert not holds(text, packs.schema())


@pytest.mark.parametrize("name", ["pack", "story"])
def test_schemas_are_schemas_and_stand_in_their_files(name: str) -> None:
    schema = packs.schema() if name == "pack" else stories.schema()
    jsonschema.Draft7Validator.check_schema(schema)
    written = (ROOT / "schema" / f"{name}.schema.json").read_text(encoding="utf-8")
    assert written == schema_text(name)


@pytest.mark.parametrize("path", sorted(ROOT.glob("rules/**/*.yaml")), ids=lambda path: path.stem)
def test_shipped_packs_are_valid(path: Path) -> None:
    assert holds(path.read_text(encoding="utf-8"), packs.schema())
