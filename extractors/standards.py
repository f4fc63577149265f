"""Standards and editions as they are printed: `NEN-EN-ISO/IEC 27001:2017+A11:2020`, `ISO 9001-2015`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.lexicons import load_lexicon
from models.text import fold


@dataclass(frozen=True, slots=True)
class StandardFound:
    """A standard at characters *start* to *end* of a text, in its usual spelling."""

    start: int
    end: int
    name: str
    number: str
    edition: str | None
    edition_start: int
    edition_end: int


_NATIONAL = r"(?:(?:nen|din|bs|nf|une|uni|sn|ns|ss|ds|onorm|st rk|ст рк|ts|gost|гост|pn|csn|evs|i\.?s\.?|sr|stn|lst|msz|sist|el[o0]t|np|nbn|abnt|nbr|jis q|is)[\s\-/]*)"
_ISO = r"(?:[i1l|][s5][o0](?:\s*[/\-m]?\s*[i1ltj|]?\s?[e€]\s?c)?)"
_STANDARD = re.compile(
    rf"(?<![^\W_])(?P<prefix>{_NATIONAL}*(?:en[\s\-]*)?)"
    rf"(?P<body>{_ISO}|iatf|nen|nta|as|en|sa|ohsas|bc|ntа)"
    r"[\s\-:]*(?:tr |ts |pas )?(?P<number>\d{4,5})(?!\d)"
    r"(?:\s?[\-‐‑–]\s?(?P<part>\d{1,2})(?!\d))?"
    r"(?:\s?[:;\-‐‑–.]\s?|\s\(|\s)?(?P<edition>(?:19|20)\d{2}(?![\d\-/.]\d)(?!\d)(?:\s?/?\s?\+?\s?(?:amd\.?\s?\d|a\d{1,2}|c\d{1,2})(?:[:\-]\s?\d{4})?)*)?"
)
_ALONE = re.compile(r"(?<![\w/:.-])(?P<number>\d{4,5}) ?: ?(?P<edition>20\d{2})(?![\w/:.-])")
"""A known number with its edition, when OCR lost the letters before it."""


def find_standards(text: str) -> tuple[StandardFound, ...]:
    """Every standard named in *text*, from left to right."""
    return tuple(_all(fold(text)))


def _all(folded: str) -> Iterator[StandardFound]:
    numbers = load_lexicon("standards")
    if not re.search(r"[a-z]\s?\d{4,5}", folded):
        for match in _ALONE.finditer(folded):
            if match["number"] in numbers["names"]:
                name, number = numbers["names"][match["number"]], match["number"]
                yield StandardFound(
                    match.start(),
                    match.end(),
                    name,
                    number,
                    match["edition"],
                    match.start("edition"),
                    match.end("edition"),
                )
    for match in _STANDARD.finditer(folded):
        body = re.sub(
            r"[^a-z]", "", match["body"].replace("1", "i").replace("0", "o").replace("5", "s")
        )
        number, part = match["number"], match["part"]
        known = str(number) in numbers["names"]
        if not known and (not body.startswith("iso") or len(number) > 5):
            continue
        if body in {"en", "as", "bc"} and not known:
            continue
        edition = match["edition"]
        name = numbers["names"].get(number) or f"ISO {number}"
        if part and number in numbers["parts"]:
            name = f"{name}-{part}"
        yield StandardFound(
            match.start(),
            match.end(),
            name,
            number,
            re.sub(r"\s", "", edition).upper() if edition else None,
            match.start("edition"),
            match.end("edition"),
        )
