"""Speaks the protocol of the names benchmark: python score.py names -- python adapter_names.py."""

from __future__ import annotations

import json
import sys

from checker.kinds import person
from checker.values import Verdict


def same(a: str, b: str) -> bool | str:
    """Whether two surfaces may name one person, by the kind's own comparison."""
    left, right = person.parse(a), person.parse(b)
    if left is None or right is None:
        return "unsure"
    verdict = person.compare(left, right).verdict
    if verdict is Verdict.UNKNOWN:
        return "unsure"
    return verdict is not Verdict.CONFLICT


def answer(query: dict[str, str]) -> dict[str, object]:
    """The reply to one request."""
    reply: dict[str, object] = {"id": query["id"]}
    if query.get("task") == "names":
        reply["same"] = same(query["a"], query["b"])
    return reply


def main() -> None:
    """Answer line by line until the input ends."""
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
