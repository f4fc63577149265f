"""What came out of the tests of each control, with the deviations that the auditor counted (R-EXC-01)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractors.assurance.columns_of_tests import (
    Cell,
    Columns,
    bottom_of,
    cells_of,
    columns_under,
    criterion_of,
    find_headings,
    id_first,
    starts_outcome,
)
from extractors.assurance.running import plain
from extractors.assurance.subservice import quoted
from extractors.assurance.words import pattern
from extractors.layout import Passage, Sheet, join
from extractors.lexicons import load_lexicon
from models.assurance_reports import ControlTest, TestOutcome


@dataclass
class _Result:
    """The words of one result; they may go on in the next cell or on the next page."""

    control: str
    criterion: str | None
    lines: list[Passage]

    @property
    def text(self) -> str:
        return plain(" ".join(line.folded for line in self.lines))

    @property
    def is_done(self) -> bool:
        """Whether the words tell that nothing was found: the next cell is about another test."""
        text = self.text.strip()
        told = pattern("no_exception").match(text) or pattern("not_tested").match(text)
        return told is not None and text.endswith((".", "noted"))


def read_control_tests(sheets: tuple[Sheet, ...]) -> tuple[ControlTest, ...]:
    """The result of each control that was tested, and each exception apart."""
    cells = list(_cells(sheets))
    if not cells:
        cells = list(_labelled(sheets))
    tests = [test for result in _results(cells) if (test := _judged(result))]
    return tuple(_without_repeats(tests))


def _cells(sheets: tuple[Sheet, ...]) -> Iterator[Cell]:
    """The cells with results in the tables of all pages; a table goes on where a page has no heading."""
    columns: Columns | None = None
    control = criterion = None
    for sheet in sheets:
        headings = find_headings(sheet)
        bounds: list[tuple[float, float, Columns]] = []
        tops = [sheet.lines[index].box.top for index in headings]
        if columns is not None and (not tops or tops[0] > 0.3 * sheet.page.height):
            bounds.append((0.0, tops[0] if tops else sheet.page.height, columns))
        for place, index in enumerate(headings):
            columns = columns_under(sheet, index)
            last = tops[place + 1] if place + 1 < len(tops) else sheet.page.height
            bounds.append((bottom_of(sheet, index) - 1, last, columns))
        for first, last, under in bounds:
            above = [line for line in sheet.lines if line.box.top < first]
            criterion = next(filter(None, map(criterion_of, reversed(above))), criterion)
            for cell in cells_of(sheet, under, first, last, control):
                control, criterion = cell.control or control, cell.criterion or criterion
                yield Cell(cell.control, criterion, cell.lines)
        criterion = next(filter(None, map(criterion_of, reversed(sheet.lines))), criterion)


def _labelled(sheets: Iterable[Sheet]) -> Iterator[Cell]:
    """Results behind labels, `Result of test: …`, below a line that starts with the id of the control."""
    control = criterion = None
    open_lines: list[Passage] = []
    for line in (line for sheet in sheets for line in sheet.lines):
        label = pattern("result_label").match(plain(line.folded))
        name = id_first(line)
        other = pattern("other_label").match(plain(line.folded))
        if open_lines and (label or name or other or _leaves(line, open_lines[-1])):
            yield Cell(control, criterion, tuple(open_lines))
            open_lines = []
        criterion = criterion_of(line) or criterion
        control = name or control
        if label:
            rest = line.cut(label.end(), len(line.text))
            open_lines = [rest] if rest else []
        elif open_lines:
            open_lines.append(line)
    if open_lines:
        yield Cell(control, criterion, tuple(open_lines))


def _leaves(line: Passage, before: Passage) -> bool:
    gap = line.box.top - before.box.bottom
    return line.page == before.page and gap > 0.8 * max(line.height, before.height)


def _results(cells: Iterable[Cell]) -> Iterator[_Result]:
    """The results one by one: a new one starts with another control or with words for an outcome."""
    current: _Result | None = None
    for cell in cells:
        if cell.control is None:
            continue
        for line in cell.lines:
            same = current is not None and current.control == cell.control
            apart = line is cell.lines[0] and current is not None and current.is_done
            if current is None or not same or apart or _starts_outcome(line, current):
                if current is not None:
                    yield current
                current = _Result(cell.control, cell.criterion, [])
            current.lines.append(line)
    if current is not None:
        yield current


def _starts_outcome(line: Passage, current: _Result) -> bool:
    """Whether a line begins the result of another test of the same control."""
    before = current.lines[-1]
    gap = line.box.top - before.box.bottom
    return starts_outcome(line) and (line.page != before.page or gap > 0.25 * line.height)


def _judged(result: _Result) -> ControlTest | None:
    """The outcome by the words of the result; None when they tell none."""
    clean, some = pattern("no_exception").subn(" ", result.text)
    rate = _rate(clean)
    if pattern("exception").search(clean.strip()) or (rate is not None and not some):
        outcome = TestOutcome.EXCEPTION
    elif pattern("not_tested").search(clean):
        outcome = TestOutcome.NOT_TESTED
    elif some:
        outcome = TestOutcome.NO_EXCEPTION
    else:
        return None
    deviations, sample = rate if rate and outcome is TestOutcome.EXCEPTION else (None, None)
    page = result.lines[0].page
    return ControlTest(
        control=result.control,
        criterion=result.criterion,
        outcome=outcome,
        deviations=deviations,
        sample=sample,
        stated=quoted(join(line for line in result.lines if line.page == page)),
    )


def _rate(text: str) -> tuple[int, int] | None:
    """How many of how many, when fewer than all of several deviate."""
    for match in pattern("rate").finditer(text):
        deviations, sample = _number(match[1]), _number(match[2])
        if 0 < deviations <= sample and sample > 1:
            return deviations, sample
    return None


def _number(word: str) -> int:
    numbers = load_lexicon("assurance_words")["numbers"]
    return int(word) if word.isdigit() else int(numbers[word])


def _without_repeats(tests: list[ControlTest]) -> Iterator[ControlTest]:
    """Each control once when nothing was found, and each exception once: criteria share their controls."""
    deviating = {one.control for one in tests if one.outcome is TestOutcome.EXCEPTION}
    seen: set[tuple[str, TestOutcome, str]] = set()
    for one in tests:
        if one.control in deviating and one.outcome is not TestOutcome.EXCEPTION:
            continue
        words = one.stated.quote if one.outcome is TestOutcome.EXCEPTION else ""
        key = (one.control, one.outcome, re.sub(r"\W", "", words))
        if key not in seen:
            seen.add(key)
            yield one
