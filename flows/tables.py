"""Tables on a terminal."""

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.terminal import say
from models.assessment.results import Assessment
from models.contracts import Contract
from models.reference import Reference
from reports.terminal import verdict_table


def print_verdicts(
    console: Console,
    assessment: Assessment,
    contract: Contract,
    reference: Reference,
) -> None:
    """The verdict on each requirement of a contract, why, and what is missing."""
    content = verdict_table(assessment, contract, reference)
    table = Table(box=box.SIMPLE_HEAD, expand=True, title_justify="left")
    for heading, ratio in zip(content.headings, (2, 2, 5, 4), strict=True):
        table.add_column(heading, ratio=ratio, overflow="fold")
    for row in content.rows:
        verdict = Text(f"{row.symbol} {row.verdict}", style=row.style)
        table.add_row(Text(row.id), verdict, Text(row.why), Text(row.missing))
    say(console, content.title, "bold")
    console.print(table)
    say(console, content.total)
