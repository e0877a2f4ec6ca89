"""The two pure halves of a run.

``gather(article, rules)`` sees one article and nothing else; ``judge(...)`` sees what gather handed
on and never a text. Whatever reads, writes, caches or prints stands outside and calls them.
"""

from checker.pipeline.acceptance import Accepted
from checker.pipeline.gathering import gather, marked
from checker.pipeline.judging import judge
from checker.pipeline.snippets import check_texts

__all__ = ["Accepted", "check_texts", "gather", "judge", "marked"]
