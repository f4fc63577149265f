"""Writing on a terminal, or on the file or pipe that stands in for it."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from flows.endings import Unusable
from reports.wording import show_plainly

WIDTH_OF_A_FILE = 120


def open_console(*, to_errors: bool = False) -> Console:
    """The terminal; nothing that is printed on it is taken for markup."""
    console = Console(stderr=to_errors, markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = WIDTH_OF_A_FILE
    return console


def say(console: Console, text: str, style: str = "") -> None:
    """One line, however long; control characters of a file name do no harm."""
    indent = len(text) - len(text.lstrip())
    console.print(Text(" " * indent + show_plainly(text), style=style), soft_wrap=True)


def count(number: int, one: str, more: str) -> str:
    """A number with its noun: `1 bestand`, `3 bestanden`."""
    return f"{number} {one if number == 1 else more}"


def print_unusable(console: Console, unusable: Iterable[Unusable]) -> None:
    """Each file that proves nothing, with the reason and what to do."""
    unusable = tuple(unusable)
    if not unusable:
        return
    console.print()
    files = count(len(unusable), "bestand is", "bestanden zijn")
    say(console, f"{files} niet te gebruiken:", "bold")
    for one in unusable:
        say(console, f"  {one.place}")
        say(console, f"    Waarom: {one.reason}")
        say(console, f"    Wat te doen: {one.remedy}")
