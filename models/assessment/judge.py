"""The judgement of one contract on one day: a pure function of values."""

from collections.abc import Sequence
from datetime import date

from models.assessment.actions import plan_actions
from models.assessment.certificates import examine
from models.assessment.checks import Case
from models.assessment.duplicates import sift
from models.assessment.exhibits import list_exhibits
from models.assessment.extensions import complete
from models.assessment.findings import find_findings
from models.assessment.leftovers import Leftovers, name_unreadable
from models.assessment.reassessment import plan_next
from models.assessment.register import fill_register
from models.assessment.requirements import assess_requirement
from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Reference


def assess(
    contract: Contract,
    evidence: Sequence[Evidence],
    refusals: Sequence[Refusal],
    *,
    as_of: date,
    reference: Reference,
) -> Assessment:
    """A verdict for each requirement of *contract* as it stands on *as_of*.

    The same input gives the same assessment, in whatever order the files come (R-VER-01).
    """
    case = Case(contract, as_of, reference, {**reference.parameters, **contract.parameters})
    ordered = _in_fixed_order(evidence)
    exhibits = list_exhibits(ordered, reference)
    examined = complete([examine(exhibit, case) for exhibit in exhibits], case)
    sifted = sift(examined, case)
    unjudged = tuple(e for e in ordered if not _is_judged(e, reference))
    leftovers = Leftovers(unjudged, name_unreadable(refusals))
    judged = tuple(
        assess_requirement(requirement, sifted.examinations, leftovers, case)
        for requirement in contract.requirements
    )
    register = fill_register(
        [*ordered, *_copies(evidence, ordered), *refusals],
        examined,
        sifted.duplicates,
        judged,
        case,
    )
    return Assessment(
        contract=contract.id,
        as_of=as_of,
        rules_version=reference.rules_version,
        parameters=case.parameters,
        requirements=judged,
        evidence=register,
        findings=find_findings(sifted.examinations, register, judged, case),
        actions=plan_actions(judged, sifted.examinations, register, case),
        next_assessment=plan_next(judged, sifted.examinations, case),
    )


def _in_fixed_order(evidence: Sequence[Evidence]) -> list[Evidence]:
    """Each document once, whatever it is called, in the order of its hash."""
    by_name = sorted(evidence, key=lambda e: (e.file.casefold(), e.file, e.model_dump_json()))
    first = {e.sha256: e for e in reversed(by_name)}
    return [first[sha] for sha in sorted(first)]


def _copies(evidence: Sequence[Evidence], kept: Sequence[Evidence]) -> list[Evidence]:
    """The further names under which the same documents came in."""
    names = {(e.sha256, e.file) for e in kept}
    others = {(e.sha256, e.file): e for e in evidence if (e.sha256, e.file) not in names}
    return [others[key] for key in sorted(others)]


def _is_judged(document: Evidence, reference: Reference) -> bool:
    kind = reference.document_types.get(document.doc_type)
    return kind is not None and kind.judged
