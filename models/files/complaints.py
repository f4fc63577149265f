"""Faults of a contract in Dutch: what is wrong, on which line, and what to do about it."""

from collections.abc import Iterator, Mapping
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from models.contracts import (
    Audit,
    AuditAllowance,
    Buyer,
    Contract,
    Deviation,
    Requirement,
    RequirementList,
    Service,
    Supplier,
)
from models.files.nodes import Fault, Parsed, Place, name_place, suggest

_PARTS: Mapping[str, type[BaseModel]] = {
    "buyer": Buyer,
    "supplier": Supplier,
    "service": Service,
    "deviations": Deviation,
    "audits": AuditAllowance,
    "held": Audit,
    "lists": RequirementList,
    "requirements": Requirement,
}
_READ_AS = {
    "tag:yaml.org,2002:float": "een getal",
    "tag:yaml.org,2002:int": "een getal",
    "tag:yaml.org,2002:bool": "ja of nee",
    "tag:yaml.org,2002:timestamp": "een datum",
    "tag:yaml.org,2002:null": "leeg",
}


def explain(error: ValidationError, parsed: Parsed) -> Iterator[Fault]:
    """Each fault that pydantic found, in Dutch and with its line."""
    for one in error.errors():
        place = one["loc"]
        if one["type"] == "too_short" and _has_items(place, parsed):
            continue  # its items are faulty, and named by themselves
        yield _explain_one(one["type"], place, dict(one.get("ctx") or {}), parsed)


def _has_items(place: Place, parsed: Parsed) -> bool:
    node = parsed.nodes.get(place)
    return isinstance(node, yaml.SequenceNode) and bool(node.value)


def _explain_one(kind: str, place: Place, context: dict[str, Any], parsed: Parsed) -> Fault:
    if kind == "missing":
        return _explain_missing(place, parsed)
    if kind == "extra_forbidden":
        word = str(place[-1])
        return parsed.unknown(place, f"'{word}' is hier geen bekende naam.", word, _names_at(place))
    if kind == "string_type":
        return _explain_text(place, parsed)
    if kind == "enum":
        return _explain_choice(place, context, parsed)
    if kind.startswith("date"):
        given = parsed.spelling(place) or "dit"
        return parsed.fault(
            place, f"'{given}' is geen datum.", "Schrijf jaar-maand-dag: 2026-12-31."
        )
    return _explain_shape(kind, place, parsed)


def _explain_missing(place: Place, parsed: Parsed) -> Fault:
    name = name_place(place[-1:])
    return parsed.fault(place, f"'{name}' ontbreekt.", f"Vul {name} in.")


def _explain_text(place: Place, parsed: Parsed) -> Fault:
    """A value that YAML takes for something else: 5.10 is read as 5.1, and no as false."""
    node = parsed.nodes.get(place)
    if not isinstance(node, yaml.ScalarNode):
        return parsed.fault(
            place, "hier hoort één tekst te staan.", "Haal de lijst of de namen weg."
        )
    read_as = _READ_AS.get(node.tag, "iets anders dan tekst")
    if not node.value or read_as == "leeg":
        return parsed.fault(place, "hier staat niets.", "Vul een tekst in of haal de regel weg.")
    problem = f"{node.value} wordt gelezen als {read_as}, niet als tekst."
    return parsed.fault(place, problem, f'Zet er aanhalingstekens omheen: "{node.value}".')


def _explain_choice(place: Place, context: dict[str, Any], parsed: Parsed) -> Fault:
    given = parsed.spelling(place) or "dit"
    allowed = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
    remedy = suggest(given, [word for word in allowed if word])
    return parsed.fault(place, f"'{given}' is hier niet mogelijk.", remedy)


def _explain_shape(kind: str, place: Place, parsed: Parsed) -> Fault:
    problems = {
        "string_pattern_mismatch": (
            "dit nummer heeft tekens die niet mogen.",
            "Gebruik letters, cijfers, punt, streepje en laag streepje, zonder spaties.",
        ),
        "string_too_short": ("hier staat niets.", "Vul een tekst in."),
        "too_short": ("de lijst is leeg.", "Zet er ten minste één in."),
        "tuple_type": ("hier hoort een lijst te staan.", "Schrijf: [eerste, tweede]."),
        "bool_parsing": ("hier hoort ja of nee te staan.", "Schrijf true (ja) of false (nee)."),
        "bool_type": ("hier hoort ja of nee te staan.", "Schrijf true (ja) of false (nee)."),
        "model_type": ("hier horen namen met waarden te staan.", "Kijk in het voorbeeldcontract."),
        "model_attributes_type": (
            "hier horen namen met waarden te staan.",
            "Kijk in het voorbeeldcontract.",
        ),
        "dict_type": ("hier horen namen met waarden te staan.", "Kijk in het voorbeeldcontract."),
    }
    problem, remedy = problems.get(
        kind, ("deze waarde kan hier niet.", "Kijk in het voorbeeldcontract.")
    )
    return parsed.fault(place, problem, remedy)


def _names_at(place: Place) -> list[str]:
    """The names that are known where *place* is."""
    parts = [_PARTS[str(part)] for part in place[:-1] if str(part) in _PARTS]
    return sorted((parts[-1] if parts else Contract).model_fields)
