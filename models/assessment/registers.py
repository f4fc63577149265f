"""Looking up issuers and accreditation bodies by the name that a document prints."""

import re
from collections.abc import Iterable
from functools import lru_cache

from models.assessment.names import Forms, read_name, read_name_by
from models.assessment.wording import Words, find_phrase, split_words
from models.reference import AccreditationBody, Issuer, Lexicon, Reference, Signatory

_LONG = 4
"""A name of this many letters is found anywhere in what is printed."""
_SHORT = 3
"""An acronym of this many letters counts with its own capitals (RvA); a shorter one only alone."""


def find_issuers(printed: str, reference: Reference) -> tuple[Issuer, ...]:
    """The known organisations that *printed* may be; none means unknown, which is not bad.

    A known name may be followed by words such as "Certification Nederland", and by nothing else.
    """
    lexicon = reference.lexicon
    name = read_name(printed, lexicon).core
    known = _index_issuers(
        reference.issuers,
        tuple(lexicon.legal_forms.items()),
        tuple(lexicon.leading_forms.items()),
    )
    for size in range(len(name), 0, -1):
        found = known.get(name[:size], ())
        if found and _may_follow(name[size:], lexicon):
            return found
    return ()


@lru_cache(maxsize=4)
def _index_issuers(
    issuers: tuple[Issuer, ...], trailing: Forms, leading: Forms
) -> dict[Words, tuple[Issuer, ...]]:
    """The issuers by the words of each name that they go by."""
    index: dict[Words, tuple[Issuer, ...]] = {}
    for issuer in issuers:
        cores = {
            read_name_by(name, trailing, leading).core for name in (issuer.name, *issuer.aliases)
        }
        for core in cores:
            index[core] = (*index.get(core, ()), issuer)
    return index


def _may_follow(rest: Words, lexicon: Lexicon) -> bool:
    allowed = _single_words(lexicon.issuer_words)
    return all(word in allowed for word in rest)


@lru_cache(maxsize=8)
def _single_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in split_words(phrase))


def find_bodies(printed: str, reference: Reference) -> tuple[AccreditationBody, ...]:
    """The accreditation bodies that *printed* names; several when an acronym is shared (GAC)."""
    matches = tuple(
        body
        for body in reference.accreditation_bodies
        if _names_body(printed, (body.name, *body.aliases))
    )
    named = tuple(body for body in matches if body.signatory is not Signatory.UMBRELLA)
    umbrellas = tuple(body for body in matches if body.signatory is Signatory.UMBRELLA)
    if _share_an_acronym(printed, named, umbrellas):
        return matches
    return named or umbrellas


def _names_body(printed: str, names: Iterable[str]) -> bool:
    words = split_words(printed)
    parts = {split_words(part) for part in re.split(r"[(),;/]", printed)}
    return any(
        split_words(name) in parts
        or (_size(name) >= _LONG and find_phrase(words, name) is not None)
        or (_size(name) == _SHORT and re.search(rf"\b{re.escape(name)}\b", printed) is not None)
        for name in names
    )


def _size(name: str) -> int:
    return len("".join(split_words(name)))


def _share_an_acronym(
    printed: str, named: tuple[AccreditationBody, ...], umbrellas: tuple[AccreditationBody, ...]
) -> bool:
    """True when *printed* is nothing but an acronym of both a body and an umbrella (R-ISS-08)."""
    words = split_words(printed)
    return any(
        words in {split_words(alias) for alias in body.aliases}
        and words in {split_words(alias) for alias in umbrella.aliases}
        for body in named
        for umbrella in umbrellas
    )
