"""Whose document is it: the contracted company, its family, its supplier or somebody else (R-ENT)."""

from collections.abc import Iterable
from enum import StrEnum

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.exhibits import Exhibit
from models.assessment.names import (
    Likeness,
    compare_names,
    is_named,
    split_names,
    without_brackets,
)
from models.contracts import Contract, Supplier
from models.evidence import Evidence, FieldName
from models.reference import Lexicon

_HOLDER = FieldName.SUBJECT_ORGANISATION
_NUMBER = FieldName.REGISTRATION_NUMBER


class Kinship(StrEnum):
    """What the holder of a document is to the contracted supplier."""

    SELF = "self"
    ALIAS = "alias"
    NUMBER = "registration number"
    ANNEX = "annex"
    OTHER_NUMBER = "other registration number"
    GROUP = "group"
    MAYBE = "maybe"
    SUB_SUPPLIER = "sub-supplier"
    STRANGER = "stranger"
    UNSTATED = "unstated"


_MATCHES = {
    Kinship.SELF: Cause.ENTITY_SAME,
    Kinship.NUMBER: Cause.ENTITY_NUMBER,
    Kinship.ALIAS: Cause.ENTITY_ALIAS,
    Kinship.ANNEX: Cause.ENTITY_ANNEX,
}


def relate(evidence: Evidence, contract: Contract, lexicon: Lexicon) -> Kinship:
    """What the holder that *evidence* names is to the supplier of *contract*."""
    supplier = contract.supplier
    holder = evidence.fields.get(_HOLDER)
    number = _compare_numbers(evidence, supplier)
    if number is True:
        return Kinship.NUMBER
    if holder is None:
        return Kinship.UNSTATED
    by_name = _relate_name(holder.value, supplier, lexicon)
    if number is False and by_name in (Kinship.SELF, Kinship.ALIAS):
        return Kinship.OTHER_NUMBER
    if by_name is not Kinship.SELF and _is_in_annex(evidence, supplier, lexicon):
        return Kinship.ANNEX
    return by_name


def _compare_numbers(evidence: Evidence, supplier: Supplier) -> bool | None:
    """True or False when both registration numbers are known and of one kind; None otherwise."""
    fact = evidence.fields.get(_NUMBER)
    if fact is None or supplier.registration_number is None:
        return None
    ours = "".join(filter(str.isalnum, supplier.registration_number)).casefold()
    theirs = "".join(filter(str.isalnum, fact.value)).casefold()
    if ours == theirs:
        return True
    return False if len(ours) == len(theirs) else None


def _relate_name(holder: str, supplier: Supplier, lexicon: Lexicon) -> Kinship:
    if is_named(holder, [supplier.legal_name], lexicon):
        return Kinship.SELF
    if is_named(holder, supplier.aliases, lexicon):
        return Kinship.ALIAS
    if is_named(holder, supplier.group, lexicon):
        return Kinship.GROUP
    if is_named(holder, supplier.suppliers, lexicon):
        return Kinship.SUB_SUPPLIER
    return Kinship.MAYBE if _may_be(holder, supplier, lexicon) else Kinship.STRANGER


def _may_be(holder: str, supplier: Supplier, lexicon: Lexicon) -> bool:
    """True when the names are so close that a person has to look; never a match by itself."""
    own = (supplier.legal_name, *supplier.aliases)
    parts = split_names(holder, lexicon)
    likely = {compare_names(part, name, lexicon) for part in parts for name in own}
    return bool(likely - {Likeness.OTHER}) or is_named(without_brackets(holder), own, lexicon)


def _is_in_annex(evidence: Evidence, supplier: Supplier, lexicon: Lexicon) -> bool:
    return any(is_named(site.name.value, [supplier.legal_name], lexicon) for site in evidence.sites)


def belongs_elsewhere(
    evidence: Evidence, contract: Contract, others: Iterable[Contract], lexicon: Lexicon
) -> bool:
    """True when the document is of the supplier of another contract and a stranger to this one.

    For files that were handed in without saying for which contract; what is of nobody that we know
    stays with every contract, so that it is never lost.
    """
    if relate(evidence, contract, lexicon) is not Kinship.STRANGER:
        return False
    own = {Kinship.SELF, Kinship.ALIAS, Kinship.NUMBER, Kinship.ANNEX}
    return any(relate(evidence, other, lexicon) in own for other in others)


def check_entity(exhibit: Exhibit, case: Case) -> Check:
    """Whether the document is about the contracted company."""
    kinship = relate(exhibit.evidence, case.contract, case.reference.lexicon)
    values = {
        "holder": exhibit.text(_HOLDER) or "-",
        "supplier": case.contract.supplier.legal_name,
    }
    cited = exhibit.cite(_HOLDER)
    match kinship:
        case Kinship.SELF | Kinship.ALIAS | Kinship.NUMBER | Kinship.ANNEX:
            found = cited or exhibit.cite(_NUMBER)
            reason = because(_MATCHES[kinship], found, **values)
            return Check(Topic.ENTITY, reasons=(reason,), fields=(_HOLDER,))
        case Kinship.GROUP | Kinship.MAYBE | Kinship.OTHER_NUMBER:
            return _ask_kinship(kinship, exhibit, values)
        case Kinship.SUB_SUPPLIER | Kinship.STRANGER:
            return _turn_away(kinship, exhibit, values)
        case Kinship.UNSTATED:
            doubt = ask(
                Cause.ENTITY_UNKNOWN,
                Text.ASK_HOLDER,
                exhibit.cite_type(),
                file=exhibit.evidence.file,
                supplier=values["supplier"],
            )
            return Check(Topic.ENTITY, Level.NOTHING, doubts=(doubt,), reasons=(doubt.reason,))


def _ask_kinship(kinship: Kinship, exhibit: Exhibit, values: dict[str, str]) -> Check:
    """Parent, sister or near namesake: at most part of the proof, and a person decides (R-STR-05)."""
    causes = {
        Kinship.GROUP: Cause.ENTITY_GROUP,
        Kinship.MAYBE: Cause.ENTITY_MAYBE,
        Kinship.OTHER_NUMBER: Cause.ENTITY_OTHER_NUMBER,
    }
    cited = exhibit.cite(_HOLDER, _NUMBER)
    doubt = ask(Cause.ENTITY_DOUBT, Text.ASK_ENTITY, cited, **values)
    return Check(
        Topic.ENTITY,
        Level.PARTLY,
        doubts=(doubt,),
        reasons=(because(causes[kinship], cited, **values), doubt.reason),
        missing=(lack(Text.MISSING_ENTITY_LINK, **values),),
        fields=(_HOLDER,),
    )


def _turn_away(kinship: Kinship, exhibit: Exhibit, values: dict[str, str]) -> Check:
    borrowed = kinship is Kinship.SUB_SUPPLIER
    cause = Cause.ENTITY_BORROWED if borrowed else Cause.ENTITY_STRANGER
    return Check(
        Topic.ENTITY,
        Level.NOTHING,
        Failure.ELSEWHERE,
        reasons=(because(cause, exhibit.cite(_HOLDER), **values),),
        missing=(lack(Text.MISSING_OWN_NAME, type=exhibit.type.id, supplier=values["supplier"]),),
        fields=(_HOLDER,),
        grade_cap=0,
    )
