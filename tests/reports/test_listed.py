"""What the details of a report come to, in sentences for a contract manager."""

from models.assurance_reports import (
    AssuranceDetails,
    ControlTest,
    ExpectedControl,
    Quoted,
    SubserviceMethod,
    SubserviceOrganisation,
    TestOutcome,
)
from models.technical_reports import Finding, Outcome, TechnicalDetails
from reports.listed import summarise_lists
from reports.wording import load_wording
from tests.builders import a_certificate

BOX = (10.0, 10.0, 90.0, 20.0)


def words(page: int) -> Quoted:
    return Quoted(page=page, bbox=BOX, quote="words")


def a_test(
    control: str, outcome: TestOutcome, counted: tuple[int, int] | None = None
) -> ControlTest:
    deviations, sample = counted or (None, None)
    return ControlTest(
        control=control, outcome=outcome, deviations=deviations, sample=sample, stated=words(30)
    )


def told(details: AssuranceDetails | TechnicalDetails) -> tuple[str, ...]:
    name = "assurance" if isinstance(details, AssuranceDetails) else "technical"
    evidence = a_certificate().model_copy(update={name: details})
    return summarise_lists(evidence, load_wording("nl"))


def a_finding(page: int, status: Outcome | None, retest: Outcome | None = None) -> Finding:
    return Finding(
        title="Open port", status=status, retest=retest, page=page, bbox=BOX, quote="Open port"
    )


def test_every_exception_of_an_auditor_is_named_with_what_was_counted_and_where() -> None:
    tests = (
        a_test("CC6.1-1", TestOutcome.NO_EXCEPTION),
        a_test("CC6.1-3", TestOutcome.EXCEPTION, (2, 25)),
        a_test("CC7.2-2", TestOutcome.EXCEPTION),
        a_test("CC8.1-1", TestOutcome.NOT_TESTED),
    )

    assert told(AssuranceDetails(control_tests=tests)) == (
        "4 getoetste maatregelen: 1 zonder afwijking, 2 met een afwijking, 1 niet getoetst.",
        "Afwijkingen: CC6.1-3: 2 van 25 (bladzijde 30) en CC7.2-2 (bladzijde 30).",
    )


def test_a_report_without_read_tests_says_nothing_of_exceptions() -> None:
    assert told(AssuranceDetails()) == ()


def test_what_the_auditor_left_to_others_is_told() -> None:
    details = AssuranceDetails(
        subservice_organisations=(
            SubserviceOrganisation(
                name="Wolk B.V.", method=SubserviceMethod.CARVE_OUT, stated=words(3)
            ),
            SubserviceOrganisation(name="Kabel N.V.", stated=words(4)),
        ),
        user_controls=(ExpectedControl(text="Trek rechten in.", stated=words(19)),),
    )

    assert told(details) == (
        "Wolk B.V. doet een deel van het werk. De auditor heeft daar niet getoetst (bladzijde 3).",
        "Kabel N.V. doet een deel van het werk. Of de auditor daar heeft getoetst, konden wij niet lezen (bladzijde 4).",
        "1 maatregel moeten de afnemers zelf treffen (vanaf bladzijde 19).",
    )


def test_the_retest_decides_what_became_of_a_finding() -> None:
    findings = (
        a_finding(12, "open", "fixed"),
        a_finding(11, "open"),
        a_finding(13, "fixed", "partially"),
        a_finding(14, None),
    )

    assert told(TechnicalDetails(findings=findings)) == (
        "4 bevindingen gelezen (vanaf bladzijde 11).",
        "Daarvan 1 verholpen, 1 deels verholpen en 1 open.",
    )
