"""Words in marks and seals: light letters on a coloured ground, which OCR of a whole page passes over.

A coarse grid over the page finds solid dark or coloured patches of the size of a mark; each is cut out,
turned into dark letters on a light ground and read by itself.
"""

from collections.abc import Iterator

from PIL import Image, ImageOps

from extractors import ocr
from models.documents import Box, Word

_CELL = 4.0
"""Points: the side of a cell of the grid."""
_SOLID = 150
"""A cell is part of a patch when its darkest channel is on average below this; lines of text are lighter."""
_LEAST, _MOST = 12.0, 220.0
"""Points: a mark is at least so high and wide, and at most so wide."""
_MOST_PATCHES = 16
_SURE = 0.55


def read_marks(image: Image.Image, scale: float) -> tuple[Word, ...]:
    """The words in the patches of *image*, in points; *scale* is its number of pixels per point."""
    darkest = ocr.darkest_channel(image)
    words: list[Word] = []
    for patch in list(_patches(darkest, scale))[:_MOST_PATCHES]:
        corner = (round(patch.left * scale), round(patch.top * scale))
        cut = darkest.crop((*corner, round(patch.right * scale), round(patch.bottom * scale)))
        light = ImageOps.expand(
            ImageOps.autocontrast(ImageOps.invert(cut)), border=_BORDER, fill=255
        )
        for word in ocr.read_block(light, scale):
            box = word.box
            left, top = patch.left - _BORDER / scale, patch.top - _BORDER / scale
            if word.confidence >= _SURE and sum(letter.isalpha() for letter in word.text) >= 2:
                place = Box(box.left + left, box.top + top, box.right + left, box.bottom + top)
                words.append(Word(word.text.strip("|[](){}"), place, word.confidence))
    return tuple(word for word in words if word.text)


_BORDER = 12
"""Pixels of white around a patch: letters that touch the edge are not read."""


def _patches(darkest: Image.Image, scale: float) -> Iterator[Box]:
    """The boxes, in points, of patches of dark cells that hang together, from top to bottom."""
    step = max(1, round(_CELL * scale))
    grid = darkest.resize(
        (max(1, darkest.width // step), max(1, darkest.height // step)), Image.Resampling.BOX
    )
    width = grid.width
    dark = {(n % width, n // width) for n, value in enumerate(grid.tobytes()) if value < _SOLID}
    side = step / scale
    for cells in _together(dark):
        columns, rows = [x for x, _ in cells], [y for _, y in cells]
        box = Box(
            min(columns) * side, min(rows) * side, (max(columns) + 1) * side, (max(rows) + 1) * side
        )
        solid = len(cells) * side * side > 0.4 * box.area
        if solid and box.height >= _LEAST and _LEAST <= box.width <= _MOST and box.height <= _MOST:
            yield box


def _together(cells: set[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Groups of cells that touch each other."""
    left = set(cells)
    for start in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        if start not in left:
            continue
        left.discard(start)
        group, edge = [start], [start]
        while edge:
            x, y = edge.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.discard(near)
                    group.append(near)
                    edge.append(near)
        yield group
