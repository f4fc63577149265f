"""PDF → pages of words with their boxes, through pdfium; also pictures of pages.

pdfium is not thread-safe, not even across documents: call this from one thread of a process.
Characters are read one by one because pdfium's own word rectangles glue columns together.
"""

import ctypes
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image

from extractors.errors import BrokenFile, EncryptedFile
from models.documents import Box, Word, surround

_LINE_HYPHENS = {0x02, 0xFFFE, 0xAD}
"""What pdfium gives for a hyphen that breaks a word at the end of a line."""
_TILTED = 0.15
"""Radians beyond which a character does not belong to a horizontal line."""
_POINTS_PER_INCH = 72
_INVISIBLE = 3
"""The text render mode of a layer that OCR put under a picture."""
_COVERS = 0.8
"""A picture over this part of the page hides the text that was drawn before it."""


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page's text layer, and what the page consists of besides."""

    width: float
    height: float
    words: tuple[Word, ...]
    tilted: tuple[Word, ...]
    picture_share: float
    """The part of the page under its largest picture, 0 to 1."""
    pictures: int
    drawn: bool
    """Whether anything but text is drawn on the page."""
    invisible: bool
    """Whether most of the text is invisible or lies under a picture, as OCR software leaves it in a scan."""


@contextmanager
def open_pdf(path: Path, name: str) -> Iterator[pdfium.PdfDocument]:
    """The PDF at *path*, closed afterwards; raises EncryptedFile or BrokenFile for *name*."""
    try:
        pdf = pdfium.PdfDocument(path)
        pages = len(pdf)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise EncryptedFile(name) from error
        raise BrokenFile(name, str(error)) from error
    if not pages:
        pdf.close()
        raise BrokenFile(name, "no pages")
    try:
        yield pdf
    finally:
        pdf.close()


def read_page(pdf: pdfium.PdfDocument, index: int) -> PageText:
    """What page *index* (from 0) of *pdf* holds, in points from its top left."""
    page = pdf[index]
    textpage = page.get_textpage()
    try:
        width, height = page.get_size()
        place = Placement(page)
        words, tilted = _words(textpage, place)
        share, pictures = _picture_share(page, width * height)
        invisible = share > 0.5 and _is_hidden(page, width * height)
        drawn = pictures > 0 or any(
            item.type in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING, raw.FPDF_PAGEOBJ_FORM)
            for item in page.get_objects(max_depth=1)
        )
        return PageText(width, height, words, tilted, share, pictures, drawn, invisible)
    finally:
        textpage.close()
        page.close()


def picture_of(
    pdf: pdfium.PdfDocument, index: int, *, dpi: int, max_pixels: int, without_text: bool = False
) -> tuple[Image.Image, float]:
    """Page *index* in colour and its scale in pixels per point; *max_pixels* caps a giant page.

    *without_text* leaves out what the text layer already says, so that only logos and outlines remain.
    """
    page = pdf[index]
    try:
        width, height = page.get_size()
        scale = min(dpi / _POINTS_PER_INCH, math.sqrt(max_pixels / (width * height)))
        if without_text:
            for item in list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1)):
                page.remove_obj(item)
        bitmap = page.render(scale=scale)
        image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        return image, scale
    finally:
        page.close()


class Placement:
    """Turns pdfium's page coordinates into points from the top left of the page as shown."""

    def __init__(self, page: pdfium.PdfPage) -> None:
        self._left, self._bottom, self._right, self._top = page.get_bbox()
        self._turn = page.get_rotation()

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The box on the page as shown."""
        corners = [self.point(x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = zip(*corners, strict=True)
        return Box(round(min(xs), 2), round(min(ys), 2), round(max(xs), 2), round(max(ys), 2))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The point on the page as shown."""
        if self._turn == 90:
            return y - self._bottom, x - self._left
        if self._turn == 180:
            return self._right - x, y - self._bottom
        if self._turn == 270:
            return self._top - y, self._right - x
        return x - self._left, self._top - y

    def angle(self, angle: float) -> float:
        """The angle as a reader of the turned page sees it, between -π and π."""
        seen = angle - math.radians(self._turn)
        return (seen + math.pi) % (2 * math.pi) - math.pi


