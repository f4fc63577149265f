"""The figures of accuracy: what counts as right, wrong, invented and missed."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.accuracy.comparing import Outcome, agree, judge_field
from benchmarks.accuracy.figures import PARTS, group, judge_all
from benchmarks.accuracy.gold import Gold, load_gold

ROW: dict[str, Any] = {
    "file": "a.pdf",
    "accept_types": ["SOC3", "SOC2_T2"],
    "family": "assurance",
    "language": "en",
    "text_layer": "yes",
    "subject_organisation": "Voorbeeld Hosting B.V.",
    "issuer": "Audit Voorbeeld LLP",
    "opinion": "unqualified",
    "period_start": "2024-07",
    "accept": {"issuer": ["AV"]},
    "unsure": ["issue_date"],
    "derived": ["period_start"],
    "page_of_each_field": {"issuer": 3},
}


def a_gold(folder: Path, **changes: object) -> Gold:
    path = folder / "gold.jsonl"
    path.write_text(json.dumps({**ROW, **changes}) + "\n", "utf-8")
    [gold] = load_gold(path)
    return gold


@pytest.mark.parametrize(
    ("name", "wanted", "found", "same"),
    [
        ("issue_date", "2025-03-01", "2025-03-01", True),
        ("issue_date", "2025-03-01", "2025-01-03", False),
        ("period_start", "2024-07", "2024-07-15", True),
        ("issuer", "DNV Business Assurance B.V.", "DNV Business Assurance", True),
        ("issuer", "DNV Business Assurance B.V.", "DEKRA Certification B.V.", False),
        ("certificate_number", "ABC-12/3", "abc 12 3", True),
        ("standard", "ISO/IEC 27001", "NEN-EN-ISO/IEC 27001:2023", True),
        ("standard", "ISO/IEC 27001", "ISO 9001", False),
        ("standard", "SOC 3", "SOC 2", False),
        (
            "scope_statement",
            "Hosting en beheer van het zaaksysteem",
            "beheer en hosting van het zaaksysteem",
            True,
        ),
        ("findings_by_severity", {"High": 1, "Low": 0}, {"hoog": 1}, True),
        ("findings_by_severity", {"High": 1}, {"high": 2}, False),
        ("findings_by_severity", {"High": 1}, "high: 1", False),
        ("subservice_orgs", ["Amazon Web Services"], ["Amazon Web Services, Inc."], True),
        ("subservice_orgs", ["Amazon Web Services"], ["Amazon Web Services", "Oracle"], False),
    ],
)
def test_a_value_is_right_when_it_says_the_same(
    name: str, wanted: object, found: object, same: bool
) -> None:
    assert agree(name, wanted, found) is same


@pytest.mark.parametrize(
    ("name", "found", "outcome"),
    [
        ("issuer", "Audit Voorbeeld", Outcome.RIGHT),
        ("issuer", "AV", Outcome.RIGHT),
        ("issuer", "Een ander", Outcome.WRONG),
        ("issuer", None, Outcome.MISSED),
        ("period_start", None, Outcome.NOTHING),
        ("subservice_orgs", ["Een wolk"], Outcome.INVENTED),
        ("subservice_orgs", None, Outcome.NOTHING),
    ],
)
def test_a_field_is_right_wrong_invented_missed_or_nothing(
    name: str, found: object, outcome: Outcome, tmp_path: Path
) -> None:
    assert judge_field(a_gold(tmp_path), name, found) is outcome


def test_a_field_that_the_reader_was_not_sure_of_is_not_judged(tmp_path: Path) -> None:
    gold = a_gold(tmp_path)

    assert not gold.judges("issue_date")
    assert not gold.judges("certificate_number")
    assert gold.judges("opinion")


def test_the_figures_count_invented_facts_and_right_pages(tmp_path: Path) -> None:
    gold = a_gold(tmp_path)
    line = {
        "doc_type": "SOC2_T2",
        "fields": {
            "issuer": {"value": "AV", "page": 3},
            "opinion": {"value": "qualified", "page": 1},
            "period_end": {"value": "2025-06-30", "page": 1},
        },
    }

    figures = group(judge_all([gold], {"a.pdf": line}), PARTS["field"])

    assert figures["doc_type"].precision == 1
    assert figures["issuer"].page_accuracy == 1
    assert figures["opinion"].precision == 0
    assert figures["period_end"].outcomes[Outcome.INVENTED] == 1
    assert figures["all"].precision == pytest.approx(2 / 4)
    assert figures["all"].recall == pytest.approx(2 / 4)
    assert figures["subject_organisation"].precision is None


def test_a_document_without_a_prediction_has_read_nothing(tmp_path: Path) -> None:
    figures = group(judge_all([a_gold(tmp_path)], {}), PARTS["medium"])

    assert figures["text"].outcomes[Outcome.RIGHT] == 0
    assert figures["text"].recall == 0
