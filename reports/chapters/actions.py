"""Actions: who does what, and before which day."""

from models.assessment.results import Action
from models.values import Value
from reports.chapters.findings import name_requirements
from reports.dossier import Dossier
from reports.sentences import action_sentence


class ActionRow(Value):
    """An action as the report prints it."""

    number: str
    sentence: str
    owner: str
    due: str
    requirements: tuple[str, ...]
    status: str


def compose_actions(dossier: Dossier) -> tuple[ActionRow, ...]:
    """The actions in the order of the assessment."""
    return tuple(_compose(action, dossier) for action in dossier.assessment.actions)


def _compose(action: Action, dossier: Dossier) -> ActionRow:
    wording = dossier.wording
    return ActionRow(
        number=wording.write(action.number),
        sentence=action_sentence(action, dossier.reference, wording.language),
        owner=wording.say(f"owner.{action.owner}"),
        due=wording.write(action.due),
        requirements=name_requirements(action.requirements, dossier),
        status=wording.say("actions.open"),
    )
