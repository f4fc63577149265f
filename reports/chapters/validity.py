"""How long the evidence is valid, seen from the day of the assessment."""

from datetime import date, timedelta

from models.assessment.results import EvidenceUse
from models.values import Value
from reports.dossier import Dossier
from reports.wording import Wording

WARN_BEFORE = "P-11"
"""The parameter that says how many days before its end new evidence is asked for."""


class ValidityRow(Value):
    """The dates of one document."""

    anchor: str
    title: str
    start: str
    end: str
    state: str
    warn: str


def compose_validity(dossier: Dossier) -> tuple[ValidityRow, ...]:
    """A line for each document with a date, the first to end on top."""
    dated = [use for use in dossier.assessment.evidence if use.valid_from or use.valid_until]
    dated.sort(key=lambda use: use.valid_until or date.max)
    return tuple(_compose(use, dossier) for use in dated)


def _compose(use: EvidenceUse, dossier: Dossier) -> ValidityRow:
    wording = dossier.wording
    return ValidityRow(
        anchor=use.number,
        title=dossier.title_of(use),
        start=_write(use.valid_from, wording),
        end=_write(use.valid_until, wording),
        state=_tell_state(use, dossier),
        warn=_write(_warning_day(use, dossier), wording),
    )


def _write(day: date | None, wording: Wording) -> str:
    return wording.write(day) if day else wording.say("validity.unknown")


def _tell_state(use: EvidenceUse, dossier: Dossier) -> str:
    say, today = dossier.wording.say, dossier.assessment.as_of
    if use.valid_from and use.valid_from > today:
        return say("validity.not_yet", n=(use.valid_from - today).days)
    if use.valid_until is None:
        return say("validity.no_end")
    if use.valid_until < today:
        return say("validity.expired", n=(today - use.valid_until).days)
    if use.valid_until == today:
        return say("validity.last_day")
    return say("validity.valid", n=(use.valid_until - today).days)


def _warning_day(use: EvidenceUse, dossier: Dossier) -> date | None:
    days = dossier.assessment.parameters.get(WARN_BEFORE)
    if use.valid_until is None or days is None:
        return None
    return use.valid_until - timedelta(days=int(days))
