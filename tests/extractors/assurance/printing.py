"""Prints invented reports as five firms might: other tables, other lists, other places for the same things."""

from collections.abc import Iterator
from io import BytesIO

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from tests.extractors.assurance.made_reports import BRAMBLE, HOLLIS, LARKSPUR, NORDLICHT, Made

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9.5, leading=12.5, spaceAfter=8)
CELL = ParagraphStyle("cell", parent=BODY, fontSize=8, leading=10, spaceAfter=0)
SUB = ParagraphStyle("sub", parent=BODY, fontName="Helvetica-Bold", spaceBefore=6)
TITLE = ParagraphStyle("title", parent=SUB, fontSize=15, leading=19, spaceAfter=14)
COVER = ParagraphStyle("cover", parent=TITLE, fontSize=20, leading=26, spaceBefore=60)
LIST = ParagraphStyle("list", parent=BODY, leftIndent=20, bulletIndent=6, spaceAfter=5)


def print_report(report: Made) -> bytes:
    """The PDF of *report*."""
    buffer = BytesIO()
    paper = SimpleDocTemplate(
        buffer, pagesize=A4 if report in (HOLLIS, NORDLICHT) else LETTER, leftMargin=64, rightMargin=64, invariant=True
    )  # fmt: skip
    story = {
        LARKSPUR.name: _american, BRAMBLE.name: _plain_table, HOLLIS.name: _blocks, NORDLICHT.name: _german,
    }.get(report.name, _dutch)  # fmt: skip
    paper.build(list(story(report)))
    return buffer.getvalue()


def _letter(r: Made, uses: str, opinion: str, restricted: str) -> Iterator[Flowable]:
    possessive = f"{r.subject}'s"
    yield Paragraph(
        f"We have examined {possessive} accompanying description of its {r.system} (system) throughout the period {r.period_text} and "
        "the suitability of the design and operating effectiveness of the controls stated in it, relevant to security and availability "
        "(applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, "
        "Processing Integrity, Confidentiality, and Privacy.", BODY)  # fmt: skip
    yield Paragraph(uses, BODY)
    yield Paragraph("Service auditor's responsibilities", SUB)
    yield Paragraph(
        "Our responsibility is to express an opinion based on our examination. We planned it to obtain reasonable assurance. Management has "
        "provided an assertion, which says that all was well in every respect; we did not take its word for it. We do not express an opinion "
        "on the other information provided by the service organization.", BODY)  # fmt: skip
    yield Paragraph("Description of tests of controls", SUB)
    yield Paragraph(
        "The specific controls we tested and the results of those tests are listed in Section IV.",
        BODY,
    )
    yield from (Paragraph(text, BODY) for text in opinion.split("\n"))
    yield Paragraph("Restricted use", SUB)
    yield Paragraph(restricted, BODY)


