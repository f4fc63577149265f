"""Names of organisations made comparable: the same company or not, without guessing."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from models.assessment.wording import Words, split_words
from models.reference import Lexicon

_CONJUNCTIONS = frozenset({"and", "en", "und", "et"})
_NUMBER_IN_BRACKETS = re.compile(r"\([^)]*\d{6,}[^)]*\)")
_BRACKETS = re.compile(r"\([^)]*\)")


class Name(NamedTuple):
    """The distinctive words of a name, and its legal form when it shows one."""

    core: Words
    form: str | None


class Likeness(StrEnum):
    """How two names compare; only SAME is a match."""

    SAME = "same"
    OTHER_FORM = "other legal form"
    RELATED = "differs by a word for a group or country"
    ALMOST = "differs by a letter"
    OTHER = "other"


Forms = tuple[tuple[str, tuple[str, ...]], ...]
"""Canonical forms with their spellings, in a shape that a cache can hold."""


def read_name(text: str, lexicon: Lexicon) -> Name:
    """*text* as a name: `Voorbeeld Zaak B.V.` has the core `voorbeeld zaak` and the form `bv`."""
    return read_name_by(
        text, tuple(lexicon.legal_forms.items()), tuple(lexicon.leading_forms.items())
    )


@lru_cache(maxsize=16384)
def read_name_by(text: str, trailing: Forms, leading: Forms) -> Name:
    """*text* as a name, by the forms that may stand behind and before it."""
    words = _join_single_letters(split_words(_clean(text)))
    words = tuple(word for word in words if word not in _CONJUNCTIONS)
    core, behind = _cut_form(words, trailing, at_end=True)
    core, before = _cut_form(core, leading, at_end=False)
    forms = "+".join(part for part in (before, behind) if part)
    return Name(core, forms or None)


def _clean(text: str) -> str:
    """*text* without the dots and strokes of abbreviations: `h.o.d.n.`, `d/b/a`, `A/S`."""
    return re.sub(r"\b(\w)/(?=\w\b)", r"\1", re.sub(r"[.'’`]", "", text))


def _join_single_letters(words: Words) -> Words:
    """`B V` is written with dots or spaces; it is the word `bv` all the same."""
    joined: list[str] = []
    letters = ""
    for word in words:
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        joined.extend(filter(None, (letters, word)))
        letters = ""
    return tuple(filter(None, (*joined, letters)))


def _cut_form(words: Words, forms: Forms, *, at_end: bool) -> tuple[Words, str | None]:
    """*words* without the longest legal form at their end or start; a name never loses all its words."""
    spellings = _index_spellings(forms)
    longest = max(map(len, spellings), default=0)
    for size in range(min(longest, len(words) - 1), 0, -1):
        canonical = spellings.get(words[-size:] if at_end else words[:size])
        if canonical:
            return (words[:-size] if at_end else words[size:]), canonical
    return words, None


@lru_cache(maxsize=8)
def _index_spellings(forms: Forms) -> dict[Words, str]:
    return {
        tuple(word for word in split_words(spelling) if word not in _CONJUNCTIONS): canonical
        for canonical, written in forms
        for spelling in written
    }


def split_names(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The names that *text* holds: the whole, and the parts around a comma or a trade name marker.

    A registration number in brackets is no part of a name. Other words in brackets are, for
    `Acme (UK) Ltd` is not `Acme Ltd`.
    """
    whole = _NUMBER_IN_BRACKETS.sub(" ", text).strip()
    markers = sorted(lexicon.trade_name_markers, key=len, reverse=True)
    between = re.compile(rf"\b(?:{'|'.join(map(re.escape, markers))})\b", re.IGNORECASE)
    parts = [
        part for segment in re.split(r"[,;\n]", whole) for part in between.split(_clean(segment))
    ]
    return tuple(dict.fromkeys(part.strip() for part in (whole, *parts) if part.strip()))


def without_brackets(text: str) -> str:
    """*text* without what stands in brackets; for suspicion only, never for a match."""
    return _BRACKETS.sub(" ", text).strip()


def compare_names(one: str, other: str, lexicon: Lexicon) -> Likeness:
    """How *one* and *other* compare; two companies of one family are never the same."""
    first, second = read_name(one, lexicon), read_name(other, lexicon)
    if not first.core or not second.core:
        return Likeness.OTHER
    if first.core == second.core:
        differ = first.form and second.form and first.form != second.form
        return Likeness.OTHER_FORM if differ else Likeness.SAME
    if _without_group_words(first.core, lexicon) == _without_group_words(second.core, lexicon):
        return Likeness.RELATED
    return Likeness.ALMOST if _differ_by_a_letter(first.core, second.core) else Likeness.OTHER


def _without_group_words(core: Words, lexicon: Lexicon) -> Words:
    phrases = sorted((split_words(phrase) for phrase in lexicon.group_words), key=len, reverse=True)
    rest = core
    for phrase in phrases:
        for place in range(len(rest) - len(phrase), -1, -1):
            if rest[place : place + len(phrase)] == phrase and len(rest) > len(phrase):
                rest = rest[:place] + rest[place + len(phrase) :]
    return rest


def _differ_by_a_letter(first: Words, second: Words) -> bool:
    """A slip of a pen or of OCR; short names have no room for slips."""
    one, other = "".join(first), "".join(second)
    allowed = min(len(one), len(other)) // 8
    return bool(allowed) and Levenshtein.distance(one, other) <= allowed


def is_named(text: str, names: Iterable[str], lexicon: Lexicon) -> bool:
    """True when *text* is, or lists, one of *names*."""
    parts = split_names(text, lexicon)
    return any(
        compare_names(part, name, lexicon) is Likeness.SAME for part in parts for name in names
    )
