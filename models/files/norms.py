"""The norms and crosswalks that come with the software, read once and checked as a whole."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import yaml
from pydantic import ValidationError

from models.files.errors import CatalogueError
from models.files.tables import Row, data_folder, read_rows, split_list
from models.norms import Catalogue, Crosswalk, Link, Norm, NormKind, Norms, NormStatus

CATALOGUES = "norms/catalogues.yaml"
CROSSWALKS = "crosswalks/crosswalks.yaml"
EVIDENCE = "evidence"
"""The name of the catalogue that is made of the kinds of documents."""


@lru_cache(maxsize=1)
def load_norms() -> Norms:
    """All catalogues and crosswalks; raises CatalogueError with every fault that they have."""
    faults: list[str] = []
    catalogues = {one.key: one for one in _read_catalogues(faults)}
    for catalogue in catalogues.values():
        faults.extend(find_catalogue_faults(catalogue, catalogues))
    crosswalks = {one.id: one for one in _read_crosswalks(faults)}
    for crosswalk in crosswalks.values():
        faults.extend(find_crosswalk_faults(crosswalk, catalogues))
    if faults:
        raise CatalogueError(tuple(faults))
    return Norms(catalogues=catalogues, crosswalks=crosswalks)


def _read_catalogues(faults: list[str]) -> Iterator[Catalogue]:
    for key, written in _read_yaml(CATALOGUES, faults).items():
        name, _, version = str(key).partition("@")
        described = dict(written or {})
        table = described.pop("table", "")
        norms = _read_kinds_of_evidence() if name == EVIDENCE else _read_norms(table, faults)
        try:
            yield Catalogue.model_validate(
                {**described, "name": name, "version": version, "norms": tuple(norms)}
            )
        except ValidationError as fault:
            faults.extend(_explain(f"{CATALOGUES}, {key}", fault))


def _read_norms(table: str, faults: list[str]) -> Iterator[Norm]:
    for number, row in _number_rows(f"norms/{table}", faults):
        cells = {name: cell for name, cell in row.items() if cell}
        try:
            yield Norm.model_validate({**cells, "levels": split_list(row["levels"])})
        except (ValidationError, KeyError) as fault:
            faults.extend(_explain(f"norms/{table}, line {number}", fault))


def _read_kinds_of_evidence() -> Iterator[Norm]:
    for row in read_rows("document_types.csv"):
        yield Norm(
            id=row["type_id"],
            kind=NormKind.EVIDENCE,
            title_nl=row["name_nl"],
            title_en=row["name_en"],
            levels=(row["family"],),
        )


def _read_crosswalks(faults: list[str]) -> Iterator[Crosswalk]:
    for id, written in _read_yaml(CROSSWALKS, faults).items():
        described = dict(written or {})
        links = _read_links(described.pop("table", ""), faults)
        try:
            yield Crosswalk.model_validate({**described, "id": id, "links": tuple(links)})
        except ValidationError as fault:
            faults.extend(_explain(f"{CROSSWALKS}, {id}", fault))


def _read_links(table: str, faults: list[str]) -> Iterator[Link]:
    for number, row in _number_rows(f"crosswalks/{table}", faults):
        try:
            yield Link.model_validate(row)
        except ValidationError as fault:
            faults.extend(_explain(f"crosswalks/{table}, line {number}", fault))


def _number_rows(table: str, faults: list[str]) -> Iterator[tuple[int, Row]]:
    try:
        yield from enumerate(read_rows(table), 2)
    except (OSError, ValueError) as fault:
        faults.append(f"{table}: {fault}")


def _read_yaml(name: str, faults: list[str]) -> dict[str, Any]:
    try:
        content = yaml.safe_load((data_folder() / name).read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as fault:
        faults.append(f"{name}: {' '.join(str(fault).split())}")
        return {}
    return content if isinstance(content, dict) else {}


def _explain(place: str, fault: Exception) -> Iterator[str]:
    if not isinstance(fault, ValidationError):
        yield f"{place}: the column {fault} is missing"
        return
    for error in fault.errors():
        where = ".".join(str(part) for part in error["loc"])
        yield f"{place}: {where}: {error['msg']}"


def find_catalogue_faults(catalogue: Catalogue, catalogues: dict[str, Catalogue]) -> Iterator[str]:
    """Ids that stand twice or are not well formed, and places that a norm points to in vain."""
    key = catalogue.key
    for other in (catalogue.succeeded_by, catalogue.counterpart, catalogue.annex):
        if other and other not in catalogues:
            yield f"{key}: there is no catalogue {other}"
    seen: set[str] = set()
    for norm in catalogue.norms:
        if norm.id in seen:
            yield f"{key}: {norm.id} stands there more than once"
        seen.add(norm.id)
        if not re.fullmatch(catalogue.id_pattern, norm.id):
            yield f"{key}: {norm.id} is not an id of this catalogue ({catalogue.id_pattern})"
        yield from _check_pointers(norm, catalogue)


def _check_pointers(norm: Norm, catalogue: Catalogue) -> Iterator[str]:
    for other in (norm.parent, norm.see):
        if other and other not in catalogue.by_id:
            yield f"{catalogue.key}: {norm.id} points to {other}, which is not there"
    points_on = norm.status in (NormStatus.MOVED, NormStatus.REFERS)
    if norm.see and not points_on:
        yield f"{catalogue.key}: {norm.id} is {norm.status}; only what moved or refers points on"
    if points_on and not (norm.see or norm.note):
        yield f"{catalogue.key}: {norm.id} is {norm.status} and says neither where to nor why not"


def find_crosswalk_faults(crosswalk: Crosswalk, catalogues: dict[str, Catalogue]) -> Iterator[str]:
    """Rows that stand twice, and rows with an id that its catalogue does not hold."""
    sides = {key: catalogues.get(key) for key in (crosswalk.source, crosswalk.target)}
    yield from (f"{crosswalk.id}: there is no catalogue {k}" for k, one in sides.items() if not one)
    seen: set[tuple[str, str]] = set()
    for number, link in enumerate(crosswalk.links, 2):
        place = f"crosswalk {crosswalk.id}, line {number} ({link.source} -> {link.target})"
        for key, id in ((crosswalk.source, link.source), (crosswalk.target, link.target)):
            catalogue = sides[key]
            if catalogue and id not in catalogue.by_id:
                yield f"{place}: {id} is not in {key}"
        if (link.source, link.target) in seen:
            yield f"{place}: this pair stands there more than once"
        seen.add((link.source, link.target))
