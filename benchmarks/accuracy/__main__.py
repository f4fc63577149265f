"""`python -m benchmarks.accuracy FOLDER`: reads a folder with `gold.jsonl` and prints the figures as Markdown."""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from benchmarks.accuracy.comparing import Outcome
from benchmarks.accuracy.figures import PARTS, Figures, Judged, group, judge_all
from benchmarks.accuracy.floor import search_plainly
from benchmarks.accuracy.gold import Gold, load_gold
from extractors.pool import ReadingPool
from models.evidence import reading_as_json

WORKERS = 2


def main() -> None:
    """Read, judge and print."""
    asked = _parse()
    golds = [
        gold
        for gold in load_gold(asked.gold or asked.folder / "gold.jsonl")
        if fnmatch(gold.file, asked.only) and _speaks(gold, asked.languages)
    ]
    paths = [path for gold in golds if (path := _find(asked.folder, gold.file))]
    predictions = _load(asked.predictions) if asked.predictions else _read(paths)
    judged = list(judge_all(golds, predictions))
    sys.stdout.write(f"{len(golds)} documents, {len(paths)} of them at hand.\n\n")
    for part, key in PARTS.items():
        _print_table(part, group(judged, key))
    if asked.floor:
        floor = {path.name: search_plainly(path) for path in paths if path.suffix == ".pdf"}
        _print_table("field, plain text search", group(judge_all(golds, floor), PARTS["field"]))
    if asked.errors:
        _print_errors(judged)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with documents, or with a folder pdf/")
    parser.add_argument("--gold", type=Path, help="the labels, when they lie elsewhere")
    parser.add_argument("--predictions", type=Path, help="what `extract --json` printed already")
    parser.add_argument("--only", default="*", metavar="GLOB")
    parser.add_argument("--languages", type=lambda text: set(text.split(",")), metavar="nl,en")
    parser.add_argument("--floor", action="store_true", help="beside plain text search")
    parser.add_argument("--errors", action="store_true", help="every field that is not right")
    return parser.parse_args()


def _speaks(gold: Gold, languages: set[str] | None) -> bool:
    return languages is None or bool(languages & set(gold.language.split("+")))


def _find(folder: Path, name: str) -> Path | None:
    places = (folder / name, folder / "pdf" / name)
    return next((place for place in places if place.is_file()), None)


def _load(path: Path) -> dict[str, Mapping[str, Any]]:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return {Path(line["file"]).name: line for line in lines}


def _read(paths: Iterable[Path]) -> dict[str, Mapping[str, Any]]:
    with ReadingPool(WORKERS) as pool, ThreadPoolExecutor(WORKERS) as threads:
        readings = threads.map(lambda path: pool.read(path, path.name), paths)
        return {one.file: reading_as_json(one) for one in readings}


def _print_table(part: str, figures: Mapping[str, Figures]) -> None:
    lines = [f"| {part} | stated | right | wrong | invented | missed | precision | recall | page |"]
    lines.append("|---|" + "---:|" * 8)
    for name, one in figures.items():
        counts = [one.stated, *(one.outcomes[o] for o in list(Outcome)[:4])]
        shares = [one.precision, one.recall, one.page_accuracy]
        cells = [name, *map(str, counts), *("–" if s is None else f"{s:.3f}" for s in shares)]
        lines.append(f"| {' | '.join(cells)} |")
    sys.stdout.write("\n".join(lines) + "\n\n")


def _print_errors(judged: Iterable[Judged]) -> None:
    for one in judged:
        if one.outcome in (Outcome.WRONG, Outcome.INVENTED, Outcome.MISSED):
            wanted = one.gold.values.get(one.name) or one.gold.doc_types
            said = f"{one.found!r}, not {wanted!r}"
            sys.stderr.write(f"{one.gold.file}\t{one.name}\t{one.outcome}\t{said}\n")


if __name__ == "__main__":
    main()
