import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

# Importing the factory registers the validators that AllValidator runs.
import trestle.core.validator_factory  # noqa: F401
from trestle.core.all_validator import AllValidator
from trestle.core.catalog.catalog_interface import CatalogInterface
from trestle.oscal.catalog import Catalog
from trestle.oscal.mapping import MappingCollection

from models.files import load_norms
from models.norms import (
    Catalogue,
    Crosswalk,
    Link,
    Making,
    Norm,
    NormKind,
    Norms,
    NormStatus,
    Relation,
)
from models.values import LANGUAGES, Language
from reports.oscal import catalogue_as_oscal, crosswalk_as_oscal

NORMS = load_norms()
CATALOGUES = pytest.mark.parametrize(
    "catalogue", NORMS.catalogues.values(), ids=lambda one: one.key
)
CROSSWALKS = pytest.mark.parametrize("crosswalk", NORMS.crosswalks.values(), ids=lambda one: one.id)
IN_EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)

Shown = dict[str, Any]


def a_norm(id: str, **given: object) -> Norm:
    return Norm(**{"id": id, "kind": NormKind.MEASURE, "title_nl": f"Titel van {id}", **given})


def a_catalogue(*norms: Norm, **given: object) -> Catalogue:
    described = {
        "name": "set",
        "version": "1.0",
        "title_nl": "Een set",
        "title_en": "A set",
        "publisher": "Uitgever",
        "date": date(2026, 1, 9),
        "source": "a page",
        "licence": "facts",
        "id_pattern": ".*",
    }
    return Catalogue(**{**described, "norms": norms, **given})


def a_crosswalk(*links: Link, **given: object) -> Crosswalk:
    described = {
        "id": "set-other",
        "source": "set@1.0",
        "target": "other@2",
        "made": Making.CURATED,
        "origin": "Aantoonbaar",
        "version": "1",
        "date": date(2026, 11, 25),
        "licence": "EUPL-1.2",
        "reviewer": "Aantoonbaar; no second reader yet",
    }
    return Crosswalk(**{**described, "links": links, **given})


def two_sides(**given: object) -> Norms:
    sides = a_catalogue(a_norm("1.1")), a_catalogue(a_norm("A-2(1)"), name="other", version="2")
    return Norms(catalogues={one.key: one.model_copy(update=given) for one in sides}, crosswalks={})


def show(catalogue: Catalogue, language: Language = "nl") -> Shown:
    shown: Shown = catalogue_as_oscal(catalogue, language)["catalog"]
    return shown


def show_crosswalk(crosswalk: Crosswalk, norms: Norms, language: Language = "nl") -> Shown:
    shown: Shown = crosswalk_as_oscal(crosswalk, norms, language)["mapping-collection"]
    return shown


def show_one(norm: Norm, *others: Norm) -> Shown:
    [shown] = [one for one in controls(show(a_catalogue(norm, *others))) if label(one) == norm.id]
    return shown


def parts_of(shown: object, *names: str) -> Iterator[Shown]:
    """Every object in *shown*, at any depth, that stands in a list called one of *names*."""
    if isinstance(shown, dict):
        for name, value in shown.items():
            if name in names:
                yield from value
            yield from parts_of(value, *names)
    if isinstance(shown, list):
        for one in shown:
            yield from parts_of(one, *names)


def controls(shown: Shown) -> list[Shown]:
    return list(parts_of(shown, "controls"))


def groups(shown: Shown) -> list[Shown]:
    return list(parts_of(shown, "groups"))


def ids(shown: Shown) -> list[str]:
    return [one["id"] for one in parts_of(shown, "groups", "controls", "parts")]


def props(shown: Shown) -> list[tuple[str, str]]:
    """What OSCAL itself knows by these names."""
    return [(one["name"], one["value"]) for one in shown["props"] if "ns" not in one]


def own_props(shown: Shown) -> list[tuple[str, str]]:
    return [(one["name"], one["value"]) for one in shown["props"] if "ns" in one]


def label(shown: Shown) -> str:
    return dict(props(shown))["label"]


def accept_catalog(written: Shown) -> Catalog:
    """The catalog as trestle reads it; fails where trestle or one of its validators finds a fault."""
    model = Catalog.model_validate(written["catalog"])
    checks = AllValidator()

    assert checks.model_is_valid(model, quiet=True), checks.error_msg()
    return model


def accept_mapping(written: Shown) -> MappingCollection:
    model = MappingCollection.model_validate(written["mapping-collection"])
    checks = AllValidator()

    assert checks.model_is_valid(model, quiet=True), checks.error_msg()
    return model


