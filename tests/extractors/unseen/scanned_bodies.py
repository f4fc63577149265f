"""Certificates that only exist as scans and phone photos, each from a body of its own."""

from tests.extractors.unseen.dates import figures, long, ordinal
from tests.extractors.unseen.facts import Certificate, Document
from tests.extractors.unseen.marks import IAF, logo, mark, seal, stamp
from tests.extractors.unseen.scans import Scan, degrade
from tests.extractors.unseen.sheet import Sheet, render, wave

GREY = "#8a8a8a"
ORANGE = "#f08a24"


def lantern(s: Sheet, c: Certificate) -> None:
    """Orange letters and a stamp over the dates."""
    wave(s, ink=ORANGE, deep=6, turns=30)
    s.picture(logo("LANTERN CERT", ORANGE, "disc"), 170, 50, 250)
    s.centre(170, "Certificate of Registration", font="serif-bold", size=30, ink=ORANGE)
    s.centre(205, f"This is to certify that the {c.system} of", font="serif", size=12)
    s.centre(240, c.holder, font="serif-bold", size=20)
    s.para(90, 260, 415, c.address, font="serif", size=11, align="centre")
    s.centre(
        310, "has been assessed and registered against the requirements of", font="serif", size=12
    )
    s.centre(345, c.norm, font="serif-bold", size=24, ink=ORANGE)
    s.centre(375, "Scope:", font="serif-bold", size=12)
    s.para(90, 394, 415, c.scope, font="serif", size=12, align="centre")
    s.pairs(
        130,
        490,
        (
            ("Certificate No.", c.number),
            ("Date of Registration", figures(c.issue)),
            ("Date of Expiry", figures(c.until)),
            ("1st Surveillance Due", figures("2025-06-20")),
            ("2nd Surveillance Due", figures("2026-06-20")),
        ),
        label=160,
        font="serif",
        bold="serif-bold",
        size=12,
        ink="#b35c00",
    )
    s.picture(
        stamp("LANTERN CERTIFICATION LLP", "ISSUED", "#c22a2a", 0.55), 300, 480, 120, late=True
    )
    s.picture(mark("IAS", "MANAGEMENT SYSTEMS", "MSCB-301", "#12467b", "shield"), 90, 620, 76)
    s.picture(mark(*IAF), 180, 620, 70)
    s.signature(400, 650, 100)
    s.centre(
        760,
        "For verification visit www.lanterncert.example  |  Lantern Certification LLP, Ahmedabad, India",
        font="serif",
        size=9,
    )


def granite(s: Sheet, c: Certificate) -> None:
    """Light grey labels and small print on white."""
    s.picture(logo("Granite Assurance", "#777777", "bar"), 60, 50, 230)
    s.text(60, 150, "Certificate", size=34, ink="#777777")
    for index, (label, value) in enumerate(
        (
            ("Company", c.holder),
            ("Address", c.address),
            ("Standard", c.norm),
            ("Certificate ID", c.number),
            ("Certified since", long(c.initial)),
            ("Current certificate issued", long(c.issue)),
            ("Expires", long(c.until)),
        )
    ):
        s.text(60, 210 + index * 34, label, size=9, ink="#a8a8a8")
        s.text(230, 210 + index * 34, value, size=12, ink="#3a3a3a")
    s.text(60, 470, "Certified activities", size=9, ink="#a8a8a8")
    s.para(230, 470, 300, c.scope, size=12, ink="#3a3a3a")
    s.signature(60, 620, 110)
    s.text(
        60,
        650,
        "Kirsten Aldous, Certification Director, Granite Assurance Services Ltd",
        size=9,
        ink="#777777",
    )
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "8891", "#43235e", "tick"), 450, 600, 80)


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


def lotus(s: Sheet, c: Certificate) -> None:
    """India, phone photo: purple ornament, ordinal dates."""
    wave(s, ink="#5e2a84", deep=9, turns=22)
    s.outline(
        s.width / 2,
        120,
        "Certificate of Compliance",
        font="serif-bolditalic",
        size=34,
        ink="#5e2a84",
    )
    s.picture(seal("ROYAL STANDARD INTERNATIONAL", "RSI", "#b8892b"), 248, 135, 100)
    s.centre(265, "This is to certify that", font="times-italic", size=14)
    s.centre(298, c.holder, font="times-bold", size=21)
    s.para(90, 318, 415, c.address, font="times", size=11, align="centre")
    s.centre(365, f"has established and applies an {c.system} as per", font="times-italic", size=13)
    s.centre(398, c.norm, font="times-bold", size=26, ink="#5e2a84")
    s.centre(424, "for the scope of", font="times-italic", size=13)
    s.para(90, 446, 415, c.scope, font="times-bold", size=13, align="centre")
    s.pairs(
        120,
        540,
        (
            ("Certificate Number", c.number),
            ("Date of initial registration", ordinal(c.initial)),
            ("Date of this certificate", ordinal(c.issue)),
            ("Certificate expiry", ordinal(c.until)),
        ),
        label=180,
        font="times",
        bold="times-bold",
        size=12.5,
    )
    s.picture(
        mark("EGAC", "EGYPTIAN ACCREDITATION COUNCIL", "CAB # 011981", "#0f5f8c", "globe"),
        90,
        650,
        78,
    )
    s.signature(400, 680, 90)
    s.text(440, 705, "Chairman", font="times", size=11, align="centre")
    s.centre(
        780,
        "This certificate remains the property of Royal Standard International Certifications (OPC) Pvt. Ltd.",
        font="times",
        size=9,
    )


