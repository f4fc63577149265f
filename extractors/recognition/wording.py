"""The words on the first pages of a document, and which phrases of our lexicons are among them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import spacy
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from extractors.layout import Sheet
from extractors.lexicons import load_lexicon
from models.text import fold

_WORD = re.compile(r"[^\W\d_]+|\d+")
_TYPE_GROUPS = ("strong", "text", "against")
_LISTS = (
    "heading", "engaged", "opinion", "sections", "against", "period", "working", "moment", "not_working",
    "type_1", "type_2", "limited", "plus", "star", "letter_only", "third_party", "service_side",
)  # fmt: skip


def plain(text: str) -> str:
    """*text* as folded words with single spaces: no punctuation, and digits apart from letters."""
    return " ".join(_WORD.findall(fold(text)))


@dataclass(frozen=True)
class Wording:
    """Which phrases stand on which page, the first page being 0; a phrase counts once for a page."""

    pages: tuple[frozenset[str], ...]
    words: tuple[int, ...]
    """How many words each page has."""

    def on(self, pages: Iterable[int]) -> frozenset[str]:
        """The phrases that stand on any of *pages*."""
        known = (self.pages[page] for page in pages if 0 <= page < len(self.pages))
        return frozenset().union(*known)

    def first(self, count: int) -> frozenset[str]:
        """The phrases on the first *count* pages."""
        return self.on(range(count))


def wording_of(sheets: Iterable[Sheet]) -> Wording:
    """The phrases of all lexicons on *sheets*; a phrase may run on from one line to the next."""
    matcher, vocab = _matcher()
    pages: list[frozenset[str]] = []
    counts: list[int] = []
    for sheet in sheets:
        words = _WORD.findall("\n".join(line.folded for line in sheet.lines))
        found = matcher(Doc(vocab, words=words))
        pages.append(frozenset(vocab.strings[key] for key, _, _ in found))
        counts.append(len(words))
    return Wording(tuple(pages), tuple(counts))


@cache
def phrases(lexicon: str, *path: str) -> frozenset[str]:
    """The phrases of a list in a lexicon as plain words; *path* names the list."""
    content: Any = load_lexicon(lexicon)
    for name in path:
        content = content.get(name, ())
    return frozenset(plain(str(phrase)) for phrase in content)


@cache
def _matcher() -> tuple[PhraseMatcher, spacy.vocab.Vocab]:
    vocab = spacy.blank("xx").vocab
    matcher = PhraseMatcher(vocab, attr="ORTH")
    for phrase in sorted(set(_all_phrases())):
        matcher.add(phrase, [Doc(vocab, words=phrase.split())])
    return matcher, vocab


def _all_phrases() -> Iterator[str]:
    for name in load_lexicon("document_types"):
        for group in _TYPE_GROUPS:
            yield from phrases("document_types", name, group)
    for kind in load_lexicon("other_papers")["text"]:
        yield from phrases("other_papers", "text", kind)
    yield from phrases("other_papers", "web")
    for name in _LISTS:
        yield from phrases("assurance_reports", name)
    for kind in load_lexicon("assurance_reports")["kinds"]:
        yield from phrases("assurance_reports", "kinds", kind, "opinion")
        yield from phrases("assurance_reports", "needs", kind)
