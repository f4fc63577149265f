"""The look of bodies that print two languages on one sheet, and of a French one that prints one."""

from tests.extractors.unseen.dates import figures, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


def normfrance(s: Sheet, c: Certificate) -> None:
    """French: dates as year, month, day; bilingual small print; the number above."""
    s.picture(logo("NORMAFRANCE", "#e30613", "diamond", "certification"), 50, 40, 240)
    s.text(50, 150, "Certificat", font="sans-bold", size=28)
    s.text(50, 168, "Certificate", font="sans-italic", size=13, ink=GREY)
    s.text(50, 196, f"N° {c.number}", size=11)
    s.text(
        50,
        225,
        "NORMAFRANCE Certification certifie que le système de management mis en place par :",
        size=10,
    )
    s.text(
        50,
        238,
        "NORMAFRANCE Certification certifies that the management system implemented by:",
        font="sans-italic",
        size=8,
        ink=GREY,
    )
    s.centre(275, c.holder, font="sans-bold", size=18)
    s.text(50, 310, "pour les activités suivantes :", size=10)
    s.text(50, 322, "for the following activities:", font="sans-italic", size=8, ink=GREY)
    y = s.para(70, 345, 455, c.scope, font="sans-bold", align="centre", size=11)
    s.text(50, y + 16, "a été évalué et jugé conforme aux exigences requises par :", size=10)
    s.text(
        50,
        y + 28,
        "has been assessed and found to meet the requirements of:",
        font="sans-italic",
        size=8,
        ink=GREY,
    )
    s.centre(y + 60, c.norm, font="sans-bold", size=18)
    s.text(50, y + 90, "et est déployé sur les sites suivants :", size=10)
    s.para(70, y + 108, 455, c.address, align="centre", font="sans-bold", size=10)
    s.text(50, 590, "Ce certificat est valable à compter du (année/mois/jour)", size=9)
    s.text(
        50,
        601,
        "This certificate is valid from (year/month/day)",
        font="sans-italic",
        size=7.5,
        ink=GREY,
    )
    s.text(330, 592, c.start, font="sans-bold", size=12)
    s.text(420, 592, "Jusqu'au / Until", size=9)
    s.text(500, 592, c.until, font="sans-bold", size=12)
    s.signature(330, 650, 90)
    s.text(330, 678, "Julien BELLEFOND", font="sans-bold", size=9)
    s.text(330, 690, "Directeur Général de NORMAFRANCE Certification", size=8)
    s.picture(
        mark("cofrac", "CERTIFICATION DE SYSTEMES", "N° 4-9001", "#004f9f", "ring"), 60, 650, 78
    )
    s.para(50, 770, 495, "Flashez ce QR Code pour vérifier la validité du certificat. Seul le certificat électronique, consultable sur www.normafrance.example, fait foi en temps réel de la certification de l'organisme. Accréditation Cofrac n° 4-9001, portée disponible sur www.cofrac.example. "
           "11 rue Francis de Préssat - 93571 La Plaine Saint-Denis Cedex - France - SAS au capital de 18 187 000 € - 555 076 002 RCS Bobigny", size=6.5, ink=GREY)  # fmt: skip
    s.qr(480, 640, 60, "https://normafrance.example/v/98")


