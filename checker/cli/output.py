"""What a command prints and writes: safe for terminals, and quiet when nobody reads on."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UsageError
from checker.text import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

__all__ = ["complain", "emit", "opened", "say", "tell_of_nothing", "whole", "write"]


def say(text: str = "") -> None:
    """Print a line; characters that a terminal would obey are replaced."""
    emit(printable(text) + "\n")


def emit(text: str) -> None:
    """Print a text that is already safe, such as a whole report."""
    _put(sys.stdout, text)


def complain(text: str) -> None:
    """Print a line on standard error."""
    _put(sys.stderr, printable(text) + "\n")


def tell_of_nothing(what: str, paths: Iterable[str]) -> None:
    """Print on standard error that paths hold no articles, and what articles are."""
    from checker.readers import READERS  # noqa: PLC0415  (the engine, which --help does without)

    complain(
        f"factlint: nothing to {what}: there are no articles in {', '.join(paths)}; "
        f"articles are files named {', '.join(READERS.names())}"
    )


def write(path: str, text: str) -> None:
    """Write a report to a file, UTF-8 with line feeds on every system.

    Raises:
        UsageError: the file cannot be written.
    """
    with opened(path) as file:
        file.write(text)


@contextlib.contextmanager
def opened(path: str) -> Iterator[TextIO]:
    """A file to write to, UTF-8 with line feeds on every system.

    Raises:
        UsageError: the file cannot be written.
    """
    try:
        file = Path(path).open(  # noqa: SIM115  (closed below; what its user raises is not ours)
            "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        )
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from None
    with file:
        yield file


@contextlib.contextmanager
def whole() -> Iterator[None]:
    """Flush what was printed at the end, while a closed pipe can still be passed over."""
    yield
    for stream in (sys.stdout, sys.stderr):
        _put(stream, "", flush=True)


def _put(stream: TextIO, text: str, *, flush: bool = False) -> None:
    """Print; a reader that went away (``| head``) changes neither the run nor its exit code."""
    try:
        try:
            stream.write(text)
        except UnicodeEncodeError:  # a terminal of few characters, or half a surrogate pair
            encoding = stream.encoding or "ascii"
            stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        if flush:
            stream.flush()
    except BrokenPipeError:
        # what is left in the buffer must not fail again when Python ends
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
