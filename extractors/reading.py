"""A file → what it says: the one way in to this room.

open → pages → recognise → extract → Evidence, or a Refusal that says why not
"""

import hashlib
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, UnidentifiedImageError

from extractors import ocr
from extractors.data_files import is_data, read_data_file
from extractors.errors import (
    BrokenFile,
    Crashed,
    EmptyFile,
    EvidenceError,
    MissingFile,
    TooLarge,
    WrongKind,
)
from extractors.lexicons import load_lexicon, reason
from extractors.pages import page_of_picture, read_pages, with_pictures_read
from extractors.pdf_tables import Table, read_tables
from extractors.pdf_text import open_pdf
from extractors.ruled_tables import read_ruled_tables
from extractors.understanding import understand
from extractors.workbooks import is_workbook, read_workbook_evidence
from models.documents import Document, Page
from models.evidence import Evidence, Refusal
from models.files import CatalogueError

_log = logging.getLogger(__name__)

MOST_PAGES = 3000
_IMAGES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"II*\x00": "tiff", b"MM\x00*": "tiff"}


def read_evidence(path: Path, name: str | None = None) -> Evidence | Refusal:
    """What the file at *path* says, under *name*; a file that cannot be used gives a Refusal, never an error."""
    name = name or path.name
    try:
        data_hash, size = _hash(path, name)
    except EvidenceError as error:
        return refusal(error, "0" * 64)
    try:
        if not size:
            raise EmptyFile(name)
        return _read(path, name, data_hash, size)
    except EvidenceError as error:
        return refusal(error, data_hash)
    except MemoryError:
        return refusal(Crashed(name, "te weinig geheugen"), data_hash)
    except CatalogueError:
        raise  # our own data are broken: that is no fault of this file, and the run must stop
    except Exception as error:
        # A fault of ours or of a library must not end the run: the file is kept, named and told apart.
        _log.exception("reading failed")
        return refusal(Crashed(name, type(error).__name__), data_hash)


def refusal(error: EvidenceError, sha256: str) -> Refusal:
    """*error* as the answer that stands in the register and on the terminal, in Dutch."""
    words = load_lexicon("faults")[error.fault]
    return Refusal(
        file=error.name,
        sha256=sha256,
        fault=error.fault,
        reason=words["nl"].format(detail=error.detail),
        remedy=words["remedy_nl"],
    )


def _hash(path: Path, name: str) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
                size += len(block)
    except OSError as error:
        raise MissingFile(name, type(error).__name__) from error
    return digest.hexdigest(), size


def _read(path: Path, name: str, sha256: str, size: int) -> Evidence:
    with path.open("rb") as file:
        head = file.read(1024)
    image = next((kind for magic, kind in _IMAGES.items() if head.startswith(magic)), None)
    if image is not None:
        return _read_image(path, name, sha256, size)
    if b"%PDF-" not in head:
        return _read_other(path, name, sha256, head)
    with open_pdf(path, name) as pdf:
        if len(pdf) > MOST_PAGES:
            raise TooLarge(name, f"{len(pdf)} bladzijden")
        document = Document(
            sha256,
            name,
            size,
            read_pages(pdf),
            producer=_metadata(pdf, "Producer"),
            created=_day(_metadata(pdf, "CreationDate")),
            modified=_day(_metadata(pdf, "ModDate")),
        )
        return understand(document, _OpenPdf(pdf, path))


def _read_other(path: Path, name: str, sha256: str, head: bytes) -> Evidence:
    """What is no PDF and no image: a workbook or a file for software; all else is refused."""
    suffix = Path(name).suffix.lower()
    if is_workbook(path, suffix):
        return read_workbook_evidence(path, name, sha256)
    if is_data(head, suffix):
        return read_data_file(path, name, sha256)
    raise WrongKind(name, _kind_of(head, suffix))


def _kind_of(head: bytes, suffix: str) -> str:
    """A word for what a file is that is no PDF, by its first bytes and its suffix."""
    if head.startswith(b"PK\x03\x04"):
        return {".docx": "Word", ".xlsx": "Excel", ".pptx": "PowerPoint", ".zip": "zip"}.get(
            suffix, "zip"
        )
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "ouder Office-bestand of e-mailbericht"
    if head.lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "webpagina"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError:
        return suffix.lstrip(".") or "onbekend"
    return "platte tekst"


def _read_image(path: Path, name: str, sha256: str, size: int) -> Evidence:
    """A photo or scan that is not in a PDF: one page, as large as 200 pixels to the inch make it."""
    try:
        with Image.open(path) as opened:
            image = opened.convert("RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise BrokenFile(name, type(error).__name__) from error
    page = page_of_picture(image, ocr.IMAGE_SCALE, 1, reason("image_file"))
    return understand(Document(sha256, name, size, (page,)), None)


@dataclass(frozen=True)
class _OpenPdf:
    """What else can be read from a PDF while it is open."""

    pdf: pdfium.PdfDocument
    path: Path

    def with_pictures_read(self, page: Page) -> Page:
        return with_pictures_read(self.pdf, page)

    def tables(self, pages: Iterable[int]) -> tuple[Table, ...]:
        return read_tables(self.path, pages)

    def lists(self, pages: Iterable[Page]) -> tuple[Table, ...]:
        return read_ruled_tables(self.pdf, pages)


def _metadata(pdf: pdfium.PdfDocument, key: str) -> str:
    return str(pdf.get_metadata_value(key) or "")


def _day(stamp: str) -> date | None:
    """The day in a PDF date such as `D:20240501120000+02'00'`."""
    digits = stamp.removeprefix("D:")[:8]
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
