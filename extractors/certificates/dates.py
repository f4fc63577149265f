"""The dates of a certificate, each kind kept apart (R-ISO-02, R-DAT-01, R-DAT-05, R-DAT-09)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from extractors.certificates.labelled import Candidate, Hit, LabelledPages, Place
from extractors.dates import DateFound, Order, find_dates, names_only_a_month, order_of
from extractors.language import is_supported
from extractors.layout import Passage, join
from extractors.lexicons import reason
from extractors.standards import find_standards
from models.evidence import DATE_FIELDS, Fact, FieldName, Method, Unread

_KINDS = (
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
_NAMES = frozenset(field.value for field in DATE_FIELDS)
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
_CYCLE = timedelta(days=3 * 366 + 31)
"""A cycle of three years and a month: what began longer before the expiry began in an earlier cycle."""
_MOST_SURE = {Place.SAME_LINE: 0.97, Place.RIGHT: 0.95, Place.BELOW: 0.9, Place.ABOVE: 0.8}
_FORM = re.compile(
    r"(?:\brev\b|\brev\.|revision|\bform|formulier|formular|\bdoc\b|template|versie|version)\W*[\w.\-/ ]{0,12}$"
)
"""Before a label on its line: the line is about the form, not about the certificate."""
_PLACE = re.compile(
    r"^(?:[^\W\d_][\w .,&'’()/-]{1,60},\s*(?:am|den|le|the|op|on|dne)?|fait (?:a|à) [^\W\d_][\w '’-]{1,40},?\s*(?:le)?"
    r"|(?:date|datum|fecha)\s*[:.]?)\s*$",
    re.IGNORECASE,
)
"""What may stand before the date above a signature: a place, a body and a place, or the word date."""


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


@dataclass(frozen=True)
class DatesRead:
    """The dates that could be settled, and those that could not."""

    facts: dict[FieldName, Fact]
    unread: tuple[Unread, ...]


def read_dates(pages: LabelledPages, language: str, month_first_country: bool | None) -> DatesRead:
    """Every kind of date on *pages*; *month_first_country* says whether the address is one where 3/4 is 4 March's other reading."""
    claimed, taken = _claims(pages)
    order = _order(pages, claimed, language, month_first_country)
    dates: dict[str, tuple[date, DatedWords]] = {}
    unread: list[Unread] = []
    for kind, words in claimed.items():
        day = words.found.read(order)
        if day is not None:
            dates[kind] = (day, words)
        elif kind in _NAMES:
            unread.append(
                Unread(
                    field=FieldName(kind),
                    reason=reason("day_or_month"),
                    page=words.words.page,
                    quote=words.words.text,
                )
            )
    unread += _months_only(pages, set(dates))
    _settle_certified_on(dates)
    if is_supported(language):
        if "issue_date" not in dates:
            _take_place_and_date(pages, dates, taken, order)
        _use_only_date_twice(dates)
        _derive_start(dates)
    facts = {
        FieldName(kind): _fact(kind, *found) for kind, found in dates.items() if kind in _NAMES
    }
    return DatesRead(facts, tuple(unread))


def _claims(pages: LabelledPages) -> tuple[dict[str, DatedWords], frozenset[Key]]:
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
    return {kind: words for kind, words in claimed.items() if kind in _KINDS}, frozenset(taken)


def _labelled_dates(
    pages: LabelledPages,
) -> Iterator[tuple[tuple[int, int, int, float], str, DatedWords]]:
    """Dates beside the labels of a kind, with their rank: near and exact labels first, page by page."""
    yield from _until_alone(pages)
    for hit in pages.hits(*_KINDS, *_OTHERS, "validity_period"):
        if _FORM.search(hit.passage.folded[: hit.label.start]):
            continue
        for candidate in pages.candidates(hit, above=hit.label.name in _KINDS):
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


def _order(
    pages: LabelledPages,
    claimed: dict[str, DatedWords],
    language: str,
    month_first_country: bool | None,
) -> Order | None:
    """How the numeric dates of this document read: by each other, by the cycle, by language or country."""
    everywhere = [
        found for sheet in pages.sheets for line in sheet.lines for found in find_dates(line.text)
    ]
    order = order_of(everywhere) or _order_by_cycle(claimed)
    if order is None and set(language.split("+")) - {"en", "und"}:
        order = Order.DAY_FIRST
    if order is None and month_first_country is not None:
        order = Order.MONTH_FIRST if month_first_country else Order.DAY_FIRST
    return order