# What becomes of one norm.


def test_an_id_becomes_a_token_and_stays_as_people_write_it() -> None:
    catalogue = a_catalogue(a_norm("5.20.03"), a_norm("AC-2(1)"), a_norm("U/TV.01"))

    shown = controls(show(catalogue))

    assert [one["id"] for one in shown] == ["set-5.20.03", "set-AC-2.1", "set-U.TV.01"]
    assert [label(one) for one in shown] == ["5.20.03", "AC-2(1)", "U/TV.01"]


def test_ten_sorts_after_nine_and_the_name_of_the_catalogue_stays() -> None:
    catalogue = a_catalogue(a_norm("5.10"), a_norm("5.9"), name="iso27002")

    sort_ids = [dict(props(one))["sort-id"] for one in controls(show(catalogue))]

    assert sort_ids == ["iso27002-005.010", "iso27002-005.009"]


def test_a_norm_without_a_title_is_called_by_its_id() -> None:
    assert show_one(a_norm("5.01", title_nl="", title_en=""))["title"] == "5.01"


def test_a_measure_is_inside_its_control_and_a_control_inside_its_group() -> None:
    shown = show(
        a_catalogue(
            a_norm("5", kind=NormKind.GROUP),
            a_norm("5.01", kind=NormKind.CONTROL, parent="5"),
            a_norm("5.01.01", parent="5.01"),
        )
    )

    [group] = shown["groups"]
    [control] = group["controls"]
    [measure] = control["controls"]
    assert (group["id"], control["class"], measure["class"]) == ("set-5", "control", "measure")
    assert "controls" not in shown


def test_the_controls_of_a_group_with_groups_get_a_group_to_themselves() -> None:
    shown = show(
        a_catalogue(
            a_norm("1", kind=NormKind.GROUP),
            a_norm("1.1", kind=NormKind.GROUP, parent="1"),
            a_norm("1.2", parent="1"),
        )
    )

    [group] = shown["groups"]
    assert "controls" not in group
    assert [one["id"] for one in group["groups"]] == ["set-1.1", "set-1_controls"]
    assert [one["id"] for one in group["groups"][1]["controls"]] == ["set-1.2"]


def test_an_active_norm_has_no_status_and_a_statement_without_text() -> None:
    shown = show_one(a_norm("5.01"))

    assert "status" not in dict(props(shown)) | dict(own_props(shown))
    [statement] = shown["parts"]
    assert statement["name"] == "statement"
    assert "prose" not in statement
    assert own_props(statement) == [("text", "not-included")]


def test_a_moved_norm_is_withdrawn_and_says_where_it_is_now() -> None:
    moved = a_norm("5.04.02", status=NormStatus.MOVED, see="5.10.02")

    shown = show_one(moved, a_norm("5.10.02"))

    assert ("status", "withdrawn") in props(shown)
    assert ("status", "moved") in own_props(shown)
    assert shown["links"] == [{"href": "#set-5.10.02", "rel": "moved-to"}]


def test_a_norm_that_another_one_took_in_is_incorporated_there() -> None:
    note = "withdrawn, incorporated into AC-6"
    merged = a_norm("AC-3(1)", status=NormStatus.MOVED, see="AC-6", note=note)

    shown = show_one(merged, a_norm("AC-6"))

    assert shown["links"] == [{"href": "#set-AC-6", "rel": "incorporated-into"}]


def test_a_lapsed_norm_is_withdrawn_and_points_nowhere() -> None:
    shown = show_one(a_norm("5.21.01", status=NormStatus.LAPSED))

    assert ("status", "withdrawn") in props(shown)
    assert ("status", "lapsed") in own_props(shown)
    assert "links" not in shown
    assert "parts" not in shown


def test_a_norm_that_refers_to_another_is_related_and_not_withdrawn() -> None:
    shown = show_one(a_norm("8.08.06", status=NormStatus.REFERS, see="5.24.08"), a_norm("5.24.08"))

    assert "status" not in dict(props(shown))
    assert ("status", "refers") in own_props(shown)
    assert shown["links"] == [{"href": "#set-5.24.08", "rel": "related"}]


def test_a_number_without_a_measure_says_so_in_our_own_namespace() -> None:
    shown = show_one(a_norm("5.03.01", status=NormStatus.NONE))

    assert "status" not in dict(props(shown))
    assert ("status", "none") in own_props(shown)


