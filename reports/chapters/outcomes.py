"""The outcome per requirement: what the evidence shows, why, where it says so, and what is missing."""

from models.assessment.results import AspectGrade, Reason, RequirementAssessment, Verdict
from models.contracts import Aspect, Requirement, RiskClass
from models.evidence import Citation
from models.values import Value
from reports.chapters.subject import cite_source
from reports.dossier import SETTLED, Dossier
from reports.quoting import Place, QuotedPlace, quote_citation, refer_to_all
from reports.sentences import missing_sentence, name_link
from reports.wording import Wording, shorten, show_plainly

LONGEST_BRIEF = 140
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


class ReasonLine(Value):
    """Why, under which rule, and where it was read."""

    sentence: str
    rule: str
    places: tuple[Place, ...]


class Exhibit(Value):
    """A document that an outcome rests on, with the words it rests on."""

    anchor: str
    title: str
    file: str
    quotes: tuple[QuotedPlace, ...]


class Outcome(Value):
    """One requirement as the report prints it; empty tuples are parts that do not apply."""

    anchor: str
    id: str
    title: str
    text: str
    brief: str
    labels: tuple[str, ...]
    sources: tuple[str, ...]
    verdict: Badge
    provisional: tuple[str, ...]
    provisional_short: tuple[str, ...]
    questions: tuple[str, ...]
    flags: tuple[str, ...]
    aspects: tuple[AspectRow, ...]
    aspects_note: str
    reasons: tuple[ReasonLine, ...]
    exhibits: tuple[Exhibit, ...]
    confidence: str
    weakest: tuple[str, ...]
    missing: tuple[str, ...]


def compose_outcomes(dossier: Dossier) -> tuple[Outcome, ...]:
    """One outcome per requirement, in the order of the assessment."""
    return tuple(_compose(one, dossier) for one in dossier.assessment.requirements)


def _compose(assessed: RequirementAssessment, dossier: Dossier) -> Outcome:
    wording, requirement = dossier.wording, dossier.requirements[assessed.id]
    return Outcome(
        anchor=anchor_of(assessed.id, dossier),
        id=wording.write(assessed.id),
        title=wording.say("outcomes.title", id=assessed.id),
        text=show_plainly(requirement.text),
        brief=shorten(show_plainly(requirement.text), LONGEST_BRIEF),
        labels=_label(requirement, wording),
        sources=_cite_sources(requirement, wording),
        verdict=badge(assessed.verdict, wording),
        provisional=_tell_provisional(assessed, wording, "outcomes.provisional"),
        provisional_short=_tell_provisional(assessed, wording, "outcomes.provisional_short"),
        questions=ask(assessed, dossier),
        flags=tuple(wording.say(f"flag.{flag}") for flag in assessed.flags),
        aspects=_grade_aspects(assessed, wording),
        aspects_note=wording.say(
            "outcomes.existence" if requirement.asks_for else "outcomes.not_graded"
        ),
        reasons=tuple(_explain(reason, dossier) for reason in assessed.reasons),
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


def show_exhibits(citations: tuple[Citation, ...], dossier: Dossier) -> tuple[Exhibit, ...]:
    """The documents behind *citations*, each once, with the words of every place."""
    by_file: dict[str, list[Citation]] = {}
    for citation in citations:
        by_file.setdefault(citation.sha256, []).append(citation)
    return tuple(_exhibit(cited, dossier) for cited in by_file.values())


def _exhibit(citations: list[Citation], dossier: Dossier) -> Exhibit:
    use = dossier.use_of[citations[0].sha256]
    quotes = dict.fromkeys(quote_citation(citation, dossier) for citation in citations)
    return Exhibit(
        anchor=use.number,
        title=dossier.title_of(use),
        file=show_plainly(use.file),
        quotes=tuple(quotes),
    )


def _label(requirement: Requirement, wording: Wording) -> tuple[str, ...]:
    labels = [wording.say("outcomes.mandatory" if requirement.mandatory else "outcomes.wish")]
    if requirement.risk is RiskClass.HIGH:
        labels.append(wording.say("outcomes.high_risk"))
    labels.append(wording.say(f"responsible.{requirement.responsible}"))
    labels.append(wording.say(f"phase.{requirement.phase}"))
    return tuple(labels)


def _cite_sources(requirement: Requirement, wording: Wording) -> tuple[str, ...]:
    sources = [cite_source(source, wording) for source in requirement.sources]
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
    return "enough" if graded.grade >= graded.minimum else "limited"


def _explain(reason: Reason, dossier: Dossier) -> ReasonLine:
    return ReasonLine(
        sentence=dossier.explain(reason),
        rule=reason.rule,
        places=refer_to_all(reason.citations, dossier),
    )


def _weigh_reading(assessed: RequirementAssessment, wording: Wording) -> str:
    if assessed.confidence is None:
        return wording.say("outcomes.no_confidence")
    return wording.say(f"confidence.{assessed.confidence}")


def _name_weakest(assessed: RequirementAssessment, dossier: Dossier) -> tuple[str, ...]:
    if assessed.weakest is None:
        return ()
    link = name_link(assessed.weakest, dossier.reference, dossier.wording.language)
    return (dossier.wording.say("outcomes.weakest", link=link),)
