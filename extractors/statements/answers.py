"""What the words in a cell come to: applicable or not, how far implemented, yes or no."""

import re
from collections.abc import Iterable
from functools import cache

from extractors.lexicons import load_lexicon
from extractors.requirement_lists.layouts import normalise
from models.statements import Answer, Applicable, Implemented

_LONGEST_PARTED = 5
_OPENING = re.compile(r"[,;:\n(\[]| [-–—] |\. ")


def read_applicable(text: str, marks: "Marks") -> Applicable:
    """What a cell in a column for applicability says; what is not clear is unknown."""
    if (marked := marks.read(text)) is not None:
        return Applicable.YES if marked else Applicable.NO
    return Applicable(_read("answers", text) or "unknown")


def read_implemented(text: str, marks: "Marks") -> Implemented:
    """What a cell in a column for the state of a control says."""
    if (marked := marks.read(text)) is not None:
        return Implemented.YES if marked else Implemented.NO
    word = _read("statuses", text)
    return Implemented(word) if word and word != "excluded" else Implemented.UNKNOWN


def says_excluded(text: str) -> bool:
    """Whether a cell for the state of a control says that the control does not apply at all."""
    return _read("statuses", text) == "excluded"


def read_answer(text: str) -> Answer:
    """What the answer to a question comes to."""
    if not text:
        return Answer.NONE
    # A narrow column of a PDF may part the letters of one short word.
    whole = text if len(text) > _LONGEST_PARTED else "".join(text.split())
    if _opening(whole) in _words()["not_applicable"]["na"]:
        return Answer.NOT_APPLICABLE
    return Answer(_read("answers", whole) or "other")


class Marks:
    """How the cells of one column use marks: a bare cross beside ticks may mean yes or no, so it says nothing."""

    def __init__(self, texts: Iterable[str]) -> None:
        lexicon = load_lexicon("statement_columns")
        used = {text.strip().casefold() for text in texts if text.strip()}
        self._yes, self._no = set(lexicon["marks"]), set(lexicon["marks_of_no"])
        if used & set(lexicon["ticks"]):
            self._yes -= {"x", "☒"}
        if used and used <= {"0", "1"}:
            self._yes, self._no = self._yes | {"1"}, self._no | {"0"}
        self.are_all = bool(used) and used <= set(lexicon["marks"])

    def read(self, text: str) -> bool | None:
        """What a mark says; None when the cell holds no mark."""
        mark = text.strip().casefold()
        return True if mark in self._yes else False if mark in self._no else None


def _read(kind: str, text: str) -> str | None:
    """The answer that *text* is or begins with, when nothing behind it takes it back."""
    words = _words()[kind]
    whole = _plain(text)
    exact = next((key for key, known in words.items() if whole in known), None)
    if exact:
        return exact
    opening = _opening(text)
    found = next((key for key, known in words.items() if opening in known), None)
    if found is None:
        return None
    rest = f" {whole.removeprefix(opening)} "
    doubts = {word for key, known in words.items() if key != found for word in known}
    return None if any(f" {word} " in rest for word in doubts if len(word) > 1) else found


def _opening(text: str) -> str:
    return _plain(_OPENING.split(text.strip(), maxsplit=1)[0])


def _plain(text: str) -> str:
    return normalise(re.sub(r"[()\[\]]", " ", text))


@cache
def _words() -> dict[str, dict[str, frozenset[str]]]:
    lexicon = load_lexicon("statement_columns")
    kinds = {kind: lexicon[kind] for kind in ("answers", "statuses")}
    kinds["not_applicable"] = {"na": lexicon["not_applicable"]}
    return {
        kind: {
            str(key): frozenset(_plain(str(word)) for word in words)
            for key, words in groups.items()
        }
        for kind, groups in kinds.items()
    }
