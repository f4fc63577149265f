"""One run over one workspace: what all its steps share."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event

from flows.read_files import Rules
from flows.reading_version import compute_reading_version
from flows.workspace import Workspace, lock, open_workspace
from models.contracts import Contract
from models.files import load_contracts, load_reference
from models.reference import Reference
from models.store.store import Store, open_store


class Batch:
    """What a run works with. A plain class, so that Prefect does not take it apart."""

    def __init__(
        self,
        workspace: Workspace,
        store: Store,
        contracts: tuple[Contract, ...],
        reference: Reference,
        as_of: date,
    ) -> None:
        self.workspace = workspace
        self.store = store
        self.contracts = contracts
        self.reference = reference
        self.as_of = as_of
        self.stop = Event()
        self.rules = Rules(compute_reading_version(), workspace.settings.limits.megabytes)


@contextmanager
def open_batch(folder: Path, as_of: date) -> Iterator[Batch]:
    """Everything for a run in the workspace *folder*, that nobody else may use meanwhile.

    Raises WorkspaceError, ContractError or CatalogueError, with all faults, before anything is
    received or read, and StoreError when the database cannot be used.
    """
    workspace = open_workspace(folder)
    with lock(workspace):
        contracts = load_contracts(workspace.contracts)
        reference = load_reference()
        with open_store(workspace.database, workspace.originals) as store:
            store.originals.sweep()
            yield Batch(workspace, store, contracts, reference, as_of)


@contextmanager
def stopping(batch: Batch) -> Iterator[None]:
    """Tell all threads of a run to stop when this one is interrupted, before their readers are gone."""
    try:
        yield
    except BaseException:
        batch.stop.set()
        raise
