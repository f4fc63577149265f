"""`aantoonbaar init`: an empty workspace."""

from pathlib import Path
from typing import Annotated

import typer


def init(
    folder: Annotated[Path, typer.Argument(metavar="MAP", help="De map die u wilt maken.")],
) -> None:
    """Maak een lege werkmap: inbox, contracts, reports en aantoonbaar.toml."""
    from flows.terminal import open_console, say
    from flows.workspace import create_workspace

    workspace = create_workspace(folder)
    console = open_console()
    say(console, f"De werkmap {workspace.folder} staat klaar.")
    say(
        console,
        "  1. Kopieer contract_template.yaml per contract naar de map `contracts` en vul het in.",
    )
    say(console, "  2. Zet het bewijs in de map `inbox`. Of in `inbox/NUMMER-VAN-HET-CONTRACT`.")
    say(console, f"  3. Start: aantoonbaar run --workspace {folder}")
