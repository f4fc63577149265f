"""Certificates as bodies in Austria and Switzerland print them."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_vienna(c: Certificate, p: Paper) -> None:
    """Austrian: confirmation first, the registration in a line, the day at the foot with the place."""
    p.say(c.issuer(), 12, 1, align="right", after=40)
    p.say("ZERTIFIKAT", 30, align="centre", after=16)
    p.say(
        "Die Zertifizierungsstelle bestätigt, dass das Informationssicherheits-Managementsystem der Organisation",
        align="centre",
    )
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(" | "), 9, align="centre", after=12)
    p.say("im Anwendungsbereich", align="centre")
    p.say(c.scope(), 11, 1, align="centre", after=12)
    p.say("den Anforderungen der Norm", align="centre")
    p.say(c.standard(), 18, 1, align="centre")
    p.say("entspricht.", align="centre", after=20)
    p.say(
        f"Registrierungsnummer: {c.number()}   |   Datum der Erstausstellung: {c.day('original', 'd. month yyyy')}   |   "
        f"Gültig bis: {c.day('until', 'd. month yyyy')}",
        9,
        align="centre",
        after=30,
    )
    p.say(f"Wienau, am {c.day('issue', 'd. month yyyy')}", align="centre", after=30)
    p.say("Dkfm. Leopoldine Huber", 9, align="centre")
    p.foot(
        [
            f"Akkreditiert durch {c.accreditor()}, Identifikationsnummer {c.facts.accreditation}. Die jeweils aktuelle Gültigkeit dieses "
            "Zertifikates ist ausschließlich im Internet dokumentiert. Jährliche Überwachungsaudits sind Voraussetzung."
        ],
        align="centre",
    )


def print_swiss(c: Certificate, p: Paper) -> None:
    """Swiss: a dash between the days of validity; the normative basis as a list."""
    p.put("Zertifikat", 60, 120, Style(44, 1))
    p.y = 140
    p.say(
        "Die Stelle bescheinigt hiermit, dass nachstehend genanntes Unternehmen über ein Managementsystem verfügt, welches den Forderungen "
        "der nachfolgend aufgeführten Normen entspricht.",
        9,
        after=20,
    )
    p.say(c.holder(), 16, 1, after=2)
    p.say(c.address(), 11, after=16)
    p.say("Zertifizierter Bereich", 9, after=0)
    p.say("Gesamtes Unternehmen", 11, 1, after=10)
    p.say("Tätigkeitsgebiet", 9, after=0)
    p.say(c.scope(), 11, 1, after=10)
    p.say("Normative Grundlagen", 9, after=0)
    p.say(f"{c.standard()}      {c.word('system')}", 11, 1, after=24)
    p.stacks(
        [
            ("Gültigkeit", f"{c.day('start', 'dd.mm.yyyy')} – {c.day('until', 'dd.mm.yyyy')}"),
            ("Ausgabe", c.day("issue", "dd.mm.yyyy")),
            ("Reg.-Nr.", c.number()),
        ],
        label_size=9,
    )
    p.say(c.issuer(), 9, 1, after=40)
    p.say("A. Gerber, Präsidentin SQW        R. Glauser, CEO SQW", 9)
    p.mark([f"{c.accreditor()}", "Swiss Accreditation", c.facts.accreditation], 420, 680, width=110)
    p.foot(["Trusted Cert    Swiss Made    Member of a network of certification bodies"])
