"""The dates of a certificate, each kind kept apart (R-ISO-02, R-DAT-01, R-DAT-05, R-DAT-09)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from extractors.certificates.dated_words import (
    KINDS,
    DatedWords,
    Key,
    claimed_dates,
    dates_that_end_lines,
)
from extractors.certificates.labelled import LabelledPages, Place
from extractors.dates import Order, find_dates, names_only_a_month, order_of
from extractors.language import is_supported
from extractors.lexicons import reason
from models.evidence import DATE_FIELDS, Fact, FieldName, Method, Unread

_NAMES = frozenset(field.value for field in DATE_FIELDS)
_CYCLE = timedelta(days=3 * 366 + 31)
"""A cycle of three years and a month: what began longer before the expiry began in an earlier cycle."""
_MOST_SURE = {Place.SAME_LINE: 0.97, Place.RIGHT: 0.95, Place.BELOW: 0.9, Place.ABOVE: 0.8}
_PLACE = re.compile(
    r"^(?:[^\W\d_][\w .,&'’()/-]{1,60},\s*(?:am|den|le|the|op|on|dne)?|fait (?:a|à) [^\W\d_][\w '’-]{1,40},?\s*(?:le)?"
    r"|(?:date|datum|fecha)\s*[:.]?)\s*$",
    re.IGNORECASE,
)
"""What may stand before the date above a signature: a place, a body and a place, or the word date."""


@dataclass(frozen=True)
class DatesRead:
    """The dates that could be settled, and those that could not."""

    facts: dict[FieldName, Fact]
    unread: tuple[Unread, ...]


def read_dates(pages: LabelledPages, language: str, month_first_country: bool | None) -> DatesRead:
    """Every kind of date on *pages*; *month_first_country* says whether the address is one where 3/4 is 4 March's other reading."""
    claimed, taken = claimed_dates(pages)
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
    for hit in pages.hits(*(kind for kind in KINDS if kind in _NAMES)):
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
    for before, dated in dates_that_end_lines(pages):
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


def _fact(kind: str, day: date, words: DatedWords) -> Fact:
    sure = _MOST_SURE[words.place] * (1.0 if words.exact else 0.9)
    return words.words.fact(day.isoformat(), Method.LABEL, sure)
