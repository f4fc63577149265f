"""Requirements and imports of them, as people see them on a terminal and as programs read them."""

from collections import Counter
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.import_requirements import Import
from flows.terminal import count, say
from models.contracts import Requirement
from models.files import load_norms
from models.files.amendments import Amendment, Change
from models.norms import Norms
from models.requirement_lists import ListFault, ReadList, ReadTable
from reports.norm_words import cite_source, name_kind, name_status, tell_about
from reports.wording import Wording, load_wording, shorten, show_plainly

LONGEST_TEXT = 160
MOST_REMARKS = 40
CHANGES = {
    Change.NEW: ("nieuw", "green"),
    Change.CHANGED: ("gewijzigd", "yellow"),
    Change.SAME: ("gelijk", ""),
    Change.KEPT: ("blijft", "bright_black"),
}


def print_requirements(
    console: Console, requirements: tuple[Requirement, ...], norms: Norms, wording: Wording
) -> None:
    """The requirements with what they cite, and what became of that."""
    table = _open_table("Nummer", "Eis", "Bron", "Opmerking")
    for one in requirements:
        remarks = tell_about(one, norms, wording)
        table.add_row(
            Text(show_plainly(one.id), "bold"),
            Text(_brief(one, wording)),
            Text("\n".join(cite_source(source, wording) for source in one.sources)),
            Text("\n".join(remarks)),
            end_section=True,
        )
    console.print(table)
    say(console, count(len(requirements), "eis", "eisen") + ".")


def _open_table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False)
    for heading, ratio in zip(headings, (2, 8, 4, 4), strict=False):
        table.add_column(heading, ratio=ratio, overflow="fold")
    return table


def _brief(one: Requirement, wording: Wording) -> str:
    """The text of a requirement, and in a line under it what kind of requirement it is."""
    labels = [
        wording.say("outcomes.mandatory" if one.mandatory else "outcomes.wish"),
        wording.say(f"phase.{one.phase}"),
        wording.say(f"responsible.{one.responsible}"),
        one.level or "",
    ]
    text = shorten(show_plainly(one.text), LONGEST_TEXT)
    return f"{text}\n({', '.join(show_plainly(label) for label in labels if label)})"


def list_as_json(
    contract: str, requirements: tuple[Requirement, ...], norms: Norms, wording: Wording
) -> dict[str, Any]:
    """The requirements of a contract as plain values, with the remarks about what they cite."""
    return {
        "contract": contract,
        "requirements": [
            {
                **one.model_dump(mode="json"),
                "remarks": list(tell_about(one, norms, wording)),
            }
            for one in requirements
        ],
    }


def print_import(console: Console, prepared: Import, wording: Wording) -> None:
    """The preview of an import: columns, requirements, remarks, and every fault."""
    listed = prepared.listed
    for table in listed.tables:
        _print_columns(console, table)
    if not listed.faults:
        _print_amendments(console, prepared, wording)
    _print_norms(console, listed)
    _print_notes(console, "Niet overgenomen:", listed.passed_over)
    _print_notes(console, "Let op:", listed.remarks)
    print_faults(console, listed.file, listed.faults)


def _print_columns(console: Console, table: ReadTable) -> None:
    origin = table.origin
    found = count(len(table.requirements), "eis", "eisen")
    say(console, f"{origin.file}, {origin.name}: {found}.", "bold")
    used = [f"{c.header} = {c.field}" for c in table.columns if c.field]
    say(console, f"  Kolommen: {'; '.join(used)}.")
    if table.unused:
        say(console, f"  Koppen zonder veld, bewaard zoals zij zijn: {'; '.join(table.unused)}.")


