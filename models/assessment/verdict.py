"""From assertions to a verdict: the algorithm of the rulebook (10.3), in its order.

Three readings of the same assertions are compared. *As it stands* takes unknown for not true and
gives the provisional verdict. *For sure* leaves out every document with an open question. *At best*
answers every question in favour. A person is asked only when "at best" beats "for sure" (R-HUM).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.assessment.assertions import Assertion, Polarity
from models.assessment.checks import Failure, Level, Topic
from models.assessment.results import Verdict
from models.contracts import Aspect

Minima = Mapping[Aspect | None, int]

_HAVING: Minima = {None: 1}
"""A requirement to have a document has one "aspect", which any grade fills (R-VER-07)."""

_RANK = {Verdict.VOLDOET: 2, Verdict.VOLDOET_DEELS: 1}


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the assertions on one requirement come to."""

    verdict: Verdict
    """As it stands; provisional when there are open questions."""
    assertions: tuple[Assertion, ...]
    """All of them, the strongest first."""
    match: tuple[Assertion, ...]
    """Those that may count (step 3)."""
    deciding: tuple[Assertion, ...]
    """Those that explain the verdict, the strongest first."""
    open: tuple[Assertion, ...]
    """Those whose questions a person has to answer."""
    grades: Mapping[Aspect | None, int]
    united: bool = False
    """True when partial scopes together cover a list of the contract (R-CMB-05)."""


@dataclass(frozen=True, slots=True)
class _View:
    """A way to read an assertion: its level, its grade, and whether it may be used."""

    level: Callable[[Assertion], Level]
    grade: Callable[[Assertion], int]
    uses: Callable[[Assertion], bool]


_AS_IT_STANDS = _View(
    level=lambda a: a.level, grade=lambda a: a.strength.grade, uses=lambda a: not a.failures
)
_FOR_SURE = _View(
    level=lambda a: a.level,
    grade=lambda a: a.strength.grade,
    uses=lambda a: not a.failures and not a.doubts,
)
_AT_BEST = _View(
    level=lambda a: a.source.potential,
    grade=lambda a: a.strength.potential,
    uses=lambda a: not a.source.definite_failures,
)


def rule_on_having(assertions: Sequence[Assertion]) -> Ruling:
    """The ruling on a requirement to have a document: type, validity and scope decide (R-STR-11)."""
    return rule(assertions, _HAVING)


def rule(assertions: Sequence[Assertion], minima: Minima) -> Ruling:
    """The ruling on *assertions*, the same for every order of them (R-VER-01)."""
    ordered = tuple(sorted(assertions, key=_rank_assertion))
    verdict = _decide(ordered, minima, _AS_IT_STANDS)
    match = _match(ordered, _AS_IT_STANDS)
    return Ruling(
        verdict=verdict,
        assertions=ordered,
        match=match,
        deciding=_explain(verdict, ordered, match),
        open=_find_open(ordered, minima),
        grades={aspect: _best(aspect, _positive(match), _AS_IT_STANDS) for aspect in minima},
        united=_is_united(match, _AS_IT_STANDS),
    )


def _rank_assertion(one: Assertion) -> tuple[object, ...]:
    """The strongest valid evidence first; the newest of equals; never the order of the files."""
    return (
        bool(one.failures),
        -one.level,
        -one.source.potential,
        -one.strength.grade,
        bool(one.doubts),
        _newest_first(one),
        one.exhibit.key,
        one.aspect or "",
    )


def _newest_first(one: Assertion) -> int:
    return -(one.end.toordinal() if one.end else 0)


def _match(assertions: Sequence[Assertion], view: _View) -> tuple[Assertion, ...]:
    """Steps 2 and 3: what is usable, about this company and this service, and says something."""
    return tuple(
        a
        for a in assertions
        if view.uses(a) and view.level(a) > Level.NOTHING and view.grade(a) > 0
    )


