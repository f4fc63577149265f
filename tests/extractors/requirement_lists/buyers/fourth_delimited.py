"""Fourth set: lists as CSV."""

import csv
from pathlib import Path

from tests.extractors.requirement_lists.buyers.delimited_files import cells_of, write_delimited


def export_of_a_platform(folder: Path) -> Path:
    about = [["Export van", "12-05-2025 09:14"]]
    about += [["Aanbesteding", "Netwerkbeheer Stadsregio Parkstad-West"], []]
    labels = ["Volgnummer", "Categorie", "Vereiste", "Knock-out", "Weging", "Normen"]
    keys = {"Volgnummer": "id", "Vereiste": "text"}
    rows = cells_of("fourth/export_of_a_platform", labels, keys)
    path = folder / "export netwerkbeheer.csv"
    return write_delimited(path, [*about, labels, *rows], "utf-8-sig", ";", csv.QUOTE_MINIMAL)


def sharepoint_list(folder: Path) -> Path:
    labels = ["Eisnummer", "Titel", "Eisomschrijving", "Eis of wens", "Fase"]
    labels += ["Verantwoordelijke", "Norm", "Gewijzigd", "Gewijzigd door"]
    keys = {"Eisnummer": "id", "Eisomschrijving": "text"}
    rows = cells_of("fourth/sharepoint_list", labels, keys)
    path = folder / "SharePoint eisenlijst.csv"
    return write_delimited(path, [labels, *rows], "utf-8", ",", csv.QUOTE_ALL)
