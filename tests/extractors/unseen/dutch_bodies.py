"""The look of Dutch and Belgian bodies, large and small, under invented names."""

from tests.extractors.unseen.dates import figures, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"
RVA = ("RvA", "RAAD VOOR ACCREDITATIE")


def kroonwaarde(s: Sheet, c: Certificate) -> None:
    """Number, dates and replaced certificate in a narrow column beside the text."""
    s.box(0, 0, 160, s.height, fill="#e9eef4")
    s.picture(logo("kroon", "#003a70", "bar"), 20, 30, 120)
    s.text(200, 80, "certificaat", font="sans-bold", size=36, ink="#003a70")
    rows = (("Nummer", c.number), ("Vervangt", "KW-60114/03"), ("Uitgegeven", long(c.issue, "nl")),
            ("D.d.", "17 mei 2021"), ("Eerste uitgave", long(c.initial, "nl")), ("Geldig tot", long(c.until, "nl")))  # fmt: skip
    for index, (label, value) in enumerate(rows):
        s.text(20, 130 + index * 36, label, size=8, ink=GREY)
        s.text(20, 142 + index * 36, value, font="sans-bold", size=9.5)
    y = s.para(
        200,
        130,
        350,
        "Kroonwaarde verklaart hierbij dat het managementsysteem voor informatiebeveiliging van",
        size=11,
    )
    s.text(200, y + 20, c.holder, font="sans-bold", size=18)
    y = s.para(200, y + 40, 350, c.address, size=10)
    y = s.para(200, y + 20, 350, "is beoordeeld en voldoet aan de eisen gesteld in", size=11)
    s.text(200, y + 12, f"{c.norm}", font="sans-bold", size=15)
    s.text(200, y + 44, "voor het toepassingsgebied", size=11)
    y = s.para(200, y + 62, 350, c.scope, font="sans-bold", size=11)
    s.text(200, y + 10, "Verklaring van toepasselijkheid: versie 4.0 d.d. 3 april 2024", size=9)
    s.signature(200, 610, 90)
    s.text(200, 632, "Ronald Achterberg", size=9)
    s.text(200, 644, "Kroonwaarde", size=9)
    s.para(
        200,
        720,
        350,
        "Openbaarmaking van dit certificaat is toegestaan. Het certificaat is geldig tot de genoemde datum, mits jaarlijkse opvolgingsaudits met goed gevolg zijn doorlopen. Raadpleeg www.kroonwaarde.example voor de actuele status.",
        size=7.5,
        ink=GREY,
    )
    s.para(
        20,
        740,
        130,
        "Kroonwaarde Nederland B.V.\nIndustriepad 19\n2288 EK Rijswijk\nTel. 088 555 44 00",
        size=7,
    )
    s.picture(mark(*RVA, "C 911", "#16457c", "box"), 50, 640, 60)


def zorgmerk(s: Sheet, c: Certificate) -> None:
    """Two Dutch standards in one certificate, with a second page for the sites."""
    s.box(30, 30, s.width - 60, s.height - 60, ink="#76b82a", thick=3, round_by=14)
    s.picture(logo("zorgmerk", "#76b82a", "disc", "certificatie in de zorg"), 60, 55, 210)
    s.text(60, 170, "CERTIFICAAT", font="dejavu-bold", size=24)
    s.text(60, 192, f"Certificaatnummer {c.number}", font="dejavu", size=9.5)
    y = s.para(
        60,
        225,
        470,
        "Zorgmerk Certificatie B.V. verklaart dat de organisatie",
        font="dejavu",
        size=10,
    )
    s.text(60, y + 16, c.holder, font="dejavu-bold", size=15)
    y = s.para(60, y + 32, 470, c.address, font="dejavu", size=9.5)
    y = s.para(
        60,
        y + 18,
        470,
        "een managementsysteem heeft ingericht en onderhoudt dat voldoet aan de eisen van de normen",
        font="dejavu",
        size=10,
    )
    s.text(80, y + 10, "NEN 7510-1:2017+A1:2020", font="dejavu-bold", size=13)
    s.text(80, y + 30, "NEN-EN-ISO/IEC 27001:2023", font="dejavu-bold", size=13)
    s.text(60, y + 62, "voor de volgende activiteiten:", font="dejavu", size=10)
    s.para(60, y + 80, 470, c.scope, font="dejavu", size=10)
    s.pairs(60, 560, (("Datum certificatiebesluit", figures("2024-05-27", "-")), ("Ingangsdatum", figures(c.start, "-")), ("Einddatum", figures(c.until, "-")),
                      ("Oorspronkelijke certificatiedatum", figures(c.initial, "-")), ("Datum van afgifte", figures(c.issue, "-"))), label=220, font="dejavu", bold="dejavu-bold")  # fmt: skip
    s.signature(60, 680, 90)
    s.text(60, 705, "mw. drs. T. Wielinga, directeur", font="dejavu", size=8.5)
    s.picture(mark(*RVA, "C 688", "#16457c", "box"), 440, 660, 66)
    s.text(
        60,
        770,
        "Zie bijlage voor de locaties onder dit certificaat. Pagina 1 van 2",
        font="dejavu",
        size=7.5,
    )
    s.next_page()
    s.text(60, 80, f"Bijlage bij certificaat {c.number}", font="dejavu-bold", size=14)
    s.text(60, 104, c.holder, font="dejavu", size=10)
    for index, words in enumerate(
        (
            "Locatie Hilversum, 's-Gravelandseweg 80",
            "Locatie Sittard, Rijksweg Zuid 14",
            "Locatie Leeuwarden, Tesselschadestraat 2 (uitwijk)",
        )
    ):
        s.text(60, 140 + index * 18, f"{index + 1}.  {words}", font="dejavu", size=9)
    s.text(60, 770, "Pagina 2 van 2", font="dejavu", size=7.5)


