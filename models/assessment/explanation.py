"""Why a verdict is what it is, and the least that would make it better (10.3, step 8)."""

from collections.abc import Iterable, Sequence

from models.assessment.causes import Cause, Text
from models.assessment.certificates import HUMAN, Examination
from models.assessment.checks import Case, Doubt, Failure, because, lack, naming
from models.assessment.leftovers import Leftovers
from models.assessment.results import Missing, Reason, Verdict
from models.assessment.strength import find_minima, is_government_measure
from models.assessment.verdict import Ruling
from models.contracts import Aspect, Requirement, Responsible
from models.evidence import Evidence, FieldName

_NAMED = 3
"""So many names of files fit in a sentence."""


def find_carriers(ruling: Ruling) -> tuple[Examination, ...]:
    """The documents that the verdict rests on: the strongest for each aspect, or what came nearest."""
    strongest = (
        next((a for a in ruling.match if a.aspect is aspect and a.strength.grade == grade), None)
        for aspect, grade in ruling.grades.items()
        if grade > 0
    )
    chosen = [a for a in strongest if a] or list(ruling.deciding[:1])
    if ruling.united:
        chosen = list(ruling.match)
    return tuple({a.exhibit.key: a.source for a in chosen}.values())


def explain(
    requirement: Requirement, ruling: Ruling, leftovers: Leftovers, case: Case
) -> tuple[Reason, ...]:
    """The reasons for the verdict as it stands, the telling one first, without questions to people."""
    carriers = find_carriers(ruling)
    own = [r for carrier in carriers for r in _explain_carrier(carrier, ruling)]
    reasons = (
        *_headline(requirement, ruling, leftovers, case),
        *own,
        *_note_accepted_proof(requirement, ruling, carriers),
        *_compare(ruling),
        *_remarks(requirement, ruling, carriers),
        *_note_unreadable(requirement, ruling, leftovers),
    )
    return unique(r for r in reasons if not r.rule.startswith(HUMAN))


def explain_question(doubt: Doubt, ruling: Ruling) -> Reason:
    """What was seen that makes us ask, by its file where the verdict rests on another one."""
    for one in ruling.open:
        check = next((c for c in one.source.checks if doubt in c.doubts), None)
        if check:
            plain = (r for r in check.reasons if not r.rule.startswith(HUMAN))
            reason = doubt.raised_by or next(plain, doubt.reason)
            rests = one.source in find_carriers(ruling)
            return reason if rests else naming(reason, one.exhibit.evidence.file)
    return doubt.reason


