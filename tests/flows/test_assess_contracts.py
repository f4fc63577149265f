"""A contract is judged against everything that was ever handed in for it, and nothing else."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from flows.assess_contracts import assess_contract, name_arrivals
from flows.read_files import Rules
from models.assessment.results import Verdict
from models.contracts import Contract
from models.evidence import Evidence, Refusal
from models.files import load_reference
from models.store.records import Arrival
from models.store.store import Store, open_store
from tests.builders import AS_OF, a_certificate, a_contract, a_refusal, a_supplier

RULES = Rules("1.0+abc", megabytes=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}", tmp_path / "originals") as opened:
        yield opened


def hand_in(store: Store, place: str, reading: Evidence | Refusal | None = None) -> None:
    """A file in the inbox that is received and read; its bytes are its place."""
    folder, _, name = place.rpartition("/")
    original = store.originals.keep(io.BytesIO(place.encode()))
    arrival = Arrival(original.sha256, name, place, folder)
    store.submissions.receive(arrival, original.size, "application/pdf")
    reading = reading or a_certificate(name)
    store.readings.record(reading.model_copy(update={"sha256": original.sha256}), RULES.version)


def names_for(store: Store, contract_id: str) -> list[str]:
    return names_offered(store, a_contract(id=contract_id))


def names_offered(store: Store, contract: Contract, *others: Contract) -> list[str]:
    judged = assess_contract(
        contract, store, RULES, load_reference(), AS_OF, all_contracts=(contract, *others)
    )
    return [reading.file for reading in judged.readings]


OURS = a_contract()
THEIRS = a_contract(id="XY-01", supplier=a_supplier(legal_name="Anders Hosting N.V."))


def a_certificate_of(holder: str) -> Evidence:
    return a_certificate(subject_organisation=holder)


def test_files_in_its_own_folder_and_in_no_folder_are_for_a_contract(store: Store) -> None:
    for place in ("VB-2025-01/a.pdf", "los.pdf", "VB-2025-02/b.pdf"):
        hand_in(store, place)

    assert names_for(store, "VB-2025-01") == ["a.pdf", "los.pdf"]
    assert names_for(store, "VB-2025-02") == ["b.pdf", "los.pdf"]


def test_a_loose_file_of_the_supplier_of_another_contract_is_left_to_that_contract(
    store: Store,
) -> None:
    hand_in(store, "los.pdf", a_certificate_of("Anders Hosting N.V."))

    assert names_offered(store, OURS, THEIRS) == []
    assert names_offered(store, THEIRS, OURS) == ["los.pdf"]


@pytest.mark.parametrize("holder", ["Niemand Bekend B.V.", None])
def test_a_loose_file_of_nobody_that_we_know_is_named_in_every_report(
    store: Store, holder: str | None
) -> None:
    hand_in(store, "los.pdf", a_certificate(subject_organisation=holder))

    assert names_offered(store, OURS, THEIRS) == ["los.pdf"]
    assert names_offered(store, THEIRS, OURS) == ["los.pdf"]


def test_a_loose_file_that_we_cannot_read_is_named_in_every_report(store: Store) -> None:
    hand_in(store, "los.pdf", a_refusal("los.pdf"))

    assert names_offered(store, OURS, THEIRS) == ["los.pdf"]
    assert names_offered(store, THEIRS, OURS) == ["los.pdf"]


def test_a_file_in_the_folder_of_a_contract_belongs_to_it_whoever_it_is_about(store: Store) -> None:
    hand_in(store, f"{OURS.id}/a.pdf", a_certificate_of("Anders Hosting N.V."))

    assert names_offered(store, OURS, THEIRS) == ["a.pdf"]
    assert names_offered(store, THEIRS, OURS) == []


def test_a_borrowed_certificate_is_shown_to_both_contracts(store: Store) -> None:
    borrower = a_contract(supplier=a_supplier(suppliers=("Anders Hosting N.V.",)))
    hand_in(store, "los.pdf", a_certificate_of("Anders Hosting N.V."))

    assert names_offered(store, borrower, THEIRS) == ["los.pdf"]
    assert names_offered(store, THEIRS, borrower) == ["los.pdf"]


def test_a_refused_file_is_part_of_the_assessment(store: Store) -> None:
    hand_in(store, "los.pdf", a_refusal("los.pdf"))

    judged = assess_contract(a_contract(), store, RULES, load_reference(), AS_OF)

    assert [use.file for use in judged.assessment.evidence] == ["los.pdf"]
    assert judged.count_verdicts() == {Verdict.NIET_AANGETOOND: 1}


def test_judging_again_on_the_same_day_keeps_one_assessment(store: Store) -> None:
    hand_in(store, "los.pdf")
    contract, reference = a_contract(), load_reference()
    first = assess_contract(contract, store, RULES, reference, AS_OF)

    again = assess_contract(contract, store, RULES, reference, AS_OF)
    tomorrow = assess_contract(contract, store, RULES, reference, date(2026, 11, 22))

    assert again.number == first.number
    assert tomorrow.number != first.number


def test_a_file_that_was_received_but_never_read_is_no_silent_gap(store: Store) -> None:
    original = store.originals.keep(io.BytesIO(b"x"))
    store.submissions.receive(Arrival(original.sha256, "x.pdf", "x.pdf", ""), 1, "text/plain")

    with pytest.raises(LookupError, match=r"x\.pdf"):
        assess_contract(a_contract(), store, RULES, load_reference(), AS_OF)


def test_files_of_the_same_name_are_told_apart_by_their_place() -> None:
    arrivals = [
        Arrival("a" * 64, "cert.pdf", "cert.pdf", ""),
        Arrival("b" * 64, "cert.pdf", "acme/cert.pdf", "acme"),
        Arrival("c" * 64, "andere.pdf", "acme/andere.pdf", "acme"),
    ]

    names = [name for name, _ in name_arrivals(arrivals)]

    assert names == ["cert.pdf", "acme/cert.pdf", "andere.pdf"]
