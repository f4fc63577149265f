"""The look of the world's large certification bodies, under invented names."""

from reportlab.lib.pagesizes import LETTER, landscape

from tests.extractors.unseen.dates import american, long, short
from tests.extractors.unseen.facts import Certificate, Document
from tests.extractors.unseen.marks import IAF, logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#5a5f66"


def halden(s: Sheet, c: Certificate) -> None:
    """British: holder to the right, number in a sentence, four dates in one row of small print."""
    s.picture(logo("halden.", "#d21f2b", "disc"), 48, 30, 150)
    s.text(48, 130, "Certificate of Registration", font="serif-bold", size=25, ink="#d21f2b")
    s.text(48, 156, f"INFORMATION SECURITY MANAGEMENT SYSTEM - {c.norm}", size=11)
    s.text(48, 205, "This is to certify that:")
    s.para(215, 205, 320, f"{c.holder}\n{c.address}", font="sans-bold", size=11)
    s.text(48, 300, "Holds Certificate Number:")
    s.text(215, 300, c.number, font="sans-bold", size=13)
    y = s.para(48, 330, 500, "and operates an Information Security Management System which complies with the requirements of "
               f"{c.norm} for the following scope:")  # fmt: skip
    y = s.para(215, y + 14, 320, c.scope)
    s.text(
        215,
        y + 10,
        "This is in accordance with the Statement of Applicability, version 7.2 dated 11/02/2025.",
        size=8.5,
    )
    s.text(48, 590, "For and on behalf of Halden:")
    s.signature(215, 592, 110)
    s.text(215, 612, "Philippa Rowntree, Managing Director Assurance – EMEA", size=9)
    for x, label, value in (
        (48, "Original Registration Date", c.initial),
        (300, "Effective Date", c.start),
    ):
        s.text(x, 660, f"{label}: {value}", size=9)
    for x, label, value in ((48, "Latest Revision Date", c.issue), (300, "Expiry Date", c.until)):
        s.text(x, 676, f"{label}: {value}", size=9)
    s.text(520, 690, "Page: 1 of 2", size=8, align="right")
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "0397", "#43235e", "tick"), 470, 30, 62)
    s.para(48, 730, 500, "This certificate was issued electronically and remains the property of Halden and is bound by the conditions of contract. "
           "An electronic certificate can be authenticated online. Printed copies can be validated at www.halden.example/ClientDirectory. "
           "Information and Contact: Halden, Marlow Court, Bracknell RG12 0XX. Tel: + 44 1344 555 0100. "
           "Halden Assurance UK Limited, registered in England under number 07555501 at 12 Cheapside, London EC2V 0XX, UK. A Member of the Halden Group of Companies.",
           size=6.5, ink=GREY)  # fmt: skip
    s.next_page()
    s.text(48, 80, f"Certificate No: {c.number}", font="sans-bold", size=13)
    s.text(48, 120, "Location", font="sans-bold")
    s.text(330, 120, "Registered Activities", font="sans-bold")
    for y, place in (
        (150, f"{c.holder}\n{c.address}"),
        (240, f"{c.holder}\nUnit 4, Quayside House\nGateshead\nNE8 2ER\nUnited Kingdom"),
    ):
        s.para(48, y, 260, place, size=9)
        s.para(330, y, 215, c.scope, size=9)
    s.text(48, 500, f"Original Registration Date: {c.initial}", size=9)
    s.text(300, 500, f"Effective Date: {c.start}", size=9)
    s.text(48, 516, f"Latest Revision Date: {c.issue}", size=9)
    s.text(300, 516, f"Expiry Date: {c.until}", size=9)
    s.text(520, 690, "Page: 2 of 2", size=8, align="right")


