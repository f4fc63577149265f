"""Lines of a letter, as a page of it would hold them."""

from extractors.assurance.running import Running
from extractors.layout import Passage
from models.documents import Box, Word

_HEIGHT, _STEP, _LETTER = 10.0, 13.0, 5.0


def letter(*texts: str, page: int = 1) -> Running:
    """*texts* as lines below each other; an empty one leaves a gap."""
    lines = []
    for row, text in enumerate(texts):
        at, top, words = 60.0, 60 + row * _STEP, []
        for word in text.split():
            words.append(Word(word, Box(at, top, at + len(word) * _LETTER, top + _HEIGHT)))
            at += (len(word) + 1) * _LETTER
        if words:
            lines.append(Passage(tuple(words), page))
    return Running(tuple(lines))
