"""Whose certificate it is: after a label, below `This is to certify that`, or above `has been assessed`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.certificates.labelled import LabelledPages, Place
from extractors.certificates.organisation import (
    has_issuer_word,
    has_legal_form,
    is_name,
    looks_like_address,
    name_at_end,
    name_at_start,
    words_of,
)
from extractors.dates import find_dates
from extractors.layout import Passage, Sheet, join
from extractors.phrases import PhraseFound, find_phrases
from extractors.standards import find_standards
from models.evidence import Fact, Method

_PHRASES = "certificate_phrases"
_SYSTEM_OF = re.compile(
    r"(?:management[\s-]?s(?:ystem|ysteme|ysteem|ystems|ystemen)\w*|systeme de management)\b.{0,60}\b(?:of|van|der|von|des|de|du)\W*$"
)
"""A line that ends on `the … management system … of`: the name stands under it."""
_LOOK_UP = 9
"""So many lines above `has been assessed` the name may stand, with an address between."""
_LINES_OF_A_NAME = 3
_FOOT = 0.7
"""Below this part of the page the issuer signs."""


@dataclass(frozen=True)
class Option:
    """A name that may be the holder's, how it was found and how sure that way is."""

    name: Passage
    method: Method
    sure: float


def read_holder(pages: LabelledPages) -> Fact | None:
    """The holder as printed, or None when no way of finding gives a name."""
    options = [option for option in _options(pages) if _may_hold(option.name)]
    if not options:
        return None
    best = max(options, key=lambda option: (int(10 * option.sure), option.name.height, option.sure))
    ways = {option.method for option in options if option.name.folded == best.name.folded}
    sure = min(0.97, best.sure + 0.04 * (len(ways) - 1))
    return best.name.fact(best.name.text, best.method, sure)


def _options(pages: LabelledPages) -> Iterator[Option]:
    for sheet in pages.sheets:
        yield from _labelled(pages, sheet)
        for line in range(len(sheet.lines)):
            yield from _after_lead_in(pages, sheet, line)
            yield from _before_follow_up(pages, sheet, line)
        if sheet is pages.sheets[0]:
            yield from _tallest_legal_name(pages, sheet)


def _labelled(pages: LabelledPages, sheet: Sheet) -> Iterator[Option]:
    for hit in pages.hits("subject_organisation"):
        if hit.sheet is not sheet or not (hit.starts_line and (hit.fills_line or hit.label.exact)):
            continue
        for candidate in pages.candidates(hit):
            words = candidate.words
            if (
                candidate.place is Place.SAME_LINE
                and not hit.fills_line
                and " " not in hit.passage.text[: hit.label.end]
            ):
                continue
            name = name_at_start(words)
            if name is None:
                break
            if candidate.place is not Place.SAME_LINE or name.text == words.text:
                name = _with_next_lines(pages, sheet, name)
            sure = 0.9 if candidate.place is Place.BELOW else 0.95
            yield Option(name, Method.LABEL, sure - 0.02 * (sheet.page.number > 1))
            break


def _after_lead_in(pages: LabelledPages, sheet: Sheet, line: int) -> Iterator[Option]:
    passage = sheet.lines[line]
    ends = [PhraseFound(m.start(), m.end()) for m in [_SYSTEM_OF.search(passage.folded)] if m]
    for phrase in (*find_phrases(passage.folded, _PHRASES, "holder_follows"), *ends):
        rest = passage.cut(phrase.end, len(passage.text))
        rest = rest.strip(" :,;.\"'“”-–") if rest else None
        name = name_at_start(rest, in_sentence=True) if rest else None
        if name is not None and _may_hold(name):
            if name.text == rest.text:  # type: ignore[union-attr]
                name = _with_next_lines(pages, sheet, name)
            yield Option(name, Method.LEAD_IN, 0.93)
            continue
        if rest is not None and len(rest.text) > 12:
            continue
        for below in _names_below(pages, sheet, line):
            yield Option(below, Method.LEAD_IN, 0.92)
            break


def _names_below(pages: LabelledPages, sheet: Sheet, line: int) -> Iterator[Passage]:
    """The names under a lead-in, past one line that is none."""
    current: int | None = line
    for _ in range(2):
        current = sheet.below(current, reach=9.0) if current is not None else None
        if current is None:
            return
        name = name_at_start(sheet.lines[current])
        if name is None or not _may_hold(name) or pages.starts_with_label(sheet, current):
            continue
        if name.height < 0.6 * sheet.lines[line].height:
            continue
        yield (
            _with_next_lines(pages, sheet, name)
            if name.text == _bare(sheet.lines[current])
            else name
        )


def _bare(passage: Passage) -> str:
    stripped = passage.strip(" ,;:*\"'“”„|-–™®©")
    return stripped.text if stripped else ""


