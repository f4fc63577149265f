"""What a list that a supplier filled in, or a file for software, comes to, in a sentence or two."""

from collections import Counter
from collections.abc import Iterator

from models.evidence import Evidence
from models.statements import (
    Answer,
    Applicable,
    DataFile,
    QuestionnaireDetails,
    StatementDetails,
)
from reports.wording import Wording


def summarise_lists(evidence: Evidence, wording: Wording) -> tuple[str, ...]:
    """What stands in the lists of a document, counted; nothing for a document without lists."""
    told: list[str] = []
    if evidence.statement is not None:
        told += _tell_statement(evidence.statement, wording)
    if evidence.questionnaire is not None:
        told.append(_tell_questions(evidence.questionnaire, wording))
    if evidence.data is not None:
        told += _tell_data(evidence.data, wording)
    return tuple(told)


def _tell_statement(statement: StatementDetails, wording: Wording) -> Iterator[str]:
    found = Counter(control.applicable for control in statement.controls)
    yield wording.say(
        "listed.controls",
        n=len(statement.controls),
        edition=statement.edition,
        yes=found[Applicable.YES],
        no=found[Applicable.NO],
        unknown=found[Applicable.UNKNOWN],
    )
    if statement.version is not None:
        yield wording.say("listed.version", version=statement.version.value)
    if statement.date is not None:
        yield wording.say("listed.date", date=statement.date.value)
    if statement.missing:
        yield wording.say("listed.missing", n=len(statement.missing))


def _tell_questions(asked: QuestionnaireDetails, wording: Wording) -> str:
    answered = sum(one.answer is not Answer.NONE for one in asked.questions)
    return wording.say("listed.questions", n=len(asked.questions), answered=answered)


def _tell_data(data: DataFile, wording: Wording) -> Iterator[str]:
    for name in ("subject", "subject_version", "tool", "timestamp"):
        stated = getattr(data, name)
        if stated is not None:
            yield wording.say(f"listed.{name}", value=stated.value)
    if data.counts:
        counted = [f"{one.name.replace('_', ' ')} {one.number}" for one in data.counts]
        yield wording.say("listed.counts", counts=wording.join(counted))
