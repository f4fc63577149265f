"""What the letter of an auditor says, in the words of several languages and firms."""

import pytest

from extractors.assurance.opinion import level_of, read_opinion
from extractors.assurance.organisations import read_firm, read_subject
from extractors.assurance.periods import find_periods
from extractors.assurance.report_date import read_report_date
from extractors.assurance.running import Running
from extractors.assurance.scope import read_scope, read_standard
from extractors.assurance.subservice import find_parties, with_methods
from extractors.dates import find_dates, order_of
from models.assurance_reports import AssuranceLevel, SubserviceMethod
from models.evidence import Fact
from tests.extractors.assurance.letters import letter


def opinion_of(*lines: str) -> str | None:
    fact = read_opinion(letter(*lines)).fact
    return fact.value if fact else None


@pytest.mark.parametrize(
    ("opinion", "paragraph"),
    [
        ("unqualified", "In our opinion, in all material respects, the controls operated effectively."),
        ("unqualified", "In our opinion management's assertion, as referred to above, is fairly stated, in all material respects."),
        ("unqualified", "In our opinion, the controls within the system were effective throughout the period."),
        ("unqualified", "Naar ons oordeel zijn, in alle van materieel belang zijnde opzichten, de maatregelen effectief."),
        ("unqualified", "Nach unserer Beurteilung waren die Kontrollen in allen wesentlichen Belangen wirksam."),
        ("unqualified", "À notre avis, les contrôles étaient, dans tous leurs aspects significatifs, conçus de manière appropriée."),
        ("unqualified", "Based on our work, nothing has come to our attention that causes us to believe otherwise."),
        ("qualified", "In our opinion, except for the matter described in the paragraph above, in all material respects, they worked."),
        ("qualified", "In our opinion, in all material respects, a. the description is fair; b. except for the effects of the matter above, all was well."),
        ("qualified", "Naar ons oordeel zijn, met uitzondering van de aangelegenheid hierboven, de maatregelen effectief."),
        ("adverse", "In our opinion, because of the significance of the matter above, the controls did not operate effectively."),
        ("disclaimer", "We do not express an opinion on the description, for we could not obtain evidence."),
        ("disclaimer", "Wij geven geen oordeel over de beheersmaatregelen."),
    ],
)  # fmt: skip
def test_the_words_of_the_paragraph_make_the_opinion(opinion: str, paragraph: str) -> None:
    assert opinion_of(paragraph) == opinion


def test_the_heading_above_the_opinion_counts_too() -> None:
    lines = (
        "Basis for Adverse Opinion",
        "Nothing worked.",
        "In our opinion, nothing was in order.",
    )

    assert opinion_of(*lines) == "adverse"


def test_not_judging_the_other_information_is_no_disclaimer() -> None:
    assert (
        opinion_of(
            "We do not express an opinion on the other information provided by the service organization.",
            "Opinion",
            "In our opinion, in all material respects, the controls operated effectively.",
        )
        == "unqualified"
    )


def test_words_that_point_to_two_conclusions_are_left_to_a_person() -> None:
    read = read_opinion(
        letter("Qualified Opinion", "In our opinion, because of the matter above, controls were not effective.")
    )  # fmt: skip

    assert read.fact is None
    assert read.disputed is not None


def test_a_letter_without_an_opinion_gives_none() -> None:
    assert opinion_of("The controls were suitably designed and operated effectively.") is None


def test_limited_assurance_is_told_from_reasonable() -> None:
    assert level_of(letter("Wij geven een beperkte mate van zekerheid.")) is AssuranceLevel.LIMITED
    assert level_of(letter("We obtained reasonable assurance.")) is AssuranceLevel.REASONABLE


