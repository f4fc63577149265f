"""Judging: each contract against everything that was ever handed in for it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from flows.judgement import judge
from flows.read_files import Rules, find_reading
from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Reference
from models.store.assessments import Inputs, ReadingUsed
from models.store.records import Arrival
from models.store.store import Store

IN_NO_FOLDER = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A contract with its assessment, as both stand in the store under *number*."""

    number: int
    contract: Contract
    assessment: Assessment
    readings: tuple[Evidence | Refusal, ...]

    def count_verdicts(self) -> dict[str, int]:
        """How often each verdict was given, in the order in which they first come."""
        return dict(Counter(one.verdict.value for one in self.assessment.requirements))


def assess_contract(
    contract: Contract, store: Store, rules: Rules, reference: Reference, as_of: date
) -> Judged:
    """The judgement on *contract*: files in its own folder, and those that lie in no folder."""
    used, readings = _gather(contract, store, rules)
    assessment = judge(contract, readings, reference, as_of)
    number = store.assessments.record(assessment, Inputs(contract=contract, readings=used))
    return Judged(number, contract, assessment, readings)


def name_arrivals(arrivals: Iterable[Arrival]) -> tuple[tuple[str, Arrival], ...]:
    """Each arrival with a name that no other has: the file's own name, or its place in the inbox."""
    arrivals = tuple(arrivals)
    times = Counter(arrival.name for arrival in arrivals)
    return tuple((a.name if times[a.name] == 1 else a.path, a) for a in arrivals)


def _gather(
    contract: Contract, store: Store, rules: Rules
) -> tuple[tuple[ReadingUsed, ...], tuple[Evidence | Refusal, ...]]:
    used, readings = [], []
    arrivals = store.submissions.arrivals_for(contract.id, IN_NO_FOLDER)
    for name, arrival in name_arrivals(arrivals):
        submission = store.submissions.get(arrival.sha256)
        kept = find_reading(store, submission, rules)
        used.append(ReadingUsed(file=name, reading=kept.id))
        readings.append(kept.reading.model_copy(update={"file": name}))
    return tuple(used), tuple(readings)
