"""The tables of a file as lists of requirements."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from extractors.grids import Grid, Row
from extractors.requirement_lists.complaints import complain, remark
from extractors.requirement_lists.headings import Header, find_headers
from extractors.requirement_lists.layouts import Layout, normalise
from extractors.requirement_lists.norm_references import read_references
from extractors.requirement_lists.numbers import make_number, make_prefix
from extractors.requirement_lists.paragraphs import PARAGRAPHS
from extractors.requirement_lists.rows import Draft, TableRows, read_rows
from models.contracts import Requirement, RequirementList
from models.norms import Norms
from models.requirement_lists import (
    Column,
    ListedRequirement,
    ListFault,
    ListRemark,
    ReadTable,
)

_LETTERED = re.compile(r"([EW])[-. ]?\d")
NAMES_OF_A_REQUIREMENT = ("eis", "wens", "requirement")


@dataclass(slots=True)
class FoundTable:
    """A table with its rows, before its requirements have their numbers."""

    name: str
    heading: str
    rows: TableRows
    notes: tuple[str, ...]

    @property
    def is_named(self) -> bool:
        """True when the heading of the texts says itself that they are requirements."""
        [text] = self.rows.assignment.of("text")
        return any(word in text.heading.label for word in NAMES_OF_A_REQUIREMENT)

    @property
    def wishes(self) -> tuple[Draft, ...]:
        """The requirements that are wishes by their heading or their number, where no column says so."""
        drafts = self.rows.drafts
        if self.rows.assignment.of("mandatory"):
            return ()
        named = [c.heading.label for f in ("id", "text") for c in self.rows.assignment.of(f)]
        titles = [normalise(self.heading or self.name), *named]
        if any("wens" in title and "eis" not in title for title in titles):
            return tuple(drafts)
        lettered = [_LETTERED.match(draft.id) for draft in drafts]
        letters = {found[1] for found in lettered if found}
        if all(lettered) and letters == {"E", "W"}:
            return tuple(draft for draft in drafts if draft.id.startswith("W"))
        return ()


@dataclass(frozen=True, slots=True)
class ReadTables:
    """What the tables of a file came to."""

    tables: tuple[ReadTable, ...]
    passed_over: tuple[ListRemark, ...]
    remarks: tuple[ListRemark, ...]
    faults: tuple[ListFault, ...]


def read_tables(
    grids: Sequence[Grid], layout: Layout, norms: Norms, file: str, sha256: str
) -> ReadTables:
    """The requirements of all tables in *grids*, with numbers that are unique in the file."""
    found, passed = _find_tables(grids, layout, norms)
    faults = [fault for table in found for fault in table.rows.faults]
    remarks = [one for table in found for one in table.rows.remarks]
    _settle_ids(found, faults, remarks)
    _cite_numbers(found, norms, remarks)
    remarks.extend(
        remark("remark.wishes", table.name, text=", ".join(draft.id for draft in table.wishes))
        for table in found
        if table.wishes
    )
    if not found:
        faults.append(complain("no_table", "", detail=_tell_sheets(grids)))
    elif not any(table.rows.drafts for table in found):
        faults.append(complain("no_requirements", ""))
    return ReadTables(
        tuple(_make_table(table, layout, file, sha256) for table in found) if not faults else (),
        (*passed, *(one for table in found for one in table.rows.passed_over)),
        tuple(remarks),
        tuple(faults),
    )


def _tell_sheets(grids: Sequence[Grid]) -> str:
    return (
        f"gekeken in: {', '.join(grid.name for grid in grids if not grid.is_hidden)}"
        if grids
        else ""
    )


def _find_tables(
    grids: Iterable[Grid], layout: Layout, norms: Norms
) -> tuple[list[FoundTable], list[ListRemark]]:
    found, passed = [], []
    for grid in grids:
        if grid.is_hidden:
            passed.append(remark("passed.hidden_sheet", grid.name))
            continue
        headers = find_headers(grid, layout)
        tables = [table for table in _read_grid(grid, headers, layout, norms) if table]
        found.extend(tables)
        if not tables:
            filled = any(row.filled for row in grid.rows)
            key = "passed.no_table" if filled else "passed.empty"
            passed.append(remark(key, grid.name))
    if any(table.name != PARAGRAPHS for table in found):
        # Numbered paragraphs around tables with requirements are the text of the document.
        found = [table for table in found if table.name != PARAGRAPHS]
    return _drop_side_tables(found, passed), passed


def _read_grid(
    grid: Grid, headers: Sequence[Header], layout: Layout, norms: Norms
) -> Iterator[FoundTable]:
    if not headers:
        return
    ends = [header.first for header in headers[1:]] + [len(grid.rows)]
    notes = [_join(row) for row in grid.rows[: headers[0].first] if row.filled]
    for number, (header, end) in enumerate(zip(headers, ends, strict=True), 1):
        rows = read_rows(grid, header, end, layout, norms)
        if not rows.assignment.of("text") or not (rows.drafts or rows.faults):
            continue
        name = grid.name if number == 1 else f"{grid.name} ({number})"
        yield FoundTable(name, grid.heading, rows, tuple([*notes, *rows.notes]))
        notes = []


def _join(row: Row) -> str:
    return " | ".join(cell.text.strip() for cell in row.filled)


def _drop_side_tables(found: list[FoundTable], passed: list[ListRemark]) -> list[FoundTable]:
    """The tables without those that only explain words or versions, where others hold requirements by name."""
    if not any(table.is_named for table in found):
        return found
    kept = []
    for table in found:
        if table.is_named or len({c.field for c in table.rows.assignment.columns} - {None}) > 2:
            kept.append(table)
        else:
            passed.append(remark("passed.no_table", table.name))
    return kept


def _settle_ids(
    found: Sequence[FoundTable], faults: list[ListFault], remarks: list[ListRemark]
) -> None:
    """Give every requirement a number, and see to it that no number stands twice."""
    for table in found:
        _note_doubles(table.rows.drafts, faults)
    _tell_sheets_apart(found, remarks)
    for table in found:
        for draft in table.rows.drafts:
            if not draft.id and draft.values.get("text"):
                draft.id = make_number(draft.values["text"])
                remarks.append(remark("remark.no_id", draft.place, text=draft.id))
    _note_same_texts([draft for table in found for draft in table.rows.drafts], faults)


def _cite_numbers(found: Sequence[FoundTable], norms: Norms, remarks: list[ListRemark]) -> None:
    """A number that is itself that of a norm, such as CLD_U.10.03, is what the requirement cites."""
    for draft in (one for table in found for one in table.rows.drafts):
        cited = read_references(draft.id, norms)
        given = draft.values.get("sources", ())
        if cited.is_whole and not set(cited.sources) <= set(given):
            draft.values["sources"] = tuple(dict.fromkeys((*cited.sources, *given)))
            ids = ", ".join(cited.sources)
            remarks.append(remark("remark.assumed", draft.id_place, text=draft.id, id=ids))


def _note_doubles(drafts: Sequence[Draft], faults: list[ListFault]) -> None:
    seen: dict[str, str] = {}
    told = {fault.place for fault in faults}
    for draft in drafts:
        place = draft.id_place
        if draft.id and draft.id in seen and place not in told:
            faults.append(complain("same_id", place, text=draft.id, other=seen[draft.id]))
        seen.setdefault(draft.id, place)


def _tell_sheets_apart(found: Sequence[FoundTable], remarks: list[ListRemark]) -> None:
    """A number that stands in more than one table gets the name of its table before it."""
    counts = Counter(id for table in found for id in {draft.id for draft in table.rows.drafts})
    for table in found:
        for draft in table.rows.drafts:
            if draft.id and counts[draft.id] > 1:
                longer = f"{make_prefix(table.heading or table.name)}-{draft.id}"
                place = draft.id_place
                remarks.append(remark("remark.prefixed", place, text=draft.id, id=longer))
                draft.id = longer


def _note_same_texts(drafts: Sequence[Draft], faults: list[ListFault]) -> None:
    """Only requirements without a number of their own can still share one: they say the same."""
    seen: dict[str, str] = {}
    told = {fault.place for fault in faults}
    for draft in drafts:
        if draft.id and draft.id in seen and draft.id_place not in told:
            faults.append(complain("same_text", draft.place, other=seen[draft.id]))
        seen.setdefault(draft.id, draft.place)


def _make_table(table: FoundTable, layout: Layout, file: str, sha256: str) -> ReadTable:
    origin = RequirementList(name=table.name, file=file, sha256=sha256, notes=table.notes)
    return ReadTable(
        origin=origin,
        columns=tuple(
            Column(place=column.heading.place, header=column.name, field=column.field)
            for column in table.rows.assignment.columns
        ),
        requirements=tuple(
            ListedRequirement(place=draft.place, requirement=_make(draft, table, layout))
            for draft in table.rows.drafts
        ),
    )


def _make(draft: Draft, table: FoundTable, layout: Layout) -> Requirement:
    values: dict[str, Any] = {**layout.defaults, "list": table.name, **draft.values}
    if draft in table.wishes:
        values.setdefault("mandatory", False)
    chapter = draft.chapter or table.heading
    if chapter:
        values.setdefault("chapter", chapter)
    return Requirement.model_validate({**values, "id": draft.id})
