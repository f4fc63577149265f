"""The evidence register: every file that entered, what became of it, and all that was read in it."""

from datetime import UTC, datetime

from models.assessment.results import EvidenceUse, Use
from models.documents import TextSource
from models.evidence import DATE_FIELDS, Evidence, Fact, FieldName, Method, Refusal, Signal, Unread
from models.values import Value
from reports.chapters.front import Line, line, optional_line
from reports.dossier import Dossier
from reports.listed import summarise_lists
from reports.quoting import Quote, quote, write_box, write_page
from reports.wording import Wording, show_plainly


class FactRow(Value):
    """A fact as it was read."""

    field: str
    value: Quote
    place: str
    box: str
    quote: Quote
    remarks: tuple[str, ...]


class Remark(Value):
    """Something about a document that is no fact, with the words that gave rise to it."""

    text: str
    quotes: tuple[Quote, ...] = ()


class RegisterEntry(Value):
    """One file of the register."""

    anchor: str
    number: str
    title: str
    file: str
    kind: str
    state: str
    state_key: str
    why: tuple[str, ...]
    lines: tuple[Line, ...]
    facts: tuple[FactRow, ...]
    unread: tuple[Remark, ...]
    signals: tuple[Remark, ...]


def compose_register(dossier: Dossier) -> tuple[RegisterEntry, ...]:
    """All files in the order of the register."""
    return tuple(_compose(use, dossier) for use in dossier.assessment.evidence)


def _compose(use: EvidenceUse, dossier: Dossier) -> RegisterEntry:
    reading = dossier.reading_of[use.sha256]
    evidence = reading if isinstance(reading, Evidence) else None
    return RegisterEntry(
        anchor=use.number,
        number=use.number,
        title=dossier.title_of(use),
        file=show_plainly(use.file),
        kind=dossier.kind_of(use.sha256),
        state=dossier.wording.say(f"use.{use.use}"),
        state_key=use.use.value,
        why=tell_use(use, dossier),
        lines=_describe_file(use, reading, dossier),
        facts=_list_facts(evidence, dossier) if evidence else (),
        unread=_list_unread(evidence, dossier.wording) if evidence else (),
        signals=_list_signals(evidence, dossier) if evidence else (),
    )


def tell_use(use: EvidenceUse, dossier: Dossier) -> tuple[str, ...]:
    """What a file was used for, or why it was not, in sentences."""
    say = dossier.wording.say
    told: list[str] = []
    reading = dossier.reading_of[use.sha256]
    if use.use is Use.USED:
        ids = dossier.wording.join(show_plainly(one) for one in use.requirements)
        told.append(say("register.used_for", n=len(use.requirements), requirements=ids))
    told += [dossier.explain(reason) for reason in use.reasons]
    if use.duplicate_of and not use.reasons:
        told.append(say("register.duplicate", number=dossier.number_of(use.duplicate_of)))
    if not told and isinstance(reading, Refusal):
        told.append(show_plainly(reading.reason))
    return tuple(dict.fromkeys(told))


def _describe_file(
    use: EvidenceUse, reading: Evidence | Refusal, dossier: Dossier
) -> tuple[Line, ...]:
    wording = dossier.wording
    lines = [line(wording.say("register.file"), show_plainly(use.file))]
    if isinstance(reading, Refusal):
        lines.append(line(wording.say("register.problem"), show_plainly(reading.reason)))
        lines.append(line(wording.say("register.remedy"), show_plainly(reading.remedy)))
    else:
        lines.append(line(wording.say("register.language"), name_language(reading, wording)))
        lines.append(line(wording.say("register.pages"), *_describe_pages(reading, wording)))
        if told := summarise_lists(reading, wording):
            lines.append(line(wording.say("register.contents"), *told))
    received = _tell_receipt(dossier.received.get(use.sha256), wording)
    lines += optional_line(wording.say("register.received"), received)
    lines.append(line(wording.say("register.sha256"), use.sha256))
    return tuple(lines)


