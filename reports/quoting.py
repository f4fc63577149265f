"""Words from documents, ready to print: with their place, and harmless whatever they are."""

from models.evidence import BoundingBox, Citation
from models.values import Value
from reports.dossier import Dossier
from reports.wording import Wording, show_plainly

LONGEST_QUOTE = 600
"""Characters of a quote that a page can bear; the JSON has every quote whole."""


class Quote(Value):
    """Words of a document; *notes* says so when only the start is printed."""

    text: str
    notes: tuple[str, ...] = ()


class Place(Value):
    """Where something stands: readable, and the anchor of the file in the register."""

    text: str
    anchor: str


class QuotedPlace(Value):
    """What a document says somewhere: what it is about, where, and the words."""

    label: str
    place: str
    quote: Quote


def quote(words: str, wording: Wording) -> Quote:
    """*words* as printed; a very long quote keeps its start, and says how long it was.

    The ellipsis is no part of the text, so that what is printed still stands in the document.
    """
    plain = show_plainly(words)
    if len(plain) <= LONGEST_QUOTE:
        return Quote(text=plain)
    return Quote(
        text=plain[:LONGEST_QUOTE].rstrip(), notes=(wording.say("place.cut", n=len(plain)),)
    )


def write_page(page: int, cell: str | None, wording: Wording) -> str:
    """A page, or a sheet and its cell, or the path in a file for software."""
    if cell is None:
        return wording.say("place.page", page=page)
    return wording.say("place.path" if _is_path(cell) else "place.cell", page=page, cell=cell)


def _is_path(cell: str) -> bool:
    """Whether *cell* is a path in JSON and no address on a sheet."""
    return cell.startswith(("$.", "$["))


def write_box(bbox: BoundingBox | None, wording: Wording) -> str:
    """The box around the words in whole points, empty when there is none."""
    if bbox is None:
        return ""
    left, top, right, bottom = (round(length) for length in bbox)
    return wording.say("place.box", left=left, top=top, right=right, bottom=bottom)


def refer(citation: Citation, dossier: Dossier) -> Place:
    """A short reference to a place: number in the register, and page."""
    number = dossier.number_of(citation.sha256)
    say = dossier.wording.say
    if citation.cell is None:
        text = say("place.in_document", number=number or citation.file, page=citation.page)
    else:
        text = say(
            "place.in_path" if _is_path(citation.cell) else "place.in_cell",
            number=number or citation.file,
            page=citation.page,
            cell=citation.cell,
        )
    return Place(text=text, anchor=number)


def refer_to_all(citations: tuple[Citation, ...], dossier: Dossier) -> tuple[Place, ...]:
    """References to *citations*, each place once, in their order."""
    return tuple(dict.fromkeys(refer(citation, dossier) for citation in citations))


def quote_citation(citation: Citation, dossier: Dossier) -> QuotedPlace:
    """The words at a place, with what they are about when we read a fact there."""
    labels = dossier.labels_of.get((citation.sha256, citation.page, citation.quote), [])
    return QuotedPlace(
        label=dossier.wording.join(labels) or dossier.wording.say("outcomes.words_read"),
        place=write_page(citation.page, citation.cell, dossier.wording),
        quote=quote(citation.quote, dossier.wording),
    )
