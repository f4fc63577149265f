"""Makes the invented certificates and their gold.

`python -m tests.extractors.made.make FOLDER` writes the PDFs; with `--gold` it also rewrites `gold.jsonl` beside
this file, which belongs in the same commit as the change that asked for it.
"""

import importlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.extractors.made.facts import Certificate, Facts, gold_row
from tests.extractors.made.others import OTHERS, Other, gold_of_other
from tests.extractors.made.paper import Paper
from tests.extractors.made.scans import Scan, scan_pages

HERE = Path(__file__).parent
GOLD = HERE / "gold.jsonl"
SPECS = ("certificates.yaml", "strangers.yaml")
PAPER_KEYS = ("face", "wide", "air", "order", "pattern")
OTHER_KEYS = ("file", "layout", "scan", "layout_language")


@dataclass(frozen=True, slots=True)
class Made:
    """A document, the gold of it, and what was printed on which page."""

    name: str
    pdf: bytes
    gold: dict[str, Any]
    printed: tuple[tuple[int, str], ...]
    drawn: bytes
    """The same before it was scanned."""


def make_all() -> Iterator[Made]:
    """Every document of the set, one by one."""
    for spec in load_specs():
        yield make_certificate(spec)
    for other in OTHERS:
        yield make_other(other)


@cache
def load_specs() -> tuple[dict[str, Any], ...]:
    """What the YAML files say, one mapping per certificate."""
    texts = [(HERE / name).read_text(encoding="utf-8") for name in SPECS]
    return tuple(spec for text in texts for spec in yaml.safe_load(text))


def make_certificate(spec: dict[str, Any]) -> Made:
    """The certificate that *spec* describes."""
    paper = Paper(**{key: spec[key] for key in PAPER_KEYS if key in spec})
    facts = {k: value for k, value in spec.items() if k not in PAPER_KEYS + OTHER_KEYS}
    for key in {"also", "doc_types", "unsure", "script"} & set(facts):
        facts[key] = tuple(facts[key])
    facts["sites"] = tuple((place, what) for place, what in facts.get("sites", ()))
    certificate = Certificate(Facts(**facts), paper, spec.get("layout_language"))
    module, _, function = spec.get("layout", "scripts.print_script").partition(".")
    getattr(importlib.import_module(f"tests.extractors.made.{module}"), function)(
        certificate, paper
    )
    drawn = paper.finish()
    scan = Scan(**spec["scan"]) if "scan" in spec else None
    return Made(
        name=spec["file"],
        pdf=scan_pages(drawn, scan) if scan else drawn,
        gold=gold_row(spec["file"], certificate, text_layer=layer_of(scan)),
        printed=tuple(certificate.printed),
        drawn=drawn,
    )


def layer_of(scan: Scan | None) -> str:
    """How much text the file holds, in the words of the given set."""
    if scan is None:
        return "yes"
    return "partial" if scan.layer else "no"


def make_other(other: Other) -> Made:
    """A document of another kind."""
    paper = Paper()
    other.draw(paper)
    drawn = paper.finish()
    return Made(
        name=other.name,
        pdf=scan_pages(drawn, Scan(**other.scan)) if other.scan else drawn,
        gold=gold_of_other(other, text_layer="no" if other.scan else "yes"),
        printed=(),
        drawn=drawn,
    )


def write_gold(rows: list[dict[str, Any]]) -> str:
    """The text of `gold.jsonl`."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main(arguments: list[str]) -> None:
    """Write the documents into the folder that was asked for."""
    folder = Path(next(a for a in arguments if not a.startswith("--")))
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for made in make_all():
        (folder / made.name).write_bytes(made.pdf)
        rows.append(made.gold)
        sys.stdout.write(f"{made.name}\n")
    if "--gold" in arguments:
        GOLD.write_text(write_gold(rows), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
