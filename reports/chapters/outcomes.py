"""The outcome per requirement: what the evidence shows, why, where it says so, and what is missing."""

from models.assessment.results import AspectGrade, Flag, RequirementAssessment, Verdict
from models.contracts import Aspect, Requirement, RiskClass
from models.sources import CONTRACT
from models.values import Value
from reports.chapters.grounds import Exhibit, ReasonLine, part_reasons, show_exhibits
from reports.dossier import SETTLED, Dossier
from reports.norm_words import cite_source, tell_remarks
from reports.sentences import missing_sentence, name_link
from reports.wording import Wording, shorten, show_plainly

LONGEST_BRIEF = 180
"""Characters of a requirement in the overview; its own part of the chapter has the whole text."""


class Badge(Value):
    """An outcome in a word, with the key of its symbol; never a colour alone."""

    key: str
    word: str


class AspectRow(Value):
    """How far one aspect is shown."""

    aspect: str
    shown: Badge
    detail: str


class Outcome(Value):
    """One requirement as the report prints it; empty tuples are parts that do not apply."""

    anchor: str
    id: str
    title: str
    text: str
    brief: str
    labels: tuple[str, ...]
    sources: tuple[str, ...]
    norm_remarks: tuple[str, ...]
    verdict: Badge
    provisional: tuple[str, ...]
    provisional_short: tuple[str, ...]
    questions: tuple[str, ...]
    questions_heading: str
    flags: tuple[str, ...]
    aspects: tuple[AspectRow, ...]
    aspects_note: str
    reasons: tuple[ReasonLine, ...]
    remarks: tuple[ReasonLine, ...]
    exhibits: tuple[Exhibit, ...]
    confidence: str
    weakest: tuple[str, ...]
    missing: tuple[str, ...]


def compose_outcomes(dossier: Dossier) -> tuple[Outcome, ...]:
    """One outcome per requirement, in the order of the assessment."""
    return tuple(_compose(one, dossier) for one in dossier.assessment.requirements)


def _compose(assessed: RequirementAssessment, dossier: Dossier) -> Outcome:
    wording, requirement = dossier.wording, dossier.requirements[assessed.id]
    questions = ask(assessed, dossier)
    reasons, remarks = part_reasons(assessed.reasons, dossier)
    return Outcome(
        anchor=anchor_of(assessed.id, dossier),
        id=wording.write(assessed.id),
        title=wording.say("outcomes.title", id=assessed.id),
        text=show_plainly(requirement.text),
        brief=shorten(show_plainly(requirement.text), LONGEST_BRIEF),
        labels=_label(requirement, wording),
        sources=_cite_sources(requirement, wording),
        norm_remarks=tell_remarks(requirement.sources, dossier.reference.norms, wording),
        verdict=badge(assessed.verdict, wording),
        provisional=_tell_provisional(assessed, wording, "outcomes.provisional"),
        provisional_short=_tell_provisional(assessed, wording, "outcomes.provisional_short"),
        questions=questions,
        questions_heading=wording.say("outcomes.questions", n=len(questions)),
        flags=_raise_flags(assessed, wording),
        aspects=_grade_aspects(assessed, wording),
        aspects_note=wording.say(
            "outcomes.existence" if requirement.asks_for else "outcomes.not_graded"
        ),
        reasons=reasons,
        remarks=remarks,
        exhibits=show_exhibits(assessed.citations, dossier),
        confidence=_weigh_reading(assessed, wording),
        weakest=_name_weakest(assessed, dossier),
        missing=tell_missing(assessed, dossier),
    )


def anchor_of(requirement: str, dossier: Dossier) -> str:
    """Where the report speaks of *requirement*; by its place, for an id may hold any character."""
    return f"eis-{list(dossier.requirements).index(requirement) + 1}"


def badge(verdict: Verdict, wording: Wording) -> Badge:
    """An outcome as a word with a symbol."""
    return Badge(key=verdict.value.lower(), word=wording.say(f"verdict.{verdict}"))


