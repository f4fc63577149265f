"""Is the certificate valid on the day of judgement, and can its dates be true (R-DAT, R-ISO)."""

from datetime import date

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.dates import add_months, count_days, count_gap_days
from models.assessment.exhibits import Exhibit
from models.assessment.results import Reason
from models.evidence import FieldName

_UNTIL = FieldName.VALID_UNTIL
_FROM = FieldName.VALID_FROM
_ISSUED = FieldName.ISSUE_DATE
_DECIDED = FieldName.DECISION_DATE
_FIRST = FieldName.INITIAL_CERTIFICATION_DATE
_PREVIOUS = FieldName.PREVIOUS_EXPIRY
_VISIT = FieldName.SURVEILLANCE_DATE

_ORDER = ((_FROM, _UNTIL), (_ISSUED, _UNTIL), (_DECIDED, _UNTIL), (_FIRST, _UNTIL))
"""Pairs of dates of which the first cannot lie after the second (R-DAT-04)."""

MONTHS_TO_RESTORE = 6
"""After expiry a body may restore the certificate within this time (R-DAT-17)."""


MONTHS_ISSUED_AHEAD = 6
"""A renewal may be issued this long before its cycle begins, and then show no other date (R-ISO-02)."""


def read_date(exhibit: Exhibit, field: FieldName) -> date | None:
    """The day that the document states; None when it states none, or none that is a day."""
    fact = exhibit.fact(field)
    try:
        return fact.as_date if fact else None
    except ValueError:
        return None


def find_start(exhibit: Exhibit) -> FieldName | None:
    """The field that tells when the cycle begins; a single date beside the expiry is it (R-ISO-02)."""
    return next((f for f in (_FROM, _ISSUED) if read_date(exhibit, f)), None)


def has_single_date(exhibit: Exhibit) -> bool:
    """True when one printed date serves as the day of issue and as the start (R-ISO-02)."""
    issued, start = exhibit.fact(_ISSUED), exhibit.fact(_FROM)
    if issued is None or start is None:
        return issued is not None
    return (issued.page, issued.quote) == (start.page, start.quote)


def check_dates(exhibit: Exhibit, case: Case) -> tuple[Check, ...]:
    """Whether the dates are possible, and whether the day of judgement lies between them."""
    until = read_date(exhibit, _UNTIL)
    if until is None:
        return (_miss_expiry(exhibit),)
    clash = _find_clash(exhibit, case)
    if clash:
        return (_ask_about_clash(exhibit, *clash),)
    return (
        _check_term(exhibit, until, case),
        *_find_anomalies(exhibit, until, case),
        _note_lapse(exhibit),
        _note_surveillance(exhibit, case),
    )


def _miss_expiry(exhibit: Exhibit) -> Check:
    """No expiry read: perhaps there is none, perhaps we missed it; either way nothing is proven."""
    unread = next((u for u in exhibit.evidence.unread if u.field is _UNTIL), None)
    doubt = ask(
        Cause.EXPIRY_UNREAD if unread else Cause.EXPIRY_ABSENT,
        Text.ASK_EXPIRY,
        exhibit.cite_type(),
        file=exhibit.evidence.file,
    )
    return Check(Topic.DATES, Level.NOTHING, doubts=(doubt,), reasons=(doubt.reason,), grade_cap=1)


def _find_clash(exhibit: Exhibit, case: Case) -> tuple[FieldName, FieldName | None] | None:
    """Two dates in an order that cannot be, or one that must not lie in the future and does."""
    for earlier, later in _ORDER:
        first, second = read_date(exhibit, earlier), read_date(exhibit, later)
        if first and second and first > second:
            return earlier, later
    for past in (_DECIDED, _ISSUED):
        day = read_date(exhibit, past)
        if day and day > case.as_of and not _is_start_too(exhibit, past):
            return past, None
    return None


def _is_start_too(exhibit: Exhibit, field: FieldName) -> bool:
    """True when the document prints one date for issue and start: it may begin later (R-ISO-02)."""
    start = read_date(exhibit, _FROM)
    return field is _ISSUED and (start is None or start == read_date(exhibit, field))


def _ask_about_clash(exhibit: Exhibit, earlier: FieldName, later: FieldName | None) -> Check:
    fields = (earlier, later) if later else (earlier,)
    cited = exhibit.cite(*fields)
    values: dict[str, str | date] = {
        "field": earlier.value,
        "day": read_date(exhibit, earlier) or "-",
    }
    if later:
        values |= {"other_field": later.value, "other_day": read_date(exhibit, later) or "-"}
    cause = Cause.DATES_CLASH if later else Cause.DATE_IN_FUTURE
    doubt = ask(Cause.DATES_DOUBT, Text.ASK_DATES, cited, file=exhibit.evidence.file)
    reasons = (because(cause, cited, **values), doubt.reason)
    return Check(
        Topic.DATES, Level.NOTHING, doubts=(doubt,), reasons=reasons, fields=fields, grade_cap=0
    )


