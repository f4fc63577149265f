"""Findings: what a person should know whatever the outcomes are."""

from models.assessment.results import Finding
from models.values import Value
from reports.dossier import Dossier
from reports.quoting import Place, refer_to_all
from reports.wording import show_plainly


class FindingRow(Value):
    """A finding as the report prints it."""

    number: str
    sentence: str
    severity: str
    requirements: tuple[str, ...]
    places: tuple[Place, ...]
    rule: str
    red_flag: tuple[str, ...]


def compose_findings(dossier: Dossier) -> tuple[FindingRow, ...]:
    """The findings in the order of the assessment."""
    return tuple(_compose(finding, dossier) for finding in dossier.assessment.findings)


def name_requirements(ids: tuple[str, ...], dossier: Dossier) -> tuple[str, ...]:
    """The requirements that something is about; 'general' when it is about none in particular."""
    return tuple(show_plainly(one) for one in ids) or (dossier.wording.say("findings.all"),)


def _compose(finding: Finding, dossier: Dossier) -> FindingRow:
    wording = dossier.wording
    flags = (finding.red_flag,) if finding.red_flag else ()
    return FindingRow(
        number=wording.write(finding.number),
        sentence=dossier.explain(finding.reason),
        severity=wording.say(f"severity.{finding.severity}"),
        requirements=name_requirements(finding.requirements, dossier),
        places=refer_to_all(finding.reason.citations, dossier),
        rule=finding.rule,
        red_flag=tuple(wording.say("findings.red_flag", flag=flag) for flag in flags),
    )
