"""What a contract manager has to do now, told per owner and by the first day that counts."""

from collections.abc import Sequence

from models.assessment.results import Action, Assessment, Missing, Owner, RequirementAssessment
from reports.dossier import number_chapter
from reports.wording import Wording


def tell_todo(
    open_points: Sequence[RequirementAssessment], assessment: Assessment, wording: Wording
) -> tuple[str, ...]:
    """What to do, in sentences; a question that is also an action is told once."""
    questions = _list_questions(open_points)
    asked = [one for one in assessment.actions if _identify(one) in questions]
    others = [one for one in assessment.actions if _identify(one) not in questions]
    told = [
        _tell_actions(owner, actions, wording)
        for owner in Owner
        if (actions := [one for one in others if one.owner is owner])
    ]
    told += _tell_questions(len(questions), asked, wording)
    if open_points:
        told.append(
            wording.say(
                "summary.todo_decide", n=len(open_points), chapter=number_chapter("decisions")
            )
        )
    return tuple(told) or (wording.say("summary.todo_nothing"),)


def _list_questions(open_points: Sequence[RequirementAssessment]) -> frozenset[str]:
    """Each question once: an answer may serve several requirements."""
    return frozenset(
        _identify(question)
        for one in open_points
        for question in (one.question, *one.further_questions)
        if question
    )


def _identify(said: Action | Missing) -> str:
    return Missing(text=said.text, values=said.values).model_dump_json()


def _tell_actions(owner: Owner, actions: Sequence[Action], wording: Wording) -> str:
    return wording.say(
        f"summary.todo_{owner}",
        due=min(action.due for action in actions),
        n=len(actions),
        chapter=number_chapter("actions"),
    )


def _tell_questions(count: int, asked: Sequence[Action], wording: Wording) -> list[str]:
    chapter = number_chapter("outcomes")
    if asked:
        due = min(action.due for action in asked)
        return [wording.say("summary.todo_questions_due", n=count, due=due, chapter=chapter)]
    return [wording.say("summary.todo_questions", n=count, chapter=chapter)] if count else []
