"""How strongly a certificate shows the design, existence and operation of a measure (R-STR, R-ISO)."""

from dataclasses import dataclass

from models.assessment.causes import Cause
from models.assessment.certificates import Examination
from models.assessment.checks import Case, because
from models.assessment.results import Reason
from models.contracts import Aspect, Requirement, RiskClass
from models.reference import DocumentType, Lexicon

_EVERY_CONTROL = "*"
WITHOUT_SOA = 1
"""Most that a certificate shows of a control when it does not say which controls apply (R-ISO-09)."""
GOVERNMENT_MEASURE = 2
"""Most that it shows of a measure that the government set itself (R-ISO-11)."""
HIGH_RISK_OPERATION = 4
"""What a high-risk requirement asks of operation (R-PRO-04)."""

_SUBJECT_RULES = {
    "ISO22301_CERT": Cause.CONTINUITY,
    "ISO20000_CERT": Cause.SERVICE_MANAGEMENT,
}


@dataclass(frozen=True, slots=True)
class Strength:
    """A grade as it stands, and as it would be if every question were answered in its favour."""

    grade: int
    potential: int


def find_minima(requirement: Requirement, case: Case) -> dict[Aspect, int]:
    """The grade that each needed aspect asks for (P-17, R-PRO-04)."""
    minima = {aspect: case.months(f"P-17.{aspect.value}") for aspect in requirement.aspects}
    if requirement.risk is RiskClass.HIGH and Aspect.WERKING in minima:
        minima[Aspect.WERKING] = max(minima[Aspect.WERKING], HIGH_RISK_OPERATION)
    return minima


def is_about(kind: DocumentType, requirement: Requirement, lexicon: Lexicon) -> bool:
    """True when the standard of *kind* speaks of a control that *requirement* names.

    A requirement that names no control we know is a matter for standards about every control.
    """
    covered = lexicon.controls.get(kind.id, ())
    if _EVERY_CONTROL in covered:
        return True
    named = [control for source in requirement.sources if (control := _locate(source, lexicon))]
    return any(_begins_with(control, prefix) for control in named for prefix in covered)


def _locate(source: str, lexicon: Lexicon) -> str | None:
    """A source such as `bio2@1.3:5.17.01` as `iso2022:5.17.01`; None for other numberings."""
    head, colon, number = source.partition(":")
    numbering = lexicon.numberings.get(head.partition("@")[0].casefold())
    return f"{numbering.scheme}:{number}" if numbering and colon else None


def _begins_with(control: str, prefix: str) -> bool:
    rest = control[len(prefix) :] if control.startswith(prefix) else None
    return rest is not None and (not rest or prefix.endswith(":") or rest[0] in ".( ")


def is_government_measure(requirement: Requirement, lexicon: Lexicon) -> bool:
    """True when a source is a measure of BIO itself, deeper than the control of the standard."""
    for source in requirement.sources:
        head, _, number = source.partition(":")
        numbering = lexicon.numberings.get(head.partition("@")[0].casefold())
        if numbering and len(number.split(".")) >= numbering.levels:
            return True
    return False


def grade(
    examination: Examination, aspect: Aspect, requirement: Requirement, case: Case
) -> Strength:
    """The grade of *examination* for *aspect*: the most of its type, lowered by what was seen."""
    kind = examination.exhibit.type
    most = kind.max_grades.get(aspect, 0)
    if kind.statement_of_applicability:
        most = min(most, 0 if aspect is Aspect.WERKING else WITHOUT_SOA)
    if aspect is not Aspect.WERKING and is_government_measure(requirement, case.reference.lexicon):
        most = min(most, GOVERNMENT_MEASURE)
    sure = min((c.grade_cap for c in examination.checks if not c.doubts), default=4)
    sure = sure if examination.is_readable else 4
    return Strength(grade=min(most, examination.grade_cap), potential=min(most, sure))


def explain_strength(
    examination: Examination, requirement: Requirement, case: Case
) -> tuple[Reason, ...]:
    """Why the certificate shows no more than it does."""
    exhibit = examination.exhibit
    cited = exhibit.cite_type()
    reasons = []
    if exhibit.type.id in _SUBJECT_RULES:
        reasons.append(because(_SUBJECT_RULES[exhibit.type.id], cited))
    if exhibit.type.statement_of_applicability:
        reasons.append(because(Cause.WITHOUT_SOA, cited, standard=exhibit.standard))
    elif is_government_measure(requirement, case.reference.lexicon):
        reasons.append(because(Cause.GOVERNMENT_MEASURE, cited, standard=exhibit.standard))
    if Aspect.WERKING in requirement.aspects:
        reasons.append(because(Cause.NO_OPERATION, cited))
    if requirement.risk is RiskClass.HIGH and Aspect.WERKING in requirement.aspects:
        reasons.append(because(Cause.HIGH_RISK, cited, minimum=HIGH_RISK_OPERATION))
    return tuple(reasons)
