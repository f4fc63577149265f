"""Workbooks of invented suppliers: statements of applicability and questionnaires, each laid out in a way of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from models.files import load_norms


@dataclass(frozen=True)
class Line:
    """What one line of a statement has to say, in English."""

    id: str
    title_nl: str
    title_en: str
    applicable: bool
    state: str
    """`yes`, `partial`, `planned`, or `no` where the control does not apply."""


@dataclass(frozen=True)
class Made:
    """A made workbook and what has to be read from it."""

    name: str
    draw: Callable[[Workbook], None]
    lines: tuple[Line, ...]
    edition: str
    language: str
    version: str | None = None
    date: str | None = None
    organisation: str | None = None
    states: bool = True
    reasons: dict[str, str] = field(default_factory=dict)
    parties: dict[str, str] = field(default_factory=dict)

    def save(self, folder: Path) -> Path:
        """The workbook as a file in *folder*."""
        book = Workbook()
        book.remove(book.worksheets[0])
        self.draw(book)
        path = folder / f"{self.name}.xlsx"
        book.save(path)
        return path


def list_lines(edition: str, out: int, partial: int = 9, planned: int = 17) -> tuple[Line, ...]:
    """Every control of *edition*; each one in *out* does not apply, and some are not there yet."""
    found = []
    for number, norm in enumerate(load_norms().catalogues[f"iso27002@{edition}"].norms, 1):
        applies = number % out != 0
        state = (
            "partial" if number % partial == 0 else "planned" if number % planned == 0 else "yes"
        )
        title = (norm.title_nl, norm.title_en)
        found.append(Line(norm.id, *title, applies, state if applies else "no"))
    return tuple(found)


def make_all() -> Iterator[Made]:
    """Every statement."""
    yield _dutch_2022()
    yield _british_2013()
    yield _german_2022()
    yield _themes_2022()
    yield _crosses_2013()
    yield _status_only_2022()
    yield _french_2022()
    yield _two_editions()


def _put(sheet: Worksheet, row: int, values: list[object], left: int = 1) -> None:
    for column, value in enumerate(values, left):
        if value is not None:
            sheet.cell(row, column, value)


def _dutch_2022() -> Made:
    lines = list_lines("2022", out=13)

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("VvT")
        _put(sheet, 1, ["Verklaring van toepasselijkheid"])
        sheet.merge_cells("A1:G1")
        _put(sheet, 2, ["Organisatie:", "Kadewerk Software B.V."])
        _put(sheet, 3, ["Versie", None, "2.4"])
        _put(sheet, 4, ["Datum", None, date(2026, 3, 9)])
        sheet["C4"].number_format = "dd-mm-yyyy"
        heads = ["Nr.", "Beheersmaatregel", "Van toepassing (J/N)", "Reden voor opname of uitsluiting",
                 "Geïmplementeerd", "Uitbesteed aan", "Bewijs"]  # fmt: skip
        _put(sheet, 7, heads)
        words = {"yes": "Ja", "partial": "Deels", "planned": "Gepland", "no": "N.v.t."}
        row = 8
        for line in lines:
            if line.id in ("5.1", "6.1", "7.1", "8.1"):
                _put(sheet, row, [f"Thema {line.id[0]}"])
                row += 1
            why = "Wet en risicoanalyse" if line.applicable else "Wij bouwen zelf niets"
            party = "Dokhaven Hosting B.V." if line.id == "7.4" else None
            _put(sheet, row, [line.id, line.title_nl, "J" if line.applicable else "N", why,
                              words[line.state], party, "zie dossier"])  # fmt: skip
            row += 1

    out = next(line.id for line in lines if not line.applicable)
    return Made(
        "nl_2022", draw, lines, "2022", "nl", "2.4", "2026-03-09", "Kadewerk Software B.V.",
        reasons={"5.1": "Wet en risicoanalyse", out: "Wij bouwen zelf niets"},
        parties={"7.4": "Dokhaven Hosting B.V."},
    )  # fmt: skip


def _british_2013() -> Made:
    lines = list_lines("2013", out=23)

    def draw(book: Workbook) -> None:
        front = book.create_sheet("Cover")
        _put(front, 3, ["Statement of Applicability - Harrow & Finch Ltd"], 2)
        _put(front, 5, ["Version", "Date", "Author", "Changes"], 2)
        _put(front, 6, ["1.0", "4 January 2022", "CISO", "First issue"], 2)
        _put(front, 7, ["1.1", "17 February 2023", "CISO", "Yearly review of all controls"], 2)
        sheet = book.create_sheet("Annex A")
        _put(sheet, 1, ["Control", "Title", "Applicable?", "LR", "CO", "BR/BP", "RRA",
                        "Implementation status", "Justification for exclusion"])  # fmt: skip
        words = {
            "yes": "Implemented",
            "partial": "Partially implemented",
            "planned": "Planned",
            "no": None,
        }
        row, chapter = 2, ""
        for line in lines:
            objective = line.id.rpartition(".")[0]
            if objective != chapter:
                _put(sheet, row, [f"A.{objective}", "Objective of this section"])
                row, chapter = row + 1, objective
            why = None if line.applicable else "No development takes place"
            cross = "x" if line.applicable else None
            _put(sheet, row, [f"A.{line.id}", line.title_en, "Yes" if line.applicable else "No", None,
                              cross, None, cross, words[line.state], why])  # fmt: skip
            row += 1

    out = next(line.id for line in lines if not line.applicable)
    return Made(
        "en_2013", draw, lines, "2013", "en", "1.1", "2023-02-17", "Harrow & Finch Ltd",
        reasons={"5.1.1": "CO; RRA", out: "No development takes place"},
    )  # fmt: skip


def _german_2022() -> Made:
    """Titles in a language that we have none in, and 5.10 as a number: only the order tells."""
    lines = list_lines("2022", out=20)

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("SoA")
        _put(sheet, 1, ["Erklärung zur Anwendbarkeit nach ISO/IEC 27001:2022"])
        _put(sheet, 2, ["Unternehmen", "Talblick Systeme GmbH", None, "Stand: 12.05.2025"])
        _put(sheet, 4, ["Referenz", "Maßnahme", "Anwendbar", "Umsetzungsstatus", "Begründung"])
        words = {
            "yes": "umgesetzt",
            "partial": "teilweise umgesetzt",
            "planned": "geplant",
            "no": "entfällt",
        }
        for row, line in enumerate(lines, 5):
            why = "Ergebnis der Risikobewertung für die Organisation und ihre Kunden"
            _put(sheet, row, [float(line.id), f"Maßnahme über {row} und was dazu gehört",
                              "ja" if line.applicable else "nein", words[line.state], why])  # fmt: skip

    return Made("de_2022", draw, lines, "2022", "de", None, "2025-05-12", "Talblick Systeme GmbH")


def _themes_2022() -> Made:
    """A sheet for each theme, and numbers that the spreadsheet damaged: the titles tell."""
    lines = list_lines("2022", out=31)

    def draw(book: Workbook) -> None:
        info = book.create_sheet("Document control")
        _put(info, 2, ["Document", "Statement of Applicability"])
        _put(info, 3, ["Version number:", 3.2])
        _put(info, 4, ["Approved on", date(2025, 11, 30)])
        for theme, name in enumerate(("Organizational", "People", "Physical", "Technological"), 5):
            sheet = book.create_sheet(f"{theme} {name}")
            _put(sheet, 2, ["Clause", "Control title", "Selected", "In place", "Rationale"], 2)
            ours = sorted(
                (line for line in lines if line.id.startswith(f"{theme}.")),
                key=lambda line: line.title_en,
            )
            for row, line in enumerate(ours, 3):
                id: object = float(line.id)
                if line.id == "5.7":
                    id = date(2025, 7, 5)
                words = {
                    "yes": "Fully implemented",
                    "partial": "In progress",
                    "planned": "Planned",
                    "no": "Not implemented",
                }
                _put(sheet, row, [id, line.title_en, "TRUE" if line.applicable else "FALSE",
                                  words[line.state], "Risk treatment plan of the organisation"], 2)  # fmt: skip

    return Made("en_themes_2022", draw, lines, "2022", "en", "3.2", "2025-11-30")


def _crosses_2013() -> Made:
    """Number and title in one cell; crosses under Ja and Nee below one heading."""
    lines = list_lines("2013", out=19)

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("Blad1")
        _put(sheet, 1, ["Verklaring van toepasselijkheid Molenvliet Zorg-ICT B.V."])
        _put(sheet, 2, ["Versie: 5", None, None, "Datum: 1 juni 2024"])
        _put(sheet, 4, ["Maatregel uit bijlage A", "Van toepassing", None, "Status", "Toelichting"])
        sheet.merge_cells("B4:C4")
        _put(sheet, 5, ["Ja", "Nee"], 2)
        words = {
            "yes": "Volledig geïmplementeerd",
            "partial": "Deels geïmplementeerd",
            "planned": "Gepland",
            "no": None,
        }
        for row, line in enumerate(lines, 6):
            yes, no = ("x", None) if line.applicable else (None, "x")
            _put(sheet, row, [f"A.{line.id} {line.title_nl}", yes, no, words[line.state],
                              "Dit volgt uit het beleid van de organisatie en de wet"])  # fmt: skip

    return Made(
        "nl_crosses_2013", draw, lines, "2013", "nl", "5", "2024-06-01", "Molenvliet Zorg-ICT B.V."
    )


def _status_only_2022() -> Made:
    """One column for the state, and one number format for all: 5.1 shows as 5.10."""
    lines = list_lines("2022", out=11)

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("ISO27001 SoA")
        _put(sheet, 1, ["Company name", "Quillmark Inc."])
        _put(sheet, 3, ["Annex A control", "Description", "Status", "Comments"])
        words = {
            "yes": "Implemented",
            "partial": "Partial",
            "planned": "Planned",
            "no": "Not applicable",
        }
        for row, line in enumerate(lines, 4):
            _put(
                sheet,
                row,
                [float(line.id), line.title_en, words[line.state], "See the policy of the team"],
            )
            sheet.cell(row, 1).number_format = "0.00"

    return Made("en_status_2022", draw, lines, "2022", "en", organisation="Quillmark Inc.")


def _french_2022() -> Made:
    lines = list_lines("2022", out=15)

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("DdA")
        _put(sheet, 1, ["Déclaration d'applicabilité"])
        _put(sheet, 2, ["Société", "Rivelune SAS", "Version", "1.3", "Date", "7 avril 2025"])
        _put(
            sheet,
            4,
            ["Réf.", "Mesure de sécurité", "Applicable", "Raison de l'exclusion", "Mise en œuvre"],
        )
        words = {
            "yes": "mise en œuvre",
            "partial": "partielle",
            "planned": "prévue",
            "no": "sans objet",
        }
        for row, line in enumerate(lines, 5):
            why = None if line.applicable else "Pas de développement dans la société"
            _put(sheet, row, [f"A.{line.id}", f"Mesure numéro {row} de la sécurité dans la société",
                              "Oui" if line.applicable else "Non", why, words[line.state]])  # fmt: skip

    return Made("fr_2022", draw, lines, "2022", "fr", "1.3", "2025-04-07", "Rivelune SAS")


def _two_editions() -> Made:
    """Old numbers beside the new ones, and no state."""
    lines = list_lines("2022", out=29)
    links = load_norms().crosswalks["iso27002-2013-2022"].links

    def draw(book: Workbook) -> None:
        sheet = book.create_sheet("Statement of Applicability")
        _put(sheet, 1, ["ISO 27001:2022", "Control name", "ISO 27001:2013", "Applicable (Y/N)",
                        "Third party", "Third party name", "Justification"])  # fmt: skip
        row = 2
        for line in lines:
            old = [link.source for link in links if link.target == line.id] or ["new"]
            for other in old:
                party = ("Y", "Basalt Data Centers") if line.id == "7.11" else ("N", None)
                _put(sheet, row, [f"A.{line.id}", line.title_en, other, "Y" if line.applicable else "N",
                                  *party, "Business requirement of the organisation"])  # fmt: skip
                row += 1

    return Made(
        "en_two_editions", draw, lines, "2022", "en", states=False,
        parties={"7.11": "Basalt Data Centers", "5.1": ""},
    )  # fmt: skip
