"""Small PDFs that a test draws for its own case."""

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4

CERTIFICATE = (
    "CERTIFICATE",
    "This is to certify that the management system of",
    "Voorbeeld Hosting B.V.",
    "Keizersweg 12, 9999 AB Waterdam, Nederland",
    "complies with the requirements of",
    "ISO/IEC 27001:2022",
    "Scope: hosting and management of municipal applications in Dutch data centres.",
    "Certificate number: VB-2024-0042",
    "Issue date: 1 February 2024",
    "Valid until: 31 January 2027",
    "For and on behalf of Keurhuis Certification B.V.",
    "Accredited by the Raad voor Accreditatie",
)


def draw(path: Path, *pages: Callable[[Canvas], None]) -> Path:
    """A PDF at *path* of one page for each function that draws one."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return path


def lines(
    texts: Iterable[str], *, left: float = 72, size: float = 11, hidden: bool = False
) -> Callable[[Canvas], None]:
    """Draws *texts* under each other; *hidden* writes them invisibly, as OCR software does."""

    def paint(canvas: Canvas) -> None:
        text = canvas.beginText(left, HEIGHT - 90)
        text.setFont("Helvetica", size)
        text.setLeading(2 * size)
        if hidden:
            text.setTextRenderMode(3)
        for line in texts:
            text.textLine(line)
        canvas.drawText(text)

    return paint


def picture_of(texts: Iterable[str], folder: Path, *, dpi: int = 200) -> Image.Image:
    """The page that *texts* make, as a picture."""
    path = draw(folder / "picture.pdf", lines(texts))
    with pypdfium2.PdfDocument(path) as pdf:
        return pdf[0].render(scale=dpi / 72).to_pil().convert("RGB")


def full_page(image: Image.Image) -> Callable[[Canvas], None]:
    """Draws *image* over the whole page."""

    def paint(canvas: Canvas) -> None:
        buffer = BytesIO()
        image.save(buffer, "PNG")
        canvas.drawImage(ImageReader(buffer), 0, 0, WIDTH, HEIGHT)

    return paint


def both(*paints: Callable[[Canvas], None]) -> Callable[[Canvas], None]:
    """Draws one thing over another on the same page."""

    def paint(canvas: Canvas) -> None:
        for one in paints:
            one(canvas)

    return paint
