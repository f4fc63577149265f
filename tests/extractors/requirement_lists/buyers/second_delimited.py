"""Second set: lists as CSV."""

import csv
from pathlib import Path

from tests.extractors.requirement_lists.buyers.facts import rows_of


def separator_line(folder: Path) -> Path:
    labels = ["Eis-ID", "Korte titel", "Eistekst", "Verplicht (J/N)", "Fase"]
    more = ["Verantwoordelijke partij", "Normverwijzing", "Opmerking"]
    keys = ["id", "Korte titel", "text", *labels[3:], *more]
    path = folder / "export_eisen.csv"
    with path.open("w", encoding="cp1252", newline="") as file:
        file.write("sep=;\r\n")
        writer = csv.writer(file, delimiter=";")
        writer.writerow([*labels, *more])
        writer.writerows(
            [row.cell(key) for key in keys] for row in rows_of("second/separator_line")
        )
    return path


def titles_in_csv(folder: Path) -> Path:
    empty = [""] * 8
    keys = ("id", "Thema", "text", "Bron/norm", "Belang (1-5)", "", "", "")
    labels = ["Code", "Thema", "Requirement", "Bron/norm", "Belang (1-5)", "Reactie marktpartij"]
    path = folder / "marktconsultatie_eisenlijst.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Marktconsultatie Documentbeheer, concept-eisenlijst 0.4", *empty[1:]])
        note = "Nog niet bepaald is welke punten eis en welke wens worden."
        writer.writerows([[note, *empty[1:]], empty, [*labels, "", ""]])
        writer.writerows([row.cell(key) for key in keys] for row in rows_of("second/titles_in_csv"))
        writer.writerow(empty)
    return path
