"""What the store keeps, and that it keeps it as it was."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from models.assessment.results import Assessment
from models.contracts import Buyer, Contract, Requirement, Supplier
from models.evidence import Evidence, Refusal
from models.store.append_only import statements_to_protect
from models.store.assessments import Inputs, ReadingUsed
from models.store.database import open_database, read_revision
from models.store.errors import StoreError
from models.store.records import Arrival, Obstacle, Receipt, State
from models.store.store import Store, open_store
from models.store.tables import metadata

SHA = "ab" * 32
OTHER = "cd" * 32
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with open_store(url, tmp_path / "originals", clock=lambda: NOON) as opened:
        yield opened


def an_arrival(sha256: str = SHA, path: str = "acme/cert.pdf") -> Arrival:
    folder, _, name = path.rpartition("/")
    return Arrival(sha256=sha256, name=name, path=path, folder=folder)


def a_refusal(sha256: str = SHA) -> Refusal:
    return Refusal(
        file="cert.pdf", sha256=sha256, fault="encrypted", reason="Op slot.", remedy="Vraag om."
    )


def some_evidence(sha256: str = SHA) -> Evidence:
    return Evidence(
        file="cert.pdf",
        sha256=sha256,
        doc_type="ISO27001_CERT",
        type_confidence=0.9,
        language="nl",
        page_count=2,
    )


def a_contract() -> Contract:
    return Contract(
        id="acme",
        buyer=Buyer(name="Gemeente Waterdam"),
        supplier=Supplier(legal_name="Acme B.V."),
        start=date(2025, 1, 1),
        requirements=(Requirement(id="E1", text="Een certificaat."),),
    )


def an_assessment(as_of: date = date(2026, 11, 21)) -> Assessment:
    return Assessment(
        contract="acme",
        as_of=as_of,
        rules_version="1.0",
        parameters={},
        requirements=(),
        evidence=(),
        findings=(),
        actions=(),
        next_assessment=None,
    )


def count_rows(store: Store) -> dict[str, int]:
    with store.database.read() as connection:
        return {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608
            for name in metadata.tables
        }


def fill(store: Store) -> None:
    """A row in every table."""
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    store.submissions.note_obstacle(Obstacle("dicht.pdf", "unreadable", "Dicht.", "Zet open."))
    reading = store.readings.record(some_evidence(), "p1")
    inputs = Inputs(
        contract=a_contract(), readings=(ReadingUsed(file="cert.pdf", reading=reading.id),)
    )
    number = store.assessments.record(an_assessment(), inputs)
    store.assessments.record_report(number, "reports/acme/r.html", OTHER)


def test_a_file_that_is_new_is_a_submission_that_was_received(store: Store) -> None:
    receipt = store.submissions.receive(an_arrival(), 10, "application/pdf")

    assert receipt is Receipt.NEW
    found = store.submissions.find(SHA)
    assert found is not None
    assert (found.name, found.size, found.media) == ("cert.pdf", 10, "application/pdf")
    assert found.received_at == NOON
    assert [change.state for change in store.submissions.history(SHA)] == [State.RECEIVED]


def test_the_same_bytes_under_another_name_are_the_same_submission(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")

    receipt = store.submissions.receive(an_arrival(path="acme/kopie.pdf"), 10, "application/pdf")

    assert receipt is Receipt.COPY
    assert len(store.submissions.list_all()) == 1
    paths = [arrival.path for arrival in store.submissions.arrivals_for("acme")]
    assert paths == ["acme/cert.pdf", "acme/kopie.pdf"]


def test_a_file_that_still_lies_where_it_lay_adds_no_row(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    before = count_rows(store)

    receipt = store.submissions.receive(an_arrival(), 10, "application/pdf")

    assert receipt is Receipt.KNOWN
    assert count_rows(store) == before


def test_a_file_that_comes_back_after_another_took_its_place_is_seen_again(store: Store) -> None:
    for sha256 in (SHA, OTHER, SHA):
        store.submissions.receive(an_arrival(sha256), 10, "application/pdf")

    assert count_rows(store)["arrivals"] == 3
    assert [arrival.sha256 for arrival in store.submissions.arrivals_for("acme")] == [SHA, OTHER]


def test_files_in_another_folder_do_not_arrive_for_this_one(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    store.submissions.receive(an_arrival(OTHER, "los.pdf"), 10, "application/pdf")

    assert store.submissions.arrivals_for("iemand-anders") == ()
    assert len(store.submissions.arrivals_for("acme", "")) == 2


def test_what_could_not_be_received_is_written_down_once(store: Store) -> None:
    obstacle = Obstacle("dicht.pdf", "unreadable", "Dicht.", "Zet open.")

    assert store.submissions.note_obstacle(obstacle)
    assert not store.submissions.note_obstacle(obstacle)
    assert count_rows(store)["obstacles"] == 1


def test_a_reading_is_found_again_by_file_and_version_of_the_reader(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    kept = store.readings.record(some_evidence(), "p1")

    assert store.readings.find(SHA, "p1") == kept
    assert store.readings.find(SHA, "p2") is None


def test_a_refused_file_ends_in_a_state_with_reason_and_remedy(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    store.readings.begin(SHA, "p1")
    store.readings.record(a_refusal(), "p1")

    history = store.submissions.history(SHA)
    assert [change.state for change in history] == [State.RECEIVED, State.READING, State.REFUSED]
    assert (history[-1].reason, history[-1].remedy) == ("Op slot.", "Vraag om.")


def test_reading_again_adds_and_the_last_counts(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    store.readings.record(a_refusal(), "p1")
    again = store.readings.record(some_evidence(), "p1")

    assert store.readings.find(SHA, "p1") == again
    assert count_rows(store)["readings"] == 2


def test_a_reading_of_a_file_that_never_came_in_is_refused(store: Store) -> None:
    with pytest.raises(DatabaseError, match="FOREIGN KEY"):
        store.readings.record(some_evidence(), "p1")


def test_an_assessment_that_says_nothing_new_is_not_kept_twice(store: Store) -> None:
    fill(store)
    before = count_rows(store)
    kept = store.assessments.find_last("acme")
    assert kept is not None

    inputs = Inputs(contract=a_contract(), readings=(ReadingUsed(file="cert.pdf", reading=1),))
    assert store.assessments.record(an_assessment(), inputs) == kept.id
    assert count_rows(store) == before


def test_other_evidence_gives_another_assessment_also_with_the_same_outcome(store: Store) -> None:
    fill(store)

    number = store.assessments.record(an_assessment(), Inputs(contract=a_contract(), readings=()))

    kept = store.assessments.find_last("acme")
    assert kept is not None
    assert (kept.id, kept.readings) == (number, ())
    assert count_rows(store)["assessments"] == 2


def test_an_assessment_is_kept_with_everything_it_was_made_from(store: Store) -> None:
    store.submissions.receive(an_arrival(), 10, "application/pdf")
    reading = store.readings.record(some_evidence(), "p1")
    used = ReadingUsed(file="onder een andere naam.pdf", reading=reading.id)
    store.assessments.record(an_assessment(), Inputs(contract=a_contract(), readings=(used,)))

    kept = store.assessments.find_last("acme", date(2026, 11, 21))
    assert kept is not None
    assert kept.contract == a_contract()
    expected = some_evidence().model_copy(update={"file": "onder een andere naam.pdf"})
    assert kept.readings == (expected,)
    assert kept.body == an_assessment().model_dump_json()
    assert store.assessments.find_last("acme", date(2020, 1, 1)) is None


def test_the_report_that_was_written_last_is_the_one_that_counts(store: Store) -> None:
    fill(store)
    store.assessments.record_report(1, "reports/acme/r.html", SHA)

    found = store.assessments.find_report("reports/acme/r.html")
    assert found is not None
    assert found.sha256 == SHA


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_no_row_of_any_table_can_be_changed_deleted_or_replaced(store: Store, table: str) -> None:
    fill(store)
    first = next(iter(metadata.tables[table].primary_key.columns)).name
    for statement in (
        f"UPDATE {table} SET {first} = {first}",  # noqa: S608
        f"DELETE FROM {table}",  # noqa: S608
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1",  # noqa: S608
    ):
        with pytest.raises(DatabaseError, match="never changed or deleted"):
            with store.database.write() as entry:
                entry.connection.execute(text(statement))

    assert count_rows(store)[table] >= 1


def test_the_tables_in_the_code_are_those_of_the_migrations(store: Store) -> None:
    with store.database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)

    assert differences == []


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with open_store(url, tmp_path / "originals") as store:
        fill(store)
        before = count_rows(store)

    with open_store(url, tmp_path / "originals") as store:
        assert count_rows(store) == before
    current, wanted = read_revision(url)
    assert current == wanted


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    database = open_database(url)
    with database.write() as entry:
        entry.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()

    with pytest.raises(StoreError, match="nieuwere versie"):
        open_database(url)


def test_a_file_that_is_no_database_gets_a_clear_answer(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_text("dit is geen database" * 100)

    with pytest.raises(StoreError, match="niet te gebruiken"):
        open_database(f"sqlite:///{tmp_path / 'store.db'}")


def test_an_address_that_is_no_database_gets_a_clear_answer_without_the_password() -> None:
    with pytest.raises(StoreError, match="niet te gebruiken") as caught:
        open_database("nosuch://me:geheim@localhost/x")

    assert "geheim" not in str(caught.value)


def test_a_migration_cannot_be_undone_for_that_would_throw_evidence_away(store: Store) -> None:
    from models.store.database import _alembic_config

    with store.database.write() as entry, pytest.raises(NotImplementedError, match="backup"):
        command.downgrade(_alembic_config(entry.connection), "base")


def test_writers_wait_for_each_other_and_the_log_stays_whole(store: Store) -> None:
    shas = [f"{number:064x}" for number in range(40)]

    def receive(sha256: str) -> None:
        store.submissions.receive(an_arrival(sha256, f"acme/{sha256}.pdf"), 1, "application/pdf")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(receive, shas))

    assert len(store.submissions.list_all()) == 40
    assert store.find_breaks_in_the_log() == ()


def test_a_database_in_which_we_cannot_protect_rows_is_refused() -> None:
    with pytest.raises(ValueError, match="mysql"):
        statements_to_protect("states", ("id",), "mysql")


def test_the_migrations_come_along_in_the_wheel(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    script = (
        "from models.store import database as d; d.open_database('sqlite:///x.db').close();"
        "print(d.__file__, *d.read_revision('sqlite:///x.db'))"
    )

    made = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=False,
    )

    place, current, wanted = made.stdout.split()
    assert place.startswith(str(tmp_path / "installed")), made.stderr
    assert current == wanted
