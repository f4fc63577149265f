"""Dutch, German and French certificates that only exist as scans and phone photos."""

from tests.extractors.unseen.dates import figures
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import mark, stamp
from tests.extractors.unseen.paper import wave
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"
ORANGE = "#f08a24"


def dutchform(s: Sheet, c: Certificate) -> None:
    """A Dutch form on paper, stamped at the reception desk."""
    s.box(40, 40, s.width - 80, s.height - 80, ink="#0b4ea2", thick=2)
    s.text(60, 95, "NOORDERKEUR", font="sans-bold", size=28, ink="#0b4ea2")
    s.text(60, 112, "Certificatie-instelling voor managementsystemen", size=9)
    s.text(60, 165, "CERTIFICAAT", font="sans-bold", size=24)
    s.text(60, 195, f"Norm: {c.norm}", font="sans-bold", size=14)
    s.para(
        60,
        225,
        470,
        "NOORDERKEUR B.V. verklaart op basis van de uitgevoerde audit dat het managementsysteem van:",
        size=11,
    )
    s.text(60, 263, c.holder, font="sans-bold", size=16)
    s.text(60, 280, c.address, size=11)
    s.text(60, 304, "voldoet aan de hierboven genoemde norm voor het werkgebied:", size=11)
    s.para(60, 322, 470, c.scope, font="sans-bold", size=11)
    s.pairs(
        60,
        440,
        (
            ("Certificaatnummer", c.number),
            ("Datum eerste uitgifte", figures(c.initial, "-")),
            ("Datum uitgifte", figures(c.issue, "-")),
            ("Geldig tot", figures(c.until, "-")),
        ),
        label=170,
        size=11,
    )
    s.signature(60, 580, 100)
    s.text(60, 610, "H. Dijkema, directeur", size=10)
    s.picture(mark("RvA", "RAAD VOOR ACCREDITATIE", "C 602", "#16457c", "box"), 430, 560, 74)
    s.picture(stamp("INGEKOMEN POSTKAMER", "4 FEB", "#6b2c91", 0.5), 360, 410, 110, late=True)
    s.text(60, 780, "NOORDERKEUR B.V., Hereweg 95, 9721 AA Groningen", size=8)


def hanse(s: Sheet, c: Certificate) -> None:
    """German, on toned paper."""
    s.box(0, 0, s.width, s.height, fill="#f3ead2")
    wave(s, ink="#6b4f1d", deep=3, turns=50)
    s.centre(120, "ZERTIFIKAT", font="book-bold", size=34, ink="#6b4f1d")
    s.centre(
        160, "Die Hansezert GmbH bescheinigt hiermit, dass das Unternehmen", font="book", size=11
    )
    s.centre(195, c.holder, font="book-bold", size=18)
    s.para(90, 215, 415, c.address, font="book", size=11, align="centre")
    s.centre(262, "für den Geltungsbereich", font="book", size=11)
    s.para(90, 284, 415, c.scope, font="book-bold", size=12, align="centre")
    s.centre(360, "ein Managementsystem entsprechend der Norm", font="book", size=11)
    s.centre(392, c.norm, font="book-bold", size=22)
    s.centre(416, "eingeführt hat und dieses wirksam anwendet.", font="book", size=11)
    s.pairs(
        130,
        470,
        (
            ("Zertifikat-Nr.", c.number),
            ("Erstmalige Zertifizierung", figures(c.initial, ".")),
            ("Ausstellungsdatum", figures(c.issue, ".")),
            ("Gültig bis", figures(c.until, ".")),
        ),
        label=190,
        font="book",
        bold="book-bold",
        size=11,
    )
    s.signature(130, 620, 100)
    s.text(130, 650, "Leiter der Zertifizierungsstelle", font="book", size=9)
    s.picture(
        mark("DAkkS", "DEUTSCHE AKKREDITIERUNGSSTELLE", "D-ZM-20199-01-00", "#111111", "ring"),
        410,
        590,
        80,
    )
    s.centre(780, "Hansezert GmbH, Speicherstadt 4, 20457 Hamburg", font="book", size=9)


def bretagne(s: Sheet, c: Certificate) -> None:
    """French, with a blue stamp on the signature."""
    s.box(50, 60, s.width - 100, 50, fill="#1c4f8f")
    s.centre(93, "OUEST CERTIFICATION", font="sans-bold", size=22, ink="#ffffff")
    s.centre(160, "CERTIFICAT", font="sans-bold", size=30)
    s.centre(185, f"n° {c.number}", size=12)
    s.centre(
        220,
        "Ouest Certification atteste que le système de management de la qualité de l'entreprise",
        size=11,
    )
    s.centre(255, c.holder, font="sans-bold", size=18)
    s.centre(275, c.address, size=11)
    s.centre(305, f"est conforme aux exigences de la norme {c.norm}", size=12)
    s.centre(335, "pour le domaine d'application suivant :", size=11)
    s.para(90, 356, 415, c.scope, font="sans-bold", size=12, align="centre")
    s.pairs(
        120,
        460,
        (
            ("Première certification", figures(c.initial)),
            ("Date de délivrance", figures(c.issue)),
            ("Valable jusqu'au", figures(c.until)),
        ),
        label=180,
        size=11.5,
        colon=" :",
    )
    s.text(330, 600, "Le Directeur", size=11)
    s.signature(330, 640, 100)
    s.picture(
        stamp("OUEST CERTIFICATION RENNES", "COPIE", "#1c4f8f", 0.6), 330, 560, 120, late=True
    )
    s.picture(
        mark("cofrac", "CERTIFICATION DE SYSTEMES", "N° 4-9117", "#004f9f", "ring"), 90, 590, 84
    )
