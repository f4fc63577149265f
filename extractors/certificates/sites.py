"""The sites that a certificate lists, each with its own scope where it states one (R-SCO-07)."""

import re
from collections.abc import Iterator

from extractors.certificates.labelled import Hit, LabelledPages
from extractors.certificates.organisation import looks_like_address
from extractors.layout import Passage, Sheet
from models.evidence import Method, Site

_MOST = 400
_BULLET = re.compile(r"^[\s•·▪➢*\-–\d.)]+(?=[^\W\d_])")
_SCOPE_PART = re.compile(r"^(?:functions?|scope|activities|activiteiten|functies|tatigkeiten|activites|processes)\s*[:\-–]\s*")


def read_sites(pages: LabelledPages) -> tuple[Site, ...]:
    """The sites under the headings of the annexes, in the order of the pages."""
    sites: list[Site] = []
    for hit in pages.hits("additional_sites"):
        if hit.starts_line and hit.fills_line:
            sites += _under(pages, hit)
    return tuple(_without_twice(sites))[:_MOST]


def _under(pages: LabelledPages, hit: Hit) -> Iterator[Site]:
    current: Site | None = None
    for index in range(hit.line + 1, len(hit.sheet.lines)):
        line = hit.sheet.lines[index]
        label = pages.starts_with_label(hit.sheet, index)
        if label in {"additional_sites", "holder_address", "scope_statement", None}:
            scope = _SCOPE_PART.match(line.folded)
            if scope is not None and current is not None:
                words = line.cut(scope.end(), len(line.text))
                if words is not None:
                    current = Site(name=current.name, scope=words.fact(words.text, Method.LAYOUT, 0.8))
                continue
            if not _is_site(hit.sheet, line):
                if current is not None and line.height < 0.8 * hit.passage.height:
                    break
                continue
            if current is not None:
                yield current
            current = _site(line)
        elif label is not None:
            break
    if current is not None:
        yield current


def _is_site(sheet: Sheet, line: Passage) -> bool:
    text = line.text
    if len(text) > 180 or not any(letter.isalpha() for letter in text):
        return False
    return bool(_BULLET.match(text)) or looks_like_address(text) or text.count(",") >= 1


def _site(line: Passage) -> Site:
    match = _BULLET.match(line.text)
    words = line.cut(match.end(), len(line.text)) if match else line
    words = words or line
    return Site(name=words.fact(words.text, Method.LAYOUT, 0.8))


def _without_twice(sites: list[Site]) -> Iterator[Site]:
    seen: set[str] = set()
    for site in sites:
        key = re.sub(r"\W+", "", site.name.value.casefold())
        if key not in seen:
            seen.add(key)
            yield site
