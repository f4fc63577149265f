"""Lists in layouts that nobody tuned the importer on: whole or refused, never something in between."""

from pathlib import Path
from typing import Any

import pytest

from extractors.requirement_lists.columns import WORDED
from extractors.requirement_lists.layouts import load_general_layout
from extractors.requirement_lists.reading import read_list
from models.contracts import Requirement
from models.files import load_norms
from models.requirement_lists import ReadList
from tests.extractors.requirement_lists.unseen.facts import Requirement as Wanted
from tests.extractors.requirement_lists.unseen.facts import faults, requirements_of
from tests.extractors.requirement_lists.unseen.makers import BROKEN, GOOD


def read(path: Path) -> ReadList:
    return read_list(path, load_norms())


def plainly(text: str) -> str:
    return text.replace("\u00a0", " ").strip()


def all_words_of(requirement: Requirement) -> set[str]:
    """Everything that a requirement says, in one set; a code as the word that we write for it."""
    values: dict[str, Any] = requirement.model_dump(mode="json", exclude={"cells"})
    texts = [value for value in values.values() if isinstance(value, str)]
    texts += [one.rpartition(":")[2] for one in requirement.sources]
    words = load_general_layout().values
    texts += [words[name][values[name]][0] for name in WORDED[1:] if values[name]]
    return {plainly(text).casefold() for text in [*texts, *requirement.cells.values()]}


def differences(found: Requirement, wanted: Wanted) -> list[str]:
    """What an importer lost or changed of one requirement."""
    wrong = []
    for name in ("id", "text", "mandatory", "phase", "responsible"):
        expected, value = getattr(wanted, name), getattr(found, name)
        if expected is not None and expected != (plainly(value) if name == "text" else value):
            wrong.append(f"{wanted.id or wanted.text[:30]}: {name}: {value!r}, not {expected!r}")
    # A code of the ICO-wizard is nowhere published: it is cited as it is, and cannot be looked up.
    if set(wanted.sources) != {one for one in found.sources if not one.startswith("ico:")}:
        wrong.append(f"{wanted.id}: sources: {found.sources}, not {wanted.sources}")
    words = all_words_of(found)
    wrong.extend(
        f"{wanted.id or wanted.text[:30]}: lost {header}: {spellings[0]!r}"
        for header, spellings in wanted.other.items()
        if not words & {plainly(spelling).casefold() for spelling in spellings}
    )
    return wrong


@pytest.mark.parametrize("name", sorted(GOOD))
def test_a_good_list_comes_in_whole(name: str, tmp_path: Path) -> None:
    wanted = requirements_of(name)

    listed = read(GOOD[name](tmp_path))

    assert not listed.faults
    assert len(listed.requirements) == len(wanted)
    wrong = [
        text
        for found, expected in zip(listed.requirements, wanted, strict=True)
        for text in differences(found, expected)
    ]
    assert not wrong
    assert len({one.id for one in listed.requirements}) == len(wanted)


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_broken_list_is_refused_with_the_cell_at_fault(name: str, tmp_path: Path) -> None:
    fault = faults()[name]

    listed = read(BROKEN[name](tmp_path))

    places = {one.place for one in listed.faults}
    assert not listed.requirements
    assert listed.faults
    assert all(one.problem and one.remedy for one in listed.faults)
    if fault.cells:
        assert places & set(fault.cells)
        assert places <= set(fault.cells)
