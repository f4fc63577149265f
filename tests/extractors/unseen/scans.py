"""What a scanner or a phone makes of a sheet: a page picture, crooked, uneven, compressed."""

import io
import random
from dataclasses import dataclass

import yaml
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.extractors.unseen.facts import LISTED
from tests.extractors.unseen.rendering import render
from tests.extractors.unseen.sheet import Sheet

LOOKALIKES = {
    "o": "0", "O": "0", "l": "1", "I": "l", "e": "c", "n": "ri", "m": "rn", "S": "5", "B": "8",
    "c": "e", "h": "li", "t": "f", "i": "!", "0": "O", "1": "l", "2": "Z", "5": "S", "8": "B", "u": "ii",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Scan:
    """How a sheet was photographed; `garble` is the share of letters that an old OCR layer has wrong.

    A scan that lies on its side (`turn`, degrees) may or may not tell the reader so in the PDF.
    """

    dpi: int = 200
    skew: float = 0.0
    quality: int = 70
    dark: float = 0.0
    noise: float = 0.0
    blur: float = 0.0
    lean: float = 0.0
    grey: bool = False
    desk: str = ""
    garble: float = 0.0
    turn: int = 0
    told: bool = True


def load_scans() -> dict[str, Scan]:
    """The ways of scanning in `documents.yaml`, by their names."""
    listed = yaml.safe_load(LISTED.read_text(encoding="utf-8"))["scans"]
    return {name: Scan(**settings) for name, settings in listed.items()}


def photograph(sheet: Sheet, scan: Scan) -> bytes:
    """The sheet as a PDF of page pictures, with a garbled text layer under them if the scan has one."""
    pages = render(sheet.save(), scan.dpi)
    file = io.BytesIO()
    canvas = Canvas(file, invariant=1)
    for number, page in enumerate(pages, 1):
        picture = degrade(page, scan, sheet.chance)
        wide, high = picture.width * 72 / scan.dpi, picture.height * 72 / scan.dpi
        told = bool(scan.turn and scan.told)
        canvas.setPageSize((high, wide) if told else (wide, high))  # reportlab swaps them back
        canvas.drawImage(ImageReader(_jpeg(picture, scan)), 0, 0, wide, high)
        if scan.garble:
            _add_old_ocr(canvas, sheet, number, scan)
        if told:
            canvas.setPageRotation(scan.turn)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def degrade(page: Image.Image, scan: Scan, chance: random.Random) -> Image.Image:
    """The page picture after paper, lamp, lens and sensor have had their way."""
    page = _lay_on_desk(page, scan, chance) if scan.desk else page
    if scan.skew:
        page = page.rotate(scan.skew, Image.Resampling.BICUBIC, fillcolor=scan.desk or "#f4f2ee")
    if scan.dark:
        page = ImageChops.multiply(page, _lamp(page.size, scan.dark, chance))
    if scan.blur:
        page = page.filter(ImageFilter.GaussianBlur(scan.blur * scan.dpi / 200))
    if scan.noise:
        grain = Image.frombytes("L", page.size, chance.randbytes(page.width * page.height))
        page = Image.blend(page, Image.merge("RGB", (grain, grain, grain)), scan.noise)
    if scan.turn:
        page = page.rotate(scan.turn, expand=True)
    return page.convert("L") if scan.grey else page


def _lay_on_desk(page: Image.Image, scan: Scan, chance: random.Random) -> Image.Image:
    wide, high = page.size
    edge = int(wide * 0.05)
    lean = scan.lean * wide
    size = (wide + 2 * edge, high + 2 * edge)
    corners = [
        (edge + chance.uniform(0, lean), edge + chance.uniform(0, lean)),
        (edge - chance.uniform(0, lean / 3), size[1] - edge + chance.uniform(0, lean / 4)),
        (size[0] - edge + chance.uniform(0, lean / 3), size[1] - edge - chance.uniform(0, lean)),
        (size[0] - edge - chance.uniform(0, lean), edge + chance.uniform(0, lean / 2)),
    ]
    sources = [(0, 0), (0, high), (wide, high), (wide, 0)]
    warp = _perspective(corners, sources)
    mask = Image.new("L", page.size, 255).transform(size, Image.Transform.PERSPECTIVE, warp)
    desk = Image.new("RGB", size, scan.desk)
    grain = ImageDraw.Draw(desk)
    for _ in range(60):
        y = chance.randrange(size[1])
        grain.line([(0, y), (size[0], y + chance.randrange(-40, 40))], fill="#6d5a45", width=2)
    warped = page.transform(size, Image.Transform.PERSPECTIVE, warp, Image.Resampling.BICUBIC)
    desk.paste(warped, mask=mask)
    return desk


def _perspective(
    corners: list[tuple[float, float]], sources: list[tuple[int, int]]
) -> tuple[float, ...]:
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(corners, sources, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for pivot in range(8):
        best = max(range(pivot, 8), key=lambda index: abs(rows[index][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        rows[pivot] = [value / rows[pivot][pivot] for value in rows[pivot]]
        for index in range(8):
            if index != pivot:
                factor = rows[index][pivot]
                rows[index] = [
                    a - factor * b for a, b in zip(rows[index], rows[pivot], strict=True)
                ]
    return tuple(row[8] for row in rows)


def _lamp(size: tuple[int, int], dark: float, chance: random.Random) -> Image.Image:
    slope = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270)))
    pool = ImageChops.invert(Image.radial_gradient("L"))
    light = Image.blend(slope, pool, 0.4).resize(size, Image.Resampling.BICUBIC)
    light = light.point(lambda level: int(255 - (255 - level) * dark))
    return Image.merge("RGB", (light, light.point(lambda level: int(level * 0.98)), light))


def _jpeg(picture: Image.Image, scan: Scan) -> io.BytesIO:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=scan.quality)
    file.seek(0)
    return file


def _add_old_ocr(canvas: Canvas, sheet: Sheet, number: int, scan: Scan) -> None:
    for page, x, y, size, words in sheet.lines:
        if page != number:
            continue
        line = canvas.beginText(x, sheet.height - y)
        line.setFont("Helvetica", size)
        line.setTextRenderMode(3)
        line.textOut(garbled(words, scan.garble, sheet.chance))
        canvas.drawText(line)


def garbled(words: str, share: float, chance: random.Random) -> str:
    """The words as a poor OCR engine reads them."""
    letters = []
    for letter in words:
        wrong = chance.random() < share
        letters.append(LOOKALIKES.get(letter, chance.choice("~|_,'")) if wrong else letter)
    return "".join(letters).encode("latin-1", "replace").decode("latin-1")
