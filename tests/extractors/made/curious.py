"""Certificates that break a habit: no labels, everything in one grid, no expiry, two prints in one file, a draft."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_grid(c: Certificate, p: Paper) -> None:
    """One grid from top to bottom, label left, value right, in the order of a form."""
    p.say("REGISTRATION CERTIFICATE", 18, 1, align="centre", after=14)
    form = "dd/mm/yyyy"
    p.table(
        [
            ("Certificate reference", c.number()),
            ("Certified organisation", c.holder()),
            ("Registered office", c.address(", ")),
            ("Management system standard", c.standard()),
            ("Scope of registration", c.scope()),
            ("Statement of Applicability", c.word("soa")),
            ("Certification body", f"{c.issuer()}, 99 Nil Street, Duplin 99, Ireland"),
            ("Accreditation", f"{c.accreditor()} registration number {c.facts.accreditation}"),
            ("Date of original registration", c.day("original", form)),
            ("Date of last recertification", c.day("start", form)),
            ("Date of issue", c.day("issue", form)),
            ("Registration expires", c.day("until", form)),
            ("Next assessment due", c.day("surveillance", form)),
        ],
        (180, 295),
        size=9.5,
    )
    p.say("Authorised signatory: Niamh O'Farrelly, Certification Manager", 9)


def print_without_labels(c: Certificate, p: Paper) -> None:
    """Values only; what they are follows from the words around them."""
    p.frame("#5d4037", 40, 1)
    p.gap(40)
    p.say(c.issuer(), 12, 1, align="centre", after=30)
    p.say("hereby certifies that", 11, 2, align="centre", after=14)
    p.say(c.holder(), 22, 1, align="centre", after=4)
    p.say(c.address(" · "), 9, align="centre", after=18)
    p.say("operates a management system in conformity with", 11, 2, align="centre", after=12)
    p.say(c.standard(), 22, 1, align="centre", after=18)
    p.say("in respect of", 11, 2, align="centre", after=12)
    p.say(c.scope(), 12, align="centre", after=40)
    form = "d month yyyy"
    p.say(f"{c.number()}", 11, align="centre", after=2)
    p.say(f"{c.day('start', form)} — {c.day('until', form)}", 11, align="centre", after=50)
    p.say("Secretary General", 9, 2, align="centre", after=0)
    p.mark([c.accreditor(), c.facts.accreditation], 247, 690)


def print_without_expiry(c: Certificate, p: Paper) -> None:
    """A sheet that never says when it ends."""
    p.say("CERTIFICAAT", 28, 1, colour="#33691e", after=20)
    p.say(f"{c.issuer()} verklaart dat", after=8)
    p.say(c.holder(), 18, 1, after=2)
    p.say(c.address(), after=12)
    p.say(f"werkt volgens een managementsysteem conform {c.standard()}", after=10)
    p.say(f"Reikwijdte: {c.scope()}", after=24)
    p.pairs(
        [("Certificaatnr.", c.number()), ("Afgegeven", c.day("issue", "d month yyyy"))], split=110
    )
    p.gap(20)
    p.say(
        "Dit certificaat blijft geldig zolang de jaarlijkse controle met goed gevolg wordt doorlopen.",
        9,
        2,
        after=30,
    )
    p.say("P. Zonderling, directeur", 9)


def print_draft(c: Certificate, p: Paper) -> None:
    """A draft with placeholders where number and dates will come."""
    p.stamp("DRAFT")
    p.say("CERTIFICATE OF REGISTRATION", 22, 1, align="centre", after=20)
    p.say("This is to certify that the management system of", align="centre")
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(", "), 9, align="centre", after=12)
    p.say("has been assessed and found to conform to the requirements of", align="centre")
    p.say(c.standard(), 18, 1, align="centre", after=12)
    p.say("for the following scope:", align="centre")
    p.say(c.scope(), 11, align="centre", after=24)
    p.pairs(
        [
            ("Certificate No.:", "XXXXXX"),
            ("Issue date:", "DD/MM/YYYY"),
            ("Expiry date:", "DD/MM/YYYY"),
        ],
        x=180,
        split=110,
        width=240,
    )
    p.say(c.issuer(), 9, align="centre")
    p.foot(
        [
            "Please check spelling and scope and return this draft with your approval within five working days."
        ],
        align="centre",
    )


def print_twice(c: Certificate, p: Paper) -> None:
    """Dutch on the first sheet, the same in English on the second; a number per language in the foot."""
    p.say("Certificaat", 30, 1, align="centre", after=16)
    p.say(f"{c.issuer()} verklaart dat het managementsysteem van", align="centre")
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=10)
    p.say("voldoet aan", align="centre")
    p.say(c.standard(), 18, 1, align="centre", after=10)
    p.say(f"voor: {c.scope()}", 11, align="centre", after=18)
    form = "d month yyyy"
    p.say(
        f"Certificaatnummer {c.number()}. Eerste certificatie {c.day('original', form)}. Uitgegeven {c.day('issue', form)}. "
        f"Geldig tot en met {c.day('until', form)}.",
        10,
        align="centre",
        after=40,
    )
    p.mark([f"{c.accreditor()} {c.facts.accreditation}"], 250, 650)
    p.foot(["Formulier F-0991 NL versie 12"], align="centre")
    p.turn()
    p.say("Certificate", 30, 1, align="centre", after=16)
    p.say(f"{c.issuer()} declares that the management system of", align="centre")
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=10)
    p.say("conforms to", align="centre")
    p.say(c.standard(), 18, 1, align="centre", after=10)
    p.say(f"for: {c.word('scope_en')}", 11, align="centre", after=18)
    p.say(
        f"Certificate number {c.number()}. First certified {c.day('original', form, 'en')}. Issued {c.day('issue', form, 'en')}. "
        f"Valid up to and including {c.day('until', form, 'en')}.",
        10,
        align="centre",
        after=40,
    )
    p.mark([f"{c.accreditor()} {c.facts.accreditation}"], 250, 650)
    p.foot(["Form F-0991 EN version 12"], align="centre")


def print_behind_a_letter(c: Certificate, p: Paper) -> None:
    """A covering letter first, the certificate as its second sheet."""
    p.say("Kade 9, 9999 ZZ Havendorp", 9, align="right", after=40)
    p.say("Aan: de heer Oldenkamp, afdeling Inkoop", after=20)
    p.say("Betreft: gevraagde stukken bij onze inschrijving van 4 mei 2025", after=20)
    p.say("Geachte heer Oldenkamp,", after=10)
    p.say(
        "Hierbij sturen wij u het certificaat waar u om vroeg. Wij hopen u hiermee voldoende te hebben geïnformeerd en zien uw "
        "reactie graag voor 1 juni 2025 tegemoet.",
        after=30,
    )
    p.say("Met vriendelijke groet,", after=30)
    p.say("W. Stokebrand, bid manager", 10)
    p.turn()
    p.say("CERTIFICATE", 32, 1, colour="#00332e", after=16)
    p.stacks(
        [("Certificate holder", f"{c.holder()}\n{c.address()}"), ("Standard", c.standard())],
        columns=2,
        size=12,
    )
    p.stacks([("Scope", c.scope())], columns=1)
    form = "yyyy-mm-dd"
    p.stacks(
        [
            ("Certificate no.", c.number()),
            ("Issued", c.day("issue", form)),
            ("Expires", c.day("until", form)),
            ("First issued", c.day("original", form)),
        ],
        columns=4,
    )
    p.gap(30)
    p.say(f"{c.issuer()}    www.kestrelmark.invalid/verify", 9)
    p.mark([c.accreditor(), c.facts.accreditation], 420, 640)


def print_subsidiaries(c: Certificate, p: Paper) -> None:
    """A group certificate: the parent on the first sheet, sixteen companies with addresses behind it."""
    p.frame("#263238", 30, 1)
    p.gap(10)
    p.say("Certificate", 30, 1, align="centre", after=10)
    p.say("for the management system according to", align="centre")
    p.say(c.standard(), 18, 1, align="centre", after=10)
    p.say(
        "In accordance with the procedures of the certification body, it is hereby certified that",
        align="centre",
        after=8,
    )
    p.say(c.holder(), 17, 1, align="centre", after=2)
    p.say(c.address(), 9, align="centre", after=2)
    p.say("with the companies according to the annex", 9, align="centre", after=10)
    p.say(
        "applies a management system in line with the above standard for the following scope",
        align="centre",
        after=6,
    )
    p.say(c.scope(), 11, 1, align="centre", after=18)
    form = "yyyy-mm-dd"
    p.pairs(
        [("Certificate Registration No.", c.number()), ("Audit Report No.", c.word("report"))],
        x=70,
        split=150,
        width=260,
        bold=False,
    )
    p.y -= 32
    p.pairs(
        [
            ("Valid from", c.day("start", form)),
            ("Valid until", c.day("until", form)),
            ("Initial certification", c.day("original", form)),
        ],
        x=340,
        split=110,
        width=200,
        bold=False,
    )
    p.gap(20)
    p.say(f"Essendorf, {c.day('issue', form)}", 9, after=20)
    p.say(f"Certification Body at {c.issuer()}", 9, after=2)
    p.say(
        "This certification was conducted in accordance with the auditing and certification procedures and is subject to regular "
        "surveillance audits.",
        8,
    )
    p.mark([c.accreditor(), c.facts.accreditation], 400, 690, width=120)
    p.turn()
    p.put(f"Annex to Certificate Registration No. {c.number()}", 60, 70, Style(12, 1))
    p.put(c.standard(), 60, 86, Style(10))
    p.y = 110
    p.table(
        [
            ("No.", "Company", "Address"),
            *(
                (f"{c.facts.number}-{n:03}", name, at)
                for n, (name, at) in enumerate(c.facts.sites, 1)
            ),
        ],
        (130, 165, 180),
        size=8.5,
    )
