"""Finds phrases of a lexicon in a line, the longest that fits at each place."""

import re
from dataclasses import dataclass
from functools import cache

from extractors.lexicons import load_lexicon
from models.text import fold


@dataclass(frozen=True, slots=True)
class PhraseFound:
    """A phrase at characters *start* to *end* of a folded text."""

    start: int
    end: int


def find_phrases(folded: str, lexicon: str, group: str) -> tuple[PhraseFound, ...]:
    """The phrases of *group* in text that was folded, from left to right."""
    return tuple(PhraseFound(m.start(), m.end()) for m in _pattern(lexicon, group).finditer(folded))


@cache
def _pattern(lexicon: str, group: str) -> re.Pattern[str]:
    content = load_lexicon(lexicon)[group]
    lists = content.values() if isinstance(content, dict) else [content]
    phrases = {phrase for phrases in lists for phrase in phrases or ()}
    shapes = sorted((_shape(phrase) for phrase in phrases), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(shapes)})(?![^\W_])")


def _shape(phrase: str) -> str:
    words = re.findall(r"[^\W_]+", fold(phrase))
    return r"[\W_]{0,3}".join(map(re.escape, words))