def _check_term(exhibit: Exhibit, until: date, case: Case) -> Check:
    """Expired, not begun, or valid up to and including its last day."""
    start_field = find_start(exhibit)
    start = read_date(exhibit, start_field) if start_field else None
    if until < case.as_of:
        return _expire(exhibit, until, case)
    if start_field and start and start > case.as_of:
        reason = because(Cause.NOT_YET_VALID, exhibit.cite(start_field), valid_from=start)
        missing = (lack(Text.MISSING_VALID_NOW, type=exhibit.type.id, valid_from=start),)
        return Check(
            Topic.DATES,
            Level.NOTHING,
            Failure.UNUSABLE,
            reasons=(reason,),
            missing=missing,
            fields=(start_field,),
            grade_cap=0,
        )
    days = count_days(case.as_of, until)
    reasons = [because(Cause.VALID, exhibit.cite(_UNTIL), valid_until=until, days=days)]
    if days <= case.months("P-11"):
        reasons.append(
            because(Cause.EXPIRES_SOON, exhibit.cite(_UNTIL), valid_until=until, days=days)
        )
    fields = (_UNTIL, start_field) if start_field else (_UNTIL,)
    return Check(Topic.DATES, reasons=tuple(reasons), fields=fields, ends=until)


def _expire(exhibit: Exhibit, until: date, case: Case) -> Check:
    cited = exhibit.cite(_UNTIL)
    days = count_days(until, case.as_of)
    reasons = [because(Cause.EXPIRED, cited, valid_until=until, days=days)]
    restore_until = add_months(until, MONTHS_TO_RESTORE)
    if case.as_of <= restore_until:
        reasons.append(because(Cause.MAY_BE_RESTORED, cited, until=restore_until))
    return Check(
        Topic.DATES,
        Level.NOTHING,
        Failure.OUTDATED,
        reasons=tuple(reasons),
        missing=(lack(Text.MISSING_RENEWED, type=exhibit.type.id, valid_until=until),),
        fields=(_UNTIL,),
    )


def _find_anomalies(exhibit: Exhibit, until: date, case: Case) -> tuple[Check, ...]:
    """Dates that a certification body may not print (R-DAT-06, R-ISO-04)."""
    reasons: list[Reason] = []
    start, decided = read_date(exhibit, _FROM), read_date(exhibit, _DECIDED)
    single = has_single_date(exhibit)
    longest = case.months("P-12") + (MONTHS_ISSUED_AHEAD if single else 0)
    if start and count_days(add_months(start, longest), until) > 1:
        cited = exhibit.cite(_FROM, _UNTIL)
        reasons.append(because(Cause.TERM_TOO_LONG, cited, valid_from=start, valid_until=until))
    if start and decided and start < decided and not single:
        cited = exhibit.cite(_FROM, _DECIDED)
        reasons.append(
            because(Cause.STARTS_BEFORE_DECISION, cited, valid_from=start, decided=decided)
        )
    if not reasons:
        return ()
    doubt = ask(Cause.DATES_DOUBT, Text.ASK_DATES, reasons[0].citations, file=exhibit.evidence.file)
    return (
        Check(
            Topic.DATES,
            Level.PARTLY,
            doubts=(doubt,),
            reasons=(*reasons, doubt.reason),
            fields=(_FROM, _UNTIL),
        ),
    )


def _note_lapse(exhibit: Exhibit) -> Check:
    """Days without a certificate between the previous one and this one (R-ISO-24)."""
    previous, start = read_date(exhibit, _PREVIOUS), read_date(exhibit, _FROM)
    days = count_gap_days(previous, start) if previous and start else 0
    if days <= 0 or previous is None or start is None:
        return Check(Topic.DATES)
    cited = exhibit.cite(_PREVIOUS, _FROM)
    reason = because(Cause.LAPSE, cited, previous=previous, valid_from=start, days=days)
    return Check(Topic.DATES, reasons=(reason,))


def _note_surveillance(exhibit: Exhibit, case: Case) -> Check:
    """No sign of an audit in the last months (R-ISO-12): reported, and no more than that."""
    known = [read_date(exhibit, f) for f in (_VISIT, _ISSUED, _FROM, _DECIDED)]
    latest = max((day for day in known if day and day <= case.as_of), default=None)
    months = case.months("P-14")
    if latest is None or add_months(latest, months) >= case.as_of:
        return Check(Topic.DATES)
    reason = because(Cause.NO_SURVEILLANCE, exhibit.cite_type(), months=months, latest=latest)
    return Check(Topic.DATES, reasons=(reason,))
