"""`aantoonbaar run`: one pass over a workspace, from inbox to gap reports."""

from contextlib import chdir
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.commands.options import AsOf, WorkspaceFolder, read_today

if TYPE_CHECKING:
    from rich.console import Console

    from flows.outcome import Outcome


class PrefectFault(Exception):
    """Prefect, which carries a run, does not start; the message says what to do, in Dutch."""


def run(
    workspace: WorkspaceFolder = Path(),
    as_of: AsOf = None,
    retry: Annotated[
        bool, typer.Option("--retry", metavar="", help="Lees geweigerde bestanden nog een keer.")
    ] = False,
) -> None:
    """Verwerk de inbox: bewaar, lees en beoordeel alles, en schrijf de rapporten."""
    from flows.narration import print_end
    from flows.terminal import open_console

    console = open_console()
    outcome = run_workspace(workspace, as_of or read_today(), console, retry=retry)
    print_end(console, outcome)
    raise typer.Exit(outcome.exit_code)


def run_workspace(
    folder: Path, as_of: date, console: "Console", *, retry: bool = False
) -> "Outcome":
    """Run the flow over a workspace and tell about it; raises what `open_batch` raises.

    Faults in the contracts are found before Prefect is even loaded, which takes some seconds.
    """
    from flows.narration import Narrator
    from flows.prefect_environment import prepare_prefect, stop_orphans
    from flows.progress import listening
    from flows.terminal import say
    from flows.workspace import lock, open_workspace
    from models.files import load_contracts, load_reference
    from reports.wording import load_wording

    workspace = open_workspace(folder)
    home = workspace.engine_room / "prefect"
    with lock(workspace):
        load_contracts(workspace.contracts)
        reference = load_reference()
        day = load_wording("nl").write_date(as_of)
        say(console, f"Werkmap {workspace.folder}, peildatum {day}.")
        say(console, "De verwerking wordt gestart. Dat duurt even.", "bright_black")
        stop_orphans(home)
        prepare_prefect(home, workspace.settings.workers)
        # Prefect reads settings of its own from the folder that it is started in: not here.
        with Narrator(console, reference) as narrator, listening(narrator), chdir(home):
            return _start_flow(workspace.folder, as_of, retry)


def _start_flow(folder: Path, as_of: date, retry: bool) -> "Outcome":
    from prefect.server.api.server import SubprocessASGIServer

    from flows.interrupts import deaf_to_interrupts
    from flows.process_inbox import process_inbox

    try:
        with deaf_to_interrupts():
            SubprocessASGIServer().start()  # the flow would start it too, within earshot of Ctrl-C
    except RuntimeError as fault:
        raise PrefectFault(
            f"Prefect, de motor onder deze opdracht, start niet ({fault}). "
            "Er is niets verloren. Probeer het opnieuw, of kijk wat `aantoonbaar doctor` zegt."
        ) from fault
    return process_inbox(folder, as_of, retry)
