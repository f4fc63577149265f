"""The sites that a certificate lists, each with its own scope where it states one (R-SCO-07)."""

import re
from collections.abc import Iterable, Iterator

from extractors.certificates.labelled import Hit, LabelledPages
from extractors.certificates.organisation import looks_like_address
from extractors.layout import Passage
from extractors.pdf_tables import Cell, Table
from extractors.phrases import find_phrases
from models.evidence import Method, Site
from models.text import fold

_MOST = 400
_BULLET = re.compile(r"^[\s•·▪►➢*\-–\d.)]+(?=[^\W\d_])")
_SCOPE_PART = re.compile(
    r"^(?:functions?|scope|activities|activiteiten|functies|tatigkeiten|activites|processes)\s*[:\-–]\s*"
)
_LONGEST = 120
_GOES_ON = {"additional_sites", "holder_address", "scope_statement", None}
_PROSE = re.compile(
    r"\b(?:is|are|was|were|which|that|the following|includes?|wordt|worden|zijn|die|sind|werden|sont)\b"
)
"""Words of sentences: an address has none."""


def pages_with_sites(pages: LabelledPages) -> tuple[int, ...]:
    """The numbers of the pages on which a heading announces sites, and of those that may go on with them."""
    announced = sorted({hit.passage.page for hit in _headings(pages)})
    if not announced:
        return ()
    last = max(sheet.page.number for sheet in pages.sheets)
    return tuple(range(announced[0], min(last, announced[-1] + 3) + 1))


def read_sites(pages: LabelledPages, tables: Iterable[Table]) -> tuple[Site, ...]:
    """The sites in the tables of the annex, or else in the lists under their headings, in page order."""
    sites = [site for table in tables for site in _in_table(table)]
    if not sites:
        sites = [site for hit in _headings(pages) for site in _under(pages, hit)]
    return tuple(_without_twice(sites))[:_MOST]


def _headings(pages: LabelledPages) -> Iterator[Hit]:
    for hit in pages.hits("additional_sites"):
        if hit.starts_line and hit.fills_line:
            yield hit


def _in_table(table: Table) -> Iterator[Site]:
    """One site a row, when a header says which column holds the place; the scope column is optional."""
    header = next((n for n, row in enumerate(table.rows) if _places(row)), None)
    if header is None:
        return
    names = [_column_of(cell) for cell in table.rows[header]]
    for row in table.rows[header + 1 :]:
        place = _passage(
            table.page,
            (cell for cell, name in zip(row, names, strict=False) if name == "site_column"),
        )
        scope = _passage(
            table.page,
            (cell for cell, name in zip(row, names, strict=False) if name == "scope_column"),
        )
        if place is not None and any(letter.isalpha() for letter in place.text):
            yield Site(
                name=place.fact(place.text, Method.LAYOUT, 0.9),
                scope=scope.fact(scope.text, Method.LAYOUT, 0.9) if scope else None,
            )


def _places(row: tuple[Cell, ...]) -> bool:
    return any(_column_of(cell) == "site_column" for cell in row)


def _passage(page: int, cells: Iterable[Cell]) -> Passage | None:
    words = tuple(word for cell in cells for word in cell.words)
    return Passage(words, page) if words else None


def _column_of(cell: Cell) -> str | None:
    folded = fold(cell.text)
    if not folded or len(folded) > 60:
        return None
    for name in ("scope_column", "site_column"):
        if find_phrases(folded, "site_columns", name):
            return name
    return None


def _under(pages: LabelledPages, hit: Hit) -> Iterator[Site]:
    """The addresses and bullets in the lines under a heading, up to the next label of another kind."""
    current: Site | None = None
    for line in _lines_under(pages, hit):
        scope = _SCOPE_PART.match(line.folded)
        words = line.cut(scope.end(), len(line.text)) if scope and current is not None else None
        if current is not None and words is not None:
            current = Site(name=current.name, scope=words.fact(words.text, Method.LAYOUT, 0.8))
        elif _is_site(line):
            if current is not None:
                yield current
            current = _site(line)
        elif current is not None and line.height < 0.8 * hit.passage.height:
            break
    if current is not None:
        yield current


def _lines_under(pages: LabelledPages, hit: Hit) -> Iterator[Passage]:
    for index in range(hit.line + 1, len(hit.sheet.lines)):
        if pages.starts_with_label(hit.sheet, index) not in _GOES_ON:
            return
        yield hit.sheet.lines[index]


def _is_site(line: Passage) -> bool:
    text = line.text
    if len(text) > _LONGEST or not any(letter.isalpha() for letter in text):
        return False
    if _PROSE.search(line.folded) or text[0].islower():
        return False
    return bool(_BULLET.match(text)) or looks_like_address(text) or text.count(",") >= 1


def _site(line: Passage) -> Site:
    match = _BULLET.match(line.text)
    words = (line.cut(match.end(), len(line.text)) if match else None) or line
    return Site(name=words.fact(words.text, Method.LAYOUT, 0.8))


def _without_twice(sites: list[Site]) -> Iterator[Site]:
    seen: set[str] = set()
    for site in sites:
        key = re.sub(r"\W+", "", site.name.value.casefold())
        if key and key not in seen:
            seen.add(key)
            yield site
