"""Which parties do part of the work of the service organisation (R-SUB-01)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractors.assurance.running import Running
from extractors.assurance.words import pattern, words_in
from extractors.certificates.organisation import has_legal_form
from extractors.layout import Passage, Sheet, join
from models.assurance_reports import Quoted, SubserviceMethod, SubserviceOrganisation
from models.evidence import Fact, Method
from models.text import fold

_NAME = re.compile(
    r"(?:[A-Z0-9][\w&’'./+-]*|[a-z]+[A-Z][\w]*)(?:,? (?:Inc|LLC|Ltd|Corp|B\.V|N\.V|GmbH|AG|Limited|L\.P|PLC|LLP)\b\.?|(?: (?:&|of|the|van|de|der|for) (?=[A-Z]))?[ ]?(?:[A-Z0-9][\w&’'./+-]*)?)*"
)
_ALIAS = re.compile(r"\((?:[^()]{0,60}[\"“”'’][^()]{0,40}|[A-Z][A-Za-z0-9]{1,14})\)")
_GERMAN = re.compile(r"(?:sub|unter)dienst")
_NEXT_PARTY = re.compile(r"(?:;|,? and|,? en|,? und|,? et|,)\s+(?=[A-Z])")
_SAME_CELL = 6.0
"""Points that the words of a column may start beside its heading."""
_MOST_PARTIES = 25
_LONGEST_SENTENCE = 500


@dataclass(frozen=True)
class Party:
    """A subservice organisation with the words that name it."""

    name: str
    words: Passage


def find_parties(
    letters: tuple[Running, ...], sheets: tuple[Sheet, ...], subject: str | None
) -> tuple[Party, ...]:
    """The subservice organisations by the first text that names any, or by the first table of them."""
    for text in letters:
        found = _distinct(_in_sentences(text, subject))
        if found:
            return found
    return _distinct(party for sheet in sheets for party in _in_tables(sheet, subject))


def as_fact(parties: tuple[Party, ...], letters: Iterable[Running]) -> Fact | None:
    """All of *parties* as one fact: with the words from the first to the last, or of the first alone where more stands between."""
    if not parties:
        return None
    names = tuple(party.name for party in parties)
    told = (_from_first_to_last(parties, text) for text in letters)
    words = next((one for one in told if one), parties[0].words)
    fact = words.fact(", ".join(names), Method.PATTERN, 0.9)
    return fact.model_copy(update={"items": names})


def _from_first_to_last(parties: tuple[Party, ...], text: Running) -> Passage | None:
    """The words of *text* that name all of *parties* in their order, a sentence at most."""
    first = text.text.find(parties[0].words.text)
    end = first
    for party in parties:
        start = text.text.find(party.words.text, end)
        if first < 0 or start < 0:
            return None
        end = start + len(party.words.text)
    words = text.cut(first, end)
    whole = words is not None and words.text == text.text[first:end]
    return words if whole and end - first <= _LONGEST_SENTENCE else None


def with_methods(
    parties: tuple[Party, ...], texts: Iterable[Running]
) -> tuple[SubserviceOrganisation, ...]:
    """*parties* with the method that the report uses for each: by its own sentence, or the only one there is."""
    folded = [text.folded for text in texts]
    carved = any(pattern("carve_out").search(text) for text in folded)
    inclusive = any(pattern("inclusive").search(text) for text in folded)
    return tuple(
        SubserviceOrganisation(
            name=party.name,
            method=_method_of(party, folded, carved, inclusive),
            stated=quoted(party.words),
        )
        for party in parties
    )


def quoted(words: Passage) -> Quoted:
    """The place and the words of a passage."""
    return Quoted(page=words.page, bbox=words.place, quote=words.text)


def _method_of(
    party: Party, texts: list[str], carved: bool, inclusive: bool
) -> SubserviceMethod | None:
    if carved != inclusive:
        return SubserviceMethod.CARVE_OUT if carved else SubserviceMethod.INCLUSIVE
    if not carved:
        return None
    name = fold(party.name)
    near = {
        method
        for method, group in (
            (SubserviceMethod.CARVE_OUT, "carve_out"),
            (SubserviceMethod.INCLUSIVE, "inclusive"),
        )
        for text in texts
        for sentence in re.split(r"(?<=[a-z)])\. ", text)
        if name in sentence and pattern(group).search(sentence)
    }
    return near.pop() if len(near) == 1 else None


def _in_sentences(text: Running, subject: str | None) -> Iterator[Party]:
    """`X uses A for hosting and B for support (subservice organizations)` names A and B."""
    seen: set[int] = set()
    for mention in pattern("subservice").finditer(text.folded):
        start, end = text.sentence_at(mention.start())
        if start in seen:
            continue
        seen.add(start)
        verb = pattern("uses").search(text.folded, start, end)
        if verb is None:
            continue
        found = _parties_between(text, verb.end(), end, subject)
        yield from filter(None, map(_in_german, found)) if _GERMAN.match(mention[0]) else found


def _in_german(party: Party) -> Party | None:
    """A name in a language where every noun has a capital: only one with a legal form, from its last article."""
    if not has_legal_form(party.name):
        return None
    article = re.match(r".*\s(?:der|des|von|die|den)\s", party.name)
    if article is None:
        return party
    words = party.words.cut(article.end(), len(party.words.text))
    return Party(words.text, words) if words else None


def _parties_between(text: Running, start: int, end: int, subject: str | None) -> Iterator[Party]:
    at = start
    while at < end:
        purpose = pattern("purpose").search(text.folded, at, end)
        stop = purpose.start() if purpose else end
        for first, last in _names(text, at, stop):
            words = text.cut(first, last)
            if words is not None and not _is_same(words.text, subject):
                yield Party(words.text, words)
        if purpose is None:
            return
        following = _NEXT_PARTY.search(text.text, purpose.end(), end)
        if following is None:
            return
        at = following.end()


def _names(text: Running, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names between two letters; what stands in brackets is another name for the one before."""
    piece = _ALIAS.sub(lambda m: "," + " " * (len(m[0]) - 1), text.text[start:end])
    for match in _NAME.finditer(piece):
        words = re.findall(r"[^\W_][\w.&-]*", fold(match[0]))
        if all(word in words_in("not_a_party") for word in words) or len(match[0]) < 3:
            continue
        kept = match[0].rstrip(" ,;:(")
        if kept.endswith(".") and not re.search(r"\b(?:Inc|Ltd|Corp|B\.V|N\.V|L\.P|Co)\.$", kept):
            kept = kept.rstrip(".")
        yield start + match.start(), start + match.start() + len(kept)


