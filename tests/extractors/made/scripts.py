"""Prints a certificate whose layout stands beside its facts, as a list of steps.

A string is a paragraph: `[c18b+12] text` is centred, 18 points, bold, with 12 points below. `{holder}`, `{until:dd month yyyy}` and
the like print a fact. Other steps are mappings with one of the names in `STEPS`.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style

SHAPE = re.compile(
    r"\[(?P<align>[lcr])(?P<size>[\d.]+)(?P<style>[bi]?)(?:\+(?P<after>\d+))?\] (?P<text>.*)",
    re.DOTALL,
)
HOLE = re.compile(r"\{(?P<name>\w+)(?::(?P<form>[^}]*))?\}")
ALIGN = {"l": "left", "c": "centre", "r": "right"}
STYLE = {"": 0, "b": 1, "i": 2}
Step = str | Mapping[str, Any]


def fill(c: Certificate, text: str) -> str:
    """*text* with its holes filled by facts, which are thereby told."""
    return HOLE.sub(lambda hole: tell_fact(c, hole["name"], hole["form"]), text)


def tell_fact(c: Certificate, name: str, form: str | None) -> str:
    """The words for one hole; raises KeyError for a fact that is not there."""
    if c.has(name):
        return c.day(name, form or "yyyy-mm-dd")
    if name == "address":
        return c.address(form or "\n")
    if name == "standard":
        return c.standard(form.replace("<", "{").replace(">", "}") if form else None)
    if name == "accreditor":
        return c.accreditor(form)
    if name == "accreditation":
        return c.facts.accreditation
    if name in c.facts.words:
        return c.word(name)
    told: dict[str, Callable[[], str]] = {
        "holder": c.holder,
        "scope": c.scope,
        "number": c.number,
        "issuer": c.issuer,
    }
    return told[name]()


def fill_rows(c: Certificate, rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    return [(fill(c, label), fill(c, value)) for label, value in rows]


def step_pairs(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    look = {k: v for k, v in step.items() if k != "pairs"}
    p.pairs(fill_rows(c, step["pairs"]), **look)


def step_stacks(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    look = {k: v for k, v in step.items() if k != "stacks"}
    p.stacks(fill_rows(c, step["stacks"]), **look)


def step_table(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    rows = [[fill(c, cell) for cell in row] for row in step["table"]]
    p.table(rows, step["widths"], size=step.get("size", 9.0), grid=step.get("grid", True))


def step_sites(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    p.table([step["sites"], *c.facts.sites], step["widths"])


def step_columns(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    """Blocks side by side, each [left, width, size, text]; what follows starts below the longest."""
    ends = [
        p.block(fill(c, text), x, p.y, wide, Style(size)) for x, wide, size, text in step["columns"]
    ]
    p.y = max(ends) + 8


def step_put(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    x, y, size, text = step["put"]
    p.put(fill(c, text), x, y, Style(size, STYLE[step.get("style", "")], step.get("align", "left")))


def step_mark(c: Certificate, p: Paper, step: Mapping[str, Any]) -> None:
    x, y = step["at"]
    p.mark([fill(c, line) for line in step["mark"]], x, y, width=step.get("width", 110))


STEPS: Mapping[str, Callable[[Certificate, Paper, Mapping[str, Any]], None]] = {
    "pairs": step_pairs,
    "stacks": step_stacks,
    "table": step_table,
    "sites": step_sites,
    "columns": step_columns,
    "put": step_put,
    "mark": step_mark,
    "gap": lambda c, p, step: p.gap(step["gap"]),
    "rule": lambda c, p, step: p.rule(),
    "turn": lambda c, p, step: p.turn(),
    "frame": lambda c, p, step: p.frame(step["frame"], step.get("inset", 28)),
    "band": lambda c, p, step: p.band(*step["band"], x=step.get("x", 0), wide=step.get("wide")),
    "upright": lambda c, p, step: p.upright(step["upright"], 34, 780, Style(12, 1)),
    "foot": lambda c, p, step: p.foot(
        [fill(c, line) for line in step["foot"]], up=step.get("up", 36)
    ),
}


def print_script(c: Certificate, p: Paper) -> None:
    """The steps of the certificate's own layout, one after the other."""
    for step in c.facts.script:
        if isinstance(step, str):
            print_paragraph(c, p, step)
        else:
            STEPS[next(name for name in step if name in STEPS)](c, p, step)


def print_paragraph(c: Certificate, p: Paper, step: str) -> None:
    shape = SHAPE.fullmatch(step)
    if shape is None:
        raise ValueError(f"a paragraph starts with its shape, such as [c12b]: {step}")
    p.say(
        fill(c, shape["text"]),
        float(shape["size"]),
        STYLE[shape["style"]],
        align=ALIGN[shape["align"]],
        after=float(shape["after"] or 6),
    )
