"""Third set: workbooks that differ in what stands in the cells."""

from pathlib import Path

from tests.extractors.requirement_lists.buyers.facts import rows_of
from tests.extractors.requirement_lists.buyers.sheets import lines
from tests.extractors.requirement_lists.unseen.workbooks import (
    BOLD,
    a_book,
    fill,
    head,
    put_counted_values,
    save,
    write,
)


def two_languages(folder: Path) -> Path:
    book, sheet = a_book("Requirements")
    titles = [
        "Coöperatie Onderwijs-ICT Zuidwest – Requirements digital assessment platform",
        "De Nederlandse tekst is leidend; the English text is a courtesy translation only.",
    ]
    lines(sheet, "A1", titles)
    more = ["English translation", "Eis/Wens", "Fase"]
    head(sheet, "A4", ["No.", "Eis (Nederlandse tekst)", *more, "Antwoord / Answer"])
    fill(sheet, "A5", rows_of("third/two_languages"), ["id", "text", *more])
    return save(book, folder / "Requirements assessment platform NL-EN.xlsx")


def text_under_norm(folder: Path) -> Path:
    book, sheet = a_book("Kwaliteitsnormen")
    titles = [
        "GIBIT 2023 – bijlage ICT-kwaliteitsnormen",
        "Gemeenschappelijke regeling Sociale Dienst Oostermeer. "
        "Alle normen zijn eisen aan de ICT Prestatie.",
    ]
    lines(sheet, "A1", titles)
    labels = ["Nr.", "Onderwerp", "Norm (eis aan de ICT Prestatie)", "Aantoonbaar door"]
    head(sheet, "A4", [*labels, "Conform? (J/N)", "Afwijking en motivering"])
    keys = ("id", "Onderwerp", "text", "Aantoonbaar door")
    fill(sheet, "A5", rows_of("third/text_under_norm"), keys)
    return save(book, folder / "GIBIT bijlage kwaliteitsnormen.xlsx")


def two_decimals(folder: Path) -> Path:
    book, sheet = a_book("Eisen")
    title = "Dienstencentrum Gerechten – eisen zittingsopname (alle punten zijn eisen)"
    lines(sheet, "A1", [title, "BIO2 = versie 1.3"])
    head(sheet, "A4", ["Eisnummer", "Eis", "Herkomst", "Toelichting"])
    keys = ("id", "text", "Herkomst", "Toelichting")
    for row in range(5, fill(sheet, "A5", rows_of("third/two_decimals"), keys)):
        sheet[f"A{row}"].number_format = "0.00"
    return save(book, folder / "Eisen zittingsopname.xlsx")


def parents_and_children(folder: Path) -> Path:
    book, sheet = a_book("Vraagspecificatie")
    title = "Vraagspecificatie eisen – Bediening sluizen Noordkanaal, agentschap Waterbouw"
    lines(sheet, "A1", [title, "Alle eisen zijn bindend. BIO2 = versie 1.3."])
    more = ["Bovenliggende eis", "Onderliggende eis", "Verificatiemethode", "Bron", "Opmerking"]
    head(sheet, "A4", ["Eis-ID", "Eistitel", "Eistekst", *more])
    fill(sheet, "A5", rows_of("third/parents_and_children"), ["id", "Eistitel", "text", *more])
    return save(book, folder / "Vraagspecificatie sluizen.xlsx")


def knockout_or_points(folder: Path) -> Path:
    book, sheet = a_book("Eisen en wensen")
    titles = [
        "Hogeschool Zandrug – Aanbesteding roostersysteem: eisen en wensen",
        "KO = knock-outeis. Een getal = een wens; het getal is het maximale aantal punten.",
    ]
    lines(sheet, "A1", titles)
    head(sheet, "A4", ["Code", "Beschrijving", "KO / punten", "Toelichting", "Antwoord"])
    keys = ("id", "text", "KO / punten", "Toelichting")
    fill(sheet, "A5", rows_of("third/knockout_or_points"), keys)
    write(sheet, "B12", ["Maximaal aantal punten", "=SUM(C5:C11)"], BOLD)
    path = save(book, folder / "Eisen en wensen roostersysteem.xlsx")
    put_counted_values(path, "xl/worksheets/sheet1.xml", {"C12": 75})
    return path
