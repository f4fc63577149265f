"""How a kind of list calls its columns and its words: data, in one file per layout."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, ValidationError

from extractors.requirement_lists.errors import ListError
from models.contracts import Requirement
from models.values import Value

FIELDS = tuple(name for name in Requirement.model_fields if name not in ("cells", "list"))
_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")
_BROKEN_OFF = re.compile(r"-\s*\n\s*")
LONGEST_NAME = 60
_YEARS = re.compile(
    r"\bv?(27001|27002|27017|7510|2013|2019|2020|2022|2023|104|1[23]|2[123]|30|80053|800-53)\b"
)
"""Numbers that belong to the name of a norm."""
_NUMBER = re.compile(r"\d{2}")
_WEAK = 1000
"""A heading that is only recognised by a pattern stands behind all that are listed."""
_MARKS = re.compile(r"[^\w\s#-]+")


class Layout(Value):
    """The headings and words of one layout, normalised."""

    name: str
    fields: dict[str, tuple[str, ...]]
    """Headings by field, the strongest first."""
    source_headings: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    patterns: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """What a heading that is not listed may have in it, by field."""
    source_patterns: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    values: dict[str, dict[str, tuple[str, ...]]] = Field(default_factory=dict)
    value_patterns: dict[str, dict[str, tuple[str, ...]]] = Field(default_factory=dict)
    strict_headings: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    """Fields that may also be told by crosses, in a column per word."""
    marks: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    numbers_in_frames: tuple[str, ...] = ()
    """Headings of two columns that together cite a norm: its name, and the number."""
    totals: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    defaults: dict[str, str] = Field(default_factory=dict)
    """What a requirement has in a field that the list says nothing about."""

    def strength(self, field: str, heading: str) -> int | None:
        """How surely *heading* names *field*: 0 is the surest; None when it does not."""
        labels = self.fields.get(field, ())
        if heading in labels:
            return labels.index(heading)
        if not heading or self.is_listed(heading):
            return None
        found = _find_pattern(heading, self.patterns.get(field, ()))
        return None if found is None else _WEAK + found

    def find_scheme(self, heading: str) -> str | None:
        """The norm that *heading* names, when numbers of that norm stand below it."""
        for scheme, labels in self.source_headings.items():
            if heading in labels:
                return scheme
        if self.is_listed(heading):
            return None
        return next(
            (
                scheme
                for scheme, patterns in self.source_patterns.items()
                if _find_pattern(heading, patterns) is not None
            ),
            None,
        )

    def is_listed(self, heading: str) -> bool:
        """True when *heading* itself is one of the names that we know."""
        known = (*self.fields.values(), *self.source_headings.values())
        return any(heading in labels for labels in known)

    def knows(self, heading: str) -> bool:
        """True when a column with this *heading* may be taken for a field."""
        label = normalise(heading)
        return self.names(label) or any(self._is_word(field, label) for field in self.marked)

    def names(self, label: str) -> bool:
        """True when *label* is the name of a field or of a norm."""
        return bool(label) and (
            any(self.strength(field, label) is not None for field in self.fields)
            or self.find_scheme(label) is not None
        )

    def _is_word(self, field: str, label: str) -> bool:
        return any(label in words for words in self.values.get(field, {}).values())

    def read_word(self, field: str, text: str) -> str | None:
        """What *text* means in a column of *field* that knows a few words only.

        Where the whole is no word, what stands outside and inside brackets is tried, and for the party
        whether both are named.
        """
        inside = re.findall(r"\(([^)]*)\)", text)
        # Of a reason the first words say only that it is one: `BIO2, maatregel 8.15.01` is a reference.
        begins = () if field == "origin" else (*inside, re.split(r"[,;:(]", text)[0])
        for part in (text, *begins):
            key = self._read_exactly(field, normalise(part))
            if key is not None:
                return key
        if field == "responsible":
            return self._read_parties(text)
        patterns = self.value_patterns.get(field, {})
        return next(
            (
                key
                for key, known in patterns.items()
                if _find_pattern(normalise(text), known) is not None
            ),
            None,
        )

    def _read_exactly(self, field: str, word: str) -> str | None:
        return next(
            (key for key, known in self.values.get(field, {}).items() if word in known), None
        )

    def _read_parties(self, text: str) -> str | None:
        """Both parties, when both are named and nobody else is."""
        parts = [part for part in re.split(r"[/&+,;]|\ben\b|\band\b", text) if part.strip()]
        named = {self._read_exactly("responsible", normalise(part)) for part in parts}
        return "shared" if len(parts) > 1 and named == {"supplier", "buyer"} else None


def _find_pattern(text: str, patterns: Iterable[str]) -> int | None:
    """Which of *patterns* is the first that *text* has in it; a sentence or a number is no name of anything."""
    if len(text) > LONGEST_NAME or _NUMBER.search(_YEARS.sub("", text)):
        return None
    return next((index for index, one in enumerate(patterns) if re.search(one, text)), None)


def normalise(text: str) -> str:
    """A heading or a word without case, accents, brackets, punctuation and double spaces."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", _BROKEN_OFF.sub("", text).casefold())
        if not unicodedata.combining(letter)
    )
    outside = _BRACKETS.sub(" ", plain)
    kept = outside if outside.strip() else plain
    return " ".join(_MARKS.sub(" ", kept.replace(".", "")).split())


