"""What each document asserts about each requirement; verdicts are made of these and of nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.assessment.certificates import Examination
from models.assessment.checks import Case, Doubt, Failure, Level
from models.assessment.exhibits import Exhibit
from models.assessment.results import Missing, Reason
from models.assessment.strength import Strength, explain_strength, grade, is_about
from models.assessment.validity import find_start, read_date
from models.contracts import Aspect, Requirement
from models.evidence import Citation, FieldName


class Polarity(StrEnum):
    """Whether an assertion speaks for the requirement or against it, and how loudly (10.3, step 4)."""

    POSITIVE = "+"
    NEGATIVE_MEDIUM = "-"
    NEGATIVE_HEAVY = "--"


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a document shows something of a requirement, how strongly, and from when to when."""

    requirement: str
    aspect: Aspect | None
    """None when the requirement is about having the document itself (R-STR-11)."""
    source: Examination
    strength: Strength
    start: date | None
    end: date | None
    polarity: Polarity = Polarity.POSITIVE
    reasons: tuple[Reason, ...] = ()

    @property
    def exhibit(self) -> Exhibit:
        """The document, for one standard."""
        return self.source.exhibit

    @property
    def level(self) -> Level:
        """How far it holds as it stands."""
        return self.source.level

    @property
    def failures(self) -> frozenset[Failure]:
        """Why it proves nothing, if so."""
        return self.source.failures

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What a person has to settle about it."""
        return self.source.doubts

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What would mend it."""
        return self.source.missing

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every place that was looked at."""
        return tuple(c for reason in self.source.reasons for c in reason.citations)


_HAVING = Strength(grade=4, potential=4)
"""A requirement to have a document asks for type and validity, not for a grade (R-STR-11)."""


def assert_having(
    requirement: Requirement,
    types: Sequence[str],
    examinations: Sequence[Examination],
    case: Case,
) -> tuple[Assertion, ...]:
    """One assertion for each exhibit of one of *types*, or of another type for the same standard."""
    known = case.reference.document_types
    standards = {known[id].standard for id in types if id in known} - {None}
    return tuple(
        _assert(requirement, None, one, _HAVING)
        for one in examinations
        if (one.exhibit.type.id in types or one.exhibit.type.standard in standards)
        and _is_on_standard(one.exhibit, requirement)
    )


def _is_on_standard(exhibit: Exhibit, requirement: Requirement) -> bool:
    """True unless the requirement names another standard of a type that covers several."""
    asked = requirement.asks_for_standard
    if asked is None or exhibit.type.standard:
        return True
    return _squeeze(asked) in _squeeze(exhibit.standard)


def _squeeze(standard: str) -> str:
    return "".join(filter(str.isalnum, standard.partition(":")[0])).casefold()


def assert_control(
    requirement: Requirement, examinations: Sequence[Examination], case: Case
) -> tuple[Assertion, ...]:
    """One assertion for each needed aspect and each exhibit whose standard is about the control."""
    lexicon = case.reference.lexicon
    return tuple(
        _assert(
            requirement,
            aspect,
            one,
            grade(one, aspect, requirement, case),
            explain_strength(one, requirement, case),
        )
        for one in examinations
        if is_about(one.exhibit.type, requirement, lexicon)
        for aspect in requirement.aspects
    )


def _assert(
    requirement: Requirement,
    aspect: Aspect | None,
    source: Examination,
    strength: Strength,
    reasons: tuple[Reason, ...] = (),
) -> Assertion:
    start = find_start(source.exhibit)
    return Assertion(
        requirement=requirement.id,
        aspect=aspect,
        source=source,
        strength=strength,
        start=read_date(source.exhibit, start) if start else None,
        end=read_date(source.exhibit, FieldName.VALID_UNTIL),
        reasons=reasons,
    )
