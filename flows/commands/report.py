"""`aantoonbaar report`: the reports on a contract anew, from what the store keeps."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import AsOf, WorkspaceFolder
from flows.faults import BadUse

if TYPE_CHECKING:
    from flows.assess_contracts import Judged
    from models.reference import Reference
    from models.store.store import Store


def report(
    contract: Annotated[
        str, typer.Argument(metavar="CONTRACT", help="Het nummer van het contract.")
    ],
    workspace: WorkspaceFolder = Path(),
    as_of: AsOf = None,
) -> None:
    """Schrijf de rapporten over een contract opnieuw, zonder iets opnieuw te lezen."""
    from flows.tables import print_verdicts
    from flows.terminal import open_console, say
    from flows.workspace import lock, open_workspace
    from flows.write_reports import write_reports
    from models.files import load_reference
    from models.store.store import open_store

    place = open_workspace(workspace)
    reference = load_reference()
    with lock(place), open_store(place.database, place.originals) as store:
        judged = judge_again(contract, as_of, store, reference)
        written = write_reports(judged, place, store, reference)
    console = open_console()
    print_verdicts(console, judged.assessment, judged.contract, reference)
    for path in written.places:
        say(console, f"Rapport: {path}")


def judge_again(
    contract: str, as_of: date | None, store: "Store", reference: "Reference"
) -> "Judged":
    """The newest assessment that is kept, made again from what it was made of.

    Raises BadUse when there is none, or when our rules now say something else.
    """
    from flows.assess_contracts import Judged
    from flows.judgement import judge

    kept = store.assessments.find_last(contract, as_of)
    if kept is None:
        raise BadUse(
            f"Er is nog geen beoordeling van contract {contract}. "
            "Controleer het nummer, of start eerst: aantoonbaar run"
        )
    assessment = judge(kept.contract, kept.readings, reference, kept.as_of)
    if assessment.model_dump_json() != kept.body:
        raise BadUse(
            f"De regels zijn veranderd sinds contract {contract} is beoordeeld "
            f"(toen versie {kept.rules_version}, nu {reference.rules_version}). "
            "Beoordeel opnieuw met: aantoonbaar run"
        )
    return Judged(kept.id, kept.contract, assessment, kept.readings)
