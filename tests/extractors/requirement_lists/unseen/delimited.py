"""Lists as CSV, as two kinds of Dutch Excel write them."""

import csv
from pathlib import Path

from tests.extractors.requirement_lists.unseen.facts import rows_of


def semicolons(folder: Path) -> Path:
    labels = ["Nummer", "Omschrijving", "Eis/Wens", "Fase", "Bron", "Toelichting"]
    keys = ("id", "text", "Eis/Wens", "Fase", "Bron", "Toelichting")
    path = folder / "Eisen met puntkomma.csv"
    return _written(path, "semicolons", labels, keys, ";", "utf-8-sig")


def western_commas(folder: Path) -> Path:
    labels = ["Eis", "ID", "Verplicht", "Verantwoordelijk", "Norm", "Opmerking"]
    keys = ("text", "id", "Verplicht", "Verantwoordelijk", "Norm", "Opmerking")
    path = folder / "Jeugdzorg.csv"
    return _written(path, "western_commas", labels, keys, ",", "cp1252")


def _written(
    path: Path, name: str, labels: list[str], keys: tuple[str, ...], delimiter: str, encoding: str
) -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(labels)
        writer.writerows([row.cell(key) for key in keys] for row in rows_of(name))
    return path
