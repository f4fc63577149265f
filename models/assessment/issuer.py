"""Who issued the certificate, and do we know that organisation (R-ISS, R-HUM-06)."""

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Level, Topic, ask, because, lack
from models.assessment.exhibits import Exhibit
from models.assessment.registers import find_issuers
from models.assessment.results import Reason
from models.evidence import FieldName
from models.reference import Issuer

_ISSUER = FieldName.ISSUER
_CERTIFIERS = frozenset({"cb", "cab_tsp"})
_STATUTORY = "statutory"
_GERMAN_OFFICE = "ISO27001_GRUNDSCHUTZ_CERT"


def recognise_issuer(exhibit: Exhibit, case: Case) -> tuple[Issuer, ...]:
    """The known organisations that the printed issuer may be, narrowed by the kind of certificate.

    "BSI" is a British body and a German federal office; only the office issues Grundschutz (R-ISS-09).
    """
    found = find_issuers(exhibit.text(_ISSUER), case.reference)
    if len(found) < 2:
        return found
    by_law = exhibit.type.id == _GERMAN_OFFICE
    narrowed = tuple(issuer for issuer in found if is_statutory(issuer) == by_law)
    return narrowed or found


def is_statutory(issuer: Issuer) -> bool:
    """True for an office that certifies by law, and so without accreditation."""
    return any(body.startswith(_STATUTORY) for body in issuer.supervised_by)


def is_recognised(exhibit: Exhibit, case: Case) -> bool:
    """True when the issuer is a certification body that we know."""
    return any(issuer.kind in _CERTIFIERS for issuer in recognise_issuer(exhibit, case))


def check_issuer(exhibit: Exhibit, case: Case) -> Check:
    """Whether the issuer is a certification body that we know; unknown is for a person to settle."""
    cited = exhibit.cite(_ISSUER)
    if not cited:
        return _miss_issuer(exhibit)
    found = recognise_issuer(exhibit, case)
    printed = exhibit.text(_ISSUER)
    kinds = {issuer.kind for issuer in found}
    if kinds & _CERTIFIERS:
        return Check(Topic.ISSUER, reasons=_tell_apart(exhibit, case), fields=(_ISSUER,))
    known_as_other = "not_an_issuer" in kinds or "scan_tool" in kinds
    if not known_as_other and not exhibit.fact(FieldName.ACCREDITATION_BODY):
        return Check(Topic.ISSUER, fields=(_ISSUER,))  # asked once, with the accreditation
    doubt = ask(Cause.ISSUER_DOUBT, Text.ASK_ISSUER, cited, issuer=printed)
    if known_as_other:
        reason = because(Cause.ISSUER_IS_ADVISER, cited, issuer=printed)
        return Check(
            Topic.ISSUER,
            Level.NOTHING,
            doubts=(doubt,),
            reasons=(reason, doubt.reason),
            missing=(lack(Text.MISSING_ACCREDITED, type=exhibit.type.id),),
            fields=(_ISSUER,),
            grade_cap=1,
        )
    return Check(Topic.ISSUER, doubts=(doubt,), reasons=(doubt.reason,), fields=(_ISSUER,))


def _miss_issuer(exhibit: Exhibit) -> Check:
    doubt = ask(
        Cause.ISSUER_UNREAD,
        Text.ASK_ISSUER_UNREAD,
        exhibit.cite_type(),
        file=exhibit.evidence.file,
    )
    return Check(Topic.ISSUER, Level.NOTHING, doubts=(doubt,), reasons=(doubt.reason,), grade_cap=1)


def _tell_apart(exhibit: Exhibit, case: Case) -> tuple[Reason, ...]:
    """A note when the printed name belongs to two organisations (R-ISS-09)."""
    printed = exhibit.text(_ISSUER)
    if len(find_issuers(printed, case.reference)) < 2:
        return ()
    taken = recognise_issuer(exhibit, case)[0].name
    return (because(Cause.ISSUER_AMBIGUOUS, exhibit.cite(_ISSUER), issuer=printed, taken=taken),)
