"""Workbooks that differ in what stands in the cells: numbers, references, texts, spare columns."""

from pathlib import Path

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableStyleInfo

from tests.extractors.requirement_lists.unseen.facts import rows_of
from tests.extractors.requirement_lists.unseen.workbooks import (
    BOLD,
    a_book,
    as_text,
    fill,
    head,
    put_counted_values,
    save,
    write,
)


def filter_table(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    head(sheet, "A1", ["Nr", "Onderwerp", "Eisomschrijving", "Type", "Referentie"])
    rows = rows_of("filter_table")
    end = fill(sheet, "A2", rows, ("id", "Onderwerp", "text", "Type", "Referentie"))
    for number, row in enumerate(rows, start=2):
        sheet[f"A{number}"].value = int(row.requirement.id or "")
        sheet.row_dimensions[number].hidden = row.requirement.mandatory is False
    area = f"A1:E{end - 1}"
    table = Table(displayName="Eisentabel", ref=area, autoFilter=AutoFilter(ref=area))
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    table.autoFilter.add_filter_column(3, ["Eis"])
    return save(book, folder / "ICO export met filter.xlsx")


def formatted_numbers(folder: Path) -> Path:
    book, sheet = a_book("Wijzigingen")
    head(sheet, "A1", ["Eisnr.", "Eis", "Eis of wens"])
    rows = rows_of("formatted_numbers")
    fill(sheet, "A2", rows, ("id", "text", "Eis of wens"))
    for number, row in enumerate(rows, start=2):
        _, _, decimals = (row.requirement.id or "").partition(".")
        sheet[f"A{number}"].number_format = "0." + "0" * len(decimals) if decimals else "0"
    return save(book, folder / "Wijzigingsbeheer.xlsx")


def ascending_numbers(folder: Path) -> Path:
    book, sheet = a_book("Continuïteit")
    write(sheet, "A1", ["Vervolg van hoofdstuk 5 en 6"], BOLD)
    head(sheet, "A2", ["Nr.", "Wie", "Omschrijving eis"])
    fill(sheet, "A3", rows_of("ascending_numbers"), ("id", "Wie", "text"))
    return save(book, folder / "Continuiteit.xlsx")


def phases_and_parties(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    head(sheet, "A1", ["Kenmerk", "Eis", "Fase", "Verantwoordelijke"])
    fill(sheet, "A2", rows_of("phases_and_parties"), ("id", "text", "Fase", "Verantwoordelijke"))
    return save(book, folder / "Eisen per fase.xlsx")


def origin_by_risk(folder: Path) -> Path:
    book, sheet = a_book("Brugbediening")
    write(sheet, "A1", ["Eisen brugbediening op afstand, aangevuld na de risicoanalyse"], BOLD)
    head(sheet, "A3", ["Eis nr.", "Herkomst", "Verwijzing", "Eis/wens", "Tekst van de eis"])
    keys = ("id", "Herkomst", "Verwijzing", "Eis/wens", "text")
    end = fill(sheet, "A4", rows_of("origin_by_risk"), keys)
    for number in range(4, end):
        sheet[f"A{number}"].value = int(str(sheet[f"A{number}"].value))
    return save(book, folder / "Brugbediening.xlsx")


def norm_references(folder: Path) -> Path:
    book, sheet = a_book("Normen")
    head(sheet, "A1", ["Eisnummer", "Normverwijzing", "Omschrijving"])
    fill(sheet, "A2", rows_of("norm_references"), ("id", "Normverwijzing", "text"))
    return save(book, folder / "Eisen met normen.xlsx")


def awkward_texts(folder: Path) -> Path:
    book, sheet = a_book("Eisen & wensen (v2)")
    head(sheet, "A1", ["ID ", "\u00a0Eis", "E/W"])
    rows = rows_of("awkward_texts")
    fill(sheet, "A2", rows, ("id", "text", "E/W"))
    as_text(sheet["B3"])
    before, _, after = rows[-1].requirement.text.partition("nooit")
    bold = TextBlock(InlineFont(b=True), "nooit")
    sheet["B11"].value = CellRichText(before, bold, after)
    return save(book, folder / "Rare teksten.xlsx")


def extra_columns(folder: Path) -> Path:
    book, sheet = a_book("Beoordeling")
    other = ["Toelichting leverancier", "Score", "Weging", "Laatst gewijzigd"]
    spare = ["Geraamde kosten", "Interne opmerking"]
    labels = ["Nr.", "Eis", "Eis/Wens", "Norm", *other, *spare]
    head(sheet, "A1", labels)
    end = fill(sheet, "A2", rows_of("extra_columns"), ["id", "text", *labels[2:]])
    formats = {"G": "0%", "H": "dd-mm-yyyy", "I": '"€" #,##0.00'}
    for column, number_format in formats.items():
        for number in range(2, end):
            sheet[f"{column}{number}"].number_format = number_format
    sheet.column_dimensions["J"].hidden = True
    sheet.row_dimensions[5].hidden = True
    return save(book, folder / "Beoordelingsformulier.xlsx")


def english_headers(folder: Path) -> Path:
    book, sheet = a_book("Requirements")
    labels = ["Priority", "Phase", "Req. ID", "Requirement", "Responsible", "Source", "Comments"]
    keys = ("Priority", "Phase", "id", "text", "Responsible", "Source", "Comments")
    head(sheet, "A1", labels)
    fill(sheet, "A2", rows_of("english_headers"), keys)
    return save(book, folder / "Security requirements.xlsx")


def counted_by_formula(folder: Path) -> Path:
    book, sheet = a_book("Crisis")
    write(sheet, "E1", ["Termijn in dagen:", None, 30])
    head(sheet, "A3", ["Nr.", "Eis", "Soort eis"])
    rows = rows_of("counted_by_formula")
    fill(sheet, "A4", rows, ("id", "text", "Soort eis"))
    sheet["A4"].value = 1
    counted: dict[str, str | int] = {}
    for number, row in enumerate(rows[1:], start=5):
        sheet[f"A{number}"].value = f"=A{number - 1}+1"
        counted[f"A{number}"] = int(row.requirement.id or "")
        if "text" in row.cells:
            counted[f"B{number}"] = row.requirement.text
    path = save(book, folder / "Crisisbeheersing.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", counted)
    return path
