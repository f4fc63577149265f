"""Gold labels: what a careful reader found in each document, one JSON object a line."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DATES = (
    "issue_date",
    "valid_from",
    "valid_until",
    "initial_certification_date",
    "period_start",
    "period_end",
)
NAMES = ("subject_organisation", "issuer")
TEXTS = ("scope_statement",)
OF_CERTIFICATES = (
    "certificate_number",
    "valid_from",
    "valid_until",
    "initial_certification_date",
    "accreditation_body",
    "standard_edition",
)
OF_ASSURANCE = ("opinion", "subservice_orgs")
FIELDS = (
    *NAMES,
    "standard",
    "standard_edition",
    "certificate_number",
    *TEXTS,
    *DATES,
    "opinion",
    "findings_by_severity",
    "subservice_orgs",
    "accreditation_body",
)
_EVERY_FAMILY = frozenset({"certificate", "assurance", "technical"})
_FAMILIES = {
    **{name: frozenset({"certificate"}) for name in OF_CERTIFICATES},
    **{name: frozenset({"assurance"}) for name in OF_ASSURANCE},
    **{name: frozenset({"certificate", "assurance"}) for name in TEXTS},
    **{name: frozenset({"assurance", "technical"}) for name in ("period_start", "period_end")},
    "findings_by_severity": frozenset({"technical"}),
}
"""The families of documents whose labels say something about a field."""
MEDIA = {"yes": "text", "partial": "text and scan", "no": "scan"}


@dataclass(frozen=True, slots=True)
class Gold:
    """What one document says, and what a reader was not sure of."""

    file: str
    doc_types: tuple[str, ...]
    """The document types that are right, ours first."""
    family: str
    language: str
    medium: str
    values: dict[str, Any]
    also_right: dict[str, tuple[Any, ...]]
    unsure: frozenset[str]
    derived: frozenset[str]
    """Fields that the document states only by implication: leaving them out is no miss."""
    pages: dict[str, int] = field(default_factory=dict)

    def judges(self, name: str) -> bool:
        """Whether the labels of this document say anything about the field *name*."""
        if name in self.unsure:
            return False
        return self.family in _FAMILIES.get(name, _EVERY_FAMILY)

    def page_of(self, name: str) -> int | None:
        """The page that the labels give for the field *name*."""
        return self.pages.get(name, self.pages.get("_all"))


def load_gold(path: Path) -> tuple[Gold, ...]:
    """The labels in the file *path*; raises KeyError for a line without file, family or types."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return tuple(_read(row) for row in rows)


def _read(row: dict[str, Any]) -> Gold:
    accepted = row.get("accept") or {}
    return Gold(
        file=row["file"],
        doc_types=tuple(row["accept_types"]),
        family=row["family"],
        language=row.get("language") or "?",
        medium=MEDIA.get(str(row.get("text_layer")), "other"),
        values={name: row.get(name) for name in FIELDS},
        also_right={name: tuple(values) for name, values in accepted.items()},
        unsure=frozenset(row.get("unsure") or ()),
        derived=frozenset(row.get("derived") or ()),
        pages={
            name: page
            for name, page in (row.get("page_of_each_field") or {}).items()
            if isinstance(page, int)
        },
    )
