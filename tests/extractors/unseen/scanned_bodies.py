"""Certificates that only exist as scans and phone photos, each from a body of its own."""

from tests.extractors.unseen.dates import figures, later, long, ordinal
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import IAF, logo, mark, seal, stamp
from tests.extractors.unseen.paper import wave
from tests.extractors.unseen.rendering import render
from tests.extractors.unseen.scans import Scan, degrade
from tests.extractors.unseen.sheet import Sheet

ORANGE = "#f08a24"


def lantern(s: Sheet, c: Certificate) -> None:
    """Orange letters and a stamp over the dates."""
    wave(s, ink=ORANGE, deep=6, turns=30)
    s.picture(logo("LANTERN CERT", ORANGE, "disc"), 170, 50, 250)
    s.centre(170, "Certificate of Registration", font="serif-bold", size=30, ink=ORANGE)
    s.centre(205, f"This is to certify that the {c.system} of", font="serif", size=12)
    s.centre(240, c.holder, font="serif-bold", size=20)
    s.para(90, 260, 415, c.address, font="serif", size=11, align="centre")
    s.centre(
        310, "has been assessed and registered against the requirements of", font="serif", size=12
    )
    s.centre(345, c.norm, font="serif-bold", size=24, ink=ORANGE)
    s.centre(375, "Scope:", font="serif-bold", size=12)
    s.para(90, 394, 415, c.scope, font="serif", size=12, align="centre")
    s.pairs(
        130,
        490,
        (
            ("Certificate No.", c.number),
            ("Date of Registration", figures(c.issue)),
            ("Date of Expiry", figures(c.until)),
            ("1st Surveillance Due", figures(later(c.issue, 1))),
            ("2nd Surveillance Due", figures(later(c.issue, 2))),
        ),
        label=160,
        font="serif",
        bold="serif-bold",
        size=12,
        ink="#b35c00",
    )
    s.picture(
        stamp("LANTERN CERTIFICATION LLP", "ISSUED", "#c22a2a", 0.55), 300, 480, 120, late=True
    )
    s.picture(mark("IAS", "MANAGEMENT SYSTEMS", "MSCB-301", "#12467b", "shield"), 90, 620, 76)
    s.picture(mark(*IAF), 180, 620, 70)
    s.signature(400, 650, 100)
    s.centre(
        760,
        "For verification visit www.lanterncert.example  |  Lantern Certification LLP, Ahmedabad, India",
        font="serif",
        size=9,
    )


def granite(s: Sheet, c: Certificate) -> None:
    """Light grey labels and small print on white."""
    s.picture(logo("Granite Assurance", "#777777", "bar"), 60, 50, 230)
    s.text(60, 150, "Certificate", size=34, ink="#777777")
    for index, (label, value) in enumerate(
        (
            ("Company", c.holder),
            ("Address", c.address),
            ("Standard", c.norm),
            ("Certificate ID", c.number),
            ("Certified since", long(c.initial)),
            ("Current certificate issued", long(c.issue)),
            ("Expires", long(c.until)),
        )
    ):
        s.text(60, 210 + index * 34, label, size=9, ink="#a8a8a8")
        s.text(230, 210 + index * 34, value, size=12, ink="#3a3a3a")
    s.text(60, 470, "Certified activities", size=9, ink="#a8a8a8")
    s.para(230, 470, 300, c.scope, size=12, ink="#3a3a3a")
    s.signature(60, 620, 110)
    s.text(
        60,
        650,
        "Kirsten Aldous, Certification Director, Granite Assurance Services Ltd",
        size=9,
        ink="#777777",
    )
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "8891", "#43235e", "tick"), 450, 600, 80)


