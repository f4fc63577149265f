"""The main job: what lies in the inbox becomes a gap report per contract.

Each task is one line around a plain function that can be called and tested without Prefect.
The store is the memory of it all: Prefect itself has nothing to remember.
"""

from datetime import date
from pathlib import Path

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import as_completed

from extractors.pool import ReadingPool
from flows.batch import Batch, open_batch, stopping
from flows.outcome import ContractDone, ContractFailed, Outcome, compose_outcome, finish_contract
from flows.progress import FileRead, ReadingBegan, tell
from flows.read_files import list_unread, read_submission
from flows.receive_files import Receipts, receive_inbox
from flows.workspace import Settings
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.store.records import Submission


@flow(
    name="process-inbox",
    validate_parameters=False,
)
def process_inbox(folder: Path, as_of: date, retry: bool = False) -> Outcome:
    """Receive, read, judge and report on everything in the workspace *folder*, as of one day."""
    with open_batch(folder, as_of) as batch:
        receipts = receive(batch)
        read_all(batch, list_unread(batch.store, batch.rules, retry=retry))
        contracts = tuple(judge_and_report(batch, contract) for contract in batch.contracts)
        return compose_outcome(batch, receipts, contracts)


@task(cache_policy=NO_CACHE)
def receive(batch: Batch) -> Receipts:
    """Make every file in the inbox safe, before anything reads it."""
    return receive_inbox(batch.workspace.inbox, batch.store)


@task(cache_policy=NO_CACHE, task_run_name="read-{sha256}-{version}")
def read(sha256: str, version: str, batch: Batch, pool: ReadingPool) -> Evidence | Refusal:
    """Read one submission, which *version* of the software has not read yet."""
    submission = batch.store.submissions.get(sha256)
    return read_submission(submission, batch.store, pool, batch.rules, batch.stop)


@task(cache_policy=NO_CACHE)
def judge_and_report(batch: Batch, contract: Contract) -> ContractDone | ContractFailed:
    """Hold one contract against all its evidence, and write the reports."""
    return finish_contract(batch, contract)


def open_pool(settings: Settings) -> ReadingPool:
    """The processes that read, with the limits of the workspace."""
    limits = settings.limits
    return ReadingPool(settings.workers, seconds=limits.seconds, memory=limits.memory << 20)


def read_all(batch: Batch, unread: tuple[Submission, ...]) -> None:
    """Read what was not read yet, a few files at a time."""
    tell(ReadingBegan(len(unread)))
    if not unread:
        return
    with open_pool(batch.workspace.settings) as pool, stopping(batch):
        readings = [
            read.submit(submission.sha256, batch.rules.key(submission), batch, pool)
            for submission in unread
        ]
        for reading in as_completed(readings):
            tell(FileRead(reading.result()))
