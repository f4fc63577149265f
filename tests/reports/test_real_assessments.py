"""The report on what the judgement really says, with the words of the reference data."""

import json
import re
from pathlib import Path

import pytest

from models.assessment.judge import assess
from models.assessment.results import Verdict
from models.contracts import Contract, RiskClass
from models.evidence import Evidence, FieldName, Refusal
from models.files import load_contract, load_reference
from models.values import LANGUAGES, Language
from reports.checks import find_forbidden
from reports.html import render_html
from reports.json_form import assessment_as_json
from reports.sentences import name_link
from reports.wording import load_wording
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_control,
    a_document,
    a_refusal,
    a_requirement,
    a_signal,
    a_supplier,
)
from tests.reports.test_html import Outline

CONTRACTS = sorted(
    (Path(__file__).parents[2] / "sample_evidence" / "contracts").glob("*.yaml"),
)
LONGEST_AVERAGE = 15
REFERENCE = load_reference()
READINGS: dict[str, tuple[Evidence | Refusal, ...]] = {
    "nothing": (),
    "a sound certificate": (a_certificate(),),
    "an old edition": (a_certificate(standard_edition="2013"),),
    "another party": (a_certificate(subject_organisation="Iemand Anders B.V."),),
    "a draft": (a_certificate(signals=(a_signal(),)),),
    "an unknown issuer": (
        a_certificate(
            issuer="Niemand Kent Ons", accreditation_body=None, accreditation_number=None
        ),
    ),
    "an unsure scan": (a_certificate(confidence=0.5, source="ocr"),),
    "an expiring certificate": (a_certificate(valid_until="2026-11-21"),),
    "all at once": (
        a_certificate(),
        a_certificate("kopie.pdf"),
        a_certificate("oud.pdf", standard_edition="2013"),
        a_document("PENTEST_REPORT", "pentest.pdf"),
        a_document("UNKNOWN", "brief.pdf"),
        a_refusal(),
    ),
}


def a_wide_contract() -> Contract:
    return a_contract(
        a_requirement("E-01"),
        a_requirement("E-02", asks_for=("PENTEST_REPORT",)),
        a_control("E-03"),
        a_control("E-04", text="Passende maatregelen.", risk=RiskClass.HIGH),
        a_control("E-05", mandatory=False, accepted_proof=("ISO27001_CERT",), clause="art. 9"),
        supplier=a_supplier(group=("Iemand Anders B.V.",)),
    )


def tell(
    contract: Contract, readings: tuple[Evidence | Refusal, ...], language: Language = "nl"
) -> Outline:
    evidence = [one for one in readings if isinstance(one, Evidence)]
    refusals = [one for one in readings if isinstance(one, Refusal)]
    assessment = assess(contract, evidence, refusals, as_of=AS_OF, reference=REFERENCE)
    json.dumps(assessment_as_json(assessment, contract, REFERENCE, language))
    return Outline(render_html(assessment, contract, readings, REFERENCE, language=language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", READINGS)
def test_every_assessment_can_be_told(case: str, language: Language) -> None:
    page = tell(a_wide_contract(), READINGS[case], language)

    assert {reading.file for reading in READINGS[case]} <= set(re.findall(r"[\w.]+", page.text))


def test_the_cases_bring_out_most_verdicts() -> None:
    said = {
        one.verdict
        for readings in READINGS.values()
        for one in assess(
            a_wide_contract(),
            [one for one in readings if isinstance(one, Evidence)],
            [],
            as_of=AS_OF,
            reference=REFERENCE,
        ).requirements
    }

    assert said >= {
        Verdict.VOLDOET,
        Verdict.VERLOPEN,
        Verdict.NIET_AANGETOOND,
        Verdict.MENSELIJK_OORDEEL,
    }


@pytest.mark.parametrize("path", CONTRACTS, ids=lambda path: path.stem)
def test_every_sample_contract_can_be_told_without_evidence(path: Path) -> None:
    contract = load_contract(path)

    text = tell(contract, ()).text

    assert all(requirement.text in text for requirement in contract.requirements)


def list_sentences(language: Language) -> dict[str, str]:
    sentences = {
        f"{rule.id}.{key}": text
        for rule in REFERENCE.rules.values()
        for key, text in rule.sentences[language].items()
    }
    return {**sentences, **REFERENCE.texts[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_uses_words_of_auditors_for_our_own_work(language: Language) -> None:
    wording = load_wording(language)
    used = {
        key: words
        for key, text in list_sentences(language).items()
        if (words := find_forbidden(text, wording))
    }

    assert used == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_the_rules_are_short(language: Language) -> None:
    texts = (re.sub(r"\{[^}]*\}", "woord", text) for text in list_sentences(language).values())
    sentences = [one for text in texts for one in re.split(r"(?<=[.?!])\s+", text)]
    lengths = [len(sentence.split()) for sentence in sentences]

    assert len(lengths) > 100
    assert sum(lengths) / len(lengths) <= LONGEST_AVERAGE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_filled(language: Language) -> None:
    wording = load_wording(language)
    for key, text in list_sentences(language).items():
        names = set(re.findall(r"\{(\w+)", text))

        assert wording.fill(text, dict.fromkeys(names, 3), origin=key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_can_be_the_weakest_link(language: Language) -> None:
    links = (*FieldName, "type", "scope", "issuer")

    assert all(name_link(f"weakest.{link}", REFERENCE, language) for link in links)