def norvik(s: Sheet, c: Certificate) -> None:
    """Norwegian: one line with number, first date and period; place and date at the foot."""
    s.box(0, 0, s.width, 86, fill="#0f204b")
    s.picture(logo("NORVIK", "#ffffff", "diamond"), 40, 22, 150)
    s.text(40, 130, "MANAGEMENT SYSTEM CERTIFICATE", font="sans-bold", size=19, ink="#0f204b")
    for x, label, value in (
        (40, "Certificate no.:", c.number), (210, "Initial certification date:", long(c.initial)),
        (375, "Valid:", f"{long(c.start)} – {long(c.until)}"),
    ):  # fmt: skip
        s.text(x, 160, label, size=8, ink=GREY)
        s.text(x, 172, value, size=8.5)
    s.text(40, 220, "This is to certify that the management system of", size=11)
    s.text(40, 246, c.holder, font="sans-bold", size=17)
    y = s.para(40, 264, 400, c.address, size=10)
    s.text(
        40,
        y + 4,
        "and the sites as mentioned in the appendix accompanying this certificate",
        size=9,
    )
    s.text(
        40,
        y + 40,
        "has been found to conform to the Information Security Management System standard:",
        size=11,
    )
    s.text(40, y + 62, c.norm, font="sans-bold", size=14)
    s.text(40, y + 96, "This certificate is valid for the following scope:", size=11)
    s.para(40, y + 114, 500, c.scope, font="sans-bold", size=10.5)
    s.text(40, 640, "Place and date:", size=8, ink=GREY)
    s.text(40, 652, f"Barendregt, {long(c.issue)}", size=9)
    s.text(330, 640, "For the issuing office:", size=8, ink=GREY)
    s.para(
        330,
        652,
        220,
        "Norvik – Business Assurance\nZwolseweg 1, 2994 LB Barendregt, Netherlands",
        size=9,
    )
    s.picture(mark("RvA", "C 924", "RAAD VOOR ACCREDITATIE", "#16457c", "box"), 200, 625, 66)
    s.signature(330, 712, 90)
    s.text(330, 728, "Erlend Sæther\nManagement Representative".split("\n")[0], size=9)
    s.text(330, 740, "Management Representative", size=8)
    s.para(40, 785, 510, "Lack of fulfilment of conditions as set out in the Certification Agreement may render this Certificate invalid.\n"
           "ACCREDITED UNIT: Norvik Business Assurance B.V., Zwolseweg 1, 2994 LB, Barendregt, Netherlands - TEL: +31(0)10 555 0150. www.norvik.example/assurance", size=6.5, ink=GREY)  # fmt: skip
    s.next_page()
    s.text(40, 100, "Appendix to Certificate", font="sans-bold", size=16, ink="#0f204b")
    s.text(40, 130, f"Certificate no.: {c.number}", size=9)
    s.text(40, 146, f"Place and date: Barendregt, {long(c.issue)}", size=9)
    s.text(40, 180, c.holder, font="sans-bold", size=12)
    s.text(40, 200, "Locations included in the certification are as follows:", size=9)
    for index, (site, where, what) in enumerate(
        (("Site Name", "Site Address", "Site Scope"), (c.holder, "Havendreef 8, 4871 Etten", "As per main scope"),
         ("Datacenter Noord", "Zernikepark 12, 9747 AN Groningen", "Hosting and server housing"))
    ):  # fmt: skip
        font = "sans-bold" if not index else "sans"
        for x, words in ((40, site), (200, where), (400, what)):
            s.text(x, 230 + 22 * index, words, font=font, size=8.5)
        s.rule(40, 236 + 22 * index, 510)


