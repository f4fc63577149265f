from datetime import date
from typing import Any

import pytest

from models.assessment.results import EvidenceUse, RequirementAssessment, Use, Verdict
from models.evidence import Citation
from models.reference import Rule, RuleSeverity
from reports.checks import ReportFault, check_dossier, check_report
from reports.dossier import Dossier
from reports.html import render_html
from reports.view import compose_report
from tests.builders import AS_OF, a_certificate, a_contract, a_control, a_refusal
from tests.reports.assessments import (
    a_dossier,
    a_gap,
    a_met,
    a_question,
    a_reason,
    a_reference,
    a_use,
    an_action,
    an_assessment,
)

CERTIFICATE = a_certificate()


def a_single(
    judged: RequirementAssessment,
    use: EvidenceUse | None = None,
    **changes: Any,  # noqa: ANN401
) -> Dossier:
    """A report on one requirement and one certificate."""
    parts = {
        "assessment": an_assessment(
            requirements=(judged,), evidence=(use or a_use(CERTIFICATE, requirements=(judged.id,)),)
        ),
        "contract": a_contract(a_control(judged.id)),
        "readings": (CERTIFICATE,),
    }
    return a_dossier(**{**parts, **changes})


def a_citation(**changes: Any) -> Citation:  # noqa: ANN401 - passed on
    sound = CERTIFICATE.cite(CERTIFICATE.fields["standard"])  # type: ignore[index]
    return sound.model_copy(update=changes)


def test_a_sound_report_passes() -> None:
    dossier = a_dossier()

    check_dossier(dossier)
    check_report(compose_report(dossier), dossier)


def test_a_verdict_without_a_place_in_a_document_stops_the_report() -> None:
    bare = a_met(CERTIFICATE, "E-1", reasons=(a_reason("R-VER-08"),))

    with pytest.raises(ReportFault, match="eis E-1: uitkomst ‘Voldoet’ zonder vindplaats"):
        check_dossier(a_single(bare))


def test_nothing_found_needs_no_place_also_when_a_person_decides() -> None:
    check_dossier(a_single(a_gap("E-1")))
    check_dossier(
        a_single(
            a_question(
                CERTIFICATE,
                "E-1",
                provisional=Verdict.NIET_AANGETOOND,
                reasons=(a_reason("R-VER-08"),),
            )
        )
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"sha256": "f" * 64}, "een bestand dat niet in het bewijsregister staat"),
        ({"page": 9}, "vindplaats op blz. 9, maar certificaat.pdf heeft 1 bladzijde"),
        ({"quote": "dit staat er niet"}, "de aangehaalde woorden op blz. 1"),
    ],
)
def test_a_place_that_does_not_exist_stops_the_report(changes: dict[str, Any], reason: str) -> None:
    judged = a_met(CERTIFICATE, "E-1", reasons=(a_reason(citations=(a_citation(**changes),)),))

    with pytest.raises(ReportFault, match=reason):
        check_dossier(a_single(judged))


def test_a_file_that_could_not_be_read_proves_nothing() -> None:
    refusal = a_refusal()
    judged = a_met(
        CERTIFICATE, "E-1", reasons=(a_reason(citations=(a_citation(sha256=refusal.sha256),)),)
    )
    dossier = a_single(judged, a_use(refusal), readings=(refusal,))

    with pytest.raises(ReportFault, match="niet gelezen"):
        check_dossier(dossier)


def test_an_action_in_the_past_stops_the_report() -> None:
    assessment = an_assessment(actions=(an_action(due=AS_OF),))

    with pytest.raises(ReportFault, match="actie A-01: de datum 21 november 2026"):
        check_dossier(a_dossier(assessment=assessment, readings=(), contract=a_contract()))


def test_a_file_that_is_missing_from_the_register_stops_the_report() -> None:
    dossier = a_single(a_gap("E-1"), readings=(CERTIFICATE, a_refusal("kwijt.pdf")))

    with pytest.raises(ReportFault, match=r"kwijt\.pdf kwam binnen"):
        check_dossier(dossier)


