"""The standard of a report and the words that name the system in scope."""

import re

from extractors.assurance.running import Running
from extractors.assurance.words import pattern
from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from models.evidence import Fact, Method

_LONGEST, _SHORTEST = 420, 12
_SYSTEM = re.compile(
    r"\b(?:systems?|services?|platform|application|software|cloud|hosting|infrastructure|operations|program|solutions?|products?|"
    r"systeem|dienst\w*|applicatie\w*|processen|verwerking|beheer|saas|plattform|anwendung|dienstleistung\w*|\w*system\w*)\b"
)
"""The name of a system says what it is; a phrase without such a word may be about anything."""


def read_standard(doc_type: str, texts: tuple[Running, ...]) -> Fact | None:
    """The standard that the type stands for, in short, where it is first printed."""
    words = load_lexicon("assurance_words")
    family = words["families"][doc_type]
    for name in words["any_order"] if family == "any" else (family,):
        for printed in words["standards"][name]["printed"]:
            for text in texts:
                match = re.search(printed, text.folded)
                place = text.cut(match.start(), match.end()) if match else None
                if place is not None:
                    return place.fact(
                        _short(words["standards"][name]["name"], place), Method.LEXICON, 0.96
                    )
    return None


def _short(name: str, place: Passage) -> str:
    """The usual short name; what comes after a dash, such as `SSL Baseline`, is kept."""
    extra = re.search(r"authorities\s?([–-])\s?(.+)$", place.folded)
    return f"{name} – {place.text[extra.start(2) :]}" if extra else name


def read_scope(texts: tuple[Running, ...]) -> Fact | None:
    """The words that name the system, in the first of *texts* that has them."""
    for text in texts:
        for match in pattern("scope_leads").finditer(text.folded):
            words = _system_after(text, match.end())
            if words is not None:
                return words.fact(words.text, Method.LEAD_IN, 0.85)
    return None


def _system_after(text: Running, start: int) -> Passage | None:
    end = text.sentence_at(start)[1]
    window = text.folded[start : min(end, start + _LONGEST)]
    stop = pattern("scope_ends").search(window)
    if stop is None and end - start > _LONGEST:
        return None
    words = text.cut(start, start + (stop.start() if stop else len(window)))
    words = words and words.strip(" ,;:.\"“”'’(")
    if words is None or len(words.text) < _SHORTEST or not _SYSTEM.search(words.folded):
        return None
    return words