@cache
def load_general_layout() -> Layout:
    """The layout that knows what columns are called as a rule."""
    source = files("extractors.lexicons").joinpath("requirement_layouts", "general.yaml")
    return make_layout(yaml.safe_load(source.read_text(encoding="utf-8")))


def load_layout(path: Path) -> Layout:
    """The layout in a file of the user, before the general one; raises ListError when it is none.

    A heading that the user gives to a field belongs to that field alone.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as fault:
        raise ListError("broken_layout", f"{path}: {' '.join(str(fault).split())}") from fault
    if not isinstance(content, dict):
        raise ListError("broken_layout", f"{path}: geen namen met waarden")
    unknown = sorted(set(content.get("fields") or {}) - set(FIELDS))
    if unknown:
        raise ListError("unknown_field", f"{', '.join(unknown)}; {', '.join(FIELDS)}")
    try:
        return _put_before(make_layout(content), load_general_layout())
    except (ValidationError, TypeError, AttributeError) as fault:
        raise ListError("broken_layout", f"{path}: {' '.join(str(fault).split())}") from fault


def make_layout(content: Mapping[str, Any]) -> Layout:
    """The layout that a lexicon or a file of the user describes."""
    return Layout(
        name=str(content.get("name") or "zonder naam"),
        fields=_normalise_lists(content.get("fields") or {}),
        source_headings=_normalise_lists(content.get("source_headings") or {}),
        patterns=_as_tuples(content.get("patterns") or {}),
        source_patterns=_as_tuples(content.get("source_patterns") or {}),
        values={
            field: _normalise_lists(words) for field, words in (content.get("values") or {}).items()
        },
        value_patterns={
            field: _as_tuples(words)
            for field, words in (content.get("value_patterns") or {}).items()
        },
        strict_headings=_normalise_all(content.get("strict_headings") or ()),
        marked=tuple(content.get("marked") or ()),
        marks=tuple(dict.fromkeys(str(mark).casefold() for mark in content.get("marks") or ())),
        frames=_normalise_all(content.get("frames") or ()),
        numbers_in_frames=_normalise_all(content.get("numbers_in_frames") or ()),
        totals=_normalise_all(content.get("totals") or ()),
        placeholders=_normalise_all(content.get("placeholders") or ()),
        points=_normalise_all(content.get("points") or ()),
        notes=_normalise_all(content.get("notes") or ()),
        defaults={str(k): str(v) for k, v in (content.get("defaults") or {}).items()},
    )


def _as_tuples(lists: Mapping[str, Iterable[object]]) -> dict[str, tuple[str, ...]]:
    return {str(name): tuple(str(one) for one in given) for name, given in lists.items()}


def _put_first(
    own: Mapping[str, tuple[str, ...]], general: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {key: (*own.get(key, ()), *general.get(key, ())) for key in {**own, **general}}


def _normalise_lists(lists: Mapping[str, Iterable[object]]) -> dict[str, tuple[str, ...]]:
    return {str(name): _normalise_all(words) for name, words in lists.items()}


def _normalise_all(words: Iterable[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normalise(str(word)) for word in words))


def _put_before(own: Layout, general: Layout) -> Layout:
    claimed = {label for labels in own.fields.values() for label in labels}
    return Layout(
        name=own.name,
        fields={
            field: (
                *own.fields.get(field, ()),
                *(label for label in general.fields.get(field, ()) if label not in claimed),
            )
            for field in FIELDS
        },
        source_headings={
            scheme: tuple(label for label in labels if label not in claimed)
            for scheme, labels in {**general.source_headings, **own.source_headings}.items()
        },
        values={
            field: _merge_words(own.values.get(field, {}), general.values.get(field, {}))
            for field in {**own.values, **general.values}
        },
        strict_headings=(*own.strict_headings, *general.strict_headings),
        marked=(*own.marked, *general.marked),
        marks=(*own.marks, *general.marks),
        patterns=_put_first(own.patterns, general.patterns),
        source_patterns=_put_first(own.source_patterns, general.source_patterns),
        value_patterns={**general.value_patterns, **own.value_patterns},
        frames=(*own.frames, *general.frames),
        numbers_in_frames=(*own.numbers_in_frames, *general.numbers_in_frames),
        totals=(*own.totals, *general.totals),
        placeholders=(*own.placeholders, *general.placeholders),
        points=(*own.points, *general.points),
        notes=(*own.notes, *general.notes),
        defaults=own.defaults,
    )


def _merge_words(
    own: Mapping[str, tuple[str, ...]], general: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    claimed = {word for words in own.values() for word in words}
    return {
        key: (
            *own.get(key, ()),
            *(word for word in general.get(key, ()) if word not in claimed),
        )
        for key in {**general, **own}
    }
