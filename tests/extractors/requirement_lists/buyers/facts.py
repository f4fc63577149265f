"""What the lists of buyers say: a folder per set, and in it a YAML file per list."""

from functools import cache
from pathlib import Path

import yaml

from tests.extractors.requirement_lists.unseen.facts import (
    Cell,
    Fault,
    Requirement,
    Row,
    read_faults,
    read_rows,
)

HERE = Path(__file__).parent
SETS = ("second", "third", "fourth")


@cache
def rows_of(name: str) -> tuple[Row, ...]:
    """The rows of one sound list, such as "second/moscow", in the order of the file."""
    return read_rows(HERE / f"{name}.yaml")


def requirements_of(name: str) -> tuple[Requirement, ...]:
    """The requirements that have to come out of one sound list, in the order of the file."""
    return tuple(row.requirement for row in rows_of(name))


@cache
def faults() -> dict[str, Fault]:
    """What is wrong with each broken list, by its name, such as "second/cut_off"."""
    return {
        f"{one}/{name}": fault
        for one in SETS
        for name, fault in read_faults(HERE / f"{one}_broken.yaml").items()
    }


def broken_table(one: str) -> tuple[tuple[Cell, ...], ...]:
    """The sound rows that the broken lists of a set start from."""
    tables = yaml.safe_load((HERE / "broken_tables.yaml").read_text(encoding="utf-8"))
    return tuple(tuple(row) for row in tables[one])
