"""Tables with marks between the cells, as each buyer's program writes them."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from tests.extractors.requirement_lists.buyers.facts import rows_of


def cells_of(name: str, labels: Sequence[str], keys: dict[str, str]) -> list[list[str]]:
    wanted = [keys.get(label, label) for label in labels]
    return [[str(row.cell(key) or "") for key in wanted] for row in rows_of(name)]


def write_delimited(
    path: Path, rows: list[list[str]], encoding: str, delimiter: str, quoting: Literal[0, 1]
) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter, quoting=quoting).writerows(rows)
    return path
