"""Titles of findings: `CLN-010 — Title`, `3.2.1 Hoch: Titel`, `Finding 4: Title`, `WP1-01 Title (High)`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from extractors.layout import Passage
from extractors.technical.report import Report
from extractors.technical.words import (
    Severity,
    alternatives,
    has_letters,
    letters_of,
    listed,
    outcome_of,
    severity_alone,
    severity_named,
    severity_words,
)
from models.technical_reports import Outcome

_LEADERS = re.compile(r"(?:\s*[._…·]\s*){3,}\s*\d{0,3}\s*$")
_SEPARATOR = r"\s*[:–—|‒\-.]?\s*"
_LONGEST = 220


@dataclass(frozen=True)
class Title:
    """A line that may be the title of a finding, taken apart."""

    id: str | None
    number: str | None
    text: str
    severity: Severity | None = None
    status: Outcome | None = None

    @property
    def key(self) -> str:
        """By what this finding is known: its id, its number, or its words."""
        return letters_of(self.id or self.number or self.text)


@dataclass(frozen=True)
class Seen:
    """A finding as one place of the report shows it."""

    title: Title
    line: Passage
    severity: Severity | None
    score: float | None = None
    status: Outcome | None = None
    retest: Outcome | None = None

    @property
    def key(self) -> str:
        """By what it is known."""
        return self.title.key


def read_title(text: str) -> Title | None:
    """*text* as the title of a finding; None when no id, number or severity shows that it is one."""
    text = _LEADERS.sub("", text).strip()
    if not text or len(text) > _LONGEST:
        return None
    match = _start().match(text)
    if match is None:
        return None
    code = match["id"] or match["rated"]
    if code and code.split("-")[0].split("_")[0].rstrip("0123456789").casefold() in _foreign():
        return None
    number = match["word"] or match["section"]
    rest, severity, status = _severity_in(text[match.end() :].strip())
    if severity and not code and (behind := _start().match(rest)) and behind["id"]:
        code, rest = behind["id"], rest[behind.end() :]
    if not (code or number or severity):
        return None
    return Title(code, number, rest.strip(" :–—|-"), severity, status)


@cache
def _start() -> re.Pattern[str]:
    words = alternatives(listed("finding_words"))
    code = r"(?=[\w-]*[A-Za-z])[A-Za-z0-9]{1,12}(?:[-_][A-Za-z0-9]{1,12}){0,5}[-_]\d{1,4}|[A-Z]{1,6}\d{1,3}(?=\s*[:–—|.\-]|\s+[A-Z])"
    rated = rf"(?:{severity_words()})[\s#-]\d{{1,3}}"
    return re.compile(
        rf"(?P<section>(?:[A-Z]\.)?\d{{1,2}}(?:\.\d{{1,3}}){{0,4}})?(?(section)(?:\.?\s+|\.?$|[.)]\s*))"
        rf"(?:[\[(#]?(?:(?:(?i:{words})\s+#?)?(?P<id>{code})|(?i:(?P<rated>{rated}))|(?i:{words})\s*(?:no\.?|nr\.?|#)?\s*(?P<word>\d{{1,3}}))"
        rf"[\])]?(?![\w@/\\(]|\.\w){_SEPARATOR})?"
    )


@cache
def _foreign() -> frozenset[str]:
    return frozenset(listed("no_finding_ids"))


def _severity_in(rest: str) -> tuple[str, Severity | None, Outcome | None]:
    """The title without its severity, the severity before or behind it, and what became of it."""
    for pattern in _rated_titles():
        match = pattern.match(rest)
        name = severity_named(match["word"]) if match else None
        if match is None or name is None or not has_letters(match["title"]):
            continue
        tail = (match.groupdict().get("tail") or "").strip()
        status = outcome_of(tail)
        if not tail or tail.isdigit() or status:
            return match["title"], Severity(name, match["word"]), status
    return rest, None, None


@cache
def _rated_titles() -> tuple[re.Pattern[str], ...]:
    word = rf"(?P<word>{severity_words()})"
    risk = rf"(?:[\s-](?:{alternatives(listed('around_severity'))}))?"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?P<title>.+?)\s*[(\[]\s*(?:severity:\s*)?{word}{risk}[^()\[\]]{{0,24}}[)\]](?P<tail>[\w' ]{{0,24}})$",
            rf"[(\[]\s*{word}{risk}\s*[)\]]{_SEPARATOR}(?P<title>.+)$",
            rf"{word}{risk}\s*[:–—|]\s*(?P<title>.+)$",
            rf"{word}{risk}\s+-\s+(?P<title>.+)$",
            rf"(?P<title>.+?)\s+[–—|-]\s+{word}{risk}$",
        )
    )


def rated_titles(report: Report) -> tuple[Seen, ...]:
    """The findings whose titles tell their severity themselves, each where it is named first."""
    found: dict[str, Seen] = {}
    for sheet in report.sheets:
        for index, line in enumerate(sheet.lines):
            title = read_title(line.text)
            if title is None or not _is_known(title):
                continue
            if title.severity is None and title.id:
                title = _over_two_lines(title, sheet.lines[index : index + 4], line)
            if title.severity and title.key not in found:
                found[title.key] = Seen(title, line, title.severity, status=title.status)
    return tuple(found.values())


def _over_two_lines(title: Title, lines: tuple[Passage, ...], line: Passage) -> Title:
    """A title whose severity in brackets stands on the next line."""
    text = title.text
    for following in lines[1:]:
        next_title = read_title(following.text)
        is_far = not 0 < following.box.top - line.box.top < 3.5 * line.height
        if is_far or following.height < 0.9 * line.height or (next_title and next_title.id):
            break
        text = f"{text} {following.text}"
        rest, severity, status = _severity_in(text)
        if severity:
            return replace(title, text=rest, severity=severity, status=status)
    return title


def _is_known(title: Title) -> bool:
    """Whether an id, a word such as Finding, or a number of a section below a chapter shows a finding."""
    return bool(title.id) or (title.number is not None and title.severity is not None)


def sections_with_findings(report: Report) -> tuple[Seen, ...]:
    """Findings that stand, each with an id, under headings such as `High Severity`; there are two or more such."""
    found: dict[str, Seen] = {}
    severity: Severity | None = None
    height, skip = 0.0, 0
    for sheet in report.sheets:
        for index, line in enumerate(sheet.lines):
            skip -= 1
            if skip >= 0 or not report.is_tall(line):
                continue
            more = list(continuation(sheet.lines[index:], report))
            whole = " ".join([line.text, *(part.text for part in more)])
            alone = severity_alone(_unnumbered(whole)) or severity_alone(_unnumbered(line.text))
            if alone:
                severity, height, skip = alone, line.height, len(more)
            elif line.height >= 0.98 * height:
                severity = None
            elif severity and (title := read_title(whole)) and _is_numbered(title):
                found.setdefault(title.key, Seen(title, line, severity))
    alike = _equally_tall(tuple(found.values()))
    severities = {seen.severity.name for seen in alike if seen.severity}
    return alike if len(severities) > 1 else ()


def _is_numbered(title: Title) -> bool:
    return has_letters(title.text) and bool(title.id or (title.number and "." in title.number))


def _equally_tall(found: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """Those whose titles are as tall as most are."""
    heights = sorted(seen.line.height for seen in found)
    usual = heights[len(heights) // 2] if heights else 0.0
    return tuple(seen for seen in found if abs(seen.line.height - usual) < 0.06 * usual)


def _unnumbered(text: str) -> str:
    return re.sub(r"^\d{1,2}(?:\.\d{1,2})*\.?\s+|\s*\(\d{1,3}\)$", "", text)


def continuation(lines: tuple[Passage, ...], report: Report) -> Iterator[Passage]:
    """The lines after the first that go on from a tall heading."""
    last = lines[0]
    if not report.is_tall(last):
        return
    for line in lines[1:4]:
        close = -0.5 * last.height < line.box.top - last.box.bottom < 0.8 * last.height
        alike = abs(line.height - last.height) < 0.06 * last.height
        if not close or not alike or line.box.top <= last.box.top + 0.5 * last.height:
            return
        yield line
        last = line