def unique(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """*reasons* in their order, each once."""
    return tuple({reason.model_dump_json(): reason for reason in reasons}.values())


def _headline(
    requirement: Requirement, ruling: Ruling, leftovers: Leftovers, case: Case
) -> tuple[Reason, ...]:
    if not ruling.assertions:
        return (_explain_nothing(requirement, leftovers.unknown),)
    if requirement.asks_for and ruling.verdict is Verdict.VOLDOET:
        exhibit = ruling.deciding[0].exhibit
        values = {"type": exhibit.type.id, "supplier": case.contract.supplier.legal_name}
        return (because(Cause.SOUND_CERTIFICATE, exhibit.cite(FieldName.STANDARD), **values),)
    return ()


def _explain_nothing(requirement: Requirement, unknown: Sequence[Evidence]) -> Reason:
    """Nothing was found; that is never "voldoet niet" (R-VER-08)."""
    if requirement.responsible is Responsible.BUYER:
        return because(Cause.OWN_DUTY)
    if len(unknown) == 1:
        return because(Cause.ONE_NOT_RECOGNISED, file=unknown[0].file)
    if unknown:
        return because(Cause.NOTHING_RECOGNISED, count=len(unknown))
    return because(Cause.NOTHING_FOUND)


def _explain_carrier(carrier: Examination, ruling: Ruling) -> tuple[Reason, ...]:
    """What is wrong with it, or how little it shows; what is right with it when it counts."""
    strength = next((a.reasons for a in ruling.assertions if a.source is carrier), ())
    if carrier.failures:
        return (*carrier.objections, *strength)
    counts = ruling.verdict in (Verdict.VOLDOET, Verdict.VOLDOET_DEELS)
    return (*strength, *(carrier.reasons if counts else carrier.objections))


def _note_accepted_proof(
    requirement: Requirement, ruling: Ruling, carriers: Sequence[Examination]
) -> tuple[Reason, ...]:
    """The contract accepts the certificate, alone or with its Statement of Applicability (R-PRO-02)."""
    clause = requirement.clause or requirement.id
    for carrier in carriers:
        if carrier.exhibit.type.id in requirement.accepted_proof:
            needs_soa = carrier.exhibit.type.statement_of_applicability
            cause = Cause.ACCEPTED_WITH_SOA if needs_soa else Cause.ACCEPTED
            return (because(cause, carrier.exhibit.cite_type(), clause=clause),)
    return ()


def _compare(ruling: Ruling) -> tuple[Reason, ...]:
    """What the choice between several documents came to."""
    if ruling.united:
        return (because(Cause.UNITED),)
    documents = {a.exhibit.evidence.sha256 for a in ruling.match}
    if len(documents) > 1:
        file = ruling.match[0].exhibit.evidence.file
        return (because(Cause.STRONGEST_WINS, count=len(documents), file=file),)
    kinds = {a.failures for a in ruling.assertions}
    if ruling.verdict is Verdict.VERLOPEN and frozenset({Failure.ELSEWHERE}) in kinds:
        return (because(Cause.OUTDATED_FIRST),)
    return ()


def _remarks(
    requirement: Requirement, ruling: Ruling, carriers: Sequence[Examination]
) -> tuple[Reason, ...]:
    """Why nothing better counts: what weighs most against each other document, by its name.

    Beside a VOLDOET nothing better is wanted. The register tells all about what was not used.
    """
    if not requirement.asks_for or ruling.verdict is Verdict.VOLDOET:
        return ()
    carried = {carrier.exhibit.key for carrier in carriers}
    others = (a.source for a in ruling.assertions if a.exhibit.key not in carried)
    return tuple(
        naming(reason, other.exhibit.evidence.file)
        for other in others
        for reason in other.objections[:1]
    )


def _note_unreadable(
    requirement: Requirement, ruling: Ruling, leftovers: Leftovers
) -> tuple[Reason, ...]:
    """A file that nobody could read may be the very proof that is missing (R-INT-09)."""
    names = leftovers.unreadable
    is_open = ruling.verdict is Verdict.NIET_AANGETOOND
    if not names or not is_open or requirement.responsible is Responsible.BUYER:
        return ()
    cause = Cause.PERHAPS_UNREADABLE if len(names) <= _NAMED else Cause.PERHAPS_MANY_UNREADABLE
    return (because(cause, count=len(names), files=", ".join(names[:_NAMED])),)


def find_missing(requirement: Requirement, ruling: Ruling, case: Case) -> tuple[Missing, ...]:
    """The smallest set that would bring the verdict to VOLDOET (R-VER-09)."""
    if ruling.verdict is Verdict.VOLDOET:
        return ()
    if requirement.responsible is Responsible.BUYER and not ruling.assertions:
        return (lack(Text.MISSING_OWN_DUTY),)
    if requirement.asks_for:
        return _miss_document(requirement, ruling, case)
    return _miss_control(requirement, ruling, case)


def _miss_document(requirement: Requirement, ruling: Ruling, case: Case) -> tuple[Missing, ...]:
    found = tuple(m for carrier in find_carriers(ruling) for m in carrier.missing)
    if ruling.assertions:
        return _unique_missing(found)
    return (_want_document(requirement.asks_for, case),)


def _want_document(types: Sequence[str], case: Case) -> Missing:
    text = Text.MISSING_DOCUMENT if len(types) == 1 else Text.MISSING_ANY_DOCUMENT
    return lack(text, type=", ".join(types), supplier=case.contract.supplier.legal_name)


def _unique_missing(found: Iterable[Missing]) -> tuple[Missing, ...]:
    return tuple({missing.model_dump_json(): missing for missing in found}.values())


def _miss_control(requirement: Requirement, ruling: Ruling, case: Case) -> tuple[Missing, ...]:
    carriers = find_carriers(ruling)
    accepted = [c for c in carriers if c.exhibit.type.id in requirement.accepted_proof]
    if accepted:
        own = _unique_missing(accepted[0].missing)
        needs_soa = accepted[0].exhibit.type.statement_of_applicability
        return (*own, _want_soa(accepted[0])) if needs_soa else own
    if requirement.accepted_proof:
        return (_want_document(requirement.accepted_proof, case),)
    if _lacks_operation(requirement, ruling, case):
        return (lack(Text.MISSING_OPERATION),)
    with_soa = [c for c in carriers if c.exhibit.type.statement_of_applicability]
    if with_soa and not is_government_measure(requirement, case.reference.lexicon):
        return (*_unique_missing(with_soa[0].missing), _want_soa(with_soa[0]))
    return (lack(Text.MISSING_CONTROL_PROOF),)


def _lacks_operation(requirement: Requirement, ruling: Ruling, case: Case) -> bool:
    """True when operation is asked and not shown; what shows it, shows the rest as well."""
    minimum = find_minima(requirement, case).get(Aspect.WERKING)
    return minimum is not None and ruling.grades.get(Aspect.WERKING, 0) < minimum


def _want_soa(carrier: Examination) -> Missing:
    version = carrier.exhibit.text(FieldName.SOA_REFERENCE)
    if version:
        return lack(Text.MISSING_SOA_VERSION, version=version)
    return lack(Text.MISSING_SOA)
