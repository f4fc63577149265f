"""The reference data that comes with the software, read once and checked as a whole.

A fault in it is ours to mend, never the supplier's: the run stops, with one message for all faults.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib.resources.abc import Traversable
from string import Formatter
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from models.assessment.causes import Cause, Text
from models.evidence import FieldName
from models.files.errors import CatalogueError
from models.files.norms import load_norms
from models.files.tables import (
    Row,
    data_folder,
    read_accreditation_body,
    read_document_type,
    read_edition,
    read_issuer,
    read_rows,
)
from models.norms import Norms
from models.reference import DocumentType, Lexicon, Reference, Rule, Texts
from models.values import LANGUAGES

_T = TypeVar("_T")


@lru_cache(maxsize=1)
def load_reference() -> Reference:
    """All reference data, read once; raises CatalogueError with every fault that it has."""
    reader = _Reader()
    reference = reader.read()
    faults = (*reader.faults, *(find_faults(reference) if reference else ()))
    if faults or reference is None:
        raise CatalogueError(tuple(faults) or ("the reference data cannot be read",))
    return reference


class _Reader:
    """Reads file after file and keeps every fault, so that one run shows them all."""

    def __init__(self) -> None:
        self.faults: list[str] = []

    def read(self) -> Reference | None:
        types = self._table("document_types.csv", read_document_type)
        parameters = self._yaml("parameters.yaml")
        names = {kind.id: kind.names for kind in types}
        words = self._words(self._yaml("words.yaml"), names)
        values = {
            "document_types": {kind.id: kind for kind in types},
            "editions": self._table("editions.csv", read_edition),
            "issuers": self._table("issuers.csv", read_issuer),
            "accreditation_bodies": self._table(
                "accreditation_bodies.csv", read_accreditation_body
            ),
            "rules": {rule.id: rule for rule in self._rules()},
            "parameters": parameters.get("parameters", {}),
            "relatives": self._relatives(),
            "rules_version": parameters.get("version"),
            "texts": self._yaml("texts.yaml"),
            "words": words,
            "lexicon": self._lexicon(),
            "norms": self._norms(),
        }
        self._note_doubles("document_types.csv", [kind.id for kind in types])
        return self._make("reference data", Reference, values)

    def _table(self, name: str, read: Callable[[Row], _T]) -> tuple[_T, ...]:
        """The rows of a table as values; a row that is none is noted as a fault."""
        found = []
        try:
            for number, row in enumerate(read_rows(name), 2):
                try:
                    found.append(read(row))
                except (ValidationError, ValueError, KeyError) as fault:
                    self.faults.append(f"{name}, line {number}: {_shorten(fault)}")
        except ValueError as fault:
            self.faults.append(f"{name}, {fault}")
        return tuple(found)

    def _relatives(self) -> dict[str, tuple[str, ...]]:
        pairs = self._table("relatives.csv", lambda row: (row["asked"], row["supplied"]))
        asked = dict.fromkeys(one for one, _ in pairs)
        return {one: tuple(lesser for other, lesser in pairs if other == one) for one in asked}

    def _yaml(self, name: str) -> dict[str, Any]:
        return self._yaml_file(data_folder() / name)

    def _yaml_file(self, place: Traversable) -> dict[str, Any]:
        try:
            content = yaml.safe_load(place.read_text(encoding="utf-8"))
        except yaml.YAMLError as fault:
            self.faults.append(f"{place.name}: {_shorten(fault)}")
            return {}
        if not isinstance(content, dict):
            self.faults.append(f"{place.name}: the file does not hold names with values")
            return {}
        return content

    def _rules(self) -> Iterator[Rule]:
        seen: list[str] = []
        for place in sorted((data_folder() / "rules").iterdir(), key=lambda p: p.name):
            if place.name.endswith(".yaml"):
                for id, written in (self._yaml_file(place).get("rules") or {}).items():
                    seen.append(id)
                    rule = self._make(f"{place.name}, {id}", Rule, _shape_rule(id, written))
                    if rule:
                        yield rule
        self._note_doubles("rules", seen)

    def _lexicon(self) -> Lexicon | None:
        content: dict[str, Any] = {}
        for place in sorted((data_folder() / "lexicon").iterdir(), key=lambda p: p.name):
            if place.name.endswith(".yaml"):
                content |= self._yaml_file(place)
        return self._make("lexicon", Lexicon, content)

    def _norms(self) -> Norms | None:
        try:
            return load_norms()
        except CatalogueError as fault:
            self.faults.extend(fault.faults)
            return None

    def _words(self, written: dict[str, Any], names: dict[str, dict[Any, str]]) -> dict[str, Any]:
        return {
            language: {
                **{id: by_language[language] for id, by_language in names.items()},
                **(written.get(language) or {}),
            }
            for language in LANGUAGES
        }

    def _make(self, place: str, kind: type[_T], values: Any) -> _T | None:  # noqa: ANN401 - YAML
        try:
            return kind.model_validate(values)  # type: ignore[attr-defined, no-any-return]
        except ValidationError as fault:
            for error in fault.errors():
                where = ".".join(str(part) for part in error["loc"])
                self.faults.append(f"{place}: {where}: {error['msg']}")
            return None

    def _note_doubles(self, place: str, ids: Iterable[str]) -> None:
        listed = list(ids)
        for one in sorted({one for one in listed if listed.count(one) > 1}):
            self.faults.append(f"{place}: {one} stands there more than once")


def _shorten(fault: Exception) -> str:
    return " ".join(str(fault).split())


def _shape_rule(id: str, written: object) -> object:
    """A rule as it stands in its file, with the sentences of each language under one name."""
    if not isinstance(written, dict):
        return written
    rest = {name: value for name, value in written.items() if name not in LANGUAGES}
    sentences = {
        language: {"default": given} if isinstance(given, str) else given
        for language in LANGUAGES
        if (given := written.get(language)) is not None
    }
    return {**rest, "id": id, "sentences": sentences}


def find_faults(reference: Reference) -> tuple[str, ...]:
    """What does not fit together in reference data of which each part is sound by itself."""
    return (
        *_check_causes(reference),
        *_check_texts(reference),
        *_check_rule_sentences(reference),
        *_check_required_fields(reference.document_types.values()),
        *_check_known_types(reference),
        *_check_patterns(reference),
    )


def _check_causes(reference: Reference) -> Iterator[str]:
    """Every sentence that the judgement can speak has to be there."""
    for cause in Cause:
        rule = reference.rules.get(cause.rule)
        key = cause.key or "default"
        if rule is None:
            yield f"rules: {cause.rule} is used ({cause.name}) and stands in no file"
        elif any(key not in rule.sentences.get(language, {}) for language in LANGUAGES):
            yield f"rules: {cause.rule} has no sentence '{key}' ({cause.name}) in every language"


def _check_texts(reference: Reference) -> Iterator[str]:
    needed = [text.value for text in Text]
    needed += [text.as_action for text in Text if text.value.startswith("missing.")]
    for key in dict.fromkeys(needed):
        if any(key not in reference.texts.get(language, {}) for language in LANGUAGES):
            yield f"texts.yaml: {key} is used and does not stand there in every language"
    yield from _compare_names("texts.yaml", reference.texts)


def _check_rule_sentences(reference: Reference) -> Iterator[str]:
    for rule in reference.rules.values():
        yield from _compare_names(f"rules, {rule.id}", rule.sentences)
        if not {example.fires for example in rule.examples} >= {True}:
            yield f"rules, {rule.id}: no example shows the rule at work"


def _compare_names(place: str, texts: Texts) -> Iterator[str]:
    """The same sentence has to use the same names in every language."""
    first, *others = LANGUAGES
    for language in others:
        ours, theirs = texts.get(first, {}), texts.get(language, {})
        for key in sorted(ours.keys() ^ theirs.keys()):
            yield f"{place}: '{key}' does not stand there in every language"
        for key in sorted(ours.keys() & theirs.keys()):
            if read_names(ours[key]) != read_names(theirs[key]):
                yield f"{place}: '{key}' does not use the same names in every language"


def read_names(template: str) -> frozenset[str]:
    """The names between braces in *template*; raises ValueError when a brace is not closed."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)


def _check_required_fields(types: Iterable[DocumentType]) -> Iterator[str]:
    known = {field.value for field in FieldName}
    for kind in types:
        for name in kind.required_fields if kind.judged else ():
            if name not in known:
                yield f"document_types.csv, {kind.id}: unknown field {name}"


def _check_known_types(reference: Reference) -> Iterator[str]:
    named = {
        *reference.relatives,
        *(lesser for lessers in reference.relatives.values() for lesser in lessers),
        *reference.lexicon.controls,
    }
    for id in sorted(named - reference.document_types.keys()):
        yield f"relatives.csv or lexicon: unknown document type {id}"


def _check_patterns(reference: Reference) -> Iterator[str]:
    for body in reference.accreditation_bodies:
        try:
            re.compile(body.number_pattern or "")
        except re.error as fault:
            yield f"accreditation_bodies.csv, {body.name}: {fault}"
