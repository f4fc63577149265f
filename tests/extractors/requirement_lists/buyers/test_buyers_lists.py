"""Three sets of lists as other buyers write them, made by people who had not seen the importer."""

from pathlib import Path

import pytest

from extractors.requirement_lists.reading import read_list
from models.files import load_norms
from tests.extractors.requirement_lists.buyers.facts import faults, requirements_of
from tests.extractors.requirement_lists.buyers.makers import BROKEN, GOOD
from tests.extractors.requirement_lists.comparing import all_differences, is_refused_for


@pytest.mark.parametrize("name", sorted(GOOD))
def test_a_sound_list_of_a_buyer_comes_in_whole(name: str, tmp_path: Path) -> None:
    listed = read_list(GOOD[name](tmp_path), load_norms())

    assert not all_differences(listed, requirements_of(name))


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_broken_list_of_a_buyer_is_refused_with_the_cell_at_fault(
    name: str, tmp_path: Path
) -> None:
    listed = read_list(BROKEN[name](tmp_path), load_norms())

    assert is_refused_for(listed, faults()[name]), listed.faults
