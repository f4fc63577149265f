"""`aantoonbaar norms …`, as people type it."""

import json
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from flows import __main__ as command_line
from models.files import CatalogueError, load_norms, load_reference
from tests.flows.workspaces import a_workspace, aantoonbaar

OFFICIAL = Path(__file__).resolve().parents[3] / "shared" / "norms" / "official"
with_texts = pytest.mark.skipif(
    not OFFICIAL.is_dir(), reason="the official texts are not beside this checkout"
)


def test_the_overview_names_every_catalogue_and_every_crosswalk() -> None:
    norms = load_norms()
    told = json.loads(aantoonbaar("norms", "list", "--json").stdout)
    shown = aantoonbaar("norms", "list").stdout

    assert [one["key"] for one in told["catalogues"]] == list(norms.catalogues)
    assert [one["id"] for one in told["crosswalks"]] == list(norms.crosswalks)
    assert not [key for key in norms.catalogues if key not in shown]


def test_a_catalogue_shows_each_number_with_its_status() -> None:
    shown = aantoonbaar("norms", "list", "bio2").stdout

    assert "bio2@1.3" in shown
    assert "verplaatst (5.21.05)" in shown
    assert "259 nummers: 210 actief, 39 geen maatregel, 5 verplaatst" in shown


def test_a_number_shows_what_it_relates_to_and_who_says_so() -> None:
    [told] = json.loads(aantoonbaar("norms", "show", "bio2@1.3:5.02", "--json").stdout)
    equal = [one for one in told["related"] if one["relation"] == "equal"]

    assert told["title_nl"] == "Rollen en verantwoordelijkheden bij informatiebeveiliging"
    assert [one["norm"] for one in equal] == ["iso27002@2022:5.2"]
    assert equal[0]["crosswalks"][0]["reviewer"]
    assert all(one["suggestion"] and not one["proves"] for one in told["suggestions"])
    assert {"bio@1.04:6.1.1"} <= {one["norm"] for one in told["suggestions"]}


def test_a_number_that_stands_in_several_catalogues_is_shown_from_each() -> None:
    told = json.loads(aantoonbaar("norms", "show", "5.20.03", "--json").stdout)

    assert [one["catalogue"] for one in told] == ["bio2@1.3", "bio2@1.2"]


def test_a_number_that_does_not_exist_gets_those_that_may_be_meant() -> None:
    done = aantoonbaar("norms", "show", "bio2@1.3:5.1")

    assert done.returncode == 1
    assert "Bedoelde u bio2@1.3:5.01 of bio2@1.3:5.10?" in done.stderr


def test_the_difference_between_two_versions_is_told() -> None:
    told = json.loads(aantoonbaar("norms", "diff", "bio2@1.2", "bio2@1.3", "--json").stdout)
    shown = aantoonbaar("norms", "diff", "bio2@1.2", "bio2@1.3").stdout

    assert {
        "id": "5.24.06",
        "difference": "status",
        "before": "active",
        "after": "moved 5.21.05",
    } in (told["changes"])
    assert "10 × andere status, 6 × nieuw" in shown


@pytest.mark.parametrize("id", ["bio2@1.3", "iso27002-2013-2022"])
def test_a_norm_or_a_crosswalk_is_exported_in_oscal(id: str, tmp_path: Path) -> None:
    path = tmp_path / "uit.json"

    done = aantoonbaar("norms", "export", id, path)

    assert done.returncode == 0, done.stderr
    assert set(json.loads(path.read_text("utf-8"))) <= {"catalog", "mapping-collection"}


def test_a_command_group_alone_shows_its_commands() -> None:
    done = aantoonbaar("norms")

    assert "diff" in done.stdout


@with_texts
@pytest.mark.parametrize(
    ("name", "key", "statuses"),
    [
        (
            "bio2_v1.3_maatregelen.md",
            "bio2@1.3",
            {"active": 117, "none": 39, "moved": 5, "lapsed": 4, "refers": 1},
        ),
        ("bio2_v1.2_maatregelen.md", "bio2@1.2", {"active": 120, "none": 40}),
    ],
)
def test_an_official_text_is_loaded_with_every_id_and_status(
    name: str, key: str, statuses: dict[str, int], tmp_path: Path
) -> None:
    workspace = a_workspace(tmp_path / "werk", {}).folder
    catalogue = load_norms().catalogues[key]

    done = aantoonbaar("norms", "import", OFFICIAL / name, "--workspace", workspace, "--json")
    told = json.loads(done.stdout)

    assert done.returncode == 0, done.stderr
    assert told["catalogue"] == key
    # 1.3 sends the reader from 5.26.01 to 5.25.02, which it does not have; our table points nowhere.
    pointing = {"5.26.01": "5.25.02"} if key == "bio2@1.3" else {}
    assert {n["id"]: (n["status"], n["see"]) for n in told["norm_texts"]} == {
        norm.id: (norm.status.value, pointing.get(norm.id, norm.see))
        for norm in catalogue.norms
        if norm.kind == "measure"
    }
    assert all(one["text"] for one in told["norm_texts"])
    found = [one["status"] for one in told["norm_texts"]]
    assert {status: found.count(status) for status in set(found)} == statuses


@with_texts
def test_a_loaded_text_is_shown_with_its_number(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path / "werk", {}).folder
    before = aantoonbaar("norms", "show", "bio2@1.3:5.20.03", "--workspace", workspace).stdout

    aantoonbaar("norms", "import", OFFICIAL / "bio2_v1.3_maatregelen.md", "--workspace", workspace)
    after = aantoonbaar("norms", "show", "bio2@1.3:5.20.03", "--workspace", workspace).stdout

    assert "  | " not in before
    assert "  | " in after


@with_texts
def test_the_cloud_theme_holds_34_objects_and_135_norms(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path / "werk", {}).folder
    path = OFFICIAL / "bio_thema_clouddiensten_v2.2.pdf"

    told = json.loads(
        aantoonbaar("norms", "import", path, "--workspace", workspace, "--json").stdout
    )

    ids = [one["id"] for one in told["norm_texts"]]
    assert sum(id.count(".") == 1 for id in ids) == 34
    assert sum(id.count(".") == 2 for id in ids) == 135
    assert all(len(one["text"]) > 20 for one in told["norm_texts"])


@pytest.mark.parametrize("command", [["norms", "list"], ["norms", "show", "5.20.03"], ["doctor"]])
def test_a_crosswalk_row_without_a_norm_stops_every_command_that_loads_it(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    copy = tmp_path / "data"
    shutil.copytree(str(files("models") / "data"), copy)
    with (copy / "crosswalks" / "digid_3.0_bio2_1.3.csv").open("a", encoding="utf-8") as table:
        table.write("C.04,5.99,intersects,nowhere\n")
    for module in ("norms", "tables", "catalogue"):
        monkeypatch.setattr(f"models.files.{module}.data_folder", lambda: copy)
    for load in (load_norms, load_reference):
        load.cache_clear()

    try:
        code = command_line.run_command(command)
    finally:
        for load in (load_norms, load_reference):
            load.cache_clear()

    told = capsys.readouterr()
    assert code == 1
    assert "digid-bio2, line 119 (C.04 -> 5.99): 5.99 is not in bio2@1.3" in told.out + told.err


def test_the_error_of_a_broken_table_is_for_people() -> None:
    assert str(CatalogueError(("a", "b"))) == "the reference data has faults:\n- a\n- b"
