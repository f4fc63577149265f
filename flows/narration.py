"""A run as people see it: lines as it goes, a bar while files are being read, and how it ended."""

from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
from rich.text import Text

from flows.outcome import ContractFailed, Outcome
from flows.progress import (
    ContractJudged,
    Event,
    FileArrived,
    FileHindered,
    FileLeftAlone,
    FileRead,
    ReadingBegan,
    ReportSetAside,
    ReportsWritten,
)
from flows.terminal import count, print_unusable, say
from models.evidence import Refusal
from models.reference import Reference
from models.store.records import Receipt
from reports.wording import load_wording, show_plainly

COLUMN = 13


class Narrator:
    """Tells a run as it goes, line by line, with a bar under the lines on a real terminal."""

    def __init__(self, console: Console, reference: Reference) -> None:
        self._console = console
        self._reference = reference
        self._receipts: Counter[Receipt] = Counter()
        self._bar = Progress(
            TextColumn("Lezen"),
            BarColumn(),
            MofNCompleteColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._reading: TaskID | None = None
        self._tellers: dict[type[Any], Callable[[Any], None]] = {
            FileArrived: self._tell_arrival,
            FileHindered: self._tell_obstacle,
            FileLeftAlone: self._tell_left_alone,
            ReadingBegan: self._tell_reading,
            FileRead: self._tell_read,
            ContractJudged: self._tell_judged,
            ReportsWritten: self._tell_reports,
            ReportSetAside: self._tell_set_aside,
        }

    def __call__(self, event: Event) -> None:
        """Say what happened."""
        self._tellers[type(event)](event)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def _line(self, what: str, text: str, style: str = "") -> None:
        line = Text.assemble((f"{what:<{COLUMN}}", style), show_plainly(text))
        self._console.print(line, soft_wrap=True)

    def _tell_arrival(self, event: FileArrived) -> None:
        self._receipts[event.receipt] += 1
        if event.receipt is Receipt.NEW:
            self._line("Ontvangen", event.place)
        elif event.receipt is Receipt.COPY:
            self._line("Ontvangen", f"{event.place} (zelfde inhoud als een ander bestand)")

    def _tell_obstacle(self, event: FileHindered) -> None:
        self._line("Geweigerd", f"{event.obstacle.path}: {event.obstacle.reason}", "red")

    def _tell_left_alone(self, event: FileLeftAlone) -> None:
        self._line("Overgeslagen", f"{event.place} ({event.kind})", "bright_black")

    def _tell_reading(self, event: ReadingBegan) -> None:
        known = self._receipts[Receipt.KNOWN]
        if known:
            self._line("Bekend", f"{count(known, 'bestand', 'bestanden')} van een vorige keer")
        if not event.to_read:
            self._line("Gelezen", "niets nieuws")
            return
        self._reading = self._bar.add_task("", total=event.to_read)
        self._bar.start()

    def _tell_read(self, event: FileRead) -> None:
        reading = event.reading
        if self._reading is not None:
            self._bar.advance(self._reading)
        if isinstance(reading, Refusal):
            self._line("Geweigerd", f"{reading.file}: {reading.reason}", "red")
            return
        kind = self._reference.word(reading.doc_type, "nl")
        pages = count(reading.page_count, "bladzijde", "bladzijden")
        facts = count(len(reading.fields), "gegeven", "gegevens")
        self._line("Gelezen", f"{reading.file}: {kind}, {pages}, {facts}", "green")

    def _tell_judged(self, event: ContractJudged) -> None:
        self._bar.stop()
        wording = load_wording("nl")
        counts = [f"{n} × {wording.say(f'verdict.{v}')}" for v, n in event.verdicts.items()]
        self._line("Beoordeeld", f"{event.contract}: {', '.join(counts)}", "bold")

    def _tell_reports(self, event: ReportsWritten) -> None:
        unchanged = "" if event.changed else " (ongewijzigd)"
        self._line("Rapport", f"{event.places[0]}{unchanged}")

    def _tell_set_aside(self, event: ReportSetAside) -> None:
        self._line(
            "Let op", f"{event.place} was met de hand veranderd. Bewaard als {event.kept_as}"
        )


def print_end(console: Console, outcome: Outcome) -> None:
    """What a person has to know at the end: what failed and what could not be used."""
    for contract in outcome.contracts:
        if isinstance(contract, ContractFailed):
            print_failure(console, contract)
    print_unusable(console, outcome.unusable)


def print_failure(console: Console, failed: ContractFailed) -> None:
    """That a contract could not be finished, and that this is not the fault of any supplier."""
    say(
        console, f"Contract {failed.contract} is niet af, door een fout in Aantoonbaar.", "bold red"
    )
    for line in failed.fault.splitlines():
        say(console, f"  {line}")
    say(console, "  Er is niets verloren. Meld dit bij de beheerder, met deze tekst.")
