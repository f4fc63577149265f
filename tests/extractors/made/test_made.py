"""The invented certificates say what their gold says."""

import json
import re
from functools import cache

import pypdfium2
import pytest

from tests.extractors.made.make import (
    GOLD,
    Made,
    load_specs,
    make_all,
    make_certificate,
    write_gold,
)


@cache
def whole_set() -> tuple[Made, ...]:
    return tuple(make_all())


def squeeze(text: str) -> str:
    """*text* without the blanks and hyphens that wrapping moves about."""
    return re.sub(r"[\s\u00ad\ufffe\x02-]+", "", text).casefold()


@cache
def pages_of(name: str) -> tuple[str, ...]:
    """The text of each page in the order of printing, before any scanning."""
    specs = {spec["file"]: spec for spec in load_specs()}
    if name not in specs:
        return ()
    plain = {k: value for k, value in specs[name].items() if k not in ("scan", "order")}
    with pypdfium2.PdfDocument(make_certificate(plain).drawn) as document:
        return tuple(squeeze(page.get_textpage().get_text_range()) for page in document)


NAMES = [json.loads(line)["file"] for line in GOLD.read_text(encoding="utf-8").splitlines()]


def test_the_committed_gold_is_what_the_generator_prints() -> None:
    assert write_gold([made.gold for made in whole_set()]) == GOLD.read_text(encoding="utf-8")


def test_there_are_at_least_sixty_certificates_and_fifteen_other_documents() -> None:
    families = [made.gold["family"] for made in whole_set()]

    assert families.count("certificate") >= 60
    assert len(families) - families.count("certificate") >= 15


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_stands_on_the_page_that_the_gold_names(name: str) -> None:
    made = next(made for made in whole_set() if made.name == name)
    pages = pages_of(name)

    assert [(n, text) for n, text in made.printed if squeeze(text) not in pages[n - 1]] == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_printed_off_the_page(name: str) -> None:
    made = next(made for made in whole_set() if made.name == name)
    with pypdfium2.PdfDocument(made.drawn) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_rect(i) for i in range(text.count_rects())]

            assert [b for b in boxes if b[0] < 0 or b[1] < 0 or b[2] > width or b[3] > height] == []


def test_a_scan_holds_no_text() -> None:
    scans = [made for made in whole_set() if made.gold["text_layer"] == "no"]

    assert len(scans) >= 20
    for made in scans:
        with pypdfium2.PdfDocument(made.pdf) as document:
            assert "".join(page.get_textpage().get_text_range() for page in document).strip() == ""


def test_the_same_run_gives_the_same_bytes() -> None:
    specs = load_specs()
    one_of_each = [
        next(spec for spec in specs if "scan" not in spec),
        next(spec for spec in specs if "scan" in spec),
        next(spec for spec in specs if spec.get("scan", {}).get("layer")),
    ]
    made = {made.name: made.pdf for made in whole_set()}

    assert [s["file"] for s in one_of_each if make_certificate(s).pdf != made[s["file"]]] == []
