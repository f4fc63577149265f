"""Certificates as bodies in France and Belgium print them, in French and in both languages of Belgium."""

from tests.extractors.made.facts import Certificate
from tests.extractors.made.paper import Paper, Style


def print_evaluated(c: Certificate, p: Paper) -> None:
    """The number first, year-month-day as the form explains, sites listed below the standard."""
    p.put(f"CERTIFICAT  N° {c.number()}", 60, 90, Style(15, 1))
    p.y = 120
    p.say(f"{c.issuer()} certifie que le système de management mis en place par :", after=8)
    p.say(c.holder(), 18, 1, align="centre", after=14)
    p.say("pour les activités suivantes :", after=6)
    p.say(c.scope(), 11, 1, align="centre", after=14)
    p.say("a été évalué et jugé conforme aux exigences requises par :", after=6)
    p.say(c.standard("{standard} : {edition}"), 22, 1, align="centre", after=14)
    p.say("et est déployé sur les sites suivants :", after=6)
    p.say(c.address(" "), 10, 1, align="centre", after=4)
    for place, _ in c.facts.sites:
        p.say(place, 9, align="centre", after=2)
    p.gap(16)
    p.say(
        f"Ce certificat est valable à compter du (année/mois/jour)   {c.day('start', 'yyyy-mm-dd')}",
        10,
        after=2,
    )
    p.say(f"Jusqu'au   {c.day('until', 'yyyy-mm-dd')}", 10, after=40)
    p.say("Blandine Roqueval\nDirectrice Générale", 9)
    p.mark(
        [c.accreditor(), "CERTIFICATION", "DE SYSTEMES", f"N° {c.facts.accreditation}"], 430, 640
    )
    p.foot(
        [
            "Seul le certificat électronique, consultable sur le site internet, fait foi en temps réel de la certification de l'organisme. "
            "Accréditation, portée disponible sur le site de l'accréditeur. Marque déposée."
        ]
    )


def print_attestation(c: Certificate, p: Paper) -> None:
    """A French security body: `atteste`, validity as a sentence, first certification in the small print."""
    p.frame("#1d3557", 36, 1)
    p.say("CERTIFICAT DE CONFORMITÉ", 22, 1, align="centre", after=6)
    p.say(f"N° {c.number()}", 13, 1, align="centre", after=24)
    p.say(
        f"{c.issuer()} atteste que le système de management de la sécurité de l'information de",
        align="centre",
    )
    p.say(c.holder(), 17, 1, align="centre")
    p.say(c.address(" – "), 9, align="centre", after=12)
    p.say("est conforme aux exigences de la norme", align="centre")
    p.say(c.standard(), 17, 1, align="centre", after=12)
    p.say("Périmètre de certification :", 9, 1, after=2)
    p.say(c.scope(), 10, after=10)
    p.say(f"Déclaration d'applicabilité : {c.word('soa')}", 9, after=18)
    p.say(
        f"Cette attestation est entrée en vigueur le {c.day('start', '1er month yyyy')}.", after=2
    )
    p.say(
        f"Cette attestation est valable jusqu'au {c.day('until', '1er month yyyy')}, sous réserve des audits de surveillance "
        "annuels.",
        after=2,
    )
    p.say(f"Date de première certification : {c.day('original', '1er month yyyy')}", after=40)
    p.say(f"Fait à Saint-Malin, le {c.day('issue', '1er month yyyy')}", 9, after=30)
    p.say("La Présidente, Armelle Quéguiner", 9)
    p.foot(
        [
            f"Organisme accrédité par le {c.accreditor()} sous le numéro {c.facts.accreditation} selon la norme ISO/IEC 17021-1."
        ],
        up=52,
    )


