"""What a report of a technical test says beyond its facts: each finding, what was tested, and how.

Titles only: how a weakness is used stays in the report.
"""

from typing import Literal

from pydantic import Field

from models.values import Value

Outcome = Literal["fixed", "partially", "open", "accepted"]
"""What became of a finding, by the document's own words."""
Box = Literal["white", "grey", "black", "crystal"]
"""How much the testers knew beforehand."""


class Cited(Value):
    """Words of a report with the place where they stand."""

    value: str = Field(min_length=1)
    page: int = Field(ge=1)
    bbox: tuple[float, float, float, float]
    quote: str = Field(min_length=1)


class Finding(Value):
    """One weakness that the testers found; the quote is its title, or the first line of it."""

    id: str | None = None
    title: str = Field(min_length=1)
    severity: str | None = None
    """The label of the document itself."""
    score: float | None = Field(default=None, ge=0, le=10)
    """The CVSS score, where stated."""
    status: Outcome | None = None
    retest: Outcome | None = None
    page: int = Field(ge=1)
    bbox: tuple[float, float, float, float]
    quote: str = Field(min_length=1)


class TechnicalDetails(Value):
    """The findings, targets and method of a report, and where it contradicts itself."""

    findings: tuple[Finding, ...] = ()
    targets: tuple[Cited, ...] = ()
    exclusions: tuple[Cited, ...] = ()
    box: Box | None = None
    method: Cited | None = None
    """The words that tell the box or the approach."""
    remarks: tuple[str, ...] = ()
