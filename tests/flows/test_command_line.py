"""What people type, through the installed command: what it prints and what it ends with."""

import json
from pathlib import Path

import pytest

from tests.builders import a_contract, a_control, a_requirement
from tests.flows.workspaces import a_pdf, a_workspace, aantoonbaar, write_contract


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a certificate, a broken file, a file of another kind, and nothing at all."""
    folder = tmp_path_factory.mktemp("bewijs")
    (folder / "a certificaat.pdf").write_bytes(a_pdf())
    (folder / "b kapot.pdf").write_bytes(a_pdf()[:300])
    (folder / "c notitie.docx").write_bytes(b"PK\x03\x04 no document at all")
    (folder / "d leeg.pdf").touch()
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


@pytest.fixture(scope="module")
def facts(evidence: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `extract --json` prints about the certificate."""
    done = aantoonbaar("extract", evidence / "a certificaat.pdf", "--json")
    assert done.returncode == 0, done.stderr
    path = tmp_path_factory.mktemp("facts") / "facts.jsonl"
    path.write_text(done.stdout, "utf-8")
    return path


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    return write_contract(tmp_path / "contract.yaml", a_contract(a_requirement(), a_control()))


def test_extract_prints_one_line_per_file_in_the_order_given(evidence: Path) -> None:
    done = aantoonbaar("extract", evidence / "d leeg.pdf", evidence, "--json")

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["file"], line["status"]) for line in lines] == [
        ("d leeg.pdf", "refused"),
        ("a certificaat.pdf", "read"),
        ("b kapot.pdf", "refused"),
        ("c notitie.docx", "refused"),
        ("d leeg.pdf", "refused"),
    ]
    assert done.returncode == 2
    assert "Overgeslagen: .DS_Store" in done.stderr


def test_every_refused_line_has_a_reason_and_a_remedy(evidence: Path) -> None:
    done = aantoonbaar("extract", evidence, "--json")

    refused = [line for line in map(json.loads, done.stdout.splitlines()) if "fault" in line]
    assert len(refused) == 3
    assert all(line["reason"] and line["remedy"] for line in refused)


def test_extract_shows_people_value_page_and_quote(evidence: Path) -> None:
    done = aantoonbaar("extract", evidence / "a certificaat.pdf")

    assert done.returncode == 0, done.stderr
    assert "VZ-2024-001" in done.stdout
    for heading in ("Gegeven", "Waarde", "Blz.", "Letterlijk"):
        assert heading in done.stdout


def test_files_that_do_not_exist_are_all_named_before_anything_is_read(evidence: Path) -> None:
    done = aantoonbaar("extract", evidence / "weg.pdf", evidence, evidence / "ook weg.pdf")

    assert (done.returncode, done.stdout) == (1, "")
    assert "weg.pdf" in done.stderr
    assert "ook weg.pdf" in done.stderr


def test_assess_takes_files_and_folders_after_one_option(evidence: Path, contract: Path) -> None:
    done = aantoonbaar(
        "assess", "--contract", contract, "--as-of", "2026-11-21", "--json",
        "--evidence", evidence / "b kapot.pdf", evidence / "a certificaat.pdf",
    )  # fmt: skip

    form = json.loads(done.stdout)
    assert done.returncode == 2
    assert (form["contract"], form["as_of"]) == ("VB-2025-01", "2026-11-21")
    assert {use["file"] for use in form["evidence"]} == {"b kapot.pdf", "a certificaat.pdf"}
    assert [one["id"] for one in form["requirements"]] == ["E-01", "E-02"]


def test_assess_says_the_same_by_the_facts_as_by_the_file(
    evidence: Path, contract: Path, facts: Path
) -> None:
    given = ("assess", "--contract", contract, "--as-of", "2026-11-21", "--json")
    by_file = aantoonbaar(*given, "--evidence", evidence / "a certificaat.pdf")
    by_facts = aantoonbaar(*given, "--facts", facts)

    assert by_file.returncode == 0, by_file.stderr
    assert by_facts.stdout == by_file.stdout


def test_assess_does_not_read_a_file_again_whose_facts_are_given(
    evidence: Path, contract: Path, facts: Path
) -> None:
    done = aantoonbaar(
        "assess", "--contract", contract, "--as-of", "2026-11-21", "--json",
        "--facts", facts, "--evidence", evidence / "a certificaat.pdf",
    )  # fmt: skip

    assert len(json.loads(done.stdout)["evidence"]) == 1


