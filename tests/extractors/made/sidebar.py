"""Certificates with a column of labels beside the text, and other ways to put dates aside."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_left_column(c: Certificate, p: Paper) -> None:
    """Label above value in a narrow column at the left, the text at the right."""
    p.band("#f7e017", 0, 26)
    p.put("CERTIFICATE OF REGISTRATION", 215, 90, Style(19, 1))
    p.y = 110
    for text, size, style, after in (
        ("This is to certify that the management system of:", 10, 0, 8),
        (c.holder(), 17, 1, 4),
        (f"Main Site: {c.address(', ')}", 8, 0, 14),
        ("has been registered by Intercheque as conforming to the requirements of:", 10, 0, 8),
        (c.standard(), 17, 1, 14),
        ("The management system is applicable to:", 10, 0, 4),
        (c.scope(), 10, 0, 10),
    ):
        p.y = p.block(text, 215, p.y, 320, Style(size, style)) + after
    y = 150.0
    form = "dd month yyyy"
    for label, value in (
        ("Certificate Number:", c.number()),
        ("Initial Certification Date:", c.day("original", form)),
        ("Date of Certification Decision:", c.day("decision", form)),
        ("Issuing Date:", c.day("issue", form)),
        ("Valid Until:", c.day("until", form)),
    ):
        y = p.block(label, 50, y, 140, Style(8, 1))
        y = p.block(value, 50, y, 140, Style(9)) + 10
    p.mark([c.accreditor(), c.facts.accreditation], 50, 560, width=90)
    p.block(
        f"Rosalind Quayle\nPresident, Business Assurance\n\n{c.issuer()}\n9999 Nowhere Drive, Cortlandville, NY",
        215,
        600,
        320,
        Style(8),
    )
    p.foot(
        [
            "In the issuance of this certificate, we assume no liability to any party other than to the Client, and then only in "
            "accordance with the agreed upon Certification Agreement. This certificate's validity is subject to the organization "
            "maintaining their system in accordance with our requirements for systems certification. Validity may be confirmed via "
            "email or by scanning the code to the right with a smartphone."
        ]
    )


def print_right_column(c: Certificate, p: Paper) -> None:
    """A coloured panel at the right that holds all facts, labels above values."""
    p.band("#e9f1f7", 0, 842, x=395, wide=200)
    p.put("Certificaat", 60, 110, Style(34, 1, colour="#12507b"))
    p.y = 150
    for text, size, style, after in (
        (f"{c.issuer()} verklaart dat het managementsysteem van", 10, 0, 10),
        (c.holder(), 18, 1, 2),
        (c.address(), 10, 0, 18),
        (f"op het gebied van {c.word('subject')} voldoet aan de eisen van de norm", 10, 0, 8),
        (c.standard(), 16, 1, 20),
        ("Toepassingsgebied", 9, 1, 2),
        (c.scope(), 10, 0, 16),
        (f"Verklaring van Toepasselijkheid: {c.word('soa')}", 9, 0, 40),
        ("Drs. Wietske Olthuis\nDirecteur", 9, 0, 4),
    ):
        p.y = p.block(text, 60, p.y, 305, Style(size, style)) + after
    y = 150.0
    form = "d month yyyy"
    for label, value in (
        ("Certificaatnummer", c.number()),
        ("Eerste uitgifte", c.day("original", form)),
        ("Uitgiftedatum", c.day("issue", form)),
        ("Geldig tot", c.day("until", form)),
    ):
        y = p.block(label, 412, y, 160, Style(8, colour="#555555"))
        y = p.block(value, 412, y, 160, Style(11, 1)) + 12
    p.mark(["MGMT. SYS.", f"{c.accreditor()} {c.facts.accreditation}"], 430, 660)
    p.foot(
        [
            "Dit certificaat is eigendom van de certificatie-instelling. Controleer de geldigheid via www.merkvast.invalid/register. "
            "KvK 00000055  BTW NL000000000B00"
        ],
        up=28,
    )


def print_tiles(c: Certificate, p: Paper) -> None:
    """Small grey labels over bold values, in a grid; no lead-in at all."""
    p.put(c.word("brand"), 60, 70, Style(13, 1, colour="#00857c"))
    p.y = 120
    p.say("Certificaat", 30, after=20)
    p.stacks([("Organisatie", c.holder()), ("Vestigingsadres", c.address(", "))], columns=2)
    p.stacks(
        [("Norm", c.standard()), ("Certificaatnummer", c.number()), ("VvT-versie", c.word("soa"))]
    )
    p.stacks([("Scope", c.scope())], columns=1)
    form = "dd-mm-yyyy"
    p.stacks(
        [
            ("Initiële certificatiedatum", c.day("original", form)),
            ("Ingangsdatum", c.day("start", form)),
            ("Vervaldatum", c.day("until", form)),
        ]
    )
    p.rule()
    p.say(
        f"{c.issuer()} is als certificatie-instelling geaccrediteerd door de {c.accreditor('Raad voor Accreditatie')} onder nummer "
        f"{c.facts.accreditation} op basis van ISO/IEC 17021-1 en ISO/IEC 27006-1.",
        8,
        after=30,
    )
    p.say("Namens de certificatie-instelling,", 9, after=30)
    p.say("mr. T.J. Hoogstraten RE", 9)


def print_plain_letter(c: Certificate, p: Paper) -> None:
    """As a letter: everything in sentences, no label with a colon."""
    p.say(c.issuer(), 11, 1, after=50)
    p.say("Certificaat", 20, 1, after=14)
    p.say(
        f"Hierbij verklaren wij op basis van een beoordeling van het managementsysteem dat {c.holder()}, gevestigd te "
        f"{c.address(' ')}, voldoet aan de norm {c.standard()} voor {c.scope()}",
        11,
        after=14,
    )
    p.say(
        f"Dit certificaat met nummer {c.number()} is geldig van {c.day('start', 'd month yyyy')} tot en met "
        f"{c.day('until', 'd month yyyy')}, onder voorwaarde van jaarlijkse toetsing. De eerstvolgende tussentijdse toetsing vindt "
        f"plaats vóór {c.day('surveillance', 'd month yyyy')}.",
        11,
        after=40,
    )
    p.say("Amersveen,", 11, after=40)
    p.say("ir. K. van Mierlo, voorzitter van het college van deskundigen", 10, after=80)
    p.say(f"{c.accreditor()} {c.facts.accreditation}", 9, 1)


def print_foot_table(c: Certificate, p: Paper) -> None:
    """Registrar's table at the foot with many cells: cycle, issue, revision, expiry."""
    p.say("Certificate of Registration", 22, 2, align="centre", after=16)
    p.say("This is to certify that", align="centre")
    p.say(c.holder(), 16, 1, align="centre")
    p.say(c.address(), 9, align="centre")
    p.say(
        f"has been assessed by {c.issuer()} and found to comply with the requirements of",
        9,
        align="centre",
    )
    p.say(c.standard(), 16, 1, align="centre")
    p.say("This certificate is valid for the following scope of operations:", 9, align="centre")
    p.say(c.scope(), 10, 1, align="centre", after=24)
    form = "dd mon yyyy"
    p.table(
        [
            (
                "Certificate Number",
                "Original Certificate Date",
                "Certification Cycle",
                "Issue Number",
            ),
            (c.number(), c.day("original", form), "4", c.word("issue_number")),
        ],
        (150, 125, 110, 90),
        size=8.5,
    )
    p.table(
        [
            (
                "Date of Issue",
                "Certificate Expiry Date",
                "Recertification Audit Before",
                "Revision Date",
            ),
            (c.day("issue", form), c.day("until", form), c.day("recertification", form), "-"),
        ],
        (118, 119, 119, 119),
        size=8.5,
    )
    p.mark([c.accreditor(), c.facts.accreditation], 460, 700, width=80)
    p.foot(
        [
            f"{c.issuer()} is a member of a group of registrars. To check this certificate is valid please visit www.ursa.invalid. "
            "This certificate remains the property of the registrar to whom it must be returned upon request."
        ]
    )


