"""Which column of a table fills which field: by its heading, and by what stands in it where a heading is not enough."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.grids import Cell
from extractors.requirement_lists.complaints import complain, remark
from extractors.requirement_lists.headings import Header, Heading
from extractors.requirement_lists.layouts import FIELDS, Layout, normalise
from extractors.requirement_lists.norm_references import names_a_norm, read_references
from models.norms import Norms
from models.requirement_lists import ListFault, ListRemark

WORDED = ("mandatory", "phase", "responsible", "risk", "origin")
"""Fields that know a few words only."""
FRAME = "sources (naam)"
"""What a column with names of norms is for; the numbers stand in the column beside it."""
_LONGEST_ID = 40
_MOST_WORDS_OF_AN_ID = 4
_SHORT_TEXT = 40
_LEAST_TEXT = 12
_SENTENCE = 30
_NO_TEXTS = ("explanation", "proof", "sources")
"""What a column calls itself that may hold sentences too, and no requirements."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """A column of a table: its heading, its field, and the norm or the word that the heading itself names."""

    index: int
    heading: Heading
    field: str | None = None
    hint: str | None = None
    frame: int | None = None
    """The column with the name of the norm, when the numbers stand apart from it."""
    name: str = ""
    """The heading as it is kept; unlike those of the other columns."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """The columns of a table, and what is to be said about them."""

    columns: tuple[Assigned, ...]
    faults: tuple[ListFault, ...] = ()
    remarks: tuple[ListRemark, ...] = ()

    def of(self, field: str) -> tuple[Assigned, ...]:
        """The columns that fill *field*."""
        return tuple(column for column in self.columns if column.field == field)


class _Assigner:
    def __init__(
        self, header: Header, cells: Sequence[Sequence[Cell]], layout: Layout, norms: Norms
    ) -> None:
        self.layout, self.norms, self.cells = layout, norms, cells
        self.columns = [
            Assigned(index, heading, name=heading.text)
            for index, heading in enumerate(header.headings)
            if heading.label or any(cell.clean for cell in cells[index])
        ]
        self.texts = {c.index: [cell.clean for cell in cells[c.index]] for c in self.columns}
        self.faults: list[ListFault] = []
        self.remarks: list[ListRemark] = []

    def assign(self) -> Assignment:
        self._give_framed()
        self._give_sources()
        self._give_marked()
        self._give_worded()
        self._give_text()
        self._give_id()
        for field in FIELDS:
            if field not in ("id", "text", "sources", *WORDED):
                self._give_strongest(field)
        self._give_references()
        return Assignment(tuple(_name_apart(self.columns)), tuple(self.faults), tuple(self.remarks))

    def _free(self) -> list[Assigned]:
        return [column for column in self.columns if column.field is None]

    def _claimants(self, field: str) -> list[tuple[int, Assigned]]:
        """The free columns that call themselves *field*, the surest first."""
        found = [
            (strength, column)
            for column in self._free()
            if (strength := self.layout.strength(field, column.heading.label)) is not None
        ]
        return sorted(found, key=lambda one: (one[0], one[1].index))

    def _give(self, column: Assigned, field: str, hint: str | None = None) -> None:
        place = self.columns.index(column)
        self.columns[place] = replace(column, field=field, hint=hint)

    def _give_sources(self) -> None:
        """Columns whose heading is a norm hold numbers of that norm."""
        for column in self._free():
            inside = re.findall(r"\(([^)]*)\)", column.heading.text)
            labels = [column.heading.label, *map(normalise, inside)]
            scheme = next(filter(None, map(self.layout.find_scheme, labels)), None)
            if scheme and self._cites(column, scheme) and column.field is None:
                self._give(column, "sources", scheme)

    def _give_framed(self) -> None:
        """A column with names of norms, and beside it one with their numbers."""
        frames = [c for c in self._free() if c.heading.label in self.layout.frames]
        numbers = [c for c in self._free() if c.heading.label in self.layout.numbers_in_frames]
        for frame in frames:
            names = [text for text in self.texts[frame.index] if text]
            if names and all(names_a_norm(text) for text in names):
                for column in numbers:
                    self.columns[self.columns.index(column)] = replace(
                        column, field="sources", frame=frame.index
                    )
                self.columns[self.columns.index(frame)] = replace(frame, field=FRAME)
                return

    def _give_marked(self) -> None:
        """Columns with crosses, such as `Knock-out` and `Wens` beside each other."""
        for field in self.layout.marked:
            for column in self._free():
                key = self.layout.read_word(field, column.heading.label)
                filled = [text for text in self.texts[column.index] if text]
                if key and filled and all(text.casefold() in self.layout.marks for text in filled):
                    self._give(column, field, key)

    def _give_worded(self) -> None:
        for field in WORDED:
            fitting = [column for _, column in self._claimants(field) if self._fits(field, column)]
            if fitting and not any(column.field == field for column in self.columns):
                self._give(fitting[0], field)

    def _fits(self, field: str, column: Assigned) -> bool:
        filled = [text for text in self.texts[column.index] if text]
        known = sum(self._reads(field, column, text) for text in filled)
        if column.heading.label in self.layout.strict_headings:
            return bool(known) or not filled or max(map(len, filled)) < _SHORT_TEXT
        return bool(filled) and known * 2 >= len(filled)

    def _reads(self, field: str, column: Assigned, text: str) -> bool:
        """True for a word of the field, and for a number in a column of requirements and points."""
        pointed = field == "mandatory" and column.heading.counts_points(self.layout)
        return self.layout.read_word(field, text) is not None or (pointed and text.isdigit())

    def _give_text(self) -> None:
        """The strongest heading, unless that column holds short names and another the sentences."""
        claims = [
            column
            for _, column in self._claimants("text")
            if self._length(column) >= _LEAST_TEXT or not self._claims_id(column)
        ]
        if not claims:
            self._guess_text()
            return
        best, longest = claims[0], max(claims, key=self._length)
        if self._length(best) < _SHORT_TEXT and self._length(longest) > 1.5 * self._length(best):
            self._give(longest, "text")
            self._give(best, "title")
        else:
            self._give(best, "text")

    def _guess_text(self) -> None:
        """Under no heading that we know: the column with the longest sentences, when it is free, with a remark."""
        longest = max(self._free(), key=self._length, default=None)
        if longest is None or self._length(longest) < _SENTENCE:
            return
        if any(self.layout.strength(f, longest.heading.label) is not None for f in _NO_TEXTS):
            return
        self._give(longest, "text")
        self.remarks.append(remark("remark.guessed", longest.heading.place, text=longest.name))

    def _length(self, column: Assigned) -> float:
        """How long the texts of a column are on average."""
        filled = [len(text) for text in self.texts[column.index] if text]
        return sum(filled) / len(filled) if filled else 0.0

    def _claims_id(self, column: Assigned) -> bool:
        return self.layout.strength("id", column.heading.label) is not None and self._holds_ids(
            column
        )

    def _holds_ids(self, column: Assigned) -> bool:
        filled = [text for text in self.texts[column.index] if text]
        fitting = sum(
            len(text) <= _LONGEST_ID and len(text.split()) <= _MOST_WORDS_OF_AN_ID
            for text in filled
        )
        return bool(filled) and fitting >= 0.8 * len(filled)

    def _give_id(self) -> None:
        """The column with the numbers; two that both could be it are a question to a person."""
        claims = [column for _, column in self._claimants("id") if self._holds_ids(column)]
        counters = [column for column in claims if self._counts(column)]
        if len(claims) > 1 and len(counters) < len(claims):
            for column in counters:
                claims.remove(column)
                self.remarks.append(
                    remark("remark.counter", column.heading.place, text=column.name)
                )
        claims = [c for c in claims[:1]] + [c for c in claims[1:] if not self._cites(c, None)]
        if not claims:
            return
        best = claims[0]
        for other in claims[1:]:
            self.faults.extend(self._contradict(best, other))
        self._give(best, "id")

    def _contradict(self, best: Assigned, other: Assigned) -> Iterator[ListFault]:
        """Two columns of numbers: the rows in which they differ, or the headings when most rows do."""
        pairs = list(zip(self.cells[best.index], self.cells[other.index], strict=True))
        differing = [second for first, second in pairs if first.clean != second.clean]
        names = {"first": best.name, "second": other.name}
        if len(differing) * 2 > len(pairs):
            yield complain("two_ids", other.heading.place, **names)
        else:
            yield from (complain("ids_differ", cell.place, **names) for cell in differing)

    def _counts(self, column: Assigned) -> bool:
        filled = [text for text in self.texts[column.index] if text]
        return filled == [str(number) for number in range(1, len(filled) + 1)]

    def _cites(self, column: Assigned, scheme: str | None) -> bool:
        """True when at least half of the cells cite norms."""
        filled = [text for text in self.texts[column.index] if text]
        read = [read_references(text, self.norms, scheme) for text in filled]
        return sum(bool(one.sources or one.unknown) for one in read) * 2 >= max(len(filled), 1)

    def _give_strongest(self, field: str) -> None:
        claims = self._claimants(field)
        if claims:
            self._give(claims[0][1], field)

    def _give_references(self) -> None:
        for _, column in self._claimants("sources"):
            if any(read_references(text, self.norms).sources for text in self.texts[column.index]):
                self._give(column, "sources")
        for column in self._free():
            filled = [text for text in self.texts[column.index] if text]
            read = [read_references(text, self.norms) for text in filled]
            if filled and all(one.sources and one.is_whole for one in read):
                self._give(column, "sources")


def _name_apart(columns: Sequence[Assigned]) -> Iterator[Assigned]:
    """The columns with a name of their own each: `Opmerking`, `Opmerking (2)`, `Kolom F`."""
    taken = {column.name for column in columns if column.heading.is_literal}
    for column in columns:
        if column.heading.is_literal:
            yield column
            continue
        letters = "".join(c for c in column.heading.place.rpartition("!")[2] if c.isalpha())
        name = plain = column.name or f"Kolom {letters}"
        number = 2
        while name in taken:
            name, number = f"{plain} ({number})", number + 1
        taken.add(name)
        yield replace(column, name=name)


def assign_columns(
    header: Header, cells: Sequence[Sequence[Cell]], layout: Layout, norms: Norms
) -> Assignment:
    """The field of each column; *cells* holds the cells below each heading, column by column."""
    return _Assigner(header, cells, layout, norms).assign()
