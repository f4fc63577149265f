"""Counts that a report states itself: in a sentence, in rows `High 2`, or in a row under the severities."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from extractors.layout import Passage
from extractors.technical.report import Report, rows_of
from extractors.technical.words import (
    alternatives,
    any_of,
    listed,
    number_words,
    read_number,
    severity_alone,
    severity_named,
    severity_words,
)

_SUMMARY_PAGES, _TOTAL_PAGES = 25, 8
_COUNT = re.compile(r"^(\d{1,3})(?:\s*\(.{1,30}\)|\s*[◼■█▮●•|]+)*$")
_SENTENCE = re.compile(r"(?<=[a-z)])[.!?]\s+(?=[^a-z])")
_FAR = 60.0
"""Points: the next row of a summary is no farther than this."""


@dataclass(frozen=True)
class Stated:
    """Counts that the report states, the words that state them, and whether they count only a part."""

    counts: dict[str, int]
    words: Passage
    is_part: bool = False

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(self.counts.values())

    @property
    def present(self) -> dict[str, int]:
        """The counts that are not zero."""
        return {name: number for name, number in self.counts.items() if number}


def stated_counts(report: Report) -> tuple[Stated, ...]:
    """All that the first pages state, page by page."""
    found: list[Stated] = []
    for paragraph in report.paragraphs(_SUMMARY_PAGES):
        found += _in_sentences(paragraph)
    for sheet in report.sheets[:_SUMMARY_PAGES]:
        rows = rows_of(sheet)
        found += _in_rows(rows)
        found += _under_heads(rows)
    parts = [(one.words.page, one.counts) for one in found if one.is_part]
    whole = [
        replace(one, is_part=one.is_part or (one.words.page, one.counts) in parts) for one in found
    ]
    return tuple(sorted(whole, key=lambda stated: stated.words.page))


def stated_totals(report: Report) -> frozenset[int]:
    """The numbers of findings in all that the first pages state."""
    return frozenset(
        read_number(match["first"] or match["second"])
        for paragraph in report.paragraphs(_TOTAL_PAGES)
        for match in _total().finditer(paragraph.folded)
    )


@cache
def _total() -> re.Pattern[str]:
    number, totals = number_words(), alternatives(listed("total_words"))
    words, verbs = alternatives(listed("found_words")), alternatives(listed("found_verbs"))
    described = rf"(?:\s+[\w-]+){{0,2}}?\s+(?:{words})"
    return re.compile(
        rf"(?<!\w)(?:(?:{totals})\s+(?:of\s+)?(?P<first>{number}){described}"
        rf"|(?P<second>{number}){described}\s+(?:{verbs}))(?!\w)"
    )


def _in_sentences(paragraph: Passage) -> Iterator[Stated]:
    start = 0
    for end in [
        *(match.end() for match in _SENTENCE.finditer(paragraph.text)),
        len(paragraph.text),
    ]:
        sentence = paragraph.folded[start:end]
        pairs = list(_pairs(sentence))
        names = [name for name, _ in pairs]
        if len(set(names)) > 1 and len(set(names)) == len(names):
            words = paragraph.cut(start, end)
            if words is not None:
                yield Stated(dict(pairs), words, bool(any_of("part_words").search(sentence)))
        start = end


def _pairs(sentence: str) -> Iterator[tuple[str, int]]:
    """Each severity with its number: `1 High`, `twee hoge`, `High (2)`, `High: 2`."""
    found = list(_number_first().finditer(sentence)) or list(_word_first().finditer(sentence))
    for match in found:
        name = severity_named(match["word"])
        if name:
            yield name, read_number(match["number"])


@cache
def _number_first() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.-])(?P<number>{number_words()})\s*(?:x\s*)?[\"'“‘(]?(?P<word>{severity_words()})(?![\w])"
    )


@cache
def _word_first() -> re.Pattern[str]:
    around = alternatives(listed("around_severity"))
    return re.compile(
        rf"(?<!\w)(?P<word>{severity_words()})(?:[\s-]+(?:{around}))*\s*(?::|=|\()\s*(?P<number>\d{{1,3}})(?![\w.])"
    )


def _in_rows(rows: list[list[Passage]]) -> Iterator[Stated]:
    """Rows with a severity and a number that follow each other closely."""
    group: list[tuple[str, int, Passage]] = []
    for row in rows:
        counted = _counted(row)
        if counted is None:
            continue
        is_near = group and counted[2].box.top - group[-1][2].box.bottom < _FAR
        if group and (not is_near or counted[0] in {name for name, _, _ in group}):
            yield from _of_group(group)
            group = []
        group.append(counted)
    yield from _of_group(group)


def _of_group(group: list[tuple[str, int, Passage]]) -> Iterator[Stated]:
    if len(group) > 1:
        yield Stated({name: number for name, number, _ in group}, group[0][2])


def _counted(row: list[Passage]) -> tuple[str, int, Passage] | None:
    """The severity and the number beside it in a row of a table, or in one line such as `High: 2`."""
    for cell, following in pairwise(row):
        severity = severity_alone(cell.text)
        match = _COUNT.match(following.text)
        if severity and match:
            return severity.name, int(match[1]), cell
    for cell in row:
        match = _line().fullmatch(cell.folded.strip(" •●-–*"))
        name = severity_named(match["a"] or match["b"]) if match else None
        is_id = match is not None and match["b"] and not match["sign"] and len(row) > 1
        if match and name and not is_id:
            return name, read_number(match["n"] or match["m"]), cell
    return None


@cache
def _line() -> re.Pattern[str]:
    around = rf"(?:[\s-]+(?:{alternatives(listed('around_severity'))}))*"
    before = rf"(?:(?:{alternatives(listed('around_severity'))})[\s-]+)*"
    return re.compile(
        rf"(?P<n>{number_words()})\s+(?P<a>{severity_words()}){around}|{before}(?P<b>{severity_words()}){around}\s*(?P<sign>[:=(]?)\s*(?P<m>\d{{1,3}})\)?"
    )


def _under_heads(rows: list[list[Passage]]) -> Iterator[Stated]:
    """A row of severities with a row of numbers right under it, or right above."""
    for row, other in (*pairwise(rows), *pairwise(rows[::-1])):
        heads = [(severity, cell) for cell in row if (severity := severity_alone(cell.text))]
        numbers = [cell for cell in other if _COUNT.match(cell.text)]
        if len({severity.name for severity, _ in heads}) < 3 or len(numbers) < len(heads):
            continue
        counts = {
            severity.name: int(number.text.split(" ")[0])
            for severity, cell in heads
            for number in numbers
            if _middle(cell) - 25 < _middle(number) < _middle(cell) + 25
        }
        if len(counts) == len(heads):
            yield Stated(counts, heads[0][1])


def _middle(cell: Passage) -> float:
    return (cell.box.left + cell.box.right) / 2
