from datetime import date

import pytest

from models.contracts import Buyer
from reports.chapters.findings import compose_findings
from reports.chapters.front import compose_front
from reports.chapters.recompute import compose_recompute, hash_contract
from reports.chapters.subject import compose_subject
from reports.chapters.validity import compose_validity
from reports.norm_words import cite_source
from reports.wording import load_wording
from tests.builders import (
    a_certificate,
    a_supplier,
)
from tests.reports.assessments import (
    a_dossier,
    a_finding,
    a_three_requirement_contract,
    a_use,
    an_assessment,
    texts_of,
)

DUTCH = load_wording("nl")


def test_the_cover_names_the_parties_the_day_and_the_status() -> None:
    contract = a_three_requirement_contract(
        buyer=Buyer(name="Gemeente Voorbeeldstad", unit="Inkoop"),
        supplier=a_supplier(registration_number="12345678"),
        title="Zaaksysteem",
    )

    lines = compose_front(a_dossier(contract=contract)).lines

    assert texts_of(lines, "Opdrachtgever") == ("Gemeente Voorbeeldstad, Inkoop",)
    assert texts_of(lines, "Registratienummer leverancier") == ("12345678",)
    assert texts_of(lines, "Contract") == ("VB-2025-01 – Zaaksysteem",)
    assert texts_of(lines, "Peildatum") == ("21 november 2026",)
    assert texts_of(lines, "Status") == ("Concept, ter beslissing van de proceseigenaar",)


def test_what_was_assessed_names_the_sources_and_counts_the_files() -> None:
    lines = compose_subject(a_dossier())

    assert texts_of(lines, "Eisen") == ("3 eisen, uit: BIO2 1.3",)
    assert texts_of(lines, "Bewijs") == (
        "3 bestanden: 1 gebruikt, 1 niet gebruikt, 1 niet te lezen",
    )
    assert texts_of(lines, "Looptijd van het contract") == (
        "vanaf 1 januari 2025, zonder einddatum",
    )


def test_a_contract_without_a_service_says_so() -> None:
    lines = compose_subject(a_dossier(contract=a_three_requirement_contract(service=None)))

    assert texts_of(lines, "Dienst") == ("niet ingevuld in het contract",)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("bio2@1.3:5.17.01", "BIO2 1.3, maatregel 5.17.01"),
        ("bio@1.04:9.4.2", "BIO 1.04, maatregel 9.4.2"),
        ("avg:28(3)(h)", "AVG, artikel 28(3)(h)"),
        ("contract", "het contract"),
        ("huisregel:7", "huisregel"),
    ],
)
def test_a_source_reads_as_words(source: str, words: str) -> None:
    assert cite_source(source, DUTCH) == words


def test_a_finding_shows_its_red_flag_and_requirements() -> None:
    dossier = a_dossier(
        assessment=an_assessment(findings=(a_finding(), a_finding(requirements=())))
    )

    first, second = compose_findings(dossier)

    assert first.sentence == "Het certificaat verloopt over 30 dagen."
    assert first.red_flag == ("rode vlag RF-14",)
    assert (first.requirements, second.requirements) == (("E-01",), ("algemeen",))


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        (date(2025, 1, 1), date(2026, 11, 22), "nog 1 dag geldig"),
        (date(2025, 1, 1), date(2026, 11, 21), "laatste dag"),
        (date(2025, 1, 1), date(2026, 11, 20), "1 dag verlopen"),
        (date(2026, 11, 23), date(2029, 1, 1), "begint over 2 dagen"),
        (date(2025, 1, 1), None, "einddatum niet gelezen"),
    ],
)
def test_validity_is_counted_to_the_day(start: date, end: date | None, state: str) -> None:
    certificate = a_certificate()
    use = a_use(certificate, valid_from=start, valid_until=end)

    [row] = compose_validity(
        a_dossier(assessment=an_assessment(evidence=(use,)), readings=(certificate,))
    )

    assert row.state == state


def test_the_day_to_ask_for_new_evidence_follows_the_parameter() -> None:
    certificate = a_certificate()
    use = a_use(certificate, valid_until=date(2027, 4, 10))
    assessment = an_assessment(evidence=(use,), parameters={"P-11": 100})

    [row] = compose_validity(a_dossier(assessment=assessment, readings=(certificate,)))

    assert row.warn == "31 december 2026"


def test_a_parameter_that_deviates_is_named_with_its_standard() -> None:
    assessment = an_assessment(parameters={"P-11": 120, "P-12": 3})

    recompute = compose_recompute(a_dossier(assessment=assessment))

    assert texts_of(recompute.lines, "Afwijkende instellingen") == ("P-11: 120 (standaard: 90)",)


def test_the_trail_names_rules_hash_and_command() -> None:
    dossier = a_dossier()

    recompute = compose_recompute(dossier)

    assert [(rule.id, rule.requirements) for rule in recompute.rules] == [
        ("R-ISO-03", ("E-01",)),
        ("R-SCO-03", ("E-03",)),
        ("R-VER-08", ("E-02",)),
    ]
    assert "--as-of 2026-11-21" in recompute.command
    assert hash_contract(dossier) != hash_contract(
        a_dossier(contract=a_three_requirement_contract(regions=("NL",)))
    )
