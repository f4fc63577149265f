"""The lines that stand out on the first pages, and which names of papers are in them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from extractors.layout import Passage, Sheet, join
from extractors.recognition.wording import phrases, plain

_PAGES = 3
"""A long cover or an empty page may come before the page with the title."""
_STANDS_OUT, _FIRST_LINES, _LINES_OF_A_COVER = 1.15, 5, 16
"""A title is taller than usual, one of the first lines of its page, or on a page that has little else."""
_MOST_WORDS, _MOST_WORDS_OF_USUAL = 24, 12
_MOST_LINES = 4
_ALIKE, _NEAR = 1.3, 1.3
_PARTS = re.compile(r"[/|·•◆:]|\s[–—-]\s")
_EDITION = r"(?: (?:v|version|versie|fassung|nr|no|\d+|i+))*"


@dataclass(frozen=True)
class Title:
    """Lines that stand out together; `page` counts from 0."""

    words: Passage
    page: int
    parts: tuple[str, ...]

    @cached_property
    def whole(self) -> str:
        """All its words, plain."""
        return plain(self.words.text)

    def find(self, patterns: Iterable[str]) -> tuple[int, int] | None:
        """Where in the whole the first of *patterns* stands; the longest match at the earliest place."""
        found = [place for pattern in patterns if (place := self._place(pattern)) is not None]
        return min(found, key=lambda place: (place[0], -place[1])) if found else None

    def _place(self, pattern: str) -> tuple[int, int] | None:
        shape = _shape(pattern)
        if not _is_anchored(pattern):
            match = shape.search(self.whole)
            return match.span() if match else None
        for part in self.parts:
            match = shape.search(part)
            if match:
                start = max(self.whole.find(part), 0)
                return start + match.start(), start + match.end()
        return None


def titles_of(sheets: tuple[Sheet, ...]) -> tuple[Title, ...]:
    """The titles on the first pages, in reading order."""
    pages = range(min(_PAGES, len(sheets)))
    return tuple(title for page in pages for title in _on(sheets[page], page))


def _on(sheet: Sheet, page: int) -> Iterator[Title]:
    heights = sorted(line.height for line in sheet.lines)
    usual = heights[len(heights) // 2] if heights else 0.0
    is_cover = page == 0 and len(sheet.lines) <= _LINES_OF_A_COVER
    group: list[Passage] = []
    for index, line in enumerate(sheet.lines):
        if plain(line.text) in phrases("other_papers", "contents"):
            break
        stands_out = line.height >= _STANDS_OUT * usual
        joins = stands_out or (is_cover and len(line.words) <= _MOST_WORDS_OF_USUAL)
        if group and not (joins and _reads_on(group, line)):
            yield from _title(group, page)
            group = []
        if joins:
            group.append(line)
        elif index < _FIRST_LINES and len(line.words) <= _MOST_WORDS_OF_USUAL:
            yield from _title([line], page)
    yield from _title(group, page)


def _title(group: list[Passage], page: int) -> Iterator[Title]:
    if group and sum(len(line.words) for line in group) <= _MOST_WORDS:
        parts = {plain(part) for line in group for part in (line.text, *_PARTS.split(line.text))}
        words = join(group)
        parts |= {plain(words.text)}
        yield Title(words, page, tuple(sorted(part for part in parts if part)))


def _reads_on(group: list[Passage], line: Passage) -> bool:
    last = group[-1]
    low, high = sorted((max(last.height, 1.0), max(line.height, 1.0)))
    close = abs(line.box.top - last.box.bottom) <= _NEAR * high
    return len(group) < _MOST_LINES and high <= _ALIKE * low and close


def _is_anchored(pattern: str) -> bool:
    return pattern.startswith("^") or pattern.endswith("$")


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """A pattern of a lexicon: `^` and `$` are the ends of a line or a part of it, `*` is any letters."""
    body = pattern.strip("^$").strip()
    words = [r"[^\W_]*".join(map(re.escape, _stems(word))) for word in body.split()]
    start = "^" if pattern.startswith("^") else r"(?<![^\W_])"
    end = rf"{_EDITION}$" if pattern.endswith("$") else r"(?![^\W_])"
    return re.compile(start + " ".join(words) + end)


def _stems(word: str) -> list[str]:
    return [plain(stem) for stem in word.split("*")]
