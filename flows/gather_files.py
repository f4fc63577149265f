"""The files that somebody names on the command line, and those in the folders that they name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.faults import BadUse
from flows.inbox import Found, LeftAlone, Sighting, look_through, printable
from models.store.records import Obstacle


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is to read, in the order in which it was named, and what cannot or need not be."""

    files: tuple[Found, ...]
    obstacles: tuple[Obstacle, ...]
    left_alone: tuple[LeftAlone, ...]


def gather_files(paths: Iterable[Path]) -> Gathered:
    """Every file that *paths* name, and every file in the folders among them, by name.

    Raises BadUse, naming all of them, when some do not exist.
    """
    paths = tuple(paths)
    absent = [str(path) for path in paths if not path.exists()]
    if absent:
        raise BadUse(
            "Deze bestanden of mappen bestaan niet:\n"
            + "\n".join(f"  - {name}" for name in absent)
            + "\nControleer de namen. Er is niets gelezen."
        )
    sightings = [sighting for path in paths for sighting in _look_at(path)]
    return Gathered(
        tuple(one for one in sightings if isinstance(one, Found)),
        tuple(one for one in sightings if isinstance(one, Obstacle)),
        tuple(one for one in sightings if isinstance(one, LeftAlone)),
    )


def _look_at(path: Path) -> Iterator[Sighting]:
    if path.is_dir():
        yield from look_through(path)
    else:
        yield Found(path, printable(path.name))
