"""A certificate as it is held up in court: one document for each standard that it names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.evidence import Citation, Evidence, Fact, FieldName
from models.reference import DocumentType, Reference

_NUMBER = re.compile(r"\b(\d{4,5}(?:-1)?)\b")


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One document as proof of one standard; a certificate for two standards is two exhibits."""

    evidence: Evidence
    type: DocumentType
    standard: str
    """The family, such as `ISO/IEC 27001`; empty when the document does not say."""
    edition: Fact | None

    def fact(self, field: FieldName) -> Fact | None:
        """What the document states, with its place."""
        return self.evidence.fields.get(field)

    def text(self, field: FieldName) -> str:
        """What the document states, or an empty string."""
        fact = self.fact(field)
        return fact.value if fact else ""

    def cite(self, *fields: FieldName) -> tuple[Citation, ...]:
        """Where *fields* stand, as far as the document states them."""
        facts = (self.fact(field) for field in fields)
        return tuple(self.evidence.cite(fact) for fact in facts if fact)

    def cite_type(self) -> tuple[Citation, ...]:
        """Where the document says what it is."""
        fact = self.evidence.type_citation or self.fact(FieldName.STANDARD)
        return (self.evidence.cite(fact),) if fact else ()

    @property
    def key(self) -> tuple[str, str]:
        """What orders exhibits, whatever the order of the files."""
        return (self.evidence.sha256, self.type.id)


def list_exhibits(evidence: Sequence[Evidence], reference: Reference) -> tuple[Exhibit, ...]:
    """Every document of a kind that can be judged, once for each standard that it names."""
    found: dict[tuple[str, str], Exhibit] = {}
    for document in evidence:
        for exhibit in _split(document, reference):
            found.setdefault(exhibit.key, exhibit)
    return tuple(found[key] for key in sorted(found))


def _split(document: Evidence, reference: Reference) -> tuple[Exhibit, ...]:
    main = reference.document_types.get(document.doc_type)
    if main is None or not main.judged:
        return ()
    own = document.fields.get(FieldName.STANDARD)
    first = Exhibit(
        evidence=document,
        type=main,
        standard=main.standard or (own.value if own else ""),
        edition=document.fields.get(FieldName.STANDARD_EDITION),
    )
    return (first, *_further(document, main, reference))


def _further(document: Evidence, main: DocumentType, reference: Reference) -> tuple[Exhibit, ...]:
    exhibits = []
    for fact in document.further_standards:
        kind = _type_of_standard(fact.value, reference)
        if kind and kind.id != main.id:
            edition = _edition_in(fact)
            exhibits.append(Exhibit(document, kind, kind.standard or fact.value, edition))
    return tuple(exhibits)


def _type_of_standard(printed: str, reference: Reference) -> DocumentType | None:
    """The type of certificate that is about the standard named in *printed*."""
    number = read_standard_number(printed)
    kinds = (k for k in reference.document_types.values() if k.judged and k.standard)
    return next((k for k in kinds if read_standard_number(k.standard or "") == number), None)


def read_standard_number(printed: str) -> str | None:
    """The number in the name of a standard: `27001` in `NEN-EN-ISO/IEC 27001:2023`."""
    head = printed.split(":")[0]
    found = _NUMBER.search(head)
    if not found:
        return None
    number = found.group(1)
    return number.removesuffix("-1") if number == "7510-1" else number


def _edition_in(fact: Fact) -> Fact | None:
    """The edition that stands behind the colon of a further standard."""
    _, colon, edition = fact.value.partition(":")
    return fact.model_copy(update={"value": edition.strip()}) if colon and edition.strip() else None
