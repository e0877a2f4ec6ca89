"""Named things: ships, storms, laws, awards, streets, products, told by a word in or by the name.

They are found before the kinds of names look, so that the USS Carter is no Carter, and the
Westminster Arena not in Westminster; the kind ``name`` gives them.
"""

from __future__ import annotations

from checker.things.finding import Thing, things

__all__ = ["Thing", "things"]
