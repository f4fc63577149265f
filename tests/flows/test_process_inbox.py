"""The main job for real: a real Prefect, a real database, real files, and no network."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from flows.workspace import Workspace
from models.store.records import State
from models.store.store import Store, open_store
from models.store.tables import metadata
from tests.builders import a_contract
from tests.flows.workspaces import AANTOONBAAR, a_pdf, a_workspace, aantoonbaar

pytestmark = pytest.mark.prefect

AS_OF = "2026-11-21"
FILES = {
    "VB-2025-01/certificaat.pdf": a_pdf(),
    "kopie van certificaat.pdf": a_pdf(),
    "kapot.pdf": a_pdf()[:300],
    "leeg.pdf": b"",
    "op slot.pdf": a_pdf(password="geheim"),  # noqa: S106
    "brief.docx": b"PK\x03\x04 no document at all",
    "groot.pdf": a_pdf() + b"%" * 1_000_001,
    "onbekend contract/brief.pdf": a_pdf(("Geachte heer,", "hierbij onze brochure.")),
}
BAD = ("kapot.pdf", "leeg.pdf", "op slot.pdf", "brief.docx", "groot.pdf")
SETTINGS = "[limits]\nmegabytes = 1\n"

Finished = subprocess.CompletedProcess[str]


def without_network() -> tuple[str, ...]:
    """The start of a command line that leaves nothing but the loopback; nothing where that cannot be."""
    unshare = shutil.which("unshare")
    cut = (unshare or "", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")
    if unshare is None:
        return ()
    works = subprocess.run([*cut, "true"], capture_output=True, check=False).returncode == 0
    return cut if works else ()


def run(workspace: Workspace, *options: str) -> Finished:
    return aantoonbaar(
        "run", "--workspace", workspace.folder, "--as-of", AS_OF, *options, before=without_network()
    )


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    folder = tmp_path_factory.mktemp("run") / "mijn werkmap"
    made = a_workspace(folder, FILES, a_contract(), a_contract(id="VB-2025-02"), settings=SETTINGS)
    (made.inbox / "link.pdf").symlink_to("/etc/hostname")
    (made.inbox / ".verborgen").touch()
    return made


@pytest.fixture(scope="module")
def first(workspace: Workspace) -> Finished:
    return run(workspace)


@pytest.fixture
def store(workspace: Workspace, first: Finished) -> Iterator[Store]:
    with open_store(workspace.database, workspace.originals) as opened:
        yield opened


def count_rows(store: Store) -> dict[str, int]:
    with store.database.read() as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608
            for name in metadata.tables
        }


def state_of_files(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def test_a_run_ends_with_2_and_names_every_file_that_it_cannot_use(first: Finished) -> None:
    assert first.returncode == 2, first.stdout + first.stderr
    _, _, end = first.stdout.partition("niet te gebruiken:")
    for name in (*BAD, "link.pdf", "onbekend contract/brief.pdf"):
        assert f"  {name}\n    Waarom: " in end
    assert end.count("Wat te doen: ") == len(BAD) + 2


def test_a_run_tells_what_it_receives_reads_refuses_and_judges(first: Finished) -> None:
    for line in (
        "Ontvangen    VB-2025-01/certificaat.pdf",
        "Ontvangen    kopie van certificaat.pdf (zelfde inhoud als een ander bestand)",
        "Overgeslagen .verborgen",
        "Geweigerd    leeg.pdf",
        "Gelezen      certificaat.pdf",
        "Beoordeeld   VB-2025-01",
        "Rapport      reports/VB-2025-01/gaprapport-2026-11-21.html",
    ):
        assert line in first.stdout


def test_prefect_itself_is_not_heard(first: Finished) -> None:
    assert first.stderr == ""
    assert "prefect" not in first.stdout.lower()


def test_every_file_is_kept_byte_for_byte_and_stays_in_the_inbox(
    workspace: Workspace, store: Store
) -> None:
    for place, content in FILES.items():
        assert (workspace.inbox / place).read_bytes() == content
    kept = {store.originals.verify(one.sha256).read_bytes() for one in store.submissions.list_all()}
    assert kept == set(FILES.values())


def test_a_copy_under_another_name_is_the_same_submission(store: Store) -> None:
    names = [submission.name for submission in store.submissions.list_all()]

    assert "certificaat.pdf" in names
    assert "kopie van certificaat.pdf" not in names


def test_every_submission_ends_in_a_state_with_a_reason(store: Store) -> None:
    ends = {
        submission.name: store.submissions.history(submission.sha256)[-1]
        for submission in store.submissions.list_all()
    }

    assert len(ends) == len(set(FILES.values()))
    for name, end in ends.items():
        assert end.reason
        assert end.state is (State.REFUSED if name in BAD else State.READ), name
        assert bool(end.remedy) is (name in BAD)


def test_each_contract_gets_a_report_that_names_every_file_that_is_offered_to_it(
    workspace: Workspace, first: Finished
) -> None:
    own = (workspace.reports / "VB-2025-01/gaprapport-2026-11-21.html").read_text("utf-8")
    other = (workspace.reports / "VB-2025-02/gaprapport-2026-11-21.html").read_text("utf-8")

    for name in (*BAD, "kopie van certificaat.pdf"):
        assert name in own
        assert name in other
    assert "certificaat.pdf" in own.replace("kopie van certificaat.pdf", "")
    assert "certificaat.pdf" not in other.replace("kopie van certificaat.pdf", "")


def test_the_log_is_whole(store: Store) -> None:
    assert count_rows(store)["audit"] > len(FILES)
    assert store.find_breaks_in_the_log() == ()


def test_a_second_run_reads_nothing_and_changes_nothing(
    workspace: Workspace, store: Store, first: Finished
) -> None:
    rows, reports = count_rows(store), state_of_files(workspace.reports)
    originals, inbox = state_of_files(workspace.originals), state_of_files(workspace.inbox)

    second = run(workspace)

    assert second.returncode == first.returncode
    assert "Gelezen      niets nieuws" in second.stdout
    assert "Ontvangen" not in second.stdout
    assert count_rows(store) == rows
    assert state_of_files(workspace.reports) == reports
    assert state_of_files(workspace.originals) == originals
    assert state_of_files(workspace.inbox) == inbox


def test_the_report_can_be_made_anew_without_reading_or_prefect(
    workspace: Workspace, first: Finished
) -> None:
    html = workspace.reports / "VB-2025-01/gaprapport-2026-11-21.html"
    before = html.read_bytes()
    html.unlink()

    done = aantoonbaar("report", "VB-2025-01", "--workspace", workspace.folder)

    assert done.returncode == 0, done.stderr
    assert html.read_bytes() == before


def test_a_run_that_is_interrupted_loses_nothing_and_blames_no_file(tmp_path: Path) -> None:
    files = {f"brief {n}.pdf": a_pdf((f"Brief {n}",)) for n in range(20)}
    workspace = a_workspace(tmp_path / "werk", files)
    running = subprocess.Popen(
        [AANTOONBAAR, "run", "--workspace", workspace.folder, "--as-of", AS_OF],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    assert running.stdout is not None
    for line in running.stdout:
        if line.startswith("Gelezen"):
            break

    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to all processes of the command
    rest, _ = running.communicate(timeout=120)

    assert running.returncode == 130
    assert rest.endswith("Afgebroken. Er is niets verloren. Start de opdracht opnieuw.\n")
    with open_store(workspace.database, workspace.originals) as store:
        assert len(store.submissions.list_all()) == len(files)
        ends = {store.submissions.history(s.sha256)[-1].state for s in store.submissions.list_all()}
        assert State.REFUSED not in ends
        assert State.READING in ends
        assert store.find_breaks_in_the_log() == ()


def test_the_network_was_cut_while_it_ran() -> None:
    if not without_network():
        pytest.skip("unshare -rn is not permitted here: that a run needs no network was NOT tested")
    cut = subprocess.run(
        [*without_network(), "sh", "-c", "ip -o link | grep -cv ': lo'"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert cut.stdout.strip() == "0"
