"""Norms that requirements cite, in words: their names, and what became of them."""

from collections.abc import Iterable, Iterator

from models.contracts import Origin, Requirement
from models.norms import Norm, Norms, NormStatus, Relation
from models.sources import CitedNorm, SourceRemark, look_up
from reports.wording import Wording

_SAID_ELSEWHERE = (SourceRemark.UNCHECKED,)
"""That we hold no list of a norm says nothing about the requirement: reports are silent about it."""


def name_source(source: str, wording: Wording) -> str:
    """The source of a requirement without its number, such as 'BIO2 1.3'."""
    scheme, _, _ = source.partition(":")
    name, _, version = scheme.partition("@")
    key = f"source_name.{name}"
    return (
        wording.say(key, version=version).strip() if wording.knows(key) else wording.write(scheme)
    )


def cite_source(source: str, wording: Wording) -> str:
    """A reference of a requirement in words, such as 'BIO2 1.3, maatregel 5.17.01'."""
    scheme, _, number = source.partition(":")
    key = f"source.{scheme.partition('@')[0]}"
    if not number or not wording.knows(key):
        return name_source(source, wording)
    return wording.say(key, source=name_source(source, wording), id=number)


def name_kind(norm: Norm, wording: Wording) -> str:
    """What a norm is called in its own catalogue, such as 'maatregel'."""
    return wording.say(f"norm_kind.{norm.kind}")


def name_status(status: NormStatus, wording: Wording) -> str:
    """What became of a norm, in a word."""
    return wording.say(f"norm_status.{status}")


def tell_status(norm: Norm, wording: Wording) -> str:
    """What became of a norm, and where it went."""
    status = name_status(norm.status, wording)
    return f"{status} ({norm.see})" if norm.see else status


def name_relation(relation: Relation, wording: Wording) -> str:
    """How a norm relates to another, as the verb between them."""
    return wording.say(f"relation.{relation}")


def tell_about(requirement: Requirement, norms: Norms, wording: Wording) -> tuple[str, ...]:
    """Everything that the owner of a list should know about one requirement in it."""
    remarks = tell_remarks(requirement.sources, norms, wording, all_of_them=True)
    if requirement.origin is Origin.RISK and not requirement.risk_analysis:
        return (*remarks, wording.say("norm_remark.no_risk_analysis"))
    return remarks


def tell_remarks(
    sources: Iterable[str], norms: Norms, wording: Wording, *, all_of_them: bool = False
) -> tuple[str, ...]:
    """What a reader should know about the norms that are cited: moved, lapsed, and what stands beside them.

    With *all_of_them* also which ones we could not check.
    """
    remarks = (
        remark
        for source in sources
        for remark in _tell(look_up(source, norms), wording, all_of_them=all_of_them)
    )
    return tuple(dict.fromkeys(remarks))


def _tell(cited: CitedNorm, wording: Wording, *, all_of_them: bool) -> Iterator[str]:
    if cited.remark and (all_of_them or cited.remark not in _SAID_ELSEWHERE):
        key = f"norm_remark.{cited.remark}{'_later' if cited.version else ''}"
        yield wording.say(
            key,
            id=cited.source.partition(":")[2],
            source=cite_source(cited.source, wording),
            see=cited.see or "",
            version=cited.version or "",
        )
    if cited.counterparts and cited.counterpart_key:
        yield wording.say(
            "norm_remark.counterpart",
            id=cited.source.partition(":")[2],
            norm=name_source(cited.counterpart_key, wording),
            ids=wording.join(cited.counterparts),
        )
