"""Certificates as bodies in the south, the east and the north of Europe print them, in English or German."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_issued_on(c: Certificate, p: Paper) -> None:
    """Spanish: first issued, modified, renewed and valid until in a column below the scope."""
    p.put(
        "Certificate of the Information Security Management System",
        297,
        80,
        Style(15, 1, "centre", "#8a1538"),
    )
    p.put(c.number(), 297, 120, Style(28, 1, "centre"))
    p.y = 145
    p.say(f"{c.issuer()} certifies that the organization", align="centre")
    p.say(c.holder(), 17, 1, align="centre", after=10)
    p.say(
        f"has an information security management system which complies with the standard {c.standard()}",
        align="centre",
        after=10,
    )
    p.pairs(
        [("for the activities:", c.scope()), ("which is/are carried out in:", c.address(" "))],
        split=150,
        bold=False,
    )
    p.gap(16)
    form = "yyyy-mm-dd"
    for label, role in (
        ("First issued on:", "original"),
        ("Last issued on:", "issue"),
        ("Validity date:", "until"),
    ):
        p.put(label, 360, p.y + 10, Style(9, align="right"))
        p.put(c.day(role, form), 370, p.y + 10, Style(9, 1))
        p.gap(13)
    p.gap(40)
    p.say("Gumersindo Alcaide\nGeneral Manager", 9)
    p.mark([c.accreditor(), c.facts.accreditation], 60, 690)
    p.foot(
        ["Génova de la Nada, 6. 00000 Nadalia. Tel. 000 000 000.  Original Electronic Certificate"]
    )


def print_rules_of_use(c: Certificate, p: Paper) -> None:
    """Italian: the number with year and letter, first issue, expiry and revision at the foot, long conditions."""
    p.say("CERTIFICATE No.", 11, align="centre", after=0)
    p.say(c.number(), 18, 1, align="centre", after=14)
    p.say(
        "It is hereby certified that the information security management system of", align="centre"
    )
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(" "), 9, align="centre", after=10)
    if c.facts.sites:
        p.say("in the following operational units", 9, align="centre")
        for place, _ in c.facts.sites:
            p.say(place, 9, align="centre", after=2)
        p.gap(8)
    p.say("is in compliance with the standard", align="centre")
    p.say(c.standard(), 18, 1, align="centre")
    p.say("for the following field(s) of activities", align="centre")
    p.say(c.scope(), 10, 1, align="centre", after=4)
    p.say(f"EA: 33   {c.word('soa')}", 9, align="centre", after=18)
    form = "dd.mm.yyyy"
    p.stacks(
        [
            ("First Issue", c.day("original", form)),
            ("Current Issue", c.day("issue", form)),
            ("Expiry Date", c.day("until", form)),
        ],
        align="centre",
        label_size=9,
    )
    p.say("Ulderico Bassi\nGenova Management System Certification, Head", 8, align="right")
    p.say(f"{c.issuer()}\nVia del Nulla 12 - 00000 Porto Immaginario", 8)
    p.mark([c.accreditor(), "SGQ N° 999 A"], 60, 690, width=80)
    p.foot(
        [
            "The use and the validity of this certificate are subject to compliance with the document: Rules for the certification of "
            "management systems. The validity of this certificate is dependent on an annual / six monthly audit and on a complete review, "
            "every three years, of the management system. Reference is to be made to the relevant Statement of Applicability."
        ]
    )


def print_certified_since(c: Certificate, p: Paper) -> None:
    """Alpine: short lines, `Certified since`, the issue with a number and a day."""
    p.put("CERTIFICATE", 60, 100, Style(30, 1))
    p.put(c.number(), 535, 100, Style(20, 1, "right"))
    p.y = 130
    p.say(f"{c.issuer()} certifies that", after=12)
    p.say(c.holder(), 18, 1, after=2)
    p.say(c.address(), after=14)
    p.say(
        "has implemented and maintains an information security management system which fulfils the requirements of",
        after=8,
    )
    p.say(c.standard(), 18, 1, after=12)
    p.say("for", after=8)
    p.say(c.scope(), 11, 1, after=30)
    form = "dd mon yyyy"
    p.pairs(
        [
            ("Certified since:", c.day("original", form)),
            ("Issue:", f"{c.word('issue_number')} / {c.day('issue', form)}"),
            ("Valid until:", c.day("until", form)),
            ("Next regular audit:", c.day("surveillance", "mm/yyyy")),
        ],
        split=130,
    )
    p.mark([c.accreditor(), c.facts.accreditation], 420, 660)
    p.foot(
        [
            "Managing Director: Gregor Slivnik. The validity of the certificate can be checked in the register of certificates."
        ]
    )


def print_surveillance_due(c: Certificate, p: Paper) -> None:
    """A table of surveillance audits that are due, which look like expiry dates."""
    p.frame("#004d40", 24, 2)
    p.say("CERTIFICATE", 30, 1, align="centre", after=4)
    p.say(f"No. {c.number()}", 12, 1, align="centre", after=14)
    p.say(
        f"{c.issuer()}, the certification body for management systems, certifies that the company",
        align="centre",
    )
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=8)
    p.say("has introduced and uses a management system in accordance with", align="centre")
    p.say(c.standard(), 17, 1, align="centre", after=8)
    p.say("in the scope of:", align="centre")
    p.say(c.scope(), 10, 1, align="centre", after=14)
    form = "dd.mm.yyyy"
    p.table(
        [
            ("Date of issue", "Date of first certification", "Valid until"),
            (c.day("issue", form), c.day("original", form), c.day("until", form)),
        ],
        (158, 159, 158),
    )
    p.say(
        "Certificate remains valid on condition that the surveillance audits are performed:",
        8,
        after=2,
    )
    p.table(
        [
            ("1st surveillance audit until", "2nd surveillance audit until"),
            (c.day("surveillance", form), c.day("surveillance2", form)),
        ],
        (238, 237),
        size=8,
    )
    p.say("Director of the Certification Body: Ing. Bohumil Stary", 9, align="centre")
    p.mark([c.accreditor(), c.facts.accreditation], 60, 690)


def print_ring_of_trust(c: Certificate, p: Paper) -> None:
    """A northern foundation: much white, labels in small capitals above the values, address of the body as a trap."""
    p.put(c.issuer(), 60, 60, Style(11, 1))
    p.put("Dummyveien 1, 9999 Tulleby, Norway", 60, 74, Style(8))
    p.y = 130
    p.say("Management System Certificate", 24, after=26)
    p.stacks(
        [
            ("CERTIFICATE NO.", c.number()),
            ("FIRST ISSUED", c.day("original", "dd mon yyyy")),
            ("ISSUED", c.day("issue", "dd mon yyyy")),
            ("EXPIRES", c.day("until", "dd mon yyyy")),
        ],
        columns=4,
        size=10,
    )
    p.gap(10)
    p.stacks(
        [("CERTIFIED ORGANISATION", f"{c.holder()}\n{c.address()}"), ("STANDARD", c.standard())],
        columns=2,
        size=12,
    )
    p.stacks([("SCOPE OF CERTIFICATION", c.scope())], columns=1, size=11)
    p.gap(30)
    p.say(
        "The certificate remains valid until the expiry date, provided that the annual follow-up audits are carried out with an approved "
        "result.",
        8,
    )
    p.mark([c.accreditor(), c.facts.accreditation], 60, 660, width=90)


def print_hellenic(c: Certificate, p: Paper) -> None:
    """Greek daughter of an Austrian house: registration number in the middle, the report in the small print."""
    p.band("#d71920", 0, 842, wide=24)
    p.put("CERTIFICATE", 60, 100, Style(32, 1))
    p.y = 120
    p.say(f"The Certification Body of {c.issuer()} hereby confirms that the Organization", after=8)
    p.say(c.holder(), 17, 1, after=2)
    p.say(c.address(), 10, after=10)
    p.say(
        "has established and applies a management system in line with the requirements of", after=6
    )
    p.say(c.standard(), 18, 1, after=10)
    p.say("for the following Scope", after=6)
    p.say(c.scope(), 11, 1, after=20)
    p.say(f"Certificate Registration No. {c.number()}", 11, 1, after=2)
    p.say(f"Valid until {c.day('until', 'yyyy-mm-dd')}", 11, after=2)
    p.say(f"Initial certification: {c.day('original', 'yyyy-mm-dd')}", 9, after=30)
    p.say(f"Certification Body    Athenopolis, {c.day('issue', 'yyyy-mm-dd')}", 9)
    p.foot(
        [
            "This certification was conducted in accordance with the auditing and certification procedures and is subject to regular "
            f"surveillance audits. Audit Report No. {c.word('report')}. {c.accreditor()} Accreditation Certificate {c.facts.accreditation}"
        ]
    )
