"""The controls that a statement of applicability lists, by edition: their ids, and how alike a title is to theirs."""

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz

from models.files import load_norms
from models.text import fold

EDITIONS = ("2022", "2013")
"""The newest first."""
ALIKE = 80.0
"""From here on two titles are the same one, with a word more or other letters."""
CLEARLY = 12.0
"""How much better the title of one control fits than that of another before it decides."""
_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBER = re.compile(r"^\W*(?:a\.?)?\d{1,2}(?:\.\d{1,2}){1,2}\W+")


@cache
def titles_of(edition: str) -> dict[str, tuple[str, ...]]:
    """The titles of every control of *edition*, in each language that we have them in, made comparable."""
    catalogue = load_norms().catalogues[f"iso27002@{edition}"]
    return {
        norm.id: tuple(make_comparable(title) for title in (norm.title_nl, norm.title_en) if title)
        for norm in catalogue.norms
    }


def make_comparable(title: str) -> str:
    """A title without its number, case, accents, brackets and punctuation."""
    plain = _BRACKETS.sub(" ", _NUMBER.sub("", fold(title)))
    return " ".join(re.findall(r"[^\W_]+", plain))


def likeness(title: str, id: str, edition: str) -> float:
    """How alike *title*, made comparable, is to that of control *id*: 0 to 100."""
    known = titles_of(edition).get(id, ())
    return max((fuzz.token_sort_ratio(title, one) for one in known), default=0.0)


def find_by_title(title: str, edition: str, ids: Iterable[str] | None = None) -> str | None:
    """The control, among *ids* or all, that *title* belongs to and no other does."""
    wanted = make_comparable(title)
    if not wanted:
        return None
    ranked = sorted(
        ((likeness(wanted, id, edition), id) for id in (ids or titles_of(edition))), reverse=True
    )
    best, id = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    return id if best >= ALIKE and best - second >= CLEARLY else None
