"""What was tested, what was left out and how: the parts of the details beside the findings."""

import re
from collections import Counter
from collections.abc import Iterator

from extractors.layout import Passage, Sheet
from extractors.technical.counts import CountsRead
from extractors.technical.report import Report
from extractors.technical.titles import Seen, read_title
from extractors.technical.words import any_of, box_of, has_letters, listed, outcome_of
from models.technical_reports import Box, Cited, Finding, Outcome, TechnicalDetails
from models.text import fold

_BOX_PAGES, _TARGET_PAGES, _SCOPE_PAGES = 12, 5, 15
_MOST = 40
_SENTENCE = re.compile(r"(?<=[a-z0-9)])[.!?]\s+(?=[^a-z])")
_BULLET = re.compile(r"^[•◦▪●○\-–*\s]+")


def read_details(report: Report, counts: CountsRead) -> TechnicalDetails:
    """The details of *report*, with the findings that were counted."""
    outcomes = _retests(report, counts.findings)
    box, method = _box(report)
    return TechnicalDetails(
        findings=tuple(_finding(seen, outcomes.get(seen.key)) for seen in counts.findings),
        targets=tuple(_targets(report))[:_MOST],
        exclusions=tuple(_exclusions(report))[:_MOST],
        box=box,
        method=method,
        remarks=counts.remarks,
    )


def _finding(seen: Seen, retest: Outcome | None) -> Finding:
    return Finding(
        id=seen.title.id or seen.title.number,
        title=seen.title.text or seen.line.text,
        severity=seen.severity.label if seen.severity else None,
        score=seen.score,
        status=seen.status,
        retest=seen.retest or retest,
        page=seen.line.page,
        bbox=seen.line.place,
        quote=seen.line.text,
    )


def _retests(report: Report, findings: tuple[Seen, ...]) -> dict[str, Outcome]:
    """What a note such as `Retest: …` or `Update: …` under a finding says became of it."""
    keys = {seen.key for seen in findings} | {seen.title.id or "" for seen in findings}
    found: dict[str, Outcome] = {}
    current: str | None = None
    for sheet in report.sheets:
        for index, line in enumerate(sheet.lines):
            title = read_title(line.text)
            if title and has_letters(title.text) and title.key in keys:
                current = title.key
            elif current and current not in found and _leads(line):
                following = sheet.lines[index + 1 : index + 3]
                text = " ".join([line.text, *(more.text for more in following)])
                outcome = outcome_of(_SENTENCE.split(_after_lead(text))[0])
                if outcome:
                    found[current] = outcome
    return found


def _leads(line: Passage) -> bool:
    head = line.folded.split(":")[0].strip()
    return head in listed("retest_leads") and (":" in line.text or line.folded.strip() == head)


def _after_lead(text: str) -> str:
    lead = re.match(rf"(?:{'|'.join(map(re.escape, listed('retest_leads')))})\s*:?\s*", fold(text))
    return text[lead.end() :] if lead else text


def _box(report: Report) -> tuple[Box | None, Cited | None]:
    """The box by its label, else the one that the first pages name most, with the words that name it."""
    for candidate in report.values_of("method"):
        box = box_of(candidate.words.text)
        if box:
            return box, _cited(candidate.words)
    lines = [line for sheet in report.sheets[:_BOX_PAGES] for line in sheet.lines]
    named = [(box, line) for line in lines if (box := box_of(line.text))]
    ranked = Counter(box for box, _ in named).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None, None
    return ranked[0][0], next(_cited(line) for box, line in named if box == ranked[0][0])


def _targets(report: Report) -> Iterator[Cited]:
    """What stands beside the label of the targets, and the lines that go on under it."""
    for hit in report.labelled.hits("targets"):
        sheet = hit.sheet
        if sheet.page.number > _TARGET_PAGES or not hit.starts_line or not hit.fills_line:
            continue
        first = next(report.labelled.candidates(hit), None)
        if first is None:
            continue
        yield _cited(first.words)
        last = first.words
        for line in sheet.lines:
            near = 0 < line.box.top - last.box.top < 2.2 * max(last.height, 6)
            if near and abs(line.box.left - first.words.box.left) < 14:
                if _has_label(sheet, line):
                    break
                target = line.strip("•◦▪●○-–* ")
                if target is not None:
                    yield _cited(target)
                last = line
        return


def _has_label(sheet: Sheet, line: Passage) -> bool:
    """Whether something stands to the left of *line* on its row: that is the label of another value."""
    return any(
        other.box.right < line.box.left
        and has_letters(other.text)
        and abs(other.box.top - line.box.top) < 0.5 * line.height
        for other in sheet.lines
    )


def _exclusions(report: Report) -> Iterator[Cited]:
    """Sentences that say what was left out of the test."""
    for paragraph in report.paragraphs(_SCOPE_PAGES):
        start = 0
        for end in [
            *(match.end() for match in _SENTENCE.finditer(paragraph.text)),
            len(paragraph.text),
        ]:
            sentence = paragraph.cut(start, end)
            start = end
            if sentence is None or not any_of("exclusion_cues").search(sentence.folded):
                continue
            if len(sentence.words) > 3:
                yield _cited(sentence)


def _cited(words: Passage) -> Cited:
    bare = _BULLET.sub("", words.text).strip() or words.text
    return Cited(value=bare, page=words.page, bbox=words.place, quote=words.text)
