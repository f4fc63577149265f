"""Tables of control tests in the habits of many firms, printed by one function with many settings."""

from dataclasses import dataclass
from io import BytesIO

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from models.assurance_reports import TestOutcome
from tests.extractors.assurance.made_reports import EXCEPTION, NOT_TESTED

BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=10.5, leading=13, spaceAfter=8)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Times-Bold", fontSize=16, leading=20)
_WORDS = "Staff grant, change and remove the rights of users of the systems in scope and the owner reviews this. "
_TESTS = "Inspected the documentation and the configuration to determine whether the control operated as described. "

Outcome = tuple[TestOutcome, int | None, int | None]
OUTCOMES: dict[int, tuple[str, Outcome]] = {
    4: ("Exception Noted. 3 of 30 terminated employees sampled kept access for longer than the required time.",
        (EXCEPTION, 3, 30)),
    9: ("For two of the twenty-five changes selected for testing, no evidence of approval was available. See Section V for the response "
        "of management.", (EXCEPTION, 2, 25)),
    13: ("Not tested: there were no occurrences during the period.", (NOT_TESTED, None, None)),
    17: ("Deviations noted. The yearly review was not held.", (EXCEPTION, None, None)),
}  # fmt: skip


@dataclass(frozen=True)
class Habit:
    """How a firm prints its tables."""

    name: str
    heads: tuple[str, ...] = ("Control #", "Control", "Test of Controls", "Test Results")
    widths: tuple[float, ...] = (58, 140, 150, 124)
    order: str = "id control test result"
    vertical: str = "TOP"
    centred: bool = False
    ruled: bool = True
    padding: float = 6
    height: float = 3
    size: float = 8.5
    wide: bool = False
    ids: str = "{criterion}.{number:02}"
    none: str = "No exceptions noted."
    tests: int = 1


HABITS = (
    Habit("plain"),
    Habit("tight as in a word processor", padding=5.4, height=0.5, size=9),
    Habit("ids halfway the row", vertical="MIDDLE", centred=True, height=0.5),
    Habit("no lines, on its side", ruled=False, wide=True, widths=(70, 220, 220, 180)),
    Habit("headings over several lines", centred=True,
          heads=("Control Number", "Controls Specified by the Service Organization", "Tests Performed by the Service Auditor",
                 "Results of the Service Auditor's Tests of Controls")),
    Habit("criteria in between", order="id control criterion test result", widths=(54, 120, 50, 130, 120),
          heads=("Control ID", "Control Activity", "TSC", "Testing Performed", "Results"), ids="AC-{count}"),
    Habit("the response of management last", order="id control test result response", widths=(54, 110, 120, 110, 80),
          heads=("Ref.", "Control description", "Test procedures", "Results of testing", "Management response")),
    Habit("criteria first", order="criterion id control test result", widths=(50, 44, 120, 140, 120),
          heads=("Criteria", "Control No.", "Control", "Tests of Operating Effectiveness", "Results of Tests"), ids="C{count}"),
    Habit("two tests for each control", tests=2),
    Habit("no ids apart: they start the text", order="idcontrol test result", widths=(190, 160, 124),
          heads=("Controls", "Test of controls", "Results"), ids="{criterion}-{number}"),
    Habit("no ids at all", order="idcontrol test result", widths=(190, 160, 124), ids="Rule {count} says that staff grant, change and remove the rights of",
          heads=("Control Activity Specified by the Service Organization", "Test Applied by the Service Auditor", "Test Results")),
    Habit("numbers with points", ids="{place}.{number}", none="No deviations noted."),
    Habit("nederlands", heads=("Nr.", "Beheersmaatregel", "Uitgevoerde werkzaamheden", "Bevindingen"),
          none="Geen bijzonderheden geconstateerd.", ids="B.{count:02}"),
)  # fmt: skip


def print_tests(habit: Habit) -> tuple[bytes, dict[str, Outcome]]:
    """A section with three tables of seven controls, and what came out of each control."""
    story: list[Flowable] = [
        Paragraph("Section IV – Tests of Controls and Results of Tests", TITLE)
    ]
    expected: dict[str, Outcome] = {}
    count = 0
    for place, criterion in enumerate(("CC6.1", "CC6.2", "CC7.1"), 1):
        rows = [list(habit.heads)]
        for number in range(1, 8):
            count += 1
            control = habit.ids.format(criterion=criterion, number=number, count=count, place=place)
            text, outcome = OUTCOMES.get(
                count, (habit.none, (TestOutcome.NO_EXCEPTION, None, None))
            )
            expected[control] = outcome
            for test in range(habit.tests):
                last = test == habit.tests - 1 or outcome[0] is NOT_TESTED
                result = text if last else habit.none
                rows.append(_row(habit, criterion, control, count, result, first=test == 0))
        story += [
            Spacer(1, 14),
            Paragraph(f"{criterion} – The entity does as this criterion asks.", BODY),
        ]
        story.append(_table(habit, rows))
    buffer = BytesIO()
    size = landscape(A4) if habit.wide else A4
    SimpleDocTemplate(buffer, pagesize=size, leftMargin=54, rightMargin=54, invariant=True).build(
        story
    )
    return buffer.getvalue(), expected


def _row(
    habit: Habit, criterion: str, control: str, count: int, result: str, *, first: bool
) -> list[str]:
    cells = {
        "id": control,
        "criterion": criterion,
        "control": _WORDS * (1 + count % 2),
        "idcontrol": f"{control} {_WORDS}",
        "response": "Management repaired this." if "xception" in result else "",
        "test": _TESTS * (1 + count % 3),
        "result": result,
    }
    always = {"test", "result"}
    return [cells[name] if first or name in always else "" for name in habit.order.split()]


def _table(habit: Habit, rows: list[list[str]]) -> Table:
    base = ParagraphStyle(
        "cell", parent=BODY, fontSize=habit.size, leading=habit.size * 1.2, spaceAfter=0
    )
    middle = ParagraphStyle("middle", parent=base, alignment=1)
    cells = [
        [
            Paragraph(text, middle if habit.centred and (not number or not place) else base)
            for place, text in enumerate(row)
        ]
        for number, row in enumerate(rows)
    ]
    style: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), habit.vertical),
        ("LEFTPADDING", (0, 0), (-1, -1), habit.padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), habit.padding),
        ("TOPPADDING", (0, 0), (-1, -1), habit.height),
        ("BOTTOMPADDING", (0, 0), (-1, -1), habit.height),
    ]
    if habit.ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    return Table(cells, colWidths=habit.widths, repeatRows=1, style=TableStyle(style))
