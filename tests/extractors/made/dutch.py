"""Certificates as Dutch bodies print them."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_statement(c: Certificate, p: Paper) -> None:
    """A block at the top with number, replaced number and dates; then the statement."""
    p.put("certificaat", 60, 80, Style(26, 1, colour="#003082"))
    p.y = 90
    form = "yyyy-mm-dd"
    p.stacks(
        [
            ("Nummer", c.number()),
            ("Vervangt", c.word("replaces")),
            ("Uitgegeven", c.day("issue", form)),
            ("Eerste uitgave", c.day("original", form)),
            ("Geldig tot", c.day("until", form)),
            ("Rapportnummer", c.word("report")),
        ],
        size=9,
    )
    p.rule()
    p.say(f"Managementsysteemcertificaat {c.standard()}", 15, 1, after=14)
    p.say(
        f"Op basis van onderzoek, regelmatig door {c.issuer()} uitgevoerd, wordt verklaard dat het managementsysteem van",
        after=10,
    )
    p.say(c.holder(), 17, 1, after=2)
    p.say(c.address(), after=12)
    p.say(
        f"voldoet aan de eisen van {c.facts.standard}:{c.facts.edition} voor het toepassingsgebied:",
        after=8,
    )
    p.say(c.scope(), 11, 1, after=50)
    p.say("Jorrit Bakhuizen\nCertificatiemanager", 9)
    p.foot(
        [
            "Openbaarmaking van het certificaat is toegestaan. Raadpleeg www.keurwacht.invalid om na te gaan of dit certificaat geldig is.",
            f"Sir Nergens-laan 999, Postbus 00, 9999 AA Rijsdam, Tel. 099 000 00 00. Handelsregister 00000099. "
            f"{c.accreditor()} {c.facts.accreditation}",
        ]
    )


def print_systems_of(c: Certificate, p: Paper) -> None:
    """`De managementsystemen van`, the number large, three dated lines, the accreditation in the small print."""
    p.put("CERTIFICAAT", 60, 90, Style(30, 1, colour="#007a33"))
    p.put(f"Nummer: {c.number()}", 60, 112, Style(11, 1))
    p.y = 140
    p.say("Het managementsysteem van:", after=8)
    p.say(c.holder(), 18, 1, after=2)
    p.say(c.address(), after=14)
    p.say("met inbegrip van de uitvoering van:", after=6)
    p.say(c.scope(), 11, 1, after=14)
    p.say("voldoet aan de eisen, gesteld in de norm:", after=6)
    p.say(c.standard(), 17, 1, after=16)
    if "soa" in c.facts.words:
        p.say(
            f"Het managementsysteem is in overeenstemming met de Verklaring van Toepasselijkheid: {c.word('soa')}",
            9,
            after=10,
        )
    form = "d month yyyy"
    p.say(f"Dit certificaat is geldig tot: {c.day('until', form)}", after=0)
    p.say(f"Uitgegeven voor de eerste maal: {c.day('original', form)}", after=0)
    p.say(f"Uitgifte van dit certificaat: {c.day('issue', form)}", after=30)
    p.say(c.issuer(), 9, 1, after=24)
    p.say("drs. B.T.M. Hollander\nAlgemeen Directeur", 8)
    p.foot(
        [
            "© Integrale publicatie van dit certificaat en de bijbehorende rapporten is toegestaan.",
            f"Geaccrediteerd door de {c.accreditor('Raad voor Accreditatie')}, registratienummer {c.facts.accreditation}. "
            "Meanderdijk 9999, 9999 ZZ Arnheim  T +31 99 000 00 00  NL-Handelsregister 00000101",
        ]
    )


def print_bilingual_rows(c: Certificate, p: Paper) -> None:
    """Each label in Dutch with the English below it, value beside."""
    p.say("CERTIFICAAT / CERTIFICATE", 24, 1, align="centre", colour="#7b2d00", after=14)
    p.pairs(
        [
            ("Certificaathouder\nCertificate holder", f"{c.holder()}\n{c.address()}"),
            ("Norm\nStandard", c.standard()),
            ("Toepassingsgebied\nScope", f"{c.scope()}\n\n{c.word('scope_en')}"),
            ("Certificaatnummer\nCertificate number", c.number()),
            (
                "Datum eerste certificatie\nInitial certification date",
                c.day("original", "dd-mm-yyyy"),
            ),
            (
                "Datum certificatiebesluit\nDate of certification decision",
                c.day("decision", "dd-mm-yyyy"),
            ),
            ("Uitgiftedatum\nIssue date", c.day("issue", "dd-mm-yyyy")),
            ("Geldig tot\nValid until", c.day("until", "dd-mm-yyyy")),
            ("Verklaring van toepasselijkheid\nStatement of applicability", c.word("soa")),
        ],
        split=180,
    )
    p.gap(16)
    p.say(
        f"{c.issuer()} verklaart dat het managementsysteem van bovengenoemde organisatie aan de genoemde norm voldoet. / declares that the "
        "management system of the organisation mentioned above conforms to the standard stated.",
        9,
        after=30,
    )
    p.say("A. de Wit-Slager, directeur / director", 9)
    p.mark([f"{c.accreditor()} {c.facts.accreditation}", "MGMT. SYS."], 430, 690)
    p.foot(["Pagina 1 van 1 / Page 1 of 1"])


def print_care(c: Certificate, p: Paper) -> None:
    """Certificate for health care; the holder at the foot of the page, under the standard and the scope."""
    p.frame("#c2185b", 30, 2)
    p.say("Certificaat", 30, 1, align="centre", after=10)
    p.say(c.standard(), 18, 1, align="centre", after=4)
    p.say("Informatiebeveiliging in de zorg", 11, align="centre", after=16)
    p.say("voor", align="centre", after=6)
    p.say(c.scope(), 11, align="centre", after=16)
    p.say(f"toegekend door {c.issuer()} aan", align="centre", after=8)
    p.say(c.holder(), 20, 1, align="centre", after=2)
    p.say(c.address(), 10, align="centre", after=20)
    form = "dd-mm-yyyy"
    p.pairs(
        [
            ("Registratienummer", c.number()),
            ("Afgiftedatum", c.day("issue", form)),
            ("Geldig t/m", c.day("until", form)),
        ],
        x=190,
        split=110,
        width=230,
        bold=False,
    )
    p.gap(20)
    p.say("Voorzitter certificatiecommissie: dr. S. Wagenaar", 9, align="centre")
    if c.facts.accreditor:
        p.mark([f"{c.accreditor()} {c.facts.accreditation}"], 250, 700)
    p.foot([c.word("small_print")], align="centre", up=44)


def print_registration(c: Certificate, p: Paper) -> None:
    """Registration and project numbers side by side; validity as `van … tot`."""
    p.put("Certificaat", 60, 90, Style(28, colour="#003f7d"))
    p.y = 110
    p.say(f"{c.issuer()} verklaart hierbij dat", after=8)
    p.say(c.holder(), 17, 1, after=2)
    p.say(c.address(), 9, after=12)
    p.say(f"een managementsysteem heeft ingevoerd en toepast conform {c.standard()}", 11, after=10)
    p.say("Werkingsgebied:", 9, 1, after=0)
    p.say(c.scope(), 11, after=20)
    p.put(f"Registratienummer: {c.number()}", 60, p.y + 10, Style(9.5))
    p.put(f"Projectnummer: {c.word('order')}", 330, p.y + 10, Style(9.5))
    p.put(
        f"Geldigheid: van {c.day('start', 'dd-mm-yyyy')} tot {c.day('until', 'dd-mm-yyyy')}",
        60,
        p.y + 26,
        Style(9.5),
    )
    p.put(f"Rapportnummer: {c.word('report')}", 330, p.y + 26, Style(9.5))
    p.put(f"Eerste certificatie: {c.day('original', 'dd-mm-yyyy')}", 60, p.y + 42, Style(9.5))
    p.gap(90)
    p.say(f"Ekkerbest, {c.day('issue', 'd month yyyy')}", 9)
    p.mark([f"{c.accreditor()}", c.facts.accreditation], 430, 650)
    p.foot(
        [
            "Dit certificaat is afgegeven volgens de certificatieprocedure en wordt jaarlijks gecontroleerd. Volgende controle: zie register."
        ]
    )


def print_landscape(c: Certificate, p: Paper) -> None:
    """A wide sheet to hang on the wall, dates in capitals."""
    p.frame("#b08d2f", 24, 6)
    p.y = 80
    p.say("CERTIFICAAT", 34, 1, align="centre", spread=6, after=10)
    p.say(f"{c.issuer()} verklaart dat", 11, align="centre")
    p.say(c.holder(), 24, 1, align="centre")
    p.say(c.address(", "), 10, align="centre", after=12)
    p.say(
        f"beschikt over een managementsysteem dat voldoet aan {c.standard()}",
        12,
        align="centre",
        after=10,
    )
    p.say(c.scope(), 12, 2, align="centre", after=24)
    p.stacks(
        [
            ("CERTIFICAATNUMMER", c.number()),
            ("DATUM VAN AFGIFTE", c.day("issue", "dd MON yyyy")),
            ("EINDDATUM", c.day("until", "dd MON yyyy")),
        ],
        align="centre",
        size=12,
    )
    p.say(
        "Geaccrediteerd door de "
        + c.accreditor("Raad voor Accreditatie")
        + f", nr. {c.facts.accreditation}",
        9,
        align="centre",
    )
