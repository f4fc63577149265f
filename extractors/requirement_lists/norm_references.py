"""References to norms as people write them in a list: `BIO2 5.17.01; 5.18.02`, `AVG art. 28 lid 3 sub h`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from extractors.lexicons import load_lexicon
from models.norms import Catalogue, Norms, find_near

_WRITTEN_OUT = re.compile(r"[a-z][a-z0-9-]*(?:@[\w.-]+)?:[^\s;,]+|contract")
_LINE_WRITTEN_OUT = re.compile(
    r"[a-z][a-z0-9-]*(?:@[\w.-]+)?:\S.*|[a-z][a-z0-9-]*@[\w.-]+|contract"
)
_LAST_ARTICLE = 99
_ANY_NUMBER = re.compile(r"(?<![\w.(])\d{1,2}(?:\.\d{1,2}){1,3}(?![\w]|\.\d)")
_PARTS = re.compile(r"[;\n]")
_ARTICLE = re.compile(
    r"(?:art(?:ikel)?\.?\s*)?(?<!\d)(\d{1,3})(?!\d)\s*,?\s*(?:lid\s*(\d)|(eerste|tweede|derde|vierde|vijfde)\s+lid)?"
    r"\s*,?\s*(?:(?:sub|onder|aanhef en onder)\s*([a-z](?:\s*(?:,|en|of)\s*[a-z])*)\b)?",
    re.IGNORECASE,
)
_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "vijfde": "5"}
_FILLER = re.compile(
    r"\b(?:en|and|of|zie|ook|maatregel(?:en)?|controls?|norm(?:en)?|nr|artikel|art|versie(?:\s+\d\.\d+)?|v\d\.\d+|"
    r"overheidsmaatregel(?:en)?|beheersmaatregel(?:en)?|criterium|criteria|thema|wizard|ref)\b|[\s;,.&/()+:-]+",
    re.IGNORECASE,
)


class Scheme(NamedTuple):
    """How a norm is cited, and where its numbers are looked up."""

    name: str
    ids: re.Pattern[str]
    catalogues: tuple[str, ...]
    strip: str
    clauses: str | None
    """The catalogue of a standard's own clauses, with which the numbers may be mixed up."""
    unversioned: bool


class UnknownId(NamedTuple):
    """A number that its norm does not have, and the numbers that may have been meant."""

    written: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class References:
    """What a cell cites."""

    sources: tuple[str, ...] = ()
    """In the form `bio2@1.3:5.17.01`."""
    is_whole: bool = True
    """False when there is more in the cell than what was understood."""
    unknown: tuple[UnknownId, ...] = ()
    assumed: tuple[str, ...] = ()
    """Sources of which the version or the spelling was settled by us."""


def read_references(text: str, norms: Norms, hint: str | None = None) -> References:
    """The norms that *text* cites; *hint* names the norm of the column, for numbers without a name."""
    lines = text.split("\n")
    if all(_LINE_WRITTEN_OUT.fullmatch(line) for line in lines):
        return _join([_check_written_out(line, norms) for line in lines])
    found: list[References] = []
    rest = _take_written_out(text, norms, found)
    rest = _take_named_by_number(rest, norms, found)
    rest = _take_announced(rest, norms, hint, found)
    if hint:
        # Under the name of a norm a number that is none of that norm is a mistake.
        found.extend(
            References(unknown=(UnknownId(number[0], _find_elsewhere(number[0], norms)),))
            for number in _ANY_NUMBER.finditer(rest)
        )
    return _join(found, is_whole=not _FILLER.sub("", rest))


def _find_elsewhere(id: str, norms: Norms) -> tuple[str, ...]:
    """Where a number does stand."""
    return tuple(str(place) for place in norms.find_everywhere(id))


def names_a_norm(text: str) -> bool:
    """True for a text that is the name of a norm and nothing else, such as `BIO2`."""
    return bool(_announcements().search(text)) and not _FILLER.sub(
        "", _announcements().sub("", text)
    )


def _join(found: list[References], *, is_whole: bool = True) -> References:
    return References(
        sources=tuple(dict.fromkeys(s for one in found for s in one.sources)),
        is_whole=is_whole and all(one.is_whole for one in found),
        unknown=tuple(u for one in found for u in one.unknown),
        assumed=tuple(dict.fromkeys(a for one in found for a in one.assumed)),
    )


