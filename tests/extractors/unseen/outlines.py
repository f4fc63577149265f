"""The shapes of letters, so that a title can be on the page without being text."""

import ctypes
from functools import lru_cache
from pathlib import Path

import pypdfium2.raw as pdfium
from reportlab.pdfbase.ttfonts import TTFontFace
from reportlab.pdfgen.pathobject import PDFPathObject

Move = tuple[int, float, float, bool]


@lru_cache
def _font(path: Path) -> tuple[object, object, TTFontFace]:
    data = path.read_bytes()
    document = pdfium.FPDF_CreateNewDocument()
    buffer = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    font = pdfium.FPDFText_LoadFont(document, buffer, len(data), pdfium.FPDF_FONT_TRUETYPE, 1)
    return document, font, TTFontFace(str(path))


@lru_cache
def _moves(path: Path, letter: str) -> tuple[tuple[Move, ...], float]:
    _, font, face = _font(path)
    shape = pdfium.FPDFFont_GetGlyphPath(font, ord(letter), ctypes.c_float(1.0))
    moves = []
    for index in range(max(0, pdfium.FPDFGlyphPath_CountGlyphSegments(shape))):
        segment = pdfium.FPDFGlyphPath_GetGlyphPathSegment(shape, index)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        closes = bool(pdfium.FPDFPathSegment_GetClose(segment))
        moves.append((pdfium.FPDFPathSegment_GetType(segment), x.value, y.value, closes))
    wide = face.charWidths.get(ord(letter), face.defaultWidth)
    return tuple(moves), float(wide)


def glyph_path(
    path: PDFPathObject, font: Path, words: str, size: float, x: float, y: float
) -> PDFPathObject:
    """The path with the outlines of the words added, baseline starting at (x, y)."""
    for letter in words:
        moves, wide = _moves(font, letter)
        _trace(path, moves, size, x, y)
        x += wide * size / 1000
    return path


def _trace(path: PDFPathObject, moves: tuple[Move, ...], scale: float, x: float, y: float) -> None:
    curve: list[float] = []
    for kind, right, up, closes in moves:
        point = (x + right * scale, y + up * scale)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            path.moveTo(*point)
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            path.lineTo(*point)
        else:
            curve.extend(point)
            if len(curve) == 6:
                path.curveTo(*curve)
                curve = []
        if closes:
            path.close()