def steppe(s: Sheet, c: Certificate) -> None:
    """Turkey, in English, for one year, with a hologram sticker."""
    s.box(20, 20, s.width - 40, s.height - 40, ink="#0d47a1", thick=6)
    s.centre(95, "ANADOLU TESCİL", font="dejavu-bold", size=26, ink="#0d47a1")
    s.centre(150, "CERTIFICATE", font="dejavu-bold", size=36)
    s.centre(185, "We certify that the management system of", font="dejavu", size=11)
    s.para(80, 215, 435, c.holder, font="dejavu-bold", size=15, align="centre")
    s.para(80, 255, 435, c.address, font="dejavu", size=10, align="centre")
    s.centre(310, f"complies with {c.norm}", font="dejavu-bold", size=19)
    s.centre(340, "SCOPE", font="dejavu-bold", size=12)
    s.para(80, 360, 435, c.scope, font="dejavu", size=11.5, align="centre")
    s.pairs(
        120,
        460,
        (
            ("Certificate No", c.number),
            ("Certification Date", figures(c.issue, ".")),
            ("Validity Date", figures(c.until, ".")),
            ("Certificate Period", "3 Years"),
        ),
        label=160,
        font="dejavu",
        bold="dejavu-bold",
        size=11,
    )
    s.text(
        120,
        550,
        "Recertification audit is required before the validity date.",
        font="dejavu",
        size=8.5,
    )
    s.picture(seal("ORIGINAL • ORIGINAL • ORIGINAL", "✔", "#9fb4c7", 50), 420, 580, 80)
    s.picture(
        mark("UAF", "UNITED ACCREDITATION FOUNDATION", "CB-MS-3310", "#b3262e", "ring"), 90, 590, 84
    )
    s.signature(260, 640, 100)
    s.centre(
        770,
        "ANADOLU TESCİL Uluslararası Belgelendirme A.Ş. Çankaya / ANKARA",
        font="dejavu",
        size=9,
    )


def bundled(s: Sheet, c: Certificate) -> None:
    """A supplier's bundle: a typed cover, the certificate as a page image, a typed index."""
    s.text(70, 100, "Appendix C – Certificates", font="serif-bold", size=22)
    y = s.para(
        70,
        150,
        455,
        f"In response to question 4.2 of your request for proposal, {c.holder} attaches the certificate of its information security management system. The original can be inspected at our offices.",
        font="serif",
        size=12,
        leading=1.5,
    )
    s.para(
        70,
        y + 20,
        455,
        "Contents\nC.1  Certificate ISO/IEC 27001 (page 2)\nC.2  Contact person (page 3)",
        font="serif",
        size=12,
        leading=1.5,
    )
    s.next_page()
    inner = Sheet("inner", (s.width, s.height))
    granite(inner, c)
    inner_lines = ((s.page, *line[1:]) for line in inner.lines)
    s.lines.extend(inner_lines)
    page = degrade(
        render(inner.save(), 180)[0], Scan(dpi=180, skew=0.8, dark=0.15, blur=0.5), s.chance
    )
    s.picture(page, 0, 0, s.width)
    s.text(
        s.width / 2,
        s.height - 14,
        "Tender 2025-118 | Appendix C | page 2 of 3",
        font="serif",
        size=8,
        align="centre",
    )
    s.next_page()
    s.para(
        70,
        100,
        455,
        "C.2 Contact person\n\nMs. Oona Lindqvist, compliance officer\ncompliance@ravensoft.example",
        font="serif",
        size=12,
        leading=1.5,
    )


