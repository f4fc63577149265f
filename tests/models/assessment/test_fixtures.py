"""The expected verdicts that were worked out by hand (verdict_fixtures.csv), as far as certificates go."""

from datetime import date

from models.assessment.judge import assess
from models.assessment.results import Assessment, Flag, RequirementAssessment, Verdict
from models.contracts import Contract, Requirement
from models.evidence import Evidence
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_control,
    a_document,
    a_fact,
    a_requirement,
    a_signal,
    a_supplier,
)
from tests.models.cases import REFERENCE


def judge(
    *evidence: Evidence,
    requirement: Requirement | None = None,
    contract: Contract | None = None,
    as_of: date = AS_OF,
) -> tuple[RequirementAssessment, Assessment]:
    """The only requirement of the contract, and the assessment around it."""
    agreed = contract or a_contract(requirement or a_requirement())
    assessment = assess(agreed, evidence, [], as_of=as_of, reference=REFERENCE)
    [judged] = assessment.requirements
    return judged, assessment


def test_fx_01_a_certificate_on_the_edition_of_2013_has_expired_whatever_it_prints() -> None:
    old = a_certificate(
        standard_edition="2013",
        issue_date="2023-03-02",
        valid_from="2023-03-02",
        valid_until="2026-03-01",
    )

    judged, assessment = judge(old)

    assert judged.verdict is Verdict.VERLOPEN
    withdrawn = next(r for r in judged.reasons if r.rule == "R-ISO-05")
    assert withdrawn.values["last_valid"] == date(2025, 10, 31)
    assert withdrawn.values["days"] == 386
    assert {"standard": "ISO/IEC 27001", "successor": "2022"} in [m.values for m in judged.missing]
    assert "action.edition" in [action.text for action in assessment.actions]


def test_fx_02_the_last_day_still_counts() -> None:
    last_day = a_certificate(
        issue_date="2023-11-22", valid_from="2023-11-22", valid_until="2026-11-21"
    )

    judged, assessment = judge(last_day)
    next_day, _ = judge(last_day, as_of=date(2026, 11, 22))

    assert judged.verdict is Verdict.VOLDOET
    assert {"R-ISO-03", "R-DAT-02"} <= set(judged.rules)
    assert Flag.VERLOOPT_BINNENKORT in judged.flags
    [renew] = [action for action in assessment.actions if action.text == "action.renew"]
    assert renew.due > AS_OF
    assert next_day.verdict is Verdict.VERLOPEN


def test_fx_03_the_european_edition_of_2017_is_that_of_2013() -> None:
    judged, _ = judge(
        a_certificate(
            standard="NEN-EN-ISO/IEC 27001",
            standard_edition="2017+A11:2020",
            issue_date="2024-02-02",
            valid_from="2024-02-02",
            valid_until="2027-02-01",
        )
    )

    assert judged.verdict is Verdict.VERLOPEN
    assert {"R-ISO-05", "R-ISO-06"} <= set(judged.rules)


def test_fx_18_the_certificate_of_the_hosting_provider_is_about_somebody_else() -> None:
    supplier = a_supplier(suppliers=("Polder Hosting B.V.",))
    borrowed = a_certificate(subject_organisation="Polder Hosting B.V.")

    judged, _ = judge(borrowed, contract=a_contract(supplier=supplier))

    assert judged.verdict is Verdict.BUITEN_SCOPE
    assert "R-ENT-03" in judged.rules
    assert judged.missing[0].text == "missing.own_name"


def test_fx_31_an_extension_falls_with_its_base() -> None:
    extension = a_certificate(
        "27701.pdf",
        doc_type="ISO27701_CERT",
        standard="ISO/IEC 27701",
        standard_edition="2019",
        pii_role="processor",
        valid_until="2027-12-31",
    )
    base = a_certificate(
        "27001.pdf", issue_date="2023-07-01", valid_from="2023-07-01", valid_until="2026-06-30"
    )
    contract = a_contract(a_requirement(asks_for=("ISO27701_CERT",)), pii_role="processor")

    judged, _ = judge(extension, base, contract=contract)

    assert judged.verdict is Verdict.VERLOPEN
    assert "R-ISO-14" in judged.rules
    assert 144 in [reason.values.get("days") for reason in judged.reasons]
    assert [missing.values["type"] for missing in judged.missing] == ["ISO27001_CERT"]