def _in_tables(sheet: Sheet, subject: str | None) -> Iterator[Party]:
    """The first column under `Subservice organization`, when a column beside it tells what they do."""
    for index, line in enumerate(sheet.lines):
        if line.folded.strip(" :") not in words_in("party_columns"):
            continue
        beside = sheet.right_of(index)
        if beside is None or sheet.lines[beside].folded.strip(" :") not in words_in(
            "service_columns"
        ):
            continue
        yield from _column(sheet, line, sheet.lines[beside], subject)


def _column(
    sheet: Sheet, heading: Passage, beside: Passage, subject: str | None
) -> Iterator[Party]:
    cells = [
        line
        for line in sheet.lines
        if line.box.top > heading.box.bottom - 1
        and abs(line.box.left - heading.box.left) < _SAME_CELL
        and line.box.right < beside.box.left + _SAME_CELL
    ]
    for group in _blocks(cells):
        words = join(group)
        if re.match(r"[A-Z0-9]", words.text) and len(words.words) <= 8:
            name = re.sub(r"\s*\([^)]*\)$", "", words.text)
            if not _is_same(name, subject):
                yield Party(name, words.cut(0, len(name)) or words)


def _blocks(cells: list[Passage]) -> Iterator[list[Passage]]:
    block: list[Passage] = []
    for line in cells:
        if block and line.box.top - block[-1].box.bottom > 0.6 * line.height:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _distinct(parties: Iterable[Party]) -> tuple[Party, ...]:
    kept: list[Party] = []
    for party in parties:
        if not any(_is_same(party.name, other.name) for other in kept):
            kept.append(party)
    return tuple(kept) if len(kept) <= _MOST_PARTIES else ()


def _is_same(name: str, other: str | None) -> bool:
    """Whether two names begin with the same words."""
    if other is None:
        return False
    one, two = (re.sub(r"[\W_]+", " ", fold(value)).strip() for value in (name, other))
    short, long = sorted((one, two), key=len)
    return long.startswith(short)