def test_levels_note_and_source_travel_along() -> None:
    norm = a_norm("5", levels=("BBN1", "BBN2"), note="a note", source="a page")

    assert own_props(show_one(norm)) == [
        ("level", "BBN1"),
        ("level", "BBN2"),
        ("note", "a note"),
        ("source", "a page"),
    ]


# What a catalogue says of itself.


def test_the_head_names_the_set_its_publisher_and_us() -> None:
    head = show(a_catalogue(a_norm("1"), complete=False, note="Known in part."), "en")["metadata"]

    assert (head["title"], head["version"], head["oscal-version"]) == ("A set", "1.0", "1.2.1")
    assert head["last-modified"] == "2026-01-09T00:00:00Z"
    assert head["document-ids"] == [{"identifier": "set@1.0"}]
    assert [one["name"] for one in head["parties"]] == ["Uitgever", "Aantoonbaar"]
    assert [one["role-id"] for one in head["responsible-parties"]] == ["publisher", "prepared-by"]
    assert {("source", "a page"), ("licence", "facts"), ("complete", "no")} < set(own_props(head))
    assert head["remarks"].endswith("The text of the norms is not in this file. Known in part.")


def test_a_catalogue_of_ours_names_us_once() -> None:
    written = catalogue_as_oscal(a_catalogue(a_norm("1"), publisher="Aantoonbaar"), "nl")

    assert len(written["catalog"]["metadata"]["parties"]) == 1
    accept_catalog(written)


def test_each_language_and_each_version_is_a_document_of_its_own() -> None:
    first, second = a_catalogue(a_norm("1")), a_catalogue(a_norm("1"), version="1.1")

    uuids = {show(one, language)["uuid"] for one in (first, second) for language in LANGUAGES}

    assert len(uuids) == 4


# What a crosswalk becomes.


@pytest.mark.parametrize(
    ("relation", "relationship"),
    [
        (Relation.EQUAL, "equal-to"),
        (Relation.SUPERSET, "superset-of"),
        (Relation.SUBSET, "subset-of"),
        (Relation.INTERSECTS, "intersects-with"),
    ],
)
def test_a_row_is_a_map_between_two_controls(relation: Relation, relationship: str) -> None:
    row = Link(source="1.1", target="A-2(1)", relation=relation, note="annex B")

    [mapping] = show_crosswalk(a_crosswalk(row), two_sides())["mappings"]

    [shown] = mapping["maps"]
    assert shown["relationship"] == relationship
    assert shown["sources"] == [{"type": "control", "id-ref": "set-1.1"}]
    assert shown["targets"] == [{"type": "control", "id-ref": "other-A-2.1"}]
    assert shown["remarks"] == "annex B"


ROW = Link(source="1.1", target="A-2(1)", relation=Relation.EQUAL)


@pytest.mark.parametrize(
    ("made", "complete", "told"),
    [
        (Making.CURATED, True, ("hybrid", "functional", "draft")),
        (Making.PUBLISHED, True, ("hybrid", "semantic", "complete")),
        (Making.IDENTITY, True, ("automation", "semantic", "complete")),
        (Making.IDENTITY, False, ("automation", "semantic", "not-complete")),
    ],
)
def test_the_provenance_says_how_far_to_trust_the_rows(
    made: Making, complete: bool, told: tuple[str, str, str]
) -> None:
    shown = show_crosswalk(a_crosswalk(ROW, made=made), two_sides(complete=complete))["provenance"]

    assert (shown["method"], shown["matching-rationale"], shown["status"]) == told
    assert shown["mapping-description"].endswith("Origin: Aantoonbaar.")


def test_who_answers_for_the_rows_is_a_party_and_the_rest_a_remark() -> None:
    shown = show_crosswalk(a_crosswalk(ROW), two_sides())

    [party] = shown["metadata"]["parties"]
    [reviewer] = shown["provenance"]["responsible-parties"]
    assert party["name"] == "Aantoonbaar"
    assert reviewer["party-uuids"] == [party["uuid"]]
    assert reviewer["remarks"] == "Aantoonbaar; no second reader yet"


def test_a_mapping_knows_the_documents_of_both_its_catalogues() -> None:
    sides = two_sides()

    shown = show_crosswalk(a_crosswalk(ROW), sides, "en")

    [mapping] = shown["mappings"]
    resources = shown["back-matter"]["resources"]
    assert [mapping[f"{side}-resource"]["href"] for side in ("source", "target")] == [
        f"#{one['uuid']}" for one in resources
    ]
    assert [dict(own_props(one))["catalog-uuid"] for one in resources] == [
        show(one, "en")["uuid"] for one in sides.catalogues.values()
    ]
    assert [one["rlinks"][0]["href"] for one in resources] == ["set_1.0.json", "other_2.json"]


