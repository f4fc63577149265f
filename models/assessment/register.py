"""The register of evidence: every file that came in, used or not, and why (report, chapter 10)."""

from collections.abc import Mapping, Sequence

from models.assessment.causes import Cause
from models.assessment.certificates import Examination
from models.assessment.checks import Case, because
from models.assessment.exhibits import Exhibit
from models.assessment.explanation import unique
from models.assessment.questions import cite_document
from models.assessment.results import (
    EvidenceUse,
    Reason,
    RequirementAssessment,
    Use,
    Verdict,
)
from models.assessment.validity import find_start, read_date
from models.contracts import Contract
from models.evidence import Evidence, FieldName, Refusal, Sha256

_POSITIVE = frozenset({Verdict.VOLDOET, Verdict.VOLDOET_DEELS})
_MARKETING = "ISO_MARKETING"
_UNKNOWN = "UNKNOWN"


def fill_register(
    readings: Sequence[Evidence | Refusal],
    examinations: Sequence[Examination],
    duplicates: Mapping[Sha256, Sha256],
    judged: Sequence[RequirementAssessment],
    case: Case,
) -> tuple[EvidenceUse, ...]:
    """A line for each file in the order of their names, numbered B-01 and on."""
    lines: list[EvidenceUse] = []
    seen: set[Sha256] = set()
    for reading in sorted(readings, key=lambda r: (r.file.casefold(), r.file, r.sha256)):
        if isinstance(reading, Refusal):
            line = _refuse(reading)
        elif reading.sha256 in seen:
            line = _mark_copy(reading, reading.sha256, readings)
        elif reading.sha256 in duplicates:
            line = _mark_copy(reading, duplicates[reading.sha256], readings)
        else:
            line = _enter(reading, examinations, judged, case)
        seen.add(reading.sha256)
        lines.append(line.model_copy(update={"number": f"B-{len(lines) + 1:02}"}))
    return tuple(lines)


def _refuse(refusal: Refusal) -> EvidenceUse:
    """A file that could not be read, with the reason and the remedy of the reader (R-INT-09)."""
    reason = because(
        Cause.UNREADABLE, file=refusal.file, fault=refusal.reason, remedy=refusal.remedy
    )
    return EvidenceUse(
        number="B-00",
        sha256=refusal.sha256,
        file=refusal.file,
        doc_type=refusal.doc_type,
        use=Use.REFUSED,
        reasons=(reason,),
    )


def _mark_copy(
    reading: Evidence, original: Sha256, readings: Sequence[Evidence | Refusal]
) -> EvidenceUse:
    names = sorted((r.file for r in readings if r.sha256 == original), key=str.casefold)
    other = next((name for name in names if name != reading.file), names[0] if names else "-")
    reason = because(Cause.DUPLICATE, cite_document(reading), file=reading.file, other=other)
    return EvidenceUse(
        number="B-00",
        sha256=reading.sha256,
        file=reading.file,
        doc_type=reading.doc_type,
        use=Use.NOT_USED,
        reasons=(reason,),
        duplicate_of=original,
    )


def _enter(
    reading: Evidence,
    examinations: Sequence[Examination],
    judged: Sequence[RequirementAssessment],
    case: Case,
) -> EvidenceUse:
    own = [e for e in examinations if e.exhibit.evidence.sha256 == reading.sha256]
    rests = [a for a in judged if reading.sha256 in a.evidence]
    counted = [a.id for a in rests if (a.provisional or a.verdict) in _POSITIVE]
    reasons = () if counted else _say_why_not(reading, own, [a.id for a in rests], case)
    exhibit = own[0].exhibit if own else None
    start = find_start(exhibit) if exhibit else None
    return EvidenceUse(
        number="B-00",
        sha256=reading.sha256,
        file=reading.file,
        doc_type=reading.doc_type,
        use=Use.USED if counted else Use.NOT_USED,
        requirements=tuple(counted or [a.id for a in rests]),
        reasons=reasons,
        valid_from=read_date(exhibit, start) if exhibit and start else None,
        valid_until=read_date(exhibit, FieldName.VALID_UNTIL) if exhibit else None,
    )


def _say_why_not(
    reading: Evidence, own: Sequence[Examination], touched: Sequence[str], case: Case
) -> tuple[Reason, ...]:
    """Why a document that was read did not count for any requirement."""
    if not own:
        return (explain_unjudged(reading, case),)
    objections = unique(r for e in own for r in e.objections)
    if touched and not objections:
        return (_say_too_weak(own[0].exhibit),)
    return objections or (_say_unasked(own[0].exhibit, case.contract),)


def _say_too_weak(exhibit: Exhibit) -> Reason:
    if exhibit.type.statement_of_applicability:
        return because(Cause.WITHOUT_SOA, exhibit.cite_type(), standard=exhibit.standard)
    return because(Cause.NO_OPERATION, exhibit.cite_type())


def _say_unasked(exhibit: Exhibit, contract: Contract) -> Reason:
    """No requirement asks for it; ISO 9001 is about quality, whatever it is offered for (R-ISO-17)."""
    cause = Cause.OTHER_SUBJECT if exhibit.type.subject == "quality" else Cause.NOT_ASKED
    values = {"type": exhibit.type.id, "contract": contract.id}
    return because(cause, exhibit.cite_type(), **values)


def explain_unjudged(reading: Evidence, case: Case) -> Reason:
    """Why a document of a kind that no rule weighs yet, or of no known kind, does not count."""
    values = {"file": reading.file, "type": reading.doc_type}
    cited = cite_document(reading)
    if reading.doc_type == _MARKETING:
        return because(Cause.MARKETING, cited, **values)
    if reading.doc_type == _UNKNOWN or reading.doc_type not in case.reference.document_types:
        return because(Cause.TYPE_UNKNOWN, cited, file=reading.file)
    return because(Cause.NOT_JUDGED_YET, cited, **values)
