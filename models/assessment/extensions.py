"""Certificates that lean on another one, and privacy certificates with a role (R-ISO-14, -15, -22)."""

from collections.abc import Sequence
from dataclasses import replace

from models.assessment.causes import Cause, Text
from models.assessment.certificates import Examination
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.editions import find_edition
from models.assessment.exhibits import Exhibit, read_standard_number
from models.assessment.results import Missing, Reason
from models.assessment.validity import read_date
from models.assessment.wording import find_first
from models.evidence import FieldName

_ALWAYS_LEANS = frozenset({"27017", "27018"})
_STANDS_ALONE_FROM = {"27701": 2025}
_PRIVACY = "ISO27701_CERT"
_BASE = frozenset({"ISO27001_CERT", "ISO27001_GRUNDSCHUTZ_CERT"})
_ROLE = FieldName.PII_ROLE


def complete(examinations: Sequence[Examination], case: Case) -> tuple[Examination, ...]:
    """*examinations*, with what the base certificate and the role say about each extension."""
    bases = [e for e in examinations if e.exhibit.type.id in _BASE]
    return tuple(_complete_one(examination, bases, case) for examination in examinations)


def _complete_one(one: Examination, bases: Sequence[Examination], case: Case) -> Examination:
    further = []
    if _leans_on_base(one.exhibit, case):
        further.append(_check_base(one.exhibit, bases))
    if one.exhibit.type.id == _PRIVACY:
        further.append(_check_role(one.exhibit, case))
    return replace(one, checks=(*one.checks, *further)) if further else one


def _leans_on_base(exhibit: Exhibit, case: Case) -> bool:
    """True when the standard is an extension of ISO/IEC 27001 that cannot stand alone."""
    number = read_standard_number(exhibit.standard)
    if number in _ALWAYS_LEANS:
        return True
    if number not in _STANDS_ALONE_FROM or exhibit.edition is None:
        return number in _STANDS_ALONE_FROM
    edition = find_edition(exhibit.standard, exhibit.edition.value, case.reference.editions)
    year = (edition.canonical if edition else "0")[:4]
    return int(year) < _STANDS_ALONE_FROM[number]


def _check_base(exhibit: Exhibit, bases: Sequence[Examination]) -> Check:
    """The best ISO/IEC 27001 certificate that came with it decides (R-ISO-14)."""
    if not bases:
        return _miss_base(exhibit)
    best = min(bases, key=_rank_base)
    if best.failures:
        return _fall_with_base(exhibit, best)
    reason = because(
        Cause.BASE_PRESENT,
        best.exhibit.cite(FieldName.VALID_UNTIL),
        file=best.exhibit.evidence.file,
    )
    return Check(
        Topic.BASE,
        best.level,
        doubts=best.doubts,
        reasons=(reason, *best.objections),
        missing=best.missing,
        grade_cap=best.grade_cap,
        ends=best.ends,
    )


def _rank_base(one: Examination) -> tuple[int, int, bool, str]:
    outdated_only = one.failures == {Failure.OUTDATED}
    return (-one.level, -one.potential, not outdated_only, one.exhibit.evidence.sha256)


def _miss_base(exhibit: Exhibit) -> Check:
    reason = because(Cause.BASE_ABSENT, exhibit.cite_type(), standard=exhibit.standard)
    return Check(
        Topic.BASE,
        Level.NOTHING,
        Failure.UNUSABLE,
        reasons=(reason,),
        missing=_want_base(),
        grade_cap=0,
    )


def _want_base() -> tuple[Missing, ...]:
    return (lack(Text.MISSING_BASE, type="ISO27001_CERT"),)


def _fall_with_base(exhibit: Exhibit, base: Examination) -> Check:
    """The extension fails in the way its base fails: outdated, or about something else."""
    kinds = sorted(base.failures)
    failure = kinds[0] if len(kinds) == 1 else Failure.UNUSABLE
    outdated = failure is Failure.OUTDATED
    until = read_date(base.exhibit, FieldName.VALID_UNTIL)
    cause = Cause.BASE_EXPIRED if outdated else Cause.BASE_FAILS
    cited = base.exhibit.cite(FieldName.VALID_UNTIL) or base.exhibit.cite_type()
    values = {"standard": exhibit.standard, "file": base.exhibit.evidence.file}
    reasons: tuple[Reason, ...] = (because(cause, cited, **values), *base.objections)
    missing = (lack(Text.MISSING_BASE, type="ISO27001_CERT"),)
    if outdated and until:
        missing = (lack(Text.MISSING_RENEWED, type="ISO27001_CERT", valid_until=until),)
    return Check(
        Topic.BASE,
        Level.NOTHING,
        failure,
        doubts=base.doubts,
        reasons=reasons,
        missing=missing,
        grade_cap=0,
    )


def _check_role(exhibit: Exhibit, case: Case) -> Check:
    """Whether the certificate is about the role that the contract gives the supplier (R-ISO-22)."""
    asked = _read_roles(case.contract.pii_role or "", case)
    stated = _read_roles(exhibit.text(_ROLE), case)
    cited = exhibit.cite(_ROLE) or exhibit.cite_type()
    values = {
        "asked": ", ".join(sorted(asked)) or "-",
        "stated": ", ".join(sorted(stated)) or "-",
    }
    if asked and asked <= stated:
        return Check(Topic.ROLE, reasons=(because(Cause.ROLE_MATCHES, cited, **values),))
    if asked and stated:
        return Check(
            Topic.ROLE,
            Level.NOTHING,
            Failure.ELSEWHERE,
            reasons=(because(Cause.ROLE_DIFFERS, cited, **values),),
            missing=(lack(Text.MISSING_ROLE, **values),),
            fields=(_ROLE,),
            grade_cap=0,
        )
    doubt = ask(Cause.ROLE_UNKNOWN, Text.ASK_ROLE, cited, **values)
    return Check(Topic.ROLE, Level.PARTLY, doubts=(doubt,), reasons=(doubt.reason,))


def _read_roles(text: str, case: Case) -> frozenset[str]:
    """The roles that *text* names, in any of our languages."""
    roles = case.reference.lexicon.pii_roles
    return frozenset(role for role, words in roles.items() if find_first(text, words))
