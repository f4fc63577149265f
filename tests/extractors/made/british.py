"""Certificates as British bodies and their European offices print them."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style

GREY = "#555555"


def print_royal_registration(c: Certificate, p: Paper) -> None:
    """Holder left, address right; number in the lead-in; three dates on one line above the foot."""
    p.band("#e4002b", 0, 16)
    p.gap(20)
    p.say("Certificate of Registration", 24, after=2)
    p.say(f"{c.word('system').upper()} - {c.standard()}", 11, 1, after=22)
    p.say("This is to certify that:")
    left = p.block(c.holder(), 200, p.y, 330, Style(13, 1))
    p.y = p.block(c.address(), 200, left + 2, 330, Style(10)) + 14
    p.pairs([("Holds Certificate No:", "")], bold=False)
    p.y -= 18
    p.put(c.number(), 200, p.y + 10, Style(13, 1))
    p.gap(24)
    p.say(
        f"and operates {c.word('a_system')} which complies with the requirements of "
        f"{c.standard()} for the following scope:",
        after=8,
    )
    p.say(c.scope(), 10, 1, after=36)
    p.say(f"For and on behalf of {c.word('short')}:")
    p.block("Maud Ellerby, Managing Director Assurance", 200, p.y - 18, 300)
    p.gap(26)
    p.put(f"Original Registration Date: {c.day('original', 'yyyy-mm-dd')}", 60, p.y)
    p.put(f"Effective Date: {c.day('start', 'yyyy-mm-dd')}", 340, p.y)
    p.put(f"Latest Revision Date: {c.day('revision', 'yyyy-mm-dd')}", 60, p.y + 15)
    p.put(f"Expiry Date: {c.day('until', 'yyyy-mm-dd')}", 340, p.y + 15)
    p.put(f"Page: 1 of {2 if c.facts.sites else 1}", 60, p.y + 42, Style(8))
    p.mark([c.accreditor(), "MANAGEMENT", "SYSTEMS", c.facts.accreditation], 440, 690, width=80)
    p.foot(
        [
            f"This certificate was issued electronically and remains the property of {c.word('short')} and is bound by the "
            "conditions of contract. An electronic certificate can be authenticated online. Printed copies can be validated at "
            "www.bramwell.invalid/ClientDirectory",
            f"Information and Contact: {c.issuer()}, Kestrel Court, Long Lane, Milton Fen MK99 9ZZ. Tel: +44 999 000 000. "
            "Registered in England under number 0000123 at 9 Nowhere High Road, London.",
        ]
    )
    print_locations(c, p)


def print_locations(c: Certificate, p: Paper) -> None:
    """The second sheet: places with what is done there."""
    if not c.facts.sites:
        return
    p.turn()
    p.put(f"Certificate No: {c.number()}", 60, p.y + 4, Style(10, 1))
    p.gap(34)
    p.table(
        [("Location", "Registered Activities"), *c.facts.sites],
        (210, 265),
        grid=False,
    )
    p.put(f"Page: 2 of 2    Expiry Date: {c.day('until', 'yyyy-mm-dd')}", 60, 770, Style(8))


def print_approval(c: Certificate, p: Paper) -> None:
    """Dates and identity number in the top right corner, several originals, schedule behind it."""
    p.band("#00a9ce", 0, 8)
    rows = [
        ("Current issue date:", c.day("issue", "dd month yyyy")),
        ("Expiry date:", c.day("until", "dd month yyyy")),
        ("Certificate identity number:", c.number()),
    ]
    p.pairs(rows, x=60, split=140, width=260, size=8, bold=False)
    p.block("Original approval(s):", 350, 60, 190, Style(8))
    p.block(f"{c.facts.standard} - {c.day('original', 'dd month yyyy')}", 350, 72, 190, Style(8))
    p.y = 150
    p.say("Certificate of Approval", 28, colour="#005f86", after=22)
    p.say("This is to certify that the Management System of:", after=10)
    p.say(c.holder(), 17, 1, after=6)
    p.say(c.address(", "), 10, after=18)
    p.say(f"has been approved by {c.word('short')} to the following standards:", after=8)
    p.say(c.standard(), 15, 1, after=20)
    p.say(f"Approval number(s): {c.facts.standard} – {c.word('approval')}", 9, after=12)
    if c.facts.sites:
        p.say(
            "This certificate is valid only in association with the certificate schedule bearing the same number on "
            "which the locations applicable to this approval are listed.",
            8,
            after=12,
        )
    p.say("The scope of this approval is applicable to:", 10, 1, after=4)
    p.say(c.scope(), 10, after=40)
    p.say("Gwendolyn Sayer", 11, after=0)
    p.say("Area Operations Manager, Europe", 8, after=8)
    p.say(f"Issued by: {c.issuer()}", 8, after=0)
    p.mark([c.accreditor(), "MANAGEMENT SYSTEMS", c.facts.accreditation], 430, 640)
    p.foot(
        [
            f"{c.word('short')} Group Limited, its affiliates and subsidiaries and their respective officers, employees or "
            "agents assume no responsibility and shall not be liable for any loss caused by reliance on the information in "
            f"this document. Page 1 of {2 if c.facts.sites else 1}"
        ]
    )
    if c.facts.sites:
        p.turn()
        p.say("Certificate Schedule", 20, colour="#005f86", after=4)
        p.say(f"Certificate identity number: {c.number()}", 9, after=20)
        p.table([("Location", "Activities"), *c.facts.sites], (200, 275))


def print_numbered_heading(c: Certificate, p: Paper) -> None:
    """The number is in the heading, the dates are sentences at the left."""
    p.frame("#f36f21", 30, 1)
    p.put(f"Certificate {c.number()}", 64, 90, Style(22, 1))
    p.y = 120
    p.margin = 64
    p.say("The management system of", 10, after=14)
    p.say(c.holder(), 22, 1, after=8)
    p.say(c.address(", "), 10, after=16)
    p.say("has been assessed and certified as meeting the requirements of", 10, after=8)
    p.say(c.standard(), 24, 1, after=12)
    p.say("For the following activities", 10, after=8)
    p.say(c.scope(), 11, 1, after=26)
    small = 9
    p.say(
        f"This certificate is valid from {c.day('start', 'd month yyyy')} until {c.day('until', 'd month yyyy')} and remains "
        "valid subject to satisfactory surveillance audits.",
        small,
        after=2,
    )
    p.say(
        f"Re certification audit due before {c.day('recertification', 'd month yyyy')}",
        small,
        after=2,
    )
    p.say(
        f"Issue {c.word('issue_number')}. Certified since {c.day('original', 'd month yyyy')}",
        small,
        after=22,
    )
    if "soa" in c.facts.words:
        p.say(f"Statement of applicability: {c.word('soa')}", small, after=14)
    p.say("Authorised by", 8, 2, after=24)
    p.say("Ottoline Brandt, Business Manager", 8, after=10)
    p.say(
        f"{c.issuer()}, Havenstraat 99, 9999 ZZ Spijkernisse, The Netherlands  t +31 99 000 00 00  www.sgx.invalid",
        7,
    )
    p.mark([f"{c.accreditor()} {c.facts.accreditation}"], 440, 660)
    p.foot(
        [
            "Page 1 of 1",
            "This document is an authentic electronic certificate for Client' business purposes use only. "
            "Printed version of the electronic certificate are permitted and will be considered as a copy. This document is "
            "issued by the Company subject to its General Conditions of certification services. Attention is drawn to the "
            "limitation of liability, indemnification and jurisdictional clauses contained therein. The validity of this "
            "document can be checked on the website. This document is copyright protected.",
        ]
    )


def print_holder_on_top(c: Certificate, p: Paper) -> None:
    """The holder before the lead-in; every date that a cycle can have."""
    p.say(c.holder(), 20, 1, align="centre", after=6)
    p.say(c.address(), 10, align="centre", after=14)
    if c.facts.sites:
        p.say(
            "This is a multi-site certificate, additional site(s) are listed on the next page(s)",
            8,
            2,
            align="centre",
            after=14,
        )
    p.say(
        f"{c.issuer()} certifies that the Management System of the above organisation has been audited and found to be in "
        "accordance with the requirements of the management system standards detailed below",
        9,
        align="centre",
        after=16,
    )
    p.say("Standard", 10, 1, align="centre", after=2)
    p.say(c.standard(), 20, 1, align="centre", after=16)
    p.say("Scope of certification", 10, 1, align="centre", after=4)
    p.say(c.scope(), 10, align="centre", after=20)
    form = "dd-mm-yyyy"
    p.pairs(
        [
            ("Original cycle start date:", c.day("original", form)),
            ("Expiry date of previous cycle:", c.day("previous", form)),
            ("Certification / Recertification Audit date:", c.day("audit", form)),
            ("Certification / Recertification cycle start date:", c.day("start", form)),
        ],
        x=100,
        split=260,
        bold=False,
        values_last=False,
    )
    p.say(
        "Subject to the continued satisfactory operation of the organization's Management System, this certificate expires "
        f"on: {c.day('until', form)}",
        10,
        1,
        align="centre",
        after=20,
    )
    p.put(f"Certificate No.: {c.number()}", 60, p.y + 10, Style(9, 1))
    p.put("Version: 1", 260, p.y + 10, Style(9))
    p.put(f"Issue date: {c.day('issue', form)}", 390, p.y + 10, Style(9))
    p.mark([c.accreditor(), c.facts.accreditation], 60, 690, width=80)
    p.foot(
        [
            "Certification body address: 5th Floor, 99 Nowhere Street, London ZZ9 9ZZ, United Kingdom",
            "Local office: Boompjeskade 999, 9999 ZZ Rotterdorp, The Netherlands",
            "Further clarifications regarding the scope and validity of this certificate, and the applicability of the management "
            "system requirements, please call: +31 99 000 00 00",
        ]
    )
    if c.facts.sites:
        p.turn()
        p.say("Site", 14, 1, after=10)
        p.table([("Site Name/Location", "Site Scope"), *c.facts.sites], (235, 240))
