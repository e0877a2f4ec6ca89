"""From the events of PyYAML's parser to the tree, with limits on its size."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from checker.errors import RuleError
from checker.located_yaml.nodes import Mapping, Node, Scalar, Sequence, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Builder", "Stop"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")

#: Nodes of a tree, those that aliases repeat counted each time.
NODE_LIMIT: Final = 400_000
#: How deep lists and mappings may stand in each other; the rule language needs six levels.
DEPTH_LIMIT: Final = 40
_TOO_DEEP: Final = f"lists stand more than {DEPTH_LIMIT} deep in each other"
#: What libyaml says from 0.2.6 on of brackets deeper than its own limit, which it scans ahead.
_PARSER_DEPTH: Final = "exceeded maximum nesting depth"


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been reached; ``weight`` counts the nodes in it."""

    start: int
    mapping: bool
    flow: bool
    anchor: str | None
    items: list[Node] = field(default_factory=list)
    weight: int = 1


class Stop(Exception):  # noqa: N818  (it ends the reading; the mistake itself is already noted)
    """The rest of the file cannot be read in any sensible way."""


class Builder:
    """Builds the tree from the parser's events, with a stack of its own.

    No depth of nesting reaches the stack of the process: PyYAML's own composer is recursive in C.
    """

    def __init__(self, source: Source, shift: int) -> None:
        self.source = source
        self.shift = shift
        self.errors: list[RuleError] = []
        self.root: Node | None = None
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._total = 0
        self._documents = 0
        self._end = shift

    def run(self) -> None:
        """Read all events; mistakes are collected in ``errors``."""
        takers = {
            "DocumentStartEvent": self._start_document,
            "ScalarEvent": self._scalar,
            "AliasEvent": self._alias,
            "SequenceStartEvent": self._open,
            "MappingStartEvent": self._open,
            "SequenceEndEvent": self._close,
            "MappingEndEvent": self._close,
        }
        for event in self._events():
            taker = takers.get(type(event).__name__)
            if taker is not None:  # the others say where the stream and its document end
                taker(event)
        if self.root is None:
            self.root = Scalar(self.source, self.shift, self.shift, "")

    def _events(self) -> Iterator[Any]:
        import yaml  # noqa: PLC0415  (13 ms that a run with cached rules need not pay)

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            yield from yaml.parse(self.source.text[self.shift :], Loader=loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            offset = self._offset(mark) if mark is not None else 0
            problem = error.problem or error.context or "this is not YAML"
            if problem == _PARSER_DEPTH:
                problem = _TOO_DEEP
            self._fail(problem, offset, _advice(problem))
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            # the pure parser lets ValueError out of a few escapes such as "\U00110000"
            self._fail(f"this is not YAML ({str(error).splitlines()[0]})", 0, None)

    def _offset(self, mark: Any) -> int:
        return min(int(mark.index) + self.shift, len(self.source.text))

    def _fail(self, what: str, offset: int, instead: str | None) -> None:
        self._note(what, offset, instead)
        raise Stop

    def _note(self, what: str, offset: int, instead: str | None) -> None:
        self.errors.append(RuleError(what, location=self.source.location(offset), instead=instead))

    def _start_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._fail(
                "a second document begins here",
                self._offset(event.start_mark),
                "delete the line `---`, or make two files of it",
            )

    def _scalar(self, event: Any) -> None:
        self._refuse_tag(event)
        start, end = self._offset(event.start_mark), self._offset(event.end_mark)
        if not event.value.isascii() and _SURROGATE.search(event.value):  # from "\ud800"
            self._note("half a surrogate pair is no character", start, "write the character itself")
        self._end = end
        node = Scalar(self.source, start, end, event.value, event.style or "")
        self._add(node, event.anchor)

    def _alias(self, event: Any) -> None:
        offset = self._offset(event.start_mark)
        if event.anchor not in self._anchors:
            self._fail(
                f"nothing above is marked &{event.anchor}",
                offset,
                "put text that begins with * in quotes",
            )
        node, weight = self._anchors[event.anchor]
        self._end = self._offset(event.end_mark)
        self._add(node, None, weight, counted=weight)

    def _open(self, event: Any) -> None:
        self._refuse_tag(event)
        offset = self._offset(event.start_mark)
        if len(self._stack) >= DEPTH_LIMIT:
            self._fail(_TOO_DEEP, offset, None)
        mapping = type(event).__name__ == "MappingStartEvent"
        self._stack.append(_Open(offset, mapping, bool(event.flow_style), event.anchor))

    def _close(self, event: Any) -> None:
        opened = self._stack.pop()
        # a block ends where its last item does, not where the parser noticed it
        if opened.flow:
            self._end = self._offset(event.end_mark)
        end = self._end
        node: Node
        if opened.mapping:
            entries = self._entries(opened.items)
            node = Mapping(self.source, opened.start, end, entries, opened.flow)
        else:
            node = Sequence(self.source, opened.start, end, tuple(opened.items), opened.flow)
        self._add(node, opened.anchor, opened.weight)

    def _entries(self, items: list[Node]) -> tuple[tuple[Scalar, Node], ...]:
        found: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._note(
                    "a key must be text", key.start, "put text that begins with [ or { in quotes"
                )
            elif key.text == "<<" and not key.style:
                self._note("keys cannot be merged with <<", key.start, "write the keys out")
            elif key.text in found:
                line = found[key.text][0].location.line
                self._note(
                    f"the key {key.text!r} stands here a second time (first in line {line})",
                    key.start,
                    "delete one of the two",
                )
            else:
                found[key.text] = (key, value)
        return tuple(found.values())

    def _refuse_tag(self, event: Any) -> None:
        if event.tag is not None:
            self._note(
                "tags are not used here",
                self._offset(event.start_mark),
                "delete what begins with !, or put the text in quotes",
            )

    def _add(self, node: Node, anchor: str | None, weight: int = 1, *, counted: int = 1) -> None:
        self._total += counted  # what stands in a list is counted where it stands
        if self._total > NODE_LIMIT:
            self._fail(
                f"the file holds more than {NODE_LIMIT:,} entries", node.start, "split the file"
            )
        if anchor is not None:
            self._anchors[anchor] = (node, weight)
        if self._stack:
            self._stack[-1].items.append(node)
            self._stack[-1].weight += weight
        else:
            self.root = node


def _advice(problem: str) -> str | None:
    """What to write instead, for the mistakes that beginners make."""
    hints = {
        "mapping values are not allowed": "put text that holds ': ' in quotes",
        "cannot start any token": "put text that begins with @, ` or % in quotes, and indent "
        "with spaces, not tabs",
        "did not find expected key": "indent the keys of one entry alike, and put text that holds "
        "marks of YAML in quotes",
        "did not find expected '-' indicator": "indent all `- ` of one list alike",
        "did not find expected ',' or": "close the bracket, or put text with commas in quotes",
        "could not find expected ':'": "write `key: text`",
        "found unexpected end of stream": "close the quotation mark",
        "found unknown escape": "write \\\\ for a backslash, or use single quotes",
        "did not find expected alphabetic": "put text that begins with * or & in quotes",
    }
    return next((hint for start, hint in hints.items() if start in problem), None)
