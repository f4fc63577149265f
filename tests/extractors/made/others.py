"""Documents that tempt but are no certificate of a management system."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.extractors.made import claims, statements
from tests.extractors.made.paper import Paper


@dataclass(frozen=True, slots=True)
class Other:
    """A document of another kind: who draws it and what types are right."""

    name: str
    draw: Callable[[Paper], None]
    types: tuple[str, ...]
    language: str
    scan: dict[str, Any] | None = None


OTHERS = (
    Other("other_offer_nl.pdf", claims.print_offer, ("UNKNOWN",), "nl"),
    Other("other_audit_plan_en.pdf", claims.print_audit_plan, ("UNKNOWN",), "en"),
    Other(
        "other_covering_letter_nl.pdf",
        claims.print_covering_letter,
        ("UNKNOWN",),
        "nl",
        {"dpi": 200, "degrees": 0.5},
    ),
    Other("other_lead_auditor_en.pdf", claims.print_training, ("UNKNOWN",), "en"),
    Other("other_web_page_nl.pdf", claims.print_web_page, ("ISO_MARKETING", "UNKNOWN"), "nl"),
    Other(
        "other_trust_centre_en.pdf", claims.print_trust_centre, ("ISO_MARKETING", "UNKNOWN"), "en"
    ),
    Other("other_laboratory_nl.pdf", claims.print_laboratory, ("UNKNOWN",), "nl"),
    Other("other_applicability_en.pdf", statements.print_applicability, ("SOA",), "en"),
    Other("other_soc3_en.pdf", statements.print_soc3, ("SOC3",), "en"),
    Other("other_award_en.pdf", claims.print_award, ("UNKNOWN",), "en"),
    Other(
        "other_diploma_nl.pdf",
        claims.print_diploma,
        ("UNKNOWN",),
        "nl",
        {"dpi": 200, "degrees": -0.6},
    ),
    Other("other_policy_nl.pdf", statements.print_policy, ("POLICY_DOC", "UNKNOWN"), "nl"),
    Other(
        "other_register_extract_en.pdf",
        claims.print_register_extract,
        ("CERT_REGISTRY_EXTRACT", "UNKNOWN"),
        "en",
    ),
    Other("other_audit_report_nl.pdf", statements.print_audit_report, ("ISO_AUDIT_REPORT",), "nl"),
    Other(
        "other_own_statement_nl.pdf", statements.print_own_statement, ("ICV_SELF", "UNKNOWN"), "nl"
    ),
    Other(
        "other_insurance_en.pdf", statements.print_insurance, ("INSURANCE_CERT", "UNKNOWN"), "en"
    ),
    Other("other_readiness_nl.pdf", statements.print_readiness, ("ADVISORY_REPORT",), "nl"),
    Other(
        "other_processing_agreement_nl.pdf", statements.print_processing_agreement, ("DPA",), "nl"
    ),
    Other("other_on_the_way_en.pdf", claims.print_on_the_way, ("ISO_MARKETING", "UNKNOWN"), "en"),
)
"""Where a document has no type of its own in the table, only UNKNOWN is right; where one may be cautious, both are."""


def gold_of_other(other: Other, *, text_layer: str) -> dict[str, Any]:
    """The line of `gold.jsonl` for a document that is no certificate: only its type counts."""
    return {
        "file": other.name,
        "doc_type": "other",
        "accept_types": list(other.types),
        "family": "other",
        "language": other.language,
        "text_layer": text_layer,
        "derived": [],
        "unsure": [],
        "accept": {},
        "page_of_each_field": {},
        "real_or_template": "made",
    }
