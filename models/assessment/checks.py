"""What one look at one document can say: how far it holds, why it fails, what nobody knows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum

from models.assessment.causes import Cause, Text
from models.assessment.results import Missing, Reason
from models.contracts import Contract
from models.evidence import Citation, FieldName
from models.reference import Reference


class Level(IntEnum):
    """How much a document is worth on one point; the least of its points counts."""

    NOTHING = 0
    PARTLY = 1
    FULL = 2


class Failure(StrEnum):
    """Why a document proves nothing, for sure (10.3, step 6)."""

    OUTDATED = "outdated"
    ELSEWHERE = "about something else"
    UNUSABLE = "unusable"


class Topic(StrEnum):
    """What was looked at, in the order in which people are asked about it."""

    TYPE = "type"
    LANGUAGE = "language"
    INTEGRITY = "integrity"
    ENTITY = "entity"
    DATES = "dates"
    EDITION = "edition"
    SERVICE = "service"
    ACTIVITIES = "activities"
    LOCATION = "location"
    ENVIRONMENT = "environment"
    ROLE = "role"
    ISSUER = "issuer"
    BASE = "base"
    FIELDS = "fields"


SCOPE_TOPICS = frozenset({Topic.SERVICE, Topic.ACTIVITIES, Topic.LOCATION, Topic.ENVIRONMENT})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that only a person can settle: the rule that says so and the exact question."""

    reason: Reason
    question: Missing
    raised_by: Reason | None = None
    """What was seen that raises it; None when that is the first reason of its check, or nothing."""


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one look; without arguments: in order, and nothing to say about it.

    A level of NOTHING with a doubt and no failure means: proves nothing as long as nobody answers.
    """

    topic: Topic
    level: Level = Level.FULL
    failure: Failure | None = None
    doubts: tuple[Doubt, ...] = ()
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()
    fields: tuple[FieldName, ...] = ()
    """The facts that the outcome hangs on."""
    grade_cap: int = 4
    covered: frozenset[str] = frozenset()
    """The items of a list in the contract that are covered (R-CMB-05)."""
    asked: frozenset[str] = frozenset()
    """The whole list."""
    ends: date | None = None
    """The last day on which the outcome holds, when it is good."""

    @property
    def is_definite_failure(self) -> bool:
        """True when it fails and no answer of a person could change that."""
        return self.failure is not None and not self.doubts

    def doubting(self, doubt: Doubt) -> "Check":
        """The same outcome, with one more question to a person."""
        return replace(self, doubts=(*self.doubts, doubt))


@dataclass(frozen=True, slots=True)
class Case:
    """What every check is held against: the contract, the day and the reference data."""

    contract: Contract
    as_of: date
    reference: Reference
    parameters: dict[str, str | int | float]

    def months(self, parameter: str) -> int:
        """A parameter that counts whole months or days."""
        return int(self.parameters[parameter])

    def fraction(self, parameter: str) -> float:
        """A parameter that is a share or a grade."""
        return float(self.parameters[parameter])


def because(cause: Cause, citations: Iterable[Citation] = (), **values: str | int | date) -> Reason:
    """The rule of *cause* as a reason, with what fills its sentence."""
    return Reason(rule=cause.rule, text=cause.key, values=values, citations=tuple(citations))


def naming(reason: Reason, file: str) -> Reason:
    """*reason*, told of *file* by its name, unless its sentence names that already."""
    if file in reason.values.values():
        return reason
    return reason.model_copy(update={"about": file})


def lack(text: Text, **values: str | int | date) -> Missing:
    """Something that is missing, or a question, by the key of its sentence."""
    return Missing(text=text.value, values=values)


def ask(
    cause: Cause,
    question: Text,
    citations: Iterable[Citation] = (),
    **values: str | int | date,
) -> Doubt:
    """A doubt whose rule and question are filled from the same values."""
    return Doubt(reason=because(cause, citations, **values), question=lack(question, **values))
