"""What a person should know whatever the verdicts: red flags and documents to look at (report, 4)."""

from collections.abc import Iterator, Mapping, Sequence

from models.assessment.certificates import Examination
from models.assessment.checks import Case, Failure, naming
from models.assessment.results import (
    EvidenceUse,
    Finding,
    Reason,
    RequirementAssessment,
    Severity,
    Use,
    Verdict,
)
from models.evidence import Sha256
from models.reference import Rule, RuleSeverity

_SEVERITIES = {
    RuleSeverity.BLOCK: Severity.HIGH,
    RuleSeverity.MAJOR: Severity.MEDIUM,
    RuleSeverity.MINOR: Severity.LOW,
    RuleSeverity.INFORMATION: Severity.LOW,
}
_ORDER = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}


def find_findings(
    examinations: Sequence[Examination],
    register: Sequence[EvidenceUse],
    judged: Sequence[RequirementAssessment],
    case: Case,
) -> tuple[Finding, ...]:
    """Each rule that people should know about, once per document, the most urgent first."""
    touched = _list_requirements(judged)
    replaced = _find_replaced(examinations, judged)
    found: dict[tuple[str, str], Finding] = {}
    for sha, reason in _list_reasons(examinations, register, replaced):
        rule = case.reference.rules.get(reason.rule)
        if rule and rule.finding:
            found.setdefault((reason.rule, sha), _state(rule, reason, touched.get(sha, ())))
    ordered = sorted(found.items(), key=lambda item: (_ORDER[item[1].severity], item[0]))
    return tuple(
        finding.model_copy(update={"number": f"F-{number:02}"})
        for number, (_, finding) in enumerate(ordered, 1)
    )


def _list_requirements(judged: Sequence[RequirementAssessment]) -> Mapping[Sha256, tuple[str, ...]]:
    touched: dict[Sha256, tuple[str, ...]] = {}
    for one in judged:
        for sha in one.evidence:
            touched[sha] = (*touched.get(sha, ()), one.id)
    return touched


def _find_replaced(
    examinations: Sequence[Examination], judged: Sequence[RequirementAssessment]
) -> frozenset[Sha256]:
    """Outdated documents of a type of which another one carries a VOLDOET: history, no finding."""
    carrying = {sha for one in judged if one.verdict is Verdict.VOLDOET for sha in one.evidence}
    sound = {e.exhibit.type.id for e in examinations if e.exhibit.evidence.sha256 in carrying}
    return frozenset(
        e.exhibit.evidence.sha256
        for e in examinations
        if e.failures == {Failure.OUTDATED} and e.exhibit.type.id in sound
    )


def _list_reasons(
    examinations: Sequence[Examination],
    register: Sequence[EvidenceUse],
    replaced: frozenset[Sha256],
) -> Iterator[tuple[Sha256, Reason]]:
    for one in examinations:
        sha = one.exhibit.evidence.sha256
        for reason in () if sha in replaced else one.reasons:
            yield sha, naming(reason, one.exhibit.evidence.file)
    for line in register:
        examined = line.use is Use.USED or line.duplicate_of or line.valid_until
        for reason in () if examined else line.reasons:
            yield line.sha256, naming(reason, line.file)


def _state(rule: Rule, reason: Reason, requirements: tuple[str, ...]) -> Finding:
    return Finding(
        number="F-00",
        rule=rule.id,
        red_flag=rule.red_flag,
        severity=_SEVERITIES[rule.severity],
        reason=reason,
        requirements=requirements,
    )
