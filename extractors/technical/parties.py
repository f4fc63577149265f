"""Whose system was tested, and by which firm: labels, sentences, feet and known names vote."""

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
    sponsors,
    tells_client,
    tells_tester,
)
from extractors.technical.report import Report
from extractors.technical.words import alternatives, any_of, listed
from models.evidence import Fact, Method

_PAGES, _LABEL_PAGES, _MAKER_PAGES = 8, 5, 3
_ENOUGH = 0.6
_OFTEN = 3
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]*(?:by\s+)?"
)
_DUTCH = re.compile(r"(?:heeft|hebben|hat)\s+(?=\S)")
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
    text = _text(report)
    votes = [vote for vote in _tester_votes(report, text) if not is_sponsor(vote.name.text)]
    return _elected(votes)


def read_client(report: Report, tester: str | None) -> Fact | None:
    """The organisation whose system was tested; where a sponsor pays, the project in the title."""
    text = _text(report)
    for votes in (
        _client_labels(report, text),
        _client_sentences(report),
        _thanked(report),
        _makers(report),
    ):
        kept = [
            vote
            for vote in votes
            if not is_sponsor(vote.name.text)
            and not (tester and is_same(vote.name.text, tester))
            and not known_firms().fullmatch(vote.name.text)
        ]
        if kept:
            return _elected(kept[:_OFTEN])
    if sponsors().search(text):
        project = _project(report)
        if project is not None:
            return project.fact(project.text, Method.LAYOUT, 0.75)
    return None


def _text(report: Report) -> str:
    return "\n".join(line.folded for sheet in report.sheets for line in sheet.lines)


def _elected(votes: list[Vote]) -> Fact | None:
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
    for candidate in report.values_of("tester", pages=_LABEL_PAGES):
        for part in _parts(candidate.words):
            name = name_from(part, in_sentence=False)
            if name and (tells_tester(name.text) or known_firms().fullmatch(name.text)):
                yield Vote(name, 0.85, Method.LABEL)
    for paragraph in report.paragraphs(_PAGES):
        yield from _tester_in(paragraph)
    yield from _signed(report)


def _known(report: Report, text: str) -> Iterator[Vote]:
    """Firms of our lists that the report names often, or on its first page."""
    for sheet in report.sheets[:_PAGES]:
        for line in sheet.lines:
            match = known_firms().search(line.text)
            if match is None:
                continue
            often = mentions(match[0], text)
            if often < _OFTEN and len(report.sheets) > 4 and sheet.page.number > 1:
                continue
            rest = line.cut(match.start(), len(line.text))
            whole = name_from(rest, in_sentence=True)
            words = line.cut(match.start(), match.end())
            if whole and core_of(whole.text) == core_of(match[0]) and has_legal_form(whole.text):
                words = whole
            if words is not None:
                yield Vote(words, min(0.9, 0.6 + 0.01 * often), Method.LEXICON)


def _parts(words: Passage) -> Iterator[Passage]:
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
        yield from _vote(paragraph, phrase.end(), 0.62)
    for phrase in any_of("client_precedes").finditer(folded):
        if name_at_end(paragraph.cut(0, phrase.start()) or paragraph):
            yield from _vote(paragraph, phrase.end(), 0.7)
    for phrase in any_of("tester_precedes").finditer(folded):
        before = paragraph.cut(0, phrase.start())
        name = _last_name(before)
        if name is not None:
            yield Vote(name, 0.62, Method.LEAD_IN)
    for phrase in _DUTCH.finditer(folded):
        if re.search(r"uitgevoerd|durchgefuhrt|getest", folded[phrase.end() : phrase.end() + 260]):
            yield from _vote(paragraph, phrase.end(), 0.62)


def _vote(
    paragraph: Passage, start: int, weight: float, method: Method = Method.LEAD_IN
) -> Iterator[Vote]:
    name = name_from(paragraph.cut(start, len(paragraph.text)), in_sentence=True)
    if name is not None:
        yield Vote(name, weight, method)


def _last_name(before: Passage | None) -> Passage | None:
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
                yield from _vote(line, match.end(), 0.65, Method.LAYOUT)
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


def _client_labels(report: Report, text: str) -> list[Vote]:
    found: list[Vote] = []
    for label, strict in (("client", True), ("prepared_for", False)):
        for candidate in report.values_of(label, pages=_LABEL_PAGES):
            for part in _parts(candidate.words):
                name = name_from(part, in_sentence=False)
                if name is None:
                    continue
                behind_bar = part is not candidate.words
                if (
                    strict
                    or behind_bar
                    or tells_client(name.text)
                    or mentions(name.text, text) > _OFTEN
                ):
                    found.append(Vote(name, 0.9 if strict else 0.8, Method.LABEL))
    return found


def _client_sentences(report: Report) -> list[Vote]:
    found: list[Vote] = []
    for paragraph in report.paragraphs(_PAGES):
        folded = paragraph.folded
        for phrase in any_of("client_follows").finditer(folded):
            found += _vote(paragraph, phrase.end(), 0.75)
        for group in ("client_precedes", "client_asks"):
            for phrase in any_of(group).finditer(folded):
                name = _last_name(paragraph.cut(0, phrase.start()))
                is_object = group == "client_asks" or list(_vote(paragraph, phrase.end(), 1.0))
                if name is not None and is_object:
                    found.append(Vote(name, 0.75, Method.LEAD_IN))
        made = re.search(r"(?:prepared|produced|written) by [^.]{3,60}?\bfor\s+", folded)
        if made:
            found += _vote(paragraph, made.end(), 0.75)
    return found


def _thanked(report: Report) -> list[Vote]:
    """`… would like to thank Jane Roe of Organisation for …`, mostly at the end."""
    found: list[Vote] = []
    for sheet in (*report.sheets[:2], *report.sheets[2:][-4:]):
        for paragraph in Report((sheet,)).paragraphs(1):
            for phrase in any_of("thanks").finditer(paragraph.folded):
                rest = paragraph.folded[phrase.end() : phrase.end() + 260]
                for link in re.finditer(r"\b(?:of|from|van|vom|bei)\s+", rest):
                    found += _vote(paragraph, phrase.end() + link.end(), 0.7)
    return found


def _makers(report: Report) -> list[Vote]:
    """Who made what was tested, by a name with its legal form."""
    return [
        vote
        for paragraph in report.paragraphs(_MAKER_PAGES)
        for phrase in any_of("made_by").finditer(paragraph.folded)
        for vote in _vote(paragraph, phrase.end(), 0.65)
        if has_legal_form(vote.name.text)
    ]


def _project(report: Report) -> Passage | None:
    """The name of a project in the tallest line of the cover, without the words of a title."""
    lines = [line for sheet in report.sheets[:1] for line in sheet.lines if len(line.text) > 2]
    if not lines:
        return None
    title = max(lines, key=lambda line: line.height)
    words = rf"(?:{alternatives(listed('title_words'))})"
    match = re.fullmatch(rf"(?:{words}\s+)*(?P<name>\S+(?:\s\S+)?)(?:\s+{words})*", title.folded)
    start = match.start("name") if match else 0
    trimmed = (
        re.sub(rf"(?:\s+{words})+$", "", title.folded[start : match.end("name")]) if match else ""
    )
    name = title.cut(start, start + len(trimmed)) if trimmed else None
    if name is None or any_of("title_words").fullmatch(name.folded) or not name.text[0].isupper():
        return None
    return name