def _before_follow_up(pages: LabelledPages, sheet: Sheet, line: int) -> Iterator[Option]:
    passage = sheet.lines[line]
    found = find_phrases(passage.folded, _PHRASES, "holder_precedes")
    if not found:
        return
    if found[0].start > 3:
        before = passage.cut(0, found[0].start)
        before = before.strip(" ,;") if before else None
        for name in (name_at_start(before), name_at_end(before)) if before else ():
            if name is not None and has_legal_form(name.text):
                yield Option(name, Method.LEAD_IN, 0.8)
                break
        return
    above = [
        index
        for index in range(max(0, line - 3 * _LOOK_UP), line)
        if sheet.lines[index].box.bottom <= passage.box.top + 2
        and passage.box.top - sheet.lines[index].box.bottom < 170
        and min(sheet.lines[index].box.right, passage.box.right)
        > max(sheet.lines[index].box.left, passage.box.left)
    ][-_LOOK_UP:]
    names = [
        (sheet.lines[index].height, -index, index)
        for index in above
        if pages.starts_with_label(sheet, index) is None
        and name_at_start(sheet.lines[index]) is not None
        and _may_hold(sheet.lines[index])
        and sheet.lines[index].confidence > 0.6
    ]
    if names:
        _, _, index = max(names)
        name = name_at_start(sheet.lines[index])
        if name is not None:
            yield Option(
                _with_next_lines(pages, sheet, name),
                Method.LAYOUT,
                0.86 if has_legal_form(name.text) else 0.78,
            )


def _tallest_legal_name(pages: LabelledPages, sheet: Sheet) -> Iterator[Option]:
    """The tallest line of the first page that ends in a legal form, taller than ordinary text."""
    heights = sorted(line.height for line in sheet.lines)
    if not heights:
        return
    usual = heights[len(heights) // 2]
    names = [
        name
        for index, line in enumerate(sheet.lines)
        if line.height > 1.25 * usual
        and line.box.top < _FOOT * sheet.page.height
        and pages.starts_with_label(sheet, index) is None
        for name in [name_at_start(line)]
        if name is not None
        and has_legal_form(name.text)
        and _may_hold(name)
        and not has_issuer_word(name.text)
    ]
    if names:
        tallest = max(names, key=lambda name: name.height)
        yield Option(_with_lines_before(pages, sheet, tallest), Method.LAYOUT, 0.7)


def _with_next_lines(pages: LabelledPages, sheet: Sheet, name: Passage) -> Passage:
    """*name* together with the lines under it that are still part of it."""
    parts = [name]
    while len(parts) < _LINES_OF_A_NAME and not has_legal_form(parts[-1].text):
        index = _next_line(sheet, parts[-1])
        if index is None or pages.starts_with_label(sheet, index) is not None:
            break
        line = sheet.lines[index]
        low, high = sorted((parts[0].height, line.height))
        following = name_at_start(line)
        if (
            following is None
            or high > 1.25 * low
            or not _may_hold(following)
            or begins_a_sentence(line)
        ):
            break
        parts.append(following)
    if (
        len(parts) > 1
        and not has_legal_form(parts[-1].text)
        and not (_same_case(parts) or _stand_out(sheet, parts))
    ):
        return parts[0]
    return join(parts)


def _with_lines_before(pages: LabelledPages, sheet: Sheet, name: Passage) -> Passage:
    """*name* together with the lines above it that it goes on from, as a long name over several lines."""
    parts = [name]
    while len(parts) < _LINES_OF_A_NAME:
        index = next(
            (
                i
                for i, line in enumerate(sheet.lines)
                if _next_line(sheet, line) is not None
                and sheet.lines[_next_line(sheet, line) or 0].box.top == parts[0].box.top
                and line.box.top < parts[0].box.top
            ),
            None,
        )
        if index is None or pages.starts_with_label(sheet, index) is not None:
            break
        line = sheet.lines[index]
        low, high = sorted((name.height, line.height))
        whole = name_at_start(line)
        if (
            whole is None
            or high > 1.25 * low
            or has_legal_form(line.text)
            or not _may_hold(line)
            or begins_a_sentence(line)
        ):
            break
        parts.insert(0, whole)
    return join(parts)


def _next_line(sheet: Sheet, words: Passage) -> int | None:
    for index, line in enumerate(sheet.lines):
        gap = line.box.top - words.box.bottom
        shared = min(line.box.right, words.box.right) - max(line.box.left, words.box.left)
        if (
            shared > 0
            and -0.5 * words.height < gap < 0.8 * words.height
            and line.box.top > words.box.top + 0.4 * words.height
        ):
            return index
    return None


def begins_a_sentence(line: Passage) -> bool:
    """Whether *line* goes on with what was found, and not with a name or an address."""
    found = find_phrases(line.folded, _PHRASES, "holder_precedes") or find_phrases(
        line.folded, _PHRASES, "issuer_follows"
    )
    return bool(found)


def _stand_out(sheet: Sheet, parts: list[Passage]) -> bool:
    """Whether all lines are equally tall, and taller than ordinary text: an address under a name is not."""
    heights = sorted(line.height for line in sheet.lines)
    low, high = min(part.height for part in parts), max(part.height for part in parts)
    return low > 1.2 * heights[len(heights) // 2] and high < 1.1 * low


def _same_case(parts: list[Passage]) -> bool:
    """Whether all lines are in capitals: a place name under a name mostly is not."""
    return all(part.text.upper() == part.text for part in parts)


def _may_hold(name: Passage) -> bool:
    folded = name.folded
    if not is_name(name.text) or any(word in folded for word in words_of("not_in_a_holder")):
        return False
    if looks_like_address(name.text) and not has_legal_form(name.text):
        return False
    return not find_standards(name.text) and not find_dates(name.text)
