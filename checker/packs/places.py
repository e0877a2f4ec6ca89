"""Where packs are: beside a story, in rules/ upwards, in the installed package."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checker.errors import UsageError
from checker.shapes import unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_pack", "known_packs", "pack_files", "shipped_packs"]

_SUFFIXES: Final = (".yaml", ".yml")
#: Files with these names have another purpose wherever they lie.
_OTHERS: Final = frozenset({"story.yaml", "story.yml", "accepted.yaml", "accepted.yml"})
_PACK_LINE: Final = re.compile(rb"^pack:[ \t]*['\"]?([^'\"\s#]+)", re.MULTILINE)
#: How much of a file is looked at for its `pack:` line.
_HEAD: Final = 8_192

_HERE: Final = Path(__file__).resolve().parent.parent
#: A wheel holds the shipped packs inside the package, a checkout beside it.
_SHIPPED: Final = (_HERE / "packs_installed", _HERE.parent / "rules")


def pack_files(path: Path) -> tuple[Path, ...]:
    """The files of a pack: the file itself, or the YAML files of a folder in their order.

    Raises:
        UsageError: there are none.
    """
    if path.is_dir():
        files = tuple(Path(each.path) for each in _listed(path) if _is_rules(each))
        if not files:
            raise UsageError(f"the folder {path} holds no pack", instead="add a .yaml file to it")
        return files
    if not path.is_file():
        raise UsageError(f"there is no pack {path}")
    return (path,)


def find_pack(name: str, near: Path, seen: dict[Path, dict[str, Path]] | None = None) -> Path:
    """The file or folder of a pack.

    A name with a slash or a .yaml ending is a path. Otherwise the pack is looked for in ``near``
    and its rules/, then in rules/ of each folder above, then among the shipped packs; in each by
    the name of the file or folder first, then by the ``pack:`` line.

    Args:
        name: as written in story.yaml or on the command line.
        near: the folder from which to look: that of story.yaml.
        seen: what folders were found to hold; kept by callers that ask for many stories.

    Raises:
        UsageError: it is nowhere; the message names the nearest that is.
    """
    if "/" in name or "\\" in name or name.endswith(_SUFFIXES):
        path = Path(name)
        for each in (near / path, path):
            if each.exists():
                return each
        raise UsageError(f"there is no pack {name}", instead=f"looked for {near / path}")
    seen = seen if seen is not None else {}
    for place in _places(near):
        if place not in seen:
            seen[place] = _packs_in(place)
        if name in seen[place]:
            return seen[place][name]
    known = {each for place in _places(near) for each in seen[place]}
    what, instead = unknown("pack", name, sorted(known))
    raise UsageError(what, instead=instead)


def known_packs(near: Path) -> dict[str, Path]:
    """All packs that can be named from a folder, the nearest of each name."""
    found: dict[str, Path] = {}
    for place in _places(near):
        found = {**_packs_in(place), **found}
    return dict(sorted(found.items()))


def shipped_packs() -> dict[str, Path]:
    """The packs that come with Factlint, which any story can name."""
    found: dict[str, Path] = {}
    for place in _SHIPPED:
        found = {**_packs_in(place), **found}
    return dict(sorted(found.items()))


def _places(near: Path) -> Iterator[Path]:
    near = near.resolve()
    yield near
    for folder in (near, *near.parents):
        yield folder / "rules"
    yield from _SHIPPED


def _packs_in(place: Path) -> dict[str, Path]:
    """The packs of a folder by name: what a file says of itself outranks what it is called."""
    found: dict[str, Path] = {}
    for entry in _listed(place):
        path, first = Path(entry.path), None
        if entry.name.endswith(_SUFFIXES):
            first = path if _is_rules(entry) else None
        elif entry.is_dir() and entry.name != "rules":  # a folder of packs, and no pack itself
            inner = (Path(each.path) for each in _listed(path) if _is_rules(each))
            first = next(inner, None)
        said = None if first is None else _said(first)
        if said is not None:
            found.setdefault(said, path)
            found.setdefault(path.stem if path == first else path.name, path)
    return found


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, by name, without what is hidden."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                (each for each in entries if not each.name.startswith(".")),
                key=lambda each: each.name,
            )
    except OSError:
        return []


def _is_rules(entry: os.DirEntry[str]) -> bool:
    return entry.name.endswith(_SUFFIXES) and entry.name not in _OTHERS and entry.is_file()


def _said(file: Path) -> str | None:
    try:
        with file.open("rb") as opened:
            found = _PACK_LINE.search(opened.read(_HEAD))
    except OSError:
        return None
    return None if found is None else found[1].decode("utf-8", "replace")
