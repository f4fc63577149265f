"""The look of small bodies in the UK, the USA, Turkey and Eastern and Southern Europe."""

from tests.extractors.unseen.dates import american, figures, long, ordinal
from tests.extractors.unseen.facts import Certificate, Document
from tests.extractors.unseen.marks import IAF, logo, mark, seal, stamp
from tests.extractors.unseen.sheet import Sheet, wave

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


def bluegrass(s: Sheet, c: Certificate) -> None:
    """USA, small: month names, 'Certification Effective' and 'Valid Through'."""
    s.box(28, 28, s.width - 56, s.height - 56, ink="#1d4e89", thick=3)
    s.text(60, 90, "Bluegrass Registrars, Inc.", font="book-bold", size=22, ink="#1d4e89")
    s.text(60, 110, "an ISO management systems registrar", font="book", size=9)
    s.text(60, 160, "CERTIFICATE", font="book-bold", size=28)
    y = s.para(
        60,
        195,
        490,
        "Be it known that the Artificial Intelligence Management System of",
        font="book",
        size=11,
    )
    y = s.para(60, y + 14, 490, c.holder, font="book-bold", size=18)
    y = s.para(60, y, 490, c.address, font="book", size=10)
    y = s.para(
        60,
        y + 14,
        490,
        f"has been examined by Bluegrass Registrars, Inc. and conforms with all the applicable requirements of {c.norm}, within the following scope:",
        font="book",
        size=11,
    )
    s.para(60, y + 14, 490, c.scope, font="book-bold", size=11)
    rows = (
        ("Certificate No", c.number),
        ("Original Certification", american(c.initial)),
        ("Certification Effective", american(c.start)),
        ("Reissued", american(c.issue)),
        ("Valid Through", american(c.until)),
    )
    s.pairs(60, 470, rows, label=160, font="book", bold="book-bold", size=10, colon="")
    s.signature(60, 600, 110)
    s.text(60, 630, "Thaddeus Rourke, President", font="book", size=9)
    s.picture(mark("IAS", "MANAGEMENT SYSTEMS", "MSCB-288", "#12467b", "shield"), 440, 560, 78)
    s.para(
        60,
        720,
        490,
        "Bluegrass Registrars, Inc. • 2200 Nicholasville Road, Lexington, Kentucky 40503 • Confirm the status of this certificate at www.bluegrassreg.example",
        font="book",
        size=7.5,
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


def levante(s: Sheet, c: Certificate) -> None:
    """Spain, bilingual: 'Fecha de primera emisión' and the rest, number as the title."""
    s.text(60, 70, "LEVANOR", font="sans-bold", size=26, ink="#e2231a")
    s.text(60, 110, "Certificado del Sistema de Gestión", size=20)
    s.text(60, 130, "de Seguridad de la Información", size=20)
    s.text(
        60,
        148,
        "Information Security Management System Certificate",
        font="sans-italic",
        size=10,
        ink=GREY,
    )
    s.text(60, 190, c.number, font="sans-bold", size=18, ink="#e2231a")
    s.text(
        60, 225, "LEVANOR certifica que la organización / certifies that the organization", size=10
    )
    s.text(60, 255, c.holder, font="sans-bold", size=17)
    s.para(
        60,
        285,
        475,
        f"dispone de un sistema de gestión conforme con la Norma / has a management system in conformity with the standard {c.norm}",
        size=10,
    )
    s.text(60, 325, "para las actividades / for the activities:", size=10)
    spanish, english = c.scope.split(" / ")
    y = s.para(60, 341, 475, spanish, size=10)
    y = s.para(60, y + 4, 475, english, font="sans-italic", size=10)
    s.para(60, y + 4, 475, "Declaración de aplicabilidad versión 3, de fecha 2024-02-01", size=9)
    s.text(60, 455, "que se realizan en / carried out at:", size=10)
    s.text(60, 470, c.address, size=10)
    for index, (label, value) in enumerate(
        (
            ("Fecha de primera emisión / First issued", c.initial),
            ("Fecha de última emisión / Last issued", c.issue),
            ("Fecha de expiración / Validity date", c.until),
        )
    ):
        s.text(300, 560 + 16 * index, label, size=9, align="right")
        s.text(310, 560 + 16 * index, value, font="sans-bold", size=9)
    s.signature(400, 640, 90)
    s.text(440, 670, "Inés CASALDUERO", size=9, align="centre")
    s.text(440, 682, "Directora General", size=8, align="centre")
    s.picture(mark("ENAC", "CERTIFICACIÓN", "Nº 55/C-SG001", "#d40f14", "box"), 60, 630, 78)
    s.text(
        60,
        800,
        "LEVANOR INTERNACIONAL S.A.U. Génova, 66. 46001 Valencia. España. Tel. 91 555 60 00 - www.levanor.example",
        size=7,
        ink=GREY,
    )


def certalba(s: Sheet, c: Certificate) -> None:
    """Italy, bilingual: capitals, three date boxes at the foot."""
    s.box(0, 0, 14, s.height, fill="#008c45")
    s.box(s.width - 14, 0, 14, s.height, fill="#cd212a")
    s.centre(90, "CERTALBA", font="serif-bold", size=34)
    s.centre(125, f"CERTIFICATO N. / CERTIFICATE No.  {c.number}", size=12)
    s.centre(160, "SI CERTIFICA CHE IL SISTEMA DI GESTIONE PER LA QUALITÀ DI", size=9.5)
    s.centre(173, "IT IS HEREBY CERTIFIED THAT THE QUALITY MANAGEMENT SYSTEM OF", size=8, ink=GREY)
    s.centre(205, c.holder, font="sans-bold", size=18)
    s.centre(224, c.address, size=10)
    s.centre(262, "È CONFORME ALLA NORMA / IS IN COMPLIANCE WITH THE STANDARD", size=9)
    s.centre(292, c.norm, font="sans-bold", size=22)
    s.centre(
        325, "PER I SEGUENTI CAMPI DI ATTIVITÀ / FOR THE FOLLOWING FIELD(S) OF ACTIVITIES", size=8.5
    )
    italian, english = c.scope.split(" / ")
    y = s.para(70, 348, 455, italian, font="sans-bold", size=10.5, align="centre")
    s.para(70, y + 6, 455, english, size=10.5, align="centre")
    s.centre(440, "IAF: 33, 35    Settore EA / EA sector", size=8)
    for index, (italian, english, value) in enumerate(
        (
            ("Prima emissione", "First issue", c.initial),
            ("Emissione corrente", "Current issue", c.issue),
            ("Data scadenza", "Expiry date", c.until),
        )
    ):
        x = 60 + index * 165
        s.box(x, 520, 145, 58, ink="#333333", thick=0.6)
        s.text(x + 72, 535, italian, size=8.5, align="centre")
        s.text(x + 72, 546, english, font="sans-italic", size=7.5, align="centre", ink=GREY)
        s.text(x + 72, 566, figures(value, "."), font="sans-bold", size=12, align="centre")
    s.signature(380, 630, 90)
    s.text(425, 660, "Il Presidente / The President", size=8.5, align="centre")
    s.picture(
        mark("ACCREDIA", "L'ENTE ITALIANO DI ACCREDITAMENTO", "SGQ N° 555A", "#1a5fa8", "ring"),
        70,
        610,
        86,
    )
    s.centre(
        780,
        "CERTALBA S.p.A. – Via Corsica 12 – 16128 Genova – La validità del presente certificato è subordinata a sorveglianza periodica annuale",
        size=7,
    )


def wislacert(s: Sheet, c: Certificate) -> None:
    """Poland, bilingual: Polish line, English line, dates written as dd.mm.yyyy with an r."""
    s.box(0, 0, s.width, 20, fill="#dc143c")
    s.centre(80, "POLSKIE BIURO CERTYFIKACJI WISŁACERT", font="dejavu-bold", size=14)
    s.centre(130, "CERTYFIKAT", font="dejavu-bold", size=30)
    s.centre(150, "CERTIFICATE", font="dejavu", size=14, ink=GREY)
    s.centre(175, f"Nr / No. {c.number}", font="dejavu", size=11)
    s.centre(
        215,
        "zaświadcza się, że system zarządzania ciągłością działania / it is certified that the BCMS of",
        font="dejavu",
        size=8.5,
    )
    s.centre(250, c.holder, font="dejavu-bold", size=15)
    s.centre(268, c.address, font="dejavu", size=9)
    s.centre(300, "spełnia wymagania normy / meets the requirements of", font="dejavu", size=9)
    s.centre(330, c.norm, font="dejavu-bold", size=18)
    s.centre(360, "w zakresie / in the scope of", font="dejavu", size=9)
    polish, english = c.scope.split(" / ")
    y = s.para(80, 380, 435, polish, font="dejavu", size=10, align="centre")
    s.para(80, y + 5, 435, english, font="dejavu", size=10, align="centre")
    rows = (
        ("Certyfikat ważny od / Valid from", figures(c.start, ".") + " r."),
        ("Certyfikat ważny do / Valid until", figures(c.until, ".") + " r."),
        ("Data wydania / Date of issue", figures(c.issue, ".") + " r."),
        ("Data pierwszej certyfikacji / First certification", figures(c.initial, ".") + " r."),
    )
    s.pairs(90, 500, rows, label=280, font="dejavu", bold="dejavu-bold", size=9)
    s.signature(380, 620, 90)
    s.text(425, 650, "Prezes / President", font="dejavu", size=8, align="centre")
    s.picture(mark("PCA", "POLSKIE CENTRUM AKREDYTACJI", "AC 555", "#c8102e", "ring"), 80, 600, 76)
    s.centre(790, "WISŁACERT S.A., ul. Kłobucka 23A, 02-699 Warszawa", font="dejavu", size=7.5)


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


DOCUMENTS = (
    Document("cert_iso45001_hedgerow.pdf", wrenfield, Certificate(
        "Hedgerow Grounds Care Ltd", "Mill Farm, Ludlow Road\nCraven Arms SY7 0XX", "ISO 45001", "2018",
        "Grounds maintenance, arboriculture and winter gritting for local authorities and private estates", "WF-45-20117", "Wrenfield Certification Ltd", "UKAS",
        "2020-11-23", "2023-11-21", "", "2026-11-22")),
    Document("cert_iso9001_tidewell.pdf", britannic, Certificate(
        "Tidewell Office Supplies", "88 Harbour Road, Whitby, YO21 3XX", "ISO 9001", "2015",
        "The supply of stationery, office furniture and print services", "148837", "Britannic Standards Office Ltd", "",
        "2016-02-12", "2025-02-10", "", "2026-02-11"), text_layer="partial", accept={"issuer": ["BRITANNIC STANDARDS OFFICE"]}),
    Document("cert_iso42001_derbyvision.pdf", bluegrass, Certificate(
        "Derby Vision Systems, Inc.", "501 Elm Tree Lane, Lexington, KY 40507", "ISO/IEC 42001", "2023",
        "Design and operation of computer-vision models for traffic counting and incident detection", "BR-AI-0031", "Bluegrass Registrars, Inc.", "IAS",
        "2024-10-01", "2025-03-06", "2024-10-01", "2027-09-30"), size=(612, 792)),
    Document("cert_iso27001_bosphoryazilim_tren.pdf", galata, Certificate(
        "BOSPHOR YAZILIM VE DANIŞMANLIK ANONİM ŞİRKETİ", "Barbaros Mah. Ihlamur Sk. No:5 Ataşehir / İSTANBUL / TÜRKİYE", "ISO/IEC 27001", "2022",
        "Yazılım geliştirme, bakım ve destek hizmetleri / Software development, maintenance and support services", "GC-BGYS-25-0663", "Galatacert Belgelendirme ve Denetim Hizmetleri Limited Şirketi", "TÜRKAK",
        "2024-05-16", "2025-05-12", "", "2027-05-15", language="tr+en"), text_layer="partial",
        accept={"scope_statement": ["Software development, maintenance and support services", "Yazılım geliştirme, bakım ve destek hizmetleri"], "issuer": ["GALATACERT"]}),
    Document("cert_iso10002_izmirsu_tren.pdf", galata, Certificate(
        "İZMİR SU ARITMA SANAYİ VE TİCARET LTD. ŞTİ.", "Atatürk OSB 10006 Sk. No:19 Çiğli / İZMİR / TÜRKİYE", "ISO 10002", "2018",
        "Su arıtma cihazlarının satışı, montajı ve müşteri hizmetleri / Sale, installation and customer service of water treatment devices", "GC-MMYS-25-0120", "Galatacert Belgelendirme ve Denetim Hizmetleri Limited Şirketi", "TÜRKAK",
        "2025-06-02", "2025-06-02", "", "2026-06-01", language="tr+en"), order="shuffled", text_layer="partial",
        accept={"scope_statement": ["Sale, installation and customer service of water treatment devices", "Su arıtma cihazlarının satışı, montajı ve müşteri hizmetleri"], "issuer": ["GALATACERT"]}),
    Document("cert_iso27001_azahar_esen.pdf", levante, Certificate(
        "AZAHAR SERVICIOS DIGITALES, S.L.", "CL COLÓN, 31. 46004 - VALENCIA", "UNE-ISO/IEC 27001", "2023",
        "Los sistemas de información que dan soporte a los servicios de alojamiento web y correo electrónico / The information systems that support the web hosting and electronic mail services", "SI-0208/2018", "LEVANOR INTERNACIONAL S.A.U.", "ENAC",
        "2018-04-20", "2024-04-16", "", "2027-04-20", language="es+en"), accept={"standard": ["ISO/IEC 27001"], "standard_edition": ["2022"], "issuer": ["LEVANOR"],
        "scope_statement": ["Los sistemas de información que dan soporte a los servicios de alojamiento web y correo electrónico", "The information systems that support the web hosting and electronic mail services"]}),
    Document("cert_iso9001_ligurnav_iten.pdf", certalba, Certificate(
        "LIGURNAV SISTEMI S.R.L.", "VIA AL PORTO ANTICO 4 16128 GENOVA (GE) ITALIA", "ISO 9001", "2015",
        "PROGETTAZIONE, INSTALLAZIONE E MANUTENZIONE DI SISTEMI DI NAVIGAZIONE / DESIGN, INSTALLATION AND MAINTENANCE OF NAVIGATION SYSTEMS", "31877/15/S", "CERTALBA S.p.A.", "ACCREDIA",
        "2015-03-26", "2024-03-19", "", "2027-03-25", language="it+en"), accept={
        "scope_statement": ["PROGETTAZIONE, INSTALLAZIONE E MANUTENZIONE DI SISTEMI DI NAVIGAZIONE", "DESIGN, INSTALLATION AND MAINTENANCE OF NAVIGATION SYSTEMS"]}),
    Document("cert_iso22301_mazowdata_plen.pdf", wislacert, Certificate(
        "MAZOWDATA Sp. z o.o.", "ul. Prosta 51, 00-838 Warszawa", "PN-EN ISO 22301", "2020",
        "świadczenie usług kolokacji i chmury obliczeniowej / provision of colocation and cloud computing services", "BCM-14/1/2023", "WISŁACERT S.A.", "PCA",
        "2020-10-12", "2023-10-05", "2023-10-12", "2026-10-11", language="pl+en"), accept={"standard": ["ISO 22301"], "standard_edition": ["2019"], "issuer": ["POLSKIE BIURO CERTYFIKACJI WISŁACERT"],
        "scope_statement": ["świadczenie usług kolokacji i chmury obliczeniowej", "provision of colocation and cloud computing services"]}),
    Document("cert_iso27001_mossgate_DRAFT.pdf", unfinished, Certificate(
        "Mossgate Data Consultancy Ltd", "The Old Dairy, Church Lane, Oakham", "ISO/IEC 27001", "2022",
        "Data migration consultancy and managed database services", "", "Orioncert Registrars Ltd", "UAF"), kind="certificate_draft", accept={"issuer": ["ORIONCERT"]},
        notes="number and dates are placeholders: must stay empty"),
)  # fmt: skip
