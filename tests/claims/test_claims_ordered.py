from __future__ import annotations

from checker import kinds
from checker.claims.ordered import Ordered
from checker.values import Mention


def mention(start: int, end: int, kind: str = "word") -> Mention:
    return Mention(start, end, "x" * (end - start), kind, kinds.read("word", "x"))


A, B, C = mention(0, 3), mention(5, 8), mention(9, 12)
OTHER = mention(1, 4, "name")


def test_mentions_stand_in_text_order_by_kind() -> None:
    ordered = Ordered([C, OTHER, A, B])
    assert ordered.of("word") == [A, B, C]
    assert ordered.of("name") == [OTHER]
    assert ordered.of("date") == []


def test_inside_counts_where_a_mention_begins() -> None:
    ordered = Ordered([A, B, C])
    assert ordered.inside("word", 5, 9) == [B]
    assert ordered.inside("word", 1, 5) == []
    assert ordered.inside("date", 0, 9) == []


def test_neighbours_at_their_edges() -> None:
    ordered = Ordered([A, B, C])
    assert ordered.after("word", 5) == B
    assert ordered.after("word", 10) is None
    assert ordered.before("word", 3) == A
    assert ordered.before("word", 2) is None
    assert ordered.before("date", 9) is None


def test_around_is_half_open() -> None:
    ordered = Ordered([A, B])
    assert ordered.around("word", 0) == A
    assert ordered.around("word", 2) == A
    assert ordered.around("word", 3) is None
    assert Ordered([B]).around("word", 4) is None
