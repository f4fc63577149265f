"""A BIO theme of CIP (PDF): its objects with their control, and the norms under each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pdfplumber
from pdfplumber.utils.exceptions import PdfminerException

from extractors.requirement_lists.complaints import complain, remark
from extractors.requirement_lists.errors import ListError
from models.contracts import Origin, Requirement, RequirementList
from models.norms import Catalogue, Norms
from models.requirement_lists import (
    Column,
    ListedRequirement,
    ListFault,
    NormText,
    ReadList,
    ReadTable,
)

THEMES = "cip-"
_OBJECT = re.compile(r"^(?:\d\.\d+\s+)?([BUC]\.\d\d)\s+(\S.*)$")
_NUMBER = re.compile(r"^(\d{1,2})\.$")
_VERSION = re.compile(r"\bversie\s*:?\s*(\d\.\d+)", re.IGNORECASE)
_CONTROL = "control"
_INDICATORS = "conformiteitsindicator"
_BROKEN = "\u00ad"
"""Stands behind a hyphen at which a line ended."""
_SAME_COLUMN = 6.0
"""Points by which cells of one column may differ over pages."""
_FRONT_PAGES = 3
_GLUE = 0.15
"""Part of the width of a letter that parts words; the default of the library glues them in such PDFs."""


@dataclass(slots=True)
class ThemeNorm:
    """A norm of a theme, or the control of an object, with what it is derived from."""

    id: str
    page: int
    text: str
    origin: str = ""
    indicator: str = ""


@dataclass(slots=True)
class ThemeObject:
    """An object of a theme with its control and its norms."""

    id: str
    title: str
    page: int
    control: ThemeNorm | None = None
    norms: list[ThemeNorm] = field(default_factory=list)


class _Row(NamedTuple):
    """A row of a ruled table: the left edge and the text of each filled cell."""

    page: int
    cells: tuple[tuple[float, str], ...]


def read_theme(path: Path, digest: str, norms: Norms) -> ReadList:
    """The objects and norms of the theme at *path*: each norm a requirement, under its object.

    The control of an object is the sum of its norms: it goes along as their explanation. Raises
    ListError when the PDF is no theme.
    """
    try:
        with pdfplumber.open(path) as pdf:
            front = "\n".join(_read_text(page) for page in pdf.pages[:_FRONT_PAGES])
            catalogue, version = recognise_theme(front, norms)
            objects = _collect(pdf.pages, _prefix(catalogue))
    except PdfminerException as fault:
        raise ListError("broken_pdf", str(fault)) from fault
    if not any(one.norms for one in objects):
        raise ListError("no_table", "het is geen BIO-thema-uitwerking")
    return _as_list(path.name, digest, objects, catalogue, version)


def _read_text(page: Any) -> str:  # noqa: ANN401 - pdfplumber has no types
    text = page.extract_text(x_tolerance_ratio=_GLUE) or ""
    page.close()
    return str(text)


def recognise_theme(front: str, norms: Norms) -> tuple[Catalogue, str]:
    """The theme that the first pages name, and its version; raises ListError when they name none we know."""
    words = " ".join(front.split())
    named = [
        one
        for one in norms.catalogues.values()
        if one.name.startswith(THEMES) and one.title_nl.casefold() in words.casefold()
    ]
    found = _VERSION.search(words)
    if not named or not found:
        raise ListError("no_table", "het is geen BIO-thema-uitwerking waarvan wij de naam kennen")
    exact = next((one for one in named if one.version == found[1]), named[0])
    return exact, found[1]


def _prefix(catalogue: Catalogue) -> str:
    return catalogue.name.removeprefix(THEMES).upper() + "_"


def _collect(pages: Any, prefix: str) -> list[ThemeObject]:  # noqa: ANN401
    collector = _Collector(prefix)
    for page in pages:
        for _, item in sorted(_read_page(page), key=lambda one: one[0]):
            collector.take(item)
        page.close()
    return collector.objects


def _read_page(page: Any) -> Iterator[tuple[float, ThemeObject | _Row]]:  # noqa: ANN401
    """Headings of objects and rows of tables, each with its height on the page."""
    for line in page.extract_text_lines(x_tolerance_ratio=_GLUE):
        found = _OBJECT.match(line["text"].strip())
        if found and "bold" in line["chars"][0]["fontname"].casefold():
            yield line["top"], ThemeObject(found[1], found[2].strip(), page.page_number)
    for table in page.find_tables():
        for row, texts in zip(table.rows, table.extract(x_tolerance_ratio=_GLUE), strict=True):
            cells = tuple(
                (float(box[0]), _tidy(text))
                for box, text in zip(row.cells, texts, strict=True)
                if box is not None and text and text.strip()
            )
            if cells:
                yield row.bbox[1], _Row(page.page_number, cells)


def _tidy(text: str) -> str:
    """One line per paragraph or bullet; a hyphen at the end of a line stays one inside its word."""
    joined = re.sub(r"(?<=\w)-\n(?=\w)", f"-{_BROKEN}", text)
    lines = re.split(r"\n(?=[\uf0b7•o-]\s)", joined)
    return "\n".join(" ".join(line.replace("\uf0b7", "-").split()) for line in lines)


def _keep_hyphens(text: str) -> str:
    """In running text a line ends at a hyphen of the word itself."""
    return text.replace(_BROKEN, "")


def _drop_hyphens(text: str) -> str:
    """In the narrow column of indicators words are broken with a hyphen."""
    return text.replace(f"-{_BROKEN}", "")


class _Collector:
    """Puts headings and rows together, in the order of the document."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.objects: list[ThemeObject] = []
        self.in_norms = False
        self.column = 0.0
        self.above: list[_Row] = []

    def take(self, item: ThemeObject | _Row) -> None:
        if isinstance(item, ThemeObject):
            item.id = self.prefix + item.id
            self.objects.append(item)
            self.in_norms, self.above = False, []
        elif self.objects:
            self._take_row(item)

    def _take_row(self, row: _Row) -> None:
        if any(text.casefold().startswith(_INDICATORS) for _, text in row.cells):
            self._take_control()
            self.in_norms = True
        elif self.in_norms:
            self._take_norm(row)
        else:
            self.above.append(row)

    def _take_control(self) -> None:
        """The text beside the word Control, with its origin in the cell after it.

        The rules of a table part it in two ways: the text stands in a row before its label, or line by
        line in the rows that begin with it.
        """
        labels = [i for i, row in enumerate(self.above) if row.cells[0][1].casefold() == _CONTROL]
        if not labels or self.objects[-1].control is not None:
            return
        at = labels[0]  # some labels are drawn twice
        alone = len(self.above[at].cells) == 1
        if alone and at == 0:
            return
        first = self.above[at - 1] if alone else self.above[at]
        texts = first.cells if alone else first.cells[1:]
        left, lines = texts[0][0], [texts[0][1]]
        for row in () if alone else self.above[at + 1 :]:
            lines += [text for edge, text in row.cells if abs(edge - left) <= _SAME_COLUMN]
        self.objects[-1].control = ThemeNorm(
            self.objects[-1].id,
            first.page,
            _keep_hyphens(_tidy("\n".join(lines))),
            texts[1][1] if len(texts) > 1 else "",
        )

    def _take_norm(self, row: _Row) -> None:
        texts = [text for _, text in row.cells]
        at = next((i for i, text in enumerate(texts) if _NUMBER.match(text)), None)
        current = self.objects[-1]
        if at is not None and at + 1 < len(texts):
            number = int(texts[at].rstrip("."))
            self.column = row.cells[at + 1][0]
            origin = texts[at + 2] if at + 2 < len(texts) else ""
            indicator = _drop_hyphens(texts[0]) if at else ""
            earlier = current.norms[-1].indicator if current.norms else ""
            id = f"{current.id}.{number:02d}"
            current.norms.append(
                ThemeNorm(id, row.page, _keep_hyphens(texts[at + 1]), origin, indicator or earlier)
            )
        elif current.norms and row.page != current.norms[-1].page:
            self._continue(row)

    def _continue(self, row: _Row) -> None:
        """The rest of a norm that began on the page before."""
        for left, text in row.cells:
            if abs(left - self.column) <= _SAME_COLUMN:
                self.objects[-1].norms[-1].text += f"\n{_keep_hyphens(text)}"


