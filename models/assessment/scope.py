"""Does the certified scope cover the contracted service: its name, activities, environment (R-SCO)."""

from collections.abc import Sequence
from dataclasses import replace

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.clauses import Clauses, split_clauses
from models.assessment.exhibits import Exhibit
from models.assessment.names import read_name
from models.assessment.places import find_own_site
from models.assessment.wording import find_first, find_phrase, has_phrase, split_words
from models.contracts import Service
from models.evidence import Citation, Fact, FieldName
from models.reference import Lexicon

_SCOPE = FieldName.SCOPE_STATEMENT


def check_scope(exhibit: Exhibit, case: Case) -> tuple[Check, ...]:
    """What the scope statement says about service, activities and environment."""
    service = case.contract.service
    if service is None:
        doubt = ask(Cause.NO_SERVICE, Text.ASK_NO_SERVICE, exhibit.cite(_SCOPE))
        return (Check(Topic.SERVICE, Level.PARTLY, doubts=(doubt,), reasons=(doubt.reason,)),)
    statement = _choose_statement(exhibit, case)
    if statement is None:
        return (_miss_statement(exhibit, service),)
    checks = _compare(statement, service, exhibit, case)
    if statement is exhibit.fact(_SCOPE):
        return checks
    reason = because(Cause.SCOPE_OF_SITE, (exhibit.evidence.cite(statement),))
    return (replace(checks[0], reasons=(*checks[0].reasons, reason)), *checks[1:])


def _compare(statement: Fact, service: Service, exhibit: Exhibit, case: Case) -> tuple[Check, ...]:
    cited = (exhibit.evidence.cite(statement),)
    clauses = split_clauses(statement.value, case.reference.lexicon)
    main = _check_service(clauses, service, exhibit, case, cited)
    if main.level is not Level.FULL:
        return (main,)
    return (
        main,
        _check_activities(clauses, service, case, cited),
        _check_environments(clauses, service, case, cited),
    )


def _choose_statement(exhibit: Exhibit, case: Case) -> Fact | None:
    """The scope of the contracted site where the annex gives one (R-SCO-07), else of the whole."""
    site = find_own_site(exhibit, case)
    return site.scope if site and site.scope else exhibit.fact(_SCOPE)


def _miss_statement(exhibit: Exhibit, service: Service) -> Check:
    doubt = ask(
        Cause.SCOPE_UNREAD,
        Text.ASK_SCOPE_UNREAD,
        exhibit.cite_type(),
        file=exhibit.evidence.file,
        service=service.name,
    )
    return Check(Topic.SERVICE, Level.PARTLY, doubts=(doubt,), reasons=(doubt.reason,))


def _check_service(
    clauses: Clauses, service: Service, exhibit: Exhibit, case: Case, cited: tuple[Citation, ...]
) -> Check:
    lexicon = case.reference.lexicon
    names = _telling_names(service, lexicon)
    inside, outside = find_first(clauses.included, names), find_first(clauses.excluded, names)
    values = {"service": service.name}
    if outside and not inside:
        return _exclude(cited, exhibit, values)
    if outside:
        return _ask_scope(Cause.SCOPE_CONTRADICTS, cited, values)
    if inside:
        reason = because(Cause.SCOPE_NAMED, cited, named=inside, **values)
        return Check(Topic.SERVICE, reasons=(reason,), fields=(_SCOPE,))
    if _covers_everything(clauses.included, exhibit, lexicon):
        reason = because(Cause.SCOPE_EVERYTHING, cited, **values)
        return Check(Topic.SERVICE, reasons=(reason,), fields=(_SCOPE,))
    return _judge_other_words(clauses, exhibit, case, cited)


