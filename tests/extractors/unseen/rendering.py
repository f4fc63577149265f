"""Pages as pictures."""

import pypdfium2
from PIL import Image


def render(pdf: bytes, dpi: float) -> list[Image.Image]:
    """Every page of a PDF as a picture."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
