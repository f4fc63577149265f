"""A document as it was read → what it is and what it says."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from extractors.assurance.facts import AssuranceRead, is_assurance, read_assurance
from extractors.certificates.facts import CertificateRead, read_certificate
from extractors.certificates.labelled import LabelledPages, label_pages
from extractors.certificates.sites import pages_with_sites, read_sites
from extractors.errors import NoText
from extractors.language import language_of
from extractors.layout import Sheet, sheet_of, sheets_of
from extractors.pdf_tables import Table
from extractors.recognise import UNKNOWN, Recognised, is_perhaps_certificate, recognise
from extractors.signals import signals_of
from extractors.statements.filled_lists import FilledLists
from extractors.statements.fronts import Front
from extractors.statements.pdf_lists import pages_with_controls, read_pdf_lists
from extractors.technical.facts import TYPES as TECHNICAL_TYPES
from extractors.technical.facts import TechnicalRead, read_technical
from models.documents import Document, Page, TextSource
from models.evidence import Evidence, FieldName, PageReading, Site

_CERTIFICATE_PAGES = 30
"""Facts of a certificate stand on its first pages; what follows are annexes."""
_PICTURE_PAGES = 2
_LAYERED = {TextSource.LAYER, TextSource.BOTH}
_LISTS = {"SOA", "CSA_STAR_L1", "QUESTIONNAIRE"}
_WANTED = (
    FieldName.SUBJECT_ORGANISATION,
    FieldName.ISSUER,
    FieldName.STANDARD,
    FieldName.CERTIFICATE_NUMBER,
    FieldName.VALID_UNTIL,
    FieldName.ACCREDITATION_BODY,
    FieldName.SCOPE_STATEMENT,
)
"""When one of these is not in the text layer, it may stand in a picture on the page."""


class MoreToRead(Protocol):
    """What can still be read from the file of a document, at a cost: its pictures and its tables."""

    def with_pictures_read(self, page: Page) -> Page:
        """*page* together with the words in its pictures."""
        ...

    def tables(self, pages: Iterable[int]) -> tuple[Table, ...]:
        """The ruled tables on *pages*, by number."""
        ...

    def lists(self, pages: Iterable[Page]) -> tuple[Table, ...]:
        """The ruled table that fills each of *pages*, quickly: for lists of many pages."""
        ...


@dataclass(frozen=True)
class _Understood:
    pages: LabelledPages
    language: str
    recognised: Recognised
    read: CertificateRead


def understand(document: Document, more: MoreToRead | None) -> Evidence:
    """What *document* is and says; its pictures and tables are read only where they may tell more.

    Raises NoText when no page has a word.
    """
    if not any(page.lines for page in document.pages):
        raise NoText(document.name)
    seen = _look(document)
    if more is not None and _pictures_may_tell(seen, len(document.pages)):
        first = tuple(more.with_pictures_read(page) for page in document.pages[:_PICTURE_PAGES])
        document = replace(document, pages=(*first, *document.pages[_PICTURE_PAGES:]))
        seen = _look(document)
    certificate = seen.recognised.is_certificate
    assurance = AssuranceRead()
    if is_assurance(seen.recognised.doc_type):
        assurance, document = _read_assurance(document, seen.recognised.doc_type, more)
    technical = _technical(document, seen)
    lists = _lists(document, seen, more)
    return Evidence(
        file=document.name,
        sha256=document.sha256,
        doc_type=seen.recognised.doc_type,
        type_confidence=seen.recognised.confidence,
        type_reason=seen.recognised.reason,
        type_citation=seen.recognised.words,
        language=seen.language,
        page_count=len(document.pages),
        fields=seen.read.fields | assurance.fields | technical.fields | lists.owner,
        further_standards=seen.read.further_standards,
        sites=_sites(document, seen.pages, more) if certificate else (),
        unread=(*seen.read.unread, *assurance.unread, *technical.unread),
        signals=signals_of(sheets_of(document)) if certificate else (),
        assurance=assurance.details,
        pages=tuple(
            PageReading(page=p.number, source=p.source, remark=p.remark) for p in document.pages
        ),
        technical=technical.details,
        statement=lists.statement,
        questionnaire=lists.questionnaire,
    )


def _technical(document: Document, seen: _Understood) -> TechnicalRead:
    """What all pages of a report of a technical test say; nothing for another document."""
    if seen.recognised.doc_type not in TECHNICAL_TYPES:
        return TechnicalRead()
    return read_technical(sheets_of(document), seen.language)


def _look(document: Document) -> _Understood:
    first = replace(document, pages=document.pages[:_CERTIFICATE_PAGES])
    pages = label_pages(sheets_of(first))
    language = language_of(first.text)
    recognised = recognise(pages, len(document.pages))
    if not recognised.is_certificate:
        return _Understood(pages, language, recognised, CertificateRead())
    return _Understood(pages, language, recognised, read_certificate(pages, language))


def _read_assurance(
    document: Document, doc_type: str, more: MoreToRead | None
) -> tuple[AssuranceRead, Document]:
    """What all pages of a report say, and the document with the pictures that were read for it."""
    pages = {page.number: page for page in document.pages}

    def with_pictures(number: int) -> Sheet:
        if more is not None:
            pages[number] = more.with_pictures_read(pages[number])
        return sheet_of(pages[number])

    read = read_assurance(sheets_of(document), doc_type, with_pictures)
    return read, replace(document, pages=tuple(pages.values()))


def _sites(document: Document, pages: LabelledPages, more: MoreToRead | None) -> tuple[Site, ...]:
    """The sites, read once all else is: tables cost most, and only on these pages do ruled lines decide."""
    layered = {page.number for page in document.pages if page.source in _LAYERED}
    wanted = layered & set(pages_with_sites(pages))
    return read_sites(pages, more.tables(wanted) if more is not None and wanted else ())


def _lists(document: Document, seen: _Understood, more: MoreToRead | None) -> FilledLists:
    """What the tables of a statement of applicability or a questionnaire say, and whose it is."""
    if seen.recognised.doc_type not in _LISTS or more is None:
        return FilledLists(Front())
    sheets = sheets_of(document)
    wanted = set(pages_with_controls(sheets)) if seen.recognised.doc_type == "SOA" else None
    pages = [
        page
        for page in document.pages
        if page.source in _LAYERED and (wanted is None or page.number in wanted)
    ]
    return read_pdf_lists(sheets, more.lists(pages))


def _pictures_may_tell(seen: _Understood, page_count: int) -> bool:
    if seen.recognised.is_certificate:
        return any(name not in seen.read.fields for name in _WANTED)
    return seen.recognised.doc_type == UNKNOWN and is_perhaps_certificate(seen.pages, page_count)
