"""Builders for tests: everything that a test is not about has a sensible default."""

from datetime import date
from hashlib import sha256
from typing import Any

from models.contracts import Buyer, Contract, Requirement, Service, Supplier
from models.evidence import Evidence, Fact, FieldName, Method, PageReading, Refusal, Signal, Site

AS_OF = date(2026, 11, 21)

CERTIFICATE_FIELDS: dict[str, str] = {
    "subject_organisation": "Voorbeeld Zaaksystemen B.V.",
    "issuer": "DigiTrust B.V.",
    "standard": "ISO/IEC 27001",
    "standard_edition": "2022",
    "certificate_number": "VZ-2024-001",
    "scope_statement": "Ontwikkeling, hosting en beheer van het zaaksysteem Dossier",
    "issue_date": "2025-06-01",
    "valid_from": "2025-06-01",
    "valid_until": "2028-05-31",
    "accreditation_body": "RvA",
    "accreditation_number": "C 618",
    "soa_reference": "VvT versie 3.1 van 2 mei 2025",
    "holder_address": "Voorbeeldstraat 1, Utrecht, Nederland",
}


def a_hash(name: str) -> str:
    """A SHA-256 that belongs to *name* and to nothing else."""
    return sha256(name.encode()).hexdigest()


def a_fact(
    value: str = "iets", *, page: int = 1, quote: str | None = None, confidence: float = 0.97
) -> Fact:
    return Fact(
        value=value,
        page=page,
        bbox=(72.0, 100.0, 300.0, 112.0),
        quote=quote or value,
        method=Method.LABEL,
        confidence=confidence,
    )


def a_signal(rule: str = "R-INT-04", quote: str = "CONCEPT", page: int = 1) -> Signal:
    return Signal(rule=rule, page=page, bbox=(72.0, 40.0, 300.0, 60.0), quote=quote)


def a_site(name: str = "Voorbeeldstraat 1, Utrecht", scope: str | None = None) -> Site:
    return Site(name=a_fact(name), scope=a_fact(scope) if scope else None)


def a_certificate(
    file: str = "certificaat.pdf",
    *,
    doc_type: str = "ISO27001_CERT",
    confidence: float = 0.97,
    sites: tuple[Site, ...] = (),
    signals: tuple[Signal, ...] = (),
    further_standards: tuple[str, ...] = (),
    type_confidence: float = 0.97,
    language: str = "nl",
    source: str = "text layer",
    page_count: int = 1,
    sha: str | None = None,
    facts: dict[str, Fact] | None = None,
    **fields: str | None,
) -> Evidence:
    """A sound, current, accredited certificate; give a field None to leave it out.

    *facts* replaces whole facts by field name, for tests about pages, quotes and confidence.
    """
    values = {**CERTIFICATE_FIELDS, **fields}
    stated = {
        FieldName(name): a_fact(value, confidence=confidence)
        for name, value in values.items()
        if value is not None
    }
    stated.update({FieldName(name): fact for name, fact in (facts or {}).items()})
    return Evidence(
        file=file,
        sha256=sha or a_hash(file),
        doc_type=doc_type,
        type_confidence=type_confidence,
        type_citation=a_fact("Certificaat"),
        language=language,
        page_count=page_count,
        fields=stated,
        further_standards=tuple(a_fact(name) for name in further_standards),
        sites=sites,
        signals=signals,
        pages=tuple(PageReading(page=n, source=source) for n in range(1, page_count + 1)),
    )


def a_document(doc_type: str, file: str = "document.pdf", **kwargs: Any) -> Evidence:  # noqa: ANN401 - passed on
    """A document of a kind that is no certificate, with nothing read but its type."""
    return Evidence(
        **{
            "file": file,
            "sha256": a_hash(file),
            "doc_type": doc_type,
            "type_confidence": 0.97,
            "type_citation": a_fact("Titel van het document"),
            "language": "nl",
            "page_count": 1,
            "pages": (PageReading(page=1, source="text layer"),),
            **kwargs,
        }
    )


def a_refusal(file: str = "kapot.pdf", fault: str = "encrypted", **kwargs: str) -> Refusal:
    return Refusal(
        **{
            "file": file,
            "sha256": a_hash(file),
            "fault": fault,
            "reason": "Het bestand is beveiligd met een wachtwoord.",
            "remedy": "Vraag de leverancier om het bestand zonder wachtwoord.",
            **kwargs,
        }
    )


def a_requirement(id: str = "E-01", **kwargs: Any) -> Requirement:  # noqa: ANN401 - passed on
    """A requirement to have an ISO 27001 certificate (an existence requirement)."""
    defaults: dict[str, Any] = {
        "id": id,
        "text": "De leverancier heeft een geldig ISO 27001-certificaat.",
        "asks_for": ("ISO27001_CERT",),
    }
    return Requirement(**{**defaults, **kwargs})


def a_control(id: str = "E-02", **kwargs: Any) -> Requirement:  # noqa: ANN401 - passed on
    """A requirement about a measure, to be shown in design, existence and operation."""
    defaults: dict[str, Any] = {
        "id": id,
        "text": "Beheerders loggen in met twee factoren.",
        "sources": ("bio2@1.3:5.17.01",),
    }
    return Requirement(**{**defaults, **kwargs})


def a_service(**kwargs: Any) -> Service:  # noqa: ANN401 - passed on
    defaults: dict[str, Any] = {"name": "Zaaksysteem Dossier", "aliases": ("Dossier",)}
    return Service(**{**defaults, **kwargs})


def a_supplier(**kwargs: Any) -> Supplier:  # noqa: ANN401 - passed on
    return Supplier(**{"legal_name": "Voorbeeld Zaaksystemen B.V.", **kwargs})


def a_contract(*requirements: Requirement, **kwargs: Any) -> Contract:  # noqa: ANN401 - passed on
    """A contract with `Voorbeeld Zaaksystemen B.V.` for the service `Zaaksysteem Dossier`."""
    defaults: dict[str, Any] = {
        "id": "VB-2025-01",
        "buyer": Buyer(name="Gemeente Voorbeeldstad"),
        "supplier": a_supplier(),
        "service": a_service(),
        "start": date(2025, 1, 1),
        "requirements": requirements or (a_requirement(),),
    }
    return Contract(**{**defaults, **kwargs})
