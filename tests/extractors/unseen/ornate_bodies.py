"""The look of the many small bodies in India and the Gulf: ornament, seals, marks only as pictures."""

from tests.extractors.unseen.dates import figures, later, ordinal, short
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import IAF, logo, mark, seal
from tests.extractors.unseen.paper import wave
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"
GOLD = "#a9791c"
EGAC = ("EGAC", "EGYPTIAN ACCREDITATION COUNCIL", "CAB # 011947", "#0f5f8c", "globe")
UAF = ("UAF", "UNITED ACCREDITATION FOUNDATION", "CB-MS-2207", "#b3262e", "ring")
EIAC = ("EIAC", "EMIRATES INTERNATIONAL ACCREDITATION CENTRE", "CB-BCMS-061", "#0d7a5f", "box")
NABCB = ("NABCB", "MANAGEMENT SYSTEMS", "QM 155", "#18499b", "ring")
GULF = ("GAC", "GCC ACCREDITATION CENTER", "MS-0188", "#1b7f9c", "shield")


def gilded(s: Sheet, c: Certificate) -> None:
    """India: title as outlines, body only in small print, surveillance dates beside the expiry."""
    wave(s, ink=GOLD)
    wave(s, ink="#1f3a68", inset=30, deep=3)
    s.picture(logo("VCQ", "#1f3a68", "diamond"), 235, 45, 120)
    s.outline(
        s.width / 2, 150, "Certificate of Registration", font="serif-bolditalic", size=36, ink=GOLD
    )
    s.centre(180, f"This is to certify that the {c.system} of", font="times-italic", size=13)
    s.centre(215, c.holder, font="times-bold", size=22, ink="#8a1b1b")
    s.para(90, 238, 415, c.address, font="times", size=10.5, align="centre")
    s.centre(
        290,
        "has been assessed and found to be in accordance with the requirement of",
        font="times-italic",
        size=13,
    )
    s.centre(325, c.norm, font="times-bold", size=26, ink="#1f3a68")
    s.centre(352, "For the following scope of activities", font="times-italic", size=12)
    s.para(80, 374, 435, c.scope, font="times-bold", size=11.5, align="centre")
    rows = (("Certificate Number", c.number), ("Date of Certification", ordinal(c.issue)), ("1st Surveillance Due", ordinal(later(c.issue, 1))),
            ("2nd Surveillance Due", ordinal(later(c.issue, 2))), ("Certificate Validity", ordinal(c.until)))  # fmt: skip
    s.pairs(80, 500, rows, label=135, font="times", bold="times-bold", size=11)
    statement = "SoA Version 2.0 dated 01.08.2025 • " if "27001" in c.standard else ""
    s.text(80, 600, f"{statement}IAF Code: 33", font="times", size=9)
    s.picture(seal("VERITAX CERT QUALITY ASSURED", "QUALITY\nASSURED"), 420, 490, 100)
    s.signature(400, 640, 90)
    s.text(440, 668, "Authorised Signatory", font="times", size=9, align="centre")
    s.picture(mark(*EGAC), 80, 620, 66)
    s.picture(mark(*IAF), 160, 620, 62)
    s.qr(235, 622, 60, "https://vcq.example/verify?c=" + c.number)
    s.para(70, 740, 455, "To check the validity of this certificate please visit www.vcq.example. This certificate remains the property of Veritax Cert Quality Pvt. Ltd. and shall be returned immediately upon request. "
           "Validity of this certificate is subject to annual surveillance audits to be done successfully on or before due date.\nOffice: 402, Shree Sai Complex, Sector 18, Noida (UP), India", size=7, align="centre", ink=GREY)  # fmt: skip


def emerald(s: Sheet, c: Certificate) -> None:
    """Gulf: green frame, 'Valid till' and 'Recertification Due', dates with slashes."""
    s.box(20, 20, s.width - 40, s.height - 40, ink="#0b6b4f", thick=8)
    s.box(30, 30, s.width - 60, s.height - 60, ink="#c9a54a", thick=1.5)
    s.painted(s.width / 2, 105, "CERTIFICATE", size=46, ink="#0b6b4f", font="book-bold")
    s.centre(135, "OF COMPLIANCE", font="book", size=13, gap=6, ink="#c9a54a")
    s.centre(175, "We hereby certify that", font="serif-italic", size=13)
    s.centre(208, c.holder, font="serif-bold", size=20)
    s.centre(226, c.address, font="serif", size=10)
    s.centre(
        256,
        "has implemented and maintains a Business Continuity Management System",
        font="serif-italic",
        size=13,
    )
    s.centre(272, "which fulfils the requirements of the standard", font="serif-italic", size=13)
    s.centre(308, c.norm, font="serif-bold", size=26, ink="#0b6b4f")
    s.centre(336, "Scope", font="serif-bold", size=12)
    s.para(90, 354, 415, c.scope, font="serif", size=12, align="centre")
    rows = (("Certificate Code", c.number), ("Date of initial registration", figures(c.initial)), ("Date of issue", figures(c.issue)),
            ("Valid till", figures(c.until)), ("Recertification Due", figures("2027-10-05")))  # fmt: skip
    s.pairs(90, 480, rows, label=170, font="serif", bold="serif-bold", size=11)
    s.picture(mark(*EIAC), 430, 470, 82)
    s.text(140, 640, "Managing Director", font="serif", size=10, align="centre")
    s.signature(95, 620, 90)
    s.picture(seal("AL MANAR CERTIFICATION", "AMC", "#0b6b4f"), 255, 590, 90)
    s.centre(735, "AL MANAR CERTIFICATION SERVICES FZ-LLC", font="serif-bold", size=11)
    s.centre(
        750,
        "Office 1204, Business Bay, P.O. Box 55512, Dubai, U.A.E. | www.almanar-cert.example",
        font="serif",
        size=8,
    )
    s.centre(
        764,
        "Validity is subject to satisfactory surveillance audits. Verify at the web site above.",
        font="serif-italic",
        size=8,
    )


