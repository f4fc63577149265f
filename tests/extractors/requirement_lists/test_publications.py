"""Official publications as requirements: an invented one of each kind, and the real ones where they are at hand."""

from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from extractors.requirement_lists.norm_texts import find_status
from extractors.requirement_lists.reading import read_list
from models.files import load_norms
from models.norms import NormStatus
from models.requirement_lists import ReadList

NORMS = load_norms()
OFFICIAL = Path(__file__).resolve().parents[4] / "shared" / "norms" / "official"
with_texts = pytest.mark.skipif(
    not OFFICIAL.is_dir(), reason="the official texts are not beside this checkout"
)
BIO2 = [norm for norm in NORMS.catalogues["bio2@1.3"].norms if norm.kind == "measure"]
SAYING = {
    NormStatus.ACTIVE: "Een verzonnen zin over {id}.<br><br>\n- met een punt;\n- en nog een.",
    NormStatus.NONE: "Geen overheidsmaatregel, zie de inleiding.",
    NormStatus.LAPSED: "Vervallen.",
    NormStatus.MOVED: "Verplaatst naar {see}.",
    NormStatus.REFERS: "Zie overheidsmaatregel {see}.",
}


def a_publication(folder: Path, *, without: str = "") -> Path:
    """A text of BIO2 1.3 with the right numbers and invented sentences."""
    parts = [
        f"## {norm.id}\n{SAYING[norm.status].format(id=norm.id, see=norm.see or '5.25.02')}\n"
        for norm in BIO2
        if norm.id != without
    ]
    path = folder / "maatregelen.md"
    path.write_text("# DEEL 2\nInleiding.\n\n" + "\n".join(parts), "utf-8")
    return path


def test_a_text_of_bio2_gives_its_measures_and_says_what_became_of_the_others(
    tmp_path: Path,
) -> None:
    listed = read_list(a_publication(tmp_path), NORMS)

    assert not listed.faults
    assert listed.catalogue == "bio2@1.3"
    assert len(listed.norm_texts) == 166
    assert {one.id for one in listed.requirements} == {
        norm.id for norm in BIO2 if norm.status is NormStatus.ACTIVE
    }
    first = listed.requirements[0]
    assert first.text == "Een verzonnen zin over 5.01.01.\n\n- met een punt;\n- en nog een."
    assert first.sources == ("bio2@1.3:5.01.01",)
    assert first.title == NORMS.catalogues["bio2@1.3"].by_id["5.01.01"].title("nl")
    assert any("5.24.06: verplaatst naar 5.21.05." in one.text for one in listed.passed_over)


def test_a_text_that_lacks_a_number_is_refused_with_that_number(tmp_path: Path) -> None:
    listed = read_list(a_publication(tmp_path, without="5.20.03"), NORMS)

    assert not listed.requirements
    assert "lijkt op bio2@1.3, maar verschilt bij 5.20.03" in listed.faults[0].problem


def test_a_long_text_is_a_measure_even_when_it_begins_like_a_status() -> None:
    assert find_status("Geen overheidsmaatregel, zie deel 1.") is NormStatus.NONE
    assert find_status("Vervallen autorisaties worden " + "verwijderd " * 30) is NormStatus.ACTIVE


