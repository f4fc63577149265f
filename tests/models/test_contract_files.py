"""Contracts as people write them: what is right is read, what is wrong is named all at once."""

import pickle
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from models.contracts import Aspect
from models.files import ContractError, load_contract, load_contracts

SOUND = """\
id: VB-1
buyer: {name: Gemeente Voorbeeldstad}
supplier: {legal_name: Voorbeeld Zaaksystemen B.V.}
start: 2026-01-01
requirements:
  - {id: "5.10", text: De leverancier heeft een certificaat., asks_for: [ISO27001_CERT]}
"""


def write(folder: Path, text: str, name: str = "contract.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def complain(folder: Path, text: str) -> str:
    """The message about a contract that is not sound."""
    with pytest.raises(ContractError) as caught:
        load_contract(write(folder, text))
    return str(caught.value)


def test_a_sound_contract_is_read(tmp_path: Path) -> None:
    contract = load_contract(write(tmp_path, SOUND))

    assert contract.requirements[0].id == "5.10"
    assert contract.start == date(2026, 1, 1)
    assert contract.requirements[0].aspects == tuple(Aspect)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert load_contract(write(tmp_path, "\ufeff" + SOUND)).id == "VB-1"


def test_the_template_that_people_start_from_is_sound() -> None:
    template = Path(str(files("models") / "data" / "contract_template.yaml"))

    assert load_contract(template).service is not None


def test_an_id_that_yaml_takes_for_a_number_has_to_be_quoted(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND.replace('"5.10"', "5.10"))

    assert "regel 6, requirements[1].id: 5.10 wordt gelezen als een getal" in message
    assert 'Zet er aanhalingstekens omheen: "5.10".' in message


@pytest.mark.parametrize(
    ("typed", "read_as"), [("no", "ja of nee"), ("2026-01-01", "een datum"), ("012", "een getal")]
)
def test_a_name_that_yaml_takes_for_something_else_has_to_be_quoted(
    tmp_path: Path, typed: str, read_as: str
) -> None:
    message = complain(tmp_path, SOUND.replace("Gemeente Voorbeeldstad", typed))

    assert f"{typed} wordt gelezen als {read_as}" in message
    assert f'"{typed}"' in message


def test_an_unknown_name_gets_the_nearest_known_one(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND.replace("legal_name", "legalname"))

    assert "supplier.legalname: 'legalname' is hier geen bekende naam." in message
    assert "Bedoelde u 'legal_name'?" in message


def test_an_unknown_document_type_gets_the_nearest_known_one(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND.replace("ISO27001_CERT", "ISO27001_CRT"))

    assert "de soort document 'ISO27001_CRT' bestaat niet. Bedoelde u 'ISO27001_CERT'?" in message


def test_a_day_that_does_not_exist_is_named(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND.replace("2026-01-01", "2026-02-30"))

    assert "regel 4, start: '2026-02-30' is geen datum." in message


def test_a_type_for_several_standards_needs_the_standard(tmp_path: Path) -> None:
    wide = SOUND.replace("ISO27001_CERT", "OTHER_MSS_CERT")
    narrow = wide.replace("]}", "], asks_for_standard: ISO 14001}")

    assert "OTHER_MSS_CERT zegt niet om welke norm het gaat." in complain(tmp_path, wide)
    assert load_contract(write(tmp_path, narrow)).requirements[0].asks_for_standard == "ISO 14001"


def test_a_name_that_stands_twice_is_not_silently_dropped(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND + "id: VB-2\n")

    assert "'id' staat hier twee keer." in message


def test_two_requirements_with_one_number_are_named(tmp_path: Path) -> None:
    message = complain(tmp_path, SOUND + '  - {id: "5.10", text: Nog een eis.}\n')

    assert "requirements[2].id: het nummer '5.10' komt vaker voor." in message


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("end: 2025-01-01", "ligt vóór het begin"),
        ("pii_role: verwerker", "Kies uit: controller, processor."),
        ("profile: strict_bio", "Bedoelde u 'strict_bio2'?"),
        ("profile: certificate_accepted", "Vul bij ten minste één eis accepted_proof in"),
        ("parameters: {P-99: 1}", "de parameter 'P-99' bestaat niet."),
        ("parameters: {P-11: lang}", "'lang' is geen getal."),
        ("personal_data: misschien", "Schrijf true (ja) of false (nee)."),
        ("sites: Utrecht", "hier hoort een lijst te staan."),
        ("service: Zaaksysteem", "hier horen namen met waarden te staan."),
    ],
)
def test_each_fault_says_what_to_do(tmp_path: Path, line: str, expected: str) -> None:
    assert expected in complain(tmp_path, SOUND + line + "\n")


def test_all_faults_come_in_one_message(tmp_path: Path) -> None:
    text = (
        SOUND.replace('"5.10"', "5.10").replace("ISO27001_CERT", "SOC5")
        + "end: soon\nkleur: rood\n"
    )

    message = complain(tmp_path, text)

    assert message.startswith("contract.yaml: 4 fouten")
    for part in ("5.10", "SOC5", "'soon' is geen datum", "'kleur' is hier geen bekende naam"):
        assert part in message


def test_faults_of_syntax_name_line_and_place(tmp_path: Path) -> None:
    message = complain(tmp_path, "id: VB-1\n\tbuyer: {name: x}\n")

    assert "regel 2, teken 1: de opmaak van het bestand klopt hier niet." in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "het bestand is leeg."),
        ("- een\n- twee\n", "geen namen met waarden"),
        ("# niets\n", "leeg"),
    ],
)
def test_a_file_that_is_no_contract_says_so(tmp_path: Path, text: str, expected: str) -> None:
    assert expected in complain(tmp_path, text)


def test_a_file_that_is_not_there_or_no_text_says_so(tmp_path: Path) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"id: caf\xe9\n")

    with pytest.raises(ContractError, match="bestaat niet"):
        load_contract(tmp_path / "weg.yaml")
    with pytest.raises(ContractError, match="UTF-8"):
        load_contract(tmp_path / "latin.yaml")


def test_a_folder_gives_its_contracts_by_id(tmp_path: Path) -> None:
    write(tmp_path, SOUND.replace("VB-1", "VB-9"), "a.yaml")
    write(tmp_path, SOUND, "b.yml")
    write(tmp_path, "geen contract", "notitie.txt")

    assert [contract.id for contract in load_contracts(tmp_path)] == ["VB-1", "VB-9"]


def test_faults_of_all_files_come_in_one_message(tmp_path: Path) -> None:
    write(tmp_path, SOUND.replace("VB-1", "VB 1"), "a.yaml")
    write(tmp_path, SOUND, "b.yaml")
    write(tmp_path, SOUND + "kleur: rood\n", "c.yaml")
    write(tmp_path, SOUND.replace("VB-1", "vb-1"), "d.yaml")

    with pytest.raises(ContractError) as caught:
        load_contracts(tmp_path)

    message = str(caught.value)
    assert "a.yaml: 1 fout" in message
    assert "c.yaml: 1 fout" in message
    assert "d.yaml" in message
    assert "staat ook in b.yaml" in message


def test_the_message_survives_a_journey_to_another_process(tmp_path: Path) -> None:
    with pytest.raises(ContractError) as caught:
        load_contract(write(tmp_path, ""))

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own
