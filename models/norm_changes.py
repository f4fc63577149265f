"""What differs between two catalogues: two versions of one, or two that a crosswalk joins."""

from enum import StrEnum

from models.norms import Catalogue, Norm, NormKind, Norms, Place, Related
from models.values import Value


class Difference(StrEnum):
    """How a norm of one catalogue fares in the other."""

    ADDED = "added"
    REMOVED = "removed"
    STATUS = "status"
    TITLE = "title"
    LEVELS = "levels"
    TEXT = "text"
    """The text of the norm was changed; we hold only the fact."""
    RELATED = "related"
    """Another number stands for it in the other catalogue."""
    ALONE = "alone"
    """Nothing in the other catalogue corresponds to it."""


class NormChange(Value):
    """One norm and what is different about it."""

    id: str
    difference: Difference
    before: str = ""
    after: str = ""


def compare_catalogues(first: Catalogue, second: Catalogue, norms: Norms) -> tuple[NormChange, ...]:
    """What changed from *first* to *second*, in the order of the catalogues.

    Two versions with one numbering are compared number by number; others over the crosswalks between them.
    """
    if first.name == second.name and first.by_id.keys() & second.by_id.keys():
        return (*_compare_versions(first, second),)
    return (*_follow(first, second, norms), *_find_alone(second, first, norms))


def _compare_versions(first: Catalogue, second: Catalogue) -> list[NormChange]:
    changes = []
    for id in dict.fromkeys((*first.by_id, *second.by_id)):
        before, after = first.by_id.get(id), second.by_id.get(id)
        if before is None and after is not None:
            changes.append(NormChange(id=id, difference=Difference.ADDED, after=_say(after)))
        elif after is None and before is not None:
            changes.append(NormChange(id=id, difference=Difference.REMOVED, before=_say(before)))
        elif before and after:
            changes.extend(_compare_norms(before, after, first.version))
    return changes


def _compare_norms(before: Norm, after: Norm, version: str) -> list[NormChange]:
    pairs = {
        Difference.STATUS: (_say(before), _say(after)),
        Difference.TITLE: (before.title("nl"), after.title("nl")),
        Difference.LEVELS: (", ".join(before.levels), ", ".join(after.levels)),
    }
    changes = [
        NormChange(id=before.id, difference=difference, before=old, after=new)
        for difference, (old, new) in pairs.items()
        if old != new and (difference is not Difference.LEVELS or after.levels)
    ]
    if after.text_changed_since == version and before.status is after.status:
        changes.append(NormChange(id=before.id, difference=Difference.TEXT))
    return changes


def _say(norm: Norm) -> str:
    return f"{norm.status} {norm.see}" if norm.see else norm.status.value


def _follow(first: Catalogue, second: Catalogue, norms: Norms) -> list[NormChange]:
    """Every norm of *first* with the numbers that correspond to it in *second*."""
    changes = []
    for norm in first.norms:
        related = find_related(Place(first.key, norm.id), second.key, norms)
        if related:
            after = ", ".join(one.place.id for one in related)
            kind = related[0].relation.value if len(related) == 1 else ""
            changes.append(
                NormChange(id=norm.id, difference=Difference.RELATED, before=kind, after=after)
            )
        elif norm.kind is not NormKind.GROUP:
            changes.append(NormChange(id=norm.id, difference=Difference.ALONE))
    return changes


def _find_alone(second: Catalogue, first: Catalogue, norms: Norms) -> list[NormChange]:
    """The norms of *second* that nothing in *first* corresponds to."""
    return [
        NormChange(id=norm.id, difference=Difference.ADDED)
        for norm in second.norms
        if norm.kind is not NormKind.GROUP
        and not find_related(Place(second.key, norm.id), first.key, norms)
    ]


def find_related(place: Place, key: str, norms: Norms) -> tuple[Related, ...]:
    """The norms of the catalogue *key* that one row, or a join over one map, relates to *place*."""
    direct = tuple(one for one in norms.relate(place) if one.place.key == key)
    return direct or norms.suggest(place, key, most=1)
