"""The scope: the words after its label or lead-in, whole, up to where something else starts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.certificates.labelled import Hit, LabelledPages
from extractors.certificates.standard import read_standards
from extractors.dates import find_dates
from extractors.layout import Passage, Sheet, join
from extractors.phrases import find_phrases
from extractors.standards import find_standards
from models.evidence import Fact, Method

_EDGES = " \t:;-–—•·*\"'“”„«»|"
_NEED_A_COLON = {"document_other", "soa_reference", "subject_organisation", "holder_address"}
"""Labels that are words of a scope as well: they end it only when a colon makes them a label."""
_NEVER_STOPS = {
    "scope_statement",
    "soa_reference",
    "exclusion",
    "on_behalf_of",
    "validity_period",
    "person",
}
_WEAK = {
    "scope",
    "activities",
    "processes",
    "concerning",
    "with regard to",
    "applicable to",
    "activites",
    "activiteiten",
    "portee",
    "alcance",
    "kapsam",
    "scopo",
    "conform",
    "concernant",
    "products and services",
    "geldig voor",
    "perimetre",
    "reikwijdte",
    "geltungsbereich",
    "anwendungsbereich",
    "toepassingsgebied",
}
_LONE = {"for", "voor", "fur", "pour"}
"""Lead to the scope only as a line of their own."""
_MOST_LINES = 40
_SMALL_PRINT = 0.72
"""Lines lower than this part of the scope's own height are small print."""
_LEADS_DOWN = re.compile(
    r"(?:scope|toepassingsgebied|geltungsbereich|perimetre|activit\w+)\b.*\b(?:below|hieronder|following|as follows|ci-dessous|nachfolgend|nachstehend)\W*$"
)
_FOLLOWING = re.compile(r"\b(?:following|volgende|folgende\w*|suivant\w*)\b[^.]*:\s*$")
"""The label's sentence goes on and ends by announcing what follows."""
_SAYS_ELSE = re.compile(
    r"certif|zertif|accredit|akkredit|audit|\bvalid|geldig|gultig|valable|requirement|conform|compl(?:y|ies|iant)|\beisen\b|anforderung|exigence|www\.|has been|in accordance with the certification"
)
_LINE_GAP, _PARAGRAPH_GAP = 1.15, 1.9
"""Lines of one paragraph, and paragraphs of one scope, lie no further apart than this many line heights."""
_SAME_HEIGHT = 0.88
"""A further paragraph must be printed as tall as the first."""
_CODE = re.compile(r"^[\w./-]*\d[\w./-]*$")
_STARTS_OTHER = re.compile(
    r"^(?:this certificate|dit certificaat|dieses zertifikat|ce certificat|the validity|for and on behalf|valid (?:from|until|to)|ein management|een managementsysteem|an? [a-z ]{0,30}management system|un systeme de management|(?:de|the|die|la)? ?(?:toepasselijkheid van|verklaring van toepasselijkheid|statement of applicability|applicability of the|erklarung zur anwendbarkeit|declaration d.applicabilite)|het managementsysteem|durch ein audit|an audit|by an audit|door middel van een audit|proof has been|evidence of|der nachweis|page \d|pagina \d|seite \d|further clarifications|the audit|the certificate|on behalf|certificate is valid|the management system of|is in compliance|has been|en is|and is|meets|complies|voldoet|conform|conforms|erfullt|satisfait|located|www\.|http|tel|soa version|issued)\b"
)


@dataclass(frozen=True)
class Option:
    """Words that may be the scope, and how sure the way they were found is."""

    words: Passage
    sure: float


def read_scope(pages: LabelledPages, *, supported: bool) -> Fact | None:
    """The scope statement as printed, or None; only in a *supported* language is it found without a label."""
    options = [option for hit in pages.hits("scope_statement") for option in _options(pages, hit)]
    if not options and supported:
        options = list(_under_standard(pages))
    if not options:
        return None
    best = max(options, key=lambda option: (option.sure, min(len(option.words.text), 300)))
    text = best.words.text
    if len(re.findall(r"[^\W\d_]{2,}", text)) < 2:
        return None
    return best.words.fact(text, Method.LABEL, best.sure)


