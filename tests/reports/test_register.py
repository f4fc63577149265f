from datetime import UTC, datetime
from typing import Any

from models.assessment.results import Use
from models.documents import TextSource
from models.evidence import Evidence, FieldName, Method, PageReading, Refusal, Unread
from models.statements import DataFile
from reports.chapters.method import compose_method
from reports.chapters.register import RegisterEntry, compose_register
from reports.quoting import LONGEST_QUOTE
from tests.builders import (
    a_certificate,
    a_fact,
    a_refusal,
    a_signal,
    a_site,
)
from tests.reports.assessments import (
    a_dossier,
    a_use,
    an_assessment,
    texts_of,
)


def entry_of(reading: Evidence | Refusal, **use: Any) -> RegisterEntry:  # noqa: ANN401 - passed on
    dossier = a_dossier(
        assessment=an_assessment(evidence=(a_use(reading, **use),)), readings=(reading,)
    )
    [entry] = compose_register(dossier)
    return entry


def test_every_file_that_came_in_is_in_the_register() -> None:
    entries = compose_register(a_dossier())

    assert [(entry.file, entry.state) for entry in entries] == [
        ("certificaat.pdf", "Gebruikt"),
        ("sla.pdf", "Niet gebruikt"),
        ("kapot.pdf", "Niet te lezen"),
    ]


def test_a_refused_file_says_what_is_wrong_and_what_to_do() -> None:
    entry = entry_of(a_refusal())

    assert texts_of(entry.lines, "Wat er mis is") == (
        "Het bestand is beveiligd met een wachtwoord.",
    )
    assert texts_of(entry.lines, "Wat u kunt doen") == (
        "Vraag de leverancier om het bestand zonder wachtwoord.",
    )
    assert texts_of(entry.lines, "Controlegetal (SHA-256)") == (a_refusal().sha256,)
    assert entry.facts == ()


def test_a_duplicate_names_the_document_that_counts() -> None:
    first, copy = a_certificate("a.pdf"), a_certificate("b.pdf")
    uses = (
        a_use(first),
        a_use(copy, "B-02", use=Use.NOT_USED, requirements=(), duplicate_of=first.sha256),
    )

    _, entry = compose_register(
        a_dossier(assessment=an_assessment(evidence=uses), readings=(first, copy))
    )

    assert entry.why == ("Zelfde document als B-01. Wij tellen het één keer.",)


def test_a_fact_is_shown_with_its_value_its_words_and_its_place() -> None:
    certificate = a_certificate(
        facts={"valid_until": a_fact("2028-05-31", page=3, quote="geldig tot 31-05-2028")}
    )

    [fact] = [row for row in entry_of(certificate).facts if row.field == "Geldig tot en met"]

    assert (fact.value.text, fact.quote.text) == ("31 mei 2028", "geldig tot 31-05-2028")
    assert (fact.place, fact.box) == ("blz. 3", "kader 72–100–300–112")


def test_a_workbook_has_sheets_and_a_file_for_software_has_paths() -> None:
    sheet = PageReading(page=1, source=TextSource.SHEET, remark="VvT")
    book = entry_of(a_certificate().model_copy(update={"pages": (sheet,)}))
    path = a_fact("Kadewerk").model_copy(update={"bbox": None, "cell": "$.metadata.name"})
    given = a_certificate(facts={"subject_organisation": path})
    data = entry_of(given.model_copy(update={"data": DataFile(format="CycloneDX")}))

    assert "1 blad in een werkmap" in str(book.lines)
    assert "Blad 1: VvT" in str(book.lines)
    assert "CycloneDX" in str(data.lines)
    assert "bij $.metadata.name" in [fact.place for fact in data.facts]


def test_a_date_that_is_none_is_printed_as_it_was_read() -> None:
    certificate = a_certificate(facts={"valid_until": a_fact("mei 2028")})

    [fact] = [row for row in entry_of(certificate).facts if row.field == "Geldig tot en met"]

    assert fact.value.text == "mei 2028"


def test_sites_and_further_standards_are_in_the_register_too() -> None:
    certificate = a_certificate(
        sites=(a_site("Datacenter Noord", scope="hosting"),), further_standards=("ISO 9001",)
    )

    values = {(row.field, row.value.text) for row in entry_of(certificate).facts}

    assert {
        ("Locatie", "Datacenter Noord"),
        ("Toepassingsgebied van de locatie", "hosting"),
        ("Ook genoemde norm", "ISO 9001"),
    } <= values


