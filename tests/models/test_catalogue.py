"""The reference data that comes with the software, and what is said when it has faults."""

import pickle

import pytest

from models.assessment.causes import Cause
from models.files import CatalogueError
from models.files.catalogue import find_faults
from models.reference import LANGUAGES, Reference
from tests.models.cases import REFERENCE


def without_rule(id: str) -> Reference:
    rules = {name: rule for name, rule in REFERENCE.rules.items() if name != id}
    return REFERENCE.model_copy(update={"rules": rules})


def test_the_reference_data_is_sound() -> None:
    assert find_faults(REFERENCE) == ()


@pytest.mark.parametrize("cause", list(Cause), ids=lambda cause: cause.name)
def test_a_rule_that_the_judgement_uses_cannot_be_left_out(cause: Cause) -> None:
    assert any(cause.rule in fault for fault in find_faults(without_rule(cause.rule)))


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
