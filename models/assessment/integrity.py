"""Can the document be used at all: its kind, its language, and what was seen in it (R-CLS, R-INT)."""

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Doubt, Failure, Level, Topic, ask, lack
from models.assessment.exhibits import Exhibit
from models.assessment.results import Missing, Reason
from models.evidence import Signal
from models.reference import Effect, Rule, RuleSeverity

LEAST_TYPE_CONFIDENCE = 0.7
"""Below this a person says first what the document is (R-CLS-11)."""

_REQUESTS = {
    "R-INT-02": Text.MISSING_COMPLETE,
    "R-INT-04": Text.MISSING_FINAL,
    "R-INT-05": Text.MISSING_UNREDACTED,
    "R-INT-11": Text.MISSING_COMPLETE,
}
_LEVEL_WHILE_ASKING = {RuleSeverity.BLOCK: Level.NOTHING, RuleSeverity.MAJOR: Level.PARTLY}


def check_type(exhibit: Exhibit, case: Case) -> Check:
    """Whether we are sure enough what kind of document this is."""
    if exhibit.evidence.type_confidence >= LEAST_TYPE_CONFIDENCE:
        return Check(Topic.TYPE)
    doubt = ask(
        Cause.TYPE_UNSURE,
        Text.ASK_TYPE,
        exhibit.cite_type(),
        file=exhibit.evidence.file,
        type=exhibit.type.id,
    )
    return Check(Topic.TYPE, Level.NOTHING, doubts=(doubt,), reasons=(doubt.reason,))


def check_language(exhibit: Exhibit, case: Case) -> Check:
    """Whether the document is in a language that the rules may judge without a person.

    A bilingual document (`tr+en`) counts when one of its languages does.
    """
    spoken = exhibit.evidence.language.split("+")
    if any(language in case.reference.lexicon.languages for language in spoken):
        return Check(Topic.LANGUAGE)
    doubt = ask(
        Cause.LANGUAGE_DOUBT,
        Text.ASK_LANGUAGE,
        exhibit.cite_type(),
        file=exhibit.evidence.file,
        language=exhibit.evidence.language,
    )
    reason = Reason(
        rule=Cause.LANGUAGE.rule, values=doubt.reason.values, citations=doubt.reason.citations
    )
    return Check(Topic.LANGUAGE, doubts=(doubt,), reasons=(reason, doubt.reason))


def check_signals(exhibit: Exhibit, case: Case) -> tuple[Check, ...]:
    """What each signal in the document does to what it can prove, by the effect of its rule."""
    return tuple(_weigh(signal, exhibit, case) for signal in exhibit.evidence.signals)


def _weigh(signal: Signal, exhibit: Exhibit, case: Case) -> Check:
    rule = case.reference.rules.get(signal.rule)
    reason = _explain(signal, exhibit, rule)
    effect = rule.effect if rule else None
    if rule and effect is Effect.NOTE:
        return Check(Topic.INTEGRITY, reasons=(reason,))
    if rule and effect is Effect.PARTLY:
        missing = _request(signal, exhibit)
        return Check(Topic.INTEGRITY, Level.PARTLY, reasons=(reason,), missing=missing)
    if rule and effect in (Effect.BLOCK, Effect.INDICATION):
        cap = 0 if effect is Effect.BLOCK else 1
        return Check(
            Topic.INTEGRITY,
            Level.NOTHING,
            Failure.UNUSABLE,
            reasons=(reason,),
            missing=_request(signal, exhibit),
            grade_cap=cap,
        )
    level = _LEVEL_WHILE_ASKING.get(rule.severity, Level.FULL) if rule else Level.NOTHING
    doubt = _ask_about(reason, exhibit)
    return Check(Topic.INTEGRITY, level, doubts=(doubt,), reasons=(reason, doubt.reason))


def _explain(signal: Signal, exhibit: Exhibit, rule: Rule | None) -> Reason:
    """The rule that was signalled; one that we do not know is a matter for a person."""
    return Reason(
        rule=rule.id if rule else Cause.ALTERED.rule,
        values={"file": exhibit.evidence.file, "quote": signal.quote},
        citations=(exhibit.evidence.cite_signal(signal),),
    )


def _ask_about(reason: Reason, exhibit: Exhibit) -> Doubt:
    values = {"file": exhibit.evidence.file, "quote": str(reason.values["quote"])}
    return ask(Cause.ALTERED, Text.ASK_SIGNAL, reason.citations, **values)


def _request(signal: Signal, exhibit: Exhibit) -> tuple[Missing, ...]:
    text = _REQUESTS.get(signal.rule, Text.MISSING_DOCUMENT_ITSELF)
    return (lack(text, file=exhibit.evidence.file, type=exhibit.type.id),)
