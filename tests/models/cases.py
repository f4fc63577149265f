"""Cases in words of the rule files, made into values that can be judged."""

from collections.abc import Iterator
from typing import Any

from models.assessment.judge import assess
from models.assessment.results import Assessment, Missing, Reason
from models.contracts import Contract, Requirement
from models.evidence import Evidence, FieldName, Unread
from models.files import load_reference
from models.reference import RuleExample
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_control,
    a_document,
    a_refusal,
    a_requirement,
    a_service,
    a_signal,
    a_site,
    a_supplier,
)

REFERENCE = load_reference()
CITED_TYPES = ("doc_type", "language", "source", "confidence", "type_confidence", "page_count")


def a_stated_certificate(stated: dict[str, Any]) -> Evidence:
    """A sound certificate, but for what *stated* says is different."""
    given = dict(stated)
    unread = [FieldName(name) for name in given.pop("unread", ())]
    sites = [
        a_site(**site) if isinstance(site, dict) else a_site(site)
        for site in given.pop("sites", ())
    ]
    signals = [a_signal(rule) for rule in given.pop("signals", ())]
    certificate = a_certificate(sites=tuple(sites), signals=tuple(signals), **given)
    notes = tuple(Unread(field=field, reason="te lezen als twee datums") for field in unread)
    return certificate.model_copy(update={"unread": notes})


def a_stated_contract(stated: dict[str, Any], requirement: Requirement) -> Contract:
    """The usual contract, but for what *stated* says is different."""
    given = dict(stated)
    if "supplier" in given:
        given["supplier"] = a_supplier(**given["supplier"])
    if given.get("service"):
        given["service"] = a_service(**given["service"])
    return a_contract(requirement, **given)


def judge_example(example: RuleExample) -> Assessment:
    """The assessment of the case that *example* describes."""
    build = a_control if example.control else a_requirement
    contract = a_stated_contract(example.contract, build(**example.requirement))
    own = [] if example.certificate is None else [a_stated_certificate(example.certificate)]
    others = [a_stated_certificate(stated) for stated in example.others]
    documents = [a_document(kind, file=f"{kind}.pdf") for kind in example.documents]
    return assess(
        contract,
        [*own, *others, *documents],
        [a_refusal()] if example.refused else [],
        as_of=example.as_of or AS_OF,
        reference=REFERENCE,
    )


def list_reasons(assessment: Assessment) -> Iterator[Reason]:
    """Every reason that *assessment* gives, wherever it stands."""
    for one in assessment.requirements:
        yield from one.reasons
    for line in assessment.evidence:
        yield from line.reasons
    for finding in assessment.findings:
        yield finding.reason
    if assessment.next_assessment:
        yield assessment.next_assessment.reason


def list_texts(assessment: Assessment) -> Iterator[Missing]:
    """Everything that is said to be missing, asked or to be done."""
    for one in assessment.requirements:
        yield from one.missing
        yield from one.further_questions
        if one.question:
            yield one.question
    for action in assessment.actions:
        yield Missing(text=action.text, values=action.values)