def _decide(assertions: Sequence[Assertion], minima: Minima, view: _View) -> Verdict:
    """Steps 4 to 6."""
    match = _match(assertions, view)
    if match:
        against = {a.polarity for a in match} - {Polarity.POSITIVE}
        return _temper(_weigh(_positive(match), minima, view), against)
    kinds = {a.failures for a in assertions}
    if frozenset({Failure.OUTDATED}) in kinds:
        return Verdict.VERLOPEN
    if frozenset({Failure.ELSEWHERE}) in kinds:
        return Verdict.BUITEN_SCOPE
    return Verdict.NIET_AANGETOOND


def _positive(match: Sequence[Assertion]) -> tuple[Assertion, ...]:
    return tuple(a for a in match if a.polarity is Polarity.POSITIVE)


def _temper(verdict: Verdict, against: set[Polarity]) -> Verdict:
    """Step 4: what was found against the requirement wins from what was found for it (R-CMB-03)."""
    if not against:
        return verdict
    shown_in_part = verdict in (Verdict.VOLDOET, Verdict.VOLDOET_DEELS)
    if Polarity.NEGATIVE_HEAVY in against or not shown_in_part:
        return Verdict.VOLDOET_NIET
    return Verdict.VOLDOET_DEELS


def _weigh(match: Sequence[Assertion], minima: Minima, view: _View) -> Verdict:
    """Step 5: which of the needed aspects reach their minimum, and over the whole scope or not."""
    shown = [aspect for aspect, minimum in minima.items() if _best(aspect, match, view) >= minimum]
    if len(shown) < len(minima) or not minima:
        return Verdict.VOLDOET_DEELS if shown else Verdict.NIET_AANGETOOND
    in_full = [a for a in match if view.level(a) is Level.FULL]
    whole = all(_best(aspect, in_full, view) >= minimum for aspect, minimum in minima.items())
    return Verdict.VOLDOET if whole or _is_united(match, view) else Verdict.VOLDOET_DEELS


def _best(aspect: Aspect | None, match: Sequence[Assertion], view: _View) -> int:
    """The highest grade for *aspect* (R-CMB-02)."""
    return max((view.grade(a) for a in match if a.aspect is aspect), default=0)


def _is_united(match: Sequence[Assertion], view: _View) -> bool:
    """True when certificates for parts of the contracted sites cover all of them together (R-CMB-05).

    Only for a list of sites, only for documents that fall short on nothing else, and only for
    requirements to have the document.
    """
    parts = [a for a in match if a.aspect is None and _falls_short_on_sites_only(a)]
    if len({a.exhibit.evidence.sha256 for a in parts}) < 2 or any(a.doubts for a in parts):
        return False
    covered = frozenset[str]().union(*(_covered_sites(a) for a in parts))
    return bool(covered) and all(_asked_sites(a) <= covered for a in parts)


def _falls_short_on_sites_only(one: Assertion) -> bool:
    short = {check.topic for check in one.source.checks if check.level < Level.FULL}
    return short == {Topic.LOCATION}


def _covered_sites(one: Assertion) -> frozenset[str]:
    return frozenset().union(*(c.covered for c in one.source.checks if c.topic is Topic.LOCATION))


def _asked_sites(one: Assertion) -> frozenset[str]:
    return frozenset().union(*(c.asked for c in one.source.checks if c.topic is Topic.LOCATION))


def _explain(
    verdict: Verdict, assertions: Sequence[Assertion], match: Sequence[Assertion]
) -> tuple[Assertion, ...]:
    """The assertions that the verdict rests on."""
    if match:
        return tuple(match)
    wanted = {Verdict.VERLOPEN: Failure.OUTDATED, Verdict.BUITEN_SCOPE: Failure.ELSEWHERE}
    if verdict in wanted:
        return tuple(a for a in assertions if a.failures == {wanted[verdict]})
    return tuple(assertions)


def _find_open(assertions: Sequence[Assertion], minima: Minima) -> tuple[Assertion, ...]:
    """Step 7: the assertions whose questions could bring a better verdict than what is sure."""
    sure = _decide(assertions, minima, _FOR_SURE)
    best = _decide(assertions, minima, _AT_BEST)
    if _RANK.get(best, 0) <= _RANK.get(sure, 0):
        return ()
    return tuple(a for a in assertions if a.doubts)
