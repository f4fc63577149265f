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
from reports.wording import shorten

LONGEST_REQUIREMENT = 90
LONGEST_REASON = 180
WIDTH_OF_AN_OUTCOME = 14
"""Wide enough for each word of an outcome: cut short it would be none, on a narrow terminal too."""


def print_verdicts(
    console: Console,
    assessment: Assessment,
    contract: Contract,
    reference: Reference,
) -> None:
    """The verdict on each requirement of a contract, why, and what is missing."""
    content = verdict_table(assessment, contract, reference)
    asked, verdict, why, missing = content.headings
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_lines=False)
    table.add_column(asked, ratio=5, overflow="fold")
    table.add_column(verdict, width=WIDTH_OF_AN_OUTCOME)
    table.add_column(why, ratio=8, overflow="fold")
    table.add_column(missing, ratio=7, overflow="fold")
    for row in content.rows:
        requirement = Text.assemble((row.id, "bold"), "\n", shorten(row.text, LONGEST_REQUIREMENT))
        outcome = Text(f"{row.symbol} {row.verdict}", style=row.style)
        reasons = [Text(shorten(text, LONGEST_REASON)) for text in (row.why, row.missing)]
        table.add_row(requirement, outcome, *reasons, end_section=True)
    say(console, content.title, "bold")
    console.print(table)
    say(console, content.total)