def meridian(s: Sheet, c: Certificate) -> None:
    """English register: an approval for two standards, with its own number for each."""
    s.picture(logo("MRQA", "#00857c", "diamond"), 430, 36, 120)
    s.text(60, 60, f"Current issue date: {long(c.issue)}", size=8.5)
    s.text(60, 73, f"Expiry date: {long(c.until)}", size=8.5)
    s.text(60, 86, f"Certificate identity number: {c.number}", size=8.5)
    s.text(60, 112, "Original approval(s):", size=8.5)
    s.text(60, 125, "ISO 9001 – 4 May 2011", size=8.5)
    s.text(60, 138, f"ISO/IEC 27001 – {long(c.initial)}", size=8.5)
    s.text(60, 210, "Certificate of Approval", font="sans", size=32, ink="#00857c")
    s.text(60, 250, "This is to certify that the Management System of:", size=10)
    s.text(60, 290, c.holder, font="sans-bold", size=20)
    s.para(60, 316, 470, c.address, size=10)
    s.text(60, 365, "has been approved by Meridian Register to the following standards:", size=10)
    s.text(60, 395, "ISO/IEC 27001:2022, ISO 9001:2015", font="sans-bold", size=15)
    s.text(60, 425, "Approval number(s): ISO/IEC 27001 – 0049127, ISO 9001 – 0049126", size=9)
    s.text(60, 455, "The scope of this approval is applicable to:", size=10)
    s.para(60, 472, 470, c.scope, font="sans-bold", size=10)
    s.signature(60, 600, 100)
    s.text(60, 625, "Gareth Tolliver", font="sans-bold", size=9)
    s.text(60, 637, "Area Operations Manager, North Europe", size=8)
    s.text(60, 656, "Issued by: Meridian Register Quality Assurance Limited", size=9)
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "0011", "#43235e", "tick"), 470, 590, 66)
    s.para(60, 740, 480, "Meridian Group Limited, its affiliates and subsidiaries and their respective officers, employees or agents are, individually and collectively, referred to in this clause as 'Meridian'. "
           "Meridian assumes no responsibility and shall not be liable to any person for any loss, damage or expense caused by reliance on the information or advice in this document or howsoever provided.\n"
           "Issued by: Meridian Register Quality Assurance Limited, 1 Tinity Park, Bickenhill Lane, Birmingham B37 7XX, United Kingdom", size=6, ink=GREY)  # fmt: skip


def sorvane(s: Sheet, c: Certificate) -> None:
    """Swiss inspection group: the period is a sentence; 'certified since' is the first date."""
    s.text(70, 90, f"Certificate {c.number}", font="helv", size=14, ink="#6c6f73")
    s.text(70, 130, "The management system of", font="helv", size=10)
    s.para(70, 165, 440, c.holder, font="helv-bold", size=24)
    s.para(70, 195, 440, c.address, font="helv", size=10)
    s.text(
        70,
        265,
        "has been assessed and certified as meeting the requirements of",
        font="helv",
        size=10,
    )
    s.text(70, 300, c.norm, font="helv-bold", size=26, ink="#f36c21")
    s.text(70, 340, "For the following activities", font="helv", size=10)
    y = s.para(70, 362, 450, c.scope, font="helv-bold", size=11)
    y = s.para(
        70,
        y + 24,
        450,
        f"This certificate is valid from {long(c.start)} until {long(c.until)} and remains valid subject to satisfactory surveillance audits.",
        font="helv",
        size=10,
    )
    y = s.para(70, y, 450, f"Issue 3. Certified since {long(c.initial)}", font="helv", size=10)
    s.para(
        70,
        y + 10,
        450,
        "The validity of this certificate depends on the validity of the main certificate BE09/81900117.01",
        font="helv",
        size=8,
    )
    s.text(70, 650, "Authorised by", font="helv", size=9)
    s.signature(70, 680, 90)
    s.text(70, 705, "Jonathan Ashgrove", font="helv", size=9)
    s.para(
        70,
        720,
        400,
        "Sorvane United Kingdom Ltd\nRossmoor Business Park, Ellesmere Port, Cheshire, CH65 3XX, UK\nt +44 (0)151 555-6666   www.sorvane.example",
        font="helv",
        size=8,
    )
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "0005", "#43235e", "tick"), 455, 650, 70)
    s.text(70, 790, "Page 1 of 1", font="helv", size=7)
    s.para(
        70,
        802,
        460,
        "This document is an authentic electronic certificate for Client's business purposes use only. Printed version of the electronic certificate are permitted and will be considered as a copy.",
        font="helv",
        size=5.5,
        ink=GREY,
    )