def _words(
    textpage: pdfium.PdfTextPage, place: Placement
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    level: list[Word] = []
    tilted: list[Word] = []
    run: list[_Letter] = []
    for index in range(textpage.count_chars()):
        letter = _letter(textpage, index, place)
        if run and (letter is None or _parts(run[-1], letter)):
            (tilted if run[-1].leans else level).append(_word(run, textpage, place))
            run = []
        if letter is not None and letter.text:
            run.append(letter)
    if run:
        (tilted if run[-1].leans else level).append(_word(run, textpage, place))
    return tuple(level), tuple(tilted)


@dataclass(frozen=True, slots=True)
class _Letter:
    index: int
    text: str
    box: Box
    leans: bool


def _letter(textpage: pdfium.PdfTextPage, index: int, place: Placement) -> _Letter | None:
    """The character at *index*, or None for white space, which ends a word."""
    code = raw.FPDFText_GetUnicode(textpage, index)
    text = "-" if code in _LINE_HYPHENS else chr(code)
    if text.isspace() or (code < 32 and code not in _LINE_HYPHENS):
        return None
    rectangle = raw.FS_RECTF()
    if not raw.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(rectangle)):
        return None
    box = place.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
    leans = abs(place.angle(raw.FPDFText_GetCharAngle(textpage, index))) > _TILTED
    return _Letter(index, text, box, leans)


def _word(run: list[_Letter], textpage: pdfium.PdfTextPage, place: Placement) -> Word:
    text = "".join(letter.text for letter in run)
    box = surround(letter.box for letter in run)
    if run[0].leans:
        return Word(text, box)
    baseline, size = _baseline_and_size(textpage, run[0].index, place)
    if 0 < size < box.height:
        # Some fonts claim far more height than their letters have: rows would run into each other.
        box = Box(
            box.left, round(baseline - 0.8 * size, 2), box.right, round(baseline + 0.2 * size, 2)
        )
    return Word(text, box)


def _baseline_and_size(
    textpage: pdfium.PdfTextPage, index: int, place: Placement
) -> tuple[float, float]:
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(textpage, index, ctypes.byref(x), ctypes.byref(y))
    raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix))
    size = raw.FPDFText_GetFontSize(textpage, index) * math.hypot(matrix.c, matrix.d)
    return place.point(x.value, y.value)[1], size


def _parts(before: _Letter, after: _Letter) -> bool:
    """Whether *after* starts another word although no space was written between them."""
    if before.leans != after.leans:
        return True
    a, b = before.box, after.box
    if after.leans:
        return math.dist(a[:2], b[:2]) > 3 * max(a.height, a.width)
    height = max(a.height, b.height, 1.0)
    jumped = abs(b.bottom - a.bottom) > 0.8 * height
    return jumped or b.left - a.right > 0.35 * height or b.left < a.left - height


def _picture_share(page: pdfium.PdfPage, area: float) -> tuple[float, int]:
    largest, count = 0.0, 0
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        count += 1
        largest = max(largest, _area(item))
    return min(1.0, largest / area) if area else 0.0, count


def _is_hidden(page: pdfium.PdfPage, area: float) -> bool:
    """Whether most of the text is invisible, or lies under a picture that covers the page."""
    hidden = shown = 0
    for item in page.get_objects(max_depth=4):
        if item.type == raw.FPDF_PAGEOBJ_TEXT:
            if raw.FPDFTextObj_GetTextRenderMode(item) == _INVISIBLE:
                hidden += 1
            else:
                shown += 1
        elif item.type == raw.FPDF_PAGEOBJ_IMAGE and _area(item) > _COVERS * area:
            hidden, shown = hidden + shown, 0  # what was drawn before lies under it
    return hidden > shown


def _area(item: pdfium.PdfObject) -> float:
    """The area of *item* on the page, in square points."""
    left, bottom, right, top = item.get_bounds()
    return float(abs((right - left) * (top - bottom)))
