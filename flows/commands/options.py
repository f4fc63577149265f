"""Options that several commands share."""

from datetime import date, datetime
from typing import Annotated

import typer


def read_today() -> date:
    """Today, by the clock and the time zone of this machine."""
    return datetime.now().astimezone().date()


def parse_date(text: str) -> date:
    """A day as in 2026-11-21."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"{text} is geen datum. Schrijf jaar-maand-dag: 2026-11-21."
        ) from None


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