def _options(pages: LabelledPages, hit: Hit) -> Iterator[Option]:
    weak = hit.passage.folded[hit.label.start : hit.label.end].strip() in _WEAK
    if hit.passage.folded[hit.label.start : hit.label.end] in _LONE and not _leads_on(hit):
        return
    down = bool(
        _LEADS_DOWN.search(hit.passage.folded)
        or _FOLLOWING.search(hit.passage.folded[hit.label.end :])
    )
    if not down and not hit.fills_line and (weak or not hit.starts_line) and not _ends_clause(hit):
        return
    sure = (
        (0.95 if hit.fills_line else 0.88)
        - (0.03 if weak else 0)
        - (0.05 if not hit.label.exact else 0)
    )
    rest = None if down else hit.passage.cut(hit.label.end, len(hit.passage.text))
    rest = rest.strip(_EDGES) if rest else None
    if rest is not None and _is_text(rest) and not _starts_other(pages, hit.sheet, rest):
        lines = _read_on(pages, hit.sheet, hit.line, rest, first=rest)
    else:
        start = _first_line(pages, hit)
        if start is None:
            return
        first = hit.sheet.lines[start]
        lines = _read_on(pages, hit.sheet, start, first, first=first)
    words = join(lines).strip(_EDGES)
    if words is not None and not find_dates(words.text[:12]):
        yield Option(words, sure)


def _leads_on(hit: Hit) -> bool:
    """Whether `for` stands alone on its line, or ends a sentence about a management system."""
    if not hit.fills_line:
        return False
    if hit.starts_line and len(hit.passage.text) <= 6:
        return True
    following = hit.sheet.below(hit.line)
    if following is not None and hit.sheet.follows(hit.passage, following):
        return False  # the sentence goes on
    return any(
        word in hit.passage.folded
        for word in ("management system", "managementsyste", "systeme de management")
    )


def _under_standard(pages: LabelledPages) -> Iterator[Option]:
    """The paragraph straight under the standard, when nothing introduces the scope by a word."""
    standards = read_standards(pages)
    if not standards:
        return
    sheet = pages.sheets[standards[0].page - pages.sheets[0].page.number]
    after = [
        block
        for block in sheet.blocks
        if 0 < sheet.lines[block[0]].box.top - standards[0].words.box.bottom < 60
        and all(
            not pages.labels_on(sheet, line) or pages.starts_with_label(sheet, line) is None
            for line in block
        )
    ]
    for block in after[:2]:
        words = join(sheet.lines[line] for line in block).strip(_EDGES)
        if (
            words is None
            or len(words.words) < 6
            or words.clarity < 0.8
            or _SAYS_ELSE.search(words.folded)
        ):
            continue
        letters = sum(letter.isalpha() or letter == " " for letter in words.text)
        if (
            letters > 0.85 * len(words.text)
            and not find_dates(words.text)
            and not find_standards(words.text[:20])
        ):
            yield Option(words, 0.72)
            return


def _ends_clause(hit: Hit) -> bool:
    """Whether the label ends its line, as a lead-in does, within a longer sentence."""
    rest = hit.passage.text[hit.label.end :].strip(_EDGES + ".")
    return not rest and hit.label.end - hit.label.start > 12


def _first_line(pages: LabelledPages, hit: Hit) -> int | None:
    """The line that the scope starts on: to the right of the label, or under it past its own small print."""
    right = hit.sheet.right_of(hit.line)
    if (
        right is not None
        and pages.starts_with_label(hit.sheet, right) is None
        and _is_text(hit.sheet.lines[right])
    ):
        return right
    line: int | None = hit.line
    for _ in range(3):
        line = hit.sheet.below(line, reach=4.0) if line is not None else None
        if line is None:
            return None
        label = pages.starts_with_label(hit.sheet, line)
        if label == "scope_statement" and _fills(pages, hit.sheet, line):
            continue
        if label is not None and label not in _NEVER_STOPS:
            return None
        if _is_text(hit.sheet.lines[line]) and not _starts_other(
            pages, hit.sheet, hit.sheet.lines[line]
        ):
            return line
    return None


