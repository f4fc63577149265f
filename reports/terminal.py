"""The outcomes as rows of plain words, for a table on a terminal."""

from models.assessment.results import Assessment, RequirementAssessment, Verdict
from models.contracts import Contract
from models.reference import Reference
from models.values import Language, Value
from reports.chapters.outcomes import tell_missing
from reports.dossier import Dossier
from reports.view import open_dossier
from reports.wording import show_plainly

_LOOKS: dict[Verdict, tuple[str, str]] = {
    Verdict.VOLDOET: ("✔", "green"),
    Verdict.VOLDOET_DEELS: ("◐", "yellow"),
    Verdict.VOLDOET_NIET: ("✘", "red"),
    Verdict.VERLOPEN: ("◷", "yellow"),
    Verdict.BUITEN_SCOPE: ("→", "cyan"),
    Verdict.NIET_AANGETOOND: ("○", "bright_black"),
    Verdict.MENSELIJK_OORDEEL: ("?", "magenta"),
    Verdict.NVT: ("–", "bright_black"),
}


class VerdictRow(Value):
    """One requirement on a terminal. Texts are plain: they may hold brackets, so escape markup."""

    id: str
    text: str
    symbol: str
    verdict: str
    style: str
    """A colour name that rich knows; the word and the symbol say the same."""
    why: str
    """The reason that decides; the report has all of them."""
    missing: str


class VerdictTable(Value):
    """The outcomes of one contract, with the headings of the columns and a line of counts."""

    title: str
    headings: tuple[str, str, str, str]
    """For requirement, outcome, why, and what is missing."""
    rows: tuple[VerdictRow, ...]
    total: str


def verdict_table(
    assessment: Assessment,
    contract: Contract,
    reference: Reference,
    *,
    language: Language = "nl",
) -> VerdictTable:
    """The outcomes of *assessment*, one row per requirement of the contract."""
    dossier = open_dossier(assessment, contract, (), reference, language=language)
    say = dossier.wording.say
    return VerdictTable(
        title=say(
            "terminal.title",
            contract=contract.id,
            supplier=contract.supplier.legal_name,
            as_of=assessment.as_of,
        ),
        headings=(
            say("terminal.requirement"),
            say("terminal.verdict"),
            say("terminal.why"),
            say("terminal.missing"),
        ),
        rows=tuple(_compose(one, dossier) for one in assessment.requirements),
        total=_count(dossier),
    )


def _compose(assessed: RequirementAssessment, dossier: Dossier) -> VerdictRow:
    symbol, style = _LOOKS[assessed.verdict]
    return VerdictRow(
        id=show_plainly(assessed.id),
        text=show_plainly(dossier.requirements[assessed.id].text),
        symbol=symbol,
        verdict=_name_verdict(assessed, dossier),
        style=style,
        why=next((dossier.explain(reason) for reason in assessed.reasons), ""),
        missing=" ".join(tell_missing(assessed, dossier)),
    )


def _name_verdict(assessed: RequirementAssessment, dossier: Dossier) -> str:
    say = dossier.wording.say
    verdict = say(f"verdict.{assessed.verdict}")
    if assessed.provisional is None:
        return verdict
    provisional = say(f"verdict.{assessed.provisional}")
    return say("terminal.provisional", verdict=verdict, provisional=provisional)


def _count(dossier: Dossier) -> str:
    wording, verdicts = dossier.wording, [one.verdict for one in dossier.assessment.requirements]
    parts = (
        wording.say(
            "terminal.count", n=verdicts.count(verdict), verdict=wording.say(f"verdict.{verdict}")
        )
        for verdict in Verdict
        if verdict in verdicts
    )
    return wording.say("terminal.total", total=len(verdicts), counts=wording.join(parts))