def test_assess_shows_people_a_table_and_what_could_not_be_used(
    evidence: Path, contract: Path
) -> None:
    done = aantoonbaar(
        "assess", "--contract", contract, "--as-of", "2026-11-21", "--evidence", evidence
    )

    assert done.returncode == 2
    assert "E-01" in done.stdout
    assert "b kapot.pdf" in done.stdout
    assert "Wat te doen:" in done.stdout


def test_facts_that_are_none_are_all_named_by_line(
    contract: Path, facts: Path, tmp_path: Path
) -> None:
    mixed = tmp_path / "mixed.jsonl"
    mixed.write_text(facts.read_text("utf-8") + '{"file": "x"}\nno json\n', "utf-8")

    done = aantoonbaar("assess", "--contract", contract, "--as-of", "2026-11-21", "--facts", mixed)

    assert (done.returncode, done.stdout) == (1, "")
    assert "regel 2" in done.stderr
    assert "regel 3" in done.stderr
    assert "regel 1:" not in done.stderr


def test_a_faulty_contract_is_refused_before_evidence_is_read(
    evidence: Path, tmp_path: Path
) -> None:
    (tmp_path / "fout.yaml").write_text("id: ''\nrequirements: []\n")

    done = aantoonbaar(
        "assess", "--contract", tmp_path / "fout.yaml", "--as-of", "2026-11-21",
        "--evidence", evidence,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (1, "")
    assert "fout.yaml" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["asses"], "De opdracht asses bestaat niet. Bedoelt u: assess?"),
        (["xyz"], "De opdracht xyz bestaat niet."),
        (["run", "teveel"], "Dit is te veel: teveel."),
        (["extract", "x", "--workers", "0"], "een heel getal van 1 tot en met 64"),
        (["assess", "--contract"], "De optie --contract is niet af"),
        (["extract"], "ontbreekt"),
        (["extract", "--jsn", "x"], "Deze optie bestaat niet: --jsn"),
        (["assess", "--contract", "x.yaml", "--as-of", "21-11-2026"], "jaar-maand-dag"),
        (["assess", "--contract", "x.yaml", "--as-of", "9999-12-31"], "1900 tot en met 2999"),
        (["assess", "--contract", "x.yaml"], "Dit ontbreekt: --as-of"),
        (["assess", "--contract", "x.yaml", "--as-of", "2026-11-21"], "geen bewijs genoemd"),
        (["run", "--workspace", "/nergens"], "geen werkmap"),
        (["report", "X", "--workspace", "/nergens"], "geen werkmap"),
    ],
)
def test_bad_use_ends_with_1_and_says_what_is_wrong(arguments: list[str], complaint: str) -> None:
    done = aantoonbaar(*arguments)

    assert (done.returncode, done.stdout) == (1, "")
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


def test_no_command_at_all_shows_them_all() -> None:
    done = aantoonbaar()

    assert done.returncode == 0
    for command in ("demo", "init", "extract", "assess", "run", "report", "doctor"):
        assert f" {command} " in done.stdout


def test_init_makes_a_workspace_that_doctor_finds_in_order(tmp_path: Path) -> None:
    made = aantoonbaar("init", tmp_path / "werk")
    checked = aantoonbaar("doctor", "--workspace", tmp_path / "werk")

    assert made.returncode == 0, made.stderr
    assert checked.returncode == 0, checked.stdout
    assert "0 problemen gevonden" in checked.stdout


def test_init_leaves_a_folder_with_something_in_it_alone(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij")

    done = aantoonbaar("init", tmp_path)

    assert done.returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_faulty_contracts_stop_a_run_with_one_message_before_anything_is_received(
    tmp_path: Path,
) -> None:
    workspace = a_workspace(tmp_path / "werk", {"cert.pdf": a_pdf()})
    (workspace.contracts / "een.yaml").write_text("id: ''\nstart: gisteren\n")
    (workspace.contracts / "twee.yaml").write_text("dit is: [geen\n")

    done = aantoonbaar("run", "--workspace", workspace.folder)

    assert (done.returncode, done.stdout) == (1, "")
    assert "een.yaml" in done.stderr
    assert "twee.yaml" in done.stderr
    assert not workspace.originals.exists()


def test_a_report_on_a_contract_that_was_never_judged_says_so(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path / "werk", {})

    done = aantoonbaar("report", "VB-2025-01", "--workspace", workspace.folder)

    assert done.returncode == 1
    assert "nog geen beoordeling" in done.stderr
