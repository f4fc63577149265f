"""The assessment as a whole: register, duplicates, findings, actions, and what holds for every input."""

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from models.assessment.judge import assess
from models.assessment.results import Assessment, Use, Verdict
from models.contracts import Requirement
from models.evidence import Evidence, Refusal
from tests.builders import (
    AS_OF,
    a_certificate,
    a_contract,
    a_control,
    a_document,
    a_hash,
    a_refusal,
    a_requirement,
    a_signal,
    a_site,
    a_supplier,
)
from tests.models.cases import REFERENCE

REQUIREMENTS = (
    a_requirement("1"),
    a_requirement("2", asks_for=("ISO27017_CERT", "ISO22301_CERT")),
    a_control("3"),
    a_control("4", sources=("bio2@1.3:5.30.01",), accepted_proof=("ISO22301_CERT",)),
    a_control("5", text="De leverancier neemt passende maatregelen."),
    a_requirement("6", asks_for=("SOC2_T2",)),
)


def judge(
    *readings: Evidence | Refusal,
    requirements: tuple[Requirement, ...] = (a_requirement(),),
    as_of: date = AS_OF,
) -> Assessment:
    contract = a_contract(
        *requirements,
        sites=("Utrecht",),
        supplier=a_supplier(group=("Voorbeeld Groep N.V.",), suppliers=("Polder B.V.",)),
    )
    evidence = [r for r in readings if isinstance(r, Evidence)]
    refusals = [r for r in readings if isinstance(r, Refusal)]
    return assess(contract, evidence, refusals, as_of=as_of, reference=REFERENCE)


def choose(*values: str | None) -> st.SearchStrategy[str | None]:
    return st.sampled_from(values)


@st.composite
def certificates(draw: st.DrawFn) -> Evidence:
    """Certificates of every quality: sound, outdated, borrowed, unknown, unreadable, doubtful."""
    kind, standard, edition = draw(
        st.sampled_from(
            [
                ("ISO27001_CERT", "ISO/IEC 27001", "2022"),
                ("ISO27001_CERT", "ISO/IEC 27001", "2013"),
                ("ISO27017_CERT", "ISO/IEC 27017", "2015"),
                ("ISO22301_CERT", "ISO 22301", "2019"),
                ("NEN7510_CERT", "NEN 7510", "2017+A1:2020"),
            ]
        )
    )
    until = draw(st.none() | st.dates(date(2025, 1, 1), date(2029, 12, 31)))
    start = until - timedelta(days=1000) if until else date(2025, 1, 1)
    number = draw(st.integers(0, 99))
    return a_certificate(
        f"certificaat {number}.pdf",
        sha=a_hash(f"{number}{kind}{edition}{until}"),
        doc_type=kind,
        standard=standard,
        standard_edition=draw(st.sampled_from([edition, None])),
        subject_organisation=draw(
            choose(
                "Voorbeeld Zaaksystemen BV", "Voorbeeld Groep N.V.", "Polder B.V.", "Elders", None
            )
        ),
        scope_statement=draw(
            choose("Zaaksysteem Dossier", "IT-diensten", "Alles met uitzondering van Dossier", None)
        ),
        issuer=draw(choose("DigiTrust B.V.", "Zeker Keurmerken", None)),
        accreditation_body=draw(choose("RvA", "ILAS", None)),
        valid_until=until.isoformat() if until else None,
        valid_from=start.isoformat(),
        issue_date=start.isoformat(),
        certificate_number=draw(choose("N-1", "N-2", None)),
        holder_address=draw(choose("Kade 1, Utrecht", "Plein 2, Breda", None)),
        language=draw(st.sampled_from(["nl", "en", "tr"])),
        source=draw(st.sampled_from(["text layer", "ocr"])),
        confidence=draw(st.sampled_from([0.6, 0.9, 0.97])),
        signals=draw(st.sampled_from([(), (a_signal("R-INT-04"),), (a_signal("R-INT-02"),)])),
        sites=draw(st.sampled_from([(), (a_site("Singel 3, Zwolle"),)])),
    )


