"""A questionnaire says what was asked and what was answered."""

from pathlib import Path

from extractors.reading import read_evidence
from models.evidence import Evidence, FieldName
from models.statements import Answer, AnsweredQuestion
from tests.extractors.statements.asked import (
    DOMAINS,
    caiq_of_version_3,
    caiq_of_version_4,
    dutch_questions,
)

IN_TURN = [Answer.YES, Answer.NO, Answer.NOT_APPLICABLE] * 8


def read(path: Path) -> tuple[Evidence, tuple[AnsweredQuestion, ...]]:
    evidence = read_evidence(path)
    assert isinstance(evidence, Evidence), evidence
    return evidence, evidence.questionnaire.questions if evidence.questionnaire else ()


def test_a_caiq_is_known_by_the_numbers_of_its_questions(tmp_path: Path) -> None:
    evidence, questions = read(caiq_of_version_4(tmp_path / "list.xlsx"))

    assert evidence.doc_type == "CSA_STAR_L1"
    assert evidence.fields[FieldName.SUBJECT_ORGANISATION].value == "Pebblecloud Ltd"
    assert [one.answer for one in questions] == IN_TURN
    assert questions[0].id == f"{DOMAINS[0]}-01.1"
    assert questions[0].comment == "We do this with a tool"
    assert (questions[0].page, questions[0].cell) == (1, "B5")


def test_a_cross_is_the_answer_above_it(tmp_path: Path) -> None:
    evidence, questions = read(caiq_of_version_3(tmp_path / "list.xlsx"))

    assert evidence.doc_type == "CSA_STAR_L1"
    assert [one.answer for one in questions] == IN_TURN
    assert questions[1].answer_shown is not None
    assert (questions[1].answer_shown.cell, questions[1].answer_shown.quote) == ("F4", "X")


def test_questions_of_a_buyer_are_read_with_the_answer_as_stated(tmp_path: Path) -> None:
    evidence, questions = read(dutch_questions(tmp_path / "list.xlsx"))

    assert evidence.doc_type == "QUESTIONNAIRE"
    assert evidence.fields[FieldName.SUBJECT_ORGANISATION].value == "Wilgenhof Data B.V."
    assert [one.answer for one in questions] == [
        Answer.YES, Answer.NO, Answer.NOT_APPLICABLE, Answer.OTHER, Answer.NONE, Answer.YES, Answer.NO, Answer.YES,
    ]  # fmt: skip
    assert questions[5].answer_shown is not None
    assert questions[5].answer_shown.value == "Ja, sinds 2021"
    assert questions[2].comment == "Zie de bijlage"


def test_a_questionnaire_that_nobody_filled_in_proves_nothing(tmp_path: Path) -> None:
    evidence, questions = read(caiq_of_version_4(tmp_path / "list.xlsx", answered=False))

    assert (evidence.doc_type, questions) == ("UNKNOWN", ())
    assert evidence.type_reason
