"""The grounds of an outcome: the reasons with their rules and places, the documents with their words."""

from collections.abc import Sequence

from models.assessment.results import Reason
from models.evidence import Citation
from models.reference import RuleSeverity
from models.values import Value
from reports.dossier import Dossier
from reports.quoting import Place, QuotedPlace, quote_citation, refer_to_all
from reports.wording import show_plainly

_TELLING = frozenset({RuleSeverity.BLOCK, RuleSeverity.MAJOR})


class ReasonLine(Value):
    """Why, under which rule, and where it was read."""

    sentence: str
    rule: str
    places: tuple[Place, ...]


class Exhibit(Value):
    """A document that an outcome rests on, with the words it rests on."""

    anchor: str
    title: str
    file: str
    quotes: tuple[QuotedPlace, ...]


def part_reasons(
    reasons: Sequence[Reason], dossier: Dossier
) -> tuple[tuple[ReasonLine, ...], tuple[ReasonLine, ...]]:
    """What tells, and what was seen besides: the first reason tells, and every rule that caps."""
    lines = _explain(reasons, dossier)
    telling = [
        place == 0 or dossier.reference.rules[line.rule].severity in _TELLING
        for place, line in enumerate(lines)
    ]
    return (
        tuple(line for line, tells in zip(lines, telling, strict=True) if tells),
        tuple(line for line, tells in zip(lines, telling, strict=True) if not tells),
    )


def _explain(reasons: Sequence[Reason], dossier: Dossier) -> list[ReasonLine]:
    """A line for each sentence; one that is said twice stands there once, with all its places."""
    cited: dict[tuple[str, str], tuple[Citation, ...]] = {}
    for reason in reasons:
        said = (dossier.explain(reason), reason.rule)
        cited[said] = (*cited.get(said, ()), *reason.citations)
    return [
        ReasonLine(sentence=sentence, rule=rule, places=refer_to_all(places, dossier))
        for (sentence, rule), places in cited.items()
    ]


def show_exhibits(citations: tuple[Citation, ...], dossier: Dossier) -> tuple[Exhibit, ...]:
    """The documents behind *citations*, each once, with the words of every place."""
    by_file: dict[str, list[Citation]] = {}
    for citation in citations:
        by_file.setdefault(citation.sha256, []).append(citation)
    return tuple(_exhibit(cited, dossier) for cited in by_file.values())


def _exhibit(citations: list[Citation], dossier: Dossier) -> Exhibit:
    use = dossier.use_of[citations[0].sha256]
    quotes = dict.fromkeys(quote_citation(citation, dossier) for citation in citations)
    return Exhibit(
        anchor=use.number,
        title=dossier.title_of(use),
        file=show_plainly(use.file),
        quotes=tuple(quotes),
    )