def _fills(pages: LabelledPages, sheet: Sheet, line: int) -> bool:
    label = pages.labels_on(sheet, line)[0]
    return Hit(label, sheet, line).fills_line


def _is_text(words: Passage) -> bool:
    return (
        bool(re.search(r"[^\W\d_]{3}", words.text))
        and words.clarity > 0.5
        and not _CODE.match(words.text)
    )


def _read_on(
    pages: LabelledPages, sheet: Sheet, line: int, start: Passage, *, first: Passage
) -> list[Passage]:
    """*first* and the lines under it that still belong to the scope."""
    height = max(start.height, 3.0)
    parts = [first, *_rest_of_row(pages, sheet, line, height)]
    current = line
    while len(parts) < _MOST_LINES:
        following = _next(sheet, current, parts, _PARAGRAPH_GAP * height)
        if following is None:
            break
        passage = sheet.lines[following]
        low, high = sorted((height, max(passage.height, 1.0)))
        gap = passage.box.top - sheet.lines[current].box.bottom
        alike = _SMALL_PRINT if gap <= _LINE_GAP * height else _SAME_HEIGHT
        if low / high < alike or _stops(pages, sheet, following):
            break
        parts += [passage, *_rest_of_row(pages, sheet, following, height)]
        current = following
    return parts


def _rest_of_row(pages: LabelledPages, sheet: Sheet, line: int, height: float) -> list[Passage]:
    """What stands further on the same row without being something else: OCR splits at wide spaces."""
    parts: list[Passage] = []
    right = sheet.right_of(line)
    while right is not None and pages.starts_with_label(sheet, right) is None:
        passage = sheet.lines[right]
        if (
            passage.box.left - sheet.lines[line].box.right > 3 * height
            or not 0.7 < passage.height / height < 1.4
        ):
            break
        parts.append(passage)
        line, right = right, sheet.right_of(right)
    return parts


def _next(sheet: Sheet, current: int, parts: list[Passage], allowed: float) -> int | None:
    """The line under *current* within *allowed* points, in the column of the parts read so far."""
    left = min(part.box.left for part in parts)
    right = max(part.box.right for part in parts)
    box = sheet.lines[current].box
    below = [
        (line.box.top, index)
        for index, line in enumerate(sheet.lines)
        if line.box.top > box.top + 0.5 * box.height
        and line.box.top - box.bottom <= allowed
        and min(right, line.box.right) - max(left, line.box.left)
        > 0.3 * min(line.box.width, right - left)
        and line.confidence > 0.25
    ]
    return min(below)[1] if below else None


def _stops(pages: LabelledPages, sheet: Sheet, line: int) -> bool:
    """Whether something else than the scope starts on *line*."""
    passage = sheet.lines[line]
    label = pages.starts_with_label(sheet, line)
    if label in _NEED_A_COLON:
        return ":" in passage.text and not passage.text.startswith("(")
    if label == "scope_statement":
        return _fills(pages, sheet, line)
    if label is not None and label not in _NEVER_STOPS:
        return True
    return _starts_other(pages, sheet, passage)


def _starts_other(pages: LabelledPages, sheet: Sheet, passage: Passage) -> bool:
    if _STARTS_OTHER.match(passage.folded.strip(_EDGES)):
        return True
    dates = find_dates(passage.text)
    if dates and dates[0].start <= 2 and len(passage.text) < 40:
        return True
    return (
        bool(find_phrases(passage.folded[:60], "certificate_phrases", "issuer_follows"))
        and len(passage.text) < 60
    )
