"""How what an importer read is laid beside what a list says: nothing lost, nothing made up."""

from typing import Any

from extractors.requirement_lists.columns import WORDED
from extractors.requirement_lists.layouts import load_general_layout
from models.contracts import Requirement
from models.requirement_lists import ReadList
from tests.extractors.requirement_lists.unseen.facts import Fault
from tests.extractors.requirement_lists.unseen.facts import Requirement as Wanted


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


def all_differences(listed: ReadList, wanted: tuple[Wanted, ...]) -> list[str]:
    """What was lost, changed, made up or refused of a whole list that is sound."""
    if listed.faults:
        return [f"refused: {one.place}: {one.problem}" for one in listed.faults]
    if len(listed.requirements) != len(wanted):
        texts = {plainly(one.text) for one in listed.requirements}
        meant = {one.text for one in wanted}
        return [f"made up: {text}" for text in texts - meant] + [
            f"lost: {text}" for text in meant - texts
        ]
    pairs = zip(listed.requirements, wanted, strict=True)
    wrong = [text for found, expected in pairs for text in differences(found, expected)]
    if len({one.id for one in listed.requirements}) != len(wanted):
        wrong.append("two requirements have the same id")
    return wrong


def is_refused_for(listed: ReadList, fault: Fault) -> bool:
    """Whether nothing came in, and what is said points at the cell at fault and nowhere else."""
    places = {one.place for one in listed.faults}
    explained = all(one.problem and one.remedy for one in listed.faults)
    pointed = not fault.cells or (bool(places & set(fault.cells)) and places <= set(fault.cells))
    return bool(listed.faults) and not listed.requirements and explained and pointed
