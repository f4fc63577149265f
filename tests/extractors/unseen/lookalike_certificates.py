"""Sheets in the dress of a certificate that certify no management system."""

from tests.extractors.unseen.dates import american, figures, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import mark, seal, stamp
from tests.extractors.unseen.paper import wave
from tests.extractors.unseen.sheet import Sheet


def training(s: Sheet, c: Certificate) -> None:
    """A certificate of a course on the standard, for a person."""
    wave(s, ink="#a9791c", inset=18)
    s.outline(
        s.width / 2,
        100,
        "Certificate of Achievement",
        font="serif-bolditalic",
        size=40,
        ink="#12284c",
    )
    s.centre(140, "This is to certify that", font="times-italic", size=14)
    s.centre(175, "Annelotte Verbruggen", font="times-bold", size=28)
    s.centre(
        210, "has attended and passed the examination of the course", font="times-italic", size=14
    )
    s.centre(245, "ISO/IEC 27001:2022 Lead Auditor (ISMS)", font="times-bold", size=22)
    s.centre(
        275, "Course dates: 10 – 14 March 2025, Utrecht    CPD: 40 hours", font="times", size=11
    )
    s.centre(
        295,
        f"Certificate number: {c.number}    Date of issue: {long(c.issue)}",
        font="times",
        size=11,
    )
    s.picture(seal("EXEMPLAR ACADEMY APPROVED COURSE", "LA"), 370, 330, 100)
    s.signature(120, 400, 110)
    s.text(170, 430, "Lead tutor", font="times", size=10, align="centre")
    s.text(660, 430, c.body, font="times", size=10, align="centre")
    s.centre(
        540,
        "This certificate remains valid for 3 years for the purpose of auditor registration. It is not a certification of any organisation.",
        font="times-italic",
        size=9,
    )


def laboratory(s: Sheet, c: Certificate) -> None:
    """An accreditation certificate of a test laboratory: the accreditor is the issuer."""
    s.picture(mark("RNA", "RAAD NOORDERLIJKE ACCREDITATIE", "", "#16457c", "box"), 250, 40, 100)
    s.centre(200, "Accreditation Certificate", font="sans-bold", size=28, ink="#16457c")
    s.para(
        80,
        240,
        435,
        f"The {c.body}, established by the decision of the competent ministry, hereby declares that accreditation has been granted to:",
        align="centre",
        size=11,
    )
    s.centre(300, c.holder, font="sans-bold", size=20)
    s.centre(320, c.address, size=11)
    s.para(
        80,
        355,
        435,
        "The organisation has demonstrated to be able to carry out testing activities in a technically competent manner, in accordance with the criteria as laid down in",
        align="centre",
        size=11,
    )
    s.centre(410, "EN ISO/IEC 17025:2017", font="sans-bold", size=18)
    s.para(
        80,
        440,
        435,
        "The accreditation covers the activities as specified in the authorized annex bearing the registration number",
        align="centre",
        size=11,
    )
    s.centre(490, c.number, font="sans-bold", size=22)
    s.para(
        80,
        520,
        435,
        f"The accreditation is valid until {long(c.until)}, provided that the organisation continues to meet the requirements. The accreditation was first granted on {long(c.initial)}. This certificate of {long(c.issue)} replaces the one of 3 May 2021.",
        align="centre",
        size=11,
    )
    s.signature(250, 640, 90)
    s.centre(670, "The Board of Directors", size=10)


def completion(s: Sheet, c: Certificate) -> None:
    """A client's letter that work was done well; the contractor's ISO logos stand at the foot."""
    s.centre(80, "NAGARPALIKA JAL NIGAM, SHIVPUR", font="serif-bold", size=18)
    s.centre(98, "(An ISO 9001:2015 certified organisation)", font="serif", size=11)
    s.rule(60, 110, 475)
    s.text(60, 140, "Ref: SJN/EE/2024/1187", font="serif", size=11)
    s.text(535, 140, f"Date: {figures(c.issue)}", font="serif", size=11, align="right")
    s.centre(185, "WORK COMPLETION CERTIFICATE", font="serif-bold", size=16)
    s.para(
        60,
        220,
        475,
        f"This is to certify that M/s {c.holder} has successfully completed the work of supply, installation, testing and commissioning of SCADA and network security equipment for the water treatment plant, vide work order no. SJN/WO/2022/318 dated 14/11/2022.",
        font="serif",
        size=12,
        leading=1.5,
    )
    s.pairs(
        60,
        320,
        (
            ("Value of work", "Rs. 2,84,50,000/-"),
            ("Date of start", "01/12/2022"),
            ("Date of completion", "30/11/2023"),
            ("Performance", "Satisfactory"),
        ),
        label=150,
        font="serif",
        bold="serif-bold",
        size=12,
    )
    s.signature(400, 500, 100)
    s.text(440, 530, "Executive Engineer", font="serif", size=12, align="centre")
    s.picture(
        stamp("EXECUTIVE ENGINEER SHIVPUR", "JAL NIGAM", "#2b3fb0", 0.6), 360, 430, 120, late=True
    )


