"""The fonts of the sheets: free ones of this machine, and those that every PDF reader has."""

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FONT_FOLDERS = ("liberation", "liberation2", "dejavu")


FONT_FILES = {
    "sans": "LiberationSans-Regular",
    "sans-bold": "LiberationSans-Bold",
    "sans-italic": "LiberationSans-Italic",
    "narrow": "LiberationSansNarrow-Regular",
    "narrow-bold": "LiberationSansNarrow-Bold",
    "serif": "LiberationSerif-Regular",
    "serif-bold": "LiberationSerif-Bold",
    "serif-italic": "LiberationSerif-Italic",
    "serif-bolditalic": "LiberationSerif-BoldItalic",
    "mono": "LiberationMono-Regular",
    "dejavu": "DejaVuSans",
    "dejavu-bold": "DejaVuSans-Bold",
    "condensed": "DejaVuSansCondensed",
    "book": "DejaVuSerif",
    "book-bold": "DejaVuSerif-Bold",
}


BUILT_IN = {
    "helv": "Helvetica",
    "helv-bold": "Helvetica-Bold",
    "times": "Times-Roman",
    "times-bold": "Times-Bold",
    "times-italic": "Times-Italic",
}


class FontMissing(Exception):
    """A font of the sheets is not on this machine."""

    def __str__(self) -> str:
        return f"{self.args[0]} is missing: install the packages fonts-liberation and fonts-dejavu"


def font_path(font: str) -> Path:
    """The file of a font; raises `FontMissing`, which says what to install."""
    name = f"{FONT_FILES[font]}.ttf"
    for folder in FONT_FOLDERS:
        path = Path("/usr/share/fonts/truetype") / folder / name
        if path.exists():
            return path
    raise FontMissing(name)


def face(font: str) -> str:
    """The name by which reportlab knows a font."""
    if font in BUILT_IN:
        return BUILT_IN[font]
    if font not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(font, str(font_path(font))))
    return font


def wrap(words: str, face: str, size: float, wide: float) -> list[str]:
    """The lines that the words fill."""
    lines = []
    for piece in words.split("\n"):
        line = ""
        for word in piece.split():
            longer = f"{line} {word}".strip()
            if line and pdfmetrics.stringWidth(longer, face, size) > wide:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines
