"""The command line: `aantoonbaar …`, or `python -m flows …`."""

import os
import sys
from collections.abc import Callable

import typer

from flows.commands.assess import assess
from flows.commands.demo import demo
from flows.commands.doctor import doctor
from flows.commands.extract import extract
from flows.commands.init import init
from flows.commands.norms import diff, export_oscal, import_texts, list_norms, show
from flows.commands.report import report
from flows.commands.requirements import export, import_list, list_all
from flows.commands.run import run
from flows.endings import BAD_USE, DONE
from flows.faults import is_for_people
from flows.usage import DutchCommand, DutchGroup, explain_usage, speak_dutch

INTERRUPTED = 130
"""What typer makes of Ctrl-C."""

app = typer.Typer(
    name="aantoonbaar",
    help="Leest het bewijs van leveranciers en zegt per eis wat het aantoont.",
    cls=DutchGroup,
    options_metavar="",
    subcommand_metavar="OPDRACHT ...",
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in (demo, init, extract, assess, run, report, doctor):
    app.command(cls=DutchCommand, options_metavar="[OPTIES]")(command)


def open_group(name: str, about: str, commands: dict[str, Callable[..., None]]) -> None:
    """Add the command *name*, which has commands of its own."""
    group = typer.Typer(
        cls=DutchGroup, help=about, subcommand_metavar="OPDRACHT ...", no_args_is_help=True
    )
    for word, command in commands.items():
        group.command(word, cls=DutchCommand, options_metavar="[OPTIES]")(command)
    app.add_typer(group, name=name, options_metavar="")


open_group(
    "requirements",
    "De eisen van een contract: overnemen uit een lijst, tonen, en weer naar Excel.",
    {"import": import_list, "list": list_all, "export": export},
)
open_group(
    "norms",
    "De normen waar eisen naar verwijzen, en hun verbanden.",
    {
        "list": list_norms,
        "show": show,
        "diff": diff,
        "import": import_texts,
        "export": export_oscal,
    },
)


def main(arguments: list[str] | None = None) -> None:
    """Do what the arguments ask, and end with 0, 1 (bad use) or 2 (some files unusable)."""
    speak_dutch()
    sys.exit(run_command(sys.argv[1:] if arguments is None else arguments))


def run_command(arguments: list[str]) -> int:
    """The exit code; what people did wrong is told on the error stream."""
    try:
        ended = app(arguments or ["--help"], prog_name="aantoonbaar", standalone_mode=False)
    except KeyboardInterrupt:
        return _complain(
            "Afgebroken. Er is niets verloren. Start de opdracht opnieuw.", INTERRUPTED
        )
    except typer.TyperException as fault:
        return _complain(explain_usage(fault), BAD_USE)
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python would complain when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as fault:
        if not is_for_people(fault):
            raise
        return _complain(str(fault), BAD_USE)
    if ended == INTERRUPTED:
        return _complain(
            "Afgebroken. Er is niets verloren. Start de opdracht opnieuw.", INTERRUPTED
        )
    return ended if isinstance(ended, int) else DONE


def _complain(message: str, code: int) -> int:
    typer.echo(message, err=True)
    return code


if __name__ == "__main__":
    main()
