"""Workbooks and files for software go the way of all evidence: in at the inbox, out in the report."""

import json
from pathlib import Path

from tests.extractors.statements.books import make_all
from tests.extractors.test_data_files import CYCLONEDX
from tests.flows.workspaces import a_workspace, aantoonbaar


def test_a_statement_and_a_bill_of_materials_are_read_and_stand_in_the_report(
    tmp_path: Path,
) -> None:
    statement = next(made for made in make_all() if made.name == "nl_2022").save(tmp_path)
    workspace = a_workspace(
        tmp_path / "werk",
        {"vvt.xlsx": statement.read_bytes(), "bom.json": json.dumps(CYCLONEDX).encode()},
    )

    done = aantoonbaar("run", "--workspace", workspace.folder)
    (report,) = workspace.reports.rglob("*.html")
    shown = report.read_text("utf-8")

    assert done.returncode == 0, done.stderr
    assert "1 blad in een werkmap" in shown
    assert "blad 1, cel B2" in shown
    assert "93 maatregelen van de editie 2022: 86 van toepassing, 7 niet van toepassing" in shown
    assert "Een bestand voor software (CycloneDX)" in shown
    assert "bij $.metadata.component.supplier.name" in shown


def test_extract_tells_people_what_a_list_comes_to(tmp_path: Path) -> None:
    made = next(made for made in make_all() if made.name == "en_status_2022")

    done = aantoonbaar("extract", made.save(tmp_path))

    assert "93 maatregelen van de editie 2022" in done.stdout
    assert "1, B1" in done.stdout
