"""Help and complaints of the command line, in Dutch."""

import re
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

WORDS = {
    "ARGUMENTS_PANEL_TITLE": "Wat u opgeeft",
    "OPTIONS_PANEL_TITLE": "Opties",
    "COMMANDS_PANEL_TITLE": "Opdrachten",
    "ERRORS_PANEL_TITLE": "Fout",
    "DEFAULT_STRING": "[standaard: {}]",
    "REQUIRED_LONG_STRING": "[verplicht]",
}
COMPLAINTS = {
    "MissingParameter": "Dit ontbreekt: {parameter}.",
    "NoSuchOption": "Deze optie bestaat niet: {option}.",
    "BadOptionUsage": "De optie {option} is niet af: er hoort iets achter.",
    "BadParameter": "Dit klopt niet bij {parameter}: {message}",
}

PHRASES = (
    (
        r"No such command '(.+?)'.*Did you mean '(.+?)'.*",
        r"De opdracht \1 bestaat niet. Bedoelt u: \2?",
    ),
    (r"No such command '(.+?)'.*", r"De opdracht \1 bestaat niet."),
    (r"Got unexpected extra argument\(s\) \((.+)\)", r"Dit is te veel: \1."),
    (r"Missing command\.", r"Er staat geen opdracht."),
)
"""What typer says itself in English, and how we say it."""


def _write_usage(command: TyperCommand | TyperGroup, context: Any, formatter: Any) -> None:  # noqa: ANN401
    pieces = " ".join(command.collect_usage_pieces(context))
    formatter.write_usage(context.command_path, pieces, prefix="Gebruik: ")


def _translate_help(option: Any) -> Any:  # noqa: ANN401  (typer keeps its own types private)
    if option is not None:
        option.help = "Toon deze uitleg."
    return option


class DutchCommand(TyperCommand):
    """A command that explains itself in Dutch."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """How the command is typed."""
        _write_usage(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401
        """The option --help."""
        return _translate_help(super().get_help_option(ctx))


class DutchGroup(TyperGroup):
    """All commands together, explained in Dutch."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """How a command is typed."""
        _write_usage(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401
        """The option --help."""
        return _translate_help(super().get_help_option(ctx))


def speak_dutch() -> None:
    """Have typer put Dutch words around ours in help texts."""
    from typer import rich_utils

    for name, text in WORDS.items():
        setattr(rich_utils, name, text)


def explain_usage(fault: typer.TyperException) -> str:
    """What is wrong with the command as it was typed, and how to find out what it should be."""
    parameter = getattr(fault, "param", None)
    complaint = COMPLAINTS.get(type(fault).__name__, "{message}").format(
        parameter=_name(parameter),
        option=getattr(fault, "option_name", ""),
        message=_translate(fault.message),
    )
    context = getattr(fault, "ctx", None)
    command = context.command_path if context is not None else "aantoonbaar"
    return f"{complaint}\nHoe het wel moet, staat hier: {command} --help"


def _translate(message: str) -> str:
    for english, dutch in PHRASES:
        if re.fullmatch(english, message, re.DOTALL):
            return re.sub(english, dutch, message, flags=re.DOTALL)
    return message


def _name(parameter: object) -> str:
    """The option as people type it, or what stands in its place."""
    options = [name for name in getattr(parameter, "opts", ()) if name.startswith("-")]
    return options[0] if options else str(getattr(parameter, "metavar", None) or "een gegeven")