# All that we ship.


@CATALOGUES
@IN_EACH_LANGUAGE
def test_trestle_accepts_every_catalogue(catalogue: Catalogue, language: Language) -> None:
    model = accept_catalog(catalogue_as_oscal(catalogue, language))

    found = CatalogInterface(model).get_count_of_controls_in_catalog(True)
    assert found == sum(norm.kind is not NormKind.GROUP for norm in catalogue.norms)


@CATALOGUES
def test_no_norm_is_lost_and_none_is_added(catalogue: Catalogue) -> None:
    shown = show(catalogue)
    named = [one for one in groups(shown) if "props" in one]

    def known(is_group: bool) -> Counter[str]:
        wanted = (one for one in catalogue.norms if (one.kind is NormKind.GROUP) is is_group)
        return Counter(norm.id for norm in wanted)

    assert Counter(map(label, controls(shown))) == known(False)
    assert Counter(map(label, named)) == known(True)


@CATALOGUES
def test_every_id_is_there_once(catalogue: Catalogue) -> None:
    found = Counter(ids(show(catalogue)))

    assert not [id for id, times in found.items() if times > 1]


@CATALOGUES
def test_every_norm_that_points_on_points_to_one_that_is_there(catalogue: Catalogue) -> None:
    shown = show(catalogue)
    goals = {label(one): [link["href"] for link in one.get("links", ())] for one in controls(shown)}
    pointing = {norm.id for norm in catalogue.norms if norm.see}

    assert {id for id, hrefs in goals.items() if hrefs} == pointing
    assert {href[1:] for hrefs in goals.values() for href in hrefs} <= set(ids(shown))


@CATALOGUES
def test_every_moved_norm_points_somewhere_or_says_why_not(catalogue: Catalogue) -> None:
    moved = [one for one in controls(show(catalogue)) if ("status", "moved") in own_props(one)]
    lost = [one for one in moved if not one.get("links") and "note" not in dict(own_props(one))]

    assert not [label(one) for one in lost]


@CATALOGUES
def test_a_control_in_use_has_a_statement_and_a_withdrawn_one_has_not(
    catalogue: Catalogue,
) -> None:
    # A rule of OSCAL that trestle does not check: catalog-control-require-statement-when-not-withdrawn.
    for control in controls(show(catalogue)):
        withdrawn = ("status", "withdrawn") in props(control)

        assert [part["name"] for part in control.get("parts", ())] == ["statement"] * (
            not withdrawn
        )


@CATALOGUES
def test_no_group_holds_both_groups_and_controls(catalogue: Catalogue) -> None:
    assert not [one["id"] for one in groups(show(catalogue)) if {"groups", "controls"} <= set(one)]


@CATALOGUES
@IN_EACH_LANGUAGE
def test_a_catalogue_is_the_same_twice(catalogue: Catalogue, language: Language) -> None:
    once, again = (json.dumps(catalogue_as_oscal(catalogue, language)) for _ in range(2))

    assert once == again


@CROSSWALKS
@IN_EACH_LANGUAGE
def test_trestle_accepts_every_crosswalk(crosswalk: Crosswalk, language: Language) -> None:
    model = accept_mapping(crosswalk_as_oscal(crosswalk, NORMS, language))

    assert sum(len(one.maps) for one in model.mappings) == len(crosswalk.links)


@CROSSWALKS
def test_every_map_is_between_controls_of_the_exported_catalogues(crosswalk: Crosswalk) -> None:
    sides = {"sources": crosswalk.source, "targets": crosswalk.target}
    shown = show_crosswalk(crosswalk, NORMS)

    for side, key in sides.items():
        known = {one["id"] for one in controls(show(NORMS.catalogues[key]))}
        assert {one["id-ref"] for one in parts_of(shown, side)} <= known


@CROSSWALKS
def test_a_crosswalk_is_the_same_twice(crosswalk: Crosswalk) -> None:
    once, again = (json.dumps(crosswalk_as_oscal(crosswalk, NORMS, "nl")) for _ in range(2))

    assert once == again


def test_bio2_has_its_controls_with_the_measures_inside() -> None:
    bio2 = NORMS.find_catalogue("bio2")

    assert bio2 is not None
    shown = show(bio2)
    assert {one["class"] for one in shown["controls"]} == {"control"}
    assert len(shown["controls"]) == 93
    assert "bio2-5.20.03" in ids(shown)
