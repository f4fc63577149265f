"""All makers by name: `GOOD` for lists with an expectation, `BROKEN` for files with a fault.

A test takes `GOOD[name](folder)` and compares with `facts.requirements_of(name)`, or takes
`BROKEN[name](folder)` and compares with `facts.faults()[name]`.
"""

import inspect
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from tests.extractors.requirement_lists.unseen import (
    broken,
    contents,
    delimited,
    documents,
    layouts,
)

Maker = Callable[[Path], Path]


def makers_in(*modules: ModuleType) -> dict[str, Maker]:
    """The public functions of these modules, by name."""
    return {
        name: maker
        for module in modules
        for name, maker in inspect.getmembers(module, inspect.isfunction)
        if maker.__module__ == module.__name__ and not name.startswith("_")
    }


GOOD = makers_in(layouts, contents, delimited, documents)
BROKEN = makers_in(broken)