def test_what_a_person_filled_in_is_marked() -> None:
    by_person = a_fact("RvA").model_copy(update={"method": Method.PERSON})
    certificate = a_certificate(facts={"accreditation_body": by_person})
    dossier = a_dossier(
        assessment=an_assessment(evidence=(a_use(certificate),)), readings=(certificate,)
    )

    [fact] = [row for row in entry_of(certificate).facts if row.field == "Accreditatie door"]

    assert fact.remarks == ("ingevuld door een mens",)
    assert any("Een mens vulde 1 gegeven in" in one for one in compose_method(dossier).sentences)


def test_what_could_not_be_read_is_told_with_the_reason() -> None:
    unread = Unread(
        field=FieldName.VALID_UNTIL,
        reason="Dag en maand zijn niet te onderscheiden.",
        page=1,
        quote="03/04/2026",
    )
    certificate = a_certificate().model_copy(update={"unread": (unread,)})

    [remark] = entry_of(certificate).unread

    assert remark.text == ("Geldig tot en met (blz. 1): Dag en maand zijn niet te onderscheiden.")
    assert [words.text for words in remark.quotes] == ["03/04/2026"]


def test_a_signal_in_a_document_is_quoted() -> None:
    [signal] = entry_of(a_certificate(signals=(a_signal(quote="CONCEPT"),))).signals

    assert signal.text.startswith("Blz. 1, regel R-INT-04.")
    assert [words.text for words in signal.quotes] == ["CONCEPT"]


def test_pages_that_were_recognised_from_an_image_are_named() -> None:
    scan = a_certificate(page_count=3).model_copy(
        update={
            "pages": (
                PageReading(page=1, source=TextSource.LAYER),
                PageReading(page=2, source=TextSource.OCR, remark="scheef"),
                PageReading(page=3, source=TextSource.NONE),
            )
        }
    )
    dossier = a_dossier(assessment=an_assessment(evidence=(a_use(scan),)), readings=(scan,))

    assert texts_of(entry_of(scan).lines, "Bladzijden") == (
        "3 bladzijden, waarvan herkend van beeld (OCR): blz. 2",
        "Geen leesbare tekst op blz. 3.",
        "Blz. 2: scheef",
    )
    assert (
        "Tekst herkend van beeld (OCR): B-01 (blz. 2). Daar kunnen leesfouten in zitten."
        in compose_method(dossier).sentences
    )


def test_the_moment_of_receipt_is_printed_when_it_is_known() -> None:
    certificate = a_certificate()
    dossier = a_dossier(
        assessment=an_assessment(evidence=(a_use(certificate),)),
        readings=(certificate,),
        received={certificate.sha256: datetime(2026, 11, 20, 9, 5, tzinfo=UTC)},
    )

    [entry] = compose_register(dossier)

    assert texts_of(entry.lines, "Ontvangen") == ("20 november 2026, 09:05 uur UTC",)


def test_a_very_long_quote_keeps_a_start_that_still_stands_in_the_document() -> None:
    words = "x" * 10_000
    certificate = a_certificate(facts={"scope_statement": a_fact(words)})

    [fact] = [row for row in entry_of(certificate).facts if row.field == "Toepassingsgebied"]

    assert words.startswith(fact.quote.text)
    assert len(fact.quote.text) == LONGEST_QUOTE
    assert fact.quote.notes == ("(ingekort: 10.000 tekens in totaal)",)


def test_a_copy_keeps_its_own_number_and_the_first_one_is_cited() -> None:
    first = a_certificate("a.pdf")
    copy = first.model_copy(update={"file": "b.pdf"})
    uses = (
        a_use(first),
        a_use(copy, "B-02", use=Use.NOT_USED, requirements=(), duplicate_of=first.sha256),
    )
    dossier = a_dossier(assessment=an_assessment(evidence=uses), readings=(first, copy))

    entries = compose_register(dossier)

    assert [entry.title.partition(":")[0] for entry in entries] == ["B-01", "B-02"]
    assert entries[1].why == ("Zelfde document als B-01. Wij tellen het één keer.",)
    assert dossier.number_of(first.sha256) == "B-01"
    assert len(dossier.evidence) == 1
