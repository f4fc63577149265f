import pytest

from models.assessment.clauses import split_clauses
from models.assessment.wording import find_first, has_phrase
from tests.models.cases import REFERENCE


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Het zaaksysteem Dossier", "DOSSIER", True),
        ("Het zaaksysteem Dossieronline", "dossier", False),
        ("ontwikkeling van software", "ontwikkel*", True),
        ("Cliënt-registratie", "client registratie", True),
        ("hosting, beheer", "hosting beheer", True),
        ("hosting", "", False),
    ],
)
def test_words_are_found_whole(text: str, phrase: str, expected: bool) -> None:
    assert has_phrase(text, phrase) is expected


def test_the_first_phrase_that_is_there_is_found() -> None:
    assert find_first("beheer en hosting", ("support", "hosting", "beheer")) == "hosting"
    assert find_first("beheer", ()) is None


@pytest.mark.parametrize(
    ("statement", "included", "excluded"),
    [
        ("Alles met uitzondering van hosting", "Alles ", " hosting"),
        ("Support (excluding hosting) of Dossier", "Support () of Dossier", " hosting"),
        ("Dossier. Hosting is excluded. Support", "Dossier. Support", " Hosting is excluded"),
        ("Entwicklung, ausgenommen Hosting", "Entwicklung, ", " Hosting"),
        ("Développement à l'exception de l'hébergement", "Développement ", " de l'hébergement"),
        ("Exclusieve dienst", "Exclusieve dienst", ""),
    ],
)
def test_a_scope_is_parted_at_what_it_leaves_out(
    statement: str, included: str, excluded: str
) -> None:
    clauses = split_clauses(statement, REFERENCE.lexicon)

    assert " ".join(clauses.included.split()) == " ".join(included.split())
    assert " ".join(clauses.excluded.split()) == " ".join(excluded.split())
