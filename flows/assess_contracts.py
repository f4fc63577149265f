"""Judging: each contract against everything that was ever handed in for it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from flows.judgement import judge
from flows.read_files import Rules, find_reading
from models.assessment.entity import belongs_elsewhere
from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Lexicon, Reference
from models.store.assessments import Inputs, ReadingUsed
from models.store.readings import KeptReading
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
    contract: Contract,
    store: Store,
    rules: Rules,
    reference: Reference,
    as_of: date,
    *,
    all_contracts: Iterable[Contract] = (),
) -> Judged:
    """The judgement on *contract*: files in its own folder, and those that lie in no folder.

    What lies in no folder and is of the supplier of another one of *all_contracts* is left to that one.
    """
    offered = _find_offered(contract, tuple(all_contracts), store, rules, reference.lexicon)
    readings = tuple(kept.reading.model_copy(update={"file": name}) for name, kept in offered)
    used = tuple(ReadingUsed(file=name, reading=kept.id) for name, kept in offered)
    assessment = judge(contract, readings, reference, as_of)
    number = store.assessments.record(assessment, Inputs(contract=contract, readings=used))
    return Judged(number, contract, assessment, readings)


def name_arrivals(arrivals: Iterable[Arrival]) -> tuple[tuple[str, Arrival], ...]:
    """Each arrival with a name that no other has: the file's own name, or its place in the inbox."""
    arrivals = tuple(arrivals)
    times = Counter(arrival.name for arrival in arrivals)
    return tuple((a.name if times[a.name] == 1 else a.path, a) for a in arrivals)


def _find_offered(
    contract: Contract,
    all_contracts: tuple[Contract, ...],
    store: Store,
    rules: Rules,
    lexicon: Lexicon,
) -> tuple[tuple[str, KeptReading], ...]:
    """The readings that *contract* is judged on, each with the name of its file."""
    kept: dict[Arrival, KeptReading] = {}
    for arrival in store.submissions.arrivals_for(contract.id, IN_NO_FOLDER):
        found = find_reading(store, store.submissions.get(arrival.sha256), rules)
        if arrival.folder or not _is_of_another(found.reading, contract, all_contracts, lexicon):
            kept[arrival] = found
    return tuple((name, kept[arrival]) for name, arrival in name_arrivals(kept))


def _is_of_another(
    reading: Evidence | Refusal,
    contract: Contract,
    all_contracts: tuple[Contract, ...],
    lexicon: Lexicon,
) -> bool:
    """Whether a file names the supplier of another contract; of what we cannot read nobody knows."""
    return isinstance(reading, Evidence) and belongs_elsewhere(
        reading, contract, all_contracts, lexicon
    )