def lussac(s: Sheet, c: Certificate) -> None:
    """French security body: a form with the applicability statement and three dates."""
    s.box(40, 40, s.width - 80, 90, ink="#233a5e", thick=1.5)
    s.text(60, 80, "LUSSAC SSI", font="sans-bold", size=26, ink="#233a5e")
    s.text(60, 105, "Organisme de certification en sécurité de l'information", size=9)
    s.centre(180, "CERTIFICAT DE CONFORMITÉ", font="sans-bold", size=20)
    s.centre(202, f"N° {c.number}", size=12)
    s.text(60, 240, "Délivré à :", size=10)
    s.para(160, 240, 380, f"{c.holder}\n{c.address}", font="sans-bold", size=11)
    s.text(60, 320, "Pour le périmètre :", size=10)
    s.para(160, 320, 380, c.scope, size=10.5)
    s.text(60, 410, "Déclaration d'applicabilité : version 2.2 du 6 novembre 2023", size=10)
    s.para(
        60,
        440,
        480,
        f"LUSSAC SSI certifie que le système de management de la sécurité de l'information répond aux exigences de la norme {c.norm}.",
        size=10.5,
    )
    s.pairs(
        60,
        500,
        (
            ("Date de certification initiale", long(c.initial, "fr")),
            ("Date d'effet", long(c.start, "fr")),
            ("Date d'émission du certificat", long(c.issue, "fr")),
            ("Date d'expiration", long(c.until, "fr")),
        ),
        label=190,
        size=10,
        colon=" :",
    )
    s.text(340, 620, f"Fait à Saint-Malo, le {long(c.issue, 'fr')}", size=9.5)
    s.text(340, 634, "Pour LUSSAC SSI, la Directrice de la certification", size=9.5)
    s.signature(350, 665, 90)
    s.picture(
        mark("cofrac", "CERTIFICATION DE SYSTEMES", "N° 4-9566", "#004f9f", "ring"), 60, 620, 78
    )
    s.centre(
        800,
        "LUSSAC SSI SAS – 10 avenue Anita Conti – 35400 Saint-Malo – La reproduction de ce document n'est autorisée que sous sa forme intégrale",
        size=7,
        ink=GREY,
    )


def levante(s: Sheet, c: Certificate) -> None:
    """Spain, bilingual: 'Fecha de primera emisión' and the rest, number as the title."""
    s.text(60, 70, "LEVANOR", font="sans-bold", size=26, ink="#e2231a")
    s.text(60, 110, "Certificado del Sistema de Gestión", size=20)
    s.text(60, 130, "de Seguridad de la Información", size=20)
    s.text(
        60,
        148,
        "Information Security Management System Certificate",
        font="sans-italic",
        size=10,
        ink=GREY,
    )
    s.text(60, 190, c.number, font="sans-bold", size=18, ink="#e2231a")
    s.text(
        60, 225, "LEVANOR certifica que la organización / certifies that the organization", size=10
    )
    s.text(60, 255, c.holder, font="sans-bold", size=17)
    s.para(
        60,
        285,
        475,
        f"dispone de un sistema de gestión conforme con la Norma / has a management system in conformity with the standard {c.norm}",
        size=10,
    )
    s.text(60, 325, "para las actividades / for the activities:", size=10)
    spanish, english = c.scope.split(" / ")
    y = s.para(60, 341, 475, spanish, size=10)
    y = s.para(60, y + 4, 475, english, font="sans-italic", size=10)
    s.para(60, y + 4, 475, "Declaración de aplicabilidad versión 3, de fecha 2024-02-01", size=9)
    s.text(60, 455, "que se realizan en / carried out at:", size=10)
    s.text(60, 470, c.address, size=10)
    for index, (label, value) in enumerate(
        (
            ("Fecha de primera emisión / First issued", c.initial),
            ("Fecha de última emisión / Last issued", c.issue),
            ("Fecha de expiración / Validity date", c.until),
        )
    ):
        s.text(300, 560 + 16 * index, label, size=9, align="right")
        s.text(310, 560 + 16 * index, value, font="sans-bold", size=9)
    s.signature(400, 640, 90)
    s.text(440, 670, "Inés CASALDUERO", size=9, align="centre")
    s.text(440, 682, "Directora General", size=8, align="centre")
    s.picture(mark("ENAC", "CERTIFICACIÓN", "Nº 55/C-SG001", "#d40f14", "box"), 60, 630, 78)
    s.text(
        60,
        800,
        "LEVANOR INTERNACIONAL S.A.U. Génova, 66. 46001 Valencia. España. Tel. 91 555 60 00 - www.levanor.example",
        size=7,
        ink=GREY,
    )


