"""What norms there are, what became of each, and how one norm relates to another.

Values only; `models.files.load_norms` fills them from the tables in `models/data`. A norm is known by
catalogue, version and id (`bio2@1.3:5.17.01`); ids are text, so that `5.10` is never `5.1`.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from pydantic import Field

from models.values import LANGUAGES, Language, Value


class NormKind(StrEnum):
    """What a norm is called in its own catalogue."""

    CONTROL = "control"
    MEASURE = "measure"
    ENHANCEMENT = "enhancement"
    OBJECT = "object"
    NORM = "norm"
    CRITERION = "criterion"
    REQUIREMENT = "requirement"
    SUBCATEGORY = "subcategory"
    CLAUSE = "clause"
    ELEMENT = "element"
    PRINCIPLE = "principle"
    SEGMENT = "segment"
    SUPPLEMENT = "supplement"
    EVIDENCE = "evidence"
    """A kind of document, in the catalogue of evidence."""
    GROUP = "group"
    """A heading: nothing can be asked under its id."""


class NormStatus(StrEnum):
    """What became of a norm in this version of its catalogue."""

    ACTIVE = "active"
    NONE = "none"
    """The number exists and says that there is no measure."""
    MOVED = "moved"
    REFERS = "refers"
    """The number only points to another one."""
    LAPSED = "lapsed"


class Norm(Value):
    """One line of a catalogue, with a short title of ours; never the text of the norm itself."""

    id: str = Field(min_length=1)
    kind: NormKind
    parent: str | None = None
    status: NormStatus = NormStatus.ACTIVE
    see: str | None = None
    """Where it moved or points to, in the same catalogue."""
    title_nl: str = ""
    title_en: str = ""
    levels: tuple[str, ...] = ()
    """BBN1, moderate, L2, security, werking: what the catalogue parts its norms by."""
    text_changed_since: str | None = None
    """The version of the catalogue in comparison with which the text of the norm was changed."""
    note: str = ""
    source: str = ""

    def title(self, language: Language) -> str:
        """The title in *language*, or in the other one when there is only that; may be empty."""
        titles = {"nl": self.title_nl, "en": self.title_en}
        return titles[language] or next((titles[one] for one in LANGUAGES if titles[one]), "")


class Catalogue(Value):
    """A version of a set of norms."""

    name: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    version: str = Field(min_length=1)
    title_nl: str
    title_en: str
    publisher: str
    date: date
    """When this version was published, as far as known to the day; else the first day of month or year."""
    source: str
    licence: str
    id_pattern: str
    """Regular expression that every id matches, from begin to end."""
    complete: bool = True
    """False when we do not know all ids: then an unknown one may well exist."""
    succeeded_by: str | None = None
    """The key of the version that replaces this one."""
    counterpart: str | None = None
    """The key of the catalogue whose ids are shown beside these, for information (R-PRO-03)."""
    annex: str | None = None
    """The key of the catalogue that holds the ids which begin with `A.` (ISO/IEC 27001)."""
    note: str = ""
    norms: tuple[Norm, ...]

    @property
    def key(self) -> str:
        """Name and version, such as `bio2@1.3`."""
        return f"{self.name}@{self.version}"

    @cached_property
    def by_id(self) -> dict[str, Norm]:
        """The norms by their id."""
        return {norm.id: norm for norm in self.norms}

    def title(self, language: Language) -> str:
        """The name of the catalogue."""
        return self.title_nl if language == "nl" else self.title_en


class Relation(StrEnum):
    """How a norm relates to another, read from source to target."""

    EQUAL = "equal"
    SUPERSET = "superset"
    """What shows the source shows all of the target too."""
    SUBSET = "subset"
    """The source is a part of the target."""
    INTERSECTS = "intersects"
    """They overlap: a place to look, and never a proof."""

    @property
    def covers(self) -> bool:
        """True when proof of the source may be proposed as proof of the whole target."""
        return self in (Relation.EQUAL, Relation.SUPERSET)

    @property
    def reverse(self) -> "Relation":
        """The same relation, read from target to source."""
        turned = {Relation.SUPERSET: Relation.SUBSET, Relation.SUBSET: Relation.SUPERSET}
        return turned.get(self, self)


class Link(Value):
    """One row of a crosswalk."""

    source: str
    target: str
    relation: Relation
    note: str = ""


class Making(StrEnum):
    """Where a crosswalk comes from."""

    PUBLISHED = "published"
    """Its rows are those of a publisher."""
    CURATED = "curated"
    """Our own judgement."""
    IDENTITY = "identity"
    """Both catalogues use the same numbering."""


class Crosswalk(Value):
    """A table of relations between two catalogues; source, version and reviewer hold for every row."""

    id: str
    source: str
    """The key of the catalogue on the left."""
    target: str
    made: Making
    origin: str
    version: str
    date: date
    licence: str
    reviewer: str
    """Who answers for the rows."""
    note: str = ""
    links: tuple[Link, ...]

    @cached_property
    def turned(self) -> "Crosswalk":
        """The same table, read from right to left."""
        links = tuple(
            Link(source=one.target, target=one.source, relation=one.relation.reverse, note=one.note)
            for one in self.links
        )
        return self.model_copy(
            update={"source": self.target, "target": self.source, "links": links}
        )

    @cached_property
    def by_source(self) -> dict[str, tuple[Link, ...]]:
        """The rows by the id on the left."""
        grouped: dict[str, list[Link]] = {}
        for link in self.links:
            grouped.setdefault(link.source, []).append(link)
        return {id: tuple(links) for id, links in grouped.items()}


class Place(NamedTuple):
    """A norm by the key of its catalogue and its id."""

    key: str
    id: str

    def __str__(self) -> str:
        return f"{self.key}:{self.id}"


class Related(NamedTuple):
    """A norm that another one relates to, and over which crosswalks."""

    place: Place
    relation: Relation
    crosswalks: tuple[str, ...]
    note: str

    @property
    def is_suggestion(self) -> bool:
        """True when two or more crosswalks were joined: nobody reviewed the whole of it."""
        return len(self.crosswalks) > 1

    @property
    def covers(self) -> bool:
        """True when proof of the norm may be proposed as proof of this one: never for a suggestion."""
        return self.relation.covers and not self.is_suggestion


class UnknownNorm(LookupError):
    """A catalogue or an id that we do not know; *near* holds what may have been meant."""

    def __init__(self, asked: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(asked, near)
        self.asked = asked
        self.near = near

    def __str__(self) -> str:
        return f"{self.asked} is not known" + (f" (near: {', '.join(self.near)})" * bool(self.near))


class Norms(Value):
    """All catalogues and crosswalks."""

    catalogues: dict[str, Catalogue]
    """By key."""
    crosswalks: dict[str, Crosswalk]

    def find_catalogue(self, name: str, version: str | None = None) -> Catalogue | None:
        """The catalogue *name* in *version*, or else in the version that nothing succeeds."""
        if version is not None:
            return self.catalogues.get(f"{name}@{version}")
        named = [one for one in self.catalogues.values() if one.name == name]
        return next((one for one in named if one.succeeded_by is None), None)

    def get(self, place: Place) -> Norm:
        """The norm at *place*; raises UnknownNorm, with the ids that are spelled much like it."""
        catalogue = self.catalogues.get(place.key)
        if catalogue is None:
            raise UnknownNorm(place.key, tuple(self.catalogues))
        if place.id not in catalogue.by_id:
            raise UnknownNorm(str(place), find_near(place.id, catalogue))
        return catalogue.by_id[place.id]

    def find_everywhere(self, id: str) -> tuple[Place, ...]:
        """Every norm with the number *id*, in the order of the catalogues."""
        return tuple(Place(key, id) for key, one in self.catalogues.items() if id in one.by_id)

    def relate(self, place: Place) -> tuple[Related, ...]:
        """What one row of a crosswalk, read from either side, says about the norm at *place*."""
        return tuple(
            Related(Place(walk.target, link.target), link.relation, (walk.id,), link.note)
            for walk in self._leaving(place.key)
            for link in walk.by_source.get(place.id, ())
        )

    def suggest(self, place: Place, key: str, most: int = 2) -> tuple[Related, ...]:
        """Norms of the catalogue *key* that can be reached from *place* over joined crosswalks.

        At most *most* of the joined tables are maps; tables of two catalogues with one numbering do not count.
        The shortest way to each norm is given, and what one row says already is left out.
        """
        direct = {one.place for one in self.relate(place)}
        found: dict[Place, Related] = {}
        edge = [Related(place, Relation.EQUAL, (), "")]
        seen = {place}
        while edge:
            steps = [step for one in edge for step in self._continue(one, most)]
            edge = []
            for step in steps:
                if step.place not in seen:
                    seen.add(step.place)
                    edge.append(step)
                    if step.place.key == key and step.place not in direct:
                        found[step.place] = step
        return tuple(found.values())

    def _continue(self, one: Related, most: int) -> Iterator[Related]:
        for walk in self._leaving(one.place.key):
            crossed = (*one.crosswalks, walk.id)
            maps = sum(self.crosswalks[id].made is not Making.IDENTITY for id in crossed)
            if maps > most or walk.id in one.crosswalks:
                continue
            for link in walk.by_source.get(one.place.id, ()):
                relation = join(one.relation, link.relation)
                yield Related(Place(walk.target, link.target), relation, crossed, "")

    def _leaving(self, key: str) -> tuple[Crosswalk, ...]:
        """The crosswalks that begin at a catalogue, turned round where they end there."""
        return self._by_catalogue.get(key, ())

    @cached_property
    def _by_catalogue(self) -> dict[str, tuple[Crosswalk, ...]]:
        leaving: dict[str, list[Crosswalk]] = {}
        for walk in self.crosswalks.values():
            leaving.setdefault(walk.source, []).append(walk)
            leaving.setdefault(walk.target, []).append(walk.turned)
        return {key: tuple(walks) for key, walks in leaving.items()}


def join(first: Relation, second: Relation) -> Relation:
    """What two relations in a row come to; anything that does not follow strictly is an overlap."""
    if Relation.EQUAL in (first, second):
        return second if first is Relation.EQUAL else first
    return first if first is second else Relation.INTERSECTS


def find_near(id: str, catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of *catalogue* that differ from *id* in zeros only: 5.1 may be 5.01 or 5.10."""
    return tuple(known for known in catalogue.by_id if _strip(known) == _strip(id))


def _strip(id: str) -> str:
    """*id* without the zeros that people and spreadsheets add and drop."""
    return ".".join(
        part.strip("0") if part.isdigit() else part.casefold() for part in id.split(".")
    )
