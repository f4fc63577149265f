"""What a file says: facts, each with the page, box and words it was read from.

The JSON of these values is the line that `aantoonbaar extract --json` prints and `assess --facts` reads.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import (
    Field,
    SerializerFunctionWrapHandler,
    TypeAdapter,
    model_serializer,
    model_validator,
)

from models.assurance_reports import AssuranceDetails
from models.statements import DataFile, QuestionnaireDetails, StatementDetails
from models.technical_reports import TechnicalDetails
from models.values import Value

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
BoundingBox = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the top left of the page."""


class FieldName(StrEnum):
    """The facts that evidence can state, by the names of `extract --json`."""

    SUBJECT_ORGANISATION = "subject_organisation"
    ISSUER = "issuer"
    STANDARD = "standard"
    STANDARD_EDITION = "standard_edition"
    CERTIFICATE_NUMBER = "certificate_number"
    SCOPE_STATEMENT = "scope_statement"
    ISSUE_DATE = "issue_date"
    VALID_FROM = "valid_from"
    VALID_UNTIL = "valid_until"
    INITIAL_CERTIFICATION_DATE = "initial_certification_date"
    PREVIOUS_EXPIRY = "previous_expiry"
    DECISION_DATE = "decision_date"
    ACCREDITATION_BODY = "accreditation_body"
    ACCREDITATION_NUMBER = "accreditation_number"
    SOA_REFERENCE = "soa_reference"
    BASE_CERTIFICATE = "base_certificate"
    PII_ROLE = "pii_role"
    SURVEILLANCE_DATE = "surveillance_date"
    HOLDER_ADDRESS = "holder_address"
    REGISTRATION_NUMBER = "registration_number"
    PERIOD_START = "period_start"
    PERIOD_END = "period_end"
    OPINION = "opinion"
    FINDINGS_BY_SEVERITY = "findings_by_severity"
    SUBSERVICE_ORGS = "subservice_orgs"


DATE_FIELDS = frozenset(
    {
        FieldName.ISSUE_DATE,
        FieldName.VALID_FROM,
        FieldName.VALID_UNTIL,
        FieldName.INITIAL_CERTIFICATION_DATE,
        FieldName.PREVIOUS_EXPIRY,
        FieldName.DECISION_DATE,
        FieldName.SURVEILLANCE_DATE,
    }
)


class Method(StrEnum):
    """How a value was found, so that a reader knows what to check."""

    LABEL = "label"
    LEAD_IN = "lead_in"
    LAYOUT = "layout"
    PATTERN = "pattern"
    LEXICON = "lexicon"
    DERIVED = "derived"
    PERSON = "person"


