"""Which words on a certificate are which kind of date: by label, by range, by `since` and `until`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.certificates.labelled import Candidate, Hit, LabelledPages, Place
from extractors.dates import DateFound, find_dates
from extractors.layout import Passage, join
from extractors.standards import find_standards

KINDS = (
    "valid_until",
    "valid_from",
    "issue_date",
    "reissue_date",
    "initial_certification_date",
    "certified_on",
    "decision_date",
    "previous_expiry",
    "surveillance_date",
)
_OTHERS = ("document_other", "certificate_number_other")
_MANY = {*_OTHERS, "surveillance_date", "decision_date"}
"""Kinds of which a certificate may print several."""
_FREE = {Place.SAME_LINE: 45, Place.RIGHT: 25, Place.BELOW: 4, Place.ABOVE: 4}
"""So many characters may stand before the date in words beside, under or above its label."""
_SINCE = re.compile(
    r"\b(?:certified|registered|gecertificeerd|geregistreerd|zertifiziert|certifie|certifiee)\b.{0,60}?\b(?:since|sinds|seit|depuis)\b\W{0,4}$"
)
_RANGES = ("validity_period", "valid_from")
_UNTIL = re.compile(
    r"^[\s,;:(]*(?:and\s)?(?:is valid\s)?(?:until|untill|till|to|through|thru|tot en met|t/?m|tot|bis einschlie(?:ss|s)lich|bis zum|bis|jusqu'?\s?au|jusqu.?au|jusqu.?a|au|al|hasta|до|[-–—~])[\s:]*$"
)
_UNTIL_WORDS = re.compile(
    r"^(?:(?:until|till|through|thru|tot en met|t/m|tot|bis|bis zum|jusqu.?au|expires?)\s*/?\s*){1,3}[:.]?$"
)
_FORM = re.compile(
    r"(?:\brev\b|\brev\.|revision|\bform|formulier|formular|\bdoc\b|template|versie|version)\W*[\w.\-/ ]{0,12}$"
)
"""Before a label on its line: the line is about the form, not about the certificate."""
Key = tuple[int, float, float]
"""Where a date stands: page, left and top. The same words have the same key in a line and in a block."""


@dataclass(frozen=True)
class DatedWords:
    """A date on a page: its words, how it reads, and how far from its label it stands."""

    words: Passage
    found: DateFound
    place: Place
    exact: bool = True

    @property
    def key(self) -> Key:
        """Where the date stands."""
        return (self.words.page, self.words.box.left, self.words.box.top)


def claimed_dates(pages: LabelledPages) -> tuple[dict[str, DatedWords], frozenset[Key]]:
    """For each kind of date the words that its best label claims, and all words that any label claims."""
    claimed: dict[str, DatedWords] = {}
    taken: dict[Key, str] = {}
    for first, second in _ranges(pages):
        if "valid_until" not in claimed:
            claimed["valid_from"], claimed["valid_until"] = first, second
        taken[first.key], taken[second.key] = "valid_from", "valid_until"
    options = sorted((*_labelled_dates(pages), *_since(pages)), key=lambda option: option[0])
    for _, kind, words in options:
        if words.key in taken or (kind in claimed and kind not in _MANY):
            continue
        taken[words.key] = kind
        claimed[kind] = words
    return {kind: words for kind, words in claimed.items() if kind in KINDS}, frozenset(taken)


def _labelled_dates(
    pages: LabelledPages,
) -> Iterator[tuple[tuple[int, int, int, float], str, DatedWords]]:
    """Dates beside the labels of a kind, with their rank: near and exact labels first, page by page."""
    yield from _until_alone(pages)
    for hit in pages.hits(*KINDS, *_OTHERS, "validity_period"):
        if _FORM.search(hit.passage.folded[: hit.label.start]):
            continue
        for candidate in pages.candidates(hit, above=hit.label.name in KINDS):
            words = _first_date(candidate)
            if words is None:
                continue
            kind = hit.label.name
            if kind == "validity_period":
                if not _UNTIL.match(_before(candidate, words).casefold() or "x"):
                    break
                kind = "valid_until"
            rank = (
                candidate.place,
                int(not hit.label.exact) + int(not hit.starts_line),
                hit.passage.page,
                hit.passage.box.top,
            )
            yield rank, kind, DatedWords(words.words, words.found, candidate.place, hit.label.exact)
            break


def _until_alone(
    pages: LabelledPages,
) -> Iterator[tuple[tuple[int, int, int, float], str, DatedWords]]:
    """A date beside or under a line that says no more than `until`."""
    for sheet in pages.sheets:
        for index, line in enumerate(sheet.lines):
            if not _UNTIL_WORDS.match(line.folded):
                continue
            for other in (sheet.right_of(index), sheet.below(index)):
                found = find_dates(sheet.lines[other].text) if other is not None else ()
                words = (
                    sheet.lines[other].cut(found[0].start, found[0].end)
                    if other is not None and found
                    else None
                )
                if words is not None and found[0].start <= 2:
                    yield (
                        (int(Place.RIGHT), 0, line.page, line.box.top),
                        "valid_until",
                        DatedWords(words, found[0], Place.RIGHT),
                    )
                    break


def _since(pages: LabelledPages) -> Iterator[tuple[tuple[int, int, int, float], str, DatedWords]]:
    """`Certified by the body since 12 May 2012`: the name stands in the middle of the label."""
    for line in (line for sheet in pages.sheets for line in sheet.lines):
        for found in find_dates(line.text)[:1]:
            words = line.cut(found.start, found.end)
            if words is not None and _SINCE.search(line.folded[: found.start]):
                rank = (int(Place.SAME_LINE), 0, line.page, line.box.top)
                yield rank, "initial_certification_date", DatedWords(words, found, Place.SAME_LINE)


def _before(candidate: Candidate, words: DatedWords) -> str:
    return candidate.words.text[: words.found.start]


def _first_date(candidate: Candidate) -> DatedWords | None:
    """The date that a candidate starts with; beside its label other words may stand before it."""
    for found in find_dates(candidate.words.text):
        before = candidate.words.folded[: found.start]
        named = find_standards(before)
        introduced = (named and named[-1].end > found.start - 5) or _UNTIL.match(before)
        if found.start > _FREE[candidate.place] and not introduced:
            return None
        words = candidate.words.cut(found.start, found.end)
        return DatedWords(words, found, candidate.place) if words else None
    return None


def _ranges(pages: LabelledPages) -> Iterator[tuple[DatedWords, DatedWords]]:
    """Pairs `from … until …` after a label of validity, also where the sentence breaks over lines."""
    for hit in pages.hits(*_RANGES):
        for words in (*_run_on(hit), *(c.words for c in pages.candidates(hit))):
            pair = _pair(words)
            if pair:
                yield pair
                break


def _run_on(hit: Hit) -> Iterator[Passage]:
    """The line from the label on, together with the lines that read on from it."""
    rest = hit.passage.cut(hit.label.end, len(hit.passage.text))
    lines = [rest] if rest else []
    block = next(block for block in hit.sheet.blocks if hit.line in block)
    lines += [hit.sheet.lines[line] for line in block[block.index(hit.line) + 1 :][:2]]
    if lines:
        yield join(lines)


def _pair(words: Passage) -> tuple[DatedWords, DatedWords] | None:
    dates = find_dates(words.text)
    if len(dates) < 2 or dates[0].start > 45:
        return None
    first, second = dates[0], dates[1]
    if not _UNTIL.match(words.folded[first.end : second.start]):
        return None
    start, end = words.cut(first.start, first.end), words.cut(second.start, second.end)
    if start is None or end is None:
        return None
    return DatedWords(start, first, Place.SAME_LINE), DatedWords(end, second, Place.SAME_LINE)


def dates_that_end_lines(pages: LabelledPages) -> Iterator[tuple[str, DatedWords]]:
    """Dates that end a line of the first page which is no label's, with what stands before them."""
    for sheet in pages.sheets[:1]:
        for index, line in enumerate(sheet.lines):
            found = find_dates(line.text)
            if (
                len(found) != 1
                or line.text[found[0].end :].strip(" .")
                or pages.labels_on(sheet, index)
            ):
                continue
            words = line.cut(found[0].start, found[0].end)
            if words is not None:
                yield line.text[: found[0].start].strip(), DatedWords(words, found[0], Place.ABOVE)