def peacock(s: Sheet, c: Certificate) -> None:
    """India: a table in capitals; first issue, issuance, revision; the mark is a picture."""
    wave(s, ink="#00695c", deep=8, turns=26)
    s.picture(
        logo("ISQ GLOBAL", "#00695c", "disc", "certification | training | inspection"), 180, 44, 240
    )
    s.outline(
        s.width / 2, 158, "CERTIFICATE OF CONFORMITY", font="serif-bold", size=26, ink="#00695c"
    )
    s.centre(190, "THIS IS TO CERTIFY THAT", font="helv", size=10)
    s.centre(220, c.holder.upper(), font="helv-bold", size=17)
    s.para(90, 238, 415, c.address.upper(), font="helv", size=9, align="centre")
    s.centre(
        285,
        "HAS BEEN INDEPENDENTLY ASSESSED BY ISQ GLOBAL AND IS COMPLIANT WITH THE REQUIREMENT OF:",
        font="helv",
        size=8.5,
    )
    s.centre(315, c.norm, font="helv-bold", size=22)
    s.centre(334, f"({c.system.upper()})", font="helv", size=10)
    s.centre(362, "FOR THE FOLLOWING SCOPE OF ACTIVITIES:", font="helv", size=9)
    s.para(80, 380, 435, c.scope.upper(), font="helv-bold", size=10, align="centre")
    cells = (("CERTIFICATE NUMBER", c.number), ("DATE OF FIRST ISSUE", short(c.initial, upper=True)), ("ISSUANCE DATE", short(c.issue, upper=True)),
             ("DATE OF EXPIRY*", short(c.until, upper=True)), ("REVISION NO.", "01"), ("IAF CODE", "33, 35"))  # fmt: skip
    for index, (label, value) in enumerate(cells):
        x, y = 80 + (index % 3) * 146, 480 + index // 3 * 44
        s.box(x, y, 146, 44, ink="#00695c", thick=0.6)
        s.text(x + 73, y + 16, label, font="helv", size=7.5, align="centre", ink=GREY)
        s.text(x + 73, y + 33, value, font="helv-bold", size=10, align="centre")
    s.picture(mark(*UAF), 90, 600, 72)
    s.picture(mark(*IAF), 175, 600, 68)
    s.qr(265, 605, 62, "https://isqglobal.example/v/" + c.number)
    s.signature(400, 640, 90)
    s.text(440, 670, "Director (Certification)", font="helv", size=8.5, align="centre")
    s.para(
        70,
        725,
        455,
        "*Subject to successful completion of surveillance audits. For verification visit www.isqglobal.example or write to verify@isqglobal.example. This certificate is the property of ISQ GLOBAL ASSURANCE LLP, Plot 21, HITEC City, Hyderabad 500081, and remains bound by the contract.",
        size=7,
        align="centre",
        ink=GREY,
    )


def rosette(s: Sheet, c: Certificate) -> None:
    """India: food hygiene schemes with a standard that is no ISO standard."""
    s.box(16, 16, s.width - 32, s.height - 32, ink="#b34700", thick=5)
    for x in (16, s.width - 76):
        s.picture(seal("• • • • • • • • • •", "✦", "#b34700", 18), x, 16, 60)
    s.painted(s.width / 2, 110, "Certificate", size=52, ink="#b34700", font="serif-bolditalic")
    s.centre(150, "OF", font="serif", size=11)
    s.centre(172, c.standard, font="serif-bold", size=20)
    s.centre(
        192,
        "(Good Manufacturing Practice)"
        if c.standard == "GMP"
        else "(Hazard Analysis and Critical Control Points)",
        font="serif",
        size=11,
    )
    s.centre(226, "Awarded to", font="serif-italic", size=13)
    s.centre(258, c.holder, font="serif-bold", size=20)
    s.para(90, 278, 415, c.address, font="serif", size=10.5, align="centre")
    s.para(
        90,
        330,
        415,
        "Suvarna Certifications Private Limited certifies that the company has been audited and complies with the requirements as laid down by the scheme for:",
        font="serif",
        size=11,
        align="centre",
    )
    s.para(90, 380, 415, c.scope, font="serif-bold", size=12, align="centre")
    s.pairs(
        150,
        480,
        (
            ("Certificate No", c.number),
            ("Initial Registration Date", figures(c.initial, "-")),
            ("Date of Expiry", figures(c.until, "-")),
            ("Surveillance on or before", "dd-mm-yyyy"),
        ),
        label=150,
        font="serif",
        bold="serif-bold",
        size=11,
    )
    s.signature(380, 620, 100)
    s.text(425, 650, "For Suvarna Certifications", font="serif", size=9, align="centre")
    s.picture(
        mark("GAB", "GLOBAL ACCREDITATION BUREAU", "MS-5514", "#6a1b9a", "shield"), 110, 590, 78
    )
    s.centre(
        770,
        "Suvarna Certifications Private Limited, 12/4 MG Road, Indore, M.P., India",
        font="serif",
        size=8,
    )