@pytest.mark.parametrize(
    ("subject", "line"),
    [
        ("Larkspur Ledger, Inc.", "To the Management of Larkspur Ledger, Inc.:"),
        (
            "Larkspur Ledger, Inc.",
            "To the Board of Directors and Management of Larkspur Ledger, Inc.",
        ),
        ("Larkspur Ledger", "To the Management of Larkspur Ledger (“LL”):"),
        ("Zilverberk B.V.", "Aan: de directie van Zilverberk B.V."),
        ("Nordlicht GmbH", "An die Geschäftsführung der Nordlicht GmbH"),
        ("Larkspur, Inc.", "To Larkspur, Inc.:"),
        ("Larkspur, Inc.", "To: Larkspur, Inc."),
        (
            "Larkspur",
            "We have examined management's assertion, contained in Section II, that Larkspur's controls were effective.",
        ),
        (
            "Larkspur",
            "We have examined the accompanying assertion that the controls within Larkspur's system were effective.",
        ),
        ("Bramble Health LLC", "We have examined Bramble Health LLC's description of its system."),
    ],
)
def test_the_address_or_the_first_sentence_names_who_was_examined(subject: str, line: str) -> None:
    fact = read_subject(letter(line), letter())

    assert fact is not None
    assert fact.value == subject


def test_the_name_may_stand_below_the_board_that_the_letter_is_written_to() -> None:
    fact = read_subject(
        letter("The Board of Directors", "Larkspur Ledger, Inc.:", "We have"), letter()
    )

    assert fact is not None
    assert fact.value == "Larkspur Ledger, Inc."


def test_the_legal_form_is_taken_from_the_address_above_the_letter() -> None:
    fact = read_subject(
        letter("Larkspur, Inc.", "1 Lane", "To the Management of Larkspur:"), letter()
    )

    assert fact is not None
    assert fact.value == "Larkspur, Inc."


def firm_of(*lines: str, subject: Fact | None = None) -> str | None:
    fact = read_firm(letter(*lines), 0, subject)
    return fact.value if fact else None


def test_the_firm_is_the_one_that_signs_and_no_person_and_not_the_examined_one() -> None:
    subject = read_subject(letter("To the Management of Hollis Parcel LLC:"), letter())

    assert (
        firm_of("Hollis Parcel LLC", "J. Doe, Partner", "Tamarind & Oak, LLP", subject=subject)
        == "Tamarind & Oak, LLP"
    )


def test_a_firm_that_is_known_may_stand_in_the_letterhead_as_lettering() -> None:
    assert firm_of("Report of the auditor", "MOSSADAMS") == "Moss Adams LLP"
    assert firm_of("A member firm of Ernst & Young Global Limited") == "Ernst & Young"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("2025-01-01 2025-12-31", "throughout the period January 1, 2025 to December 31, 2025"),
        ("2025-01-01 2025-12-31", "gedurende de periode van 1 januari tot en met 31 december 2025"),
        ("2024-10-01 2025-09-30", "throughout the period October 1 to September 30, 2025"),
        ("2025-01-01 2025-12-31", "im Zeitraum vom 1. Januar 2025 bis 31. Dezember 2025"),
        ("2025-04-01 2026-03-31", "for the period 01/04/2025 - 31/03/2026"),
        ("", "as of March 31, 2026"),
        ("", "between March 31, 2026 and the day of this letter"),
    ],
)
def test_a_period_has_two_days_and_may_name_its_year_once(days: str, text: str) -> None:
    found = [f"{p.start} {p.end}" for p in find_periods(letter(text), order_of(find_dates(text)))]

    assert found == ([days] if days else [])


def test_the_date_of_the_letter_is_a_line_by_itself_after_the_opinion() -> None:
    lines = (
        "In our opinion, in all material respects, all was well.",
        "On September 5, 2025, something happened that is of no importance here, and it ended on",
        "October 1, 2025.",
        "",
        "Tamarind LLP",
        "Brackwater, 12 November 2025",
    )
    fact = read_report_date(letter(*lines), 0, None)

    assert fact is not None
    assert fact.value == "2025-11-12"