def cardinal(s: Sheet, c: Certificate) -> None:
    """French group: cycle dates with audit dates between them, as in a form."""
    s.box(20, 20, s.width - 40, s.height - 40, ink="#7a1230", thick=2)
    s.painted(s.width / 2, 80, "BUREAU CARDINAL", size=27, ink="#7a1230")
    s.painted(s.width / 2, 105, "Certification", size=16, ink="#7a1230", font="book")
    s.centre(150, c.holder, font="sans-bold", size=20)
    s.para(100, 172, 395, c.address, align="centre", size=9)
    s.para(
        70,
        240,
        455,
        "Bureau Cardinal Certification Holding SAS – UK Branch certifies that the Management System of the above organisation has been audited and found to be in accordance with the requirements of the management system standards detailed below",
        align="centre",
        size=9.5,
    )
    s.centre(300, c.norm, font="sans-bold", size=22)
    s.centre(330, "Scope of certification", font="sans-italic", size=12)
    s.para(70, 352, 455, c.scope, font="sans-bold", align="centre", size=10.5)
    rows = (
        ("Original cycle start date", short(c.initial)), ("Expiry date of previous cycle", "17-Jun-2023"),
        ("Certification / Recertification Audit date", "24-May-2023"),
        ("Certification / Recertification cycle start date", short(c.start)),
    )  # fmt: skip
    s.pairs(110, 470, rows, label=260, size=9)
    s.text(
        110,
        550,
        "Subject to the continued satisfactory operation of the organization’s Management System,",
        size=9,
    )
    s.text(110, 564, f"this certificate expires on: {short(c.until)}", size=9)
    s.text(110, 594, f"Certificate No. {c.number}", font="sans-bold", size=10)
    s.text(300, 594, "Version: 2", size=9)
    s.text(400, 594, f"Issue date: {short(c.issue)}", size=9)
    s.signature(110, 650, 90)
    s.text(110, 675, "Signed on behalf of BCCH SAS UK Branch", size=8)
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "0008", "#43235e", "tick"), 430, 615, 62)
    s.para(70, 740, 455, "Certification body address: 5th Floor, 66 Prescott Street, London E1 8XX, United Kingdom\nLocal office: Parkstraat 83, 2514 JG The Hague\n"
           "Further clarifications regarding the scope of this certificate and the applicability of the management system requirements may be obtained by consulting the organization. To check this certificate validity please call +44 207 555 0120", size=6.5, align="centre")  # fmt: skip


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


