"""Invented reports of firms that do not exist, each with its own habits, and what is true of them.

They prove that a way of writing can be read; how well real reports are read is measured elsewhere.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.extractors.technical.paper import Paper

_FILL = (
    "The page that answers this request trusts what it is sent. Someone who can reach it may "
    "use this, within the limits that are told below. We advise to check the input first."
)


@dataclass(frozen=True)
class Made:
    """A report: how to draw it, of what type it is, and the facts that a reader finds."""

    draw: Callable[[Path], None]
    doc_type: str
    subject: str
    issuer: str
    issued: str | None
    start: str | None
    end: str | None
    counts: dict[str, int] | None
    ids: tuple[str, ...] = ()
    outcomes: tuple[str | None, ...] = ()
    box: str | None = None
    titles: tuple[str, ...] = field(default=())


def _dutch_cards(path: Path) -> None:
    paper = Paper(path, foot="Noorderlicht Security B.V. - vertrouwelijk")
    paper.space(200)
    paper.line("Pentestrapport", size=26)
    paper.line("Zaaksysteem Waterdam", size=16)
    paper.line("Versie 1.0", size=11)
    paper.line("21 maart 2024", size=11)
    paper.turn()
    paper.heading("Documentgegevens")
    for label, value in (
        ("Opdrachtgever", "Gemeente Waterdam"),
        ("Opgesteld door", "Noorderlicht Security B.V."),
        ("Onderzoeksobjecten", "zaken.waterdam.example"),
        ("Aanpak", "grey-box"),
    ):
        paper.row((label, value), (60, 200))
    paper.heading("Versiebeheer", 12)
    lefts = (60, 120, 240)
    paper.row(("Versie", "Datum", "Wijziging"), lefts)
    paper.row(("0.1", "18 maart 2024", "Eerste concept"), lefts)
    paper.row(("1.0", "21 maart 2024", "Definitief"), lefts)
    paper.turn()
    paper.heading("1 Managementsamenvatting")
    paper.text(
        "In opdracht van de gemeente Waterdam heeft Noorderlicht Security een penetratietest op het "
        "zaaksysteem uitgevoerd. Het onderzoek vond plaats van 4 tot en met 15 maart 2024. "
        "Tijdens het onderzoek zijn 1 hoge, 2 gemiddelde en 1 lage bevinding gedaan."
    )
    paper.text("De koppeling met het documentbeheer viel buiten de scope van dit onderzoek.")
    lefts = (60, 130, 400, 480)
    paper.row(("ID", "Bevinding", "Risico", "Status"), lefts)
    rows = (
        ("WTD-001", "Ongeldige sessies blijven bruikbaar", "Hoog", "Open"),
        ("WTD-002", "Foutmeldingen tonen de gebruikte|versies", "Gemiddeld", "Open"),
        ("WTD-003", "Wachtwoorden mogen kort zijn", "Gemiddeld", "Opgelost"),
        ("WTD-004", "Cookie zonder kenmerk", "Laag", "Geaccepteerd"),
    )
    for row in rows:
        paper.row(row, lefts)
    paper.turn()
    paper.heading("2 Bevindingen")
    for code, title, risk, state in rows:
        paper.heading(f"{code} - {title.replace('|', ' ')}", 12)
        paper.row(("Risico", risk), (60, 160))
        paper.row(("Status", state), (60, 160))
        paper.text("De toepassing doet hier meer dan bedoeld is. Wij adviseren om dit te beperken.")
    paper.save()


def _index_with_severities(path: Path) -> None:
    paper = Paper(path, font="Times-Roman", size=11, foot="Quillfire Labs, Leeds · 14 Feb 2025")
    paper.line("Quillfire Labs · 3 Example Yard · Leeds", size=8, left=380)
    paper.space(40)
    paper.line("Pentest-Report Fjordpay Wallet & API 01.2025", size=18)
    paper.heading("Index", 14)
    findings = (
        ("FJP-02-001 WP1: Stored markup in receipt names", "High"),
        ("FJP-02-002 WP2: Rate limit missing on voucher endpoint", "Medium"),
        ("FJP-02-003 WP2: Verbose errors", "Info"),
        ("FJP-02-004 WP1: Old library in the mobile app", "Info"),
        ("FJP-02-005 WP1: Weak default for PIN attempts", "Medium"),
    )
    paper.line("Identified Vulnerabilities")
    for title, severity in findings:
        paper.line(f"{title} ({severity})", left=90)
    paper.line("Conclusions")
    paper.turn()
    paper.heading("Introduction", 14)
    paper.text(
        "This report describes a white-box penetration test of the Fjordpay wallet. The work was "
        "requested by Fjordpay Ltd in November 2024 and was carried out by Quillfire Labs from "
        "January 13 to January 24, 2025. A total of five findings were identified."
    )
    paper.heading("Identified Vulnerabilities", 14)
    paper.text(
        "Each issue has an identifier, and its severity stands in brackets behind the title."
    )
    for title, severity in findings:
        paper.heading(f"{title} ({severity})", 12)
        paper.text(_FILL)
    paper.save()


def _dashboard(path: Path) -> None:
    paper = Paper(path, foot="© 2023 Badger Hollow Security")
    paper.space(180)
    paper.line("Palmwood", size=36)
    paper.line("Security Assessment", size=22)
    paper.line("October 9, 2023", size=12)
    paper.space(60)
    paper.line("Prepared For:")
    paper.line("Jane Roe | Palmwood")
    paper.line("Prepared By:")
    paper.line("Rick Doe | Badger Hollow Security")
    paper.turn()
    paper.heading("Project Dashboard", 18)
    for label, value in (
        ("Name", "Palmwood"),
        ("Dates", "September 18 - 29, 2023"),
        ("Method", "Whitebox"),
    ):
        paper.row((label, value), (64, 210))
    paper.heading("Vulnerability Summary", 12)
    for label, number in (("High", 1), ("Medium", 0), ("Low", 2), ("Informational", 1)):
        paper.row((f"Total {label}-Severity Issues", str(number)), (64, 330))
    paper.row(("", "Total 4"), (64, 300))
    paper.turn()
    paper.heading("Findings", 18)
    findings = (
        ("Unbounded retries in the job queue", "High", "Medium"),
        ("Timestamps are compared as text", "Low", "High"),
        ("Temporary files are readable by others", "Low", "Low"),
        ("Unused parameters in the scheduler", "Informational", "High"),
    )
    for number, (title, severity, difficulty) in enumerate(findings, 1):
        paper.heading(f"{number}. {title}", 14)
        paper.row((f"Severity: {severity}", f"Difficulty: {difficulty}"), (60, 330))
        paper.row(("Type: Data Validation", f"Finding ID: BHS-PLM-{number:03}"), (60, 330))
        paper.line("Description")
        paper.text(_FILL)
    paper.heading("A. Vulnerability Classifications", 16)
    paper.row(("Severity", "Description"), (60, 160))
    for label in ("Informational", "Low", "Medium", "High"):
        paper.row((label, "What this class means for a user of the system"), (60, 160))
    paper.save()


def _german_titles(path: Path) -> None:
    paper = Paper(path, font="Times-Roman", size=11, foot="Vertraulich")
    paper.line("Penetrationstest-Bericht", size=24)
    paper.line("Kundenportal der Musterwerke", size=15)
    paper.space(30)
    for label, value in (
        ("Auftraggeber", "Musterwerke Nord GmbH"),
        ("Auftragnehmer", "Felsquelle IT-Sicherheit GmbH"),
        ("Prüfzeitraum", "03.06.2024 – 14.06.2024"),
        ("Berichtsdatum", "28.06.2024"),
        ("Vorgehen", "Grey-Box"),
    ):
        paper.row((f"{label}:", value), (60, 190))
    paper.turn()
    paper.heading("1 Zusammenfassung")
    paper.text("Im Test wurden insgesamt vier Schwachstellen gefunden.")
    lefts = (60, 200)
    paper.row(("Schweregrad", "Anzahl"), lefts)
    for label, number in (("Kritisch", "0"), ("Hoch", "1"), ("Mittel", "2"), ("Niedrig", "1")):
        paper.row((label, number), lefts)
    paper.turn()
    paper.heading("3 Schwachstellen")
    for title in (
        "3.2.1 Hoch: Fehlende Prüfung der Berechtigung",
        "3.2.2 Mittel: Sitzung endet nicht beim Abmelden",
        "3.2.3 Mittel: Veraltete Bibliothek",
        "3.2.4 Niedrig: Fehlende Kopfzeilen",
    ):
        paper.heading(title, 12)
        paper.text("Die Anwendung prüft an dieser Stelle zu wenig. Wir empfehlen, das zu ändern.")
    paper.save()


def _retest(path: Path) -> None:
    paper = Paper(path, size=9, foot="Tern & Plover Cyber Limited    Retest Report v1.1")
    paper.space(150)
    paper.line("Retest Report", size=28)
    paper.line("Customer portal", size=16)
    paper.space(40)
    paper.row(("Client:", "Brightwater Leisure plc"), (60, 160))
    paper.row(("Prepared by:", "Tern & Plover Cyber Limited"), (60, 160))
    paper.row(("Date of report:", "3 May 2024"), (60, 160))
    paper.turn()
    paper.heading("Introduction")
    paper.text(
        "The original test took place between 5 February 2024 and 9 February 2024. The retest took "
        "place between 29 April 2024 and 30 April 2024."
    )
    paper.heading("Results of the retest", 13)
    lefts = (60, 110, 330, 400)
    paper.row(("Ref", "Title", "Severity", "Retest result"), lefts)
    for row in (
        ("F-01", "Account recovery accepts old codes", "Critical", "Fixed"),
        ("F-02", "Directory listing on the download|server", "Medium", "Partially fixed"),
        ("F-03", "Old protocol versions offered", "Medium", "Not fixed"),
        ("F-04", "Banner shows version", "Low", "Risk accepted"),
        ("F-05", "Missing header", "Low", "Fixed"),
    ):
        paper.row(row, lefts)
    paper.save()


def _letter(path: Path) -> None:
    paper = Paper(path, font="Times-Roman", size=11)
    paper.line("Lanternfish Security Inc.", size=16)
    paper.line("400 Example Avenue, Springfield", size=9)
    paper.space(40)
    paper.line("June 18, 2024")
    paper.space(20)
    paper.line("Letter of Attestation", size=15)
    paper.text(
        "Lanternfish Security was engaged by Orchard Ledger, Inc. to perform a gray-box penetration "
        "test of the Orchard web application. Testing was performed between June 3, 2024 and June "
        "12, 2024."
    )
    paper.text(
        "At the end of the test we had reported zero critical, zero high, two medium and three low "
        "severity findings. Details are kept from this letter."
    )
    paper.line("Sincerely,")
    paper.line("Dana Poe, Lanternfish Security Inc.")
    paper.save()


def _contradicting(path: Path) -> None:
    paper = Paper(path, foot="Kestrel Gate Security B.V.")
    paper.line("Penetration Test Report", size=24)
    paper.row(("Client", "Stichting Polderzorg"), (60, 200))
    paper.row(("Tester", "Kestrel Gate Security B.V."), (60, 200))
    paper.row(("Report date", "7 November 2023"), (60, 200))
    paper.row(("Test period", "16 October 2023 - 27 October 2023"), (60, 200))
    paper.heading("Summary")
    paper.text("We found 2 High and 3 Low issues.")
    paper.turn()
    paper.heading("Findings")
    for number, (title, risk) in enumerate(
        (
            ("Session stays valid", "High"),
            ("No lockout", "Low"),
            ("Old jQuery", "Low"),
            ("Missing flags", "Low"),
        ),
        1,
    ):
        paper.heading(f"Finding {number}: {title}", 12)
        paper.line(f"Risk rating: {risk}")
        paper.text(_FILL)
    paper.save()


def _scores_only(path: Path) -> None:
    paper = Paper(path, font="Courier", size=9, foot="Ironbrook Testing")
    paper.line("PENETRATION TEST REPORT", size=18)
    paper.line("Customer: Heron Freight B.V.")
    paper.line("Prepared by: Ironbrook Testing B.V.")
    paper.line("Issued: 2024-09-30")
    paper.line("Test window: 2024-09-09 to 2024-09-20")
    paper.turn()
    for number, (title, score) in enumerate(
        (("Open redirect", "6.1"), ("Cleartext admin", "8.1"), ("Clickjacking", "4.3")), 1
    ):
        paper.heading(f"IB-24-{number:02} {title}", 12)
        paper.row(("CVSS score", score), (60, 180))
        paper.text(_FILL, width=70)
    paper.save()


def _sections(path: Path) -> None:
    paper = Paper(path, foot="Marble Vault Audit - Copperline")
    paper.space(150)
    paper.line("Marble Vault Audit", size=32)
    paper.line("March 11, 2025", size=14)
    paper.turn()
    paper.heading("Summary", 24)
    paper.text("Copperline was engaged by Marble Vault Labs Ltd. to audit the vault contracts.")
    paper.row(
        ("Timeline", "From 2025-02-17", "Total Issues", "5 (4 resolved)"), (60, 140, 300, 420)
    )
    paper.row(("", "To 2025-02-28", "High Severity Issues", "1 (1 resolved)"), (60, 140, 300, 420))
    paper.row(("", "", "Low Severity Issues", "2 (1 resolved)"), (60, 140, 300, 420))
    paper.row(("", "", "Notes", "2 (2 resolved)"), (60, 140, 300, 420))
    paper.turn()
    for section, titles in (
        ("High Severity", ("H-01 Withdrawals round up",)),
        ("Low Severity", ("L-01 Event lacks an index", "L-02 Missing check for zero")),
        ("Notes", ("N-01 Typographical errors", "N-02 Floating pragma")),
    ):
        paper.heading(section, 24)
        for title in titles:
            paper.heading(title, 15)
            paper.text(_FILL)
            state = "Acknowledged, not resolved." if title.startswith("L-02") else "Resolved."
            paper.text(f"Update: {state}")
    paper.save()


def _small_tables(path: Path) -> None:
    paper = Paper(path, size=9, foot="Uilenspiegel Cyber - 12-04-2024")
    paper.line("Rapportage penetratietest", size=22)
    paper.line("In opdracht van: Waterschap Lage Landen", size=12)
    paper.line("Uitgevoerd door: Uilenspiegel Cyber B.V.", size=12)
    paper.line("Rapportdatum: 12-04-2024", size=12)
    paper.line("Testperiode: 25-03-2024 t/m 05-04-2024", size=12)
    paper.turn()
    paper.heading("3 Bevindingen")
    for number, (title, risk, score, state) in enumerate(
        (
            ("Beheerpagina bereikbaar vanaf internet", "Kritiek", "9.1", "Opgelost"),
            ("Ontbrekende segmentatie", "Hoog", "7.7", "Deels opgelost"),
            ("Verouderde versie van de webserver", "Laag", "3.7", "Open"),
        ),
        1,
    ):
        paper.heading(f"3.{number} {title}", 13)
        paper.row(("Ernst", "CVSS-score", "Status"), (60, 200, 340))
        paper.row((risk, score, state), (60, 200, 340))
        paper.text("De oorzaak ligt in de inrichting. Beperk de toegang tot wie die nodig heeft.")
    paper.save()


def _labelled_rows(path: Path) -> None:
    paper = Paper(path, size=9, foot="Confidential")
    paper.line("Web application penetration test", size=20)
    paper.line("Version 2.0, 19 November 2024", size=10)
    paper.text(
        "Harrow Lane University engaged Redshank Cyber Ltd to test the student portal. The assessment "
        "was conducted between 4 and 8 November 2024 with a black-box approach."
    )
    paper.text("Denial of service attacks were out of scope.")
    paper.turn()
    for code, title, risk, score, state in (
        ("V-1", "Open registration", "High", "7.4", "Open"),
        ("V-2", "Reflected input in search", "Medium", "5.4", "Closed"),
        ("V-3", "Old TLS versions", "Low", "3.1", "Closed"),
    ):
        for label, value in (
            ("ID", code),
            ("Title", title),
            ("Risk rating", risk),
            ("CVSS v3.1 score", score),
            ("Status", state),
        ):
            paper.row((label, value), (60, 180), gap=1.6)
        paper.text(_FILL)
        paper.space(20)
    paper.save()


def _reference_last(path: Path) -> None:
    paper = Paper(path, font="Times-Roman", size=10, foot="Roche Grise Sécurité SAS")
    paper.line("Rapport de test d'intrusion", size=24)
    for label, value in (
        ("Commanditaire :", "Mutuelle du Val SA"),
        ("Prestataire :", "Roche Grise Sécurité SAS"),
        ("Date du rapport :", "5 mars 2024"),
        ("Période de test :", "du 12 février 2024 au 23 février 2024"),
    ):
        paper.row((label, value), (60, 190))
    paper.turn()
    paper.heading("Synthèse")
    paper.text("Au total 4 vulnérabilités sont décrites.")
    lefts = (60, 330, 420)
    paper.row(("Constat", "Criticité", "Référence"), lefts)
    for row in (
        ("Mots de passe par défaut", "Critique", "RGS-24-01"),
        ("Absence de filtrage entre les|segments", "Élevée", "RGS-24-02"),
        ("Journaux incomplets", "Moyenne", "RGS-24-03"),
        ("Bannières bavardes", "Moyenne", "RGS-24-04"),
    ):
        paper.row(row, lefts)
    paper.save()


MADE: dict[str, Made] = {
    "dutch_cards": Made(
        _dutch_cards,
        "PENTEST_REPORT",
        "Gemeente Waterdam",
        "Noorderlicht Security B.V.",
        "2024-03-21",
        "2024-03-04",
        "2024-03-15",
        {"high": 1, "medium": 2, "low": 1},
        ("WTD-001", "WTD-002", "WTD-003", "WTD-004"),
        ("open", "open", "fixed", "accepted"),
        "grey",
    ),
    "index_with_severities": Made(
        _index_with_severities,
        "PENTEST_REPORT",
        "Fjordpay Ltd",
        "Quillfire Labs",
        "2025-02-14",
        "2025-01-13",
        "2025-01-24",
        {"high": 1, "medium": 2, "info": 2},
        tuple(f"FJP-02-00{number}" for number in range(1, 6)),
        (None,) * 5,
        "white",
    ),
    "dashboard": Made(
        _dashboard,
        "CODE_REVIEW",
        "Palmwood",
        "Badger Hollow Security",
        "2023-10-09",
        "2023-09-18",
        "2023-09-29",
        {"high": 1, "low": 2, "info": 1},
        tuple(f"BHS-PLM-00{number}" for number in range(1, 5)),
        (None,) * 4,
        "white",
    ),
    "german_titles": Made(
        _german_titles,
        "PENTEST_REPORT",
        "Musterwerke Nord GmbH",
        "Felsquelle IT-Sicherheit GmbH",
        "2024-06-28",
        "2024-06-03",
        "2024-06-14",
        {"high": 1, "medium": 2, "low": 1},
        ("3.2.1", "3.2.2", "3.2.3", "3.2.4"),
        (None,) * 4,
        "grey",
    ),
    "retest": Made(
        _retest,
        "PENTEST_RETEST",
        "Brightwater Leisure plc",
        "Tern & Plover Cyber Limited",
        "2024-05-03",
        "2024-02-05",
        "2024-04-30",
        {"critical": 1, "medium": 2, "low": 2},
        ("F-01", "F-02", "F-03", "F-04", "F-05"),
        ("fixed", "partially", "open", "accepted", "fixed"),
    ),
    "letter": Made(
        _letter,
        "PENTEST_SUMMARY",
        "Orchard Ledger, Inc.",
        "Lanternfish Security Inc.",
        "2024-06-18",
        "2024-06-03",
        "2024-06-12",
        {"medium": 2, "low": 3},
        box="grey",
    ),
    "contradicting": Made(
        _contradicting,
        "PENTEST_REPORT",
        "Stichting Polderzorg",
        "Kestrel Gate Security B.V.",
        "2023-11-07",
        "2023-10-16",
        "2023-10-27",
        None,
        ("1", "2", "3", "4"),
        (None,) * 4,
    ),
    "scores_only": Made(
        _scores_only,
        "PENTEST_REPORT",
        "Heron Freight B.V.",
        "Ironbrook Testing B.V.",
        "2024-09-30",
        "2024-09-09",
        "2024-09-20",
        {"high": 1, "medium": 2},
        ("IB-24-01", "IB-24-02", "IB-24-03"),
        (None,) * 3,
    ),
    "sections": Made(
        _sections,
        "CODE_REVIEW",
        "Marble Vault Labs Ltd.",
        "Copperline",
        "2025-03-11",
        "2025-02-17",
        "2025-02-28",
        {"high": 1, "low": 2, "notes": 2},
        ("H-01", "L-01", "L-02", "N-01", "N-02"),
        ("fixed", "fixed", "accepted", "fixed", "fixed"),
    ),
    "small_tables": Made(
        _small_tables,
        "PENTEST_REPORT",
        "Waterschap Lage Landen",
        "Uilenspiegel Cyber B.V.",
        "2024-04-12",
        "2024-03-25",
        "2024-04-05",
        {"critical": 1, "high": 1, "low": 1},
        ("3.1", "3.2", "3.3"),
        ("fixed", "partially", "open"),
    ),
    "labelled_rows": Made(
        _labelled_rows,
        "PENTEST_REPORT",
        "Harrow Lane University",
        "Redshank Cyber Ltd",
        "2024-11-19",
        "2024-11-04",
        "2024-11-08",
        {"high": 1, "medium": 1, "low": 1},
        ("V-1", "V-2", "V-3"),
        ("open", "fixed", "fixed"),
        "black",
    ),
    "reference_last": Made(
        _reference_last,
        "PENTEST_REPORT",
        "Mutuelle du Val SA",
        "Roche Grise Sécurité SAS",
        "2024-03-05",
        "2024-02-12",
        "2024-02-23",
        {"critical": 1, "high": 1, "medium": 2},
        ("RGS-24-01", "RGS-24-02", "RGS-24-03", "RGS-24-04"),
        (None,) * 4,
    ),
}
