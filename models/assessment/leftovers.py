"""What was handed in that no rule can weigh: other kinds, unknown kinds, files that do not open."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.evidence import Evidence, Refusal

_UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Documents of a kind that no rule weighs, and the names of files that could not be read."""

    unjudged: tuple[Evidence, ...] = ()
    unreadable: tuple[str, ...] = ()

    @property
    def unknown(self) -> tuple[Evidence, ...]:
        """The documents of which nobody knows what they are."""
        return tuple(e for e in self.unjudged if e.doc_type == _UNKNOWN)


def name_unreadable(refusals: Iterable[Refusal]) -> tuple[str, ...]:
    """The names of the files that could not be read, each file once, in the order of their names."""
    by_name = sorted(refusals, key=lambda r: (r.file.casefold(), r.file, r.sha256))
    first = {refusal.sha256: refusal.file for refusal in reversed(by_name)}
    return tuple(sorted(first.values(), key=lambda name: (name.casefold(), name)))
