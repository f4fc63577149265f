"""The list of findings and their counts: where list and summary differ, what the report itself settles."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extractors.layout import Passage
from extractors.lexicons import reason
from extractors.technical.cards import cards
from extractors.technical.report import Report
from extractors.technical.stated import Stated, stated_counts, stated_totals
from extractors.technical.tables import tables
from extractors.technical.titles import Seen, rated_titles, sections_with_findings
from extractors.technical.words import letters_of
from models.evidence import Fact, FieldName, Method, Unread, write_counts

_SETTLED, _LISTED, _TOLD = 0.96, 0.9, 0.85
_MAY_BE_LEFT_OUT = {"notes & additional information", "notes", "info", "best practice", "gas"}


@dataclass(frozen=True)
class CountsRead:
    """The findings, their counts by severity where those are sure, and what contradicts."""

    findings: tuple[Seen, ...]
    fact: Fact | None = None
    unread: Unread | None = None
    remarks: tuple[str, ...] = ()


def read_counts(report: Report) -> CountsRead:
    """The findings of *report* and how many there are of each severity."""
    lists = _lists(report)
    stated = stated_counts(report)
    if not lists:
        return _told(stated)
    whole = [one for one in stated if not one.is_part]
    longest = max(lists, key=lambda one: (any(_agrees(told, one) for told in whole), len(one)))
    findings = _enriched(longest, lists)
    counts = _count(longest)
    agreeing = [one for one in whole if _agrees(one, longest)]
    apart = [_count(one) for one in lists if not _is_part_of(_count(one), counts)]
    if apart and not agreeing:
        return _unsettled(findings, "two_values", counts, apart[0])
    differing = [one.present for one in whole if one not in agreeing]
    totals = stated_totals(report)
    if agreeing:
        return CountsRead(findings, _fact(agreeing[0].words, counts, _SETTLED))
    if len(longest) in totals or not (totals or whole):
        remarks = tuple(_remark(counts, other) for other in differing[:1])
        return CountsRead(findings, _fact(longest[0].line, counts, _LISTED), None, remarks)
    other = differing[0] if differing else {"total": max(totals)}
    return _unsettled(findings, "counts_differ", counts, other)


def _agrees(stated: Stated, findings: tuple[Seen, ...]) -> bool:
    """Whether the summary tells the numbers of the list; it may leave out what is no weakness."""
    counts = _count(findings)
    missing = set(counts) - set(stated.present)
    same = all(counts.get(name) == number for name, number in stated.present.items())
    return same and missing <= _MAY_BE_LEFT_OUT and len(stated.present) > 0


def _fact(words: Passage, counts: dict[str, int], sure: float) -> Fact:
    fact = words.fact(write_counts(counts), Method.DERIVED, sure)
    return fact.model_copy(update={"counts": counts})


def _lists(report: Report) -> list[tuple[Seen, ...]]:
    """The findings as each shape tells them; sections only where nothing else does."""
    in_tables = tables(report)
    found = [
        one
        for one in (
            cards(report, in_tables.headers) or (),
            rated_titles(report),
            in_tables.findings,
        )
        if one
    ]
    if found:
        return found
    in_sections = sections_with_findings(report)
    return [in_sections] if in_sections else []


def _count(findings: Iterable[Seen]) -> dict[str, int]:
    return dict(Counter(seen.severity.name for seen in findings if seen.severity))


def _is_part_of(counts: dict[str, int], whole: dict[str, int]) -> bool:
    return all(number <= whole.get(name, 0) for name, number in counts.items())


def _told(stated: tuple[Stated, ...]) -> CountsRead:
    """Without a list: what the report states, when it does not state two things."""
    whole = [one for one in stated if not one.is_part]
    if not whole:
        return CountsRead(())
    first = whole[0]
    if any(one.present != first.present for one in whole):
        unread = Unread(
            field=FieldName.FINDINGS_BY_SEVERITY,
            reason=reason("two_values"),
            page=first.words.page,
            quote=first.words.text,
        )
        return CountsRead((), None, unread, (_remark(first.present, whole[-1].present),))
    return CountsRead((), _fact(first.words, first.counts, _TOLD))


def _unsettled(
    findings: tuple[Seen, ...], why: str, counts: dict[str, int], other: dict[str, int]
) -> CountsRead:
    unread = Unread(
        field=FieldName.FINDINGS_BY_SEVERITY,
        reason=reason(why),
        page=findings[0].line.page,
        quote=findings[0].line.text,
    )
    return CountsRead(findings, None, unread, (_remark(counts, other),))


def _remark(counts: dict[str, int], other: dict[str, int]) -> str:
    return f"{reason('counts_differ')}: {write_counts(counts)}; {write_counts(other)}"


def _enriched(longest: tuple[Seen, ...], lists: list[tuple[Seen, ...]]) -> tuple[Seen, ...]:
    """The findings of the longest list with the score and outcome that another list tells."""
    others = {
        key: seen
        for one in lists
        if one is not longest
        for seen in one
        for key in (seen.key, letters_of(seen.title.text))
    }
    return tuple(
        _with(seen, others.get(seen.key) or others.get(letters_of(seen.title.text)))
        for seen in longest
    )


def _with(seen: Seen, other: Seen | None) -> Seen:
    if other is None:
        return seen
    return replace(
        seen,
        score=seen.score if seen.score is not None else other.score,
        status=seen.status or other.status,
        retest=seen.retest or other.retest,
    )
