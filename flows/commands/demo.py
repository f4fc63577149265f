"""`aantoonbaar demo`: a workspace with invented suppliers, run from end to end."""

import shutil
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.endings import BAD_USE, DONE
from flows.faults import BadUse

DAY_OF_THE_DEMO = date(2026, 11, 21)
"""The sample certificates are made to be judged on this day."""


def demo(
    folder: Annotated[
        Path, typer.Argument(metavar="[MAP]", help="Waar de werkmap komt.", show_default="demo")
    ] = Path("demo"),
) -> None:
    """Maak een werkmap met verzonnen leveranciers, verwerk alles en toon de uitkomsten."""
    from flows.commands.run import run_workspace
    from flows.narration import print_end
    from flows.outcome import ContractDone, ContractFailed
    from flows.tables import print_verdicts
    from flows.terminal import open_console, say
    from models.files import load_reference

    prepare_demo(folder, find_samples())
    console = open_console()
    say(console, "Een demonstratie met verzonnen leveranciers en verzonnen documenten.", "bold")
    outcome = run_workspace(folder, DAY_OF_THE_DEMO, console)
    done = [contract for contract in outcome.contracts if isinstance(contract, ContractDone)]
    for contract in done:
        console.print()
        judged = contract.judged
        print_verdicts(console, judged.assessment, judged.contract, load_reference())
    print_end(console, outcome)
    console.print()
    say(console, "De gaprapporten staan hier. Open ze in een browser:", "bold")
    for contract in done:
        say(console, f"  {contract.written.places[0]}")
    failed = any(isinstance(contract, ContractFailed) for contract in outcome.contracts)
    # Some of the samples are broken on purpose: that they are refused is how it should be.
    raise typer.Exit(BAD_USE if failed else DONE)


def find_samples() -> Path:
    """The folder with samples; raises BadUse when we were installed without it."""
    samples = Path(__file__).parents[2] / "sample_evidence"
    if not (samples / "inbox").is_dir():
        raise BadUse(
            "De voorbeelden (sample_evidence) horen niet bij deze installatie. "
            "Haal de broncode op en start de demonstratie daar met: make demo"
        )
    return samples


def prepare_demo(folder: Path, samples: Path) -> None:
    """A workspace in *folder* with the samples in it; what is there already is left alone."""
    from flows.workspace import create_workspace, is_workspace, open_workspace

    workspace = open_workspace(folder) if is_workspace(folder) else create_workspace(folder)
    for source, target in (
        (samples / "inbox", workspace.inbox),
        (samples / "contracts", workspace.contracts),
    ):
        for path in sorted(source.rglob("*")):
            place = target / path.relative_to(source)
            if path.is_file() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, place)
