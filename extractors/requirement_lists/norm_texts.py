"""The official text of BIO2 (Markdown): every number with its text and what became of it."""

import re
from collections.abc import Iterator
from pathlib import Path

from extractors.requirement_lists.complaints import remark
from extractors.requirement_lists.errors import ListError
from models.contracts import Origin, Requirement, RequirementList
from models.norms import Catalogue, NormKind, Norms, NormStatus
from models.requirement_lists import (
    Column,
    ListedRequirement,
    NormText,
    ReadList,
    ReadTable,
)

NAME = "bio2"
_HEADING = re.compile(r"^#{1,4}\s+(\d\.\d\d\.\d\d)\s*$", re.MULTILINE)
_NEXT = re.compile(r"^#{1,4}\s", re.MULTILINE)
_SERVES = re.compile(r"^Draagt bij aan:.*$", re.MULTILINE)
_STATUSES = (
    (re.compile(r"^vervallen\b", re.IGNORECASE), NormStatus.LAPSED),
    (re.compile(r"^verplaatst\b", re.IGNORECASE), NormStatus.MOVED),
    (re.compile(r"^zie overheidsmaatregel\b", re.IGNORECASE), NormStatus.REFERS),
    (re.compile(r"^geen overheidsmaatregel\b", re.IGNORECASE), NormStatus.NONE),
)
_ID = re.compile(r"\d\.\d\d\.\d\d")
_LONGEST_STATUS = 200


def read_norm_texts(path: Path, digest: str, norms: Norms) -> ReadList:
    """The measures in the Markdown file at *path*; numbers without a measure are passed over by name.

    Raises ListError when it is not the text of a version of BIO2 that we know.
    """
    content = path.read_bytes().decode("utf-8-sig", errors="replace")
    texts = tuple(split_norm_texts(content))
    if not texts:
        raise ListError("no_norms")
    catalogue = recognise_version(texts, norms)
    origin = RequirementList(
        name=f"{catalogue.title('nl')} {catalogue.version}", file=path.name, sha256=digest
    )
    active = [one for one in texts if one.status is NormStatus.ACTIVE]
    table = ReadTable(
        origin=origin,
        columns=(
            Column(place="", header="kop", field="id"),
            Column(place="", header="tekst", field="text"),
        ),
        requirements=tuple(
            ListedRequirement(
                place=one.place, requirement=_as_requirement(one, catalogue, origin.name)
            )
            for one in active
        ),
    )
    return ReadList(
        file=path.name,
        sha256=digest,
        form="norm_texts",
        tables=(table,),
        passed_over=tuple(
            remark(f"passed.{one.status}", one.place, id=one.id, see=one.see or "?")
            for one in texts
            if one.status is not NormStatus.ACTIVE
        ),
        catalogue=catalogue.key,
        norm_texts=texts,
    )


def split_norm_texts(content: str) -> Iterator[NormText]:
    """Every number that is a heading in *content*, with its text and status."""
    for heading in _HEADING.finditer(content):
        following = _NEXT.search(content, heading.end())
        text = _tidy(content[heading.end() : following.start() if following else len(content)])
        status = find_status(text)
        named = _ID.search(text) if status in (NormStatus.MOVED, NormStatus.REFERS) else None
        line = content.count("\n", 0, heading.start()) + 1
        yield NormText(
            place=f"regel {line}",
            id=heading[1],
            status=status,
            see=named[0] if named else None,
            text=text,
        )


def _tidy(text: str) -> str:
    """The text without the marks of Markdown and without the line that says what it serves."""
    plain = re.sub(r"<br\s*/?>", "\n", _SERVES.sub("", text)).replace("`", "")
    lines = [line.rstrip() for line in plain.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def find_status(text: str) -> NormStatus:
    """What the text of a norm says that became of it."""
    if len(text) <= _LONGEST_STATUS:
        for pattern, status in _STATUSES:
            if pattern.match(text):
                return status
    return NormStatus.ACTIVE


def recognise_version(texts: tuple[NormText, ...], norms: Norms) -> Catalogue:
    """The version of BIO2 that has these numbers with this status; raises ListError when none has."""
    known = [one for one in norms.catalogues.values() if one.name == NAME]
    found = {one.id: one.status for one in texts}
    best = max(known, key=lambda catalogue: _agreement(found, catalogue))
    ids = {norm.id for norm in best.norms if norm.kind is NormKind.MEASURE}
    if found.keys() != ids:
        differing = sorted(found.keys() ^ ids)
        raise ListError(
            "unknown_version", f"lijkt op {best.key}, maar verschilt bij {', '.join(differing[:8])}"
        )
    return best


def _agreement(found: dict[str, NormStatus], catalogue: Catalogue) -> int:
    ours = {norm.id: norm.status for norm in catalogue.norms if norm.kind is NormKind.MEASURE}
    return sum(ours.get(id) == status for id, status in found.items()) - len(
        ours.keys() - found.keys()
    )


def _as_requirement(one: NormText, catalogue: Catalogue, name: str) -> Requirement:
    norm = catalogue.by_id[one.id]
    return Requirement(
        id=one.id,
        text=one.text,
        title=norm.title("nl") or None,
        origin=Origin.BIO,
        sources=(f"{catalogue.key}:{one.id}",),
        list=name,
    )
