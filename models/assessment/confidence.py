"""How sure we are of our own reading, in a word, with its weakest link (R-CNF)."""

from collections.abc import Iterator
from typing import NamedTuple

from models.assessment.assertions import Assertion
from models.assessment.causes import Cause
from models.assessment.checks import SCOPE_TOPICS, Case, Level, Topic
from models.assessment.issuer import is_recognised
from models.assessment.results import Confidence, Verdict
from models.assessment.verdict import Ruling

_HIGH, _MIDDLE = 0.80, 0.60
_SCOPE_FACTORS = {"full": 1.0, "partial": 0.8, "unknown": 0.5}
_UNKNOWN_SCOPE = frozenset({Cause.SCOPE_DOUBT.rule, Cause.NO_SERVICE.rule})
_RECOGNISED, _UNKNOWN_ISSUER = 0.9, 0.6


class Certainty(NamedTuple):
    """The word for our certainty, and the key of what is weakest in it."""

    word: Confidence
    weakest: str


def measure(ruling: Ruling, case: Case) -> Certainty | None:
    """How sure the reading behind *ruling* is; None when it rests on no reading at all."""
    if not ruling.deciding:
        return None
    links = dict(_list_links(ruling.deciding[0], ruling.verdict, case))
    fields = [value for name, value in links.items() if name not in ("type", "scope", "issuer")]
    product = min(fields, default=1.0)
    for name in ("type", "scope", "issuer"):
        product *= links.get(name, 1.0)
    weakest = min(links, key=lambda name: (links[name], name))
    return Certainty(_say(product), f"weakest.{weakest}")


def _say(product: float) -> Confidence:
    if product >= _HIGH:
        return Confidence.HOOG
    return Confidence.MIDDEN if product >= _MIDDLE else Confidence.LAAG


def _list_links(one: Assertion, verdict: Verdict, case: Case) -> Iterator[tuple[str, float]]:
    """Each thing that the verdict hangs on, with how sure it is (R-CNF-01)."""
    counts = verdict in (Verdict.VOLDOET, Verdict.VOLDOET_DEELS)
    yield "type", one.exhibit.evidence.type_confidence
    for check in one.source.checks:
        if counts or check.failure:
            for field in check.fields:
                fact = one.exhibit.fact(field)
                if fact:
                    yield field.value, fact.confidence
    if counts:
        yield "scope", _weigh_scope(one)
        yield "issuer", _RECOGNISED if is_recognised(one.exhibit, case) else _UNKNOWN_ISSUER


def _weigh_scope(one: Assertion) -> float:
    checks = [c for c in one.source.checks if c.topic in SCOPE_TOPICS | {Topic.ENTITY}]
    if any(doubt.reason.rule in _UNKNOWN_SCOPE for check in checks for doubt in check.doubts):
        return _SCOPE_FACTORS["unknown"]
    partial = any(check.level < Level.FULL for check in checks)
    return _SCOPE_FACTORS["partial" if partial else "full"]
