"""Certificates as American bodies print them, and as the certification arms of audit firms do."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_conditions(c: Certificate, p: Paper) -> None:
    """A dark band, scope on the first sheet, locations and conditions on the second."""
    p.band("#00263a", 0, 92)
    p.put("Certificate of Registration", 60, 48, Style(22, 1, colour="#ffffff"))
    p.put(f"{c.word('system')} - {c.standard()}", 60, 72, Style(11, colour="#ffffff"))
    p.y = 120
    p.say(
        f"The Certification Body of {c.issuer()} hereby certifies that the following organization operates {c.word('a_system')} "
        f"that conforms to the requirements of {c.standard()}",
        10,
        after=14,
    )
    p.say(c.holder(), 18, 1, align="centre", after=12)
    p.say("for the following scope of registration", align="centre", after=8)
    p.say(c.scope(), 10, align="centre", after=14)
    p.say(
        f"which includes the following in-scope location(s) on page 2 of {2}",
        9,
        align="centre",
        after=18,
    )
    p.say(f"Certificate Number: {c.number()}", 11, 1, align="centre", after=26)
    p.say("Authorized by:", 9, after=26)
    p.say("Thaddeus Monroe, Principal\n9999 W. Nowhere Street, Suite 600, Tampala, FL 00000", 8)
    p.y = 690
    form = "month d, yyyy"
    p.stacks(
        [
            ("Issue Date", c.day("issue", form)),
            ("Original Registration Date", c.day("original", form)),
            ("Expiration Date", c.day("until", form)),
            ("Certificate Version", c.word("issue_number")),
        ],
        columns=4,
        size=9,
        align="centre",
    )
    p.turn()
    p.say("In-scope Location(s)", 14, 1)
    p.say(c.address(", "), 10, after=4)
    for place, _ in c.facts.sites:
        p.say(place, 10, after=4)
    p.gap(20)
    p.say("Conditions & Limitations:", 10, 1)
    for line in (
        f"1. The aforementioned organization has a perpetual responsibility to maintain compliance with {c.facts.standard} during the period of "
        "certification.",
        f"2. This certificate is subject to the satisfactory completion of annual surveillance audits by {c.facts.issuer}.",
        f"3. {c.word('condition')}",
        "4. The scope was defined in line with ISO/IEC 17021-1 and ISO/IEC 27006-1.",
        '5. The information in this document is provided "AS IS", without warranties of any kind.',
    ):
        p.say(line, 9)
    p.mark([c.accreditor(), "ACCREDITED", "ISO/IEC 17021-1", c.facts.accreditation], 430, 640)


def print_ruled_form(c: Certificate, p: Paper) -> None:
    """Label and value on ruled lines, decision date between original and re-issue."""
    p.put("CERTIFICATE", 297, 100, Style(38, 1, "centre", "#6b1d73", spread=4))
    p.y = 120
    p.say(f"{c.issuer()} hereby certifies that", align="centre", after=8)
    p.say(c.holder(), 18, 1, align="centre", after=2)
    p.say(c.address(", "), 9, align="centre", after=10)
    p.say(f"has demonstrated conformance with {c.standard()}", 12, 1, align="centre", after=10)
    p.say(c.scope(), 10, align="centre", after=16)
    form = "Month dd, yyyy"
    for label, value in (
        ("Certificate Number", c.number()),
        ("Original Issue Date", c.day("original", form)),
        ("Certification Decision Date", c.day("decision", form)),
        ("Re-issue Date", c.day("issue", form)),
        ("Valid Through", c.day("until", form)),
        ("Next Surveillance Audit", c.day("surveillance", form)),
    ):
        p.put(label, 110, p.y + 10, Style(9, 1))
        p.put(value, 300, p.y + 10, Style(10))
        p.gap(15)
        p.canvas.line(110, p.height - p.y, 490, p.height - p.y)
        p.gap(3)
    p.gap(30)
    p.say("Philippa Okonjo, Director of Certification", 9, align="centre")
    p.mark([c.accreditor(), "MANAGEMENT SYSTEMS", "CERTIFICATION BODY"], 60, 700, width=115)
    p.foot(
        [
            "Lack of fulfillment of conditions as set out in the Certification Agreement may render this certificate invalid."
        ],
        align="centre",
    )


def print_declaration(c: Certificate, p: Paper) -> None:
    """An old registrar: `hereinafter called the Organization`, covenants, three cells at the foot."""
    p.frame("#806000", 20, 5)
    p.say("Certificate of Registration", 26, 2, align="centre", after=20)
    p.say(f"{c.issuer()} has audited the {c.word('system')} of:", 10, 2, align="centre")
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(), 9, align="centre")
    p.say(
        "(Hereinafter called the Organization) and hereby declares that Organization is in conformance with:",
        9,
        2,
        align="centre",
    )
    p.say(c.standard(), 20, 1, align="centre")
    p.say("This Registration is in respect to the following scope:", 9, 2, align="centre")
    p.say(c.scope(), 11, 1, align="centre", after=16)
    p.say(
        "This Registration is granted subject to the system rules governing the Registration referred to above, and the Organization "
        "hereby covenants with the Assessment body duty to observe and comply with the said rules.",
        8,
        2,
        align="centre",
        after=50,
    )
    form = "Month dd, yyyy"
    p.stacks(
        [
            ("Effective Date:", c.day("start", form)),
            ("Expiration Date:", c.day("until", form)),
            ("Certificate No.:", c.number()),
        ],
        align="centre",
        label_size=9,
    )
    p.say(f"Initial registration: {c.day('original', form)}", 8, align="centre")
    p.mark([c.accreditor(), c.facts.accreditation], 60, 660, width=80)
    p.foot(
        [
            "For PJX: Zebulon Boyd, President",
            "The validity of this certificate is dependent upon ongoing surveillance.",
        ]
    )


def print_conformance(c: Certificate, p: Paper) -> None:
    """Certificate of Conformance: the holder between the lead-in and the scope, four dates at the foot in US order."""
    p.say("Certificate Of Conformance", 24, 1, align="centre", after=20)
    p.say(f"This is to certify that the {c.word('system')} of:", align="centre")
    p.say(c.holder(), 16, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=10)
    p.say(
        f"has been assessed by {c.issuer()} and found to be in conformance with the requirements set forth by:",
        align="centre",
    )
    p.say(c.standard(), 18, 1, align="centre", after=10)
    p.say("The Management System is applicable to:", 9, align="centre")
    p.say(c.scope(), 11, 1, align="centre", after=20)
    form = "dd month yyyy"
    left = [
        ("Certificate No:", c.number()),
        ("Certification Date:", c.day("original", form)),
        ("Effective Date:", c.day("start", form)),
        ("Expiration Date:", c.day("until", form)),
        ("Revision Date:", c.day("revision", form)),
    ]
    p.pairs(left, x=60, split=110, width=260, values_last=False)
    p.say("Bartholomew Reed, President", 9)
    p.mark([c.accreditor(), c.facts.accreditation], 420, 660)
    p.foot(
        [
            "Validity of this certificate is based on the successful completion of the periodic surveillance audits of the management system "
            "defined by the above scope and is contingent upon prompt, written notification of significant changes to the management system.",
            "9999 Nowhere Boulevard, Springvale, TX 00000 U.S.A. Copyright. All rights reserved.",
        ]
    )


def print_audit_firm(c: Certificate, p: Paper) -> None:
    """`Certified since`, the standards of the auditor in the lead-in, last cycle; the scope on the next sheet."""
    p.y = 90
    p.say("Certificate", 30, 1, after=6)
    p.say(f"Certificate number: {c.number()}", 10, after=0)
    p.say(
        f"Certified by {c.word('short')} since: {c.day('original', 'month d, yyyy')}", 10, after=20
    )
    p.say(
        "Based on certification examination in conformity with defined requirements in ISO/IEC 17021-1:2015 and "
        f"{c.word('examined_by')}, the {c.word('system')} as defined and implemented by",
        10,
        after=10,
    )
    p.say(f"{c.holder()}*", 16, 1, after=4)
    p.say(f"located in {c.address(', ')}", 10, after=10)
    p.say("is compliant with the requirements as stated in the standard:", 10, after=8)
    p.say(c.standard(), 20, 1, after=16)
    form = "month d, yyyy"
    p.say(f"Issue date of certificate: {c.day('issue', form)}", 9, after=0)
    if c.has("reissue"):
        p.say(f"Re-issue date of certificate: {c.day('reissue', form)}", 9, after=0)
    p.say(f"Expiration date of certificate: {c.day('until', form)}", 9, after=0)
    p.say(f"Last certification cycle expiration: {c.day('previous', form)}", 9, after=20)
    p.say(
        f"{c.word('short')} will, according to the certification agreement dated March 3, 2021, perform surveillance audits and acknowledge "
        "the certificate until the expiration date noted above.",
        9,
        after=10,
    )
    p.say(
        "*The certification is applicable for the assets, services and locations as described in the scoping section on the back of this "
        f"certificate, with regard to the specific requirements for information security as stated in the Statement of Applicability, "
        f"{c.word('soa')}.",
        8,
        after=40,
    )
    p.say("R. Toussaint | Director", 9, after=0)
    p.say(f"{c.issuer()}", 9)
    p.mark([f"{c.accreditor()}", c.facts.accreditation], 430, 640)
    p.foot(
        [
            f"This certificate is not transferable and remains the property of {c.facts.issuer}, Nergenslaan 24, Amersveen, the Netherlands. "
            "Any dispute relating to this certificate shall be subject to Dutch law in the exclusive jurisdiction of the court. "
            "The content must not be altered. Page 1 of 2   Digital version"
        ]
    )
    p.turn()
    p.say(c.facts.holder, 12, 1, after=2)
    p.say("Scope for certificate " + c.facts.number, 12, 1, after=12)
    p.say(c.scope(), 10)


def print_period(c: Certificate, p: Paper) -> None:
    """`Period of Registration: A to B` and nothing else about time but the original day."""
    p.say(c.issuer(), 13, 1, align="centre", after=40)
    p.say("CERTIFICATE OF REGISTRATION", 20, 1, align="centre", after=20)
    p.say("The management system of", align="centre")
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(", "), 9, align="centre")
    p.say(f"is registered to {c.standard()}", 13, 1, align="centre", after=16)
    p.say(f"SCOPE: {c.scope()}", 10, align="centre", after=26)
    p.say(f"Certificate Number: {c.number()}", 10, align="centre", after=2)
    form = "mon d, yyyy"
    p.say(
        f"Period of Registration: {c.day('start', form)} to {c.day('until', form)}",
        10,
        align="centre",
        after=2,
    )
    p.say(f"Original Registration: {c.day('original', form)}", 10, align="centre", after=40)
    p.say("Clementine Hargrove, Program Manager", 9, align="centre")
    p.mark([c.accreditor(), "ACCREDITED"], 250, 650)
    p.foot(["Ultra Park Drive 300, Nowhereburg, PA 00000"], align="centre")
