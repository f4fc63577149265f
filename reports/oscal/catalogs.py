"""A catalogue of norms as an OSCAL catalog: ids, our titles and what became of each norm.

The text of a norm is never in it: we do not have it, and most of it is not free.
"""

import re
from typing import Any

from models.norms import Catalogue, Norm, NormKind, NormStatus
from models.values import Language
from reports.oscal.document import (
    Responsible,
    describe_document,
    flatten,
    identify_catalogue,
    identify_norm,
    own_props,
    without_empty,
)

_REMARKS = "Titles are short titles by Aantoonbaar. The text of the norms is not in this file."

# The one status that OSCAL has says that a control must no longer be used. A number that never had a
# measure, or that points to another one, is still in use.
_WITHDRAWN = frozenset({NormStatus.MOVED, NormStatus.LAPSED})

# Our tables know one way of moving. NIST knows two, and the note of the norm says which it was.
_MERGED = "incorporated into"


def catalogue_as_oscal(catalogue: Catalogue, language: Language) -> dict[str, Any]:
    """*catalogue* as an OSCAL catalog document; plain values that `json.dumps` takes."""
    return {
        "catalog": {
            "uuid": identify_catalogue(catalogue, language),
            "metadata": _describe(catalogue, language),
            **_Form(catalogue, language).show_children(None),
        }
    }


def _describe(catalogue: Catalogue, language: Language) -> dict[str, Any]:
    return describe_document(
        title=catalogue.title(language),
        version=catalogue.version,
        day=catalogue.date,
        identifier=catalogue.key,
        responsible=Responsible("publisher", flatten(catalogue.publisher)),
        props=own_props(
            ("language", language),
            ("source", catalogue.source),
            ("licence", catalogue.licence),
            ("complete", "yes" if catalogue.complete else "no"),
            ("succeeded-by", catalogue.succeeded_by),
            ("annex", catalogue.annex),
        ),
        remarks=flatten(f"{_REMARKS} {catalogue.note}"),
    )


class _Form:
    """The tree of a catalogue, and the shape of its parts."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self.catalogue = catalogue
        self.language = language
        self.children: dict[str | None, list[Norm]] = {}
        for norm in catalogue.norms:
            self.children.setdefault(norm.parent, []).append(norm)

    def show_children(self, id: str | None) -> dict[str, Any]:
        children = self.children.get(id, [])
        return without_empty(
            {
                "groups": [self.show_group(one) for one in children if _is_group(one)],
                "controls": [self.show_control(one) for one in children if not _is_group(one)],
            }
        )

    def show_group(self, norm: Norm) -> dict[str, Any]:
        token, title = self.identify(norm.id), self.name(norm)
        held = self.show_children(norm.id)
        if len(held) > 1:
            # A group holds groups or controls, never both: its own controls get a group to themselves.
            loose = {"id": f"{token}_controls", "title": title, "controls": held.pop("controls")}
            held["groups"].append(loose)
        return {"id": token, "title": title, "props": self.list_props(norm), **held}

    def show_control(self, norm: Norm) -> dict[str, Any]:
        return without_empty(
            {
                "id": self.identify(norm.id),
                "class": norm.kind.value,
                "title": self.name(norm),
                "props": self.list_props(norm),
                "links": self.list_links(norm),
                "parts": self.list_parts(norm),
                **self.show_children(norm.id),
            }
        )

    def identify(self, id: str) -> str:
        return identify_norm(self.catalogue, id)

    def name(self, norm: Norm) -> str:
        return flatten(norm.title(self.language)) or norm.id

    def list_props(self, norm: Norm) -> list[dict[str, str]]:
        active = norm.status is NormStatus.ACTIVE
        props = [
            {"name": "label", "value": norm.id},
            {"name": "sort-id", "value": _pad(self.identify(norm.id), self.catalogue.name)},
        ]
        if norm.status in _WITHDRAWN:
            props.append({"name": "status", "value": "withdrawn"})
        return props + own_props(
            ("status", None if active else norm.status.value),
            *(("level", level) for level in norm.levels),
            ("text-changed-since", norm.text_changed_since),
            ("note", norm.note),
            ("source", norm.source),
        )

    def list_links(self, norm: Norm) -> list[dict[str, str]]:
        if norm.see is None:
            return []
        return [{"href": f"#{self.identify(norm.see)}", "rel": _relate(norm)}]

    def list_parts(self, norm: Norm) -> list[dict[str, Any]]:
        """The statement that OSCAL demands of a control in use, without its text."""
        if norm.status in _WITHDRAWN:
            return []
        return [
            {
                "id": f"{self.identify(norm.id)}_smt",
                "name": "statement",
                "props": own_props(("text", "not-included")),
            }
        ]


def _is_group(norm: Norm) -> bool:
    return norm.kind is NormKind.GROUP


def _relate(norm: Norm) -> str:
    if norm.status is not NormStatus.MOVED:
        return "related"
    return "incorporated-into" if _MERGED in norm.note else "moved-to"


def _pad(token: str, name: str) -> str:
    """*token* with numbers of one length, so that 10 sorts after 9; the name before it stays."""
    return name + re.sub(r"\d+", lambda number: number[0].zfill(3), token.removeprefix(name))
