"""The look of American, Australian and Japanese bodies, under invented names."""

from tests.extractors.unseen.dates import american, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import IAF, logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


def quillon(s: Sheet, c: Certificate) -> None:
    """American CPA-like body: a cover page, then the scope, then the sites."""
    s.box(0, 0, 26, s.height, fill="#1b365d")
    s.text(60, 90, "CERTIFICATE OF REGISTRATION", font="times-bold", size=24, ink="#1b365d")
    s.text(60, 116, f"Information Security Management System – {c.norm}", font="times", size=13)
    s.para(60, 160, 480, "The Certification Body of Quillon Compliance, LLC hereby certifies that the following organization operates an Information Security Management System that conforms to the requirements of "
           f"{c.norm}", font="times", size=12)  # fmt: skip
    s.text(60, 245, c.holder, font="times-bold", size=20)
    s.text(60, 268, "for the following scope of registration", font="times-italic", size=12)
    y = s.para(60, 290, 480, c.scope, font="times", size=11.5)
    s.para(
        60,
        y + 12,
        480,
        "which includes the Statement of Applicability, version 2.4, dated December 9, 2024",
        font="times",
        size=11.5,
    )
    s.text(60, 520, f"Certificate Number: {c.number}", font="times", size=11)
    s.text(330, 520, "Authorized by:", font="times", size=11)
    s.signature(330, 560, 120)
    s.text(330, 580, "Marguerite Oakes", font="times", size=10)
    s.text(330, 593, "Principal, Quillon Compliance, LLC", font="times", size=10)
    s.picture(mark("ANAB", "ACCREDITED", "ISO/IEC 17021-1", "#14507a", "box"), 60, 570, 74)
    s.picture(mark(*IAF), 140, 570, 62)
    s.rule(60, 700, 490)
    for index, (label, value) in enumerate(
        (
            ("Issue Date", c.issue),
            ("Original Registration Date", c.initial),
            ("Expiration Date", c.until),
        )
    ):
        s.text(60 + 165 * index, 715, label, font="times", size=9)
        s.text(60 + 165 * index, 728, american(value), font="times", size=9)
    s.text(60 + 165 * 2.7, 715, "Version", font="times", size=9)
    s.text(60 + 165 * 2.7, 728, "Version 2.0", font="times", size=9)
    s.text(540, 770, "Page 1 of 2", font="times", size=8, align="right")
    s.next_page()
    s.text(
        60,
        90,
        "Certificate of Registration – In-Scope Locations",
        font="times-bold",
        size=15,
        ink="#1b365d",
    )
    s.text(60, 120, f"{c.holder} | {c.number}", font="times", size=10)
    s.para(60, 150, 480, "Headquarters – 1100 Larkspur Avenue, Suite 900, Denver, Colorado 80203, United States\n"
           "Dublin – 3 Harbourmaster Row, Dublin 1, D01 X0X0, Ireland\nPune – Baner Road 77, Pune 411045, India", font="times", size=10)  # fmt: skip
    s.para(60, 230, 480, "Conditions & Limitations:\n1. The aforementioned organization has a perpetual responsibility to maintain compliance with the standard during the period of certification.\n"
           "2. This certificate is subject to the satisfactory completion of annual surveillance audits by Quillon Compliance, LLC.\n"
           "3. ISO/IEC 27001:2022 compliance audits are not designed to detect or prevent criminal activity or other acts that may result in an information security breach.", font="times", size=9)  # fmt: skip


def pinnate(s: Sheet, c: Certificate) -> None:
    """American landscape award with a base certificate and its extensions."""
    s.box(18, 18, s.width - 36, s.height - 36, ink="#2f6f4e", thick=6)
    s.picture(logo("PINNATE", "#2f6f4e", "disc", "cybersecurity assessors"), 300, 36, 190)
    s.centre(140, "CERTIFICATE OF COMPLIANCE", font="sans-bold", size=24, gap=2)
    s.centre(165, "Pinnate Assessors, Inc. certifies that", font="serif-italic", size=12)
    s.centre(195, c.holder, font="serif-bold", size=24)
    s.centre(215, c.address, size=9.5)
    s.centre(
        240,
        "operates an information security management system that conforms to the requirements of",
        font="serif-italic",
        size=12,
    )
    s.centre(266, "ISO/IEC 27001:2022", font="sans-bold", size=17)
    s.centre(
        286, "as extended by the guidance of ISO/IEC 27017:2015 and ISO/IEC 27018:2019", size=10.5
    )
    s.centre(312, "Scope of the ISMS", font="sans-bold", size=10)
    s.para(110, 328, s.width - 220, c.scope, align="centre", size=10)
    for index, (label, value) in enumerate(
        (
            ("Certificate #", c.number),
            ("Date of Issue", american(c.issue)),
            ("Date of Original Certification", american(c.initial)),
            ("Valid Through", american(c.until)),
        )
    ):
        s.text(120 + index * 184, 430, value, font="sans-bold", size=10.5, align="centre")
        s.rule(42 + index * 184, 437, 156)
        s.text(120 + index * 184, 449, label, size=8.5, align="centre", ink=GREY)
    s.picture(mark("ANAB", "ACCREDITED", "#9187", "#14507a", "box"), 90, 470, 68)
    s.signature(590, 500, 110)
    s.text(650, 530, "VP, Certification", size=8.5, align="centre")