def crescent(s: Sheet, c: Certificate) -> None:
    """Gulf: placeholders next to filled dates, number on top, scope under the dates."""
    s.box(0, 0, s.width, 60, fill="#3c1053")
    s.text(40, 38, "QIMAT", font="sans-bold", size=24, ink="#ffffff")
    s.text(150, 38, "Certification W.L.L.", font="sans", size=12, ink="#ffffff")
    s.text(s.width - 40, 84, f"Certificate No.: {c.number}", size=9, align="right")
    s.text(s.width - 40, 97, "Revision: 00    Revision Date: NA", size=9, align="right")
    s.centre(140, "CERTIFICATE", font="sans-bold", size=30, ink="#3c1053", gap=3)
    s.centre(165, "ENVIRONMENTAL MANAGEMENT SYSTEM", size=11)
    s.centre(195, f"{c.norm}", font="sans-bold", size=16)
    s.centre(225, "QIMAT certifies that the management system of the organization", size=10)
    s.centre(255, c.holder, font="sans-bold", size=16)
    s.para(90, 274, 415, c.address, size=9.5, align="centre")
    s.pairs(
        60,
        330,
        (
            ("Initial Certification Date", short(c.initial, " ")),
            ("Certification Cycle Start Date", short(c.start, " ")),
            ("Date of Certificate Issue", short(c.issue, " ")),
            ("Certification Cycle Expiry Date", short(c.until, " ")),
        ),
        label=190,
    )
    s.text(60, 415, "1st Surveillance audit on or before: ____ / ____ / ______", size=9)
    s.text(60, 430, "2nd Surveillance audit on or before: ____ / ____ / ______", size=9)
    s.text(60, 465, "Scope of Certification:", font="sans-bold", size=10)
    s.para(60, 481, 475, c.scope, size=10)
    s.text(60, 540, "EA Code(s): 28, 34", size=9)
    s.picture(mark(*GULF), 60, 580, 70)
    s.signature(400, 620, 90)
    s.text(440, 650, "Certification Manager", size=9, align="centre")
    s.centre(
        790,
        "QIMAT Certification W.L.L., Building 55, Manama Center, Kingdom of Bahrain – CR 55512-1",
        size=7.5,
        ink=GREY,
    )


def saffron(s: Sheet, c: Certificate) -> None:
    """India: landscape, text centred in italics, validity as a sentence."""
    wave(s, ink="#c2410c", inset=16, deep=6, turns=52)
    s.outline(s.width / 2, 92, "Certificate", font="serif-bolditalic", size=52, ink="#c2410c")
    s.centre(125, "This is to certify that", font="times-italic", size=14)
    s.centre(160, c.holder, font="times-bold", size=26)
    s.centre(180, c.address, font="times", size=10)
    s.centre(
        210,
        "has been found to conform to the Quality Management System standard",
        font="times-italic",
        size=14,
    )
    s.centre(245, c.norm, font="times-bold", size=26, ink="#c2410c")
    s.centre(
        272,
        "This certificate is valid concerning all activities related to",
        font="times-italic",
        size=14,
    )
    s.para(120, 295, s.width - 240, c.scope, font="times-bold", size=12, align="centre")
    s.centre(370, f"Date of issue of certificate: {ordinal(c.issue)}", font="times", size=11)
    s.centre(
        386,
        f"Certificate valid until: {ordinal(c.until)}*    Certificate no.: {c.number}",
        font="times",
        size=11,
    )
    s.picture(mark(*NABCB), 90, 400, 72)
    s.picture(seal("PRAMAAN QUALITY CERTIFIERS", "PQC", "#c2410c"), 375, 410, 86)
    s.signature(610, 450, 110)
    s.text(665, 480, "Chief Executive", font="times", size=9, align="centre")
    s.centre(
        545,
        "*subject to the company maintaining its system to the required standard, which will be monitored by Pramaan Quality Certifiers Pvt. Ltd., Kolkata – 700 091, India. www.pramaan.example",
        font="times-italic",
        size=8,
    )