def name_language(evidence: Evidence, wording: Wording) -> str:
    """The language of a document in words; its code when we have no word for it."""
    key = f"languages.{evidence.language}"
    if wording.knows(key):
        return wording.say(key)
    return wording.say("languages.unknown", code=evidence.language)


def list_pages(evidence: Evidence, *sources: TextSource) -> list[str]:
    """The numbers of the pages that were read in one of these ways."""
    return [str(page.page) for page in evidence.pages if page.source in sources]


def _describe_pages(evidence: Evidence, wording: Wording) -> tuple[str, ...]:
    say = wording.say
    sheets = [page for page in evidence.pages if page.source == TextSource.SHEET]
    if sheets:
        named = (say("register.sheet", page=one.page, remark=one.remark) for one in sheets)
        return (say("register.sheet_count", n=evidence.page_count), *named)
    if evidence.data is not None:
        return (say("register.data_file", format=evidence.data.format),)
    ocr = list_pages(evidence, TextSource.OCR, TextSource.BOTH)
    blank = list_pages(evidence, TextSource.NONE)
    told = [say("register.page_count", n=evidence.page_count)]
    if ocr:
        told = [say("register.ocr", n=evidence.page_count, pages=wording.join(ocr))]
    if blank:
        told.append(say("register.blank", pages=wording.join(blank)))
    told += [
        say("register.remark", page=page.page, remark=page.remark)
        for page in evidence.pages
        if page.remark
    ]
    return tuple(told)


def _tell_receipt(moment: datetime | None, wording: Wording) -> str:
    if moment is None:
        return ""
    utc = moment.astimezone(UTC)
    return wording.say("register.at", day=utc.date(), time=f"{utc:%H:%M}")


def _list_facts(evidence: Evidence, dossier: Dossier) -> tuple[FactRow, ...]:
    dates = {id(fact) for name, fact in evidence.fields.items() if name in DATE_FIELDS}
    return tuple(
        _show_fact(label, fact, id(fact) in dates, dossier.wording)
        for label, fact in dossier.list_facts(evidence)
    )


def _show_fact(label: str, fact: Fact, is_date: bool, wording: Wording) -> FactRow:
    remarks = {
        Method.DERIVED: (wording.say("register.derived"),),
        Method.PERSON: (wording.say("register.by_person"),),
    }
    return FactRow(
        field=label,
        value=quote(_write_date(fact, wording) if is_date else fact.value, wording),
        place=write_page(fact.page, fact.cell, wording),
        box=write_box(fact.bbox, wording),
        quote=quote(fact.quote, wording),
        remarks=remarks.get(fact.method, ()),
    )


def _write_date(fact: Fact, wording: Wording) -> str:
    try:
        return wording.write(fact.as_date)
    except ValueError:  # facts may come from a file of somebody else; print what it says
        return fact.value


def _list_unread(evidence: Evidence, wording: Wording) -> tuple[Remark, ...]:
    return tuple(_show_unread(one, wording) for one in evidence.unread)


def _show_unread(unread: Unread, wording: Wording) -> Remark:
    field = wording.say(f"field.{FieldName(unread.field)}")
    if unread.page is None:
        text = wording.say("register.unread_item", field=field, reason=unread.reason)
    else:
        text = wording.say(
            "register.unread_item_page", field=field, page=unread.page, reason=unread.reason
        )
    return Remark(text=text, quotes=(quote(unread.quote, wording),) if unread.quote else ())


def _list_signals(evidence: Evidence, dossier: Dossier) -> tuple[Remark, ...]:
    return tuple(_show_signal(signal, dossier) for signal in evidence.signals)


def _show_signal(signal: Signal, dossier: Dossier) -> Remark:
    say = dossier.wording.say
    rule = dossier.reference.rules.get(signal.rule)
    effect = say(f"effect.{rule.effect if rule and rule.effect else 'note'}")
    return Remark(
        text=say("register.signal", page=signal.page, rule=signal.rule, effect=effect),
        quotes=(quote(signal.quote, dossier.wording),),
    )
