"""Comparing words as people read them: without case, accents and punctuation, whole words only."""

import re
from collections.abc import Iterable
from functools import lru_cache

from models.text import fold

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "a", "œ": "o"})


@lru_cache(maxsize=16384)
def split_words(text: str) -> Words:
    """The words of *text*, folded: `Cliënt-registratie` gives `client`, `registratie`."""
    return tuple(_WORD.findall(fold(text).translate(_LETTERS)))


@lru_cache(maxsize=16384)
def _split_pattern(phrase: str) -> tuple[tuple[str, bool], ...]:
    parts = (part for part in re.split(r"[^\w*]+", fold(phrase).translate(_LETTERS)) if part)
    return tuple((part.rstrip("*"), part.endswith("*")) for part in parts)


def find_phrase(words: Words, phrase: str, start: int = 0) -> int | None:
    """Where *phrase* begins among *words*, or None; a star at the end of a word stands for any ending."""
    pattern = _split_pattern(phrase)
    if not pattern:
        return None
    for place in range(start, len(words) - len(pattern) + 1):
        window = words[place : place + len(pattern)]
        if all(
            word.startswith(part) if open_ended else word == part
            for word, (part, open_ended) in zip(window, pattern, strict=True)
        ):
            return place
    return None


def has_phrase(text: str, phrase: str) -> bool:
    """True when *phrase* stands in *text* as whole words."""
    return find_phrase(split_words(text), phrase) is not None


def find_first(text: str, phrases: Iterable[str]) -> str | None:
    """The first of *phrases* that stands in *text*, or None."""
    words = split_words(text)
    return next((phrase for phrase in phrases if find_phrase(words, phrase) is not None), None)
