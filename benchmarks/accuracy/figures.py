"""Precision, recall, invented facts and right pages, parted by field, type, language and medium."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.accuracy.comparing import Outcome, judge_field, judge_type
from benchmarks.accuracy.gold import FIELDS, Gold

DOC_TYPE = "doc_type"
ALL = "all"


@dataclass(frozen=True, slots=True)
class Judged:
    """One field of one document, judged."""

    gold: Gold
    name: str
    outcome: Outcome
    found: Any = None
    page_is_right: bool | None = None


@dataclass(slots=True)
class Figures:
    """What a group of judged fields comes to."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    pages: Counter[bool] = field(default_factory=Counter)

    def add(self, one: Judged) -> None:
        """Count one judged field."""
        self.outcomes[one.outcome] += 1
        if one.page_is_right is not None:
            self.pages[one.page_is_right] += 1

    @property
    def stated(self) -> int:
        """How many facts the documents state."""
        return sum(self.outcomes[o] for o in (Outcome.RIGHT, Outcome.WRONG, Outcome.MISSED))

    @property
    def precision(self) -> float | None:
        """The part of what was read that is right; None when nothing was read."""
        read = sum(self.outcomes[o] for o in (Outcome.RIGHT, Outcome.WRONG, Outcome.INVENTED))
        return self.outcomes[Outcome.RIGHT] / read if read else None

    @property
    def recall(self) -> float | None:
        """The part of what is stated that was read rightly; None when nothing is stated."""
        return self.outcomes[Outcome.RIGHT] / self.stated if self.stated else None

    @property
    def page_accuracy(self) -> float | None:
        """The part of the right facts whose page is the one of the labels."""
        total = sum(self.pages.values())
        return self.pages[True] / total if total else None


def judge_all(
    golds: Iterable[Gold], predictions: Mapping[str, Mapping[str, Any]]
) -> Iterator[Judged]:
    """Every field that the labels can judge; a document without a prediction has read nothing."""
    for gold in golds:
        line = predictions.get(gold.file, {})
        yield Judged(gold, DOC_TYPE, judge_type(gold, line.get("doc_type")), line.get("doc_type"))
        facts = line.get("fields", {})
        for name in filter(gold.judges, FIELDS):
            fact = facts.get(name) or {}
            outcome = judge_field(gold, name, fact.get("value"))
            page = gold.page_of(name) if outcome is Outcome.RIGHT else None
            is_right = None if page is None else fact.get("page") == page
            yield Judged(gold, name, outcome, fact.get("value"), is_right)


def group(
    judged: Iterable[Judged], key: Callable[[Judged], str], *, with_all: bool = True
) -> dict[str, Figures]:
    """The figures by *key*, with those of everything together at the end."""
    grouped: dict[str, Figures] = defaultdict(Figures)
    total = Figures()
    for one in judged:
        grouped[key(one)].add(one)
        total.add(one)
    return {**dict(sorted(grouped.items())), **({ALL: total} if with_all else {})}


PARTS: dict[str, Callable[[Judged], str]] = {
    "field": lambda one: one.name,
    "document type": lambda one: one.gold.doc_types[0],
    "language": lambda one: one.gold.language,
    "medium": lambda one: one.gold.medium,
}
"""By what the figures are parted."""
