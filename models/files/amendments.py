"""Requirements written into a contract file of the user; every comment and the order of the file stay."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from io import StringIO
from typing import Any, NamedTuple

import yaml as pyyaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from models.contracts import Requirement, RequirementList

WIDTH = 120
_LONG = 100


class Change(StrEnum):
    """What an import does to one requirement."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    KEPT = "kept"
    """In the contract and not in the list: it stays."""


class Amendment(NamedTuple):
    """A requirement, what happens to it, and how it stood in the contract before."""

    change: Change
    requirement: Requirement
    before: Requirement | None = None


def compare(
    contracted: Iterable[Requirement], imported: Iterable[Requirement]
) -> tuple[Amendment, ...]:
    """What importing a list does to the requirements of a contract, by number, first those of the list."""
    ours = {one.id: one for one in contracted}
    theirs = {one.id: one for one in imported}
    return (
        *(_compare_one(one, ours.get(one.id)) for one in theirs.values()),
        *(Amendment(Change.KEPT, one) for id, one in ours.items() if id not in theirs),
    )


def _compare_one(imported: Requirement, contracted: Requirement | None) -> Amendment:
    if contracted is None:
        return Amendment(Change.NEW, imported)
    # Which file it came from last does not change what was agreed.
    same = imported.model_copy(update={"list": None}) == contracted.model_copy(
        update={"list": None}
    )
    if same:
        return Amendment(Change.SAME, contracted)
    return Amendment(Change.CHANGED, imported, contracted)


def amend(text: str, amendments: Sequence[Amendment], lists: Iterable[RequirementList] = ()) -> str:
    """The YAML in *text* with what is new and changed in *amendments*, and the *lists* that they came from.

    Raises ValueError when *text* holds no names with values.
    """
    editor = _open_editor()
    content = editor.load(text)
    if not isinstance(content, CommentedMap):
        raise ValueError("the contract holds no names with values")
    changed = [one for one in amendments if one.change in (Change.NEW, Change.CHANGED)]
    used = {one.requirement.list for one in changed}
    _put_lists(content, [one for one in lists if one.name in used])
    _put_requirements(content, changed)
    stream = StringIO()
    editor.dump(content, stream)
    return stream.getvalue()


def _open_editor() -> YAML:
    editor = YAML()
    editor.preserve_quotes = True
    editor.width = WIDTH
    editor.indent(mapping=2, sequence=4, offset=2)
    return editor


def _put_lists(content: CommentedMap, lists: Iterable[RequirementList]) -> None:
    for one in lists:
        listed = content.get("lists")
        if not isinstance(listed, CommentedSeq):
            listed = CommentedSeq()
            place = list(content).index("requirements") if "requirements" in content else None
            if place is None:
                content["lists"] = listed
            else:
                content.insert(place, "lists", listed)
        _replace_or_append(listed, "name", one.name, _write(one.model_dump(mode="json")))


def _put_requirements(content: CommentedMap, changed: Iterable[Amendment]) -> None:
    listed = content.get("requirements")
    if not isinstance(listed, CommentedSeq):
        listed = CommentedSeq()
        content["requirements"] = listed
    for one in changed:
        values = one.requirement.model_dump(mode="json", exclude_defaults=True)
        _replace_or_append(listed, "id", one.requirement.id, _write(values))


def _replace_or_append(listed: CommentedSeq, key: str, id: str, values: CommentedMap) -> None:
    for index, written in enumerate(listed):
        if isinstance(written, Mapping) and str(written.get(key)) == id:
            listed[index] = values
            return
    listed.append(values)


def _write(values: Mapping[str, Any]) -> CommentedMap:
    """*values* without what is empty, with every text quoted that YAML would take for something else."""
    written = CommentedMap()
    for name, value in values.items():
        if value not in (None, "", [], {}):
            written[_quote(name)] = _write_value(value)
    return written


def _write_value(value: object) -> object:
    if isinstance(value, Mapping):
        return _write(value)
    if isinstance(value, list):
        items = CommentedSeq(_write_value(item) for item in value)
        if all(isinstance(item, str) for item in value) and sum(map(len, value)) < _LONG:
            items.fa.set_flow_style()
        return items
    return _quote(value) if isinstance(value, str) else value


def _quote(text: str) -> str:
    """*text* in the plainest form that both readers of YAML take for just this text."""
    if "\n" in text and _fits_a_block(text):
        return _styled(LiteralScalarString(text))
    return text if _reads_plainly(text) else _styled(DoubleQuotedScalarString(text))


def _styled(text: str) -> str:
    """A text of ruamel's own, which has no types, as the text that it is."""
    return text


def _fits_a_block(text: str) -> bool:
    lines = text.split("\n")
    return all(line == line.rstrip() and line.isprintable() for line in lines) and not (
        lines[0].startswith(" ") or lines[0] == "" or lines[-1] == ""
    )


def _reads_plainly(text: str) -> bool:
    """True when the older YAML of our own reader, too, takes *text* for itself."""
    if not text.isprintable() or text != text.strip():
        return False
    try:
        return bool(pyyaml.safe_load(f"- {text}") == [text]) and not any(
            mark in text for mark in ("[", "]", "{", "}", ",", ": ", " #")
        )
    except pyyaml.YAMLError:
        return False
