"""Who has to do what by when, made of what is missing and of what has to be answered (report, 6)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from models.assessment.causes import Cause, Text
from models.assessment.certificates import Examination
from models.assessment.checks import Case, lack
from models.assessment.results import (
    Action,
    EvidenceUse,
    Missing,
    Owner,
    Reason,
    RequirementAssessment,
    Use,
    Verdict,
)
from models.contracts import Requirement, RiskClass

_POSITIVE = frozenset({Verdict.VOLDOET, Verdict.VOLDOET_DEELS})
_BUYERS_OWN = frozenset({Text.MISSING_OWN_DUTY})


class _Step(NamedTuple):
    """Something to do, before steps for several requirements are taken together."""

    missing: Missing
    owner: Owner
    due: date
    requirement: str | None


def plan_actions(
    judged: Sequence[RequirementAssessment],
    examinations: Sequence[Examination],
    register: Sequence[EvidenceUse],
    case: Case,
) -> tuple[Action, ...]:
    """The actions in order of their day, each once for all requirements that it serves."""
    steps = (
        *_fill_gaps(judged, case),
        *_answer_questions(judged, case),
        *_renew(judged, examinations, case),
        *_ask_last_audit(judged, examinations, case),
        *_replace_unreadable(register, case),
        *_look_at_unknown(register, case),
    )
    merged: dict[str, list[_Step]] = {}
    for step in steps:
        merged.setdefault(f"{step.owner}{step.missing.model_dump_json()}", []).append(step)
    order = {requirement.id: place for place, requirement in enumerate(case.contract.requirements)}
    actions = sorted((_merge(group) for group in merged.values()), key=lambda a: _rank(a, order))
    return tuple(
        action.model_copy(update={"number": f"A-{number:02}"})
        for number, action in enumerate(actions, 1)
    )


def _rank(action: Action, order: Mapping[str, int]) -> tuple[date, int, str, str, str]:
    """By day, then in the order of the contract."""
    first = min((order[id] for id in action.requirements), default=len(order))
    values = repr(sorted(action.values.items()))
    return (action.due, first, action.owner, action.text, values)


def _merge(group: Sequence[_Step]) -> Action:
    first = group[0]
    served = dict.fromkeys(step.requirement for step in group if step.requirement)
    return Action(
        number="A-00",
        text=first.missing.text,
        values=first.missing.values,
        owner=first.owner,
        due=min(step.due for step in group),
        requirements=tuple(served),
    )


def _fill_gaps(judged: Sequence[RequirementAssessment], case: Case) -> Iterator[_Step]:
    """What the supplier has to send, or the buyer to arrange, for each requirement that falls short."""
    for one, requirement in _pair(judged, case):
        for missing in one.missing:
            text = Text(missing.text)
            owner = Owner.BUYER if text in _BUYERS_OWN else Owner.SUPPLIER
            step = Missing(text=text.as_action, values=missing.values)
            yield _Step(step, owner, _find_term(requirement, case), one.id)


def _answer_questions(judged: Sequence[RequirementAssessment], case: Case) -> Iterator[_Step]:
    """The questions to a person, who is always of the buyer: the software proposes, people decide."""
    for one, requirement in _pair(judged, case):
        questions = (one.question, *one.further_questions)
        for question in questions:
            if question:
                yield _Step(question, Owner.BUYER, _find_term(requirement, case), one.id)


def _pair(
    judged: Sequence[RequirementAssessment], case: Case
) -> Iterator[tuple[RequirementAssessment, Requirement]]:
    yield from zip(judged, case.contract.requirements, strict=True)


def _find_term(requirement: Requirement, case: Case) -> date:
    """The last day for an action: two weeks, six weeks or a quarter, by what hangs on it."""
    urgency = "medium" if requirement.mandatory else "low"
    if requirement.mandatory and requirement.risk is RiskClass.HIGH:
        urgency = "high"
    return _in_days(urgency, case)


def _in_days(urgency: str, case: Case) -> date:
    return case.as_of + timedelta(days=max(1, case.months(f"action.{urgency}")))


def _renew(
    judged: Sequence[RequirementAssessment], examinations: Sequence[Examination], case: Case
) -> Iterator[_Step]:
    """Ask for the next certificate while this one still counts (R-DAT-08)."""
    soon = Cause.EXPIRES_SOON
    for examination in examinations:
        reason = next((r for r in examination.reasons if _is(r, soon)), None)
        until = examination.ends
        sha = examination.exhibit.evidence.sha256
        served = [one.id for one in judged if sha in one.evidence and not examination.failures]
        if reason and until:
            due = max(case.as_of + timedelta(days=1), until)
            kind = examination.exhibit.type.id
            missing = lack(Text.ACT_RENEW, type=kind, valid_until=until)
            for requirement in served:
                yield _Step(missing, Owner.SUPPLIER, due, requirement)


def _ask_last_audit(
    judged: Sequence[RequirementAssessment], examinations: Sequence[Examination], case: Case
) -> Iterator[_Step]:
    """Ask for the latest audit when a certificate that counts shows no sign of one (R-ISO-12)."""
    missing = lack(Text.ACT_LAST_AUDIT)
    for examination in examinations:
        sha = examination.exhibit.evidence.sha256
        silent = any(_is(reason, Cause.NO_SURVEILLANCE) for reason in examination.reasons)
        for one in judged:
            if silent and sha in one.evidence and (one.provisional or one.verdict) in _POSITIVE:
                yield _Step(missing, Owner.SUPPLIER, _in_days("low", case), one.id)


def _is(reason: Reason, cause: Cause) -> bool:
    return (reason.rule, reason.text) == (cause.rule, cause.key)


def _replace_unreadable(register: Sequence[EvidenceUse], case: Case) -> Iterator[_Step]:
    """Ask for a readable copy of what could not be opened (R-INT-09)."""
    for line in register:
        if line.use is Use.REFUSED:
            missing = lack(Text.ACT_READABLE, file=line.file)
            yield _Step(missing, Owner.SUPPLIER, _in_days("medium", case), None)


def _look_at_unknown(register: Sequence[EvidenceUse], case: Case) -> Iterator[_Step]:
    """A file that no rule could place has to be looked at by a person (R-CLS-11)."""
    for line in register:
        if any(_is(reason, Cause.TYPE_UNKNOWN) for reason in line.reasons):
            missing = lack(Text.ACT_LOOK, file=line.file)
            yield _Step(missing, Owner.BUYER, _in_days("medium", case), None)
