"""An open PDF → pages of lines: by the text layer where it is usable, by OCR page by page where not."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

import pypdfium2 as pdfium
from PIL import Image

from extractors import ocr
from extractors.layout import merged
from extractors.lexicons import reason
from extractors.lines import lines_of
from extractors.marks import read_marks
from extractors.pdf_text import PageText, picture_of, read_page
from models.documents import Box, Page, TextSource, Word

_FEW_LETTERS = 25
"""A page with fewer letters has no usable text when there is a picture on it."""
_ODD = 0.10
"""A larger part of odd characters means that the font does not say which letters it draws."""


def read_pages(pdf: pdfium.PdfDocument) -> tuple[Page, ...]:
    """Every page of *pdf*, in order."""
    return tuple(_read_one(pdf, index) for index in range(len(pdf)))


def with_pictures_read(pdf: pdfium.PdfDocument, page: Page) -> Page:
    """*page* with the words added that stand only in its pictures and outlines, such as a mark or a seal."""
    scanned = page.source is not TextSource.LAYER
    image, scale = picture_of(
        pdf,
        page.number - 1,
        dpi=ocr.DPI,
        max_pixels=ocr.MAX_PIXELS,
        without_text=not scanned,
    )
    words = read_marks(image, scale)
    if not scanned:
        words = ocr.combined(ocr.read_picture(image, scale).words, words)
    if not words:
        return page
    return replace(
        page,
        lines=merged(page, straightened(words, page.slope, page.width)),
        source=page.source if scanned else TextSource.BOTH,
        remark=page.remark if scanned else reason("picture_too"),
    )


def page_of_picture(image: Image.Image, scale: float, number: int, why: str) -> Page:
    """The page that *image* shows, read by OCR because of *why*; its words stand straight."""
    seen = ocr.read_picture(image, scale)
    width = image.width / scale
    words = straightened(seen.words, seen.slope, width)
    source = TextSource.OCR if words else TextSource.NONE
    return Page(
        number, width, image.height / scale, lines_of(words, number), source, why, seen.slope
    )


def straightened(words: Iterable[Word], slope: float, width: float) -> tuple[Word, ...]:
    """*words* moved up or down to where they would stand on a straight page, turned about its middle."""
    if not slope:
        return tuple(words)
    return tuple(
        _upright(word, slope * ((word.box.left + word.box.right - width) / 2)) for word in words
    )


def _upright(word: Word, lean: float) -> Word:
    box = word.box
    straight = Box(box.left, round(box.top - lean, 2), box.right, round(box.bottom - lean, 2))
    return Word(word.text, straight, word.confidence, round(lean, 2))


def _read_one(pdf: pdfium.PdfDocument, index: int) -> Page:
    text = read_page(pdf, index)
    why = _why_ocr(text)
    if why is None:
        return _page_of_layer(text, index + 1)
    image, scale = picture_of(pdf, index, dpi=ocr.DPI, max_pixels=ocr.MAX_PIXELS)
    page = page_of_picture(image, scale, index + 1, why)
    if page.source is TextSource.NONE:
        return replace(_page_of_layer(text, index + 1), source=TextSource.NONE, remark=why)
    return replace(page, width=text.width, height=text.height)


def _page_of_layer(text: PageText, number: int) -> Page:
    lines = (*lines_of(text.words, number), *lines_of(text.tilted, number))
    return Page(number, text.width, text.height, lines, TextSource.LAYER)


def _why_ocr(text: PageText) -> str | None:
    """Why the text layer of a page cannot be used, or None when it can."""
    letters = "".join(word.text for word in (*text.words, *text.tilted))
    if len(letters) < _FEW_LETTERS:
        return reason("no_text_layer") if text.drawn else None
    if text.invisible:
        return reason("hidden_text_layer")
    if _odd_share(letters) > _ODD:
        return reason("odd_letters")
    if _is_scrambled(letters):
        return reason("scrambled_letters")
    return None


def _odd_share(letters: str) -> float:
    odd = sum(
        unicodedata.category(letter) in {"Co", "Cn", "Cc", "Cs"} or letter == "\ufffd"
        for letter in letters
    )
    return odd / len(letters)


def _is_scrambled(letters: str) -> bool:
    """Whether Latin text has vowels as no European language has, as when a font maps letters at random."""
    latin = re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", letters).casefold())
    if len(latin) < 300:
        return False
    vowels = sum(latin.count(vowel) for vowel in "aeiouy") / len(latin)
    return not 0.22 < vowels < 0.65
