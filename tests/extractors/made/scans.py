"""Turns a drawn document into pictures, as scanners and printers hand them on."""

import io
from dataclasses import dataclass

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Scan:
    """How a scanner spoils a page; *grain* and *paper* are grey levels."""

    dpi: int = 200
    degrees: float = 0.6
    grain: int = 10
    paper: int = 240
    blur: float = 0.0
    quality: int = 55
    seed: int = 7
    sideways: bool = False
    """The sheet went in on its side; the page is marked as turned, so it is shown upright."""
    layer: str = ""
    """What OCR the machine put behind the picture: none, `clean`, or `garbled` as old machines do."""


def scan_pages(pdf: bytes, scan: Scan) -> bytes:
    """*pdf* as a PDF of pictures only."""
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1, pageCompression=0)
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        width, height = page.get_size()
        picture = page.render(scale=scan.dpi / 72, grayscale=True).to_pil()
        if scan.sideways:
            picture = picture.transpose(Image.Transpose.ROTATE_90)
            # reportlab takes the size as it is shown, and turns it itself.
            canvas.setPageRotation(90)
        canvas.setPageSize((width, height))
        if scan.sideways:
            width, height = height, width
        jpeg = ImageReader(spoil(picture, scan, scan.seed + number))
        canvas.drawImage(jpeg, 0, 0, width, height)
        if scan.layer:
            hide_words(canvas, page, garbled=scan.layer == "garbled")
        canvas.showPage()
    document.close()
    canvas.save()
    return stream.getvalue()


def spoil(picture: Image.Image, scan: Scan, seed: int) -> io.BytesIO:
    """*picture* turned, grained and blurred, as JPEG."""
    turned = picture.rotate(scan.degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)
    if scan.blur:
        turned = turned.filter(ImageFilter.GaussianBlur(scan.blur))
    pixels = np.asarray(turned, dtype=np.int32)
    grain = np.random.RandomState(seed).randint(-scan.grain, scan.grain + 1, pixels.shape)
    grey = np.clip(pixels * scan.paper // 255 + grain, 0, 255).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(grey).save(stream, "JPEG", quality=scan.quality)
    stream.seek(0)
    return stream


def hide_words(canvas: Canvas, page: pypdfium2.PdfPage, *, garbled: bool) -> None:
    """The words of *page* where they stand, but invisible, as a scanner's own OCR leaves them."""
    words = page.get_textpage()
    for number in range(words.count_rects()):
        left, bottom, right, top = words.get_rect(number)
        text = words.get_text_bounded(left, bottom, right, top).strip()
        line = canvas.beginText(left, bottom)
        line.setTextRenderMode(3)
        line.setFont("Helvetica", max(4.0, top - bottom))
        line.textOut(garble(text) if garbled else text)
        canvas.drawText(line)


def garble(text: str) -> str:
    """*text* as a poor reader gives it back: letters taken for others, blanks lost, digits for letters."""
    worse = text.translate(str.maketrans("0158BlIoe", "O1S3Etl0c"))
    return worse.replace("rn", "m").replace("m", "rn").replace(" ", "", len(text) // 25)
