"""What a certificate has to state, and how sure we are of having read it (R-ISO-01, -02, R-INT-08)."""

from dataclasses import replace

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Doubt, Topic, ask, because
from models.assessment.exhibits import Exhibit
from models.assessment.results import Reason
from models.assessment.validity import has_single_date
from models.evidence import FieldName

MANY_MISSING = 3
"""From this many missing mandatory fields a person looks at the document (R-ISO-01)."""

DECISIVE = frozenset(
    {
        FieldName.SUBJECT_ORGANISATION,
        FieldName.SCOPE_STATEMENT,
        FieldName.STANDARD,
        FieldName.STANDARD_EDITION,
        FieldName.VALID_UNTIL,
        FieldName.VALID_FROM,
        FieldName.ISSUE_DATE,
    }
)
"""Fields that an uncertain reading may not settle (R-INT-08)."""

_TEXT_LAYER = "text layer"


def check_mandatory_fields(exhibit: Exhibit, case: Case) -> Check:
    """Which of the fields that every certificate of this type has to show are not there."""
    missing = [name for name in exhibit.type.required_fields if not _is_stated(name, exhibit)]
    if not missing:
        return Check(Topic.FIELDS)
    cited = exhibit.cite_type()
    listed = ", ".join(missing)
    reason = because(Cause.FIELDS_MISSING, cited, fields=listed)
    if len(missing) < MANY_MISSING:
        return Check(Topic.FIELDS, reasons=(reason,))
    doubt = ask(
        Cause.MANY_FIELDS_MISSING,
        Text.ASK_FIELDS,
        cited,
        file=exhibit.evidence.file,
        fields=listed,
    )
    return Check(Topic.FIELDS, doubts=(doubt,), reasons=(reason, doubt.reason))


def _is_stated(name: str, exhibit: Exhibit) -> bool:
    field = FieldName(name)
    if field is FieldName.STANDARD_EDITION:
        return exhibit.edition is not None
    if field is FieldName.VALID_FROM and exhibit.fact(FieldName.ISSUE_DATE):
        return True  # a single date beside the expiry is both (R-ISO-02)
    return exhibit.fact(field) is not None


def note_single_date(exhibit: Exhibit) -> Check:
    """A note when one date serves as the day of issue and as the start (R-ISO-02)."""
    if not has_single_date(exhibit):
        return Check(Topic.FIELDS)
    cited = exhibit.cite(FieldName.ISSUE_DATE)
    return Check(Topic.FIELDS, reasons=(because(Cause.SINGLE_DATE, cited),))


def question_weak_readings(check: Check, exhibit: Exhibit, case: Case) -> Check:
    """*check*, with a question for a decisive field that OCR read with less than P-16 certainty."""
    weak = [field for field in check.fields if _is_weak(field, exhibit, case)]
    if not weak:
        return check
    doubts = tuple(_ask_reading(field, exhibit) for field in weak)
    reasons = (*check.reasons, *(doubt.raised_by for doubt in doubts if doubt.raised_by))
    return replace(
        check,
        doubts=(*check.doubts, *doubts),
        reasons=(*reasons, *(doubt.reason for doubt in doubts)),
    )


def _is_weak(field: FieldName, exhibit: Exhibit, case: Case) -> bool:
    fact = exhibit.fact(field)
    if fact is None or field not in DECISIVE:
        return False
    sources = {page.source for page in exhibit.evidence.pages if page.page == fact.page}
    recognised = sources != {_TEXT_LAYER}
    certainty = fact.confidence if fact.legibility is None else fact.legibility
    return recognised and certainty < case.fraction("P-16")


def _explain(field: FieldName, exhibit: Exhibit) -> Reason:
    values = {"field": field.value, "value": exhibit.text(field)}
    return because(Cause.WEAK_READING, exhibit.cite(field), **values)


def _ask_reading(field: FieldName, exhibit: Exhibit) -> Doubt:
    values = {"field": field.value, "value": exhibit.text(field), "file": exhibit.evidence.file}
    doubt = ask(Cause.READING_DOUBT, Text.ASK_READING, exhibit.cite(field), **values)
    return replace(doubt, raised_by=_explain(field, exhibit))