def test_days_in_an_appendix_are_no_date_of_the_letter() -> None:
    first = letter(
        "In our opinion, in all material respects, all was well.", "", "12 November 2025"
    )
    second = letter("Appendix A", "", "4 June 2035", page=2)
    fact = read_report_date(Running((*first.lines, *second.lines)), 0, None)

    assert fact is not None
    assert fact.value == "2025-11-12"


def test_an_annex_on_the_same_page_ends_the_letter_too() -> None:
    lines = ("In our opinion, all was well.", "", "28 April 2025", "Attachment A", "2035-06-04")
    fact = read_report_date(letter(*lines), 0, None)

    assert fact is not None
    assert fact.value == "2025-04-28"


def test_what_is_not_judged_is_no_disclaimer_when_an_opinion_is_given() -> None:
    lines = (
        "We do not express an opinion on what happens elsewhere.",
        "In our opinion, in all material respects, the controls operated effectively.",
    )

    assert opinion_of(*lines) == "unqualified"


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["Altocloud", "Postbeam"], "Hollis uses Altocloud for data hosting services and Postbeam for e-mail (subservice organizations)."),
        (["Altocloud, Inc."], "Hollis utilizes a subservice organization, Altocloud, Inc. (“AC”), to provide Infrastructure as a Service (IaaS)."),
        (["Altocloud", "Keelson GmbH"], "Hollis relies on the subservice organisations Altocloud and Keelson GmbH for hosting and support."),
        (["Duinrand B.V."], "Hollis maakt voor de huisvesting gebruik van Duinrand B.V. (subserviceorganisatie)."),
        (["Stromnetz GmbH"], "Die Hollis AG nutzt die Leistungen der Stromnetz GmbH (Subdienstleister) für die Unterbringung."),
        ([], "Hollis uses multiple subservice organizations to provide hosting and data processing services."),
        ([], "The description does not disclose the actual controls at the subservice organizations."),
    ],
)  # fmt: skip
def test_a_sentence_names_the_parties_and_what_they_do_is_no_name(
    names: list[str], sentence: str
) -> None:
    assert [party.name for party in find_parties((letter(sentence),), (), "Hollis")] == names


def test_each_party_has_the_method_of_the_sentence_about_it() -> None:
    text = letter(
        "Hollis uses Altocloud for hosting and Keelson for support (subservice organizations).",
        "The inclusive method is used for Keelson.",
        "The carve-out method is used for Altocloud.",
    )
    methods = {
        one.name: one.method for one in with_methods(find_parties((text,), (), None), (text,))
    }

    assert methods == {
        "Altocloud": SubserviceMethod.CARVE_OUT,
        "Keelson": SubserviceMethod.INCLUSIVE,
    }


@pytest.mark.parametrize(
    ("doc_type", "printed", "standard"),
    [
        ("SOC3", "System and Organization Controls (SOC) 3", "SOC 3"),
        ("ISAE3402_T2", "Assurance-rapport Standaard 3402", "ISAE 3402"),
        ("TPM", "Third Party Mededeling volgens ISAE 3000", "ISAE 3000"),
        ("WEBTRUST", "WebTrust for Certification Authorities – SSL Baseline",
         "WebTrust for Certification Authorities – SSL Baseline"),
        ("BSI_C5_T1", "Cloud Computing Compliance Criteria Catalogue", "C5"),
    ],
)  # fmt: skip
def test_the_standard_is_the_one_of_the_type_where_it_is_printed(
    doc_type: str, printed: str, standard: str
) -> None:
    fact = read_standard(doc_type, (letter(printed),))

    assert fact is not None
    assert (fact.value, fact.quote in printed) == (standard, True)


def test_the_scope_is_the_system_and_not_what_is_said_of_it() -> None:
    fact = read_scope(
        (letter("We examined that the controls within Hollis's Track and Trace System (system) were effective."),)
    )  # fmt: skip

    assert fact is not None
    assert fact.value == "Track and Trace System"
