"""What a document is shows from its titles, from phrases of its kind, and from what an auditor says."""

from itertools import chain
from pathlib import Path

import pytest

from extractors.lexicons import load_lexicon
from extractors.recognise import CERTIFICATE_THRESHOLD, UNKNOWN, Recognised, recognise
from extractors.recognition.papers import guess_other, guess_paper, name_titles
from extractors.recognition.titles import titles_of
from extractors.recognition.wording import plain, wording_of
from tests.extractors.recognition.papers import FOLDER, Paper, paper_of, papers

FILES = sorted(path.name for path in Path(FOLDER).glob("*.yaml"))
PAPERS = tuple(chain.from_iterable(papers(file) for file in FILES))

OPINION = (
    "# Independent Service Auditor's Report",
    "We have examined the description of the system based on the trust services criteria.",
)


def seen(paper: Paper) -> Recognised:
    return recognise(paper.labelled(), paper.page_count)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_paper_is_what_its_words_say(paper: Paper) -> None:
    assert seen(paper).doc_type in paper.types


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_words_that_show_a_kind_stand_on_the_page_that_they_cite(paper: Paper) -> None:
    words = seen(paper).words

    if words is not None:
        page = " ".join(line.removeprefix("# ") for line in paper.pages[words.page - 1])
        assert words.quote in " ".join(page.split())


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_kind_is_named_only_when_it_is_sure_enough(paper: Paper) -> None:
    recognised = seen(paper)

    assert recognised.doc_type == UNKNOWN or recognised.confidence >= CERTIFICATE_THRESHOLD


def test_the_file_of_papers_has_lookalikes_and_four_languages() -> None:
    assert {paper.language for paper in PAPERS} == {"nl", "en", "de", "fr"}
    assert sum(UNKNOWN in paper.types for paper in PAPERS) >= 15
    assert len(PAPERS) >= 75


def test_the_type_of_a_report_is_what_the_auditor_says_and_not_its_title() -> None:
    says_type_1 = (
        *OPINION,
        "In our opinion the controls were suitably designed as of 30 June 2025.",
    )
    says_type_2 = (
        *OPINION,
        "In our opinion the controls operated effectively throughout the period.",
    )

    assert seen(paper_of(("# SOC 2 Type 2 Report",), says_type_1)).doc_type == "SOC2_T1"
    assert seen(paper_of(("# SOC 2 Type 1 Report",), says_type_2)).doc_type == "SOC2_T2"


def test_a_design_that_would_do_if_controls_operated_effectively_is_no_period() -> None:
    says = (
        *OPINION,
        "In our opinion the controls were suitably designed as of 30 June 2025 to provide",
        "reasonable assurance if its controls operated effectively.",
    )

    assert seen(paper_of(("# SOC 2 Report",), says)).doc_type == "SOC2_T1"


def test_a_title_in_the_line_of_another_paper_is_what_that_paper_is_about() -> None:
    findings = "Findings, severity, CVSS, proof of concept, steps to reproduce, remediation."

    assert seen(paper_of(("# Penetration Test Report", findings), pages_in_all=9)).doc_type == (
        "PENTEST_REPORT"
    )
    assert seen(
        paper_of(("# Proposal for a Penetration Test", findings), pages_in_all=9)
    ).doc_type == (UNKNOWN)


def test_an_addendum_to_an_agreement_is_the_addendum() -> None:
    paper = paper_of(
        (
            "# Data Processing Addendum to the Master Services Agreement",
            "It forms part of the Agreement. Processor processes Personal Data on documented",
            "instructions. Controller, sub-processors, personal data breach.",
        )
    )

    assert seen(paper).doc_type == "DPA"


def test_a_phrase_that_is_repeated_counts_once() -> None:
    once = ("# Vulnerability Scan", "Plugin ID 1.")
    often = ("# Vulnerability Scan", *("Plugin ID 1." for _ in range(12)))

    assert points(once) == points(often)


def points(lines: tuple[str, ...]) -> float:
    sheets = paper_of(lines).labelled().sheets
    named = name_titles(titles_of(sheets), 9)
    return guess_paper(wording_of(sheets), named, 9).points


def test_a_title_without_a_phrase_of_its_kind_is_not_enough() -> None:
    assert seen(paper_of(("# Verwerkersovereenkomst", "Zie de bijlage."))).doc_type == UNKNOWN


def test_what_a_list_of_contents_names_is_no_title() -> None:
    sheets = (
        paper_of(("# Larkspur", "# Contents", "# Penetration test", "# Statement of Applicability"))
        .labelled()
        .sheets
    )

    assert name_titles(titles_of(sheets), 20).own == {}


def test_a_phrase_may_run_on_to_the_next_line() -> None:
    sheets = (
        paper_of(("Wij verwijzen naar de functionaris", "gegevensbescherming.")).labelled().sheets
    )

    assert "functionaris gegevensbescherming" in wording_of(sheets).first(1)


def test_a_guide_is_known_by_the_name_on_its_first_page() -> None:
    sheets = paper_of(("# Handreiking penetratietesten",)).labelled().sheets

    assert guess_other(wording_of(sheets), name_titles(titles_of(sheets), 9)).kind == "guide"


def test_no_phrase_is_so_short_that_it_says_nothing() -> None:
    for traits in load_lexicon("document_types").values():
        for phrase in (*traits["strong"], *traits.get("against", ())):
            assert len(plain(str(phrase))) > 2, phrase