def certipoint(s: Sheet, c: Certificate) -> None:
    """Dutch office of an audit firm: a long sentence, re-issue date, previous cycle."""
    s.box(0, 0, s.width, 120, fill="#2e2e38")
    s.text(50, 60, "Hartog & Wells", font="sans-bold", size=20, ink="#ffe600")
    s.text(50, 82, "CertPoint", size=13, ink="#ffffff")
    s.text(50, 165, "Certificate", font="sans-bold", size=30)
    s.text(50, 195, f"Certificate number: {c.number}", size=10)
    s.text(50, 209, f"Certified by Hartog & Wells CertPoint since: {long(c.initial)}", size=10)
    y = s.para(
        50,
        245,
        495,
        "Based on certification examination in conformity with defined requirements in ISO/IEC 17021-1:2015 and ISO/IEC 27006-1:2024, the Information Security Management System as defined and implemented by",
        size=11,
    )
    s.text(50, y + 24, c.holder, font="sans-bold", size=22)
    s.para(50, y + 44, 495, c.address, size=11)
    y = s.para(
        50,
        y + 80,
        495,
        "located at the address above, is compliant with the requirements as stated in the standard:",
        size=11,
    )
    s.text(50, y + 20, c.norm, font="sans-bold", size=22)
    for index, (label, value) in enumerate(
        (
            ("Issue date of certificate", c.issue),
            ("Re-issue date of certificate", "2025-03-18"),
            ("Expiration date of certificate", c.until),
            ("Last certification cycle expiration date", "2024-09-30"),
        )
    ):
        s.text(50, y + 60 + 14 * index, f"{label}: {long(value)}", size=10)
    s.text(
        50,
        y + 140,
        "Hartog & Wells CertPoint will, according to the certification agreement dated 3 June 2024, perform surveillance audits",
        size=8.5,
    )
    s.signature(50, y + 180, 120)
    s.text(50, y + 205, "Drs. R. Toor RE CISA", size=9)
    s.text(50, y + 217, "Director, Hartog & Wells CertPoint B.V.", size=9)
    s.picture(mark("RvA", "C 719", "RAAD VOOR ACCREDITATIE", "#16457c", "box"), 460, 660, 70)
    s.text(540, 800, "Page 1 of 2", size=8, align="right")
    s.next_page()
    s.text(50, 80, c.holder, font="sans-bold", size=14)
    s.text(50, 98, f"Scope for certificate {c.number}", size=10)
    y = s.para(50, 130, 495, f"{c.scope}", size=10)
    s.para(
        50,
        y + 14,
        495,
        "The Information Security Management System mentioned in the above scope is restricted as defined in the Statement of Applicability, version 5, signed on 20 August 2024.",
        size=10,
    )
    s.text(50, y + 70, "Locations in scope:", font="sans-bold", size=10)
    s.para(
        50,
        y + 86,
        495,
        "Wibautstraat 200, Amsterdam, The Netherlands\nRue de la Loi 77, Brussels, Belgium",
        size=10,
    )
    s.text(540, 800, "Page 2 of 2", size=8, align="right")


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


HOLDER_SCOPE = "The provision of managed cloud hosting, service desk and secure application management for public sector customers, delivered from the United Kingdom."

