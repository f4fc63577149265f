"""The accreditation body and its number: by name, by what its mark says, by the shape of its number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.certificates.labelled import LabelledPages
from extractors.certificates.organisation import name_at_start
from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from models.evidence import Fact, Method
from models.files import load_reference
from models.text import fold

_MARKS_OF_AGREEMENT = {"iaf", "ilac", "ea mla", "iaf mla"}
"""Marks of the agreement between accreditation bodies, not of one of them (R-ISS-06)."""
_NUMBER = re.compile(
    r"(?:accredit\w*|akkredit\w*|accrédit\w*)\D{0,60}?((?:[A-Z]{1,5}[\s\-]?)?[A-Z]?\d[\w\-/.]{1,20})",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Accreditation:
    """What a certificate says of the accreditation of its issuer."""

    body: Fact | None
    number: Fact | None


def read_accreditation(pages: LabelledPages, subject: str | None) -> Accreditation:
    """The body that accredited the issuer, with its number; parts that are not there are None."""
    lines = [line for sheet in pages.sheets for line in sheet.lines]
    body = _labelled(pages) or _named(lines) or _marked(lines)
    if body is not None and subject and fold(body.value) in fold(subject):
        body = None
    return Accreditation(body, _number(lines, body))


def is_mark(text: str) -> bool:
    """Whether *text* is, whole, the number in the mark of an accreditation body."""
    patterns = (
        pattern for group in load_lexicon("accreditation_marks").values() for pattern in group
    )
    return any(re.fullmatch(pattern.strip("^$"), text) for pattern in patterns)


def _labelled(pages: LabelledPages) -> Fact | None:
    """The name after `accredited by`, known or not."""
    for hit in pages.hits("accreditation"):
        for candidate in pages.candidates(hit):
            known = next(_known_in(candidate.words), None)
            if known and known[1].box.left - candidate.words.box.left < 160:
                name, words = known
                return words.fact(name, Method.LABEL, 0.95)
            if not hit.passage.folded[hit.label.start : hit.label.end].endswith(
                ("by", "door", "durch", "par")
            ):
                continue
            unknown = name_at_start(candidate.words)
            if unknown is not None and len(unknown.text.split()) > 1:
                return unknown.fact(unknown.text, Method.LABEL, 0.85)
    return None


def _named(lines: list[Passage]) -> Fact | None:
    """A body of our table that is named anywhere."""
    for line in lines:
        for name, words in _known_in(line):
            return words.fact(name, Method.LEXICON, 0.93)
    return None


def _marked(lines: list[Passage]) -> Fact | None:
    """A body whose mark or number shape stands on a page."""
    for name, patterns in load_lexicon("accreditation_marks").items():
        for line in lines:
            for pattern in patterns:
                match = re.search(pattern, line.text)
                words = line.cut(match.start(), match.end()) if match else None
                if words is not None:
                    return words.fact(name, Method.PATTERN, 0.85)
    return None


def _known_in(words: Passage) -> Iterator[tuple[str, Passage]]:
    for pattern, name in _names():
        match = pattern.search(words.text)
        found = words.cut(match.start(), match.end()) if match else None
        if found is not None:
            yield name, found


@cache
def _names() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns for every name and acronym in the table; short acronyms must be printed in their own case."""
    patterns: list[tuple[int, re.Pattern[str], str]] = []
    for body in load_reference().accreditation_bodies:
        acronyms = [alias for alias in body.aliases if _is_acronym(alias)]
        for name in (body.name, *body.aliases):
            if _is_acronym(name) and (len(name) < 4 and name not in {"RvA", "IAS", "UAF"}):
                continue
            if fold(name) in _MARKS_OF_AGREEMENT:
                continue
            flags = 0 if _is_acronym(name) else re.IGNORECASE
            spaced = r"\s+".join(map(re.escape, name.split()))
            label = acronyms[0] if acronyms else body.name
            patterns.append(
                (len(name), re.compile(rf"(?<![\w.@/-]){spaced}(?![\w.@-])", flags), label)
            )
    patterns.sort(key=lambda item: -item[0])
    return tuple((pattern, name) for _, pattern, name in patterns)


def _is_acronym(name: str) -> bool:
    return " " not in name and len(name) <= 9 and sum(letter.isupper() for letter in name) >= 2


def _number(lines: list[Passage], body: Fact | None) -> Fact | None:
    """The number of the accreditation, when the name of the body or the word stands before it."""
    for line in lines:
        match = _NUMBER.search(line.text)
        if match is None and body is not None and body.quote in line.text:
            match = re.search(
                re.escape(body.quote) + r"\W{0,4}(C ?\d{3}|[A-Z]{0,5}-?\d[\w\-/.]{1,20})", line.text
            )
        words = line.cut(match.start(1), match.end(1)) if match else None
        words = words.strip(" .,;:") if words else None
        if words is not None and sum(letter.isdigit() for letter in words.text) >= 2:
            return words.fact(words.text, Method.PATTERN, 0.85)
    return None
