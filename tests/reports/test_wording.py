import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reports
from models.assessment.results import Confidence, Flag, Owner, Severity, Use, Verdict
from models.contracts import Aspect, Origin, Phase, Profile, Responsible
from models.evidence import FieldName
from models.norms import NormKind, NormStatus, Relation
from models.reference import Effect
from models.values import LANGUAGES, Language
from reports.checks import find_forbidden
from reports.dossier import CHAPTERS, SETTLED
from reports.wording import (
    LONGEST_VALUE,
    Wording,
    WordingFault,
    Written,
    load_wording,
    show_plainly,
)

DUTCH = load_wording("nl")
ENGLISH = load_wording("en")
SUMMARY_WORDS = 15


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_a_date_is_written_out_in_full() -> None:
    assert DUTCH.write(date(2025, 10, 1)) == "1 oktober 2025"
    assert ENGLISH.write(date(2025, 10, 1)) == "1 October 2025"


@pytest.mark.parametrize(
    ("number", "dutch", "english"),
    [
        (2013, "2013", "2013"),
        (12_345, "12.345", "12,345"),
        (0.85, "0,85", "0.85"),
        (-10_000, "-10.000", "-10,000"),
    ],
)
def test_a_number_is_exact_and_a_year_stays_a_year(number: float, dutch: str, english: str) -> None:
    assert DUTCH.write(number) == dutch
    assert ENGLISH.write(number) == english


def test_a_text_counts_in_words() -> None:
    template = "nog {n:dag|dagen}"

    assert DUTCH.fill(template, {"n": 1}, origin="test") == "nog 1 dag"
    assert DUTCH.fill(template, {"n": 0}, origin="test") == "nog 0 dagen"


def test_a_text_that_lacks_a_value_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match=r"front\.rules_version.*'version'"):
        DUTCH.say("front.rules_version")


def test_a_text_that_nobody_wrote_is_a_loud_fault() -> None:
    with pytest.raises(WordingFault, match=r"nl\.yaml has no text 'summary\.joke'"):
        DUTCH.say("summary.joke")


def test_something_that_is_no_number_cannot_be_counted() -> None:
    with pytest.raises(WordingFault, match="cannot count"):
        DUTCH.fill("{n:dag|dagen}", {"n": "drie"}, origin="test")


def test_there_are_no_texts_in_a_language_that_we_do_not_write() -> None:
    with pytest.raises(WordingFault, match="nl and en"):
        load_wording("fr")


@given(st.text())
def test_a_value_is_never_read_as_a_template(hostile: str) -> None:
    filled = DUTCH.fill("naam: {name}.", {"name": hostile}, origin="test")

    assert filled == f"naam: {DUTCH.write(hostile)}".removesuffix(".") + "."


@given(st.text())
def test_what_is_shown_plainly_keeps_to_one_line_and_one_direction(hostile: str) -> None:
    shown = show_plainly(hostile)

    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]", shown)


def test_a_mark_that_turns_the_reading_direction_is_made_visible() -> None:
    assert show_plainly("rapport\u202efdp.exe") == "rapport[U+202E]fdp.exe"


def test_a_very_long_value_does_not_drown_its_sentence() -> None:
    written = DUTCH.write("x" * 10_000)

    assert len(written) == LONGEST_VALUE
    assert written.endswith("…")


def test_words_that_are_ready_are_not_shortened_again() -> None:
    ready = Written("x" * 10_000)

    assert DUTCH.write(ready) == ready


def test_a_name_that_ends_in_a_full_stop_ends_its_sentence() -> None:
    filled = DUTCH.fill("Op naam van {name}. En nu.", {"name": "A B.V."}, origin="test")

    assert filled == "Op naam van A B.V. En nu."


def test_a_list_reads_as_a_sentence() -> None:
    assert DUTCH.join(["a", "b", "c"]) == "a, b en c"
    assert DUTCH.join(["a"]) == "a"
    assert DUTCH.join([]) == ""


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    dutch = {key: names_in(text) for key, text in DUTCH.texts.items()}
    english = {key: names_in(text) for key, text in ENGLISH.texts.items()}

    assert dutch == english


def test_every_fixed_text_is_used_somewhere() -> None:
    folder = Path(reports.__file__).parent
    sources = [*folder.rglob("*.py"), *folder.rglob("*.j2")]
    source = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    families = set(re.findall(r"\"([\w.]+\.)\{|\['([\w.]+\.)'", source))
    starts = tuple({part for pair in families for part in pair if part} | {"months."})
    chapters = {f"{key}.heading" for key in CHAPTERS}
    dead = [
        key
        for key in DUTCH.texts
        if key not in source and key not in chapters and not key.startswith(starts)
    ]

    assert dead == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_a_report_can_meet_has_words(language: Language) -> None:
    families = {
        "norm_kind": NormKind,
        "norm_status": NormStatus,
        "relation": Relation,
        "origin": Origin,
        "verdict": Verdict,
        "verdict_meaning": Verdict,
        "flag": Flag,
        "aspect": Aspect,
        "confidence": Confidence,
        "phase": Phase,
        "responsible": Responsible,
        "severity": Severity,
        "owner": Owner,
        "use": Use,
        "profile": Profile,
        "effect": Effect,
        "field": FieldName,
    }
    keys = {f"{family}.{code}" for family, codes in families.items() for code in codes}
    keys |= {f"summary.todo_{owner}" for owner in Owner}
    keys |= {
        f"decisions.{part}.{verdict}"
        for part in ("risk_of", "proposal_of")
        for verdict in Verdict
        if verdict not in SETTLED
    }

    assert keys <= set(load_wording(language).texts)


@pytest.mark.parametrize("wording", [DUTCH, ENGLISH], ids=lambda wording: str(wording.language))
def test_our_texts_use_no_words_of_auditors_for_our_own_work(wording: Wording) -> None:
    used = {
        key: find_forbidden(text, wording)
        for key, text in wording.texts.items()
        if not key.startswith("our_own_work.")
    }

    assert {key: words for key, words in used.items() if words} == {}


@pytest.mark.parametrize("wording", [DUTCH, ENGLISH], ids=lambda wording: str(wording.language))
def test_the_summary_speaks_in_short_sentences(wording: Wording) -> None:
    sentences = [
        sentence
        for key, text in wording.texts.items()
        if key.startswith(("summary.", "verdict_meaning."))
        for sentence in re.split(r"(?<=\.)\s+", re.sub(r"\{[^}]*\}", "een woord", text))
        if sentence.endswith(".")
    ]
    lengths = [len(sentence.split()) for sentence in sentences]

    assert len(lengths) > 10
    assert sum(lengths) / len(lengths) <= SUMMARY_WORDS
    assert max(lengths) <= 25
