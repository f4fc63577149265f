"""The opinion of the auditor, by the words of its paragraph and of the headings above it (R-OPN-01)."""

import re
from dataclasses import dataclass

from extractors.assurance.running import Running
from extractors.assurance.words import pattern
from extractors.layout import Passage
from models.assurance_reports import AssuranceLevel
from models.evidence import Fact, Method

_LEXICON = "assurance_opinions"
_MODIFIED = ("disclaimer", "adverse", "qualified")
_LONGEST = 3500
_SHORT_HEADING = 9


@dataclass(frozen=True)
class OpinionRead:
    """What the auditor concludes; *disputed* when the words point to two conclusions."""

    fact: Fact | None = None
    disputed: Passage | None = None
    start: int = 0
    """Where its last paragraph starts in the text of the auditor's report: the signature comes after."""


def read_opinion(report: Running) -> OpinionRead:
    """The opinion in the auditor's *report*, with the words that show it."""
    spans = _paragraphs(report)
    if not spans:
        return OpinionRead()
    hits: dict[str, tuple[int, int]] = {}
    for start, end in spans:
        for kind, place in _hits(report, start, end).items():
            hits.setdefault(kind, place)
    if "unqualified" in hits:
        hits.pop("disclaimer", None)  # what is not judged is something else: an opinion is given
    for kind, place in _heading_hits(report).items():
        hits.setdefault(kind, place)
    start = spans[-1][0]
    modified = [kind for kind in _MODIFIED if kind in hits]
    if len(modified) > 1:
        return OpinionRead(disputed=report.cut(*hits[modified[0]]), start=start)
    kind = modified[0] if modified else "unqualified"
    if kind not in hits:
        return OpinionRead(start=start)
    words = report.cut(*hits[kind])
    fact = words.fact(kind, Method.PATTERN, 0.95) if words else None
    return OpinionRead(fact, start=start)


def level_of(report: Running) -> AssuranceLevel | None:
    """Whether the auditor gives reasonable or limited assurance."""
    if pattern("limited_level", _LEXICON).search(report.folded):
        return AssuranceLevel.LIMITED
    if pattern("reasonable_level", _LEXICON).search(report.folded):
        return AssuranceLevel.REASONABLE
    return None


def _paragraphs(report: Running) -> list[tuple[int, int]]:
    """Where the auditor gives an opinion: from its first words to where the next subject starts."""
    spans: list[tuple[int, int]] = []
    for match in pattern("opinion_starts").finditer(report.folded):
        if spans and match.start() < spans[-1][1]:
            continue
        stop = pattern("opinion_ends").search(report.folded, match.end() + 40)
        end = stop.start() if stop else len(report.folded)
        spans.append((match.start(), min(end, match.start() + _LONGEST)))
    return spans


def _hits(report: Running, start: int, end: int) -> dict[str, tuple[int, int]]:
    guarded = pattern("guards", _LEXICON).sub(lambda m: " " * len(m[0]), report.folded[start:end])
    hits: dict[str, tuple[int, int]] = {}
    for kind in (*_MODIFIED, "unqualified"):
        match = pattern(kind, _LEXICON).search(guarded)
        if match:
            hits[kind] = (start + match.start(), start + match.end())
    return hits


def _heading_hits(report: Running) -> dict[str, tuple[int, int]]:
    """What short lines by themselves say, such as `Basis for Qualified Opinion`."""
    hits: dict[str, tuple[int, int]] = {}
    for index, line in enumerate(report.lines):
        if len(line.words) > _SHORT_HEADING or re.search(r"[.,;]$", line.text):
            continue
        start = report.start_of(index)
        for kind in _MODIFIED:
            match = pattern(kind, _LEXICON).search(line.folded)
            if match:
                hits.setdefault(kind, (start + match.start(), start + match.end()))
    return hits
