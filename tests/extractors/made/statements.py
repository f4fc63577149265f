"""Real documents of other kinds: reports, statements, policies and agreements."""

from tests.extractors.made.paper import Paper


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