def _take_written_out(text: str, norms: Norms, found: list[References]) -> str:
    """References in our own form; what is left of the text."""

    def take(match: re.Match[str]) -> str:
        found.append(_check_written_out(match[0], norms))
        return " "

    return re.sub(rf"(?<![\w@]){_WRITTEN_OUT.pattern}(?=$|[\s;,])", take, text)


def _check_written_out(source: str, norms: Norms) -> References:
    head, colon, id = source.partition(":")
    name, _, version = head.partition("@")
    catalogue = norms.find_catalogue(name, version or None)
    if not colon or catalogue is None or not catalogue.complete or id in catalogue.by_id:
        return References((source,))
    return References(unknown=(UnknownId(source, find_near(id, catalogue)),))


def _take_named_by_number(text: str, norms: Norms, found: list[References]) -> str:
    """Numbers that say themselves which norm they are from, such as CLD_U.10.03."""
    for scheme in (one for words, one in load_schemes() if not words):

        def take(match: re.Match[str], scheme: Scheme = scheme) -> str:
            found.append(_look_up(match[0].replace("-", "_", 1).upper(), scheme, norms))
            return " "

        text = re.sub(
            rf"(?<![\w.]){scheme.ids.pattern}(?![\w]|\.\d)", take, text, flags=re.IGNORECASE
        )
    return text


def _take_announced(text: str, norms: Norms, hint: str | None, found: list[References]) -> str:
    """Numbers after the name of their norm, up to the next name, part by part of the text."""
    rest, current = "", _find_scheme(hint)
    for part in _PARTS.split(text):
        left, current = _take_part(part, current, norms, found)
        rest += left
    return rest


def _take_part(
    text: str, current: Scheme | None, norms: Norms, found: list[References]
) -> tuple[str, Scheme | None]:
    """What is left of one part of a text, and the norm that the numbers in the next part are of.

    Numbers before the only name of a norm are of that norm too: `5.24.07 (BIO2)`, `art. 28(4) AVG`.
    """
    named = list(_announcements().finditer(text))
    closes = len(named) == 1 and not _FILLER.sub("", text[named[0].end() :])
    if named and (current is None or closes):
        current = _by_word()[named[0][0].casefold()]
    rest, start = "", 0
    for match in [*named, None]:
        stop = match.start() if match else len(text)
        rest += _take_numbers(text[start:stop], current, norms, found)
        if match:
            current, start = _by_word()[match[0].casefold()], match.end()
    return rest, current


def _take_numbers(text: str, scheme: Scheme | None, norms: Norms, found: list[References]) -> str:
    if scheme is None:
        return text
    if scheme.name == "avg":
        text = _ARTICLE.sub(_write_article, text)

    def take_range(match: re.Match[str]) -> str:
        listed = _list_range(match[1], match[2], scheme, norms)
        return f" {'; '.join(listed)} " if listed else match[0]

    def take(match: re.Match[str]) -> str:
        found.append(_look_up(match[0], scheme, norms))
        return " "

    ids = scheme.ids.pattern
    text = re.sub(rf"({ids})\s*(?:t/m|tot en met)\s*({ids})(?![\w]|\.\d)", take_range, text)
    return re.sub(rf"(?<![\w.(])(?:{scheme.ids.pattern})(?![\w]|\.\d)", take, text)


def _list_range(first: str, last: str, scheme: Scheme, norms: Norms) -> list[str]:
    """The numbers from *first* to *last* of one parent, in the order of their catalogue."""
    for catalogue in (norms.catalogues[key] for key in scheme.catalogues):
        ends = [catalogue.by_id.get(first), catalogue.by_id.get(last)]
        if ends[0] and ends[1] and ends[0].parent == ends[1].parent:
            ids = [norm.id for norm in catalogue.norms if norm.parent == ends[0].parent]
            return ids[ids.index(first) : ids.index(last) + 1]
    return []


