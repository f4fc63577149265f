"""Documents that tempt but are no certificate of a management system."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.extractors.made.paper import Paper, Style


@dataclass(frozen=True, slots=True)
class Other:
    """A document of another kind: who draws it and what types are right."""

    name: str
    draw: Callable[[Paper], None]
    types: tuple[str, ...]
    language: str
    scan: dict[str, Any] | None = None


def print_offer(p: Paper) -> None:
    p.say("Keurwacht Nederland B.V.", 14, 1, after=30)
    p.say("Offerte certificatie ISO/IEC 27001:2022", 18, 1, after=14)
    p.say(
        "Offertenummer: 2025-OFF-0991      Datum: 11 februari 2025      Geldig tot: 11 mei 2025",
        9,
        after=14,
    )
    p.say("Geachte mevrouw Van der Hulst,", after=10)
    p.say(
        "Graag bieden wij u de certificatie aan van het managementsysteem voor informatiebeveiliging van Gietijzer Webtechniek B.V. "
        "Het toepassingsgebied luidt: het ontwikkelen en beheren van webapplicaties. Na een positief besluit ontvangt u een certificaat "
        "dat drie jaar geldig is.",
        after=12,
    )
    p.table(
        [
            ("Onderdeel", "Dagen", "Bedrag"),
            ("Fase 1", "1,5", "€ 2.100"),
            ("Fase 2", "4", "€ 5.600"),
            ("Jaarlijkse controle", "2", "€ 2.800"),
        ],
        (250, 90, 120),
    )
    p.say("Voor akkoord: naam, datum, handtekening", 10)


def print_audit_plan(p: Paper) -> None:
    p.say("Audit Plan – Stage 2", 20, 1, after=8)
    p.pairs(
        [
            ("Client", "Gneiss Mobility Ltd"),
            ("Standard", "ISO/IEC 27001:2022"),
            ("Scope", "Development of ticketing software"),
            ("Audit dates", "12–14 March 2025"),
            ("Lead auditor", "R. Quine"),
            ("Certificate number", "to be assigned"),
        ]
    )
    p.table(
        [
            ("Day", "Time", "Subject", "Auditee"),
            ("1", "09:00", "Opening meeting", "Management"),
            ("1", "10:00", "Context, leadership, 4–5", "CISO"),
            ("2", "09:00", "Annex A 5.15–5.18 access control", "IT"),
            ("3", "15:00", "Closing meeting", "All"),
        ],
        (50, 70, 230, 120),
    )


def print_covering_letter(p: Paper) -> None:
    p.say("Merkvast B.V.", 12, 1, after=40)
    p.say("Lijnbaan 9, 9999 ZZ Vestingen", 9, after=30)
    p.say("Betreft: toezending certificaat", 11, 1, after=14)
    p.say("Geachte directie,", after=10)
    p.say(
        "Van harte gefeliciteerd. Op 14 februari 2025 hebben wij besloten uw organisatie te certificeren tegen NEN-EN-ISO/IEC 27001:2023. "
        "Het certificaat met nummer C099123.01-2 is geldig tot en met 13 februari 2028 en ontvangt u per aparte post. De eerste "
        "controleaudit staat gepland in januari 2026. Wij wijzen u op het reglement voor het gebruik van ons keurmerk.",
        after=20,
    )
    p.say("Met vriendelijke groet,\nBureau Planning", 10)


def print_training(p: Paper) -> None:
    p.frame("#aa8800", 30, 4)
    p.gap(60)
    p.say("CERTIFICATE", 34, 1, align="centre", after=14)
    p.say("This is to certify that", align="centre", after=10)
    p.say("Jolanthe Wisselink", 26, 2, align="centre", after=12)
    p.say(
        "has successfully completed the course and passed the examination", align="centre", after=8
    )
    p.say("ISO/IEC 27001:2022 Lead Auditor", 20, 1, align="centre", after=12)
    p.say("Certificate number: LA-27001-2024-00991", align="centre", after=2)
    p.say(
        "Date of issue: 18 October 2024     Valid until: 17 October 2027", align="centre", after=40
    )
    p.say("Intercheque Academy", 10, 1, align="centre")


def print_web_page(p: Paper) -> None:
    p.say(
        "https://www.flitshost.invalid/over-ons/certificeringen      21-10-2025 14:02", 7, after=20
    )
    p.say("Wij zijn ISO 27001 gecertificeerd!", 26, 1, colour="#1976d2", after=14)
    p.say(
        "Bij Flitshost nemen we de veiligheid van uw data serieus. Daarom zijn wij sinds 2021 ISO/IEC 27001 gecertificeerd door een "
        "onafhankelijke partij. Ook voldoen wij aan NEN 7510 en de AVG.",
        12,
        after=14,
    )
    p.stacks(
        [("ISO 27001", "Gecertificeerd"), ("NEN 7510", "Gecertificeerd"), ("AVG", "Proof")],
        align="centre",
    )
    p.say("Lees meer  |  Bekijk onze pakketten  |  Probeer 30 dagen gratis", 10)


def print_trust_centre(p: Paper) -> None:
    p.band("#0b1f3a", 0, 100)
    p.put("Trust Center", 60, 60, Style(28, 1, colour="#ffffff"))
    p.y = 130
    p.say("Security and compliance at Nimbelo", 16, 1)
    p.say(
        "We are proud to be certified against the most demanding standards. Request access to our reports under NDA."
    )
    p.table(
        [
            ("Framework", "Status", "Document"),
            ("ISO/IEC 27001:2022", "Certified", "Request access"),
            ("SOC 2 Type II", "Available", "Request access"),
            ("HIPAA", "Compliant", "-"),
            ("GDPR", "Compliant", "-"),
        ],
        (180, 140, 140),
    )
    p.say("Powered by a compliance automation platform. Subscribe to updates. Contact sales.", 8)


def print_laboratory(p: Paper) -> None:
    p.say("ACCREDITATIE-CERTIFICAAT", 22, 1, align="centre", after=14)
    p.say(
        "De Raad voor Accreditatie, bij wet aangewezen als de nationale accreditatie-instantie, verklaart hierbij dat aan",
        align="centre",
    )
    p.say("Waterlaboratorium De Meander B.V.", 18, 1, align="centre")
    p.say("Meanderweg 1, 9999 ZZ Beekdal", align="centre", after=10)
    p.say(
        "accreditatie is verleend conform EN ISO/IEC 17025:2017 voor de verrichtingen die zijn vermeld in de bijlage met registratienummer",
        align="centre",
    )
    p.say("L 999", 18, 1, align="centre")
    p.say(
        "De accreditatie is geldig tot 1 december 2028. Deze accreditatie is voor het eerst verleend op 14 november 1998.",
        align="centre",
    )


def print_applicability(p: Paper) -> None:
    p.say("Statement of Applicability", 20, 1, after=4)
    p.say(
        "Quillfeather Systems Limited · Version 5.1 · 15 January 2024 · Owner: Information Security Manager · ISO/IEC 27001:2022",
        9,
        after=12,
    )
    rows = [
        (
            f"5.{n}",
            f"Organisational control {n}",
            "Yes" if n % 9 else "No",
            "Implemented" if n % 9 else "Not applicable",
            "Risk treatment",
        )
        for n in range(1, 38)
    ]
    rows += [
        (f"8.{n}", f"Technological control {n}", "Yes", "Implemented", "Legal, contractual")
        for n in range(1, 35)
    ]
    p.table(
        [("Control", "Title", "Applicable", "Status", "Justification"), *rows],
        (55, 170, 65, 90, 95),
        size=8,
    )


def print_soc3(p: Paper) -> None:
    p.y = 200
    p.say("Skylark Hosting, Inc.", 26, 1, after=20)
    p.say("System and Organization Controls (SOC) 3 Report", 16, 1, after=8)
    p.say(
        "Report on Skylark Hosting, Inc.'s Description of Its Hosting System Relevant to Security and Availability",
        12,
        after=8,
    )
    p.say("For the period April 1, 2024 to March 31, 2025", 12, after=60)
    p.say("Haddock & Pym LLP, Certified Public Accountants", 11)
    p.turn()
    p.say("Independent Service Auditor's Report", 16, 1)
    p.say(
        "We have examined management's assertion that the controls within the hosting system of Skylark Hosting, Inc. were effective "
        "throughout the period April 1, 2024 to March 31, 2025, to provide reasonable assurance that its service commitments and system "
        "requirements were achieved based on the trust services criteria relevant to security and availability. In our opinion, "
        "management's assertion is fairly stated, in all material respects."
    )
    p.say("Haddock & Pym LLP\nPortmouth, Maine\nMay 19, 2025")


def print_award(p: Paper) -> None:
    p.frame("#c9a227", 26, 6)
    p.gap(120)
    p.say("WINNER", 40, 1, align="centre", after=10)
    p.say("Best Cloud Provider of the Benelux 2025", 20, 1, align="centre", after=10)
    p.say("is awarded to", align="centre", after=8)
    p.say("Wolkenkrabber IaaS B.V.", 24, 1, align="centre", after=30)
    p.say("Jury of the Dutch Cloud Gala, 3 June 2025", align="centre")


def print_diploma(p: Paper) -> None:
    p.frame("#1b5e20", 30, 2)
    p.gap(70)
    p.say("DIPLOMA", 34, 1, align="centre", after=14)
    p.say("De examencommissie verklaart dat", align="centre", after=8)
    p.say("Evert-Jan Brakel", 22, 2, align="centre", after=2)
    p.say("geboren op 4 april 1991 te Zutveld", align="centre", after=10)
    p.say("met goed gevolg het examen heeft afgelegd van de opleiding", align="centre", after=8)
    p.say("Informatiebeveiliging Professional", 18, 1, align="centre", after=10)
    p.say("Diplomanummer 2024-88123. Uitgereikt op 28 juni 2024.", align="centre")


def print_policy(p: Paper) -> None:
    p.say("Informatiebeveiligingsbeleid", 24, 1, after=8)
    p.say(
        "Polderpost Communicatie B.V.   Versie 3.2   Vastgesteld door de directie op 9 januari 2025   Classificatie: intern",
        9,
        after=14,
    )
    for number, (title, text) in enumerate(
        (
            (
                "Doel",
                "Dit beleid beschrijft hoe wij informatie beveiligen. Het is opgesteld volgens ISO/IEC 27001:2022.",
            ),
            ("Reikwijdte", "Het beleid geldt voor alle medewerkers, systemen en leveranciers."),
            (
                "Verantwoordelijkheden",
                "De directie is eindverantwoordelijk. De CISO bewaakt de uitvoering.",
            ),
            (
                "Evaluatie",
                "Wij evalueren dit beleid elk jaar. De volgende evaluatie is uiterlijk 9 januari 2026.",
            ),
        ),
        1,
    ):
        p.say(f"{number}. {title}", 13, 1)
        p.say(text, after=10)


def print_register_extract(p: Paper) -> None:
    p.say("Certificate directory – search result", 16, 1, after=4)
    p.say("Retrieved 3 November 2025, 10:41", 8, after=14)
    p.pairs(
        [
            ("Company", "Windroos Energie Data B.V."),
            ("Certificate number", "10000999123-MSC-RvA-NLD"),
            ("Standard", "ISO/IEC 27001:2022"),
            ("Status", "Active"),
            ("Issued by", "Fjord Business Assurance B.V."),
            ("Valid until", "31 May 2027"),
        ]
    )
    p.say("The information in this directory is provided by the certification bodies.", 8)


def print_audit_report(p: Paper) -> None:
    p.say("Auditrapport", 24, 1, after=4)
    p.say("Controleaudit 1 – ISO/IEC 27001:2022", 13, 1, after=10)
    p.pairs(
        [
            ("Organisatie", "Waterlinie Informatiesystemen B.V."),
            ("Certificaatnummer", "C099123.01-2"),
            ("Auditdata", "12 en 13 januari 2026"),
            ("Leadauditor", "S. Ruys"),
            ("Rapportdatum", "21 januari 2026"),
        ]
    )
    p.say("Samenvatting", 13, 1)
    p.say(
        "Het managementsysteem functioneert. Er zijn twee minor afwijkingen vastgesteld en geen major afwijkingen. Het auditteam adviseert het "
        "certificaat te handhaven."
    )
    p.table(
        [
            ("Nr.", "Eis", "Afwijking", "Klasse"),
            ("1", "9.2", "Interne audit dekt locatie Vestingen niet", "Minor"),
            ("2", "A.8.13", "Hersteltest over 2025 niet aantoonbaar", "Minor"),
        ],
        (40, 60, 300, 75),
    )


def print_own_statement(p: Paper) -> None:
    p.say("Eigen verklaring informatiebeveiliging", 20, 1, after=20)
    p.say(
        "Hierbij verklaart de directie van Gietijzer Webtechniek B.V. dat de organisatie werkt in overeenstemming met de Baseline "
        "Informatiebeveiliging Overheid en met ISO/IEC 27001:2022. Wij zijn in control over onze beveiligingsmaatregelen.",
        after=14,
    )
    p.say("Aldus naar waarheid opgemaakt te Smederij, 6 augustus 2025.", after=40)
    p.say("H. Gietijzer, directeur", 10)


def print_insurance(p: Paper) -> None:
    p.say("CERTIFICATE OF INSURANCE", 20, 1, align="centre", after=14)
    p.say("This is to certify that the undermentioned insurance has been effected:", after=10)
    p.pairs(
        [
            ("Certificate number", "CYB/25/099123"),
            ("Insured", "Steigerhout Hosting B.V."),
            ("Insurer", "Onderlinge Waarborg Nergens U.A."),
            ("Class of insurance", "Cyber and professional liability"),
            ("Limit of indemnity", "EUR 5,000,000 any one claim"),
            ("Period of insurance", "1 January 2025 to 31 December 2025, both days inclusive"),
        ]
    )
    p.say(
        "This certificate is issued as a matter of information only and confers no rights upon the holder.",
        8,
    )


def print_readiness(p: Paper) -> None:
    p.say("Gap-analyse ISO 27001", 24, 1, after=4)
    p.say("Rapportage nulmeting voor Dekzand Cloud B.V.", 13, after=14)
    p.say("Adviesbureau Stuifzand, 30 september 2024", 10, after=14)
    p.say(
        "In opdracht van de directie voerden wij een nulmeting uit ter voorbereiding op de certificering volgens ISO/IEC 27001:2022. Dit rapport "
        "bevat onze bevindingen en aanbevelingen. Het is geen certificaat en geen audit door een certificatie-instelling.",
        after=12,
    )
    p.table(
        [
            ("Hoofdstuk", "Volwassenheid", "Aanbeveling"),
            ("5 Leiderschap", "3", "Beleid vaststellen"),
            ("8 Uitvoering", "2", "Risicoanalyse herhalen"),
            ("Annex A.8.8", "1", "Patchproces inrichten"),
        ],
        (150, 100, 225),
    )


def print_processing_agreement(p: Paper) -> None:
    p.say("Verwerkersovereenkomst", 22, 1, after=10)
    p.say(
        "Partijen: Gemeente Nergenshuizen, hierna Verwerkingsverantwoordelijke, en Rietvoorn Zaaksystemen B.V., hierna Verwerker.",
        after=10,
    )
    for title, text in (
        ("Artikel 1. Definities", "De begrippen hebben de betekenis die de AVG eraan geeft."),
        (
            "Artikel 2. Onderwerp",
            "Verwerker verwerkt persoonsgegevens in opdracht van Verwerkingsverantwoordelijke.",
        ),
        (
            "Artikel 3. Beveiliging",
            "Verwerker treft maatregelen conform artikel 32 AVG en is gecertificeerd volgens ISO/IEC 27001.",
        ),
        ("Artikel 4. Subverwerkers", "Verwerker schakelt geen subverwerker in zonder toestemming."),
        ("Artikel 5. Datalekken", "Verwerker meldt een inbreuk binnen 24 uur."),
    ):
        p.say(title, 11, 1)
        p.say(text, after=8)
    p.say("Aldus overeengekomen en ondertekend op 2 juni 2025.", 9)


def print_on_the_way(p: Paper) -> None:
    p.say("Swift & Sparrow Web Design Ltd", 12, 1, after=40)
    p.say("To whom it may concern", after=16)
    p.say(
        "We hereby confirm that our company is currently in the process of obtaining ISO/IEC 27001:2022 certification. The stage 1 audit took "
        "place on 3 February 2026 and we expect to receive our certificate in the second quarter of 2026.",
        after=30,
    )
    p.say("Yours faithfully,\nB. Sparrow, Director", 10)


OTHERS = (
    Other("other_offer_nl.pdf", print_offer, ("UNKNOWN",), "nl"),
    Other("other_audit_plan_en.pdf", print_audit_plan, ("UNKNOWN",), "en"),
    Other(
        "other_covering_letter_nl.pdf",
        print_covering_letter,
        ("UNKNOWN",),
        "nl",
        {"dpi": 200, "degrees": 0.5},
    ),
    Other("other_lead_auditor_en.pdf", print_training, ("UNKNOWN",), "en"),
    Other("other_web_page_nl.pdf", print_web_page, ("ISO_MARKETING", "UNKNOWN"), "nl"),
    Other("other_trust_centre_en.pdf", print_trust_centre, ("ISO_MARKETING", "UNKNOWN"), "en"),
    Other("other_laboratory_nl.pdf", print_laboratory, ("UNKNOWN",), "nl"),
    Other("other_applicability_en.pdf", print_applicability, ("SOA",), "en"),
    Other("other_soc3_en.pdf", print_soc3, ("SOC3",), "en"),
    Other("other_award_en.pdf", print_award, ("UNKNOWN",), "en"),
    Other("other_diploma_nl.pdf", print_diploma, ("UNKNOWN",), "nl", {"dpi": 200, "degrees": -0.6}),
    Other("other_policy_nl.pdf", print_policy, ("POLICY_DOC", "UNKNOWN"), "nl"),
    Other(
        "other_register_extract_en.pdf",
        print_register_extract,
        ("CERT_REGISTRY_EXTRACT", "UNKNOWN"),
        "en",
    ),
    Other("other_audit_report_nl.pdf", print_audit_report, ("ISO_AUDIT_REPORT",), "nl"),
    Other("other_own_statement_nl.pdf", print_own_statement, ("ICV_SELF", "UNKNOWN"), "nl"),
    Other("other_insurance_en.pdf", print_insurance, ("INSURANCE_CERT", "UNKNOWN"), "en"),
    Other("other_readiness_nl.pdf", print_readiness, ("ADVISORY_REPORT",), "nl"),
    Other("other_processing_agreement_nl.pdf", print_processing_agreement, ("DPA",), "nl"),
    Other("other_on_the_way_en.pdf", print_on_the_way, ("ISO_MARKETING", "UNKNOWN"), "en"),
)
"""Where a document has no type of its own in the table, only UNKNOWN is right; where one may be cautious, both are."""


def gold_of_other(other: Other, *, text_layer: str) -> dict[str, Any]:
    """The line of `gold.jsonl` for a document that is no certificate: only its type counts."""
    return {
        "file": other.name,
        "doc_type": "other",
        "accept_types": list(other.types),
        "family": "other",
        "language": other.language,
        "text_layer": text_layer,
        "derived": [],
        "unsure": [],
        "accept": {},
        "page_of_each_field": {},
        "real_or_template": "made",
    }