def certalba(s: Sheet, c: Certificate) -> None:
    """Italy, bilingual: capitals, three date boxes at the foot."""
    s.box(0, 0, 14, s.height, fill="#008c45")
    s.box(s.width - 14, 0, 14, s.height, fill="#cd212a")
    s.centre(90, "CERTALBA", font="serif-bold", size=34)
    s.centre(125, f"CERTIFICATO N. / CERTIFICATE No.  {c.number}", size=12)
    s.centre(160, "SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER LA QUALITÀ DI", size=9.5)
    s.centre(173, "IT IS HEREBY CERTIFIED THAT THE QUALITY MANAGEMENT SYSTEM OF", size=8, ink=GREY)
    s.centre(205, c.holder, font="sans-bold", size=18)
    s.centre(224, c.address, size=10)
    s.centre(262, "È CONFORME ALLA NORMA / IS IN COMPLIANCE WITH THE STANDARD", size=9)
    s.centre(292, c.norm, font="sans-bold", size=22)
    s.centre(
        325, "PER I SEGUENTI CAMPI DI ATTIVITÀ / FOR THE FOLLOWING FIELD(S) OF ACTIVITIES", size=8.5
    )
    italian, english = c.scope.split(" / ")
    y = s.para(70, 348, 455, italian, font="sans-bold", size=10.5, align="centre")
    s.para(70, y + 6, 455, english, size=10.5, align="centre")
    s.centre(440, "IAF: 33, 35    Settore EA / EA sector", size=8)
    for index, (italian, english, value) in enumerate(
        (
            ("Prima emissione", "First issue", c.initial),
            ("Emissione corrente", "Current issue", c.issue),
            ("Data scadenza", "Expiry date", c.until),
        )
    ):
        x = 60 + index * 165
        s.box(x, 520, 145, 58, ink="#333333", thick=0.6)
        s.text(x + 72, 535, italian, size=8.5, align="centre")
        s.text(x + 72, 546, english, font="sans-italic", size=7.5, align="centre", ink=GREY)
        s.text(x + 72, 566, figures(value, "."), font="sans-bold", size=12, align="centre")
    s.signature(380, 630, 90)
    s.text(425, 660, "Il Presidente / The President", size=8.5, align="centre")
    s.picture(
        mark("ACCREDIA", "L'ENTE ITALIANO DI ACCREDITAMENTO", "SGQ N° 555A", "#1a5fa8", "ring"),
        70,
        610,
        86,
    )
    s.centre(
        780,
        "CERTALBA S.p.A. – Via Corsica 12 – 16128 Genova – La validità del presente certificato è subordinata a sorveglianza periodica annuale",
        size=7,
    )


def wislacert(s: Sheet, c: Certificate) -> None:
    """Poland, bilingual: Polish line, English line, dates written as dd.mm.yyyy with an r."""
    s.box(0, 0, s.width, 20, fill="#dc143c")
    s.centre(80, "POLSKIE BIURO CERTYFIKACJI WISŁACERT", font="dejavu-bold", size=14)
    s.centre(130, "CERTYFIKAT", font="dejavu-bold", size=30)
    s.centre(150, "CERTIFICATE", font="dejavu", size=14, ink=GREY)
    s.centre(175, f"Nr / No. {c.number}", font="dejavu", size=11)
    s.centre(
        215,
        "zaświadcza się, że system zarządzania ciągłością działania / it is certified that the BCMS of",
        font="dejavu",
        size=8.5,
    )
    s.centre(250, c.holder, font="dejavu-bold", size=15)
    s.centre(268, c.address, font="dejavu", size=9)
    s.centre(300, "spełnia wymagania normy / meets the requirements of", font="dejavu", size=9)
    s.centre(330, c.norm, font="dejavu-bold", size=18)
    s.centre(360, "w zakresie / in the scope of", font="dejavu", size=9)
    polish, english = c.scope.split(" / ")
    y = s.para(80, 380, 435, polish, font="dejavu", size=10, align="centre")
    s.para(80, y + 5, 435, english, font="dejavu", size=10, align="centre")
    rows = (
        ("Certyfikat ważny od / Valid from", figures(c.start, ".") + " r."),
        ("Certyfikat ważny do / Valid until", figures(c.until, ".") + " r."),
        ("Data wydania / Date of issue", figures(c.issue, ".") + " r."),
        ("Data pierwszej certyfikacji / First certification", figures(c.initial, ".") + " r."),
    )
    s.pairs(90, 500, rows, label=280, font="dejavu", bold="dejavu-bold", size=9)
    s.signature(380, 620, 90)
    s.text(425, 650, "Prezes / President", font="dejavu", size=8, align="centre")
    s.picture(mark("PCA", "POLSKIE CENTRUM AKREDYTACJI", "AC 555", "#c8102e", "ring"), 80, 600, 76)
    s.centre(790, "WISŁACERT S.A., ul. Kłobucka 23A, 02-699 Warszawa", font="dejavu", size=7.5)
