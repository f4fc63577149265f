"""What the details of a document come to, in a sentence or two: tests, findings, lists, and files for software."""

from collections import Counter
from collections.abc import Iterator

from models.assurance_reports import (
    AssuranceDetails,
    ControlTest,
    SubserviceOrganisation,
    TestOutcome,
)
from models.evidence import Evidence
from models.statements import (
    Answer,
    Applicable,
    DataFile,
    QuestionnaireDetails,
    StatementDetails,
)
from models.technical_reports import TechnicalDetails
from reports.wording import Wording


def summarise_lists(evidence: Evidence, wording: Wording) -> tuple[str, ...]:
    """What stands in the details of a document, counted; nothing for a document that has none."""
    told: list[str] = []
    if evidence.assurance is not None:
        told += _tell_assurance(evidence.assurance, wording)
    if evidence.technical is not None:
        told += _tell_findings(evidence.technical, wording)
    if evidence.statement is not None:
        told += _tell_statement(evidence.statement, wording)
    if evidence.questionnaire is not None:
        told.append(_tell_questions(evidence.questionnaire, wording))
    if evidence.data is not None:
        told += _tell_data(evidence.data, wording)
    return tuple(told)


def _tell_assurance(details: AssuranceDetails, wording: Wording) -> Iterator[str]:
    found = Counter(test.outcome for test in details.control_tests)
    if details.control_tests:
        yield wording.say(
            "listed.tests",
            n=len(details.control_tests),
            clean=found[TestOutcome.NO_EXCEPTION],
            deviating=found[TestOutcome.EXCEPTION],
            untested=found[TestOutcome.NOT_TESTED],
        )
    deviating = [t for t in details.control_tests if t.outcome is TestOutcome.EXCEPTION]
    if deviating:
        told = wording.join([_tell_exception(test, wording) for test in deviating])
        yield wording.say("listed.exceptions", told=told)
    for organisation in details.subservice_organisations:
        yield _tell_subservice(organisation, wording)
    for key, controls in (
        ("listed.user_controls", details.user_controls),
        ("listed.subservice_controls", details.subservice_controls),
    ):
        if controls:
            yield wording.say(key, n=len(controls), page=controls[0].stated.page)


def _tell_exception(test: ControlTest, wording: Wording) -> str:
    values: dict[str, str | int] = {"control": test.control, "page": test.stated.page}
    if test.deviations is None or test.sample is None:
        return wording.say("listed.exception", **values)
    return wording.say(
        "listed.exception_counted", deviations=test.deviations, sample=test.sample, **values
    )


def _tell_subservice(organisation: SubserviceOrganisation, wording: Wording) -> str:
    method = organisation.method.name.lower() if organisation.method else "untold"
    page = organisation.stated.page
    return wording.say(f"listed.subservice_{method}", name=organisation.name, page=page)


def _tell_findings(details: TechnicalDetails, wording: Wording) -> Iterator[str]:
    if not details.findings:
        return
    yield wording.say(
        "listed.findings", n=len(details.findings), page=min(f.page for f in details.findings)
    )
    outcomes = Counter(f.retest or f.status for f in details.findings)
    told = [
        wording.say(f"listed.outcome_{outcome}", n=outcomes[outcome])
        for outcome in ("fixed", "partially", "open", "accepted")
        if outcomes[outcome]
    ]
    if told:
        yield wording.say("listed.outcomes", told=wording.join(told))


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
