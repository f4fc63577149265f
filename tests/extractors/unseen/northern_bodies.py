"""The look of bodies around the North Sea that certify in English, under invented names."""

from tests.extractors.unseen.dates import long, short
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import logo, mark
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


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