DOCUMENTS = (
    Document("cert_iso27001_tarnbrook.pdf", halden, Certificate(
        "Tarnbrook Systems Limited", "Calder House\n18 Wharf Street\nLeeds\nLS2 7XX\nUnited Kingdom", "ISO/IEC 27001", "2022", HOLDER_SCOPE,
        "IS 784419", "Halden Assurance UK Limited", "UKAS", "2016-04-11", "2025-03-03", "2025-04-11", "2028-04-10"),
        accept={"issuer": ["Halden"], "issue_date": ["2025-04-11"]}),
    Document("cert_iso27001_lindewater.pdf", norvik, Certificate(
        "Lindewater Digitaal B.V.", "Havendreef 8, 4871 AB Etten-Leur, Netherlands", "ISO/IEC 27001", "2022",
        "Development, hosting and support of case management software for municipalities and safety regions",
        "C0679120", "Norvik Business Assurance B.V.", "RvA", "2017-10-02", "2023-09-19", "2023-10-02", "2026-10-01"),
        accept={"issuer": ["Norvik – Business Assurance"]}),
    Document("cert_iso27001_9001_castellan.pdf", meridian, Certificate(
        "Castellan Archive Services plc", "Unit 9, Foundry Lane, Swindon, SN2 2XX, United Kingdom", "ISO/IEC 27001", "2022",
        "Secure physical and digital records storage, scanning, retrieval and certified destruction.",
        "10648213", "Meridian Register Quality Assurance Limited", "UKAS", "2014-06-16", "2025-06-01", "", "2028-05-31"),
        accept={"standard": ["ISO 9001"], "standard_edition": ["2015"], "issuer": ["Meridian Register"]}, types=("ISO27001_CERT", "ISO9001_CERT"),
        unsure=("initial_certification_date",), notes="two standards, two original approvals, two approval numbers"),
    Document("cert_iso22301_brackenfold.pdf", sorvane, Certificate(
        "Brackenfold Networks Ltd", "7 Orchard Mews, Reading, Berkshire, RG1 3XX, United Kingdom", "ISO 22301", "2019",
        "Operation of resilient network, voice and data centre services.", "GB21/88120443", "Sorvane United Kingdom Ltd", "UKAS",
        "2021-07-14", "", "2024-07-14", "2027-07-13"), order="letters"),
    Document("cert_iso14001_vanderkolk.pdf", cardinal, Certificate(
        "VAN DER KOLK INSTALLATIES B.V.", "Ambachtsweg 41, 2841 MB Moordrecht, The Netherlands", "ISO 14001", "2015",
        "DESIGN, INSTALLATION AND MAINTENANCE OF CLIMATE AND ELECTRICAL SYSTEMS IN PUBLIC BUILDINGS", "UKC19922-NL", "Bureau Cardinal Certification Holding SAS – UK Branch", "UKAS",
        "2014-06-18", "2023-07-05", "2023-06-18", "2026-06-17"), accept={"issuer": ["Bureau Cardinal Certification"]}),
    Document("cert_iso27001_sundelay.pdf", quillon, Certificate(
        "Sundelay Analytics, Inc.", "", "ISO/IEC 27001", "2022",
        "The information security management system (ISMS) supporting the Sundelay customer data platform, including software engineering, product operations, customer success and the supporting corporate functions",
        "2218904-3", "Quillon Compliance, LLC", "ANAB", "2021-02-08", "2025-01-27", "", "2028-02-07"), size=LETTER),
    Document("cert_iso27001_27017_petrelcloud.pdf", pinnate, Certificate(
        "PetrelCloud Holdings, LLC", "4400 Mesa Trail, Austin, TX 78731", "ISO/IEC 27001", "2022",
        "Infrastructure, personnel and processes that deliver the PetrelCloud backup-as-a-service platform and the PetrelCloud support center.",
        "PIN-27K-0388", "Pinnate Assessors, Inc.", "ANAB", "2022-08-30", "2025-08-22", "", "2028-08-29"), size=landscape(LETTER),
        accept={"standard": ["ISO/IEC 27017", "ISO/IEC 27018"], "standard_edition": ["2015", "2019"], "issuer": ["Pinnate"]}, types=("ISO27001_CERT", "ISO27017_CERT", "ISO27018_CERT")),
    Document("cert_iso27001_grachtpay.pdf", certipoint, Certificate(
        "Grachtpay N.V.", "Wibautstraat 200, 1091 GS Amsterdam, The Netherlands", "ISO/IEC 27001", "2022",
        "The scope of this certification is limited to the design, development and operation of the Grachtpay payment gateway and merchant portal, and the supporting IT, HR and security processes.",
        "2021-033", "Hartog & Wells CertPoint B.V.", "RvA", "2021-10-01", "2024-09-24", "", "2027-09-30"),
        pages={"scope_statement": 2}, unsure=("issue_date", "valid_from"), accept={"issuer": ["Hartog & Wells CertPoint"]}, notes="issue and re-issue date"),
    Document("cert_iso27001_wattlehealth.pdf", tallgum, Certificate(
        "Wattle Health Data Pty Ltd", "Level 12, 33 Collins Street, Melbourne VIC 3000, Australia", "ISO/IEC 27001", "2022",
        "The development, hosting and support of clinical registry software and the secure storage of health data.", "ITGOV40417", "Tallgum Certification Services Pty Ltd", "JAS-ANZ",
        "2018-11-09", "2024-11-28", "2024-11-09", "2027-11-08"), accept={"issuer": ["Tallgum"], "valid_from": ["2024-11-28"]}),
    Document("cert_iso27001_kitakaze.pdf", hoshino, Certificate(
        "Kitakaze Data Center Co., Ltd.", "3-4-1 Minami-Aoyama, Minato-ku, Tokyo", "ISO/IEC 27001", "2022",
        "Planning, construction and operation of data centers and cloud infrastructure services for enterprises", "HQO-IM0812", "Hoshino Quality Organization", "ISMS-AC",
        "2009-03-27", "2024-03-27", "", "2027-03-26"), accept={"issuer": ["HQO"]}),
)  # fmt: skip
