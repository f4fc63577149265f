"""The number of a certificate, as printed: spaces, slashes and suffixes kept (R-ISO-01)."""

import re
from collections import Counter
from collections.abc import Iterator

from extractors.certificates.accreditation import is_mark
from extractors.certificates.labelled import Hit, LabelledPages, Place
from extractors.dates import find_dates
from extractors.layout import Passage
from extractors.lexicons import load_lexicon, reason
from extractors.standards import find_standards
from models.evidence import Fact, FieldName, Method, Unread

_NUMBER = re.compile(
    r"(?:[A-Z]{1,6}[ ./-]{1,2}(?=[A-Z]{0,4}[\d]))?[^\W_][\w./\\()&+‐‑–-]*"
    r"(?: ?[-–/] ?[\w./-]*\d[\w./-]*| [\d][\w./-]*| [A-Z]{1,8}\d{0,4}(?![\w])(?= |$|,))*"
)
_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"^(?:(?:№|n[°º]|nr\.?|no\.?)\s*/?\s*){1,3}[:.]?\s*(?=\S*\d)", re.IGNORECASE)
_LONE_CODE = re.compile(r"^(?=.*\d.*\d)(?=.*[-/.])[A-Z0-9][A-Z0-9./-]{4,24}$")
_HEAD = 0.25
"""The part of the first page that is its head."""
_PLACEHOLDER = re.compile(r"^[\W_]*(?:x{3,}|0{5,}|\.{4,}|_{3,}|<.*>|\[.*\])[\W_]*$", re.IGNORECASE)
_FEWEST, _MOST = 3, 40
_SHORT = 9
"""Labels of fewer letters, such as Number, must start their line."""
_ACCREDITED = re.compile(r"accredit|akkredit|erkend|handelsregister|\bkvk\b|chamber of commerce")
_TITLED = re.compile(
    r"^(?:certificate|certificaat|zertifikat|certificat|attestation)\s+(?=\S*\d)", re.IGNORECASE
)
_SURE = {Place.SAME_LINE: 0.97, Place.RIGHT: 0.95, Place.BELOW: 0.88, Place.ABOVE: 0.7}


def read_number(pages: LabelledPages) -> tuple[Fact | None, Unread | None]:
    """The certificate's number, or why it was left out."""
    options: list[tuple[tuple[int, int, int], Passage, float]] = []
    placeholder: Passage | None = None
    for hit in pages.hits("certificate_number"):
        if not hit.starts_line and _of_something_else(hit):
            continue
        for candidate in pages.candidates(hit, above=True):
            if _PLACEHOLDER.match(candidate.words.text):
                placeholder = placeholder or candidate.words
                break
            words = _number_at_start(candidate.words)
            if words is None or (
                candidate.place is Place.ABOVE and words.text != candidate.words.text
            ):
                continue
            rank = (_strength(hit), int(candidate.place), words.page)
            options.append((rank, words, _SURE[candidate.place]))
            break
    if not options and placeholder is None:
        options = list(_bare_numbers(pages)) or _lone_code(pages)
    if not options:
        return None, _unread(placeholder)
    seen = Counter(_plain(words.text) for _, words, _ in options)
    _, words, sure = min(options, key=lambda option: (option[0], -seen[_plain(option[1].text)]))
    return words.fact(words.text, Method.LABEL, sure), None


def _of_something_else(hit: Hit) -> bool:
    """Whether running text gives the number of the accreditation, or of who knows what."""
    short = hit.label.end - hit.label.start < _SHORT
    return short or bool(_ACCREDITED.search(hit.passage.folded[: hit.label.start]))


def _strength(hit: Hit) -> int:
    """0 for a label that is surely one: at the start of its line, or before a colon, and exact."""
    return int(not hit.label.exact) + int(not (hit.starts_line or hit.fills_line))


def _number_at_start(words: Passage) -> Passage | None:
    match = _NUMBER.match(words.text)
    if match is None:
        return None
    value = words.cut(match.start(), match.end())
    value = value.strip(" .,;:-–/(&+") if value else None
    if value is None or not _is_number(value.text):
        return None
    return value


def _is_number(text: str) -> bool:
    digits = len(_DIGIT.findall(text))
    if not _FEWEST <= len(text) <= _MOST or digits < 2 or _PLACEHOLDER.match(text):
        return False
    if text in load_lexicon("standards")["names"] or is_mark(text):
        return False
    if any(found.start <= 1 and found.end >= len(text) - 1 for found in find_dates(text)):
        return False
    standards = find_standards(text)
    return not (standards and standards[0].start == 0 and standards[0].end >= len(text) - 1)


def _bare_numbers(pages: LabelledPages) -> Iterator[tuple[tuple[int, int, int], Passage, float]]:
    """Numbers after a lone `No.` or `№` at the start of a line."""
    for sheet in pages.sheets[:1]:
        for index, line in enumerate(sheet.lines):
            match = _BARE.match(line.text) or _TITLED.match(line.text)
            if match is None or pages.labels_on(sheet, index):
                continue
            rest = line.cut(match.end(), len(line.text))
            words = _number_at_start(rest) if rest else None
            if words is not None and len(_DIGIT.findall(words.text)) >= 4:
                yield (2, int(Place.SAME_LINE), words.page), words, 0.8


def _lone_code(pages: LabelledPages) -> list[tuple[tuple[int, int, int], Passage, float]]:
    """A code that stands by itself in the head of the first page, when it is the only one."""
    sheet = pages.sheets[0]
    codes = [
        line
        for line in sheet.lines
        if line.box.top < _HEAD * sheet.page.height
        and _LONE_CODE.match(line.text)
        and _is_number(line.text)
    ]
    return [((3, 0, codes[0].page), codes[0], 0.7)] if len(codes) == 1 else []


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def _unread(placeholder: Passage | None) -> Unread | None:
    if placeholder is None:
        return None
    return Unread(
        field=FieldName.CERTIFICATE_NUMBER,
        reason=reason("placeholder"),
        page=placeholder.page,
        quote=placeholder.text,
    )
