"""Letters made comparable."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter)[:1].casefold()
    return plain[:1] or letter


def fold(text: str) -> str:
    """*text* without case and accents, one letter for each letter, so that places stay the same."""
    return "".join(_fold_letter(letter) for letter in text)