def product(s: Sheet, c: Certificate) -> None:
    """A Common Criteria certificate of one version of one product."""
    s.box(0, 0, s.width, 90, fill="#002b49")
    s.text(
        50, 58, "NORDSCHEME · IT Security Certification", font="sans-bold", size=18, ink="#ffffff"
    )
    s.text(50, 150, "Common Criteria Certificate", font="sans-bold", size=26)
    rows = (("Certificate number", c.number), ("Product", "Halyard Secure Gateway HSG-400, firmware 7.2.1"), ("Sponsor and developer", c.holder), ("Evaluation facility", "Fyrlys ITSEF AB, Malmö"),
            ("Assurance level", "EAL4 augmented with ALC_FLR.2"), ("Criteria", "CC:2022 Release 1 (ISO/IEC 15408:2022)"), ("Protection Profile", "None"), ("Certification date", c.issue), ("Validity", f"5 years, until {c.until}"))  # fmt: skip
    s.pairs(50, 190, rows, label=170, step=2)
    s.para(
        50,
        400,
        495,
        "The IT product identified in this certificate has been evaluated at an accredited and licensed evaluation facility using the Common Methodology for IT Security Evaluation. This certificate applies only to the specific version and release of the product in its evaluated configuration. It is not an endorsement of the product by Nordscheme.",
        size=10,
    )
    s.signature(50, 530, 100)
    s.text(50, 560, f"{c.body}, Head of certification", size=9)


def award(s: Sheet, c: Certificate) -> None:
    """A prize with a grand title and the letters ISO in it."""
    wave(s, ink="#b8892b", deep=10, turns=20)
    s.picture(seal("EXCELLENCE • EXCELLENCE • EXCELLENCE", "2025"), 235, 50, 125)
    s.outline(
        s.width / 2, 250, "ISO Excellence Award", font="serif-bolditalic", size=40, ink="#b8892b"
    )
    s.centre(290, "presented to", font="times-italic", size=14)
    s.centre(330, c.holder, font="times-bold", size=26)
    s.para(
        100,
        370,
        395,
        "Winner in the category 'Information Security Team of the Year' at the 11th ISO Professionals Gala, for the most inspiring journey towards ISO 27001",
        font="times",
        size=14,
        align="centre",
    )
    s.centre(470, f"Rotterdam, {long(c.issue)}", font="times", size=13)
    s.signature(250, 540, 100)
    s.centre(570, "Chair of the jury", font="times-italic", size=12)
    s.centre(700, c.body, font="times", size=11)


def membership(s: Sheet, c: Certificate) -> None:
    """A certificate of membership with a seal, number and expiry."""
    s.box(20, 20, s.width - 40, s.height - 40, ink="#6a1b9a", thick=4)
    s.painted(
        s.width / 2, 120, "Certificate of Membership", size=34, ink="#6a1b9a", font="serif-bold"
    )
    s.centre(170, "The Chamber of Digital Exporters hereby certifies that", font="serif", size=13)
    s.centre(205, c.holder, font="serif-bold", size=20)
    s.centre(235, "is a registered corporate member in good standing", font="serif", size=13)
    s.pairs(
        180,
        280,
        (
            ("Membership No.", c.number),
            ("Member since", figures(c.initial)),
            ("Issued", figures(c.issue)),
            ("Valid upto", figures(c.until)),
        ),
        label=130,
        font="serif",
        bold="serif-bold",
        size=12,
    )
    s.picture(seal("CHAMBER OF DIGITAL EXPORTERS", "CDE", "#6a1b9a"), 240, 420, 110)
    s.centre(620, "ISO 9001:2015 Certified Chamber", font="serif-italic", size=10)


def insurance(s: Sheet, c: Certificate) -> None:
    """A certificate of liability insurance."""
    s.text(60, 70, "CERTIFICATE OF INSURANCE", font="helv-bold", size=20)
    s.text(60, 90, "Cyber and professional liability", font="helv", size=12)
    rows = (
        ("Insurer", c.body),
        ("Insured", c.holder),
        ("Policy number", c.number),
        ("Policy period", f"{american(c.start)} to {american(c.until)}"),
        ("Limit of liability", "EUR 5,000,000 per claim and in the annual aggregate"),
        ("Deductible", "EUR 25,000"),
        ("Retroactive date", "January 1, 2019"),
    )
    s.pairs(60, 140, rows, label=140, font="helv", bold="helv-bold", size=10.5, step=2)
    s.para(
        60,
        320,
        475,
        "This certificate is issued as a matter of information only and confers no rights upon the certificate holder. It does not amend, extend or alter the coverage afforded by the policy. A condition of the policy is that the insured maintains its ISO/IEC 27001 certification.",
        font="helv",
        size=10,
    )
    s.text(60, 420, f"Date of issue: {american(c.issue)}", font="helv", size=10.5)
    s.signature(60, 470, 100)