class Fact(Value):
    """A value with the place it was read; dates are ISO 8601 in day precision."""

    value: str = Field(min_length=1)
    items: tuple[str, ...] = ()
    """The parts of a value that is a list; in JSON they stand in the place of `value`."""
    counts: dict[str, int] = Field(default_factory=dict)
    """The numbers of a value that counts; in JSON they stand in the place of `value`."""
    page: int = Field(ge=1)
    bbox: BoundingBox | None = None
    cell: str | None = None
    quote: str = Field(min_length=1)
    method: Method
    confidence: float = Field(ge=0, le=1)
    """How sure we are that this is the value of the field, all things taken together."""
    legibility: float | None = Field(default=None, ge=0, le=1)
    """How sure text recognition was of the least sure word, by itself (P-16); None when not told."""

    @model_validator(mode="before")
    @classmethod
    def _take_apart(cls, given: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
        """A value that is a list or counts, as `extract --json` prints it, beside its text."""
        value = given.get("value") if isinstance(given, dict) else None
        if isinstance(value, dict):
            return {**given, "value": write_counts(value), "counts": value}
        if isinstance(value, list):
            return {**given, "value": ", ".join(map(str, value)), "items": value}
        return given

    @model_serializer(mode="wrap")
    def _put_together(self, standard: SerializerFunctionWrapHandler) -> dict[str, Any]:
        form: dict[str, Any] = standard(self)
        items, counts = form.pop("items", ()), form.pop("counts", {})
        return {**form, "value": counts or list(items) or self.value}

    @model_validator(mode="after")
    def _has_a_place(self) -> Self:
        if self.bbox is None and self.cell is None:
            raise ValueError("a fact needs the box or the cell where it was read")
        return self

    @property
    def as_date(self) -> date:
        """The value as a day; raises ValueError when it is none."""
        return date.fromisoformat(self.value)


def write_counts(counts: dict[str, int]) -> str:
    """Counts as a text, such as `high: 1, medium: 3`."""
    return ", ".join(f"{name}: {number}" for name, number in counts.items())


class Citation(Value):
    """Where words were read: enough for an auditor to put a finger on them."""

    file: str
    sha256: Sha256
    page: int = Field(ge=1)
    bbox: BoundingBox | None = None
    cell: str | None = None
    quote: str = Field(min_length=1)


class Unread(Value):
    """A field that the document may state but that could not be settled, and why."""

    field: FieldName
    reason: str = Field(min_length=1)
    page: int | None = None
    quote: str | None = None


class Signal(Value):
    """Something seen in the document that a rule of the rulebook weighs, such as a draft mark (R-INT-04)."""

    rule: str = Field(pattern=r"^R-[A-Z0-9]+-\d{2}$")
    page: int = Field(ge=1)
    bbox: BoundingBox | None = None
    quote: str = Field(min_length=1)


class Site(Value):
    """A location that a certificate or report lists, with its own scope where it states one."""

    name: Fact
    scope: Fact | None = None


class PageReading(Value):
    """How one page was read: by its text layer, by OCR, by both, or not at all."""

    page: int = Field(ge=1)
    source: str
    remark: str = ""


class Evidence(Value):
    """What one document says, as facts; `doc_type` is an id of the table of document types."""

    file: str
    sha256: Sha256
    status: Literal["read"] = "read"
    doc_type: str
    type_confidence: float = Field(ge=0, le=1)
    type_reason: str = ""
    type_citation: Fact | None = None
    language: str
    page_count: int = Field(ge=1)
    fields: dict[FieldName, Fact] = Field(default_factory=dict)
    further_standards: tuple[Fact, ...] = ()
    sites: tuple[Site, ...] = ()
    unread: tuple[Unread, ...] = ()
    signals: tuple[Signal, ...] = ()
    assurance: AssuranceDetails | None = None
    pages: tuple[PageReading, ...] = ()
    technical: TechnicalDetails | None = None
    """The findings and targets of a technical test."""
    statement: StatementDetails | None = None
    questionnaire: QuestionnaireDetails | None = None
    data: DataFile | None = None

    def cite(self, fact: Fact) -> Citation:
        """Where *fact* stands in this document."""
        return Citation(
            file=self.file,
            sha256=self.sha256,
            page=fact.page,
            bbox=fact.bbox,
            cell=fact.cell,
            quote=fact.quote,
        )

    def cite_signal(self, signal: Signal) -> Citation:
        """Where *signal* was seen in this document."""
        return Citation(
            file=self.file,
            sha256=self.sha256,
            page=signal.page,
            bbox=signal.bbox,
            quote=signal.quote,
        )


class Refusal(Value):
    """A file that could not be read, why, and what would help; the file itself is kept."""

    file: str
    sha256: Sha256
    status: Literal["refused"] = "refused"
    doc_type: Literal["UNKNOWN"] = "UNKNOWN"
    fault: str
    """A short code, such as `encrypted`; the texts for people hang on it."""
    reason: str
    remedy: str
    fields: dict[FieldName, Fact] = Field(default_factory=dict, max_length=0)


Reading = Annotated[Evidence | Refusal, Field(discriminator="status")]
"""What reading a file gave."""

_READING: TypeAdapter[Evidence | Refusal] = TypeAdapter(Reading)


def parse_reading(line: str | bytes) -> Evidence | Refusal:
    """One line of `extract --json` as a value; raises pydantic.ValidationError when it is none."""
    return _READING.validate_json(line)


def reading_as_json(reading: Evidence | Refusal) -> dict[str, Any]:
    """*reading* as the JSON object that `extract --json` prints."""
    return reading.model_dump(mode="json", exclude_none=True)
