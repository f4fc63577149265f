"""Pictures without a text layer: marks of accreditation bodies, seals, stamps, logos."""

import math
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from tests.extractors.unseen.fonts import font_path

CLEAR = (255, 255, 255, 0)


def _type(font: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(font_path(font)), size)


def _say(
    draw: ImageDraw.ImageDraw, x: float, y: float, words: str, size: int, ink: str,
    font: str = "sans-bold",
) -> None:  # fmt: skip
    while size > 8 and _type(font, size).getlength(words) > draw.im.size[0] - 12:
        size -= 2
    draw.text((x, y), words, fill=ink, font=_type(font, size), anchor="mm")


@lru_cache
def mark(
    name: str, under: str = "", number: str = "", ink: str = "#1d2d5c", shape: str = "ring"
) -> Image.Image:
    """The mark of an accreditation body: its acronym in a shape, a line and a number under it."""
    image = Image.new("RGBA", (360, 460), CLEAR)
    draw = ImageDraw.Draw(image)
    _SHAPES[shape](draw, ink)
    big = {"ring": 78, "shield": 84, "tick": 66, "globe": 70, "box": 92}[shape]
    big = int(big * min(1, 4.3 / len(name)))
    at = {"ring": 170, "shield": 150, "tick": 262, "globe": 285, "box": 130}[shape]
    _say(draw, 180, at, name, big, "#ffffff" if shape in ("shield", "box") else ink)
    _say(draw, 180, 362, under, 28, ink)
    _say(draw, 180, 408, number, 38, ink, "sans")
    return image


def _ring(draw: ImageDraw.ImageDraw, ink: str) -> None:
    draw.ellipse((40, 30, 320, 310), outline=ink, width=12)
    draw.ellipse((62, 52, 298, 288), outline=ink, width=3)
    draw.line((90, 235, 270, 235), fill=ink, width=6)


def _shield(draw: ImageDraw.ImageDraw, ink: str) -> None:
    draw.polygon([(50, 30), (310, 30), (310, 210), (180, 330), (50, 210)], fill=ink)
    draw.line([(70, 50), (290, 50)], fill="#ffffff", width=5)


def _tick(draw: ImageDraw.ImageDraw, ink: str) -> None:
    draw.line([(60, 140), (140, 215), (310, 60)], fill=ink, width=26, joint="curve")
    for step in range(3):
        x = 90 + step * 45
        draw.polygon([(x, 70), (x + 20, 30), (x + 40, 70)], fill=ink)
    draw.rectangle((30, 310, 330, 322), fill=ink)


def _globe(draw: ImageDraw.ImageDraw, ink: str) -> None:
    draw.ellipse((75, 20, 285, 230), outline=ink, width=8)
    for part in (0.3, 0.6):
        reach = 105 * part
        draw.ellipse((180 - reach, 20, 180 + reach, 230), outline=ink, width=4)
    for y in (75, 125, 175):
        draw.line((85, y, 275, y), fill=ink, width=4)


def _square(draw: ImageDraw.ImageDraw, ink: str) -> None:
    draw.rounded_rectangle((20, 40, 340, 225), 18, fill=ink)
    draw.arc((60, 235, 300, 325), 0, 180, fill=ink, width=10)


_SHAPES = {"ring": _ring, "shield": _shield, "tick": _tick, "globe": _globe, "box": _square}


@lru_cache
def seal(words: str, middle: str, ink: str = "#b8892b", points: int = 36) -> Image.Image:
    """A golden or coloured seal with teeth and words around."""
    image = Image.new("RGBA", (520, 520), CLEAR)
    draw = ImageDraw.Draw(image)
    edge = [
        (260 + math.cos(math.pi * step / points) * (250 - 18 * (step % 2)),
         260 + math.sin(math.pi * step / points) * (250 - 18 * (step % 2)))
        for step in range(points * 2)
    ]  # fmt: skip
    draw.polygon(edge, fill=ink)
    draw.ellipse((60, 60, 460, 460), outline="#fff4d0", width=6)
    draw.ellipse((125, 125, 395, 395), fill="#fdf6e0", outline="#fff4d0", width=5)
    _around(image, words, 168, "#fffdf3", 34)
    for index, line in enumerate(middle.split("\n")):
        _say(draw, 260, 235 + index * 56, line, 50, ink, "book-bold")
    return image


@lru_cache
def stamp(words: str, middle: str, ink: str = "#2b3fb0", strong: float = 0.6) -> Image.Image:
    """A rubber stamp: half transparent, so that what it covers shows through."""
    image = Image.new("RGBA", (520, 520), CLEAR)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 500, 500), outline=ink, width=10)
    draw.ellipse((110, 110, 410, 410), outline=ink, width=6)
    _around(image, words, 195, ink, 42)
    _say(draw, 260, 260, middle, 52, ink)
    image = image.rotate(17, Image.Resampling.BICUBIC)
    image.putalpha(image.getchannel("A").point(lambda level: int(level * strong)))
    return image


def _around(image: Image.Image, words: str, reach: int, ink: str, size: int) -> None:
    for index, letter in enumerate(words):
        angle = -150 + index * 300 / max(1, len(words) - 1)
        tile = Image.new("RGBA", (80, 80), CLEAR)
        _say(ImageDraw.Draw(tile), 40, 40, letter, size, ink)
        tile = tile.rotate(-angle, Image.Resampling.BICUBIC)
        x = 260 + math.sin(math.radians(angle)) * reach
        y = 260 - math.cos(math.radians(angle)) * reach
        image.alpha_composite(tile, (int(x) - 40, int(y) - 40))


@lru_cache
def logo(name: str, ink: str, style: str = "bar", tail: str = "") -> Image.Image:
    """The logo of a company as a picture: a shape and its name."""
    wide = 190 + int(max(_type("sans-bold", 92).getlength(name), _type("sans", 34).getlength(tail)))
    image = Image.new("RGBA", (wide, 200), CLEAR)
    draw = ImageDraw.Draw(image)
    if style == "bar":
        draw.rectangle((10, 40, 40, 160), fill=ink)
        draw.rectangle((55, 80, 85, 160), fill=ink)
        draw.rectangle((100, 60, 130, 160), fill=ink)
    elif style == "disc":
        draw.ellipse((10, 35, 140, 165), fill=ink)
        draw.pieslice((30, 55, 120, 145), 200, 20, fill="#ffffff")
    else:
        draw.polygon([(75, 25), (140, 100), (75, 175), (10, 100)], outline=ink, width=14)
    draw.text(
        (165, 100 - (22 if tail else 0)), name, fill=ink, font=_type("sans-bold", 92), anchor="lm"
    )
    draw.text((170, 165), tail, fill=ink, font=_type("sans", 34), anchor="lm")
    return image


IAF = ("IAF", "MULTILATERAL", "RECOGNITION", "#0a6a8f", "globe")