def _write_article(match: re.Match[str]) -> str:
    """`art. 28 lid 3 sub h` as `28(3)(h)`; what is in that form already stays."""
    article, digit, ordinal, letters = match.groups()
    paragraph = digit or _ORDINALS.get((ordinal or "").casefold())
    if not paragraph:
        return match[0].replace("artikel", " ").replace("art.", " ")
    named = [one for one in re.split(r"\W+|\ben\b|\bof\b", letters or "") if one]
    cited = [f"{article}({paragraph})({letter.lower()})" for letter in named]
    return f" {'; '.join(cited) or f'{article}({paragraph})'} "


def _look_up(id: str, scheme: Scheme, norms: Norms) -> References:
    """The number *id* in the first catalogue of *scheme* that has it."""
    plain = re.sub(f"^{scheme.strip}", "", id) if scheme.strip else id
    if not scheme.catalogues:
        return References((f"{scheme.name}:{plain}",))
    if scheme.name == "avg" and not _is_article(plain):
        return References(unknown=(UnknownId(plain, ()),))
    if scheme.clauses and plain == id and id in norms.catalogues[scheme.clauses].by_id:
        return References(is_whole=False)
    catalogues = [norms.catalogues[key] for key in scheme.catalogues]
    holding = [one for one in catalogues if plain in one.by_id]
    if not holding:
        return _look_further(plain, scheme, catalogues)
    source = _cite(holding[0], plain, scheme)
    # A later version that we know in part only may have given the number to another norm.
    renumbered = any(not one.complete and one.name == holding[0].name for one in catalogues[1:])
    return References((source,), assumed=(source,) if renumbered else ())


def _is_article(id: str) -> bool:
    """False for an article or a paragraph that the AVG does not have."""
    article, _, rest = id.partition("(")
    paragraph = rest.partition(")")[0]
    if int(article) > _LAST_ARTICLE or not paragraph:
        return int(article) <= _LAST_ARTICLE
    paragraphs: dict[int, int] = load_lexicon("norm_references")["paragraphs"]
    return int(paragraph) <= paragraphs.get(int(article), 1)


def _cite(catalogue: Catalogue, id: str, scheme: Scheme) -> str:
    return f"{catalogue.name if scheme.unversioned else catalogue.key}:{id}"


def _look_further(id: str, scheme: Scheme, catalogues: list[Catalogue]) -> References:
    """A number that stands in no catalogue: other zeros, a chapter, a norm that we know in part, or a mistake."""
    near = [f"{one.key}:{other}" for one in catalogues for other in find_near(id, one)]
    ids = {one.rpartition(":")[2] for one in near}
    if len(ids) == 1:
        return References((near[0],), assumed=(near[0],))
    if any(known.startswith(f"{id}.") for one in catalogues for known in one.by_id):
        return References(is_whole=False)
    partly = next((one for one in catalogues if not one.complete), None)
    if partly is not None and re.fullmatch(partly.id_pattern, id):
        return References((_cite(partly, id, scheme),))
    return References(unknown=(UnknownId(id, tuple(near)),))


@cache
def load_schemes() -> tuple[tuple[tuple[str, ...], Scheme], ...]:
    """The norms that lists cite, each with the words that announce it."""
    return tuple(_read_schemes())


def _read_schemes() -> Iterator[tuple[tuple[str, ...], Scheme]]:
    lexicon = load_lexicon("norm_references")
    rows: list[dict[str, Any]] = lexicon["schemes"]
    unversioned = lexicon["without_version"]
    for row in rows:
        yield (
            tuple(row["words"]),
            Scheme(
                row["name"],
                re.compile(row["ids"]),
                tuple(row.get("catalogues", ())),
                str(row.get("strip", "")),
                row.get("clauses"),
                row["name"] in unversioned,
            ),
        )


@cache
def _by_word() -> dict[str, Scheme]:
    return {word.casefold(): scheme for words, scheme in load_schemes() for word in words}


@cache
def _announcements() -> re.Pattern[str]:
    words = sorted(_by_word(), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in words)})(?!\w|[-_][A-Z]+[-_]\d)",
        re.IGNORECASE,
    )


def _find_scheme(name: str | None) -> Scheme | None:
    return next((one for _, one in load_schemes() if one.name == name), None)
