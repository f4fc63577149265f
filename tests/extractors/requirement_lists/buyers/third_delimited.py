"""Third set: lists as CSV."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from tests.extractors.requirement_lists.buyers.facts import rows_of


def isor_norms(folder: Path) -> Path:
    labels = ["Norm", "ID", "Titel", "Elementtype", "Versieaanduiding", "Beschrijving"]
    labels += ["Toelichting", "Conformiteitsindicator", "Criterium", "Stelling", "Grondslag"]
    labels += ["Heeft ouder"]
    path = folder / "ISOR normen clouddiensten.csv"
    rows = _rows("third/isor_norms", labels, {"ID": "id", "Stelling": "text"})
    return _written(path, [labels, *rows], "utf-8-sig", ",", csv.QUOTE_MINIMAL)


def quoted_questions(folder: Path) -> Path:
    labels = ["Vraagnummer", "Sectie", "Titel", "Vraagtekst", "Type", "Antwoordvorm", "Max. punten"]
    path = folder / "vragenlijst_export.csv"
    keys = {"Vraagnummer": "id", "Vraagtekst": "text"}
    rows = _rows("third/quoted_questions", labels, keys)
    return _written(path, [labels, *rows], "utf-8", ";", csv.QUOTE_ALL)


def unicode_text(folder: Path) -> Path:
    labels = ["Nr", "Onderdeel", "Omschrijving eis", "Verplicht", "Normverwijzing", "Opmerking"]
    path = folder / "eisen unicode.csv"
    rows = _rows("third/unicode_text", labels, {"Nr": "id", "Omschrijving eis": "text"})
    return _written(path, [labels, *rows], "utf-16", "\t", csv.QUOTE_MINIMAL)


def _rows(name: str, labels: Sequence[str], keys: dict[str, str]) -> list[list[str]]:
    wanted = [keys.get(label, label) for label in labels]
    return [[str(row.cell(key) or "") for key in wanted] for row in rows_of(name)]


def _written(
    path: Path, rows: list[list[str]], encoding: str, delimiter: str, quoting: Literal[0, 1]
) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter, quoting=quoting).writerows(rows)
    return path
