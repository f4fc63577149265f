"""The look of German, Austrian, Swiss, French, Irish and Nordic bodies, under invented names."""

from tests.extractors.unseen.dates import figures, long, short
from tests.extractors.unseen.facts import Certificate, Document
from tests.extractors.unseen.marks import IAF, logo, mark
from tests.extractors.unseen.sheet import Sheet

BLUE = "#0a3c8c"
GREY = "#666666"
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


def shamrockstd(s: Sheet, c: Certificate) -> None:
    """Irish: registered number, first registered, last amended on."""
    s.box(0, 0, s.width, 70, fill="#00573f")
    s.text(50, 45, "SCÁTH Certified", font="serif-bold", size=24, ink="#ffffff")
    s.text(50, 120, f"Registration Number {c.number}", size=10)
    s.text(50, 165, "Certificate of Registration of Environmental Management System to", size=11)
    s.text(50, 190, c.norm, font="serif-bold", size=20)
    s.text(
        50,
        230,
        "The National Scáth Standards Office certifies that the aforementioned company has been assessed",
        font="serif",
        size=11,
    )
    s.text(
        50,
        244,
        "and deemed to comply with the requirements of the above standard in respect of",
        font="serif",
        size=11,
    )
    s.text(50, 285, c.holder, font="serif-bold", size=18)
    s.text(50, 304, c.address, font="serif", size=11)
    s.text(50, 340, "Scope of operations:", font="serif", size=11)
    s.para(50, 356, 490, c.scope, font="serif-bold", size=11)
    s.signature(50, 470, 100)
    s.text(50, 500, "Approved by: Fidelma Ní Bhriain, Director Certification", size=9)
    s.pairs(
        50,
        540,
        (
            ("Registered", long(c.initial)),
            ("Last amended on", long(c.issue)),
            ("Valid from", long(c.start)),
            ("Remains valid to", long(c.until)),
        ),
        label=120,
    )
    s.picture(mark("INAB", "DETAILED IN SCOPE REG. NO.", "9051", "#00573f", "ring"), 440, 500, 72)
    s.centre(
        780,
        "This certificate remains valid on condition that the Approved System is maintained in an adequate and efficacious manner.",
        font="serif-italic",
        size=8,
    )
    s.centre(
        794,
        "National Scáth Standards Office, 1 Swift Square, Northwood, Santry, Dublin 9, Ireland  T +353 1 555 3800",
        font="serif",
        size=8,
    )


def fjordcert(s: Sheet, c: Certificate) -> None:
    """Danish, in English: all in small type, dates in a line of dotted leaders."""
    s.box(30, 30, s.width - 60, 120, fill="#c8102e")
    s.text(60, 105, "FJORD certificate", font="sans-bold", size=30, ink="#ffffff")
    s.para(
        60,
        200,
        475,
        f"Fjord Certificering A/S hereby certifies that\n\n{c.holder}\n{c.address}",
        size=12,
    )
    s.para(
        60,
        300,
        475,
        f"has implemented and maintains an artificial intelligence management system that meets the requirements of {c.norm} in the following area of application:",
        size=11,
    )
    s.para(60, 345, 475, c.scope, font="sans-bold", size=11)
    for index, (label, value) in enumerate(
        (
            ("Certificate no.", c.number),
            ("First date of issue", short(c.initial, " ")),
            ("Certificate issued", short(c.issue, " ")),
            ("Expires on", short(c.until, " ")),
        )
    ):
        s.text(60, 480 + index * 18, label + " " + "." * (46 - len(label)), size=10)
        s.text(300, 480 + index * 18, value, size=10)
    s.signature(60, 620, 90)
    s.text(60, 650, "Morten Kjær, Certification Manager", size=9)
    s.picture(mark("DANAK", "SYSTEM Reg. 5006", "", "#14406b", "globe"), 450, 600, 72)
    s.text(
        60, 800, "Fjord Certificering A/S, Göteborg Plads 1, DK-2150 Nordhavn", size=7.5, ink=GREY
    )