def _as_list(
    file: str, digest: str, objects: list[ThemeObject], catalogue: Catalogue, version: str
) -> ReadList:
    name = f"{catalogue.title_nl} {version}"
    key = f"{catalogue.name}@{version}"
    listed = tuple(
        ListedRequirement(
            place=f"bladzijde {norm.page}", requirement=_as_requirement(norm, one, key, name)
        )
        for one in objects
        for norm in one.norms
    )
    origin = RequirementList(name=name, file=file, sha256=digest)
    faults = tuple(_find_missing(objects, catalogue, version))
    columns = tuple(
        Column(place="", header=header, field=name)
        for header, name in (("Control", "explanation"), ("maatregel", "text"), ("nummer", "id"))
    )
    table = ReadTable(origin=origin, columns=columns, requirements=listed)
    return ReadList(
        file=file,
        sha256=digest,
        form="theme",
        tables=() if faults else (table,),
        passed_over=tuple(
            remark("passed.object", f"bladzijde {one.page}", id=one.id, text=one.title)
            for one in objects
        ),
        faults=faults,
        catalogue=key,
        norm_texts=() if faults else tuple(_list_texts(objects)),
    )


def _list_texts(objects: list[ThemeObject]) -> Iterator[NormText]:
    """The control of every object and the text of every norm, in the order of the document."""
    for one in objects:
        for norm in (one.control, *one.norms):
            if norm is not None:
                yield NormText(place=f"bladzijde {norm.page}", id=norm.id, text=norm.text)


def _find_missing(
    objects: list[ThemeObject], catalogue: Catalogue, version: str
) -> Iterator[ListFault]:
    """Ids that the version has and that were not found, or the other way round."""
    if catalogue.version != version or not catalogue.complete:
        return
    found = {one.id for one in objects} | {norm.id for one in objects for norm in one.norms}
    differing = sorted(found ^ catalogue.by_id.keys())
    if differing:
        yield complain(
            "unknown_version",
            "",
            detail=f"{catalogue.key}, maar deze nummers verschillen: {', '.join(differing)}",
        )


def _as_requirement(norm: ThemeNorm, one: ThemeObject, key: str, name: str) -> Requirement:
    kept = {"Conformiteitsindicator": norm.indicator, "Afgeleid/afkomstig van": norm.origin}
    return Requirement(
        id=norm.id,
        text=norm.text,
        chapter=f"{one.id} {one.title}",
        explanation=one.control.text if one.control else None,
        origin=Origin.ICO,
        sources=(f"{key}:{norm.id}",),
        list=name,
        cells={header: text for header, text in kept.items() if text},
    )
