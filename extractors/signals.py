"""What in a document makes a reader careful: drafts, missing pages, text aimed at software (R-INT)."""

import re
from collections.abc import Iterator

from extractors.layout import Passage, Sheet
from extractors.phrases import find_phrases
from models.evidence import Signal

_PAGE_OF = re.compile(
    r"\b(?:page|pagina|blz\.?|bladzijde|seite|sheet)\s*(\d{1,3})\s*(?:of|van|von|de|sur|/)\s*(\d{1,3})\b"
)
_ALONE = 0.8
"""A draft mark stands by itself: it takes at least this part of its line."""
_PLACEHOLDER = re.compile(r"(?<![^\W_])x{4,}(?![^\W_])")


def signals_of(sheets: tuple[Sheet, ...]) -> tuple[Signal, ...]:
    """The signals of a document, in the order of its pages."""
    return (*_draft_marks(sheets), *_missing_pages(sheets), *_orders_to_software(sheets))


def _draft_marks(sheets: tuple[Sheet, ...]) -> Iterator[Signal]:
    """*concept*, *draft*, *specimen* as a mark of its own, or a placeholder where a value belongs (R-INT-04)."""
    for line in (line for sheet in sheets for line in sheet.lines):
        marks = find_phrases(line.folded, "signals", "draft_mark")
        alone = sum(mark.end - mark.start for mark in marks) >= _ALONE * len(
            line.text.replace(" ", "")
        )
        if (
            alone
            or _PLACEHOLDER.search(line.folded)
            or find_phrases(line.folded, "signals", "draft_sentence")
        ):
            yield _signal("R-INT-04", line)
            return


def _missing_pages(sheets: tuple[Sheet, ...]) -> Iterator[Signal]:
    """`Page 2 of 5` in a file of three pages (R-INT-02)."""
    for sheet in sheets:
        for line in sheet.lines:
            match = _PAGE_OF.search(line.folded)
            words = line.cut(match.start(), match.end()) if match else None
            if match and words and int(match[1]) <= int(match[2]) and int(match[2]) > len(sheets):
                yield _signal("R-INT-02", words)
                return


def _orders_to_software(sheets: tuple[Sheet, ...]) -> Iterator[Signal]:
    """Sentences that speak to a program instead of a reader (R-INT-10)."""
    for line in (line for sheet in sheets for line in sheet.lines):
        for found in find_phrases(line.folded, "signals", "order_to_software"):
            words = line.cut(found.start, found.end)
            if words is not None:
                yield _signal("R-INT-10", words)
                return


def _signal(rule: str, words: Passage) -> Signal:
    return Signal(rule=rule, page=words.page, bbox=words.place, quote=words.text)