def a_theme(path: Path, *, title: str = "BIO Thema-uitwerking Clouddiensten") -> Path:
    """A theme with two objects, the second of which goes on on another page."""
    style = getSampleStyleSheet()

    def cell(text: str) -> Paragraph:
        return Paragraph(text, style["BodyText"])

    def table(*rows: tuple[str, ...]) -> Table:
        wide = max(len(row) for row in rows)
        made = Table(
            [[cell(text) for text in (*row, *[""] * (wide - len(row)))] for row in rows],
            colWidths=[90, 30, 260, 110][:wide],
        )
        made.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black)]))
        return made

    def head(control: str) -> Table:
        made = Table(
            [
                [cell("Doelstelling"), cell("Waarom dit er is."), ""],
                [cell("Risico"), cell("Wat er mis kan gaan."), ""],
                [cell("Control"), cell(control), cell("BIO 2019: 1.1.1")],
                [cell("Conformiteitsindicator, nummer en maatregel"), "", cell("Afkomstig van")],
            ],
            colWidths=[90, 290, 110],
        )
        grid = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
        made.setStyle(TableStyle([grid, ("SPAN", (0, 3), (1, 3))]))
        return made

    story = [
        Paragraph(title, style["Title"]),
        cell("Versie 9.9 definitief"),
        cell("B.01 Inhoud 2"),
        PageBreak(),
        Paragraph("<b>B.01 Verzonnen beleid</b>", style["Heading2"]),
        head("De aanbieder heeft een beleid."),
        table(
            ("Beleid", "1.", "Het beleid is vastgesteld.", "ISO 1: 1"),
            ("", "2.", "Het beleid wordt elk jaar bekeken.", "ISO 1: 2"),
        ),
        Paragraph("<b>U.02 Verzonnen uitvoering</b>", style["Heading2"]),
        head("De aanbieder voert het uit."),
        table(("Uitvoering", "1.", "Het beleid wordt uitgevoerd.", "")),
        PageBreak(),
        table(("", "2.", "De uitvoering wordt gemeten.", "ISO 1: 3")),
    ]
    SimpleDocTemplate(str(path), pagesize=A4, invariant=1).build(story)
    return path


def test_a_theme_gives_its_norms_under_their_objects(tmp_path: Path) -> None:
    listed = read_list(a_theme(tmp_path / "thema.pdf"), NORMS)

    assert not listed.faults
    assert [(one.id, one.text) for one in listed.requirements] == [
        ("CLD_B.01.01", "Het beleid is vastgesteld."),
        ("CLD_B.01.02", "Het beleid wordt elk jaar bekeken."),
        ("CLD_U.02.01", "Het beleid wordt uitgevoerd."),
        ("CLD_U.02.02", "De uitvoering wordt gemeten."),
    ]
    first = listed.requirements[0]
    assert first.sources == ("cip-cld@9.9:CLD_B.01.01",)
    assert first.chapter == "CLD_B.01 Verzonnen beleid"
    assert first.explanation == "De aanbieder heeft een beleid."
    assert first.cells == {"Conformiteitsindicator": "Beleid", "Afgeleid/afkomstig van": "ISO 1: 1"}


def test_a_theme_whose_numbers_differ_from_the_version_it_names_is_refused(tmp_path: Path) -> None:
    path = a_theme(tmp_path / "thema.pdf", title="BIO Thema-uitwerking Clouddiensten, versie 2.2,")

    listed = read_list(path, NORMS)

    assert not listed.requirements
    assert "cip-cld@2.2, maar deze nummers verschillen" in listed.faults[0].problem


def test_another_pdf_is_no_theme(tmp_path: Path) -> None:
    listed = read_list(a_theme(tmp_path / "iets.pdf", title="Een verslag"), NORMS)

    assert "geen BIO-thema-uitwerking" in listed.faults[0].problem


@with_texts
def test_the_real_theme_is_read_whole() -> None:
    listed = read_list(OFFICIAL / "bio_thema_clouddiensten_v2.2.pdf", NORMS)

    assert_whole(listed)
    assert len(listed.requirements) == 135
    objects = [one for one in listed.norm_texts if one.id.count(".") == 1]
    assert len(objects) == 34
    assert all(one.text[0].isupper() and one.text.endswith(".") for one in objects)
    assert not [one.id for one in listed.requirements if one.explanation is None]


def assert_whole(listed: ReadList) -> None:
    """Every id of the catalogue has a text, and nothing else does."""
    assert not listed.faults
    assert listed.catalogue is not None
    ids = {norm.id for norm in NORMS.catalogues[listed.catalogue].norms}
    assert {one.id for one in listed.norm_texts} <= ids
    assert all(one.text for one in listed.norm_texts)