def _print_amendments(console: Console, prepared: Import, wording: Wording) -> None:
    table = _open_table("Nummer", "Eis", "Bron", "Wat er gebeurt")
    for one in prepared.amendments:
        if one.change is not Change.KEPT:
            word, style = CHANGES[one.change]
            table.add_row(
                Text(show_plainly(one.requirement.id), "bold"),
                Text(_brief(one.requirement, wording)),
                Text("\n".join(cite_source(s, wording) for s in one.requirement.sources)),
                Text("\n".join([word, *_name_differences(one)]), style),
                end_section=True,
            )
    console.print(table)
    kept = prepared.counts[Change.KEPT]
    parts = [f"{prepared.counts[change]} {CHANGES[change][0]}" for change in list(Change)[:3]]
    say(
        console,
        f"{', '.join(parts)}. {count(kept, 'eis staat', 'eisen staan')} alleen in het contract.",
    )


def _name_differences(one: Amendment) -> list[str]:
    """The fields in which an imported requirement differs from the contracted one."""
    if one.before is None:
        return []
    ours, theirs = one.before.model_dump(), one.requirement.model_dump()
    return [name for name in ours if name != "list" and ours[name] != theirs[name]]


def _print_norms(console: Console, listed: ReadList) -> None:
    if listed.catalogue is not None:
        say(console, tell_publication(listed))


def tell_publication(listed: ReadList) -> str:
    """What a publication of a norm holds: its numbers by kind and by what became of them."""
    wording, norms = load_wording("nl"), load_norms()
    catalogue = norms.catalogues.get(listed.catalogue or "")
    known = catalogue.by_id if catalogue else {}
    kinds = Counter(
        name_kind(known[one.id], wording) for one in listed.norm_texts if one.id in known
    )
    statuses = Counter(name_status(one.status, wording) for one in listed.norm_texts)
    told = [f"{n} × {name}" for name, n in (*kinds.items(), *statuses.items())]
    numbers = count(len(listed.norm_texts), "nummer", "nummers")
    return f"De tekst van {listed.catalogue}: {numbers} ({', '.join(told)})."


def _print_notes(console: Console, title: str, notes: tuple[Any, ...]) -> None:
    if not notes:
        return
    say(console, title, "bold")
    for one in notes[:MOST_REMARKS]:
        say(console, f"  {one.place}: {one.text}" if one.place else f"  {one.text}")
    if len(notes) > MOST_REMARKS:
        say(console, f"  … en nog {len(notes) - MOST_REMARKS}. Met --json ziet u ze allemaal.")


def print_faults(console: Console, file: str, faults: tuple[ListFault, ...]) -> None:
    """Everything that has to be mended before a list can be taken over."""
    if not faults:
        return
    say(
        console,
        f"{file}: {count(len(faults), 'fout', 'fouten')}. Er is niets overgenomen.",
        "bold red",
    )
    for one in faults:
        where = f"{one.place}: " if one.place else ""
        say(console, f"  - {where}{one.problem} {one.remedy}")


def import_as_json(prepared: Import, *, written: bool) -> dict[str, Any]:
    """The whole of an import as plain values."""
    listed = prepared.listed
    return {
        "file": listed.file,
        "sha256": listed.sha256,
        "form": listed.form,
        "contract": prepared.file.id,
        "tables": [
            {
                **table.origin.model_dump(mode="json"),
                "columns": [column.model_dump(mode="json") for column in table.columns],
                "unused_headers": list(table.unused),
            }
            for table in listed.tables
        ],
        "requirements": [
            {
                "place": one.place,
                **one.requirement.model_dump(mode="json"),
            }
            for table in listed.tables
            for one in table.requirements
        ],
        "catalogue": listed.catalogue,
        "norms": [one.model_dump(mode="json") for one in listed.norm_texts],
        "changes": {change.value: prepared.counts[change] for change in Change},
        "passed_over": [one.model_dump(mode="json") for one in listed.passed_over],
        "remarks": [one.model_dump(mode="json") for one in listed.remarks],
        "faults": [one.model_dump(mode="json") for one in listed.faults],
        "written": written,
    }
