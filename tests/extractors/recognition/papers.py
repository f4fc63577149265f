"""Invented texts as documents: lines of a YAML file become words with a place on a page."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from extractors.certificates.labelled import LabelledPages, label_pages
from extractors.layout import sheets_of
from models.documents import Box, Document, Line, Page, TextSource, Word

FOLDER = Path(__file__).parent
_PAGE_BREAK = "===="
_TALL, _USUAL = 20.0, 10.0
_LEFT, _TOP, _LEADING = 56.0, 60.0, 1.5


@dataclass(frozen=True, slots=True)
class Paper:
    """An invented text: its lines by page, how long the whole document is, and the types that are right."""

    name: str
    types: tuple[str, ...]
    language: str
    pages: tuple[tuple[str, ...], ...]
    page_count: int

    def labelled(self) -> LabelledPages:
        """Its pages as recognition gets them."""
        pages = tuple(_page(number, lines) for number, lines in enumerate(self.pages, start=1))
        return label_pages(sheets_of(Document("0" * 64, "paper.pdf", 1, pages)))


def paper_of(*pages: tuple[str, ...], pages_in_all: int = 0) -> Paper:
    """A paper of these lines by page, for a test of its own."""
    return Paper("paper", (), "en", pages, pages_in_all or len(pages))


def papers(file: str) -> tuple[Paper, ...]:
    """The texts of *file* in this folder."""
    content = yaml.safe_load((FOLDER / file).read_text(encoding="utf-8"))
    return tuple(_paper(entry) for entry in content)


def _paper(entry: dict[str, Any]) -> Paper:
    types = entry["type"] if isinstance(entry["type"], list) else [entry["type"]]
    pages = tuple(tuple(page.strip().splitlines()) for page in entry["text"].split(_PAGE_BREAK))
    return Paper(entry["name"], tuple(types), entry["language"], pages, entry["pages"])


def _page(number: int, lines: tuple[str, ...]) -> Page:
    printed: list[Line] = []
    top = _TOP
    for line in lines:
        height = _TALL if line.startswith("# ") else _USUAL
        printed.append(Line(tuple(_words(line.removeprefix("# ").split(), top, height)), number))
        top += _LEADING * height
    return Page(number, 595.0, 842.0, tuple(printed), TextSource.LAYER)


def _words(words: list[str], top: float, height: float) -> Iterator[Word]:
    left = _LEFT
    for word in words:
        right = left + 0.5 * height * len(word)
        yield Word(word, Box(left, top, right, top + height))
        left = right + 0.3 * height
