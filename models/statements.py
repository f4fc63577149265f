"""What lists that a supplier fills in say, row by row: statements of applicability, questionnaires, and data files."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from models.values import Value

Page = Annotated[int, Field(ge=1)]
Box = tuple[float, float, float, float]


class Stated(Value):
    """A value with the words that state it and their place: a sheet and a cell, or a page and a box."""

    value: str = Field(min_length=1)
    page: Page
    cell: str | None = None
    bbox: Box | None = None
    quote: str = Field(min_length=1)


class Applicable(StrEnum):
    """Whether a statement says that a control applies; what cannot be read is unknown, never yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Implemented(StrEnum):
    """How far a statement says that a control is in place."""

    YES = "yes"
    PARTIAL = "partial"
    PLANNED = "planned"
    NO = "no"
    UNKNOWN = "unknown"


class StatedControl(Value):
    """What a statement of applicability says about one control; *quote* is what shows its number."""

    id: str
    title: str = ""
    applicable: Applicable = Applicable.UNKNOWN
    implemented: Implemented = Implemented.UNKNOWN
    reason: str = ""
    """Why the control is in, or why it is out."""
    third_party: str = ""
    """Who carries it out instead of the supplier, as stated."""
    page: Page
    cell: str | None = None
    bbox: Box | None = None
    quote: str = Field(min_length=1)
    applicable_shown: Stated | None = None
    implemented_shown: Stated | None = None
    remarks: tuple[str, ...] = ()


class StatementDetails(Value):
    """A statement of applicability: which edition of the controls, and what it says of each."""

    edition: str
    """The year of the controls: 2013 or 2022."""
    version: Stated | None = None
    date: Stated | None = None
    """ISO 8601."""
    organisation: Stated | None = None
    controls: tuple[StatedControl, ...] = ()
    missing: tuple[str, ...] = ()
    """Controls of the edition that the statement does not list: about these it says nothing."""


class Answer(StrEnum):
    """What an answer to a question comes to; anything but a plain yes or no is `other`."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"
    OTHER = "other"
    NONE = "none"
    """The question was left open."""


class AnsweredQuestion(Value):
    """A question with its answer as stated; *quote* is the question, or its number."""

    id: str = ""
    question: str = ""
    answer: Answer
    answer_shown: Stated | None = None
    comment: str = ""
    page: Page
    cell: str | None = None
    bbox: Box | None = None
    quote: str = Field(min_length=1)


class QuestionnaireDetails(Value):
    """The questions of a questionnaire with their answers, in order."""

    questions: tuple[AnsweredQuestion, ...]


class Count(Value):
    """A number of things in a data file, and the path where they stand."""

    name: str
    number: int = Field(ge=0)
    cell: str


class DataFile(Value):
    """What a machine-readable file says of itself; places are paths in the file."""

    format: str
    format_version: Stated | None = None
    subject: Stated | None = None
    subject_version: Stated | None = None
    organisation: Stated | None = None
    tool: Stated | None = None
    timestamp: Stated | None = None
    assessor: Stated | None = None
    counts: tuple[Count, ...] = ()
