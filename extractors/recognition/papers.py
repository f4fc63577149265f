"""Kinds of paper that show themselves by a title and by phrases of their own: all but certificates and auditor's reports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from extractors.recognition.titles import Title
from extractors.recognition.wording import Wording, phrases

_PAGES = 10
_TITLE, _LATER_TITLE, _HINT, _TITLE_OF_OTHERS = 0.5, 0.4, 0.3, 0.55
_STRONG, _STRONG_ALONE, _MOST_STRONG = 0.2, 0.12, 0.6
"""A phrase says less without a title: a contract and a white paper have some of every kind."""
_TEXT, _MOST_TEXT = 0.05, 0.25
_AGAINST = 0.25
_SHORT, _TITLE_ALONE = 0.3, 0.65
_EXPLAINS, _PAGES_OF_WEB = 0.2, 3
_NAMED_OTHERWISE = 0.5
"""A guide with a report in it as an example is a guide."""
_MOST = 0.95
_ABOUT = frozenset(
    ("to", "of", "for", "bij", "van", "voor", "zu", "zum", "zur", "fur", "a", "au", "de", "under")
)
"""Between two names of papers: what comes before is the paper, what comes after is what it belongs to."""


@dataclass(frozen=True)
class Guess:
    """A kind of paper, how sure, and the title that names it."""

    kind: str
    points: float
    title: Title | None = None

    @property
    def confidence(self) -> float:
        """The points as a share: never quite sure."""
        return round(max(0.0, min(_MOST, self.points)), 2)

    @property
    def words(self) -> Passage | None:
        """The words that name it."""
        return self.title.words if self.title else None


@dataclass(frozen=True)
class Named:
    """The titles that name kinds of paper, those that hint at one, and those of papers which only talk of others."""

    own: dict[str, Title]
    hints: dict[str, Title]
    others: dict[str, Title]


def name_titles(titles: Iterable[Title], page_count: int) -> Named:
    """Which titles name which kinds: the first of each, and none that is only what another paper is about."""
    own: dict[str, Title] = {}
    hints: dict[str, Title] = {}
    others: dict[str, Title] = {}
    for title in titles:
        other = _others_in(title)
        if title.page == 0:
            for kind in other:
                others.setdefault(kind, title)
        for kind in _kinds_in(title, other if title.page == 0 else {}, page_count):
            own.setdefault(kind, title)
        if not other:
            for kind in (kind for kind in _kinds() if title.find(_patterns(kind, "hint"))):
                hints.setdefault(kind, title)
    return Named(own, hints, others)


def frames_in(title: Title, page_count: int) -> bool:
    """Whether *title* names a paper that is about something: no auditor's report is named in it then."""
    framed = any(
        title.find(_patterns(kind, "title")) for kind in _kinds() if _is_frame(kind, page_count)
    )
    return framed or (title.page == 0 and bool(_others_in(title)))


def talks(wording: Wording, named: Named, title: Title | None) -> float:
    """The points that go off a document that explains, or bears the name of a paper that is no evidence and no other."""
    explained = len(wording.first(_PAGES_OF_WEB) & phrases("other_papers", "web"))
    otherwise = _NAMED_OTHERWISE if named.others and title is None else 0.0
    return _EXPLAINS * explained + otherwise


def guess_paper(wording: Wording, named: Named, page_count: int) -> Guess:
    """The kind of paper with the most points."""
    seen = wording.first(_PAGES)
    guesses = [_guess(kind, seen, named, page_count) for kind in _kinds()]
    guesses = [
        guess
        if load_lexicon("document_types")[guess.kind].get("web")
        else replace(guess, points=guess.points - talks(wording, named, guess.title))
        for guess in guesses
    ]
    return max(guesses, key=lambda guess: guess.points)


def guess_other(wording: Wording, named: Named) -> Guess:
    """The surest paper that only talks about evidence, such as an offer or a guide."""
    seen = wording.first(_PAGES)
    best = Guess("", 0.0)
    for kind in load_lexicon("other_papers")["title"]:
        title = named.others.get(kind)
        found = len(seen & phrases("other_papers", "text", kind))
        sure = _TITLE_OF_OTHERS * (title is not None) + min(_MOST_STRONG, _STRONG * found)
        if sure > best.points:
            best = Guess(kind, sure, title)
    return best


def _guess(kind: str, seen: frozenset[str], named: Named, page_count: int) -> Guess:
    traits = load_lexicon("document_types")[kind]
    title = named.own.get(kind) or named.hints.get(kind)
    if page_count > traits.get("longest", page_count) or not (title or traits.get("untitled")):
        return Guess(kind, 0.0)
    count = {
        group: len(seen & phrases("document_types", kind, group))
        for group in ("strong", "text", "against")
    }
    strong = _STRONG if title else _STRONG_ALONE
    sure = _points_of_title(kind, named) + min(_MOST_STRONG, strong * count["strong"])
    sure += min(_MOST_TEXT, _TEXT * count["text"]) - _AGAINST * count["against"]
    sure -= _SHORT * (page_count < traits.get("shortest", 0))
    if not count["strong"]:
        sure = min(sure, _TITLE_ALONE)
    return Guess(kind, sure, title)


def _points_of_title(kind: str, named: Named) -> float:
    title = named.own.get(kind)
    if title is not None:
        return _TITLE if title.page == 0 else _LATER_TITLE
    return _HINT if kind in named.hints else 0.0


def _kinds_in(title: Title, others: dict[str, tuple[int, int]], page_count: int) -> Iterator[str]:
    places = {kind: place for kind in _kinds() if (place := title.find(_patterns(kind, "title")))}
    framed = any(_is_frame(kind, page_count) for kind in places)
    for kind, place in places.items():
        if framed and not _is_frame(kind, page_count):
            continue
        if not others or all(_governs(title, place, other) for other in others.values()):
            yield kind


def _governs(title: Title, own: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the name at *own* is the paper and that at *other* only what it belongs to: an addendum *to* an agreement."""
    if other[0] >= own[0] and other[1] <= own[1]:
        return True
    between = title.whole[own[1] : other[0]].split()
    return own[1] <= other[0] and bool(between) and between[0] in _ABOUT


def _others_in(title: Title) -> dict[str, tuple[int, int]]:
    return {
        kind: place
        for kind in load_lexicon("other_papers")["title"]
        if (place := title.find(_other_patterns(kind))) is not None
    }


def _is_frame(kind: str, page_count: int) -> bool:
    traits = load_lexicon("document_types")[kind]
    return bool(traits.get("frame")) and page_count <= traits.get("longest", page_count)


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(load_lexicon("document_types"))


@cache
def _patterns(kind: str, group: str) -> tuple[str, ...]:
    return tuple(map(str, load_lexicon("document_types")[kind].get(group, ())))


@cache
def _other_patterns(kind: str) -> tuple[str, ...]:
    return tuple(map(str, load_lexicon("other_papers")["title"][kind]))