def vertrouwmerk(s: Sheet, c: Certificate) -> None:
    """A small body: letter-like text, signature, all facts in sentences."""
    s.picture(logo("Vertrouwmerk", "#e4572e", "diamond"), 60, 45, 230)
    s.text(60, 150, f"Certificaat {c.norm}", font="condensed", size=26, ink="#e4572e")
    y = s.para(
        60,
        190,
        470,
        f"Vertrouwmerk Certificering B.V. heeft vastgesteld dat het managementsysteem voor informatiebeveiliging van {c.holder}, gevestigd aan de {c.address}, voldoet aan alle eisen van {c.norm}.",
        font="condensed",
        size=12,
        leading=1.5,
    )
    y = s.para(
        60,
        y + 14,
        470,
        f"De reikwijdte van het managementsysteem is: {c.scope}",
        font="condensed",
        size=12,
        leading=1.5,
    )
    y = s.para(
        60,
        y + 14,
        470,
        "De maatregelen zijn vastgelegd in de Verklaring van Toepasselijkheid, versie 2025-01, d.d. 14 januari 2025.",
        font="condensed",
        size=12,
        leading=1.5,
    )
    y = s.para(
        60,
        y + 14,
        470,
        f"Dit certificaat met nummer {c.number} is afgegeven op {long(c.issue, 'nl')} en is geldig tot en met {long(c.until, 'nl')}, zolang uit de jaarlijkse controles blijkt dat het systeem wordt onderhouden. De organisatie is gecertificeerd sinds {long(c.initial, 'nl')}.",
        font="condensed",
        size=12,
        leading=1.5,
    )
    s.signature(60, y + 60, 100)
    s.text(60, y + 90, "Ir. B. van Oosterzee", font="condensed", size=11)
    s.text(60, y + 104, "Certificatiemanager", font="condensed", size=9)
    s.picture(mark(*RVA, "C 657", "#16457c", "box"), 450, 700, 62)
    s.text(
        60,
        800,
        "Vertrouwmerk Certificering B.V.  |  Europalaan 40  |  5232 BC 's-Hertogenbosch  |  KvK 55512345  |  info@vertrouwmerk.example",
        font="condensed",
        size=7,
        ink=GREY,
    )


def keurpunt(s: Sheet, c: Certificate) -> None:
    """A tiny body without accreditation, whose name is only a logo and a web address."""
    s.box(24, 24, s.width - 48, s.height - 48, ink="#0b3d3a", thick=1)
    s.picture(logo("KEURPUNT", "#0b3d3a", "bar", "instituut voor certificering"), 190, 50, 220)
    s.centre(170, "Hierbij verklaart Keurpunt dat", size=11)
    s.centre(205, c.holder, font="book-bold", size=22)
    s.centre(226, c.address, font="book", size=10)
    s.centre(262, "werkt met een gecertificeerd managementsysteem volgens", size=11)
    s.centre(300, c.norm, font="book-bold", size=24, ink="#0b3d3a")
    s.centre(332, "Toepassingsgebied", font="sans-italic", size=10)
    s.para(100, 350, 395, c.scope, align="centre", size=10.5)
    for x, label, value in (
        (140, "Certificaatnr.", c.number),
        (298, "Afgiftedatum", figures(c.issue, "-")),
        (456, "Vervaldatum", figures(c.until, "-")),
    ):
        s.box(x - 70, 470, 140, 54, ink="#0b3d3a", round_by=6)
        s.text(x, 488, label, size=8.5, align="centre", ink=GREY)
        s.text(x, 508, value, font="sans-bold", size=11, align="centre")
    s.signature(120, 600, 90)
    s.text(120, 630, "J.P. Veldkamp, voorzitter", size=9)
    s.centre(760, "www.keurpunt.example – verifieer dit certificaat met de QR-code", size=8)
    s.qr(400, 570, 80, f"https://keurpunt.example/c/{c.number}")


