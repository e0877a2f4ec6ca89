"""The mutants of a story: one mention of one article altered at a time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from checker import kinds, regions, run
from checker.lexicon.domains import extended
from checker.mutate.mutants import mutants, sample
from checker.mutate.outcomes import Outcome, Trial
from checker.mutate.targets import KINDS, targets
from checker.mutate.trials import Bench
from checker.scan import Taken, Vocabulary, scan
from checker.text import short_labels
from checker.values import Role, Unread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.mutate.outcomes import Wanted
    from checker.stories import StorySpec
    from checker.values import Article, Gathered, Mention, RuleSet

__all__ = ["mutate_story"]

#: Kinds of which every mention is a statement that a rule may ask for.
_STATED: Final = ("date", "quantity", "office")


def mutate_story(spec: StorySpec, rules: RuleSet, wanted: Wanted, options: run.Options) -> Outcome:
    """Try the mutants of a story; accepted findings count as noticed like any other."""
    read, unread = [], list(spec.unread)
    for each in run.read(spec, rules):
        if isinstance(each, Unread):
            unread.append(each)
        else:
            read.append(each)
    bench = Bench(read, rules, reference=run.reference_of(spec, options))
    found, once = targets(list(bench.gathered.values()), bench.report, rules)
    every = mutants([each for each in found if wanted.takes(each)], wanted.seed)
    labels = short_labels(bench.articles)
    trials = []
    for mutant in sample(every, wanted.most, wanted.seed):
        where = f"{labels[mutant.target.article]}:{mutant.target.line}"
        killers, why = bench.run(mutant)
        trials.append(Trial(mutant, where, killers, why))
    return Outcome(
        name=spec.id,
        about=f"{len(read)} article{'' if len(read) == 1 else 's'}",
        trials=tuple(trials),
        possible=len(every),
        once=_counts(once, wanted),
        unasked=_counts(_unasked(read, rules), wanted),
        unread=tuple(unread),
    )


def _counts(counts: Counter[str], wanted: Wanted) -> tuple[tuple[str, int], ...]:
    return tuple(
        (kind, counts[kind])
        for kind in KINDS
        if counts[kind] and not wanted.rules and (not wanted.kinds or kind in wanted.kinds)
    )


def _unasked(read: Iterable[tuple[Article, Gathered]], rules: RuleSet) -> Counter[str]:
    """How many dates, quantities and offices no rule compares."""
    asking = {card.id for card in rules.facts if card.check == "agree"}
    asking |= {relation.id for relation in rules.relations}
    counts: Counter[str] = Counter()
    for article, gathered in read:
        asked = {
            (mention.kind, at)
            for claim in gathered.claims
            if claim.rule in asking
            for mention in (claim.mention,)
            for at in range(mention.start, mention.end)
        }
        for mention in _stated(article, rules):
            if not any((mention.kind, at) in asked for at in range(mention.start, mention.end)):
                counts[mention.kind] += 1
    return counts


def _stated(article: Article, rules: RuleSet) -> Iterator[Mention]:
    """The dates, quantities and offices of an article outside its notices."""
    lexicon = extended(article.language, rules.lexicon)
    page = scan(article, regions.lay_out(article, lexicon), lexicon, Vocabulary((), lexicon))
    for mention in kinds.find(page, Taken(), _STATED):
        if page.role_at(mention.start) is not Role.NOTICE:
            yield mention
