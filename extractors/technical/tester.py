"""Which firm tested: labels, sentences, feet and known names vote."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.certificates.organisation import has_legal_form, name_at_end
from extractors.layout import Passage
from extractors.technical.naming import (
    core_of,
    is_organisation,
    is_same,
    is_sponsor,
    known_firms,
    mentions,
    name_from,
    tells_tester,
)
from extractors.technical.report import Report
from extractors.technical.words import any_of
from models.evidence import Fact, Method

PAGES, LABEL_PAGES = 8, 5
_ENOUGH = 0.6
OFTEN = 3
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*(?:by\s+)?"
)
_SENTENCE, ASKED = 260, 90
"""How far on, in letters, a verb may stand that Dutch and German keep for the end of the sentence."""
_NUMBER = re.compile(r"(?<!\S)\d[\d.,]*\s+")
_BAR = re.compile(r"\s[|/]\s")


@dataclass(frozen=True)
class Vote:
    """A name, and how much this sign says."""

    name: Passage
    weight: float
    method: Method


def read_tester(report: Report) -> Fact | None:
    """The firm that tested, by its fullest name; None when no sign says enough."""
    text = text_of(report)
    votes = [vote for vote in _tester_votes(report, text) if not is_sponsor(vote.name.text)]
    return elected(votes)


def text_of(report: Report) -> str:
    """All lines of *report*, without case and accents."""
    return "\n".join(line.folded for sheet in report.sheets for line in sheet.lines)


def elected(votes: list[Vote]) -> Fact | None:
    """The name with most weight, each way of finding counted once; its legal form makes it fullest."""
    best: tuple[float, Vote] | None = None
    for vote in votes:
        alike = [other for other in votes if is_same(vote.name.text, other.name.text)]
        weights = {other.method: 0.0 for other in alike}
        for other in alike:
            weights[other.method] = max(weights[other.method], other.weight)
        score = round(sum(weights.values()), 3)
        fuller = has_legal_form(vote.name.text)
        if best is None or (score, fuller) > (best[0], has_legal_form(best[1].name.text)):
            best = (score, vote)
    if best is None or best[0] < _ENOUGH:
        return None
    name, method = best[1].name, best[1].method
    return name.fact(name.text, method, min(0.95, 0.55 + 0.3 * best[0]))


def _tester_votes(report: Report, text: str) -> Iterator[Vote]:
    yield from _known(report, text)
    for candidate in report.values_of("tester", pages=LABEL_PAGES):
        for part in parts_of(candidate.words):
            name = name_from(part, in_sentence=False)
            if name and (tells_tester(name.text) or known_firms().fullmatch(name.text)):
                yield Vote(name, 0.85, Method.LABEL)
    for paragraph in report.paragraphs(PAGES):
        for vote in _tester_in(paragraph):
            if tells_tester(vote.name.text) or mentions(vote.name.text, text) > OFTEN:
                yield vote
    yield from _signed(report)


def _known(report: Report, text: str) -> Iterator[Vote]:
    """Firms of our lists that the report names often, or on its first page."""
    for sheet in report.sheets[:PAGES]:
        for line in sheet.lines:
            match = known_firms().search(line.text)
            if match is None:
                continue
            often = mentions(match[0], text)
            if often < OFTEN and len(report.sheets) > 4 and sheet.page.number > 1:
                continue
            rest = line.cut(match.start(), len(line.text))
            whole = name_from(rest, in_sentence=True)
            words = line.cut(match.start(), match.end())
            if whole and core_of(whole.text) == core_of(match[0]) and has_legal_form(whole.text):
                words = whole
            if words is not None:
                yield Vote(words, min(0.9, 0.6 + 0.01 * often), Method.LEXICON)


def parts_of(words: Passage) -> Iterator[Passage]:
    """*words*, and what stands behind the bar in `Jane Roe | Organisation`."""
    bars = list(_BAR.finditer(words.text))
    if bars:
        rest = words.cut(bars[-1].end(), len(words.text))
        if rest is not None:
            yield rest
        return
    yield words


def _tester_in(paragraph: Passage) -> Iterator[Vote]:
    folded = paragraph.folded
    for phrase in any_of("tester_follows").finditer(folded):
        yield from vote_behind(paragraph, phrase.end(), 0.62)
    for phrase in any_of("client_precedes").finditer(folded):
        if name_at_end(paragraph.cut(0, phrase.start()) or paragraph):
            yield from vote_behind(paragraph, phrase.end(), 0.7)
    for phrase in any_of("tester_precedes").finditer(folded):
        before = paragraph.cut(0, phrase.start())
        name = last_name(before)
        if name is not None:
            yield Vote(name, 0.62, Method.LEAD_IN)
    for phrase in any_of("has_words").finditer(folded):
        ahead = folded[phrase.end() : phrase.end() + _SENTENCE]
        if any_of("done_ends").search(ahead) or any_of("asked_ends").search(ahead[:ASKED]):
            yield from vote_behind(paragraph, phrase.end(), 0.62)


def vote_behind(
    paragraph: Passage, start: int, weight: float, method: Method = Method.LEAD_IN
) -> Iterator[Vote]:
    """A vote for the name that stands in *paragraph* right behind letter *start*."""
    name = name_from(paragraph.cut(start, len(paragraph.text)), in_sentence=True)
    if name is not None:
        yield Vote(name, weight, method)


def last_name(before: Passage | None) -> Passage | None:
    """The name that the words *before* a verb end with."""
    if before is None:
        return None
    numbers = list(_NUMBER.finditer(before.text))
    if numbers:  # the line above may end in a date or a version
        before = before.cut(numbers[-1].end(), len(before.text))
    name = name_at_end(before) if before else None
    name = name_from(name, in_sentence=False)
    return name if name and is_organisation(name.text) else None


def _signed(report: Report) -> Iterator[Vote]:
    """Names behind ©, and names with a legal form or a telling word in the margins of most pages."""
    seen: dict[str, int] = {}
    for sheet in report.sheets:
        for line in sheet.lines:
            match = _COPYRIGHT.match(line.folded)
            if match and match.end() < len(line.text):
                yield from vote_behind(line, match.end(), 0.65, Method.LAYOUT)
            elif _is_margin(line, sheet.page.height):
                for name in _names_in_margin(line):
                    seen[name.text] = seen.get(name.text, 0) + 1
                    if 2 * seen[name.text] >= len(report.sheets):
                        yield Vote(name, 0.6 if has_legal_form(name.text) else 0.45, Method.PATTERN)


def _names_in_margin(line: Passage) -> Iterator[Passage]:
    for part in re.finditer(r"[^|·•\t]+?(?=\s{2,}|\s[-–·|•]|,|$)", line.text):
        name = name_from(line.cut(part.start(), part.end()), in_sentence=False)
        if name is not None and tells_tester(name.text):
            yield name


def _is_margin(line: Passage, height: float) -> bool:
    return line.box.top > 0.9 * height or line.box.bottom < 0.08 * height
