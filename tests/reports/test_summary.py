from datetime import date

from models.assessment.results import Missing, Owner, RequirementAssessment, Severity, Verdict
from models.contracts import Requirement, RiskClass
from reports.chapters.summary import MOST_POINTS, Summary, compose_summary
from tests.builders import a_certificate, a_contract, a_control
from tests.reports.assessments import (
    a_dossier,
    a_finding,
    a_gap,
    a_met,
    a_partly,
    a_question,
    a_reason,
    an_action,
    an_assessment,
)

CERTIFICATE = a_certificate()


def summarise(
    *judged: RequirementAssessment, requirements: tuple[Requirement, ...] = (), **kwargs: object
) -> Summary:
    contract = a_contract(*(requirements or (a_control(one.id) for one in judged)))
    assessment = an_assessment(requirements=judged, **kwargs)
    return compose_summary(a_dossier(assessment=assessment, contract=contract))


def test_the_conclusion_takes_three_sentences() -> None:
    summary = summarise(a_met(CERTIFICATE, "1"), a_gap("2"), a_question(CERTIFICATE, "3"))

    assert summary.conclusion == (
        "De leverancier toont voor 1 van de 3 eisen aan dat hij eraan voldoet.",
        "Voor 1 eis is het bewijs niet genoeg en over 1 eis moet een mens beslissen.",
        "Het grootste punt staat bij eis 3: Menselijk oordeel nodig.",
    )


def test_when_all_is_met_there_is_nothing_to_do() -> None:
    summary = summarise(a_met(CERTIFICATE, "1"), a_met(CERTIFICATE, "2"))

    assert summary.conclusion == (
        "De leverancier toont voor alle 2 eisen aan dat hij eraan voldoet.",
        "Er staat geen eis open.",
        "Er is geen punt dat nu uw aandacht vraagt.",
    )
    assert summary.points == ()
    assert summary.todo == ("U hoeft nu niets te doen. Bewaar dit rapport in het contractdossier.",)


def test_when_nothing_is_met_the_conclusion_says_so() -> None:
    first, second, _ = summarise(a_gap("1"), a_gap("2")).conclusion

    assert first == "De leverancier toont voor geen van de 2 eisen aan dat hij eraan voldoet."
    assert second == "Voor 2 eisen is het bewijs niet genoeg."


def test_a_contract_with_one_requirement_reads_as_one() -> None:
    assert "aan de enige eis voldoet" in summarise(a_met(CERTIFICATE, "1")).conclusion[0]
    assert summarise(a_gap("1")).conclusion[0].startswith("De leverancier toont niet aan")


def test_every_outcome_is_counted_and_none_is_averaged() -> None:
    summary = summarise(a_met(CERTIFICATE, "1"), a_gap("2"), a_gap("3"))
    counts = {count.verdict.word: count.number for count in summary.counts}

    assert len(counts) == len(Verdict)
    assert {word: n for word, n in counts.items() if n} == {"Voldoet": 1, "Niet aangetoond": 2}


def test_negative_evidence_weighs_heavier_than_missing_evidence() -> None:
    negative = a_partly(CERTIFICATE, "2", verdict=Verdict.VOLDOET_NIET)

    assert summarise(a_gap("1"), negative).points[0].title == "Eis 2"


def test_a_high_risk_weighs_heavier_than_a_wish() -> None:
    summary = summarise(
        a_gap("wens"),
        a_gap("gewoon", missing=()),
        a_gap("hoog", missing=(Missing(text="ask_operation"),)),
        requirements=(
            a_control("wens", mandatory=False),
            a_control("gewoon"),
            a_control("hoog", risk=RiskClass.HIGH),
        ),
    )

    assert [point.title for point in summary.points] == ["Eis hoog", "Eis gewoon", "Eis wens"]


def test_one_cause_behind_many_requirements_is_one_point() -> None:
    gaps = [a_gap(f"E-{number}") for number in range(6)]
    partly = a_partly(CERTIFICATE, "E-9")

    titles = [point.title for point in summarise(*gaps, partly).points]

    assert titles == ["6 eisen: E-0, E-1, E-2 en 3 andere", "Eis E-9"]


def test_there_are_never_more_than_three_points() -> None:
    gaps = [a_gap("1"), a_gap("2", missing=()), a_partly(CERTIFICATE, "3")]
    summary = summarise(*gaps, a_question(CERTIFICATE, "4"))

    assert len(summary.points) == MOST_POINTS == 3


def test_a_grave_finding_about_no_requirement_in_particular_is_a_point() -> None:
    grave = a_finding(severity=Severity.HIGH, requirements=())
    mild = a_finding(severity=Severity.LOW, requirements=())

    [point] = summarise(a_met(CERTIFICATE, "1"), findings=(mild, grave)).points

    assert point.title == "Bevinding F-01"


def test_what_to_do_names_who_what_and_when() -> None:
    actions = (
        an_action(due=date(2027, 2, 1)),
        an_action(number="A-02", due=date(2026, 12, 15)),
        an_action(number="A-03", owner=Owner.BUYER, due=date(2027, 1, 2)),
    )

    todo = summarise(a_gap("1"), a_question(CERTIFICATE, "2"), actions=actions).todo

    assert todo == (
        "Vraag de leverancier om 2 aanvullingen, de eerste vóór 15 december 2026 (hoofdstuk 6).",
        "Regel zelf 1 punt, het eerste vóór 2 januari 2027 (hoofdstuk 6).",
        "Geef antwoord op 1 vraag (hoofdstuk 3). Tot dan is de uitkomst voorlopig.",
        "Laat de proceseigenaar besluiten over 2 open punten (hoofdstuk 5).",
    )


def test_a_question_that_is_also_an_action_is_told_once_with_its_day() -> None:
    asked = a_question(CERTIFICATE, "1")
    question = asked.question
    assert question
    action = an_action(
        text=question.text, values=question.values, owner=Owner.BUYER, due=date(2027, 1, 2)
    )

    todo = summarise(asked, a_question(CERTIFICATE, "2"), actions=(action,)).todo

    assert todo[0] == (
        "Geef vóór 2 januari 2027 antwoord op 1 vraag (hoofdstuk 3)."
        " Tot dan is de uitkomst voorlopig."
    )
    assert len(todo) == 2


def test_without_evidence_there_is_no_next_day_to_name() -> None:
    assert summarise(a_gap("1")).next == (
        "Er is nog geen datum voor de volgende beoordeling."
        " Beoordeel opnieuw zodra er nieuw bewijs is.",
    )


def test_the_next_assessment_has_a_day_and_a_reason() -> None:
    summary = compose_summary(a_dossier())

    assert summary.next == (
        "Beoordeel opnieuw uiterlijk op 31 mei 2028.",
        "Dan verloopt het eerste document.",
    )


def test_the_point_of_a_question_is_the_question() -> None:
    question = a_question(CERTIFICATE, "1", reasons=(a_reason(),))

    [point] = summarise(question).points

    assert point.needed == (
        "Vraag aan u: Past dit toepassingsgebied bij de dienst Zaaksysteem Dossier?",
    )
