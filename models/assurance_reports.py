"""What an assurance report says beyond its facts: its parts, its controls and how they were tested.

`models.evidence` attaches these values to a document, so they stand below it and carry their own quotes.
"""

from enum import StrEnum

from pydantic import Field

from models.values import Value


class ReportPart(StrEnum):
    """The parts that assurance reports are made of (R-SOC-01)."""

    AUDITOR_REPORT = "auditor's report"
    ASSERTION = "management assertion"
    DESCRIPTION = "system description"
    TESTS = "tests of controls"
    OTHER_INFORMATION = "other information"


class ReportType(StrEnum):
    """Whether controls were judged on a day or over a period."""

    TYPE_1 = "type 1"
    TYPE_2 = "type 2"


class AssuranceLevel(StrEnum):
    """How sure the auditor is."""

    REASONABLE = "reasonable"
    LIMITED = "limited"


class TrustCategory(StrEnum):
    """The categories of the trust services criteria."""

    SECURITY = "security"
    AVAILABILITY = "availability"
    PROCESSING_INTEGRITY = "processing integrity"
    CONFIDENTIALITY = "confidentiality"
    PRIVACY = "privacy"


class SubserviceMethod(StrEnum):
    """Whether the controls of a subservice organisation were examined too."""

    CARVE_OUT = "carve-out"
    INCLUSIVE = "inclusive"


class TestOutcome(StrEnum):
    """What the auditor found when testing a control."""

    __test__ = False  # pytest takes every class of this name for tests

    NO_EXCEPTION = "no exception"
    EXCEPTION = "exception"
    NOT_TESTED = "not tested"


class Quoted(Value):
    """Words as they stand on a page."""

    page: int = Field(ge=1)
    bbox: tuple[float, float, float, float]
    """Left, top, right, bottom in points from the top left of the page."""
    quote: str = Field(min_length=1)


class PartRange(Value):
    """The pages that a part of the report takes."""

    part: ReportPart
    first_page: int = Field(ge=1)
    last_page: int = Field(ge=1)


class SubserviceOrganisation(Value):
    """A party that does part of the work, and whether its controls were examined; None when not told."""

    name: str
    method: SubserviceMethod | None = None
    stated: Quoted


class ExpectedControl(Value):
    """A control that somebody else has to run; *stated* holds its words on its first page."""

    number: str | None = None
    text: str = Field(min_length=1)
    stated: Quoted


class ControlTest(Value):
    """The result of testing one control; *deviations* of *sample* when the auditor counts them."""

    __test__ = False

    control: str
    criterion: str | None = None
    outcome: TestOutcome
    deviations: int | None = None
    sample: int | None = None
    stated: Quoted


class AssuranceDetails(Value):
    """The details of an assurance report; what it does not tell is empty."""

    report_type: ReportType | None = None
    level: AssuranceLevel | None = None
    categories: tuple[TrustCategory, ...] = ()
    parts: tuple[PartRange, ...] = ()
    subservice_organisations: tuple[SubserviceOrganisation, ...] = ()
    user_controls: tuple[ExpectedControl, ...] = ()
    subservice_controls: tuple[ExpectedControl, ...] = ()
    control_tests: tuple[ControlTest, ...] = ()
    matters: tuple[Quoted, ...] = ()
    """Paragraphs of emphasis and other matters, which do not change the opinion (R-OPN-03)."""
    restricted_use: Quoted | None = None
