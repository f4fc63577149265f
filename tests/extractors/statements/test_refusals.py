"""A workbook that says nothing, or says it in words that we do not know, never becomes proof."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from extractors.reading import read_evidence
from extractors.statements.answers import Marks, read_applicable, read_implemented
from models.evidence import Evidence, Refusal
from models.statements import Applicable, Implemented
from tests.extractors.statements.books import list_lines

NO_MARKS = Marks(())


def save(path: Path, rows: list[list[object]], title: str = "Sheet") -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("statement.xlsx", b"PK\x03\x04 half a zip", "broken_workbook"),
        ("old.xlsx", b"\xd0\xcf\x11\xe0 an old workbook", "broken_workbook"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("old.xls", b"\xd0\xcf\x11\xe0 an old workbook", "wrong_kind"),
    ],
)
def test_a_workbook_that_cannot_be_opened_is_refused(
    tmp_path: Path, name: str, content: bytes, fault: str
) -> None:
    (tmp_path / name).write_bytes(content)

    refusal = read_evidence(tmp_path / name)

    assert isinstance(refusal, Refusal)
    assert refusal.fault == fault


def test_an_empty_workbook_is_refused(tmp_path: Path) -> None:
    refusal = read_evidence(save(tmp_path / "empty.xlsx", []))

    assert isinstance(refusal, Refusal)
    assert refusal.fault == "empty_workbook"


@pytest.mark.parametrize(
    "text", ["", "?", "see remark", "to be decided", "Yes / No", "Ja, tenzij niet", "3", "tbd"]
)
def test_words_that_we_do_not_know_are_unknown_and_never_yes(text: str) -> None:
    assert read_applicable(text, NO_MARKS) is Applicable.UNKNOWN
    assert read_implemented(text, NO_MARKS) is Implemented.UNKNOWN


@pytest.mark.parametrize(
    ("text", "state"),
    [("Ja (deels)", Implemented.UNKNOWN), ("Ja", Implemented.YES), ("Teilweise umgesetzt", Implemented.PARTIAL),
     ("Nog te implementeren", Implemented.PLANNED), ("n.v.t.", Implemented.UNKNOWN), ("Not at All", Implemented.NO)],
)  # fmt: skip
def test_the_state_of_a_control_is_no_better_than_its_words(text: str, state: Implemented) -> None:
    assert read_implemented(text, NO_MARKS) is state


def test_a_bare_cross_beside_ticks_says_nothing() -> None:
    marks = Marks(["✓", "x", "✓"])

    assert read_applicable("✓", marks) is Applicable.YES
    assert read_applicable("x", marks) is Applicable.UNKNOWN


def test_a_template_that_nobody_filled_in_is_no_statement(tmp_path: Path) -> None:
    heads = ["Control", "Title", "Applicable", "Justification"]
    rows: list[list[object]] = [["Statement of Applicability"], heads]
    rows += [[line.id, line.title_en, None, None] for line in list_lines("2022", out=99)]

    evidence = read_evidence(save(tmp_path / "template.xlsx", rows))

    assert isinstance(evidence, Evidence)
    assert (evidence.doc_type, evidence.statement) == ("UNKNOWN", None)
    assert "niets" in evidence.type_reason


def test_a_list_of_other_things_with_such_numbers_is_no_statement(tmp_path: Path) -> None:
    heads = ["Nr.", "Requirement", "Applicable", "Remarks"]
    rows: list[list[object]] = [heads]
    rows += [
        [line.id, f"The system shows screen {line.id} within a second", "Yes", None]
        for line in list_lines("2022", out=99)
    ]

    evidence = read_evidence(save(tmp_path / "wishes.xlsx", rows))

    assert isinstance(evidence, Evidence)
    assert evidence.doc_type == "UNKNOWN"


def test_a_statement_that_contradicts_itself_is_unknown_there(tmp_path: Path) -> None:
    heads = ["Control", "Title", "Applicable", "Excluded", "Status"]
    rows: list[list[object]] = [["Statement of Applicability"], heads]
    for line in list_lines("2022", out=99):
        excluded = "Yes" if line.id == "5.7" else "No"
        state = "Not applicable" if line.id == "8.9" else "Implemented"
        rows.append([line.id, line.title_en, "Yes", excluded, state])

    evidence = read_evidence(save(tmp_path / "soa.xlsx", rows))

    assert isinstance(evidence, Evidence)
    assert evidence.statement is not None
    unknown = [c for c in evidence.statement.controls if c.applicable is Applicable.UNKNOWN]
    assert [control.id for control in unknown] == ["5.7", "8.9"]
    assert all(control.remarks for control in unknown)


def test_controls_that_are_not_listed_are_named(tmp_path: Path) -> None:
    heads = ["Control", "Title", "Applicable"]
    rows: list[list[object]] = [["Statement of Applicability"], heads]
    rows += [
        [line.id, line.title_en, "Yes"]
        for line in list_lines("2022", out=99)
        if line.id not in ("5.7", "8.9")
    ]

    evidence = read_evidence(save(tmp_path / "soa.xlsx", rows))

    assert isinstance(evidence, Evidence)
    assert evidence.statement is not None
    assert evidence.statement.missing == ("5.7", "8.9")


def test_a_hidden_sheet_is_no_part_of_what_was_handed_in(tmp_path: Path) -> None:
    book = Workbook()
    shown, hidden = book.active, book.create_sheet("old")
    for sheet, answer in ((shown, "Yes"), (hidden, "No")):
        sheet.append(["Statement of Applicability"])
        sheet.append(["Control", "Title", "Applicable"])
        for line in list_lines("2022", out=99):
            sheet.append([line.id, line.title_en, answer])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "soa.xlsx")

    evidence = read_evidence(tmp_path / "soa.xlsx")

    assert isinstance(evidence, Evidence)
    assert evidence.statement is not None
    assert evidence.page_count == 2
    assert {control.applicable for control in evidence.statement.controls} == {Applicable.YES}
