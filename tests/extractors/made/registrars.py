"""Certificates as smaller British registrars print them, with and without accreditation."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_provisions(c: Certificate, p: Paper) -> None:
    """A box with the number, the dates and the EAC code at the right of the signature."""
    p.say("Certificate of Registration", 26, 1, align="centre", colour="#5b2a86", after=18)
    for text, size, style in (
        (f"This certificate has been awarded to\n{c.holder()}", 12, 1),
        (c.address(), 10, 0),
        (f"in recognition of the organization's {c.word('system')} which complies with", 10, 0),
        (c.standard(), 17, 1),
        ("The scope of activities covered by this certificate is defined below", 9, 2),
        (c.scope(), 11, 0),
    ):
        p.say(text, size, style, align="centre", after=12)
    p.gap(16)
    top = p.y
    p.pairs(
        [
            ("Certificate Number:", c.number()),
            ("Date of Issue:", f"{c.day('issue', 'dd month yyyy')}"),
            ("Date of Initial Certification:", c.day("original", "dd month yyyy")),
            ("Date of Expiry:", c.day("until", "dd month yyyy")),
            ("EAC Code:", "33"),
        ],
        x=300,
        split=140,
        size=8.5,
        bold=False,
    )
    p.block("Ambrose Tilling\nManaging Director", 60, top + 30, 150, Style(9))
    p.foot(
        [
            f"This certificate is the property of {c.issuer()} and must be returned on request. Warwick Row, Nowhereton ZZ9 9ZZ."
        ]
    )
    p.mark([c.accreditor(), c.facts.accreditation, "Management Systems"], 60, 700)


def print_previous_expiry(c: Certificate, p: Paper) -> None:
    """Registration, re-issue, previous and current expiry in one row of small cells."""
    p.frame("#0c6", 22, 4)
    p.say("CERTIFICATE OF REGISTRATION", 19, 1, align="centre", spread=1.5, after=20)
    p.say("This is to certify that the Management System of:", align="centre")
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(" "), 9, align="centre", after=14)
    p.say(
        f"has been approved by {c.word('short')} and is compliant with the requirements of:",
        align="centre",
    )
    p.say(c.standard(), 17, 1, align="centre", after=16)
    p.pairs(
        [
            ("Certificate Number:", c.number()),
            ("Initial Registration Date:", c.day("original", "d month yyyy")),
            ("Previous Expiry Date:", c.day("previous", "d month yyyy")),
            ("Re-issue Date:", c.day("issue", "d month yyyy")),
            ("Current Expiry Date:", c.day("until", "d month yyyy")),
        ],
        x=140,
        split=160,
    )
    p.say("Scope of Registration:", 10, 1, align="centre", after=4)
    p.say(c.scope(), 10, align="centre", after=30)
    p.say("Signed: Percival Snow, Technical Director", 8, align="centre", after=2)
    p.say(f"(on behalf of {c.issuer()})", 8, align="centre")
    p.mark([c.accreditor(), "0000", "MANAGEMENT SYSTEMS"], 460, 690, width=80)
    p.foot(
        [
            "This certificate will remain current subject to the company maintaining its system to the required standard. This will be "
            "monitored regularly. Further clarification regarding the scope of this certificate and the applicability of the "
            "relevant standards' requirement may be obtained by consulting the body."
        ]
    )


def print_flashy(c: Certificate, p: Paper) -> None:
    """A body without accreditation: much gold, three dates, few words."""
    p.band("#10264d", 0, 120)
    p.put("CERTIFICATE OF APPROVAL", 297, 70, Style(26, 1, "centre", "#ffffff"))
    p.put(c.issuer(), 297, 98, Style(11, 0, "centre", "#e0c060"))
    p.y = 160
    p.say("This is to certify that the Information Security Management System of:", align="centre")
    p.say(c.holder(), 20, 1, align="centre")
    p.say(c.address(", "), 9, align="centre", after=14)
    p.say("has been assessed against the provisions of:", align="centre")
    p.say(c.standard("{standard}:{edition}"), 20, 1, align="centre", after=14)
    p.say("Scope of Certification", 11, 1, align="centre", after=4)
    p.say(c.scope(), 11, align="centre", after=26)
    p.stacks(
        [
            ("Original Approval", c.day("original", "th month yyyy")),
            ("Current Certificate", c.day("issue", "th month yyyy")),
            ("Certificate Expiry", c.day("until", "th month yyyy")),
        ],
        align="left",
    )
    p.say(f"Certificate Number {c.number()}", 12, 1, align="centre", after=30)
    p.say("On behalf of the Certification Team", 9, 2, align="centre")
    p.foot(
        [
            "This certificate remains valid while the holder maintains its management system in accordance with the standard above, "
            "which will be audited annually. The certificate remains the property of the issuer."
        ]
    )