CRUMPLED = Scan(dpi=200, skew=-1.4, quality=55, dark=0.45, noise=0.06, blur=0.6)
PHONE = Scan(
    dpi=190, quality=60, dark=0.5, noise=0.05, blur=0.7, lean=0.03, desk="#7a6650", skew=0.9
)
OFFICE = Scan(dpi=300, skew=0.5, quality=75, grey=True, noise=0.03)
FAX = Scan(dpi=150, skew=-0.7, quality=40, grey=True, noise=0.1, blur=0.3)
OLD_OCR = Scan(dpi=200, skew=0.6, quality=65, dark=0.2, noise=0.04, garble=0.18)
SIDEWAYS = Scan(dpi=200, skew=0.4, quality=70, noise=0.03, turn=90)
ON_ITS_SIDE = Scan(dpi=200, skew=-0.5, quality=75, grey=True, noise=0.03, turn=270, told=False)

DOCUMENTS = (
    Document("cert_iso27001_chandni_SCAN.pdf", lantern, Certificate(
        "CHANDNI BUSINESS SOLUTIONS", "Paldi, Ahmedabad - 380 007, Gujarat, India", "ISO/IEC 27001", "2022",
        "Call centre, data entry and payroll processing services", "LC/24/IS/0913", "Lantern Certification LLP", "IAS", "", "2024-06-21", "", "2027-06-20"), scan=CRUMPLED),
    Document("cert_iso9001_vindhya_PHOTO.pdf", lantern, Certificate(
        "VINDHYA STEEL FABRICATORS", "MIDC Taloja, Navi Mumbai, Maharashtra, India", "ISO 9001", "2015",
        "Fabrication and erection of structural steel and storage tanks", "LC/24/QM/0877", "Lantern Certification LLP", "IAS", "", "2024-06-03", "", "2027-06-02"), scan=PHONE),
    Document("cert_iso27001_copperbeech_SCAN.pdf", granite, Certificate(
        "Copperbeech Telecare Ltd", "19 Station Approach, Exeter, EX4 4XX", "ISO/IEC 27001", "2022",
        "Provision of telecare monitoring and response services, including the alarm receiving centre.", "GA-118820", "Granite Assurance Services Ltd", "UKAS",
        "2019-01-15", "2025-01-09", "", "2028-01-14"), scan=OFFICE),
    Document("cert_iso20000_slatefell_BADOCR.pdf", granite, Certificate(
        "Slatefell Managed Services Ltd", "4 Lakeside Court, Kendal, LA9 6XX", "ISO/IEC 20000-1", "2018",
        "Delivery of service desk, network management and end-user computing services to external customers.", "GA-220061", "Granite Assurance Services Ltd", "UKAS",
        "2021-03-22", "2024-03-18", "", "2027-03-21"), scan=OLD_OCR),
    Document("cert_nen7510_eemzorg_nl_SCAN.pdf", dutchform, Certificate(
        "Eemzorg Apotheek ICT B.V.", "Stationsweg 4, 9934 AB Delfzijl", "NEN 7510-1", "2017",
        "Het ontwikkelen en hosten van apotheekinformatiesystemen", "NK-7510-0218", "NOORDERKEUR B.V.", "RvA",
        "2019-02-25", "2025-01-31", "", "2028-02-24", language="nl"), scan=CRUMPLED, accept={"standard_edition": ["2017+A1:2020"]}),
    Document("cert_iso14001_hunzebouw_nl_BADOCR.pdf", dutchform, Certificate(
        "Hunzebouw Groep B.V.", "Industrieweg 30, 9503 GA Stadskanaal", "NEN-EN-ISO 14001", "2015",
        "Het uitvoeren van grond-, weg- en waterbouwkundige werken en het beheer van gebouwen", "NK-14001-0541", "NOORDERKEUR B.V.", "RvA",
        "2013-09-09", "2022-09-05", "", "2025-09-08", language="nl"), scan=OLD_OCR, accept={"standard": ["ISO 14001"]}),
    Document("cert_iso27001_terpsoft_nl_PHOTO.pdf", dutchform, Certificate(
        "Terpsoft Onderwijs B.V.", "Blokhuisplein 9, 8911 LJ Leeuwarden", "ISO 27001", "2022",
        "Het ontwikkelen en beheren van leerlingvolgsystemen voor het primair onderwijs", "NK-27001-0777", "NOORDERKEUR B.V.", "RvA",
        "2020-03-16", "2023-03-13", "", "2026-03-15", language="nl"), scan=PHONE),
    Document("cert_iso27001_boddenmeer_de_SCAN.pdf", hanse, Certificate(
        "Boddenmeer Verwaltungs-IT AöR", "Am Markt 1\n18439 Stralsund", "ISO/IEC 27001", "2013",
        "Betrieb von Fachverfahren und IT-Infrastruktur für Kommunen", "HZ-IS-1306", "Hansezert GmbH", "DAkkS",
        "2016-05-30", "2022-05-24", "", "2025-05-29", language="de"), scan=FAX, notes="old edition, expired"),
    Document("cert_iso45001_watzmann_de_PHOTO.pdf", hanse, Certificate(
        "Watzmann Seilbahntechnik GmbH", "Königsseer Straße 70\n83471 Berchtesgaden", "ISO 45001", "2018",
        "Montage, Wartung und Prüfung von Seilbahnen und Aufzügen", "HZ-AS-0422", "Hansezert GmbH", "DAkkS",
        "2021-10-18", "2024-10-14", "", "2027-10-17", language="de"), scan=PHONE),
    Document("cert_iso9001_menhir_fr_SCAN.pdf", bretagne, Certificate(
        "MENHIR TRADUCTIONS SARL", "8 rue de la Soif, 35000 Rennes", "ISO 9001", "2015",
        "Traduction, interprétation et localisation de logiciels", "OC-2023-0619", "Ouest Certification", "cofrac",
        "2017-04-05", "2023-04-03", "", "2026-04-04", language="fr"), scan=CRUMPLED),
    Document("cert_iso9001_falaise_fr_BADOCR.pdf", bretagne, Certificate(
        "FALAISE MÉCANIQUE SAS", "Zone artisanale du Port, 76400 Fécamp", "NF EN ISO 9001", "2015",
        "Usinage de précision et assemblage de pièces pour l'industrie navale", "OC-2024-0133", "Ouest Certification", "cofrac",
        "2015-02-18", "2024-02-12", "", "2027-02-17", language="fr"), scan=OLD_OCR, accept={"standard": ["ISO 9001"]}),
    Document("cert_iso14001_ganga_PHOTO.pdf", lotus, Certificate(
        "Ganga Waste Recyclers Pvt. Ltd.", "Sector 63, Noida, Uttar Pradesh, India", "ISO 14001", "2015",
        "Collection and recycling of electronic and plastic waste", "RSI/EMS/2201", "Royal Standard International Certifications (OPC) Pvt. Ltd.", "EGAC",
        "2022-01-28", "2025-01-25", "", "2028-01-27"), scan=PHONE),
    Document("cert_iso9001_satpura_SCAN.pdf", lotus, Certificate(
        "Satpura Engineering Consultants", "Arera Colony, Bhopal, Madhya Pradesh, India", "ISO 9001", "2015",
        "Survey, design and project management consultancy for water supply schemes", "RSI/QMS/2388", "Royal Standard International Certifications (OPC) Pvt. Ltd.", "EGAC",
        "2023-07-08", "2023-07-08", "", "2026-07-07"), scan=SIDEWAYS),
    Document("cert_iso31000_ankarabilgi_SCAN.pdf", steppe, Certificate(
        "ANKARA BİLGİ GÜVENLİĞİ DANIŞMANLIK LİMİTED ŞİRKETİ", "Mustafa Kemal Mah. 2120 Cad. No:8 Çankaya / ANKARA", "ISO 31000", "2018",
        "Information technology consultancy, training and internal audit services", "AT-RYS-8841", "ANADOLU TESCİL Uluslararası Belgelendirme A.Ş.", "UAF",
        "", "2025-03-04", "", "2026-03-03"), scan=ON_ITS_SIDE, notes="one year, while the sheet says a period of 3 years", accept={"issuer": ["ANADOLU TESCİL"]}),
    Document("cert_iso22301_kapadokya_BADOCR.pdf", steppe, Certificate(
        "KAPADOKYA VERİ MERKEZİ SANAYİ VE TİCARET A.Ş.", "Organize Sanayi Bölgesi 5. Cad. No:11 NEVŞEHİR", "ISO 22301", "2019",
        "Data center, co-location and disaster recovery services", "AT-ISYS-2210", "ANADOLU TESCİL Uluslararası Belgelendirme A.Ş.", "UAF",
        "", "2024-11-18", "", "2025-11-17"), scan=OLD_OCR, accept={"issuer": ["ANADOLU TESCİL"]}),
    Document("cert_iso27001_ravensoft_BUNDLE.pdf", bundled, Certificate(
        "Ravensoft Planning Ltd", "1 Weavers Yard, Norwich, NR1 3XX", "ISO/IEC 27001", "2022",
        "Design, delivery and support of workforce planning software for the public sector.", "GA-119007", "Granite Assurance Services Ltd", "UKAS",
        "2022-08-01", "2025-07-28", "", "2028-07-31"), pages={"_all": 2}, text_layer="partial"),
)  # fmt: skip