def schildwacht(s: Sheet, c: Certificate) -> None:
    """Belgian, in Dutch: labels above their values, in two columns of boxes."""
    s.box(0, 0, s.width, 12, fill="#f7b500")
    s.text(50, 70, "schildwacht", font="sans-bold", size=26, ink="#003b5c")
    s.text(50, 86, "INSPECTIE · CERTIFICATIE · KEURING", size=7, gap=1, ink="#003b5c")
    s.text(545, 70, "CERTIFICAAT", font="sans-bold", size=20, align="right")
    s.text(545, 86, f"Nr. {c.number}", size=10, align="right")
    cells = ((50, 130, "Houder van het certificaat", f"{c.holder}\n{c.address}"), (50, 230, "Managementsysteem volgens", c.norm),
             (50, 290, "Toepassingsgebied", c.scope), (50, 420, "Datum van het besluit", figures(c.issue, ".")),
             (220, 420, "Datum eerste certificatie", figures(c.initial, ".")), (390, 420, "Geldig tot en met", figures(c.until, ".")))  # fmt: skip
    for x, y, label, value in cells:
        s.text(x, y, label.upper(), size=7, ink=GREY)
        s.para(x, y + 15, 490, value, font="sans-bold", size=11)
    s.rule(50, 470, 495)
    s.para(
        50,
        490,
        495,
        "Dit certificaat wordt afgeleverd door de vzw Schildwacht op basis van het auditrapport 2312-AR-88. Het blijft geldig onder voorbehoud van jaarlijkse toezichtsaudits; de volgende toezichtsaudit moet plaatsvinden vóór 30.11.2025.",
        size=9,
    )
    s.signature(50, 560, 100)
    s.text(50, 590, "Namens Schildwacht vzw, Lieve Cornelissen, Certification Manager", size=8.5)
    s.picture(mark("BELAC", "016-QMS", "EN ISO/IEC 17021-1", "#111111", "ring"), 470, 540, 66)
    s.text(
        50,
        800,
        "Schildwacht vzw – Jan Olieslagerslaan 35 – 1800 Vilvoorde – België – RPR Brussel 0455.512.345",
        size=7,
        ink=GREY,
    )


def poldercert(s: Sheet, c: Certificate) -> None:
    """Dutch body, English certificate: reversed storage order, light grey labels."""
    s.picture(logo("PolderCert", "#1f9bcf", "disc"), 50, 40, 200)
    s.text(50, 150, "CERTIFICATE", font="sans-bold", size=34, ink="#1f9bcf")
    rows = (("Organisation", c.holder), ("Address", c.address), ("Standard", c.norm), ("Certificate number", c.number),
            ("Registered since", long(c.initial)), ("Issued", long(c.issue)), ("Valid until", long(c.until)),
            ("Statement of Applicability", "v6.3, 2 December 2024"))  # fmt: skip
    for index, (label, value) in enumerate(rows):
        s.text(50, 200 + index * 30, label, size=9, ink="#9aa3ab")
        s.text(210, 200 + index * 30, value, size=11)
        s.rule(50, 208 + index * 30, 495, ink="#d6dbe0")
    s.text(50, 460, "Scope", size=9, ink="#9aa3ab")
    s.para(210, 460, 335, c.scope, size=11)
    s.para(
        50,
        600,
        495,
        "PolderCert B.V. hereby declares that the organisation mentioned above has been audited in accordance with ISO/IEC 27006 and that its privacy and information security management systems meet the requirements of the standard mentioned above.",
        size=9,
    )
    s.signature(50, 660, 100)
    s.text(50, 690, "A. Hogendoorn, Lead Decision Maker", size=9)
    s.picture(mark(*RVA, "C 733", "#16457c", "box"), 470, 640, 66)
    s.text(
        50,
        790,
        "PolderCert B.V., Stationsplein 9, 3818 LE Amersfoort · Chamber of Commerce 55598765 · Page 1/1",
        size=7,
        ink="#9aa3ab",
    )
