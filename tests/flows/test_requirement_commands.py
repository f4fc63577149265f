"""`aantoonbaar requirements …`, as people type it: previews, refusals, and the way back to Excel."""

import json
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import yaml
from openpyxl import Workbook, load_workbook

from models.contracts import Requirement
from models.files import load_contract
from tests.builders import a_contract, a_requirement
from tests.extractors.requirement_lists.unseen.makers import BROKEN, GOOD
from tests.flows.workspaces import a_workspace, aantoonbaar

LIST = (
    ("Bijlage 3, versie 2",),
    (),
    ("Nr.", "Eis", "Eis/Wens", "Bron", "Weging"),
    ("T-1", "Beheerders melden zich aan met twee factoren.", "Eis", "BIO2 5.17.01", 10),
    ("T-2", "De leverancier meldt een datalek meteen.", "Wens", "AVG 33(2)", 5),
)


def write_list(path: Path, rows: tuple[tuple[object, ...], ...] = LIST) -> Path:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with the contract VB-1, which has one requirement."""
    contract = a_contract(a_requirement("A-1")).model_copy(update={"id": "VB-1"})
    return a_workspace(tmp_path / "werk", {}, contract).folder


def requirements(command: str, *words: object, workspace: Path) -> CompletedProcess[str]:
    return aantoonbaar(
        "requirements", command, *words, "--contract", "VB-1", "--workspace", workspace
    )


def contracted(workspace: Path) -> dict[str, Requirement]:
    contract = load_contract(workspace / "contracts" / "VB-1.yaml")
    return {one.id: one for one in contract.requirements}


def test_a_list_comes_into_the_contract_and_the_old_version_stays(workspace: Path) -> None:
    path = workspace / "contracts" / "VB-1.yaml"
    before = path.read_text("utf-8")

    done = requirements("import", write_list(workspace / "eisen.xlsx"), workspace=workspace)

    assert done.returncode == 0, done.stderr
    assert "2 nieuw, 0 gewijzigd, 0 gelijk. 1 eis staat alleen in het contract." in done.stdout
    assert "Koppen zonder veld, bewaard zoals zij zijn: Weging." in done.stdout
    held = contracted(workspace)
    assert list(held) == ["A-1", "T-1", "T-2"]
    assert held["T-1"].sources == ("bio2@1.3:5.17.01",)
    assert held["T-2"].mandatory is False
    assert held["T-2"].cells == {"Weging": "5"}
    assert (workspace / "contracts" / "VB-1.yaml.vorige").read_text("utf-8") == before


def test_a_preview_writes_nothing(workspace: Path) -> None:
    path = workspace / "contracts" / "VB-1.yaml"
    before = path.read_bytes()

    done = requirements(
        "import", write_list(workspace / "eisen.xlsx"), "--preview", workspace=workspace
    )

    assert done.returncode == 0
    assert "T-2" in done.stdout
    assert "Er is niets geschreven." in done.stdout
    assert path.read_bytes() == before


def test_a_second_import_of_the_same_list_changes_nothing(workspace: Path) -> None:
    list_file = write_list(workspace / "eisen.xlsx")
    requirements("import", list_file, workspace=workspace)
    before = (workspace / "contracts" / "VB-1.yaml").read_bytes()

    done = requirements("import", list_file, workspace=workspace)

    assert "0 nieuw, 0 gewijzigd, 2 gelijk." in done.stdout
    assert "Er is niets veranderd." in done.stdout
    assert (workspace / "contracts" / "VB-1.yaml").read_bytes() == before


def test_a_requirement_that_is_there_already_is_only_replaced_when_asked(workspace: Path) -> None:
    other = (LIST[2], ("A-1", "Een heel andere eis met dit nummer.", "Eis", "", ""))
    list_file = write_list(workspace / "eisen.xlsx", other)

    refused = requirements("import", list_file, workspace=workspace)
    kept = contracted(workspace)["A-1"].text
    replaced = requirements("import", list_file, "--replace", workspace=workspace)

    assert refused.returncode == 1
    assert "Deze eisen staan al anders in het contract: A-1." in refused.stdout
    assert kept == a_requirement().text
    assert replaced.returncode == 0
    assert contracted(workspace)["A-1"].text == "Een heel andere eis met dit nummer."


@pytest.mark.parametrize("name", ["without_text", "lost_reference", "half_a_file", "unknown_norm"])
def test_a_list_with_a_fault_changes_nothing_and_names_the_cell(
    name: str, workspace: Path, tmp_path: Path
) -> None:
    path = workspace / "contracts" / "VB-1.yaml"
    before = path.read_bytes()
    broken = BROKEN[name](tmp_path)

    done = requirements("import", broken, workspace=workspace)
    told = json.loads(requirements("import", broken, "--json", workspace=workspace).stdout)

    assert done.returncode == 2
    assert "1 fout. Er is niets overgenomen." in done.stdout
    assert path.read_bytes() == before
    assert told["written"] is False
    assert told["requirements"] == []
    for fault in told["faults"]:
        assert fault["problem"] in done.stdout
        assert fault["place"] in done.stdout


def test_two_files_with_sheets_of_one_name_stay_apart(workspace: Path) -> None:
    other = (LIST[2], ("U-1", "De leverancier heeft een tweede lijst met eisen.", "Eis", "", ""))

    requirements("import", write_list(workspace / "een.xlsx"), workspace=workspace)
    requirements("import", write_list(workspace / "twee.xlsx", other), workspace=workspace)

    contract = load_contract(workspace / "contracts" / "VB-1.yaml")
    assert {one.name: one.file for one in contract.lists} == {
        "Sheet": "een.xlsx",
        "Sheet (twee.xlsx)": "twee.xlsx",
    }
    assert {one.id: one.list for one in contract.requirements} == {
        "A-1": None,
        "T-1": "Sheet",
        "T-2": "Sheet",
        "U-1": "Sheet (twee.xlsx)",
    }


def test_an_import_tells_a_program_everything(workspace: Path) -> None:
    list_file = write_list(workspace / "eisen.xlsx")

    told = json.loads(requirements("import", list_file, "--json", workspace=workspace).stdout)

    [table] = told["tables"]
    assert table["unused_headers"] == ["Weging"]
    assert table["notes"] == ["Bijlage 3, versie 2"]
    assert {column["header"]: column["field"] for column in table["columns"]} == {
        "Nr.": "id",
        "Eis": "text",
        "Eis/Wens": "mandatory",
        "Bron": "sources",
        "Weging": None,
    }
    assert told["written"] is True
    assert told["requirements"][0]["place"] == "Sheet!A4"


def test_a_contract_without_requirements_can_be_given_its_first(tmp_path: Path) -> None:
    path = tmp_path / "VB-1.yaml"
    content = a_contract().model_dump(mode="json", exclude_defaults=True)
    path.write_text(yaml.safe_dump({**content, "requirements": []}), "utf-8")

    done = aantoonbaar(
        "requirements", "import", write_list(tmp_path / "eisen.xlsx"), "--contract", path
    )

    assert done.returncode == 0, done.stderr
    assert [one.id for one in load_contract(path).requirements] == ["T-1", "T-2"]


def test_a_contract_that_is_not_there_is_named_with_those_that_are(workspace: Path) -> None:
    done = aantoonbaar("requirements", "list", "--contract", "VB-9", "--workspace", workspace)

    assert done.returncode == 1
    assert "Er is geen contract met het nummer VB-9" in done.stderr
    assert "VB-1" in done.stderr


def test_a_list_shows_what_became_of_what_is_cited(workspace: Path) -> None:
    rows = (
        ("Nr.", "Eis", "Bron"),
        ("B-1", "De leverancier onderzoekt zijn keten.", "BIO2 5.21.01"),
        ("B-2", "Beheerders melden zich aan met twee factoren.", "BIO 9.4.2.1"),
    )
    requirements("import", write_list(workspace / "eisen.xlsx", rows), workspace=workspace)

    shown = requirements("list", workspace=workspace)
    told = json.loads(requirements("list", "--json", workspace=workspace).stdout)

    remarks = {one["id"]: one["remarks"] for one in told["requirements"]}
    assert remarks["B-1"] == ["5.21.01 is vervallen."]
    assert remarks["B-2"] == ["Ter informatie: bij 9.4.2.1 hoort BIO2 1.3 8.05."]
    assert "5.21.01 is vervallen." in " ".join(shown.stdout.split())


def journey(folder: Path, source: Path) -> tuple[list[Any], list[Any]]:
    """The requirements of a contract, and those after a journey through Excel into another contract."""
    contracts = [folder / "een.yaml", folder / "twee.yaml"]
    content = a_contract().model_dump(mode="json", exclude_defaults=True)
    for path in contracts:
        path.write_text(yaml.safe_dump({**content, "requirements": []}), "utf-8")
    sheet = folder / "terug.xlsx"
    steps = (
        ("import", source, "--contract", contracts[0]),
        ("export", sheet, "--contract", contracts[0]),
        ("import", sheet, "--contract", contracts[1]),
    )
    for step in steps:
        done = aantoonbaar("requirements", *step)
        assert done.returncode == 0, done.stdout + done.stderr
    first, second = (
        [one.model_copy(update={"list": None}) for one in load_contract(path).requirements]
        for path in contracts
    )
    return first, second


@pytest.mark.parametrize(
    "name",
    ["norm_references", "extra_columns", "awkward_texts", "crosses", "segment_sheets", "cards"],
)
def test_a_list_survives_the_journey_into_a_contract_and_back(name: str, tmp_path: Path) -> None:
    first, second = journey(tmp_path, GOOD[name](tmp_path))

    assert first
    assert first == second


def test_an_export_overwrites_nothing_unasked(workspace: Path) -> None:
    path = workspace / "uit.xlsx"
    path.write_bytes(b"van iemand")

    refused = requirements("export", path, workspace=workspace)
    kept = path.read_bytes()
    done = requirements("export", path, "--overwrite", workspace=workspace)

    assert (refused.returncode, kept) == (1, b"van iemand")
    assert done.returncode == 0
    assert load_workbook(path).sheetnames == ["Eisen"]
