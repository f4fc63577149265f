"""How a run ended: a verdict table per contract, and every file that could not be used."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.assess_contracts import Judged, assess_contract
from flows.batch import Batch
from flows.endings import BAD_USE, DONE, SOME_FILES_UNUSABLE, Unusable
from flows.progress import ContractJudged, tell
from flows.read_files import find_reading
from flows.receive_files import Receipts, Received
from flows.write_reports import Written, write_reports
from models.contracts import Contract
from models.evidence import Refusal


@dataclass(frozen=True, slots=True)
class ContractDone:
    """A contract that was judged and reported on."""

    judged: Judged
    written: Written


@dataclass(frozen=True, slots=True)
class ContractFailed:
    """A contract that we could not finish, by a fault of our own."""

    contract: str
    fault: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    folder: Path
    contracts: tuple[ContractDone | ContractFailed, ...]
    unusable: tuple[Unusable, ...]

    @property
    def exit_code(self) -> int:
        """What the command line ends with; a gap in the evidence is a result and no error."""
        if any(isinstance(contract, ContractFailed) for contract in self.contracts):
            return BAD_USE
        return SOME_FILES_UNUSABLE if self.unusable else DONE


def finish_contract(batch: Batch, contract: Contract) -> ContractDone | ContractFailed:
    """A contract judged and reported on; a fault of ours in one does not stop the others."""
    try:
        judged = assess_contract(
            contract,
            batch.store,
            batch.rules,
            batch.reference,
            batch.as_of,
            all_contracts=batch.contracts,
        )
        tell(ContractJudged(contract.id, judged.count_verdicts()))
        written = write_reports(judged, batch.workspace, batch.store, batch.reference)
    except Exception as fault:
        return ContractFailed(contract.id, f"{type(fault).__name__}: {fault}")
    return ContractDone(judged, written)


def compose_outcome(
    batch: Batch, receipts: Receipts, contracts: tuple[ContractDone | ContractFailed, ...]
) -> Outcome:
    """What there is to say at the end, about contracts and about files in the inbox."""
    hindered = tuple(Unusable(one.path, one.reason, one.remedy) for one in receipts.obstacles)
    unusable = tuple(
        fault for received in receipts.received for fault in _find_faults(received, batch)
    )
    return Outcome(batch.workspace.folder, contracts, hindered + unusable)


def _find_faults(received: Received, batch: Batch) -> Iterator[Unusable]:
    arrival = received.arrival
    submission = batch.store.submissions.get(arrival.sha256)
    reading = find_reading(batch.store, submission, batch.rules).reading
    if isinstance(reading, Refusal):
        yield Unusable(arrival.path, reading.reason, reading.remedy)
    contracts = [contract.id for contract in batch.contracts]
    if not contracts:
        yield Unusable(
            arrival.path,
            "Er is nog geen contract. Het bestand is bewaard, maar nergens voor gebruikt.",
            "Zet een contract in de map `contracts` en start opnieuw.",
        )
    elif arrival.folder not in ("", *contracts):
        yield Unusable(
            arrival.path,
            f"Er is geen contract met de naam {arrival.folder}. "
            "Het bestand is bewaard, maar nergens voor gebruikt.",
            f"Geef de map de naam van een contract ({', '.join(contracts)}).",
        )
