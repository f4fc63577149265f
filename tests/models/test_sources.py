"""What a contract cites: looked up, with what became of it."""

import pytest

from models.contracts import Origin, Requirement
from models.files import load_norms
from models.sources import SourceRemark, look_up
from reports.norm_words import tell_about, tell_remarks
from reports.wording import load_wording

NORMS = load_norms()


@pytest.mark.parametrize(
    ("source", "remark", "version", "see"),
    [
        ("bio2@1.3:5.17.01", None, None, None),
        ("bio2:5.17.01", None, None, None),
        ("contract", None, None, None),
        ("bio2@1.3:5.24.06", SourceRemark.MOVED, None, "5.21.05"),
        ("bio2@1.2:5.24.06", SourceRemark.MOVED, "1.3", "5.21.05"),
        ("bio2@1.3:5.26.01", SourceRemark.MOVED_NOWHERE, None, None),
        ("bio2@1.3:8.08.06", SourceRemark.REFERS, None, "5.24.08"),
        ("bio2@1.3:5.21.01", SourceRemark.LAPSED, None, None),
        ("bio2@1.2:5.21.01", SourceRemark.LAPSED, "1.3", None),
        ("bio2@1.3:5.03.01", SourceRemark.NO_MEASURE, None, None),
        ("bio@1.04:14.2.4", SourceRemark.LAPSED, None, None),
        ("abro:1.1", SourceRemark.HEADING, None, None),
        ("bio2@1.3:5.99", SourceRemark.UNKNOWN, None, None),
        ("bio2@1.1:5.17.01", SourceRemark.UNCHECKED, None, None),
        ("nen7510:9.4.2", SourceRemark.UNCHECKED, None, None),
        ("cip-cld@3.0:CLD_U.99", SourceRemark.UNCHECKED, None, None),
        ("iso27001@2022:A.8.5", None, None, None),
        ("iso27001@2022:8.5", None, None, None),
        ("iso27001@2022:9.2.1", None, None, None),
    ],
)
def test_a_source_gets_the_remark_that_it_asks_for(
    source: str, remark: SourceRemark | None, version: str | None, see: str | None
) -> None:
    cited = look_up(source, NORMS)

    assert (cited.remark, cited.version, cited.see) == (remark, version, see)


def test_a_number_with_too_few_zeros_may_be_two_numbers() -> None:
    assert look_up("bio2@1.3:5.1", NORMS).near == ("5.01", "5.10")


@pytest.mark.parametrize(
    ("id", "counterparts"),
    [
        ("9.4.2.1", ("8.05",)),
        ("15.1.2", ("5.20",)),
        ("18.2.3", ("5.36", "8.08")),
        ("6.1.4", ("5.06",)),
    ],
)
def test_a_number_of_the_first_bio_has_its_bio2_counterpart_beside_it(
    id: str, counterparts: tuple[str, ...]
) -> None:
    cited = look_up(f"bio@1.04:{id}", NORMS)

    assert cited.counterparts == counterparts
    assert cited.counterpart_key == "bio2@1.3"


def test_every_control_of_the_first_bio_has_a_counterpart() -> None:
    ids = [norm.id for norm in NORMS.catalogues["bio@1.04"].norms]

    assert not [id for id in ids if not look_up(f"bio@1.04:{id}", NORMS).counterparts]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("remark", SourceRemark)
def test_every_remark_has_its_sentence_in_both_languages(remark: str, language: str) -> None:
    wording = load_wording(language)  # type: ignore[arg-type]

    assert wording.knows(f"norm_remark.{remark}")


def test_a_requirement_of_the_risk_analysis_says_where_that_asks_for_it() -> None:
    named = Requirement(id="1", text="x", origin=Origin.RISK, risk_analysis="RA 2025, R-07")
    silent = named.model_copy(update={"risk_analysis": None})
    wording = load_wording("nl")

    assert tell_about(named, NORMS, wording) == ()
    assert tell_about(silent, NORMS, wording) == (wording.say("norm_remark.no_risk_analysis"),)


def test_a_report_says_what_moved_and_is_silent_about_what_we_could_not_check() -> None:
    sources = ("bio2@1.2:5.24.06", "bio@1.04:9.4.2.1", "nen7510:9.4.2")

    said = tell_remarks(sources, NORMS, load_wording("nl"))

    assert said == (
        "5.24.06 is in versie 1.3 verplaatst naar 5.21.05.",
        "Ter informatie: bij 9.4.2.1 hoort BIO2 1.3 8.05.",
    )
