"""An open PDF → pages of lines: by the text layer where it is usable, by OCR page by page where not."""

import re
import unicodedata

import pypdfium2 as pdfium

from extractors import ocr
from extractors.layout import merged
from extractors.lexicons import reason
from extractors.lines import lines_of
from extractors.pdf_text import PageText, picture_of, read_page
from models.documents import Page, TextSource, Word

_FEW_LETTERS = 25
"""A page with fewer letters has no usable text when there is a picture on it."""
_ODD = 0.10
"""A larger part of odd characters means that the font does not say which letters it draws."""


def read_pages(pdf: pdfium.PdfDocument) -> tuple[Page, ...]:
    """Every page of *pdf*, in order."""
    return tuple(_read_one(pdf, index) for index in range(len(pdf)))


def with_pictures_read(pdf: pdfium.PdfDocument, page: Page) -> Page:
    """*page* with the words added that stand only in its pictures and outlines, such as a mark or a seal."""
    if page.source is not TextSource.LAYER:
        return page
    image, scale = picture_of(
        pdf, page.number - 1, dpi=ocr.DPI, max_pixels=ocr.max_pixels(), without_text=True
    )
    words = ocr.read_picture(image, scale)
    if not words:
        return page
    lines = merged(page, words)
    return Page(page.number, page.width, page.height, lines, TextSource.BOTH, reason("picture_too"))


def _read_one(pdf: pdfium.PdfDocument, index: int) -> Page:
    text = read_page(pdf, index)
    why = _why_ocr(text)
    if why is None:
        return _page(text, index, text.words, TextSource.LAYER, "")
    image, scale = picture_of(pdf, index, dpi=ocr.DPI, max_pixels=ocr.max_pixels())
    words = ocr.read_picture(image, scale)
    if not words:
        return _page(text, index, text.words, TextSource.NONE, why)
    return _page(text, index, words, TextSource.OCR, why)


def _page(
    text: PageText, index: int, words: tuple[Word, ...], source: TextSource, remark: str
) -> Page:
    number = index + 1
    lines = lines_of(words, number)
    if source is TextSource.LAYER and text.tilted:
        lines = (*lines, *lines_of(text.tilted, number))
    return Page(number, text.width, text.height, lines, source, remark)


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
