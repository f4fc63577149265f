"""What was read in a file, laid out for people."""

from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.terminal import say
from models.evidence import DATE_FIELDS, Evidence, Fact, FieldName, Refusal
from models.files import load_reference
from reports.listed import summarise_lists
from reports.wording import load_wording, show_plainly

Row = tuple[str, str, str, str]


class ReadingPrinter:
    """Prints readings on a console, one after another."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._reference = load_reference()
        self._wording = load_wording("nl")

    def __call__(self, reading: Evidence | Refusal) -> None:
        """Print one reading: its facts with page and quote, or why there are none."""
        if isinstance(reading, Refusal):
            say(self._console, f"{reading.file}: niet te gebruiken", "bold red")
            say(self._console, f"  Waarom: {reading.reason}")
            say(self._console, f"  Wat te doen: {reading.remedy}")
        else:
            kind = self._reference.word(reading.doc_type, "nl")
            say(self._console, f"{reading.file}: {kind} ({reading.doc_type})", "bold")
            self._print_facts(reading)
        self._console.print()

    def _print_facts(self, evidence: Evidence) -> None:
        rows, unread = tuple(self._list_facts(evidence)), tuple(self._list_unread(evidence))
        told = summarise_lists(evidence, self._wording)
        for sentence in told:
            say(self._console, f"  {show_plainly(sentence)}")
        if not rows and not unread and told:
            return
        if not rows and not unread:
            say(self._console, "  Wij lazen geen gegevens uit dit bestand.")
            return
        table = Table("Gegeven", "Waarde", "Blz.", "Letterlijk", box=box.SIMPLE_HEAD, expand=True)
        for row in rows:
            table.add_row(*map(_as_text, row))
        for row in unread:
            table.add_row(*map(_as_text, row), style="yellow")
        self._console.print(table)

    def _list_facts(self, evidence: Evidence) -> Iterator[Row]:
        for field in FieldName:
            if field in evidence.fields:
                fact = evidence.fields[field]
                value = self._write_date(fact) if field in DATE_FIELDS else fact.value
                yield self._name(field), value, _place(fact), fact.quote
        for standard in evidence.further_standards:
            yield "Ook volgens", standard.value, str(standard.page), standard.quote
        for site in evidence.sites:
            yield "Locatie", site.name.value, str(site.name.page), site.name.quote

    def _list_unread(self, evidence: Evidence) -> Iterator[Row]:
        for one in evidence.unread:
            page = "" if one.page is None else str(one.page)
            yield self._name(one.field), f"niet gelezen: {one.reason}", page, one.quote or ""

    def _name(self, field: FieldName) -> str:
        return self._wording.say(f"field.{field}")

    def _write_date(self, fact: Fact) -> str:
        return self._wording.write_date(fact.as_date)


def _place(fact: Fact) -> str:
    """The page, or the sheet and its cell, or the path in a file for software."""
    if fact.cell is None:
        return str(fact.page)
    return fact.cell if fact.cell.startswith("$") else f"{fact.page}, {fact.cell}"


def _as_text(cell: str) -> Text:
    return Text(show_plainly(cell))
