"""Documents that name standards and certificates, and are no management-system certificate."""

from tests.extractors.unseen.dates import american, figures, long
from tests.extractors.unseen.facts import Certificate, Document
from tests.extractors.unseen.marks import logo, mark, seal, stamp
from tests.extractors.unseen.scans import Scan
from tests.extractors.unseen.sheet import Sheet, wave

GREY = "#666666"


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


def announcement(s: Sheet, c: Certificate) -> None:
    """A supplier's letter that it has been certified; the certificate is not with it."""
    s.picture(logo("boomgaard.it", "#2e7d32", "disc"), 60, 50, 180)
    s.text(60, 150, "Aan onze relaties", size=10.5)
    s.text(60, 180, f"Datum: {long(c.issue, 'nl')}", size=10.5)
    s.text(60, 196, "Betreft: ISO 27001-certificering behaald", font="sans-bold", size=10.5)
    s.para(60, 230, 470, "Geachte heer, mevrouw,\n\nMet trots melden wij dat Boomgaard IT B.V. sinds 1 april 2025 is gecertificeerd volgens ISO/IEC 27001:2022. De audit is uitgevoerd door Kroonwaarde. Het certificaat (nummer KW-77120/01) is geldig tot 1 april 2028 en omvat het leveren van werkplekdiensten.\n\n"
           "Het certificaat sturen wij u op verzoek graag toe. Met deze stap laten wij zien dat informatiebeveiliging bij ons in goede handen is.\n\nMet vriendelijke groet,\n\n\n\nMaartje Boomgaard\ndirecteur", size=10.5, leading=1.5)  # fmt: skip
    s.text(
        60,
        790,
        "Boomgaard IT B.V. · Fruitlaan 8 · 4191 AA Geldermalsen · KvK 55501234",
        size=8,
        ink=GREY,
    )


def bill(s: Sheet, c: Certificate) -> None:
    """An invoice of a certification body for an audit."""
    s.picture(logo("PolderCert", "#1f9bcf", "disc"), 60, 45, 180)
    s.text(60, 140, "FACTUUR", font="sans-bold", size=24)
    s.pairs(
        60,
        175,
        (
            ("Factuurnummer", c.number),
            ("Factuurdatum", figures(c.issue, "-")),
            ("Vervaldatum", "14-06-2025"),
            ("Klant", c.holder),
            ("Certificaatnummer", "PC-I-2024-066"),
        ),
        label=140,
    )
    for index, (what, much) in enumerate(
        (
            ("Omschrijving", "Bedrag"),
            ("Controleaudit ISO/IEC 27001:2022, 2 mandagen", "€ 2.900,00"),
            ("Reiskosten", "€ 118,00"),
            ("Jaarlijkse bijdrage certificaat en registratie RvA", "€ 395,00"),
            ("Btw 21%", "€ 716,73"),
            ("Totaal", "€ 4.129,73"),
        )
    ):
        s.text(60, 310 + 22 * index, what, size=10, font="sans-bold" if index in (0, 5) else "sans")
        s.text(535, 310 + 22 * index, much, size=10, align="right")
        s.rule(60, 316 + 22 * index, 475)
    s.para(
        60,
        480,
        475,
        "Wij verzoeken u het bedrag binnen 30 dagen over te maken op NL00 POLD 0555 1234 00 ten name van PolderCert B.V., onder vermelding van het factuurnummer.",
        size=9.5,
    )


def audit_plan(s: Sheet, c: Certificate) -> None:
    """The programme of an audit that is still to come."""
    s.text(50, 70, "Audit Plan", font="sans-bold", size=24, ink="#0f204b")
    s.pairs(
        50,
        105,
        (
            ("Organisation", c.holder),
            ("Standard", "ISO/IEC 27001:2022"),
            ("Audit type", "Recertification (stage 2)"),
            ("Certificate no.", "C0680071 (expires 30 September 2025)"),
            ("Lead auditor", "E. Sæther, Norvik Business Assurance B.V."),
            ("Audit dates", "9 – 11 September 2025"),
            ("Plan issued", long(c.issue)),
        ),
        label=120,
    )
    for index, row in enumerate(
        (
            ("Time", "Topic", "Clause", "Auditee"),
            ("09:00", "Opening meeting", "-", "All"),
            ("09:30", "Context, leadership, scope", "4, 5", "CEO, CISO"),
            ("11:00", "Risk assessment and treatment", "6, 8", "CISO"),
            ("13:00", "Statement of Applicability, Annex A 5 and 6", "A.5, A.6", "HR, Legal"),
            ("15:00", "Operations and technology", "A.8", "IT manager"),
            ("16:30", "Closing meeting", "-", "All"),
        )
    ):
        for x, words in zip((50, 110, 380, 450), row, strict=True):
            s.text(x, 270 + index * 22, words, size=9.5, font="sans-bold" if not index else "sans")
        s.rule(50, 276 + index * 22, 495)
    s.para(
        50,
        470,
        495,
        "The auditors treat all information as confidential. Please inform us of any changes to the scope of the certificate before the audit starts.",
        size=9,
    )


def own_words(s: Sheet, c: Certificate) -> None:
    """A supplier's own statement of conformity, in the dress of a certificate."""
    s.box(24, 24, s.width - 48, s.height - 48, ink="#1b5e20", thick=5)
    s.centre(120, "DECLARATION OF CONFORMITY", font="book-bold", size=25, ink="#1b5e20")
    s.centre(145, "Information security – ISO/IEC 27001:2022 and NEN 7510", font="book", size=11)
    s.para(
        90,
        190,
        415,
        f"We, the management of {c.holder}, declare under our sole responsibility that our organisation works in accordance with the requirements of ISO/IEC 27001:2022 and NEN 7510. We have assessed ourselves against all controls of Annex A and have found no deviations.",
        font="book",
        size=11.5,
        leading=1.5,
    )
    s.para(
        90,
        330,
        415,
        "This declaration covers the development, hosting and support of our software. It is not a certificate; an external audit has not been carried out. The declaration is renewed every year.",
        font="book",
        size=11.5,
        leading=1.5,
    )
    s.text(90, 450, f"Signed in Houten on {long(c.issue)}", font="book", size=11)
    s.signature(90, 500, 110)
    s.text(90, 530, "C. Rozendaal, managing director", font="book", size=10)


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


