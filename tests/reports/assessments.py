"""Assessments made by hand, small enough to see what a report should say about them."""

from datetime import date
from typing import Any

from models.assessment.results import (
    Action,
    AspectGrade,
    Assessment,
    Confidence,
    EvidenceUse,
    Finding,
    Missing,
    NextAssessment,
    Owner,
    Reason,
    RequirementAssessment,
    Severity,
    Use,
    Verdict,
)
from models.contracts import Aspect, Contract
from models.evidence import Citation, Evidence, FieldName, Refusal
from models.files import load_norms
from models.reference import DocumentType, Lexicon, Reference, Rule, RuleSeverity
from models.values import Value
from reports.chapters.front import Line
from reports.dossier import Dossier
from reports.view import open_dossier
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_control,
    a_document,
    a_refusal,
    a_requirement,
)

SENTENCES = {
    "R-ISO-03": {
        "nl": "Het certificaat {number} is geldig tot en met {until}.",
        "en": "Certificate {number} is valid until {until}.",
    },
    "R-ISO-10": {
        "nl": "Een certificaat laat niet zien of deze maatregel het hele jaar werkte.",
        "en": "A certificate does not show that this control worked all year.",
    },
    "R-VER-08": {
        "nl": "Wij kregen geen document over deze eis.",
        "en": "We received no document about this requirement.",
    },
    "R-SCO-03": {
        "nl": "Het toepassingsgebied is algemeen: “{scope}”.",
        "en": "The scope is generic: “{scope}”.",
    },
    "R-CLS-11": {
        "nl": "Dit soort document telt niet als bewijs voor deze eisen.",
        "en": "This kind of document is no evidence for these requirements.",
    },
    "R-DAT-08": {
        "nl": "Het certificaat verloopt over {days:dag|dagen}.",
        "en": "The certificate expires in {days:day|days}.",
    },
    "R-DAT-18": {
        "nl": "Dan verloopt het eerste document.",
        "en": "Then the first document expires.",
    },
}
TEXTS = {
    "nl": {
        "ask_operation": "Bewijs van werking, zoals een SOC 2 type 2-rapport.",
        "ask_any": "Een document over deze eis.",
        "ask_scope": "Past dit toepassingsgebied bij de dienst {service}?",
        "send_document": "Stuur een document dat laat zien dat {service} aan de eis voldoet.",
    },
    "en": {
        "ask_operation": "Proof of operation, such as a SOC 2 type 2 report.",
        "ask_any": "A document about this requirement.",
        "ask_scope": "Does this scope fit the service {service}?",
        "send_document": "Send a document that shows that {service} meets the requirement.",
    },
}
WORDS = {
    "nl": {"scope_statement": "het toepassingsgebied", "ISO27001_CERT": "ISO 27001-certificaat"},
    "en": {"scope_statement": "the scope", "ISO27001_CERT": "ISO 27001 certificate"},
}


def a_reference(**changes: Any) -> Reference:  # noqa: ANN401 - passed on
    """Reference data with a handful of rules; *changes* replaces whole tables."""
    rules = {
        name: Rule(
            id=name,
            severity=RuleSeverity.INFORMATION,
            source="POL",
            sentences={"nl": {"default": said["nl"]}, "en": {"default": said["en"]}},
        )
        for name, said in SENTENCES.items()
    }
    tables: dict[str, Any] = {
        **_empty_tables(Reference),
        "document_types": {
            "ISO27001_CERT": _a_type("ISO27001_CERT", "ISO/IEC 27001-certificaat"),
            "SLA": _a_type("SLA", "Afspraken over dienstverlening"),
        },
        "rules": rules,
        "parameters": {"P-11": 90, "P-12": 3},
        "rules_version": "0.9",
        "texts": TEXTS,
        "words": WORDS,
        "lexicon": Lexicon(**_empty_tables(Lexicon)),
        "norms": load_norms(),
    }
    return Reference(**{**tables, **changes})


