"""The judgement, called with readings as they come."""

from collections.abc import Iterable
from datetime import date

from models.assessment.judge import assess
from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Reference


def judge(
    contract: Contract,
    readings: Iterable[Evidence | Refusal],
    reference: Reference,
    as_of: date,
) -> Assessment:
    """The judgement on *contract* by what was read and what was refused."""
    evidence = [reading for reading in readings if isinstance(reading, Evidence)]
    refusals = [reading for reading in readings if isinstance(reading, Refusal)]
    return assess(contract, evidence, refusals, as_of=as_of, reference=reference)
