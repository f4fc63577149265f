from models.assessment.results import AspectGrade, Flag, Missing, RequirementAssessment, Verdict
from models.contracts import Aspect, Requirement
from models.evidence import Evidence, Fact, Method
from models.reference import RuleSeverity
from reports.chapters.decisions import compose_decisions
from reports.chapters.grounds import part_reasons
from reports.chapters.outcomes import Outcome, compose_outcomes
from tests.builders import (
    a_certificate,
    a_contract,
    a_control,
    a_fact,
    a_requirement,
)
from tests.reports.assessments import (
    a_dossier,
    a_gap,
    a_met,
    a_partly,
    a_question,
    a_reason,
    a_reference,
    a_use,
    an_assessment,
    cite,
)


def outcome_of(
    assessed: RequirementAssessment,
    *,
    requirement: Requirement | None = None,
    certificate: Evidence | None = None,
) -> Outcome:
    certificate = certificate or a_certificate()
    dossier = a_dossier(
        assessment=an_assessment(requirements=(assessed,), evidence=(a_use(certificate),)),
        contract=a_contract(requirement or a_control(assessed.id)),
        readings=(certificate,),
    )
    [outcome] = compose_outcomes(dossier)
    return outcome


def test_an_outcome_keeps_the_buyers_own_text() -> None:
    outcome = outcome_of(a_gap("E-1"), requirement=a_control("E-1", text="Zo staat het er; echt."))

    assert outcome.text == "Zo staat het er; echt."


def test_an_outcome_cites_the_file_the_page_and_the_words() -> None:
    certificate = a_certificate(
        facts={"valid_until": a_fact("2028-05-31", page=2, quote="31 mei 2028")}
    )

    outcome = outcome_of(a_met(certificate), certificate=certificate)

    [exhibit] = outcome.exhibits
    number, until = exhibit.quotes
    assert (exhibit.title, exhibit.file) == ("B-01: ISO/IEC 27001-certificaat", "certificaat.pdf")
    assert (until.label, until.place, until.quote.text) == (
        "Geldig tot en met",
        "blz. 2",
        "31 mei 2028",
    )
    assert number.label == "Nummer"


def test_every_reason_names_its_rule_and_its_places() -> None:
    [reason] = outcome_of(a_met(a_certificate())).reasons

    assert reason.rule == "R-ISO-03"
    assert [place.text for place in reason.places] == ["B-01, blz. 1"]
    assert [place.anchor for place in reason.places] == ["B-01"]


def test_a_grade_below_the_minimum_is_limited_and_zero_is_none() -> None:
    shown = {row.aspect: row.shown.word for row in outcome_of(a_partly(a_certificate())).aspects}

    assert shown == {
        "Opzet": "aangetoond",
        "Bestaan": "beperkt aangetoond",
        "Werking": "niet aangetoond",
    }


def test_a_requirement_to_have_a_document_has_no_grades_and_says_why() -> None:
    outcome = outcome_of(a_met(a_certificate()), requirement=a_requirement("E-01"))

    assert outcome.aspects == ()
    assert outcome.aspects_note.startswith("Deze eis vraagt om een document.")


def test_an_outcome_that_a_person_decides_is_shown_as_provisional() -> None:
    outcome = outcome_of(a_question(a_certificate()))

    assert outcome.verdict.word == "Menselijk oordeel nodig"
    assert outcome.provisional == (
        "Voorlopige uitkomst: Voldoet deels. Deze uitkomst staat nog niet vast.",
    )
    assert outcome.questions == ("Past dit toepassingsgebied bij de dienst Zaaksysteem Dossier?",)


def test_the_certainty_of_our_reading_names_its_weakest_link() -> None:
    outcome = outcome_of(a_met(a_certificate()))

    assert outcome.confidence == "Hoog"
    assert outcome.weakest == ("Zwakste schakel: het toepassingsgebied.",)


