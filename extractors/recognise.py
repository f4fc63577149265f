"""What a document is, by what it says: never by its file name (R-CLS-01).

spaCy's phrase matcher on a blank pipeline finds the cues; how they add up is ours.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from extractors.certificates.labelled import LabelledPages
from extractors.certificates.standard import Mention, read_standards, scheme_named
from extractors.layout import Passage, Sheet
from extractors.lexicons import load_lexicon
from extractors.recognition.assurance import guess_report
from extractors.recognition.papers import guess_other, guess_paper, name_titles
from extractors.recognition.titles import titles_of
from extractors.recognition.wording import wording_of
from models.evidence import Fact, Method
from models.text import fold

UNKNOWN = "UNKNOWN"
CERTIFICATE_THRESHOLD = 0.7
"""Below this the type is a question to a person (R-CLS-11)."""
_LABEL_ONLY = "TPM"
"""A name for reports on whatever standard: the report on that standard is what it is (R-CLS-03)."""
_FIRST_PAGES = 2
_LONGEST_CERTIFICATE = 60
_TITLE_WORDS = 8
_STANDS_OUT, _FIRST_LINES = 1.15, 5
"""A title is printed taller than usual, or is one of the first lines of its page."""
_NUMBERED = re.compile(
    r"(?:certificate|certificaat|zertifikat|certificat) [a-z0-9/.-]*\d[a-z0-9/.-]*$"
)
_LONG_WORD = 6
_EDGES = " .:;|-–\"'®™◆•·/"


@dataclass(frozen=True)
class Recognised:
    """The type of a document, how sure, why in a word, and the words that show it."""

    doc_type: str
    confidence: float
    reason: str
    words: Fact | None = None

    @property
    def is_certificate(self) -> bool:
        """Whether the type is one of the certificates."""
        return self.doc_type.endswith("_CERT")


def recognise(pages: LabelledPages, page_count: int) -> Recognised:
    """What the document is whose first pages these are."""
    certificate = _as_certificate(pages, page_count)
    other = _as_other(pages.sheets, page_count)
    if (
        certificate.confidence >= CERTIFICATE_THRESHOLD
        and certificate.confidence >= other.confidence
    ):
        return certificate
    if other.confidence >= CERTIFICATE_THRESHOLD:
        return other
    return Recognised(UNKNOWN, max(0.0, 1 - certificate.confidence), "no kind shows clearly enough")


def is_perhaps_certificate(pages: LabelledPages, page_count: int) -> bool:
    """Whether the pictures on the first page are worth reading: a short document with a trait of a certificate."""
    if page_count > _LONGEST_CERTIFICATE:
        return False
    labels = {label.name for found in pages.labels.values() for label in found}
    return page_count <= 4 or bool(labels & {"certificate_number", "valid_until"})


def _as_certificate(pages: LabelledPages, page_count: int) -> Recognised:
    sheets = pages.sheets[:_FIRST_PAGES]
    cues = _cues("\n".join(line.folded for sheet in sheets for line in sheet.lines))
    titles = _title_cues(sheets)
    standards = read_standards(pages)
    scheme = scheme_named(pages)
    if page_count > _LONGEST_CERTIFICATE or not (standards or scheme):
        return Recognised(UNKNOWN, 0.0, "no standard")
    labels = {
        label.name for (page, _), found in pages.labels.items() if page < 2 for label in found
    }
    points = 0.0
    points += 0.3 * ("title" in titles)
    points += 0.3 * bool(cues & _phrases("certificate_cues", "statement"))
    points += 0.1 * bool(cues & _phrases("certificate_cues", "system"))
    points += 0.2 * ("certificate_number" in labels)
    points += 0.25 * bool(labels & {"valid_until", "validity_period", "valid_from"})
    points += 0.1 * ("scope_statement" in labels)
    points += 0.1 * bool(
        labels & {"initial_certification_date", "valid_from", "issue_date", "certified_on"}
    )
    points -= 0.45 * ("against_title" in titles)
    points -= 0.5 * bool(cues & _phrases("certificate_cues", "person"))
    points -= 0.22 * len(cues & _phrases("certificate_cues", "against_text"))
    points -= 0.1 * max(0, _words_on(pages) - 900) / 300
    doc_type = _type_of(standards)
    words = titles.get("title")
    return Recognised(
        doc_type,
        round(max(0.0, min(0.99, points)), 2),
        "certificate statement",
        words.fact(words.text, Method.PATTERN, 0.9) if words else None,
    )


def _type_of(standards: tuple[Mention, ...]) -> str:
    types = load_lexicon("standards")["doc_types"]
    if not standards:
        return "OTHER_MSS_CERT"
    return str(types.get(standards[0].found.number, "OTHER_MSS_CERT"))


def _words_on(pages: LabelledPages) -> int:
    return sum(len(line.words) for sheet in pages.sheets[:1] for line in sheet.lines)


def _as_other(sheets: tuple[Sheet, ...], page_count: int) -> Recognised:
    """What it is when it is no certificate; UNKNOWN when it rather is a paper that only talks about evidence."""
    wording, titles = wording_of(sheets), titles_of(sheets)
    named = name_titles(titles, page_count)
    report = guess_report(wording, titles, named, page_count)
    paper = guess_paper(wording, named, page_count)
    best = max(report, paper, key=lambda one: one.points)
    if best.kind == _LABEL_ONLY and report.confidence >= CERTIFICATE_THRESHOLD:
        best = report
    if best.points <= guess_other(wording, named).points:
        return Recognised(UNKNOWN, 0.0, "talks about evidence")
    words = best.words.fact(best.words.text, Method.PATTERN, 0.9) if best.words else None
    why = "what the auditor says" if best is report else "title and phrases"
    return Recognised(best.kind, best.confidence, why, words)


def _title_cues(sheets: Iterable[Sheet]) -> dict[str, Passage]:
    """Which titles stand on these pages, as a line of their own that stands out: the tallest of each."""
    found: dict[str, Passage] = {}
    for sheet in sheets:
        heights = sorted(line.height for line in sheet.lines)
        usual = heights[len(heights) // 2] if heights else 0.0
        for index, line in enumerate(sheet.lines):
            stands_out = line.height >= _STANDS_OUT * usual or index < _FIRST_LINES
            if not stands_out or len(line.words) > _TITLE_WORDS:
                continue
            for group in _titles_in(line):
                if group not in found or line.height > found[group].height:
                    found[group] = line
    return found


def _titles_in(line: Passage) -> Iterator[str]:
    whole = _plain(line.folded)
    parts = {_plain(part) for part in re.split(r"[/|·•◆]|\s[–-]\s", line.folded)} | {whole}
    if _NUMBERED.match(line.folded.strip(_EDGES)):
        yield "title"
    for group, phrases in _titles().items():
        if any(_is_titled(part, phrase, group) for phrase in phrases for part in parts):
            yield group


def _is_titled(part: str, phrase: str, group: str) -> bool:
    """Whether a line, or a part of it, is the title *phrase*: whole, or going on after several words.

    A single word is a title by itself only, for certificates; long names of reports may be followed by more.
    """
    if part == phrase:
        return True
    alone = " " not in phrase and (group in {"title", "against_title"} or len(phrase) < _LONG_WORD)
    return (
        not alone and f" {phrase} " in f" {part} " and (group != "title" or part.startswith(phrase))
    )


def _plain(text: str) -> str:
    """*text* as words with single spaces: punctuation does not make another title."""
    return " ".join(re.findall(r"[^\W_]+", text))


@cache
def _titles() -> dict[str, tuple[str, ...]]:
    cues = load_lexicon("certificate_cues")
    groups = {
        name: tuple(_plain(fold(title)) for title in cues[name])
        for name in ("title", "against_title")
    }
    return groups


def _cues(text: str) -> frozenset[str]:
    """Every cue phrase that occurs in *text*, which is folded already."""
    pipeline, matcher, phrases = _matcher()
    document: Doc = pipeline.make_doc(text)
    return frozenset(phrases[key] for key, _, _ in matcher(document))


@cache
def _matcher() -> tuple[spacy.language.Language, PhraseMatcher, dict[int, str]]:
    pipeline = spacy.blank("xx")
    pipeline.max_length = 10_000_000
    matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
    phrases: dict[int, str] = {}
    wanted = set(_phrases("certificate_cues", "statement") | _phrases("certificate_cues", "system"))
    wanted |= _phrases("certificate_cues", "against_text") | _phrases("certificate_cues", "person")
    for phrase in sorted(wanted):
        matcher.add(phrase, [pipeline.make_doc(phrase)])
        phrases[pipeline.vocab.strings[phrase]] = phrase
    return pipeline, matcher, phrases


@cache
def _phrases(lexicon: str, group: str) -> frozenset[str]:
    return frozenset(fold(str(phrase)) for phrase in load_lexicon(lexicon)[group])
