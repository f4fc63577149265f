"""Which standard is certified: not the ones that only say how certification bodies work."""

import re
from dataclasses import dataclass

from extractors.certificates.labelled import LabelledPages
from extractors.layout import Passage, Sheet, join
from extractors.lexicons import load_lexicon
from extractors.standards import StandardFound, find_standards
from models.evidence import Fact, Method
from models.text import fold

_ALIKE = 0.85
"""Standards printed at least this tall, compared with the tallest, are certified together."""
_EXTENDS = re.compile(
    r"(?:extension (?:to|of)|extends|in addition to|based on|addition to|aanvulling op|uitbreiding (?:op|van)|erweiterung (?:zu|von)|extension (?:a|de)|in combination with|linked to|based upon|op basis van|together with|samenhang met|in combinatie met|conjunction with|verbindung mit|behorend bij|association avec|with reference to|beside)[^.]{0,60}$"
)


@dataclass(frozen=True)
class Mention:
    """A standard on a page: where, and how tall it is printed."""

    found: StandardFound
    words: Passage
    edition: Passage | None
    page: int
    labelled: bool
    extended: bool

    @property
    def height(self) -> float:
        """How tall the standard is printed, in points."""
        return self.words.height


def read_standards(pages: LabelledPages) -> tuple[Mention, ...]:
    """The standards that the document certifies, the naming one first; empty when there is none."""
    table = load_lexicon("standards")
    mentions = [
        mention
        for sheet in pages.sheets
        for mention in _mentions(pages, sheet)
        if not {mention.found.number, mention.found.name.rsplit(" ", 1)[-1]}
        & set(table["about_certification"])
    ]
    first_page = [mention for mention in mentions if mention.page == mentions[0].page]
    if not first_page:
        return ()
    return _ranked(_prominent(first_page), mentions)


def scheme_named(pages: LabelledPages) -> tuple[str, Passage] | None:
    """A scheme without a number, such as GMP, that stands by itself on a line of the first page."""
    for name, spellings in load_lexicon("standards")["schemes"].items():
        for line in (line for sheet in pages.sheets[:1] for line in sheet.lines):
            if any(fold(spelling) == line.folded.strip(" .:()") for spelling in spellings):
                return str(name), line
    return None


def as_facts(mention: Mention) -> tuple[Fact, Fact | None]:
    """The standard and its edition as facts."""
    sure = 0.97 if mention.labelled else 0.93
    standard = mention.words.fact(mention.found.name, Method.PATTERN, sure)
    if mention.edition is None or mention.found.edition is None:
        return standard, None
    return standard, mention.edition.fact(mention.found.edition, Method.PATTERN, sure)


def _mentions(pages: LabelledPages, sheet: Sheet) -> list[Mention]:
    mentions: list[Mention] = []
    seen: set[tuple[float, float]] = set()
    for block in sheet.blocks:
        passage = join(sheet.lines[line] for line in block)
        for found in find_standards(passage.text):
            words = passage.cut(found.start, found.end)
            words = words.strip(" .,;:(") if words else None
            if words is None or (words.box.left, words.box.top) in seen:
                continue
            seen.add((words.box.left, words.box.top))
            edition = passage.cut(found.edition_start, found.edition_end) if found.edition else None
            before = passage.folded[: found.start]
            mentions.append(
                Mention(
                    found,
                    words,
                    edition,
                    sheet.page.number,
                    any(
                        label.name == "standard"
                        for line in block
                        for label in pages.labels_on(sheet, line)
                    ),
                    bool(_EXTENDS.search(before)),
                )
            )
    return sorted(mentions, key=lambda m: (m.words.box.top, m.words.box.left))


def _prominent(mentions: list[Mention]) -> list[Mention]:
    """The mentions printed about as tall as the tallest one that is not merely extended."""
    own = [mention for mention in mentions if not mention.extended] or mentions
    tallest = max(mention.height for mention in own)
    return [mention for mention in own if mention.height >= _ALIKE * tallest]


def _ranked(prominent: list[Mention], everywhere: list[Mention]) -> tuple[Mention, ...]:
    """One mention for each standard, with the edition when any mention has it, in the order of the table."""
    order = {number: place for place, number in enumerate(load_lexicon("standards")["order"])}
    best: dict[str, Mention] = {}
    for mention in prominent:
        known = best.get(mention.found.number)
        if known is None or (known.edition is None and mention.edition is not None):
            best[mention.found.number] = mention
    for number, mention in best.items():
        if mention.edition is None:
            dated = [m for m in everywhere if m.found.number == number and m.edition is not None]
            best[number] = dated[0] if dated else mention
    return tuple(sorted(best.values(), key=lambda m: order.get(m.found.number, len(order))))