def test_a_file_in_the_register_that_nobody_read_stops_the_report() -> None:
    with pytest.raises(ReportFault, match=r"certificaat\.pdf staat in het bewijsregister"):
        check_dossier(a_single(a_gap("E-1"), readings=()))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"use": Use.NOT_USED, "requirements": ()}, "er staat niet bij waarom"),
        ({"requirements": ()}, "er staat niet bij voor welke eis"),
        ({"use": Use.REFUSED}, "klopt niet met hoe het bestand is gelezen"),
    ],
)
def test_a_file_without_a_clear_state_stops_the_report(
    changes: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ReportFault, match=reason):
        check_dossier(a_single(a_gap("E-1"), a_use(CERTIFICATE, **changes)))


def test_a_question_without_words_stops_the_report() -> None:
    with pytest.raises(ReportFault, match="een mens moet beslissen, maar"):
        check_dossier(a_single(a_question(CERTIFICATE, "E-1", question=None)))


def test_a_provisional_outcome_is_only_for_people_to_decide() -> None:
    with pytest.raises(ReportFault, match="er is een voorlopige uitkomst"):
        check_dossier(a_single(a_gap("E-1", provisional=Verdict.VOLDOET)))


@pytest.mark.parametrize(
    ("judged", "reason"),
    [
        ((), "eis E-1 staat in het contract en hoort één uitkomst te hebben; het zijn er 0"),
        ((a_gap("E-1"), a_gap("E-1")), "het zijn er 2"),
        ((a_gap("E-1"), a_gap("E-7")), "eis E-7 heeft een uitkomst, maar staat niet in"),
    ],
)
def test_every_requirement_has_one_outcome(
    judged: tuple[RequirementAssessment, ...], reason: str
) -> None:
    dossier = a_dossier(
        assessment=an_assessment(requirements=judged),
        contract=a_contract(a_control("E-1")),
        readings=(),
    )

    with pytest.raises(ReportFault, match=reason):
        check_dossier(dossier)


def test_an_assessment_of_another_contract_stops_the_report() -> None:
    dossier = a_dossier(assessment=an_assessment(contract="ANDERS"), readings=())

    with pytest.raises(ReportFault, match="de beoordeling gaat over contract ANDERS"):
        check_dossier(dossier)


def test_a_rule_that_speaks_as_an_auditor_stops_the_report() -> None:
    rule = Rule(
        id="R-XYZ-01",
        severity=RuleSeverity.INFORMATION,
        source="POL",
        sentences={"nl": {"default": "Ons oordeel is goed."}, "en": {"default": "Fine."}},
    )

    with pytest.raises(ReportFault, match=r"‘R-XYZ-01\.default’ gebruikt .* ‘oordeel’"):
        check_dossier(
            a_dossier(reference=a_reference(rules={**a_reference().rules, rule.id: rule}))
        )


def test_the_name_of_a_document_may_hold_a_word_of_auditors() -> None:
    texts = {"nl": {"ask_soa": "De verklaring van toepasselijkheid."}, "en": {}}
    known = a_reference()
    merged = {language: {**known.texts[language], **texts[language]} for language in known.texts}

    check_dossier(a_dossier(reference=a_reference(texts=merged)))


def test_a_count_that_differs_from_the_table_stops_the_report() -> None:
    dossier = a_dossier()
    report = compose_report(dossier)
    fewer = report.model_copy(update={"outcomes": report.outcomes[1:]})

    with pytest.raises(ReportFault, match="‘Voldoet’ klopt niet: 1 in de samenvatting, 0 in"):
        check_report(fewer, dossier)


def test_an_open_point_that_nobody_decides_about_stops_the_report() -> None:
    dossier = a_single(a_gap("E-1"))
    report = compose_report(dossier).model_copy(update={"decisions": ()})

    with pytest.raises(ReportFault, match="eis E-1: uitkomst ‘Niet aangetoond’ zonder actie"):
        check_report(report, dossier)


def test_one_fault_lists_every_reason() -> None:
    judged = a_met(CERTIFICATE, "E-1", reasons=(a_reason("R-VER-08"),))
    assessment = an_assessment(
        requirements=(judged,),
        evidence=(a_use(CERTIFICATE, requirements=()),),
        actions=(an_action(due=date(2020, 1, 1)),),
    )
    dossier = a_single(judged, assessment=assessment)

    with pytest.raises(ReportFault) as fault:
        render_html(dossier.assessment, dossier.contract, dossier.readings, dossier.reference)

    assert str(fault.value).count("\n- ") == 3