def _american(r: Made) -> Iterator[Flowable]:
    """Section numbers, a ruled table with the criterion above its controls, numbered user controls."""
    yield Paragraph(f"{r.subject}", COVER)
    yield Paragraph("SOC 2® Type 2 Report", TITLE)
    yield Paragraph(f"on the {r.system}<br/>for the period {r.period_text}", BODY)
    yield PageBreak()
    yield Paragraph("Table of Contents", TITLE)
    for number, title in enumerate(("Independent Service Auditor's Report", "Assertion of Management", "Description of the System",
                                    "Tests of Controls and Results"), 1):  # fmt: skip
        yield Paragraph(f"Section {number} {title} {'.' * 60} {number * 3}", BODY)
    yield PageBreak()
    yield Paragraph("Section I – Independent Service Auditor's Report", TITLE)
    yield Paragraph(f"To the Board of Directors of {r.subject}:", BODY)
    yield Paragraph("Scope", SUB)
    (first, does), (second, also) = r.parties
    uses = (
        f"{r.subject} uses {first} (\"Nimbus\") for {does} and {second} for {also} (subservice organizations). The description does not include "
        "controls of the subservice organizations; the carve-out method was used."
    )  # fmt: skip
    opinion = (
        f"<b>Opinion</b>\nIn our opinion, in all material respects, the description presents the {r.system} that was designed and implemented "
        f"throughout the period {r.period_text}, and the controls stated in it operated effectively throughout that period."
    )  # fmt: skip
    yield from _letter(
        r,
        uses,
        opinion,
        "This report is intended solely for the information and use of its customers.",
    )
    yield Spacer(1, 30)
    yield from (Paragraph(text, BODY) for text in (r.firm, "Portland, Oregon", r.issued_text))
    yield PageBreak()
    yield Paragraph("Section II – Assertion of Larkspur Management", TITLE)
    yield Paragraph(
        "We confirm that the controls were effective, except for the matters that we know of.", BODY
    )
    yield Paragraph("January 4, 2026", BODY)
    yield PageBreak()
    yield Paragraph("Section III – Description of the System", TITLE)
    yield Paragraph("The platform keeps ledgers. Customers reach it through a browser.", BODY)
    yield Paragraph("Complementary Subservice Organization Controls", SUB)
    yield _table([["#", "Complementary subservice organization controls"],
                  *[[str(n), text] for n, text in enumerate(r.subservice_controls, 1)]], (30, 420))  # fmt: skip
    yield Paragraph("Complementary User Entity Controls", SUB)
    yield Paragraph(
        "Controls were designed with the assumption that user entities do the following.", BODY
    )
    for number, text in enumerate(r.user_controls, 1):
        yield Paragraph(text, LIST, bulletText=f"{number}.")
    yield PageBreak()
    yield Paragraph(
        "Section IV – Trust Services Criteria, Related Controls, Tests of Controls and Results of Tests",
        TITLE,
    )
    for criterion, controls in r.tested.items():
        yield Paragraph(
            f"{criterion} The entity does what this criterion of our invention asks.", SUB
        )
        rows = [
            ["Control #", "Control Activity", "Test Applied by the Service Auditor", "Test Results"]
        ]
        for one in controls:
            for number, (test, result) in enumerate(one.tests):
                rows.append(
                    [
                        one.control if not number else "",
                        one.text if not number else "",
                        test,
                        result,
                    ]
                )
        yield _table(rows, (58, 130, 160, 136))
        yield Spacer(1, 12)
    yield Paragraph("Section V – Other Information Provided by Management", TITLE)
    yield Paragraph(
        "Management's response to the exceptions: for 9 of 10 leavers all is well now. Exception noted earlier is repaired.",
        BODY,
    )


def _plain_table(r: Made) -> Iterator[Flowable]:
    """No rules in the table, the result of the tests last, bullets, and an opinion with a qualification."""
    yield Paragraph("System and Organization Controls (SOC) 2 Type II", COVER)
    yield Paragraph(f"{r.system}, {r.period_text}", BODY)
    yield PageBreak()
    yield Paragraph("INDEPENDENT SERVICE AUDITOR'S REPORT", TITLE)
    yield Paragraph(f"To: {r.subject}", BODY)
    uses = (
        f"{r.subject} uses a subservice organization, {r.parties[0][0]}, to provide {r.parties[0][1]}. Our examination did not include the "
        "services of the subservice organization."
    )  # fmt: skip
    opinion = (
        "<b>Basis for Qualified Opinion</b>\nThe reviews of access were not held for five systems.\n<b>Qualified Opinion</b>\nIn our opinion, except "
        "for the matter described in the preceding paragraph, in all material respects, the controls stated in the description operated effectively "
        f"throughout the period {r.period_text}."
    )  # fmt: skip
    yield from _letter(
        r,
        uses,
        opinion,
        "This report is not intended to be, and should not be, used by anyone else.",
    )
    yield Paragraph(f"<br/>{r.firm}<br/>{r.issued_text}", BODY)
    yield PageBreak()
    yield Paragraph("MANAGEMENT'S ASSERTION", TITLE)
    yield Paragraph(
        "In our opinion, in all material respects, everything operated effectively.", BODY
    )
    yield PageBreak()
    yield Paragraph("DESCRIPTION OF THE SYSTEM", TITLE)
    yield Paragraph("Patients see their own file in the portal.", BODY)
    yield Paragraph("Complementary User Entity Controls (CUECs)", SUB)
    yield Paragraph("User entities should have the following controls in place:", BODY)
    for text in r.user_controls:
        yield Paragraph(text, LIST, bulletText="•")
    yield Paragraph("Changes to the System", SUB)
    yield Paragraph("There were no significant changes.", BODY)
    yield PageBreak()
    yield Paragraph("TESTS OF CONTROLS AND RESULTS", TITLE)
    rows = [["Criteria", "Control ID", "Control", "Test of Controls", "Results of Tests"]]
    for criterion, controls in r.tested.items():
        for number, one in enumerate(controls):
            rows.append(
                [
                    criterion if not number else "",
                    one.control,
                    one.text,
                    one.tests[0][0],
                    one.tests[0][1],
                ]
            )
    yield _table(rows, (48, 58, 120, 130, 128), ruled=False)


