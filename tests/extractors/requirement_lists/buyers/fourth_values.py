"""Fourth set: workbooks that differ in what stands in the cells."""

from pathlib import Path

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.table import Table, TableStyleInfo

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import lines
from tests.extractors.requirement_lists.unseen.workbooks import a_book, fill, head, save, write


def english_tender(folder: Path) -> Path:
    book, sheet = a_book("Appendix C")
    title = "University of the Northern Delta – Tender Research Data Storage"
    lines(sheet, "A1", [title, "Appendix C: Schedule of Requirements"])
    more = ["Rationale", "Mandatory / Optional", "Phase", "Responsible party", "Reference"]
    head(sheet, "A4", ["Req. no.", "Category", "Requirement", *more, "Tenderer's response"])
    fill(sheet, "A5", rows_of("fourth/english_tender"), ["id", "Category", "text", *more])
    return save(book, folder / "Appendix C Schedule of Requirements.xlsx")


def kind_in_the_code(folder: Path) -> Path:
    book, sheet = a_book("Specificaties")
    titles = [
        "N.V. Drinkwater Heuvelrug",
        "Specificaties slimme watermeters. "
        "Codes met een E zijn eisen, codes met een W zijn wensen.",
    ]
    lines(sheet, "C2", titles)
    more = ["Achtergrond", "Te leveren bewijs", "Norm"]
    head(sheet, "C6", ["Code", "Specificatie", *more])
    rows = rows_of("fourth/kind_in_the_code")
    fill(sheet, "C7", rows, ["id", "text", *more])
    for number, row in enumerate(rows, start=7):
        before, bold, after = row.requirement.text.partition(str(row.cell("bold")))
        in_parts = CellRichText(before, TextBlock(InlineFont(b=True), bold), after)
        sheet[f"D{number}"].value = in_parts
    return save(book, folder / "Specificaties watermeters.xlsx")


def norm_in_two_columns(folder: Path) -> Path:
    book, sheet = a_book("tblEisen")
    more = ["Verplicht", "Normenkader", "Normnummer", "Achtergrondinformatie", "Status"]
    write(sheet, "A1", ["Id", "Domein", "Eistekst", *more])
    rows = rows_of("fourth/norm_in_two_columns")
    end = fill(sheet, "A2", rows, ["id", "Domein", "text", *more])
    for number, row in enumerate(rows, start=2):
        link = str(row.cell("Achtergrondinformatie"))
        if link.startswith("https:"):
            sheet[f"G{number}"].hyperlink = link
    table = Table(displayName="tblEisen", ref=f"A1:H{end - 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    return save(book, folder / "SSC eisenregister.xlsx")


def wizard_with_own_numbers(folder: Path) -> Path:
    book, sheet = a_book("ICO-selectie")
    titles = [
        "Omgevingsdienst Maasoever – selectie uit de ICO-wizard d.d. 12-03-2025",
        "Inkoopsegmenten: Softwarepakketten, Serverplatform. Alle regels gelden als eis.",
    ]
    lines(sheet, "A1", titles)
    more = ["Uitleg", "Bewijslast", "BIO v1.04", "ICO-code"]
    head(sheet, "A4", ["Eisnr.", "Inkoopsegment", "Thema", "Eis aan de leverancier", *more])
    rows = rows_of("fourth/wizard_with_own_numbers")
    fill(sheet, "A5", rows, ["id", "Inkoopsegment", "Thema", "text", *more])
    return save(book, folder / "ICO-wizard selectie.xlsx")


def without_numbers(folder: Path) -> Path:
    book, sheet = a_book("Minimumeisen")
    title = "Rijksmuseum voor Landbouw – minimumeisen kaartverkoop"
    lines(sheet, "A1", [title, "Alle punten zijn minimumeisen. BIO2: versie 1.3."])
    head(sheet, "A4", ["Thema", "Minimumeis", "Nadere toelichting", "Bron"])
    keys = ("Thema", "text", "Nadere toelichting", "Bron")
    fill(sheet, "A5", rows_of("fourth/without_numbers"), keys)
    return save(book, folder / "Minimumeisen kaartverkoop.xlsx")
