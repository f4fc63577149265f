"""The cells of a row as the fields of a requirement; what has no field, or more words than ours, is kept letter for letter."""

import re
from collections.abc import Callable
from typing import Any

from extractors.grids import Cell, Row
from extractors.requirement_lists.columns import FRAME, WORDED, Assigned, Assignment
from extractors.requirement_lists.complaints import complain, remark
from extractors.requirement_lists.layouts import Layout, normalise
from extractors.requirement_lists.norm_references import UnknownId, read_references
from models.contracts import Aspect, Responsible
from models.norms import Norms
from models.requirement_lists import ListFault, ListRemark

KEPT = "cells"
_ASPECT_LETTERS = {"o": Aspect.OPZET, "b": Aspect.BESTAAN, "w": Aspect.WERKING}
_LISTED = re.compile(r"[;,/\n]|\ben\b|\band\b|\+")
_SHORTHAND = 2
"""A word of so few letters says no more than the word that it stands for."""


class CellReader:
    """Reads the cells of one table."""

    def __init__(
        self,
        assignment: Assignment,
        layout: Layout,
        norms: Norms,
        faults: list[ListFault],
        remarks: list[ListRemark],
    ) -> None:
        self.assignment, self.layout, self.norms = assignment, layout, norms
        self.faults, self.remarks = faults, remarks

    def add(self, values: dict[str, Any], row: Row) -> None:
        """Put what stands in *row* into *values*, after what another row of it put there."""
        for column in self.assignment.columns:
            cell = row.cells[column.index]
            if cell.remark:
                self._keep(values, f"{column.name} (opmerking)", cell.remark.strip())
                self.remarks.append(remark("remark.comment", cell.place, text=cell.remark))
            if cell.problem:
                self._explain_fault(values, column, cell)
            elif cell.clean:
                self._read(values, column, cell, row)

    def _explain_fault(self, values: dict[str, Any], column: Assigned, cell: Cell) -> None:
        """A fault in a column that we use is a fault of the list; in another it is kept as it is."""
        if column.field is None and cell.clean:
            self.remarks.append(remark("remark.error_kept", cell.place, text=cell.clean))
            self._keep(values, column.name, cell.clean)
        else:
            self.faults.append(complain(str(cell.problem), cell.place, text=cell.clean))

    def _read(self, values: dict[str, Any], column: Assigned, cell: Cell, row: Row) -> None:
        field = column.field
        if field is None:
            self._keep(values, column.name, cell.text)
        elif field == FRAME:
            pass  # read together with the number beside it
        elif field == "sources":
            self._read_sources(values, column, cell, row)
        elif field in WORDED:
            self._read_word(values, column, cell)
        elif field in _READERS:
            _READERS[field](self, values, column, cell)
        elif field == "explanation" and self._cites_only(cell):
            self._read_sources(values, column, cell, row)
        elif field != "id":
            earlier = values.get(field)
            values[field] = f"{earlier}\n{cell.clean}" if earlier else cell.clean

    def _cites_only(self, cell: Cell) -> bool:
        """True for an explanation that is nothing but references to norms."""
        found = read_references(cell.clean, self.norms)
        return bool(found.sources) and found.is_whole

    def _keep(self, values: dict[str, Any], name: str, text: str) -> None:
        kept = values.setdefault(KEPT, {})
        kept[name] = f"{kept[name]}\n{text}" if name in kept else text

    def _read_sources(self, values: dict[str, Any], column: Assigned, cell: Cell, row: Row) -> None:
        before = row.cells[column.frame].clean if column.frame is not None else ""
        found = read_references(f"{before} {cell.clean}".strip(), self.norms, column.hint)
        for unknown in found.unknown:
            self._explain_unknown(unknown, cell)
        for id in found.assumed:
            self.remarks.append(remark("remark.assumed", cell.place, text=cell.clean, id=id))
        if not found.is_whole:
            self._keep(values, column.name, cell.text)
            self.remarks.append(remark("remark.reference", cell.place, text=cell.clean))
        values["sources"] = tuple(dict.fromkeys((*values.get("sources", ()), *found.sources)))

    def _explain_unknown(self, unknown: UnknownId, cell: Cell) -> None:
        near = f" Bedoelde u {' of '.join(unknown.near)}?" if unknown.near else ""
        self.faults.append(complain("unknown_norm", cell.place, text=unknown.written, near=near))

    def _read_word(self, values: dict[str, Any], column: Assigned, cell: Cell) -> None:
        field = str(column.field)
        if column.hint:
            self._mark(values, column, cell)
            return
        key = self._read_points(column, cell) or self.layout.read_word(field, cell.clean)
        if key is None:
            words = [known[0] for known in self.layout.values[field].values()]
            self.faults.append(
                complain(
                    "unknown_word",
                    cell.place,
                    text=cell.clean,
                    header=column.name,
                    known=", ".join(words),
                )
            )
            return
        values[field] = key == "true" if field == "mandatory" else key
        own = self.layout.values[field][key][0]
        word = normalise(cell.clean)
        if word != own and (len(word) > _SHORTHAND or word.isdigit()):
            self._keep(values, column.name, cell.text)

    def _read_points(self, column: Assigned, cell: Cell) -> str | None:
        """In a column such as `KO / punten` a number says that it is a wish."""
        pointed = column.field == "mandatory" and column.heading.counts_points(self.layout)
        return "false" if pointed and cell.clean.isdigit() else None

    def _mark(self, values: dict[str, Any], column: Assigned, cell: Cell) -> None:
        """A cross in the column of a word; crosses for both parties make it a matter for both.

        Of several phases the last one counts, and the crosses are kept.
        """
        field, key = str(column.field), str(column.hint)
        if field == "mandatory":
            if values.get(field, key == "true") != (key == "true"):
                self.faults.append(complain("contradiction", cell.place, header=column.name))
            values[field] = key == "true"
        elif field == "responsible":
            values[field] = key if values.get(field, key) == key else Responsible.SHARED.value
        else:
            if field in values:
                self._keep(values, column.name, cell.text)
            values[field] = key

    def _read_aspects(self, values: dict[str, Any], column: Assigned, cell: Cell) -> None:
        parts = [part.strip().casefold() for part in _LISTED.split(cell.clean) if part.strip()]
        if len(parts) == 1 and set(parts[0]) <= set(_ASPECT_LETTERS):
            parts = list(parts[0])
        named = {_ASPECT_LETTERS.get(part[0]) for part in parts}
        known = {"o", "b", "w", *(aspect.value for aspect in Aspect)}
        if not set(parts) <= known:
            words = ", ".join(aspect.value for aspect in Aspect)
            self.faults.append(
                complain(
                    "unknown_word", cell.place, text=cell.clean, header=column.name, known=words
                )
            )
            return
        values["aspects"] = tuple(aspect for aspect in Aspect if aspect in named)

    def _read_documents(self, values: dict[str, Any], column: Assigned, cell: Cell) -> None:
        kinds = self.norms.catalogues["evidence@1"].by_id
        named = tuple(part.strip() for part in re.split(r"[;,\n]", cell.clean) if part.strip())
        for one in named:
            if one not in kinds:
                self.faults.append(complain("unknown_document", cell.place, text=one))
        values[str(column.field)] = named


_READERS: dict[str, Callable[[CellReader, dict[str, Any], Assigned, Cell], None]] = {
    "aspects": CellReader._read_aspects,
    "asks_for": CellReader._read_documents,
    "accepted_proof": CellReader._read_documents,
}
