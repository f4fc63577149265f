"""Everything that the rules see in one management-system certificate, whatever is asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from models.assessment.accreditation import check_accreditation
from models.assessment.causes import Cause
from models.assessment.checks import Case, Check, Doubt, Failure, Level, Topic
from models.assessment.editions import check_edition
from models.assessment.entity import check_entity
from models.assessment.exhibits import Exhibit
from models.assessment.fields import (
    check_mandatory_fields,
    note_single_date,
    question_weak_readings,
)
from models.assessment.integrity import check_language, check_signals, check_type
from models.assessment.issuer import check_issuer
from models.assessment.places import check_location
from models.assessment.results import Missing, Reason
from models.assessment.scope import check_scope
from models.assessment.validity import check_dates

HUMAN = "R-HUM"
"""The rules that hand something to a person."""

_COME_FIRST = frozenset({Topic.TYPE, Topic.LANGUAGE})
"""Without these nothing else that was read is certain (R-CLS-10, R-CLS-11)."""


@dataclass(frozen=True)
class Examination:
    """One exhibit with all that was seen in it.

    Without slots, so that what follows from the checks is worked out once for all requirements.
    """

    exhibit: Exhibit
    checks: tuple[Check, ...]

    @cached_property
    def is_readable(self) -> bool:
        """False when a person first has to say what the document is, or what it says at all."""
        return not any(c.doubts for c in self.checks if c.topic in _COME_FIRST)

    @cached_property
    def definite_failures(self) -> frozenset[Failure]:
        """What fails for sure; nothing that a person could answer changes it."""
        if not self.is_readable:
            return frozenset()
        return frozenset(c.failure for c in self.checks if c.failure and c.is_definite_failure)

    @cached_property
    def failures(self) -> frozenset[Failure]:
        """What fails, for sure if anything does, else as far as we can read."""
        return self.definite_failures or frozenset(c.failure for c in self.checks if c.failure)

    @cached_property
    def level(self) -> Level:
        """What the exhibit is worth as it stands; unknown never counts as true."""
        return min((check.level for check in self.checks), default=Level.FULL)

    @cached_property
    def potential(self) -> Level:
        """What it would be worth if every question were answered in its favour."""
        if not self.is_readable:
            return Level.FULL
        if self.definite_failures:
            return Level.NOTHING
        return min((c.level for c in self.checks if not c.doubts), default=Level.FULL)

    @cached_property
    def doubts(self) -> tuple[Doubt, ...]:
        """The questions that matter, what costs most first; none when the exhibit fails for sure."""
        if self.definite_failures:
            return ()
        checks = sorted(self.checks, key=_by_weight)
        if not self.is_readable:
            checks = [check for check in checks if check.topic in _COME_FIRST]
        return tuple(doubt for check in checks for doubt in check.doubts)

    @cached_property
    def grade_cap(self) -> int:
        """The most that it can show of any aspect."""
        return min((check.grade_cap for check in self.checks), default=4)

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Every reason, what fails or is unknown first."""
        return self._without_idle_questions(sorted(self.checks, key=_by_weight))

    @cached_property
    def objections(self) -> tuple[Reason, ...]:
        """The reasons why it does not count in full."""
        objecting = [c for c in self.checks if c.level < Level.FULL or c.doubts]
        return self._without_idle_questions(sorted(objecting, key=_by_weight))

    def _without_idle_questions(self, checks: Sequence[Check]) -> tuple[Reason, ...]:
        """The reasons of *checks*; what fails for sure needs no person and no cap on the rest."""
        if not self.definite_failures:
            return tuple(reason for check in checks for reason in check.reasons)
        settled = [reason for check in checks if not check.doubts for reason in check.reasons]
        return tuple(reason for reason in settled if reason.rule != Cause.PARTIAL_CAP.rule)

    @cached_property
    def ends(self) -> date | None:
        """The last day on which it counts, with the certificate that it leans on."""
        return min((check.ends for check in self.checks if check.ends), default=None)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What would mend it, point by point."""
        settled = [c for c in self.checks if not (self.definite_failures and c.doubts)]
        return tuple(missing for check in settled for missing in check.missing)


def _by_weight(check: Check) -> tuple[bool, Level, bool]:
    return (not check.failure, check.level, not check.doubts)


def examine(exhibit: Exhibit, case: Case) -> Examination:
    """All checks on *exhibit*, in the order in which a reader would ask them."""
    checks = (
        check_type(exhibit, case),
        check_language(exhibit, case),
        *check_signals(exhibit, case),
        check_entity(exhibit, case),
        *check_dates(exhibit, case),
        *check_edition(exhibit, case),
        *check_scope(exhibit, case),
        check_location(exhibit, case),
        check_issuer(exhibit, case),
        check_accreditation(exhibit, case),
        check_mandatory_fields(exhibit, case),
        note_single_date(exhibit),
    )
    return Examination(
        exhibit, tuple(question_weak_readings(check, exhibit, case) for check in checks)
    )
