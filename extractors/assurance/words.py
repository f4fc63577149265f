"""The patterns of the lexicons of assurance reports, compiled once."""

import re
from functools import cache

from extractors.lexicons import load_lexicon

_NAME = r"(?:[\w&.,-]+ ){0,6}[\w&.,-]+'s?"


@cache
def pattern(group: str, lexicon: str = "assurance_words") -> re.Pattern[str]:
    """The patterns of *group* as one, for folded text with plain quotation marks."""
    return _compiled(load_lexicon(lexicon)[group])


@cache
def named_patterns(group: str) -> dict[str, re.Pattern[str]]:
    """The patterns of a group that has names, by name."""
    return {
        name: _compiled(given) for name, given in load_lexicon("assurance_words")[group].items()
    }


@cache
def words_in(group: str) -> frozenset[str]:
    """The plain words of *group*."""
    return frozenset(str(word) for word in load_lexicon("assurance_words")[group])


def _compiled(given: str | list[str]) -> re.Pattern[str]:
    parts = [given] if isinstance(given, str) else given
    return re.compile("|".join(f"(?:{_filled(part)})" for part in parts))


def _filled(part: str) -> str:
    """A pattern with what its names stand for."""
    if "{number}" in part:
        numbers = sorted(load_lexicon("assurance_words")["numbers"], key=len, reverse=True)
        part = part.replace("{number}", rf"(\d{{1,4}}|{'|'.join(numbers)})")
    return part.replace("{name}", _NAME)
