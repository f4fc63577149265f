"""Why a verdict is what it is: what decides comes first, and nothing is said of the wrong file."""

from typing import Any

from models.assessment.judge import assess
from models.assessment.results import Assessment, Verdict
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_fact,
    a_refusal,
    a_requirement,
    a_service,
)
from tests.models.cases import REFERENCE

PARTLY = a_contract(service=a_service(activities=("hosting", "migratie")))
"""A contract of which the usual scope covers hosting and not migration."""


def judge(*readings: Evidence | Refusal, contract: Contract | None = None) -> Assessment:
    evidence = [r for r in readings if isinstance(r, Evidence)]
    refusals = [r for r in readings if isinstance(r, Refusal)]
    return assess(contract or a_contract(), evidence, refusals, as_of=AS_OF, reference=REFERENCE)


def an_old_certificate(**kwargs: Any) -> Evidence:  # noqa: ANN401 - passed on
    dates: dict[str, Any] = {
        "issue_date": "2022-06-01",
        "valid_from": "2022-06-01",
        "valid_until": "2025-05-31",
    }
    return a_certificate("oud.pdf", certificate_number="1", **dates, **kwargs)


def sentences_about(assessment: Assessment) -> set[tuple[str, str | None]]:
    """The rules in the reasons of the only requirement, each with the file that it names."""
    return {(reason.rule, reason.about) for reason in assessment.requirements[0].reasons}


def test_a_voldoet_says_nothing_about_certificates_that_it_does_not_rest_on() -> None:
    old = an_old_certificate()

    beside, alone = judge(a_certificate(), old), judge(a_certificate())

    assert beside.requirements[0].reasons == alone.requirements[0].reasons
    assert [line.reasons[0].rule for line in beside.evidence if line.file == "oud.pdf"] == [
        "R-DAT-03"
    ]


def test_why_nothing_better_counts_is_told_by_the_name_of_the_file() -> None:
    narrow = a_certificate("deels.pdf")
    old = an_old_certificate()

    assessment = judge(narrow, old, contract=PARTLY)

    assert assessment.requirements[0].verdict is Verdict.VOLDOET_DEELS
    assert ("R-DAT-03", "oud.pdf") in sentences_about(assessment)
    assert ("R-SCO-01", None) in sentences_about(assessment)


def test_a_question_starts_with_what_was_seen_that_makes_us_ask() -> None:
    first = judge(a_certificate(scope_statement="IT-diensten")).requirements[0].reasons[0]

    assert first.rule == "R-SCO-03"


def test_a_question_about_the_words_of_the_requirement_starts_with_those_words() -> None:
    requirement = a_requirement(text="De leverancier heeft een passend certificaat.")

    [judged] = judge(a_certificate(), contract=a_contract(requirement)).requirements

    assert judged.reasons[0].rule == "R-HUM-08"


def test_a_question_about_a_badly_read_field_starts_with_that_field() -> None:
    weak = a_fact("2028-05-31", confidence=0.7)

    [judged] = judge(a_certificate(source="ocr", facts={"valid_until": weak})).requirements

    assert judged.reasons[0].rule == "R-INT-08"


def test_the_question_about_another_document_names_it() -> None:
    old = an_old_certificate()
    vague = a_certificate("vaag.pdf", scope_statement=None, certificate_number="2")

    [judged] = judge(old, vague).requirements

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert judged.reasons[0].values.get("file", judged.reasons[0].about) == "vaag.pdf"


def test_expired_evidence_is_not_said_to_be_capped_as_well() -> None:
    old = an_old_certificate()

    rules = judge(old, contract=PARTLY).requirements[0].rules

    assert rules[0] == "R-DAT-03"
    assert "R-STR-04" not in rules


def test_a_finding_names_its_file() -> None:
    [finding] = [
        f
        for f in judge(a_certificate(scope_statement="IT-diensten")).findings
        if f.rule == "R-SCO-03"
    ]

    assert finding.reason.about == "certificaat.pdf"


def test_a_file_that_cannot_be_read_may_be_the_proof_that_is_missing() -> None:
    refused = [a_refusal("pentest.pdf"), a_refusal("bijlage.pdf")]

    [judged] = judge(*refused).requirements

    said = [(reason.rule, reason.text) for reason in judged.reasons]
    assert said == [("R-VER-08", None), ("R-INT-09", "perhaps")]
    assert judged.reasons[1].values == {"count": 2, "files": "bijlage.pdf, pentest.pdf"}


def test_of_many_files_that_cannot_be_read_three_are_named() -> None:
    [judged] = judge(*(a_refusal(f"{n}.pdf") for n in range(5))).requirements

    assert judged.reasons[1].text == "perhaps_many"
    assert judged.reasons[1].values == {"count": 5, "files": "0.pdf, 1.pdf, 2.pdf"}


def test_a_copy_of_a_file_that_cannot_be_read_is_no_second_one() -> None:
    one = a_refusal("a.pdf")

    [judged] = judge(one, one.model_copy(update={"file": "b.pdf"})).requirements

    assert judged.reasons[1].values == {"count": 1, "files": "a.pdf"}


def test_beside_proof_that_counts_a_file_that_cannot_be_read_is_left_to_the_register() -> None:
    [judged] = judge(a_certificate(), a_refusal()).requirements

    assert "R-INT-09" not in judged.rules
