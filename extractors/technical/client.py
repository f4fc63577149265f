"""Whose system was tested: labels, sentences, thanks, and where a sponsor pays the project in the title."""

import re
from collections.abc import Iterator

from extractors.certificates.organisation import has_legal_form
from extractors.layout import Passage
from extractors.technical.naming import (
    is_same,
    is_sponsor,
    known_firms,
    mentions,
    name_from,
    sponsors,
    tells_client,
)
from extractors.technical.report import Report
from extractors.technical.tester import (
    ASKED,
    LABEL_PAGES,
    OFTEN,
    PAGES,
    Vote,
    elected,
    last_name,
    parts_of,
    text_of,
    vote_behind,
)
from extractors.technical.words import alternatives, any_of, listed
from models.evidence import Fact, Method

_MAKER_PAGES = 3


def read_client(report: Report, tester: str | None) -> Fact | None:
    """The organisation whose system was tested; where a sponsor pays, the project in the title."""
    text = text_of(report)
    for votes in (
        _client_labels(report, text),
        [
            vote
            for vote in _client_sentences(report)
            if tells_client(vote.name.text) or mentions(vote.name.text, text) >= OFTEN
        ],
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
            return elected(kept[:OFTEN])
    if sponsors().search(text):
        project = _project(report)
        if project is not None:
            return project.fact(project.text, Method.LAYOUT, 0.75)
    return None


def _client_labels(report: Report, text: str) -> list[Vote]:
    found: list[Vote] = []
    for label, strict in (("client", True), ("prepared_for", False)):
        for candidate in report.values_of(label, pages=LABEL_PAGES):
            for part in parts_of(candidate.words):
                name = name_from(part, in_sentence=False)
                if name is None:
                    continue
                behind_bar = part is not candidate.words
                if (
                    strict
                    or behind_bar
                    or tells_client(name.text)
                    or mentions(name.text, text) > OFTEN
                ):
                    found.append(Vote(name, 0.9 if strict else 0.8, Method.LABEL))
    return found


def _client_sentences(report: Report) -> list[Vote]:
    """Names where sentences name the client: behind a phrase, before one, or before `heeft … gevraagd`."""
    return [
        vote
        for paragraph in report.paragraphs(PAGES)
        for vote in (*_clients_behind(paragraph), *_clients_before(paragraph))
    ]


def _clients_behind(paragraph: Passage) -> Iterator[Vote]:
    for phrase in any_of("client_follows").finditer(paragraph.folded):
        yield from vote_behind(paragraph, phrase.end(), 0.75)
    made = re.search(r"(?:prepared|produced|written) by [^.]{3,60}?\bfor\s+", paragraph.folded)
    if made:
        yield from vote_behind(paragraph, made.end(), 0.75)


def _clients_before(paragraph: Passage) -> Iterator[Vote]:
    folded = paragraph.folded
    ends = [phrase.start() for phrase in any_of("client_asks").finditer(folded)]
    ends += [
        phrase.start()
        for phrase in any_of("client_precedes").finditer(folded)
        if list(vote_behind(paragraph, phrase.end(), 1.0))
    ]
    ends += [
        phrase.start()
        for phrase in any_of("has_words").finditer(folded)
        if any_of("asked_ends").search(folded[phrase.end() : phrase.end() + ASKED])
    ]
    for end in ends:
        name = last_name(paragraph.cut(0, end))
        if name is not None:
            yield Vote(name, 0.75, Method.LEAD_IN)


def _thanked(report: Report) -> list[Vote]:
    """`… would like to thank Jane Roe of Organisation for …`, mostly at the end."""
    found: list[Vote] = []
    for sheet in (*report.sheets[:2], *report.sheets[2:][-4:]):
        for paragraph in Report((sheet,)).paragraphs(1):
            for phrase in any_of("thanks").finditer(paragraph.folded):
                rest = paragraph.folded[phrase.end() : phrase.end() + 260]
                for link in re.finditer(r"\b(?:of|from|van|vom|bei)\s+", rest):
                    found += vote_behind(paragraph, phrase.end() + link.end(), 0.7)
    return found


def _makers(report: Report) -> list[Vote]:
    """Who made what was tested, by a name with its legal form."""
    return [
        vote
        for paragraph in report.paragraphs(_MAKER_PAGES)
        for phrase in any_of("made_by").finditer(paragraph.folded)
        for vote in vote_behind(paragraph, phrase.end(), 0.65)
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
