"""Risks and decision: one line per open point, with boxes that only the process owner fills."""

from models.values import Value
from reports.chapters.outcomes import Badge, anchor_of, badge
from reports.dossier import SETTLED, Dossier

_OPTIONS = ("repair", "more", "own", "accept")


class DecisionRow(Value):
    """An open point: what it may mean, what we propose, and room for the decision."""

    id: str
    title: str
    anchor: str
    verdict: Badge
    risk: str
    proposal: str
    options: tuple[str, ...]


def compose_decisions(dossier: Dossier) -> tuple[DecisionRow, ...]:
    """An empty decision for every requirement that is not settled."""
    say = dossier.wording.say
    return tuple(
        DecisionRow(
            id=assessed.id,
            title=say("outcomes.title", id=assessed.id),
            anchor=anchor_of(assessed.id, dossier),
            verdict=badge(assessed.verdict, dossier.wording),
            risk=say(f"decisions.risk_of.{assessed.verdict}"),
            proposal=say(f"decisions.proposal_of.{assessed.verdict}"),
            options=tuple(say(f"decisions.options.{key}") for key in _OPTIONS),
        )
        for assessed in dossier.assessment.requirements
        if assessed.verdict not in SETTLED
    )
