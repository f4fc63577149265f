"""The tables of the reference data: CSV in, values out."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from models.contracts import Aspect
from models.reference import AccreditationBody, DocumentType, Edition, Issuer

Row = dict[str, str]


def data_folder() -> Traversable:
    """The folder with the reference data that comes with the software."""
    return files("models") / "data"


def read_rows(name: str) -> Iterator[Row]:
    """The rows of the table *name*; raises ValueError when a row has too many or too few cells."""
    lines = (data_folder() / name).read_text(encoding="utf-8").splitlines()
    for number, row in enumerate(csv.DictReader(lines), 2):
        if None in row or None in row.values():
            raise ValueError(f"line {number}: the row does not have as many cells as the heading")
        yield row


def split_list(cell: str) -> tuple[str, ...]:
    """The parts of a cell that holds a list parted by semicolons."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def read_document_type(row: Row) -> DocumentType:
    """A row of `document_types.csv` as a value."""
    grades = {aspect: row[f"max_{aspect.value}"] for aspect in Aspect}
    return DocumentType(
        id=row["type_id"],
        family=row["family"],
        names={"nl": row["name_nl"], "en": row["name_en"]},
        validity=row["validity_model"],
        assessor=row["assessor_kind"],
        max_grades={aspect: int(grade) for aspect, grade in grades.items() if grade},
        judged=read_yes(row["judged"]),
        standard=row["standard"] or None,
        subject=row["subject"],
        statement_of_applicability=read_yes(row["statement_of_applicability"]),
        required_fields=split_list(row["required_fields"]),
        note=row["note"],
    )


def read_yes(cell: str) -> bool:
    """True for `yes`, False for `no`; raises ValueError for anything else."""
    if cell not in ("yes", "no"):
        raise ValueError(f"{cell!r} is neither yes nor no")
    return cell == "yes"


def read_edition(row: Row) -> Edition:
    """A row of `editions.csv` as a value."""
    return Edition.model_validate({name: cell for name, cell in row.items() if cell})


def read_issuer(row: Row) -> Issuer:
    """A row of `issuers.csv` as a value."""
    return Issuer(
        name=row["name"],
        aliases=split_list(row["aliases"]),
        kind=row["kind"],
        countries=split_list(row["countries"]),
        supervised_by=split_list(row["supervised_by"]),
        schemes=split_list(row["schemes"]),
        source=row["source"],
        note=row["note"],
    )


def read_accreditation_body(row: Row) -> AccreditationBody:
    """A row of `accreditation_bodies.csv` as a value."""
    return AccreditationBody.model_validate(
        {
            **{name: cell for name, cell in row.items() if cell},
            "aliases": split_list(row["aliases"]),
        }
    )
