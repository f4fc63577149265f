"""Is the certificate itself accredited, as far as its marks and numbers tell (R-ISS-01 to -12)."""

import re

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Level, Topic, ask, because, lack
from models.assessment.dates import add_months
from models.assessment.exhibits import Exhibit
from models.assessment.issuer import is_recognised, is_statutory, recognise_issuer
from models.assessment.registers import find_bodies
from models.assessment.results import Reason
from models.assessment.validity import find_start, read_date
from models.evidence import FieldName
from models.reference import AccreditationBody, Signatory

_BODY = FieldName.ACCREDITATION_BODY
_NUMBER = FieldName.ACCREDITATION_NUMBER
_ISSUER = FieldName.ISSUER
_DUTCH = "NL"


def check_accreditation(exhibit: Exhibit, case: Case) -> Check:
    """Whether a body that signed the multilateral agreement accredited this certificate."""
    if any(is_statutory(issuer) for issuer in recognise_issuer(exhibit, case)):
        return Check(Topic.ISSUER)
    printed = exhibit.text(_BODY)
    if not printed:
        return _miss_mark(exhibit, case)
    bodies = find_bodies(printed, case.reference)
    signatories = {body.signatory for body in bodies}
    if signatories == {Signatory.YES}:
        return _accept(exhibit, bodies, case)
    return _doubt_body(exhibit, bodies)


def _miss_mark(exhibit: Exhibit, case: Case) -> Check:
    """No mark and no number: at most an indication until a person looks in the register."""
    known = is_recognised(exhibit, case)
    cause = Cause.MARK_ABSENT if known else Cause.ACCREDITATION_ABSENT
    cited = exhibit.cite(_ISSUER) or exhibit.cite_type()
    issuer = exhibit.text(_ISSUER) or "-"
    doubt = ask(Cause.REGISTER_UNCHECKED, Text.ASK_REGISTER, cited, issuer=issuer)
    return Check(
        Topic.ISSUER,
        Level.NOTHING,
        doubts=(doubt,),
        reasons=(
            because(cause, cited, issuer=issuer),
            *_note_licence(exhibit),
            doubt.reason,
        ),
        missing=(lack(Text.MISSING_ACCREDITED, type=exhibit.type.id),),
        grade_cap=1,
    )


def _note_licence(exhibit: Exhibit) -> tuple[Reason, ...]:
    """NEN 7510 by a licensed body without accreditation holds for a year at most (R-ISO-20)."""
    if exhibit.type.id != "NEN7510_CERT":
        return ()
    start_field = find_start(exhibit)
    start = read_date(exhibit, start_field) if start_field else None
    until = read_date(exhibit, FieldName.VALID_UNTIL)
    if start is None or until is None or until <= add_months(start, 12):
        return ()
    cited = exhibit.cite(FieldName.VALID_UNTIL)
    return (because(Cause.NEN_LICENCE, cited, valid_from=start, valid_until=until),)


def _doubt_body(exhibit: Exhibit, bodies: tuple[AccreditationBody, ...]) -> Check:
    """A mark that we cannot place: "niet vast te stellen", and no accusation (R-ISS-07)."""
    cited = exhibit.cite(_BODY)
    values = {"body": exhibit.text(_BODY), "issuer": exhibit.text(_ISSUER) or "-"}
    signatories = {body.signatory for body in bodies}
    reasons = []
    if len(signatories) > 1:
        reasons.append(because(Cause.BODY_AMBIGUOUS, cited, **values))
    elif signatories == {Signatory.UMBRELLA}:
        reasons.append(because(Cause.UMBRELLA_ALONE, cited, **values))
    doubt = ask(Cause.REGISTER_UNCHECKED, Text.ASK_BODY, cited, **values)
    return Check(
        Topic.ISSUER,
        Level.NOTHING,
        doubts=(doubt,),
        reasons=(*reasons, because(Cause.BODY_UNKNOWN, cited, **values), doubt.reason),
        missing=(lack(Text.MISSING_ACCREDITED, type=exhibit.type.id),),
        fields=(_BODY,),
        grade_cap=1,
    )


def _accept(exhibit: Exhibit, bodies: tuple[AccreditationBody, ...], case: Case) -> Check:
    """Accredited as far as the document shows, with what an auditor wants to know of the mark."""
    number = exhibit.text(_NUMBER)
    body = exhibit.text(_BODY)
    cited = exhibit.cite(_BODY, _NUMBER)
    reasons = []
    if not number:
        reasons.append(because(Cause.NUMBER_ABSENT, cited, body=body))
    if _is_across_the_border(exhibit, bodies, case):
        reasons.append(because(Cause.FOREIGN_BODY, cited, body=body))
    if not any(_is_wrong_kind(number, known) for known in bodies):
        return Check(Topic.ISSUER, reasons=tuple(reasons), fields=(_BODY,))
    issuer = exhibit.text(_ISSUER) or "-"
    doubt = ask(Cause.REGISTER_UNCHECKED, Text.ASK_REGISTER, cited, issuer=issuer)
    wrong = because(Cause.NUMBER_WRONG_KIND, cited, body=body, number=number)
    return Check(
        Topic.ISSUER,
        Level.PARTLY,
        doubts=(doubt,),
        reasons=(wrong, *reasons, doubt.reason),
        fields=(_BODY,),
    )


def _is_wrong_kind(number: str, body: AccreditationBody) -> bool:
    """True when an RvA number shows another letter than the C of certification (R-ISS-04)."""
    if body.country != _DUTCH or body.number_pattern is None:
        return False
    has_letter = re.search(r"\b[A-Z]\s?\d{2,4}\b", number) is not None
    return has_letter and re.search(body.number_pattern, number) is None


def _is_across_the_border(
    exhibit: Exhibit, bodies: tuple[AccreditationBody, ...], case: Case
) -> bool:
    """True when a body in the EU accredited a certifier of another EU country (R-ISS-12)."""
    union = set(case.reference.lexicon.regions["EU"])
    homes = {country for i in recognise_issuer(exhibit, case) for country in i.countries}
    abroad = {body.country for body in bodies}
    return bool(homes) and homes <= union and abroad <= union and not homes & abroad
