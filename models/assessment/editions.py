"""Which edition of its standard a certificate is on, and whether that still counts (R-ISO-05 to -08)."""

import re
from collections.abc import Iterable
from datetime import date

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.exhibits import Exhibit, read_standard_number
from models.assessment.results import Reason
from models.assessment.validity import read_date
from models.evidence import Citation, FieldName
from models.reference import Edition, EditionStatus

_EDITION = FieldName.STANDARD_EDITION
_YEAR = re.compile(r"(?:19|20)\d\d")


def find_edition(standard: str, printed: str, editions: Iterable[Edition]) -> Edition | None:
    """The edition that *printed* stands for, as `2017+A11:2020` stands for that of 2013.

    First the words as they are, then the first year in them; an edition that is in no table is None.
    """
    number = read_standard_number(standard)
    if number is None:
        return None
    family = [e for e in editions if read_standard_number(e.standard) == number]
    if family and all(e.status is EditionStatus.NOT_CERTIFIABLE for e in family):
        return family[0]
    exact = {_normalise(e.printed.partition(":")[2]): e for e in family}
    found = exact.get(_normalise(printed)) or exact.get(_normalise(printed.partition(":")[2]))
    if found:
        return found
    year = _YEAR.search(printed)
    by_year = {_normalise(e.printed.partition(":")[2]): e for e in family}
    return by_year.get(year.group()) if year else None


def _normalise(printed: str) -> str:
    return re.sub(r"[^a-z0-9+]", "", printed.casefold())


def check_edition(exhibit: Exhibit, case: Case) -> tuple[Check, ...]:
    """Whether certificates on the printed edition count on the day of judgement."""
    cited = _cite_edition(exhibit) or exhibit.cite_type()
    printed = exhibit.edition.value if exhibit.edition else ""
    edition = find_edition(exhibit.standard, printed, case.reference.editions)
    if edition is None and not printed:
        return (_ask(Cause.EDITION_UNSTATED, exhibit, cited, "-"),)
    if edition is None:
        return (_ask(Cause.EDITION_UNKNOWN, exhibit, cited, printed),)
    new = _check_new_audit(exhibit, edition, cited)
    return (_check_status(exhibit, edition, cited, case), *new)


def _cite_edition(exhibit: Exhibit) -> tuple[Citation, ...]:
    return (exhibit.evidence.cite(exhibit.edition),) if exhibit.edition else ()


def _ask(cause: Cause, exhibit: Exhibit, cited: tuple[Citation, ...], printed: str) -> Check:
    values = {"standard": exhibit.standard, "printed": printed}
    doubt = ask(cause, Text.ASK_EDITION, cited, **values)
    return Check(
        Topic.EDITION, Level.PARTLY, doubts=(doubt,), reasons=(doubt.reason,), fields=(_EDITION,)
    )


def _check_status(
    exhibit: Exhibit, edition: Edition, cited: tuple[Citation, ...], case: Case
) -> Check:
    alias = _explain_alias(exhibit, edition, cited)
    match edition.status:
        case EditionStatus.CURRENT:
            return Check(Topic.EDITION, reasons=alias, fields=(_EDITION,))
        case EditionStatus.WITHDRAWN:
            return _check_withdrawn(exhibit, edition, cited, case, alias)
        case EditionStatus.SUPERSEDED:
            return _ask_transition(exhibit, edition, cited)
        case EditionStatus.NOT_CERTIFIABLE:
            return _ask(Cause.NOT_CERTIFIABLE, exhibit, cited, edition.printed)


def _explain_alias(
    exhibit: Exhibit, edition: Edition, cited: tuple[Citation, ...]
) -> tuple[Reason, ...]:
    """A national adoption prints another year than the edition that it is (R-ISO-06, R-ISO-07)."""
    year = _YEAR.search(exhibit.edition.value if exhibit.edition else "")
    if year is None or edition.canonical.startswith(year.group()):
        return ()
    old = edition.status is EditionStatus.WITHDRAWN
    values = {
        "standard": exhibit.standard,
        "printed": year.group(),
        "canonical": edition.canonical,
    }
    return (because(Cause.EDITION_IS_OLD if old else Cause.EDITION_IS_CURRENT, cited, **values),)


def last_day(edition: Edition) -> date | None:
    """The last day on which a certificate on *edition* may count, as far as we know."""
    if edition.last_valid:
        return edition.last_valid
    return date(edition.last_valid_year, 12, 31) if edition.last_valid_year else None


def _check_withdrawn(
    exhibit: Exhibit,
    edition: Edition,
    cited: tuple[Citation, ...],
    case: Case,
    alias: tuple[Reason, ...],
) -> Check:
    """VERLOPEN from the day after the last day, whatever date is printed (R-ISO-05)."""
    last = last_day(edition)
    if last is None or case.as_of > last:
        return _expire(exhibit, edition, cited, alias, case)
    if edition.last_valid is None and case.as_of.year == edition.last_valid_year:
        return _ask_transition(exhibit, edition, cited)
    return Check(Topic.EDITION, reasons=alias, fields=(_EDITION,), ends=last)


def _expire(
    exhibit: Exhibit,
    edition: Edition,
    cited: tuple[Citation, ...],
    alias: tuple[Reason, ...],
    case: Case,
) -> Check:
    values: dict[str, str | int | date] = {
        "standard": exhibit.standard,
        "canonical": edition.canonical,
    }
    if edition.last_valid:
        days = (case.as_of - edition.last_valid).days
        reason = because(
            Cause.EDITION_WITHDRAWN, cited, last_valid=edition.last_valid, days=days, **values
        )
    else:
        year = edition.last_valid_year or "-"
        reason = because(Cause.EDITION_WITHDRAWN_IN, cited, year=year, **values)
    wanted = {"standard": exhibit.standard, "successor": edition.successor or "-"}
    return Check(
        Topic.EDITION,
        Level.NOTHING,
        Failure.OUTDATED,
        reasons=(reason, *alias),
        missing=(lack(Text.MISSING_EDITION, **wanted),),
        fields=(_EDITION,),
    )


def _ask_transition(exhibit: Exhibit, edition: Edition, cited: tuple[Citation, ...]) -> Check:
    """A successor exists and we do not know when certificates end: a person looks it up (R-ISO-21)."""
    values = {
        "standard": exhibit.standard,
        "canonical": edition.canonical,
        "successor": edition.successor or "-",
    }
    is_nen = read_standard_number(exhibit.standard) == "7510"
    cause = Cause.NEN_TRANSITION if is_nen else Cause.EDITION_SUPERSEDED
    doubt = ask(cause, Text.ASK_TRANSITION, cited, **values)
    return Check(Topic.EDITION, doubts=(doubt,), reasons=(doubt.reason,), fields=(_EDITION,))


def _check_new_audit(
    exhibit: Exhibit, edition: Edition, cited: tuple[Citation, ...]
) -> tuple[Check, ...]:
    """A new cycle on an edition that no new cycle may use any more (R-ISO-08)."""
    start = read_date(exhibit, FieldName.VALID_FROM)
    limit = edition.no_new_after
    if start is None or limit is None or start <= limit:
        return ()
    reason = because(
        Cause.NEW_ON_OLD_EDITION,
        (*cited, *exhibit.cite(FieldName.VALID_FROM)),
        standard=exhibit.standard,
        canonical=edition.canonical,
        valid_from=start,
        limit=limit,
    )
    return (Check(Topic.EDITION, reasons=(reason,)),)
