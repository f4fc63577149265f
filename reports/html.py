"""The gap report as one HTML file that needs nothing else: no network, no script, no other file."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from models.assessment.results import Assessment
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.reference import Reference
from models.values import Language
from reports.checks import check_dossier, check_report
from reports.view import compose_report, open_dossier


def render_html(
    assessment: Assessment,
    contract: Contract,
    readings: Sequence[Evidence | Refusal],
    reference: Reference,
    *,
    language: Language = "nl",
    received: Mapping[str, datetime] | None = None,
) -> str:
    """The gap report on *assessment*, checked; the same input gives the same bytes.

    *received* says when each file came in, by its SHA-256. Raises ReportFault, with all reasons,
    when the report would contradict itself, and WordingFault when words for it are missing.
    """
    dossier = open_dossier(
        assessment, contract, readings, reference, language=language, received=received
    )
    check_dossier(dossier)
    report = compose_report(dossier)
    check_report(report, dossier)
    return _load_template().render(report=report, texts=dossier.wording.texts)


@cache
def _load_template() -> Template:
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("gap_report.html.j2")
