"""The cover: who, what, on which day, under which rules, and what status it has."""

from models.values import Value
from reports.dossier import Dossier


class Line(Value):
    """A label with what belongs to it; several texts are printed under each other."""

    label: str
    texts: tuple[str, ...]


class Front(Value):
    """The cover of a report."""

    lines: tuple[Line, ...]
    notice: str


def compose_front(dossier: Dossier) -> Front:
    """The cover of the report on *dossier*."""
    say = dossier.wording.say
    return Front(
        lines=(
            *_name_parties(dossier),
            line(say("front.as_of"), dossier.wording.write(dossier.assessment.as_of)),
            line(say("front.status"), say("front.draft")),
            line(say("front.author"), say("front.software")),
            line(say("front.process_owner"), say("front.to_fill_in")),
            line(
                say("front.rules"),
                say("front.rules_version", version=dossier.assessment.rules_version),
            ),
        ),
        notice=say("front.notice"),
    )


def line(label: str, *texts: str) -> Line:
    """A labelled line."""
    return Line(label=label, texts=texts)


def optional_line(label: str, *texts: str) -> tuple[Line, ...]:
    """A labelled line, or none when there is nothing to say."""
    said = tuple(text for text in texts if text)
    return (line(label, *said),) if said else ()


def _name_parties(dossier: Dossier) -> tuple[Line, ...]:
    say, write, contract = dossier.wording.say, dossier.wording.write, dossier.contract
    buyer = write(contract.buyer.name)
    if contract.buyer.unit:
        buyer = say("front.buyer_unit", name=buyer, unit=contract.buyer.unit)
    title = contract.id
    if contract.title:
        title = say("front.contract_title", id=contract.id, title=contract.title)
    service = write(contract.service.name) if contract.service else say("front.no_service")
    return (
        line(say("front.buyer"), buyer),
        line(say("front.supplier"), write(contract.supplier.legal_name)),
        *optional_line(
            say("front.registration"), write(contract.supplier.registration_number or "")
        ),
        line(say("front.contract"), title),
        line(say("front.service"), service),
    )