def _empty_tables(kind: type[Value]) -> dict[str, Any]:
    """Nothing in every table, for the reports look up only what stands above."""
    return {
        name: {} if str(field.annotation).startswith("dict") else ()
        for name, field in kind.model_fields.items()
    }


def _a_type(name: str, dutch: str) -> DocumentType:
    return DocumentType(
        id=name,
        family="certificate",
        names={"nl": dutch, "en": f"{dutch} (en)"},
        validity="cycle_3y",
        assessor="accredited CB",
        max_grades={},
    )


def cite(evidence: Evidence, *fields: str) -> tuple[Citation, ...]:
    """Citations of what *evidence* says in these fields."""
    return tuple(evidence.cite(evidence.fields[FieldName(name)]) for name in fields)


def a_reason(rule: str = "R-ISO-10", **kwargs: Any) -> Reason:  # noqa: ANN401 - passed on
    return Reason(rule=rule, **kwargs)


def a_met(certificate: Evidence, id: str = "E-01", **kwargs: Any) -> RequirementAssessment:  # noqa: ANN401 - passed on
    """A requirement that *certificate* meets."""
    reason = a_reason(
        "R-ISO-03",
        values={"number": "VZ-2024-001", "until": date(2028, 5, 31)},
        citations=cite(certificate, "certificate_number", "valid_until"),
    )
    defaults: dict[str, Any] = {
        "id": id,
        "verdict": Verdict.VOLDOET,
        "reasons": (reason,),
        "confidence": Confidence.HOOG,
        "weakest": "scope_statement",
        "evidence": (certificate.sha256,),
    }
    return RequirementAssessment(**{**defaults, **kwargs})


def a_gap(id: str = "E-02", **kwargs: Any) -> RequirementAssessment:  # noqa: ANN401 - passed on
    """A requirement that nothing was handed in for."""
    defaults: dict[str, Any] = {
        "id": id,
        "verdict": Verdict.NIET_AANGETOOND,
        "reasons": (a_reason("R-VER-08"),),
        "missing": (Missing(text="ask_any"),),
    }
    return RequirementAssessment(**{**defaults, **kwargs})


def a_partly(certificate: Evidence, id: str = "E-02", **kwargs: Any) -> RequirementAssessment:  # noqa: ANN401 - passed on
    """A requirement of which design and existence are shown."""
    defaults: dict[str, Any] = {
        "id": id,
        "verdict": Verdict.VOLDOET_DEELS,
        "aspects": {
            Aspect.OPZET: AspectGrade(grade=3, minimum=2),
            Aspect.BESTAAN: AspectGrade(grade=2, minimum=3),
            Aspect.WERKING: AspectGrade(grade=0, minimum=3),
        },
        "reasons": (a_reason(citations=cite(certificate, "standard")),),
        "missing": (Missing(text="ask_operation"),),
        "confidence": Confidence.MIDDEN,
        "weakest": "scope_statement",
        "evidence": (certificate.sha256,),
    }
    return RequirementAssessment(**{**defaults, **kwargs})


def a_question(certificate: Evidence, id: str = "E-03", **kwargs: Any) -> RequirementAssessment:  # noqa: ANN401 - passed on
    """A requirement that a person has to decide about."""
    reason = a_reason(
        "R-SCO-03",
        values={"scope": "ICT-diensten"},
        citations=cite(certificate, "scope_statement"),
    )
    defaults: dict[str, Any] = {
        "id": id,
        "verdict": Verdict.MENSELIJK_OORDEEL,
        "provisional": Verdict.VOLDOET_DEELS,
        "question": Missing(text="ask_scope", values={"service": "Zaaksysteem Dossier"}),
        "reasons": (reason,),
        "confidence": Confidence.LAAG,
        "weakest": "scope_statement",
    }
    return RequirementAssessment(**{**defaults, **kwargs})