def _dutch(r: Made) -> Iterator[Flowable]:
    """Dutch: the numbers of the chapters are bare, the letter is signed with place and date, the table has bands."""
    party, does = r.parties[0]
    yield Paragraph("ISAE 3402 type II-rapport", COVER)
    yield Paragraph(f"{r.subject}<br/>Verslagperiode {r.period_text}", BODY)
    yield PageBreak()
    yield Paragraph("1. Verklaring van het management", TITLE)
    yield Paragraph(
        "Wij bevestigen dat de beschrijving juist is en dat de maatregelen hebben gewerkt.", BODY
    )
    yield Paragraph("Waterdam, 2 februari 2026", BODY)
    yield PageBreak()
    yield Paragraph("2. Assurance-rapport van de onafhankelijke service-auditor", TITLE)
    for text in (
        f"Aan: de directie van {r.subject}",
        f"Wij hebben de beschrijving van het systeem voor {r.system} (hierna: de beschrijving) gedurende de periode {r.period_text} onderzocht, alsmede "
        "de opzet en werking van de beheersmaatregelen.",
        f"{r.subject} maakt voor {does} gebruik van {party} (subserviceorganisatie). Onze werkzaamheden strekken zich niet uit tot de "
        "subserviceorganisatie.",
        "Onze verantwoordelijkheid is het geven van een oordeel. Wij hebben een redelijke mate van zekerheid verkregen.",
        "<b>Ons oordeel</b>",
        "Naar ons oordeel zijn, in alle van materieel belang zijnde aspecten, de beheersmaatregelen op afdoende wijze opgezet en hebben zij gedurende "
        f"de periode {r.period_text} effectief gewerkt.",
        "<b>Beperking in gebruik</b>",
        "Dit rapport is uitsluitend bestemd voor gebruikersorganisaties en hun accountants.",
        f"Rietvoorde, {r.issued_text}",
        r.firm,
        "w.g. drs. A. Voorbeeld RA",
    ):
        yield Paragraph(text, BODY)
    yield PageBreak()
    yield Paragraph("3. Beschrijving van het systeem", TITLE)
    yield Paragraph("De salarissen worden maandelijks verwerkt.", BODY)
    yield Paragraph("Aanvullende beheersmaatregelen bij de gebruikersorganisatie", SUB)
    yield Paragraph(
        "Bij het ontwerp is ervan uitgegaan dat gebruikersorganisaties zelf de volgende maatregelen treffen.",
        BODY,
    )
    for text in r.user_controls:
        yield Paragraph(text, LIST, bulletText="–")
    yield PageBreak()
    yield Paragraph("4. Beheersdoelstellingen, testwerkzaamheden en resultaten", TITLE)
    for number, controls in r.tested.items():
        yield Paragraph(f"Beheersdoelstelling {number}: processen verlopen zoals bedoeld", SUB)
        rows = [["Nr.", "Beheersmaatregel", "Testwerkzaamheden", "Resultaat"]]
        rows += [[one.control, one.text, one.tests[0][0], one.tests[0][1]] for one in controls]
        yield _table(rows, (36, 140, 160, 140), ruled=False, banded=True)
    yield Paragraph("5. Overige informatie", TITLE)
    yield Paragraph("Reactie van het management: bij 1 van de 9 gevallen is dit hersteld.", BODY)


