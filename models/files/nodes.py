"""A YAML file with the line of every value, so that a fault can say where it is."""

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

import yaml
from rapidfuzz import fuzz, process

Place = tuple[str | int, ...]

LEAST_LIKENESS = 60
"""How alike a word and a known word have to be, in percent, to be suggested."""


class Fault(NamedTuple):
    """One thing that is wrong in a file of the user: where, what, and what to do."""

    file: str
    place: str
    problem: str
    remedy: str
    line: int = 0


class Parsed(NamedTuple):
    """What a YAML file holds, with the nodes that know lines and original spelling."""

    file: str
    content: dict[str, Any] | None
    nodes: dict[Place, yaml.Node]
    faults: tuple[Fault, ...]

    def line(self, place: Place) -> int:
        """The line of *place*, or of the nearest thing around it; 0 when nothing is known."""
        for size in range(len(place), -1, -1):
            if place[:size] in self.nodes:
                return int(self.nodes[place[:size]].start_mark.line) + 1
        return 0

    def spelling(self, place: Place) -> str | None:
        """The value at *place* as it was typed, when it is a single value."""
        node = self.nodes.get(place)
        return str(node.value) if isinstance(node, yaml.ScalarNode) else None

    def fault(self, place: Place, problem: str, remedy: str) -> Fault:
        """A fault at *place*, with its line."""
        line = self.line(place)
        where = f"regel {line}, {name_place(place)}" if line else name_place(place)
        return Fault(self.file, where, problem, remedy, line)

    def unknown(self, place: Place, problem: str, word: str, known: Collection[str]) -> Fault:
        """A fault about a word that does not exist, with the nearest one that does."""
        return self.fault(place, problem, suggest(word, known))


def name_place(place: Place) -> str:
    """*place* as people read it: `requirements[3].id`, counted from one."""
    name = ""
    for part in place:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return name or "bestand"


def suggest(word: str, known: Collection[str]) -> str:
    """A remedy that names the known word nearest to *word*, or all of them when they are few."""
    nearest = process.extractOne(word, sorted(known), scorer=fuzz.ratio, processor=str.casefold)
    if nearest and nearest[1] >= LEAST_LIKENESS:
        return f"Bedoelde u '{nearest[0]}'?"
    if len(known) <= 12:
        return f"Kies uit: {', '.join(sorted(known))}."
    return "Kijk in de handleiding welke namen er zijn."


def parse_yaml(text: str, file: str) -> Parsed:
    """The content of *text*; without content when it is no YAML, or no names with values."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as fault:
        return Parsed(file, None, {}, (_explain_syntax(fault, file),))
    if root is None:
        empty = Fault(file, "bestand", "het bestand is leeg.", "Begin met het voorbeeldcontract.")
        return Parsed(file, None, {}, (empty,))
    if not isinstance(root, yaml.MappingNode):
        problem = "het bestand bevat geen namen met waarden."
        remedy = "Begin met het voorbeeldcontract."
        return Parsed(file, None, {}, (Fault(file, "regel 1", problem, remedy, 1),))
    nodes = dict(_walk(root, ()))
    parsed = Parsed(file, None, nodes, ())
    faults = tuple(_find_double_names(root, (), parsed))
    try:
        content = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader of ours
    except yaml.YAMLError as fault:
        return Parsed(file, None, nodes, (*faults, _explain_syntax(fault, file)))
    return Parsed(file, content, nodes, faults)


class _Loader(yaml.SafeLoader):
    """The safe loader, which leaves a date that cannot be, such as 2026-02-30, as it was typed."""


def _read_timestamp(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> object:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return node.value


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _read_timestamp)


def _walk(node: yaml.Node, place: Place) -> Iterator[tuple[Place, yaml.Node]]:
    yield place, node
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from _walk(value, (*place, str(name.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(value, (*place, index))


def _find_double_names(node: yaml.Node, place: Place, parsed: Parsed) -> Iterator[Fault]:
    """YAML keeps the last of two values with one name and says nothing; we do."""
    if isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _find_double_names(value, (*place, index), parsed)
    if not isinstance(node, yaml.MappingNode):
        return
    seen: set[str] = set()
    for name, value in node.value:
        word = str(name.value)
        if word in seen:
            fault = parsed.fault(
                (*place, word), f"'{word}' staat hier twee keer.", "Haal er één weg."
            )
            yield fault
        seen.add(word)
        yield from _find_double_names(value, (*place, word), parsed)


def _explain_syntax(fault: yaml.YAMLError, file: str) -> Fault:
    mark = getattr(fault, "problem_mark", None)
    line = mark.line + 1 if mark else 0
    where = f"regel {line}, teken {mark.column + 1}" if mark else "bestand"
    problem = "de opmaak van het bestand klopt hier niet."
    remedy = (
        "Kijk naar deze regel en de regel ervoor: spaties voor de regel (geen tabs), "
        "een dubbele punt na een naam, en aanhalingstekens die ook sluiten."
    )
    return Fault(file, where, problem, remedy, line)