def lotus(s: Sheet, c: Certificate) -> None:
    """India, phone photo: purple ornament, ordinal dates."""
    wave(s, ink="#5e2a84", deep=9, turns=22)
    s.outline(
        s.width / 2,
        120,
        "Certificate of Compliance",
        font="serif-bolditalic",
        size=34,
        ink="#5e2a84",
    )
    s.picture(seal("ROYAL STANDARD INTERNATIONAL", "RSI", "#b8892b"), 248, 135, 100)
    s.centre(265, "This is to certify that", font="times-italic", size=14)
    s.centre(298, c.holder, font="times-bold", size=21)
    s.para(90, 318, 415, c.address, font="times", size=11, align="centre")
    s.centre(365, f"has established and applies an {c.system} as per", font="times-italic", size=13)
    s.centre(398, c.norm, font="times-bold", size=26, ink="#5e2a84")
    s.centre(424, "for the scope of", font="times-italic", size=13)
    s.para(90, 446, 415, c.scope, font="times-bold", size=13, align="centre")
    s.pairs(
        120,
        540,
        (
            ("Certificate Number", c.number),
            ("Date of initial registration", ordinal(c.initial)),
            ("Date of this certificate", ordinal(c.issue)),
            ("Certificate expiry", ordinal(c.until)),
        ),
        label=180,
        font="times",
        bold="times-bold",
        size=12.5,
    )
    s.picture(
        mark("EGAC", "EGYPTIAN ACCREDITATION COUNCIL", "CAB # 011981", "#0f5f8c", "globe"),
        90,
        650,
        78,
    )
    s.signature(400, 680, 90)
    s.text(440, 705, "Chairman", font="times", size=11, align="centre")
    s.centre(
        780,
        "This certificate remains the property of Royal Standard International Certifications (OPC) Pvt. Ltd.",
        font="times",
        size=9,
    )


def steppe(s: Sheet, c: Certificate) -> None:
    """Turkey, in English, for one year, with a hologram sticker."""
    s.box(20, 20, s.width - 40, s.height - 40, ink="#0d47a1", thick=6)
    s.centre(95, "ANADOLU TESCİL", font="dejavu-bold", size=26, ink="#0d47a1")
    s.centre(150, "CERTIFICATE", font="dejavu-bold", size=36)
    s.centre(185, "We certify that the management system of", font="dejavu", size=11)
    s.para(80, 215, 435, c.holder, font="dejavu-bold", size=15, align="centre")
    s.para(80, 255, 435, c.address, font="dejavu", size=10, align="centre")
    s.centre(310, f"complies with {c.norm}", font="dejavu-bold", size=19)
    s.centre(340, "SCOPE", font="dejavu-bold", size=12)
    s.para(80, 360, 435, c.scope, font="dejavu", size=11.5, align="centre")
    s.pairs(
        120,
        460,
        (
            ("Certificate No", c.number),
            ("Certification Date", figures(c.issue, ".")),
            ("Validity Date", figures(c.until, ".")),
            ("Certificate Period", "3 Years"),
        ),
        label=160,
        font="dejavu",
        bold="dejavu-bold",
        size=11,
    )
    s.text(
        120,
        550,
        "Recertification audit is required before the validity date.",
        font="dejavu",
        size=8.5,
    )
    s.picture(seal("ORIGINAL • ORIGINAL • ORIGINAL", "✔", "#9fb4c7", 50), 420, 580, 80)
    s.picture(
        mark("UAF", "UNITED ACCREDITATION FOUNDATION", "CB-MS-3310", "#b3262e", "ring"), 90, 590, 84
    )
    s.signature(260, 640, 100)
    s.centre(
        770,
        "ANADOLU TESCİL Uluslararası Belgelendirme A.Ş. Çankaya / ANKARA",
        font="dejavu",
        size=9,
    )


def bundled(s: Sheet, c: Certificate) -> None:
    """A supplier's bundle: a typed cover, the certificate as a page image, a typed index."""
    s.text(70, 100, "Appendix C – Certificates", font="serif-bold", size=22)
    y = s.para(
        70,
        150,
        455,
        f"In response to question 4.2 of your request for proposal, {c.holder} attaches the certificate of its information security management system. The original can be inspected at our offices.",
        font="serif",
        size=12,
        leading=1.5,
    )
    s.para(
        70,
        y + 20,
        455,
        "Contents\nC.1  Certificate ISO/IEC 27001 (page 2)\nC.2  Contact person (page 3)",
        font="serif",
        size=12,
        leading=1.5,
    )
    s.next_page()
    inner = Sheet("inner", (s.width, s.height))
    granite(inner, c)
    inner_lines = ((s.page, *line[1:]) for line in inner.lines)
    s.lines.extend(inner_lines)
    page = degrade(
        render(inner.save(), 180)[0], Scan(dpi=180, skew=0.8, dark=0.15, blur=0.5), s.chance
    )
    s.picture(page, 0, 0, s.width)
    s.text(
        s.width / 2,
        s.height - 14,
        "Tender 2025-118 | Appendix C | page 2 of 3",
        font="serif",
        size=8,
        align="centre",
    )
    s.next_page()
    s.para(
        70,
        100,
        455,
        "C.2 Contact person\n\nMs. Oona Lindqvist, compliance officer\ncompliance@ravensoft.example",
        font="serif",
        size=12,
        leading=1.5,
    )
