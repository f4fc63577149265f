"""What a requirement cites: the norm behind a source such as `bio2@1.3:5.17.01`, and what became of it."""

from enum import StrEnum

from models.norms import Catalogue, Norm, NormKind, Norms, NormStatus, Place, Related, find_near
from models.values import Value

CONTRACT = "contract"
"""The source of a requirement that stands in the contract itself."""
_ANNEX = "A."


class SourceRemark(StrEnum):
    """What a person should know about a norm that is cited."""

    MOVED = "moved"
    MOVED_NOWHERE = "moved_nowhere"
    REFERS = "refers"
    LAPSED = "lapsed"
    NO_MEASURE = "no_measure"
    HEADING = "heading"
    UNCHECKED = "unchecked"
    """We hold no list of this norm, not of this version, or not the whole of it."""
    UNKNOWN = "unknown"
    """The norm has no such number."""


class CitedNorm(Value):
    """A source looked up."""

    source: str
    key: str | None = None
    """The catalogue that it stands in; None when we hold none."""
    norm: Norm | None = None
    remark: SourceRemark | None = None
    version: str | None = None
    """The version in which what the remark says is so, when that is a later one than is cited."""
    see: str | None = None
    near: tuple[str, ...] = ()
    """Numbers that may have been meant, when the one that is cited does not exist."""
    counterpart_key: str | None = None
    counterparts: tuple[str, ...] = ()
    """Ids in the catalogue that stands beside this one, for information only (R-PRO-03)."""


def look_up(source: str, norms: Norms) -> CitedNorm:
    """The norm that *source* cites, with the remark that it asks for."""
    head, colon, id = source.partition(":")
    name, _, version = head.partition("@")
    if not colon:
        return CitedNorm(source=source, remark=None if source == CONTRACT else _unchecked(source))
    catalogue = norms.find_catalogue(name.casefold(), version or None)
    if catalogue is None:
        return CitedNorm(source=source, remark=SourceRemark.UNCHECKED)
    place = find_place(catalogue, id, norms)
    if place is None:
        return _explain_unknown(source, id, catalogue)
    return _describe(source, place, norms)


def _unchecked(source: str) -> SourceRemark | None:
    """A source without a number, such as `avg`, cites a norm as a whole."""
    return SourceRemark.UNCHECKED if "@" in source else None


def find_place(catalogue: Catalogue, id: str, norms: Norms) -> Place | None:
    """Where *id* stands: in the catalogue, or in the annex that belongs to it; None when nowhere."""
    if id in catalogue.by_id:
        return Place(catalogue.key, id)
    annex = norms.catalogues.get(catalogue.annex or "")
    plain = id.removeprefix(_ANNEX)
    return Place(annex.key, plain) if annex and plain in annex.by_id else None


def _explain_unknown(source: str, id: str, catalogue: Catalogue) -> CitedNorm:
    if not catalogue.complete:
        return CitedNorm(source=source, key=catalogue.key, remark=SourceRemark.UNCHECKED)
    return CitedNorm(
        source=source,
        key=catalogue.key,
        remark=SourceRemark.UNKNOWN,
        near=find_near(id, catalogue),
    )


def _describe(source: str, place: Place, norms: Norms) -> CitedNorm:
    norm = norms.get(place)
    later, version = _find_later(place, norms)
    remark, see = _judge(later)
    counterpart = norms.catalogues[place.key].counterpart
    return CitedNorm(
        source=source,
        key=place.key,
        norm=norm,
        remark=remark,
        version=version if remark else None,
        see=see,
        counterpart_key=counterpart,
        counterparts=tuple(one.place.id for one in find_counterparts(place, norms)),
    )


def _find_later(place: Place, norms: Norms) -> tuple[Norm, str | None]:
    """The norm as cited, or as it is in the newest version when only there something became of it."""
    norm, catalogue = norms.get(place), norms.catalogues[place.key]
    version = None
    while norm.status is NormStatus.ACTIVE and catalogue.succeeded_by:
        later = norms.catalogues[catalogue.succeeded_by]
        if later.name != catalogue.name or not later.complete or norm.id not in later.by_id:
            break
        norm, catalogue, version = later.by_id[norm.id], later, later.version
    return norm, version


def _judge(norm: Norm) -> tuple[SourceRemark | None, str | None]:
    if norm.kind is NormKind.GROUP:
        return SourceRemark.HEADING, None
    if norm.status is NormStatus.MOVED:
        return (SourceRemark.MOVED if norm.see else SourceRemark.MOVED_NOWHERE), norm.see
    remarks = {
        NormStatus.REFERS: SourceRemark.REFERS,
        NormStatus.LAPSED: SourceRemark.LAPSED,
        NormStatus.NONE: SourceRemark.NO_MEASURE,
    }
    return remarks.get(norm.status), norm.see


def find_counterparts(place: Place, norms: Norms) -> tuple[Related, ...]:
    """The norms beside the one at *place*: suggestions, found over its control where it is a measure."""
    counterpart = norms.catalogues[place.key].counterpart
    if counterpart is None:
        return ()
    norm = norms.get(place)
    control = place if norm.kind is NormKind.CONTROL else Place(place.key, norm.parent or norm.id)
    return norms.suggest(control, counterpart, most=1)
