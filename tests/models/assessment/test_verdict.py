"""The algorithm of the rulebook (10.3) on bare assertions."""

import pytest

from models.assessment.assertions import Assertion, Polarity
from models.assessment.causes import Cause, Text
from models.assessment.certificates import Examination
from models.assessment.checks import Check, Failure, Level, Topic, ask
from models.assessment.exhibits import list_exhibits
from models.assessment.results import Verdict
from models.assessment.strength import Strength
from models.assessment.verdict import rule, rule_on_having
from models.contracts import Aspect
from tests.builders import a_certificate
from tests.models.cases import REFERENCE

DOUBT = ask(Cause.DATES_DOUBT, Text.ASK_DATES, file="x.pdf")
MINIMA: dict[Aspect | None, int] = {Aspect.OPZET: 2, Aspect.BESTAAN: 3, Aspect.WERKING: 3}


def an_assertion(
    *checks: Check,
    aspect: Aspect | None = None,
    grade: int = 4,
    polarity: Polarity = Polarity.POSITIVE,
    file: str = "a.pdf",
) -> Assertion:
    [exhibit] = list_exhibits([a_certificate(file)], REFERENCE)
    return Assertion(
        requirement="E-01",
        aspect=aspect,
        source=Examination(exhibit, checks),
        strength=Strength(grade, grade),
        start=None,
        end=None,
        polarity=polarity,
    )


OUTDATED = Check(Topic.DATES, Level.NOTHING, Failure.OUTDATED)
ELSEWHERE = Check(Topic.ENTITY, Level.NOTHING, Failure.ELSEWHERE)
PARTLY = Check(Topic.ACTIVITIES, Level.PARTLY)
UNKNOWN = Check(Topic.SERVICE, Level.PARTLY, doubts=(DOUBT,))
UNPROVEN = Check(Topic.ISSUER, Level.NOTHING, doubts=(DOUBT,))
MAYBE_OUTDATED = Check(Topic.DATES, Level.NOTHING, Failure.OUTDATED, doubts=(DOUBT,))


@pytest.mark.parametrize(
    ("checks", "verdict", "is_open"),
    [
        ((), Verdict.VOLDOET, False),
        ((PARTLY,), Verdict.VOLDOET_DEELS, False),
        ((UNKNOWN,), Verdict.VOLDOET_DEELS, True),
        ((UNPROVEN,), Verdict.NIET_AANGETOOND, True),
        ((PARTLY, UNKNOWN), Verdict.VOLDOET_DEELS, True),
        ((OUTDATED,), Verdict.VERLOPEN, False),
        ((OUTDATED, UNKNOWN), Verdict.VERLOPEN, False),
        ((MAYBE_OUTDATED,), Verdict.VERLOPEN, True),
        ((ELSEWHERE, MAYBE_OUTDATED), Verdict.BUITEN_SCOPE, False),
        ((OUTDATED, ELSEWHERE), Verdict.NIET_AANGETOOND, False),
    ],
)
def test_one_document_decides_and_asks_only_when_an_answer_could_help(
    checks: tuple[Check, ...], verdict: Verdict, is_open: bool
) -> None:
    ruling = rule_on_having([an_assertion(*checks)])

    assert ruling.verdict is verdict
    assert bool(ruling.open) is is_open


def test_a_sound_document_makes_questions_about_others_idle() -> None:
    ruling = rule_on_having([an_assertion(UNKNOWN, file="b.pdf"), an_assertion()])

    assert ruling.verdict is Verdict.VOLDOET
    assert not ruling.open


def test_outdated_goes_before_about_something_else() -> None:
    ruling = rule_on_having([an_assertion(ELSEWHERE), an_assertion(OUTDATED, file="b.pdf")])

    assert ruling.verdict is Verdict.VERLOPEN


def show(opzet: int, bestaan: int, werking: int, *checks: Check) -> list[Assertion]:
    grades = zip(Aspect, (opzet, bestaan, werking), strict=True)
    return [an_assertion(*checks, aspect=aspect, grade=grade) for aspect, grade in grades]


@pytest.mark.parametrize(
    ("grades", "verdict"),
    [
        ((2, 3, 3), Verdict.VOLDOET),
        ((2, 3, 2), Verdict.VOLDOET_DEELS),
        ((1, 3, 0), Verdict.VOLDOET_DEELS),
        ((1, 2, 2), Verdict.NIET_AANGETOOND),
        ((1, 1, 0), Verdict.NIET_AANGETOOND),
        ((0, 0, 0), Verdict.NIET_AANGETOOND),
    ],
)
def test_grades_are_held_against_the_minima(grades: tuple[int, int, int], verdict: Verdict) -> None:
    assert rule(show(*grades), MINIMA).verdict is verdict


def test_all_aspects_over_part_of_the_scope_meet_in_part() -> None:
    assert rule(show(4, 4, 4, PARTLY), MINIMA).verdict is Verdict.VOLDOET_DEELS


@pytest.mark.parametrize(
    ("grades", "polarity", "verdict"),
    [
        ((2, 3, 3), Polarity.NEGATIVE_HEAVY, Verdict.VOLDOET_NIET),
        ((2, 3, 3), Polarity.NEGATIVE_MEDIUM, Verdict.VOLDOET_DEELS),
        ((1, 1, 0), Polarity.NEGATIVE_MEDIUM, Verdict.VOLDOET_NIET),
    ],
)
def test_what_speaks_against_a_requirement_wins(
    grades: tuple[int, int, int], polarity: Polarity, verdict: Verdict
) -> None:
    against = an_assertion(aspect=Aspect.BESTAAN, polarity=polarity, file="test.pdf")

    assert rule([*show(*grades), against], MINIMA).verdict is verdict


def test_nothing_against_a_requirement_counts_from_a_document_about_somebody_else() -> None:
    elsewhere = an_assertion(
        ELSEWHERE, aspect=Aspect.BESTAAN, polarity=Polarity.NEGATIVE_HEAVY, file="test.pdf"
    )

    assert rule([*show(2, 3, 3), elsewhere], MINIMA).verdict is Verdict.VOLDOET
