import pytest

from models.assessment.registers import find_bodies, find_issuers
from models.reference import Signatory
from tests.models.cases import REFERENCE


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("DigiTrust B.V.", "DigiTrust B.V."),
        ("DIGITRUST", "DigiTrust B.V."),
        ("Kiwa Nederland B.V.", "Kiwa Nederland B.V."),
        ("Bureau Veritas Certification Nederland B.V.", "Bureau Veritas Certification B.V."),
        ("DNV Business Assurance Services UK Limited", "DNV Business Assurance Italy S.r.l."),
        ("TÜV NORD CERT GmbH", "TÜV NORD CERT GmbH"),
        ("LRQA Limited", "LRQA Nederland B.V."),
    ],
)
def test_a_known_body_is_recognised(printed: str, expected: str) -> None:
    assert expected in {issuer.name for issuer in find_issuers(printed, REFERENCE)}


@pytest.mark.parametrize(
    "printed", ["Zeker Keurmerken B.V.", "SGS Advies en Software", "Kiwanis", "", "DNV Fruit B.V."]
)
def test_a_body_that_is_in_no_list_is_unknown(printed: str) -> None:
    assert find_issuers(printed, REFERENCE) == ()


def test_a_name_that_two_bodies_share_gives_both() -> None:
    names = {issuer.name for issuer in find_issuers("BSI", REFERENCE)}

    assert names == {
        "BSI Group The Netherlands B.V.",
        "Bundesamt für Sicherheit in der Informationstechnik",
    }


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("RvA", "NL"),
        ("RvA C 618", "NL"),
        ("Raad voor Accreditatie (RvA)", "NL"),
        ("UKAS Management Systems", "GB"),
        ("Deutsche Akkreditierungsstelle GmbH", "DE"),
        ("IAF MLA, ANAB", "US"),
        ("EIAC (Emirates International Accreditation Centre)", "AE"),
    ],
)
def test_an_accreditation_body_is_found_by_name_or_acronym(printed: str, country: str) -> None:
    assert {body.country for body in find_bodies(printed, REFERENCE)} == {country}


@pytest.mark.parametrize("printed", ["ILAS", "Global Accreditation Services", "NASA", "sas", ""])
def test_what_resembles_an_accreditation_body_is_none(printed: str) -> None:
    signatories = {body.signatory for body in find_bodies(f"Keurmerk {printed}", REFERENCE)}

    assert not signatories


def test_gac_may_be_two_things() -> None:
    signatories = {body.signatory for body in find_bodies("GAC", REFERENCE)}

    assert signatories == {Signatory.YES, Signatory.UMBRELLA}
