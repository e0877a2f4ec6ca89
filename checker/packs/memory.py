"""Examples of unchanged packs are not tried again.

What came of them is kept in a folder of the user, under a digest of the rules and of the code. The
folder can be lost or spoilt at any time: that costs a trial and nothing else. FACTLINT_CACHE_DIR
moves it, FACTLINT_NO_CACHE=1 does without.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.errors import Location
from checker.packs.examples import ExampleResult, run_examples
from checker.packs.rules import entries_of
from checker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.packs.examples import CheckTexts
    from checker.values import Pack

__all__ = ["Examples"]

#: Results that are kept; beyond it the oldest go.
_KEPT: Final = 400


class Examples:
    """Tries the examples of packs, those of unchanged packs once.

    Args:
        check_texts: judges the texts of one example.
        folder: where results are kept; None keeps none.
    """

    def __init__(self, check_texts: CheckTexts, folder: Path | None = None) -> None:
        self._check_texts = check_texts
        self._folder = folder

    @classmethod
    def remembered(cls, check_texts: CheckTexts) -> Examples:
        """With the folder of this user, unless FACTLINT_NO_CACHE is set."""
        return cls(check_texts, _user_folder())

    def failures(self, pack: Pack, bases: Sequence[Pack] = ()) -> tuple[ExampleResult, ...]:
        """The examples of a pack that fail."""
        if not any(rule.examples for rule in entries_of(pack)):
            return ()
        file = None
        if self._folder is not None:
            file = self._folder / f"{_key(pack, bases)}.json"
            known = _recall(file)
            if known is not None:
                return known
        results = run_examples(pack, self._check_texts, bases)
        failed = tuple(result for result in results if result.problem is not None)
        if file is not None:
            _remember(file, failed)
        return failed


def _user_folder() -> Path | None:
    if os.environ.get("FACTLINT_NO_CACHE", "") not in {"", "0"}:
        return None
    named = os.environ.get("FACTLINT_CACHE_DIR")
    try:
        if named:
            return Path(named) / "examples"
        if sys.platform == "win32":
            base = Path(os.environ.get("LOCALAPPDATA") or Path.home())
        elif sys.platform == "darwin":
            base = Path.home() / "Library" / "Caches"
        else:
            base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # a user without a home folder
        return None
    return base / "factlint" / "examples"


def _key(pack: Pack, bases: Sequence[Pack]) -> str:
    """What the outcome depends on: the rules, and the code as it lies on the disk."""
    digest = hashlib.blake2b(digest_size=16)
    for each in (pack, *bases):
        ids = " ".join(rule.id for rule in entries_of(each))
        digest.update(f"{each.name} {each.digest} {ids} {each.files}\n".encode())
    root = Path(__file__).resolve().parent.parent
    for file in sorted([*root.rglob("*.py"), *root.rglob("*.txt.gz")]):
        state = file.stat()
        digest.update(f"{file.name} {state.st_mtime_ns} {state.st_size}\n".encode())
    digest.update(__version__.encode())
    return digest.hexdigest()


def _recall(file: Path) -> tuple[ExampleResult, ...] | None:
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        return tuple(
            ExampleResult(**{**row, "location": Location(**row["location"])}) for row in rows
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _remember(file: Path, failed: Iterable[ExampleResult]) -> None:
    """Keep results; a folder that cannot be written to only costs time."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=file.parent, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            json.dump([asdict(result) for result in failed], opened)
        Path(written).replace(file)
        kept = sorted(file.parent.glob("*.json"), key=lambda each: each.stat().st_mtime_ns)
        for old in kept[:-_KEPT]:
            old.unlink()
