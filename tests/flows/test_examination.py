"""`doctor` sees what would go wrong in a run, and says what to do about it."""

from pathlib import Path

import pytest
from sqlalchemy import text

from flows import examination
from flows.examination import Finding, Health, examine
from flows.workspace import SETTINGS_FILE, Workspace
from models.store.records import Arrival
from models.store.store import Store, open_store
from tests.flows.workspaces import a_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path / "werk", {})


def examine_all(workspace: Workspace) -> dict[str, Finding]:
    return {finding.subject: finding for finding in examine(workspace.folder)}


def problems(workspace: Workspace) -> dict[str, str]:
    return {
        subject: finding.seen
        for subject, finding in examine_all(workspace).items()
        if finding.health is Health.PROBLEM
    }


def a_store(workspace: Workspace) -> Store:
    store = open_store(workspace.database, workspace.originals)
    store.submissions.receive(Arrival("a" * 64, "a.pdf", "a.pdf", ""), 1, "application/pdf")
    return store


def test_a_sound_workspace_has_no_problems(workspace: Workspace) -> None:
    a_store(workspace).database.close()

    assert problems(workspace) == {}


def test_without_a_workspace_the_installation_is_examined(tmp_path: Path) -> None:
    findings = {finding.subject: finding for finding in examine(tmp_path)}

    assert findings["Werkmap"].health is Health.ADVICE
    assert findings["Regels"].health is Health.OK


def test_settings_that_cannot_be_read_are_a_problem(workspace: Workspace) -> None:
    (workspace.folder / SETTINGS_FILE).write_text("workers = 'twee'")

    assert "workers" in problems(workspace)["Werkmap"]


def test_faulty_contracts_are_a_problem_with_all_their_faults(workspace: Workspace) -> None:
    (workspace.contracts / "fout.yaml").write_text("id: ''\n")

    assert "fout.yaml" in problems(workspace)["Contracten"]


def test_a_workspace_without_contracts_gets_advice(workspace: Workspace) -> None:
    for path in workspace.contracts.iterdir():
        path.unlink()

    assert examine_all(workspace)["Contracten"].health is Health.ADVICE


def test_a_file_that_is_no_database_is_a_problem(workspace: Workspace) -> None:
    (workspace.folder / "aantoonbaar.db").write_text("geen database" * 100)

    assert "niet te gebruiken" in problems(workspace)["Database"]


def test_a_database_of_before_our_first_migration_is_no_problem(workspace: Workspace) -> None:
    assert examine_all(workspace)["Database"].health is Health.OK
    assert not (workspace.folder / "aantoonbaar.db").exists()


def test_a_log_that_somebody_changed_is_a_problem(workspace: Workspace) -> None:
    store = a_store(workspace)
    with store.database.write() as entry:
        entry.connection.execute(text("DROP TRIGGER audit_refuse_update"))
        entry.connection.execute(text("UPDATE audit SET subject = 'x' WHERE number = 1"))
    store.database.close()

    assert "veranderd" in problems(workspace)["Logboek"]


def test_a_folder_that_cannot_be_written_is_a_problem(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(examination.tempfile, "NamedTemporaryFile", refuse)

    assert "Permission denied" in problems(workspace)["Map werk"]


@pytest.mark.parametrize(
    ("free", "health"),
    [(100_000_000, Health.PROBLEM), (1_000_000_000, Health.ADVICE), (10**10, Health.OK)],
)
def test_little_space_is_told_before_it_is_too_late(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, free: int, health: Health
) -> None:
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr(examination.shutil, "disk_usage", lambda _: usage)

    assert examine_all(workspace)["Schijfruimte"].health is health


def test_without_a_dutch_model_the_advice_says_which_package_to_ask_for(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    import extractors.ocr

    monkeypatch.setattr(extractors.ocr, "available_languages", lambda: {"eng": Path()})

    finding = examine_all(workspace)["Scans lezen"]

    assert finding.health is Health.ADVICE
    assert "tesseract-ocr-nld" in finding.remedy


def test_a_library_that_is_not_there_is_a_problem(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examination, "requires", lambda _: ["no-such-library-of-ours>=1"])

    assert "no-such-library-of-ours" in problems(workspace)["Onderdelen"]


def test_a_check_that_fails_itself_is_a_problem_and_the_others_go_on(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> object:
        raise RuntimeError("boom")

    monkeypatch.setattr(examination, "_check_ocr", fail)

    findings = list(examine(workspace.folder))

    assert any("boom" in finding.seen for finding in findings)
    assert findings[-1].subject == "Contracten"
