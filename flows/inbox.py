"""What lies in the inbox: files to receive, things that cannot be received, things to leave alone."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from models.store.records import Obstacle

NOT_HANDED_IN = {
    ".*": "verborgen bestand",
    "~$*": "tijdelijk bestand van Office",
    "*.part": "nog niet klaar met binnenhalen",
    "*.crdownload": "nog niet klaar met binnenhalen",
    "*.tmp": "tijdelijk bestand",
    "Thumbs.db": "bestand van Windows",
    "desktop.ini": "bestand van Windows",
}
"""Names that nobody hands in, and what they are."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to receive; *place* is its path in the inbox, *folder* the folder there, if any."""

    path: Path
    place: str

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.place.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The contract whose folder it lies in; empty for a file in no folder."""
        return self.place.partition("/")[0] if "/" in self.place else ""


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """Something that is not handed in but lies there, and what it is."""

    place: str
    kind: str


Sighting = Found | Obstacle | LeftAlone


def look_through(inbox: Path, place: str = "") -> Iterator[Sighting]:
    """Everything under *inbox*, folder by folder, by name; nothing is opened."""
    try:
        entries = sorted(os.scandir(inbox), key=lambda entry: os.fsencode(entry.name))
    except OSError as fault:
        yield explain_unreadable(place or inbox.name, fault)
        return
    for entry in entries:
        yield from _look_at(
            entry, f"{place}/{printable(entry.name)}" if place else printable(entry.name)
        )


def printable(name: str) -> str:
    r"""A file name as text; bytes that are no UTF-8 become `\xNN`, for no database can keep them."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def explain_unreadable(place: str, fault: BaseException) -> Obstacle:
    """What to say of a file or folder that the system does not let us read."""
    return Obstacle(
        place,
        "unreadable",
        f"Wij kunnen dit niet openen ({getattr(fault, 'strerror', None) or fault}).",
        "Geef uzelf leesrechten op dit bestand of deze map en probeer het opnieuw.",
    )


def _look_at(entry: os.DirEntry[str], place: str) -> Iterator[Sighting]:
    path = Path(entry.path)
    for pattern, kind in NOT_HANDED_IN.items():
        if fnmatch(entry.name, pattern):
            yield LeftAlone(place, kind)
            return
    if entry.is_symlink():
        yield Obstacle(
            place,
            "link",
            "Dit is een verwijzing (link) naar een andere plek.",
            "Zet het bestand zelf in de inbox.",
        )
    elif entry.is_dir():
        yield from look_through(path, place)
    elif entry.is_file():
        yield Found(path, place)
    else:
        yield Obstacle(
            place,
            "special",
            f"Dit is geen gewoon bestand ({_kind_of(entry)}).",
            "Zet een gewoon bestand in de inbox.",
        )


def _kind_of(entry: os.DirEntry[str]) -> str:
    mode = entry.stat(follow_symlinks=False).st_mode
    kinds = {stat.S_IFIFO: "een pijp", stat.S_IFSOCK: "een socket"}
    return kinds.get(stat.S_IFMT(mode), "een apparaat")