def _order_by_cycle(claimed: dict[str, DatedWords]) -> Order | None:
    """The one order in which the validity is a round number of years, or a day less."""
    until = claimed.get("valid_until")
    if until is None:
        return None
    fits = {
        order
        for order in Order
        for kind in ("valid_from", "issue_date", "certified_on", "initial_certification_date")
        if kind in claimed and _is_round(claimed[kind].found.read(order), until.found.read(order))
    }
    return fits.pop() if len(fits) == 1 else None


def _is_round(start: date | None, end: date | None) -> bool:
    if start is None or end is None or not start < end:
        return False
    after = end + timedelta(days=1)
    return (start.month, start.day) in {(end.month, end.day), (after.month, after.day)}


def _months_only(pages: LabelledPages, known: set[str]) -> Iterator[Unread]:
    """Labels of a kind with only a month beside them: left out, with the reason (R-DAT-05)."""
    said: set[str] = set()
    for hit in pages.hits(*(kind for kind in _KINDS if kind in _NAMES)):
        name = hit.label.name
        if name in known or name in said:
            continue
        for candidate in pages.candidates(hit):
            if len(candidate.words.text) < 40 and names_only_a_month(candidate.words.text):
                said.add(name)
                yield Unread(
                    field=FieldName(name),
                    reason=reason("month_only"),
                    page=candidate.words.page,
                    quote=candidate.words.text,
                )
                break


def _settle_certified_on(dates: dict[str, tuple[date, DatedWords]]) -> None:
    """`Certified on` is the start of this cycle, or, when longer ago than a cycle, the first certification."""
    if "certified_on" not in dates:
        return
    day, words = dates.pop("certified_on")
    until = dates.get("valid_until")
    if until is not None and until[0] - day > _CYCLE:
        dates.setdefault("initial_certification_date", (day, words))
    elif "valid_from" not in dates and ("issue_date" not in dates or dates["issue_date"][0] != day):
        dates["valid_from"] = (day, words)
    else:
        dates.setdefault("issue_date", (day, words))


def _use_only_date_twice(dates: dict[str, tuple[date, DatedWords]]) -> None:
    """A certificate that prints one date beside its expiry has it as issue date and as start (R-ISO-02)."""
    if "issue_date" not in dates and "reissue_date" in dates:
        dates["issue_date"] = dates["reissue_date"]
    if "issue_date" in dates:
        return
    start, first = dates.get("valid_from"), dates.get("initial_certification_date")
    if start and (first is None or first[0] == start[0]) and "decision_date" not in dates:
        dates["issue_date"] = start
    elif first and not start and _within_cycle(first[0], dates):
        dates["issue_date"] = first


def _within_cycle(day: date, dates: dict[str, tuple[date, DatedWords]]) -> bool:
    until = dates.get("valid_until")
    return until is not None and timedelta(0) < until[0] - day <= _CYCLE


def _derive_start(dates: dict[str, tuple[date, DatedWords]]) -> None:
    """Without a start of its own the issue date starts the cycle, when it lies within one (R-ISO-02)."""
    if "valid_from" in dates or "issue_date" not in dates:
        return
    if _within_cycle(dates["issue_date"][0], dates):
        dates["valid_from"] = dates["issue_date"]


def _take_place_and_date(
    pages: LabelledPages,
    dates: dict[str, tuple[date, DatedWords]],
    taken: frozenset[Key],
    order: Order | None,
) -> None:
    """`Utrecht, 12 mei 2024` above a signature is the day of issue; so is a date that stands all alone."""
    until = dates.get("valid_until")
    if until is None:
        return
    placed: list[tuple[date, DatedWords]] = []
    alone: list[tuple[date, DatedWords]] = []
    for before, dated in _ends_of_lines(pages):
        day = dated.found.read(order)
        if day is None or dated.key in taken or not day < until[0]:
            continue
        if _PLACE.match(before):
            placed.append((day, dated))
        elif not before:
            alone.append((day, dated))
    for found in (placed, alone):
        if len({day for day, _ in found}) == 1:
            dates["issue_date"] = found[0]
            return


def _ends_of_lines(pages: LabelledPages) -> Iterator[tuple[str, DatedWords]]:
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


def _fact(kind: str, day: date, words: DatedWords) -> Fact:
    sure = _MOST_SURE[words.place] * (1.0 if words.exact else 0.9)
    return words.words.fact(day.isoformat(), Method.LABEL, sure)
