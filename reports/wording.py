"""The words of one language: fixed texts, dates and numbers as a reader expects them.

Texts are data (`reports/texts/*.yaml`). A text that is missing, or that names a value which is not
given, is a fault of ours and never an empty spot in a report.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Any

import yaml

from models.values import LANGUAGES, Language

Fillable = str | int | float | date
LONGEST_VALUE = 240
"""Characters of a value that fit in a sentence; a scope of a page would drown what we say about it."""

_LONGEST_WORD = 30

# Marks that turn the reading direction: they can make a file name or a party look like another one.
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


class WordingFault(Exception):
    """A text of ours is missing or asks for something that is not there."""


class Written(str):
    """Words that are ready to print: they are never shortened or cleaned again."""

    __slots__ = ()


def show_plainly(text: str) -> str:
    """*text* on one line, with control characters and direction marks made visible."""
    return "".join(_show_character(character) for character in " ".join(text.split()))


def _show_character(character: str) -> str:
    if character in _DIRECTION_MARKS or unicodedata.category(character) in ("Cc", "Cs"):
        return f"[U+{ord(character):04X}]"
    return character


def shorten(text: str, longest: int) -> str:
    """The start of *text*, with an ellipsis when there was more than *longest* characters."""
    if len(text) <= longest:
        return text
    start = text[: longest - 1]
    whole, space, cut = start.rpartition(" ")
    return (whole if space and len(cut) < _LONGEST_WORD else start).rstrip() + "…"


class Wording:
    """What one language calls things, and how it writes dates and numbers."""

    def __init__(self, language: Language, texts: Mapping[str, str]) -> None:
        self.language = language
        self.texts = texts

    def say(self, key: str, /, **values: Fillable) -> Written:
        """The fixed text *key*, filled; raises WordingFault when it is unknown or lacks a value."""
        try:
            template = self.texts[key]
        except KeyError:
            raise WordingFault(f"reports/texts/{self.language}.yaml has no text '{key}'") from None
        return self.fill(template, values, origin=key)

    def knows(self, key: str) -> bool:
        """Whether there is a fixed text *key*."""
        return key in self.texts

    def fill(self, template: str, values: Mapping[str, Fillable], *, origin: str) -> Written:
        """*template* with its `{names}` written out; `{days:day|days}` counts in words.

        Only plain names are filled, so that nothing in a document can reach further than its own
        text. Raises WordingFault, naming *origin*, when a name has no value.
        """
        text = ""
        for literal, name, spec, _ in Formatter().parse(template):
            text += _follow(text, literal)
            if name is not None:
                text += self._fill_one(name, spec or "", values, origin)
        return Written(text)

    def _fill_one(self, name: str, spec: str, values: Mapping[str, Fillable], origin: str) -> str:
        if name not in values:
            raise WordingFault(
                f"text '{origin}' ({self.language}) asks for '{name}';"
                f" there is only: {', '.join(sorted(values)) or 'nothing'}"
            )
        value = values[name]
        return self._count(value, spec, origin) if spec else self.write(value)

    def _count(self, value: Fillable, spec: str, origin: str) -> str:
        one, bar, many = spec.partition("|")
        if not bar or not isinstance(value, int):
            raise WordingFault(
                f"text '{origin}' ({self.language}) cannot count {value!r} as '{spec}'"
            )
        return f"{self.write(value)} {one if value == 1 else many}"

    def write(self, value: Fillable) -> str:
        """*value* as a reader expects it: a date in full, a number exact, a text on one line."""
        if isinstance(value, date):
            return self.write_date(value)
        if isinstance(value, Written):
            return value
        if isinstance(value, str):
            return shorten(show_plainly(value), LONGEST_VALUE)
        return self.write_number(value)

    def write_date(self, day: date) -> str:
        """*day* in full, such as '1 oktober 2025'."""
        return f"{day.day} {self.texts[f'months.{day.month}']} {day.year}"

    def write_number(self, number: int | float) -> str:
        """*number* exact; thousands are marked from 10.000 on, so that a year stays a year."""
        text = f"{number:,}" if abs(number) >= 10_000 else f"{number}"
        marks = {",": self.texts["numbers.thousands"], ".": self.texts["numbers.decimal"]}
        return "".join(marks.get(character, character) for character in text)

    def join(self, parts: Iterable[str]) -> Written:
        """*parts* as a list in a sentence: 'a, b en c'."""
        *first, last = list(parts) or [""]
        return Written(f"{', '.join(first)} {self.texts['lists.and']} {last}" if first else last)


def _follow(text: str, literal: str) -> str:
    """*literal* without its full stop where a name such as 'Voorbeeld B.V.' already brought one."""
    return literal[1:] if text.endswith(".") and literal.startswith(".") else literal


@cache
def load_wording(language: Language) -> Wording:
    """The words of *language* (`nl` or `en`); raises WordingFault for another one."""
    if language not in LANGUAGES:
        raise WordingFault(f"no texts in '{language}'; there is {' and '.join(LANGUAGES)}")
    source = files("reports").joinpath("texts", f"{language}.yaml")
    try:
        tree = yaml.safe_load(source.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise WordingFault(f"reports/texts/{language}.yaml is not sound YAML: {error}") from error
    return Wording(language, dict(_flatten(tree)))


def _flatten(tree: Mapping[Any, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
