"""`aantoonbaar norms …`: the norms that requirements cite, and how they relate."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import AsJson, WorkspaceFolder
from flows.endings import DONE, SOME_FILES_UNUSABLE
from flows.faults import BadUse

if TYPE_CHECKING:
    from models.norms import Catalogue, Norms, Place

Language = Annotated[
    str, typer.Option("--language", metavar="TAAL", help="De taal van de titels: nl of en.")
]


def list_norms(
    catalogue: Annotated[
        str | None,
        typer.Argument(metavar="[NORM]", help="Een norm, zoals bio2@1.3.", show_default="alle"),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Toon welke normen en verbanden er zijn, of alle nummers van één norm."""
    from flows.norm_tables import overview_as_json, print_catalogue, print_overview
    from flows.terminal import open_console
    from models.files import load_norms
    from reports.wording import load_wording

    norms, wording = load_norms(), load_wording("nl")
    if catalogue is None:
        if as_json:
            _print_json(overview_as_json(norms))
        else:
            print_overview(open_console(), norms, wording)
        return
    found = find_catalogue(catalogue, norms)
    if as_json:
        _print_json({"key": found.key, **found.model_dump(mode="json")})
    else:
        print_catalogue(open_console(), found, wording)


def _print_json(form: object) -> None:
    typer.echo(json.dumps(form, ensure_ascii=False, indent=2))


def find_catalogue(asked: str, norms: "Norms") -> "Catalogue":
    """The catalogue that people mean by a key or a bare name; raises BadUse when there is none."""
    name, _, version = asked.casefold().partition("@")
    found = norms.find_catalogue(name, version or None)
    if found is None:
        raise BadUse(f"De norm {asked} is er niet. Kies uit: {', '.join(norms.catalogues)}.")
    return found


def show(
    id: Annotated[
        str,
        typer.Argument(
            metavar="NUMMER", help="Een nummer, zoals 5.20.03 of bio2@1.3:5.20.03, of een verband."
        ),
    ],
    workspace: WorkspaceFolder = Path(),
    as_json: AsJson = False,
) -> None:
    """Toon een nummer: wat het is, wat ervan werd, en waar het verband mee houdt."""
    from flows.norm_tables import norm_as_json, print_crosswalk, print_norm
    from flows.terminal import open_console
    from models.files import load_norms
    from reports.wording import load_wording

    norms, wording = load_norms(), load_wording("nl")
    if id in norms.crosswalks:
        walk = norms.crosswalks[id]
        if as_json:
            _print_json(walk.model_dump(mode="json"))
        else:
            print_crosswalk(open_console(), walk, wording)
        return
    places, texts = find_places(id, norms), read_texts(workspace)
    if as_json:
        _print_json([norm_as_json(place, norms, texts) for place in places])
        return
    console = open_console()
    for place in places:
        print_norm(console, place, norms, texts, wording)
        console.print()


def find_places(asked: str, norms: "Norms") -> "tuple[Place, ...]":
    """The norms that people mean by a number, with or without its catalogue; raises BadUse when there are none."""
    from models.norms import find_near
    from models.sources import find_place

    head, colon, id = asked.partition(":")
    if colon:
        catalogue = find_catalogue(head, norms)
        place = find_place(catalogue, id, norms)
        near = [f"{catalogue.key}:{one}" for one in find_near(id, catalogue)]
        found: tuple[Place, ...] = (place,) if place else ()
    else:
        found = norms.find_everywhere(asked)
        near = [f"{key}:{n}" for key, c in norms.catalogues.items() for n in find_near(asked, c)]
    if not found:
        hint = f" Bedoelde u {' of '.join(near[:6])}?" if near else ""
        raise BadUse(f"Het nummer {asked} is er niet.{hint}")
    return found


def read_texts(folder: Path) -> Mapping[str, str]:
    """The texts that were loaded into the workspace, when *folder* is one."""
    from flows.norm_texts import load_texts
    from flows.workspace import is_workspace, open_workspace

    return load_texts(open_workspace(folder)) if is_workspace(folder) else {}


def diff(
    first: Annotated[str, typer.Argument(metavar="NORM", help="De ene, zoals bio2@1.2.")],
    second: Annotated[str, typer.Argument(metavar="NORM", help="De andere, zoals bio2@1.3.")],
    as_json: AsJson = False,
) -> None:
    """Toon wat er verschilt tussen twee versies van een norm, of tussen twee normen."""
    from flows.norm_tables import print_changes
    from flows.terminal import open_console
    from models.files import load_norms
    from models.norm_changes import compare_catalogues

    norms = load_norms()
    ours, theirs = find_catalogue(first, norms), find_catalogue(second, norms)
    changes = compare_catalogues(ours, theirs, norms)
    if as_json:
        _print_json(
            {
                "from": ours.key,
                "to": theirs.key,
                "changes": [one.model_dump(mode="json") for one in changes],
            }
        )
    else:
        print_changes(open_console(), ours, theirs, changes)


def import_texts(
    file: Annotated[
        Path,
        typer.Argument(metavar="BESTAND", help="De tekst van BIO2 (.md) of een BIO-thema (.pdf)."),
    ],
    workspace: WorkspaceFolder = Path(),
    as_json: AsJson = False,
) -> None:
    """Laad de officiële tekst van een norm in uw werkmap. Wij leveren geen teksten mee."""
    from extractors.requirement_lists.reading import read_list
    from flows.norm_texts import keep_texts
    from flows.requirement_tables import print_faults, tell_publication
    from flows.terminal import open_console, say
    from flows.workspace import open_workspace
    from models.files import load_norms

    place = open_workspace(workspace)
    listed = read_list(file, load_norms())
    console = open_console()
    kept = keep_texts(listed, place) if listed.norm_texts else None
    if as_json:
        _print_json(listed.model_dump(mode="json", exclude={"tables"}))
    elif kept is None:
        print_faults(console, file.name, listed.faults)
        if not listed.faults:
            say(console, f"{file.name} is geen tekst van een norm, maar een lijst met eisen.")
    else:
        say(console, tell_publication(listed))
        say(console, f"De teksten staan in {kept}.")
    raise typer.Exit(SOME_FILES_UNUSABLE if kept is None else DONE)


def export_oscal(
    id: Annotated[
        str, typer.Argument(metavar="NORM", help="Een norm, zoals bio2@1.3, of een verband.")
    ],
    file: Annotated[Path, typer.Argument(metavar="BESTAND", help="Waar het bestand komt (.json).")],
    language: Language = "nl",
) -> None:
    """Schrijf een norm of een verband in OSCAL, voor andere programma’s."""
    from flows.terminal import open_console, say
    from models.files import load_norms
    from models.values import LANGUAGES
    from reports.oscal import catalogue_as_oscal, crosswalk_as_oscal

    norms = load_norms()
    spoken = next((one for one in LANGUAGES if one == language), None)
    if spoken is None:
        raise BadUse(f"De taal {language} is er niet. Kies uit: {', '.join(LANGUAGES)}.")
    if id in norms.crosswalks:
        form = crosswalk_as_oscal(norms.crosswalks[id], norms, spoken)
    else:
        form = catalogue_as_oscal(find_catalogue(id, norms), spoken)
    try:
        file.write_text(json.dumps(form, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as fault:
        raise BadUse(f"{file} is niet te schrijven: {fault.strerror}.") from fault
    say(open_console(), f"Geschreven in {file}.")
