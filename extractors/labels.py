"""Finds the labels of a lexicon in passages: exactly where that works, nearly where OCR or a font fails."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from models.text import fold

_LIKE = 87.0
"""How alike, out of 100, the letters of a line and of a label must be when they are not the same."""
_SURELY_LIKE = 93.0
"""The same when even the first letters differ."""
_OTHER_WORDS = {"certificate"}
"""Labels that are a word like any other once their sign is gone, as in `Certificate #`."""
_SHORTEST_GUESS = 9
"""Labels of fewer letters than this are never guessed at."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label at characters *start* to *end* of a passage; *exact* when its letters are those of the lexicon."""

    name: str
    start: int
    end: int
    exact: bool = True


class Lexicon:
    """The labels of one YAML file, ready to be found; the longest that fits wins."""

    def __init__(self, name: str) -> None:
        self._names: dict[str, str] = {}
        for field, languages in load_lexicon(name).items():
            for label in (label for labels in languages.values() for label in labels or ()):
                self._names.setdefault(_letters(label), field)
        phrases = {
            _letters(label): _pattern(label)
            for languages in load_lexicon(name).values()
            for labels in languages.values()
            for label in labels or ()
        }
        longest_first = sorted(phrases.values(), key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(longest_first)})(?![^\W_])")
        self._guesses = [
            letters
            for letters in self._names
            if len(letters) >= _SHORTEST_GUESS and letters not in _OTHER_WORDS
        ]

    def find(self, passage: Passage) -> tuple[Label, ...]:
        """The labels in *passage*, from left to right."""
        exact = tuple(self._exact(passage.folded))
        if exact and exact[0].start <= 3:
            return exact
        guess = self._guess(passage.folded)
        if guess is None:
            return exact
        inside = [label for label in exact if label.start < guess.end]
        if any(label.end - label.start >= _SHORTEST_GUESS for label in inside) or (
            sum(label.end - label.start for label in inside) > 0.5 * guess.end
        ):
            return exact
        return (guess, *(label for label in exact if label.start >= guess.end))

    def _exact(self, folded: str) -> Iterator[Label]:
        for match in self._pattern.finditer(folded):
            yield Label(self._names[_letters(match[0])], match.start(), match.end())

    def _guess(self, folded: str) -> Label | None:
        """A label that the passage starts with but for a few letters, such as a lost ligature."""
        head = re.split(r"[:;]|\s[-–]\s|\s{2,}", folded, maxsplit=1)[0]
        head = re.split(r"(?=\b\d{2,})", head, maxsplit=1)[0]
        letters = _letters(head)
        if not _SHORTEST_GUESS - 2 <= len(letters) <= 60:
            return None
        best = process.extractOne(letters, self._guesses, scorer=fuzz.ratio, score_cutoff=_LIKE)
        if best is None or best[0].startswith(letters) or letters.startswith(best[0]):
            return None  # the word that a label starts with, such as Zertifikat, is another word
        if best[0][0] != letters[0] and best[1] < _SURELY_LIKE:
            return None
        return Label(self._names[best[0]], 0, len(head), exact=False)


@cache
def lexicon(name: str) -> Lexicon:
    """The lexicon *name*, compiled once."""
    return Lexicon(name)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def _pattern(label: str) -> str:
    words = re.findall(r"[^\W_]+|#", fold(label))
    return r"[\W_]{0,4}".join(map(re.escape, words))
