"""The words of the lexicons are words, and a label belongs to one field."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from extractors.errors import EvidenceError
from extractors.lexicons import load_lexicon, reason
from models.evidence import FieldName
from models.files import load_reference
from models.text import fold

FOLDER = Path(str(files("extractors.lexicons")))
NAMES = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.rglob("*.yaml"))


def leaves(value: object) -> list[object]:
    if isinstance(value, dict):
        return [leaf for key, inner in value.items() for leaf in (key, *leaves(inner))]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    return [value]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_text_and_not_what_yaml_makes_of_it(name: str) -> None:
    wrong = [
        leaf
        for leaf in leaves(load_lexicon(name))
        if not isinstance(leaf, str | int) or isinstance(leaf, bool)
    ]

    assert wrong == []


def test_no_label_belongs_to_two_fields() -> None:
    owner: dict[str, str] = {}
    twice = []
    for field, languages in load_lexicon("certificate_labels").items():
        for label in (label for labels in languages.values() for label in labels):
            key = re.sub(r"[\W_]+", "", fold(label))
            if owner.setdefault(key, field) != field:
                twice.append(f"{label}: {owner[key]} and {field}")

    assert twice == []


def test_every_field_that_a_label_names_is_a_field_or_keeps_words_away_from_one() -> None:
    helping = {
        "certificate_number_other", "certified_on", "code_other", "document_other", "exclusion", "on_behalf_of",
        "person", "reissue_date", "validity_period", "verification", "accreditation", "additional_sites",
    }  # fmt: skip
    fields = {field.value for field in FieldName}

    assert set(load_lexicon("certificate_labels")) - fields - helping == set()


def test_every_language_has_labels_for_what_a_certificate_must_state() -> None:
    for field in (
        "certificate_number",
        "valid_until",
        "issue_date",
        "scope_statement",
        "subject_organisation",
        "issuer",
    ):
        languages = load_lexicon("certificate_labels")[field]

        assert {"nl", "en", "de", "fr"} <= set(languages), field


def test_every_document_type_of_a_lexicon_is_in_the_table_of_types() -> None:
    known = set(load_reference().document_types)

    assert set(load_lexicon("document_types")) - known == set()
    assert set(load_lexicon("standards")["doc_types"].values()) - known == set()


def subclasses(kind: type[EvidenceError]) -> set[type[EvidenceError]]:
    return {kind, *(deeper for sub in kind.__subclasses__() for deeper in subclasses(sub))}


def test_every_fault_has_a_reason_and_a_remedy_in_two_languages() -> None:
    for kind in subclasses(EvidenceError):
        words = load_lexicon("faults")[kind.fault]

        assert all(words[key].strip() for key in ("nl", "remedy_nl", "en", "remedy_en")), kind.fault


def test_a_reason_that_nobody_wrote_is_an_error() -> None:
    with pytest.raises(KeyError):
        reason("never written")
