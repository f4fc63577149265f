"""What differs between catalogues."""

from pathlib import Path

import pytest

from models.files import load_norms
from models.norm_changes import Difference, NormChange, compare_catalogues

NORMS = load_norms()
SHARED = Path(__file__).resolve().parents[3] / "shared" / "norms"


def compare(first: str, second: str) -> tuple[NormChange, ...]:
    return compare_catalogues(NORMS.catalogues[first], NORMS.catalogues[second], NORMS)


def ids(changes: tuple[NormChange, ...], difference: Difference) -> list[str]:
    return [one.id for one in changes if one.difference is difference]


def test_two_versions_of_bio2_differ_in_what_moved_lapsed_and_came() -> None:
    changes = compare("bio2@1.2", "bio2@1.3")
    became = {one.id: one.after for one in changes if one.difference is Difference.STATUS}

    assert became == {
        "5.04.02": "moved 5.10.02",
        "5.04.03": "moved 5.10.03",
        "5.21.01": "lapsed",
        "5.24.06": "moved 5.21.05",
        "5.25.01": "moved 5.26.02",
        "5.26.01": "moved",
        "5.35.01": "lapsed",
        "7.01.01": "lapsed",
        "8.08.06": "refers 5.24.08",
        "8.24.03": "lapsed",
    }
    assert ids(changes, Difference.ADDED) == [
        "5.10.02",
        "5.10.03",
        "5.21.05",
        "5.24.08",
        "5.26.02",
        "6.03.04",
    ]
    assert not ids(changes, Difference.REMOVED)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the official texts are not beside this checkout")
def test_the_texts_that_changed_are_those_of_the_official_publications() -> None:
    from extractors.requirement_lists.norm_texts import split_norm_texts

    def read(version: str) -> dict[str, str]:
        path = SHARED / "official" / f"bio2_v{version}_maatregelen.md"
        return {
            one.id: "".join(filter(str.isalnum, one.text.casefold()))
            for one in split_norm_texts(path.read_text("utf-8"))
            if one.status == "active"
        }

    before, after = read("1.2"), read("1.3")
    changed = [id for id in before if id in after and before[id] != after[id]]

    assert ids(compare("bio2@1.2", "bio2@1.3"), Difference.TEXT) == changed


def test_two_editions_of_iso_are_compared_over_their_crosswalk() -> None:
    changes = compare("iso27002@2013", "iso27002@2022")
    [merged] = [one for one in changes if one.id == "5.1.2"]

    assert (merged.difference, merged.after) == (Difference.RELATED, "5.1")
    assert ids(changes, Difference.ADDED) == [
        "5.7",
        "5.23",
        "5.30",
        "7.4",
        "8.9",
        "8.10",
        "8.11",
        "8.12",
        "8.16",
        "8.23",
        "8.28",
    ]


def test_a_catalogue_does_not_differ_from_itself() -> None:
    assert compare("digid@3.0", "digid@3.0") == ()
