"""Faults and remarks about a list, in the words of `list_faults.yaml`."""

import re

from extractors.lexicons import load_lexicon
from extractors.requirement_lists.errors import ListError
from models.requirement_lists import ListFault, ListRemark

_CELL = re.compile(r"(?:.*!)?([A-Z]{1,3})(\d+)")
_LONGEST = 120


def complain(key: str, place: str, **values: object) -> ListFault:
    """The fault *key* at *place*; a cell gives its row and column too."""
    words = load_lexicon("list_faults")[key]
    cell = _CELL.fullmatch(place)
    return ListFault(
        place=place,
        row=int(cell[2]) if cell else None,
        column=cell[1] if cell else None,
        problem=_fill(words["problem"], values),
        remedy=_fill(words["remedy"], values),
    )


def explain_error(error: ListError) -> ListFault:
    """Why a whole file cannot be read, as a fault."""
    return complain(error.fault, error.place, detail=_shorten(error.detail))


def remark(key: str, place: str, **values: object) -> ListRemark:
    """The remark *key* (`remark.…` or `passed.…`) about *place*."""
    return ListRemark(place=place, text=_fill(load_lexicon("list_faults")[key], values))


def _fill(template: str, values: dict[str, object]) -> str:
    shown = {
        name: _shorten(value) if isinstance(value, str) else value for name, value in values.items()
    }
    return template.format(**shown).replace(" ()", "").strip()


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
