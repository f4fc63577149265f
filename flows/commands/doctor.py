"""`aantoonbaar doctor`: whether this installation and this workspace can do their work."""

from pathlib import Path

import typer

from flows.commands.options import WorkspaceFolder
from flows.endings import BAD_USE, DONE

MARKS = {"ok": ("✔", "green"), "advice": ("!", "yellow"), "problem": ("✘", "bold red")}


def doctor(
    workspace: WorkspaceFolder = Path(),
) -> None:
    """Controleer de installatie en de werkmap, en zeg wat er moet gebeuren."""
    from flows.examination import Health, examine
    from flows.terminal import count, open_console, say

    console = open_console()
    findings = tuple(examine(workspace))
    for finding in findings:
        mark, style = MARKS[finding.health]
        say(console, f"{mark} {finding.subject}: {finding.seen}", style)
        if finding.remedy:
            say(console, f"    Wat te doen: {finding.remedy}")
    problems = sum(finding.health is Health.PROBLEM for finding in findings)
    say(console, f"{count(problems, 'probleem', 'problemen')} gevonden.", "bold")
    raise typer.Exit(BAD_USE if problems else DONE)
