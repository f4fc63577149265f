"""Faults of a contract that no single field shows: ids that stand twice, words that do not exist.

They are looked for in the file as it is, so that they come in one message with all other faults.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from models.contracts import Profile
from models.files.nodes import Fault, Parsed
from models.reference import Reference
from models.sources import SourceRemark, look_up

_WRITTEN_SOURCE = re.compile(r"[a-z][a-z0-9-]*(@[\w.-]+)?(:\S([^\n]*\S)?)?")

_Numbered = Iterator[tuple[int, dict[str, Any]]]


def find_contradictions(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    """Everything in *parsed* that contradicts itself or names what the reference data does not know."""
    yield from _check_period(parsed)
    yield from _check_ids(parsed)
    yield from _check_parameters(parsed, reference)
    yield from _check_role(parsed, reference)
    yield from _check_profile(parsed)
    yield from _check_types(parsed, reference)
    yield from _check_wide_types(parsed, reference)
    yield from _check_sources(parsed, reference)
    yield from _check_lists(parsed)


def _list_requirements(parsed: Parsed) -> _Numbered:
    """The requirements that have at least the shape of one, with their places in the list."""
    listed = (parsed.content or {}).get("requirements")
    for index, written in enumerate(listed if isinstance(listed, list) else []):
        if isinstance(written, dict):
            yield index, written


def _check_period(parsed: Parsed) -> Iterator[Fault]:
    content = parsed.content or {}
    start, end = content.get("start"), content.get("end")
    if isinstance(start, date) and isinstance(end, date) and end < start:
        problem = f"het einde ({end}) ligt vóór het begin ({start})."
        yield parsed.fault(("end",), problem, "Draai de datums om of verbeter ze.")


def _check_ids(parsed: Parsed) -> Iterator[Fault]:
    seen: set[str] = set()
    for index, _ in _list_requirements(parsed):
        place = ("requirements", index, "id")
        id = parsed.spelling(place)
        if id and id in seen:
            problem = f"het nummer '{id}' komt vaker voor."
            yield parsed.fault(place, problem, "Geef elke eis een eigen nummer.")
        if id:
            seen.add(id)


def _check_parameters(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    written = (parsed.content or {}).get("parameters")
    for id, value in (written if isinstance(written, dict) else {}).items():
        place = ("parameters", str(id))
        if id not in reference.parameters:
            problem = f"de parameter '{id}' bestaat niet."
            yield parsed.unknown(place, problem, str(id), reference.parameters)
        elif isinstance(value, bool) or not isinstance(value, int | float):
            yield parsed.fault(place, f"'{value}' is geen getal.", "Vul een getal in.")


def _check_role(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    role = (parsed.content or {}).get("pii_role")
    roles = reference.lexicon.pii_roles
    if isinstance(role, str) and role not in roles:
        yield parsed.unknown(("pii_role",), f"de rol '{role}' bestaat niet.", role, roles)


def _check_profile(parsed: Parsed) -> Iterator[Fault]:
    accepts = any(written.get("accepted_proof") for _, written in _list_requirements(parsed))
    if (parsed.content or {}).get("profile") == Profile.CERTIFICATE_ACCEPTED and not accepts:
        problem = "geen enkele eis noemt bewijs dat het contract aanneemt."
        remedy = "Vul bij ten minste één eis accepted_proof in, of kies strict_bio2."
        yield parsed.fault(("profile",), problem, remedy)


def _check_types(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    known = reference.document_types
    for index, written in _list_requirements(parsed):
        for name in ("asks_for", "accepted_proof"):
            listed = written.get(name)
            for number, type_id in enumerate(listed if isinstance(listed, list) else []):
                if isinstance(type_id, str) and type_id not in known:
                    place = ("requirements", index, name, number)
                    problem = f"de soort document '{type_id}' bestaat niet."
                    yield parsed.unknown(place, problem, type_id, known)


def _check_wide_types(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    """A type that covers several standards says too little by itself."""
    for index, written in _list_requirements(parsed):
        listed = written.get("asks_for")
        kinds = [
            reference.document_types.get(id)
            for id in (listed if isinstance(listed, list) else [])
            if isinstance(id, str)
        ]
        if written.get("asks_for_standard"):
            continue
        for kind in kinds:
            if kind and kind.judged and kind.standard is None:
                problem = f"{kind.id} zegt niet om welke norm het gaat."
                remedy = "Vul ook asks_for_standard in, bijvoorbeeld: asks_for_standard: ISO 14001."
                yield parsed.fault(("requirements", index, "asks_for"), problem, remedy)


def _check_sources(parsed: Parsed, reference: Reference) -> Iterator[Fault]:
    """A number that its norm does not have; what moved or lapsed is no fault, for contracts last longer."""
    for index, written in _list_requirements(parsed):
        listed = written.get("sources")
        for number, source in enumerate(listed if isinstance(listed, list) else []):
            if not isinstance(source, str):
                continue
            if not _WRITTEN_SOURCE.fullmatch(source):
                place = ("requirements", index, "sources", number)
                problem = f"'{source}' is geen bron zoals wij die schrijven."
                yield parsed.fault(
                    place, problem, "Schrijf norm:nummer, zoals gibit:12, of contract."
                )
                continue
            cited = look_up(source, reference.norms)
            if cited.remark is SourceRemark.UNKNOWN:
                place = ("requirements", index, "sources", number)
                problem = f"'{source}' bestaat niet in {cited.key}."
                remedy = f"Bedoelde u {' of '.join(cited.near)}?" if cited.near else ""
                yield parsed.fault(place, problem, remedy or "Verbeter het nummer of haal het weg.")


def _check_lists(parsed: Parsed) -> Iterator[Fault]:
    """A requirement that names a list which the contract does not have."""
    lists = (parsed.content or {}).get("lists")
    names = {
        str(one.get("name"))
        for one in (lists if isinstance(lists, list) else [])
        if isinstance(one, dict)
    }
    for index, written in _list_requirements(parsed):
        name = written.get("list")
        if isinstance(name, str) and name not in names:
            place = ("requirements", index, "list")
            problem = f"de lijst '{name}' staat niet onder lists."
            yield parsed.fault(place, problem, "Zet hem erbij, of haal deze regel weg.")
