"""The catalogues of norms and their crosswalks: counted against their sources, and sound as a whole."""

import csv
import re
import shutil
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from models.files import CatalogueError, load_norms
from models.norms import (
    Catalogue,
    Making,
    NormKind,
    NormStatus,
    Place,
    Relation,
    UnknownNorm,
    join,
)

NORMS = load_norms()
SHARED = Path(__file__).resolve().parents[3] / "shared" / "norms"
with_sources = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the sources of the norms are not beside this checkout"
)

CATALOGUES = list(NORMS.catalogues.values())
COUNTS = {
    "bio2@1.3": {"control": 93, "measure": 166},
    "bio2@1.2": {"control": 93, "measure": 160},
    "bio@1.04": {"control": 114, "measure": 182},
    "iso27002@2022": {"control": 93},
    "iso27002@2013": {"control": 114},
    "iso27001@2022": {"clause": 41},
    "cip-cld@2.2": {"object": 34, "norm": 135},
    "cip-cld@3.0": {"object": 23},
    "cip-apo@2.x": {"object": 33},
    "cip-tbv@2.x": {"object": 21},
    "cip-cvz@2.x": {"object": 26},
    "cip-svp@2.x": {"object": 23},
    "cip-hvi@2.x": {"object": 25},
    "cip-swp@2.x": {"object": 22},
    "ico@2026": {"segment": 12, "supplement": 2},
    "digid@3.0": {"norm": 21},
    "avg@2016-679": {"element": 12},
    "pbd@2009": {"principle": 7},
    "tsc@2017": {"group": 20, "criterion": 61},
    "nist80053@r5": {"control": 323, "enhancement": 870},
    "csf@2.0": {"group": 28, "subcategory": 106},
    "nis2-ir@2024-2690": {"group": 85, "requirement": 325},
    "c5@2020": {"group": 17, "criterion": 121},
    "asvs@5.0.0": {"group": 97, "requirement": 345},
    "abro@2026": {"group": 47, "requirement": 445},
    "evidence@1": {"evidence": 76},
}
STATUSES = {
    "bio2@1.3": {"active": 93 + 117, "none": 39, "moved": 5, "lapsed": 4, "refers": 1},
    "bio2@1.2": {"active": 93 + 120, "none": 40},
    "bio@1.04": {"active": 112 + 137, "none": 45, "lapsed": 2},
}
LEVELS = {
    "bio@1.04": {"BBN1": 209, "BBN2": 85},
    "digid@3.0": {"opzet": 21, "bestaan": 21, "werking": 5},
    "nist80053@r5": {
        "low": 149,
        "moderate": 287,
        "high": 370,
        "privacy": 96,
        "fedramp-low": 156,
        "fedramp-moderate": 323,
        "fedramp-high": 410,
    },
    "asvs@5.0.0": {"L1": 70, "L2": 183, "L3": 92},
}
ROWS = {
    "bio2-iso27002": 93,
    "bio2-1.2-iso27002": 93,
    "bio-iso27002": 114,
    "iso27002-2013-2022": 115,
    "nist80053-iso27002": 439,
    "nist80053-iso27001": 203,
    "csf-iso27002": 244,
    "csf-iso27001": 97,
    "nis2-iso27002": 731,
    "nis2-iso27001": 195,
    "cloud-iso27002": 24,
    "cloud-c5": 18,
    "soc2-bio2": 260,
    "digid-bio2": 117,
    "evidence-bio2": 483,
}
TITLELESS = ("cip-cld@3.0", "asvs@5.0.0", "abro@2026", "nis2-ir@2024-2690")
"""Catalogues that are ids with levels, below their headings."""


def keyed(catalogue: Catalogue) -> str:
    return catalogue.key


def rows_of(name: str) -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_catalogue_and_every_crosswalk_is_counted_here() -> None:
    assert set(NORMS.catalogues) == set(COUNTS)
    assert set(NORMS.crosswalks) == set(ROWS)


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=keyed)
def test_a_catalogue_has_as_many_norms_of_each_kind_as_its_source(catalogue: Catalogue) -> None:
    assert Counter(norm.kind.value for norm in catalogue.norms) == COUNTS[catalogue.key]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=keyed)
def test_the_ids_of_a_catalogue_are_unique_and_well_formed(catalogue: Catalogue) -> None:
    ids = [norm.id for norm in catalogue.norms]

    assert len(set(ids)) == len(ids)
    assert not [id for id in ids if not re.fullmatch(catalogue.id_pattern, id)]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=keyed)
def test_a_norm_has_a_short_title_that_is_no_sentence(catalogue: Catalogue) -> None:
    for norm in catalogue.norms:
        if catalogue.key not in TITLELESS:
            assert norm.title("nl"), norm.id
            assert norm.title("en"), norm.id
        for title in (norm.title_nl, norm.title_en):
            assert title == title.strip()
            assert not title.endswith(".")
            assert len(title.split()) <= 20, title


