"""Turns a drawn PDF into what comes out of an office scanner: one grey picture a page, a little askew."""

import io

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas


def scan_pdf(
    pdf: bytes, *, title: str, dpi: int = 200, degrees: float = 0.7, seed: int = 1
) -> bytes:
    """*pdf* as pictures only: turned by *degrees*, grained, blurred by JPEG; no text stays in it."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, pageCompression=0)
    canvas.setTitle(title)
    canvas.setSubject(
        "Verzonnen document voor de demonstratie. Fictitious document, made for a demo."
    )
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document):
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
        canvas.drawImage(
            ImageReader(spoil_picture(picture, degrees=degrees, seed=seed + number)), 0, 0, *A4
        )
        canvas.showPage()
    document.close()
    canvas.save()
    return stream.getvalue()


def spoil_picture(picture: Image.Image, *, degrees: float, seed: int) -> io.BytesIO:
    """*picture* as JPEG with the faults of a scanner: skew, grain, grey paper."""
    turned = picture.rotate(degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)
    pixels = np.asarray(turned, dtype=np.int32)
    # RandomState promises the same numbers in every release; the newer Generator does not.
    grain = np.random.RandomState(seed).randint(-14, 15, pixels.shape)
    paper = np.clip(pixels * 236 // 255 + grain, 0, 255).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(paper).save(stream, "JPEG", quality=45)
    stream.seek(0)
    return stream
