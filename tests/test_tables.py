"""Tables of parts: loaded when used, and helpful when a name is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from checker.errors import UsageError
from checker.tables import Table, did_you_mean


def table() -> Table[Any]:
    return Table("kind", {"date": "checker.errors", "quantity": "checker.text"})


def test_a_row_is_the_module_it_names() -> None:
    assert table().get("date").__name__ == "checker.errors"
    assert table().names() == ("date", "quantity")
    assert "date" in table()
    assert "colour" not in table()


def test_a_wrong_name_is_met_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean 'quantity'"):
        table().get("quantitty")


def test_a_name_near_nothing_is_met_with_all() -> None:
    with pytest.raises(UsageError, match="known are date, quantity"):
        table().get("colour")


@pytest.mark.parametrize(
    ("word", "nearest"), [("troops", "troop"), ("naer", "near"), ("Near", "near"), ("zzz", None)]
)
def test_did_you_mean_stays_within_a_third(word: str, nearest: str | None) -> None:
    assert did_you_mean(word, ["near", "troop"]) == nearest