@pytest.mark.parametrize("key", STATUSES)
def test_the_status_of_every_norm_is_counted(key: str) -> None:
    statuses = Counter(norm.status.value for norm in NORMS.catalogues[key].norms)

    assert statuses == STATUSES[key]


@pytest.mark.parametrize("key", LEVELS)
def test_the_levels_of_a_catalogue_are_counted(key: str) -> None:
    levels = Counter(level for norm in NORMS.catalogues[key].norms for level in norm.levels)

    assert {level: levels[level] for level in LEVELS[key]} == LEVELS[key]


@pytest.mark.parametrize("id", ROWS)
def test_a_crosswalk_has_as_many_rows_as_its_source(id: str) -> None:
    assert len(NORMS.crosswalks[id].links) == ROWS[id]


@pytest.mark.parametrize("id", ROWS)
def test_every_row_says_where_it_comes_from_and_who_answers_for_it(id: str) -> None:
    walk = NORMS.crosswalks[id]

    assert all((walk.origin, walk.version, walk.reviewer, walk.licence))
    if walk.made is Making.CURATED:
        assert all(link.note for link in walk.links)


@with_sources
def test_bio2_has_the_status_of_its_source_for_every_id() -> None:
    words = {"actief": "active", "geen": "none", "verplaatst": "moved", "vervallen": "lapsed"}
    words |= {"verwijzing": "refers", "control": "active"}
    ours = NORMS.catalogues["bio2@1.3"].by_id

    expected = {row["id"]: words[row["status_v1_3"]] for row in rows_of("bio2.csv")}

    assert {id: norm.status.value for id, norm in ours.items()} == expected


@with_sources
def test_bio_has_the_level_and_the_status_of_its_source_for_every_id() -> None:
    words = {"actief": "active", "geen": "none", "vervallen": "lapsed"}
    ours = NORMS.catalogues["bio@1.04"].by_id

    for row in rows_of("bio104.csv"):
        norm = ours[row["id"]]
        assert norm.status.value == words[row["status"]]
        assert norm.levels == ((f"BBN{row['bbn']}",) if row["bbn"] else ())
    assert len(ours) == len(rows_of("bio104.csv"))


@with_sources
def test_the_pairs_from_2013_to_2022_are_those_of_the_source() -> None:
    expected = {
        (row["iso2013_id"], row["iso2022_id"])
        for row in rows_of("iso_2013_to_2022.csv")
        if row["iso2013_id"]
    }

    links = NORMS.crosswalks["iso27002-2013-2022"].links

    assert {(link.source, link.target) for link in links} == expected


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("nist80053r5_iso27001_2022", ("nist80053-iso27002", "nist80053-iso27001")),
        ("nistcsf20_iso27001_2022", ("csf-iso27002", "csf-iso27001")),
        ("nis2_ir2024_2690_annex_iso27001_2022_enisa", ("nis2-iso27002", "nis2-iso27001")),
    ],
)
@with_sources
def test_the_published_maps_are_those_of_their_publishers(name: str, ids: tuple[str, str]) -> None:
    rows = rows_of(f"data/crosswalks/free/{name}.csv")
    annex, clauses = (NORMS.crosswalks[id].links for id in ids)

    ours = {(link.source, f"A.{link.target}") for link in annex}
    ours |= {(link.source, link.target) for link in clauses}

    assert ours == {(row["source_id"], row["target_id"]) for row in rows}
    assert {link.relation for link in (*annex, *clauses)} == {Relation.INTERSECTS}


@with_sources
def test_joining_fedramp_moderate_to_bio2_gives_the_derived_map() -> None:
    baseline = {
        norm.id
        for norm in NORMS.catalogues["nist80053@r5"].norms
        if "fedramp-moderate" in norm.levels
    }

    for row in rows_of("data/crosswalks/free/fedramp_moderate_to_bio2.csv"):
        related = NORMS.suggest(Place("bio2@1.3", row["bio2_control"]), "nist80053@r5", most=1)
        found = {one.place.id for one in related} & baseline
        assert found == set(row["in_moderate"].split()), row["bio2_control"]


@with_sources
def test_the_numbers_of_bio2_stand_for_those_of_bio_as_in_the_pivot() -> None:
    for row in rows_of("data/crosswalks/free/bio2_control_pivot.csv"):
        related = NORMS.suggest(Place("bio2@1.3", row["bio2_control"]), "bio@1.04", most=1)
        expected = set(row["iso27002_2013_or_bio104"].split())
        assert {one.place.id for one in related} == expected, row["bio2_control"]


def test_a_measure_that_moved_says_where_to_or_why_not() -> None:
    moved = [
        norm
        for norm in NORMS.catalogues["bio2@1.3"].norms
        if norm.status in (NormStatus.MOVED, NormStatus.REFERS)
    ]

    assert {norm.id: norm.see for norm in moved} == {
        "5.04.02": "5.10.02",
        "5.04.03": "5.10.03",
        "5.24.06": "5.21.05",
        "5.25.01": "5.26.02",
        "5.26.01": None,
        "8.08.06": "5.24.08",
    }


