"""The look of German, Swiss and Austrian bodies, under invented names."""

from tests.extractors.unseen.dates import figures, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import IAF, logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"
BLUE = "#0a3c8c"
DAKKS = ("DAkkS", "DEUTSCHE AKKREDITIERUNGSSTELLE")


def elbmark(s: Sheet, c: Certificate) -> None:
    """German technical inspection: the body speaks first, holder in the middle, dates in the text."""
    s.box(0, 0, 70, s.height, fill=BLUE)
    for y in range(60, 820, 190):
        s.text(28, y, "◆", font="dejavu", size=14, ink="#ffffff")
    s.painted(320, 110, "ZERTIFIKAT", size=40, ink=BLUE, font="sans-bold")
    s.text(330, 160, "Die Zertifizierungsstelle\nder".split("\n")[0], size=12, align="centre")
    s.text(330, 176, "der TÜV Elbmark CERT GmbH", size=12, align="centre")
    s.text(330, 206, "bescheinigt, dass das Unternehmen", size=12, align="centre")
    y = s.para(100, 240, 460, c.holder, font="sans-bold", size=18, align="centre")
    y = s.para(100, y, 460, c.address, size=11, align="centre")
    s.text(330, y + 20, "für den Geltungsbereich", size=12, align="centre")
    y = s.para(100, y + 44, 460, c.scope, font="sans-bold", size=12, align="centre")
    y = s.para(
        100,
        y + 20,
        460,
        "ein Informationssicherheitsmanagementsystem gemäß „Erklärung zur Anwendbarkeit“ (Version 3.1 vom 12.06.2024) eingeführt hat und anwendet.",
        size=11,
        align="centre",
    )
    y = s.para(
        100,
        y + 14,
        460,
        "Durch ein Audit, Bericht-Nr. 70118840, wurde der Nachweis erbracht, dass die Forderungen der",
        size=11,
        align="centre",
    )
    s.text(330, y + 14, c.norm, font="sans-bold", size=18, align="centre")
    s.text(330, y + 40, "erfüllt sind.", size=11, align="centre")
    y = s.para(
        100,
        y + 64,
        460,
        f"Dieses Zertifikat ist gültig vom {figures(c.start, '.')} bis {figures(c.until, '.')}.",
        size=11,
        align="centre",
    )
    s.text(330, y, f"Zertifikat-Registrier-Nr.: {c.number}", size=11, align="centre")
    s.signature(300, 690, 80)
    s.text(330, 715, "Product Compliance Management", size=8, align="centre")
    s.text(330, 727, f"Magdeburg, {figures(c.issue, '.')}", size=9, align="centre")
    s.picture(mark(*DAKKS, "D-ZM-14999-01-00", "#111111", "ring"), 470, 715, 72)


def rheinwerk(s: Sheet, c: Certificate) -> None:
    """German: a table with labels left; first certification as a year only."""
    s.box(0, 60, s.width, 34, fill="#007ac9")
    s.text(60, 84, "Zertifikat", font="sans-bold", size=22, ink="#ffffff")
    rows = (("Prüfungsnorm", (c.norm,), 1), ("Zertifikat-Registrier-Nr.", (c.number,), 1), ("Unternehmen:", (c.holder, *c.address.split("\n")), 1),
            ("Geltungsbereich:", (c.scope,), 4), ("", ("Durch ein Audit wurde der Nachweis erbracht, dass die Forderungen der " + c.norm + " erfüllt sind.",), 3),
            ("Gültigkeit:", (f"Dieses Zertifikat ist gültig vom {c.start} bis {c.until}.", "Erstzertifizierung 2012"), 1))  # fmt: skip
    y = 140.0
    for label, lines, _ in rows:
        s.text(60, y, label, font="sans-bold", size=10)
        for line in lines:
            y = s.para(
                210,
                y,
                330,
                line,
                size=10.5,
                font="sans-bold"
                if label in ("Prüfungsnorm", "Zertifikat-Registrier-Nr.")
                else "sans",
            )
        y += 18
    s.text(210, y + 10, c.issue, size=10)
    s.signature(330, y + 10, 90)
    s.text(330, y + 40, "Rheinwerk Cert GmbH", size=9)
    s.text(330, y + 52, "Am Alten Gaswerk 4 · 51105 Köln", size=9)
    s.picture(mark(*DAKKS, "D-ZM-16031-02-00", "#111111", "ring"), 60, 690, 78)
    s.text(60, 800, "www.rheinwerk-cert.example", size=8, ink="#007ac9")


