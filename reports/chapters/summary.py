"""The summary for the contract manager: the conclusion, the counts, what matters most, what to do."""

from collections import Counter
from collections.abc import Sequence

from models.assessment.results import (
    Assessment,
    Finding,
    RequirementAssessment,
    Severity,
    Verdict,
)
from models.contracts import RiskClass
from models.values import Value
from reports.chapters.outcomes import Badge, anchor_of, ask, badge, tell_missing
from reports.chapters.todo import tell_todo
from reports.dossier import SETTLED, Dossier
from reports.wording import Wording

MOST_POINTS = 3
MOST_NAMED = 4
"""Requirements that a point names; of more it says how many."""

_GRAVITY = (
    Verdict.VOLDOET_NIET,
    Verdict.MENSELIJK_OORDEEL,
    Verdict.VERLOPEN,
    Verdict.NIET_AANGETOOND,
    Verdict.BUITEN_SCOPE,
    Verdict.VOLDOET_DEELS,
)


class Count(Value):
    """How many requirements came to one outcome."""

    verdict: Badge
    meaning: str
    number: int


class Point(Value):
    """Something that matters most: what it is about, the outcome, and what would help."""

    title: str
    anchor: str
    badge: tuple[Badge, ...]
    why: tuple[str, ...]
    needed: tuple[str, ...]


class Summary(Value):
    """One page for somebody who has to act."""

    conclusion: tuple[str, ...]
    counts: tuple[Count, ...]
    total: str
    points: tuple[Point, ...]
    todo: tuple[str, ...]
    next: tuple[str, ...]


def compose_summary(dossier: Dossier) -> Summary:
    """The first page of the report."""
    assessment, wording = dossier.assessment, dossier.wording
    open_points = rank_open_points(dossier)
    return Summary(
        conclusion=_conclude(assessment, open_points, wording),
        counts=_count(assessment, wording),
        total=wording.say("summary.counts_caption", total=len(assessment.requirements)),
        points=_choose_points(open_points, dossier),
        todo=tell_todo(open_points, assessment, wording),
        next=_tell_next(dossier),
    )


def rank_open_points(dossier: Dossier) -> tuple[RequirementAssessment, ...]:
    """The requirements that are not settled, the gravest first."""
    return tuple(
        sorted(
            (one for one in dossier.assessment.requirements if one.verdict not in SETTLED),
            key=lambda one: _weigh(one, dossier),
        )
    )


def _weigh(assessed: RequirementAssessment, dossier: Dossier) -> tuple[bool, bool, int]:
    requirement = dossier.requirements[assessed.id]
    return (
        not requirement.mandatory,
        requirement.risk is not RiskClass.HIGH,
        _GRAVITY.index(assessed.verdict),
    )


def _conclude(
    assessment: Assessment, open_points: Sequence[RequirementAssessment], wording: Wording
) -> tuple[str, ...]:
    questions = sum(one.verdict is Verdict.MENSELIJK_OORDEEL for one in open_points)
    return (
        _tell_met(assessment, wording),
        _tell_open(len(open_points) - questions, questions, wording),
        _tell_biggest(open_points, wording),
    )


def _tell_met(assessment: Assessment, wording: Wording) -> str:
    met = sum(one.verdict is Verdict.VOLDOET for one in assessment.requirements)
    total = len(assessment.requirements)
    if total == 1:
        return wording.say("summary.met_only" if met else "summary.met_not_the_only")
    if met == total:
        return wording.say("summary.met_all", total=total)
    if met == 0:
        return wording.say("summary.met_none", total=total)
    return wording.say("summary.met_some", met=met, total=total)


def _tell_open(gaps: int, questions: int, wording: Wording) -> str:
    if gaps and questions:
        return wording.say("summary.open_both", gaps=gaps, questions=questions)
    if gaps:
        return wording.say("summary.open_gaps", gaps=gaps)
    if questions:
        return wording.say("summary.open_questions", questions=questions)
    return wording.say("summary.open_nothing")


def _tell_biggest(open_points: Sequence[RequirementAssessment], wording: Wording) -> str:
    if not open_points:
        return wording.say("summary.no_biggest")
    biggest = open_points[0]
    verdict = wording.say(f"verdict.{biggest.verdict}")
    return wording.say("summary.biggest", requirement=biggest.id, verdict=verdict)


def _count(assessment: Assessment, wording: Wording) -> tuple[Count, ...]:
    counts = Counter(one.verdict for one in assessment.requirements)
    return tuple(
        Count(
            verdict=badge(verdict, wording),
            meaning=wording.say(f"verdict_meaning.{verdict}"),
            number=counts[verdict],
        )
        for verdict in Verdict
    )


def _choose_points(
    open_points: Sequence[RequirementAssessment], dossier: Dossier
) -> tuple[Point, ...]:
    points = [_tell_point(alike, dossier) for alike in _group_alike(open_points, dossier)]
    points += [
        _tell_finding(finding, dossier)
        for finding in dossier.assessment.findings
        if finding.severity is Severity.HIGH and not finding.requirements
    ]
    return tuple(points[:MOST_POINTS])


def _group_alike(
    open_points: Sequence[RequirementAssessment], dossier: Dossier
) -> list[list[RequirementAssessment]]:
    """One document can leave ten requirements open; that is one point, not ten."""
    groups: dict[tuple[Verdict, tuple[str, ...]], list[RequirementAssessment]] = {}
    for one in open_points:
        groups.setdefault((one.verdict, _advise(one, dossier)), []).append(one)
    return list(groups.values())


def _advise(assessed: RequirementAssessment, dossier: Dossier) -> tuple[str, ...]:
    say = dossier.wording.say
    for question in ask(assessed, dossier)[:1]:
        return (say("summary.question", question=question),)
    return (say("summary.needed", missing=tell_missing(assessed, dossier)[0]),)


def _tell_point(alike: Sequence[RequirementAssessment], dossier: Dossier) -> Point:
    first, wording = alike[0], dossier.wording
    names = [wording.write(one.id) for one in alike]
    if len(names) > MOST_NAMED:
        rest = len(names) - MOST_NAMED + 1
        names = [*names[: MOST_NAMED - 1], wording.say("summary.and_more", n=rest)]
    key = "point_requirement" if len(alike) == 1 else "point_requirements"
    return Point(
        title=wording.say(f"summary.{key}", n=len(alike), requirements=wording.join(names)),
        anchor=anchor_of(first.id, dossier),
        badge=(badge(first.verdict, wording),),
        why=tuple(dossier.explain(reason) for reason in first.reasons[:1]),
        needed=_advise(first, dossier),
    )


def _tell_finding(finding: Finding, dossier: Dossier) -> Point:
    wording = dossier.wording
    return Point(
        title=wording.say("summary.point_finding", number=finding.number),
        anchor="findings",
        badge=(),
        why=(dossier.explain(finding.reason),),
        needed=(),
    )


def _tell_next(dossier: Dossier) -> tuple[str, ...]:
    coming, wording = dossier.assessment.next_assessment, dossier.wording
    if coming is None:
        return (wording.say("summary.next_unknown"),)
    return (
        wording.say("summary.next_on", on=coming.on),
        dossier.explain(coming.reason),
    )
