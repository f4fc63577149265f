"""Findings as cards: a heading, and under it lines such as `Severity: High` and `Status: Resolved`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extractors.layout import Passage, Sheet
from extractors.technical.report import Report
from extractors.technical.titles import Seen, Title, continuation, read_title
from extractors.technical.words import (
    Severity,
    alternatives,
    has_letters,
    is_word_of,
    listed,
    outcome_of,
    read_score,
    severity_alone,
    severity_of_score,
    severity_words,
)
from models.technical_reports import Outcome

_UP, _DOWN = 16, 22
"""How many lines above its severity a heading may stand, and how many below belong to the card."""
_LABELLED = re.compile(r"^[^\W\d][\w /()-]{1,28}:(?:\s|$)")
_NUMBER_ALONE = re.compile(r"\d{1,2}(?:\.\d{1,3}){0,4}\.?")


@dataclass(frozen=True)
class Rated:
    """A place where a severity or a score of one finding stands behind its label."""

    line: int
    severity: Severity | None
    score: float | None
    is_sure: bool = True
    """Whether label and value stand on one line, so that this is no legend."""


def cards(report: Report, headers: frozenset[tuple[int, int]]) -> tuple[Seen, ...] | None:
    """The findings that cards tell, in order; None when a card has no heading, so that they cannot be told apart.

    *headers* are the labels that head a column of a table, by page and line.
    """
    found: dict[str, Seen] = {}
    homeless = False
    for sheet in report.sheets:
        for rated in _rated(sheet, headers):
            seen = _card(report, sheet, rated)
            if seen is None:
                homeless = homeless or (rated.severity is not None and rated.is_sure)
                continue
            found[seen.key] = _joined(found.get(seen.key), seen)
    if homeless:
        return None
    rated_cards = [_with_class(seen, found) for seen in found.values()]
    return _of_one_kind([seen for seen in rated_cards if seen.severity])


def _of_one_kind(found: list[Seen]) -> tuple[Seen, ...]:
    """Without what has no number in a report that numbers its findings: a legend has a heading too."""
    numbered = [seen for seen in found if seen.title.id or seen.title.number]
    return tuple(numbered if 2 * len(numbered) > len(found) else found)


def _joined(before: Seen | None, seen: Seen) -> Seen:
    """One card of two places: what was read first stays."""
    if before is None:
        return seen
    return replace(
        before,
        severity=before.severity or seen.severity,
        score=before.score if before.score is not None else seen.score,
        status=before.status or seen.status,
    )


def _with_class(seen: Seen, found: dict[str, Seen]) -> Seen:
    """A finding with a score only, in a report without labels, is of the class of its score."""
    if seen.severity or seen.score is None or any(other.severity for other in found.values()):
        return seen
    name = severity_of_score(seen.score)
    return replace(seen, severity=Severity(name, name, seen.score)) if name else seen


def _rated(sheet: Sheet, headers: frozenset[tuple[int, int]]) -> Iterator[Rated]:
    for index, line in enumerate(sheet.lines):
        if len(line.text) > 120 or (sheet.page.number, index) in headers:
            continue
        match = _in_line().search(line.folded)
        if match:
            group = "value" if match["value"] else "other"
            severity = severity_alone(line.text[match.start(group) : match.end(group)])
            if severity:
                yield Rated(index, severity, severity.score)
                continue
        if is_word_of("severity_labels", line.text):
            severity = next(filter(None, map(severity_alone, _values(sheet, index))), None)
            if severity:
                yield Rated(index, severity, severity.score, is_sure=False)
        elif (score := _score_on(sheet, index)) is not None:
            yield Rated(index, None, score)


def _score_on(sheet: Sheet, index: int) -> float | None:
    """The CVSS score that line *index* states, or that stands beside its label."""
    line = sheet.lines[index]
    match = re.match(
        rf"(?:{alternatives(listed('score_labels'))})\s*[:=]?\s*\(?(\d{{1,2}}[.,]\d|10)(?![\d.])",
        line.folded,
    )
    if match:
        return read_score(match[1])
    if not is_word_of("score_labels", line.text):
        return None
    values = (read_score(value.split(" ")[0]) for value in _values(sheet, index))
    return next((value for value in values if value is not None), None)


@cache
def _in_line() -> re.Pattern[str]:
    labels = alternatives(listed("severity_labels"))
    scored = r"(?:\s*\(?(?:cvss[^\d]{0,12})?\d{1,2}\.\d\)?)?"
    around = rf"(?:[\s-]+(?:{alternatives(listed('around_severity'))}))?"
    value = rf"(?P<value>(?:{severity_words()}){around}{scored})"
    return re.compile(
        rf"(?:^(?:{labels})\s*[:=|–-]?\s*{value}[\s.]*$|(?:^|\s)(?:{labels})\s*[:=]\s*{value.replace('value', 'other')}(?=$|[\s,;|)]))"
    )


def _values(sheet: Sheet, index: int) -> Iterator[str]:
    """What stands beside a label, or under it when that is no column of a longer table."""
    right = sheet.right_of(index)
    if right is not None:
        yield sheet.lines[right].text
    below = sheet.below(index)
    if below is not None and not _heads_more(sheet, index, below):
        yield sheet.lines[below].text


def _heads_more(sheet: Sheet, index: int, below: int) -> bool:
    """Whether under the value at line *below* more severities stand, before the label comes back."""
    label, value = sheet.lines[index], sheet.lines[below]
    for line in sorted(sheet.lines, key=lambda one: one.box.top):
        if line.box.top <= value.box.bottom or line.box.left > value.box.right:
            continue
        if line.box.right < value.box.left:
            continue
        if line.folded == label.folded:
            return False
        if severity_alone(line.text):
            return True
    return False


def _card(report: Report, sheet: Sheet, rated: Rated) -> Seen | None:
    at = _heading(report, sheet, rated.line)
    if at is None:
        return None
    line = sheet.lines[at]
    titled = _titled(sheet, at)
    title = titled or _title_of(report, sheet, at)
    # Where rows name the title, the row of the id may stand before it.
    code, status, score = _read_card(sheet, at - 3 if titled else at + 1, rated)
    if code:
        title = replace(title, id=code)
    if not (title.id or title.number or has_letters(title.text)):
        return None
    return Seen(title, line, rated.severity, rated.score if score is None else score, status)


def _heading(report: Report, sheet: Sheet, index: int) -> int | None:
    """The nearest line above that is the title of what is rated at line *index*."""
    rated = sheet.lines[index]
    for at in range(index - 1, max(-1, index - 1 - _UP), -1):
        line = sheet.lines[at]
        if line.box.bottom > rated.box.top + 0.5 * rated.height or not has_letters(line.text):
            continue
        title = read_title(line.text)
        is_numbered = title and (title.id or title.number) and has_letters(title.text)
        if is_numbered or _titled(sheet, at):
            return at
        if report.is_tall(line) and not _LABELLED.match(line.text):
            return _first_of(sheet, at)
    return None


def _titled(sheet: Sheet, at: int) -> Title | None:
    """The title that stands behind a label such as `Title`; a `Description` is no title."""
    label, value = _pair(sheet, at)
    if not label or not is_word_of("title_labels", label) or is_word_of("vague_labels", label):
        return None
    named = [text for text in value[:1] if has_letters(text) and not severity_alone(text)]
    return (read_title(named[0]) or Title(None, None, named[0])) if named else None


def _first_of(sheet: Sheet, at: int) -> int:
    """The first line of a heading of several lines that has line *at*."""
    while at > 0:
        line, above = sheet.lines[at], sheet.lines[at - 1]
        gap = line.box.top - above.box.bottom
        if abs(line.height - above.height) > 0.06 * line.height or not (
            -0.5 * line.height < gap < 0.8 * line.height and has_letters(above.text)
        ):
            break
        at -= 1
    return at


def _title_of(report: Report, sheet: Sheet, at: int) -> Title:
    line = sheet.lines[at]
    title = read_title(line.text) or Title(None, None, line.text)
    more = [following.text for following in continuation(sheet.lines[at:], report)]
    left = next((cell for cell in _beside(sheet, at) if _NUMBER_ALONE.fullmatch(cell.text)), None)
    return replace(
        title,
        text=" ".join([title.text, *more]).strip(),
        number=title.number or (left.text.rstrip(".") if left else None),
    )


def _beside(sheet: Sheet, at: int) -> Iterator[Passage]:
    """The lines to the left of line *at* on its row."""
    line = sheet.lines[at]
    for cell in sheet.lines[max(0, at - 2) : at]:
        if abs(cell.box.top - line.box.top) < 0.5 * line.height and cell.box.right <= line.box.left:
            yield cell


def _read_card(
    sheet: Sheet, first: int, rated: Rated
) -> tuple[str | None, Outcome | None, float | None]:
    """The id, the status and the score that stand between line *first* and a little below the severity."""
    code: str | None = None
    status: Outcome | None = None
    score: float | None = None
    for index in range(max(0, first), min(len(sheet.lines), rated.line + _DOWN)):
        if index > rated.line and _starts_another(sheet, index):
            break
        code = code or _code_on(sheet, index)
        status = status or _status_on(sheet, index)
        score = _score_on(sheet, index) if score is None else score
    return code, status, score


def _starts_another(sheet: Sheet, index: int) -> bool:
    title = read_title(sheet.lines[index].text)
    return bool(title and title.id and has_letters(title.text))


def _code_on(sheet: Sheet, index: int) -> str | None:
    label, value = _pair(sheet, index)
    if not label or not is_word_of("id_labels", label):
        return None
    for text in value:
        title = read_title(text)
        if title and title.id and not title.text:
            return title.id
    return None


def _status_on(sheet: Sheet, index: int) -> Outcome | None:
    label, value = _pair(sheet, index)
    if not label:
        return None
    if not (is_word_of("status_labels", label) or is_word_of("retest_labels", label)):
        return None
    short = (text for text in value if len(text) < 60)
    return next(filter(None, map(outcome_of, short)), None)


def _pair(sheet: Sheet, index: int) -> tuple[str | None, tuple[str, ...]]:
    """The label on line *index*, and what may be its value."""
    text = sheet.lines[index].text
    label, colon, rest = text.partition(":")
    if colon and rest.strip():
        return label, (rest.strip(),)
    return text, tuple(_values(sheet, index))
