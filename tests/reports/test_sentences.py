import pickle
from datetime import date

import pytest

from models.assessment.results import Missing
from reports.checks import ReportFault
from reports.sentences import action_sentence, missing_sentence, name_link, sentence_of
from reports.wording import WordingFault
from tests.reports.assessments import a_reason, a_reference, an_action


def test_a_rule_tells_why_in_the_language_of_the_reader() -> None:
    reason = a_reason("R-ISO-03", values={"number": "VZ-1", "until": date(2028, 5, 31)})

    assert (
        sentence_of(reason, a_reference(), "nl")
        == "Het certificaat VZ-1 is geldig tot en met 31 mei 2028."
    )
    assert (
        sentence_of(reason, a_reference(), "en") == "Certificate VZ-1 is valid until 31 May 2028."
    )


def test_codes_among_the_values_become_words() -> None:
    reason = a_reason("R-SCO-03", values={"scope": "ISO27001_CERT"})

    assert "“ISO 27001-certificaat”" in sentence_of(reason, a_reference(), "nl")


def test_text_from_a_document_is_printed_and_not_filled() -> None:
    reason = a_reason("R-SCO-03", values={"scope": "{service} {0.__class__} {{7*7}}"})

    assert "“{service} {0.__class__} {{7*7}}”" in sentence_of(reason, a_reference(), "nl")


def test_a_reason_without_the_value_for_its_sentence_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match=r"R-ISO-03\.default.*'number'"):
        sentence_of(a_reason("R-ISO-03"), a_reference(), "nl")


def test_a_rule_that_nobody_wrote_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match="R-XYZ-99"):
        sentence_of(a_reason("R-XYZ-99"), a_reference(), "nl")


def test_a_sentence_that_a_rule_does_not_have_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match="'other'"):
        sentence_of(a_reason("R-VER-08", text="other"), a_reference(), "nl")


def test_missing_proof_and_actions_take_their_words_from_the_reference() -> None:
    missing = Missing(text="ask_scope", values={"service": "Dossier"})

    assert (
        missing_sentence(missing, a_reference(), "nl")
        == "Past dit toepassingsgebied bij de dienst Dossier?"
    )
    assert "Zaaksysteem Dossier" in action_sentence(an_action(), a_reference(), "en")


def test_a_missing_text_without_words_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match="'ask_nobody'"):
        missing_sentence(Missing(text="ask_nobody"), a_reference(), "nl")


def test_the_weakest_link_has_a_name() -> None:
    assert name_link("scope_statement", a_reference(), "nl") == "het toepassingsgebied"
    assert name_link("weakest.scope_statement", a_reference(), "nl") == "het toepassingsgebied"
    with pytest.raises(WordingFault, match="'moon'"):
        name_link("moon", a_reference(), "nl")


@pytest.mark.parametrize("fault", [WordingFault("a"), ReportFault("b")])
def test_faults_survive_the_way_to_another_process(fault: Exception) -> None:
    returned = pickle.loads(pickle.dumps(fault))  # noqa: S301 - our own bytes

    assert (type(returned), str(returned)) == (type(fault), str(fault))


def test_a_reason_about_another_file_begins_with_its_name() -> None:
    reason = a_reason("R-VER-08", about="oud\u202e.pdf")

    assert sentence_of(reason, a_reference(), "nl").startswith("oud[U+202E].pdf: ")
