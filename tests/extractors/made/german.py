"""Certificates as bodies in Germany print them, in German and in English."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_order_number(c: Certificate, p: Paper) -> None:
    """The title in many languages up the side; order number beside the registration number."""
    p.upright(
        "ZERTIFIKAT  *  CERTIFICATE  *  CERTIFICADO  *  CERTIFICAT",
        40,
        800,
        Style(15, 1, colour="#7fa6c9"),
    )
    p.margin = 90
    p.put("ZERTIFIKAT", 90, 110, Style(34, 1, colour="#2b6cb0"))
    p.y = 135
    p.say(f"Die Zertifizierungsstelle\nder {c.issuer()}", 10, after=10)
    p.say("bescheinigt, dass das Unternehmen", 10, after=12)
    p.say(c.holder(), 15, 1, align="centre")
    p.say(c.address(), 10, align="centre", after=12)
    p.say("für den Geltungsbereich", 10, after=8)
    p.say(c.scope(), 11, 1, align="centre", after=12)
    p.say(
        "ein Informationssicherheitsmanagementsystem gemäß „Erklärung zur Anwendbarkeit“ eingeführt hat und anwendet.",
        after=8,
    )
    p.say(
        f"Durch ein Audit, Auftrags-Nr. {c.word('order')}, wurde der Nachweis erbracht, dass die Anforderungen der",
        after=8,
    )
    p.say(c.standard(), 17, 1, align="centre", after=8)
    p.say(
        f"erfüllt sind. Dieses Zertifikat ist gültig vom {c.day('start', 'dd.mm.yyyy')} bis {c.day('until', 'dd.mm.yyyy')}.",
        after=4,
    )
    p.say(f"Zertifikat-Registrier-Nr.: {c.number()}", after=4)
    p.say(f"Version der Erklärung zur Anwendbarkeit: {c.word('soa')}", after=40)
    p.say(f"Leitung der Zertifizierungsstelle\nMünchberg, {c.day('issue', 'dd.mm.yyyy')}", 9)
    p.mark(
        [c.accreditor(), "Deutsche", "Akkreditierungsstelle", c.facts.accreditation],
        400,
        650,
        width=110,
    )
    p.foot(
        [f"{c.facts.issuer} • Zertifizierungsstelle • Niemandstraße 65 • 99999 Münchberg • Germany"]
    )


def print_order_number_in_english(c: Certificate, p: Paper) -> None:
    """The same body, for a customer abroad."""
    p.upright("CERTIFICATE  *  ZERTIFIKAT  *  CERTIFICADO", 40, 800, Style(15, 1, colour="#7fa6c9"))
    p.margin = 90
    p.put("CERTIFICATE", 90, 110, Style(34, 1, colour="#2b6cb0"))
    p.y = 135
    p.say(f"The Certification Body\nof {c.issuer()}", after=10)
    p.say("certifies that", after=10)
    p.say(c.holder(), 15, 1, align="centre")
    p.say(c.address(), 10, align="centre", after=10)
    if c.facts.sites:
        p.say(
            "including the sites and scope of application see enclosure", 9, align="centre", after=8
        )
    p.say(f"has established and applies {c.word('a_system')} for", after=8)
    p.say(c.scope(), 11, 1, align="centre", after=10)
    p.say(
        f"An audit was performed, Order No. {c.word('order')}. Proof has been furnished that the requirements according to",
        after=6,
    )
    p.say(c.standard(), 17, 1, align="centre", after=6)
    p.say(
        f"are fulfilled. The certificate is valid from {c.day('start', 'yyyy-mm-dd')} until {c.day('until', 'yyyy-mm-dd')}.",
        after=4,
    )
    p.say(f"Certificate Registration No.: {c.number()}", after=40)
    p.say(f"Product Compliance Management\nMünchberg, {c.day('issue', 'yyyy-mm-dd')}", 9)
    p.mark([c.accreditor(), c.facts.accreditation], 400, 650, width=110)
    p.foot([f"Page 1 of {2 if c.facts.sites else 1}"])
    if c.facts.sites:
        p.turn()
        p.put(f"Enclosure of Certificate Registration No.: {c.number()}", 90, 90, Style(11, 1))
        p.y = 120
        p.table([("Sites", "Scope of Application"), *c.facts.sites], (200, 210))


def print_norm_on_top(c: Certificate, p: Paper) -> None:
    """The standard first; labels left, values right; first certification as a mere year or day."""
    p.put("Zertifikat", 60, 90, Style(30, 1, colour="#0046ad"))
    p.y = 130
    p.pairs(
        [
            ("Prüfungsnorm", c.standard()),
            ("Zertifikat-Registrier-Nr.", c.number()),
            ("Unternehmen:", f"{c.holder()}\n{c.address()}"),
            ("Geltungsbereich:", c.scope()),
            (
                "",
                "Durch ein Audit wurde der Nachweis erbracht, dass die Forderungen der oben genannten Norm erfüllt sind. "
                f"Die Erklärung zur Anwendbarkeit vom {c.word('soa')} liegt zugrunde.",
            ),
            (
                "Gültigkeit:",
                f"Dieses Zertifikat ist gültig vom {c.day('start', 'dd.mm.yyyy')} bis {c.day('until', 'dd.mm.yyyy')}.\n"
                f"Erstzertifizierung {c.day('original', 'dd.mm.yyyy')}\nAblauf der letzten Gültigkeit {c.day('previous', 'dd.mm.yyyy')}",
            ),
        ],
        split=150,
        size=10.5,
        bold=False,
        values_last=False,
    )
    p.say(c.day("issue", "dd.mm.yyyy"), 9, after=0)
    p.say(c.issuer(), 9, after=0)
    p.say("Am Nirgendstein · 99999 Köllingen", 9)
    p.mark(
        [c.accreditor(), "Deutsche Akkreditierungsstelle", c.facts.accreditation],
        400,
        690,
        width=130,
    )
    p.foot(
        [
            "www.rheinwacht.invalid    Die Gültigkeit kann im Internet unter der Zertifikatsdatenbank geprüft werden."
        ]
    )


def print_report_number(c: Certificate, p: Paper) -> None:
    """Bilingual: German with English in italics below each phrase; audit report number as a trap."""
    p.frame("#9b2226", 28, 1)
    p.say("ZERTIFIKAT / CERTIFICATE", 24, 1, align="centre", after=20)
    p.say(f"{c.issuer()} bescheinigt hiermit, dass die Organisation", align="centre", after=0)
    p.say("hereby certifies that the organization", 8, 2, align="centre")
    p.say(c.holder(), 16, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=10)
    p.say("Zertifizierter Bereich / Certified scope:", 9, align="centre", after=2)
    p.say(c.scope(), 11, 1, align="centre", after=12)
    p.say(
        "ein Informationssicherheits-Managementsystem eingeführt hat und aufrechterhält nach der Norm",
        align="centre",
        after=0,
    )
    p.say(
        "has established and maintains an information security management system according to",
        8,
        2,
        align="centre",
    )
    p.say(c.standard(), 18, 1, align="centre", after=8)
    p.say(
        f"Der Nachweis wurde mit Auditbericht-Nr. {c.word('report')} erbracht.",
        align="centre",
        after=0,
    )
    p.say("The conformity was adduced with this audit report no.", 8, 2, align="centre", after=12)
    p.pairs(
        [
            ("Zertifikat Registrier-Nr.:\nCertificate registration no.:", c.number()),
            ("Zertifikat gültig vom:\nCertificate valid from:", c.day("start", "dd.mm.yyyy")),
            ("Zertifikat gültig bis:\nCertificate valid to:", c.day("until", "dd.mm.yyyy")),
        ],
        x=130,
        split=190,
        bold=False,
    )
    p.say(f"{c.facts.issuer}, Stuttlingen, {c.day('issue', 'dd.mm.yyyy')}", 9, align="centre")
    p.mark([c.accreditor(), c.facts.accreditation], 60, 690, width=110)
    p.foot(
        [
            "Ein Verstoß gegen die Bedingungen des Zertifizierungsvertrages kann das Zertifikat ungültig werden lassen.  Seite 1 von 1"
        ]
    )


def print_three_lines_below(c: Certificate, p: Paper) -> None:
    """Three labelled lines in the middle, nothing else labelled."""
    p.say("ZERTIFIKAT", 40, 1, colour="#d2691e", spread=2, after=30)
    p.say("Hiermit wird bescheinigt, dass", after=8)
    p.say(c.holder(), 20, 1, after=4)
    p.say(c.address(), 10, after=14)
    p.say("ein Informationssicherheits-Managementsystem eingeführt hat und anwendet.", after=12)
    p.say("Geltungsbereich:", 10, 1, after=2)
    p.say(c.scope(), after=12)
    p.say(
        "Durch ein Audit, dokumentiert in einem Bericht, wurde der Nachweis erbracht, dass das Managementsystem die Anforderungen des "
        "folgenden Regelwerks erfüllt:",
        after=8,
    )
    p.say(c.standard(), 22, 1, after=20)
    p.pairs(
        [
            ("Zertifikat-Registrier-Nr.", c.number()),
            ("Gültig ab", c.day("start", "yyyy-mm-dd")),
            ("Gültig bis", c.day("until", "yyyy-mm-dd")),
            ("Zertifizierungsdatum", c.day("issue", "yyyy-mm-dd")),
        ],
        split=190,
    )
    p.gap(20)
    p.say(c.issuer(), 10, 1, after=20)
    p.say("Friedlinde Amrein\nGeschäftsführerin", 9)
    p.mark([c.accreditor(), c.facts.accreditation], 420, 640, width=110)
    p.foot(
        [
            f"Akkreditierte Stelle: {c.facts.issuer}, Nullbergstraße 21, 99433 Frankenfurt am Main. Zuständige Stelle ebenda."
        ]
    )
