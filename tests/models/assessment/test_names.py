import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.assessment.entity import Kinship, belongs_elsewhere, relate
from models.assessment.names import Likeness, compare_names, is_named
from tests.builders import a_certificate, a_contract, a_site, a_supplier
from tests.models.cases import REFERENCE

LEXICON = REFERENCE.lexicon


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme B.V.", "ACME BV"),
        ("Acme B. V.", "acme b.v"),
        ("Acme", "Acme B.V."),
        ("Café Zürich GmbH", "CAFE ZURICH G.m.b.H."),
        ("Jansen & Zonen B.V.", "Jansen en Zonen BV"),
        ("Amazon Web Services, Inc.", "Amazon Web Services Incorporated"),
        ("Bedrijf S.p.A.", "BEDRIJF SPA"),
        ("Firma Sp. z o.o.", "Firma sp zoo"),
        ("Müller GmbH & Co. KG", "Müller GmbH und Co KG"),
        ("Şirket A.Ş.", "SIRKET AS"),
        ("Stichting Zorg", "STICHTING ZORG"),
    ],
)
def test_one_company_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert compare_names(one, other, LEXICON) is Likeness.SAME


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Acme Hosting B.V.", "Acme Software B.V.", Likeness.OTHER),
        ("Acme B.V.", "Acme Hosting B.V.", Likeness.OTHER),
        ("Acme Software B.V.", "Acme Software GmbH", Likeness.OTHER_FORM),
        ("Acme Software B.V.", "Acme Software Holding B.V.", Likeness.RELATED),
        ("Acme Software B.V.", "Acme Software Nederland B.V.", Likeness.RELATED),
        ("Acme (UK) Ltd", "Acme Ltd", Likeness.RELATED),
        ("Voorbeeldsoftware B.V.", "Voorbeeldsoftvare B.V.", Likeness.ALMOST),
        ("Data 1 B.V.", "Data 2 B.V.", Likeness.OTHER),
        ("B.V.", "Acme B.V.", Likeness.OTHER),
        ("", "Acme B.V.", Likeness.OTHER),
    ],
)
def test_two_companies_are_never_the_same(one: str, other: str, expected: Likeness) -> None:
    assert compare_names(one, other, LEXICON) is expected


@pytest.mark.parametrize(
    "holder",
    [
        "Acme Software B.V., Kade 1, Utrecht",
        "Acme Software B.V. (KvK 12345678)",
        "Acme Software B.V. h.o.d.n. Dossieronline",
        "Dossieronline B.V. handelend onder de naam Acme Software",
        "Beta B.V., Acme Software B.V., Gamma B.V.",
    ],
)
def test_a_name_is_found_among_addresses_numbers_and_trade_names(holder: str) -> None:
    assert is_named(holder, ["Acme Software B.V."], LEXICON)


@given(st.text(max_size=40))
def test_no_text_makes_a_name_fail(text: str) -> None:
    compare_names(text, "Acme B.V.", LEXICON)
    is_named(text, ["Acme B.V."], LEXICON)


@given(st.text(alphabet="abcdefghij ", min_size=1, max_size=20))
def test_a_name_is_always_like_itself(text: str) -> None:
    expected = Likeness.SAME if text.strip() else Likeness.OTHER

    assert compare_names(text, text.upper(), LEXICON) is expected


def test_words_in_brackets_raise_a_question_and_no_match() -> None:
    contract = a_contract(supplier=a_supplier(legal_name="Acme B.V."))
    certificate = a_certificate(subject_organisation="Acme B.V. (Hosting)")

    assert relate(certificate, contract, LEXICON) is Kinship.MAYBE


def test_the_annex_of_a_stranger_may_name_the_supplier() -> None:
    contract = a_contract(supplier=a_supplier(legal_name="Acme B.V."))
    stranger = a_certificate(
        subject_organisation="Beta N.V.", sites=(a_site("Acme B.V., Utrecht"),)
    )
    other = a_certificate(
        subject_organisation="Beta N.V.", sites=(a_site("Acme Hosting, Utrecht"),)
    )

    assert relate(stranger, contract, LEXICON) is Kinship.ANNEX
    assert relate(other, contract, LEXICON) is Kinship.STRANGER


def test_a_loose_file_goes_to_the_contract_of_its_holder() -> None:
    acme = a_contract(id="A", supplier=a_supplier(legal_name="Acme B.V."))
    beta = a_contract(id="B", supplier=a_supplier(legal_name="Beta B.V."))
    of_acme = a_certificate(subject_organisation="Acme B.V.")
    of_nobody = a_certificate(subject_organisation="Gamma B.V.")

    assert belongs_elsewhere(of_acme, beta, [acme, beta], LEXICON)
    assert not belongs_elsewhere(of_acme, acme, [acme, beta], LEXICON)
    assert not belongs_elsewhere(of_nobody, beta, [acme, beta], LEXICON)
