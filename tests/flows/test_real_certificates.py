"""Real certificates in an inbox: every file in the report, every quote on its page, and no news twice.

The certificates are not ours to hand out: they lie in a folder beside the checkout, or the tests
say that they did not run.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pypdfium2
import pytest

from flows.workspace import Workspace
from models.evidence import Evidence, Fact
from models.store.store import Store, open_store
from tests.builders import a_contract, a_control, a_requirement, a_service, a_supplier
from tests.flows.test_process_inbox import count_rows, state_of_files
from tests.flows.workspaces import a_workspace, aantoonbaar

CERTIFICATES = Path(__file__).parents[3] / "shared/evidence/pdf"
FILES = sorted((*CERTIFICATES.glob("cert_iso27001_*"), *CERTIFICATES.glob("cert_iso9001_aws*")))
AS_OF = "2026-11-21"
CONTRACT = a_contract(
    a_requirement("E-1"),
    a_requirement("E-2", asks_for=("ISO9001_CERT",), text="Er is een ISO 9001-certificaat."),
    a_control("E-3"),
    id="IN-2026-01",
    supplier=a_supplier(legal_name="Instructure"),
    service=a_service(name="Canvas LMS", aliases=()),
    sites=("Salt Lake City",),
    start=date(2025, 1, 1),
)

pytestmark = [
    pytest.mark.prefect,
    pytest.mark.skipif(
        not FILES, reason=f"no real certificates in {CERTIFICATES.name}: their run was NOT tested"
    ),
]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    files = {path.name: path.read_bytes() for path in FILES}
    return a_workspace(tmp_path_factory.mktemp("echt") / "werk", files, CONTRACT)


def run(workspace: Workspace) -> CompletedProcess[str]:
    return aantoonbaar("run", "--workspace", workspace.folder, "--as-of", AS_OF)


@pytest.fixture(scope="module")
def first(workspace: Workspace) -> CompletedProcess[str]:
    return run(workspace)


@pytest.fixture
def store(workspace: Workspace, first: CompletedProcess[str]) -> Iterator[Store]:
    with open_store(workspace.database, workspace.originals) as opened:
        yield opened


@pytest.fixture(scope="module")
def report(workspace: Workspace, first: CompletedProcess[str]) -> dict[str, Any]:
    assert first.returncode == 0, first.stdout + first.stderr
    place = workspace.reports / f"{CONTRACT.id}/gaprapport-{AS_OF}.json"
    form: dict[str, Any] = json.loads(place.read_text("utf-8"))
    return form


def squeeze(text: str) -> str:
    """*text* without what a text layer may print differently: spaces and hyphens at line ends."""
    return re.sub(r"[\s\u00ad\ufffe-]+", "", text)


def test_the_report_names_every_file(workspace: Workspace, report: dict[str, Any]) -> None:
    page = (workspace.reports / f"{CONTRACT.id}/gaprapport-{AS_OF}.html").read_text("utf-8")

    assert [path.name for path in FILES if path.name not in unescape(page)] == []
    assert {line["file"] for line in report["evidence"]} == {path.name for path in FILES}


def test_each_quote_stands_on_the_page_that_it_is_cited_from(
    report: dict[str, Any], store: Store
) -> None:
    kept = store.assessments.find_last(CONTRACT.id)
    assert kept is not None
    printed = {
        (reading.sha256, fact.page, fact.quote)
        for reading in kept.readings
        if isinstance(reading, Evidence)
        for fact in list_facts(reading)
        if fact.legibility == 1.0  # from the text layer; pypdfium2 alone cannot see what OCR saw
    }
    cited = [citation for one in report["requirements"] for citation in one["citations"]]
    checkable = [one for one in cited if (one["sha256"], one["page"], one["quote"]) in printed]

    assert len(checkable) >= len(cited) / 2
    for one in checkable:
        with pypdfium2.PdfDocument(CERTIFICATES / one["file"]) as document:
            text = document[one["page"] - 1].get_textpage().get_text_range()
        assert squeeze(one["quote"]) in squeeze(text), one


def list_facts(reading: Evidence) -> Iterator[Fact]:
    yield from reading.fields.values()
    yield from reading.further_standards
    for site in reading.sites:
        yield site.name
        yield from (scope for scope in (site.scope,) if scope)
    yield from (fact for fact in (reading.type_citation,) if fact)


def test_the_verdicts_are_those_of_the_rulebook(report: dict[str, Any]) -> None:
    verdicts = {one["id"]: one for one in report["requirements"]}

    # In date, accredited and in the name of the supplier; but its scope does not name the service.
    assert (verdicts["E-1"]["verdict"], verdicts["E-1"]["provisional"]) == (
        "MENSELIJK_OORDEEL",
        "VOLDOET_DEELS",
    )
    assert verdicts["E-1"]["rules"][0] == "R-SCO-03"
    [carrier] = [line for line in report["evidence"] if line["use"] == "used"]
    assert "instructure_mossadams_2024" in carrier["file"]
    # Of somebody else and expired as well: not only outdated, not only about something else (10.3, step 6).
    assert verdicts["E-2"]["verdict"] == "NIET_AANGETOOND"
    assert {"R-ENT-03", "R-DAT-03"} <= set(verdicts["E-2"]["rules"])
    # A certificate without its statement of applicability shows no single measure.
    assert verdicts["E-3"]["verdict"] == "NIET_AANGETOOND"
    assert verdicts["E-3"]["rules"][0] == "R-ISO-09"


def test_a_second_run_reads_nothing_and_changes_nothing(
    workspace: Workspace, store: Store, report: dict[str, Any]
) -> None:
    rows, reports = count_rows(store), state_of_files(workspace.reports)

    second = run(workspace)

    assert second.returncode == 0
    assert "Gelezen      niets nieuws" in second.stdout
    assert count_rows(store) == rows
    assert state_of_files(workspace.reports) == reports
