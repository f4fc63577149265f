"""All makers by name, such as "second/moscow": `GOOD` for sound lists, `BROKEN` for the others."""

from tests.extractors.requirement_lists.buyers import (
    second_broken,
    second_delimited,
    second_documents,
    second_layouts,
    second_values,
    third_broken,
    third_delimited,
    third_documents,
    third_layouts,
    third_values,
)
from tests.extractors.requirement_lists.unseen.makers import Maker, makers_in

SECOND = makers_in(second_layouts, second_values, second_delimited, second_documents)
THIRD = makers_in(third_layouts, third_values, third_delimited, third_documents)


def _named(second: dict[str, Maker], third: dict[str, Maker]) -> dict[str, Maker]:
    sets = {"second": second, "third": third}
    return {f"{one}/{name}": maker for one, made in sets.items() for name, maker in made.items()}


GOOD = _named(SECOND, THIRD)
BROKEN = _named(makers_in(second_broken), makers_in(third_broken))