def print_cycle(c: Certificate, p: Paper) -> None:
    """French print of an international body: start of the cycle, end of the last one, `sous réserve`."""
    p.say(c.issuer(), 10, 1, align="centre", after=24)
    p.say("Certificat", 26, 1, align="centre", after=8)
    p.say("Attribué à", 11, align="centre", after=8)
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=10)
    p.say(
        "L'organisme certificateur certifie que le système de management de l'organisme susmentionné a été évalué et jugé conforme aux "
        "exigences de la norme de système de management détaillée ci-dessous",
        9,
        align="centre",
        after=10,
    )
    p.say("Norme", 9, 1, align="centre", after=0)
    p.say(c.standard("{standard}:{edition}"), 19, 1, align="centre", after=8)
    p.say("Domaine d'activité", 9, 1, align="centre", after=0)
    p.say(c.scope(), 10, align="centre", after=16)
    form = "dd/mm/yyyy"
    p.pairs(
        [
            ("Date d'entrée en vigueur du cycle initial :", c.day("original", form)),
            ("Date d'échéance du cycle précédent :", c.day("previous", form)),
            ("Date de l'audit de renouvellement :", c.day("audit", form)),
            ("Date de début du cycle de certification :", c.day("start", form)),
        ],
        x=110,
        split=260,
        bold=False,
    )
    p.say(
        "Sous réserve du fonctionnement continu et satisfaisant du système de management de l'organisme, ce certificat est valable "
        f"jusqu'au : {c.day('until', form)}",
        10,
        align="centre",
        after=16,
    )
    p.put(f"Certificat n° : {c.number()}", 70, p.y + 10, Style(9))
    p.put("Version n° 1", 290, p.y + 10, Style(9))
    p.put(f"Date : {c.day('issue', form)}", 430, p.y + 10, Style(9))
    p.mark(
        [
            c.accreditor(),
            f"ACCREDITATION N° {c.facts.accreditation}",
            "Portée disponible sur",
            "www.accredit.invalid",
        ],
        70,
        690,
        width=120,
    )


def print_belgian(c: Certificate, p: Paper) -> None:
    """Belgium, Dutch and French on one page, each label in both."""
    p.say("CERTIFICAAT – CERTIFICAT", 24, 1, align="centre", colour="#00594f", after=4)
    p.say(f"nr. / n° {c.number()}", 12, 1, align="centre", after=20)
    p.say(
        f"{c.issuer()} verklaart dat het managementsysteem van / certifie que le système de management de",
        9,
        align="centre",
    )
    p.say(c.holder(), 18, 1, align="centre")
    p.say(c.address(), 9, align="centre", after=12)
    p.say(
        "beoordeeld werd en in overeenstemming bevonden is met de eisen van de norm / a été évalué et jugé conforme aux exigences de la "
        "norme",
        9,
        align="centre",
    )
    p.say(c.standard(), 18, 1, align="centre", after=12)
    p.say(
        "voor de volgende activiteiten / pour les activités suivantes", 9, align="centre", after=4
    )
    p.say(c.scope(), 10, 1, align="centre", after=2)
    p.say(c.word("scope_fr"), 10, 2, align="centre", after=18)
    p.pairs(
        [
            (
                "Datum van eerste certificatie /\nDate de première certification",
                c.day("original", "dd/mm/yyyy"),
            ),
            ("Datum van uitgifte /\nDate d'émission", c.day("issue", "dd/mm/yyyy")),
            ("Vervaldatum /\nDate d'échéance", c.day("until", "dd/mm/yyyy")),
        ],
        x=150,
        split=190,
    )
    p.say(
        "Namens de certificatiecommissie / Au nom de la commission de certification",
        8,
        align="centre",
        after=30,
    )
    p.say("Ludo Verhaegen", 9, align="centre")
    p.mark([c.accreditor(), c.facts.accreditation, "MANAGEMENT SYSTEMS"], 60, 690)
    p.foot(
        [
            "Dit certificaat mag enkel in zijn geheel gereproduceerd worden. Ce certificat ne peut être reproduit que dans son intégralité."
        ]
    )
