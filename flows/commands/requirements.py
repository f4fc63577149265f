"""`aantoonbaar requirements …`: the requirements of a contract, from a list and back to one."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import AsJson, WorkspaceFolder
from flows.endings import BAD_USE, DONE, SOME_FILES_UNUSABLE
from flows.faults import BadUse

if TYPE_CHECKING:
    from flows.import_requirements import Import
    from reports.requirement_sheet import Vocabulary

OfContract = Annotated[
    str,
    typer.Option(
        "--contract", metavar="CONTRACT", help="Het nummer van het contract, of zijn bestand."
    ),
]


def import_list(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="BESTAND",
            help="De lijst: Excel, CSV, Word, de tekst van BIO2 (.md) of een BIO-thema (.pdf).",
        ),
    ],
    contract: OfContract,
    workspace: WorkspaceFolder = Path(),
    layout: Annotated[
        Path | None,
        typer.Option(
            "--layout", metavar="BESTAND", help="Hoe de kolommen heten (YAML).", show_default=False
        ),
    ] = None,
    preview: Annotated[
        bool, typer.Option("--preview", metavar="", help="Laat alleen zien wat er zou gebeuren.")
    ] = False,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            metavar="",
            help="Vervang eisen die al in het contract staan en anders zijn.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Neem een lijst met eisen over in een contract. Bij één fout wordt niets geschreven."""
    from flows.import_requirements import prepare_import, write_import
    from models.files.amendments import Change

    prepared = prepare_import(file, contract, workspace, layout)
    refused = bool(prepared.listed.faults)
    differing = prepared.counts[Change.CHANGED] > 0 and not replace
    previous = None
    wanted = not (refused or differing or preview)
    if wanted and (prepared.counts[Change.NEW] or prepared.counts[Change.CHANGED]):
        previous = write_import(prepared)
    _tell(prepared, previous, differing=differing, preview=preview, as_json=as_json)
    code = SOME_FILES_UNUSABLE if refused else BAD_USE if differing and not preview else DONE
    raise typer.Exit(code)


def _tell(
    prepared: "Import", previous: Path | None, *, differing: bool, preview: bool, as_json: bool
) -> None:
    from flows.requirement_tables import import_as_json, print_import
    from flows.terminal import open_console, say
    from models.files.amendments import Change
    from reports.wording import load_wording

    if as_json:
        form = import_as_json(prepared, written=previous is not None)
        typer.echo(json.dumps(form, ensure_ascii=False, indent=2))
        return
    console = open_console()
    print_import(console, prepared, load_wording("nl"))
    if prepared.listed.faults:
        return
    if differing:
        ids = ", ".join(one.requirement.id for one in prepared.of(Change.CHANGED))
        say(console, f"Deze eisen staan al anders in het contract: {ids}.", "bold")
        say(
            console,
            "Er is niets geschreven. Vervang ze met --replace, of geef ze een ander nummer.",
        )
    elif preview:
        say(console, "Er is niets geschreven. Zonder --preview neemt deze opdracht de eisen over.")
    elif previous is None:
        say(console, "Alles staat al zo in het contract. Er is niets veranderd.")
    else:
        say(console, f"Geschreven in {prepared.file.path}.", "bold")
        say(console, f"Zoals het was, staat het in {previous}.")


def list_all(
    contract: OfContract, workspace: WorkspaceFolder = Path(), as_json: AsJson = False
) -> None:
    """Toon de eisen van een contract, met hun bronnen en wat daarvan is geworden."""
    from flows.contract_files import find_contract_file
    from flows.requirement_tables import list_as_json, print_requirements
    from flows.terminal import open_console, say
    from models.files import load_contract, load_norms
    from reports.wording import load_wording

    agreed = load_contract(find_contract_file(contract, workspace))
    norms, wording = load_norms(), load_wording("nl")
    if as_json:
        form = list_as_json(agreed.id, agreed.requirements, norms, wording)
        typer.echo(json.dumps(form, ensure_ascii=False, indent=2))
        return
    console = open_console()
    say(console, f"{agreed.id} – {agreed.supplier.legal_name}", "bold")
    print_requirements(console, agreed.requirements, norms, wording)


def export(
    file: Annotated[
        Path, typer.Argument(metavar="BESTAND", help="Waar de werkmap van Excel komt (.xlsx).")
    ],
    contract: OfContract,
    workspace: WorkspaceFolder = Path(),
    overwrite: Annotated[
        bool, typer.Option("--overwrite", metavar="", help="Vervang het bestand als het er al is.")
    ] = False,
) -> None:
    """Schrijf de eisen van een contract naar Excel; ze zijn onveranderd weer te importeren."""
    from flows.contract_files import find_contract_file
    from flows.terminal import count, open_console, say
    from models.files import load_contract
    from reports.requirement_sheet import ExportFault, write_requirement_sheet

    if file.suffix.casefold() != ".xlsx":
        raise BadUse(f"{file} moet op .xlsx eindigen.")
    if file.exists() and not overwrite:
        raise BadUse(f"{file} is er al. Kies een andere naam, of vervang het met --overwrite.")
    agreed = load_contract(find_contract_file(contract, workspace))
    try:
        write_requirement_sheet(agreed, file, describe_vocabulary())
    except ExportFault as fault:
        raise BadUse(str(fault)) from fault
    except OSError as fault:
        raise BadUse(f"{file} is niet te schrijven: {fault.strerror}.") from fault
    say(open_console(), f"{count(len(agreed.requirements), 'eis', 'eisen')} geschreven in {file}.")


def describe_vocabulary() -> "Vocabulary":
    """The headings and words that our own importer understands best."""
    from extractors.requirement_lists.headings import LITERAL
    from extractors.requirement_lists.layouts import load_general_layout
    from reports.requirement_sheet import Vocabulary

    layout = load_general_layout()
    return Vocabulary(
        headings={field: labels[0].capitalize() for field, labels in layout.fields.items()},
        words={
            field: {key: words[0] for key, words in known.items()}
            for field, known in layout.values.items()
        },
        is_taken=layout.knows,
        literal=LITERAL,
    )
