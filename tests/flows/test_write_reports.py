"""A report is written once for what it says, and what people made of it is never lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.assess_contracts import Judged, assess_contract
from flows.progress import Event, ReportSetAside, ReportsWritten, listening
from flows.read_files import Rules
from flows.workspace import Workspace
from flows.write_reports import Written, write_reports
from models.contracts import Contract
from models.files import load_reference
from models.store.store import Store, open_store
from tests.builders import AS_OF, a_contract, a_supplier
from tests.flows.workspaces import a_workspace

RULES = Rules("1.0+abc", megabytes=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_workspace(tmp_path / "werk", {})


@pytest.fixture
def store(workspace: Workspace) -> Iterator[Store]:
    with open_store(workspace.database, workspace.originals) as opened:
        yield opened


def judge(store: Store, contract: Contract | None = None) -> Judged:
    return assess_contract(contract or a_contract(), store, RULES, load_reference(), AS_OF)


def write(store: Store, workspace: Workspace, contract: Contract | None = None) -> Written:
    return write_reports(judge(store, contract), workspace, store, load_reference())


def test_a_contract_gets_a_report_for_people_and_one_for_programs(
    store: Store, workspace: Workspace
) -> None:
    told: list[Event] = []

    with listening(told.append):
        written = write(store, workspace)

    html, form = written.places
    assert html == workspace.folder / "reports/VB-2025-01/gaprapport-2026-11-21.html"
    assert "Voorbeeld Zaaksystemen B.V." in html.read_text("utf-8")
    assert json.loads(form.read_text("utf-8"))["contract"] == "VB-2025-01"
    assert written.changed
    assert [type(event) for event in told] == [ReportsWritten]


def test_a_report_that_says_nothing_new_is_not_written_again(
    store: Store, workspace: Workspace
) -> None:
    first = write(store, workspace)
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in first.places]

    again = write(store, workspace)

    assert not again.changed
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in again.places] == before


def test_a_report_with_news_replaces_the_one_of_the_same_day(
    store: Store, workspace: Workspace
) -> None:
    [html, _] = write(store, workspace).places
    renamed = a_contract(supplier=a_supplier(legal_name="Nieuwe Naam B.V."))

    written = write(store, workspace, renamed)

    assert written.changed
    assert "Nieuwe Naam B.V." in html.read_text("utf-8")
    assert sorted(path.name for path in html.parent.iterdir()) == [
        "gaprapport-2026-11-21.html",
        "gaprapport-2026-11-21.json",
    ]


def test_a_report_that_somebody_filled_in_is_left_alone_while_there_is_no_news(
    store: Store, workspace: Workspace
) -> None:
    [html, _] = write(store, workspace).places
    html.write_text("met de hand ingevuld")

    written = write(store, workspace)

    assert not written.changed
    assert html.read_text() == "met de hand ingevuld"


def test_a_report_that_somebody_filled_in_is_set_aside_when_there_is_news(
    store: Store, workspace: Workspace
) -> None:
    [html, _] = write(store, workspace).places
    html.write_text("met de hand ingevuld")
    told: list[Event] = []

    with listening(told.append):
        write(store, workspace, a_contract(supplier=a_supplier(legal_name="Nieuwe Naam B.V.")))

    aside = html.with_name("gaprapport-2026-11-21 (aangepast 1).html")
    assert aside.read_text() == "met de hand ingevuld"
    assert "Nieuwe Naam B.V." in html.read_text("utf-8")
    assert [event for event in told if isinstance(event, ReportSetAside)]


def test_a_report_that_was_thrown_away_is_written_again_with_the_same_bytes(
    store: Store, workspace: Workspace
) -> None:
    [html, _] = write(store, workspace).places
    before = html.read_bytes()
    html.unlink()

    written = write(store, workspace)

    assert written.changed
    assert html.read_bytes() == before


def test_the_log_knows_the_bytes_of_every_report(store: Store, workspace: Workspace) -> None:
    [html, _] = write(store, workspace).places

    from models.store.originals import hash_file

    kept = store.assessments.find_report("reports/VB-2025-01/gaprapport-2026-11-21.html")
    assert kept is not None
    assert kept.sha256 == hash_file(html)
