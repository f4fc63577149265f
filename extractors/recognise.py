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
from models.evidence import Fact, Method
from models.text import fold

UNKNOWN = "UNKNOWN"
CERTIFICATE_THRESHOLD = 0.7
"""Below this the type is a question to a person (R-CLS-11)."""
_FIRST_PAGES = 2
_PAGES_OF_OTHERS = 10
"""Reports show what they are on more pages than a certificate has."""
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
    sheets = pages.sheets[:_FIRST_PAGES]
    text = "\n".join(line.folded for sheet in sheets for line in sheet.lines)
    cues = _cues(text)
    titles = _title_cues(sheets)
    certificate = _as_certificate(pages, page_count, cues, titles)
    further = "\n".join(
        line.folded for sheet in pages.sheets[_FIRST_PAGES:_PAGES_OF_OTHERS] for line in sheet.lines
    )
    other = _as_other(cues | _cues(further), titles)
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


def _as_certificate(
    pages: LabelledPages, page_count: int, cues: frozenset[str], titles: dict[str, Passage]
) -> Recognised:
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


def _as_other(cues: frozenset[str], titles: dict[str, Passage]) -> Recognised:
    best = Recognised(UNKNOWN, 0.0, "no cue")
    for doc_type, traits in load_lexicon("document_types").items():
        seen = len(cues & frozenset(fold(phrase) for phrase in traits["text"]))
        title = titles.get(doc_type)
        if title is not None and seen:
            confidence = min(0.95, 0.72 + 0.05 * seen)
        elif seen >= traits["enough"]:
            confidence = min(0.9, 0.66 + 0.04 * seen)
        else:
            continue
        if confidence > best.confidence:
            words = title.fact(title.text, Method.PATTERN, 0.9) if title else None
            best = Recognised(doc_type, round(confidence, 2), "title and phrases", words)
    return best


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
    for doc_type, traits in load_lexicon("document_types").items():
        groups[doc_type] = tuple(_plain(fold(title)) for title in traits["title"])
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
    for traits in load_lexicon("document_types").values():
        wanted |= {fold(str(phrase)) for phrase in traits["text"]}
    for phrase in sorted(wanted):
        matcher.add(phrase, [pipeline.make_doc(phrase)])
        phrases[pipeline.vocab.strings[phrase]] = phrase
    return pipeline, matcher, phrases


@cache
def _phrases(lexicon: str, group: str) -> frozenset[str]:
    return frozenset(fold(str(phrase)) for phrase in load_lexicon(lexicon)[group])
