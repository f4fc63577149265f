"""Values in JSON by their path, and the path of each as people write it."""

import re
from collections.abc import Iterator
from typing import Any

_PLAIN = re.compile(r"[A-Za-z_]\w*")


def find_values(content: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - whatever JSON holds
    """Every value at *path*, or at one of several parted by `|`, with where it stands."""
    for one in path.split("|"):
        yield from _walk(content, _split(one), "$")


def find_texts(content: Any, names: frozenset[str]) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    """Every text that stands under one of *names*, however deep."""
    waiting = [content]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield from (str(value[name]) for name in names if isinstance(value.get(name), str))
            waiting.extend(value.values())


def _split(path: str) -> tuple[str, ...]:
    return tuple(path.split("."))


def _walk(value: Any, steps: tuple[str, ...], at: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    if not steps:
        yield at, value
        return
    step, rest = steps[0], steps[1:]
    if isinstance(value, list):
        yield from _walk_list(value, step, rest, at)
    elif isinstance(value, dict) and step in value:
        yield from _walk(value[step], rest, f"{at}{_write(step)}")


def _walk_list(
    items: list[Any], step: str, rest: tuple[str, ...], at: str
) -> Iterator[tuple[str, Any]]:
    name, equals, wanted = step.partition("=")
    for index, item in enumerate(items):
        if step == "*" or (equals and isinstance(item, dict) and item.get(name) == wanted):
            yield from _walk(item, rest, f"{at}[{index}]")


def _write(step: str) -> str:
    return f".{step}" if _PLAIN.fullmatch(step) else f"['{step}']"
