import json
from datetime import date
from typing import Any

from models.values import Language
from reports.json_form import assessment_as_json
from tests.builders import a_certificate
from tests.reports.assessments import a_dossier, a_partly, a_reference, a_use, an_assessment


def form(language: Language = "nl") -> dict[str, Any]:
    dossier = a_dossier()
    return assessment_as_json(dossier.assessment, dossier.contract, dossier.reference, language)


def test_the_object_has_the_parts_that_scripts_depend_on() -> None:
    assert set(form()) >= {
        "contract",
        "as_of",
        "rules_version",
        "requirements",
        "evidence",
        "findings",
        "actions",
        "next_assessment",
    }
    assert set(form()["requirements"][0]) >= {
        "id",
        "verdict",
        "provisional",
        "aspects",
        "rules",
        "reasons",
        "citations",
        "flags",
        "missing",
    }


def test_the_object_is_plain_json() -> None:
    assert json.loads(json.dumps(form())) == form()


def test_a_requirement_carries_its_rules_sentences_and_places() -> None:
    met = form()["requirements"][0]

    assert (met["id"], met["verdict"], met["provisional"]) == ("E-01", "VOLDOET", None)
    assert met["rules"] == ["R-ISO-03"]
    assert met["reasons"] == ["Het certificaat VZ-2024-001 is geldig tot en met 31 mei 2028."]
    assert [(one["file"], one["page"], one["quote"]) for one in met["citations"]] == [
        ("certificaat.pdf", 1, "VZ-2024-001"),
        ("certificaat.pdf", 1, "2028-05-31"),
    ]


def test_a_question_is_asked_in_words() -> None:
    asked = form()["requirements"][2]

    assert (asked["verdict"], asked["provisional"]) == ("MENSELIJK_OORDEEL", "VOLDOET_DEELS")
    assert asked["question"] == "Past dit toepassingsgebied bij de dienst Zaaksysteem Dossier?"


def test_aspects_show_grade_and_minimum() -> None:
    certificate = a_certificate()
    assessment = an_assessment(
        requirements=(a_partly(certificate),), evidence=(a_use(certificate),)
    )

    shown = assessment_as_json(assessment, a_dossier().contract, a_reference())["requirements"][0][
        "aspects"
    ]

    assert shown == {
        "opzet": {"grade": 3, "minimum": 2},
        "bestaan": {"grade": 2, "minimum": 3},
        "werking": {"grade": 0, "minimum": 3},
    }


def test_days_are_iso_dates_and_sentences_follow_the_language() -> None:
    english = form("en")

    assert english["as_of"] == "2026-11-21"
    assert english["next_assessment"] == {
        "on": date(2028, 5, 31).isoformat(),
        "reason": "Then the first document expires.",
    }
    assert english["actions"][0]["due"] == "2027-01-02"
    assert english["actions"][0]["owner"] == "supplier"


def test_every_file_is_in_the_object() -> None:
    assert [(one["number"], one["use"]) for one in form()["evidence"]] == [
        ("B-01", "used"),
        ("B-02", "not_used"),
        ("B-03", "refused"),
    ]


def test_without_a_next_day_there_is_none() -> None:
    dossier = a_dossier(assessment=an_assessment())

    shown = assessment_as_json(dossier.assessment, dossier.contract, dossier.reference)

    assert shown["next_assessment"] is None
