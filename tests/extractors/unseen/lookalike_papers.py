"""Letters, bills, plans and pages that name standards and certificates."""

from tests.extractors.unseen.dates import figures, long
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import logo, seal
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


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