def tell_missing(assessed: RequirementAssessment, dossier: Dossier) -> tuple[str, ...]:
    """What would bring the outcome to 'Voldoet', always at least one sentence."""
    say = dossier.wording.say
    if assessed.missing:
        return tuple(
            missing_sentence(one, dossier.reference, dossier.wording.language)
            for one in assessed.missing
        )
    if assessed.verdict in SETTLED:
        return (say("outcomes.nothing_missing"),)
    if assessed.question:
        return (say("outcomes.ask_person", id=assessed.id),)
    return (say("outcomes.nothing_known"),)


def _label(requirement: Requirement, wording: Wording) -> tuple[str, ...]:
    labels: list[str] = [
        wording.say("outcomes.mandatory" if requirement.mandatory else "outcomes.wish")
    ]
    if requirement.risk is RiskClass.HIGH:
        labels.append(wording.say("outcomes.high_risk"))
    if requirement.level:
        labels.append(wording.say("outcomes.level", level=requirement.level))
    labels.extend(_tell_origin(requirement, wording))
    labels.append(wording.say(f"responsible.{requirement.responsible}"))
    labels.append(wording.say(f"phase.{requirement.phase}"))
    return tuple(labels)


def _tell_origin(requirement: Requirement, wording: Wording) -> tuple[str, ...]:
    """Why the requirement is on the list; for one from a risk analysis also where that says so."""
    if requirement.origin is None:
        return ()
    where = requirement.risk_analysis
    return (
        wording.say(f"origin.{requirement.origin}"),
        *((wording.say("outcomes.risk_analysis", where=where),) if where else ()),
    )


def _cite_sources(requirement: Requirement, wording: Wording) -> tuple[str, ...]:
    # A clause says better than the bare word where in the contract it stands.
    named = [one for one in requirement.sources if one != CONTRACT or not requirement.clause]
    sources = [cite_source(source, wording) for source in named]
    if requirement.clause:
        sources.append(wording.say("outcomes.clause", clause=requirement.clause))
    return tuple(sources) or (wording.say("outcomes.no_source"),)


def _tell_provisional(
    assessed: RequirementAssessment, wording: Wording, key: str
) -> tuple[str, ...]:
    if assessed.provisional is None:
        return ()
    return (wording.say(key, verdict=wording.say(f"verdict.{assessed.provisional}")),)


def ask(assessed: RequirementAssessment, dossier: Dossier) -> tuple[str, ...]:
    """The questions to a person, the one that decides first."""
    return tuple(
        missing_sentence(question, dossier.reference, dossier.wording.language)
        for question in (assessed.question, *assessed.further_questions)
        if question
    )


def _grade_aspects(assessed: RequirementAssessment, wording: Wording) -> tuple[AspectRow, ...]:
    return tuple(
        _grade(aspect, assessed.aspects.get(aspect), wording)
        for aspect in Aspect
        if assessed.aspects
    )


def _grade(aspect: Aspect, graded: AspectGrade | None, wording: Wording) -> AspectRow:
    detail = ""
    if graded:
        detail = wording.say("grade.detail", grade=graded.grade, minimum=graded.minimum)
    key = _name_grade(graded)
    return AspectRow(
        aspect=wording.say(f"aspect.{aspect}"),
        shown=Badge(key=key, word=wording.say(f"grade.{key}")),
        detail=detail,
    )


def _name_grade(graded: AspectGrade | None) -> str:
    if graded is None:
        return "not_asked"
    if graded.grade == 0:
        return "none"
    if graded.grade >= graded.minimum:
        return "enough"
    return "indication" if graded.grade == 1 else "limited"


def _raise_flags(assessed: RequirementAssessment, wording: Wording) -> tuple[str, ...]:
    """The flags in words; that an outcome is provisional is said beside the outcome itself."""
    said = {Flag.VOORLOPIG} if assessed.provisional else set()
    return tuple(wording.say(f"flag.{flag}") for flag in assessed.flags if flag not in said)


def _weigh_reading(assessed: RequirementAssessment, wording: Wording) -> str:
    if assessed.confidence is None:
        return wording.say("outcomes.no_confidence")
    return wording.say(f"confidence.{assessed.confidence}")


def _name_weakest(assessed: RequirementAssessment, dossier: Dossier) -> tuple[str, ...]:
    if assessed.weakest is None:
        return ()
    link = name_link(assessed.weakest, dossier.reference, dossier.wording.language)
    return (dossier.wording.say("outcomes.weakest", link=link),)
