"""What a person has to settle about a requirement before its verdict may stand (R-HUM, R-CNF-04)."""

from collections.abc import Sequence

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Doubt, ask
from models.assessment.confidence import Certainty
from models.assessment.results import Confidence, Verdict
from models.assessment.strength import find_minima
from models.assessment.verdict import Ruling
from models.assessment.wording import find_first
from models.contracts import Requirement, RiskClass
from models.evidence import Citation, Evidence
from models.reference import DocumentType

_SOA = "SOA"
_PRIVACY = "privacy"


def find_questions(
    requirement: Requirement,
    ruling: Ruling,
    unjudged: Sequence[Evidence],
    certainty: Certainty | None,
    case: Case,
) -> tuple[Doubt, ...]:
    """Every question on *requirement*, the most telling first; none means that the verdict stands."""
    questions = (
        *_ask_open(ruling),
        *_ask_unjudged(requirement, ruling, unjudged, case),
        *_ask_open_norm(requirement, ruling, case),
    )
    return questions or _ask_certainty(requirement, ruling, certainty)


def _ask_open(ruling: Ruling) -> tuple[Doubt, ...]:
    """The questions of the one document that is nearest to a better verdict."""
    by_document = {a.exhibit.key: a for a in reversed(ruling.open)}
    nearest = sorted(
        by_document.values(),
        key=lambda a: (-a.source.potential, -a.level, len(a.doubts), a.exhibit.key),
    )
    unique = {d.question.model_dump_json(): d for a in nearest[:1] for d in reversed(a.doubts)}
    return tuple(reversed(unique.values()))


def _ask_unjudged(
    requirement: Requirement, ruling: Ruling, unjudged: Sequence[Evidence], case: Case
) -> tuple[Doubt, ...]:
    """Documents that could show the requirement, of kinds that no rule can weigh yet (R-HUM-09)."""
    if requirement.asks_for and ruling.verdict is Verdict.VOLDOET:
        return ()
    doubts = []
    for document in unjudged:
        kind = case.reference.document_types.get(document.doc_type)
        cause = _find_cause(kind, requirement, ruling, case) if kind else None
        if cause:
            values = {"file": document.file, "type": document.doc_type}
            doubts.append(ask(cause, Text.ASK_UNJUDGED, cite_document(document), **values))
    return tuple(doubts)


def cite_document(document: Evidence) -> tuple[Citation, ...]:
    """Where *document* says what it is, or else the first thing that was read in it."""
    facts = (document.type_citation, *document.fields.values())
    fact = next((fact for fact in facts if fact), None)
    return (document.cite(fact),) if fact else ()


def _find_cause(
    kind: DocumentType, requirement: Requirement, ruling: Ruling, case: Case
) -> Cause | None:
    """Why a document of *kind* matters to *requirement*; None when it does not."""
    if requirement.asks_for:
        if kind.id in requirement.asks_for:
            return Cause.NOT_JUDGED_YET
        relatives = {
            relative
            for asked in requirement.asks_for
            for relative in case.reference.relatives.get(asked, ())
        }
        return Cause.LESSER_RELATIVE if kind.id in relatives and not ruling.assertions else None
    if kind.id in requirement.accepted_proof or _needs_soa(kind, requirement):
        return Cause.NOT_JUDGED_YET
    return Cause.NOT_JUDGED_YET if _is_capable(kind, requirement, case) else None


def _is_capable(kind: DocumentType, requirement: Requirement, case: Case) -> bool:
    """True when a document of *kind* may reach what a needed aspect asks; an agreement shows no measure."""
    if kind.family == _PRIVACY and not any(s.startswith("avg") for s in requirement.sources):
        return False
    minima = find_minima(requirement, case)
    return any(kind.max_grades.get(aspect, 4) >= minimum for aspect, minimum in minima.items())


def _needs_soa(kind: DocumentType, requirement: Requirement) -> bool:
    return kind.id == _SOA and bool(requirement.accepted_proof)


def _ask_open_norm(requirement: Requirement, ruling: Ruling, case: Case) -> tuple[Doubt, ...]:
    """Whether something is "passend" is for a person to say, once there is something (R-HUM-08)."""
    word = find_first(requirement.text, case.reference.lexicon.open_norms)
    if word is None or not ruling.match:
        return ()
    cited = ruling.match[0].exhibit.cite_type()
    return (ask(Cause.OPEN_NORM, Text.ASK_OPEN_NORM, cited, word=word.rstrip("*")),)


def _ask_certainty(
    requirement: Requirement, ruling: Ruling, certainty: Certainty | None
) -> tuple[Doubt, ...]:
    """A reading that is not sure enough for what hangs on it (R-CNF-04, R-HUM-10)."""
    if certainty is None or ruling.verdict is Verdict.NIET_AANGETOOND:
        return ()
    cited = ruling.deciding[0].citations[:1]
    values = {"file": ruling.deciding[0].exhibit.evidence.file}
    if certainty.word is Confidence.LAAG:
        return (ask(Cause.READING_UNSURE, Text.ASK_CERTAINTY, cited, **values),)
    if requirement.risk is RiskClass.HIGH and certainty.word is not Confidence.HOOG:
        return (ask(Cause.RISK_UNSURE, Text.ASK_CERTAINTY, cited, **values),)
    return ()
