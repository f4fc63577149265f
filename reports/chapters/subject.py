"""What was assessed: the service, the requirements and their sources, the evidence, and what stayed out of sight."""

from collections import Counter

from models.assessment.results import Use
from models.contracts import Contract, Supplier
from reports.chapters.front import Line, line, optional_line
from reports.dossier import Dossier, number_chapter
from reports.norm_words import name_source
from reports.wording import Wording, show_plainly


def compose_subject(dossier: Dossier) -> tuple[Line, ...]:
    """The lines that say what the report is about."""
    contract, wording = dossier.contract, dossier.wording
    return (
        *_describe_service(contract, wording),
        *_list(wording, "subject.sites", contract.sites),
        *_list(wording, "subject.regions", contract.regions),
        *_name_supplier(contract.supplier, wording),
        *_describe_terms(dossier),
        _list_requirements(contract, wording),
        line(wording.say("subject.profile"), wording.say(f"profile.{contract.profile}")),
        _count_evidence(dossier),
        line(
            wording.say("subject.outside"),
            wording.say("subject.outside_text", chapter=number_chapter("register")),
        ),
    )


def _list(wording: Wording, label: str, texts: tuple[str, ...]) -> tuple[Line, ...]:
    return optional_line(wording.say(label), *(wording.write(text) for text in texts))


def _describe_service(contract: Contract, wording: Wording) -> tuple[Line, ...]:
    service = contract.service
    if service is None:
        return (line(wording.say("subject.service"), wording.say("front.no_service")),)
    return (
        line(wording.say("subject.service"), wording.write(service.name)),
        *optional_line(wording.say("subject.description"), show_plainly(service.description)),
        *_list(wording, "subject.aliases", service.aliases),
        *_list(wording, "subject.activities", service.activities),
        *_list(wording, "subject.environments", service.environments),
    )


def _name_supplier(supplier: Supplier, wording: Wording) -> tuple[Line, ...]:
    return (
        *_list(wording, "subject.names", supplier.aliases),
        *_list(wording, "subject.group", supplier.group),
        *_list(wording, "subject.suppliers", supplier.suppliers),
    )


def _describe_terms(dossier: Dossier) -> tuple[Line, ...]:
    say, contract = dossier.wording.say, dossier.contract
    if contract.end:
        term = say("subject.from_until", start=contract.start, end=contract.end)
    else:
        term = say("subject.from_open", start=contract.start)
    personal = say("subject.personal_yes" if contract.personal_data else "subject.personal_no")
    if contract.personal_data and contract.pii_role:
        role = dossier.reference.word(contract.pii_role, dossier.wording.language)
        personal = say("subject.personal_role", role=role)
    return (
        line(say("subject.term"), term),
        line(say("subject.phase"), say(f"phase.{contract.phase}")),
        *optional_line(say("subject.terms"), dossier.wording.write(contract.terms or "")),
        *_list_deviations(contract, dossier.wording),
        *_describe_audits(contract, dossier.wording),
        line(say("subject.personal_data"), personal),
    )


def _list_deviations(contract: Contract, wording: Wording) -> tuple[Line, ...]:
    return optional_line(
        wording.say("subject.deviations"),
        *(
            wording.say("subject.deviation", clause=one.clause, text=show_plainly(one.text))
            for one in contract.deviations
        ),
    )


def _describe_audits(contract: Contract, wording: Wording) -> tuple[Line, ...]:
    """How many audits the contract allows, and those that were held, with their reason."""
    audits = contract.audits
    if audits is None:
        return ()
    allowed = (
        wording.say("subject.audits_free")
        if audits.number is None
        else wording.say(f"subject.audits_per.{audits.per}", n=audits.number)
    )
    held = [
        wording.say("subject.audit_held", day=one.day, kind=one.kind, trigger=one.trigger or "-")
        for one in audits.held
    ]
    return optional_line(wording.say("subject.audits"), allowed, *held)


def _list_requirements(contract: Contract, wording: Wording) -> Line:
    total = len(contract.requirements)
    names = {
        name_source(source, wording) for one in contract.requirements for source in one.sources
    }
    if not names:
        text = wording.say("subject.requirement_count", n=total)
    else:
        text = wording.say("subject.sources", n=total, sources=wording.join(sorted(names)))
    return line(wording.say("subject.requirements"), text)


def _count_evidence(dossier: Dossier) -> Line:
    counts = Counter(use.use for use in dossier.assessment.evidence)
    say = dossier.wording.say
    return line(
        say("subject.evidence"),
        say(
            "subject.evidence_count",
            n=len(dossier.assessment.evidence),
            used=counts[Use.USED],
            unused=counts[Use.NOT_USED],
            refused=counts[Use.REFUSED],
        ),
    )
