"""All makers by name, such as "second/moscow": `GOOD` for sound lists, `BROKEN` for the others."""

from tests.extractors.requirement_lists.buyers import (
    fourth_broken,
    fourth_delimited,
    fourth_documents,
    fourth_layouts,
    fourth_values,
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
from tests.extractors.requirement_lists.buyers.facts import SETS
from tests.extractors.requirement_lists.unseen.makers import Maker, makers_in

SECOND = makers_in(second_layouts, second_values, second_delimited, second_documents)
THIRD = makers_in(third_layouts, third_values, third_delimited, third_documents)
FOURTH = makers_in(fourth_layouts, fourth_values, fourth_delimited, fourth_documents)


def _named(*sets: dict[str, Maker]) -> dict[str, Maker]:
    named = zip(SETS, sets, strict=True)
    return {f"{one}/{name}": maker for one, made in named for name, maker in made.items()}


GOOD = _named(SECOND, THIRD, FOURTH)
BROKEN = _named(makers_in(second_broken), makers_in(third_broken), makers_in(fourth_broken))
