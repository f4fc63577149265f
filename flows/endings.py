"""How a command can end, and the files that it names then."""

from dataclasses import dataclass

DONE, BAD_USE, SOME_FILES_UNUSABLE = 0, 1, 2
"""Exit codes. A gap in the evidence is a result and ends with 0."""


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file that proves nothing, why, and what would help."""

    place: str
    reason: str
    remedy: str
