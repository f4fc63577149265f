"""The controls that users and subservice organisations have to run themselves (R-CUE-01, R-SUB-01)."""

import re
from dataclasses import dataclass, field

from extractors.assurance.expected_tables import heads_of_table, rows_of_table
from extractors.assurance.running import Running, plain
from extractors.assurance.subservice import quoted
from extractors.assurance.words import named_patterns, pattern
from extractors.layout import Passage, join
from models.assurance_reports import ExpectedControl

_MOST_WORDS = 14
_SAME_EDGE = 9.0
"""Points that the lines of one item may start apart."""
_CLOSE = 1.1
"""Lines of one item are closer than this many line heights."""
_MOST_BETWEEN = 3
"""Lines between two items of a list: a group has a name, or a sentence leads it in."""
_TALLER = 1.12


@dataclass
class _Item:
    number: str | None
    edge: float | None
    lines: list[Passage] = field(default_factory=list)
    mark: float = 0.0
    """Where its mark or its first word stands."""


def read_expected_controls(text: Running, kind: str) -> tuple[ExpectedControl, ...]:
    """The controls in the lists below the headings of *kind*, from anywhere in *text*."""
    found: list[ExpectedControl] = []
    lines = text.lines
    index = 0
    while index < len(lines):
        if _is_heading(lines, index, kind):
            items, following = _list_after(lines, index + 1, kind)
            if not any(item.lines and item.number is not None for item in items):
                items = _table_after(lines, index, kind) or items
            found += [control for item in items if (control := _control(item))]
            index = following
        else:
            index += 1
    return tuple({control.text: control for control in found}.values())


def _is_heading(lines: tuple[Passage, ...], index: int, kind: str) -> bool:
    """Whether a line is a heading of *kind*: short, with nothing else in it, and not the end of a sentence."""
    line = lines[index]
    text = _bare_heading(line)
    if len(line.words) > _MOST_WORDS or line.text.rstrip()[-1:] in ".,;":
        return False
    match = pattern(kind).match(text)
    if match is None or not line.text.lstrip("0123456789.() IVX")[:1].isupper():
        return False
    return len(text) - match.end() < 25 and not _goes_on(lines, index)


def _goes_on(lines: tuple[Passage, ...], index: int) -> bool:
    """Whether running text goes on below: the next line is close, and starts with a small letter."""
    if index + 1 == len(lines):
        return False
    line, following = lines[index], lines[index + 1]
    close = following.box.top - line.box.bottom < 0.6 * line.height
    return following.page == line.page and close and following.text[:1].islower()


def _bare_heading(line: Passage) -> str:
    """The words of a heading without its number."""
    text = plain(line.folded).strip(" :")
    return re.sub(r"^(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\w{4})", "", text)


def _list_after(lines: tuple[Passage, ...], start: int, kind: str) -> tuple[list[_Item], int]:
    """The items of the list from line *start*, and where reading goes on."""
    items: list[_Item] = []
    between = 0
    index = start
    while index < len(lines):
        line = lines[index]
        if _is_heading(lines, index, kind):
            index += 1
            continue  # the heading of a table is printed again on the next page
        if _ends(line, items, kind):
            break
        if _opens(line, items):
            items.append(_opened(line))
            between = 0
        elif items and _continues(line, items[-1]):
            items[-1].lines.append(line)
        elif not _is_beside(line, items):
            between += bool(items)
            if between > _MOST_BETWEEN:
                break
        index += 1
    return items, max(index, start)


def _table_after(lines: tuple[Passage, ...], heading: int, kind: str) -> list[_Item]:
    """The cells of the table below line *heading*, when there is one with other columns."""
    heads = heads_of_table(lines, heading)
    if not heads:
        return []
    start = max(lines.index(head) for head in heads) + 1
    end = start
    while end < len(lines) and (
        _is_heading(lines, end, kind)
        or not _ends(lines[end], [_Item(None, 0.0, [lines[start]])], kind)
    ):
        end += 1
    rows = rows_of_table(lines[start:end], heads)
    return [_Item(None, row[0].box.left, row) for row in rows]