def bluegrass(s: Sheet, c: Certificate) -> None:
    """USA, small: month names, 'Certification Effective' and 'Valid Through'."""
    s.box(28, 28, s.width - 56, s.height - 56, ink="#1d4e89", thick=3)
    s.text(60, 90, "Bluegrass Registrars, Inc.", font="book-bold", size=22, ink="#1d4e89")
    s.text(60, 110, "an ISO management systems registrar", font="book", size=9)
    s.text(60, 160, "CERTIFICATE", font="book-bold", size=28)
    y = s.para(
        60,
        195,
        490,
        "Be it known that the Artificial Intelligence Management System of",
        font="book",
        size=11,
    )
    y = s.para(60, y + 14, 490, c.holder, font="book-bold", size=18)
    y = s.para(60, y, 490, c.address, font="book", size=10)
    y = s.para(
        60,
        y + 14,
        490,
        f"has been examined by Bluegrass Registrars, Inc. and conforms with all the applicable requirements of {c.norm}, within the following scope:",
        font="book",
        size=11,
    )
    s.para(60, y + 14, 490, c.scope, font="book-bold", size=11)
    rows = (
        ("Certificate No", c.number),
        ("Original Certification", american(c.initial)),
        ("Certification Effective", american(c.start)),
        ("Reissued", american(c.issue)),
        ("Valid Through", american(c.until)),
    )
    s.pairs(60, 470, rows, label=160, font="book", bold="book-bold", size=10, colon="")
    s.signature(60, 600, 110)
    s.text(60, 630, "Thaddeus Rourke, President", font="book", size=9)
    s.picture(mark("IAS", "MANAGEMENT SYSTEMS", "MSCB-288", "#12467b", "shield"), 440, 560, 78)
    s.para(
        60,
        720,
        490,
        "Bluegrass Registrars, Inc. • 2200 Nicholasville Road, Lexington, Kentucky 40503 • Confirm the status of this certificate at www.bluegrassreg.example",
        font="book",
        size=7.5,
    )


def tallgum(s: Sheet, c: Certificate) -> None:
    """Australian: a table at the foot, mark of the accreditor as a picture."""
    s.box(0, s.height - 40, s.width, 40, fill="#b5121b")
    s.picture(logo("tallgum", "#b5121b", "disc"), 225, 40, 150)
    s.centre(150, "Certificate of Registration", font="book-bold", size=26)
    s.centre(180, "INFORMATION SECURITY MANAGEMENT SYSTEM", font="sans-bold", size=12)
    s.centre(215, "This is to certify that", font="sans-italic")
    s.centre(245, c.holder, font="sans-bold", size=18)
    s.centre(265, c.address, size=10)
    s.para(
        90,
        300,
        415,
        "operates an Information Security Management System which complies with the requirements of",
        align="centre",
    )
    s.centre(335, c.norm, font="sans-bold", size=18)
    s.centre(360, "for the following scope:", font="sans-italic")
    s.para(90, 382, 415, c.scope, align="centre", size=10.5)
    s.centre(520, f"Certificate No: {c.number}", font="sans-bold", size=10)
    for x, label, value in (
        (60, "Issued", c.issue),
        (230, "Originally Certified", c.initial),
        (400, "Expiry", c.until),
    ):
        s.text(x, 545, f"{label}: {long(value)}", size=9)
    s.text(60, 561, "Current Certification: 9 November 2024", size=9)
    s.signature(250, 610, 90)
    s.centre(635, "Calista Ferro", font="sans-bold", size=9)
    s.centre(647, "Global Head – Technical Services", size=8.5)
    s.centre(659, "Tallgum Certification Services Pty Ltd (ACN 555 716 669)", size=7)
    s.picture(mark("JAS-ANZ", "WWW.JAS-ANZ.ORG/REGISTER", "", "#0b5d3b", "globe"), 470, 600, 70)
    s.para(
        60,
        720,
        475,
        "Registered by: Tallgum Certification Services Pty Ltd, 680 George Street, Sydney NSW 2000, Australia. Subject to the Terms and Conditions for Certification. While all due care and skill was exercised in carrying out this assessment, the registrar accepts responsibility only for proven negligence. This certificate remains the property of Tallgum and must be returned upon request.",
        size=6.5,
        ink=GREY,
    )


def hoshino(s: Sheet, c: Certificate) -> None:
    """Japanese, in English: few words, much white, dates under the text."""
    s.box(40, 40, s.width - 80, s.height - 80, ink="#27408b", thick=1.2)
    s.box(44, 44, s.width - 88, s.height - 88, ink="#27408b", thick=0.4)
    s.centre(110, "HQO", font="serif-bold", size=40, ink="#27408b")
    s.centre(160, "CERTIFICATE OF REGISTRATION", font="serif-bold", size=20)
    s.centre(185, "Information Security Management System", font="serif", size=13)
    s.pairs(
        110,
        230,
        (("Certificate number", c.number), ("Organization", c.holder), ("Address", c.address)),
        label=120,
        font="serif",
        bold="serif-bold",
        size=10.5,
        step=2,
    )
    y = s.para(
        110,
        310,
        380,
        f"This is to certify that the above organization's management system has been assessed and found to conform to {c.norm}.",
        font="serif",
        size=11,
    )
    s.text(110, y + 12, "Scope of registration", font="serif-bold", size=11)
    s.para(110, y + 28, 380, c.scope, font="serif", size=11)
    s.pairs(
        110,
        560,
        (
            ("Registration date", long(c.initial)),
            ("Last renewal date", long(c.issue)),
            ("Expiry date", long(c.until)),
        ),
        label=120,
        font="serif",
        bold="serif",
        size=10.5,
    )
    s.centre(680, "Hoshino Quality Organization", font="serif-bold", size=14)
    s.centre(698, "President", font="serif", size=9)
    s.centre(712, "1-25 Kandasuda-cho, Chiyoda-ku, Tokyo, Japan", font="serif", size=8)
    s.picture(mark("ISMS-AC", "ISR 003", "", "#27408b", "ring"), 440, 660, 70)
