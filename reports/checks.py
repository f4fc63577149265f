"""What must hold before a report leaves the house; one fault lists everything that does not.

A report that contradicts itself or its evidence is worse than none: it is not written.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from models.assessment.results import (
    EvidenceUse,
    RequirementAssessment,
    Use,
    Verdict,
)
from models.evidence import Citation, Evidence, Refusal
from reports.dossier import SETTLED, Dossier
from reports.view import GapReport
from reports.wording import Wording

_NEEDS_NO_PLACE = frozenset({Verdict.NIET_AANGETOOND, Verdict.NVT})


class ReportFault(Exception):
    """A report that would contradict itself or its evidence; the message lists every reason."""


def check_dossier(dossier: Dossier) -> None:
    """Nothing, when a report may be made of *dossier*; raises ReportFault with all reasons if not."""
    _raise_any(
        (
            *_check_subject(dossier),
            *_check_citations(dossier),
            *_check_questions(dossier),
            *_check_register(dossier),
            *_check_actions(dossier),
            *check_words(dossier),
        ),
        dossier,
    )


def check_report(report: GapReport, dossier: Dossier) -> None:
    """Nothing, when the chapters agree with each other; raises ReportFault with all reasons if not."""
    _raise_any(
        (*_check_counts(report, dossier), *_check_decisions(report, dossier)),
        dossier,
    )


def _raise_any(reasons: tuple[str, ...], dossier: Dossier) -> None:
    if reasons:
        heading = dossier.wording.say("fault.heading", contract=dossier.contract.id)
        raise ReportFault("\n- ".join((heading, *reasons)))


def _check_subject(dossier: Dossier) -> Iterator[str]:
    say, assessment = dossier.wording.say, dossier.assessment
    if assessment.contract != dossier.contract.id:
        yield say("fault.not_the_contract", other=assessment.contract)
    judged = [one.id for one in assessment.requirements]
    for one in dossier.requirements:
        if judged.count(one) != 1:
            yield say("fault.missing_requirement", id=one, n=judged.count(one))
    for one in judged:
        if one not in dossier.requirements:
            yield say("fault.unknown_requirement", id=one)


def _check_citations(dossier: Dossier) -> Iterator[str]:
    for one in dossier.assessment.requirements:
        if not one.citations and _needs_a_place(one):
            verdict = dossier.wording.say(f"verdict.{one.verdict}")
            yield dossier.wording.say("fault.no_citation", id=one.id, verdict=verdict)
        for citation in one.citations:
            yield from check_citation(one.id, citation, dossier)


def _needs_a_place(assessed: RequirementAssessment) -> bool:
    outcome = assessed.verdict
    if outcome is Verdict.MENSELIJK_OORDEEL:
        outcome = assessed.provisional or outcome
    return outcome not in _NEEDS_NO_PLACE


def check_citation(requirement: str, citation: Citation, dossier: Dossier) -> Iterator[str]:
    """Why *citation* does not point at words that were read, if so."""
    say = dossier.wording.say
    reading = dossier.reading_of.get(citation.sha256)
    if reading is None or citation.sha256 not in dossier.use_of:
        yield say("fault.citation_unknown_file", id=requirement, file=citation.file)
    elif isinstance(reading, Refusal):
        yield say("fault.citation_not_read", id=requirement, page=citation.page, file=citation.file)
    elif citation.cell is None and citation.page > reading.page_count:
        yield say(
            "fault.citation_no_such_page",
            id=requirement,
            page=citation.page,
            file=citation.file,
            pages=reading.page_count,
        )
    elif (citation.page, citation.quote) not in _list_read_words(reading, dossier):
        yield say("fault.citation_not_read", id=requirement, page=citation.page, file=citation.file)


def _list_read_words(evidence: Evidence, dossier: Dossier) -> set[tuple[int, str]]:
    facts = {(fact.page, fact.quote) for _, fact in dossier.list_facts(evidence)}
    signals = {(signal.page, signal.quote) for signal in evidence.signals}
    unread = {(one.page, one.quote) for one in evidence.unread if one.page and one.quote}
    return facts | signals | unread


def _check_questions(dossier: Dossier) -> Iterator[str]:
    say = dossier.wording.say
    for one in dossier.assessment.requirements:
        asks = one.verdict is Verdict.MENSELIJK_OORDEEL
        if asks and (one.question is None or one.provisional in (None, Verdict.MENSELIJK_OORDEEL)):
            yield say("fault.question_missing", id=one.id)
        if not asks and one.provisional is not None:
            yield say("fault.provisional_alone", id=one.id)


def _check_register(dossier: Dossier) -> Iterator[str]:
    say = dossier.wording.say
    for reading in dossier.readings:
        if reading.sha256 not in dossier.use_of:
            yield say("fault.not_registered", file=reading.file)
    for use in dossier.assessment.evidence:
        found = dossier.reading_of.get(use.sha256)
        if found is None:
            yield say("fault.never_received", file=use.file)
            continue
        for key, is_wrong in _WRONG_USES.items():
            if is_wrong(use, found):
                yield say(f"fault.{key}", number=use.number, file=use.file)


_WRONG_USES: dict[str, Callable[[EvidenceUse, Evidence | Refusal], bool]] = {
    "unused_without_reason": lambda use, _: (
        use.use is Use.NOT_USED and not use.reasons and use.duplicate_of is None
    ),
    "used_for_nothing": lambda use, _: use.use is Use.USED and not use.requirements,
    "refused_differs": lambda use, reading: (
        (use.use is Use.REFUSED) is not isinstance(reading, Refusal)
    ),
}


def _check_actions(dossier: Dossier) -> Iterator[str]:
    as_of = dossier.assessment.as_of
    for action in dossier.assessment.actions:
        if action.due <= as_of:
            yield dossier.wording.say(
                "fault.action_due", number=action.number, due=action.due, as_of=as_of
            )


def _check_counts(report: GapReport, dossier: Dossier) -> Iterator[str]:
    table = Counter(outcome.verdict.word for outcome in report.outcomes)
    for count in report.summary.counts:
        word = count.verdict.word
        if count.number != table[word]:
            yield dossier.wording.say(
                "fault.counts", verdict=word, summary=count.number, table=table[word]
            )


def _check_decisions(report: GapReport, dossier: Dossier) -> Iterator[str]:
    covered = {row.id for row in report.decisions}
    covered |= {one for action in dossier.assessment.actions for one in action.requirements}
    for one in dossier.assessment.requirements:
        if one.verdict not in SETTLED and one.id not in covered:
            verdict = dossier.wording.say(f"verdict.{one.verdict}")
            yield dossier.wording.say("fault.open_without_decision", id=one.id, verdict=verdict)


def check_words(dossier: Dossier) -> Iterator[str]:
    """Words that only auditors use for their own work, in the templates of our sentences.

    Templates and not sentences: what a document says of itself is not ours to change.
    """
    for origin, template in _list_templates(dossier):
        for word in find_forbidden(template, dossier.wording):
            yield dossier.wording.say("fault.forbidden", origin=origin, word=word)


def _list_templates(dossier: Dossier) -> Iterator[tuple[str, str]]:
    language, reference = dossier.wording.language, dossier.reference
    for key, text in dossier.wording.texts.items():
        if not key.startswith(("fault.", "our_own_work.")):
            yield key, text
    for rule in reference.rules.values():
        for key, text in rule.sentences[language].items():
            yield f"{rule.id}.{key}", text
    yield from reference.texts[language].items()


def find_forbidden(template: str, wording: Wording) -> list[str]:
    """The words of auditors in *template*, outside names of documents and outcomes."""
    allowed, forbidden = _compile_words(wording)
    return forbidden.findall(allowed.sub(" ", template))


@cache
def _compile_words(wording: Wording) -> tuple[re.Pattern[str], re.Pattern[str]]:
    allowed, forbidden = (
        "|".join(re.escape(word.strip()) for word in wording.say(key).split(","))
        for key in ("our_own_work.allowed", "our_own_work.forbidden")
    )
    return (
        re.compile(rf"\b(?:{allowed})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{forbidden})\b", re.IGNORECASE),
    )
