"""What an invented certificate says, and the gold row that a careful reader would write for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

LISTED = Path(__file__).with_name("documents.yaml")
Row = dict[str, Any]

TYPES = {
    "27001": "ISO27001_CERT",
    "27017": "ISO27017_CERT",
    "27018": "ISO27018_CERT",
    "27701": "ISO27701_CERT",
    "22301": "ISO22301_CERT",
    "9001": "ISO9001_CERT",
    "20000-1": "ISO20000_CERT",
    "7510": "NEN7510_CERT",
    "7510-1": "NEN7510_CERT",
}

SYSTEMS = {
    "27001": "Information Security Management System",
    "27701": "Privacy Information Management System – PII Processor",
    "22301": "Business Continuity Management System",
    "20000-1": "IT Service Management System",
    "9001": "Quality Management System",
    "14001": "Environmental Management System",
    "45001": "Occupational Health and Safety Management System",
    "37001": "Anti-Bribery Management System",
    "31000": "Risk Management System",
    "42001": "Artificial Intelligence Management System",
}


@dataclass(frozen=True, slots=True)
class Certificate:
    """The facts of one certificate; a date is ISO 8601, and empty when the sheet does not print it.

    `issue` and `start` follow the gold's convention (R-ISO-02): a sheet with one date beside
    its expiry has that date as both.
    """

    holder: str
    address: str = ""
    standard: str = ""
    edition: str = ""
    scope: str = ""
    number: str = ""
    body: str = ""
    accreditor: str = ""
    initial: str = ""
    issue: str = ""
    start: str = ""
    until: str = ""
    language: str = "en"

    @property
    def norm(self) -> str:
        """The standard as most sheets print it, for example `ISO/IEC 27001:2022`."""
        return f"{self.standard}:{self.edition}" if self.edition else self.standard

    @property
    def system(self) -> str:
        """What the standard manages, in English."""
        return SYSTEMS[self.standard.split()[-1]]


@dataclass(frozen=True, slots=True)
class Document:
    """One PDF to draw: its name, its layout, its facts, and what the gold adds to the facts."""

    file: str
    layout: str
    facts: Certificate
    scan: str = ""
    order: str = "drawn"
    paper: str = "a4"
    accept: Mapping[str, Sequence[str]] = field(default_factory=dict)
    unsure: Sequence[str] = ()
    pages: Mapping[str, int] = field(default_factory=dict)
    types: Sequence[str] = ()
    family: str = "certificate"
    kind: str = "management_system_certificate"
    text_layer: str = ""
    notes: str = ""


def load_documents() -> tuple[Document, ...]:
    """Every document of the set, in the order of `documents.yaml`."""
    listed = yaml.safe_load(LISTED.read_text(encoding="utf-8"))["documents"]
    return tuple(Document(**{**row, "facts": Certificate(**row["facts"])}) for row in listed)


def gold_row(document: Document) -> Row:
    """The row of `gold.jsonl` for a document, in the format and conventions of the real set."""
    facts = document.facts
    dates, derived = _settle_dates(facts)
    return {
        "file": document.file,
        "doc_type": document.kind,
        "subject_organisation": facts.holder or None,
        "standard": facts.standard or None,
        "standard_edition": facts.edition or None,
        "scope_statement": facts.scope or None,
        "sites": [],
        "issuer": facts.body or None,
        "accreditation_body": facts.accreditor or None,
        "lead_auditor_or_signer": None,
        "certificate_number": facts.number or None,
        **dates,
        "period_start": None,
        "period_end": None,
        "opinion": None,
        "findings_by_severity": None,
        "subservice_orgs": [],
        "page_of_each_field": {"_all": 1, **document.pages},
        "unsure": sorted({"sites", "lead_auditor_or_signer", *document.unsure}),
        "derived": derived,
        "notes": document.notes,
        "accept": {key: list(values) for key, values in document.accept.items()},
        "document_reference": None,
        "real_or_template": "invented",
        "text_layer": document.text_layer or _layer_of(document),
        "language": facts.language,
        "accept_types": list(document.types) or [_type_of(facts.standard)],
        "family": document.family,
    }


def _layer_of(document: Document) -> str:
    if not document.scan:
        return "yes"
    return "partial" if document.scan == "old_ocr" else "no"


def _type_of(standard: str) -> str:
    for number, type_id in TYPES.items():
        if standard.endswith(number):
            return type_id
    return "OTHER_MSS_CERT"


def _settle_dates(facts: Certificate) -> tuple[dict[str, str | None], list[str]]:
    beside = facts.issue or facts.start or (facts.initial if facts.until else "")
    derived = [
        name
        for name, printed in (("issue_date", facts.issue), ("valid_from", facts.start))
        if beside and not printed
    ]
    dates: dict[str, str | None] = {
        "issue_date": facts.issue or beside or None,
        "valid_from": facts.start or (beside if facts.until else "") or None,
        "valid_until": facts.until or None,
        "initial_certification_date": facts.initial or None,
    }
    if dates["valid_from"] is None and "valid_from" in derived:
        derived.remove("valid_from")
    return dates, derived
