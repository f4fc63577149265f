"""Third set: lists as CSV."""

import csv
from pathlib import Path

from tests.extractors.requirement_lists.buyers.delimited_files import cells_of, write_delimited


def isor_norms(folder: Path) -> Path:
    labels = ["Norm", "ID", "Titel", "Elementtype", "Versieaanduiding", "Beschrijving"]
    labels += ["Toelichting", "Conformiteitsindicator", "Criterium", "Stelling", "Grondslag"]
    labels += ["Heeft ouder"]
    path = folder / "ISOR normen clouddiensten.csv"
    rows = cells_of("third/isor_norms", labels, {"ID": "id", "Stelling": "text"})
    return write_delimited(path, [labels, *rows], "utf-8-sig", ",", csv.QUOTE_MINIMAL)


def quoted_questions(folder: Path) -> Path:
    labels = ["Vraagnummer", "Sectie", "Titel", "Vraagtekst", "Type", "Antwoordvorm", "Max. punten"]
    path = folder / "vragenlijst_export.csv"
    keys = {"Vraagnummer": "id", "Vraagtekst": "text"}
    rows = cells_of("third/quoted_questions", labels, keys)
    return write_delimited(path, [labels, *rows], "utf-8", ";", csv.QUOTE_ALL)


def unicode_text(folder: Path) -> Path:
    labels = ["Nr", "Onderdeel", "Omschrijving eis", "Verplicht", "Normverwijzing", "Opmerking"]
    path = folder / "eisen unicode.csv"
    rows = cells_of("third/unicode_text", labels, {"Nr": "id", "Omschrijving eis": "text"})
    return write_delimited(path, [labels, *rows], "utf-16", "\t", csv.QUOTE_MINIMAL)