def _blocks(r: Made) -> Iterator[Flowable]:
    """No table at all: each control is a block with labels before its lines."""
    yield Paragraph("SOC 2 Type 2", COVER)
    yield Paragraph(r.subject, TITLE)
    yield PageBreak()
    yield Paragraph("Report of Independent Service Auditors", TITLE)
    yield Paragraph(f"{r.firm}, 4 Example Lane, Brackwater", BODY)
    yield Paragraph(f"To the Directors of {r.subject}", BODY)
    uses = (
        f"{r.subject} uses subservice organisations {r.parties[0][0]} and {r.parties[1][0]} to provide {r.parties[0][1]}. The description includes their "
        "controls: the inclusive method was used for the subservice organisations."
    )  # fmt: skip
    opinion = (
        "<b>Opinion</b>\nIn our opinion, in all material respects, the controls were suitably designed and operated effectively throughout the period "
        f"{r.period_text}.\n<b>Emphasis of matter</b>\nWithout modifying our opinion, we draw attention to the move to another office in the spring."
    )  # fmt: skip
    yield from _letter(
        r, uses, opinion, "This report is intended solely for the use of customers of Hollis."
    )
    yield Paragraph(f"{r.firm}<br/>Brackwater<br/>{r.issued_text}", BODY)
    yield PageBreak()
    yield Paragraph("Hollis Parcel's Description of its System", TITLE)
    yield Paragraph("Parcels are followed from door to door.", BODY)
    yield Paragraph("User entity responsibilities", SUB)
    yield _table([["ID", "Complementary user entity control", "Criteria"],
                  *[[f"CUEC-{n:02}", text, "CC6.1"] for n, text in enumerate(r.user_controls, 1)]], (60, 320, 60))  # fmt: skip
    yield PageBreak()
    yield Paragraph(
        "Independent Service Auditor's Description of Tests of Controls and Results", TITLE
    )
    for controls in r.tested.values():
        for one in controls:
            yield Paragraph(f"{one.control} {one.text}", SUB)
            yield Paragraph(f"Test performed: {one.tests[0][0]}", BODY)
            yield Paragraph(f"Result of test: {one.tests[0][1]}", BODY)


def _german(r: Made) -> Iterator[Flowable]:
    """German: an attestation under C5, with a ruled table of criteria."""
    yield Paragraph("Prüfungsbericht C5:2020 Typ 2", COVER)
    yield Paragraph(f"{r.system} der {r.subject}", BODY)
    yield PageBreak()
    yield Paragraph("Bericht des unabhängigen Wirtschaftsprüfers", TITLE)
    for text in (
        f"An die Geschäftsführung der {r.subject}",
        f"Wir haben die Beschreibung des Systems für die {r.system} (Systembeschreibung) im Zeitraum {r.period_text} geprüft.",
        "Unsere Prüfung erfolgte mit hinreichender Sicherheit.",
        f"Nach unserer Beurteilung waren die Kontrollen in allen wesentlichen Belangen im Zeitraum {r.period_text} wirksam.",
        r.firm,
        f"Ebersruh, den {r.issued_text}",
    ):
        yield Paragraph(text, BODY)
    yield PageBreak()
    yield Paragraph("Systembeschreibung", TITLE)
    yield Paragraph("Korrespondierende Kriterien für Kunden", SUB)
    for number, text in enumerate(r.user_controls, 1):
        yield Paragraph(text, LIST, bulletText=f"{number})")
    yield PageBreak()
    yield Paragraph("Kriterien, Kontrollen, Prüfungshandlungen und Prüfungsergebnisse", TITLE)
    rows = [["Kriterium", "Kontrolle", "Prüfungshandlung", "Ergebnis"]]
    rows += [
        [one.control, one.text, one.tests[0][0], one.tests[0][1]]
        for controls in r.tested.values()
        for one in controls
    ]
    yield _table(rows, (60, 140, 140, 130))


def _table(
    rows: list[list[str]], widths: tuple[float, ...], *, ruled: bool = True, banded: bool = False
) -> Table:
    cells = [[Paragraph(text, CELL) for text in row] for row in rows]
    table = Table(cells, colWidths=widths, repeatRows=1)
    style: list[tuple[object, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
    if banded:
        style.append(("ROWBACKGROUNDS", (0, 0), (-1, -1), (colors.whitesmoke, colors.white)))
    table.setStyle(TableStyle(style))
    return table
