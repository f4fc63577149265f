"""Which pages are read by their text layer and which by OCR."""

from pathlib import Path

import pikepdf
import pytest

from extractors.errors import BrokenFile, EncryptedFile
from extractors.layout import sheet_of
from extractors.pages import read_pages
from extractors.pdf_text import open_pdf
from models.documents import Page, TextSource
from tests.extractors.pdfs import CERTIFICATE, both, draw, full_page, lines, picture_of


def pages_of(path: Path) -> tuple[Page, ...]:
    with open_pdf(path, path.name) as pdf:
        return read_pages(pdf)


def test_a_page_with_text_is_read_without_ocr(tmp_path: Path) -> None:
    [page] = pages_of(draw(tmp_path / "text.pdf", lines(CERTIFICATE)))

    assert page.source is TextSource.LAYER
    assert [line.text for line in page.lines] == list(CERTIFICATE)
    assert all(word.confidence == 1.0 for line in page.lines for word in line.words)


def test_a_page_that_is_a_picture_is_read_by_ocr_and_the_text_pages_around_it_are_not(
    tmp_path: Path,
) -> None:
    picture = full_page(picture_of(CERTIFICATE, tmp_path))

    pages = pages_of(draw(tmp_path / "mixed.pdf", lines(CERTIFICATE), picture, lines(CERTIFICATE)))

    assert [page.source for page in pages] == [TextSource.LAYER, TextSource.OCR, TextSource.LAYER]
    assert "VB-2024-0042" in pages[1].text
    assert "Voorbeeld Hosting B.V." in pages[1].text


def test_the_words_of_ocr_stand_where_they_are_printed(tmp_path: Path) -> None:
    [text] = pages_of(draw(tmp_path / "text.pdf", lines(CERTIFICATE)))
    [scan] = pages_of(draw(tmp_path / "scan.pdf", full_page(picture_of(CERTIFICATE, tmp_path))))
    words = [word for line in text.lines for word in line.words]
    once = [word for word in words if sum(other.text == word.text for other in words) == 1]
    places = {word.text: word.box for word in once}

    shared = [
        (word.box, places[word.text])
        for line in scan.lines
        for word in line.words
        if word.text in places
    ]

    assert len(shared) > 25
    assert all(abs(a.left - b.left) < 4 and abs(a.bottom - b.bottom) < 6 for a, b in shared)


def test_invisible_text_under_a_scan_is_somebody_elses_ocr_and_is_not_trusted(
    tmp_path: Path,
) -> None:
    wrong = [line.replace("2027", "2037") for line in CERTIFICATE]
    scan = both(full_page(picture_of(CERTIFICATE, tmp_path)), lines(wrong, hidden=True))

    [page] = pages_of(draw(tmp_path / "layered.pdf", scan))

    assert page.source is TextSource.OCR
    assert "31 January 2027" in page.text
    assert "2037" not in page.text


def test_text_that_a_picture_covers_is_not_what_a_reader_sees(tmp_path: Path) -> None:
    wrong = [line.replace("2027", "2037") for line in CERTIFICATE]
    scan = both(lines(wrong), full_page(picture_of(CERTIFICATE, tmp_path)))

    [page] = pages_of(draw(tmp_path / "covered.pdf", scan))

    assert page.source is TextSource.OCR
    assert "2037" not in page.text


def test_text_on_a_background_picture_is_what_a_reader_sees(tmp_path: Path) -> None:
    paper = both(full_page(picture_of(["", "", "", "seal"], tmp_path)), lines(CERTIFICATE))

    [page] = pages_of(draw(tmp_path / "background.pdf", paper))

    assert page.source is TextSource.LAYER


def test_a_text_layer_of_scrambled_letters_is_read_by_ocr(tmp_path: Path) -> None:
    scrambled = [
        "Wklv lv wr fhuwlib wkdw wkh pqdjhphqw vbvwhp ri zkx lq wkh frqwh" for _ in range(12)
    ]
    page = both(full_page(picture_of(CERTIFICATE, tmp_path)), lines(scrambled, size=4))

    [read] = pages_of(draw(tmp_path / "scrambled.pdf", page))

    assert read.source is TextSource.OCR


def test_an_empty_page_is_not_sent_to_ocr(tmp_path: Path) -> None:
    [page] = pages_of(draw(tmp_path / "empty.pdf", lambda canvas: None))

    assert page.source is TextSource.LAYER
    assert page.lines == ()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_as_a_reader_sees_it(tmp_path: Path, turn: int) -> None:
    straight = draw(tmp_path / "straight.pdf", lines(CERTIFICATE))
    with pikepdf.open(straight) as pdf:
        pdf.pages[0].rotate(turn, relative=False)
        pdf.save(tmp_path / "turned.pdf")

    [page] = pages_of(tmp_path / "turned.pdf")

    assert (page.width > page.height) == (turn != 180)
    boxes = [word.box for line in page.lines for word in line.words]
    assert boxes
    assert all(-1 <= box.left <= box.right <= page.width + 1 for box in boxes)
    assert all(-1 <= box.top <= box.bottom <= page.height + 1 for box in boxes)


def test_columns_are_separate_lines(tmp_path: Path) -> None:
    page = both(
        lines(["Certificate number", "Valid until"]), lines(["VB-1", "31 January 2027"], left=300)
    )

    [read] = pages_of(draw(tmp_path / "columns.pdf", page))

    assert [line.text for line in read.lines] == [
        "Certificate number",
        "VB-1",
        "Valid until",
        "31 January 2027",
    ]


def test_the_line_to_the_right_and_the_line_below_are_found(tmp_path: Path) -> None:
    page = both(
        lines(["Certificate number", "Valid until"]), lines(["VB-1", "31 January 2027"], left=300)
    )
    [read] = pages_of(draw(tmp_path / "columns.pdf", page))

    sheet = sheet_of(read)

    assert sheet.right_of(0) == 1
    assert sheet.below(0) == 2
    assert sheet.right_of(1) is None


def test_a_password_is_an_answer_of_its_own(tmp_path: Path) -> None:
    draw(tmp_path / "open.pdf", lines(CERTIFICATE))
    with pikepdf.open(tmp_path / "open.pdf") as pdf:
        pdf.save(
            tmp_path / "locked.pdf", encryption=pikepdf.Encryption(user="geheim", owner="geheim")
        )

    with pytest.raises(EncryptedFile), open_pdf(tmp_path / "locked.pdf", "locked.pdf"):
        pass


def test_a_truncated_pdf_is_broken(tmp_path: Path) -> None:
    whole = draw(tmp_path / "whole.pdf", lines(CERTIFICATE)).read_bytes()
    (tmp_path / "half.pdf").write_bytes(whole[: len(whole) // 3])

    with pytest.raises(BrokenFile), open_pdf(tmp_path / "half.pdf", "half.pdf"):
        pass
