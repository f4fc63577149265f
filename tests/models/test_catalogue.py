"""The reference data that comes with the software, and what is said when it has faults."""

import pickle
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from models.assessment.causes import Cause
from models.files import CatalogueError
from models.files.catalogue import find_faults, load_reference
from models.reference import Reference
from models.values import LANGUAGES
from tests.models.cases import REFERENCE


def without_rule(id: str) -> Reference:
    rules = {name: rule for name, rule in REFERENCE.rules.items() if name != id}
    return REFERENCE.model_copy(update={"rules": rules})


def test_the_reference_data_is_sound() -> None:
    assert find_faults(REFERENCE) == ()


@pytest.mark.parametrize("cause", list(Cause), ids=lambda cause: cause.name)
def test_a_rule_that_the_judgement_uses_cannot_be_left_out(cause: Cause) -> None:
    assert any(cause.rule in fault for fault in find_faults(without_rule(cause.rule)))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the reference data that a test may spoil."""
    copy = tmp_path / "data"
    shutil.copytree(str(files("models") / "data"), copy)
    monkeypatch.setattr("models.files.catalogue.data_folder", lambda: copy)
    monkeypatch.setattr("models.files.tables.data_folder", lambda: copy)
    return copy


def complain() -> str:
    """The message about reference data that is not sound."""
    with pytest.raises(CatalogueError) as caught:
        load_reference.__wrapped__()
    return str(caught.value)


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_faults_of_all_tables_come_at_once(data: Path) -> None:
    append(data / "editions.csv", "ISO 1,ISO 1:2020,2020,2020,strange,,,,,P,\n")
    append(data / "issuers.csv", "too,few\n")
    append(data / "document_types.csv", "SOA,x,x,x,x,x,9,x,x,maybe,,,no,,,\n")
    (data / "words.yaml").write_text("- no names\n", encoding="utf-8")
    (data / "rules" / "broken.yaml").write_text("rules: [", encoding="utf-8")

    message = complain()

    for part in (
        "editions.csv, line",
        "issuers.csv, line",
        "document_types.csv, line",
        "words.yaml",
        "broken.yaml",
    ):
        assert part in message


def test_a_rule_that_stands_twice_or_is_not_shaped_as_one_is_a_fault(data: Path) -> None:
    again = 'rules:\n  R-DAT-03: {severity: Z, source: P, nl: "a", en: "b {c}"}\n  R-X: nothing\n'
    (data / "rules" / "again.yaml").write_text(again, encoding="utf-8")

    message = complain()

    assert "R-DAT-03 stands there more than once" in message
    assert "again.yaml, R-DAT-03: severity" in message
    assert "again.yaml, R-X" in message


def test_words_that_name_unknown_things_are_faults(data: Path) -> None:
    append(data / "relatives.csv", "SOC9,SOA\n")
    append(data / "accreditation_bodies.csv", "Nieuw,,NL,yes,(,P,\n")

    message = complain()

    assert "unknown document type SOC9" in message
    assert "accreditation_bodies.csv, Nieuw" in message


def test_a_sentence_that_is_missing_in_one_language_is_a_fault() -> None:
    english = {key: text for key, text in REFERENCE.texts["en"].items() if key != "missing.soa"}
    reference = REFERENCE.model_copy(update={"texts": {**REFERENCE.texts, "en": english}})

    assert any("missing.soa" in fault for fault in find_faults(reference))


def test_a_sentence_with_other_names_in_one_language_is_a_fault() -> None:
    english = {**REFERENCE.texts["en"], "action.look": "Look at {document}."}
    reference = REFERENCE.model_copy(update={"texts": {**REFERENCE.texts, "en": english}})

    assert any("action.look" in fault for fault in find_faults(reference))


def test_all_faults_come_in_one_message_that_survives_a_journey() -> None:
    error = CatalogueError(("rules: een", "rules: twee"))

    assert "een" in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own


def test_every_document_type_and_weakest_link_has_a_word() -> None:
    for language in LANGUAGES:
        assert REFERENCE.words[language].keys() >= REFERENCE.document_types.keys()
    assert REFERENCE.word("ISO27001_CERT", "nl") == "ISO/IEC 27001-certificaat"
    assert REFERENCE.word("valid_until, issuer", "nl") == "einddatum, uitgever"
    assert REFERENCE.word("Kiwa, Utrecht", "nl") == "Kiwa, Utrecht"


def test_a_body_that_is_not_verified_is_unknown_and_not_bad() -> None:
    notes = " ".join(body.note for body in REFERENCE.accreditation_bodies).casefold()

    assert "fraud" not in notes
    assert {body.signatory.value for body in REFERENCE.accreditation_bodies} == {
        "yes",
        "unknown",
        "umbrella",
    }
