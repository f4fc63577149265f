"""When to look again, and which document sets that day (R-DAT-18)."""

from collections.abc import Sequence
from datetime import date, timedelta

from models.assessment.causes import Cause
from models.assessment.certificates import Examination
from models.assessment.checks import Case, because
from models.assessment.dates import add_months
from models.assessment.results import NextAssessment, RequirementAssessment, Verdict
from models.evidence import FieldName


def plan_next(
    judged: Sequence[RequirementAssessment], examinations: Sequence[Examination], case: Case
) -> NextAssessment:
    """The first day on which a VOLDOET loses its proof, or else the yearly review (BIO2 5.22.01)."""
    yearly = add_months(case.as_of, case.months("review.months"))
    carrying = {sha for one in judged if one.verdict is Verdict.VOLDOET for sha in one.evidence}
    ending = _list_endings(carrying, examinations)
    if ending and ending[0][0] < yearly:
        day, examination = ending[0]
        exhibit = examination.exhibit
        reason = because(
            Cause.NEXT_BY_DOCUMENT,
            exhibit.cite(FieldName.VALID_UNTIL),
            file=exhibit.evidence.file,
            day=day,
        )
        return NextAssessment(on=max(day, case.as_of + timedelta(days=1)), reason=reason)
    return NextAssessment(on=yearly, reason=because(Cause.NEXT_BY_YEAR, day=yearly))


def _list_endings(
    carrying: set[str], examinations: Sequence[Examination]
) -> list[tuple[date, Examination]]:
    """When each document that carries a VOLDOET ends, the first one first."""
    endings = [
        (one.ends, one)
        for one in examinations
        if one.exhibit.evidence.sha256 in carrying and one.ends and not one.failures
    ]
    return sorted(endings, key=lambda pair: (pair[0], pair[1].exhibit.key))