READINGS = st.lists(
    certificates()
    | st.builds(
        a_document,
        st.sampled_from(["SOC2_T2", "UNKNOWN", "ISO_MARKETING", "SOA", "DPA"]),
        st.sampled_from(["a.pdf", "b.pdf"]),
    )
    | st.builds(a_refusal, st.sampled_from(["kapot.pdf", "leeg.pdf"])),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(READINGS, st.randoms())
def test_the_order_of_the_files_never_matters(
    readings: list[Evidence | Refusal], random: Random
) -> None:
    once = judge(*readings, requirements=REQUIREMENTS)

    random.shuffle(readings)

    assert judge(*readings, requirements=REQUIREMENTS) == once


@settings(max_examples=100, deadline=None)
@given(READINGS)
def test_every_verdict_but_not_shown_says_where_it_was_read(
    readings: list[Evidence | Refusal],
) -> None:
    for one in judge(*readings, requirements=REQUIREMENTS).requirements:
        assert one.citations or one.verdict is Verdict.NIET_AANGETOOND
        assert (one.provisional is not None) is (one.verdict is Verdict.MENSELIJK_OORDEEL)
        assert (one.question is not None) is (one.verdict is Verdict.MENSELIJK_OORDEEL)
        assert one.rules


@settings(max_examples=100, deadline=None)
@given(READINGS)
def test_every_file_stands_in_the_register_with_its_use_or_a_reason(
    readings: list[Evidence | Refusal],
) -> None:
    assessment = judge(*readings, requirements=REQUIREMENTS)

    assert {(line.file, line.sha256) for line in assessment.evidence} == {
        (reading.file, reading.sha256) for reading in readings
    }
    for line in assessment.evidence:
        assert line.use is Use.USED or line.reasons


@settings(max_examples=150, deadline=None)
@given(certificates())
def test_what_is_unknown_or_about_somebody_else_never_meets_a_requirement(
    certificate: Evidence,
) -> None:
    values = {name.value: fact.value for name, fact in certificate.fields.items()}
    sound = (
        values.get("subject_organisation") == "Voorbeeld Zaaksystemen BV"
        and values.get("scope_statement") == "Zaaksysteem Dossier"
        and values.get("issuer") == "DigiTrust B.V."
        and values.get("accreditation_body") == "RvA"
        and values.get("standard_edition") == "2022"
        and values.get("valid_until", "") >= AS_OF.isoformat()
    )

    [judged] = judge(certificate).requirements

    assert judged.verdict is not Verdict.VOLDOET or sound


@settings(max_examples=100, deadline=None)
@given(certificates(), st.integers(1, 900))
def test_time_never_improves_what_rests_on_age(certificate: Evidence, days: int) -> None:
    outdated = {Verdict.VERLOPEN, Verdict.NIET_AANGETOOND}
    [today] = judge(certificate).requirements
    [later] = judge(certificate, as_of=AS_OF + timedelta(days=days)).requirements

    assert today.verdict not in outdated or later.verdict not in (
        Verdict.VOLDOET,
        Verdict.VOLDOET_DEELS,
    )


def test_nothing_handed_in_meets_nothing() -> None:
    verdicts = {one.verdict for one in judge(requirements=REQUIREMENTS).requirements}

    assert verdicts == {Verdict.NIET_AANGETOOND}


def test_the_strongest_valid_certificate_wins() -> None:
    old = a_certificate("oud.pdf", standard_edition="2013", certificate_number="1")
    narrow = a_certificate("smal.pdf", scope_statement="IT-diensten", certificate_number="2")
    sound = a_certificate("goed.pdf", certificate_number="3")

    assessment = judge(old, narrow, sound)

    assert assessment.requirements[0].verdict is Verdict.VOLDOET
    assert assessment.requirements[0].evidence == (sound.sha256,)
    assert [line.use for line in assessment.evidence if line.file == "oud.pdf"] == [Use.NOT_USED]


def test_an_old_certificate_beside_a_new_one_is_no_finding() -> None:
    old = a_certificate("oud.pdf", standard_edition="2013", certificate_number="1")

    alone, replaced = judge(old), judge(old, a_certificate("nieuw.pdf"))

    assert "R-ISO-05" in [finding.rule for finding in alone.findings]
    assert "R-ISO-05" not in [finding.rule for finding in replaced.findings]


def test_a_scan_of_a_certificate_counts_once_and_is_marked() -> None:
    original = a_certificate("origineel.pdf")
    scan = a_certificate("scan.pdf", source="ocr", confidence=0.9, issuer="DIGITRUST BV")

    assessment = judge(original, scan)

    lines = {line.file: line for line in assessment.evidence}
    assert lines["scan.pdf"].duplicate_of == original.sha256
    assert lines["scan.pdf"].use is Use.NOT_USED
    assert "R-CMB-02" not in assessment.requirements[0].rules


def test_the_print_in_the_language_of_the_contract_stands_for_the_other() -> None:
    english = a_certificate("en.pdf", language="en", scope_statement="Development of software")
    dutch = a_certificate("nl.pdf")

    [judged] = judge(english, dutch).requirements

    assert judged.verdict is Verdict.VOLDOET
    assert judged.evidence == (dutch.sha256,)


def test_a_copy_under_another_name_is_the_same_document() -> None:
    sound = a_certificate("een.pdf", sha=a_hash("inhoud"))
    copy = sound.model_copy(update={"file": "kopie.pdf"})

    assessment = judge(sound, copy)

    assert [line.duplicate_of for line in assessment.evidence] == [None, sound.sha256]
    assert [line.number for line in assessment.evidence] == ["B-01", "B-02"]


def test_a_file_that_could_not_be_read_asks_for_another_copy() -> None:
    assessment = judge(a_refusal("rapport.pdf"))

    assert [line.use for line in assessment.evidence] == [Use.REFUSED]
    assert "action.readable" in [action.text for action in assessment.actions]
    assert "R-INT-09" in [finding.rule for finding in assessment.findings]


def test_one_missing_document_is_asked_once_for_all_requirements() -> None:
    assessment = judge(requirements=(a_requirement("1"), a_requirement("2")))

    [action] = assessment.actions
    assert action.requirements == ("1", "2")


def test_a_certificate_that_shows_no_audit_asks_for_the_last_one() -> None:
    silent, visited = judge(a_certificate()), judge(a_certificate(surveillance_date="2026-06-01"))

    assert [action.text for action in silent.actions] == ["action.last_audit"]
    assert visited.actions == ()


def test_actions_have_a_day_after_the_assessment() -> None:
    assessment = judge(a_certificate(valid_until="2026-11-21"), requirements=REQUIREMENTS)

    assert assessment.actions
    assert all(action.due > AS_OF for action in assessment.actions)
    assert [a.number for a in assessment.actions][:2] == ["A-01", "A-02"]


def test_the_next_assessment_comes_before_the_proof_runs_out() -> None:
    soon = a_certificate(issue_date="2024-03-02", valid_from="2024-03-02", valid_until="2027-03-01")

    by_document, yearly = judge(soon).next_assessment, judge().next_assessment

    assert by_document is not None
    assert by_document.on == date(2027, 3, 1)
    assert yearly is not None
    assert yearly.on == date(2027, 11, 21)


def test_a_deviation_in_the_contract_counts() -> None:
    contract = a_contract(parameters={"P-11": 800})

    assessment = assess(contract, [a_certificate()], [], as_of=AS_OF, reference=REFERENCE)

    assert assessment.parameters["P-11"] == 800
    assert "R-DAT-08" in assessment.requirements[0].rules


def test_a_requirement_of_the_buyer_is_an_action_of_the_buyer() -> None:
    own = a_control(responsible="buyer")

    assessment = judge(requirements=(own,))

    assert [action.owner.value for action in assessment.actions] == ["buyer"]
    assert "actie_opdrachtgever" in assessment.requirements[0].flags


def test_a_certificate_that_never_ends_is_judged_like_any_other() -> None:
    [judged] = judge(a_certificate(valid_from="2025-06-01", valid_until="9999-12-31")).requirements

    assert judged.verdict is Verdict.MENSELIJK_OORDEEL
    assert "R-DAT-06" in judged.rules
