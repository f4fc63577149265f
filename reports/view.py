"""The gap report as finished sentences: what a template prints, and nothing that it has to decide."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Reference
from models.values import Language, Value
from reports.chapters.actions import ActionRow, compose_actions
from reports.chapters.decisions import DecisionRow, compose_decisions
from reports.chapters.findings import FindingRow, compose_findings
from reports.chapters.front import Front, Line, compose_front
from reports.chapters.method import MethodChapter, compose_method
from reports.chapters.outcomes import Outcome, compose_outcomes
from reports.chapters.recompute import Recompute, compose_recompute
from reports.chapters.register import RegisterEntry, compose_register
from reports.chapters.subject import compose_subject
from reports.chapters.summary import Summary, compose_summary
from reports.chapters.validity import ValidityRow, compose_validity
from reports.dossier import CHAPTERS, Dossier, number_chapter
from reports.wording import load_wording


class Heading(Value):
    """A chapter in the table of contents."""

    number: int
    key: str
    text: str


class GapReport(Value):
    """One report, chapter by chapter, ready to print in any form."""

    page_title: str
    chapters: tuple[Heading, ...]
    front: Front
    summary: Summary
    subject: tuple[Line, ...]
    outcomes: tuple[Outcome, ...]
    findings: tuple[FindingRow, ...]
    decisions: tuple[DecisionRow, ...]
    actions: tuple[ActionRow, ...]
    validity: tuple[ValidityRow, ...]
    evidence: tuple[RegisterEntry, ...]
    method: MethodChapter
    recompute: Recompute


def open_dossier(
    assessment: Assessment,
    contract: Contract,
    readings: Sequence[Evidence | Refusal],
    reference: Reference,
    *,
    language: Language = "nl",
    received: Mapping[str, datetime] | None = None,
) -> Dossier:
    """Everything that a report on *assessment* is made from; *received* holds moments by SHA-256."""
    return Dossier(
        assessment=assessment,
        contract=contract,
        readings=tuple(readings),
        reference=reference,
        wording=load_wording(language),
        received=dict(received or {}),
    )


def compose_report(dossier: Dossier) -> GapReport:
    """The whole report in sentences; raises WordingFault when words for it are missing."""
    outcomes = compose_outcomes(dossier)
    return GapReport(
        page_title=dossier.wording.say(
            "report.page_title",
            supplier=dossier.contract.supplier.legal_name,
            as_of=dossier.assessment.as_of,
        ),
        chapters=_list_chapters(dossier),
        front=compose_front(dossier),
        summary=compose_summary(dossier),
        subject=compose_subject(dossier),
        outcomes=outcomes,
        findings=compose_findings(dossier),
        decisions=compose_decisions(dossier),
        actions=compose_actions(dossier),
        validity=compose_validity(dossier),
        evidence=compose_register(dossier),
        method=compose_method(dossier),
        recompute=compose_recompute(dossier),
    )


def _list_chapters(dossier: Dossier) -> tuple[Heading, ...]:
    return tuple(
        Heading(number=number_chapter(key), key=key, text=dossier.wording.say(f"{key}.heading"))
        for key in CHAPTERS
    )
