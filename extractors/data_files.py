"""Files for software → evidence: bills of materials, advisories and packages, known by the fields of their own format."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from extractors.errors import BrokenData, TooLarge, UnknownData
from extractors.json_paths import find_texts, find_values
from extractors.lexicons import load_lexicon
from extractors.recognise import UNKNOWN
from extractors.statements.places import as_fact
from models.documents import TextSource
from models.evidence import Evidence, Fact, FieldName, Method, PageReading
from models.statements import Count, DataFile, Stated

MOST_BYTES = 100 * 1024 * 1024
_SUFFIX = ".json"
_SURE = 0.98
_LANGUAGE = "en"
"""The names of the fields are English in every format that we read."""
_PARTS = (
    "subject",
    "subject_version",
    "organisation",
    "tool",
    "timestamp",
    "assessor",
)
_LONGEST = 1000


def is_data(head: bytes, suffix: str) -> bool:
    """Whether a file is JSON, by how it begins and what it is called."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return suffix == _SUFFIX or start.startswith((b'{"', b"{'", b"{\n", b"{\r", b"{ "))


def read_data_file(path: Path, name: str, sha256: str) -> Evidence:
    """What the JSON file at *path* is and says; raises UnknownData for JSON that is no evidence that we know."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise TooLarge(name, f"{size / 1_000_000:.0f} MB")
    content = _load(path, name)
    known = next((one for one in _formats() if _fits(content, one)), None)
    if known is None:
        raise UnknownData(name)
    data = _describe(content, known)
    return Evidence(
        file=name,
        sha256=sha256,
        doc_type=known.get("doc_type", UNKNOWN),
        type_confidence=_SURE,
        type_reason=str(known["format"]),
        language=_LANGUAGE,
        page_count=1,
        fields=dict(_fields(data)),
        pages=(PageReading(page=1, source=TextSource.DATA, remark=str(known["format"])),),
        data=data,
    )


def _load(path: Path, name: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise BrokenData(name, type(fault).__name__) from fault


@cache
def _formats() -> tuple[dict[str, Any], ...]:
    return tuple(load_lexicon("data_formats")["formats"])


def _fits(content: Any, known: dict[str, Any]) -> bool:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(content, dict):
        return False
    stands = all(
        any(_matches(value, pattern) for _, value in find_values(content, path))
        for path, pattern in known["when"].items()
    )
    if not stands or any(_has(content, path) for path in known.get("unless", ())):
        return False
    mentions = known.get("mentions")
    return mentions is None or any(
        re.search(mentions["text"], text, re.IGNORECASE)
        for text in find_texts(content, frozenset(mentions["names"]))
    )


def _has(content: Any, path: str) -> bool:  # noqa: ANN401 - whatever JSON holds
    return any(True for _ in find_values(content, path))


def _matches(value: Any, pattern: str) -> bool:  # noqa: ANN401 - whatever JSON holds
    """Whether *value* is as the format asks: a text, or one among several, that fits; or anything at all."""
    if not pattern:
        return value is not None
    texts = value if isinstance(value, list) else [value]
    return any(isinstance(text, str) and re.search(pattern, text) for text in texts)


def _describe(content: Any, known: dict[str, Any]) -> DataFile:  # noqa: ANN401 - whatever JSON holds
    return DataFile(
        format=str(known["format"]),
        format_version=_find(content, known.get("version", ())),
        counts=tuple(_count(content, known)),
        **{part: _find(content, known.get(part, ())) for part in _PARTS},
    )


def _find(content: Any, places: list[Any]) -> Stated | None:  # noqa: ANN401 - whatever JSON holds
    """The first text at one of *places*."""
    for place in places:
        path, after = (place["at"], place["after"]) if isinstance(place, dict) else (place, "")
        for cell, value in find_values(content, path):
            text = str(value).strip() if isinstance(value, str | int | float) else ""
            if text.removeprefix(after) and text.startswith(after) and len(text) <= _LONGEST:
                return Stated(value=text.removeprefix(after), page=1, cell=cell, quote=text)
    return None


def _count(content: Any, known: dict[str, Any]) -> Iterator[Count]:  # noqa: ANN401 - whatever JSON holds
    for name, path in known.get("counts", {}).items():
        number = sum(1 for _ in find_values(content, path))
        if number or _has(content, path.removesuffix(".*")):
            yield Count(name=name, number=number, cell=_written(path))
    path = known.get("counts_by", "")
    states = Counter(str(value) for _, value in find_values(content, path)) if path else Counter()
    for state, number in sorted(states.items()):
        yield Count(name=state, number=number, cell=_written(path))


def _written(path: str) -> str:
    return f"$.{path.removesuffix('.*')}".replace(".*", "[*]")


def _fields(data: DataFile) -> Iterator[tuple[FieldName, Fact]]:
    """Whose product or service it is about, and who assessed it; the rest stands in the details."""
    stated = {
        FieldName.SUBJECT_ORGANISATION: data.organisation,
        FieldName.ISSUER: data.assessor,
    }
    for name, one in stated.items():
        if one is not None:
            yield name, as_fact(one, Method.LABEL, _SURE)
