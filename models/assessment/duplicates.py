"""One certificate in several files, such as a scan or a translation, counts once (R-CLS-06)."""

from collections.abc import Sequence
from typing import NamedTuple

from models.assessment.certificates import Examination
from models.assessment.checks import Case
from models.assessment.issuer import recognise_issuer
from models.assessment.names import read_name
from models.assessment.wording import Words
from models.evidence import FieldName, Sha256


class Identity(NamedTuple):
    """What makes two prints the same certificate."""

    type: str
    number: str
    valid_until: str
    issuer: Words
    holder: Words


class Sifted(NamedTuple):
    """The certificates that are left, and which print stands for which other."""

    examinations: tuple[Examination, ...]
    duplicates: dict[Sha256, Sha256]


def sift(examinations: Sequence[Examination], case: Case) -> Sifted:
    """*examinations* without second prints; the print that shows most stands for the others."""
    groups: dict[Identity | tuple[str, str], list[Examination]] = {}
    for one in examinations:
        groups.setdefault(_identify(one, case) or one.exhibit.key, []).append(one)
    kept, duplicates = [], {}
    for group in groups.values():
        first, *others = sorted(group, key=_rank_print)
        kept.append(first)
        for other in others:
            duplicates[other.exhibit.evidence.sha256] = first.exhibit.evidence.sha256
    for sha in {one.exhibit.evidence.sha256 for one in kept}:
        duplicates.pop(sha, None)
    return Sifted(tuple(sorted(kept, key=lambda one: one.exhibit.key)), duplicates)


def _identify(one: Examination, case: Case) -> Identity | None:
    """None when the document does not state enough to compare it with another."""
    exhibit = one.exhibit
    number = "".join(filter(str.isalnum, exhibit.text(FieldName.CERTIFICATE_NUMBER))).casefold()
    until = exhibit.text(FieldName.VALID_UNTIL)
    if not number or not until:
        return None
    lexicon = case.reference.lexicon
    known = recognise_issuer(exhibit, case)
    issuer = known[0].name if known else exhibit.text(FieldName.ISSUER)
    return Identity(
        type=exhibit.type.id,
        number=number,
        valid_until=until,
        issuer=read_name(issuer, lexicon).core,
        holder=read_name(exhibit.text(FieldName.SUBJECT_ORGANISATION), lexicon).core,
    )


def _rank_print(one: Examination) -> tuple[int, int, int, float, str]:
    """The print that proves most first, then the one that was read best."""
    facts = one.exhibit.evidence.fields.values()
    read = min((fact.confidence for fact in facts), default=0.0)
    return (-one.level, -one.potential, len(one.doubts), -read, one.exhibit.evidence.sha256)
