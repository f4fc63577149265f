"""References as people write them, looked up in the catalogues."""

import pytest

from extractors.requirement_lists.norm_references import load_schemes, read_references
from models.files import load_norms

NORMS = load_norms()


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("BIO2 5.17.01; 5.18.02", ("bio2@1.3:5.17.01", "bio2@1.3:5.18.02")),
        ("BIO2 v1.3: 5.20.03", ("bio2@1.3:5.20.03",)),
        ("BIO 9.4.2.1", ("bio@1.04:9.4.2.1",)),
        ("BIO 5.17.01", ("bio2@1.3:5.17.01",)),
        (
            "bio2@1.3:5.17.01\navg:28(3)(h)\ncontract",
            ("bio2@1.3:5.17.01", "avg:28(3)(h)", "contract"),
        ),
        ("ISO 27001 A.8.5", ("iso27002@2022:8.5",)),
        ("ISO/IEC 27002:2013 9.4.2", ("iso27002@2013:9.4.2",)),
        ("CLD_U.10.03", ("cip-cld@2.2:CLD_U.10.03",)),
        ("AVG art. 28 lid 3 sub h", ("avg:28(3)(h)",)),
        ("AVG, artikel 28, derde lid, onder a en b", ("avg:28(3)(a)", "avg:28(3)(b)")),
        ("art. 28(4) AVG", ("avg:28(4)",)),
        ("DigiD C.04 en C.07", ("digid@3.0:C.04", "digid@3.0:C.07")),
        ("5.24.07 (BIO2)", ("bio2@1.3:5.24.07",)),
        ("BIO2 8.15.01 t/m 8.15.03", ("bio2@1.3:8.15.01", "bio2@1.3:8.15.02", "bio2@1.3:8.15.03")),
        ("NIST AC-2(1)", ("nist80053@r5:AC-2(1)",)),
        ("SOC 2 CC6.1", ("tsc@2017:CC6.1",)),
        ("NEN 7510 9.4.2", ("nen7510:9.4.2",)),
    ],
)
def test_a_reference_is_read_whole(text: str, sources: tuple[str, ...]) -> None:
    found = read_references(text, NORMS)

    assert (found.sources, found.is_whole, found.unknown) == (sources, True, ())


@pytest.mark.parametrize(
    ("text", "hint", "near"),
    [
        ("BIO2 5.99.01", None, ()),
        ("5.1", "bio2", ("bio2@1.3:5.01", "bio2@1.3:5.10", "bio2@1.2:5.01", "bio2@1.2:5.10")),
        ("DigiD C.99", None, ()),
    ],
)
def test_a_number_that_does_not_exist_is_named(
    text: str, hint: str | None, near: tuple[str, ...]
) -> None:
    [unknown] = read_references(text, NORMS, hint).unknown

    assert unknown.near == near


@pytest.mark.parametrize(
    "text",
    ["Zie bijlage 3", "BIO2 5.17.01 (MFA verplicht)", "BIO 12.4", "ISO 27001 9.2.1", "8.5"],
)
def test_what_cannot_be_read_for_sure_is_not_read_whole(text: str) -> None:
    assert not read_references(text, NORMS).is_whole


def test_a_number_that_only_lacks_a_zero_is_understood_and_said() -> None:
    found = read_references("BIO2 8.5", NORMS)

    assert found.sources == found.assumed == ("bio2@1.3:8.05",)


def test_every_catalogue_that_a_reference_is_looked_up_in_exists() -> None:
    named = {key for _, scheme in load_schemes() for key in scheme.catalogues}

    assert named <= set(NORMS.catalogues)
