"""The look of small bodies in Britain and Turkey: accredited, not accredited, a draft of one."""

from tests.extractors.unseen.dates import figures, long, ordinal
from tests.extractors.unseen.facts import Certificate
from tests.extractors.unseen.marks import IAF, logo, mark, seal, stamp
from tests.extractors.unseen.paper import wave
from tests.extractors.unseen.sheet import Sheet

GREY = "#666666"


def wrenfield(s: Sheet, c: Certificate) -> None:
    """UK, small: 'Date of Expiry*' with the asterisk explained below; the accreditor only a mark."""
    s.picture(logo("Wrenfield", "#25408f", "disc", "ISO certification"), 50, 40, 180)
    s.picture(mark("UKAS", "MANAGEMENT SYSTEMS", "10551", "#43235e", "tick"), 460, 35, 72)
    s.centre(170, "Certificate of Assessment", font="serif-italic", size=30, ink="#25408f")
    s.centre(
        205,
        "This is to certify that the Occupational Health and Safety Management System of",
        size=10,
    )
    s.centre(240, c.holder, font="sans-bold", size=20)
    s.para(120, 260, 355, c.address, size=10, align="centre")
    s.centre(310, "has been assessed and registered against the provisions of", size=10)
    s.centre(345, c.norm, font="sans-bold", size=24, ink="#25408f")
    s.centre(375, "The scope of registration:", size=10)
    s.para(90, 395, 415, c.scope, font="sans-bold", size=11, align="centre")
    s.pairs(
        150,
        500,
        (
            ("Certificate Number", c.number),
            ("Date of Initial Certification", ordinal(c.initial)),
            ("Date of Certificate Issue", ordinal(c.issue)),
            ("Date of Expiry*", ordinal(c.until)),
        ),
        label=180,
        size=10,
    )
    s.signature(240, 610, 100)
    s.centre(640, "Authorised Signature", size=9)
    s.centre(700, "* Subject to continued satisfactory surveillance.", size=8)
    s.para(
        80,
        780,
        435,
        "Wrenfield Certification Ltd, 3 Abbey Business Centre, Shrewsbury SY1 1XX. This certificate is the property of Wrenfield Certification Ltd and must be returned on request.",
        size=7,
        align="centre",
        ink=GREY,
    )


def britannic(s: Sheet, c: Certificate) -> None:
    """UK, not accredited: yearly certificate, grand title, royal looks."""
    wave(s, ink="#7b6a2f", deep=4, turns=60)
    s.painted(
        s.width / 2, 120, "Certificate of Registration", size=33, ink="#12284c", font="serif-bold"
    )
    s.picture(seal("BRITANNIC STANDARDS OFFICE", "BSO"), 250, 140, 95)
    s.centre(265, "This certificate has been awarded to", font="times-italic", size=13)
    s.centre(298, c.holder, font="times-bold", size=22)
    s.centre(318, c.address, font="times", size=10)
    s.centre(
        350,
        "in recognition of the organisation's Quality Management System which complies with",
        font="times-italic",
        size=13,
    )
    s.centre(384, c.norm, font="times-bold", size=24)
    s.centre(
        410,
        "The scope of activities covered by this certificate is defined below",
        font="times-italic",
        size=12,
    )
    s.para(90, 434, 415, c.scope, font="times", size=12, align="centre")
    for x, label, value in (
        (150, "Certificate Number:", c.number),
        (300, "Date of Issue: (Original)", long(c.initial)),
        (450, "Date of Issue:", long(c.issue)),
    ):
        s.text(x, 540, label, font="times", size=10, align="centre")
        s.text(x, 555, value, font="times-bold", size=11, align="centre")
    s.centre(585, "Expiry Date:", font="times", size=10)
    s.centre(600, long(c.until), font="times-bold", size=11)
    s.signature(120, 660, 100)
    s.text(
        170,
        690,
        "Issued by: On behalf of the Schemes Manager",
        font="times",
        size=9,
        align="centre",
    )
    s.centre(
        770,
        "Britannic Standards Office Ltd is a company registered in England No. 05555123. The use of the registration mark is governed by the scheme rules.",
        font="times",
        size=7.5,
    )
    s.centre(782, "www.britannicstandards.example", font="times", size=7.5)


