"""How a run ends: a gap is a result, a bad file is named, a fault of ours is not hidden."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import outcome
from flows.batch import Batch, open_batch
from flows.endings import BAD_USE, DONE, SOME_FILES_UNUSABLE, Unusable
from flows.outcome import (
    ContractDone,
    ContractFailed,
    Outcome,
    compose_outcome,
    finish_contract,
)
from flows.read_files import list_unread, read_submission
from flows.receive_files import receive_inbox
from flows.workspace import WorkspaceError
from models.evidence import Evidence, Refusal
from models.files import ContractError
from models.store.records import Obstacle
from tests.builders import AS_OF, a_certificate, a_contract, a_refusal
from tests.flows.workspaces import a_workspace


class Reader:
    """Reads whatever is not called broken."""

    def read(self, path: Path, name: str, sha256: str) -> Evidence | Refusal:
        if "kapot" in name:
            return a_refusal(name, sha256=sha256)
        return a_certificate(name, sha=sha256)


def run(batch: Batch) -> Outcome:
    """The steps of the flow, without Prefect."""
    receipts = receive_inbox(batch.workspace.inbox, batch.store)
    for submission in list_unread(batch.store, batch.rules):
        read_submission(submission, batch.store, Reader(), batch.rules, batch.stop)
    contracts = tuple(finish_contract(batch, contract) for contract in batch.contracts)
    return compose_outcome(batch, receipts, contracts)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return a_workspace(tmp_path / "werk", {"VB-2025-01/a.pdf": b"a"}).folder


@pytest.fixture
def batch(folder: Path) -> Iterator[Batch]:
    with open_batch(folder, AS_OF) as opened:
        yield opened


def test_a_gap_in_the_evidence_is_a_result(batch: Batch) -> None:
    (batch.workspace.inbox / "VB-2025-01/a.pdf").unlink()

    ended = run(batch)

    assert (ended.exit_code, ended.unusable) == (DONE, ())


def test_a_refused_file_is_named_by_its_place_with_reason_and_remedy(batch: Batch) -> None:
    (batch.workspace.inbox / "VB-2025-01/kapot.pdf").write_bytes(b"b")

    ended = run(batch)

    assert ended.exit_code == SOME_FILES_UNUSABLE
    assert [one.place for one in ended.unusable] == ["VB-2025-01/kapot.pdf"]
    assert ended.unusable[0].reason
    assert ended.unusable[0].remedy


def test_a_refused_file_that_was_taken_away_is_in_the_report_but_named_no_more(
    batch: Batch,
) -> None:
    broken = batch.workspace.inbox / "VB-2025-01/kapot.pdf"
    broken.write_bytes(b"b")
    run(batch)
    broken.unlink()

    ended = run(batch)

    assert ended.unusable == ()
    [done] = ended.contracts
    assert isinstance(done, ContractDone)
    assert "kapot.pdf" in done.written.places[0].read_text("utf-8")


def test_a_file_in_a_folder_that_is_no_contract_is_named(batch: Batch) -> None:
    (batch.workspace.inbox / "VB-2025-1").mkdir()
    (batch.workspace.inbox / "VB-2025-1/b.pdf").write_bytes(b"b")

    [unusable] = run(batch).unusable

    assert unusable.place == "VB-2025-1/b.pdf"
    assert "VB-2025-01" in unusable.remedy


def test_what_could_not_be_received_is_named(batch: Batch) -> None:
    (batch.workspace.inbox / "link.pdf").symlink_to("/etc/hostname")

    [unusable] = run(batch).unusable

    assert unusable.place == "link.pdf"
    assert batch.store.submissions.note_obstacle(Obstacle("x", "link", "r", "r"))


def test_without_any_contract_files_are_kept_and_said_to_be_of_no_use_yet(folder: Path) -> None:
    for path in (folder / "contracts").iterdir():
        path.unlink()

    with open_batch(folder, AS_OF) as batch:
        ended = run(batch)

        assert len(batch.store.submissions.list_all()) == 1
    assert ended.exit_code == SOME_FILES_UNUSABLE
    assert isinstance(ended.unusable[0], Unusable)


def test_a_fault_of_ours_in_one_contract_leaves_the_others_their_reports(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = outcome.write_reports

    def fail_once(judged, *rest):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002, ANN202
        if judged.contract.id == "VB-2025-02":
            raise ValueError("no words for this")
        return write(judged, *rest)

    monkeypatch.setattr(outcome, "write_reports", fail_once)
    batch.contracts = (a_contract(id="VB-2025-02"), *batch.contracts)

    ended = run(batch)

    failed, done = ended.contracts
    assert failed == ContractFailed("VB-2025-02", "ValueError: no words for this")
    assert isinstance(done, ContractDone)
    assert ended.exit_code == BAD_USE


def test_faulty_contracts_stop_everything_before_a_file_is_received(folder: Path) -> None:
    (folder / "contracts/fout.yaml").write_text("id: ''\n")

    with pytest.raises(ContractError, match=r"fout\.yaml"), open_batch(folder, AS_OF):
        pass

    assert not (folder / "originals").exists()
    assert not (folder / "aantoonbaar.db").exists()


def test_a_folder_that_is_no_workspace_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError), open_batch(tmp_path, AS_OF):
        pass