def qmark(s: Sheet, c: Certificate) -> None:
    """German society: 'Hiermit wird bescheinigt', dates with start, end and decision."""
    s.text(70, 110, "ZERTIFIKAT", font="book-bold", size=30, ink="#5b1a6b", gap=4)
    s.text(70, 160, "Hiermit wird bescheinigt, dass das Unternehmen", font="book", size=10)
    s.para(70, 195, 450, c.holder, font="book-bold", size=16)
    s.para(70, 216, 450, c.address, font="book", size=10)
    s.text(70, 290, "ein Managementsystem eingeführt hat und anwendet.", font="book", size=10)
    s.text(70, 316, "Geltungsbereich:", font="book", size=10)
    y = s.para(70, 332, 450, c.scope, font="book", size=10)
    s.para(
        70,
        y + 10,
        450,
        "Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Forderungen des folgenden Regelwerks erfüllt:",
        font="book",
        size=10,
    )
    s.text(70, y + 64, c.norm, font="book-bold", size=20)
    s.pairs(
        70,
        y + 110,
        (
            ("Zertifikat-Registrier-Nr.", c.number),
            ("Gültig ab", c.start),
            ("Gültig bis", c.until),
            ("Zertifizierungsdatum", c.issue),
        ),
        label=170,
        font="book",
        bold="book",
        size=10,
        colon="",
    )
    s.text(70, 650, "QMark Systems GmbH", font="book-bold", size=10)
    s.signature(70, 680, 90)
    s.text(70, 705, "Dr. Ing. Sigrid Hollmann", font="book", size=9)
    s.text(70, 717, "Geschäftsführerin", font="book", size=9)
    s.picture(mark(*DAKKS, "D-ZM-16074-01-00", "#111111", "ring"), 400, 640, 76)
    s.picture(mark(*IAF), 480, 640, 70)
    s.text(
        70,
        790,
        "Akkreditierte Stelle: QMark Systems GmbH, August-Schanz-Straße 99, 60433 Frankfurt am Main",
        font="book",
        size=7,
    )
    s.text(520, 790, "1 / 1", font="book", size=7)


def alpensiegel(s: Sheet, c: Certificate) -> None:
    """Swiss, German: no label for the dates but a period after 'Gültigkeit'."""
    s.picture(logo("AQS", "#e2001a", "bar"), 440, 40, 110)
    s.text(50, 110, "Zertifikat", font="helv-bold", size=34)
    s.text(
        50,
        150,
        "Die AQS bescheinigt hiermit, dass das nachstehend genannte Unternehmen über ein",
        font="helv",
        size=9.5,
    )
    s.text(
        50,
        163,
        "Managementsystem verfügt, welches den Anforderungen der aufgeführten normativen Grundlagen entspricht.",
        font="helv",
        size=9.5,
    )
    s.para(50, 210, 480, c.holder, font="helv-bold", size=18)
    s.para(50, 232, 480, c.address, font="helv", size=10.5)
    for y, label, value in (
        (310, "Geltungsbereich", "Ganzes Unternehmen"),
        (345, "Tätigkeitsgebiet", c.scope),
        (430, "Normative Grundlagen", f"{c.norm}    Informationssicherheits-Managementsystem"),
    ):
        s.text(50, y, label, font="helv", size=8, ink=GREY)
        s.para(50, y + 14, 480, value, font="helv-bold", size=11)
    s.text(50, 640, f"Reg.-Nr. {c.number}", font="helv", size=9.5)
    s.text(50, 656, "Seite 1 von 1", font="helv", size=9.5)
    s.text(
        200,
        640,
        "Gültigkeit " + f"{figures(c.start, '.')} – {figures(c.until, '.')}",
        font="helv",
        size=9.5,
    )
    s.text(200, 656, f"Ausgabe {figures(c.issue, '.')}", font="helv", size=9.5)
    s.signature(50, 700, 80)
    s.text(50, 730, "R. Zumbühl, Präsidentin AQS", font="helv", size=8)
    s.picture(mark("SAS", "SCES 9001", "SWISS ACCREDITATION", "#e2001a", "box"), 470, 690, 62)
    s.text(
        50,
        800,
        "Alpine Vereinigung für Qualitäts- und Management-Systeme (AQS), Bernstrasse 303, 3052 Zollikofen, Schweiz",
        font="helv",
        size=7,
        ink=GREY,
    )


def donausiegel(s: Sheet, c: Certificate) -> None:
    """Austrian: English and German under each other, number and dates at the bottom."""
    s.box(0, 0, s.width, 8, fill="#d4001f")
    s.picture(logo("DCS", "#d4001f", "disc", "Donau Certification"), 60, 30, 180)
    s.centre(170, "Z E R T I F I K A T", font="sans-bold", size=26)
    s.centre(
        210, "Die DCS – Certification & Information Security Services GmbH zertifiziert", size=10.5
    )
    s.centre(250, c.holder, font="sans-bold", size=18)
    s.para(90, 272, 415, c.address, align="centre", size=10.5)
    s.centre(320, "für den Anwendungsbereich", size=10.5)
    s.para(90, 340, 415, c.scope, font="sans-bold", align="centre", size=11)
    s.centre(420, "nach den Anforderungen der Norm", size=10.5)
    s.centre(450, c.norm, font="sans-bold", size=20, ink="#d4001f")
    s.pairs(
        110,
        530,
        (
            ("Registrierungsnummer", c.number),
            ("Erstausstellung", long(c.initial, "de")),
            ("Datum der Ausstellung", long(c.issue, "de")),
            ("Gültig bis", long(c.until, "de")),
        ),
        label=190,
    )
    s.text(110, 630, "Wien, im September 2023", size=9.5)
    s.signature(110, 660, 90)
    s.text(110, 690, "Mag. Leopold Gruber, Geschäftsführer", size=9)
    s.picture(mark("AT", "AKKREDITIERUNG AUSTRIA", "0939", "#d4001f", "ring"), 440, 620, 80)
    s.para(
        60,
        780,
        475,
        "DCS – Certification & Information Security Services GmbH, Salztorgasse 26/6/14, 1010 Wien. Dieses Zertifikat ist Eigentum der DCS und bei Aufforderung zurückzugeben.",
        size=7,
        ink=GREY,
    )
