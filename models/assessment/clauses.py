"""A scope statement parted in what it certifies and what it leaves out."""

import re
from typing import NamedTuple

from models.assessment.wording import find_phrase, split_words
from models.reference import Lexicon
from models.text import fold

_SENTENCE_END = re.compile(r"[.;](?=\s|$)")


class Clauses(NamedTuple):
    """The words that are certified, and the words that are left out (R-SCO-06)."""

    included: str
    excluded: str


def split_clauses(statement: str, lexicon: Lexicon) -> Clauses:
    """*statement* parted at words such as "met uitzondering van" and "is excluded"."""
    included, excluded = [], []
    for sentence in _SENTENCE_END.split(statement):
        inside, outside = _split_sentence(sentence, lexicon)
        included.append(inside)
        excluded.append(outside)
    return Clauses(". ".join(filter(None, included)), ". ".join(filter(None, excluded)))


def _split_sentence(sentence: str, lexicon: Lexicon) -> tuple[str, str]:
    words = split_words(sentence)
    if any(find_phrase(words, phrase) is not None for phrase in lexicon.exclusions_after):
        return "", sentence
    found = _find_exclusion(sentence, lexicon)
    if found is None:
        return sentence, ""
    start, end = found
    bracket = sentence.find(")", end) if "(" in sentence[:start] else -1
    stop = len(sentence) if bracket < 0 else bracket
    return sentence[:start] + sentence[stop:], sentence[end:stop]


def _find_exclusion(sentence: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the first exclusion begins and where its marker ends."""
    folded = fold(sentence)
    hits = (
        match
        for phrase in lexicon.exclusions
        if (match := re.search(_as_pattern(phrase), folded)) is not None
    )
    first = min(hits, key=lambda match: (match.start(), -match.end()), default=None)
    return first.span() if first else None


def _as_pattern(phrase: str) -> str:
    return r"\b" + r"\W+".join(map(re.escape, split_words(phrase))) + r"\b"