def _telling_names(service: Service, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of the service that say more than any supplier's scope does."""
    generic = {split_words(phrase) for phrase in lexicon.generic_scope}
    return tuple(
        name for name in (service.name, *service.aliases) if split_words(name) not in generic
    )


def _exclude(cited: tuple[Citation, ...], exhibit: Exhibit, values: dict[str, str]) -> Check:
    return Check(
        Topic.SERVICE,
        Level.NOTHING,
        Failure.ELSEWHERE,
        reasons=(because(Cause.SCOPE_EXCLUDED, cited, **values),),
        missing=(lack(Text.MISSING_SCOPE, type=exhibit.type.id, **values),),
        fields=(_SCOPE,),
        grade_cap=0,
    )


def _ask_scope(cause: Cause, cited: tuple[Citation, ...], values: dict[str, str]) -> Check:
    """Unknown: at most part of the proof, and a person decides (R-SCO-01, R-HUM-01)."""
    doubt = ask(Cause.SCOPE_DOUBT, Text.ASK_SCOPE, cited, **values)
    return Check(
        Topic.SERVICE,
        Level.PARTLY,
        doubts=(doubt,),
        reasons=(because(cause, cited, **values), doubt.reason),
        missing=(lack(Text.MISSING_SCOPE_CONFIRMED, **values),),
        fields=(_SCOPE,),
    )


def _covers_everything(included: str, exhibit: Exhibit, lexicon: Lexicon) -> bool:
    """True for "alle diensten", with nothing behind it but the name of the holder."""
    words = split_words(included)
    holder = read_name(exhibit.text(FieldName.SUBJECT_ORGANISATION), lexicon).core
    for phrase in lexicon.superset_scope:
        place = find_phrase(words, phrase)
        if place is not None and _ends_with_holder(words[place:], phrase, holder, included):
            return True
    return False


_BEFORE_HOLDER = frozenset(
    {"van", "of", "by", "door", "der", "des", "de", "von", "provided", "geleverd"}
)


def _ends_with_holder(
    words: Sequence[str], phrase: str, holder: Sequence[str], included: str
) -> bool:
    rest = list(words[len(split_words(phrase)) :])
    while rest and rest[0] in _BEFORE_HOLDER:
        rest.pop(0)
    if rest[: len(holder)] == list(holder) and holder:
        return len(rest) <= len(holder) + 3
    return not rest


def _judge_other_words(
    clauses: Clauses, exhibit: Exhibit, case: Case, cited: tuple[Citation, ...]
) -> Check:
    """The service is not named: limited to the own house, too general, or simply silent."""
    lexicon = case.reference.lexicon
    service = case.contract.service
    values = {"service": service.name if service else ""}
    generic = find_first(clauses.included, lexicon.generic_scope)
    limited = find_first(clauses.included, lexicon.limited_scope)
    if limited and not generic:
        return Check(
            Topic.SERVICE,
            Level.NOTHING,
            Failure.ELSEWHERE,
            reasons=(because(Cause.SCOPE_LIMITED, cited, **values),),
            missing=(lack(Text.MISSING_SCOPE, type=exhibit.type.id, **values),),
            fields=(_SCOPE,),
            grade_cap=0,
        )
    return _ask_scope(Cause.SCOPE_GENERIC if generic else Cause.SCOPE_SILENT, cited, values)


def _check_activities(
    clauses: Clauses, service: Service, case: Case, cited: tuple[Citation, ...]
) -> Check:
    """Which of the contracted activities the scope names; a scope without activities covers all."""
    return _check_list(
        Topic.ACTIVITIES, service.activities, case.reference.lexicon.activities, clauses, cited
    )


def _check_environments(
    clauses: Clauses, service: Service, case: Case, cited: tuple[Citation, ...]
) -> Check:
    """Which of the contracted environments the scope names; a management system seldom names any."""
    return _check_list(
        Topic.ENVIRONMENT, service.environments, case.reference.lexicon.environments, clauses, cited
    )


def _check_list(
    topic: Topic,
    asked: Sequence[str],
    words: dict[str, tuple[str, ...]],
    clauses: Clauses,
    cited: tuple[Citation, ...],
) -> Check:
    everything = [phrase for group in words.values() for phrase in group]
    if not asked or not find_first(f"{clauses.included} {clauses.excluded}", everything):
        return Check(topic)
    covered = [item for item in asked if _is_named(item, words, clauses)]
    lacking = [item for item in asked if item not in covered]
    if not lacking:
        return Check(topic, covered=frozenset(covered), fields=(_SCOPE,))
    values = {"lacking": ", ".join(lacking)}
    missing = (lack(Text.MISSING_SCOPE_PART, **values),)
    if covered:
        reasons = (
            because(Cause.SCOPE_PARTIAL, cited, covered=", ".join(covered), **values),
            because(Cause.PARTIAL_CAP, cited),
        )
        return Check(
            topic,
            Level.PARTLY,
            reasons=reasons,
            missing=missing,
            fields=(_SCOPE,),
            covered=frozenset(covered),
        )
    doubt = ask(Cause.SCOPE_DOUBT, Text.ASK_SCOPE_PART, cited, **values)
    reasons = (because(Cause.SCOPE_OTHER_PART, cited, **values), doubt.reason)
    return Check(
        topic, Level.PARTLY, doubts=(doubt,), reasons=reasons, missing=missing, fields=(_SCOPE,)
    )


def _is_named(item: str, words: dict[str, tuple[str, ...]], clauses: Clauses) -> bool:
    """True when the scope names *item* or another word for it, and does not leave it out."""
    phrases = [item]
    for group in words.values():
        if find_first(item, group):
            phrases.extend(group)
    if any(has_phrase(clauses.excluded, phrase) for phrase in phrases):
        return False
    return any(has_phrase(clauses.included, phrase) for phrase in phrases)