def test_ids_are_text_so_that_5_10_is_not_5_1() -> None:
    ids = NORMS.catalogues["iso27002@2022"].by_id

    assert {"5.1", "5.10"} <= set(ids)
    assert ids["5.1"].title("en") != ids["5.10"].title("en")


def test_an_unknown_id_fails_loudly_with_what_may_have_been_meant() -> None:
    with pytest.raises(UnknownNorm, match=r"bio2@1\.3:5\.1 is not known \(near: 5\.01, 5\.10\)"):
        NORMS.get(Place("bio2@1.3", "5.1"))


def test_an_overlap_never_covers_and_a_join_is_only_a_suggestion() -> None:
    place = Place("bio2@1.3", "5.02")
    direct, joined = NORMS.relate(place), NORMS.suggest(place, "iso27002@2013")

    assert [one.relation for one in joined] == [Relation.EQUAL]
    assert all(one.is_suggestion and not one.covers for one in joined)
    assert {str(one.place) for one in direct if one.covers} == {"iso27002@2022:5.2"}
    assert not [one for one in direct if one.relation is Relation.INTERSECTS and one.covers]


def test_no_row_of_our_own_judgement_covers_anything() -> None:
    ours = [walk for walk in NORMS.crosswalks.values() if walk.made is Making.CURATED]

    assert len(ours) == 3
    assert not [link for walk in ours for link in walk.links if link.relation.covers]
    assert not [link for walk in ours for link in walk.turned.links if link.relation.covers]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("equal", "superset", "superset"),
        ("subset", "equal", "subset"),
        ("superset", "superset", "superset"),
        ("superset", "subset", "intersects"),
        ("intersects", "equal", "intersects"),
        ("intersects", "intersects", "intersects"),
    ],
)
def test_a_join_claims_no_more_than_follows(first: str, second: str, joined: str) -> None:
    assert join(Relation(first), Relation(second)) is Relation(joined)


def test_no_evidence_of_a_supplier_reaches_the_register_of_the_buyer() -> None:
    links = NORMS.crosswalks["evidence-bio2"].links
    families = ("5.19", "5.20", "5.21", "5.22", "5.23", "8.08")

    assert {link.target[:4] for link in links} == set(families)
    assert "5.22.02" not in {link.target for link in links}
    assert not {"ISO_MARKETING", "UNKNOWN"} & {link.source for link in links}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the reference data that a test may spoil."""
    copy = tmp_path / "data"
    shutil.copytree(str(files("models") / "data"), copy)
    monkeypatch.setattr("models.files.norms.data_folder", lambda: copy)
    monkeypatch.setattr("models.files.tables.data_folder", lambda: copy)
    return copy


def complain() -> str:
    with pytest.raises(CatalogueError) as caught:
        load_norms.__wrapped__()
    return str(caught.value)


def append(path: Path, row: str) -> None:
    path.write_text(path.read_text("utf-8") + row + "\n", "utf-8")


def test_a_row_that_points_to_a_missing_id_is_named(data: Path) -> None:
    append(data / "crosswalks" / "digid_3.0_bio2_1.3.csv", "C.04,5.99,intersects,nowhere")

    assert "crosswalk digid-bio2, line 119 (C.04 -> 5.99): 5.99 is not in bio2@1.3" in complain()


def test_all_faults_of_the_norms_come_at_once(data: Path) -> None:
    append(data / "crosswalks" / "digid_3.0_bio2_1.3.csv", "C.04,5.01,covers,no such relation")
    append(data / "norms" / "digid_3.0.csv", "C.04,norm,,active,,Nog eens,Again,,,")
    append(data / "norms" / "digid_3.0.csv", "X1,norm,Y2,moved,,Fout,Wrong,,,")
    (data / "norms" / "pbd_2009.csv").unlink()

    message = complain()

    assert "crosswalks/digid_3.0_bio2_1.3.csv, line 119: relation" in message
    assert "digid@3.0: C.04 stands there more than once" in message
    assert "digid@3.0: X1 is not an id of this catalogue" in message
    assert "digid@3.0: X1 points to Y2, which is not there" in message
    assert "digid@3.0: X1 is moved and says neither where to nor why not" in message
    assert "norms/pbd_2009.csv" in message


def test_a_pair_that_stands_twice_is_named(data: Path) -> None:
    table = data / "crosswalks" / "bio2_1.3_iso27002_2022.csv"
    append(table, table.read_text("utf-8").splitlines()[1])

    assert "this pair stands there more than once" in complain()


def test_the_segments_are_data_with_a_place_for_more_than_eleven() -> None:
    segments = NORMS.catalogues["ico@2026"]
    kinds = Counter(norm.kind for norm in segments.norms)

    assert kinds == {NormKind.SEGMENT: 12, NormKind.SUPPLEMENT: 2}
    assert not segments.complete
