"""Options that several commands share."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

MOST_AT_ONCE = 64
FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Years outside these are slips of the finger."""


def read_today() -> date:
    """Today, by the clock and the time zone of this machine."""
    return datetime.now().astimezone().date()


def parse_date(text: str) -> date:
    """A day as in 2026-11-21."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"{text} is geen datum. Schrijf jaar-maand-dag: 2026-11-21."
        ) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise typer.BadParameter(f"{text}: kies een jaar van {FIRST_YEAR} tot en met {LAST_YEAR}.")
    return day


AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        metavar="DATUM",
        parser=parse_date,
        help="De peildatum, zoals 2026-11-21.",
        show_default="vandaag",
    ),
]
RequiredAsOf = Annotated[
    date,
    typer.Option(
        "--as-of", metavar="DATUM", parser=parse_date, help="De peildatum, zoals 2026-11-21."
    ),
]


AsJson = Annotated[bool, typer.Option("--json", metavar="", help="Als JSON, voor programma’s.")]
WorkspaceFolder = Annotated[
    Path, typer.Option("--workspace", metavar="MAP", help="De werkmap.", show_default="deze map")
]


def parse_number(text: str) -> int:
    """A number of files at a time."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST_AT_ONCE:
        raise typer.BadParameter(f"geef een heel getal van 1 tot en met {MOST_AT_ONCE}.")
    return int(text)