DOCUMENTS = (
    Document("cert_iso27001_havelkom_de.pdf", elbmark, Certificate(
        "Havelkom Rechenzentrum GmbH & Co. KG", "Potsdamer Chaussee 88\n14476 Potsdam", "DIN EN ISO/IEC 27001", "2024",
        "Betrieb von Rechenzentren und Erbringung von Managed Services für die öffentliche Verwaltung", "44 121 24 7788", "TÜV Elbmark CERT GmbH", "DAkkS",
        "", "2024-08-19", "2024-09-01", "2027-08-31", language="de"), accept={"standard": ["ISO/IEC 27001"], "standard_edition": ["2022"]}),
    Document("cert_iso9001_lahntec_de.pdf", rheinwerk, Certificate(
        "Lahntec Präzision AG", "Industriestraße 12\n35576 Wetzlar", "ISO 9001", "2015",
        "Entwicklung, Fertigung und Vertrieb von optischen Baugruppen und Messgeräten", "01 100 1299034", "Rheinwerk Cert GmbH", "DAkkS",
        "", "2023-11-22", "2023-12-14", "2026-12-13", language="de"), unsure=("initial_certification_date",), notes="first certification only as a year, 2012"),
    Document("cert_iso27001_seerose_de.pdf", qmark, Certificate(
        "Seerose Klinik-IT GmbH", "Uferpromenade 5\n78462 Konstanz", "ISO/IEC 27001", "2013",
        "Entwicklung und Betrieb von klinischen Informationssystemen, Support und Schulung", "519022 ISMS13", "QMark Systems GmbH", "DAkkS",
        "", "2022-03-29", "2022-04-06", "2025-04-05", language="de"), order="shuffled", notes="old edition, expired"),
    Document("cert_iso27001_murtenpost_de.pdf", alpensiegel, Certificate(
        "Murtenpost Druck & Versand AG", "Freiburgstrasse 40, 3280 Murten", "ISO/IEC 27001", "2022",
        "Sicherer Druck, Kuvertierung und Versand von vertraulichen Dokumenten für Behörden und Versicherungen", "41207", "Alpine Vereinigung für Qualitäts- und Management-Systeme (AQS)", "SAS",
        "", "2024-01-29", "2024-02-15", "2027-02-14", language="de"), accept={"issuer": ["AQS"], "scope_statement": ["Ganzes Unternehmen"]}),
    Document("cert_iso27018_steyrcloud_de.pdf", donausiegel, Certificate(
        "Steyrcloud IT-Services GmbH", "Stadtplatz 27\n4400 Steyr", "ISO/IEC 27018", "2019",
        "Bereitstellung von Public-Cloud-Diensten (IaaS, PaaS) für Kunden in der DACH-Region", "DCS-27018-055", "DCS – Certification & Information Security Services GmbH", "AKKREDITIERUNG AUSTRIA",
        "2020-09-14", "2023-09-14", "", "2026-09-13", language="de"), accept={"accreditation_body": ["Akkreditierung Austria"], "issuer": ["DCS"]}),
    Document("cert_iso27001_garonnelog_fr.pdf", normfrance, Certificate(
        "GARONNE LOGICIELS SAS", "14 allées Jean Jaurès 31000 TOULOUSE", "ISO/IEC 27001", "2022",
        "CONCEPTION, HÉBERGEMENT ET MAINTENANCE DE LOGICIELS DE GESTION POUR LES COLLECTIVITÉS TERRITORIALES.", "2023/104556.2", "NORMAFRANCE Certification", "cofrac",
        "", "", "2023-06-30", "2026-06-29", language="fr")),
    Document("cert_iso27001_armorsante_fr.pdf", lussac, Certificate(
        "Armor Santé Numérique SARL", "3 quai de la Fontaine, 29000 Quimper", "ISO/IEC 27001", "2022",
        "Hébergement, exploitation et sauvegarde de données de santé à caractère personnel pour le compte d'établissements de soins", "LU-SI-1178", "LUSSAC SSI SAS", "cofrac",
        "2017-12-11", "2023-12-04", "2023-12-11", "2026-12-10", language="fr"), order="shuffled"),
    Document("cert_iso14001_corribpeat.pdf", shamrockstd, Certificate(
        "Corrib Facilities Management DAC", "Ballybrit Business Park, Galway, Ireland", "ISO 14001", "2015",
        "Provision of cleaning, waste and energy management services to office and laboratory buildings.", "14.0881", "National Scáth Standards Office", "INAB",
        "2012-10-01", "2024-09-17", "2024-10-01", "2027-09-30"), accept={"issuer": ["Scáth Certified"]}),
    Document("cert_iso42001_lydolf.pdf", fjordcert, Certificate(
        "Lydolf Speech ApS", "Strandvejen 59, 2100 København Ø, Denmark", "ISO/IEC 42001", "2023",
        "Development and provision of speech recognition models for public service call centres", "AI-0009", "Fjord Certificering A/S", "DANAK",
        "2025-02-03", "2025-02-03", "", "2028-02-02"), size=(612, 842)),
)  # fmt: skip
