"""Catalogues, norms and crosswalks, as people see them on a terminal and as programs read them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from flows.terminal import count, say
from models.norm_changes import Difference, NormChange
from models.norms import Catalogue, Crosswalk, Norms, NormStatus, Place, Related
from reports.norm_words import (
    name_kind,
    name_relation,
    name_source,
    name_status,
    tell_status,
)
from reports.wording import Wording

MOST_SUGGESTIONS = 25
DIFFERENCES = {
    Difference.ADDED: "nieuw",
    Difference.REMOVED: "weg",
    Difference.STATUS: "andere status",
    Difference.TITLE: "andere titel",
    Difference.LEVELS: "ander niveau",
    Difference.TEXT: "tekst gewijzigd",
    Difference.RELATED: "staat voor",
    Difference.ALONE: "geen tegenhanger",
}
MADE = {"published": "gepubliceerd", "curated": "eigen oordeel", "identity": "zelfde nummering"}


def print_overview(console: Console, norms: Norms, wording: Wording) -> None:
    """All catalogues and all crosswalks, a line each."""
    table = _open_table(("Norm", 3), ("Naam", 6), ("Datum", 2), ("Nummers", 2), ("Uitgever", 3))
    for one in norms.catalogues.values():
        table.add_row(
            Text(one.key, "bold"),
            one.title(wording.language),
            one.date.isoformat(),
            _count_norms(one),
            one.publisher,
        )
    console.print(table)
    walks = _open_table(("Verband", 3), ("Van", 3), ("Naar", 3), ("Rijen", 1), ("Herkomst", 5))
    for walk in norms.crosswalks.values():
        origin = f"{walk.origin}, versie {walk.version} ({MADE[walk.made]}; {walk.reviewer})"
        walks.add_row(Text(walk.id, "bold"), walk.source, walk.target, str(len(walk.links)), origin)
    console.print(walks)


def _open_table(*columns: tuple[str, int]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False)
    for heading, ratio in columns:
        table.add_column(heading, ratio=ratio, overflow="fold")
    return table


def _count_norms(catalogue: Catalogue) -> str:
    return f"{len(catalogue.norms)}{'' if catalogue.complete else ' (niet alle)'}"


def print_catalogue(console: Console, catalogue: Catalogue, wording: Wording) -> None:
    """Every number of a catalogue, with its title and what became of it."""
    say(console, f"{catalogue.key} – {catalogue.title(wording.language)}", "bold")
    say(
        console, f"{catalogue.publisher}, {wording.write_date(catalogue.date)}. {catalogue.source}."
    )
    if catalogue.note:
        say(console, catalogue.note)
    table = _open_table(("Nummer", 2), ("Titel", 6), ("Soort", 2), ("Niveau", 2), ("Status", 3))
    for norm in catalogue.norms:
        table.add_row(
            Text(norm.id, "bold"),
            norm.title(wording.language),
            name_kind(norm, wording),
            ", ".join(norm.levels),
            tell_status(norm, wording),
        )
    console.print(table)
    told = tell_statuses((norm.status for norm in catalogue.norms), wording)
    say(console, f"{count(len(catalogue.norms), 'nummer', 'nummers')}: {told}.")


def print_crosswalk(console: Console, walk: Crosswalk, wording: Wording) -> None:
    """Every row of a crosswalk."""
    say(console, f"{walk.id}: {walk.source} – {walk.target}", "bold")
    say(
        console,
        f"{walk.origin}, versie {walk.version}, {MADE[walk.made]}. Nagekeken: {walk.reviewer}.",
    )
    table = _open_table(("Van", 2), ("Verband", 2), ("Naar", 2), ("Opmerking", 7))
    for link in walk.links:
        table.add_row(
            Text(link.source, "bold"),
            name_relation(link.relation, wording),
            link.target,
            link.note,
        )
    console.print(table)
    say(console, f"{count(len(walk.links), 'rij', 'rijen')}.")


def print_norm(
    console: Console, place: Place, norms: Norms, texts: Mapping[str, str], wording: Wording
) -> None:
    """One norm: title, status, loaded text, what it relates to, and what may be looked at beside it."""
    norm, catalogue = norms.get(place), norms.catalogues[place.key]
    say(
        console,
        f"{name_source(place.key, wording)}, {norm.id}: {norm.title(wording.language)}",
        "bold",
    )
    facts = [name_kind(norm, wording), tell_status(norm, wording), *norm.levels]
    if norm.parent:
        parent = catalogue.by_id[norm.parent]
        facts.append(f"onder {norm.parent} {parent.title(wording.language)}".strip())
    say(console, f"  {', '.join(facts)}.")
    say(console, f"  Bron: {norm.source or catalogue.source} ({catalogue.date.isoformat()}).")
    if norm.note:
        say(console, f"  {norm.note}")
    if str(place) in texts:
        for line in texts[str(place)].splitlines():
            say(console, f"  | {line}")
    for child in (one for one in catalogue.norms if one.parent == norm.id):
        say(
            console, f"  {child.id} {child.title(wording.language)} ({tell_status(child, wording)})"
        )
    _print_related(console, norms.relate(place), norms, wording)
    _print_suggestions(console, place, norms)


def _print_related(
    console: Console, related: Iterable[Related], norms: Norms, wording: Wording
) -> None:
    table = _open_table(("Verband", 2), ("Norm", 3), ("Titel", 5), ("Volgens", 5))
    for one in related:
        walk = norms.crosswalks[one.crosswalks[0]]
        table.add_row(
            name_relation(one.relation, wording),
            Text(str(one.place), "bold"),
            norms.get(one.place).title(wording.language),
            f"{walk.origin} {walk.version}" + (f": {one.note}" if one.note else ""),
        )
    if table.row_count:
        console.print(table)


def _print_suggestions(console: Console, place: Place, norms: Norms) -> None:
    """Joins of crosswalks, per catalogue: a place to look, for nobody reviewed the whole of them."""
    lines = []
    for key in norms.catalogues:
        ids = [one.place.id for one in norms.suggest(place, key, most=1)]
        if key != place.key and ids:
            shown = " ".join(ids[:MOST_SUGGESTIONS])
            more = f" … (nog {len(ids) - MOST_SUGGESTIONS})" if len(ids) > MOST_SUGGESTIONS else ""
            lines.append(f"  {key}: {shown}{more}")
    if lines:
        say(console, "Suggesties, over twee verbanden. Niemand keek ze als geheel na:", "bold")
        for line in lines:
            say(console, line)


def print_changes(
    console: Console, first: Catalogue, second: Catalogue, changes: tuple[NormChange, ...]
) -> None:
    """What differs between two catalogues."""
    say(console, f"Van {first.key} naar {second.key}", "bold")
    table = _open_table(("Nummer", 2), ("Verschil", 3), ("Was", 5), ("Wordt", 5))
    for one in changes:
        table.add_row(Text(one.id, "bold"), DIFFERENCES[one.difference], one.before, one.after)
    console.print(table)
    counts = Counter(one.difference for one in changes)
    told = ", ".join(f"{n} × {DIFFERENCES[difference]}" for difference, n in counts.items())
    say(console, f"{told or 'Geen verschillen'}.")


def overview_as_json(norms: Norms) -> dict[str, Any]:
    """All catalogues and crosswalks with what they hold, without their rows."""
    return {
        "catalogues": [describe_catalogue(one) for one in norms.catalogues.values()],
        "crosswalks": [describe_crosswalk(one) for one in norms.crosswalks.values()],
    }


def describe_catalogue(one: Catalogue) -> dict[str, Any]:
    """A catalogue with the numbers of its norms by kind and status."""
    return {
        "key": one.key,
        **one.model_dump(mode="json", exclude={"norms"}),
        "count": len(one.norms),
        "kinds": dict(Counter(norm.kind.value for norm in one.norms)),
        "statuses": dict(Counter(norm.status.value for norm in one.norms)),
    }


def describe_crosswalk(one: Crosswalk) -> dict[str, Any]:
    """A crosswalk with the numbers of its rows by relation."""
    return {
        **one.model_dump(mode="json", exclude={"links"}),
        "count": len(one.links),
        "relations": dict(Counter(link.relation.value for link in one.links)),
    }


def norm_as_json(place: Place, norms: Norms, texts: Mapping[str, str]) -> dict[str, Any]:
    """One norm with everything that is known of it."""
    suggestions = [
        _describe_related(one, norms)
        for key in norms.catalogues
        if key != place.key
        for one in norms.suggest(place, key, most=1)
    ]
    return {
        "catalogue": place.key,
        "version": norms.catalogues[place.key].version,
        "date": norms.catalogues[place.key].date.isoformat(),
        **norms.get(place).model_dump(mode="json"),
        "text": texts.get(str(place)),
        "children": [one.id for one in norms.catalogues[place.key].norms if one.parent == place.id],
        "related": [_describe_related(one, norms) for one in norms.relate(place)],
        "suggestions": suggestions,
    }


def _describe_related(one: Related, norms: Norms) -> dict[str, Any]:
    walks = [norms.crosswalks[id] for id in one.crosswalks]
    return {
        "norm": str(one.place),
        "relation": one.relation.value,
        "suggestion": one.is_suggestion,
        "proves": one.covers,
        "note": one.note,
        "crosswalks": [
            {"id": w.id, "origin": w.origin, "version": w.version, "reviewer": w.reviewer}
            for w in walks
        ],
    }


def tell_statuses(statuses: Iterable[NormStatus], wording: Wording) -> str:
    """How many there are of each status, in words."""
    counts = Counter(statuses)
    return ", ".join(f"{n} {name_status(status, wording)}" for status, n in counts.items())
