"""`aantoonbaar extract`: the facts in each file, with page and quote. Needs no workspace."""

import json
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import parse_number
from flows.endings import DONE, SOME_FILES_UNUSABLE
from flows.inbox import Found
from flows.interrupts import deaf_to_interrupts
from models.evidence import Evidence, Refusal, reading_as_json
from models.store.originals import hash_file

if TYPE_CHECKING:
    from extractors.pool import ReadingPool
    from flows.gather_files import Gathered

WORKERS = min(4, os.cpu_count() or 1)


def extract(
    files: Annotated[
        list[Path], typer.Argument(metavar="BESTAND...", help="Bestanden, of mappen met bestanden.")
    ],
    as_json: Annotated[
        bool,
        typer.Option("--json", metavar="", help="Eén regel JSON per bestand, voor programma’s."),
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            metavar="AANTAL",
            parser=parse_number,
            help="Zo veel bestanden tegelijk.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Lees bestanden en toon de gegevens, met bladzijde en letterlijke tekst."""
    from flows.gather_files import gather_files
    from flows.readings import ReadingPrinter
    from flows.terminal import open_console

    gathered = gather_files(files)
    show = print_json if as_json else ReadingPrinter(open_console())
    refused = False
    with reading_in_order(gathered.files, workers or WORKERS) as readings:
        for reading in readings:
            show(reading)
            refused |= isinstance(reading, Refusal)
    tell_what_was_not_read(gathered)
    raise typer.Exit(SOME_FILES_UNUSABLE if refused or gathered.obstacles else DONE)


@contextmanager
def reading_in_order(
    files: Iterable[Found], workers: int
) -> Iterator[Iterator[Evidence | Refusal]]:
    """What each file says, in the order given, each as soon as those before it are done."""
    from extractors.pool import ReadingPool

    # The pool is the first to go, so that no thread waits for a reader when we are interrupted.
    with ThreadPoolExecutor(workers) as threads, ReadingPool(workers) as pool:
        readings = [threads.submit(_read, pool, file) for file in files]
        try:
            yield (reading.result() for reading in readings)
        finally:
            threads.shutdown(wait=False, cancel_futures=True)


def _read(pool: "ReadingPool", file: Found) -> Evidence | Refusal:
    try:
        sha256 = hash_file(file.path)
    except OSError:
        sha256 = None  # the reader says what is wrong with the file
    with deaf_to_interrupts():
        return pool.read(file.path, file.place, sha256)


def tell_what_was_not_read(gathered: "Gathered") -> None:
    """Say on the error stream which things in the given folders were no files to read."""
    from flows.terminal import open_console, say

    console = open_console(to_errors=True)
    for obstacle in gathered.obstacles:
        say(console, f"Niet gelezen: {obstacle.path}. {obstacle.reason} {obstacle.remedy}")
    for one in gathered.left_alone:
        say(console, f"Overgeslagen: {one.place} ({one.kind})")


def print_json(reading: Evidence | Refusal) -> None:
    """One line of JSON, at once, so that a program can work along."""
    typer.echo(json.dumps(reading_as_json(reading), ensure_ascii=False))
