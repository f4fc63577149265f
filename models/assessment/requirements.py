"""One requirement judged: assertions, ruling, questions, and everything that explains them."""

from collections.abc import Sequence

from models.assessment.assertions import assert_control, assert_having
from models.assessment.causes import Cause
from models.assessment.certificates import Examination
from models.assessment.checks import Case, Doubt
from models.assessment.confidence import measure
from models.assessment.explanation import (
    explain,
    explain_question,
    find_carriers,
    find_missing,
    unique,
)
from models.assessment.leftovers import Leftovers
from models.assessment.questions import find_questions
from models.assessment.results import (
    AspectGrade,
    Flag,
    RequirementAssessment,
    Verdict,
)
from models.assessment.strength import find_minima
from models.assessment.verdict import Minima, Ruling, rule, rule_on_having
from models.contracts import Aspect, Requirement, Responsible


def assess_requirement(
    requirement: Requirement,
    examinations: Sequence[Examination],
    leftovers: Leftovers,
    case: Case,
) -> RequirementAssessment:
    """The verdict on *requirement*, with its reasons; a question to a person makes it provisional."""
    ruling = find_ruling(requirement, examinations, case)
    certainty = measure(ruling, case)
    questions = find_questions(requirement, ruling, leftovers.unjudged, certainty, case)
    asked = [explain_question(doubt, ruling) for doubt in questions[:1]]
    reasons = (*asked, *explain(requirement, ruling, leftovers, case))
    return RequirementAssessment(
        id=requirement.id,
        verdict=Verdict.MENSELIJK_OORDEEL if questions else ruling.verdict,
        provisional=ruling.verdict if questions else None,
        question=questions[0].question if questions else None,
        further_questions=tuple(doubt.question for doubt in questions[1:]),
        aspects=_grade_aspects(requirement, ruling, case),
        reasons=unique((*reasons, *(doubt.reason for doubt in questions))),
        flags=_raise_flags(requirement, ruling, questions),
        missing=find_missing(requirement, ruling, case),
        confidence=certainty.word if certainty else None,
        weakest=certainty.weakest if certainty else None,
        evidence=tuple(dict.fromkeys(c.exhibit.evidence.sha256 for c in find_carriers(ruling))),
    )


def find_ruling(
    requirement: Requirement, examinations: Sequence[Examination], case: Case
) -> Ruling:
    """The ruling by the road that the requirement asks for.

    To have a document: type, validity and scope (R-STR-11). A measure: a grade for each aspect,
    unless the contract itself names a certificate as proof enough (R-PRO-02).
    """
    if requirement.asks_for:
        return rule_on_having(assert_having(requirement, requirement.asks_for, examinations, case))
    minima: Minima = dict(find_minima(requirement, case).items())
    ruling = rule(assert_control(requirement, examinations, case), minima)
    if not requirement.accepted_proof:
        return ruling
    alone = [e for e in examinations if not e.exhibit.type.statement_of_applicability]
    accepted = rule_on_having(assert_having(requirement, requirement.accepted_proof, alone, case))
    return accepted if accepted.assertions else ruling


def _grade_aspects(
    requirement: Requirement, ruling: Ruling, case: Case
) -> dict[Aspect, AspectGrade]:
    """How far each needed aspect is shown; where having a document decides, there are no grades."""
    if None in ruling.grades:
        return {}
    return {
        aspect: AspectGrade(grade=ruling.grades.get(aspect, 0), minimum=minimum)
        for aspect, minimum in find_minima(requirement, case).items()
    }


def _raise_flags(
    requirement: Requirement, ruling: Ruling, questions: Sequence[Doubt]
) -> tuple[Flag, ...]:
    flags = []
    shown = ruling.verdict in (Verdict.VOLDOET, Verdict.VOLDOET_DEELS)
    soon = Cause.EXPIRES_SOON
    reasons = [r for carrier in find_carriers(ruling) for r in carrier.reasons]
    if shown and any(r.rule == soon.rule and r.text == soon.key for r in reasons):
        flags.append(Flag.VERLOOPT_BINNENKORT)
    if questions:
        flags.append(Flag.VOORLOPIG)
    if requirement.responsible is not Responsible.SUPPLIER:
        flags.append(Flag.ACTIE_OPDRACHTGEVER)
    return tuple(flags)
