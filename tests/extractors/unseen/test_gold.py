"""The gold of the second set says what its sheets print; no extractor is asked here."""

import json
import re
import unicodedata
from functools import lru_cache

import pytest
import yaml

from tests.extractors.unseen import dates
from tests.extractors.unseen.facts import LISTED, TYPES, Document, gold_row, load_documents
from tests.extractors.unseen.fonts import FontMissing
from tests.extractors.unseen.make import GOLD, LAYOUTS, lay_out, write_gold

DOCUMENTS = load_documents()
CERTIFICATES = [document for document in DOCUMENTS if document.family == "certificate"]
DATES = ("issue_date", "valid_from", "valid_until", "initial_certification_date")


def name_of(document: Document) -> str:
    return document.file


@lru_cache
def printed(file: str) -> str:
    [document] = [document for document in DOCUMENTS if document.file == file]
    try:
        return " ".join(words for *_, words in lay_out(document).lines)
    except FontMissing as missing:
        pytest.skip(str(missing))


def words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return set(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))


def ways_to_write(iso: str) -> set[str]:
    figures = {dates.figures(iso, between) for between in "/-."}
    short = {dates.short(iso, between, upper=upper) for between in "- " for upper in (True, False)}
    long = {dates.long(iso, language) for language in dates.MONTHS}
    return {iso, dates.american(iso), dates.ordinal(iso)} | figures | short | long


def test_the_committed_gold_is_what_the_list_of_documents_says() -> None:
    assert write_gold() == GOLD.read_text(encoding="utf-8")


def test_every_file_has_a_name_of_its_own_and_every_layout_is_used() -> None:
    files = [document.file for document in DOCUMENTS]

    assert len(files) == len(set(files))
    assert {document.layout for document in DOCUMENTS} == set(LAYOUTS)


@pytest.mark.parametrize("document", CERTIFICATES, ids=name_of)
def test_the_names_number_and_scope_of_the_gold_stand_on_the_sheet(document: Document) -> None:
    row, on_sheet = gold_row(document), printed(document.file)

    for field in ("subject_organisation", "issuer", "scope_statement"):
        assert words(row[field]) <= words(on_sheet), field
    for field in ("certificate_number", "standard", "standard_edition"):
        assert (row[field] or "") in on_sheet, field


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_each_date_of_the_gold_stands_on_the_sheet(document: Document) -> None:
    row, on_sheet = gold_row(document), printed(document.file)

    missing = [
        field
        for field in DATES
        if row[field] and not any(way in on_sheet for way in ways_to_write(row[field]))
    ]

    assert not missing


def test_a_sheet_with_one_date_beside_its_expiry_has_it_as_issue_date_and_start() -> None:
    rows = {row["file"]: row for row in map(json.loads, GOLD.read_text("utf-8").splitlines())}
    brackenfold = rows["cert_iso22301_brackenfold.pdf"]

    assert brackenfold["issue_date"] == brackenfold["valid_from"] == "2024-07-14"
    assert brackenfold["derived"] == ["issue_date"]


def test_a_draft_has_no_number_and_no_dates() -> None:
    [draft] = [gold_row(document) for document in DOCUMENTS if "DRAFT" in document.file]

    assert [draft[field] for field in ("certificate_number", *DATES)] == [None] * 5


def test_every_scan_is_described_and_every_type_that_counts_occurs() -> None:
    scans = yaml.safe_load(LISTED.read_text("utf-8"))["scans"]
    accepted = {type_id for document in DOCUMENTS for type_id in gold_row(document)["accept_types"]}

    assert {document.scan for document in DOCUMENTS} - {""} == set(scans)
    assert set(TYPES.values()) <= accepted
