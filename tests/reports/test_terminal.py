from models.assessment.results import Verdict
from reports.terminal import verdict_table
from tests.builders import a_contract, a_control, a_supplier
from tests.reports.assessments import a_dossier, a_gap, a_reason, a_reference, an_assessment


def test_each_requirement_has_a_row_with_a_word_and_a_symbol() -> None:
    dossier = a_dossier()

    table = verdict_table(dossier.assessment, dossier.contract, dossier.reference)

    assert [(row.id, row.symbol, row.verdict) for row in table.rows] == [
        ("E-01", "✔", "Voldoet"),
        ("E-02", "○", "Niet aangetoond"),
        ("E-03", "?", "Menselijk oordeel nodig (voorlopig: Voldoet deels)"),
    ]
    assert table.headings == ("Eis", "Uitkomst", "Waarom", "Wat ontbreekt")
    assert table.total == (
        "3 eisen: 1 × Voldoet, 1 × Niet aangetoond en 1 × Menselijk oordeel nodig."
    )


def test_a_row_says_why_and_what_is_missing() -> None:
    dossier = a_dossier()

    _, gap, _ = verdict_table(dossier.assessment, dossier.contract, dossier.reference).rows

    assert gap.why == "Wij kregen geen document over deze eis."
    assert gap.missing == "Een document over deze eis."


def test_a_row_gives_the_deciding_reason_alone() -> None:
    reasons = (a_reason("R-VER-08"), a_reason("R-VER-08", about="ander.pdf"))
    assessment = an_assessment(requirements=(a_gap("E-01", reasons=reasons),))

    [row] = verdict_table(assessment, a_contract(a_control("E-01")), a_reference()).rows

    assert row.why == "Wij kregen geen document over deze eis."


def test_every_verdict_has_a_symbol_of_its_own() -> None:
    judged = tuple(a_gap(verdict.value, verdict=verdict, provisional=None) for verdict in Verdict)
    contract = a_contract(*(a_control(verdict.value) for verdict in Verdict))

    rows = verdict_table(an_assessment(requirements=judged), contract, a_reference()).rows

    assert len({row.symbol for row in rows}) == len(Verdict)


def test_text_from_outside_cannot_steer_the_terminal() -> None:
    contract = a_contract(
        a_control("E-1", text="rood \x1b[31m"), supplier=a_supplier(legal_name="A\x07B\u202e")
    )

    table = verdict_table(
        an_assessment(requirements=(a_gap("E-1"),)), contract, a_reference(), language="en"
    )

    assert table.rows[0].text == "rood [U+001B][31m"
    assert "A[U+0007]B[U+202E]" in table.title