def _ends(line: Passage, items: list[_Item], kind: str) -> bool:
    """Whether a line starts something else: a heading that is numbered, taller, or of another list."""
    other = "subservice_controls" if kind == "user_controls" else "user_controls"
    text = _bare_heading(line)
    if len(line.words) <= _MOST_WORDS and pattern(other).match(text):
        return not line.text.rstrip().endswith((".", ","))
    if any(words.match(text) for words in named_patterns("parts").values()) and len(text) < 90:
        return True
    if not items or not items[-1].lines:
        return False
    body = items[-1].lines[0]
    outdented = line.box.left < body.box.left - _SAME_EDGE
    if outdented and re.search(pattern("numbered_heading").pattern, line.text):
        return items[-1].number is None or line.height > _TALLER * body.height
    return line.height > _TALLER * body.height and len(line.words) <= _MOST_WORDS


def _opens(line: Passage, items: list[_Item]) -> bool:
    """Whether a line starts an item: with a mark or a number, or with whom it is about."""
    marker = pattern("list_marker").match(line.text)
    if marker is not None:
        return not items or (not _is_nested(line, items) and _fits(line, marker[0], items))
    if not pattern("of_users").match(plain(line.folded)) or len(line.words) < 3:
        return False
    last = next((item for item in reversed(items) if item.lines), None)
    if last is None:
        return not line.text.rstrip().endswith(":") and _speaks_of_duty(line)
    marked = last.number is not None or last.edge is None
    return not marked and not _touches(line, last.lines[-1]) and _speaks_of_duty(line)


def _is_nested(line: Passage, items: list[_Item]) -> bool:
    """Whether a mark stands further to the right than that of the first item: it belongs to an item."""
    return line.box.left > items[0].mark + _SAME_EDGE


def _speaks_of_duty(line: Passage) -> bool:
    return len(line.words) >= 4


def _fits(line: Passage, marker: str, items: list[_Item]) -> bool:
    """Whether a mark starts a new item: a number counts on, or starts a list anew."""
    if not marker.isdigit():
        return True
    numbers = [int(item.number) for item in items if item.number and item.number.isdigit()]
    return not numbers or int(marker) in {numbers[-1] + 1, 1}


def _opened(line: Passage) -> _Item:
    marker = pattern("list_marker").match(line.text)
    if marker is None:
        return _Item(None, line.box.left, [line], line.box.left)
    number = marker[0].strip("().: ") if re.search(r"[A-Za-z0-9]", marker[0]) else ""
    rest = line.cut(marker.end(), len(line.text))
    if rest is None:
        return _Item(number, None, [], line.box.left)
    return _Item(number, rest.box.left, [rest], line.box.left)


def _continues(line: Passage, item: _Item) -> bool:
    """Whether a line belongs to an item: the words beside its mark, or right under its other lines."""
    if not item.lines:
        item.edge = line.box.left
        return True
    last = item.lines[-1]
    if item.edge is None or not (
        abs(line.box.left - item.edge) <= _SAME_EDGE or _is_indented(line, item)
    ):
        return False
    if line.page != last.page:
        return line.text[:1].islower() or not last.text.rstrip().endswith((".", ";"))
    return _touches(line, last)


def _is_indented(line: Passage, item: _Item) -> bool:
    """Whether a line belongs to a list within an item."""
    last = item.lines[-1]
    marked = pattern("list_marker").match(line.text) is not None
    inside = item.edge is not None and 0 < line.box.left - item.edge < 8 * _SAME_EDGE
    return inside and (marked or abs(line.box.left - last.box.left) < 2 * _SAME_EDGE)


def _touches(line: Passage, last: Passage) -> bool:
    gap = line.box.top - last.box.bottom
    return line.page == last.page and -0.5 * line.height < gap < _CLOSE * line.height


def _is_beside(line: Passage, items: list[_Item]) -> bool:
    """Whether a line stands in another column of the table than the item does."""
    return bool(items and items[-1].lines) and line.box.left > items[-1].lines[0].box.right - 40


def _control(item: _Item) -> ExpectedControl | None:
    if not item.lines:
        return None
    page = item.lines[0].page
    text = " ".join(line.text for line in item.lines)
    if len(text.split()) < 3:
        return None
    return ExpectedControl(
        number=item.number or None,
        text=text,
        stated=quoted(join(line for line in item.lines if line.page == page)),
    )
