"""Numbers of requirements as text: 5.10 is not 5.1, also where a spreadsheet made it a number; and numbers where there are none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from extractors.grids import Cell
from extractors.requirement_lists.complaints import complain, remark
from models.requirement_lists import ListFault, ListRemark

_ONE_DECIMAL = re.compile(r"(\d+)\.(\d)")
_TWO_PARTS = re.compile(r"(\d+)\.(\d+)")
_DIGITS_OF_A_HASH = 8

Pair = tuple[int, int]


@dataclass(slots=True)
class Numbered:
    """The numbers of a column, in order, and what is to be said about them."""

    ids: list[str]
    faults: list[ListFault]
    remarks: list[ListRemark]


def settle_numbers(cells: Sequence[Cell]) -> Numbered:
    """The number in each cell as text; an empty cell gives an empty text.

    A number such as 5.1 that shows all its decimals may have been 5.10: the numbers around it decide.
    """
    result = Numbered([], [], [])
    seen: dict[str, str] = {
        cell.clean: cell.place for cell in cells if cell.clean and not _is_doubtful(cell)
    }
    for index, cell in enumerate(cells):
        if not _is_doubtful(cell):
            result.ids.append(cell.clean)
            if cell.is_date:
                result.faults.append(complain("date_as_id", cell.place, text=cell.clean))
            continue
        before = _find_pair(reversed(result.ids), cell)
        after = _find_pair((later.clean for later in cells[index + 1 :]), cell)
        result.ids.append(_settle(cell, before, after, seen, result))
        seen[result.ids[-1]] = cell.place
    return result


def _is_doubtful(cell: Cell) -> bool:
    return (
        cell.number is not None
        and cell.decimals is None
        and _ONE_DECIMAL.fullmatch(cell.clean) is not None
    )


def _find_pair(ids: Iterator[str] | Sequence[str], cell: Cell) -> Pair | None:
    """The nearest number of the same chapter."""
    chapter = cell.clean.partition(".")[0]
    for id in ids:
        found = _TWO_PARTS.fullmatch(id)
        if found and found[1] == chapter:
            return int(found[1]), int(found[2])
    return None


def _settle(
    cell: Cell, before: Pair | None, after: Pair | None, seen: dict[str, str], result: Numbered
) -> str:
    shown, longer = cell.clean, f"{cell.clean}0"
    if longer not in seen and _must_be_longer(shown, before, after):
        result.remarks.append(remark("remark.zero_restored", cell.place, text=shown, id=longer))
        return longer
    other = seen.get(shown) or (None if _ascends(shown, before, after) else seen.get(longer))
    if other:
        result.faults.append(complain("lost_zero", cell.place, text=shown, other=other))
    elif not _ascends(shown, before, after):
        result.remarks.append(remark("remark.zero_possible", cell.place, text=shown))
    return shown


def _must_be_longer(shown: str, before: Pair | None, after: Pair | None) -> bool:
    """True when only 5.10 fits what stands around a number that shows as 5.1."""
    chapter, digit = (int(part) for part in shown.split("."))
    if before is None:
        return digit > 0 and after == (chapter, digit * 10 + 1) and after[1] > digit + 1
    follows = before[1] == digit * 10 - 1
    lies_between = digit < before[1] < digit * 10 and after is not None and after[1] > digit * 10
    return before[1] > digit and (follows or lies_between)


def _ascends(shown: str, before: Pair | None, after: Pair | None) -> bool:
    """True when the numbers around it leave no doubt that it is what it shows."""
    digit = int(shown.partition(".")[2])
    rises = before is not None and before[1] < digit
    return rises or (after is not None and digit < after[1] < digit * 10)


def make_number(text: str, context: str = "") -> str:
    """A number for a requirement that has none: the same words always get the same one."""
    words = " ".join(f"{context}\n{text}".casefold().split())
    return f"eis-{sha256(words.encode()).hexdigest()[:_DIGITS_OF_A_HASH]}"


def make_prefix(name: str) -> str:
    """The name of a sheet as the beginning of a number."""
    return re.sub(r"[^\w]+", "-", name).strip("-")