def print_three_columns(c: Certificate, p: Paper) -> None:
    """Number, first date and validity in columns on top; place and date at the foot; appendix with sites."""
    p.put("MANAGEMENT SYSTEM CERTIFICATE", 60, 80, Style(20, 1, colour="#0f204b"))
    p.y = 100
    span = f"{c.day('start', 'dd month yyyy')} – {c.day('until', 'dd month yyyy')}"
    p.stacks(
        [
            ("Certificate no.:", c.number()),
            ("Initial certification date:", c.day("original", "dd month yyyy")),
            ("Valid:", span),
        ],
        size=9,
    )
    p.gap(10)
    p.say("This is to certify that the management system of", 10, after=4)
    p.say(c.holder(), 19, 1, after=4)
    p.say(c.address(", "), 9, after=2)
    if c.facts.sites:
        p.say(
            "and the sites as mentioned in the appendix accompanying this certificate", 9, after=12
        )
    p.say(f"has been found to conform to the {c.word('system')} standard:", 10, after=4)
    p.say(c.standard(), 17, 1, after=14)
    p.say("This certificate is valid for the following scope:", 10, after=4)
    p.say(c.scope(), 10, 1, after=10)
    p.block(
        f"Place and date:\nZwolsedam, {c.day('issue', 'dd month yyyy')}", 60, 600, 180, Style(9)
    )
    p.mark([c.accreditor(), c.facts.accreditation], 230, 600, width=80)
    p.block(
        f"For the issuing office:\n{c.issuer()}\nStationsweg 999, 9999 ZZ Zwolsedam, Netherlands\n\n\nEdsger Nauta\nManagement Representative",
        340,
        600,
        200,
        Style(9),
    )
    p.foot(
        [
            "Lack of fulfilment of conditions as set out in the Certification Agreement may render this Certificate invalid.",
            f"ACCREDITED UNIT: {c.facts.issuer}, Stationsweg 999, 9999 ZZ Zwolsedam, Netherlands - TEL: +31 99 000 00 00. www.fjordassurance.invalid",
        ]
    )
    if c.facts.sites:
        p.turn()
        p.put(f"Certificate no.: {c.number()}", 60, 60, Style(9))
        p.put(f"Place and date: Zwolsedam, {c.day('issue', 'dd month yyyy')}", 330, 60, Style(9))
        p.y = 90
        p.say("Appendix to Certificate", 18, 1, after=10)
        p.say("Locations included in the certification are as follows:", 9, after=8)
        p.table([("Site Name", "Site Scope"), *c.facts.sites], (220, 255))
