"""The examples in docstrings say what they show."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import checker

MODULES = [
    each.name
    for each in pkgutil.walk_packages(checker.__path__, "checker.")
    if not each.name.endswith("__main__")
]


def examples(name: str) -> list[doctest.DocTest]:
    module = importlib.import_module(name)
    return [each for each in doctest.DocTestFinder().find(module, name) if each.examples]


@pytest.mark.parametrize("name", [name for name in MODULES if examples(name)])
def test_examples_hold(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module).failed == 0


def test_there_are_examples() -> None:
    assert sum(len(examples(name)) for name in MODULES) > 10
