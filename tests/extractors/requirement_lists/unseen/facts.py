"""What a list says: the requirements that have to come out of a file, as data in `expected/`.

Rules that the data keeps:

- What is not stated in the file is None, or absent from `other` and `sources`.
- `text` has no white space around it; a line break inside is a newline, a non-breaking space a space.
- `other` names a column by its lowest header cell, and lists every fair spelling of what the cell
  says (a date, a percentage). A reference that `sources` covers completely is not in `other`.
- `cells` is no expectation: it is what the maker writes where that differs from the expectation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"

Cell = str | int | float | date | None
Phase = Literal["tender", "contract", "execution"]
Party = Literal["supplier", "buyer", "shared"]


@dataclass(frozen=True)
class Requirement:
    """What an importer has to find of one requirement."""

    text: str
    id: str | None = None
    mandatory: bool | None = None
    phase: Phase | None = None
    responsible: Party | None = None
    sources: tuple[str, ...] = ()
    other: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """One requirement with the cells that a maker writes for it."""

    requirement: Requirement
    cells: Mapping[str, Cell]
    group: str | None = None

    def cell(self, key: str) -> Cell:
        """The value for a column: "id", "text", or the name of another column."""
        wanted = self.requirement
        if key in self.cells:
            return self.cells[key]
        if key == "id":
            return wanted.id
        if key == "text":
            return wanted.text
        spellings = wanted.other.get(key)
        return spellings[0] if spellings else None


@dataclass(frozen=True)
class Fault:
    """Where a broken file is broken: any of these cells may be named; none means no cell can be."""

    what: str
    cells: tuple[str, ...]
    holds: Cell


@cache
def rows_of(name: str) -> tuple[Row, ...]:
    """The rows of one good list, in the order of the file."""
    return read_rows(EXPECTED / f"{name}.yaml")


def read_rows(path: Path) -> tuple[Row, ...]:
    """The rows that a file of expectations states, in its order."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(_row(entry) for entry in written)


def requirements_of(name: str) -> tuple[Requirement, ...]:
    """The requirements that have to come out of one good list, in the order of the file."""
    return tuple(row.requirement for row in rows_of(name))


def grouped(rows: tuple[Row, ...]) -> dict[str, tuple[Row, ...]]:
    """The rows by the sheet, chapter or category that they belong to, in the order of the file."""
    names = dict.fromkeys(row.group or "" for row in rows)
    return {name: tuple(row for row in rows if (row.group or "") == name) for name in names}


@cache
def faults() -> dict[str, Fault]:
    """What is wrong with each broken file, by the name of its maker."""
    return read_faults(HERE / "broken.yaml")


def read_faults(path: Path) -> dict[str, Fault]:
    """The faults that a file states, by the name of the maker."""
    written = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        name: Fault(entry["what"], tuple(entry["cells"] or ()), entry.get("holds"))
        for name, entry in written.items()
    }


def _row(entry: dict[str, Any]) -> Row:
    facts = dict(entry)
    cells = facts.pop("cells", {})
    group = facts.pop("group", None)
    times = facts.pop("times", None)
    if times is not None:
        facts["text"] = " ".join(facts["text"].format(n=n) for n in range(1, times + 1))
    facts["sources"] = tuple(facts.get("sources", ()))
    facts["other"] = {
        header: (said,) if isinstance(said, str) else tuple(said)
        for header, said in facts.get("other", {}).items()
    }
    return Row(Requirement(**facts), cells, group)
