"""Where the parts of a report stand: the auditor's report, the assertion, the description, the tests (R-SOC-01)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from extractors.assurance.running import Running, plain, running
from extractors.assurance.words import named_patterns, pattern, words_in
from extractors.certificates.organisation import has_legal_form
from extractors.layout import Passage, Sheet, sheet_of
from models.assurance_reports import PartRange, ReportPart

_TOP_LINES = 14
"""A part starts within this many lines from the top of a page, below a letterhead."""
_TALL = 1.25
"""A heading is this many times as tall as the usual line when it does not stand at the top."""
_LONGEST_HEADING = 130
_LINES_OF_HEADING = 4
_LINES_OF_COVER = 20
"""A first page of fewer lines is a cover: what it names starts later."""
_LISTS_PAGES = re.compile(r"(?:\.{3,}|(?:\. ){3,}|\s)\s?(?:[ivx]+|\d{1,3})$")


@dataclass(frozen=True)
class Stretch:
    """Lines of one page that belong to one part."""

    part: ReportPart
    sheet: Sheet


@dataclass(frozen=True)
class Parts:
    """The pages of a document by part; the cover and the contents belong to none."""

    sheets: tuple[Sheet, ...]
    stretches: tuple[Stretch, ...]

    def sheets_of(self, *parts: ReportPart) -> tuple[Sheet, ...]:
        """The pages of *parts*, with only the lines that belong to them."""
        return tuple(one.sheet for one in self.stretches if one.part in parts)

    def text_of(self, *parts: ReportPart) -> Running:
        """The text of *parts*."""
        return running(self.sheets_of(*parts))

    @property
    def front(self) -> tuple[Sheet, ...]:
        """The pages before the first part: the cover and the contents; the first page when there are none."""
        first = min((one.sheet.page.number for one in self.stretches), default=4)
        return tuple(s for s in self.sheets if s.page.number < first) or self.sheets[:1]

    @property
    def ranges(self) -> tuple[PartRange, ...]:
        """The parts in order, each with its first and last page."""
        ranges = []
        for part, found in groupby(self.stretches, key=lambda one: one.part):
            numbers = [one.sheet.page.number for one in found]
            ranges.append(PartRange(part=part, first_page=numbers[0], last_page=numbers[-1]))
        return tuple(ranges)


def find_parts(sheets: tuple[Sheet, ...]) -> Parts:
    """The parts of the report on *sheets*, each from where its heading stands."""
    stretches: list[Stretch] = []
    current: ReportPart | None = None
    opinion_given = False
    for sheet in sheets:
        if is_contents(sheet) or _is_cover(sheet):
            continue
        starts = _starts_on(sheet, current, opinion_given)
        stretches += _divided(sheet, current, starts)
        current = starts[-1][1] if starts else current
        if ReportPart.AUDITOR_REPORT in {current, *(part for _, part in starts)}:
            opinion_given = opinion_given or _gives_opinion(sheet)
    if all(one.part is not ReportPart.AUDITOR_REPORT for one in stretches):
        letter = _pages_of_a_letter(sheets)
        kept = [one for one in stretches if one.sheet.page.number not in letter]
        found = [Stretch(ReportPart.AUDITOR_REPORT, s) for s in sheets if s.page.number in letter]
        stretches = sorted((*kept, *found), key=lambda one: one.sheet.page.number)
    return Parts(sheets, tuple(stretches))


def _divided(
    sheet: Sheet, current: ReportPart | None, starts: list[tuple[int, ReportPart]]
) -> Iterator[Stretch]:
    """The lines of *sheet* by part; a letterhead above the first heading belongs to what follows."""
    begins = [(index if index >= _TOP_LINES else 0, part) for index, part in starts]
    if current is not None and (not begins or begins[0][0] > 0):
        begins.insert(0, (0, current))
    ends = [index for index, _ in begins[1:]] + [len(sheet.lines)]
    for (first, part), last in zip(begins, ends, strict=True):
        if first < last:
            lines = sheet.page.lines[first:last]
            whole = len(lines) == len(sheet.lines)
            yield Stretch(part, sheet if whole else sheet_of(replace(sheet.page, lines=lines)))


def is_contents(sheet: Sheet) -> bool:
    """Whether a page is a table of contents."""
    titled = any(line.folded.strip(" :") in words_in("contents") for line in sheet.lines[:12])
    rows = sum(bool(_LISTS_PAGES.search(line.text)) for line in sheet.lines)
    dotted = sum("....." in line.text for line in sheet.lines)
    return (titled and len(sheet.lines) < 120) or dotted >= 4 or (rows >= 8 and dotted >= 2)


def _is_cover(sheet: Sheet) -> bool:
    return sheet.page.number == 1 and len(sheet.lines) < _LINES_OF_COVER


def _starts_on(
    sheet: Sheet, current: ReportPart | None, opinion_given: bool
) -> list[tuple[int, ReportPart]]:
    """The parts whose headings stand on *sheet*, with the lines they start at."""
    heights = sorted(line.height for line in sheet.lines)
    usual = heights[len(heights) // 2] if heights else 0.0
    in_letter = current is ReportPart.AUDITOR_REPORT and not opinion_given
    starts: list[tuple[int, ReportPart]] = []
    for text, index in _headings(sheet, usual):
        part, numbered = _part_named(text)
        if part is None or (starts and starts[-1][1] is part):
            continue
        tall = sheet.lines[index].height >= _TALL * usual
        if in_letter and not (numbered or tall or _leaves_letter(part, index)):
            continue
        if not starts or tall:
            starts.append((index, part))
    return starts


def _leaves_letter(part: ReportPart, index: int) -> bool:
    """Whether a heading ends the letter of the auditor, whose paragraphs have the names of other parts."""
    return part is ReportPart.AUDITOR_REPORT or (part is ReportPart.ASSERTION and index <= 2)


def _headings(sheet: Sheet, usual: float) -> Iterator[tuple[str, int]]:
    """What may be a heading: lines at the top or taller than usual, alone and together with those that follow."""
    for index, line in enumerate(sheet.lines):
        if index >= _TOP_LINES and line.height < _TALL * usual:
            continue
        if _reads_on(sheet, index):
            continue
        text = ""
        for following in sheet.lines[index : index + _LINES_OF_HEADING]:
            if following.height < 0.8 * line.height or not following.text[:1].strip("•-"):
                break
            text = f"{text} {plain(following.folded)}".strip()
            if len(text) > _LONGEST_HEADING:
                break
            yield text, index


def _reads_on(sheet: Sheet, index: int) -> bool:
    """Whether a line goes on from the one before it, as in running text."""
    line = sheet.lines[index]
    ending = line.text.rstrip()[-1:]
    if line.text[:1].islower() or ending in ",;" or (ending == "." and not _ends_in_form(line)):
        return True
    if index == 0:
        return False
    before = sheet.lines[index - 1]
    alike = abs(before.height - line.height) < 0.1 * line.height
    gap = line.box.top - before.box.bottom
    return alike and gap < 0.6 * line.height and len(before.words) >= 9


def _ends_in_form(line: Passage) -> bool:
    """Whether the point at the end is that of `Inc.` or `B.V.`"""
    return has_legal_form(line.text.split()[-1])


def _part_named(text: str) -> tuple[ReportPart | None, bool]:
    number = re.match(rf"{pattern('numbered_part').pattern}\s*[:.–—-]?\s*", text)
    bare = re.match(r"(?:[ivx]{1,4}|\d|[a-e])\s*[:.–—)-]\s*", text)
    match = number or bare
    rest = text[match.end() :] if match else text
    for name, words in named_patterns("parts").items():
        if words.match(rest) or words.match(text):
            return ReportPart(name), number is not None
    return None, False


def _gives_opinion(sheet: Sheet) -> bool:
    return bool(pattern("opinion_starts").search(_page_text(sheet)))


def _page_text(sheet: Sheet) -> str:
    return plain(" ".join(line.folded for line in sheet.lines))


def _pages_of_a_letter(sheets: tuple[Sheet, ...]) -> tuple[int, ...]:
    """The pages from where an auditor starts to speak to where the opinion stands, without any heading."""
    first: int | None = None
    for sheet in sheets:
        text = _page_text(sheet)
        if first is None and pattern("speaks_as_auditor").search(text):
            first = sheet.page.number
        if first is not None and _gives_opinion(sheet):
            return tuple(range(first, sheet.page.number + 1))
    return ()
