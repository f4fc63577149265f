"""The invented suppliers come out as their stories say."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
import yaml

from extractors.reading import read_evidence
from models.assessment.entity import belongs_elsewhere
from models.assessment.judge import assess
from models.assessment.results import Assessment, RequirementAssessment, Verdict
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.files import load_contracts, load_reference
from sample_evidence.make_samples import make_samples

SAMPLES = Path(__file__).parents[1] / "sample_evidence"
EXPECTED = yaml.safe_load((SAMPLES / "expected.yaml").read_text(encoding="utf-8"))
FILES: Mapping[str, Any] = EXPECTED["files"]
REQUIREMENTS = [
    (contract, requirement)
    for contract, requirements in EXPECTED["contracts"].items()
    for requirement in requirements
]
MADE_OF_PICTURES = "scan_"


@cache
def reading_of(name: str) -> Evidence | Refusal:
    return read_evidence(SAMPLES / name, Path(name).name)


@cache
def assessment_of(contract_id: str) -> Assessment:
    """The judgement on one contract, from its own folder and the loose files that may be for it."""
    own = [reading_of(name) for name in FILES if Path(name).parent.name == contract_id]
    loose = [reading_of(name) for name in FILES if Path(name).parent.name == "inbox"]
    offered = [reading for reading in loose if may_be_for(contract_id, reading)]
    readings = {reading.sha256: reading for reading in (*own, *offered)}.values()
    as_of = EXPECTED["as_of"]
    assert isinstance(as_of, date)
    return assess(
        contracts()[contract_id],
        [reading for reading in readings if isinstance(reading, Evidence)],
        [reading for reading in readings if isinstance(reading, Refusal)],
        as_of=as_of,
        reference=load_reference(),
    )


@cache
def contracts() -> dict[str, Contract]:
    return {contract.id: contract for contract in load_contracts(SAMPLES / "contracts")}


def may_be_for(contract_id: str, reading: Evidence | Refusal) -> bool:
    if isinstance(reading, Refusal):
        return True
    lexicon = load_reference().lexicon
    return not belongs_elsewhere(reading, contracts()[contract_id], contracts().values(), lexicon)


def outcome_of(contract_id: str, requirement_id: str) -> RequirementAssessment:
    outcomes = {outcome.id: outcome for outcome in assessment_of(contract_id).requirements}
    return outcomes[requirement_id]


def words_of(text: str) -> list[str]:
    """The words and numbers of *text*; where its lines and sentences end does not matter."""
    return re.findall(r"\w+", text.casefold())


def picture_of(path: Path) -> "np.ndarray[Any, np.dtype[np.int32]]":
    with pypdfium2.PdfDocument(path) as document:
        return np.asarray(document[0].render(scale=1, grayscale=True).to_numpy(), dtype=np.int32)


def test_the_committed_files_are_what_the_script_makes(tmp_path: Path) -> None:
    made = {str(path.relative_to(tmp_path)): path for path in make_samples(tmp_path)}
    drawn = {name for name in made if not Path(name).name.startswith(MADE_OF_PICTURES)}

    assert {
        name for name in drawn if made[name].read_bytes() != (SAMPLES / name).read_bytes()
    } == set()


def test_the_committed_scan_looks_like_what_the_script_makes(tmp_path: Path) -> None:
    scans = [path for path in make_samples(tmp_path) if path.name.startswith(MADE_OF_PICTURES)]

    assert scans
    for path in scans:
        committed = picture_of(SAMPLES / path.relative_to(tmp_path))
        # JPEG and anti-aliasing may differ by a shade between machines; a changed word differs by far more.
        assert np.abs(picture_of(path) - committed).mean() < 0.5


def test_every_sample_has_a_story_and_an_expectation() -> None:
    present = {str(p.relative_to(SAMPLES)) for p in (SAMPLES / "inbox").rglob("*") if p.is_file()}
    story = (SAMPLES / "README.md").read_text(encoding="utf-8")

    assert present == set(FILES)
    assert [name for name in FILES if f"`{name.removeprefix('inbox/')}`" not in story] == []


@pytest.mark.parametrize("name", [name for name in FILES if FILES[name].get("refused")])
def test_a_file_that_cannot_be_read_is_refused_with_a_reason(name: str) -> None:
    reading = reading_of(name)

    assert isinstance(reading, Refusal)
    assert reading.reason
    assert reading.remedy


@pytest.mark.parametrize("name", [name for name in FILES if FILES[name].get("same_as")])
def test_a_copy_under_another_name_is_the_same_evidence(name: str) -> None:
    assert reading_of(name).sha256 == reading_of(FILES[name]["same_as"]).sha256


@pytest.mark.parametrize("name", [name for name in FILES if FILES[name].get("doc_type")])
def test_a_sample_reads_as_its_story_says(name: str) -> None:
    expected = FILES[name]
    reading = reading_of(name)

    assert isinstance(reading, Evidence), reading
    read = {field.value: words_of(fact.value) for field, fact in reading.fields.items()}
    stated = {field: words_of(value) for field, value in expected["fields"].items()}
    assert reading.doc_type == expected["doc_type"]
    assert {field: read.get(field) for field in stated} == stated
    assert [field for field in expected.get("absent", []) if field in read] == []
    assert set(expected.get("signals", [])) <= {signal.rule for signal in reading.signals}


@pytest.mark.parametrize(("contract", "requirement"), REQUIREMENTS)
def test_a_requirement_gets_the_verdict_of_its_story(contract: str, requirement: str) -> None:
    expected = EXPECTED["contracts"][contract][requirement]
    outcome = outcome_of(contract, requirement)

    assert (outcome.verdict, outcome.provisional) == (
        expected["verdict"],
        expected.get("provisional"),
    ), outcome.rules
    assert set(expected["rules"]) <= set(outcome.rules)
    assert set(expected.get("flags", [])) <= set(outcome.flags)


def test_a_loose_certificate_of_one_supplier_is_no_matter_for_the_others() -> None:
    named = {
        contract: {use.file for use in assessment_of(contract).evidence} for contract in contracts()
    }

    assert "zaakveld_iso22301.pdf" in named["WD-2024-017"]
    assert "zaakveld_iso22301.pdf" not in named["LD-2025-003"] | named["RS-2025-011"]
    assert all("bijlage 3.pdf" in names for names in named.values())


def test_every_requirement_of_the_contracts_is_expected() -> None:
    asked = {
        (contract, outcome.id)
        for contract in EXPECTED["contracts"]
        for outcome in assessment_of(contract).requirements
    }

    assert asked == set(REQUIREMENTS)


def test_the_samples_show_every_verdict_that_certificates_can_give() -> None:
    shown = {outcome_of(*requirement).verdict for requirement in REQUIREMENTS}

    assert shown == set(Verdict) - {Verdict.VOLDOET_NIET, Verdict.NVT}
