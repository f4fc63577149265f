"""The language of a document, by the small words that every language has of its own."""

import re
from collections import Counter

from extractors.lexicons import load_lexicon
from models.text import fold

_ENOUGH = 4
"""Fewer small words than this say nothing."""
_SECOND = 0.35
"""A second language with more than this part of the first one's words makes a document bilingual."""
UNKNOWN = "und"


_SUPPORTED = {"nl", "en", "de", "fr", UNKNOWN}
"""In another language a label may be missed, so nothing is derived from what was found."""


def is_supported(language: str) -> bool:
    """Whether documents in *language*, or partly in it, are read in full (R-CLS-10)."""
    return bool(set(language.split("+")) & _SUPPORTED)


def language_of(text: str) -> str:
    """`nl`, `en`, `de`, `fr` or another ISO 639-1 code; two joined by `+`; `und` when nothing shows."""
    words = Counter(re.findall(r"[^\W\d_]+", fold(text)))
    counts = {
        language: sum(words[fold(word)] for word in small)
        for language, small in load_lexicon("small_words").items()
    }
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    (first, most), (second, next_most) = ranked[0], ranked[1]
    if most < _ENOUGH:
        return UNKNOWN
    if next_most >= max(_ENOUGH, _SECOND * most):
        return f"{first}+{second}"
    return first
