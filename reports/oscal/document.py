"""What all OSCAL documents of ours share: identifiers, properties and the metadata at their head.

The words are those of the OSCAL reference, version 1.2.1 (pages.nist.gov/OSCAL-Reference). Nothing here
asks a clock or draws a random number: the same table gives the same document.
"""

import re
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from models.norms import Catalogue

OSCAL_VERSION = "1.2.1"
NAMESPACE = UUID("1c618397-d79b-45d3-8859-74c5bb09822b")
"""Every identifier of ours follows from it; a new one would make all exported documents strangers."""

# OSCAL asks for an absolute URI that is ours. We own no domain, and a URN of a UUID needs none.
_NS = NAMESPACE.urn

_ROLES = {
    "publisher": "Publisher of the norms",
    "prepared-by": "Maker of this file",
    "reviewer": "Answers for the rows",
}
_US = "Aantoonbaar"


class Responsible(NamedTuple):
    """Somebody with a role in what the document describes."""

    role: str
    name: str
    remark: str = ""

    def show(self) -> dict[str, Any]:
        """The reference to the party, as OSCAL writes it."""
        return without_empty(
            {
                "role-id": self.role,
                "party-uuids": [make_uuid("party", self.name)],
                "remarks": self.remark,
            }
        )


def describe_document(
    title: str,
    version: str,
    day: date,
    identifier: str,
    responsible: Responsible,
    props: list[dict[str, str]],
    remarks: str,
) -> dict[str, Any]:
    """The metadata of a document about *identifier*, our key for a catalogue or a crosswalk."""
    people = (responsible, Responsible("prepared-by", _US))
    return {
        "title": flatten(title),
        "last-modified": show_day(day),
        "version": flatten(version),
        "oscal-version": OSCAL_VERSION,
        "document-ids": [{"identifier": identifier}],
        "props": props,
        "roles": [{"id": one.role, "title": _ROLES[one.role]} for one in people],
        "parties": [
            {"uuid": make_uuid("party", name), "type": "organization", "name": name}
            for name in dict.fromkeys(one.name for one in people)
        ],
        "responsible-parties": [one.show() for one in people],
        "remarks": remarks,
    }


def make_uuid(*parts: str) -> str:
    """The UUID of what *parts* name: always the same one."""
    return str(uuid5(NAMESPACE, "\n".join(parts)))


def identify_catalogue(catalogue: Catalogue, language: str) -> str:
    """The UUID of the document that *catalogue* makes in *language*."""
    return make_uuid("catalog", catalogue.key, language)


def identify_norm(catalogue: Catalogue, id: str) -> str:
    """The id of a norm as an OSCAL token, such as `bio2-5.20.03` or `nist80053-AC-2.1`."""
    # A token begins with a letter and has no brackets or slashes.
    token = re.sub(r"[^\w.-]+", ".", id.replace(")", ""), flags=re.ASCII)
    return f"{catalogue.name}-{token}"


def name_file(catalogue: Catalogue) -> str:
    """The name under which a mapping expects the exported catalogue beside it."""
    return f"{catalogue.name}_{catalogue.version}.json"


def show_day(day: date) -> str:
    """The begin of *day* in UTC; OSCAL has no date without a time."""
    return f"{day.isoformat()}T00:00:00Z"


def own_props(*pairs: tuple[str, str | None]) -> list[dict[str, str]]:
    """Properties in our own namespace; a pair without a value gives none."""
    return [{"name": name, "ns": _NS, "value": flatten(value)} for name, value in pairs if value]


def without_empty(written: dict[str, Any]) -> dict[str, Any]:
    """*written* without what is empty: OSCAL knows no empty lists and texts."""
    return {name: value for name, value in written.items() if value}


def flatten(text: str) -> str:
    """*text* on one line."""
    return " ".join(text.split())
