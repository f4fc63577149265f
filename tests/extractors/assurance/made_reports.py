"""Invented assurance reports: what is printed in them, and what a reader has to find."""

from dataclasses import dataclass, field

from models.assurance_reports import SubserviceMethod, TestOutcome


@dataclass(frozen=True)
class Tested:
    """A control with its tests: what was done, and what came out."""

    control: str
    text: str
    tests: tuple[tuple[str, str], ...]
    outcome: TestOutcome = TestOutcome.NO_EXCEPTION
    deviations: int | None = None
    sample: int | None = None


@dataclass(frozen=True, eq=False)
class Made:
    """One report."""

    name: str
    doc_type: str
    subject: str
    firm: str
    standard: str
    system: str
    period: tuple[str, str] | None
    period_text: str
    issued: str
    issued_text: str
    opinion: str
    parties: tuple[tuple[str, str], ...] = ()
    method: SubserviceMethod | None = SubserviceMethod.CARVE_OUT
    user_controls: tuple[str, ...] = ()
    subservice_controls: tuple[str, ...] = ()
    tested: dict[str, tuple[Tested, ...]] = field(default_factory=dict)
    """The controls by criterion or objective."""


NONE_EN, NONE_NL, NONE_DE = (
    "No exceptions noted.",
    "Geen afwijkingen geconstateerd.",
    "Keine Abweichungen festgestellt.",
)

EXCEPTION = TestOutcome.EXCEPTION
NOT_TESTED = TestOutcome.NOT_TESTED

LARKSPUR = Made(
    name="soc2_larkspur.pdf",
    doc_type="SOC2_T2",
    subject="Larkspur Ledger, Inc.",
    firm="Quillon & Marsh LLP",
    standard="SOC 2",
    system="Larkspur Ledger Cloud Accounting Platform",
    period=("2025-04-01", "2026-03-31"),
    period_text="April 1, 2025 to March 31, 2026",
    issued="2026-05-12",
    issued_text="May 12, 2026",
    opinion="unqualified",
    parties=(
        ("Nimbus Grid Services, Inc.", "cloud hosting services"),
        ("Postbeam", "e-mail delivery"),
    ),
    user_controls=(
        "User entities are responsible for removing access of their own staff who leave within one day.",
        "User entities are responsible for choosing strong passwords and for the use of multi-factor authentication for every "
        "administrator of their environment.",
        "User entities are responsible for telling Larkspur about suspected incidents.",
        "User entities are responsible for checking the completeness of the data that they send.",
    ),
    subservice_controls=(
        "Physical access to data halls is limited to authorized staff and logged.",
        "Backups of hosted storage are made every day and restored as a test each year.",
    ),
    tested={
        "CC6.1": (
            Tested("CC6.1-01", "Access to production requires multi-factor authentication.",
                   (("Inspected the sign-in configuration to determine whether a second factor was required.", NONE_EN),)),
            Tested("CC6.1-02", "Accounts of leavers are disabled within one business day after their last day.",
                   (("Inspected the tickets of a sample of leavers to determine whether accounts were disabled in time.",
                     "Exception noted. For 2 of 25 leavers sampled, the account was disabled four and nine days after the last day."),),
                   EXCEPTION, 2, 25),
            Tested("CC6.1-03", "Access rights are reviewed every quarter by the owner of the system and changes are followed up.",
                   (("Inspected the reviews of two quarters.", NONE_EN),
                    ("Inspected the follow-up of requested changes for the selected quarters.", NONE_EN))),
        ),
        "CC7.2": (
            Tested("CC7.2-01", "Security events are monitored day and night and escalated according to the procedure.",
                   (("Inquired of the security team and inspected alerts for a sample of days.", NONE_EN),)),
            Tested("CC7.2-02", "High severity incidents are reported to customers within 72 hours.",
                   (("Inspected the incident register.",
                     "No testing performed. The circumstances that warrant the operation of the control did not occur during the period."),),
                   NOT_TESTED),
        ),
        "CC8.1": (
            Tested("CC8.1-01", "Changes are tested and approved before they are taken into production.",
                   (("For a sample of changes, inspected the ticket for test results and approval.",
                     "Deviation noted: one out of 40 changes had been taken into production without approval."),),
                   EXCEPTION, 1, 40),
            Tested("CC8.1-02", "Developers cannot change production without review.",
                   (("Inspected the branch protection settings.", NONE_EN),)),
        ),
    },
)  # fmt: skip

BRAMBLE = Made(
    name="soc2_bramble_qualified.pdf",
    doc_type="SOC2_T2",
    subject="Bramble Health Systems LLC",
    firm="Osterley Assurance, P.C.",
    standard="SOC 2",
    system="Bramble Patient Portal System",
    period=("2025-01-01", "2025-12-31"),
    period_text="January 1, 2025 through December 31, 2025",
    issued="2026-02-27",
    issued_text="February 27, 2026",
    opinion="qualified",
    parties=(("Cirrostrat Web Services", "infrastructure hosting"),),
    user_controls=(
        "Granting and revoking the rights of their own users in the portal",
        "Keeping the list of contacts for incidents up to date",
        "Configuring the retention period that fits their own policy",
    ),
    tested={
        "CC6.2": (
            Tested("AC-01", "New users are approved by their manager before access is granted.",
                   (("Inspected approval for a sample of new users.", NONE_EN),)),
            Tested("AC-02", "Access is reviewed twice a year.",
                   (("Inspected the reviews.", "Exceptions noted. No evidence of review could be produced for 5 out of a sample of 12 systems."),),
                   EXCEPTION, 5, 12),
        ),
        "CC7.1": (
            Tested("VM-01", "Systems are scanned for vulnerabilities every month.",
                   (("Inspected the scan reports for a sample of months.", NONE_EN),)),
            Tested("VM-02", "Critical vulnerabilities are repaired within 30 days.",
                   (("Inspected the repair of a sample of critical vulnerabilities.",
                     "Exception noted: 3 of 15 critical vulnerabilities were repaired after the term of 30 days."),),
                   EXCEPTION, 3, 15),
        ),
        "A1.2": (
            Tested("BC-01", "Backups are made daily.", (("Inspected the configuration of backups.", NONE_EN),)),
        ),
    },
)  # fmt: skip

