"""Papers around a certificate, claims about one, and certificates of other things."""

from tests.extractors.made.paper import Paper, Style


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


def print_on_the_way(p: Paper) -> None:
    p.say("Swift & Sparrow Web Design Ltd", 12, 1, after=40)
    p.say("To whom it may concern", after=16)
    p.say(
        "We hereby confirm that our company is currently in the process of obtaining ISO/IEC 27001:2022 certification. The stage 1 audit took "
        "place on 3 February 2026 and we expect to receive our certificate in the second quarter of 2026.",
        after=30,
    )
    p.say("Yours faithfully,\nB. Sparrow, Director", 10)
