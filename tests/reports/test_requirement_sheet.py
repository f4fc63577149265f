"""Requirements as a workbook: every cell is text, and it comes back in unchanged."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from extractors.requirement_lists.reading import read_list
from flows.commands.requirements import describe_vocabulary
from models.contracts import (
    Aspect,
    Buyer,
    Contract,
    Origin,
    Phase,
    Requirement,
    RequirementList,
    Responsible,
    RiskClass,
    Supplier,
)
from models.files import load_norms
from reports.requirement_sheet import MOST_CHARACTERS, ExportFault, write_requirement_sheet

VOCABULARY = describe_vocabulary()


def a_contract(*requirements: Requirement, lists: Sequence[RequirementList] = ()) -> Contract:
    return Contract(
        id="VB-1",
        buyer=Buyer(name="Gemeente Voorbeeldstad"),
        supplier=Supplier(legal_name="Voorbeeld B.V."),
        start=date(2026, 1, 1),
        lists=tuple(lists),
        requirements=requirements,
    )


def there_and_back(folder: Path, contract: Contract) -> tuple[Requirement, ...]:
    """The requirements after a journey through a workbook; the list that they come from is another."""
    path = folder / "eisen.xlsx"
    write_requirement_sheet(contract, path, VOCABULARY)
    listed = read_list(path, load_norms())
    assert not listed.faults
    return tuple(one.model_copy(update={"list": None}) for one in listed.requirements)


def test_a_requirement_with_every_field_comes_back_unchanged(tmp_path: Path) -> None:
    full = Requirement(
        id="5.10",
        text="Regel één.\n- punt; nog een punt",
        title="Toegang",
        segment="clouddiensten",
        chapter="3 Toegang",
        explanation="Zie ook BIO2 5.17.01 en verder.",
        proof="SOC 2 type 2",
        level="BBN2",
        origin=Origin.RISK,
        risk_analysis="RA 2025, R-07",
        sources=("bio2@1.3:5.17.01", "avg:28(3)(h)", "contract", "gibit:12 lid 3"),
        phase=Phase.TENDER,
        mandatory=False,
        responsible=Responsible.SHARED,
        aspects=(Aspect.OPZET, Aspect.BESTAAN),
        risk=RiskClass.HIGH,
        asks_for=("SOC2_T2", "ISAE3402_T2"),
        asks_for_standard="ISO 14001",
        accepted_proof=("ISO27001_CERT",),
        clause="Bijlage 3, artikel 9",
        cells={"Score": "10", "Fase": "aanbestedingsfase", "Eis": "x", "Opmerking": " ja "},
    )

    assert there_and_back(tmp_path, a_contract(full)) == (full,)


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    hostile = Requirement(
        id="=1+1", text='=HYPERLINK("x";"y") is geen formule', cells={"=A1": "=B2"}
    )
    path = tmp_path / "eisen.xlsx"
    write_requirement_sheet(a_contract(hostile), path, VOCABULARY)
    cells = [cell for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]

    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert there_and_back(tmp_path, a_contract(hostile)) == (hostile,)


def test_numbers_stay_as_they_are_written(tmp_path: Path) -> None:
    ids = ("5.1", "5.10", "5.100", "007", "1e5", "2-1", "3/4")
    listed = [Requirement(id=id, text=f"Eis nummer {id} van de lijst.") for id in ids]

    assert [one.id for one in there_and_back(tmp_path, a_contract(*listed))] == list(ids)


def test_every_list_has_a_sheet_of_its_own_with_its_notes(tmp_path: Path) -> None:
    lists = [
        RequirementList(name="Cloud: deel [1]", notes=("Versie 2", "Vastgesteld | mei")),
        RequirementList(name="Netwerk"),
    ]
    contract = a_contract(
        Requirement(id="C1", text="Een eis voor de cloud.", list="Cloud: deel [1]"),
        Requirement(id="N1", text="Een eis voor het netwerk.", list="Netwerk"),
        Requirement(id="X1", text="Een eis zonder lijst erbij."),
        lists=lists,
    )
    path = tmp_path / "eisen.xlsx"
    write_requirement_sheet(contract, path, VOCABULARY)

    listed = read_list(path, load_norms())

    assert [table.origin.name for table in listed.tables] == ["Cloud  deel  1", "Netwerk", "Eisen"]
    assert listed.tables[0].origin.notes == lists[0].notes
    assert [one.id for one in listed.requirements] == ["C1", "N1", "X1"]


def test_a_text_that_no_cell_can_hold_is_named(tmp_path: Path) -> None:
    long = Requirement(id="L-1", text="x" * (MOST_CHARACTERS + 1))

    with pytest.raises(ExportFault, match="Eis L-1 heeft een tekst van 32768 tekens"):
        write_requirement_sheet(a_contract(long), tmp_path / "eisen.xlsx", VOCABULARY)


LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\u00a0")
WORDS = st.text(LETTERS, min_size=1, max_size=40).map(str.strip).filter(bool)
SENTENCES = st.lists(WORDS, min_size=3, max_size=8).map(lambda words: "De eis: " + " ".join(words))
NUMBERS = st.from_regex(r"[A-Z]{1,3}-?[0-9]{1,4}(\.[0-9]{1,3})?", fullmatch=True)


@settings(max_examples=30)
@given(
    st.lists(
        st.builds(
            Requirement,
            id=NUMBERS,
            text=SENTENCES,
            phase=st.sampled_from(Phase),
            mandatory=st.booleans(),
            responsible=st.sampled_from(Responsible),
            risk=st.sampled_from(RiskClass),
            origin=st.none() | st.sampled_from(Origin),
            cells=st.dictionaries(
                st.sampled_from(["Score", "Weging", "Eis", "Fase", "Bron", "Antwoord", "Nr."]),
                SENTENCES,
                max_size=3,
            ),
        ),
        min_size=2,
        max_size=5,
        unique_by=(lambda one: one.id, lambda one: one.text),
    )
)
def test_a_workbook_loses_nothing(requirements: list[Requirement]) -> None:
    with TemporaryDirectory() as folder:
        assert there_and_back(Path(folder), a_contract(*requirements)) == tuple(requirements)