WATERSCHAP = Made(
    name="isae3402_zilverberk.pdf",
    doc_type="ISAE3402_T2",
    subject="Zilverberk Salarisverwerking B.V.",
    firm="Van der Heul Accountants N.V.",
    standard="ISAE 3402",
    system="salarisverwerking en de ondersteunende IT-dienstverlening",
    period=("2025-01-01", "2025-12-31"),
    period_text="1 januari tot en met 31 december 2025",
    issued="2026-02-13",
    issued_text="13 februari 2026",
    opinion="unqualified",
    parties=(("Duinrand Datacenters B.V.", "de huisvesting van servers"),),
    user_controls=(
        "De gebruikersorganisatie controleert de aangeleverde mutaties op juistheid en volledigheid.",
        "De gebruikersorganisatie meldt wijzigingen in bevoegdheden van medewerkers binnen twee werkdagen.",
        "De gebruikersorganisatie beoordeelt de salarisspecificaties voordat zij de betaling vrijgeeft.",
    ),
    tested={
        "1": (
            Tested("1.1", "Wijzigingen in de programmatuur worden getest en goedgekeurd.",
                   (("Vastgesteld aan de hand van een deelwaarneming van 25 wijzigingen dat test en goedkeuring zijn vastgelegd.",
                     "Afwijking geconstateerd: bij 2 van de 25 wijzigingen ontbrak de goedkeuring."),), EXCEPTION, 2, 25),
            Tested("1.2", "Noodwijzigingen worden achteraf beoordeeld.",
                   (("Geïnterviewd en de registratie van noodwijzigingen ingezien.",
                     "De situatie heeft zich in de controleperiode niet voorgedaan."),), NOT_TESTED),
        ),
        "2": (
            Tested("2.1", "Toegangsrechten worden ieder kwartaal beoordeeld door de proceseigenaar.",
                   (("De beoordelingen van twee kwartalen ingezien.", NONE_NL),)),
            Tested("2.2", "Van alle gegevens wordt dagelijks een reservekopie gemaakt.",
                   (("De instellingen en de logboeken van een deelwaarneming van dagen ingezien.", NONE_NL),)),
        ),
    },
)  # fmt: skip

HOLLIS = Made(
    name="soc2_hollis_blocks.pdf",
    doc_type="SOC2_T2",
    subject="Hollis Parcel Limited",
    firm="Tamarind Assurance LLP",
    standard="SOC 2",
    system="Hollis Track and Trace Services System",
    period=("2025-07-01", "2026-06-30"),
    period_text="1 July 2025 to 30 June 2026",
    issued="2026-08-20",
    issued_text="20 August 2026",
    opinion="unqualified",
    parties=(("Altocloud Europe SARL", "platform hosting"), ("Keelson Support GmbH", "first line support")),
    method=SubserviceMethod.INCLUSIVE,
    user_controls=(
        "Customers restrict the use of interface keys to the systems that need them.",
        "Customers inform Hollis of changes in their network addresses.",
    ),
    tested={
        "CC5": (
            Tested("C-01", "Policies are reviewed every year.", (("Inspected the policies and their dates.", NONE_EN),)),
            Tested("C-02", "Staff sign a statement of confidentiality on joining.",
                   (("Inspected the statements of a sample of new staff.",
                     "Exception noted. The statement of 1 of 20 new members of staff was signed two weeks late."),), EXCEPTION, 1, 20),
            Tested("C-03", "Suppliers are assessed before they are engaged.",
                   (("Inspected assessments for a sample of suppliers.", "No deviations noted."),)),
        ),
    },
)  # fmt: skip

NORDLICHT = Made(
    name="c5_nordlicht.pdf",
    doc_type="BSI_C5_T2",
    subject="Nordlicht Rechenwerk GmbH",
    firm="Feldhaus & Reimann GmbH Wirtschaftsprüfungsgesellschaft",
    standard="C5",
    system="Nordlicht Cloud Plattform",
    period=("2025-01-01", "2025-12-31"),
    period_text="1. Januar 2025 bis 31. Dezember 2025",
    issued="2026-03-05",
    issued_text="5. März 2026",
    opinion="unqualified",
    user_controls=("Der Kunde richtet die Rechte seiner eigenen Benutzer ein.", "Der Kunde meldet Sicherheitsvorfälle ohne Verzug."),
    tested={
        "IDM": (
            Tested("IDM-01", "Berechtigungen werden nach dem Prinzip der minimalen Rechte vergeben.",
                   (("Einsichtnahme in die Richtlinie.", NONE_DE),)),
            Tested("IDM-05", "Berechtigungen werden jährlich überprüft.",
                   (("Einsichtnahme in die Protokolle der Überprüfung.",
                     "Abweichung festgestellt: Bei 3 von 25 Stichproben fehlte das Protokoll."),), EXCEPTION, 3, 25),
        ),
    },
)  # fmt: skip

REPORTS = (LARKSPUR, BRAMBLE, WATERSCHAP, HOLLIS, NORDLICHT)