def test_a_flag_becomes_words() -> None:
    outcome = outcome_of(a_met(a_certificate(), flags=(Flag.VERLOOPT_BINNENKORT,)))

    assert outcome.flags == ("Bewijs verloopt binnenkort",)


def test_a_gap_without_a_known_remedy_admits_it() -> None:
    assert outcome_of(a_gap("E-1", missing=())).missing == (
        "De regels noemen hier geen aanvulling.",
    )


def test_only_open_points_wait_for_a_decision_and_none_is_filled_in() -> None:
    rows = compose_decisions(a_dossier())

    assert [row.id for row in rows] == ["E-02", "E-03"]
    assert all(len(row.options) == 4 for row in rows)


def test_a_requirement_that_a_person_set_aside_is_no_open_point() -> None:
    dossier = a_dossier(
        assessment=an_assessment(requirements=(a_gap("E-02", verdict=Verdict.NVT),))
    )

    assert compose_decisions(dossier) == ()


def test_a_fact_in_a_sheet_is_placed_by_its_cell() -> None:
    cell = Fact(value="ja", page=2, cell="B7", quote="ja", method=Method.LABEL, confidence=1.0)
    certificate = a_certificate(facts={"soa_reference": cell})
    assessed = a_met(certificate, reasons=(a_reason(citations=cite(certificate, "soa_reference")),))

    outcome = outcome_of(assessed, certificate=certificate)

    assert [place.text for place in outcome.reasons[0].places] == ["B-01, blad 2, cel B7"]


def test_every_question_to_a_person_is_asked() -> None:
    further = (Missing(text="ask_any"),)

    outcome = outcome_of(a_question(a_certificate(), further_questions=further))

    assert outcome.questions == (
        "Past dit toepassingsgebied bij de dienst Zaaksysteem Dossier?",
        "Een document over deze eis.",
    )


def test_the_first_reason_and_every_rule_that_caps_come_before_what_was_seen_besides() -> None:
    reference = a_reference()
    capping = reference.rules["R-ISO-10"].model_copy(update={"severity": RuleSeverity.MAJOR})
    dossier = a_dossier(reference=a_reference(rules={**reference.rules, "R-ISO-10": capping}))
    said = tuple(a_reason(rule) for rule in ("R-VER-08", "R-CLS-11", "R-ISO-10"))

    telling, besides = part_reasons(said, dossier)

    assert [line.rule for line in telling] == ["R-VER-08", "R-ISO-10"]
    assert [line.rule for line in besides] == ["R-CLS-11"]


def test_a_sentence_that_is_said_twice_stands_there_once_with_all_its_places() -> None:
    first, second = a_certificate("een.pdf"), a_certificate("twee.pdf")
    said = tuple(
        a_reason("R-VER-08", citations=cite(one, "valid_until")) for one in (first, second)
    )

    [line], besides = part_reasons(said, a_dossier(readings=(first, second)))

    assert len(line.places) == 2
    assert besides == ()


def test_that_an_outcome_is_provisional_is_said_once() -> None:
    outcome = outcome_of(a_question(a_certificate(), flags=(Flag.VOORLOPIG,)))

    assert outcome.flags == ()
    assert outcome.provisional_short == ("voorlopig: Voldoet deels",)


def test_a_clause_of_the_contract_stands_for_the_contract_as_source() -> None:
    requirement = a_control("E-1", sources=("contract",), clause="Bijlage 3, artikel 2")

    outcome = outcome_of(a_gap("E-1"), requirement=requirement)

    assert outcome.sources == ("contract: Bijlage 3, artikel 2",)


def test_a_grade_of_one_is_no_more_than_an_indication() -> None:
    judged = a_gap("E-1", aspects={Aspect.OPZET: AspectGrade(grade=1, minimum=2)})

    first, *others = outcome_of(judged).aspects

    assert first.shown.word == "alleen een aanwijzing"
    assert {row.shown.word for row in others} == {"niet gevraagd"}
