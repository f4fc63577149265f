"""The look of large British bodies, under invented names."""

from tests.extractors.unseen.dates import long, short
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


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