def unfinished(s: Sheet, c: Certificate) -> None:
    """A proof for the client: number and dates still to be filled in."""
    s.slanted(s.width / 2, s.height / 2, "DRAFT", size=150, ink="#f0d9d9")
    s.picture(logo("ORIONCERT", "#444444", "diamond"), 60, 45, 190)
    s.centre(160, "Certificate of Registration", font="book-bold", size=26)
    s.centre(
        195, "This is to certify that the Information Security Management System of", size=10.5
    )
    s.centre(225, c.holder, font="sans-bold", size=18)
    s.centre(245, c.address, size=10)
    s.centre(275, "has been assessed and found to conform to the requirements of", size=10.5)
    s.centre(305, c.norm, font="sans-bold", size=20)
    s.centre(335, "for the following scope", size=10.5)
    s.para(90, 355, 415, c.scope, size=11, align="centre")
    s.pairs(
        170,
        480,
        (
            ("Certificate Number", "XXXXXXXX"),
            ("Initial Certification Date", "DD/MM/YYYY"),
            ("Issue Date", "XX XXXX 2025"),
            ("Expiry Date", "XX XXXX 2028"),
        ),
        label=150,
    )
    s.text(
        90,
        620,
        "Please check the spelling of all details and return this draft within 5 working days.",
        size=9,
        ink="#b00020",
    )
    s.picture(
        mark("UAF", "UNITED ACCREDITATION FOUNDATION", "CB-MS-1001", "#b3262e", "ring"),
        430,
        600,
        76,
    )
    s.picture(mark(*IAF), 350, 600, 70)
    s.centre(
        780,
        "Orioncert Registrars Ltd, 14 Blossom Way, Leicester, LE1 1XX, United Kingdom",
        size=8,
        ink=GREY,
    )


def galata(s: Sheet, c: Certificate) -> None:
    """Turkey, bilingual: each label in two languages on one line."""
    s.box(22, 22, s.width - 44, s.height - 44, ink="#b11226", thick=4)
    s.box(29, 29, s.width - 58, s.height - 58, ink="#1a2a5e", thick=1)
    s.picture(logo("GALATACERT", "#b11226", "diamond"), 190, 45, 215)
    s.outline(
        s.width / 2, 150, "SERTİFİKA / CERTIFICATE", font="serif-bold", size=28, ink="#1a2a5e"
    )
    s.centre(185, "Bu belge aşağıdaki kuruluşun yönetim sisteminin", font="dejavu", size=9)
    s.centre(
        198,
        "This certificate is given to the organization below whose management system",
        font="dejavu",
        size=8,
        ink=GREY,
    )
    s.para(70, 228, 455, c.holder, font="dejavu-bold", size=13, align="centre")
    s.para(70, 262, 455, c.address, font="dejavu", size=9, align="centre")
    s.centre(320, c.norm, font="dejavu-bold", size=22, ink="#b11226")
    s.centre(
        340,
        "standardının şartlarını karşıladığını onaylar / fulfils the requirements of the standard",
        font="dejavu",
        size=8.5,
    )
    s.text(60, 370, "Kapsam / Scope :", font="dejavu-bold", size=9)
    turkish, english = c.scope.split(" / ")
    y = s.para(60, 386, 475, turkish, font="dejavu", size=9)
    s.para(60, y + 4, 475, english, font="dejavu", size=9)
    rows = (("Belge No / Certificate No", c.number), ("İlk Belgelendirme Tarihi / Initial Certification Date", figures(c.initial, ".")), ("Yayın Tarihi / Issue Date", figures(c.issue, ".")),
            ("Geçerlilik Tarihi / Validity Date", figures(c.until, ".")), ("Ara Tetkik / Surveillance", "15.05.2026"))  # fmt: skip
    s.pairs(60, 480, rows, label=290, font="dejavu", bold="dejavu-bold", size=9)
    s.picture(mark("TÜRKAK", "YÖNETİM SİSTEMİ", "AB-0288-YS", "#c8102e", "ring"), 60, 590, 80)
    s.text(60, 700, "EA: 29, 33", font="dejavu", size=8)
    s.signature(380, 640, 100)
    s.text(430, 668, "Genel Müdür / General Manager", font="dejavu", size=8, align="centre")
    s.picture(stamp("GALATACERT BELGELENDIRME", "ONAY", "#1a2a5e", 0.5), 380, 575, 100, late=True)
    s.para(
        60,
        745,
        475,
        "Galatacert Belgelendirme ve Denetim Hizmetleri Limited Şirketi – Perpa Ticaret Merkezi B Blok No:1155 Şişli/İstanbul. Bu belge yapılan yıllık ara tetkiklerde uygunluğun devamı halinde geçerlidir. / This certificate is valid provided that conformity continues in the annual surveillance audits.",
        font="dejavu",
        size=6.5,
        align="centre",
    )
