"""`aantoonbaar assess`: the verdicts on one contract. Needs no workspace."""

import json
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError

from flows.commands.extract import WORKERS, reading_in_order, tell_what_was_not_read
from flows.commands.options import RequiredAsOf
from flows.endings import DONE, SOME_FILES_UNUSABLE, Unusable
from flows.faults import BadUse
from models.evidence import Evidence, Refusal, parse_reading
from models.store.originals import hash_file

if TYPE_CHECKING:
    from models.contracts import Contract

Readings = tuple[Evidence | Refusal, ...]


def assess(
    contract: Annotated[
        Path, typer.Option("--contract", metavar="BESTAND", help="Het contract (YAML).")
    ],
    as_of: RequiredAsOf,
    evidence: Annotated[
        list[Path] | None,
        typer.Option(
            "--evidence", metavar="BESTAND_OF_MAP...", help="Het bewijs: bestanden of mappen."
        ),
    ] = None,
    more_evidence: Annotated[
        list[Path] | None, typer.Argument(hidden=True, metavar="BEWIJS")
    ] = None,
    facts: Annotated[
        list[Path] | None,
        typer.Option(
            "--facts", metavar="BESTAND", help="Wat `extract --json` al uit bewijs heeft gelezen."
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", metavar="", help="De beoordeling als JSON, voor programma’s.")
    ] = False,
) -> None:
    """Beoordeel bewijs tegen één contract, zonder werkmap."""
    from models.files import load_contract

    given = [*(evidence or []), *(more_evidence or [])]
    if not given and not facts:
        raise BadUse(
            "Er is geen bewijs genoemd. Geef --evidence met bestanden of mappen, of --facts."
        )
    agreed = load_contract(contract)
    known = read_facts(facts or [])
    fresh, is_complete = read_evidence(given, {reading.sha256 for reading in known})
    readings = (*known, *fresh)
    print_assessment(agreed, readings, as_of, as_json=as_json)
    refused = any(isinstance(reading, Refusal) for reading in readings)
    raise typer.Exit(SOME_FILES_UNUSABLE if refused or not is_complete else DONE)


def read_facts(paths: Iterable[Path]) -> Readings:
    """The lines of `extract --json` in *paths*; raises BadUse with every line that is none."""
    readings, faults = [], []
    for path in paths:
        for number, line in enumerate(_read_lines(path), 1):
            try:
                readings.append(parse_reading(line))
            except ValidationError as fault:
                first = fault.errors()[0]
                place = ".".join(str(part) for part in first["loc"])
                faults.append(f"  - {path}, regel {number}: {place or 'regel'}: {first['msg']}")
    if faults:
        raise BadUse(
            "Deze regels zijn geen uitvoer van `aantoonbaar extract --json`:\n"
            + "\n".join(faults)
            + "\nMaak het bestand opnieuw. Er is niets beoordeeld."
        )
    return tuple(readings)


def read_evidence(paths: Iterable[Path], known: Collection[str]) -> tuple[Readings, bool]:
    """What the files in *paths* say that are not *known* by their hash, and whether that is all."""
    from flows.gather_files import gather_files

    gathered = gather_files(paths)
    tell_what_was_not_read(gathered)
    fresh = [file for file in gathered.files if not known or hash_file(file.path) not in known]
    if not fresh:
        return (), not gathered.obstacles
    with reading_in_order(fresh, WORKERS) as readings:
        return tuple(readings), not gathered.obstacles


def print_assessment(
    contract: "Contract", readings: Readings, as_of: date, *, as_json: bool
) -> None:
    """The judgement on *contract*, as JSON or as a table for people."""
    from flows.judgement import judge
    from flows.tables import print_verdicts
    from flows.terminal import open_console, print_unusable
    from models.files import load_reference
    from reports.json_form import assessment_as_json

    reference = load_reference()
    assessment = judge(contract, readings, reference, as_of)
    if as_json:
        form = assessment_as_json(assessment, contract, reference)
        typer.echo(json.dumps(form, ensure_ascii=False, indent=2))
        return
    console = open_console()
    print_verdicts(console, assessment, contract, reference)
    print_unusable(
        console,
        [Unusable(r.file, r.reason, r.remedy) for r in readings if isinstance(r, Refusal)],
    )


def _read_lines(path: Path) -> list[bytes]:
    try:
        return [line for line in path.read_bytes().splitlines() if line.strip()]
    except OSError as fault:
        raise BadUse(f"{path} is niet te lezen: {fault.strerror}. Controleer de naam.") from fault