def a_use(reading: Evidence | Refusal, number: str = "B-01", **kwargs: Any) -> EvidenceUse:  # noqa: ANN401 - passed on
    """The line in the register that fits *reading*: used for E-01, or refused."""
    used: dict[str, Any] = {"use": Use.USED, "requirements": ("E-01",)}
    refused: dict[str, Any] = {"use": Use.REFUSED}
    defaults: dict[str, Any] = {
        "number": number,
        "sha256": reading.sha256,
        "file": reading.file,
        "doc_type": reading.doc_type,
        **(used if isinstance(reading, Evidence) else refused),
    }
    return EvidenceUse(**{**defaults, **kwargs})


def an_action(**kwargs: Any) -> Action:  # noqa: ANN401 - passed on
    defaults: dict[str, Any] = {
        "number": "A-01",
        "text": "send_document",
        "values": {"service": "Zaaksysteem Dossier"},
        "owner": Owner.SUPPLIER,
        "due": date(2027, 1, 2),
        "requirements": ("E-02",),
    }
    return Action(**{**defaults, **kwargs})


def a_finding(**kwargs: Any) -> Finding:  # noqa: ANN401 - passed on
    defaults: dict[str, Any] = {
        "number": "F-01",
        "rule": "R-DAT-08",
        "red_flag": "RF-14",
        "severity": Severity.MEDIUM,
        "reason": a_reason("R-DAT-08", values={"days": 30}),
        "requirements": ("E-01",),
    }
    return Finding(**{**defaults, **kwargs})


def an_assessment(**kwargs: Any) -> Assessment:  # noqa: ANN401 - passed on
    """An assessment of nothing; give it what the test is about."""
    defaults: dict[str, Any] = {
        "contract": "VB-2025-01",
        "as_of": AS_OF,
        "rules_version": "0.9",
        "parameters": {"P-11": 90, "P-12": 3},
        "requirements": (),
        "evidence": (),
        "findings": (),
        "actions": (),
        "next_assessment": None,
    }
    return Assessment(**{**defaults, **kwargs})


def a_dossier(**changes: Any) -> Dossier:  # noqa: ANN401 - passed on
    """One certificate, one unrelated document, one refusal; three requirements with three outcomes."""
    certificate = a_certificate()
    other = a_document("SLA", "sla.pdf")
    refusal = a_refusal()
    assessment = an_assessment(
        requirements=(a_met(certificate), a_gap(), a_question(certificate)),
        evidence=(
            a_use(
                certificate,
                "B-01",
                requirements=("E-01", "E-03"),
                valid_from=date(2025, 6, 1),
                valid_until=date(2028, 5, 31),
            ),
            a_use(
                other, "B-02", use=Use.NOT_USED, requirements=(), reasons=(a_reason("R-CLS-11"),)
            ),
            a_use(refusal, "B-03"),
        ),
        findings=(a_finding(),),
        actions=(an_action(),),
        next_assessment=NextAssessment(on=date(2028, 5, 31), reason=a_reason("R-DAT-18")),
    )
    parts: dict[str, Any] = {
        "assessment": assessment,
        "contract": a_three_requirement_contract(),
        "readings": (certificate, other, refusal),
        "reference": a_reference(),
        "language": "nl",
        "received": {},
    }
    parts.update(changes)
    return open_dossier(
        parts["assessment"],
        parts["contract"],
        parts["readings"],
        parts["reference"],
        language=parts["language"],
        received=parts["received"],
    )


def a_three_requirement_contract(**kwargs: Any) -> Contract:  # noqa: ANN401 - passed on
    return a_contract(a_requirement("E-01"), a_control("E-02"), a_control("E-03"), **kwargs)


def texts_of(lines: tuple[Line, ...], label: str) -> tuple[str, ...]:
    """What stands behind the one line with this label."""
    [found] = [line.texts for line in lines if line.label == label]
    return found