def trust_page(s: Sheet, c: Certificate) -> None:
    """A print of a supplier's trust page, with badges."""
    s.box(0, 0, s.width, 46, fill="#10213d")
    s.text(40, 30, "vliegwiel.example / trust", font="sans-bold", size=14, ink="#ffffff")
    s.text(40, 110, "Security you can build on", font="sans-bold", size=28)
    s.para(
        40,
        140,
        515,
        "At Vliegwiel, security is in our DNA. We are ISO 27001, ISO 9001 and NEN 7510 certified and audited every year by independent experts. Our SOC 2 report is available under NDA.",
        size=12,
        leading=1.5,
    )
    for index, badge in enumerate(("ISO 27001", "ISO 9001", "NEN 7510", "SOC 2")):
        s.picture(
            seal("CERTIFIED • CERTIFIED • CERTIFIED", badge.replace(" ", "\n"), "#3367d6", 24),
            50 + index * 125,
            230,
            110,
        )
        s.text(105 + index * 125, 360, badge, font="sans-bold", size=11, align="centre")
    s.para(
        40,
        410,
        515,
        "Frequently asked questions\nWhere is my data stored? In two data centres in the Netherlands.\nMay I see the certificates? Log in to our portal to download the current ones.\n© 2025 Vliegwiel B.V. – printed 3/14/2025, 10:22 AM – Page 1 of 1",
        size=10.5,
        leading=1.6,
    )


def _other(
    file: str, layout: object, facts: Certificate, kind: str, *types: str, **more: object
) -> Document:
    return Document(
        file, layout, facts, family="other", kind=kind, types=types or ("UNKNOWN",), **more
    )  # type: ignore[arg-type]


DOCUMENTS = (
    _other("other_training_leadauditor.pdf", training, Certificate("Annelotte Verbruggen", "", "", "", "", "LA-25-10443", "Exemplar Academy B.V.", issue="2025-03-14"), "training_certificate", size=(841.89, 595.27)),
    _other("other_accreditation_lab_17025.pdf", laboratory, Certificate("Fennelab Water Testing B.V.", "Watermolen 7, Zwolle", "ISO/IEC 17025", "2017", "", "L 715", "Raad Noorderlijke Accreditatie", initial="2009-06-02", issue="2025-05-06", until="2029-06-01"), "accreditation_certificate"),
    _other("other_workcompletion_SCAN.pdf", completion, Certificate("Trishul Controls Pvt. Ltd.", "", "", "", "", "", "Nagarpalika Jal Nigam, Shivpur", issue="2024-01-19"), "work_completion_certificate", scan=Scan(dpi=200, skew=1.1, quality=55, dark=0.35, noise=0.05, blur=0.5)),
    Document("other_product_commoncriteria.pdf", product, Certificate("Halyard Networks Oy", "", "ISO/IEC 15408", "2022", "", "NS-CC-2025-07", "Nordscheme", issue="2025-02-20", until="2030-02-20"), family="other", kind="product_certificate", types=("PRODUCT_CERT",), unsure=("standard",)),
    _other("other_award_iso.pdf", award, Certificate("Team Security, Waterkant Logistiek N.V.", "", "", "", "", "", "Stichting ISO Professionals Gala", issue="2025-06-12"), "award"),
    _other("other_letter_certified_nl.pdf", announcement, Certificate("Boomgaard IT B.V.", "", "", "", "", "", "Boomgaard IT B.V.", issue="2025-04-08", language="nl"), "letter", "UNKNOWN", "ISO_MARKETING"),
    _other("other_invoice_nl.pdf", bill, Certificate("Kwartelhof Software B.V.", "", "", "", "", "F2025-01877", "PolderCert B.V.", issue="2025-05-15", language="nl"), "invoice"),
    _other("other_auditplan.pdf", audit_plan, Certificate("Zilverberk Data B.V.", "", "", "", "", "", "Norvik Business Assurance B.V.", issue="2025-08-18"), "audit_plan"),
    _other("other_selfdeclaration.pdf", own_words, Certificate("Rozendaal Zorgsoftware B.V.", "", "", "", "", "", "Rozendaal Zorgsoftware B.V.", issue="2025-02-03"), "supplier_declaration", "ICV_SELF", "UNKNOWN"),
    _other("other_membership_PHOTO.pdf", membership, Certificate("Chandni Business Solutions", "", "", "", "", "CDE/CM/20871", "Chamber of Digital Exporters", initial="2019-08-05", issue="2025-04-01", until="2026-03-31"), "membership_certificate", scan=Scan(dpi=190, quality=60, dark=0.45, noise=0.05, blur=0.6, lean=0.03, desk="#7a6650")),
    _other("other_insurance.pdf", insurance, Certificate("Sundelay Analytics, Inc.", "", "", "", "", "CYB-5512-0098", "Marram Specialty Insurance SE", issue="2025-01-06", start="2025-01-01", until="2025-12-31"), "insurance_certificate", "INSURANCE_CERT"),
    _other("other_trustpage.pdf", trust_page, Certificate("Vliegwiel B.V.", "", "", "", "", "", ""), "web_page", "ISO_MARKETING", "UNKNOWN"),
)  # fmt: skip