def test_fx_32_an_unknown_body_without_accreditation_is_for_a_person() -> None:
    unproven = a_certificate(
        issuer="Zeker Keurmerken B.V.", accreditation_body=None, accreditation_number=None
    )

    judged, assessment = judge(unproven)

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert judged.provisional is Verdict.NIET_AANGETOOND
    assert {"R-ISS-01", "R-HUM-06"} <= set(judged.rules)
    assert judged.question is not None
    assert judged.question.text == "question.register"
    assert judged.further_questions == ()
    assert "RF-01" in [finding.red_flag for finding in assessment.findings]


def test_fx_34_a_draft_proves_nothing() -> None:
    judged, assessment = judge(a_certificate(signals=(a_signal("R-INT-04"),)))

    assert judged.verdict is Verdict.NIET_AANGETOOND
    assert "R-INT-04" in judged.rules
    assert [missing.text for missing in judged.missing] == ["missing.final"]
    assert "RF-17" in [finding.red_flag for finding in assessment.findings]


def test_fx_38_a_requirement_that_no_document_touches_is_not_shown() -> None:
    logging = a_control(text="De leverancier logt.", sources=("bio2@1.3:8.15.01",))

    judged, assessment = judge(requirement=logging)

    assert judged.verdict is Verdict.NIET_AANGETOOND
    assert judged.rules == ("R-VER-08",)
    assert judged.confidence is None
    assert assessment.actions[0].due > AS_OF


def test_a_certificate_does_not_show_a_measure_without_its_statement_of_applicability() -> None:
    judged, _ = judge(a_certificate(), requirement=a_control())

    assert judged.verdict is Verdict.NIET_AANGETOOND
    assert {aspect.value: grade.grade for aspect, grade in judged.aspects.items()} == {
        "opzet": 1,
        "bestaan": 1,
        "werking": 0,
    }
    assert {"R-ISO-09", "R-STR-06"} <= set(judged.rules)


def test_a_report_that_cannot_be_weighed_yet_is_a_question_and_no_silent_gap() -> None:
    judged, assessment = judge(a_document("SOC2_T2", "soc2.pdf"), requirement=a_control())

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert judged.provisional is Verdict.NIET_AANGETOOND
    assert judged.question is not None
    assert judged.question.values == {"file": "soc2.pdf", "type": "SOC2_T2"}
    assert [line.use.value for line in assessment.evidence] == ["not_used"]


def test_what_is_legible_in_a_scan_needs_no_second_look_at_the_words() -> None:
    holder = a_fact("Voorbeeld Zaaksystemen B.V.", confidence=0.8)
    clear = holder.model_copy(update={"legibility": 0.9})

    doubted, _ = judge(a_certificate(source="ocr", facts={"subject_organisation": holder}))
    trusted, _ = judge(a_certificate(source="ocr", facts={"subject_organisation": clear}))

    assert "R-INT-08" in doubted.rules
    assert "R-INT-08" not in trusted.rules
    assert trusted.verdict is Verdict.VOLDOET


def test_one_certificate_may_be_for_several_standards() -> None:
    both = a_certificate(
        doc_type="ISO9001_CERT",
        standard="ISO 9001",
        standard_edition="2015",
        further_standards=("ISO/IEC 27001:2022",),
    )

    judged, _ = judge(both)

    assert judged.verdict is Verdict.VOLDOET


def test_an_edition_that_is_not_printed_for_a_further_standard_is_a_question() -> None:
    both = a_certificate(
        doc_type="ISO9001_CERT",
        standard="ISO 9001",
        standard_edition="2015",
        further_standards=("ISO/IEC 27001",),
    )

    judged, _ = judge(both)

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert judged.question is not None
    assert judged.question.text == "question.edition"


def test_a_certificate_by_it_grundschutz_is_a_27001_certificate_with_a_question() -> None:
    grundschutz = a_certificate(
        doc_type="ISO27001_GRUNDSCHUTZ_CERT",
        issuer="Bundesamt für Sicherheit in der Informationstechnik",
        standard_edition=None,
        accreditation_body=None,
        accreditation_number=None,
        soa_reference=None,
    )

    judged, _ = judge(grundschutz)

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert judged.question is not None
    assert judged.question.text == "question.edition"
    assert "R-ISS-01" not in judged.rules


def test_another_standard_of_a_wide_type_does_not_count() -> None:
    asked = a_requirement(asks_for=("OTHER_MSS_CERT",), asks_for_standard="ISO 14001")
    environment = a_certificate(
        doc_type="OTHER_MSS_CERT", standard="ISO 14001", standard_edition="2015"
    )
    safety = a_certificate(doc_type="OTHER_MSS_CERT", standard="ISO 45001", standard_edition="2018")

    assert judge(environment, requirement=asked)[0].verdict is Verdict.VOLDOET
    assert judge(safety, requirement=asked)[0].verdict is Verdict.NIET_AANGETOOND
