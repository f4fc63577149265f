"""The numbers that Word writes itself before paragraphs: E-1, E-2, 1.1, a); they stand nowhere in the text."""

import re
from collections import defaultdict
from typing import Any, NamedTuple

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_PLACE = re.compile(r"%(\d)")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Level(NamedTuple):
    """How the numbers of one level of a list look."""

    form: str
    pattern: str
    start: int


class WordNumbers:
    """Counts the numbered paragraphs of a document; ask for each once, in the order of the document."""

    def __init__(self, document: WordDocument) -> None:
        self._levels = _read_levels(document)
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def number(self, paragraph: Paragraph) -> str:
        """The number before *paragraph* as Word shows it; empty for one without, and for a bullet."""
        found = _find_number(paragraph)
        levels = self._levels.get(found[0]) if found else None
        if found is None or not levels or found[1] not in levels:
            return ""
        list_id, depth = found
        counts = self._counts[list_id]
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        if levels[depth].form in ("bullet", "none"):
            return ""
        return _PLACE.sub(lambda m: _show(int(m[1]) - 1, levels, counts), levels[depth].pattern)


def _show(depth: int, levels: dict[int, Level], counts: dict[int, int]) -> str:
    level = levels.get(depth)
    count = counts.get(depth, level.start if level else 1)
    form = level.form if level else "decimal"
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman"):
        roman = _write_roman(count)
        return roman if form == "lowerRoman" else roman.upper()
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _write_roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text


def _find_number(paragraph: Paragraph) -> tuple[str, int] | None:
    """The list and the level of a paragraph, by itself or by its style."""
    places: list[Any] = [paragraph._p.pPr]
    if paragraph.style is not None:
        places.append(paragraph.style.element.find(qn("w:pPr")))
    for place in places:
        found = place.find(qn("w:numPr")) if place is not None else None
        id = found.find(qn("w:numId")) if found is not None else None
        if found is not None and id is not None:
            depth = found.find(qn("w:ilvl"))
            return id.get(qn("w:val")), int(depth.get(qn("w:val"))) if depth is not None else 0
    return None


def _read_levels(document: WordDocument) -> dict[str, dict[int, Level]]:
    """The levels of each list of the document, by the id that paragraphs use."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError):  # what python-docx raises where a file has no numbering
        return {}
    abstract = {
        one.get(qn("w:abstractNumId")): dict(_read_level(level) for level in one.iter(qn("w:lvl")))
        for one in root.iter(qn("w:abstractNum"))
    }
    return {
        one.get(qn("w:numId")): abstract.get(one.find(qn("w:abstractNumId")).get(qn("w:val")), {})
        for one in root.iter(qn("w:num"))
    }


def _read_level(level: Any) -> tuple[int, Level]:  # noqa: ANN401 - lxml has no types
    def value(name: str, default: str) -> str:
        found = level.find(qn(f"w:{name}"))
        return default if found is None else str(found.get(qn("w:val")))

    return int(level.get(qn("w:ilvl"))), Level(
        value("numFmt", "decimal"), value("lvlText", "%1."), int(value("start", "1"))
    )
