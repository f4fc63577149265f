"""A crosswalk as an OSCAL mapping collection: which norm relates how to which, and who says so."""

from typing import Any, NamedTuple

from models.norms import Catalogue, Crosswalk, Link, Making, Norms, Relation
from models.values import Language
from reports.oscal.document import (
    Responsible,
    describe_document,
    flatten,
    identify_catalogue,
    identify_norm,
    make_uuid,
    name_file,
    own_props,
    show_day,
    without_empty,
)

_RELATIONSHIPS = {
    Relation.EQUAL: "equal-to",
    Relation.SUPERSET: "superset-of",
    Relation.SUBSET: "subset-of",
    Relation.INTERSECTS: "intersects-with",
}


class _Way(NamedTuple):
    """How rows came about, in the words of OSCAL and in ours."""

    method: str
    rationale: str
    explanation: str


# No way is called human: what publishers drew up went through software, and our own rows had no reader
# outside the project.
_WAYS = {
    Making.PUBLISHED: _Way(
        "hybrid",
        "semantic",
        "The pairs are those of the publisher; software read them."
        " Where the publisher names no relation, we say that the norms intersect.",
    ),
    # Our relations say what proof of one norm is worth for the other, and proof is of results.
    Making.CURATED: _Way(
        "hybrid",
        "functional",
        "Our own judgement of what proof of the source is worth for the target.",
    ),
    Making.IDENTITY: _Way(
        "automation",
        "semantic",
        "Both catalogues use the same numbering: the rows follow from the numbers.",
    ),
}


def crosswalk_as_oscal(crosswalk: Crosswalk, norms: Norms, language: Language) -> dict[str, Any]:
    """*crosswalk* as an OSCAL mapping collection; plain values that `json.dumps` takes."""
    sides = norms.catalogues[crosswalk.source], norms.catalogues[crosswalk.target]
    reviewer = _name_reviewer(crosswalk)
    return {
        "mapping-collection": {
            "uuid": make_uuid("mapping-collection", crosswalk.id, crosswalk.version, language),
            "metadata": _describe(crosswalk, sides, reviewer, language),
            "provenance": _account_for(crosswalk, sides, reviewer),
            "mappings": [_show_mapping(crosswalk, sides)],
            "back-matter": {
                "resources": [_show_resource(crosswalk, one, language) for one in sides]
            },
        }
    }


def _describe(
    crosswalk: Crosswalk,
    sides: tuple[Catalogue, Catalogue],
    reviewer: Responsible,
    language: Language,
) -> dict[str, Any]:
    return describe_document(
        title=" → ".join(_name(one, language) for one in sides),
        version=crosswalk.version,
        day=crosswalk.date,
        identifier=crosswalk.id,
        responsible=reviewer,
        props=own_props(
            ("language", language),
            ("origin", crosswalk.origin),
            ("licence", crosswalk.licence),
            ("made", crosswalk.made.value),
        ),
        remarks=flatten(f"Every relation is read from source to target. {crosswalk.note}"),
    )


def _account_for(
    crosswalk: Crosswalk, sides: tuple[Catalogue, Catalogue], reviewer: Responsible
) -> dict[str, Any]:
    way = _WAYS[crosswalk.made]
    return {
        "method": way.method,
        "matching-rationale": way.rationale,
        "status": _judge_status(crosswalk, sides),
        "mapping-description": flatten(f"{way.explanation} Origin: {crosswalk.origin}."),
        "responsible-parties": [reviewer.show()],
    }


def _judge_status(crosswalk: Crosswalk, sides: tuple[Catalogue, Catalogue]) -> str:
    if crosswalk.made is Making.CURATED:
        return "draft"
    return "complete" if all(one.complete for one in sides) else "not-complete"


def _name_reviewer(crosswalk: Crosswalk) -> Responsible:
    """Who answers for the rows; what is said about the review follows the name, and is a remark."""
    text = flatten(crosswalk.reviewer)
    name = text.partition(";")[0].partition(",")[0].strip()
    return Responsible("reviewer", name, "" if name == text else text)


def _show_mapping(crosswalk: Crosswalk, sides: tuple[Catalogue, Catalogue]) -> dict[str, Any]:
    source, target = (
        {"type": "catalog", "href": f"#{_identify_resource(crosswalk, one)}"} for one in sides
    )
    return {
        "uuid": make_uuid("mapping", crosswalk.id),
        "source-resource": source,
        "target-resource": target,
        "maps": [_show_map(crosswalk, sides, link) for link in crosswalk.links],
    }


def _show_map(
    crosswalk: Crosswalk, sides: tuple[Catalogue, Catalogue], link: Link
) -> dict[str, Any]:
    source, target = sides
    return without_empty(
        {
            "uuid": make_uuid("map", crosswalk.id, link.source, link.target),
            "relationship": _RELATIONSHIPS[link.relation],
            "sources": [{"type": "control", "id-ref": identify_norm(source, link.source)}],
            "targets": [{"type": "control", "id-ref": identify_norm(target, link.target)}],
            "remarks": flatten(link.note),
        }
    )


def _show_resource(
    crosswalk: Crosswalk, catalogue: Catalogue, language: Language
) -> dict[str, Any]:
    return {
        "uuid": _identify_resource(crosswalk, catalogue),
        "title": _name(catalogue, language),
        "props": [
            {"name": "version", "value": flatten(catalogue.version)},
            {"name": "published", "value": show_day(catalogue.date)},
            *own_props(("catalog-uuid", identify_catalogue(catalogue, language))),
        ],
        "document-ids": [{"identifier": catalogue.key}],
        "rlinks": [{"href": name_file(catalogue), "media-type": "application/json"}],
    }


def _identify_resource(crosswalk: Crosswalk, catalogue: Catalogue) -> str:
    return make_uuid("resource", crosswalk.id, catalogue.key)


def _name(catalogue: Catalogue, language: Language) -> str:
    return flatten(f"{catalogue.title(language)} {catalogue.version}")
