"""What people see of a run: plain lines where there is no terminal, and no harm from hostile names."""

import io

import pytest
from rich.console import Console

from flows.endings import Unusable
from flows.narration import Narrator, print_failure
from flows.outcome import ContractFailed
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
    listening,
    tell,
)
from flows.terminal import print_unusable
from models.files import load_reference
from models.store.records import Obstacle, Receipt
from tests.builders import a_certificate, a_refusal


def on_paper(*, terminal: bool = False) -> Console:
    return Console(file=io.StringIO(), force_terminal=terminal, width=60, markup=False)


def text_of(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def narrate(*events: Event, console: Console | None = None) -> str:
    console = console or on_paper()
    with Narrator(console, load_reference()) as narrator, listening(narrator):
        for event in events:
            tell(event)
    return text_of(console)


@pytest.mark.parametrize(
    ("event", "line"),
    [
        (FileArrived("a.pdf", Receipt.NEW), "Ontvangen    a.pdf\n"),
        (FileArrived("a.pdf", Receipt.KNOWN), ""),
        (FileLeftAlone(".x", "verborgen bestand"), "Overgeslagen .x (verborgen bestand)\n"),
        (FileHindered(Obstacle("p", "link", "Een link.", "Weg.")), "Geweigerd    p: Een link.\n"),
        (ReadingBegan(0), "Gelezen      niets nieuws\n"),
        (ContractJudged("C1", {"VOLDOET": 2}), "Beoordeeld   C1: 2 × Voldoet\n"),
        (ReportsWritten("C1", ("r.html", "r.json"), True), "Rapport      r.html\n"),
        (ReportsWritten("C1", ("r.html",), False), "Rapport      r.html (ongewijzigd)\n"),
    ],
)
def test_each_event_is_one_line(event: Event, line: str) -> None:
    assert narrate(event) == line


def test_reading_is_told_per_file_with_its_kind_or_the_reason_of_refusal() -> None:
    told = narrate(
        ReadingBegan(2), FileRead(a_certificate("goed.pdf")), FileRead(a_refusal("f.pdf"))
    )

    good, refused = told.splitlines()
    assert good.startswith("Gelezen      goed.pdf: ")
    assert good.endswith("1 bladzijde, 13 gegevens")
    assert refused == "Geweigerd    f.pdf: Het bestand is beveiligd met een wachtwoord."


def test_a_report_that_was_changed_by_hand_is_told_to_be_kept() -> None:
    told = narrate(ReportSetAside("r.html", "r (aangepast 1).html"))

    assert "r (aangepast 1).html" in told


def test_a_real_terminal_shows_a_bar_while_files_are_read() -> None:
    told = narrate(ReadingBegan(2), console=on_paper(terminal=True))

    assert "0/2" in told


def test_nobody_has_to_listen() -> None:
    tell(ReadingBegan(1))


def test_a_hostile_file_name_cannot_paint_the_terminal() -> None:
    told = narrate(FileArrived("x\x1b[2J\n[red]boos[/red].pdf", Receipt.NEW))

    assert "\x1b" not in told
    assert "[red]boos[/red].pdf" in told
    assert told.count("\n") == 1


def test_what_cannot_be_used_is_named_with_why_and_what_to_do() -> None:
    console = on_paper()

    print_unusable(console, [Unusable("a.pdf", "Leeg.", "Vraag opnieuw.")])

    lines = text_of(console).splitlines()
    assert lines[-3:] == ["  a.pdf", "    Waarom: Leeg.", "    Wat te doen: Vraag opnieuw."]


def test_nothing_is_said_when_everything_can_be_used() -> None:
    console = on_paper()

    print_unusable(console, [])

    assert text_of(console) == ""


def test_a_fault_of_ours_is_called_a_fault_of_ours() -> None:
    console = on_paper()

    print_failure(console, ContractFailed("C1", "ValueError: x\ny"))

    assert "door een fout in Aantoonbaar" in text_of(console)
    assert "Er is niets verloren." in text_of(console)
